// Data inside a page: it says the same, and the page stays what it was.
import { jsonInPage } from '../../../src/addon/json-in-page';

const text = '</script><!--<script>&amp; “$&” \u2028 \u2029 \\u003c 绩效';

it('has no character that ends the data or begins something else', () => {
  expect(jsonInPage({ text })).not.toMatch(/[<>&\u2028\u2029]/);
  expect(jsonInPage('<&>')).toBe('"\\u003c\\u0026\\u003e"');
});

it('comes back as it was', () => {
  expect(JSON.parse(jsonInPage({ text }))).toEqual({ text });
});
