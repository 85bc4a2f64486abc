import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shellWords } from '../../../src/launchers/shell-words.ts';

it('a shell reads back exactly what was meant', () => {
  const word = fc.string({ unit: fc.constantFrom(...'a \'"$`\\\n!*~#&;|<>(){}=-', '{file}'), maxLength: 8 });
  const property = fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
    const script = `f='a b'; for w in ${shellWords(argv, 'f')}; do printf '%s\\0' "$w"; done`;
    const printed = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
    expect(printed.split('\0').slice(0, -1)).toEqual(argv.map((text) => text.replaceAll('{file}', 'a b')));
  });
  fc.assert(property, { numRuns: 100, seed: 1 });
});
