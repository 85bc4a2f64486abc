import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageTemplate } from '../../../src/triage/message-template.ts';

it.each([
  ['cannot open /tmp/case.AbC/rule.json', 'cannot open rule.json'],
  ['C:\\build\\src\\rules.c(12): bad', 'rules.c(N): bad'],
  ['unexpected token "]" at 14', "unexpected token '…' at N"],
  ["KeyError: 'limit'", "KeyError: '…'"],
  ["unknown field `max-rate'", "unknown field '…'"],
  ['read of 0x7ffd51c0 failed', 'read of ADDR failed'],
  ['byte 0x1f is not allowed', 'byte ADDR is not allowed'],
  ['byte 0xAB is not allowed', 'byte ADDR is not allowed'],
  ['index 21 out of 20', 'index N out of N'],
  ['bad  byte \u00e9\u00e8 here', 'bad byte ? here'],
  ['  spaced  out  ', 'spaced out'],
  ['', ''],
])('%j becomes %j', (message, template) => {
  expect(messageTemplate(message)).toBe(template);
});

describe('whatever the message', () => {
  const any = fc.string({ unit: 'binary', maxLength: 400 });

  it('the template is one line of at most 80 printable characters', () => {
    fc.assert(
      fc.property(any, (message) => {
        expect(messageTemplate(message)).toMatch(/^[\x20-\x7e…]{0,80}$/);
      }),
    );
  });

  it('numbers, addresses and quoted text do not count', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '['), maxLength: 8 });
    const parts = fc.record({
      number: fc.nat(),
      address: fc.nat(),
      quoted: word,
      folder: fc.stringMatching(/^[a-z]{1,9}$/),
    });
    const say = ({
      number,
      address,
      quoted,
      folder,
    }: {
      number: number;
      address: number;
      quoted: string;
      folder: string;
    }) => messageTemplate(`line ${number} of /${folder}/x.json: "${quoted}" at 0x${address.toString(16)}`);
    fc.assert(fc.property(parts, parts, (one, other) => say(one) === say(other)));
  });
});

it.each(['a', '/', '"', "'", '`', ' ', '1', '0x', '\\a', 'é'])(
  'takes no time for a long message of %j',
  (unit) => {
    const startedAt = performance.now();
    for (let round = 0; round < 10; round += 1) messageTemplate(unit.repeat(65_536));
    expect((performance.now() - startedAt) / 10).toBeLessThan(20);
  },
);
