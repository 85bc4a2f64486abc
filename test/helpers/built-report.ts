import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { projectRoot } from './run-built.ts';

const schema = JSON.parse(readFileSync(join(projectRoot, 'schema/report.schema.json'), 'utf8'));
const isReport = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Report>(schema);

/** Reads the report of a run and holds it to the published schema. */
export function builtReport(repository: string, folder = 'crashgate-report'): Report {
  const report: unknown = JSON.parse(readFileSync(join(repository, folder, 'report.json'), 'utf8'));
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  return report as Report;
}
