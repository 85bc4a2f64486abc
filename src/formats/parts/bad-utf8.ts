/**
 * Lead byte ranges and the range of the byte that follows them; any further byte is 80–BF.
 * Unicode 17, table 3-7 "Well-Formed UTF-8 Byte Sequences"; the same table is in RFC 3629 §4.
 */
const sequences = [
  { lead: [0x00, 0x7f], length: 1, second: [0x80, 0xbf] },
  { lead: [0xc2, 0xdf], length: 2, second: [0x80, 0xbf] },
  { lead: [0xe0, 0xe0], length: 3, second: [0xa0, 0xbf] },
  { lead: [0xe1, 0xec], length: 3, second: [0x80, 0xbf] },
  { lead: [0xed, 0xed], length: 3, second: [0x80, 0x9f] },
  { lead: [0xee, 0xef], length: 3, second: [0x80, 0xbf] },
  { lead: [0xf0, 0xf0], length: 4, second: [0x90, 0xbf] },
  { lead: [0xf1, 0xf3], length: 4, second: [0x80, 0xbf] },
  { lead: [0xf4, 0xf4], length: 4, second: [0x80, 0x8f] },
] as const;

type Sequence = (typeof sequences)[number];

const byLead: readonly (Sequence | undefined)[] = Array.from({ length: 256 }, (_, byte) =>
  sequences.find(({ lead }) => within(byte, lead)),
);

/** Offset from 0 of the first byte that no well-formed UTF-8 sequence explains; `undefined` when there is none. */
export function badUtf8(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const sequence = byLead[bytes[at] ?? 0];
    if (sequence === undefined || !follows(bytes, at, sequence)) return at;
    at += sequence.length;
  }
  return undefined;
}

function follows(bytes: Uint8Array, at: number, { length, second }: Sequence): boolean {
  for (let step = 1; step < length; step += 1) {
    const byte = bytes[at + step];
    if (byte === undefined || !within(byte, step === 1 ? second : [0x80, 0xbf])) return false;
  }
  return true;
}

function within(byte: number, [low, high]: readonly [number, number]): boolean {
  return byte >= low && byte <= high;
}
