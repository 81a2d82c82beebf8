// Starts the page with what the menu item wrote into it: the panel, the language of the person and the texts.
import { render } from 'preact';
import { languages } from '../catalog/label';
import { pageIncomplete } from '../text/page-incomplete';
import { App } from './app';
import { flushDrafts } from './drafts';
import { Notice } from './parts/notice';
import { readTexts, speak } from './spoken';

const { dataset } = document.documentElement;
const language = languages.find((known) => known === dataset.language) ?? 'en';
const text = readTexts(document.getElementById('texts')?.textContent ?? '');

if (text === null) render(<Incomplete />, document.body);
else {
  speak({ language, text });
  // The page may go at any moment: what is typed is sent whenever a field, the frame or the tab is left.
  for (const leaving of ['blur', 'pagehide']) window.addEventListener(leaving, flushDrafts);
  for (const leaving of ['focusout', 'visibilitychange']) document.addEventListener(leaving, flushDrafts);
  render(<App wanted={dataset.panel ?? 'home'} />, document.body);
}

function Incomplete() {
  return (
    <main>
      <Notice kind="error">
        {languages.map((known) => (
          <p key={known} lang={known}>
            {pageIncomplete[known]}
          </p>
        ))}
      </Notice>
    </main>
  );
}
