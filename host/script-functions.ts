// The functions a script offers, read from its code: which are custom functions, with what help.
export interface CustomFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** Names that may be functions of the project's own; those ending in an underscore are private. */
export function declaredNames(code: string): string[] {
  const names = [...code.matchAll(/\b(?:function\*?|const|let|var)\s+([A-Za-z$][\w$]*)/g)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !name.endsWith('_'));
}

const documented = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;

/** Every top-level function declaration whose JSDoc has @customfunction. */
export function customFunctions(code: string): CustomFunction[] {
  return [...code.matchAll(documented)].flatMap(([, comment = '', name = '', parameters = '']) => {
    if (!/@customfunction\b/.test(comment) || name.endsWith('_')) return [];
    const text = comment.replace(/^\s*\* ?/gm, '').trim();
    const [description = ''] = text.split(/^\s*@/m);
    const described = new Map(
      [...text.matchAll(/@param\s+(?:\{[^}]*\}\s*)?\[?([\w$]+)[^\s]*\s*([^\n]*)/g)].map(([, key = '', help = '']) => [
        key,
        help,
      ]),
    );
    const names = parameters
      .split(',')
      .map((part) =>
        part
          .trim()
          .replace(/^\.\.\./, '')
          .replace(/\s*=.*$/, ''),
      )
      .filter((part) => part !== '');
    return [
      {
        name,
        description: description.trim(),
        parameters: names.map((one) => ({ name: one, description: described.get(one) ?? '' })),
      },
    ];
  });
}
