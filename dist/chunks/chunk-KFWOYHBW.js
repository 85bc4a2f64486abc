import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/model/decision.ts
var exitCodes = {
  pass: 0,
  block: 1,
  settings: 2,
  incomplete: 3,
  bug: 70
};
function exitCodeOf(decision, warnOnly) {
  switch (decision.verdict) {
    case "pass":
      return exitCodes.pass;
    case "incomplete":
      return exitCodes.incomplete;
    case "block":
      if (!warnOnly) return exitCodes.block;
      return decision.incomplete ? exitCodes.incomplete : exitCodes.pass;
  }
}

export {
  exitCodes,
  exitCodeOf
};
//# sourceMappingURL=chunk-KFWOYHBW.js.map
