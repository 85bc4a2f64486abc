import { argvProblems } from './argv-problems.ts';
import { commitProblem } from './commit-problem.ts';
import { globProblem } from './glob-problem.ts';
import type { OptionRow } from './option-row.ts';
import { parseDuration } from './parse-duration.ts';
import { parseShare } from './parse-share.ts';
import { parseSize } from './parse-size.ts';
import { pathProblem } from './path-problem.ts';
import { joinPointer } from './pointer.ts';
import { rangeProblem } from './range-problem.ts';
import type { Reading } from './reading.ts';
import { regexProblem } from './regex-problem.ts';
import type { ValueProblem } from './value-problem.ts';

/**
 * What is wrong with a value beyond its JSON type, which the config schema checks. Values of another JSON
 * type than the option's give no problem here.
 */
export function checkValue(row: OptionRow, value: unknown): readonly ValueProblem[] {
  switch (row.type) {
    case 'commit':
      return one(value, commitProblem);
    case 'folder':
      return one(value, nulProblem);
    case 'path':
      return one(value, pathProblem);
    case 'paths':
      return each(value, pathProblem);
    case 'globs':
      return each(value, globProblem);
    case 'argv':
      return Array.isArray(value) ? argvProblems(value) : [];
    case 'env':
      return each(value, nulProblem);
    case 'regex':
      return one(value, regexProblem);
    case 'duration':
      return one(value, (text) => quantityProblem(row, parseDuration(text), text));
    case 'size':
      return one(value, (text) => quantityProblem(row, parseSize(text), text));
    case 'share':
      return one(value, (text) => quantityProblem(row, parseShare(text), text));
    case 'name':
    case 'names':
    case 'listing':
    case 'exits':
    case 'integer':
    case 'seed':
    case 'boolean':
    case 'choice':
    case 'choices':
      return [];
  }
}

type TextCheck = (text: string) => string | undefined;

function one(value: unknown, check: TextCheck, below = ''): readonly ValueProblem[] {
  const text = typeof value === 'string' ? check(value) : undefined;
  return text === undefined ? [] : [{ below, text }];
}

/** Elements of a list, or values of a mapping: both are named by their key. */
function each(value: unknown, check: TextCheck): readonly ValueProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, element]) => one(element, check, joinPointer('', key)));
}

function nulProblem(text: string): string | undefined {
  return text.includes('\0') ? 'cannot hold a NUL byte' : undefined;
}

function quantityProblem(row: OptionRow, reading: Reading<number>, text: string): string | undefined {
  return reading.ok ? rangeProblem(row, reading.value, text) : reading.problem;
}
