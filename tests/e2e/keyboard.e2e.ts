// Without a mouse: through the panels, into every field, out of what was opened, and a form sent.
import assert from 'node:assert/strict';
import { atSidebar, recordsIn, SAMPLE_EMPLOYEE, SAMPLE_PEOPLE } from './at-the-sidebar';
import { goBack, goOn } from './by-keyboard';
import { like } from './like';
import type { Stage } from './stage';

export const tryKeyboard = (stage: Stage): Promise<void> =>
  atSidebar(stage, SAMPLE_PEOPLE.employee, async (at) => {
    const { page, words, tab, told } = at;
    const { checkIn, goals, panels, fields } = words.text;
    assert.ok(await page.keyboardIsInSidebar(), 'the keyboard is in the sidebar that was opened');
    await goOn(at, panels.checkIn);
    await page.key('Enter');
    assert.equal(await page.heading(), panels.checkIn);
    assert.equal(await page.focused(), panels.checkIn, 'it begins at the heading of the panel');
    for (const [label, text] of [
      [checkIn.progress, '只用键盘'],
      [`${checkIn.blocker}${fields.optional}`, '没有'],
    ] as const) {
      await goOn(at, label);
      await tab.keyboard.type(text);
    }
    await goOn(at, checkIn.add);
    await page.key('Enter');
    await page.sees('只用键盘');
    assert.equal((await recordsIn(at)).filter(({ new_value }) => new_value === '只用键盘').length, 1);
    told('a check-in is written and sent');

    await goBack(at, panels.goals);
    await page.key('Space');
    assert.equal(await page.focused(), panels.goals);
    await goOn(at, goals.measured);
    await page.key('Enter');
    assert.ok(await page.isUnfolded(), 'Enter unfolds');
    await page.key('Escape');
    assert.ok(!(await page.isUnfolded()), 'Escape folds it again');
    assert.equal(await page.focused(), goals.measured, 'and the keyboard is where it was');
    assert.ok(await page.isOpen(), 'the sidebar stays');
    told('details are opened by Enter and closed by Escape');

    await page.chooseWho(SAMPLE_PEOPLE.manager);
    await page.openFromMenu(words.menu.openPanel);
    await goOn(at, panels.goals);
    await page.key('Enter');
    await goOn(at, fields.person);
    const people = await page.options(fields.person);
    for (const person of people.slice(1)) {
      await page.key('ArrowDown');
      if (like(SAMPLE_EMPLOYEE.name).test(person)) break;
    }
    assert.equal(await page.value(fields.person), SAMPLE_EMPLOYEE.id);
    assert.equal(await page.focused(), fields.person, 'the keyboard stays where it is while the goals come');
    await goOn(at, goals.fields.weight);
    await tab.keyboard.press('ControlOrMeta+a');
    await tab.keyboard.type('35');
    await page.key('Enter');
    assert.match((await page.alerts()).join(), like(words.said.goalForms.sumShort, { sum: 95, rest: 5 }));
    await goOn(at, goals.fields.weight);
    await tab.keyboard.press('ControlOrMeta+a');
    await tab.keyboard.type('40');
    await goOn(at, goals.propose);
    await page.key('Enter');
    await page.sees(like(goals.status.proposed));
    told('goals are refused, corrected and proposed');
  });
