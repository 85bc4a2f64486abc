import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandData } from '../../../src/text/command-data.ts';
import { commandProperty } from '../../../src/text/command-property.ts';
import { markdownCode } from '../../../src/text/markdown-code.ts';
import { markdownFence } from '../../../src/text/markdown-fence.ts';
import { markdownText } from '../../../src/text/markdown-text.ts';
import { plainLine } from '../../../src/text/plain-line.ts';
import { visibleText } from '../../../src/text/visible-text.ts';
import { fencedBlocks } from '../../helpers/fenced-blocks.ts';
import { hostileText } from '../../helpers/hostile-text.ts';
import { runnerContract } from '../../helpers/runner-contract.ts';

describe('plainLine', () => {
  it.each([
    ['plain é 😀 text', 'plain é 😀 text'],
    ['a\tb', 'a\tb'],
    ['a\r\nb', 'a␍␤b'],
    ['\x1b[31mred\0\x7f\x85', '\\x1b[31mred\\x00\\x7f\\x85'],
    ['\u202eevil\u2066\u061c\u200f', '\\u202eevil\\u2066\\u061c\\u200f'],
    ['a\u2028b\u2029\ufeff', 'a\\u2028b\\u2029\\ufeff'],
    ['\ud800', '\\ud800'],
    ['\u{e0041}', '\\u{e0041}'],
    ['::error::x', ': :error::x'],
    ['  \u3000::error::x', '  \u3000: :error::x'],
    ['\u0301::error::x', '\u0301: :error::x'],
    ['a::b', 'a::b'],
    ['x ##[error]y', 'x # #[error]y'],
    ['###[group]', '## #[group]'],
    ['##\u034f[error]', '##\\u034f[error]'],
  ])('%j → %j', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });

  it('is no command for the runner, alone, indented or behind a prefix, and is stable', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('', '  ', 'x: '), (text, prefix) => {
        const line = plainLine(text);
        expect(runnerContract({ streams: prefix + line }).commands).toEqual([]);
        expect(line).not.toMatch(/[\n\r\x1b\u2028\u202e]/);
        expect(plainLine(line)).toBe(line);
      }),
    );
  });
});

describe('command escapes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (data, title) => {
        const streams = `::error title=x${commandProperty(title)}x::${commandData(data)}`;
        const [command] = runnerContract({ streams }).commands;
        expect(command?.data).toBe(data);
        expect(command?.properties.get('title')).toBe(`x${title}x`);
      }),
    );
  });
});

/** What CommonMark shows of a text that is nothing but escapes, references and `span`. */
function shown(markdown: string): string {
  return markdown
    .replace(/<\/?(span|code)>/g, '')
    .replace(/\\([!-/:-@[-`{-~])|&#(\d+);/g, (_, sign, code) => sign ?? String.fromCharCode(Number(code)));
}

describe('markdown', () => {
  it.each([
    ['@user', '<span>\\@</span>user'],
    ['#12 GH-3 #x', '<span>\\#</span>12 GH<span>\\-</span>3 \\#x'],
    ['<!-- x -->', '\\<\\!\\-\\- x \\-\\-\\>'],
    ['a|b\nc', 'a\\|b␤c'],
    ['http://a :tada:', 'http\\:\\/\\/a <span>\\:</span>tada\\:'],
    ['$x$', '<span>\\$</span>x<span>\\$</span>'],
  ])('markdownText %j → %s', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it('markdownText shows the text and leaves no sign unescaped', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = markdownText(text);
        expect(shown(markdown)).toBe(plainLine(text));
        expect(markdown.replace(/<\/?span>|\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[!-/:-@[-`{-~\n]/);
      }),
    );
  });

  it('markdownCode shows the text and holds nothing that Markdown acts on', () => {
    expect(markdownCode('a|b `c` www.d')).toBe('<code>a&#124;b &#96;c&#96; &#119;ww.d</code>');
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = markdownCode(text);
        expect(shown(markdown)).toBe(plainLine(text));
        expect(markdown.slice(6, -7).replace(/&#\d+;/g, '')).not.toMatch(/[!-+:-@[-`{-~\n]/);
      }),
    );
  });

  it('markdownFence is closed by its own last line only', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { blocks, outside } = fencedBlocks(`before\n\n${markdownFence(text, 'di`ff\n')}\n\nafter`);
        expect(blocks).toEqual([
          { info: 'diff', content: visibleText(text).replace(/\n$/, ''), closed: true },
        ]);
        expect(outside.join()).toBe('before,,,after');
      }),
    );
  });
});
