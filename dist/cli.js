import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/cli.ts
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
var cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "crashgate");
if (process.env.CI === void 0) module.enableCompileCache?.(cache);
var { main } = await import("./chunks/main-6GSPGJS7.js");
await main(process.argv.slice(2));
//# sourceMappingURL=cli.js.map
