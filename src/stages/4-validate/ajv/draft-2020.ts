// A module of our own to import lazily: bundled, a dynamic import of CommonJS would lose its named exports.
export { Ajv2020 } from 'ajv/dist/2020.js';
