// What the build writes for a tag: `h("p", null, text)` is shorter than the `jsx("p", { children: text })` of the newer form.
export { Fragment, h } from 'preact';
