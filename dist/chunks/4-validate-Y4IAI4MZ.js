import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  openValidator
} from "./chunk-PHMQOCBL.js";
import "./chunk-BMG662BW.js";
import "./chunk-BFB7XUKQ.js";
import "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";
export {
  openValidator
};
//# sourceMappingURL=4-validate-Y4IAI4MZ.js.map
