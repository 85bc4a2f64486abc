import type { Format } from '../model/plugs.ts';

/** Bytes that only the parser under test can judge: no syntax of ours, no values, no places, no limit of size. */
export const binary = {
  name: 'binary',
  extensions: ['.bin', '.dat', '.db', '.gz', '.mmdb', '.pb', '.so', '.sys', '.wasm', '.zip', '.zst'],
  maxBytes: Number.POSITIVE_INFINITY,
  parse: () => ({ ok: true, values: [], locate: () => undefined }),
} as const satisfies Format;
