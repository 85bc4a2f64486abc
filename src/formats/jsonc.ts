import type { Format } from '../model/plugs.ts';
import { blankComments } from './parts/blank-comments.ts';
import { readJson } from './parts/read-json.ts';
import { readText } from './parts/read-text.ts';

/** JSON with comments and trailing commas (https://jsonc.org). A byte order mark is passed over, as VS Code does. */
export const jsonc = {
  name: 'jsonc',
  extensions: ['.jsonc', '.code-workspace'],
  maxBytes: 8 * 2 ** 20,
  parse: (bytes) =>
    readText(bytes, (written, places) =>
      readJson({ text: blankComments(written), written, places, options: { allowTrailingComma: true } }),
    ),
} as const satisfies Format;
