import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/formats/csv.ts';
import { formats } from '../../../src/formats/index.ts';
import { ini } from '../../../src/formats/ini.ts';
import { lines } from '../../../src/formats/lines.ts';
import { text } from '../../../src/formats/text.ts';
import { yaml } from '../../../src/formats/yaml.ts';
import { formatNames } from '../../../src/model/names.ts';
import { faultOf, pointersOf, read } from './reading.ts';

const readers = formats.filter(({ name }) => name !== 'binary');
const marks = '{}[]"\'\\:,.-+#;=<>/&*!?|%@~$()\t\r\n 019eEaté\u0000\ud83d\ude00\ufeff';

describe('formats', () => {
  it('holds every name once, in order, and no extension twice', () => {
    expect(formats.map(({ name }) => name)).toEqual(formatNames);
    const extensions: readonly string[] = formats.flatMap((format) => format.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
    for (const extension of extensions) expect(extension).toMatch(/^\.[a-z0-9-]+$/);
  });
});

describe.each(formats.map((format) => [format.name, format] as const))('%s', (_, format) => {
  it('never throws on any bytes, nor when asked for places', () => {
    const written = fc.string({ unit: fc.constantFrom(...marks), maxLength: 60 });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      written.map((one) => new TextEncoder().encode(one)),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        const parsed = read(format, content);
        if (!parsed.ok) {
          expect(parsed.message).not.toBe('');
          return;
        }
        for (const pointer of ['', '/0', '/a', '/0/0', '/a~1b', '//', '/children/0', '/-1', 'x']) {
          parsed.locate(0, pointer, true);
          parsed.locate(7, pointer);
        }
      }),
      { seed: 1, numRuns: 400 },
    );
  });
});

/** Formats that random text often belongs to. */
const lenient = [yaml, ini, csv, lines, text];

describe.each(lenient.map((format) => [format.name, format] as const))('%s', (_, format) => {
  it('places every value that it read', () => {
    const content = fc.string({ unit: fc.constantFrom(...'ab:=,\n- []{}"#\t'), maxLength: 40 });
    fc.assert(
      fc.property(content, (written) => {
        const parsed = read(format, written);
        fc.pre(parsed.ok && written !== '');
        for (const [document, value] of parsed.values.entries()) {
          for (const pointer of value === null ? [] : pointersOf(value)) {
            expect(parsed.locate(document, pointer), pointer).toBeDefined();
          }
        }
      }),
      { seed: 2, numRuns: 400 },
    );
  });
});

describe.each(readers.map((format) => [format.name, format] as const))('%s', (_, format) => {
  it.each([
    ['a lone byte', [0x61, 0x0a, 0x62, 0xff], '2:2 invalid UTF-8 at byte 3 (ff)'],
    ['an overlong form', [0xc0, 0xaf], '1:1 invalid UTF-8 at byte 0 (c0 af)'],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], '1:2 invalid UTF-8 at byte 1 (ed a0 80)'],
    ['past U+10FFFF', [0xf4, 0x90, 0x80, 0x80], '1:1 invalid UTF-8 at byte 0 (f4 90 80 80)'],
    ['a character cut short', [0xc3, 0xa9, 0xe2, 0x82], '1:2 invalid UTF-8 at byte 2 (e2 82)'],
  ])('declines %s', (_name, bytes, fault) => {
    expect(faultOf(format, Uint8Array.from(bytes))).toBe(fault);
  });

  it('declines NUL', () => {
    expect(read(format, 'a\u0000b')).toMatchObject({ ok: false, location: { line: 1 } });
  });

  it('survives 100 000 levels', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
      ['<a>', '</a>'],
      ['- ', ''],
      ['a: ', ''],
      ['a=[', ']'],
    ]) {
      const deep = `${open}`.repeat(100_000) + `${close}`.repeat(100_000);
      const parsed = read(format, deep);
      if (!parsed.ok) expect(parsed.message.length).toBeLessThan(200);
    }
  });
});

describe('a UTF-16 file', () => {
  it.each(readers.filter(({ name }) => name !== 'xml'))('is named as such by $name', (format) => {
    const fault = '1:1 invalid UTF-8 at byte 0 (the file begins with a UTF-16 byte order mark)';
    expect(faultOf(format, Uint8Array.of(0xff, 0xfe, 0x61, 0x00))).toBe(fault);
  });
});
