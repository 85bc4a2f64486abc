import{createRequire as r}from'node:module';const require=r(import.meta.url);
var roles={"canary-accept":()=>{},"canary-crash":()=>{process.kill(process.pid,"SIGSEGV"),setTimeout(()=>{},1e3)},"canary-hang":()=>{for(;;);}},play=roles[process.argv[2]??""];play===void 0?process.exitCode=2:play();
//# sourceMappingURL=child.js.map
