import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  reportFolder
} from "./chunk-WNZ47WOA.js";
import {
  openHost,
  stopOnSignal
} from "./chunk-YWSNBN6J.js";
import {
  childCommand,
  cliCommand,
  version
} from "./chunk-EI475YUD.js";
import {
  openRepository
} from "./chunk-PFLZXM64.js";
import "./chunk-LPX3NYVE.js";
import "./chunk-7RLH6PL6.js";
import {
  HostError
} from "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";

// src/commands/run-check.ts
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
function filesFrom(path) {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new HostError(`--files-from: ${path} cannot be read`, error);
  }
}
function withFileList(given) {
  const path = given["files-from"];
  return typeof path === "string" ? { ...given, "files-from": filesFrom(path) } : given;
}
function wantsColor() {
  if (process.env.NO_COLOR) return false;
  return process.stdout.isTTY === true || Boolean(process.env.FORCE_COLOR);
}
async function runCheck(command, flags) {
  const opening = openRepository(process.cwd(), { wantsUpstream: true });
  opening.catch(() => {
  });
  const { resolveRequest, runPipeline } = await import("./run-request-3CA3D5PW.js");
  const request = resolveRequest({
    command,
    given: withFileList(flags),
    trigger: { kind: "local", event: "local" },
    defaultReporters: ["console", "json"],
    cores: availableParallelism()
  });
  const outlets = {
    out: (text) => void process.stdout.write(text),
    color: wantsColor(),
    command: void 0,
    summary: void 0,
    write: reportFolder(resolve(request.reportDir))
  };
  const host = openHost({
    repository: await opening,
    version,
    cliCommand: cliCommand(),
    childCommand: childCommand(),
    outlets,
    progressTo: process.stderr,
    cancelled: stopOnSignal()
  });
  try {
    return (await runPipeline(request, host)).exitCode;
  } finally {
    await host.close();
  }
}
export {
  runCheck
};
//# sourceMappingURL=run-check-4KEGKETJ.js.map
