import{createRequire as r}from'node:module';const require=r(import.meta.url);
import{openValidator}from"./chunk-S72ORP7R.js";import"./chunk-F3SP5CX3.js";import"./chunk-2A5ZY22R.js";import"./chunk-V5ODIUVQ.js";import"./chunk-23DZSBL7.js";export{openValidator};
//# sourceMappingURL=4-validate-UP75TLEG.js.map
