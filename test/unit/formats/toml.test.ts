import { describe, expect, it } from 'vitest';
import { toml } from '../../../src/formats/toml.ts';
import { faultOf, good, textAt } from './reading.ts';

const table = 'x.y = 1\n[a.b]\nc = "é😀"\n[[d]]\nn = 1\n[[d]]\nn = 2\n[d.e]\nf = [1, {g = true}]\n';

describe('toml', () => {
  it.each([
    [table, { x: { y: 1 }, a: { b: { c: 'é😀' } }, d: [{ n: 1 }, { n: 2, e: { f: [1, { g: true }] } }] }],
    ['', {}],
    [
      'a = 1979-05-27T07:32:00Z\nb = 07:32:00\nc = inf\nd = 0xff',
      { a: '1979-05-27T07:32:00Z', b: '07:32:00', c: Infinity, d: 255 },
    ],
    ['"__proto__" = 1\n"a.b" = 2', JSON.parse('{"__proto__": 1, "a.b": 2}')],
    ['\ufeffa = {\n  b = 1, # 1.1\n}', { a: { b: 1 } }],
  ])('reads %.40j', (text, value) => {
    expect(good(toml, text).values).toEqual([value]);
  });

  it.each([
    ['a = 1\na = 2', '2:1 Defining a key multiple times is invalid'],
    ['[a]\n[a]', '2:2 Defining a key multiple times is invalid'],
    ['a = \r\nb = 1', '2:1 Unexpected character'],
    ['a = "open\n', '1:10 Unterminated string constant'],
    ['a = 1979-13-27', /^1:\d+ Unexpected invalid date/],
    ['a = \u0000', /^1:5 /],
    [`a = ${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^- nested too deeply/],
    [`a${'.a'.repeat(50_000)} = 1`, /^- nested too deeply/],
  ])('declines %.40j', (text, fault) => {
    expect(faultOf(toml, text)).toMatch(fault);
  });

  it.each([
    ['/x/y', '1', 'y'],
    ['/x', 'x.y', 'x'],
    ['/a/b/c', '"é😀"', 'c'],
    ['/a/b', 'a.b', 'b'],
    ['/d/1/n', '2', 'n'],
    ['/d/1/e/f/1/g', 'true', 'g'],
    ['/d/1/e/f/0', '1', '1'],
  ])('places %s', (pointer, value, key) => {
    expect(textAt(toml, table, pointer)).toBe(value);
    expect(textAt(toml, table, pointer, true)).toBe(key);
  });

  it('places nothing that is not there', () => {
    expect(textAt(toml, table, '/d/2')).toBeUndefined();
    expect(textAt(toml, table, '/x/y/z')).toBeUndefined();
  });
});
