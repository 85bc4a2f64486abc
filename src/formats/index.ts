import type { Format } from '../model/plugs.ts';
import { binary } from './binary.ts';
import { csv } from './csv.ts';
import { ini } from './ini.ts';
import { json } from './json.ts';
import { jsonc } from './jsonc.ts';
import { lines } from './lines.ts';
import { text } from './text.ts';
import { toml } from './toml.ts';
import { xml } from './xml.ts';
import { yaml } from './yaml.ts';

/** Every format, in the order of `formatNames`. */
export const formats = [
  json,
  jsonc,
  yaml,
  toml,
  ini,
  xml,
  csv,
  lines,
  text,
  binary,
] as const satisfies readonly Format[];
