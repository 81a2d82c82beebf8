// Makes build/addon/, exactly what clasp pushes: Code.js, the manifest, two data files that Code.js reads when it needs them, and the page.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const out = resolve(root, 'build/addon');
const globals = resolve(root, 'src/addon/globals.ts');

/** Apps Script parses no `#private` fields and no static blocks: newer syntax than ES2020 is lowered. */
const common = {
  bundle: true,
  write: false,
  platform: 'neutral',
  target: 'es2020',
  charset: 'utf8',
  logLevel: 'warning',
  logOverride: { 'direct-eval': 'silent' },
};

/** In the add-on the reference data comes from its own file. */
const referenceApart = {
  name: 'reference-apart',
  setup({ onResolve }) {
    onResolve({ filter: /(reference|^\.)\/all$/ }, () => ({ path: resolve(root, 'src/google/reference-file.ts') }));
  },
};

/** A module as it stands, names and lines kept: its statements, and what it exports. */
async function bundle(entry) {
  const options = { ...common, entryPoints: [resolve(root, entry)], format: 'esm', plugins: [referenceApart] };
  const text = (await build(options)).outputFiles[0].text;
  const exported = /\nexport \{([^}]*)\};\s*$/.exec(text);
  if (!exported) throw new Error(`${entry} exports nothing`);
  const body = text.slice(0, exported.index).replace(/^\/\/ \S+\.m?[jt]s\n/gm, '');
  return { body, names: exported[1].split(',').map((name) => name.trim()) };
}

/**
 * Google sees only functions declared at the top level, and shows the parameters and the comment of the declaration itself:
 * every exported function of globals.ts gets one that calls into the bundle.
 */
function declarations(source, names) {
  const documented = /(\/\*\*(?:[^*]|\*(?!\/))*\*\/)\nexport function (\w+)\(([^)]*)\)/g;
  const found = [...source.matchAll(documented)].map(([, comment, name, list]) => {
    const parameters = list
      .split(',')
      .map((parameter) => parameter.trim().split(':')[0])
      .filter((parameter) => parameter !== '')
      .join(', ');
    return {
      name,
      text: `${comment}\nfunction ${name}(${parameters}) {\n  return PerfScore_.${name}(${parameters});\n}\n`,
    };
  });
  const missing = names.filter((name) => !found.some((declaration) => declaration.name === name));
  if (missing.length > 0)
    throw new Error(`globals.ts exports ${missing.join(', ')} without a comment or not as a function`);
  return found.map(({ text }) => text).join('\n');
}

async function code() {
  const { body, names } = await bundle('src/addon/globals.ts');
  const entries = declarations(await readFile(globals, 'utf8'), names);
  return `var PerfScore_ = (() => {\n${body}\nreturn { ${names.join(', ')} };\n})();\n\n${entries}`;
}

/** An expression whose value is the server object. */
async function server() {
  const { body, names } = await bundle('src/addon/server.ts');
  return `(() => {\n${body}\nreturn ${names[0]};\n})()`;
}

async function reference() {
  return (await evaluated('src/reference/all.ts')).reference();
}

/** What a module exports, run here rather than by those who load it. */
async function evaluated(entry) {
  const { outputFiles } = await build({ ...common, entryPoints: [resolve(root, entry)], format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Takes the texts out of a script, into `texts` by the names of their files: they are a third of the page and can be packed. */
const textsApart = (texts) => ({
  name: 'texts-apart',
  setup({ onLoad }) {
    onLoad({ filter: /src\/text\/(en|zh-cn)\/[\w-]+\.ts$/ }, async ({ path }) => {
      const file = relative(root, path);
      texts[file] = { ...(await evaluated(file)) };
      const constants = Object.keys(texts[file]).map((name) => `export const ${name} = texts["${file}"].${name};`);
      return { contents: constants.join('\n') };
    });
  },
});

/** A script that unpacks the texts of another one and runs it. */
function withTexts(texts, script) {
  const sorted = Object.fromEntries(Object.entries(texts).sort());
  const packed = deflateRawSync(JSON.stringify(sorted), { level: 9 }).toString('base64');
  return `(async()=>{
const packed=Uint8Array.from(atob("${packed}"),(character)=>character.charCodeAt(0));
const unpacked=new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
const texts=JSON.parse(await new Response(unpacked).text());
${script}
})();`;
}

/**
 * The sidebar as one file without anything from outside. Google strips what follows `//` inside template literals of a page, and
 * would run `<?` as its own template language: the former are written as sums, the latter must not occur.
 */
async function sidebar() {
  const texts = {};
  const options = { bundle: true, write: false, minify: true, target: 'es2020', charset: 'utf8', logLevel: 'warning' };
  const [script, style] = await Promise.all(
    ['src/sidebar/main.tsx', 'src/sidebar/style.css'].map(async (entry) => {
      const { outputFiles } = await build({
        ...options,
        entryPoints: [resolve(root, entry)],
        format: 'iife',
        supported: { 'template-literal': false },
        plugins: [textsApart(texts)],
        inject: [resolve(root, 'src/sidebar/jsx.ts')],
        tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
      });
      return outputFiles[0].text.trim();
    }),
  );
  const page = await readFile(resolve(root, 'src/sidebar/page.html'), 'utf8');
  return page.replace('<style>', (tag) => tag + style).replace('<script>', (tag) => tag + withTexts(texts, script));
}

/** JSON without any character that HTML would read: a data file may only be called .html. */
function dataFile(value) {
  return JSON.stringify(value).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

const files = {
  'Code.js': await code(),
  'Server.html': dataFile(await server()),
  'Reference.html': dataFile(await reference()),
  'Sidebar.html': await sidebar(),
  'appsscript.json': await readFile(resolve(root, 'appsscript.json'), 'utf8'),
};
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(resolve(out, name), text);
const sizes = Object.entries(files).map(([name, text]) => `${name} ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
console.log(`build/addon: ${sizes.join(', ')}`);
