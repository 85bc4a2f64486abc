import{createRequire as r}from'node:module';const require=r(import.meta.url);
import{selfTest}from"./chunk-2KFFD6RF.js";import"./chunk-OHL7BK6O.js";import"./chunk-U26CDYGF.js";import"./chunk-4XZWOO44.js";import"./chunk-V5ODIUVQ.js";import"./chunk-23DZSBL7.js";export{selfTest};
//# sourceMappingURL=1-self-test-NPGL4RO7.js.map
