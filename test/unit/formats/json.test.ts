import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../../src/formats/json.ts';
import { covered, faultOf, good, placeOf, pointersOf, read, textAt, valueAt } from './reading.ts';

/** After the y_ and n_ cases of JSONTestSuite (Nicolas Seriot, https://github.com/nst/JSONTestSuite). */
const accepted = [
  '[]',
  '{}',
  '""',
  '0',
  '-0',
  '1e5',
  '1E+2',
  '0e-1',
  '[1.5e-7]',
  'null',
  ' true ',
  '[null,1,"1",{}]',
  '[[]   ]',
  '{"":0}',
  '{"a":1,"a":2}',
  '{"a":1,"b":2}',
  '["\\u0060\\u012a\\u12AB"]',
  '["\\"\\\\\\/\\b\\f\\n\\r\\t"]',
  '["\\ud83d\\ude39"]',
  '["\\uDFAA"]',
  '["\\ud800"]',
  '["\\u0000"]',
  '["\u007f"]',
  '["\u2028"]',
  '["é😀"]',
  '\t[1]\r\n',
  '[1e400]',
  '[123456789012345678901234567890]',
  '{"__proto__":1}',
];
const declined = [
  '',
  ' ',
  '[',
  ']',
  '{',
  '}',
  '[1,]',
  '[,1]',
  '[1,,2]',
  '[1 2]',
  '{"a":1,}',
  '{"a"}',
  '{"a":}',
  '{"a" 1}',
  '{a:1}',
  "{'a':1}",
  '{1:1}',
  '{"a":1 "b":2}',
  '[1]x',
  '[1][2]',
  '01',
  '[-01]',
  '[1.]',
  '[.5]',
  '[1e]',
  '[1e+]',
  '[+1]',
  '[-]',
  '[0x1]',
  '[NaN]',
  '[Infinity]',
  'nul',
  'True',
  '"',
  '["a]',
  '["a\nb"]',
  '["a\tb"]',
  '["\\x00"]',
  '["\\u12"]',
  '["\\u00G0"]',
  '["\\',
  '// c\n1',
  '/* c */1',
  '[1/**/]',
  '\u00a01',
  '\u20601',
  '[1}',
  '{"a":[}',
  '[\u0000]',
];

describe('json', () => {
  it.each(accepted)('accepts %j', (text) => {
    expect(good(json, text).values).toEqual([JSON.parse(text)]);
  });

  it.each(declined)('declines %j with a place', (text) => {
    expect(faultOf(json, text)).toMatch(/^\d+:\d+ .*, found ./);
  });

  it.each([
    ['{\n  "a": 1,\n  "b" 2\n}', `3:7 ':' is expected, found "2"`],
    ['{\n  "a": [1, 2\n', `3:1 ']' or ',' is expected, found the end of the file`],
    ['{"a": 1,}', '1:9 a property name in double quotes is expected, found "}"'],
    ['[1] 2', '1:5 the end of the file is expected, found "2"'],
    ['[1, // why\n2]', '1:5 JSON has no comments, found "// why"'],
    ['["😀" x]', '1:7 not a JSON value, found "x"'],
    [
      '\ufeff{}',
      '1:1 the file begins with a byte order mark, which JSON does not allow (RFC 8259 section 8.1)',
    ],
    ['['.repeat(100_000), '1:100001 Unexpected end of JSON input'],
  ])('explains %.40j', (text, fault) => {
    expect(faultOf(json, text)).toBe(fault);
  });

  it('places every node at text that parses back to it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4, stringUnit: 'binary' }), fc.nat(3), (written, indent) => {
        const text = JSON.stringify(JSON.parse(written), null, indent);
        const { values, locate } = good(json, text);
        for (const pointer of pointersOf(values[0])) {
          const [value, key] = [locate(0, pointer), locate(0, pointer, true)];
          expect(JSON.parse(covered(text, value!))).toEqual(valueAt(values[0], pointer));
          const inObject = !Array.isArray(valueAt(values[0], pointer.slice(0, pointer.lastIndexOf('/'))));
          if (pointer === '' || !inObject) expect(key).toEqual(value);
          else expect(JSON.parse(covered(text, key!))).toBe(lastKey(pointer));
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('knows the last of equal names, escaped names and CRLF', () => {
    expect(textAt(json, '{"a":1,"b":{"a":9},"a":[2]}', '/a/0')).toBe('2');
    expect(textAt(json, '{"\\u0061/b":1}', '/a~1b')).toBe('1');
    expect(placeOf(good(json, '{\r\n "a": 1,\r\n "b": 2}').locate(0, '/b', true))).toBe('3:2');
    expect(textAt(json, '{"a":[1]}', '/a/1')).toBeUndefined();
    expect(textAt(json, '{"a":[1]}', '/a/b')).toBeUndefined();
    expect(textAt(json, '{"a":[1]}', '/b')).toBeUndefined();
    expect(textAt(json, '["length"]', '/01')).toBeUndefined();
  });

  it('reads and places 100 000 levels', () => {
    const deep = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
    expect(textAt(json, deep, '/0'.repeat(100_000))).toBe('1');
  });

  it('reads 10 MB and places its last value in less than 2 s', () => {
    const text = `[${'{"name":"rule","on":true,"hosts":["a","b"],"limit":12.5},'.repeat(180_000)}{"last":"x"}]`;
    const startMs = performance.now();
    const parsed = read(json, text);
    expect(parsed.ok && parsed.locate(0, '/180000/last')).toMatchObject({ column: text.length - 4 });
    expect(performance.now() - startMs).toBeLessThan(2_000);
  });
});

function lastKey(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}
