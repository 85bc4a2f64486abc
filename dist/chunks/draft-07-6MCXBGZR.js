import{createRequire as r}from'node:module';const require=r(import.meta.url);
import{require_ajv}from"./chunk-RHF7HBAE.js";import"./chunk-LVZJHRNT.js";import"./chunk-VDRXMZWH.js";import"./chunk-3TN5CDVB.js";import{__toESM}from"./chunk-23DZSBL7.js";var import_ajv=__toESM(require_ajv(),1);var export_Ajv=import_ajv.Ajv;export{export_Ajv as Ajv};
//# sourceMappingURL=draft-07-6MCXBGZR.js.map
