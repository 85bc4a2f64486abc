import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { developmentNode } from '../../helpers/development-node.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crashgate-cache-')));
const source = join(import.meta.dirname, '../../../src/commands/use-compile-cache.ts');
const program = `import module from 'node:module';
import { useCompileCache } from ${JSON.stringify(source)};
useCompileCache();
process.stdout.write(module.getCompileCacheDir() ?? 'none');`;
let count = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A home of its own, its `.cache` with a mode. */
function home(mode = 0o700): string {
  const place = join(folder, `home-${count++}`);
  mkdirSync(join(place, '.cache'), { recursive: true });
  chmodSync(join(place, '.cache'), mode);
  return place;
}

/** Where a process with these variables keeps compiled code. */
function cacheOf(environment: Readonly<Record<string, string>>): string {
  return execFileSync(developmentNode(), ['--input-type=module', '-e', program], {
    env: environment,
    encoding: 'utf8',
  });
}

describe('compiled code', () => {
  it("is kept in the user's own cache, which nobody else can look into", () => {
    const place = home();
    expect(cacheOf({ HOME: place })).toContain(join(place, '.cache/crashgate'));
    expect(statSync(join(place, '.cache/crashgate')).mode & 0o777).toBe(0o700);
  });

  it('is kept where XDG_CACHE_HOME says, if that is absolute', () => {
    const [place, caches] = [home(), join(folder, 'xdg')];
    expect(cacheOf({ HOME: place, XDG_CACHE_HOME: caches })).toContain(join(caches, 'crashgate'));
    expect(cacheOf({ HOME: place, XDG_CACHE_HOME: 'relative' })).toContain(join(place, '.cache/crashgate'));
  });

  it('is not kept on CI, nor where others could put theirs, nor where there is no place', () => {
    const open = home();
    mkdirSync(join(open, '.cache/crashgate'));
    chmodSync(join(open, '.cache/crashgate'), 0o777);
    expect(cacheOf({ HOME: home(), CI: 'true' })).toBe('none');
    expect(cacheOf({ HOME: home(0o777) })).toBe('none');
    expect(cacheOf({ HOME: open })).toBe('none');
    expect(cacheOf({ HOME: '/dev/null' })).toBe('none');
  });
});
