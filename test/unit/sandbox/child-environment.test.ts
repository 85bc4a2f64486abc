import { expect, it } from 'vitest';
import { childEnvironment } from '../../../src/sandbox/child-environment.ts';

const parts = { inherited: {}, home: '/h', temporary: '/t', added: {}, marker: 'm' };
const environment = (inherited: Record<string, string>, added: Record<string, string> = {}) =>
  childEnvironment({ ...parts, inherited, added });

it('passes on what is on the list and nothing else', () => {
  const kept = { PATH: '/bin', LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };
  const dropped = {
    GITHUB_TOKEN: 's',
    ACTIONS_RUNTIME_TOKEN: 's',
    INPUT_TOKEN: 's',
    RUNNER_TEMP: 's',
    NODE_OPTIONS: '--require x',
    MY_SECRET: 's',
    HOME: '/root',
    LD_PRELOAD: 'x',
  };
  const result = environment({ ...kept, ...dropped });
  expect(result).toMatchObject({ ...kept, HOME: '/h', TMPDIR: '/t', CRASHGATE_RUN: 'm' });
  expect(JSON.stringify(result)).not.toMatch(/"s"|--require|LD_PRELOAD/);
});

it('the target has the last word, except about the marker', () => {
  const result = environment(
    { LANG: 'C' },
    { LANG: 'de', HOME: '/x', RUST_BACKTRACE: 'full', CRASHGATE_RUN: 'forged' },
  );
  expect(result).toMatchObject({ LANG: 'de', HOME: '/x', RUST_BACKTRACE: 'full', CRASHGATE_RUN: 'm' });
});

it.each([
  ['of the surroundings', environment({ ASAN_OPTIONS: 'a=1' })],
  ['of the target', environment({}, { ASAN_OPTIONS: 'a=1' })],
])('sanitizer options %s silence all of ours: one runtime reads several variables', (_, result) => {
  expect(result.ASAN_OPTIONS).toBe('a=1');
  expect(result.UBSAN_OPTIONS).toBeUndefined();
});

it('sanitizers get a code of their own when nobody set any', () => {
  expect(environment({}).ASAN_OPTIONS).toContain('exitcode=86');
});
