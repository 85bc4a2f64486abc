import{createRequire as r}from'node:module';const require=r(import.meta.url);
var exitCodes={pass:0,block:1,settings:2,incomplete:3,bug:70};function exitCodeOf(decision,warnOnly){switch(decision.verdict){case"pass":return exitCodes.pass;case"incomplete":return exitCodes.incomplete;case"block":return warnOnly?decision.incomplete?exitCodes.incomplete:exitCodes.pass:exitCodes.block}}export{exitCodes,exitCodeOf};
//# sourceMappingURL=chunk-RS44O7IK.js.map
