/**
 * Workflow commands as actions/runner 2.336 reads them (src/Runner.Common/ActionCommand.cs). The runner compares
 * `::` and `##[` by culture, which passes over characters without weight; so does this.
 */

/** A command as parsed: name as written, property names in lower case. */
export interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

type Escapes = readonly (readonly [string, string])[];

const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const version1Escapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [written, meant]) => result.replaceAll(written, meant), text);
}

/** .NET `Split('=', 2, RemoveEmptyEntries)`: a leading `=` of the value is lost, an empty value drops the pair. */
function propertiesOf(text: string, separator: string, escapes: Escapes): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(separator)) {
    const match = /^=*([^=]+)=+([^=].*)$/s.exec(part);
    if (match?.[1] !== undefined && match[2] !== undefined)
      properties.set(match[1].toLowerCase(), unescaped(match[2], escapes));
  }
  return properties;
}

function splitInfo(info: string): readonly [string, string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), space > 0 ? info.slice(space + 1) : ''];
}

function parseV2(line: string, registered: ReadonlySet<string>): Command | undefined {
  const text = line.replace(/^[\p{Z}\t-\r\x85]+/u, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(text.slice(2, end));
  if (!registered.has(name.toLowerCase())) return undefined;
  return {
    name,
    properties: propertiesOf(properties.trim(), ',', propertyEscapes),
    data: unescaped(text.slice(end + 2), dataEscapes),
  };
}

function parseV1(line: string, registered: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, properties] = splitInfo(line.slice(start + 3, end));
  if (!registered.has(name.toLowerCase())) return undefined;
  return {
    name,
    properties: propertiesOf(properties, ';', version1Escapes),
    data: unescaped(line.slice(end + 1), version1Escapes),
  };
}

/** Characters without collation weight: default-ignorable ones, controls that are no white space, noncharacters. */
const weightless =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Noncharacter_Code_Point}\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/gu;

/** The command that a line of stdout or stderr is, if any. */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | undefined {
  const seen = line.replace(weightless, '');
  return (
    parseV2(line, registered) ??
    parseV1(line, registered) ??
    parseV2(seen, registered) ??
    parseV1(seen, registered)
  );
}
