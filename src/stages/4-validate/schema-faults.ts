import type { ErrorObject } from 'ajv';
import type { Parsed } from '../../model/plugs.ts';
import type { Fault, Location } from '../../model/verdict.ts';
import { faultMessage } from './fault-message.ts';
import { faultSubject } from './fault-subject.ts';
import type { SchemaCheck } from './open-schema.ts';

type Documents = Extract<Parsed, { ok: true }>;

/** Faults shown of one file; the last one counts the rest. */
const maxFaults = 20;

/** In larger files only the first fault is looked for: one error per item of a hostile list would fill the memory. */
const everyFaultBytes = 2 ** 20;

/** The schema faults of a file, in the order of their lines. */
export function schemaFaults(check: SchemaCheck, documents: Documents, sizeBytes: number): readonly Fault[] {
  const extent = sizeBytes <= everyFaultBytes ? 'every' : 'first';
  const found: Located[] = documents.values.flatMap((value, document) =>
    errorsOf(check, value, extent).map((error) => ({ document, error })),
  );
  const distinct = [...new Map(found.map((one) => [keyOf(one), one])).values()];
  const faults = distinct
    .slice(0, maxFaults)
    .map((one) => toFault(one, documents))
    .sort(byPlace);
  return countRest(faults, distinct.length - faults.length);
}

interface Located {
  /** Number of the document, from 0. */
  readonly document: number;
  readonly error: Pick<ErrorObject, 'instancePath' | 'keyword' | 'params' | 'message'> & Partial<ErrorObject>;
}

/** `if` and `propertyNames` only announce the errors below them. */
const announcing: readonly string[] = ['if', 'propertyNames'];

function errorsOf(
  check: SchemaCheck,
  value: unknown,
  extent: 'every' | 'first',
): readonly Located['error'][] {
  try {
    return check(value, extent).filter(
      ({ keyword }, _, all) => all.length === 1 || !announcing.includes(keyword),
    );
  } catch (error) {
    // A recursive schema follows the value down; V8 answers too deep a one with a RangeError.
    if (!(error instanceof RangeError)) throw error;
    const message = 'nested too deeply to be checked against the schema';
    return [{ instancePath: '', keyword: 'depth', params: {}, message }];
  }
}

/** Branches of `anyOf` often say the same twice. */
function keyOf({ document, error }: Located): string {
  return [document, error.instancePath, faultMessage(error)].join('\n');
}

function toFault({ document, error }: Located, documents: Documents): Fault {
  const { pointer, part } = faultSubject(error);
  const location = documents.locate(document, pointer, part === 'key');
  const prefix = documents.values.length > 1 ? `document ${document + 1}: ` : '';
  return {
    rule: 'schema',
    message: `${prefix}${faultMessage(error)}`,
    location: location && firstLine(location),
    pointer,
  };
}

/** GitHub shows an annotation under its last line: of a value of many lines the start is what helps. */
function firstLine(location: Location): Location {
  const { line, column, endLine } = location;
  return endLine === line ? location : { line, column, endLine: line, endColumn: column + 1 };
}

function byPlace({ location: a }: Fault, { location: b }: Fault): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function countRest(faults: readonly Fault[], more: number): readonly Fault[] {
  const last = faults.at(-1);
  if (last === undefined || more === 0) return faults;
  return [...faults.slice(0, -1), { ...last, message: `${last.message} (and ${more} more schema faults)` }];
}
