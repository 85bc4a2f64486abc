import type { Seed } from '../model/seed.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { type Place, valuePlaces } from './parts/places.ts';
import { textOf } from './parts/text-of.ts';
import { valueSlot } from './parts/value-slot.ts';

/** Longest value that is wrapped rather than replaced. */
const maxWrapped = 4096;
/** Scalars whose type YAML 1.1 and 1.2 readers do not agree on, and tags that ask for a conversion. */
const yamlOnly = [
  'yes',
  'no',
  '0o17',
  '0123',
  '1:30',
  '1_000',
  '2024-13-01',
  '.nan',
  '!!binary x',
  '!!int x',
  '!!set {a}',
  '&a *a',
];
const tomlOnly = ['2024-13-01', '1979-05-27T07:32:00Z', '07:32:00', 'inf', 'nan', '0o17', '1_000'];
const plain = ['1', '-1', '1.5', 'true', 'x', 'null', '2024-13-01', '[1]', '{}'];

function wrapped(seed: Seed, place: Place): readonly string[] {
  const own = textOf(seed, place);
  if (own.length > maxWrapped || /[\r\n]/.test(own)) return [];
  const isString = /^["']/.test(own);
  const sign = seed.format === 'toml' ? '"x" = ' : '"x": ';
  return [isString ? own.slice(1, -1) : `"${own.replaceAll('"', '')}"`, `[${own}]`, `{${sign}${own}}`];
}

function otherTypes(seed: Seed, place: Place): readonly string[] {
  const typed = ['1', '"x"', 'true', '[1]', '1.5', ...wrapped(seed, place)];
  switch (seed.format) {
    case 'json':
    case 'jsonc':
      return [...typed, '{"x": 1}', 'null'];
    case 'yaml':
      return [...typed, '{x: 1}', 'null', ...yamlOnly];
    case 'toml':
      return [...typed, '{x = 1}', ...tomlOnly];
    case 'xml':
      return /^["']/.test(textOf(seed, place)) ? plain.map((text) => `"${text}"`) : plain;
    default:
      return plain;
  }
}

export const swapType = defineMutator({
  name: 'swap-type',
  about: {
    level: 'structure',
    doc: 'Replaces a value by one of another type: number, string, flag, list, map, date; or wraps it in a list or map.',
    standsFor: 'A reader that checks the field and not its type (YAML `no`, dates as text).',
    sweep: 'normal',
  },
  sites: (seed) => valuePlaces(seed).filter((place) => seed.format !== 'xml' || place.node.kind === 'scalar'),
  variants: (seed, place) => otherTypes(seed, place),
  drafts: (seed, place, text) => [valueSlot(seed, place, text)],
});
