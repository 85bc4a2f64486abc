/** The index that a pointer key stands for in a list; `undefined` when it is none (RFC 6901 §4). */
export function listIndex(key: string): number | undefined {
  return /^(?:0|[1-9]\d{0,9})$/.test(key) ? Number(key) : undefined;
}
