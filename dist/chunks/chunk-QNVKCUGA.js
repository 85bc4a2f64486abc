import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  hasShell
} from "./chunk-Y6PLBZZS.js";

// src/sandbox/describe-isolation.ts
function describeIsolation() {
  const linux = process.platform === "linux";
  return [
    "environment: allow-list only, private HOME and TMPDIR; no token is passed on",
    hasShell() ? "limits by ulimit: core files off, file and output size, CPU seconds" : "limits by ulimit: NOT enforced, there is no /bin/sh",
    linux ? "memory: resident size of the process tree, read every 50 ms from 50 ms on; shorter peaks are not seen" : "memory: NOT enforced on this platform",
    linux ? "processes: the group is killed, escapees are found by a marker in their environment" : "processes: the group is killed; a process that leaves the group is NOT found on this platform",
    "network: NOT restricted",
    "files: NOT restricted; the parser runs as the same user"
  ];
}

export {
  describeIsolation
};
//# sourceMappingURL=chunk-QNVKCUGA.js.map
