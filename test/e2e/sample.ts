import type { Files, Repo, RepoYard } from '../helpers/repo.ts';

/** Answers by the words that a file holds; everything else it accepts. */
export const wordParser = `#!/bin/sh
text=$(cat "$1")
case $text in
  *boom*) kill -s SEGV $$ ;;
  *wrong*) echo "error: a wrong word" >&2; exit 1 ;;
esac
exit 0
`;

export const configPath = '.github/crashgate.yml';

/** Keys of a config file. */
export type Keys = Readonly<Record<string, unknown>>;

/** A config with one target, `rules`, and the word parser; every JSON text is YAML too. */
export function configOf(target: Keys = {}, policy: Keys = {}): string {
  const base = {
    name: 'rules',
    files: ['rules/**'],
    parser: { command: ['./parse', '{file}'] },
    fuzz: { runs: 20, time: '5s' },
  };
  return `${JSON.stringify({ version: 1, targets: [{ ...base, ...target }], policy }, null, 2)}\n`;
}

/** What a sample starts from. */
export interface SampleParts {
  readonly target?: Keys;
  readonly policy?: Keys;
  readonly parser?: string;
  readonly files?: Files;
}

/** A repository with a config, a parser and one rule file, committed on `main`. */
export function sample(yard: RepoYard, parts: SampleParts = {}): Repo {
  const repo = yard.init();
  repo.commit({
    [configPath]: configOf(parts.target, parts.policy),
    parse: { script: parts.parser ?? wordParser },
    'rules/a.txt': 'one\ntwo\nthree\n',
    ...parts.files,
  });
  return repo;
}
