// The texts that came with the page, or that they did not.
import { readTexts } from '../../../src/sidebar/spoken';
import { sidebarTextIn } from '../../../src/text/sidebar';

it('reads what the server wrote', () => {
  expect(readTexts(JSON.stringify(sidebarTextIn('zh-CN')))).toEqual(sidebarTextIn('zh-CN'));
});

it.each(['', '{', 'null', '7', '[]', '{}', '"frame"', '{"frame":{}}'])('has none in “%s”', (json) => {
  expect(readTexts(json)).toBeNull();
});
