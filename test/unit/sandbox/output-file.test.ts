import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { OutputFile } from '../../../src/sandbox/output-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'crashgate-output-'));
let file: OutputFile;
beforeEach(() => {
  file = new OutputFile(join(folder, 'out'));
});
afterEach(() => file.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([0, 1, 65_536])('%i bytes are read whole, once', (bytes) => {
  appendFileSync(file.path, 'a'.repeat(bytes));
  expect(file.take()).toEqual({ text: 'a'.repeat(bytes), bytes });
  expect(file.take()).toEqual({ text: '', bytes: 0 });
});

it('more is cut in the middle', () => {
  appendFileSync(file.path, `${'h'.repeat(49_152)}mm${'t'.repeat(16_384)}`);
  const text = `${'h'.repeat(49_152)}\n[... 2 bytes left out ...]\n${'t'.repeat(16_384)}`;
  expect(file.take()).toEqual({ text, bytes: 65_538 });
});

it('bytes that are no UTF-8 are replaced', () => {
  appendFileSync(file.path, Buffer.from([0x61, 0xff]));
  expect(file.take()).toEqual({ text: 'a\uFFFD', bytes: 2 });
});

it('a file that was removed is read in its new place', () => {
  rmSync(file.path);
  expect(file.take()).toEqual({ text: '', bytes: 0 });
  rmSync(file.path);
  writeFileSync(file.path, 'new');
  expect(file.take()).toEqual({ text: 'new', bytes: 3 });
});
