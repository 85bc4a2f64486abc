// A module of our own to import lazily: bundled, a dynamic import of CommonJS would lose its named exports.
export { Ajv2019 } from 'ajv/dist/2019.js';
