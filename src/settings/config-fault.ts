import { SettingsError, type SourcePosition } from '../model/errors.ts';

/** One fault of a config file, with its place. */
export interface ConfigFault {
  readonly position: SourcePosition;
  /** Whole sentence: where, what, and what to do. */
  readonly text: string;
}

const mostShown = 10;

/** One error out of all faults of a file: `file:line:column: text`, a line each, in file order. */
export function configError(faults: readonly ConfigFault[]): SettingsError {
  const sorted = [...faults].sort(
    (a, b) => a.position.line - b.position.line || a.position.column - b.position.column,
  );
  const lines = [...new Set(sorted.map(faultLine))];
  const shown = lines.slice(0, mostShown);
  const hidden = lines.length - shown.length;
  if (hidden > 0) shown.push(`and ${hidden} more`);
  return new SettingsError(shown.join('\n'), { position: sorted[0]?.position });
}

function faultLine({ position: { file, line, column }, text }: ConfigFault): string {
  return `${file}:${line}:${column}: ${text}`;
}
