// A host around a few lines of script, for tests.
import type { Host } from '../../host/host';
import { createNodeHost, type NodeHostOptions } from '../../host/node/node-host';

type Surroundings = Partial<Omit<NodeHostOptions, 'files' | 'addonDir'>> & {
  readonly scopes?: readonly string[];
  readonly scriptTimeZone?: string;
};

export const allScopes = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'];

export function hostOf(
  code: string,
  { scopes = allScopes, scriptTimeZone = 'America/New_York', ...surroundings }: Surroundings = {},
): Host {
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const manifest = JSON.stringify({ timeZone: scriptTimeZone, runtimeVersion: 'V8', oauthScopes });
  return createNodeHost({
    user: { email: 'owner@example.com', locale: 'en' },
    ...surroundings,
    files: { 'Code.js': code, 'appsscript.json': manifest, 'Page.html': '<p>page</p>' },
  });
}

/** Runs a body with `sheet` and `book` at hand and hands back what it returns. */
export const runBody = (body: string, surroundings?: Surroundings): unknown =>
  hostOf(script(body), surroundings).run('main');

export const script = (body: string, rest = ''): string =>
  `function main() { var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getSheets()[0]; ${body} }\n${rest}`;
