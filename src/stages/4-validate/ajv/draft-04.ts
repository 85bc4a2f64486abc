// A module of our own to import lazily: bundled, a dynamic import of CommonJS would lose its named exports.
// The package names its class `default`: Node puts the module itself under `default`.
import module from 'ajv-draft-04';

/** The validator of draft-04. */
export const Ajv04 = module.default;
