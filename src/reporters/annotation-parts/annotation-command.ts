import { commandData } from '../../text/command-data.ts';
import { commandProperty } from '../../text/command-property.ts';
import { plainLine } from '../../text/plain-line.ts';
import { truncateChars } from '../../text/truncate.ts';
import type { Annotation } from './annotation.ts';

/** The runner cuts messages here: `_maxIssueMessageLength` in src/Runner.Worker/ExecutionContext.cs. */
const maxMessageChars = 4_096;

const maxTitleChars = 200;

/** Longest start whose escaped form is within the limit; whole characters only. */
function fittingData(text: string): string {
  const whole = commandData(text);
  if (whole.length <= maxMessageChars) return whole;
  let fitted = '';
  for (const character of text) {
    const next = commandData(character);
    if (fitted.length + next.length > maxMessageChars - 1) break;
    fitted += next;
  }
  return `${fitted}…`;
}

/** The runner drops columns when the lines differ, and lines when the end comes first; so they are not sent. */
function placeOf({ location }: Annotation): readonly (readonly [string, string])[] {
  if (location === undefined) return [];
  const { line, column, endLine, endColumn } = location;
  if (endLine < line) return [['line', `${line}`]];
  const lines = [
    ['line', `${line}`],
    ['endLine', `${endLine}`],
  ] as const;
  if (endLine !== line) return lines;
  const columns = endColumn < column ? [] : ([['endColumn', `${endColumn}`]] as const);
  return [...lines, ['col', `${column}`], ...columns];
}

/** The runner's parser loses a leading `=` of a value, and an empty value is none: no file is better than a wrong one. */
function fileOf({ path }: Annotation): readonly (readonly [string, string])[] {
  return path === undefined || path === '' || path.startsWith('=') ? [] : [['file', path]];
}

/** A workflow command: `::error file=…,line=…,title=…::message`. */
export function annotationCommand(annotation: Annotation): string {
  const file = fileOf(annotation);
  const title = truncateChars(plainLine(annotation.title), maxTitleChars);
  const properties = [...file, ...(file.length === 0 ? [] : placeOf(annotation)), ['title', title] as const];
  const written = properties.map(([name, value]) => `${name}=${commandProperty(value)}`).join(',');
  const message = annotation.message.map(plainLine).join('\n');
  return `::${annotation.level} ${written}::${fittingData(message)}`;
}
