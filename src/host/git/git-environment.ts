import { devNull } from 'node:os';

/** How to sign in to the server that the checkout came from; needed when it kept no credentials of its own. */
export interface GitAccess {
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly token: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** What a user may have set to reach a server; every other `GIT_*` variable could change what git answers. */
const keptVariables = /^GIT_(SSH|SSH_COMMAND|SSL_.*|PROXY_.*|CEILING_DIRECTORIES)$/;

/** Answers do not depend on the language, the system's settings, a terminal or replaced objects. */
const fixedVariables = {
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS_REQUIRE: 'never',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_PAGER: 'cat',
} as const;

/** Settings that hold for each git process and are never written to a file. */
const fixedSettings = [
  // The checkout of a container job belongs to another user. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
  ['safe.directory', '*'],
  ['core.quotepath', 'off'],
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', devNull],
  ['diff.external', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
] as const;

/**
 * The empty first value drops a header that the checkout has kept: GitHub answers 400 to two of them.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpextraHeader
 */
function accessSettings(access: GitAccess): readonly (readonly [string, string])[] {
  const key = `http.${access.serverUrl.replace(/\/+$/, '')}/.extraheader`;
  const secret = Buffer.from(`x-access-token:${access.token}`).toString('base64');
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${secret}`],
  ];
}

/** The environment of every git process. */
export function gitEnvironment(outer: Variables, access: GitAccess | undefined): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(outer)) {
    if (value !== undefined && (!name.startsWith('GIT_') || keptVariables.test(name)))
      environment[name] = value;
  }
  Object.assign(environment, fixedVariables);
  const settings = [...fixedSettings, ...(access === undefined ? [] : accessSettings(access))];
  environment.GIT_CONFIG_COUNT = String(settings.length);
  for (const [index, [key, value]] of settings.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return environment;
}
