import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../../../src/model/case.ts';
import type { Launching } from '../../../src/model/ports.ts';
import type { Target } from '../../../src/model/target.ts';

/** Processes of this test file, and no others, carry it. */
const testMark = randomUUID();

/** A place with compiled parsers and an empty scratch folder. */
export interface Bench extends Launching {
  readonly compile: (name: string, ...flags: readonly string[]) => string;
  readonly clear: () => void;
}

export function makeBench(): Bench {
  // A repository path that no shell likes.
  const root = mkdtempSync(join(tmpdir(), "crashgate it's a test "));
  const scratch = join(root, 'scratch $HOME');
  mkdirSync(scratch);
  const compile = (name: string, ...flags: readonly string[]): string => {
    const program = join(root, name);
    execFileSync('gcc', ['-g', '-o', program, ...flags, join(import.meta.dirname, 'misbehave.c')]);
    return program;
  };
  return { root, scratch, compile, clear: () => rmSync(root, { recursive: true, force: true }) };
}

export function targetOf(argv: readonly string[], changes: Partial<Target> = {}): Target {
  return {
    name: 'test',
    files: ['**'],
    exclude: [],
    format: 'text',
    schema: undefined,
    parser: { kind: 'command', argv, prepare: undefined, cwd: '.', env: { CRASHGATE_TEST: testMark } },
    answers: { acceptExits: [0], rejectExits: [1], rejectStderr: undefined },
    limits: { timeMs: 15_000, memoryBytes: 256 * 1024 * 1024, outputBytes: 1024 * 1024 },
    fuzz: { timeMs: 0, runs: 0, seed: undefined, dictionary: undefined },
    mustAccept: [],
    mustReject: [],
    saved: 'saved',
    required: [],
    shape: { empty: undefined, removedLines: undefined },
    ...changes,
  };
}

export function caseOf(text: string | Uint8Array, path = 'rules/case.txt'): Case {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return { path, format: 'text', bytes, provenance: { kind: 'head' } };
}

/** Process ids that a session of this test file started and that still run. */
export function leftRunning(): readonly string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && environmentOf(pid).includes(testMark));
}

function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}
