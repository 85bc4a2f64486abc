import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../helpers/run-built.ts';

const copy = realpathSync(mkdtempSync(join(tmpdir(), 'crashgate-arrows-')));
afterAll(() => rmSync(copy, { recursive: true, force: true }));
for (const path of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
  cpSync(join(projectRoot, path), join(copy, path), { recursive: true });
}
symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));

function violations(): string {
  const bin = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  return spawnSync(process.execPath, [bin, 'src'], { cwd: copy, encoding: 'utf8' }).stdout;
}

describe('the arrows', () => {
  it('hold in the sources', () => {
    expect(violations()).toContain('no dependency violations found');
  });

  it('and each is found when it breaks', () => {
    const planted: Readonly<Record<string, string>> = {
      'src/model/case.ts': "import '../host/system-clock.ts';",
      'src/stages/8-gate.ts': "import './9-report.ts';",
      'src/formats/json.ts': "import '../mutators/drop-key.ts';",
      'src/reporters/json.ts': "import '../stages/8-gate.ts';",
      'src/host/system-clock.ts': "import '../sandbox/has-shell.ts';",
      'src/fuzz/engine.ts': "import '../text/plain-line.ts';",
      'src/triage/confirm.ts': "import '../host/system-clock.ts';",
      'src/stages/7-triage.ts': "import 'node:fs';",
      'src/oracles/no-hang.ts': "import 'fast-check';",
      'src/text/plain-line.ts': "import 'ajv';",
      'src/settings/options.ts': "import '../action.ts';",
    };
    for (const [path, line] of Object.entries(planted)) {
      cpSync(join(projectRoot, path), join(copy, path));
      const text = `${line}\n`;
      writeFileSync(join(copy, path), text, { flag: 'a' });
    }
    writeFileSync(join(copy, 'src/text/lonely.ts'), 'export const lonely = 1;\n');
    const found = violations();
    const rules = [
      'model-imports-nothing',
      'stage-not-to-stage',
      'plugs-stay-home',
      'plugs-import-inwards',
      'host-not-sandbox',
      'engine-is-pure',
      'triage-inwards',
      'only-host-touches-the-world',
      'fast-check-in-the-engine',
      'ajv-in-validate-and-settings',
      'nothing-imports-entries',
      'reachable-from-an-entry',
    ];
    expect(rules.filter((rule) => !found.includes(rule))).toEqual([]);
  });
});
