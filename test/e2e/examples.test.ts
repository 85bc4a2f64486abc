import { accessSync, constants, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtReport } from '../helpers/built-report.ts';
import { mergeRef, type Repo, repoYard } from '../helpers/repo.ts';
import { projectRoot, pullRequestPayload, runAction, runCli } from '../helpers/run-built.ts';

const yard = repoYard();
afterAll(yard.remove);

/** `expected.json` of an example. */
interface Expected {
  readonly file: string;
  readonly edits: readonly {
    readonly edit: string;
    readonly verdict: 'pass' | 'block';
    readonly kinds?: readonly string[];
  }[];
}

const folder = join(projectRoot, 'examples');
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'expected.json')));

/** Debian keeps servers in /usr/sbin, which is not on everybody's PATH. */
const searchPath = `${process.env.PATH ?? ''}${delimiter}/usr/sbin`;

function isInstalled(program: string): boolean {
  return searchPath.split(delimiter).some((part) => {
    try {
      accessSync(join(part, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Programs that an example needs; `sh` and `make` wrappers name the real one in their README. */
const needs: Readonly<Record<string, string>> = {
  'c-parser': 'gcc',
  haproxy: 'haproxy',
  nginx: 'nginx',
  'named-checkzone': 'named-checkzone',
};

function exampleRepo(name: string): Repo {
  const repo = yard.init();
  cpSync(join(folder, name), repo.dir, { recursive: true, filter: (path) => !path.endsWith('/build') });
  repo.commit();
  return repo;
}

const codes = { pass: 0, block: 1 } as const;

describe.each(names)('examples/%s', (name) => {
  const { file, edits }: Expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  const missing = !isInstalled(needs[name] ?? name);

  it('has a config that names its parser', () => {
    const config = parse(readFileSync(join(folder, name, '.github/crashgate.yml'), 'utf8'));
    expect(config.targets[0].parser.command.length).toBeGreaterThan(0);
    expect(needs).toHaveProperty(name);
  });

  // Skipped where the parser is not installed: .ci/run installs all of them.
  it.skipIf(missing).each(edits)(
    '$edit: $verdict, by command line and action',
    async ({ edit, verdict, kinds }) => {
      const repo = exampleRepo(name);
      repo.git('checkout', '--quiet', '-b', 'pr');
      repo.commit({ [file]: readFileSync(join(folder, name, edit)) });
      const pull = mergeRef(repo, 'pr');
      const env = { PATH: searchPath };

      repo.git('checkout', '--quiet', 'pr');
      const local = await runCli(repo.dir, ['check', '--base', 'main', '--runs', '40'], { env });
      expect(local.code, local.streams).toBe(codes[verdict]);
      const report = builtReport(repo.dir);
      if (kinds !== undefined) expect(kinds).toContain(report.findings.find(({ blocks }) => blocks)?.kind);

      const workspace = yard.checkout(repo, 'refs/pull/1/merge');
      const payload = pullRequestPayload(pull.headSha, pull.baseSha);
      const action = await runAction(workspace.dir, {
        event: 'pull_request',
        payload,
        inputs: { runs: '40' },
        options: { env },
      });
      expect(action.code, action.streams).toBe(codes[verdict]);
      expect(action.step.errors).toEqual([]);
      const marked = action.step.annotations.filter(({ level }) => level === 'error').map((one) => one.file);
      expect(marked).toEqual(verdict === 'pass' ? [] : [file]);
    },
  );
});
