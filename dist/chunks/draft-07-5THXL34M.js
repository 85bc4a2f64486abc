import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  require_ajv
} from "./chunk-ADMQQT73.js";
import "./chunk-CDJVCNBS.js";
import "./chunk-BCULEUN2.js";
import "./chunk-4BIW5VQG.js";
import {
  __toESM
} from "./chunk-7U2LB6Q3.js";

// src/stages/4-validate/ajv/draft-07.ts
var import_ajv = __toESM(require_ajv(), 1);
var export_Ajv = import_ajv.Ajv;
export {
  export_Ajv as Ajv
};
//# sourceMappingURL=draft-07-5THXL34M.js.map
