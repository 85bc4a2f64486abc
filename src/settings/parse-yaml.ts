import { type Document, LineCounter, parseDocument } from 'yaml';
import type { ConfigFault } from './config-fault.ts';
import { offsetOf } from './offset-of.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { maxAliases, yamlFaults } from './yaml-faults.ts';

/** A YAML document as plain data, or why it cannot be read. */
export type ParsedYaml =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly place: (problem: Problem) => ConfigFault;
    }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

/** 1 MiB. */
const maxBytes = 1_048_576;

/**
 * Reads one YAML 1.2 document with the core schema (https://yaml.org/spec/1.2.2/#103-core-schema), whatever
 * its directives ask for. JSON is YAML. Time is bounded: by size, by depth, by aliases.
 */
export function parseYaml(file: string, text: string): ParsedYaml {
  if (Buffer.byteLength(text) > maxBytes)
    return refuse(file, 'the file is larger than 1 MiB; a config file is not');
  const lines = new LineCounter();
  // A byte order mark would shift the columns of the first line.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    resolveKnownTags: false,
    schema: 'core',
    uniqueKeys: false,
  });
  const place = (offset: number, why: string): ConfigFault => {
    const { line, col } = lines.linePos(offset);
    return { position: { file, line, column: col }, text: why };
  };
  const faults = yamlFaults(document);
  if (faults.length > 0) return { ok: false, faults: faults.map((fault) => place(fault.offset, fault.text)) };
  const plain = plainValue(document);
  if (!plain.ok) return refuse(file, plain.problem);
  return {
    ok: true,
    value: plain.value,
    place: (problem) => place(offsetOf(document, problem), problem.text),
  };
}

/** `yaml` throws ReferenceError when aliases multiply past the limit ("billion laughs"). */
function plainValue(document: Document.Parsed): Reading<unknown> {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: maxAliases }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, problem: 'aliases multiply without bound; write the values out' };
  }
}

function refuse(file: string, text: string): ParsedYaml {
  return { ok: false, faults: [{ position: { file, line: 1, column: 1 }, text }] };
}
