import { expect, it } from 'vitest';
import { describeIsolation } from '../../../src/sandbox/describe-isolation.ts';

it('says what is not enforced', () => {
  expect(describeIsolation()).toContain('network: NOT restricted');
});
