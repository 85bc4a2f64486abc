const longest = 60;

/** A value in a message: a scalar as JSON on one line, cut, in single quotes if it is text; a collection by kind. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const text = JSON.stringify(value.slice(0, longest)).slice(1, -1).replaceAll('\\"', '"');
  return value.length > longest ? `'${text}…'` : `'${text}'`;
}
