import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  commandSetup,
  removeSessionFolder,
  runProcess
} from "./chunk-UIY7UW7Z.js";

// src/launchers/prepare.ts
var prepareLimitMs = 10 * 6e4;
var tailLength = 2e3;
async function prepare(target, launching, limitMs = prepareLimitMs) {
  const command = target.parser.prepare;
  if (command === void 0 || command.length === 0) return { ok: true };
  const setup = commandSetup(target, launching, command);
  try {
    if (setup.refusal !== void 0) return { ok: false, reason: `prepare: ${setup.refusal}` };
    const end = await build(setup, limitMs);
    const why = complaint(end, limitMs);
    if (why === void 0) return { ok: true };
    return { ok: false, reason: `prepare (${command.join(" ")}) ${why}
${tailOf(setup)}`.trimEnd() };
  } finally {
    removeSessionFolder(setup.folder);
  }
}
function build(setup, limitMs) {
  const home = process.env.HOME;
  const { argv, cwd, marker, folder, target } = setup;
  const isOwnHome = home === void 0 || "HOME" in target.parser.env;
  return runProcess({
    argv,
    cwd,
    environment: isOwnHome ? setup.environment : { ...setup.environment, HOME: home },
    marker,
    stdin: void 0,
    // One file for both, in the order printed.
    stdout: folder.stdout.path,
    stderr: folder.stdout.path,
    limits: { timeMs: limitMs, memoryBytes: Number.POSITIVE_INFINITY },
    script: void 0
  });
}
function complaint(end, limitMs) {
  switch (end.kind) {
    case "unstarted":
      return `could not be started: ${end.reason}`;
    case "stopped":
      return `was still running after ${limitMs / 1e3} s and was killed.`;
    case "ended":
      return end.status === 0 ? void 0 : `failed with exit status ${end.status}.`;
  }
}
function tailOf({ folder }) {
  return folder.stdout.take().text.slice(-tailLength);
}

export {
  prepare
};
//# sourceMappingURL=chunk-CVYCRLLL.js.map
