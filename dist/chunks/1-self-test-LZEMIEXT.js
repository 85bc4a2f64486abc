import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  selfTest
} from "./chunk-BUSV6PAQ.js";
import "./chunk-NFDBV657.js";
import "./chunk-5U4H4VJB.js";
import "./chunk-4MGHYMWQ.js";
import "./chunk-7U2LB6Q3.js";
export {
  selfTest
};
//# sourceMappingURL=1-self-test-LZEMIEXT.js.map
