import { applyEdits, type Edit } from '../../model/edit.ts';
import type { Finding, Origin, Signature } from '../../model/finding.ts';
import { latin1Bytes, latin1Text } from '../../model/latin1.ts';
import type { Clock } from '../../model/ports.ts';
import type { FailVerdict, Location } from '../../model/verdict.ts';
import type { JudgedFile } from '../../model/work.ts';
import { locateRange } from '../../triage/locate-edit.ts';
import { signatureOf } from '../../triage/signature-of.ts';
import { buildFinding, faultFinding, type Learned } from './build-finding.ts';
import { changeOf } from './change-of.ts';
import { shrinkScript } from './shrink-script.ts';
import { type Suspect, signatureOfVerdict } from './suspect.ts';
import type { TriageWorld } from './triage-world.ts';

/** The base version failing the same way makes it an old failure; a file that base does not have is new. */
function originOf(file: JudgedFile, verdict: FailVerdict, signature: Signature): Origin {
  if (file.collected.changed.status === 'unchanged') return 'unknown';
  const { baseOutcome } = file;
  if (baseOutcome === undefined || baseOutcome.kind === 'unlaunched') return 'introduced';
  return signatureOf(verdict.kind, baseOutcome).id === signature.id ? 'latent' : 'introduced';
}

/** Where the first edit of a script against base stands in head. */
function headLocation(
  head: Uint8Array,
  change: readonly Edit[],
  first: Edit | undefined,
): Location | undefined {
  if (first === undefined) return undefined;
  const before = change.filter((edit) => edit.at < first.at);
  const shift = before.reduce((sum, edit) => sum + edit.text.length - edit.length, 0);
  return locateRange(head, first.at + shift, first.at + shift + first.text.length);
}

const asIs = (file: JudgedFile, origin: Origin): Learned => ({
  subject: 'file',
  origin,
  location: undefined,
  edits: [],
  against: 'none',
  seedBytes: file.collected.base?.bytes,
  bytes: file.evidence.input.bytes,
  foundAfterRuns: 0,
  minimiseRuns: 0,
  duplicates: 0,
});

/** The fewest edits of the user's own change that break the base version. */
async function smallestChange(suspect: Suspect, file: JudgedFile, clock: Clock): Promise<Partial<Learned>> {
  const { base, head } = file.collected;
  if (base === undefined) return {};
  const seed = latin1Text(base.bytes);
  const change = changeOf(file.collected);
  const { edits, runs } = await shrinkScript(suspect, { seed, script: change }, clock);
  return {
    edits,
    against: 'base',
    bytes: latin1Bytes(applyEdits(seed, edits)),
    minimiseRuns: runs,
    location: headLocation(head.bytes, change, edits[0]),
  };
}

/** Turns one failing verdict on a file of the change into a finding. */
export async function triageFile(
  file: JudgedFile,
  verdict: FailVerdict,
  world: TriageWorld,
): Promise<Finding> {
  const { input, target, outcome } = file.evidence;
  const signature = signatureOfVerdict(verdict, input, outcome);
  const suspect: Suspect = { input, target, verdict, signature, ...world };
  if (outcome === undefined || verdict.kind === 'invalid') {
    const subject = input.provenance.kind === 'deleted' ? 'deletion' : 'file';
    return faultFinding(suspect, subject, file.collected.base);
  }
  const origin = originOf(file, verdict, signature);
  const mayShrink = origin === 'introduced' && world.mayMinimise;
  const smallest = mayShrink ? await smallestChange(suspect, file, world.clock) : {};
  const location = smallest.location ?? verdict.location;
  return buildFinding(suspect, { ...asIs(file, origin), ...smallest, location });
}
