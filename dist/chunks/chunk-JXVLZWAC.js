import{createRequire as r}from'node:module';const require=r(import.meta.url);
var nothing={kind:"empty"},symlinkMode="120000",submoduleMode="160000";export{nothing,symlinkMode,submoduleMode};
//# sourceMappingURL=chunk-JXVLZWAC.js.map
