import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  selfTest
} from "./chunk-VEHLPKJJ.js";
import "./chunk-DA3TCRFA.js";
import "./chunk-5U4H4VJB.js";
import "./chunk-4MGHYMWQ.js";
import "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";
export {
  selfTest
};
//# sourceMappingURL=1-self-test-HQNF44ZT.js.map
