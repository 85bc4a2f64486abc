import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  exitCodes
} from "./chunk-KFWOYHBW.js";
import {
  HostError,
  SettingsError
} from "./chunk-NZ25DUMZ.js";

// src/commands/fail-with.ts
function failWith(error) {
  if (error instanceof SettingsError) return { text: settingsText(error), exitCode: exitCodes.settings };
  if (error instanceof HostError) {
    return { text: `could not check: ${error.message}`, exitCode: exitCodes.incomplete };
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return {
    text: `this is a bug in crashgate, please report it with these lines:
${stack}`,
    exitCode: exitCodes.bug
  };
}
function settingsText({ message, position }) {
  if (position === void 0) return message;
  const place = `${position.file}:${position.line}:${position.column}: `;
  return message.startsWith(place) ? message : place + message;
}

export {
  failWith
};
//# sourceMappingURL=chunk-P3H4DJEI.js.map
