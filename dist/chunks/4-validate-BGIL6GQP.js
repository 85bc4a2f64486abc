import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  openValidator
} from "./chunk-MRC7CX4Q.js";
import "./chunk-5QQPOOVL.js";
import "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";
export {
  openValidator
};
//# sourceMappingURL=4-validate-BGIL6GQP.js.map
