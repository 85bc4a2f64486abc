import { caseName } from '../../launchers/case-name.ts';
import { filePlaceholder, quoteWord, shellWords } from '../../launchers/shell-words.ts';
import type { Finding } from '../../model/finding.ts';
import type { Outlets } from '../../model/ports.ts';
import type { SavedFinding } from '../../model/saved-finding.ts';
import type { Target } from '../../model/target.ts';

/** Runs the parser on the saved input with nothing of ours in between. Parsers look at extensions: it keeps its name. */
function replayScript({ parser }: Target, path: string): string {
  const settings = Object.entries(parser.env).map(([name, value]) => `${name}=${quoteWord(value)}`);
  const words = [...settings, shellWords(parser.argv, 'input')];
  const feed = parser.argv.some((word) => word.includes(filePlaceholder)) ? '' : ' <"$input"';
  return [
    '#!/bin/sh',
    '# Runs the parser on the input of this finding. Start it at the root of the repository.',
    'folder="$(mktemp -d)" || exit 125',
    `trap 'rm -rf "$folder"' EXIT`,
    `input="$folder/${caseName(path)}"`,
    'cp "$(dirname "$0")/input" "$input" || exit 125',
    `cd ${quoteWord(parser.cwd)} || exit 125`,
    `${words.join(' ')}${feed}`,
    'echo "exit $?"',
    '',
  ].join('\n');
}

function savedFinding(finding: Finding): SavedFinding {
  const expectations = {
    file: 'head',
    deletion: 'deleted',
    mutant: 'mutant',
    saved: 'saved',
    expectation: finding.rule === 'rejects-invalid' ? 'must-reject' : 'must-accept',
  } as const;
  const { id, target, path, format, subject, rule, kind, signature } = finding;
  return {
    version: 1,
    id,
    target,
    path,
    format,
    subject,
    rule,
    kind,
    signature,
    expectation: expectations[subject],
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Writes one finding as a folder: `input`, `base`, `edits.json`, `stderr.txt`, `finding.json`, `replay.sh`. */
export async function saveFinding(finding: Finding, target: Target, outlets: Outlets): Promise<void> {
  const folder = `findings/${finding.id}`;
  const { outcome } = finding;
  const files: Readonly<Record<string, Uint8Array | string | undefined>> = {
    input: finding.input,
    base: finding.seedBytes,
    'edits.json': json({ against: finding.against, encoding: 'latin1', edits: finding.edits }),
    'stderr.txt': outcome === undefined || outcome.kind === 'unlaunched' ? '' : outcome.stderr,
    'finding.json': json(savedFinding(finding)),
    'replay.sh': replayScript(target, finding.path),
  };
  for (const [name, data] of Object.entries(files)) {
    if (data !== undefined) await outlets.write(`${folder}/${name}`, data);
  }
}
