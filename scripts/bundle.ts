import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/** The root of this checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const allowedLicences = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // jsonc-parser's `main` is UMD, which no bundler can follow.
  mainFields: ['module', 'main'],
  // The same code as ES modules, of which only what is used is bundled: half the size, and half the time to load.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  // Less to read at every start. Names stay, for stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // Packages in CommonJS call require for Node's own modules, which an ES module does not have.
  banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
} as const satisfies BuildOptions;

/** Packages that went into a bundle, by folder. */
function packageFolders(metafiles: readonly Metafile[]): readonly string[] {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = inputs.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (!allowedLicences.has(license)) throw new Error(`${name}: licence ${license} is not on the list`);
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name}: no licence file`);
  const text = readFileSync(join(root, folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/**
 * Bundles the three entries: the same bytes on every machine that has run `npm ci`. Fails on a package without a
 * licence file or with a licence that is not on the list.
 *
 * @param outdir folder directly below the root, so that source maps come out alike
 */
export async function buildInto(outdir: string): Promise<void> {
  const dist = join(root, outdir);
  rmSync(dist, { recursive: true, force: true });
  const main = await build({
    ...shared,
    outdir,
    entryPoints: { main: 'src/action.ts', cli: 'src/cli.ts' },
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  });
  const child = await build({ ...shared, outdir, entryPoints: { child: 'src/child.ts' } });
  writeFileSync(join(dist, 'index.js'), "process.setSourceMapsEnabled(true);\nawait import('./main.js');\n");
  const licences = packageFolders([main.metafile, child.metafile]).map(licenceOf);
  writeFileSync(join(dist, 'licenses.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
}
