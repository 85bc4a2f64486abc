import { expect } from 'vitest';
import type { Format, Parsed } from '../../../src/model/plugs.ts';
import type { Location } from '../../../src/model/verdict.ts';

export type Good = Extract<Parsed, { ok: true }>;

export function read(format: Format, content: string | Uint8Array): Parsed {
  return format.parse(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

export function good(format: Format, content: string | Uint8Array): Good {
  const parsed = read(format, content);
  if (!parsed.ok) expect.fail(parsed.message);
  return parsed;
}

/** `line:column message` of the fault. */
export function faultOf(format: Format, content: string | Uint8Array): string {
  const parsed = read(format, content);
  if (parsed.ok) expect.fail(`no fault: ${JSON.stringify(parsed.values)}`);
  return `${placeOf(parsed.location)} ${parsed.message}`;
}

export function placeOf(location: Location | undefined): string {
  return location === undefined ? '-' : `${location.line}:${location.column}`;
}

/** The text that a location covers; the other way round from what the code under test does. */
export function covered(text: string, { line, column, endLine, endColumn }: Location): string {
  const lines = text.split('\n');
  const offset = (at: number, col: number) =>
    lines.slice(0, at - 1).reduce((sum, one) => sum + one.length + 1, 0) + col - 1;
  return text.slice(offset(line, column), offset(endLine, endColumn));
}

/** The text at a pointer, and the text of its key. */
export function textAt(
  format: Format,
  text: string,
  pointer: string,
  key = false,
  document = 0,
): string | undefined {
  const location = good(format, text).locate(document, pointer, key);
  return location && covered(text, location);
}

/** Every pointer of a JSON-like value. */
export function pointersOf(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    pointersOf(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
  return [pointer, ...below];
}

export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((inner: unknown, key) => (inner as Record<string, unknown>)[key], value);
}
