import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  runPipeline
} from "./chunk-YRANG43T.js";
import "./chunk-QNVKCUGA.js";
import {
  resolveRequest
} from "./chunk-DU66D3FR.js";
import "./chunk-NLSWWGXK.js";
import "./chunk-MT7CZAO5.js";
import "./chunk-RXAGDA26.js";
import "./chunk-V4G4FP4F.js";
import "./chunk-Y6PLBZZS.js";
import "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";
export {
  resolveRequest,
  runPipeline
};
//# sourceMappingURL=run-request-3CA3D5PW.js.map
