import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { formatOf } from '../formats/format-of.ts';
import { formats } from '../formats/index.ts';
import { parseDictionary } from '../fuzz/parse-dictionary.ts';
import type { Case } from '../model/case.ts';
import { type ChangedFile, type Revision, symlinkMode } from '../model/change-set.ts';
import { HostError } from '../model/errors.ts';
import type { FormatName } from '../model/names.ts';
import type { Plan, PlannedTarget } from '../model/plan.ts';
import type { Repository } from '../model/ports.ts';
import type { Target } from '../model/target.ts';
import type { Fault } from '../model/verdict.ts';
import type { CollectedFile, CollectedTarget } from '../model/work.ts';
import { readPolicyFile } from './3-collect/read-policy-file.ts';

/** What the files of one target are read from. */
interface CollectSource {
  readonly plan: Plan;
  readonly repository: Repository;
  readonly target: Target;
}

/** A path at head, through a link if it is one; a fault when the link leaves the repository. */
async function readHead(
  repository: Repository,
  head: Revision,
  file: ChangedFile,
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
function formatOfContent(path: string, declared: Target['format'], bytes: Uint8Array): FormatName {
  const format = formatOf(path, declared);
  return declared === 'auto' && format === 'text' && !isText(bytes) ? 'binary' : format;
}

async function collectFile(source: CollectSource, changed: ChangedFile): Promise<CollectedFile> {
  const { plan, repository, target } = source;
  const { base, head } = plan.changes;
  const make = (bytes: Uint8Array, kind: 'head' | 'base' | 'deleted'): Case => ({
    path: changed.path,
    format: formatOfContent(changed.path, target.format, bytes),
    bytes,
    provenance: { kind },
  });
  const baseBytes = changed.status === 'added' ? undefined : await repository.read(base, changed.path);
  const baseCase = baseBytes === undefined ? undefined : make(baseBytes, 'base');
  if (changed.status === 'deleted') {
    return { changed, head: make(new Uint8Array(), 'deleted'), base: baseCase, faults: [] };
  }
  const read = await readHead(repository, head, changed);
  if ('fault' in read) {
    return { changed, head: make(new Uint8Array(), 'head'), base: baseCase, faults: [read.fault] };
  }
  return { changed, head: make(read.bytes, 'head'), base: baseCase, faults: [] };
}

async function collectCases(
  paths: readonly string[],
  {
    kind,
    format,
  }: { readonly kind: 'saved' | 'must-accept' | 'must-reject'; readonly format: Target['format'] },
  read: (path: string) => Promise<Uint8Array>,
): Promise<readonly Case[]> {
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await read(path);
      return { path, format: formatOfContent(path, format, bytes), bytes, provenance: { kind } };
    }),
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
  const { format } = target;
  const needed = (read: (path: string) => Promise<Uint8Array | undefined>) => async (path: string) => {
    const bytes = await read(path);
    if (bytes === undefined) throw new HostError(`target "${target.name}" needs ${path}, which is not there`);
    return bytes;
  };
  const head = needed((path) => repository.read(plan.changes.head, path));
  const policy = needed((path) => readPolicyFile(plan, repository, path));
  const { dictionary } = target.fuzz;
  const files = await Promise.all(
    planned.files.map((file) => collectFile({ plan, repository, target }, file)),
  );
  return {
    planned,
    files,
    saved: await collectCases(planned.saved, { kind: 'saved', format }, head),
    expectations: [
      ...(await collectCases(planned.mustAccept, { kind: 'must-accept', format }, head)),
      ...(await collectCases(planned.mustReject, { kind: 'must-reject', format }, head)),
    ],
    dictionary: dictionary === undefined ? [] : parseDictionary(dictionary, await policy(dictionary)),
    schema: await readSchema(target.schema, policy),
    seed: planned.seed ?? derivedSeed(target.name, files),
  };
}
