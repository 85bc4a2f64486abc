import type { SourcePosition } from '../../model/errors.ts';
import { newRegExp } from './new-reg-exp.ts';
import type { SchemaLibrary } from './schema-library.ts';
import { type SchemaMember, schemaMembers } from './schema-members.ts';

/** Where the first regular expression of a library stands that is none; ajv does not say. */
export function findBadPattern(library: SchemaLibrary): SourcePosition | undefined {
  for (const { file, schema } of library.entries()) {
    for (const member of schemaMembers(schema)) {
      const pattern = patternOf(member);
      if (pattern !== undefined && !compiles(pattern)) return file.at(member.pointer);
    }
  }
  return undefined;
}

function patternOf({ key, value, under }: SchemaMember): string | undefined {
  if (under === 'patternProperties') return key;
  return key === 'pattern' && typeof value === 'string' ? value : undefined;
}

function compiles(pattern: string): boolean {
  try {
    newRegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
