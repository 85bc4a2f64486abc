import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCapped } from '../../../src/sandbox/read-capped.ts';

const folder = mkdtempSync(join(tmpdir(), 'crashgate-read-'));
const path = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  [0, 0],
  [1, 1],
  [65_536, 65_536],
])('%i bytes are read whole', (bytes, length) => {
  writeFileSync(path, 'a'.repeat(bytes));
  expect(readCapped(path)).toEqual({ text: 'a'.repeat(length), bytes });
});

it('more is cut in the middle', () => {
  writeFileSync(path, `${'h'.repeat(49_152)}mm${'t'.repeat(16_384)}`);
  const text = `${'h'.repeat(49_152)}\n[... 2 bytes left out ...]\n${'t'.repeat(16_384)}`;
  expect(readCapped(path)).toEqual({ text, bytes: 65_538 });
});

it('a missing file is empty; bytes that are no UTF-8 are replaced', () => {
  expect(readCapped(join(folder, 'absent'))).toEqual({ text: '', bytes: 0 });
  writeFileSync(path, Buffer.from([0x61, 0xff]));
  expect(readCapped(path)).toEqual({ text: 'a\uFFFD', bytes: 2 });
});
