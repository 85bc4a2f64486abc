import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  openRepository,
  scratchFolders
} from "./chunk-PCR3QQFZ.js";
import {
  plainLine
} from "./chunk-LPX3NYVE.js";
import {
  closeAllNow,
  hasShell
} from "./chunk-4MGHYMWQ.js";

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
async function openHost(options) {
  const repository = await openRepository(options.directory);
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

// src/sandbox/describe-isolation.ts
function describeIsolation() {
  const linux = process.platform === "linux";
  return [
    "environment: allow-list only, private HOME and TMPDIR; no token is passed on",
    hasShell() ? "limits by ulimit: core files off, file and output size, CPU seconds" : "limits by ulimit: NOT enforced, there is no /bin/sh",
    linux ? "memory: resident size of the process tree, read every 50 ms from 50 ms on; shorter peaks are not seen" : "memory: NOT enforced on this platform",
    linux ? "processes: the group is killed, escapees are found by a marker in their environment" : "processes: the group is killed; a process that leaves the group is NOT found on this platform",
    "network: NOT restricted",
    "files: NOT restricted; the parser runs as the same user"
  ];
}

export {
  stopOnSignal,
  openHost,
  describeIsolation
};
//# sourceMappingURL=chunk-72V64DN3.js.map
