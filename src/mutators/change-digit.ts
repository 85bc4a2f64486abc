import { digitRuns } from './parts/digit-runs.ts';
import { replaceMutator } from './parts/replace-mutator.ts';
import { textOf } from './parts/text-of.ts';

/** Digits of a run that are changed one by one. */
const maxDigits = 24;
/** Values past the end of months, days, hours and minutes. */
const pastTheClock = ['13', '00', '32', '24', '60', '99'];

function oneDigitChanged(text: string): readonly string[] {
  return [...text].slice(0, maxDigits).flatMap((digit, index) => {
    if (!/\d/.test(digit)) return [];
    const next = String((Number(digit) + 1) % 10);
    return [next, '9', '0'].map((other) => text.slice(0, index) + other + text.slice(index + 1));
  });
}

export const changeDigit = replaceMutator({
  name: 'change-digit',
  about: {
    level: 'text',
    doc: 'Changes one digit to its successor, 9 or 0, and two-digit numbers to values that no clock or calendar has.',
    standsFor:
      'Month 13 (PyYAML, @iarna/toml), host bits in a prefix (sshd), an id that exists nowhere (SonicWall 2022).',
    sweep: 'normal',
  },
  sites: digitRuns,
  texts: (seed, site) => {
    const text = textOf(seed, site);
    return [...(/^\d\d$/.test(text) ? pastTheClock : []), ...oneDigitChanged(text)];
  },
});
