import { describe, expect, it } from 'vitest';
import { yaml } from '../../../src/formats/yaml.ts';
import { faultOf, good, placeOf, textAt } from './reading.ts';

const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`;
const merged = 'base: &b {x: 1, y: 2}\nover: &o {y: 3, z: 4}\nall:\n  <<: [*o, *b]\n  z: 5\n';

describe('yaml', () => {
  it.each([
    [
      'a: [1, "2", yes, null, ~, 0x1f, 0o17, 1e3, .inf]',
      [{ a: [1, '2', 'yes', null, null, 31, 15, 1000, Infinity] }],
    ],
    ['a: 1\n---\nb: 2\n...\n', [{ a: 1 }, { b: 2 }]],
    ['', [null]],
    ['# nothing\n', [null]],
    ['---\n---\n', [null, null]],
    ['\ufeffa: 1', [{ a: 1 }]],
    [
      'a: 2001-12-14\nb: !Ref x\nc: !!binary aGk=\nd: !!str 5',
      [{ a: '2001-12-14', b: 'x', c: 'aGk=', d: '5' }],
    ],
    ['%YAML 1.1\n---\na: yes', [{ a: true }]],
    ['a: &x {b: 1}\nc: *x\n? *x\n: 2', [{ a: { b: 1 }, c: { b: 1 }, '{"b":1}': 2 }]],
    [merged, [{ base: { x: 1, y: 2 }, over: { y: 3, z: 4 }, all: { z: 5, y: 3, x: 1 } }]],
    ['<<: 1\n"<<": 2', [{ '<<': 2 }]],
    ['__proto__: {id: 1}\nnull: 1\n1: 2', [JSON.parse('{"__proto__": {"id": 1}, "": 1, "1": 2}')]],
    ['- &a 1\n- &a 2\n- *a', [[1, 2, 2]]],
  ])('reads %j', (text, values) => {
    expect(good(yaml, text).values).toEqual(values);
  });

  it.each([
    ['a: 1\nb: 2\na: 3\n', "3:1 the key 'a' is given twice in one mapping"],
    ['x:\n  - {k: 1, k: 2}', "2:12 the key 'k' is given twice in one mapping"],
    ['a: 1\n---\nb: *nope', "3:4 alias 'nope' has no anchor before it"],
    ['a: *x\nb: &x 1', "1:4 alias 'x' has no anchor before it"],
    ['a: &x [1, *x]', "1:11 alias 'x' contains itself"],
    ['a:\n\tb: 1', '2:1 Tabs are not allowed as indentation'],
    ['a: "open', '1:9 Missing closing "quote'],
    ['a: \u0000', '1:4 the character NUL is not allowed'],
    ['a: b\u0007', '1:5 the character U+0007 is not allowed'],
    [bomb, '20:11 its aliases expand to too many nodes'],
    ['['.repeat(5_000), /^1:\d+ nested too deeply to be read$/],
  ])('declines %.50j', (text, fault) => {
    expect(faultOf(yaml, text)).toMatch(fault);
  });

  it.each([
    ['a:\n  - b: 1\n    c: [x, {d: 22}]\n', '/a/0/c/1/d', '22', 'd'],
    ['"a b": |\n  text\n', '/a b', '|\n  text\n', '"a b"'],
    ['a:\nb: 1', '/a', '', 'a'],
    ['a: &x {b: 1}\nc: *x', '/c/b', '1', 'b'],
    [merged, '/all/y', '3', 'y'],
    [merged, '/all/z', '5', 'z'],
    [merged, '/all/x', '1', 'x'],
    ['1: x', '/1', 'x', '1'],
  ])('places %j at %s', (text, pointer, value, key) => {
    expect(textAt(yaml, text, pointer)).toBe(value);
    expect(textAt(yaml, text, pointer, true)).toBe(key);
  });

  it('places values of later documents, and nothing that is not there', () => {
    const { locate } = good(yaml, 'a: 1\n---\né😀: 2\nb: 3\n');
    expect(placeOf(locate(1, '/é😀'))).toBe('3:6');
    expect(placeOf(locate(1, '/b', true))).toBe('4:1');
    expect([locate(1, '/a'), locate(2, ''), locate(0, '/a/0')]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['aliases', `- &a 1\n${'- *a\n'.repeat(100_000)}`],
    ['keys', Array.from({ length: 30_000 }, (_, i) => `k${i}: 1\n`).join('')],
    ['merges', `a: &a {b: 1}\n${Array.from({ length: 15_000 }, (_, i) => `k${i}: {<<: *a}\n`).join('')}`],
  ])('reads many %s in linear time', (_, text) => {
    const startMs = performance.now();
    good(yaml, text);
    expect(performance.now() - startMs).toBeLessThan(4_000);
  });
});
