import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exitCodes } from '../model/decision.ts';
import { HostError, SettingsError } from '../model/errors.ts';
import { cliFile, incidentsFolder } from './own-files.ts';

/** One pull request of the play. */
interface Scene {
  /** The file of the incident's folder that takes the place of the good one. */
  readonly edit: string;
  readonly says: string;
  readonly exit: number;
}

/** `incident.json` of an incident's folder. */
interface Incident {
  readonly title: string;
  /** Where the definition file stands in the temporary repository. */
  readonly place: string;
  readonly good: string;
  /** Further files of the folder, and where they go. */
  readonly files: Readonly<Record<string, string>>;
  readonly scenes: readonly Scene[];
}

const defaultIncident = 'channel-file';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function incidentNames(): readonly string[] {
  const folder = incidentsFolder();
  if (!existsSync(folder))
    throw new HostError('the incidents folder is missing: the demo needs a full checkout');
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'incident.json')));
}

function git(repository: string, ...words: readonly string[]): void {
  const identity = [
    '-c',
    'user.name=demo',
    '-c',
    'user.email=demo@example.invalid',
    '-c',
    'commit.gpgsign=false',
  ];
  try {
    execFileSync('git', ['-C', repository, ...identity, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    throw new HostError(`the demo needs git, and git ${words[0]} failed`, error);
  }
}

function place(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(source, target);
}

function makeRepository(folder: string, incident: Incident, repository: string): void {
  git(repository, 'init', '--quiet', '--initial-branch=main');
  const files = { ...incident.files, [incident.good]: incident.place };
  for (const [from, to] of Object.entries(files)) place(join(folder, from), join(repository, to));
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message=The file that everybody runs');
}

/** Plays one pull request through the real command line; true when the gate said what it should. */
function play(
  scene: Scene,
  incident: Incident,
  { folder, repository }: Record<'folder' | 'repository', string>,
): boolean {
  print(`\n━━ ${scene.says}\n`);
  git(repository, 'checkout', '--quiet', '-B', scene.edit.replace(/\.\w+$/, ''), 'main');
  place(join(folder, scene.edit), join(repository, incident.place));
  git(repository, 'commit', '--quiet', '--all', `--message=${scene.edit}`);
  const words = [
    cliFile(),
    'check',
    '--base',
    'main',
    '--out',
    join(repository, '.git', 'report', scene.edit),
  ];
  const { status } = spawnSync(process.execPath, words, { cwd: repository, stdio: 'inherit' });
  return status === scene.exit;
}

/** `crashgate demo`: a real outage in a temporary repository, two pull requests, two verdicts. */
export function demo(name: string = defaultIncident): number {
  const names = incidentNames();
  if (!names.includes(name)) throw new SettingsError(`no incident '${name}'; there is: ${names.join(', ')}`);
  const folder = join(incidentsFolder(), name);
  // Part of this checkout, held to this shape by the tests.
  const incident = JSON.parse(readFileSync(join(folder, 'incident.json'), 'utf8')) as Incident;
  const repository = mkdtempSync(join(tmpdir(), 'crashgate-demo-'));
  try {
    print(incident.title);
    makeRepository(folder, incident, repository);
    const asExpected = incident.scenes.map((scene) => play(scene, incident, { folder, repository }));
    if (asExpected.every(Boolean)) return exitCodes.pass;
    throw new HostError('the demo did not end as it should on this machine: run `crashgate doctor`');
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}
