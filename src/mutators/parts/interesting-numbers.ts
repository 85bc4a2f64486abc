/** Widths of integers, and of the mantissa of a double. */
const widths = [31, 32, 63, 64, 53, 15, 16, 7, 8] as const;

/** Around powers of two, then past the range of doubles, then what other notations call a number. */
export const boundaryNumbers: readonly string[] = [
  ...widths.flatMap((width) => [0n, -1n, 1n].map((step) => String((1n << BigInt(width)) + step))),
  ...['-2147483648', '-2147483649', '-9223372036854775808', '-9223372036854775809'],
  ...['1e309', '-1e309', '1e-400', 'NaN', 'Infinity', '.nan', '.inf', '9'.repeat(40), '-0', '0.1', '1e3'],
  ...['0x10', '0b_', '0x_', '0o17', '1_000', '1:30', '\u0660'.replace('\u0660', '\xd9\xa0')],
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
