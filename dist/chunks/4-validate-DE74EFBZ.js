import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  openValidator
} from "./chunk-23GSIJFJ.js";
import "./chunk-FTN4DG26.js";
import "./chunk-BFB7XUKQ.js";
import "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";
export {
  openValidator
};
//# sourceMappingURL=4-validate-DE74EFBZ.js.map
