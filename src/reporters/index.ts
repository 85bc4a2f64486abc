import type { Reporter } from '../model/plugs.ts';
import { annotations } from './annotations.ts';
import { console } from './console.ts';
import { json } from './json.ts';
import { summary } from './summary.ts';

/** Every reporter, in the order in which they run: the file that the others point to first, the log's verdict last. */
export const reporters = [json, summary, annotations, console] as const satisfies readonly Reporter[];
