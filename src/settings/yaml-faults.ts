import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { showValue } from './show-value.ts';

/** A fault of the YAML itself, by offset in the text. */
export interface YamlFault {
  readonly offset: number;
  readonly text: string;
}

/** Aliases allowed in a config file; `yaml` allows as many expansions. */
export const maxAliases = 100;

/** What makes a document unfit to be read as a config: syntax, tags, twin keys, bad aliases. */
export function yamlFaults(document: Document.Parsed): readonly YamlFault[] {
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) return syntax.slice(0, syntax.some(isTooDeep) ? 1 : undefined).map(explain);
  if (document.contents === null) return [{ offset: 0, text: emptyText }];
  return [...twinKeys(document), ...badAliases(document)];
}

const emptyText = 'the file is empty; it has to begin with version: 1 and a list of targets';

function isTooDeep(error: YAMLError): boolean {
  return error.code === 'RESOURCE_EXHAUSTION';
}

function explain(error: YAMLError): YamlFault {
  return { offset: error.pos[0], text: syntaxText(error) };
}

function syntaxText({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab cannot indent YAML; use spaces';
    case 'MULTIPLE_DOCS':
      return 'a second YAML document begins here; a config file has one';
    case 'TAG_RESOLVE_FAILED':
      return `${message}; a config file needs no tags`;
    case 'RESOURCE_EXHAUSTION':
      return 'the file is nested too deeply';
    default:
      return `not valid YAML: ${message}`;
  }
}

/** In linear time: the check of `yaml` compares every pair of keys, minutes for a file of 1 MiB. */
function twinKeys(document: Document.Parsed): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const text = `key ${showValue(name)} is given twice in one mapping; keep one`;
        if (seen.has(name)) faults.push({ offset: key.range?.[0] ?? 0, text });
        seen.add(name);
      }
    },
  });
  return faults;
}

/** Aliases that lead nowhere, or outwards, and aliases past the limit. */
function badAliases(document: Document.Parsed): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  let count = 0;
  visit(document, {
    Alias(_, alias, parents) {
      count += 1;
      const offset = alias.range?.[0] ?? 0;
      const name = showValue(alias.source);
      if (count > maxAliases) {
        faults.push({ offset, text: `more than ${maxAliases} aliases; write the values out` });
        return visit.BREAK;
      }
      const source = alias.resolve(document);
      if (source === undefined) faults.push({ offset, text: `alias ${name} has no anchor before it` });
      else if (parents.includes(source)) faults.push({ offset, text: `alias ${name} contains itself` });
      return undefined;
    },
  });
  return faults;
}
