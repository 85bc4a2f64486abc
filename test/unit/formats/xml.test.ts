import { describe, expect, it } from 'vitest';
import { xml } from '../../../src/formats/xml.ts';
import { faultOf, good, textAt } from './reading.ts';

const file = '<?xml version="1.0"?>\n<r a="1">\n  <!-- c -->\n  <b>é😀 &amp; x</b>\n  <c d="2"/>\n</r>\n';

describe('xml', () => {
  it('reads elements, attributes and texts that are not blank', () => {
    const b = { name: 'b', attributes: {}, children: ['é😀 & x'] };
    const c = { name: 'c', attributes: { d: '2' }, children: [] };
    expect(good(xml, file).values).toEqual([{ name: 'r', attributes: { a: '1' }, children: [b, c] }]);
  });

  it.each([
    ['<a>\n<b></a>', '2:4 Missing end tag for element b'],
    ['<a>😀😀\n😀<b></a>', '2:6 Missing end tag for element b'],
    ['<a b="1" b="2"/>', '1:15 Duplicate attribute: b'],
    ['<a>&nope;</a>', /^1:\d+ Named entity isn't defined: &nope;/],
    ['', '1:1 Root element is missing or invalid'],
    ['<a/>\u0000', /^1:5 /],
    ['<?xml version="1.0" encoding="x-none"?><a/>', '- the encoding x-none is not known'],
    ['<a>'.repeat(50_000), '- nested too deeply to be read'],
  ])('declines %.40j', (text, fault) => {
    expect(faultOf(xml, text)).toMatch(fault);
  });

  it.each([
    ['', '<r a="1">\n  <!-- c -->\n  <b>é😀 &amp; x</b>\n  <c d="2"/>\n</r>'],
    ['/children/0/children/0', 'é😀 &amp; x'],
    ['/children/1', '<c d="2"/>'],
    ['/children/1/attributes/d', '<c d="2"/>'],
    ['/children/2', undefined],
  ])('places %j', (pointer, text) => {
    expect(textAt(xml, file, pointer)).toBe(text);
  });

  it('leaves entities of a document type alone', () => {
    const text = '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>';
    expect(good(xml, text).values).toMatchObject([{ children: ['&e;'] }]);
  });

  it('decodes what the file says it is', () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1');
    const wide = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>é</a>', 'utf16le');
    for (const bytes of [latin, wide]) expect(good(xml, bytes).values).toMatchObject([{ children: ['é'] }]);
  });

  it('reads CRLF in linear time', () => {
    const startMs = performance.now();
    expect(good(xml, `<r>${'x\r\n'.repeat(200_000)}</r>`).locate(0, '/children/0')).toMatchObject({
      endLine: 200_001,
    });
    expect(performance.now() - startMs).toBeLessThan(2_000);
  });
});
