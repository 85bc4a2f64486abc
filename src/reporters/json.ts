import type { Reporter } from '../model/plugs.ts';

/** Objects with their keys in alphabetical order, so that two reports can be compared line by line. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The whole report as `report.json` in the report folder, described by schema/report.schema.json. */
export const json: Reporter = {
  name: 'json',
  publish: (report, outlets) => outlets.write('report.json', `${JSON.stringify(report, sorted, 2)}\n`),
};
