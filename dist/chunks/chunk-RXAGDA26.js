import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/model/names.ts
var formatNames = [
  "json",
  "jsonc",
  "yaml",
  "toml",
  "ini",
  "xml",
  "csv",
  "lines",
  "text",
  "binary"
];
var failureKinds = [
  "crash",
  "hang",
  "exhausted",
  "invalid",
  "rejected",
  "disagreement",
  "flaky-crash"
];
var mutantPolicies = ["block", "block-if-introduced", "warn"];
var mutationLevels = ["byte", "text", "structure", "schema"];

export {
  formatNames,
  failureKinds,
  mutantPolicies,
  mutationLevels
};
//# sourceMappingURL=chunk-RXAGDA26.js.map
