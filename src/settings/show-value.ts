const longest = 60;

/** A value of the config as an error message shows it: scalars on one line and cut, collections by kind. */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value !== 'string') return String(value);
  const shown = JSON.stringify(value.slice(0, longest)).slice(1, -1).replaceAll('\\"', '"');
  return value.length > longest ? `'${shown}…'` : `'${shown}'`;
}
