import{createRequire as r}from'node:module';const require=r(import.meta.url);
var SettingsError=class extends Error{name="SettingsError";position;constructor(message,options={}){super(message,{cause:options.cause}),this.position=options.position}},HostError=class extends Error{name="HostError";constructor(message,cause){super(message,{cause})}};export{SettingsError,HostError};
//# sourceMappingURL=chunk-V5ODIUVQ.js.map
