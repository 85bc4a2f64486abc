/** `1,204`. English on every machine. */
export function formatCount(count: number): string {
  // By hand: Intl costs 12 ms the first time, a sixth of a run that has nothing to check.
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}

/** One decimal, `.0` left out. */
function formatTenths(count: number): string {
  const [whole = '', tenth = '0'] = count.toFixed(1).split('.');
  return `${formatCount(Number(whole))}${tenth === '0' ? '' : `.${tenth}`}`;
}

/** `850 ms`, `2 s`, `12.3 s`, `4 min 5 s`. */
export function formatMs(durationMs: number): string {
  if (durationMs < 999.5) return `${Math.round(durationMs)} ms`;
  const tenths = Math.round(durationMs / 100);
  if (tenths < 600) return `${tenths / 10} s`;
  const seconds = Math.round(durationMs / 1000);
  const rest = seconds % 60;
  return `${formatCount(Math.floor(seconds / 60))} min${rest === 0 ? '' : ` ${rest} s`}`;
}

const byteUnits = ['KiB', 'MiB', 'GiB'] as const;

/** `1 byte`, `512 bytes`, `1.5 KiB`, `1,024 GiB`; binary units, one decimal. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1023.95 && unit < byteUnits.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${formatTenths(size)} ${byteUnits[unit] ?? ''}`;
}

/** `1 file`, `3 files`, `2 matches` with its plural given. */
export function formatPlural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
