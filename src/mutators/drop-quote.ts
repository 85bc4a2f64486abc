import { replaceMutator } from './parts/replace-mutator.ts';
import { textOf } from './parts/text-of.ts';

export const dropQuote = replaceMutator({
  name: 'drop-quote',
  about: {
    level: 'text',
    doc: 'Takes the closing quote, the opening quote or both from a string.',
    standsFor: 'An unterminated string (godotenv `KEY="`, fast-xml-parser `<a b="`).',
    sweep: 'normal',
  },
  sites: (seed) => seed.tokens.filter((token) => token.kind === 'string'),
  texts: (seed, token) => {
    const text = textOf(seed, token);
    return [text.slice(0, -1), text.slice(1), text.slice(1, -1)];
  },
});
