import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { json } from '../../../src/reporters/json.ts';
import { aFault, aFileRow, aNotChecked, anUnfinished, aPass, aReport } from '../../helpers/factory.ts';
import { hostileReport } from '../../helpers/hostile-report.ts';
import { recordingOutlets } from '../../helpers/recording-outlets.ts';

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const full = aReport({ files: [aFileRow({ faults: [aFault()] })], unfinished: [anUnfinished()] });

async function written(report: Report): Promise<string> {
  const { outlets, files } = recordingOutlets();
  await json.publish(report, outlets);
  expect([...files.keys()]).toEqual(['report.json']);
  return files.get('report.json') ?? '';
}

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe('json', () => {
  it('writes the report, keys in one order', async () => {
    const text = await written(full);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(full)));
    expect(await written(reversed(full) as Report)).toBe(text);
    expect(text).toMatch(/^\{\n {2}"changes": \{\n {4}"total"/);
  });

  it('writes what its schema describes, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, async (report) => {
        const parsed = JSON.parse(
          await written({
            ...report,
            findings: report.findings.map((finding) => ({ ...finding, edits: [] })),
          }),
        );
        expect(validate(parsed) || validate.errors).toBe(true);
      }),
    );
  });
});

/** A part of a JSON Schema, as far as these tests look. */
interface Part {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly oneOf?: readonly Part[];
  readonly additionalProperties?: boolean | Part;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly $defs?: Readonly<Record<string, Part>>;
}

/** Every object part of the schema, with where it stands. */
function objectsOf(part: Part, at = '#'): readonly (readonly [string, Part])[] {
  const children = [
    ...Object.entries(part.properties ?? {}),
    ...Object.entries(part.$defs ?? {}),
    ...(part.items ? [['items', part.items] as const] : []),
    ...(part.oneOf ?? []).map((one, index) => [`${index}`, one] as const),
  ];
  const own = part.type === 'object' ? [[at, part] as const] : [];
  return [...own, ...children.flatMap(([name, child]) => objectsOf(child, `${at}/${name}`))];
}

/** Drops one key somewhere in a JSON value; every way to do so. */
function withoutEach(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return withoutEach(value[0]).map((item) => [item, ...value.slice(1)]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    return [rest, ...withoutEach(item).map((changed) => ({ ...rest, [key]: changed }))];
  });
}

describe('report.schema.json', () => {
  it.each([
    ['a full report', full],
    ['a pass', aPass()],
    ['an incomplete run', aPass({ decision: { verdict: 'incomplete', reasons: ['x'] }, exitCode: 3 })],
    ['gaps', aPass({ notChecked: [aNotChecked()], hiddenFindings: 1 })],
  ])('accepts %s', (_, report) => {
    expect(validate(JSON.parse(JSON.stringify(report))) || validate.errors).toBe(true);
  });

  it.each(objectsOf(schema))('closes and describes %s', (_, part) => {
    expect(part.additionalProperties).toBeDefined();
    for (const property of Object.values(part.properties ?? {}))
      expect(property.description ?? property.$ref).toBeDefined();
  });

  it('misses exactly the keys that may be absent', () => {
    const optional = withoutEach(JSON.parse(JSON.stringify(full))).filter((report) => validate(report));
    // policy.path, file.outcome, .baseOutcome, fault.location, .pointer, target.residual, finding.location, .outcome,
    // and the keys of the open maps: 4 levels, 2 stages, 1 speed.
    expect(optional).toHaveLength(8 + 7);
  });

  it.each([
    ['another version', { schemaVersion: 2 }],
    ['an unknown key', { extra: 1 }],
    ['a pass that says what blocks', { decision: { verdict: 'pass', reasons: [], blocking: [] } }],
    ['an unknown exit code', { exitCode: 4 }],
  ])('refuses %s', (_, over) => {
    expect(validate({ ...JSON.parse(JSON.stringify(full)), ...over })).toBe(false);
  });
});
