import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/host/report-folder.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
function reportFolder(folder) {
  return async (path, data) => {
    const isNew = await mkdir(folder, { recursive: true }) !== void 0;
    if (isNew) await writeFile(join(folder, ".gitignore"), "*\n");
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, data);
  };
}

export {
  reportFolder
};
//# sourceMappingURL=chunk-WNZ47WOA.js.map
