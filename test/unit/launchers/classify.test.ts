import { describe, expect, it } from 'vitest';
import { classify, type Finished } from '../../../src/launchers/classify.ts';
import type { Trace } from '../../../src/model/outcome.ts';
import type { Limits } from '../../../src/model/target.ts';

const limits: Limits = { timeMs: 2000, memoryBytes: 1e8, outputBytes: 1000 };
const answers = { acceptExits: [0], rejectExits: [1, 3], rejectStderr: undefined };
const trace = (runtime: string): Trace => ({ runtime, type: 'T', message: '', frames: [] });

interface Given {
  readonly status?: number;
  readonly stderr?: string;
  readonly trace?: Trace;
  readonly bytes?: number;
  readonly breach?: 'time' | 'memory';
  readonly rejectStderr?: RegExp;
}

function judge(given: Given): string {
  const text = given.stderr ?? '';
  const run: Finished = {
    end: given.breach
      ? { kind: 'stopped', breach: given.breach }
      : { kind: 'ended', status: given.status ?? 0 },
    stdout: { text: '', bytes: 0 },
    stderr: { text, bytes: given.bytes ?? text.length },
    durationMs: 1,
  };
  const outcome = classify(run, {
    answers: { ...answers, rejectStderr: given.rejectStderr },
    limits,
    readTrace: () => given.trace,
  });
  if (outcome.kind === 'crashed') {
    const { ending } = outcome;
    return `crashed ${ending.kind === 'exit' ? ending.code : ending.signal}`;
  }
  return outcome.kind === 'exhausted' ? `exhausted ${outcome.resource}` : outcome.kind;
}

describe('classify', () => {
  it.each<[string, Given, string]>([
    ['exit 0', {}, 'accepted'],
    ['exit 0 with a sanitizer report', { trace: trace('ubsan') }, 'crashed 0'],
    ['exit 0 with a caught exception printed', { trace: trace('python') }, 'accepted'],
    ['a declared exit', { status: 3 }, 'rejected'],
    ['a declared exit with a traceback', { status: 1, trace: trace('python') }, 'crashed 1'],
    [
      'a declared exit, text as declared',
      { status: 1, stderr: 'error: x', rejectStderr: /^error:/ },
      'rejected',
    ],
    ['a declared exit, another text', { status: 1, stderr: 'oops', rejectStderr: /^error:/ }, 'crashed 1'],
    ['an undeclared exit', { status: 2 }, 'crashed 2'],
    ['128 + 11', { status: 139 }, 'crashed SIGSEGV'],
    ['128 + 6', { status: 134 }, 'crashed SIGABRT'],
    ['128 + 31', { status: 159 }, 'crashed SIGSYS'],
    ['128 is no signal', { status: 128 }, 'crashed 128'],
    ['160 is no signal', { status: 160 }, 'crashed 160'],
    ['255', { status: 255 }, 'crashed 255'],
    ['127 from a shell', { status: 127, stderr: 'sh: 1: ./x: not found\n' }, 'unlaunched'],
    ['126 from a shell', { status: 126, stderr: 'sh: 1: ./x: Permission denied\n' }, 'unlaunched'],
    ['127 of its own', { status: 127, stderr: 'bad thing\n' }, 'crashed 127'],
    ['time', { breach: 'time' }, 'hung'],
    ['CPU time', { status: 152 }, 'hung'],
    ['memory', { breach: 'memory' }, 'exhausted memory'],
    ['SIGXFSZ', { status: 153 }, 'exhausted output'],
    ['output at the cap', { bytes: 1000 }, 'exhausted output'],
    ['output below the cap', { bytes: 999 }, 'accepted'],
    ['output at the cap until the time is up', { bytes: 1000, breach: 'time' }, 'exhausted output'],
  ])('%s', (_, given, wanted) => {
    expect(judge(given)).toBe(wanted);
  });

  it('a global expression is asked from the start each time', () => {
    const given = { status: 1, stderr: 'error: x', rejectStderr: /error/g };
    expect([judge(given), judge(given)]).toEqual(['rejected', 'rejected']);
  });

  it('what did not start keeps its reason', () => {
    const empty = { text: '', bytes: 0 };
    const end = { kind: 'unstarted', reason: 'why' } as const;
    const run = { end, stdout: empty, stderr: empty, durationMs: 0 };
    expect(classify(run, { answers, limits, readTrace: () => undefined })).toEqual({
      kind: 'unlaunched',
      reason: 'why',
    });
  });
});
