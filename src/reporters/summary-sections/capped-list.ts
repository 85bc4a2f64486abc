/** Written items of one list, at most `max`; an own last item says how many more there are. */
export function cappedList<T>(
  items: readonly T[],
  max: number,
  write: (item: T) => string,
): readonly string[] {
  const shown = items.slice(0, max).map(write);
  const more = items.length - shown.length;
  return more > 0 ? [...shown, `… ${more} more, in \`report.json\``] : shown;
}
