import{createRequire as r}from'node:module';const require=r(import.meta.url);

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
  SettingsError,
  HostError
};
//# sourceMappingURL=chunk-NZ25DUMZ.js.map
