import type { FormatName } from '../model/names.ts';
import { formats } from './index.ts';

/** The format of a file: as declared, else by its extension in any case, else `text`. */
export function formatOf(path: string, declared: FormatName | 'auto'): FormatName {
  if (declared !== 'auto') return declared;
  const name = path.toLowerCase();
  const format = formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  return format?.name ?? 'text';
}
