import type { FailureKind, FormatName, MutantPolicy } from '../model/names.ts';

/** The config file once it is valid and the validator has filled in the defaults. Quantities are still text. */
export interface ConfigFile {
  readonly version: 1;
  readonly targets: readonly TargetConfig[];
  readonly policy: { readonly 'block-on': readonly FailureKind[]; readonly mutants: MutantPolicy };
}

/** One element of `targets`; the keys are described in `options.ts`. */
export interface TargetConfig {
  readonly name: string;
  readonly files: readonly string[];
  readonly exclude: readonly string[];
  readonly format: FormatName | 'auto';
  readonly schema?: string;
  readonly parser: {
    readonly command: readonly string[];
    readonly prepare?: readonly string[];
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
  };
  readonly accepts: { readonly exit: readonly number[] };
  readonly rejects: { readonly exit: readonly number[]; readonly stderr?: string };
  readonly limits: { readonly time: string; readonly memory: string; readonly output: string };
  readonly fuzz: {
    readonly time: string;
    readonly runs: number;
    readonly seed: 'auto' | number;
    readonly dictionary?: string;
  };
  readonly 'must-accept': readonly string[];
  readonly 'must-reject': readonly string[];
  readonly saved: string;
  readonly required: readonly string[];
  readonly shape: { readonly empty: 'block' | 'allow'; readonly 'removed-lines'?: string };
}
