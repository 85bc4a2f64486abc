import { expect, it } from 'vitest';
import { uniqueIds } from '../../../../src/stages/7-triage/unique-ids.ts';
import { aFinding } from '../../../helpers/factory.ts';

it('numbers what shares an id, over all targets, and leaves the rest', () => {
  const findings = ['a', 'b', 'a', 'a', 'b'].map((id, index) =>
    aFinding({ id, target: `target ${index % 2}` }),
  );
  const unique = uniqueIds(findings);
  expect(unique.map(({ id }) => id)).toEqual(['a', 'b', 'a-2', 'a-3', 'b-2']);
  expect(unique.map(({ id: _, ...rest }) => rest)).toEqual(findings.map(({ id: _, ...rest }) => rest));
});
