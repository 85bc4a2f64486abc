import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  scratchFolders
} from "./chunk-PFLZXM64.js";
import {
  plainLine
} from "./chunk-LPX3NYVE.js";
import {
  closeAllNow
} from "./chunk-7RLH6PL6.js";

// src/commands/stop-on-signal.ts
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
function stopOnSignal() {
  const controller = new AbortController();
  for (const signal of signals) {
    process.on(signal, () => {
      closeAllNow();
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}

// src/host/system-clock.ts
var systemClock = {
  now: () => performance.now(),
  today: () => (/* @__PURE__ */ new Date()).toISOString()
};

// src/host/terminal-progress.ts
var terminalIntervalMs = 100;
var logIntervalMs = 1e4;
var clearLine = "\r\x1B[2K";
function terminalProgress(stream, clock) {
  const isTerminal = stream.isTTY === true;
  let shownAt = clock.now();
  let isLive = false;
  const clear = () => {
    if (isLive) stream.write(clearLine);
    isLive = false;
  };
  const line = (text) => {
    clear();
    stream.write(`${plainLine(text)}
`);
  };
  return {
    stage: (text) => {
      if (isTerminal) return;
      line(text);
    },
    note: line,
    live: (text) => {
      const now = clock.now();
      if (now - shownAt < (isTerminal ? terminalIntervalMs : logIntervalMs)) return;
      shownAt = now;
      if (!isTerminal) return line(text());
      stream.write(clearLine + plainLine(text()).slice(0, (stream.columns ?? 80) - 1));
      isLive = true;
    },
    done: clear
  };
}

// src/host/open-host.ts
function openHost(options) {
  const { repository } = options;
  const scratch = scratchFolders();
  const { version, cliCommand, childCommand, outlets, cancelled } = options;
  return {
    version,
    cliCommand,
    childCommand,
    outlets,
    cancelled,
    repository,
    scratch,
    clock: systemClock,
    progress: terminalProgress(options.progressTo, systemClock),
    close: async () => {
      await repository.close();
      scratch.removeAll();
    }
  };
}

export {
  stopOnSignal,
  openHost
};
//# sourceMappingURL=chunk-YWSNBN6J.js.map
