import { replaceMutator } from './parts/replace-mutator.ts';
import { textOf } from './parts/text-of.ts';

export const swapQuote = replaceMutator({
  name: 'swap-quote',
  about: {
    level: 'text',
    doc: 'Exchanges the quotes of a string for other ones, on both sides or on one; adds a quote inside.',
    standsFor: 'Quote styles that only one of two parsers knows; unbalanced quotes in csv.',
    sweep: 'normal',
  },
  sites: (seed) => seed.tokens.filter((token) => token.kind === 'string'),
  texts: (seed, token) => {
    const text = textOf(seed, token);
    const inner = text.slice(1, -1);
    const other = text.startsWith('"') ? "'" : '"';
    const own = text.charAt(0);
    return [
      other + inner + other,
      own + inner + other,
      `\`${inner}\``,
      own + own + own + inner + own,
      own + inner + own + own,
    ];
  },
});
