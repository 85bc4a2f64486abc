/** Closed sets of words that appear in the config, the report and the docs. One word per thing. */

/** Formats a target can declare; `auto` resolves by file extension. */
export const formatNames = [
  'json',
  'jsonc',
  'yaml',
  'toml',
  'ini',
  'xml',
  'csv',
  'lines',
  'text',
  'binary',
] as const;
export type FormatName = (typeof formatNames)[number];

/**
 * What went wrong, in the words of `policy.block-on`.
 * - `crash`: the parser died in an undeclared way.
 * - `hang`: it did not finish inside its time limit.
 * - `exhausted`: it went past its memory, output or file limit.
 * - `invalid`: the file fails syntax, schema or a change-shape rule.
 * - `rejected`: the parser declined a file that is to be shipped.
 * - `disagreement`: two judges of the same bytes (schema, parser, must-accept, must-reject) contradict each other.
 * - `flaky-crash`: a crash that did not repeat three times out of three.
 */
export const failureKinds = [
  'crash',
  'hang',
  'exhausted',
  'invalid',
  'rejected',
  'disagreement',
  'flaky-crash',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** What a finding on a mutant (not on a file as committed) does to the verdict. */
export const mutantPolicies = ['block', 'block-if-introduced', 'warn'] as const;
export type MutantPolicy = (typeof mutantPolicies)[number];

/** Mutation levels, smallest change first. Havoc rises through them when nothing new shows. */
export const mutationLevels = ['byte', 'text', 'structure', 'schema'] as const;
export type MutationLevel = (typeof mutationLevels)[number];
