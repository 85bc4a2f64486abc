import { openRepository } from '../host/git-repository.ts';
import { openParserPool } from '../launchers/open-parser-pool.ts';
import { prepare } from '../launchers/prepare.ts';
import type { Case } from '../model/case.ts';
import { exitCodes } from '../model/decision.ts';
import type { Launching, Outlets } from '../model/ports.ts';
import type { Target } from '../model/target.ts';
import { describeIsolation } from '../sandbox/describe-isolation.ts';
import { selfTest } from '../stages/1-self-test.ts';
import { openValidator } from '../stages/4-validate.ts';
import { plainLine } from '../text/plain-line.ts';
import { openCommandHost } from './open-command-host.ts';
import { version } from './own-files.ts';
import { workTreePolicy } from './work-tree-policy.ts';

const emptyCase: Case = {
  path: 'empty',
  format: 'text',
  bytes: new Uint8Array(),
  provenance: { kind: 'saved' },
};

const print = (text: string): void => void process.stdout.write(`${plainLine(text)}\n`);

const silent: Outlets = {
  out: () => undefined,
  color: false,
  command: undefined,
  summary: undefined,
  write: async () => undefined,
};

/** Starts a target's parser on an empty file: whatever it answers, it can be started. */
async function canStart(target: Target, launching: Launching): Promise<string | undefined> {
  const prepared = await prepare(target, launching);
  if (!prepared.ok) return prepared.reason;
  const pool = await openParserPool(target, launching, 1);
  try {
    const outcome = await pool.runFresh(emptyCase);
    return outcome.kind === 'unlaunched' ? outcome.reason : undefined;
  } finally {
    await pool.close();
  }
}

async function checkTargets(targets: readonly Target[], launching: Launching): Promise<number> {
  let failures = 0;
  for (const target of targets) {
    const problem = await canStart(target, launching);
    if (problem !== undefined) failures += 1;
    const line = `target ${target.name}: ${target.parser.argv.join(' ')}`;
    print(problem === undefined ? `ok    ${line} starts` : `FAIL  ${line}: ${problem}`);
  }
  return failures;
}

/** `crashgate doctor`: the canaries, the isolation in force, and whether every target's parser can start. */
export async function doctor(): Promise<number> {
  const host = openCommandHost({
    repository: await openRepository(process.cwd()),
    outlets: silent,
    progressTo: process.stderr,
  });
  try {
    print(`crashgate ${version}, node ${process.version}, ${process.platform} ${process.arch}`);
    const launching = { root: host.repository.root, scratch: await host.scratch.folder('doctor') };
    const missed = await selfTest(host.childCommand, launching, openValidator);
    for (const { name, expected, seen } of missed)
      print(`FAIL  canary ${name}: a ${expected} was seen as ${seen}`);
    if (missed.length === 0) print('ok    self-test: crash, hang and schema canaries caught');
    for (const line of describeIsolation()) print(`      ${line}`);
    const { targets } = await workTreePolicy(host.repository);
    const failures = missed.length + (await checkTargets(targets, launching));
    return failures === 0 ? exitCodes.pass : exitCodes.incomplete;
  } finally {
    await host.close();
  }
}
