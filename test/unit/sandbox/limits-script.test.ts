import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { coreCommand, limitsScript } from '../../../src/sandbox/limits-script.ts';

const sh = (script: string): string => execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' });

it('binds file size, CPU time and core files', () => {
  const script = limitsScript({ timeMs: 1500, outputBytes: 1025 });
  const cpu = Math.ceil(1.5 * availableParallelism()) + 5;
  expect(sh(`${script}; ulimit -f; ulimit -S -t; ulimit -H -t; ulimit -c`)).toBe(
    `3\n${cpu}\n${cpu + 5}\n0\n`,
  );
});

it('goes on where the system allows less', () => {
  const script = limitsScript({ timeMs: 1000, outputBytes: 1e6 });
  expect(sh(`ulimit -f 5; ulimit -t 3; ${script}; ulimit -c; echo alive`)).toMatch(/alive\n$/);
});

it('switches a crash handler behind a pipe off with one byte', () => {
  expect(coreCommand('|/usr/share/apport/apport %p')).toContain('--core=1:1');
  expect(coreCommand('core\n')).not.toContain('prlimit');
});
