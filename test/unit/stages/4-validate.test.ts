import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/model/case.ts';
import type { FormatName } from '../../../src/model/names.ts';
import type { Target } from '../../../src/model/target.ts';
import type { Fault } from '../../../src/model/verdict.ts';
import { openValidator } from '../../../src/stages/4-validate.ts';
import { aCase, aTarget, bytesOf } from '../../helpers/factory.ts';

type Files = Readonly<Record<string, unknown>>;

/** A repository of schema files; values are written as JSON, texts as they are. */
function validatorFor(files: Files, over: Partial<Target> = {}) {
  const [schema] = Object.keys(files);
  const read = async (path: string) => {
    const content = files[path];
    return content === undefined || typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  };
  return openValidator(aTarget({ schema, ...over }), read);
}

interface Subject {
  readonly schema: unknown;
  readonly text: string;
  readonly format?: FormatName;
}

async function faultsOf({ schema, text, format = 'json' }: Subject): Promise<readonly string[]> {
  const validate = await validatorFor({ 's.json': schema });
  const { faults } = validate(aCase({ bytes: bytesOf(text), format }), undefined);
  return faults.map(shown);
}

function shown({ location, pointer, message }: Fault): string {
  const place = location
    ? `${location.line}:${location.column}-${location.endLine}:${location.endColumn}`
    : '-';
  return `${place} ${pointer ?? '-'} ${message}`;
}

const rule = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[a-z]+$' },
    color: { enum: ['red', 'green', 1, null] },
    limit: { type: 'integer', minimum: 1 },
    since: { type: 'string', format: 'date' },
    hosts: { type: 'array', uniqueItems: true },
    nested: { type: 'object', required: ['x'] },
  },
};

describe('a fault of each kind, with its place', () => {
  it.each<[FormatName, string, readonly string[]]>([
    ['json', '{"id": "a"}', []],
    ['json', '{\n  "color": "red"\n}', ["1:1-1:2  must have required property 'id'"]],
    ['json', '{"id": "a", "nested": {}}', ["1:23-1:25 /nested must have required property 'x'"]],
    [
      'json',
      '{\n  "id": "a",\n  "colour": "red"\n}',
      ["3:3-3:11 /colour must NOT have additional properties: 'colour' (did you mean 'color'?)"],
    ],
    ['json', '{"id": "a", "zzz/~": 1}', ["1:13-1:20 /zzz~1~0 must NOT have additional properties: 'zzz/~'"]],
    [
      'json',
      '{"id": "a", "color": "rad"}',
      [
        "1:22-1:27 /color must be equal to one of the allowed values: red, green, 1, null (did you mean 'red'?)",
      ],
    ],
    ['json', '{"id": 5}', ['1:8-1:9 /id must be string, found 5']],
    ['json', '{"id": "A"}', [`1:8-1:11 /id must match pattern "^[a-z]+$", found 'A'`]],
    ['json', '{"id": "a", "limit": 0}', ['1:22-1:23 /limit must be >= 1, found 0']],
    ['json', '{"id": "a", "limit": []}', ['1:22-1:24 /limit must be integer, found a list']],
    ['json', '{"id": "a", "since": "x"}', [`1:22-1:25 /since must match format "date", found 'x'`]],
    [
      'json',
      '{"id": "a", "hosts": [{"a": 1, "b": 2}, 1, {"b": 2, "a": 1}]}',
      ['1:22-1:61 /hosts must NOT have equal items (0 and 2 are equal)'],
    ],
    [
      'json',
      '{"id": 5,\n "limit": 0}',
      ['1:8-1:9 /id must be string, found 5', '2:11-2:12 /limit must be >= 1, found 0'],
    ],
    ['jsonc', '{ // c\n "id": 5 }', ['2:8-2:9 /id must be string, found 5']],
    ['yaml', 'id: a\nnested:\n  y: 1\n', ["3:3-3:4 /nested must have required property 'x'"]],
    ['yaml', 'id: a\nlimit: "1"\n', ["2:8-2:11 /limit must be integer, found '1'"]],
    [
      'yaml',
      'id: a\ncolour: red\n',
      ["2:1-2:7 /colour must NOT have additional properties: 'colour' (did you mean 'color'?)"],
    ],
    ['yaml', 'id: a\n---\nid: 1\n', ['3:5-3:6 /id document 2: must be string, found 1']],
    ['yaml', '', ['1:1-1:1  must be object, found null']],
    ['toml', 'id = "a"\nlimit = 0\n', ['2:9-2:10 /limit must be >= 1, found 0']],
    ['toml', 'id = "a"\n[nested]\ny = 1', ["2:2-2:8 /nested must have required property 'x'"]],
    [
      'toml',
      'id = "a"\n\ncolour = "red"',
      ["3:1-3:7 /colour must NOT have additional properties: 'colour' (did you mean 'color'?)"],
    ],
  ])('%s %j', async (format, text, faults) => {
    expect(await faultsOf({ schema: rule, text, format })).toEqual(faults);
  });

  it.each([
    ['const', { const: 5 }, '6', ['1:1-1:2  must be equal to constant: 5']],
    ['false schema', { properties: { a: false } }, '{"a": 1}', ['1:7-1:8 /a must not be given']],
    [
      'propertyNames',
      { propertyNames: { maxLength: 2 } },
      '{"abc": 1}',
      ["1:2-1:7 /abc the property name 'abc' must NOT have more than 2 characters"],
    ],
    [
      'unevaluatedProperties',
      { properties: { a: true }, unevaluatedProperties: false },
      '{"b": 1}',
      ["1:2-1:5 /b must NOT have unevaluated properties: 'b' (did you mean 'a'?)"],
    ],
    [
      'if',
      '{"if": true, "then": {"minLength": 3}}',
      '"ab"',
      ["1:1-1:5  must NOT have fewer than 3 characters, found 'ab'"],
    ],
    [
      'dependentRequired',
      { dependentRequired: { a: ['b'] } },
      '{"a": 1}',
      ['1:1-1:9  must have property b when property a is present'],
    ],
    [
      'enum of many',
      { enum: Array.from({ length: 20 }, (_, i) => i) },
      '99',
      [
        '1:1-1:3  must be equal to one of the allowed values: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … (20 in all)',
      ],
    ],
    [
      'one line of text',
      { type: 'integer' },
      `"a\\n\\u001b${'b'.repeat(90)}"`,
      [`1:1-1:102  must be integer, found 'a\\n\\u001b${'b'.repeat(57)}…'`],
    ],
    [
      'equal faults of branches',
      { anyOf: [{ type: 'string' }, { type: 'string' }] },
      '1',
      ['1:1-1:2  must be string, found 1', '1:1-1:2  must match a schema in anyOf'],
    ],
  ])('%s', async (_, schema, text, faults) => {
    expect(await faultsOf({ schema, text })).toEqual(faults);
  });
});

describe('drafts', () => {
  const tuple = [{ type: 'string' }];
  const conditional = JSON.parse('{"if": true, "then": {"minItems": 1}}');
  it.each([
    [
      'draft-04',
      'http://json-schema.org/draft-04/schema#',
      { id: 'x', minimum: 1, exclusiveMinimum: true },
      '1',
      '2',
    ],
    ['draft-06', 'http://json-schema.org/draft-06/schema#', { $id: 'x', exclusiveMinimum: 1 }, '1', '2'],
    [
      'draft-06 without if',
      'http://json-schema.org/draft-06/schema',
      { contains: { const: 1 } },
      '[2]',
      '[1]',
    ],
    ['draft-07', 'http://json-schema.org/draft-07/schema#', { items: tuple, ...conditional }, '[]', '["a"]'],
    ['draft-07 by https', 'https://json-schema.org/draft-07/schema', { items: tuple }, '[1]', '["a"]'],
    [
      '2019-09',
      'https://json-schema.org/draft/2019-09/schema',
      { items: tuple, unevaluatedItems: false },
      '["a", 1]',
      '["a"]',
    ],
    [
      '2020-12',
      'https://json-schema.org/draft/2020-12/schema',
      { prefixItems: tuple, items: false },
      '["a", 1]',
      '["a"]',
    ],
    ['2020-12 by default', undefined, { prefixItems: tuple }, '[1]', '["a"]'],
  ])('%s', async (_, $schema, keywords, bad, good) => {
    const schema = { ...($schema === undefined ? {} : { $schema }), ...keywords };
    expect(await faultsOf({ schema, text: good })).toEqual([]);
    expect((await faultsOf({ schema, text: bad })).length).toBeGreaterThan(0);
  });

  it('takes boolean schemas, patterns of the older grammar and names that objects inherit', async () => {
    expect(await faultsOf({ schema: true, text: '1' })).toEqual([]);
    expect(await faultsOf({ schema: 'false', text: '1' })).toEqual(['1:1-1:2  must not be given']);
    expect(await faultsOf({ schema: { pattern: '^[\\w-.]+$' }, text: '"a-b"' })).toEqual([]);
    expect(
      await faultsOf({ schema: { properties: { constructor: { type: 'string' } } }, text: '{}' }),
    ).toEqual([]);
    const required = { required: ['toString', '__proto__'] };
    expect(await faultsOf({ schema: required, text: '{"toString": 1}' })).toHaveLength(1);
  });
});

describe('schemas of several files', () => {
  const leaf = { $defs: { name: { type: 'string' } } };
  it.each<[string, Files]>([
    ['beside it', { 'a/s.json': { $ref: 'leaf.json#/$defs/name' }, 'a/leaf.json': leaf }],
    ['in another folder', { 'a/s.json': { $ref: '../b/le%20af.json#/$defs/name' }, 'b/le af.json': leaf }],
    ['in YAML', { 'a/s.yaml': '$ref: leaf.yml#/$defs/name', 'a/leaf.yml': '$defs: {name: {type: string}}' }],
    [
      'by the URIs of their ids',
      {
        'a/s.json': {
          $id: 'https://x.example/v1/s.json',
          $ref: 'https://x.example/v1/sub/leaf.json#/$defs/name',
        },
        'a/sub/leaf.json': { $id: 'https://x.example/v1/sub/leaf.json', ...leaf },
      },
    ],
    [
      'by its own id',
      { 's.json': { $id: 'https://x.example/s', $ref: 'https://x.example/s#/$defs/name', ...leaf } },
    ],
    [
      'by an anchor',
      { 's.json': { $ref: 'leaf.json#n' }, 'leaf.json': { $defs: { n: { $anchor: 'n', type: 'string' } } } },
    ],
    [
      'in a ring',
      {
        's.json': { $ref: 'b.json#/$defs/name' },
        'b.json': { ...leaf, properties: { s: { $ref: 's.json' } } },
      },
    ],
    [
      'through a chain',
      { 's.json': { $ref: 'b/b.json' }, 'b/b.json': { $ref: 'c.json' }, 'b/c.json': { type: 'string' } },
    ],
  ])('finds a file %s', async (_, files) => {
    const validate = await validatorFor(files);
    expect(validate(aCase({ bytes: bytesOf('"a"') }), undefined).faults).toEqual([]);
    expect(validate(aCase({ bytes: bytesOf('1') }), undefined).schema).toBe('invalid');
  });
});

describe('a schema that cannot be used', () => {
  const draft7 = 'http://json-schema.org/draft-07/schema#';
  it.each<[string, Files, RegExp]>([
    ['absent', { 's.json': undefined }, /^s.json:1:1 schema s.json does not exist$/],
    ['no JSON', { 's.json': '{\n "a" 1}' }, /^s.json:2:6 schema s.json is not readable: ':' is expected/],
    ['no YAML', { 's.yml': 'a: [\n' }, /^s.yml:2:1 schema s.yml is not readable/],
    ['a list', { 's.json': '[]' }, /^s.json:1:1 schema s.json is no schema/],
    ['two documents', { 's.yml': 'a: 1\n---\nb: 1' }, /^s.yml:1:1 schema s.yml holds several documents/],
    [
      'of an unknown draft',
      { 's.json': '{\n"$schema": "https://x.example/d"}' },
      /^s.json:2:1 .*unknown \$schema 'https:..x.example.d'; known: 2020-12/,
    ],
    [
      'with a bad type',
      { 's.json': '{"properties": {\n "a": {"type": "strin"}}}' },
      /^s.json:2:8 schema s.json is not valid at .properties.a.type: must be equal to one of .*did you mean 'string'/,
    ],
    [
      'with a bad value',
      { 's.yaml': 'type: object\nrequired: id\n' },
      /^s.yaml:2:1 .* at .required: must be array, found 'id'$/,
    ],
    [
      'with a bad pattern',
      { 's.json': '{\n"pattern": "("}' },
      /^s.json:2:1 schema s.json cannot be used: Invalid regular expression: .*Unterminated group$/,
    ],
    [
      'with a bad pattern in another file',
      { 's.json': { $ref: 'b.json' }, 'b.json': '{"patternProperties": {\n"[": true}}' },
      /^b.json:2:1 schema b.json cannot be used: Invalid regular expression/,
    ],
    [
      'with a bad draft-04 value',
      { 's.json': { $schema: 'http://json-schema.org/draft-04/schema#', required: [] } },
      /^s.json:3:3 .*must NOT have fewer than 1 items/,
    ],
    [
      'leading to a missing part',
      { 's.json': '{"allOf": [\n{"$ref": "#/$defs/nope"}]}' },
      /^s.json:2:2 schema s.json refers to '#.\$defs.nope', which does not exist$/,
    ],
    [
      'leading to a missing file',
      { 's.json': '{"allOf": [\n{"$ref": "no.json#/a"}]}' },
      /^s.json:2:2 schema s.json refers to 'no.json#.a': no such file/,
    ],
    [
      'leading to a missing part of a file',
      { 's.json': { $ref: 'b.json#/x' }, 'b.json': {} },
      /^s.json:2:3 schema s.json refers to 'b.json#.x', which does not exist$/,
    ],
    [
      'leading to the network',
      { 's.json': '{"allOf": [\n{"$ref": "https://x.example/a.json"}]}' },
      /^s.json:2:2 schema s.json refers to 'https:..x.example.a.json': schemas are never downloaded/,
    ],
    [
      'leading out of the repository',
      { 's.json': { $ref: '../../etc/passwd' } },
      /refers to '..\/..\/etc\/passwd': no such file/,
    ],
    [
      'with a bad second file',
      { 's.json': { $ref: 'b.json' }, 'b.json': '{\n"type": 1}' },
      /^b.json:2:1 schema b.json is not valid at .type/,
    ],
    [
      'of two drafts',
      { 's.json': { $ref: 'b.json' }, 'b.json': { $schema: draft7 } },
      /^b.json:2:3 schema b.json is written in draft-07, .* in 2020-12$/,
    ],
  ])('%s', async (_, files, message) => {
    const error = await validatorFor(files).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SettingsError' });
    const { position, message: text } = error as {
      position?: { file: string; line: number; column: number };
      message: string;
    };
    expect(`${position?.file}:${position?.line}:${position?.column} ${text}`).toMatch(message);
  });
});

describe('what a validation says', () => {
  it.each<[string, Partial<Case>, object]>([
    ['valid', {}, { faults: [], schema: 'valid', skipped: undefined }],
    [
      'syntax fault',
      { bytes: bytesOf('{') },
      { faults: [{ rule: 'syntax' }], schema: 'invalid', skipped: undefined },
    ],
    [
      'no values',
      { format: 'binary' },
      { faults: [], schema: 'skipped', skipped: expect.stringContaining('no values') },
    ],
    [
      'too large',
      { bytes: new Uint8Array(2 ** 20 + 1), format: 'yaml' },
      {
        faults: [],
        schema: 'skipped',
        skipped: 'syntax and schema not checked: 1.0 MiB, and yaml is read up to 1.0 MiB',
      },
    ],
  ])('%s', async (_, over, validation) => {
    const validate = await validatorFor({ 's.json': true });
    expect(validate(aCase(over), undefined)).toMatchObject(validation);
  });

  it('without a schema', async () => {
    const validate = await validatorFor({}, { schema: undefined });
    expect(validate(aCase(), undefined)).toEqual({ faults: [], schema: 'none', skipped: undefined });
    expect(validate(aCase({ bytes: bytesOf('{\n"a"}') }), undefined)).toMatchObject({
      faults: [{ rule: 'syntax', location: { line: 2, column: 4 }, pointer: undefined }],
      schema: 'none',
    });
  });

  it('shows 20 faults and counts the rest', async () => {
    const faults = await faultsOf({
      schema: { items: { type: 'string' } },
      text: JSON.stringify(Array(30).fill(1)),
    });
    expect(faults).toHaveLength(20);
    expect(faults.at(-1)).toMatch(/ \(and 10 more schema faults\)$/);
  });

  it('looks for the first fault only in a large file', async () => {
    const text = JSON.stringify(Array(600_000).fill(1));
    expect(
      await faultsOf({ schema: { items: { $ref: '#/$defs/s' }, $defs: { s: { type: 'string' } } }, text }),
    ).toEqual(['1:2-1:3 /0 must be string, found 1']);
  });

  it('compares 20 000 objects for uniqueness in linear time', async () => {
    const text = JSON.stringify(Array.from({ length: 20_000 }, (_, id) => ({ id })));
    const startMs = performance.now();
    expect(await faultsOf({ schema: { uniqueItems: true }, text })).toEqual([]);
    expect(performance.now() - startMs).toBeLessThan(3_000);
  });

  it('makes a fault of a value too deep for a recursive schema', async () => {
    const text = '['.repeat(50_000) + ']'.repeat(50_000);
    expect(await faultsOf({ schema: { items: { $ref: '#' } }, text })).toEqual([
      '1:1-1:100001  nested too deeply to be checked against the schema',
    ]);
  });
});

describe('deletion', () => {
  it.each([
    ['rules/base.json', ['this file is required and must not be deleted']],
    ['rules/other.json', []],
  ])('of %s', async (path, messages) => {
    const validate = await validatorFor({}, { schema: undefined, required: ['rules/base.json'] });
    const { faults, schema } = validate(
      aCase({ path, bytes: bytesOf(''), provenance: { kind: 'deleted' } }),
      bytesOf('{}'),
    );
    expect([faults.map(({ message }) => message), schema]).toEqual([messages, 'none']);
  });
});

describe('change shape', () => {
  const shape = { empty: 'block', removedLines: 0.5 } as const;
  const lines = (count: number) => 'x\n'.repeat(count);
  it.each<[string, string, string | undefined, readonly string[]]>([
    ['emptied', '', 'a\n', ['the file became empty']],
    ['only blanks left', ' \r\n\t', 'a\n', ['the file became empty']],
    ['empty before', '', ' \n', []],
    ['added empty', '', undefined, []],
    ['half gone', lines(5), lines(10), []],
    ['more than half gone', lines(4), lines(10), ['the file lost 6 of its 10 lines (60%; allowed: 50%)']],
    ['every line edited', 'y\n'.repeat(10), lines(10), []],
    ['blank lines gone', lines(3), 'x\n\n\n'.repeat(3), []],
  ])('%s', async (_, text, base, messages) => {
    const validate = await validatorFor({}, { schema: undefined, shape });
    const input = aCase({ bytes: bytesOf(text), format: 'text' });
    expect(
      validate(input, base === undefined ? undefined : bytesOf(base)).faults.map(({ message }) => message),
    ).toEqual(messages);
  });

  it('is not asked of mutants, nor when its rules are off', async () => {
    const empty = aCase({ bytes: bytesOf(''), format: 'text' });
    const mutant = { ...empty, provenance: { kind: 'mutant', lane: 'havoc', index: 0, edits: [] } } as const;
    const on = await validatorFor({}, { schema: undefined, shape });
    const off = await validatorFor({}, { schema: undefined });
    expect([on(mutant, bytesOf('a')).faults, off(empty, bytesOf('a')).faults]).toEqual([[], []]);
  });
});
