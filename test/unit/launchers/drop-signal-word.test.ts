import { expect, it } from 'vitest';
import { dropSignalWord } from '../../../src/launchers/drop-signal-word.ts';

it.each([
  ['mineSegmentation fault\n', 139, 'mine'],
  ['Aborted (core dumped)\n', 134, ''],
  ['Segmentation fault\n', 1, 'Segmentation fault\n'],
  ['Segmentation fault\n', 134, 'Segmentation fault\n'],
  ['broken pipe\n', 141, 'broken pipe\n'],
])('%j after status %i', (stderr, status, wanted) => {
  expect(dropSignalWord(stderr, status)).toBe(wanted);
});
