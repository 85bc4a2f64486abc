import type { FormatName } from '../model/names.ts';
import type { Seed } from '../model/seed.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { type Place, valuePlaces } from './parts/places.ts';
import { valueSlot } from './parts/value-slot.ts';

const blanks: Readonly<Record<FormatName, readonly string[]>> = {
  json: ['null', '""', '{}', '[]', '" "', '0', 'false', ''],
  jsonc: ['null', '""', '{}', '[]', '" "', '0', 'false', ''],
  yaml: ['', 'null', '""', '{}', '[]', '~', '" "', '0'],
  toml: ['""', '[]', '{}', '0', 'false', ''],
  ini: ['', '""', ' ', '0', 'null'],
  xml: ['""', '" "', '"0"', '"null"'],
  csv: ['', '""', ' ', '0', 'null'],
  lines: ['', '""', '0', '-'],
  text: ['', '""', '0', '-'],
  binary: [],
};

function isBlankable(seed: Seed, place: Place): boolean {
  return place.end > place.at && (seed.format !== 'xml' || place.node.kind === 'scalar');
}

export const blankValue = defineMutator({
  name: 'blank-value',
  about: {
    level: 'structure',
    doc: 'Keeps the key or position and replaces the value by null, an empty string, an empty collection, blanks, or nothing.',
    standsFor: 'Unintended blank fields (Google Cloud 2025-06-12), empty values (systemd #19178).',
    sweep: 'first',
  },
  sites: (seed) => valuePlaces(seed).filter((place) => isBlankable(seed, place)),
  variants: ({ format, text }, { at, parent }) => {
    const isContent = format === 'xml' && parent?.node.kind === 'item' && !/["']/.test(text.charAt(at));
    return isContent ? ['', '0'] : blanks[format];
  },
  drafts: (seed, place, text) => [valueSlot(seed, place, text)],
});
