// The engine's xlsx writer parses each part it has written and serializes it again at once: in Node a document that
// remembers its text is all it needs, so no DOM package is installed.
class TextDocument {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
  querySelector(): null {
    return null;
  }
}

class TextParser {
  parseFromString(text: string): TextDocument {
    return new TextDocument(text);
  }
}

class TextSerializer {
  serializeToString(document: TextDocument): string {
    return document.text;
  }
}

/**
 * Runs work while the two classes stand where a browser has its own, and the engine keeps its timings to itself, and
 * its word that xlsx has no rule for e-mail addresses and links.
 */
export async function withXmlClasses<T>(work: () => Promise<T>): Promise<T> {
  const names = ['DOMParser', 'XMLSerializer'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const set = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const { debug, warn } = console;
  console.debug = () => {};
  console.warn = (...parts: unknown[]) => {
    if (!/^Data validation \w+ is not supported in xlsx/.test(String(parts[0]))) warn(...parts);
  };
  set('DOMParser', TextParser);
  set('XMLSerializer', TextSerializer);
  try {
    return await work();
  } finally {
    Object.assign(console, { debug, warn });
    names.forEach((name, index) => {
      const own = before[index];
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    });
  }
}
