// A stored draft comes back only into a form that it fits.
import { readDraft } from '../../../src/sidebar/read-draft';

const initial = { comment: '', version: '3', isSure: false, weights: { roas: '40' }, rows: [{ name: '' }] };

describe('readDraft', () => {
  it('gives back what was typed', () => {
    const typed = { ...initial, comment: '=1+1', weights: { roas: '３５' }, rows: [{ name: 'A' }, { name: 'B' }] };
    expect(readDraft(JSON.stringify(typed), initial)).toEqual(typed);
  });

  it('takes fields that are new in the form from the form', () => {
    expect(readDraft('{"comment":"x"}', initial)).toEqual({ ...initial, comment: 'x' });
  });

  it.each([
    'no JSON',
    'null',
    '[]x',
    '"text"',
    '{"comment":5}',
    '{"comment":null}',
    '{"isSure":"yes"}',
    '{"weights":[]}',
    '{"weights":{}}',
    '{"rows":{}}',
    '{"rows":[{"name":"A"},{"name":1}]}',
    '{"rows":["A"]}',
  ])('refuses %s', (text) => {
    expect(readDraft(text, initial)).toBeNull();
  });

  it('takes anything where the form begins with null or an empty list', () => {
    const open = { rating: null, lines: [] };
    expect(readDraft('{"rating":4,"lines":["a"]}', open)).toEqual({ rating: 4, lines: ['a'] });
    expect(readDraft('{"lines":"a"}', open)).toBeNull();
  });
});
