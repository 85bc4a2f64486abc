import{createRequire as r}from'node:module';const require=r(import.meta.url);
var formatNames=["json","jsonc","yaml","toml","ini","xml","csv","lines","text","binary"],failureKinds=["crash","hang","exhausted","invalid","rejected","disagreement","flaky-crash"],mutantPolicies=["block","block-if-introduced","warn"],mutationLevels=["byte","text","structure","schema"];export{formatNames,failureKinds,mutantPolicies,mutationLevels};
//# sourceMappingURL=chunk-72ISDUAP.js.map
