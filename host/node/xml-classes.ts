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

/** Runs work while the two classes stand where a browser has its own, and the engine keeps its timings to itself. */
export async function withXmlClasses<T>(work: () => Promise<T>): Promise<T> {
  const names = ['DOMParser', 'XMLSerializer'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const set = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const { debug } = console;
  console.debug = () => {};
  set('DOMParser', TextParser);
  set('XMLSerializer', TextSerializer);
  try {
    return await work();
  } finally {
    console.debug = debug;
    names.forEach((name, index) => {
      const own = before[index];
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    });
  }
}
