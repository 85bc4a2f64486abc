import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/sandbox/end-group.ts
import { spawnSync } from "node:child_process";

// src/sandbox/sweep-marked.ts
import { readdirSync, readFileSync } from "node:fs";

// src/sandbox/sanitizer-defaults.ts
var sanitizerDefaults = {
  ASAN_OPTIONS: "exitcode=86:abort_on_error=0:handle_abort=1:detect_leaks=0",
  UBSAN_OPTIONS: "print_stacktrace=1:halt_on_error=1:exitcode=86",
  MSAN_OPTIONS: "exitcode=86:abort_on_error=0",
  TSAN_OPTIONS: "exitcode=86:abort_on_error=0:halt_on_error=1",
  LSAN_OPTIONS: "exitcode=86"
};

// src/sandbox/child-environment.ts
var markerName = "CRASHGATE_RUN";
var runtimeDefaults = { RUST_BACKTRACE: "1", PYTHONFAULTHANDLER: "1", PYTHONHASHSEED: "0" };
var inheritedNames = /* @__PURE__ */ new Set([
  "PATH",
  "LANG",
  "LANGUAGE",
  "TZ",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "JAVA_HOME",
  "DOTNET_ROOT",
  "GOROOT",
  ...Object.keys(sanitizerDefaults),
  // Windows programs do not start without these.
  "SYSTEMROOT",
  "SYSTEMDRIVE",
  "WINDIR",
  "COMSPEC",
  "PATHEXT",
  "NUMBER_OF_PROCESSORS",
  "PROCESSOR_ARCHITECTURE"
]);
function childEnvironment(parts) {
  const given = { ...inheritedFrom(parts.inherited), ...parts.added };
  return {
    ...Object.keys(sanitizerDefaults).some((name) => name in given) ? {} : sanitizerDefaults,
    ...runtimeDefaults,
    ...privateFolders(parts),
    ...given,
    [markerName]: parts.marker
  };
}
function inheritedFrom(environment) {
  const kept = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== void 0 && isInherited(name)) kept[name] = value;
  }
  return kept;
}
function isInherited(name) {
  const key = process.platform === "win32" ? name.toUpperCase() : name;
  return inheritedNames.has(key) || key.startsWith("LC_");
}
function privateFolders({ home, temporary }) {
  const unix = { HOME: home, TMPDIR: temporary };
  if (process.platform !== "win32") return unix;
  return { ...unix, USERPROFILE: home, APPDATA: home, LOCALAPPDATA: home, TEMP: temporary, TMP: temporary };
}

// src/sandbox/sweep-marked.ts
var maxPasses = 50;
function sweepMarked(marker, spared) {
  if (process.platform !== "linux") return 0;
  const needle = `${markerName}=${marker}`;
  let killed = 0;
  for (let pass = 0; pass < maxPasses; pass++) {
    const now = killMatching(needle, spared);
    if (now === 0) break;
    killed += now;
  }
  return killed;
}
function killMatching(needle, spared) {
  let killed = 0;
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (!(pid > 1) || pid === process.pid || pid === spared || !environmentOf(pid).includes(needle)) continue;
    if (kill(pid)) killed++;
  }
  return killed;
}
function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`);
  } catch {
    return Buffer.alloc(0);
  }
}
function kill(pid) {
  try {
    return process.kill(pid, "SIGKILL");
  } catch {
    return false;
  }
}

// src/sandbox/end-group.ts
function endGroup(group) {
  if (process.platform === "win32") killTree(group.pid);
  else killGroup(group.pid);
  sweepMarked(group.marker);
}
function killGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
  }
}
function killTree(pid) {
  spawnSync("taskkill", ["/T", "/F", "/PID", String(pid)], { stdio: "ignore", windowsHide: true });
}

// src/sandbox/live-groups.ts
var live = /* @__PURE__ */ new Set();
var closed = false;
function trackGroup(group) {
  if (closed) endGroup(group);
  else live.add(group);
  return () => {
    live.delete(group);
  };
}
function closeAllNow() {
  closed = true;
  for (const group of live) endGroup(group);
  live.clear();
}
function isClosed() {
  return closed;
}

export {
  childEnvironment,
  sweepMarked,
  endGroup,
  trackGroup,
  closeAllNow,
  isClosed
};
//# sourceMappingURL=chunk-7RLH6PL6.js.map
