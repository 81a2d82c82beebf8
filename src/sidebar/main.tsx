// Starts the page with what the menu item wrote into it: the panel and the language of the person.
import { render } from 'preact';
import { languages } from '../catalog/label';
import { App } from './app';
import { flushDrafts } from './drafts';

const page = document.documentElement;
const language = languages.find((known) => known === page.dataset.language) ?? 'en';
page.lang = language;

// The page may go at any moment: what is typed is sent whenever a field, the frame or the tab is left.
for (const leaving of ['blur', 'pagehide']) window.addEventListener(leaving, flushDrafts);
for (const leaving of ['focusout', 'visibilitychange']) document.addEventListener(leaving, flushDrafts);

render(<App language={language} wanted={page.dataset.panel ?? 'home'} />, document.body);
