import type { Command } from './parse-command.ts';

/** An annotation as the runner keeps it. */
export interface KeptAnnotation {
  readonly level: string;
  readonly message: string;
  readonly file: string | undefined;
  readonly title: string | undefined;
  readonly line: string | undefined;
  readonly endLine: string | undefined;
  readonly col: string | undefined;
  readonly endColumn: string | undefined;
}

const maxMessageChars = 4_096;

/** .NET `int.TryParse`. */
function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}

/** `ValidateLinesAndColumns` of src/Runner.Worker/ActionCommandManager.cs, rule by rule. */
function validated(given: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const places = new Map(given);
  const take = (from: string, to: string) => {
    const value = places.get(from);
    if (value !== undefined && numberOf(value) !== undefined && numberOf(places.get(to)) === undefined)
      places.set(to, value);
  };
  const drop = (...names: readonly string[]) => {
    for (const name of names) places.delete(name);
  };
  take('endline', 'line');
  take('endcolumn', 'col');
  const [line, endLine] = [numberOf(places.get('line')), numberOf(places.get('endline'))];
  const [col, endColumn] = [numberOf(places.get('col')), numberOf(places.get('endcolumn'))];
  if (line === undefined) drop('col', 'endcolumn');
  if (endLine !== undefined && line !== endLine) drop('col', 'endcolumn');
  if (line !== undefined && endLine !== undefined && endLine < line) drop('line', 'endline');
  if (col !== undefined && endColumn !== undefined && endColumn < col) drop('col', 'endcolumn');
  return places;
}

/** What an `error`, `warning` or `notice` command becomes. */
export function annotationOf(command: Command): KeptAnnotation {
  const properties = validated(command.properties);
  return {
    level: command.name.toLowerCase(),
    message: command.data.slice(0, maxMessageChars),
    file: properties.get('file'),
    title: properties.get('title'),
    line: properties.get('line'),
    endLine: properties.get('endline'),
    col: properties.get('col'),
    endColumn: properties.get('endcolumn'),
  };
}
