// A module of our own to import lazily: bundled, a dynamic import of CommonJS would lose its named exports.
export { Ajv } from 'ajv';
