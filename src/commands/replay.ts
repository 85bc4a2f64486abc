import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openRepository } from '../host/git-repository.ts';
import { scratchFolders } from '../host/scratch-folders.ts';
import { openParserPool } from '../launchers/open-parser-pool.ts';
import { prepare } from '../launchers/prepare.ts';
import type { Case } from '../model/case.ts';
import { exitCodes } from '../model/decision.ts';
import { HostError, SettingsError } from '../model/errors.ts';
import type { FailureKind } from '../model/names.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Repository } from '../model/ports.ts';
import type { SavedFinding } from '../model/saved-finding.ts';
import type { Target } from '../model/target.ts';
import { unvalidated } from '../model/verdict.ts';
import { judge } from '../oracles/judge.ts';
import { plainLine } from '../text/plain-line.ts';
import { confirmations } from '../triage/confirm.ts';
import { signatureOf } from '../triage/signature-of.ts';
import { replayFault } from './replay-fault.ts';
import { workTreePolicy } from './work-tree-policy.ts';

/** `report.json#id` names the folder beside the report. */
function folderOf(finding: string): string {
  const [report, id] = finding.split('#', 2);
  return id === undefined || report === undefined ? finding : join(dirname(report), 'findings', id);
}

function parseSaved(path: string): SavedFinding {
  try {
    // Written by us; what is wrong in it shows in the checks of the caller.
    return JSON.parse(readFileSync(path, 'utf8')) as SavedFinding;
  } catch (cause) {
    throw new SettingsError(`${path} cannot be read: copy the whole folder of the finding`, { cause });
  }
}

function readSaved(folder: string): SavedFinding {
  const path = join(folder, 'finding.json');
  if (!existsSync(path) || !existsSync(join(folder, 'input'))) {
    throw new SettingsError(`${folder} is not a finding: give a folder below findings/, or report.json#id`);
  }
  const saved = parseSaved(path);
  if (saved.version !== 1) throw new SettingsError(`${path} was written by another version of crashgate`);
  return saved;
}

/** Failures after which a controlled no is all that is asked for; whether the file may ship is for `check` to say. */
const uncontrolled: readonly FailureKind[] = ['crash', 'hang', 'exhausted', 'flaky-crash'];

function caseOf(saved: SavedFinding, folder: string): Case {
  const isAnyNoFine = saved.expectation === 'mutant' || uncontrolled.includes(saved.kind);
  const kind = isAnyNoFine ? 'saved' : saved.expectation;
  const bytes = readFileSync(join(folder, 'input'));
  return { path: saved.path, format: saved.format, bytes, provenance: { kind } };
}

/** What one replay says of the finding. */
type Answer = 'fixed' | 'same' | 'other' | 'unlaunched';

function answerOf(saved: SavedFinding, target: Target, input: Case, outcome: Outcome): Answer {
  if (outcome.kind === 'unlaunched') return 'unlaunched';
  const [verdict] = judge({ input, target, validation: unvalidated, outcome });
  if (verdict === undefined) return 'fixed';
  return signatureOf(verdict.kind, outcome).id === saved.signature.id ? 'same' : 'other';
}

function say(text: string, exitCode: number): number {
  process.stdout.write(`${plainLine(text)}\n`);
  return exitCode;
}

function conclude(answers: readonly Answer[], saved: SavedFinding, reason: string): number {
  const words = `${saved.kind} in ${saved.path} (target ${saved.target})`;
  if (answers.includes('unlaunched')) return say(`CANNOT RUN  ${reason}`, exitCodes.incomplete);
  const failed = answers.filter((answer) => answer !== 'fixed').length;
  if (failed === 0)
    return say(`FIXED  ${words}: ${answers.length} of ${answers.length} replays pass`, exitCodes.pass);
  const how = answers.includes('same') ? '' : ', in another way than before';
  return say(`STILL FAILING  ${words}: ${failed} of ${answers.length} replays fail${how}`, exitCodes.block);
}

/** A fault of the file itself: the saved bytes are read again, and no parser is started. */
async function replayInvalid(
  target: Target,
  saved: SavedFinding,
  folder: string,
  repository: Repository,
): Promise<number> {
  const basePath = join(folder, 'base');
  const base = existsSync(basePath) ? readFileSync(basePath) : undefined;
  const input = caseOf(saved, folder);
  return conclude([await replayFault({ saved, input, base, target, repository })], saved, '');
}

async function replayThrough(
  target: Target,
  saved: SavedFinding,
  folder: string,
  root: string,
): Promise<number> {
  const scratch = scratchFolders();
  const launching = { root, scratch: await scratch.folder('replay') };
  try {
    const prepared = await prepare(target, launching);
    if (!prepared.ok) return say(`CANNOT RUN  ${prepared.reason}`, exitCodes.incomplete);
    const pool = await openParserPool(target, launching, 1);
    try {
      const input = caseOf(saved, folder);
      const outcomes: Outcome[] = [];
      for (let time = 0; time < confirmations; time += 1) outcomes.push(await pool.runFresh(input));
      const answers = outcomes.map((outcome) => answerOf(saved, target, input, outcome));
      const refused = outcomes.find((outcome) => outcome.kind === 'unlaunched');
      return conclude(answers, saved, refused?.kind === 'unlaunched' ? refused.reason : '');
    } finally {
      await pool.close();
    }
  } finally {
    scratch.removeAll();
  }
}

/**
 * `crashgate replay`: runs a saved finding three times in fresh processes. The parser comes from the config of the
 * work tree, never from the finding, which may have been written by someone else.
 */
export async function replay(finding: string): Promise<number> {
  const folder = folderOf(finding);
  const saved = readSaved(folder);
  const repository = await openRepository(process.cwd());
  try {
    const policy = await workTreePolicy(repository);
    const target = policy.targets.find(({ name }) => name === saved.target);
    if (target === undefined) {
      throw new HostError(
        `the config of this work tree has no target "${saved.target}" to replay ${folder} with`,
      );
    }
    if (saved.kind === 'invalid') return await replayInvalid(target, saved, folder, repository);
    return await replayThrough(target, saved, folder, repository.root);
  } finally {
    await repository.close();
  }
}
