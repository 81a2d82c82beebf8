// Dates as HR systems write them.
import { writtenDate } from '../../../src/workbook/written-date';

it.each([
  ['2024-01-08', '2024-01-08'],
  ['2024/1/8', '2024-01-08'],
  ['2024.1.8', '2024-01-08'],
  ['2024年1月8日', '2024-01-08'],
  ['２０２４／１／８', '2024-01-08'],
  ['20240108', '2024-01-08'],
  ['2024-01-08 00:00:00', '2024-01-08'],
  ['2024-01-08T09:30', '2024-01-08'],
  ['08-Jan-2024', '2024-01-08'],
  ['8 January 2024', '2024-01-08'],
  ['8th Sept. 2024', '2024-09-08'],
  ['Jan 8, 2024', '2024-01-08'],
  ['January 8th, 2024', '2024-01-08'],
  ['08-Jan-24', '2024-01-08'],
  ['08-Jan-98', '1998-01-08'],
  ['25/12/2024', '2024-12-25'],
  ['12/25/2024', '2024-12-25'],
  ['25.12.2024', '2024-12-25'],
  // With dots the day is first everywhere.
  ['03.04.2024', '2024-04-03'],
  ['3.4.2024', '2024-04-03'],
  ['3/3/2024', '2024-03-03'],
])('%s is read', (text, date) => {
  expect(writtenDate(text, null)).toEqual({ kind: 'date', date });
});

it('03/04/2024 is asked about and read once somebody has said which number is the day', () => {
  expect(writtenDate('03/04/2024', null)).toEqual({
    kind: 'ambiguous',
    dayFirst: '2024-04-03',
    monthFirst: '2024-03-04',
  });
  expect(writtenDate('03/04/2024', 'day-first')).toEqual({ kind: 'date', date: '2024-04-03' });
  expect(writtenDate('03/04/2024', 'month-first')).toEqual({ kind: 'date', date: '2024-03-04' });
  // Whatever the order: there is no month 25.
  expect(writtenDate('25/12/2024', 'month-first')).toEqual({ kind: 'date', date: '2024-12-25' });
});

it.each([
  '2024-02-30',
  '30/02/2024',
  '13/13/2024',
  '8-Foo-2024',
  '1/8/24',
  '45299',
  'soon',
  // In Shanghai this is the 8th.
  '2024-01-07T16:00:00Z',
])('%s is no date', (text) => {
  expect(writtenDate(text, 'day-first')).toEqual({ kind: 'none' });
});
