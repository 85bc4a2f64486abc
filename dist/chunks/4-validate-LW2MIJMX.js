import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  openValidator
} from "./chunk-2XP2HEME.js";
import "./chunk-BFB7XUKQ.js";
import "./chunk-V4G4FP4F.js";
import "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";
export {
  openValidator
};
//# sourceMappingURL=4-validate-LW2MIJMX.js.map
