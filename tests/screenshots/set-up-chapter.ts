// The guide’s chapter on set-up: an empty spreadsheet, a pasted list, templates, and handing over.
import { roles } from '../../src/catalog/roles';
import { fill } from '../../src/text/fill';
import { like } from '../e2e/like';
import { PERIOD, type Story } from './story';

export async function setUpChapter(story: Story): Promise<void> {
  await basics(story);
  await people(story);
  await templates(story);
}

async function basics({ page, words, camera }: Story): Promise<void> {
  const { setUp, home } = words.text;
  await page.press(home.steps.setUp);
  await page.select(setUp.basics.period, setUp.basics.choosePeriod);
  await page.fill(setUp.basics.otherPeriod, PERIOD);
  await camera.panel('panel-set-up-basics', { height: 920 });
  await page.press(setUp.next);
}

async function people({ page, words, camera, cast, language }: Story): Promise<void> {
  const { setUp } = words.text;
  const { people: text } = setUp;
  await page.paste(text.paste, cast.list.map((cells) => cells.join('\t')).join('\n'));
  await page.press(text.read);
  await page.select(like(text.roleOf, { title: cast.unknownTitle }), roles.planner.name[language]);
  await camera.panel('panel-set-up-pasted', { height: 640 });
  await page.press(text.applyRoles);
  await page.sees(fill(text.states.problem, { count: 1 }));
  await camera.panel('panel-set-up-preview');
  const correct = fill(text.correctPerson, { name: cast.faulty.name });
  await page.press(correct);
  const editor = page.within(correct);
  await editor.fill(words.columns.email, cast.faulty.email);
  await editor.press(text.apply);
  await page.sees(fill(text.states.new, { count: cast.list.length - 1 }));
  await page.press(setUp.next);
}

async function templates({ page, words, camera, language }: Story): Promise<void> {
  const { setUp } = words.text;
  await page.unfold(like(setUp.templates.role, { role: roles.planner.name[language] }));
  await camera.panel('panel-set-up-templates', { height: 980 });
  await page.press(setUp.run.start);
  await page.sees(setUp.run.done);
}

export async function handOverPicture({ page, words, camera, cast }: Story): Promise<void> {
  const { handOver, panels } = words.text;
  await page.chooseWho(cast.hr);
  await page.goTo(panels.handOver);
  await page.select(handOver.from, like(cast.manager.name));
  await page.select(handOver.to, cast.otherManager.name);
  await camera.panel('panel-hand-over');
}
