/** Bytes that parsers branch on: libFuzzer's special characters, controls, and the edges of ASCII and UTF-8. */
export const interestingBytes: readonly string[] = [
  ...'\0\t\n\r !"#$%&\'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~',
  ...['\x01', '\x1a', '\x1b', '\x7f', '\x80', '\xbf', '\xc0', '\xff'],
];
