/**
 * What a value looks like. Each has its words in `option-types.ts`, its reader in `check-value.ts` and its
 * JSON Schema in the generator.
 */
export type OptionType =
  /** Identifier that is safe as a folder name. */
  | 'name'
  | 'names'
  /** Commit, branch or tag. */
  | 'commit'
  /** Repository path. */
  | 'path'
  | 'paths'
  /** A file that lists repository paths, or `-` for stdin; read by the entry. */
  | 'listing'
  /** A folder that the user names on the machine of the run; may lie outside the repository. */
  | 'folder'
  /** picomatch patterns on repository paths. */
  | 'globs'
  /** Program and arguments. */
  | 'argv'
  /** Environment variables. */
  | 'env'
  /** Exit codes, 0–255. */
  | 'exits'
  | 'regex'
  /** Text with a unit, milliseconds once read. */
  | 'duration'
  /** Text with a unit, bytes once read. */
  | 'size'
  /** Percentage, 0–1 once read. */
  | 'share'
  | 'integer'
  /** `auto` or an unsigned 32-bit integer. */
  | 'seed'
  | 'boolean'
  /** One of `choices`. */
  | 'choice'
  /** Some of `choices`. */
  | 'choices';

/** What a default in the table can be: the value as a user would write it. */
export type DefaultValue =
  | string
  | number
  | boolean
  | readonly (string | number)[]
  | Readonly<Record<string, string>>;

/** One option: the source of the action input, the flag, the config key, their checks and their docs. */
export interface OptionRow {
  /** Kebab-case; the name of the input, and of the option in `Given`. */
  readonly name: string;
  /** What it is about: this run, one target, or what blocks. */
  readonly scope: 'run' | 'target' | 'policy';
  readonly type: OptionType;
  /** One sentence. */
  readonly doc: string;
  /** Absent: the option is off, or the doc says what happens. */
  readonly default?: DefaultValue;
  readonly choices?: readonly string[];
  /** Smallest and largest value allowed: milliseconds, bytes or a plain number, by `type`. */
  readonly least?: number;
  readonly most?: number;
  /** The config file has to have it. */
  readonly required?: true;
  /** It is an action input. */
  readonly input?: true;
  /** It is a flag, written as commander reads it. */
  readonly flag?: string;
  /** Keys below `targets[]` or `policy`, joined by dots. */
  readonly configPath?: string;
}
