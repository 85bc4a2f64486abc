import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/sandbox/has-shell.ts
import { existsSync } from "node:fs";
var shellPath = "/bin/sh";
function hasShell() {
  return process.platform !== "win32" && existsSync(shellPath);
}

export {
  shellPath,
  hasShell
};
//# sourceMappingURL=chunk-Y6PLBZZS.js.map
