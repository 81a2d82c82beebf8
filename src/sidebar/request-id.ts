// A name for one submit, made by the page, so that sending it twice does it once.

/** 24 hex digits: two people will not draw the same in the life of a workbook. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface RequestIds {
  /** The same content keeps its id, should the first answer have been lost on the way; another content is another request. */
  idOf(content: string): string;
  /** After a success: the same content is something new from now on. */
  forget(): void;
}

export function createRequestIds(): RequestIds {
  let last: { readonly content: string; readonly requestId: string } | null = null;
  return {
    idOf(content) {
      if (last?.content !== content) last = { content, requestId: newRequestId() };
      return last.requestId;
    },
    forget() {
      last = null;
    },
  };
}
