import { formats } from '../formats/index.ts';
import type { Case } from '../model/case.ts';
import type { Format, Parsed } from '../model/plugs.ts';
import type { ReadText } from '../model/request.ts';
import type { Target } from '../model/target.ts';
import type { Fault, Validation } from '../model/verdict.ts';
import { openSchema, type SchemaCheck } from './4-validate/open-schema.ts';
import { schemaFaults } from './4-validate/schema-faults.ts';
import { shapeFaults } from './4-validate/shape-faults.ts';

/**
 * Syntax, schema and change shape of one case; `base` is the base version of the file, when there is one.
 * Never throws: what cannot be checked is a fault, or a reason in `skipped`.
 */
export type Validator = (input: Case, base: Uint8Array | undefined) => Validation;

/**
 * Reads and compiles the target's schema, once, and gives the check of single cases.
 * @throws SettingsError when the schema is absent, is no JSON or YAML, is no valid schema, or refers to something
 * that is not in the repository.
 */
export async function openValidator(target: Target, read: ReadText): Promise<Validator> {
  const schema = target.schema === undefined ? undefined : await openSchema(target.schema, read);
  return (input, base) => {
    if (input.provenance.kind === 'deleted') return deletion(input, target);
    const content = checkContent(input, schema);
    return { ...content, faults: [...content.faults, ...shapeFaults(input, base, target.shape)] };
  };
}

function deletion({ path }: Case, { required }: Target): Validation {
  const fault: Fault = {
    rule: 'required',
    message: 'this file is required and must not be deleted',
    location: undefined,
    pointer: undefined,
  };
  return { faults: required.includes(path) ? [fault] : [], schema: 'none', skipped: undefined };
}

function checkContent({ bytes, format: name }: Case, schema: SchemaCheck | undefined): Validation {
  const format: Format | undefined = formats.find((one) => one.name === name);
  if (format === undefined) return skip(`no reader for the format ${name}`, schema);
  if (bytes.length > format.maxBytes) return skip(tooLarge(bytes, format), schema);
  const parsed = format.parse(bytes);
  if (!parsed.ok) return syntaxFault(parsed, schema);
  if (schema === undefined) return { faults: [], schema: 'none', skipped: undefined };
  if (parsed.values.length === 0)
    return skip(`a ${name} file has no values to check against a schema`, schema);
  const faults = schemaFaults(schema, parsed, bytes.length);
  return { faults, schema: faults.length === 0 ? 'valid' : 'invalid', skipped: undefined };
}

/** Not checked by us; only where a schema was asked for is that a gap in the verdict. */
function skip(reason: string, schema: SchemaCheck | undefined): Validation {
  return { faults: [], schema: schema === undefined ? 'none' : 'skipped', skipped: reason };
}

function tooLarge({ length }: Uint8Array, { name, maxBytes }: Format): string {
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  return `syntax and schema not checked: ${mebibytes(length)}, and ${name} is read up to ${mebibytes(maxBytes)}`;
}

function syntaxFault({ message, location }: Extract<Parsed, { ok: false }>, schema: unknown): Validation {
  const faults: readonly Fault[] = [{ rule: 'syntax', message, location, pointer: undefined }];
  return { faults, schema: schema === undefined ? 'none' : 'invalid', skipped: undefined };
}
