import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../src/text/text-diff.ts';
import { bytesOf } from '../../helpers/factory.ts';

function diffOf(before: string, after: string): readonly string[] {
  return unifiedDiff('r.json', bytesOf(before), bytesOf(after)).split('\n').slice(2);
}

describe('unifiedDiff', () => {
  it('is empty for equal bytes', () => {
    expect(unifiedDiff('r.json', bytesOf('a\n'), bytesOf('a\n'))).toBe('');
  });

  it('has a head in which the path does no harm', () => {
    const head = unifiedDiff('a\n::error::b', bytesOf('a\n'), bytesOf('b\n')).split('\n').slice(0, 3);
    expect(head).toEqual(['--- a␤::error::b', '+++ a␤::error::b (fails)', '@@ -1,1 +1,1 @@']);
  });

  it.each([
    ['a change', 'a\nb\nc\n', 'a\nB\nc\n', ['@@ -1,3 +1,3 @@', ' a', '-b', '+B', ' c']],
    ['a new file', '', 'a\n', ['@@ -0,0 +1,1 @@', '+a']],
    ['an emptied file', 'a\n', '', ['@@ -1,1 +0,0 @@', '-a']],
    ['CRLF', 'a\r\n', 'a\n', ['@@ -1,1 +1,1 @@', '-a␍', '+a']],
    ['a last line end', 'a', 'a\n', ['@@ -1,1 +1,1 @@', '-a', '\\ No newline at end of file', '+a']],
    [
      'a NUL in a text',
      '{"level": 1}\n',
      '{"level": 1\0}\n',
      ['@@ -1,1 +1,1 @@', '-{"level": 1}', '+{"level": 1\\x00}'],
    ],
  ])('shows %s', (_, before, after, lines) => {
    expect(diffOf(before, after)).toEqual(lines);
  });

  it('tells a control from its written form', () => {
    expect(diffOf('name = \\x01\n', 'name = \x01\n')).toEqual([
      '@@ -1,1 +1,1 @@',
      '-name = \\x01',
      '+name = \\x01',
    ]);
  });

  it('shows what is not UTF-8', () => {
    const before = Buffer.from('caf\xe9 and more text\n', 'latin1');
    const after = Buffer.from('café and more text\n');
    expect(unifiedDiff('r', before, after)).toContain('-caf\\xe9 and more text\n+café and more text');
  });

  it('shows a window of a long line, whole characters only', () => {
    const [left, right] = ['é'.repeat(2_000), 'ü'.repeat(2_000)];
    const [, removed = '', , added = ''] = diffOf(`${left}1${right}`, `${left}-1${right}`);
    expect(removed).toMatch(/^-… é+1ü+ … \(from byte 3920 of 8001\)$/);
    expect(added).toMatch(/^\+… é+-1ü+ … \(from byte 3920 of 8002\)$/);
    expect(added.length).toBeLessThan(300);
  });

  it('shows both ends of a wide change of a long line', () => {
    const wide = (sign: string) => `${sign}${'x'.repeat(5_000)}${sign}`;
    const [, removed = ''] = diffOf(wide('a'), wide('b'));
    expect(removed).toMatch(/^-ax+ … x+a \(from byte 0 of 5002\)$/);
  });

  it('draws a hexdump when a side is binary', () => {
    const before = Uint8Array.from({ length: 40 }, (_, index) => index);
    const after = before.with(20, 0xff);
    expect(unifiedDiff('r.bin', before, after).split('\n').slice(2)).toEqual([
      ' 00000000  00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f  |................|',
      '-00000010  10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f  |................|',
      '+00000010  10 11 12 13 ff 15 16 17 18 19 1a 1b 1c 1d 1e 1f  |................|',
      ' 00000020  20 21 22 23 24 25 26 27                          | !"#$%&\'|',
    ]);
  });

  it('never throws, is the same twice, and shows nothing unseen', () => {
    const side = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }).map(bytesOf));
    fc.assert(
      fc.property(side, side, (before, after) => {
        const diff = unifiedDiff('r', before, after);
        expect(unifiedDiff('r', before, after)).toBe(diff);
        expect(diff).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(diff === '').toBe(Buffer.compare(before, after) === 0);
      }),
    );
  });

  it('is right, if not minimal, where the exact search gives up', () => {
    const many = (sign: string) => Array.from({ length: 500 }, (_, at) => `${sign}${at}\n`).join('');
    const [head, first, ...rest] = diffOf(`same\n${many('a')}end`, `same\n${many('b')}end\n`);
    expect([head, first, rest[0], rest.at(-1)]).toEqual([
      '@@ -1,502 +1,502 @@',
      ' same',
      '-a0',
      '… 804 more lines',
    ]);
  });

  const mebi = 2 ** 20;
  it.each([
    ['different lines', bytesOf('a\n'.repeat(mebi / 2)), bytesOf('b\n'.repeat(mebi / 2))],
    ['shifted lines', bytesOf('a\nb\n'.repeat(mebi / 4)), bytesOf('b\na\nc\n'.repeat(mebi / 6))],
    ['one long line', bytesOf('é'.repeat(mebi / 2)), bytesOf('è'.repeat(mebi / 2))],
    ['binary', new Uint8Array(mebi).fill(200), new Uint8Array(mebi + 1).fill(201)],
    [
      'binary in stripes',
      new Uint8Array(mebi),
      Uint8Array.from({ length: mebi }, (_, at) => (at % 64 === 0 ? 1 : 0)),
    ],
    ['deleted', bytesOf('line\n'.repeat(mebi / 5)), new Uint8Array(0)],
  ])('stays small and quick on 1 MiB: %s', (_, before, after) => {
    const started = performance.now();
    expect(unifiedDiff('r', before, after).length).toBeLessThan(200_000);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
