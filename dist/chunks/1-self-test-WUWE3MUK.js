import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  selfTest
} from "./chunk-MKIO4JSQ.js";
import "./chunk-UIY7UW7Z.js";
import "./chunk-5U4H4VJB.js";
import "./chunk-Y6PLBZZS.js";
import "./chunk-7RLH6PL6.js";
import "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";
export {
  selfTest
};
//# sourceMappingURL=1-self-test-WUWE3MUK.js.map
