import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  resolveRequest
} from "./chunk-DU66D3FR.js";
import {
  SettingsError
} from "./chunk-NZ25DUMZ.js";

// src/commands/work-tree-policy.ts
import { availableParallelism } from "node:os";
async function workTreePolicy(repository) {
  const request = resolveRequest({
    command: "check",
    given: {},
    trigger: { kind: "local", event: "local" },
    defaultReporters: [],
    cores: availableParallelism()
  });
  const policy = await request.policyFrom(async (path) => {
    const bytes = await repository.read({ kind: "work-tree" }, path);
    return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
  });
  if (policy === void 0) throw new SettingsError("there is no .github/crashgate.yml in this repository");
  return policy;
}

export {
  workTreePolicy
};
//# sourceMappingURL=chunk-DRNM5ZLD.js.map
