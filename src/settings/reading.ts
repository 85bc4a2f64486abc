/** A value read from text, or what is wrong with the text. The problem completes `<where> …`. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };
