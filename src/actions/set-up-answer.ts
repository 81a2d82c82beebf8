// What set-up answers: what it did and noticed, in sentences.

export interface SetUpAnswer {
  readonly done: readonly string[];
  readonly warnings: readonly string[];
  readonly sheets: readonly { readonly key: string; readonly title: string }[];
}
