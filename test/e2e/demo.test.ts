import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodes, projectRoot, runCli } from '../helpers/run-built.ts';

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'crashgate-copy-')));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Everything that a clone has, and no node_modules. */
function cloneOf(folder: string): void {
  const tracked = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'dist', 'incidents', 'package.json'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
    },
  );
  for (const path of new Set(tracked.split('\0'))) {
    if (path !== '' && existsSync(join(projectRoot, path)))
      cpSync(join(projectRoot, path), join(folder, path));
  }
}

cloneOf(copy);

describe.each(nodes())('crashgate demo with %s', (node) => {
  it('shows the sleeping crash, blocks the edit of 19 July, in under half a minute', async () => {
    const startedAt = performance.now();
    const ran = await runCli(copy, ['demo'], { node, dist: join(copy, 'dist') });
    expect(ran.code, ran.streams).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(30_000);
    const [, harmless = '', bad = ''] = ran.stdout.split('━━ Pull request ');
    expect(harmless).toMatch(/! channel-files.*crash: TypeError in countMatches \(consumer\.mjs:\d+\)/);
    expect(harmless).toMatch(/-\s+"\*"\n\s*\+\s+"[^"*]+"/);
    expect(harmless).toContain('PASS: ');
    expect(bad).toMatch(/✗ channel-files.*crash: TypeError in countMatches/);
    expect(bad).toMatch(/-\s+"\*"\n\s*\+\s+"lsass\.exe"/);
    expect(bad).toContain('BLOCK: 1 finding blocks (crash). exit 1');
  });

  it('refuses an incident that does not exist', async () => {
    const ran = await runCli(copy, ['demo', 'no-such'], { node, dist: join(copy, 'dist') });
    expect([ran.code, ran.stderr]).toEqual([2, "crashgate: no incident 'no-such'; there is: channel-file\n"]);
  });
});
