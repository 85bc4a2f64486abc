import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/formats/csv.ts';
import { faultOf, good, textAt } from './reading.ts';

const file = 'id,name\r\n\r\n1,"a ""b"",\nc"\r\n2,é😀\n';

describe('csv', () => {
  it.each([
    [
      file,
      [
        ['id', 'name'],
        ['1', 'a "b",\nc'],
        ['2', 'é😀'],
      ],
    ],
    ['', []],
    [
      '\ufeffa,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\r\nb\nc', [['a'], ['b'], ['c']]],
  ])('reads %j', (text, rows) => {
    expect(good(csv, text).values).toEqual([rows]);
  });

  it.each([
    ['a,b\n"x\ny",1\n1,2,3\n', '4:1 Invalid Record Length: expect 2, got 3'],
    ['a,b\n\n1\n', '3:1 Invalid Record Length: expect 2, got 1'],
    ['a,b\n1,"open\n2,3\n', /^2:1 Quote Not Closed/],
    ['a,b\n1,x"y\n', /^2:1 Invalid Opening Quote/],
    ['a,b\n1,"x"y\n', /^2:1 Invalid Closing Quote/],
    ['a,\u0000', '1:3 the character NUL is not allowed'],
  ])('declines %j', (text, fault) => {
    expect(faultOf(csv, text)).toMatch(fault);
  });

  it.each([
    ['/0/1', 'name'],
    ['/1/1', '"a ""b"",\nc"'],
    ['/2', '2,é😀'],
    ['/2/1', 'é😀'],
    ['/3', undefined],
    ['/2/2', undefined],
  ])('places %s', (pointer, text) => {
    expect(textAt(csv, file, pointer)?.replaceAll('\r', '')).toBe(text);
  });
});
