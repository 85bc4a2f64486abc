/** Around two to the power of each width. */
function powersOfTwo(...widths: readonly number[]): readonly string[] {
  return widths.flatMap((width) => [0n, -1n, 1n].map((step) => String((1n << BigInt(width)) + step)));
}

/** Edges of integers, past the range of doubles, what other notations call a number; commonest limits first. */
export const boundaryNumbers: readonly string[] = [
  ...powersOfTwo(31, 32, 63, 64),
  ...[
    '1e309',
    'NaN',
    '-0',
    '9'.repeat(40),
    '0b_',
    '0x_',
    '0x10',
    '0o17',
    '1_000',
    '.inf',
    'Infinity',
    '1:30',
  ],
  ...powersOfTwo(53, 16, 15, 8, 7),
  ...['-2147483649', '-9223372036854775809', '-1e309', '1e-400', '.nan', '0.1', '1e3', '\xd9\xa0'],
];

function integersNear(text: string): readonly string[] {
  const value = BigInt(text);
  const near = [
    value + 1n,
    value - 1n,
    value * 2n,
    value * 10n,
    -value,
    value / 2n,
    value * 1000n,
    value * value,
  ];
  return near.map(String);
}

/** 0, -1 and 1, then what lies close to a number as written, then the same number written differently. */
export function numbersNear(text: string): readonly string[] {
  const isInteger = /^-?\d{1,400}$/.test(text);
  const near = isInteger ? integersNear(text) : [`${text}1`, `-${text}`];
  return ['0', '-1', '1', ...near, `0${text}`, `${text}.5`, `+${text}`, `${text}0000000000`, `${text}e1`, ''];
}
