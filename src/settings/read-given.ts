import { SettingsError } from '../model/errors.ts';
import { nearestName } from '../text/nearest-name.ts';
import { checkValue } from './check-value.ts';
import type { Given } from './given.ts';
import { optionNamed } from './option-named.ts';
import type { OptionRow } from './option-row.ts';
import { optionWords } from './option-words.ts';
import type { OptionName } from './options.ts';
import { parseDuration } from './parse-duration.ts';
import { rangeProblem } from './range-problem.ts';
import { showValue } from './show-value.ts';

// Every reader gives `undefined` for an option that was not given, and throws SettingsError for one that is wrong.

/** One text. */
export function givenText(given: Given, name: OptionName): string | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw wrongValue(optionNamed(name), value);
  const [problem] = checkValue(optionNamed(name), value);
  if (problem !== undefined) throw new SettingsError(`${optionLabel(optionNamed(name))} ${problem.text}`);
  return value;
}

/** A list: an array, or one element a line; white space around an element and empty elements are dropped. */
export function givenList(given: Given, name: OptionName): readonly string[] | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') throw wrongValue(optionNamed(name), value);
  const lines = typeof value === 'string' ? value.split('\n') : value;
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** YAML 1.2 core spellings, as inputs have them (https://yaml.org/spec/1.2.2/#10212-boolean). */
const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/** A switch. */
export function givenFlag(given: Given, name: OptionName): boolean | undefined {
  const value = given[name];
  if (value === undefined || typeof value === 'boolean') return value;
  const read = typeof value === 'string' && Object.hasOwn(booleans, value) ? booleans[value] : undefined;
  if (read === undefined) throw wrongValue(optionNamed(name), value);
  return read;
}

/** A whole number inside the range of its row. */
export function givenInteger(given: Given, name: OptionName): number | undefined {
  const text = givenText(given, name);
  if (text === undefined) return undefined;
  const row = optionNamed(name);
  const value = Number(text);
  const wrong = !/^\d{1,15}$/.test(text) || rangeProblem(row, value, text) !== undefined;
  if (wrong) throw wrongValue(row, text);
  return value;
}

/** A duration in milliseconds. */
export function givenDurationMs(given: Given, name: OptionName): number | undefined {
  const reading = parseDuration(givenText(given, name) ?? '');
  return reading.ok ? reading.value : undefined;
}

/** One of the choices of its row. */
export function givenChoice(given: Given, name: OptionName): string | undefined {
  const text = givenText(given, name);
  const row = optionNamed(name);
  if (text === undefined || row.choices?.includes(text)) return text;
  throw wrongValue(row, text);
}

function wrongValue(row: OptionRow, value: unknown): SettingsError {
  const nearest = typeof value === 'string' ? nearestName(value, row.choices ?? []) : undefined;
  const hint = nearest === undefined ? '' : `; did you mean '${nearest}'?`;
  const words = optionWords(row).whole;
  return new SettingsError(`${optionLabel(row)} must be ${words}; found ${showValue(value)}${hint}`);
}

/** How messages call an option; the flag is shown where it has another name. */
function optionLabel({ name, flag }: OptionRow): string {
  const long = flag?.split(' ')[0];
  return long === undefined || long === `--${name}` ? `'${name}'` : `'${name}' (${long})`;
}
