// Validation, protection and conditional formats.
import { hostOf, runBody, script } from './host-of';

const validation = (rule: string, allowInvalid = false) =>
  `sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(${allowInvalid}).build());`;

describe('validation', () => {
  // The prefix as authors note it from real failures; list rules may append the values.
  test('a rejecting rule stops scripts and people', () => {
    const rule = validation("requireValueInList(['a', 'b'])");
    expect(() => runBody(`${rule} sheet.getRange('A1:A3').setValues([['a'], ['c'], ['']])`)).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    );
    const host = hostOf(script(rule));
    host.run('main');
    expect(() => host.typeInto('Sheet1', 'A3', 'c')).toThrow('The data you entered in cell A3');
    host.typeInto('Sheet1', 'A3', 'b');
    expect(host.values('Sheet1', 'A1:A3')).toEqual([[''], [''], ['b']]);
  });
  // Apps Script reference, DataValidationBuilder.setAllowInvalid: the default only warns.
  test('a warning rule does not, and blank always passes', () => {
    expect(
      runBody(
        `${validation("requireValueInList(['a'])", true)} sheet.getRange('A1').setValue('z'); return sheet.getRange('A1').getValue()`,
      ),
    ).toBe('z');
    expect(
      runBody(
        `${validation("requireValueInList(['a'])")} sheet.getRange('A1').setValue(''); return sheet.getRange('A1').getValue()`,
      ),
    ).toBe('');
  });
  test.each([
    ['requireNumberBetween(0, 1)', '0.5', '2'],
    ['requireNumberGreaterThan(0)', '1', '0'],
    ['requireNumberLessThanOrEqualTo(3)', '3', '4'],
    ['requireDate()', '2026-01-31', 'soon'],
    ['requireTextIsEmail()', 'a@example.com', 'a'],
    ['requireCheckbox()', 'TRUE', 'yes'],
    ["requireFormulaSatisfied('=LEN(A1)<3')", 'ab', 'abc'],
    ["requireValueInRange(sheet.getRange('C1:C2'))", 'x', 'z'],
  ])('%s takes %s, refuses %s', (rule, good, bad) => {
    const host = hostOf(script(`sheet.getRange('C1:C2').setValues([['x'], ['y']]); ${validation(rule)}`));
    host.run('main');
    host.typeInto('Sheet1', 'A1', good);
    expect(host.values('Sheet1', 'A1')).not.toEqual([['']]);
    expect(() => host.typeInto('Sheet1', 'A2', bad)).toThrow('The data you entered in cell A2');
    expect(host.values('Sheet1', 'A2')).toEqual([['']]);
  });
  test('rules come back as they were set', () => {
    const back = (rule: string) =>
      runBody(
        `${validation(rule)} var r = sheet.getRange('A1').getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues().map(function (v) { return v && v.getA1Notation ? v.getA1Notation() : v instanceof Date ? v.toISOString() : v; }), r.getAllowInvalid()]`.replace(
          'v && v.getA1Notation ?',
          "typeof v === 'object' && !(v instanceof Date) && !Array.isArray(v) ?",
        ),
      );
    expect(back('requireNumberBetween(0, 1)')).toEqual(['NUMBER_BETWEEN', [0, 1], false]);
    expect(back("requireValueInRange(sheet.getRange('C1:C2'), false)")).toEqual([
      'VALUE_IN_RANGE',
      ['C1:C2', false],
      false,
    ]);
    expect(back("requireFormulaSatisfied('=if(A1>1;true;false)')")).toEqual([
      'CUSTOM_FORMULA',
      ['=IF(A1>1,true,false)'],
      false,
    ]);
    expect(back('requireCheckbox()')).toEqual(['CHECKBOX', [], false]);
    expect(back('requireDateBetween(new Date(Date.UTC(2026, 0, 1)), new Date(Date.UTC(2026, 0, 31)))')).toEqual([
      'DATE_BETWEEN',
      ['2026-01-01T00:00:00.000Z', '2026-01-31T00:00:00.000Z'],
      false,
    ]);
  });
  test('rules are cleared, checkboxes leave blank cells blank', () => {
    expect(
      runBody(
        `${validation('requireCheckbox()')} var before = sheet.getRange('A1').getValue(); sheet.getRange('A2').clearDataValidations(); return [before, sheet.getRange('A1:A3').getDataValidations().map(function (l) { return l[0] !== null; }), sheet.getLastRow()]`,
      ),
    ).toEqual(['', [true, false, true], 0]);
  });
  // Public files quote this text.
  test('lists hold at most 500 values', () => {
    expect(() =>
      runBody("SpreadsheetApp.newDataValidation().requireValueInList(Array(502).join('x').split(''))"),
    ).toThrow('more items than the limit of 500');
  });
});

describe('protection', () => {
  const code = script(
    "var p = sheet.getRange('A1:B2').protect(); p.setDescription('core'); p.removeEditors(p.getEditors()); p.addEditor('lead@example.com'); sheet.getRange('D1').protect().setWarningOnly(true); sheet.getRange('E1').protect()",
    "function write(a1) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setValue('w'); return 'ok'; } function colour(a1) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setBackground('red'); }",
  );
  const as = (email: string) => ({ email, locale: 'en' });
  const text =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  // theoephraim/node-google-spreadsheet#20; scripts run as the person at the keyboard.
  test('stops everyone but the owner and the editors', () => {
    const host = hostOf(code, { spreadsheet: { editors: ['staff@example.com'] } });
    host.run('main');
    expect(host.run('write', ['A1'])).toBe('ok');
    host.signIn(as('Lead@Example.com'));
    expect(host.run('write', ['A1'])).toBe('ok');
    host.signIn(as('staff@example.com'));
    expect(() => host.run('write', ['B2'])).toThrow(text);
    expect(() => host.run('colour', ['B2'])).toThrow(text);
    expect(() => host.typeInto('Sheet1', 'A2', 'x')).toThrow(text);
    expect(() => host.deleteRows('Sheet1', 1, 1)).toThrow(text);
    expect(() => host.sortRange('Sheet1', 'A1:C9', 1)).toThrow(text);
    expect(host.run('write', ['C1'])).toBe('ok');
  });
  // Apps Script reference, Protection: warning-only and fresh protections let every editor of the file in.
  test('a warning or a fresh protection stops nobody', () => {
    const host = hostOf(code);
    host.run('main');
    host.signIn(as('staff@example.com'));
    expect([host.run('write', ['D1']), host.run('write', ['E1'])]).toEqual(['ok', 'ok']);
  });
  // Reference, Protection.removeEditor: neither the owner nor the current user can be removed.
  test('the current user stays', () => {
    const host = hostOf(code, { user: as('staff@example.com'), spreadsheet: { owner: 'boss@example.com' } });
    host.run('main');
    expect(host.run('write', ['A1'])).toBe('ok');
  });
  // Reference, Sheet.protect: hands back the existing protection; unprotected ranges stay open.
  test('sheet protection with open parts', () => {
    const host = hostOf(
      script(
        "var p = sheet.protect(); p.removeEditors(p.getEditors()); p.setUnprotectedRanges([sheet.getRange('C1:C9')]); return [sheet.protect().getUnprotectedRanges()[0].getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]",
        'function write(a1) { SpreadsheetApp.getActive().getSheets()[0].getRange(a1).setValue(1); return 1; }',
      ),
    );
    expect(host.run('main')).toEqual(['C1:C9', 1]);
    host.signIn(as('staff@example.com'));
    expect(host.run('write', ['C2'])).toBe(1);
    expect(() => host.run('write', ['B2'])).toThrow(text);
  });
});

// Apps Script reference, ConditionalFormatRuleBuilder and Sheet.setConditionalFormatRules (replaces the whole list).
test('conditional formats come back, paint, and follow rows', () => {
  const host = hostOf(
    script(
      "var rule = function (when) { return when(SpreadsheetApp.newConditionalFormatRule()).setBackground('#ff0000').setBold(true).setRanges([sheet.getRange('A2:B5')]).build(); }; sheet.setConditionalFormatRules([rule(function (b) { return b.whenFormulaSatisfied('=and($A2>1;$B2=\"x\")'); }), rule(function (b) { return b.whenTextEqualTo('late'); }), rule(function (b) { return b.whenNumberLessThan(0); })])",
      'function look() { return SpreadsheetApp.getActive().getSheets()[0].getConditionalFormatRules().map(function (r) { var c = r.getBooleanCondition(); return [r.getRanges()[0].getA1Notation(), String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getBold()]; }); } function clear() { SpreadsheetApp.getActive().getSheets()[0].clearConditionalFormatRules(); }',
    ),
  );
  host.run('main');
  expect(host.run('look')).toEqual([
    ['A2:B5', 'CUSTOM_FORMULA', ['=AND($A2>1,$B2="x")'], '#ff0000', true],
    ['A2:B5', 'TEXT_EQUAL_TO', ['late'], '#ff0000', true],
    ['A2:B5', 'NUMBER_LESS_THAN', [0], '#ff0000', true],
  ]);
  host.typeInto('Sheet1', 'A3', '2');
  host.typeInto('Sheet1', 'B3', 'x');
  const { getters } = host.model;
  const painted = (row: number) =>
    getters.getCellComputedStyle({ sheetId: getters.getActiveSheetId(), col: 0, row }).fillColor;
  expect([painted(2), painted(3)]).toEqual(['#ff0000', undefined]);
  host.insertRows('Sheet1', 1, 1);
  const look = () => {
    const rules: unknown = host.run('look');
    return Array.isArray(rules) ? rules.map((rule) => [rule[0], rule[2]]) : [];
  };
  expect(look()).toEqual([
    ['A3:B6', ['=AND($A3>1,$B3="x")']],
    ['A3:B6', ['late']],
    ['A3:B6', [0]],
  ]);
  host.run('clear');
  expect(host.run('look')).toEqual([]);
});

// Apps Script reference: the values that a fresh cell answers.
test('looks of cells', () => {
  expect(
    runBody(
      "var c = sheet.getRange('A1'); return [c.getBackground(), c.getFontColor(), c.getFontWeight(), c.getFontSize(), c.getNumberFormat(), c.getHorizontalAlignment()]",
    ),
  ).toEqual(['#ffffff', '#000000', 'normal', 10, '0.###############', 'general']);
  expect(
    runBody(
      "var c = sheet.getRangeList(['A1', 'C3:D4']); c.setBackground('#AbC').setFontColor('red').setFontWeight('bold').setNumberFormat('0.0%').setWrap(true).setBorder(true, true, true, true, true, true); c = sheet.getRange('D4'); var set = [c.getBackground(), c.getFontColor(), c.getFontWeight(), c.getNumberFormat(), c.getWrap()]; c.setBackground(null).setFontWeight('normal'); return set.concat(c.getBackground(), c.getFontWeight())",
    ),
  ).toEqual(['#aabbcc', '#ff0000', 'bold', '0.0%', true, '#ffffff', 'normal']);
});
