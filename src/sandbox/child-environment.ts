import { sanitizerDefaults } from './sanitizer-defaults.ts';

/** Name of the variable by which every process of a session is found again, wherever it went. */
export const markerName = 'CRASHGATE_RUN';

/**
 * Stacks for the language runtimes, and a fixed hash seed that makes a replay a replay. Go prints the stack that
 * panicked without being asked. Sources: https://doc.rust-lang.org/std/backtrace/,
 * https://docs.python.org/3/using/cmdline.html#environment-variables
 */
const runtimeDefaults = { RUST_BACKTRACE: '1', PYTHONFAULTHANDLER: '1', PYTHONHASHSEED: '0' };

/**
 * What a parser may know of our surroundings: where programs, libraries and runtimes are, and the locale.
 * An allow-list, so that a token under a name nobody thought of stays here too.
 */
const inheritedNames: ReadonlySet<string> = new Set([
  'PATH',
  'LANG',
  'LANGUAGE',
  'TZ',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'JAVA_HOME',
  'DOTNET_ROOT',
  'GOROOT',
  ...Object.keys(sanitizerDefaults),
  // Windows programs do not start without these.
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'NUMBER_OF_PROCESSORS',
  'PROCESSOR_ARCHITECTURE',
]);

/** What the environment of one session is made of. */
export interface EnvironmentParts {
  /** Our own environment. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
  /** Private home folder. */
  readonly home: string;
  /** Private folder for temporary files. */
  readonly temporary: string;
  /** The target's own variables; they win over everything but the marker. */
  readonly added: Readonly<Record<string, string>>;
  /** Value of the marker variable, unique to the session. */
  readonly marker: string;
}

/** The whole environment of a parser under test. Never a `GITHUB_*`, `ACTIONS_*`, `INPUT_*`, `RUNNER_*` or token. */
export function childEnvironment(parts: EnvironmentParts): Record<string, string> {
  const given = { ...inheritedFrom(parts.inherited), ...parts.added };
  return {
    ...(Object.keys(sanitizerDefaults).some((name) => name in given) ? {} : sanitizerDefaults),
    ...runtimeDefaults,
    ...privateFolders(parts),
    ...given,
    [markerName]: parts.marker,
  };
}

function inheritedFrom(environment: EnvironmentParts['inherited']): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && isInherited(name)) kept[name] = value;
  }
  return kept;
}

/** Windows compares variable names without case. */
function isInherited(name: string): boolean {
  const key = process.platform === 'win32' ? name.toUpperCase() : name;
  return inheritedNames.has(key) || key.startsWith('LC_');
}

/** Unix names, then those of Windows; neither system minds the other's. */
function privateFolders({ home, temporary }: EnvironmentParts): Record<string, string> {
  const unix = { HOME: home, TMPDIR: temporary };
  if (process.platform !== 'win32') return unix;
  return { ...unix, USERPROFILE: home, APPDATA: home, LOCALAPPDATA: home, TEMP: temporary, TMP: temporary };
}
