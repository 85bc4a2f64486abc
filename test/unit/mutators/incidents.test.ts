import { readFileSync } from 'node:fs';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { FormatName } from '../../../src/model/names.ts';
import type { Mutator } from '../../../src/model/plugs.ts';
import { mutators } from '../../../src/mutators/index.ts';
import { mutationsOf, seedOf } from '../../helpers/expect-mutation.ts';

/**
 * The consumers of large outages in a few lines each. A consumer throws when it fails as the real one did; a text
 * that its reader declines is a clean rejection and counts for nothing.
 */
type Consumer = (text: string) => void;

/** Reads with `read`; what that declines is no failure. Then uses the value. */
function consumer<T>(read: (text: string) => T, use: (value: T) => void): Consumer {
  return (text) => {
    let value: T;
    try {
      value = read(text);
    } catch {
      return;
    }
    use(value);
  };
}

const json = JSON.parse as (text: string) => never;
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

function elements(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children
    .filter((node) => node instanceof XmlElement)
    .filter((element) => element.name === name);
}

const samsung = consumer(parseXml, (document) => {
  if (document.root === null) return;
  for (const list of elements(document.root, 'list')) void elements(list, 'app')[0]!.attributes.id;
});

const crowdstrike = consumer<{ instances: { match: string[] }[] }>(json, ({ instances }) => {
  const inputs = Array.from({ length: 20 }, () => 'x');
  for (const { match } of instances) {
    for (const [field, criterion] of match.entries())
      void (criterion === '*' || inputs[field]!.indexOf(criterion));
  }
});

const features = consumer(lines, (rows) => {
  if (rows.length > 200) throw new RangeError('feature limit');
});

interface Rules {
  readonly rules: readonly { readonly id: string; readonly action: string }[];
  readonly killswitch: readonly string[];
}
const killswitch = consumer<Rules>(json, ({ rules, killswitch: killed }) => {
  const results = new Map(
    rules.filter(({ id }) => !killed.includes(id)).map(({ id }) => [id, { results: [] }]),
  );
  for (const { id, action } of rules) if (action === 'execute') void results.get(id)!.results;
});

const yaml = (text: string): { quota: { limit: number } }[] =>
  parseYaml(text, { logLevel: 'error', mapAsMap: false });
const policies = consumer(yaml, (all) => {
  for (const policy of all) policy.quota.limit.toString();
});

/** The measure is the pattern itself: two greedy runs side by side in front of a literal are quadratic. */
const waf = consumer<{ rules: string[] }>(json, ({ rules }) => {
  for (const rule of rules) if (/\.\*\.\*=/.test(rule)) throw new RangeError('CPU budget');
});

const int32 = consumer<{ version: string }>(json, ({ version }) => {
  if (Number(version) > 0x7fffffff) throw new RangeError('version does not fit');
});

const waypoints = consumer<string[]>(json, (route) => {
  const inUk = (name: string): boolean => name === 'BOGNA' || name === 'HON';
  const exit = route.findLast(inUk);
  const after = exit === undefined ? undefined : route[route.lastIndexOf(exit) + 1];
  if (after !== undefined && route.indexOf(after) < route.findIndex(inUk))
    throw new RangeError('exit before entry');
});

const edge = consumer<Record<'routes' | 'waf', { schemaVersion: number }>>(json, ({ routes, waf: rules }) => {
  if (Number.isInteger(rules.schemaVersion) && routes.schemaVersion < rules.schemaVersion)
    throw new TypeError('metadata');
});

const signatures = consumer(lines, (rows) => {
  const patterns = rows.filter((row) => row.startsWith('Sig')).map((row) => row.split(':')[3] ?? '00000000');
  for (const pattern of patterns) if (pattern.length < 8) throw new TypeError('no trie');
});

const customers = consumer<{ customers: string[] }>(json, (config) => {
  if (config.customers.length === 0) throw new RangeError('logs of everybody');
});

const flowspec = consumer<{ match: { 'packet-length': { max: number } } }>(json, ({ match }) => {
  if (match['packet-length'].max > 65_535) throw new RangeError('bitmap');
});

const zone = consumer(lines, (records) => {
  for (const record of records) {
    const type = record.split(' ')[3];
    const isKnown = type === undefined || ['SOA', 'NS', 'A', 'AAAA', 'DS', 'RRSIG'].includes(type);
    if (!isKnown && /^[A-Z]+$/.test(type)) throw new TypeError(`type ${type}`);
  }
});

const sshd = consumer(lines, (rows) => {
  const network = /^Match Address 2001:db8:1000:([0-9a-f]{4})::\/56$/m.exec(rows.join('\n'))?.[1];
  if (network !== undefined && !network.endsWith('00')) throw new TypeError('host bits set');
});

const delta = consumer<{ replace: Record<string, string> }>(json, ({ replace }) => {
  for (const id of Object.keys(replace))
    if (/^[1-9]\d$/.test(id) && Number(id) > 50) throw new TypeError('no such signature');
});

/** Good file, its consumer, and mutators that must reach the failure with one application. */
const incidents: readonly (readonly [
  file: string,
  format: FormatName,
  consume: Consumer,
  by: readonly string[],
])[] = [
  ['samsung.xml', 'xml', samsung, ['empty-list', 'rename-key']],
  ['crowdstrike.json', 'json', crowdstrike, ['concretise-wildcard', 'duplicate-item']],
  ['features.csv', 'csv', features, ['multiply-items', 'repeat-line']],
  ['killswitch.json', 'json', killswitch, ['copy-value']],
  ['policy.yaml', 'yaml', policies, ['blank-value', 'drop-key', 'rename-key']],
  ['waf.json', 'json', waf, ['stutter-string']],
  ['signature-version.json', 'json', int32, ['change-number', 'bump-version', 'change-digit']],
  ['waypoints.json', 'json', waypoints, ['copy-value']],
  ['edge.json', 'json', edge, ['bump-version', 'change-number']],
  ['signatures.ndb', 'lines', signatures, ['shorten-word']],
  ['customers.json', 'json', customers, ['empty-list', 'blank-value']],
  ['flowspec.json', 'json', flowspec, ['change-number']],
  ['root.zone', 'lines', zone, ['use-unseen-enum']],
  ['sshd_config', 'lines', sshd, ['change-digit']],
  ['delta.json', 'json', delta, ['change-digit']],
];

const candidates = (mutators as readonly Mutator[]).filter(
  ({ about }) => about.level !== 'byte' && about.sweep !== 'never',
);

function fails(consume: Consumer, text: string): boolean {
  try {
    consume(text);
    return false;
  } catch {
    return true;
  }
}

test.each(incidents)('%s: one mutation of the good file reaches the failure', (file, format, consume, by) => {
  const text = readFileSync(new URL(`../../golden/incidents/${file}`, import.meta.url), 'latin1');
  expect(fails(consume, text)).toBe(false);
  const seed = seedOf(text, format);
  const finders = candidates.filter((mutator) =>
    mutationsOf(mutator, seed).some((mutant) => fails(consume, mutant)),
  );
  expect(finders.map(({ name }) => name)).toEqual(expect.arrayContaining([...by]));
});
