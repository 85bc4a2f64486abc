import { describe, expect, it } from 'vitest';
import { hexDiff } from '../../../src/text/hexdump.ts';

const before = Uint8Array.from({ length: 100 }, (_, index) => index);

describe('hexDiff', () => {
  it('is empty for equal bytes', () => {
    expect(hexDiff(before, before.slice())).toBe('');
  });

  it('shows far changes apart', () => {
    const rows = hexDiff(before, before.with(0, 9).with(99, 9)).split('\n');
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      ...['-00000000', '+00000000', ' 00000010'],
      ...[' 00000050', '-00000060', '+00000060'],
    ]);
  });

  it('shows neighbouring rows as one change', () => {
    const rows = hexDiff(before, before.with(20, 0).with(40, 0)).split('\n');
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      ...[' 00000000', '-00000010', '-00000020', '+00000010', '+00000020', ' 00000030'],
    ]);
  });

  it('says how much has only moved', () => {
    const after = Uint8Array.from([...before.subarray(0, 32), 255, ...before.subarray(32)]);
    const rows = hexDiff(before, after).split('\n');
    expect(rows.map((row) => row.slice(0, 12))).toEqual([' 00000010  1', '+00000020  f', ' … the 68 by']);
  });

  it.each([
    ['rows', new Uint8Array(2_000).fill(1), /^\+… 93 more rows$/m],
    [
      'changes',
      Uint8Array.from({ length: 2_000 }, (_, at) => (at % 64 === 0 ? 1 : 0)),
      /^ … 16 more changes$/m,
    ],
  ])('stops after many %s', (_, after, note) => {
    expect(hexDiff(new Uint8Array(2_000), after)).toMatch(note);
  });
});
