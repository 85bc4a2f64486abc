import { expect, test } from 'vitest';
import type { FormatName } from '../../../src/model/names.ts';
import type { Mutator } from '../../../src/model/plugs.ts';
import { mutators } from '../../../src/mutators/index.ts';
import { expectMutation, mutationsOf, type SeedParts, seedOf } from '../../helpers/expect-mutation.ts';

const all: readonly Mutator[] = mutators;

function mutatorNamed(name: string): Mutator {
  const found = all.find((mutator) => mutator.name === name);
  if (found === undefined) throw new Error(`no mutator ${name}`);
  return found;
}

type Row = readonly [
  name: string,
  format: FormatName,
  text: string,
  expected: readonly string[],
  parts?: SeedParts,
];

const schema = {
  type: 'object',
  required: ['n'],
  properties: {
    n: { type: 'integer', minimum: 1, maximum: 9 },
    mode: { $ref: '#/$defs/mode' },
    list: { type: 'array', items: { type: 'string', maxLength: 3 }, minItems: 1, maxItems: 2 },
    extra: { type: 'object', properties: { deep: { type: 'boolean' } } },
  },
  $defs: { mode: { enum: ['fast', 'slow'] } },
};

const rows: readonly Row[] = [
  // The file as a whole.
  ['empty-file', 'json', '{}', ['', '\n']],
  ['add-bom', 'json', '{}', ['\xef\xbb\xbf{}', '\xff\xfe{}']],
  ['use-crlf', 'yaml', 'a: 1\nb: 2\n', ['a: 1\r\nb: 2\r\n']],
  ['use-crlf', 'yaml', 'a: 1\r\n', ['a: 1\n']],
  ['use-cr', 'yaml', 'a: 1\nb: 2\n', ['a: 1\rb: 2\r']],
  ['drop-final-newline', 'toml', 'a = 1\n', ['a = 1', 'a = 1\n\n']],
  ['add-nul', 'text', 'ab', ['ab\0', '\0ab', 'a\0b']],
  ['double-file', 'lines', 'a\n', ['a\na\n', 'a\na\na\na\n']],
  ['truncate-file', 'text', '0123456789', ['012345678', '01234', '0']],
  ['add-trailing-garbage', 'json', '{}', ['{}]', '{}}']],
  // The change as a whole.
  [
    'revert-hunk',
    'lines',
    'a\nnew\nc\nmore\n',
    ['a\nold\nc\nmore\n', 'a\nnew\nc\n', 'a\nold\nnew\nc\nmore\n'],
    { base: 'a\nold\nc\n' },
  ],
  ['apply-hunk-twice', 'lines', 'a\nnew\n', ['a\nnew\nnew\n'], { base: 'a\n' }],
  // Values.
  ['concretise-wildcard', 'json', '["*", "*"]', ['["*", "literal"]', '["literal", "*"]']],
  ['concretise-wildcard', 'csv', 'a,*\n', ['a,literal\n']],
  ['concretise-wildcard', 'yaml', 'a: null\n', ['a: literal\n']],
  ['empty-list', 'json', '{"a": [1]}', ['{}', '{"a": []}']],
  ['empty-list', 'yaml', 'a:\n  - 1\n', ['a: []\n']],
  ['empty-list', 'xml', '<p><list><app id="1"/></list></p>', ['<p><list></list></p>']],
  ['empty-list', 'toml', '[s]\na = [1]\n', ['[s]\na = []\n', '[s]\n\n']],
  [
    'blank-value',
    'yaml',
    '- name: api\n  quota: {limit: 1}\n',
    ['- name: api\n  quota: \n', '- name: null\n  quota: {limit: 1}\n'],
  ],
  ['blank-value', 'yaml', 'a:\n  b: 1\n', ['a:\n', 'a: null\n']],
  ['blank-value', 'json', '{"a": {"b": 1}}', ['{"a": null}', '{"a": {"b": ""}}', '{"a": }']],
  ['blank-value', 'csv', 'a,b\n', ['a,\n', ',b\n']],
  ['blank-value', 'xml', '<a b="c">d</a>', ['<a b="">d</a>', '<a b="c"></a>']],
  [
    'bump-version',
    'json',
    '{"a": {"schemaVersion": 1}, "b": {"schemaVersion": 1}}',
    ['{"a": {"schemaVersion": 1}, "b": {"schemaVersion": 2}}'],
  ],
  ['bump-version', 'toml', 'x = "1.2.3"\n', ['x = "1.3.3"\n', 'x = "2.2.3"\n', 'x = "1.2.2"\n']],
  [
    'change-number',
    'json',
    '{"version": "2112330001"}',
    ['{"version": "2147483648"}', '{"version": "0"}', '{"version": "-1"}'],
  ],
  [
    'change-number',
    'toml',
    'a = 64\n',
    ['a = 65\n', 'a = 640\n', 'a = -0\n', 'a = 4294967296\n', 'a = 1e309\n', 'a = 064\n', 'a = \n'],
  ],
  ['change-word', 'ini', '[s]\n', ['[__proto__]\n']],
  ['change-word', 'json', '{"a": "b"}', ['{"a": ""}', '{"a": "\\ud800"}', '{"hasOwnProperty": "b"}']],
  ['multiply-items', 'csv', 'a,1\nb,2\n', ['a,1\nb,2\na,1\nb,2\n', 'a,1\nb,2\n'.repeat(4)]],
  [
    'multiply-items',
    'json',
    '[1, 2]',
    ['[1, 2, 1, 2]', `[${Array.from({ length: 255 }, (_, i) => 1 + (i % 2)).join(', ')}]`],
  ],
  ['multiply-items', 'yaml', 'l:\n  - a: 1\n    b: 2\n', ['l:\n  - a: 1\n    b: 2\n  - a: 1\n    b: 2\n']],
  [
    'copy-value',
    'json',
    '{"rules": [{"id": "r1"}, {"id": "r3"}], "kill": ["r1"]}',
    ['{"rules": [{"id": "r1"}, {"id": "r3"}], "kill": ["r3"]}'],
  ],
  ['copy-node', 'json', '{"a": [1], "b": [2]}', ['{"a": [2], "b": [2]}']],
  ['swap-type', 'json', '{"a": 1}', ['{"a": "1"}', '{"a": [1]}', '{"a": true}', '{"a": {"x": 1}}']],
  ['swap-type', 'yaml', 'a: x\n', ['a: no\n', 'a: 1:30\n', 'a: 2024-13-01\n']],
  ['splice-key-into-value', 'ini', 'VAR=x\n', ['VAR=$VAR\n', 'VAR=%(VAR)s\n']],
  ['stutter-string', 'json', '["x=.*=.*;"]', ['["x=.*.*=.*;"]']],
  ['widen-to-wildcard', 'json', '{"a": "b"}', ['{"a": "*"}', '{"a": "/"}']],
  ['use-unseen-enum', 'lines', '. IN NS a.\n', ['. IN UNSEEN a.\n']],
  // Keys and items.
  [
    'drop-key',
    'json',
    '{"a": 1, "b": 2, "c": 3}',
    ['{"b": 2, "c": 3}', '{"a": 1, "c": 3}', '{"a": 1, "b": 2}'],
  ],
  ['drop-key', 'yaml', 'a: 1\nb:\n  c: 2\n', ['b:\n  c: 2\n', 'a: 1\n']],
  ['duplicate-key', 'json', '{"a": 1}', ['{"a": 1, "a": 1}', '{"a": 1, "a": 0}', '{"a": 0, "a": 1}']],
  ['duplicate-key', 'yaml', 's:\n  a: 1\n  b: 2\n', ['s:\n  a: 1\n  a: 1\n  b: 2\n']],
  ['duplicate-key', 'xml', '<a b="1"/>', ['<a b="1" b="1"/>']],
  [
    'rename-key',
    'json',
    '{"a": 1, "b": 2}',
    ['{"ax": 1, "b": 2}', '{"__proto__": 1, "b": 2}', '{"b": 1, "b": 2}', '{"": 1, "b": 2}'],
  ],
  ['rename-key', 'xml', '<a><b/></a>', ['<a><bx/></a>']],
  ['add-unknown-key', 'json', '{"a": 1}', ['{"unknown_key": 1, "a": 1}', '{"__proto__": 1, "a": 1}']],
  ['add-unknown-key', 'yaml', 's:\n  a: 1\n', ['s:\n  unknown_key: 1\n  a: 1\n']],
  ['drop-item', 'json', '[1, 2, 3]', ['[2, 3]', '[1, 3]', '[1, 2]']],
  ['drop-item', 'csv', 'a,b\nc,d\n', ['c,d\n', 'a\nc,d\n', 'a,b\n']],
  ['duplicate-item', 'json', '[1, 2]', ['[1, 1, 2]', '[1, 2, 1]', '[1, 2, 2]']],
  ['duplicate-item', 'xml', '<l><a/></l>', ['<l><a/><a/></l>']],
  ['reorder-items', 'json', '[1, 2, 3]', ['[2, 1, 3]', '[3, 2, 1]', '[1, 3, 2]']],
  [
    'deepen',
    'json',
    '{"a": 1}',
    [`{"a": ${'['.repeat(16)}1${']'.repeat(16)}}`, `{"a": ${'['.repeat(4096)}1}`],
  ],
  ['deepen', 'yaml', 'a:\n  b: 1\n', [`a: ${'['.repeat(16)}b: 1${']'.repeat(16)}\n`]],
  ['deepen', 'xml', '<p>t</p>', [`<p>${'<a>'.repeat(16)}t${'</a>'.repeat(16)}</p>`]],
  ['alias-bomb', 'yaml', 'a: 1\n', ['a: &a [*a]\n', 'a: &a {<<: *a}\n']],
  [
    'entity-bomb',
    'xml',
    '<a>t</a>',
    ['<!DOCTYPE a [<!ENTITY a "&b;"><!ENTITY b "&a;">]><a>&a;</a>', '<a>&missing;</a>'],
  ],
  // Tokens.
  ['delete-token', 'json', '{"a": 1}', ['{: 1}', '{"a" 1}', '{"a": 1']],
  ['truncate-at-token', 'lines', 'a=$x\n', ['a=', 'a=$', 'a']],
  ['duplicate-token', 'ini', 'a=1\n', ['a==1\n', 'a= =1\n']],
  ['swap-tokens', 'json', '[1,2]', ['[,12]', '1[,2]']],
  ['repeat-token', 'toml', 'a = 1\n', [`a ${'='.repeat(16)} 1\n`, `a ${'='.repeat(1024)} 1\n`]],
  ['insert-word', 'lines', 'a\n', ['hdr a\n'], { dictionary: ['hdr'] }],
  ['replace-word', 'json', '{"a": "b"}', ['{"hdr": "b"}', '{"a": "hdr"}'], { dictionary: ['hdr'] }],
  ['change-digit', 'yaml', 'd: 2024-12-01\n', ['d: 2024-13-01\n', 'd: 2924-12-01\n', 'd: 2024-12-00\n']],
  ['change-case', 'lines', 'Deny\n', ['DENY\n', 'deny\n']],
  ['shorten-word', 'lines', 'Sig:deadbeef\n', ['Sig:de\n', 'Sig:eadbeef\n']],
  ['lengthen-word', 'lines', 'ab\n', [`ab${'a'.repeat(254)}\n`]],
  ['drop-quote', 'json', '["a"]', ['["a]', '[a"]', '[a]']],
  ['swap-quote', 'json', '["a"]', ["['a']", '["a\']']],
  ['swap-punctuation', 'json', '[1]', ['{1]', '[1}']],
  ['split-line', 'toml', '[[a]]\n', ['[[ a]]\n', '[[\na]]\n']],
  ['insert-comment-opener', 'toml', 'a = [1]', ['a = [1 #]', 'a = [1] #']],
  ['add-escape', 'xml', '<a b="c"/>', ['<a b="c&#9999999;"/>']],
  ['break-utf8', 'json', '["a"]', ['["a\xff"]', '["a\xed\xa0\x80"]']],
  ['add-odd-character', 'json', '["a"]', ['["a\0"]', '["a\xe2\x80\xae"]']],
  // Lines.
  ['indent-line', 'yaml', 'a:\n  b: 1\n', ['a:\n   b: 1\n', ' a:\n  b: 1\n']],
  ['dedent-line', 'yaml', 'a: |\n  foo\n', ['a: |\nfoo\n', 'a: |\n foo\n']],
  ['delete-line', 'lines', 'a\nb\n', ['b\n', 'a\n', 'a\n\n']],
  ['duplicate-line', 'lines', 'a\nb', ['a\na\nb', 'a\nb\na\n', 'b\na\nb']],
  ['repeat-line', 'lines', 'a\n', ['a\n'.repeat(256)]],
  ['swap-lines', 'lines', 'a\nb\n', ['b\na\n']],
  ['join-lines', 'lines', 'a\nb\n', ['ab\n', 'a b\n', 'a\\\nb\n']],
  // Bytes.
  ['flip-bit', 'text', 'a', ['`', 'c', '!']],
  ['set-byte', 'text', 'ab', ['\0b', 'a)']],
  ['insert-byte', 'text', 'ab', [')ab', 'a)b']],
  ['delete-bytes', 'text', 'abc', ['bc', 'ac', 'c']],
  ['repeat-bytes', 'text', 'ab', ['aab', `${'a'.repeat(16)}b`]],
  ['swap-bytes', 'text', 'abc', ['bac', 'cba']],
  ['add-to-byte', 'text', 'a', ['b', '`']],
  ['set-integer', 'binary', '\x01\x02\x03\x04', ['\xff\xff\x03\x04', '\xff\xff\xff\x7f', '\x7f\xff\xff\xff']],
  // Schema.
  ['use-enum-member', 'json', '{"mode": "fast"}', ['{"mode": "slow"}'], { schema }],
  [
    'use-schema-bound',
    'json',
    '{"n": 5, "list": ["a"]}',
    ['{"n": 9, "list": ["a"]}', '{"n": 5, "list": ["a", "a"]}', '{"n": 5, "list": ["xxx"]}'],
    { schema },
  ],
  [
    'violate-keyword',
    'yaml',
    'n: 5\nmode: fast\n',
    ['n: 10\nmode: fast\n', 'n: 0\nmode: fast\n', 'n: "x"\nmode: fast\n', 'n: 5\nmode: "unseen"\n'],
    { schema },
  ],
  ['violate-keyword', 'json', '{"list": ["a"]}', ['{"list": []}', '{"list": ["a", "a", "a"]}'], { schema }],
  ['drop-required', 'json', '{"n": 1, "mode": "fast"}', ['{"mode": "fast"}'], { schema }],
  [
    'fill-optional',
    'json',
    '{"n": 1}',
    ['{"mode": "fast", "n": 1}', '{"extra": {"deep":true}, "n": 1}'],
    { schema },
  ],
  ['fill-optional', 'toml', 'n = 1\n', ['"list" = ["x"]\nn = 1\n'], { schema }],
];

for (const [name, format, text, expected, parts] of rows) {
  test(`${name} ${format} ${JSON.stringify(text)}`, () => {
    expectMutation(mutatorNamed(name), seedOf(text, format, parts), ...expected);
  });
}

test('every mutator has a row', () => {
  const tested = new Set(rows.map(([name]) => name));
  expect(all.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
});

test('the last and the first wildcard are made concrete before those between', () => {
  const seed = seedOf('["*", "*", "*"]', 'json');
  const texts = mutationsOf(mutatorNamed('concretise-wildcard'), seed).filter((text) =>
    text.includes('"literal"'),
  );
  expect(texts).toEqual(['["*", "*", "literal"]', '["literal", "*", "*"]', '["*", "literal", "*"]']);
});

test('without a schema the schema mutators do not apply', () => {
  const seed = seedOf('{"a": [1]}', 'json');
  const applying = all
    .filter(({ about }) => about.level === 'schema')
    .filter((one) => one.sites(seed).length > 0);
  expect(applying).toEqual([]);
});
