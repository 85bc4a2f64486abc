import type { Format, Parsed } from '../model/plugs.ts';
import { forbiddenCharacter } from './parts/forbidden-character.ts';
import { type IniLine, iniLine } from './parts/ini-line.ts';
import type { LineMap } from './parts/line-map.ts';
import { locateBy } from './parts/locate-by.ts';
import type { OffsetRange, Place } from './parts/offset-range.ts';
import { readText } from './parts/read-text.ts';

/**
 * INI as Python's configparser reads it, without its objections: `[section]`, `key = value` or `key: value`, `;` and
 * `#` comment lines; a line indented deeper than its key continues the value. Keys before a section are in section
 * `''`, a bare key has value `null`, and the last of several equal keys wins, since systemd, Git and MySQL use all
 * of these. Value: section → key → value.
 */
export const ini = {
  name: 'ini',
  extensions: ['.ini'],
  maxBytes: 4 * 2 ** 20,
  parse: (bytes) => readText(bytes, read),
} as const satisfies Format;

interface Entry {
  readonly name: string;
  readonly value: string | null;
  readonly key: OffsetRange;
  readonly range: OffsetRange;
  /** Column of the key, from 0. */
  readonly indent: number;
}

interface Section {
  readonly place: Place;
  readonly entries: Map<string, Entry>;
}

/** Where the reader stands. */
interface Reading {
  readonly sections: Map<string, Section>;
  section: Section | undefined;
  entry: Entry | undefined;
}

function read(text: string, places: LineMap): Parsed {
  const nul = forbiddenCharacter(text, /\0/, places);
  if (nul !== undefined) return nul;
  const reading: Reading = { sections: new Map(), section: undefined, entry: undefined };
  let at = 0;
  for (const written of text.split('\n')) {
    const line = iniLine(written);
    const range: OffsetRange = [at, at + written.trimEnd().length];
    if (line.kind === 'fault')
      return { ok: false, message: line.message, location: places(at + line.column, range[1]) };
    take(reading, { line, written, range });
    at += written.length + 1;
  }
  const locate = locateBy(places, (_, keys) => placeOf(reading.sections, keys, text.length));
  return { ok: true, values: [plainSections(reading.sections)], locate };
}

interface Written {
  readonly line: Exclude<IniLine, { kind: 'fault' }>;
  readonly written: string;
  readonly range: OffsetRange;
}

function take(reading: Reading, { line, written, range }: Written): void {
  if (line.kind === 'blank') return;
  const { entry } = reading;
  if (entry !== undefined && line.column > entry.indent) {
    const value = `${entry.value ?? ''}\n${written.trim()}`;
    putEntry(reading, { ...entry, value, range: [entry.range[0], range[1]] });
  } else if (line.kind === 'section') openSection(reading, line.name, [range[0] + line.column, range[1]]);
  else addEntry(reading, line, range);
}

function openSection(reading: Reading, name: string, range: OffsetRange): void {
  const section = reading.sections.get(name) ?? { place: { key: range, value: range }, entries: new Map() };
  reading.sections.set(name, section);
  reading.section = section;
  reading.entry = undefined;
}

function addEntry(reading: Reading, line: Extract<IniLine, { kind: 'entry' }>, [at, end]: OffsetRange): void {
  if (reading.section === undefined) openSection(reading, '', [at, at]);
  const start = at + line.column;
  const key: OffsetRange = [start, start + line.key.length];
  const range: OffsetRange = line.value === undefined ? key : [end - line.value.length, end];
  putEntry(reading, { name: line.key, value: line.value ?? null, key, range, indent: line.column });
}

function putEntry(reading: Reading, entry: Entry): void {
  reading.section?.entries.set(entry.name, entry);
  reading.entry = entry;
}

/** Defines instead of assigning, so that `__proto__` is a key like any other. */
function plainSections(sections: ReadonlyMap<string, Section>): unknown {
  const plain = ({ entries }: Section) =>
    Object.fromEntries([...entries].map(([key, { value }]) => [key, value]));
  return Object.fromEntries([...sections].map(([name, section]) => [name, plain(section)]));
}

function placeOf(
  sections: ReadonlyMap<string, Section>,
  [name, key, ...rest]: readonly string[],
  length: number,
): Place | undefined {
  if (name === undefined) return { key: undefined, value: [0, length] };
  const section = sections.get(name);
  if (key === undefined) return section?.place;
  const entry = rest.length === 0 ? section?.entries.get(key) : undefined;
  return entry && { key: entry.key, value: entry.range };
}
