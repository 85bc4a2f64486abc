import fc from 'fast-check';
import { expect, it } from 'vitest';
import { siteTable, touches } from '../../../src/fuzz/site-table.ts';
import type { Span } from '../../../src/model/seed.ts';
import { seedOf } from '../../helpers/expect-mutation.ts';
import { toy } from './driving.ts';

const span = (at: number, end: number): Span => ({ at, end });

it.each([
  [span(0, 2), span(1, 3), true],
  [span(0, 2), span(2, 3), true],
  [span(0, 2), span(3, 4), false],
  [span(2, 2), span(2, 5), true],
  [span(5, 5), span(2, 5), true],
  [span(6, 6), span(2, 5), false],
])('%j and %j touch: %s', (a, b, expected) => {
  expect([touches(a, b), touches(b, a)]).toEqual([expected, expected]);
});

it('splits sites as a plain search over the focus would, whatever their order', () => {
  const spans = fc.tuple(fc.nat(60), fc.nat(6)).map(([at, length]) => span(at, at + length));
  const focus = fc.array(fc.tuple(fc.nat(4), fc.nat(5)), { minLength: 1, maxLength: 6 }).map((steps) => {
    let end = 0;
    return steps.map(([gap, length]) => {
      const at = end + 1 + gap;
      end = at + length;
      return span(at, end);
    });
  });
  fc.assert(
    fc.property(fc.array(spans, { minLength: 1 }), focus, (sites, changed) => {
      const seed = { ...seedOf('', 'text'), focus: changed };
      const [row] = siteTable(seed, [toy('t', { sites })]).all;
      const near = (site: Span) => changed.some((one) => touches(site, one));
      expect(row?.inFocus).toEqual(sites.filter(near));
      expect(row?.outside).toEqual(sites.filter((site) => !near(site)));
    }),
  );
});

it('counts everything as changed when no change is known, and leaves out what applies nowhere', () => {
  const sites = [span(0, 1), span(3, 4)];
  const table = siteTable(seedOf('abcdef', 'text'), [
    toy('t', { sites, level: 'text' }),
    toy('none', { sites: [] }),
  ]);
  expect(table.all).toMatchObject([{ inFocus: sites, outside: [], sites }]);
  expect(table.byLevel).toMatchObject({ byte: [], text: [{ sites }], structure: [], schema: [] });
});
