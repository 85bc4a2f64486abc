import type { FormatName } from '../../model/names.ts';

/** Interpolation as many programs write it; split so that it cannot be mistaken for a template. */
const reference = ['$', '{a}'].join('');

const jsonWords = ['null', 'true', 'false', '[]', '{}', '""', '0', '-1', '1e309', '"\\u0000"', '"\\ud800"'];

/**
 * What parsers of a format have special code for.
 * Sources: the dictionaries of https://github.com/google/fuzzing and the JSONTestSuite of N. Seriot.
 */
export const formatWords: Readonly<Record<FormatName, readonly string[]>> = {
  json: jsonWords,
  jsonc: [...jsonWords, '/*', '*/', '//'],
  yaml: [
    ...['&a', '*a', '<<: *a', '!!binary', '!!float', '!!set', '!<tag:x>', '|', '>-', '? ', ': ', '- '],
    ...['---', '...', '%YAML 1.1', '~', 'null', 'yes', 'no', '.nan', '.inf', '0o17', '0x_', '0b_', '1:30'],
    ...['2024-13-01', '"\\UFFFFFFFF"', '\t', '@', '`'],
  ],
  toml: [
    ...['[a]', '[[a]]', '[a.b]', '"""', "'''", '{a = 1}', '[]', 'nan', '-inf', '0o17', '0b_', '-0', '#'],
    ...['1979-05-27T07:32:00Z', '1979-13-27', '07:32:60', '"\\uD800"', '=', '.'],
  ],
  ini: ['[__proto__]', '[a.b]', 'a[]=1', '=', ';', '\\', '%(a)s', reference, '[', ']', '"'],
  xml: [
    ...['<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE a>', '<!ENTITY a "b">', '<?a?>', '&a;', '&#0;'],
    ...['&#9999999;', '&#xD800;', '</a>', '<a/>', '<a b="', 'xmlns:a=""', 'a:b', '<'],
  ],
  csv: ['""', '"', ',', ',,', ';', '\t', '\r\n', '=1+1', 'NaN', 'null', '"a"b'],
  lines: ['#', '\\', '*', '!', '"', "'", '0', '-1', ',', '/', reference, '%s'],
  text: ['*', '.*', '(', ')', '[', ']', '{', '}', '\\', '|', '"', "'", '0', '-1', '%s', reference],
  binary: [
    '\x00\x00\x00\x00',
    '\xff\xff\xff\xff',
    '\x7f\xff\xff\xff',
    '\x80\x00\x00\x00',
    '\x01\x00',
    '\x00\x01',
  ],
};
