import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/child.ts
var roles = {
  "canary-accept": () => void 0,
  "canary-crash": () => {
    process.kill(process.pid, "SIGSEGV");
    setTimeout(() => void 0, 1e3);
  },
  "canary-hang": () => {
    for (; ; ) ;
  }
};
var play = roles[process.argv[2] ?? ""];
if (play === void 0) process.exitCode = 2;
else play();
//# sourceMappingURL=child.js.map
