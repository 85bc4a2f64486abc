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

// src/model/errors.ts
var SettingsError = class extends Error {
  name = "SettingsError";
  position;
  constructor(message, options = {}) {
    super(message, { cause: options.cause });
    this.position = options.position;
  }
};
var HostError = class extends Error {
  name = "HostError";
  constructor(message, cause) {
    super(message, { cause });
  }
};

export {
  exitCodes,
  exitCodeOf,
  SettingsError,
  HostError
};
//# sourceMappingURL=chunk-I7NCPQ7E.js.map
