import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportFolder } from '../../../../src/host/report-folder.ts';
import type { Finding } from '../../../../src/model/finding.ts';
import type { Target } from '../../../../src/model/target.ts';
import { saveFinding } from '../../../../src/stages/9-report/finding-folder.ts';
import { aFinding, anEdit, aTarget, bytesOf, crashed, runFacts } from '../../../helpers/factory.ts';
import { recordingOutlets } from '../../../helpers/recording-outlets.ts';

const root = mkdtempSync(join(tmpdir(), "crashgate it's a root "));
const report = join(root, 'a "report" $HOME');
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function saved(finding: Finding, target: Target): Promise<string> {
  const { outlets } = recordingOutlets({ write: reportFolder(report) });
  await saveFinding(finding, target, outlets);
  return join(report, 'findings', finding.id);
}

/** What `replay.sh` prints when it is started at the root. */
function replayed(folder: string): string {
  return execFileSync('sh', [join(folder, 'replay.sh')], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
}

function parserOf(over: Partial<Target['parser']>): Target {
  return aTarget({
    parser: { kind: 'command', argv: ['true'], prepare: undefined, cwd: '.', env: {}, ...over },
  });
}

const input = new Uint8Array([0, 255, 10, 39, 34]);
const hex = '00ff0a2722';
const dump = 'od -An -tx1 | tr -d " \\n"';

describe('replay.sh', () => {
  const script = (name: string, text: string) => {
    const path = join(root, name);
    writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    return `./${name}`;
  };

  it('gives the parser the input as a file under its own name, and says how it ended', async () => {
    const argv = [script("my 'parser'", `basename "$1"; od -An -tx1 "$1" | tr -d " \\n"; exit 9`), '{file}'];
    const folder = await saved(aFinding({ input, path: 'rules/a b.json' }), parserOf({ argv }));
    expect(replayed(folder)).toBe(`a_b.json\n${hex}exit 9\n`);
  });

  it('or on stdin', async () => {
    const folder = await saved(aFinding({ input }), parserOf({ argv: [script('reader', dump)] }));
    expect(replayed(folder)).toBe(`${hex}exit 0\n`);
  });

  it('passes every word as it is, whatever it holds', async () => {
    const words = [
      'a b',
      "it's",
      '"',
      '$HOME',
      '`id`',
      '',
      '*',
      '-n',
      'a\nb',
      '\\',
      'ü',
      '!',
      '~',
      '--in={file}:x',
    ];
    const argv = [script('words', 'printf "<%s>" "$@"'), ...words];
    const folder = await saved(aFinding({ input, path: 'r.json' }), parserOf({ argv }));
    const shown = replayed(folder).replace(/--in=.*\/r\.json:x/, '--in=FILE:x');
    expect(shown).toBe(
      `${words
        .slice(0, -1)
        .map((word) => `<${word}>`)
        .join('')}<--in=FILE:x>exit 0\n`,
    );
  });

  it('sets the environment and the folder', async () => {
    mkdirSync(join(root, "sub folder's"));
    const argv = ['sh', '-c', 'printf "%s|%s|%s|" "$A" "$B" "$EMPTY"; basename "$PWD"', 'sh'];
    const env = { A: "x 'y' $Z", B: 'plain', EMPTY: '' };
    const folder = await saved(aFinding({ input }), parserOf({ argv, env, cwd: "sub folder's" }));
    expect(replayed(folder)).toBe("x 'y' $Z|plain||sub folder's\nexit 0\n");
  });

  it('shows a signal as the shell does, and leaves nothing behind', async () => {
    const argv = ['sh', '-c', 'basename "$1"; kill -SEGV $$', 'sh', '{file}'];
    const folder = await saved(aFinding({ input }), parserOf({ argv }));
    const kept = mkdtempSync(join(root, 'tmp-'));
    const env = { ...process.env, TMPDIR: kept };
    const shown = execFileSync('sh', [join(folder, 'replay.sh')], {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(shown).toBe('b.json\nexit 139\n');
    expect(readdirSync(kept)).toEqual([]);
  });

  it('stops when the folder is not there', async () => {
    const folder = await saved(aFinding({ input }), parserOf({ argv: ['echo', 'ran'], cwd: 'no/such' }));
    expect(() => replayed(folder)).toThrow(expect.objectContaining({ status: 125, stdout: '' }));
  });
});

describe('the folder', () => {
  const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

  it('holds what a person and a replay need', async () => {
    const edits = [anEdit({ text: '\xff' })];
    const outcome = crashed({ ...runFacts({ stderr: 'the whole\ntext' }) });
    const finding = aFinding({ id: 'whole', edits, outcome, input, seedBytes: bytesOf('before') });
    const folder = await saved(finding, aTarget());
    const names = ['base', 'edits.json', 'finding.json', 'input', 'replay.sh', 'stderr.txt'];
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(new Uint8Array(readFileSync(join(folder, 'input')))).toEqual(input);
    expect(read(folder, 'base')).toBe('before');
    expect(read(folder, 'stderr.txt')).toBe('the whole\ntext');
    expect(JSON.parse(read(folder, 'edits.json'))).toEqual({ against: 'head', encoding: 'latin1', edits });
    const { id, target, path, format, subject, rule, kind, signature } = finding;
    expect(JSON.parse(read(folder, 'finding.json'))).toEqual({
      version: 1,
      id,
      target,
      path,
      format,
      subject,
      rule,
      kind,
      signature,
      expectation: 'mutant',
    });
  });

  it('has no base where there is none, and no text where nothing ran', async () => {
    const folder = await saved(aFinding({ id: 'bare', seedBytes: undefined, outcome: undefined }), aTarget());
    expect(readdirSync(folder)).not.toContain('base');
    expect(read(folder, 'stderr.txt')).toBe('');
  });

  it.each([
    ['file', 'no-crash', 'head'],
    ['deletion', 'keeps-required', 'deleted'],
    ['mutant', 'no-crash', 'mutant'],
    ['saved', 'no-crash', 'saved'],
    ['expectation', 'accepts-valid', 'must-accept'],
    ['expectation', 'rejects-invalid', 'must-reject'],
  ] as const)('of a %s (%s) is judged again as %s', async (subject, rule, expectation) => {
    const folder = await saved(aFinding({ id: `as-${expectation}`, subject, rule }), aTarget());
    expect(JSON.parse(read(folder, 'finding.json'))).toMatchObject({ expectation });
  });
});
