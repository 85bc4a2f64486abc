import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonc } from '../../../src/formats/jsonc.ts';
import { faultOf, good, textAt } from './reading.ts';

describe('jsonc', () => {
  it.each([
    ['// c\n{"a": 1, /* d */ "b": [1, 2,],}', { a: 1, b: [1, 2] }],
    ['{"a": "// no comment", "b": "/* nor , } this */"}', { a: '// no comment', b: '/* nor , } this */' }],
    ['[1, // one\r\n /* last */ ]', [1]],
    ['{"__proto__": {"id": 1}}', JSON.parse('{"__proto__": {"id": 1}}')],
    ['\ufeff[1]', [1]],
  ])('reads %j', (text, value) => {
    expect(good(jsonc, text).values).toEqual([value]);
  });

  it.each([
    ['[,]', '1:2 a value is expected, found ","'],
    ['{"a":,}', '1:6 a value is expected, found ","'],
    ['[1,,]', '1:4 a value is expected, found ","'],
    ['[1] /* open', '1:5 the comment is not closed, found "/* open"'],
    ['[1 / 2]', '1:4 not a JSON value, found "/"'],
    ['// only a comment', '1:18 a value is expected, found the end of the file'],
    ['{\n  // c\n  "a" 1\n}', `3:7 ':' is expected, found "1"`],
  ])('declines %j', (text, fault) => {
    expect(faultOf(jsonc, text)).toBe(fault);
  });

  it('places values behind comments', () => {
    const text = '{ /* é😀 */ "a": [1, // x\n 22,], "b": 3 }';
    expect(textAt(jsonc, text, '/a/1')).toBe('22');
    expect(textAt(jsonc, text, '/b', true)).toBe('"b"');
  });

  it('reads every JSON text as JSON does', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(good(jsonc, text).values).toEqual([JSON.parse(text)]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
