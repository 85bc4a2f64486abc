import fc from 'fast-check';

/** Words that mean something to the runner, to Markdown, to HTML or to a terminal. */
const charged = [
  ...[
    '::error::x',
    '::',
    ':',
    '##[error]x',
    '##[',
    '#',
    '[',
    ']',
    '::stop-commands::t',
    '::set-env name=A::b',
  ],
  ...[
    '\u200b::error::',
    '#\u034f#[error]',
    '\u2028::error::',
    '\x85::error::',
    '\u3000::error::x',
    ':\u0301',
  ],
  ...[
    '```',
    '````\n',
    '~~~',
    '`',
    '<!--',
    '-->',
    '<b>',
    '</details>',
    '|',
    '\\',
    '\\|',
    '*',
    '_',
    '$x$',
    '&amp;',
  ],
  ...[
    '@user',
    '#12',
    'GH-3',
    'www.a.com',
    'http://a',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '\0',
    '\x1b[31m',
    '\u202e',
  ],
  ...['%0A', '%25', '%', ',', '=', '\ud800', '\udfff', '😀', 'é', '\ufeff', '\ufffe', '"', "'", '=a', '--'],
];

/** Any text, full of what could do harm. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...charged), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(fc.oneof(fc.constantFrom(...charged), fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
);
