import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { formatOf } from '../formats/format-of.ts';
import { formats } from '../formats/index.ts';
import { parseDictionary } from '../fuzz/parse-dictionary.ts';
import type { Case } from '../model/case.ts';
import type { Revision } from '../model/change-set.ts';
import { HostError } from '../model/errors.ts';
import type { FormatName } from '../model/names.ts';
import type { Plan, PlannedFile, PlannedTarget } from '../model/plan.ts';
import type { Repository } from '../model/ports.ts';
import type { Target } from '../model/target.ts';
import type { Fault } from '../model/verdict.ts';
import type { CollectedFile, CollectedTarget } from '../model/work.ts';

const symlinkMode = '120000';

/** What the files of one target are read from. */
interface CollectSource {
  readonly plan: Plan;
  readonly repository: Repository;
  readonly target: Target;
}

/** Where the policy and the files that it rests on are read. */
export function policyRevision(plan: Plan): Revision {
  return plan.policySource.from === 'base' ? plan.changes.base : plan.changes.head;
}

/** A path at head, through a link if it is one; a fault when the link leaves the repository. */
async function readHead(
  repository: Repository,
  head: Revision,
  { file }: PlannedFile,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: Fault }> {
  const isLink = file.headMode === symlinkMode;
  const path = isLink ? await repository.resolveLink(file.path) : file.path;
  if (path === undefined) {
    const message = 'it is a symbolic link that leaves the repository: what it leads to cannot be checked';
    return { fault: { rule: 'regular-file', message, location: undefined, pointer: undefined } };
  }
  const bytes = await repository.read(head, path);
  if (bytes === undefined) throw new HostError(`${file.path} is in the change but cannot be read at head`);
  return { bytes };
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.includes(0) && isUtf8(bytes);
}

/** Nobody said that it is text, and it is not: an unknown extension says nothing. */
function formatOfContent({ format }: PlannedFile, declared: Target['format'], bytes: Uint8Array): FormatName {
  return declared === 'auto' && format === 'text' && !isText(bytes) ? 'binary' : format;
}

async function collectFile(source: CollectSource, planned: PlannedFile): Promise<CollectedFile> {
  const { plan, repository, target } = source;
  const { file } = planned;
  const { base, head } = plan.changes;
  const make = (bytes: Uint8Array, kind: 'head' | 'base' | 'deleted'): Case => ({
    path: file.path,
    format: formatOfContent(planned, target.format, bytes),
    bytes,
    provenance: { kind },
  });
  const baseBytes = file.status === 'added' ? undefined : await repository.read(base, file.path);
  const baseCase = baseBytes === undefined ? undefined : make(baseBytes, 'base');
  if (file.status === 'deleted') {
    return { planned, head: make(new Uint8Array(), 'deleted'), base: baseCase, faults: [] };
  }
  const read = await readHead(repository, head, planned);
  if ('fault' in read) {
    return { planned, head: make(new Uint8Array(), 'head'), base: baseCase, faults: [read.fault] };
  }
  return { planned, head: make(read.bytes, 'head'), base: baseCase, faults: [] };
}

async function collectCases(
  paths: readonly string[],
  kind: 'saved' | 'must-accept' | 'must-reject',
  read: (path: string) => Promise<Uint8Array>,
): Promise<readonly Case[]> {
  return Promise.all(
    paths.map(async (path) => ({
      path,
      format: formatOf(path, 'auto'),
      bytes: await read(path),
      provenance: { kind },
    })),
  );
}

/** The seed of a target: the head content and the target's name, so that a re-run agrees with the run. */
function derivedSeed(name: string, files: readonly CollectedFile[]): number {
  const hash = createHash('sha256').update(name);
  for (const { head } of files) hash.update('\0').update(head.path).update('\0').update(head.bytes);
  return hash.digest().readUInt32LE(0);
}

async function readSchema(
  path: string | undefined,
  read: (path: string) => Promise<Uint8Array>,
): Promise<unknown> {
  if (path === undefined) return undefined;
  const format = formats.find(({ name }) => name === formatOf(path, 'auto'));
  const parsed = format?.parse(await read(path));
  return parsed?.ok === true ? parsed.values[0] : undefined;
}

/** Reads everything that the checks of one target need: both versions of its files, reproducers, examples, words. */
export async function collect(
  plan: Plan,
  planned: PlannedTarget,
  repository: Repository,
): Promise<CollectedTarget> {
  const { target } = planned;
  const readAt = (revision: Revision) => async (path: string) => {
    const bytes = await repository.read(revision, path);
    if (bytes === undefined) throw new HostError(`target "${target.name}" needs ${path}, which is not there`);
    return bytes;
  };
  const head = readAt(plan.changes.head);
  const policy = readAt(policyRevision(plan));
  const { dictionary } = target.fuzz;
  const files = await Promise.all(
    planned.files.map((file) => collectFile({ plan, repository, target }, file)),
  );
  return {
    planned,
    files,
    saved: await collectCases(planned.saved, 'saved', head),
    expectations: [
      ...(await collectCases(planned.mustAccept, 'must-accept', head)),
      ...(await collectCases(planned.mustReject, 'must-reject', head)),
    ],
    dictionary: dictionary === undefined ? [] : parseDictionary(dictionary, await policy(dictionary)),
    schema: await readSchema(target.schema, policy),
    seed: planned.seed ?? derivedSeed(target.name, files),
  };
}
