import type { FormatName } from '../model/names.ts';
import type { Seed } from '../model/seed.ts';
import { defineMutator } from './parts/define-mutator.ts';
import { type Place, valuePlaces } from './parts/places.ts';
import { valueSlot } from './parts/value-slot.ts';

/** Openers with their closers. */
type Wrap = readonly [opener: string, closer: string];

const brackets: readonly Wrap[] = [
  ['[', ']'],
  ['{"a":', '}'],
];
const prose: readonly Wrap[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
];
const wraps: Readonly<Record<FormatName, readonly Wrap[]>> = {
  json: brackets,
  jsonc: brackets,
  yaml: [...brackets, ['- ', '']],
  toml: [
    ['[', ']'],
    ['{a=', '}'],
  ],
  ini: prose,
  xml: [['<a>', '</a>']],
  csv: [['"', '"'], ...prose],
  lines: prose,
  text: prose,
  binary: [],
};

/** Depths at which stacks of usual size end, most telling first. */
const depths = [4096, 1024, 16_384, 128, 16] as const;
/** Places that are deepened: these inputs are large, and one place is mostly as good as another. */
const maxSites = 6;

/** The first and last values, and those in between at even steps. */
function fewValues(seed: Seed): readonly Place[] {
  const isTouched = (place: Place): boolean =>
    seed.focus.some((span) => span.at < place.end && span.end > place.at);
  const all = valuePlaces(seed).filter(
    (place) => seed.format !== 'xml' || place.parent?.node.kind === 'item',
  );
  const touched = all.filter((place) => place.node.kind === 'scalar' && isTouched(place)).slice(0, maxSites);
  const stride = Math.max(1, Math.ceil(all.length / maxSites));
  return all.filter(
    (place, index) => index % stride === 0 || index === all.length - 1 || touched.includes(place),
  );
}

export const deepen = defineMutator({
  name: 'deepen',
  about: {
    level: 'structure',
    doc: 'Wraps a value in 16 to 16384 brackets, mappings or elements, closed or left open.',
    standsFor: 'Unbounded recursion (yaml CVE-2026-33532, orjson CVE-2024-27454, snakeyaml CVE-2022-25857).',
    sweep: 'last',
  },
  sites: fewValues,
  variants: ({ format }) =>
    (['closed', 'open'] as const).flatMap((manner) =>
      depths.flatMap((depth) => wraps[format].map((wrap) => ({ manner, depth, wrap }))),
    ),
  drafts: (seed, place, { manner, depth, wrap: [opener, closer] }) => {
    const inner = seed.text.slice(place.at, place.end);
    const core = /^[^\r\n]{0,200}$/.test(inner) ? inner : '1';
    return [
      valueSlot(seed, place, opener.repeat(depth) + core + (manner === 'closed' ? closer.repeat(depth) : '')),
    ];
  },
});
