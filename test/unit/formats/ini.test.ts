import { describe, expect, it } from 'vitest';
import { ini } from '../../../src/formats/ini.ts';
import { faultOf, good, textAt } from './reading.ts';

const file =
  'top = 0\r\n[core] ; note\n  key = a = b\n    more\n  bare\nurl: http://x\n# c\n[core]\nkey=2\n[e]\nempty=\n';

describe('ini', () => {
  it.each([
    [file, { '': { top: '0' }, core: { key: '2', bare: null, url: 'http://x' }, e: { empty: '' } }],
    ['[a]\nk = 1\n  2\n\n  3\n', { a: { k: '1\n2\n3' } }],
    ['[__proto__]\n__proto__ = 1', JSON.parse('{"__proto__": {"__proto__": "1"}}')],
    ['', {}],
  ])('reads %.40j', (text, value) => {
    expect(good(ini, text).values).toEqual([value]);
  });

  it.each([
    ['[a]\n  [b\n', "2:3 the section header is not closed by ']'"],
    ['[a] b', "1:1 the section header is not closed by ']'"],
    ['a=1\n= 2', "2:1 a key is missing before '='"],
    ['a\u0000', '1:2 the character NUL is not allowed'],
  ])('declines %j', (text, fault) => {
    expect(faultOf(ini, text)).toBe(fault);
  });

  it.each([
    ['//top', '0', 'top'],
    ['/core/url', 'http://x', 'url'],
    ['/core/key', '2', 'key'],
    ['/core/bare', 'bare', 'bare'],
    ['/e', '[e]', '[e]'],
  ])('places %s', (pointer, value, key) => {
    expect(textAt(ini, file, pointer)).toBe(value);
    expect(textAt(ini, file, pointer, true)).toBe(key);
  });

  it('places continued values whole, and nothing that is not there', () => {
    expect(textAt(ini, '[a]\nk = 1\n  2\n', '/a/k')).toBe('1\n  2');
    expect(textAt(ini, file, '/core/none')).toBeUndefined();
    expect(textAt(ini, file, '/core/key/0')).toBeUndefined();
  });
});
