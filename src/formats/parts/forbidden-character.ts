import type { Parsed } from '../../model/plugs.ts';
import type { LineMap } from './line-map.ts';

/** A fault for the first character that matches; `undefined` when none does. */
export function forbiddenCharacter(text: string, forbidden: RegExp, places: LineMap): Parsed | undefined {
  const at = text.search(forbidden);
  if (at < 0) return undefined;
  const code = text.codePointAt(at) ?? 0;
  const name = code === 0 ? 'NUL' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { ok: false, message: `the character ${name} is not allowed`, location: places(at, at + 1) };
}
