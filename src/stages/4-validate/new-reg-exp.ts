/**
 * ECMA-262 with Unicode, as JSON Schema recommends, else without: many published schemas hold patterns such as
 * `[\w-.]` that only the older grammar allows. Throws a SyntaxError when neither does.
 */
export function newRegExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}
