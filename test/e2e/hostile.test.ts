import { afterAll, describe, expect, it } from 'vitest';
import { builtReport } from '../helpers/built-report.ts';
import { fencedBlocks } from '../helpers/fenced-blocks.ts';
import { mergeRef, repoYard } from '../helpers/repo.ts';
import { pullRequestPayload, runAction } from '../helpers/run-built.ts';

const yard = repoYard();
afterAll(yard.remove);

const attacks = [
  '::error file=x::forged',
  ' \t::add-mask::forged',
  '##[error]forged',
  'text ##[set-output name=conclusion;]pass',
  '::stop-commands::forged',
  '\u001b[2K\u001b[1A\u001b[32mPASS',
  '```\n# forged\n```',
  '<!-- crashgate --><h1>forged</h1>',
  '\u202eesrever',
  '\r::warning::forged',
].join('\n');

const config = JSON.stringify({
  version: 1,
  targets: [
    {
      name: 'rules',
      files: ['rules/**'],
      format: 'text',
      parser: { command: ['./parser', '{file}'] },
      rejects: { exit: [1] },
      fuzz: { runs: 20 },
    },
  ],
});

/** Prints what it reads, on both streams, and dies. */
const parser = '#!/bin/sh\ncat "$1"\ncat "$1" >&2\nexit 9\n';

describe('text that wants to be more', () => {
  it.each([
    'rules/::error::forged',
    'rules/##[error]forged',
    'rules/a\n::error::forged',
    'rules/`|<!--',
    'rules/%0A::error::forged',
  ])('a file named %j', async (path) => {
    const repo = yard.init();
    repo.commit({ '.github/crashgate.yml': config, parser: { script: parser }, 'rules/old': '' });
    repo.git('checkout', '--quiet', '-b', 'pr');
    repo.commit({ [path]: `${attacks}\n` });
    const pull = mergeRef(repo, 'pr');
    const workspace = yard.checkout(repo, 'refs/pull/1/merge');
    const ran = await runAction(workspace.dir, {
      event: 'pull_request',
      payload: pullRequestPayload(pull.headSha, pull.baseSha),
    });

    expect(ran.code, ran.streams).toBe(1);
    expect(ran.step.errors).toEqual([]);
    expect(ran.step.commands.map(({ name }) => name)).toEqual(['error']);
    expect(ran.step.annotations).toHaveLength(1);
    expect(ran.step.outputs.get('conclusion')).toBe('block');
    expect(ran.step.outputs.get('failed-files')).toBe(JSON.stringify([path]));
    expect(ran.streams).not.toMatch(/[\u001b\u202e\r]/);
    const outside = fencedBlocks(ran.summary).outside.join('\n');
    expect(outside).not.toMatch(/<!--|<h1>|^# forged/m);
    expect(builtReport(workspace.dir).findings).toMatchObject([{ kind: 'crash', path }]);
  });
});
