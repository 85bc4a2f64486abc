import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  oracles
} from "./chunk-5U4H4VJB.js";
import {
  hasShell,
  shellPath
} from "./chunk-Y6PLBZZS.js";
import {
  childEnvironment,
  endGroup,
  isClosed,
  sweepMarked,
  trackGroup
} from "./chunk-7RLH6PL6.js";
import {
  HostError
} from "./chunk-NZ25DUMZ.js";

// src/launchers/case-file.ts
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  rmSync,
  writeSync
} from "node:fs";
import { join } from "node:path";

// src/launchers/case-name.ts
var maxLength = 100;
function caseName(path) {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const safe = base.replaceAll(/[^A-Za-z0-9._-]/g, "_").slice(-maxLength).replace(/^-/, "_");
  return /^\.{0,2}$/.test(safe) ? "case" : safe;
}

// src/launchers/case-file.ts
var CaseFile = class {
  #folder;
  #kept;
  constructor(folder) {
    this.#folder = folder;
  }
  /**
   * Writes a case under its own base name and tells where. The last file is used again when it stood for the same
   * path and the parser did not move, replace or lock it; else it is removed.
   * @throws when the disk is full
   */
  write(input) {
    const { fd, path } = this.#reusable(input.path) ?? this.#make(input.path);
    const { length } = input.bytes;
    for (let at = 0; at < length; ) at += writeSync(fd, input.bytes, at, length - at, at);
    ftruncateSync(fd, length);
    return path;
  }
  close() {
    if (this.#kept === void 0) return;
    closeSync(this.#kept.fd);
    rmSync(this.#kept.path, { recursive: true, force: true });
    this.#kept = void 0;
  }
  #reusable(source) {
    const kept = this.#kept;
    if (kept?.source !== source) return void 0;
    const now = lstatSync(kept.path, { throwIfNoEntry: false });
    return now?.ino === kept.stats.ino && now.mode === kept.stats.mode ? kept : void 0;
  }
  #make(source) {
    this.close();
    const path = join(this.#folder, caseName(source));
    rmSync(path, { recursive: true, force: true });
    const fd = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 420);
    this.#kept = { source, path, fd, stats: fstatSync(fd) };
    return this.#kept;
  }
};

// src/launchers/command-setup.ts
import { randomUUID } from "node:crypto";
import { join as join4 } from "node:path";

// src/sandbox/session-folder.ts
import { mkdirSync, rmSync as rmSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/sandbox/output-file.ts
import { closeSync as closeSync2, constants as constants2, fstatSync as fstatSync2, ftruncateSync as ftruncateSync2, openSync as openSync2, readSync } from "node:fs";
var headBytes = 48 * 1024;
var tailBytes = 16 * 1024;
var nothing = { text: "", bytes: 0 };
var OutputFile = class {
  path;
  #fd;
  constructor(path) {
    this.path = path;
    this.#fd = open(path);
  }
  /** Reads what was printed, never more than 64 KiB of it, and empties the file. */
  take() {
    const bytes = this.#size();
    if (bytes === 0) return nothing;
    const text = textOf(this.#fd, bytes);
    ftruncateSync2(this.#fd, 0);
    return { text, bytes };
  }
  close() {
    closeSync2(this.#fd);
  }
  #size() {
    const { nlink, size } = fstatSync2(this.#fd);
    if (nlink > 0) return size;
    closeSync2(this.#fd);
    this.#fd = open(this.path);
    return fstatSync2(this.#fd).size;
  }
};
function open(path) {
  return openSync2(path, constants2.O_RDWR | constants2.O_CREAT, 384);
}
function textOf(fd, bytes) {
  if (bytes <= headBytes + tailBytes) return slice(fd, 0, bytes);
  const cut = `
[... ${bytes - headBytes - tailBytes} bytes left out ...]
`;
  return slice(fd, 0, headBytes) + cut + slice(fd, bytes - tailBytes, tailBytes);
}
function slice(fd, at, length) {
  const buffer = Buffer.alloc(length);
  return buffer.toString("utf8", 0, readSync(fd, buffer, 0, length, at));
}

// src/sandbox/session-folder.ts
function makeSessionFolder(scratch, name) {
  try {
    return make(join2(scratch, name));
  } catch (error) {
    throw new HostError(`No private folder could be made in ${scratch}. Check space and permissions.`, error);
  }
}
function make(path) {
  const [inputs, home, temporary] = [join2(path, "in"), join2(path, "home"), join2(path, "tmp")];
  for (const made of [inputs, home, temporary]) mkdirSync(made, { recursive: true });
  const [stdout, stderr] = [new OutputFile(join2(path, "stdout")), new OutputFile(join2(path, "stderr"))];
  return { path, inputs, home, temporary, stdout, stderr };
}
function clearTemporary(folder) {
  rmSync2(folder.temporary, { recursive: true, force: true });
  mkdirSync(folder.temporary, { recursive: true });
}
function removeSessionFolder(folder) {
  folder.stdout.close();
  folder.stderr.close();
  rmSync2(folder.path, { recursive: true, force: true, maxRetries: 3 });
}

// src/launchers/start-check.ts
import { accessSync, constants as constants3, statSync } from "node:fs";
import { delimiter, isAbsolute, join as join3, resolve } from "node:path";
function startCheck(program, cwd, searchPath) {
  const folder = statSync(cwd, { throwIfNoEntry: false });
  if (!folder?.isDirectory())
    return missing(`The working directory ${cwd} does not exist. Correct parser.cwd.`);
  if (process.platform === "win32") return { ok: true, program };
  return program.includes("/") ? checkPath(program, cwd) : checkName(program, cwd, searchPath);
}
function checkPath(program, cwd) {
  const path = resolve(cwd, program);
  const state = stateOf(path);
  if (state === "program") return { ok: true, program: isAbsolute(program) ? program : path };
  if (state === "not executable")
    return missing(`${path} is not executable. Run chmod +x, or name its interpreter.`);
  return missing(`${path} does not exist. Correct parser.command, or build it in parser.prepare.`);
}
function checkName(program, cwd, searchPath) {
  const folders = searchPath.split(delimiter).map((folder) => resolve(cwd, folder));
  const found = folders.map((folder) => join3(folder, program)).find((path) => stateOf(path) === "program");
  if (found !== void 0) return { ok: true, program: found };
  return missing(
    `${program} is not in PATH. Install it in an earlier step, or give its path in parser.command.`
  );
}
function missing(reason) {
  return { ok: false, reason };
}
function stateOf(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return "absent";
  try {
    accessSync(path, constants3.X_OK);
    return "program";
  } catch {
    return "not executable";
  }
}

// src/launchers/command-setup.ts
function commandSetup(target, launching, command2) {
  const marker = randomUUID();
  const folder = makeSessionFolder(launching.scratch, marker.slice(0, 8));
  const parser = target.parser;
  const environment = childEnvironment({
    inherited: process.env,
    home: folder.home,
    temporary: folder.temporary,
    added: parser.env,
    marker
  });
  const cwd = join4(launching.root, parser.cwd);
  const [program = "", ...rest] = command2;
  const check = startCheck(program, cwd, environment.PATH ?? "");
  const argv = [check.ok ? check.program : program, ...rest];
  return { target, argv, cwd, folder, environment, marker, refusal: check.ok ? void 0 : check.reason };
}

// src/launchers/guarded-session.ts
var GuardedSession = class {
  #setup;
  #file;
  #inner;
  #isOpen = true;
  constructor(setup, file, inner) {
    this.#setup = setup;
    this.#file = file;
    this.#inner = inner;
  }
  async run(input) {
    if (this.#setup.refusal !== void 0) return unlaunched(this.#setup.refusal);
    if (!this.#isOpen) return unlaunched("The session is closed.");
    const outcome = await this.#attempt(input);
    return isClosed() ? unlaunched("The run was cancelled.") : outcome;
  }
  async close() {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#inner.close();
    this.#file.close();
    removeSessionFolder(this.#setup.folder);
  }
  async #attempt(input) {
    try {
      return await this.#inner.run(input);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return unlaunched(`The case could not be handed over in ${this.#setup.folder.path}: ${why}`);
    }
  }
};
function unlaunched(reason) {
  return { kind: "unlaunched", reason };
}

// src/launchers/shell-session.ts
import { basename } from "node:path";

// src/launchers/case-shell.ts
import { spawn } from "node:child_process";

// src/sandbox/resident-bytes.ts
import { readdirSync, readFileSync } from "node:fs";
function residentBytes(root, proc = "/proc") {
  let total = 0;
  for (const pid of treeOf(root, proc)) total += residentOf(pid, proc);
  return total;
}
function residentOf(pid, proc) {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`${proc}/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
function treeOf(root, proc) {
  const direct = childrenOf(root, proc);
  const next = direct === void 0 ? childrenByScan(proc) : (pid) => childrenOf(pid, proc) ?? [];
  const tree = [root];
  for (const pid of tree) tree.push(...next(pid));
  return tree;
}
function childrenOf(pid, proc) {
  const tasks = list(`${proc}/${pid}/task`).map((thread) => `${proc}/${pid}/task/${thread}/children`);
  const texts = tasks.map((path) => readIfThere(path));
  if (texts.every((text) => text === void 0)) return void 0;
  return texts.flatMap((text) => (text ?? "").split(" ").filter(Boolean).map(Number));
}
function childrenByScan(proc) {
  const children = /* @__PURE__ */ new Map();
  for (const name of list(proc)) {
    const parent = parentOf(read(`${proc}/${name}/stat`));
    if (parent === void 0) continue;
    const siblings = children.get(parent) ?? [];
    siblings.push(Number(name));
    children.set(parent, siblings);
  }
  return (pid) => children.get(pid) ?? [];
}
function parentOf(stat) {
  const parent = / [A-Za-z] (\d+)/.exec(stat.slice(stat.lastIndexOf(")")))?.[1];
  return parent === void 0 ? void 0 : Number(parent);
}
function list(folder) {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
function read(path) {
  return readIfThere(path) ?? "";
}
function readIfThere(path) {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return void 0;
  }
}

// src/sandbox/watch-run.ts
var pollMs = 50;
function watchRun({ pid, limits, onBreach }) {
  const startedAt = performance.now();
  let timer;
  let stopped = false;
  const leftMs = () => limits.timeMs - (performance.now() - startedAt);
  const wait = () => {
    timer = setTimeout(look, Math.min(pollMs, Math.max(1, leftMs())));
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  const tell = (breach) => {
    if (stopped) return;
    stop();
    onBreach(breach);
  };
  const look = () => {
    if (leftMs() <= 0) setImmediate(tell, "time");
    else if (isOver(pid, limits.memoryBytes)) tell("memory");
    else wait();
  };
  wait();
  return stop;
}
function isOver(pid, memoryBytes) {
  return Number.isFinite(memoryBytes) && residentBytes(pid) > memoryBytes;
}

// src/sandbox/limits-script.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { availableParallelism } from "node:os";
var blockBytes = 512;
var spareCpuSeconds = 5;
function limitsScript(limits) {
  const blocks = Math.ceil(limits.outputBytes / blockBytes);
  const cpuSeconds = Math.ceil(limits.timeMs / 1e3 * availableParallelism()) + spareCpuSeconds;
  return [
    coreCommand(corePattern()),
    `ulimit -f ${blocks} 2>/dev/null`,
    // Soft first: SIGXCPU names the reason, the hard limit would be a bare SIGKILL.
    `ulimit -S -t ${cpuSeconds} 2>/dev/null`,
    `ulimit -H -t ${cpuSeconds + spareCpuSeconds} 2>/dev/null`
  ].join("; ");
}
function coreCommand(pattern) {
  const plain = "ulimit -c 0 2>/dev/null";
  return pattern.startsWith("|") ? `{ prlimit --pid $$ --core=1:1 2>/dev/null || ${plain}; }` : plain;
}
function corePattern() {
  try {
    return readFileSync2("/proc/sys/kernel/core_pattern", "latin1");
  } catch {
    return "";
  }
}

// src/launchers/shell-words.ts
var filePlaceholder = "{file}";
function quoteWord(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
function shellWords(argv, variable2) {
  return argv.map((word) => word.split(filePlaceholder).map(quoteWord).join(`"$${variable2}"`)).join(" ");
}

// src/launchers/shell-loop.ts
var line = "CRASHGATE_LINE";
var variable = "CRASHGATE_CASE";
function shellLoop({ argv, folder, target }) {
  const take2 = `case $${line} in ?*) ${variable}=${quoteWord(folder.inputs)}/$${line};; esac`;
  const words3 = shellWords(argv, variable);
  const stdin = argv.some((word) => word.includes(filePlaceholder)) ? "/dev/null" : `"$${variable}"`;
  const streams = `<${stdin} >>${quoteWord(folder.stdout.path)} 2>>${quoteWord(folder.stderr.path)}`;
  const loop = `while read -r ${line}; do ${take2}; ${words3} ${streams}; echo $?; done`;
  return `${limitsScript(target.limits)}; ${loop}`;
}

// src/launchers/case-shell.ts
var CaseShell = class {
  #setup;
  #child;
  /** `undefined` when not even the shell could be started. */
  #group;
  #exited;
  #settle;
  #line = "";
  /** The file of the case before; an empty line means it, as a shell reads a line byte by byte. */
  #name = "";
  constructor(setup) {
    this.#setup = setup;
    const { cwd, environment, marker } = setup;
    this.#child = spawn(shellPath, ["-c", shellLoop(setup)], {
      cwd,
      env: { ...environment },
      stdio: ["pipe", "pipe", "ignore"],
      detached: true
    });
    const { pid } = this.#child;
    this.#group = pid === void 0 ? void 0 : { pid, marker };
    this.#exited = this.#listen(this.#group === void 0 ? () => {
    } : trackGroup(this.#group));
  }
  /** Runs the case of this file name. One at a time. */
  run(name) {
    const group = this.#group;
    if (group === void 0 || this.#child.exitCode !== null || this.#child.signalCode !== null) {
      return Promise.resolve({ kind: "lost" });
    }
    return new Promise((resolve2) => {
      const onBreach = (breach) => {
        this.#settle?.({ kind: "stopped", breach });
        endGroup(group);
      };
      const stopWatch = watchRun({ pid: group.pid, limits: this.#setup.target.limits, onBreach });
      this.#settle = (end) => {
        this.#settle = void 0;
        stopWatch();
        resolve2(end);
      };
      this.#child.stdin.write(name === this.#name ? "\n" : `${name}
`);
      this.#name = name;
    });
  }
  /** Kills what earlier cases left running; tells how many. Between two cases only. */
  sweep() {
    return this.#group === void 0 ? 0 : sweepMarked(this.#group.marker, this.#group.pid);
  }
  /** Kills the shell and all that came from it. */
  async end() {
    if (this.#group === void 0) return;
    endGroup(this.#group);
    await this.#exited;
  }
  #listen(untrack) {
    this.#child.stdin.on("error", () => {
    });
    this.#child.stdout.on("data", (chunk) => this.#read(chunk));
    return new Promise((resolve2) => {
      const lose = () => {
        untrack();
        this.#settle?.({ kind: "lost" });
        resolve2();
      };
      this.#child.once("exit", lose).once("error", lose);
    });
  }
  #read(chunk) {
    this.#line += chunk.toString("latin1");
    if (!this.#line.endsWith("\n")) return;
    const status = Number.parseInt(this.#line, 10);
    this.#line = "";
    this.#settle?.({ kind: "ended", status });
  }
};

// src/traces/bounded-lines.ts
var keptLines = 3e3;
function headEnd(text, count) {
  let at = 0;
  for (let line2 = 0; line2 < count; line2 += 1) {
    const next = text.indexOf("\n", at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}
function tailStart(text, count) {
  let at = text.length;
  for (let line2 = 0; line2 < count && at >= 0; line2 += 1) at = at === 0 ? -1 : text.lastIndexOf("\n", at - 1);
  return at + 1;
}
function boundedLines(text) {
  const head2 = headEnd(text, keptLines);
  const tail = tailStart(text, keptLines);
  return tail <= head2 ? text : text.slice(0, head2) + text.slice(tail);
}

// src/traces/dotnet-frame.ts
function dotnetFrame(line2) {
  const text = /^ {3}at (\S.*)$/.exec(line2)?.[1];
  if (text === void 0) return void 0;
  const open2 = text.indexOf("(");
  const fn = open2 < 0 ? text : text.slice(0, open2);
  const at = text.lastIndexOf(" in ");
  const place2 = at < open2 ? null : /^ in (.+):line (\d+)$/.exec(text.slice(at));
  return { fn, file: place2?.[1], line: place2 === null ? void 0 : Number(place2[2]) };
}
function isDotnetRuntimeFrame({ fn }) {
  return /^(?:System|Microsoft|Interop|Internal)\./.test(fn);
}

// src/traces/find-line.ts
function findLine(lines, pattern, from = 0) {
  for (let index = from; index < lines.length; index += 1) {
    const match = pattern.exec(lines[index] ?? "");
    if (match !== null) return { index, match };
  }
  return void 0;
}

// src/traces/frames-from.ts
function framesFrom(lines, parse, from, within = 12) {
  const frames = [];
  for (let index = from; index < lines.length; index += 1) {
    const frame2 = parse(lines[index] ?? "");
    if (frame2 !== void 0) frames.push(frame2);
    else if (frames.length > 0 || index - from >= within) break;
  }
  return frames;
}

// src/traces/own-frames.ts
var maxFrames = 64;
function ownFrames(frames, isRuntime) {
  const own = frames.filter((frame2) => !isRuntime(frame2));
  return (own.length > 0 ? own : frames).slice(0, maxFrames);
}

// src/traces/plain-lines.ts
var colours = /\u001b\[[0-9;]*m/g;
function plainLines(output) {
  const text = output.includes("\x1B[") ? output.replace(colours, "") : output;
  return text.split("\n").map((line2) => line2.endsWith("\r") ? line2.slice(0, -1) : line2);
}

// src/traces/dotnet.ts
var unhandled = /^(?:Unhandled [Ee]xception[.:]|\[ERROR\] FATAL UNHANDLED EXCEPTION:) ([\w.+`]+)(?: \(0x[0-9A-Fa-f]+\))?(?:: (.*))?$/;
var deaths = [
  [/^Stack overflow\.$/, "stack-overflow"],
  [/^Fatal error\. ?(.*)$/, "fatal error"],
  [/^Process terminated\. ?(.*)$/, "fail-fast"]
];
function innermost(lines) {
  for (const line2 of [...lines].reverse()) {
    const at = line2.lastIndexOf(" ---> ");
    const match = at < 0 ? null : /^ ---> (?:\(Inner Exception #\d+\) )?([\w.+`]+)(?:: (.*))?$/.exec(line2.slice(at));
    if (match !== null) return { type: match[1] ?? "", message: match[2] ?? "" };
  }
  return void 0;
}
var dotnet = {
  name: "dotnet",
  doc: "Unhandled exceptions, stack overflow, FailFast (https://learn.microsoft.com/dotnet/standard/exceptions/).",
  read: (output) => {
    if (!output.includes("   at ")) return void 0;
    const lines = plainLines(output);
    const found = [[unhandled, ""], ...deaths].flatMap(([line2, type]) => {
      const one = findLine(lines, line2);
      return one === void 0 ? [] : [{ ...one, type }];
    })[0];
    const firstFrame = found && findLine(lines, /^ {3}at \S/, found.index + 1);
    if (found === void 0 || firstFrame === void 0) return void 0;
    const frames = framesFrom(lines, dotnetFrame, firstFrame.index);
    const named = { type: found.type, message: found.match[1] ?? "" };
    const outer = found.type === "" ? { type: found.match[1] ?? "", message: found.match[2] ?? "" } : named;
    return {
      runtime: "dotnet",
      ...innermost(lines.slice(found.index, firstFrame.index)) ?? outer,
      frames: ownFrames(frames, isDotnetRuntimeFrame)
    };
  }
};

// src/traces/failed-assert.ts
var bsd = /^Assertion failed: \((.*)\), function (\S+), file (\S+), line (\d+)\.$/;
var musl = /^Assertion failed: (.*) \((\S+): (\S+): (\d+)\)$/;
function assertion(message, frames) {
  return { runtime: "libc", type: "assertion", message, frames };
}
function readGnu(line2) {
  const at = line2.endsWith("' failed.") ? line2.indexOf(": Assertion `") : -1;
  if (at < 0) return void 0;
  const place2 = /^(?:[^: ]+: )?([^: ]+):(\d+)(?:: (.+))?$/.exec(line2.slice(0, at));
  if (place2 === null) return void 0;
  const message = line2.slice(at + ": Assertion `".length, -"' failed.".length);
  return assertion(message, [{ fn: place2[3] ?? "?", file: place2[1], line: Number(place2[2]) }]);
}
function readPlain(match, fn, file) {
  if (match === void 0) return void 0;
  return assertion(match[1] ?? "", [{ fn: match[fn] ?? "?", file: match[file], line: Number(match[4]) }]);
}
var failedAssert = {
  name: "failed-assert",
  doc: "assert() of glibc (assert/assert.c), musl (src/exit/assert.c) and BSD (lib/libc/gen/assert.c).",
  read: (output) => {
    if (!output.includes("Assertion ")) return void 0;
    const lines = plainLines(output);
    for (const line2 of lines) {
      const trace = readGnu(line2);
      if (trace !== void 0) return trace;
    }
    return readPlain(findLine(lines, bsd)?.match, 2, 3) ?? readPlain(findLine(lines, musl)?.match, 3, 2);
  }
};

// src/traces/split-location.ts
function splitLocation(text) {
  const match = /^(.*?):(\d+)(?::\d+)?:?$/.exec(text);
  if (match === null) return { file: text === "" ? void 0 : text, line: void 0 };
  return { file: match[1], line: Number(match[2]) };
}

// src/traces/go-frames.ts
var runtime = /^(?:runtime[./]|internal\/|panic$|testing\.|reflect\.|syscall\.|sync[./])/;
function functionOf(line2) {
  const at = line2.endsWith(")") ? line2.lastIndexOf("(") : -1;
  return at > 0 ? line2.slice(0, at) : line2;
}
function goFrames(lines, header2) {
  const frames = [];
  for (let index = header2 + 1; index + 1 < lines.length; index += 2) {
    const fn = lines[index] ?? "";
    const place2 = /^\t(\S.*?)(?: \+0x[0-9a-f]+.*)?$/.exec(lines[index + 1] ?? "")?.[1];
    if (place2 === void 0 || fn.startsWith("created by ")) break;
    frames.push({ fn: functionOf(fn), ...splitLocation(place2) });
  }
  return ownFrames(frames, ({ fn }) => runtime.test(fn));
}

// src/traces/go.ts
var opening = /^(?:(panic|fatal error): (.*)|(SIG[A-Z]+): ([a-z ]+))$/;
var goroutine = /^goroutine \d+ [^[]*\[[^\]]+\]:$/;
var repanic = /^\tpanic: (.*)$/;
var recovered = / \[recovered(?:, repanicked)?\]$/;
function lastMessage(lines, first) {
  let message = first;
  for (const line2 of lines) message = repanic.exec(line2)?.[1] ?? message;
  return message.replace(recovered, "");
}
function findReport(lines) {
  let open2;
  for (const [index, line2] of lines.entries()) {
    const match = opening.exec(line2);
    if (match !== null) open2 = { index, match };
    else if (open2 !== void 0 && goroutine.test(line2)) return { open: open2, dump: index };
  }
  return void 0;
}
var go = {
  name: "go",
  doc: "panic, fatal error and signal with goroutine dump (runtime/panic.go, runtime/traceback.go of golang/go).",
  read: (output) => {
    if (!output.includes("\ngoroutine ")) return void 0;
    const lines = plainLines(output);
    const report = findReport(lines);
    if (report === void 0) return void 0;
    const [, word, text, signal, meaning = ""] = report.open.match;
    return {
      runtime: "go",
      type: word ?? signal ?? "panic",
      message: lastMessage(lines.slice(report.open.index + 1, report.dump), text ?? meaning),
      frames: goFrames(lines, report.dump)
    };
  }
};

// src/traces/heap-check.ts
var heap = /^(?:(?:free|malloc|calloc|realloc|malloc_consolidate|munmap_chunk|mremap_chunk|tcache_thread_shutdown)\(\): [a-z][\w !.()>-]*|double free or corruption \([!a-z]+\)|corrupted (?:double-linked list|size vs\. prev_size)[\w ()-]*|break adjusted to free malloc space)$/;
var fortify = /^\*\*\* ((?:stack smashing|buffer overflow|%n in writable segment|longjmp causes uninitialized stack frame)[a-z ]*) \*\*\*/;
var oldHeap = /^\*\*\* (?:Error in `[^']*'|glibc detected \*\*\* [^:]*): ([^:]+(?:\(\): [^:]+)?): 0x[0-9a-f]+ \*\*\*$/;
var heapCheck = {
  name: "heap-check",
  doc: "malloc_printerr (malloc/malloc.c) and __fortify_fail (debug/fortify_fail.c) of glibc.",
  read: (output) => {
    const lines = plainLines(output);
    const broken = findLine(lines, heap)?.match[0] ?? findLine(lines, oldHeap)?.match[1];
    if (broken !== void 0)
      return { runtime: "glibc", type: "heap-corruption", message: broken, frames: [] };
    const message = findLine(lines, fortify)?.match[1];
    if (message === void 0) return void 0;
    return {
      runtime: "glibc",
      type: message.replace(/ detected$/, "").replaceAll(" ", "-"),
      message,
      frames: []
    };
  }
};

// src/traces/hotspot.ts
var died = "# A fatal error has been detected by the Java Runtime Environment:";
var starved = /^# There is insufficient memory for the Java Runtime Environment to continue\.$/;
function problematicFrame(line2) {
  const native2 = /^# [A-Za-z] +\[([^\]+]+)(?:\+[^\]]*)?\](?: +([^ +]+))?/.exec(line2);
  if (native2 !== null) return [{ fn: native2[2] ?? native2[1] ?? "?", file: native2[1], line: void 0 }];
  const managed = /^# [A-Za-z] +(?:\d+ )?(?:c[12] )?([\w$./]+)/.exec(line2)?.[1];
  return managed === void 0 ? [] : [{ fn: managed, file: void 0, line: void 0 }];
}
var hotspot = {
  name: "hotspot",
  doc: "Fatal error of the Java virtual machine (hs_err; src/hotspot/share/utilities/vmError.cpp of OpenJDK).",
  read: (output) => {
    if (!output.includes("Java Runtime Environment")) return void 0;
    const lines = plainLines(output);
    const start = lines.indexOf(died);
    if (start < 0 && findLine(lines, starved) === void 0) return void 0;
    const what = findLine(
      lines,
      /^# +(SIG[A-Z]+|EXCEPTION_\w+|Internal Error|Out of Memory Error)\b/,
      start + 1
    );
    const label = findLine(lines, /^# Problematic frame:/, start + 1);
    const type = what?.match[1] ?? "Out of Memory Error";
    return {
      runtime: "java",
      type,
      message: start < 0 ? "insufficient memory for the Java Runtime Environment" : `fatal error: ${type}`,
      frames: label === void 0 ? [] : problematicFrame(lines[label.index + 1] ?? "")
    };
  }
};

// src/traces/java-frame.ts
function javaFrame(line2) {
  const text = /^\t+at (\S.*)$/.exec(line2)?.[1];
  const open2 = text?.indexOf("(") ?? -1;
  if (text === void 0 || open2 < 0) return void 0;
  const symbol = text.slice(0, open2);
  const place2 = /^\(([^():]*):(\d+)\)/.exec(text.slice(open2));
  return {
    fn: symbol.slice(symbol.lastIndexOf("/") + 1),
    file: place2?.[1],
    line: place2 === null ? void 0 : Number(place2[2])
  };
}
function isJavaRuntimeFrame({ fn }) {
  return /^(?:java|javax|jdk|sun|com\.sun|com\.code_intelligence\.jazzer)\./.test(fn);
}

// src/traces/java.ts
var heading = /^(?:Exception in thread "[^"]*" |== Java Exception: )([\w$.]+)(?:: (.*))?$/;
var bare = /^Exception: ([\w$.]+) thrown from the UncaughtExceptionHandler in thread "/;
var cause = /^Caused by: ([\w$.]+)(?:: (.*))?$/;
function throwable(match) {
  return { type: match[1] ?? "", message: match[2] ?? "", frames: [] };
}
function chainOf(lines, first) {
  const chain = [first];
  for (const line2 of lines) {
    const match = cause.exec(line2);
    if (match !== null) chain.push(throwable(match));
    const frame2 = line2.startsWith("	at ") ? javaFrame(line2) : void 0;
    if (frame2 !== void 0) chain.at(-1)?.frames.push(frame2);
  }
  return chain;
}
var java = {
  name: "java",
  doc: "Uncaught throwables (ThreadGroup.uncaughtException, Throwable.printStackTrace of the JDK) and Jazzer.",
  read: (output) => {
    if (!output.includes("Exception")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, heading) ?? findLine(lines, bare);
    if (found === void 0) return void 0;
    const chain = chainOf(lines.slice(found.index + 1), throwable(found.match));
    const { type, message } = chain.at(-1) ?? throwable(found.match);
    const frames = chain.findLast((one) => one.frames.length > 0)?.frames ?? [];
    return { runtime: "java", type, message, frames: ownFrames(frames, isJavaRuntimeFrame) };
  }
};

// src/traces/sanitizer-frame.ts
var head = /^\s+#\d+ (?:0x[0-9a-f]+ ?)?(?:in )?/;
var runtimeFunction = /^(?:_start$|__libc_|__(?:asan|hwasan|msan|tsan|lsan|ubsan|sanitizer)_|_{2,3}interceptor_|__assert_fail|__GI_|__pthread_kill|(?:abort|raise|malloc|calloc|realloc|free)$|operator (?:new|delete)|fuzzer::|mem(?:cpy|move|set|cmp|chr)$|str[a-z]*$)/;
var runtimeFile = /libsanitizer\/|compiler-rt\/|sysdeps\/|\/(?:libc|ld-linux[\w-]*|libpthread|libstdc\+\+|libc\+\+)\.so/;
function isSanitizerFrame({ fn, file }) {
  return runtimeFunction.test(fn) || file !== void 0 && runtimeFile.test(file);
}
function withoutTail(text, opener) {
  const at = text.endsWith(")") ? text.lastIndexOf(opener) : -1;
  return at < 0 ? text : text.slice(0, at);
}
function moduleOf(text) {
  const match = /^\(([^()]+)(\+0x[0-9a-f]+)\)$/.exec(text.slice(Math.max(0, text.lastIndexOf("("))));
  return match === null ? void 0 : { file: match[1] ?? "", offset: match[2] ?? "" };
}
function symbolFrame(symbol, file) {
  const space = symbol.lastIndexOf(" ");
  const place2 = splitLocation(symbol.slice(space + 1));
  if (space < 0 || place2.line === void 0) return { fn: symbol, file, line: void 0 };
  return { fn: symbol.slice(0, space), ...place2 };
}
function sanitizerFrame(line2) {
  const start = head.exec(line2);
  if (start === null) return void 0;
  const printed = withoutTail(line2.slice(start[0].length).trim(), " (BuildId:");
  const module = moduleOf(printed);
  const symbol = (module === void 0 ? printed : withoutTail(printed, "(")).trim();
  if (symbol !== "") return symbolFrame(symbol, module?.file);
  if (module === void 0) return void 0;
  const name = module.file.slice(module.file.lastIndexOf("/") + 1);
  return { fn: name + module.offset, file: module.file, line: void 0 };
}

// src/traces/lib-fuzzer.ts
var libFuzzer = {
  name: "lib-fuzzer",
  doc: "`==N== ERROR: libFuzzer: deadly signal` and its siblings (https://llvm.org/docs/LibFuzzer.html).",
  read: (output) => {
    if (!output.includes("libFuzzer: ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, /^==\d+== ?ERROR: libFuzzer: ([\w -]+)/);
    if (found === void 0) return void 0;
    const type = (found.match[1] ?? "").trim();
    const frames = framesFrom(lines, sanitizerFrame, found.index + 1);
    return {
      runtime: "libfuzzer",
      type: type.replaceAll(" ", "-"),
      message: type,
      frames: ownFrames(frames, isSanitizerFrame)
    };
  }
};

// src/traces/lua.ts
var heading2 = /^(?:(?:[^\s:]*\/)?lua[\w.-]*: |.{0,400}\blua entry thread aborted: runtime error: )(.+)$/;
var stack = /^stack traceback:/;
var messageLines = 20;
function luaFrame(line2) {
  const match = /^\t([^:]+):(?:(\d+):)? in (.+)$/.exec(line2);
  if (match === null) return void 0;
  const fn = /^[a-z ]+ ['<](.+)['>]$/.exec(match[3] ?? "")?.[1] ?? match[3] ?? "?";
  return { fn, file: match[1], line: match[2] === void 0 ? void 0 : Number(match[2]) };
}
var lua = {
  name: "lua",
  doc: "Uncaught errors of lua, luajit (lua.c, msghandler) and OpenResty handlers.",
  read: (output) => {
    if (!output.includes("\nstack traceback:")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, heading2);
    const trace = found && findLine(lines.slice(0, found.index + messageLines), stack, found.index + 1);
    if (found === void 0 || trace === void 0) return void 0;
    const message = (found.match[1] ?? "").replace(/^([^:]+):(\d+): /, "");
    const frames = framesFrom(lines, luaFrame, trace.index + 1, 2);
    return {
      runtime: "lua",
      type: "error",
      message,
      frames: ownFrames(frames, ({ file }) => file === "[C]")
    };
  }
};

// src/traces/node-frame.ts
function nodeFrame(line2) {
  const text = /^\s+at (?:async )?(\S.*)$/.exec(line2)?.[1];
  if (text === void 0) return void 0;
  const open2 = text.includes(")") ? text.indexOf(" (") : -1;
  const fn = open2 < 0 ? "<anonymous>" : text.slice(0, open2);
  const inside = open2 < 0 ? text : text.slice(open2 + 2, text.lastIndexOf(")"));
  const place2 = /^(.*):(\d+):\d+/.exec(inside);
  if (place2 === null) return { fn, file: void 0, line: void 0 };
  return { fn, file: place2[1]?.replace(/^file:\/\//, ""), line: Number(place2[2]) };
}
function isNodeRuntimeFrame({ fn, file }) {
  return file === void 0 || file.startsWith("node:") || fn.startsWith("node:");
}

// src/traces/node-heading.ts
function nodeHeading(line2) {
  const text = line2.startsWith("[") ? line2.slice(1).replace(/\](?: \{)?$/, "") : line2;
  const match = /^([A-Za-z_$][\w$.]*)(?: \[[\w .]+\])?(?:: (.*))?$/.exec(text);
  return match === null ? void 0 : { type: match[1] ?? "", message: (match[2] ?? "").replace(/ \{$/, "") };
}

// src/traces/node-report.ts
var excerptLines = 4;
var messageLines2 = 40;
var caret = /^\s*\^+\s*$/;
var location = /^\S.*:\d+$/;
var typed = /^[A-Za-z_$][\w$.]*(?:Error|Exception|Rejection)(?: \[[\w .]+\])?(?:: |$)/;
var frame = /^ {4}at \S/;
function firstText(lines, from) {
  let index = from;
  while (index < lines.length && (lines[index] ?? "").trim() === "") index += 1;
  return index;
}
function belowExcerpt(lines) {
  let at = -1;
  for (const [index, line2] of lines.entries()) {
    if (location.test(line2)) at = index;
    else if (at >= 0 && index - at <= excerptLines && caret.test(line2)) {
      return { heading: firstText(lines, index + 1), place: { fn: "?", ...splitLocation(lines[at] ?? "") } };
    }
  }
  return void 0;
}
function aboveFrames(lines, end) {
  const first = findLine(lines, frame)?.index ?? end;
  for (let index = first - 1; index >= 0 && first - index <= messageLines2; index -= 1) {
    if (typed.test((lines[index] ?? "").replace(/^\[/, ""))) return index;
  }
  return void 0;
}
function findNodeReport(lines) {
  const signature = findLine(lines, /^Node\.js v\d+\.\d+\.\d+[\w.+-]*$/);
  const end = signature?.index ?? lines.length;
  const signed = signature !== void 0;
  const excerpt = belowExcerpt(lines.slice(0, end));
  if (excerpt !== void 0 && excerpt.heading < end) return { ...excerpt, end, signed };
  const heading5 = signed ? aboveFrames(lines.slice(0, end), end) : void 0;
  return heading5 === void 0 ? void 0 : { heading: heading5, end, place: void 0, signed };
}

// src/traces/node.ts
var traceUncaught = /^\(Use `.+ --trace-uncaught \.\.\.` to show where the exception was thrown\)$/;
function rootOf(lines, report) {
  for (let index = report.end - 1; index > report.heading; index -= 1) {
    const cause2 = /^\s+\[cause\]: (.+)$/.exec(lines[index] ?? "")?.[1];
    const named2 = cause2 === void 0 ? void 0 : nodeHeading(cause2);
    if (named2 !== void 0) return { ...named2, index };
  }
  const named = nodeHeading(lines[report.heading] ?? "");
  return named && { ...named, index: report.heading };
}
function thrownValue(lines, report) {
  const frames = report.place === void 0 ? [] : [report.place];
  return { runtime: "node", type: "Uncaught", message: lines[report.heading] ?? "", frames };
}
function readReport(lines, report) {
  const stack2 = framesFrom(lines.slice(0, report.end), nodeFrame, report.heading + 1, 40);
  if (stack2.length === 0 && !(report.signed && report.place !== void 0)) return void 0;
  const root = rootOf(lines, report);
  if (root === void 0 || stack2.length === 0 && root.type !== "UnhandledPromiseRejection") {
    return thrownValue(lines, report);
  }
  if (!report.signed && root.type === "SyntaxError") return void 0;
  const frames = framesFrom(lines.slice(0, report.end), nodeFrame, root.index + 1, 40);
  return {
    runtime: "node",
    type: root.type,
    message: root.message,
    frames: ownFrames(frames, isNodeRuntimeFrame)
  };
}
function readUncaught(lines) {
  const value = findLine(lines, traceUncaught);
  if (value !== void 0) {
    return { runtime: "node", type: "Uncaught", message: lines[value.index - 1] ?? "", frames: [] };
  }
  const deno = findLine(lines, /^(?:error: )?Uncaught (?:\(in promise\) )?(?:Error: )?(\S.*)$/);
  const named = deno && nodeHeading(deno.match[1] ?? "");
  const frames = deno ? framesFrom(lines, nodeFrame, deno.index + 1) : [];
  if (named === void 0 || frames.length === 0) return void 0;
  return { runtime: "node", ...named, frames: ownFrames(frames, isNodeRuntimeFrame) };
}
var node = {
  name: "node",
  doc: "Uncaught errors and rejections of Node (src/node_errors.cc of nodejs/node), uncaught errors of Deno.",
  read: (output) => {
    const lines = plainLines(output);
    const report = findNodeReport(lines);
    return (report && readReport(lines, report)) ?? readUncaught(lines);
  }
};

// src/traces/node-fatal.ts
var native = "----- Native stack trace -----";
var script = "----- JavaScript stack trace -----";
function scriptFrame(line2) {
  const text = /^\d+: (\S.*)$/.exec(line2)?.[1];
  return text === void 0 ? void 0 : nodeFrame(` at ${text}`);
}
function scriptFrames(lines) {
  const at = lines.indexOf(script);
  return at < 0 ? [] : ownFrames(framesFrom(lines, scriptFrame, at + 1), isNodeRuntimeFrame);
}
function reasonOf(lines) {
  const message = findLine(lines, /^FATAL ERROR: (.+)$/)?.match[1];
  if (message?.includes("heap out of memory")) return { type: "out-of-memory", message };
  const check = findLine(lines, /^# Fatal error in .*, line \d+$/);
  if (check !== void 0) {
    return { type: "fatal error", message: (lines[check.index + 1] ?? "").replace(/^# /, "") };
  }
  if (!lines.includes(native)) return void 0;
  return message === void 0 ? { type: "abort", message: "" } : { type: "fatal error", message };
}
var nodeFatal = {
  name: "node-fatal",
  doc: "`FATAL ERROR: \u2026 JavaScript heap out of memory`, V8 checks and aborts (src/node_errors.cc of nodejs/node).",
  read: (output) => {
    if (!output.includes("FATAL ERROR: ") && !output.includes("# Fatal error in ") && !output.includes(native)) {
      return void 0;
    }
    const lines = plainLines(output);
    const reason = reasonOf(lines);
    return reason && { runtime: "node", ...reason, frames: scriptFrames(lines) };
  }
};

// src/traces/php-frames.ts
function callOf(line2) {
  const text = /^#\d+ (.+)$/.exec(line2)?.[1];
  if (text === void 0) return void 0;
  const colon = text.indexOf(": ");
  const callee = colon < 0 ? text : text.slice(colon + 2);
  const open2 = callee.indexOf("(");
  const place2 = colon < 0 ? null : /^([^(]+)\((\d+)\)$/.exec(text.slice(0, colon));
  const from = { file: place2?.[1], line: place2 === null ? void 0 : Number(place2[2]) };
  return { fn: open2 < 0 ? callee : callee.slice(0, open2), from };
}
function phpFrames(lines, from, thrown) {
  const frames = [];
  let place2 = thrown;
  for (let index = from; index < lines.length; index += 1) {
    const call = callOf(lines[index] ?? "");
    if (call === void 0) break;
    frames.push({ fn: call.fn, ...place2 });
    place2 = call.from;
  }
  return frames;
}

// src/traces/php.ts
var uncaught = /^(?:PHP )?Fatal error: {1,2}Uncaught ([\w\\]+)(?:: (.*)| in (\S.*))$/;
var fatal = /^(?:PHP )?(Fatal error|Parse error|Recoverable fatal error): {1,2}(\S.*)$/;
var phpPlace = /^(.+\.(?:php\d?|phtml|phar|inc|module)) on line (\d+)$/;
function splitPlace(text) {
  const at = text.lastIndexOf(" in ");
  if (at < 0) return { text, place: { file: void 0, line: void 0 } };
  return { text: text.slice(0, at), place: splitLocation(text.slice(at + 4).replace(" on line ", ":")) };
}
function readUncaught2(lines) {
  const found = findLine(lines, uncaught);
  if (found === void 0) return void 0;
  const stack2 = findLine(lines, /^Stack trace:$/, found.index + 1);
  const above = stack2 === void 0 ? found.match[0] : lines[stack2.index - 1] ?? "";
  const { place: place2 } = splitPlace(above);
  const frames = stack2 === void 0 ? [] : phpFrames(lines, stack2.index + 1, place2);
  const line2 = found.match[2] ?? "";
  return {
    runtime: "php",
    type: found.match[1] ?? "",
    message: above === found.match[0] ? splitPlace(line2).text : line2,
    frames: ownFrames(frames.length > 0 ? frames : [{ fn: "?", ...place2 }], () => false)
  };
}
function readFatal(lines) {
  const found = findLine(lines, fatal);
  const text = found?.match[2] ?? "";
  const at = text.lastIndexOf(" in ");
  const place2 = at < 0 ? null : phpPlace.exec(text.slice(at + 4));
  if (found === void 0 || place2 === null) return void 0;
  const frames = [{ fn: "?", file: place2[1], line: Number(place2[2]) }];
  return { runtime: "php", type: found.match[1] ?? "", message: text.slice(0, at), frames };
}
var php = {
  name: "php",
  doc: "Uncaught exceptions and fatal errors (Zend/zend_exceptions.c, main/main.c of php/php-src).",
  read: (output) => {
    if (!output.includes("atal error: ") && !output.includes("Parse error: ")) return void 0;
    const lines = plainLines(output);
    return readUncaught2(lines) ?? readFatal(lines);
  }
};

// src/traces/python-frame.ts
function pythonFrame(line2) {
  const match = /^ {2}File "([^"]*)", line (\d+)(?:,? in (.+))?$/.exec(line2);
  if (match === null) return void 0;
  return { fn: match[3] ?? "?", file: match[1], line: Number(match[2]) };
}
function isPythonRuntimeFrame({ file = "" }) {
  return /\/lib\/python[\d.]+\/(?!site-|dist-)|^<frozen /.test(file);
}

// src/traces/python.ts
var header = "Traceback (most recent call last):";
var ending = /^([A-Za-z_][\w.<>]*)(?:: ?(.*))?$/;
var harmless = /^(?:Exception ignored |--- Logging error ---|Call stack:|Stack \(most recent call last\):)/;
var compileError = /^(?:SyntaxError|IndentationError|TabError)$/;
var groupRail = /^ {2}[|+] (?:Exception Group )?/;
var maxFrames2 = 64;
function emptyBlock(kind) {
  return { kind, frames: [], place: void 0 };
}
function withLine(block, line2) {
  const frame2 = pythonFrame(line2);
  if (frame2 === void 0) return block;
  if (frame2.fn === "?") return { ...block, place: frame2 };
  return { ...block, frames: [...block.frames, frame2].slice(-maxFrames2) };
}
function closeBlock(block, line2) {
  const match = ending.exec(line2);
  if (match === null || block.kind === "harmless") return void 0;
  const [, type = "", message = ""] = match;
  const compiled = block.place !== void 0 && compileError.test(type) ? [block.place] : [];
  const printed = block.frames.length > 0 ? block.frames.toReversed() : compiled;
  if (printed.length === 0 && block.kind === "bare") return void 0;
  return { runtime: "python", type, message, frames: ownFrames(printed, isPythonRuntimeFrame) };
}
function lastTraceback(lines) {
  let last;
  let block = emptyBlock("bare");
  for (const raw of lines) {
    const line2 = raw.replace(groupRail, "");
    if (line2 === header) block = emptyBlock(block.kind === "harmless" ? "harmless" : "headed");
    else if (harmless.test(line2)) block = emptyBlock("harmless");
    else if (line2.startsWith(" ")) block = withLine(block, line2);
    else {
      last = closeBlock(block, line2) ?? last;
      block = emptyBlock("bare");
    }
  }
  return last;
}
var python = {
  name: "python",
  doc: "Uncaught exceptions (https://docs.python.org/3/library/traceback.html), Python 2.7 to 3.14.",
  read: (output) => output.includes('  File "') || output.includes(header) ? lastTraceback(plainLines(output)) : void 0
};

// src/traces/python-fatal.ts
var pythonFatal = {
  name: "python-fatal",
  doc: "Fatal Python error, with or without faulthandler (https://docs.python.org/3/library/faulthandler.html).",
  read: (output) => {
    if (!output.includes("Fatal Python error: ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, /^Fatal Python error: (.*)$/);
    if (found === void 0) return void 0;
    const frames = framesFrom(lines, pythonFrame, found.index + 1);
    return {
      runtime: "python",
      type: "fatal error",
      message: found.match[1] ?? "",
      frames: ownFrames(frames, isPythonRuntimeFrame)
    };
  }
};

// src/traces/ruby-frame.ts
function rubyFrame(line2) {
  const match = /^\s*(?:from )?([^:\s][^:]*):(\d+):in [`'](.+)'$/.exec(line2);
  return match === null ? void 0 : { fn: match[3] ?? "?", file: match[1], line: Number(match[2]) };
}

// src/traces/ruby.ts
var hintLines = 12;
var className = /^[A-Z]\w*(?:::[A-Z]\w*)*$/;
function classOf(text) {
  if (className.test(text)) return { type: text, message: "" };
  const open2 = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
  const type = text.slice(open2 + 2, -1);
  return open2 < 0 || !className.test(type) ? void 0 : { type, message: text.slice(0, open2) };
}
function headingOf(line2) {
  const end = line2.indexOf("': ");
  const frame2 = end < 0 || !line2.includes(":in ") ? void 0 : rubyFrame(line2.slice(0, end + 1));
  const named = frame2 && classOf(line2.slice(end + 3));
  return frame2 && named && { frame: frame2, ...named };
}
var ruby = {
  name: "ruby",
  doc: "Uncaught exceptions (error.c, eval_error.c of ruby/ruby), old and new quotes.",
  read: (output) => {
    if (!output.includes(":in ")) return void 0;
    const lines = plainLines(output);
    for (const [index, line2] of lines.entries()) {
      const heading5 = headingOf(line2);
      if (heading5 === void 0) continue;
      const from = framesFrom(
        lines,
        (text) => text.startsWith("	from ") ? rubyFrame(text) : void 0,
        index + 1,
        hintLines
      );
      const frames = ownFrames(
        [heading5.frame, ...from],
        ({ file }) => file?.startsWith("<internal:") ?? false
      );
      return { runtime: "ruby", type: heading5.type, message: heading5.message, frames };
    }
    return void 0;
  }
};

// src/traces/ruby-bug.ts
var backtrace = "-- Ruby level backtrace information ----------------------------------------";
var rubyBug = {
  name: "ruby-bug",
  doc: "`[BUG] Segmentation fault` and its siblings (rb_bug in error.c of ruby/ruby).",
  read: (output) => {
    if (!output.includes("[BUG] ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, /^(?:[^:]+:\d+: )?\[BUG\] (.+)$/);
    if (found === void 0) return void 0;
    const at = lines.indexOf(backtrace);
    const frames = at < 0 ? [] : [...framesFrom(lines, rubyFrame, at + 1)].reverse();
    const message = (found.match[1] ?? "").replace(/ at 0x[0-9a-f]+$/, "");
    return { runtime: "ruby", type: "BUG", message, frames: ownFrames(frames, () => false) };
  }
};

// src/traces/rust-frames.ts
var numbered = /^ *\d+: +(?:0x[0-9a-f]+ - )?(\S.*)$/;
var place = /^ +at (\S.*)$/;
var runtime2 = /^(?:<?(?:core|std|alloc)::|__rustc::|rust_begin_unwind|__rust|_?main$|_start$|__libc_start|clone$|start_thread$)/;
var hash = /::h[0-9a-f]{16}$/;
function rustFrames(lines, from) {
  const start = lines.indexOf("stack backtrace:", from);
  if (start < 0) return [];
  const frames = [];
  for (let index = start + 1; index < lines.length; index += 1) {
    const fn = numbered.exec(lines[index] ?? "")?.[1];
    if (fn === void 0) break;
    const at = place.exec(lines[index + 1] ?? "")?.[1];
    frames.push({ fn: fn.replace(hash, ""), ...splitLocation(at ?? "") });
    if (at !== void 0) index += 1;
  }
  return ownFrames(frames, ({ fn }) => runtime2.test(fn));
}

// src/traces/rust-panic.ts
var panicked = /^thread '[^']*'(?: \(\d+\))? panicked at (.+)$/;
var oldPlace = /', (\S+:\d+:\d+)$/;
var messageLines3 = 40;
function panicAt(lines, index, text) {
  if (!text.startsWith("'")) return { message: lines[index + 1] ?? "", place: text };
  const old = findLine([text, ...lines.slice(index + 1, index + messageLines3)], oldPlace);
  const message = old?.index === 0 ? text.slice(0, old.match.index) : text;
  return { message: message.slice(1), place: old?.match[1] ?? "" };
}
function rustPanic(lines) {
  const found = findLine(lines, panicked);
  if (found === void 0) return void 0;
  const { message, place: place2 } = panicAt(lines, found.index, found.match[1] ?? "");
  const frames = rustFrames(lines, found.index);
  const at = place2 === "" ? [] : [{ fn: "?", ...splitLocation(place2) }];
  return { runtime: "rust", type: "panic", message, frames: frames.length > 0 ? frames : at };
}

// src/traces/rust.ts
var deaths2 = [
  [/^thread '[^']*'(?: \(\d+\))? has overflowed its stack$/, "stack-overflow"],
  [/^memory allocation of \d+ bytes failed$/, "out-of-memory"],
  [/^fatal runtime error: .+$/, "abort"]
];
var words = [" panicked at ", " overflowed its stack", "memory allocation of ", "fatal runtime error: "];
function readDeath(lines) {
  for (const [line2, type] of deaths2) {
    const found = findLine(lines, line2);
    if (found === void 0) continue;
    const message = found.match[0].replace(/^thread '[^']*'(?: \(\d+\))? /, "");
    return { runtime: "rust", type, message, frames: rustFrames(lines, found.index) };
  }
  return void 0;
}
var rust = {
  name: "rust",
  doc: "Panic, stack overflow and failed allocation (library/std/src/panicking.rs and alloc.rs of rust-lang/rust).",
  read: (output) => {
    if (!words.some((word) => output.includes(word))) return void 0;
    const lines = plainLines(output);
    return rustPanic(lines) ?? readDeath(lines);
  }
};

// src/traces/sanitizer-kind.ts
var phrases = [
  ["attempting double-free", "double-free"],
  ["attempting free on address which was not malloc()-ed", "bad-free"],
  ["attempting to call malloc_usable_size", "bad-malloc_usable_size"],
  ["requested allocation size", "allocation-size-too-big"],
  ["out of memory", "out-of-memory"],
  ["allocator is out of memory", "out-of-memory"],
  ["detected memory leaks", "memory-leak"],
  ["data race", "data-race"],
  ["thread leak", "thread-leak"],
  ["CHECK failed", "check-failed"]
];
function sanitizerKind(heading5) {
  const phrase = phrases.find(([start]) => heading5.startsWith(start));
  return phrase?.[1] ?? /^[\w-]+/.exec(heading5)?.[0] ?? "unknown";
}

// src/traces/sanitizer.ts
var heading3 = /^(?:==\d+== ?)?(?:(?:ERROR|FATAL): (Address|HWAddress|Memory|Thread|Leak|UndefinedBehavior)|WARNING: (Memory|Thread))Sanitizer: (.+)$/;
var runtimes = {
  Address: "asan",
  HWAddress: "hwasan",
  Memory: "msan",
  Thread: "tsan",
  Leak: "lsan",
  UndefinedBehavior: "ubsan"
};
var headLines = 8;
var nullPageBytes = 4096;
function addressWord(text) {
  const match = /unknown address (?:0x)?([0-9a-f]+)/.exec(text);
  if (match === null) return "";
  return Number.parseInt(match[1] ?? "", 16) < nullPageBytes ? "null address" : "wild address";
}
function messageOf(text, following) {
  const sized = findLine(following, /^(READ|WRITE|ACCESS) of size (\d+)/);
  if (sized !== void 0) return `${sized.match[1]} of size ${sized.match[2]}`;
  const access = findLine(following, /signal is caused by a (READ|WRITE) /)?.match[1];
  const words3 = [access, addressWord(text)].filter((word) => word !== void 0 && word !== "");
  return words3.length > 0 ? words3.join(", ") : text.replace(/(?: on(?: address)?|:)? 0x[0-9a-f].*|:? \(.*/, "");
}
var sanitizer = {
  name: "sanitizer",
  doc: "ASan, HWASan, MSan, TSan and LSan reports, and UBSan signals (https://github.com/google/sanitizers/wiki).",
  read: (output) => {
    if (!output.includes("Sanitizer: ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, heading3);
    if (found === void 0) return void 0;
    const [, error, warning, text = ""] = found.match;
    const after = found.index + 1;
    return {
      runtime: runtimes[error ?? warning ?? ""] ?? "sanitizer",
      type: sanitizerKind(text),
      message: messageOf(text, lines.slice(after, after + headLines)),
      frames: ownFrames(framesFrom(lines, sanitizerFrame, after), isSanitizerFrame)
    };
  }
};

// src/traces/terminate.ts
var libstdcxx = /^terminate called (?:after throwing an instance of '([^']+)'|without an active exception|recursively)$/;
var libcxxabi = /^libc\+\+abi(?:\.dylib)?: terminating (?:due to|with) (?:an )?uncaught (?:foreign )?exception(?: of type ([^ ]+?):?(?: (.*))?)?$/;
var terminate = {
  name: "terminate",
  doc: "std::terminate of libstdc++ (libsupc++/vterminate.cc) and libc++abi (cxa_default_handlers.cpp).",
  read: (output) => {
    const lines = plainLines(output);
    const gnu = findLine(lines, libstdcxx);
    if (gnu !== void 0) {
      const what = /^ {2}what\(\): {2}(.*)$/.exec(lines[gnu.index + 1] ?? "")?.[1];
      return { runtime: "libstdc++", type: gnu.match[1] ?? "terminate", message: what ?? "", frames: [] };
    }
    const llvm = findLine(lines, libcxxabi);
    if (llvm === void 0) return void 0;
    return {
      runtime: "libc++",
      type: llvm.match[1] ?? "terminate",
      message: llvm.match[2] ?? "",
      frames: []
    };
  }
};

// src/traces/undefined-behaviour.ts
var heading4 = /^([^:\s][^:]*\.(?:c|cc|cpp|cxx|C|h|hh|hpp|hxx|inc|inl|ipp|tcc|m|mm|y|l|re)|<unknown>):(\d+):\d+: runtime error: (.+)$/;
var undefinedBehaviour = {
  name: "undefined-behaviour",
  doc: "UBSan `file:line:col: runtime error: \u2026` (https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html).",
  read: (output) => {
    if (!output.includes(": runtime error: ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, heading4);
    if (found === void 0) return void 0;
    const [, file, line2, message = ""] = found.match;
    const printed = framesFrom(lines, sanitizerFrame, found.index + 1, 4);
    return {
      runtime: "ubsan",
      type: "undefined-behavior",
      message,
      frames: printed.length > 0 ? ownFrames(printed, isSanitizerFrame) : [{ fn: "?", file, line: Number(line2) }]
    };
  }
};

// src/traces/index.ts
var traceReaders = [
  sanitizer,
  undefinedBehaviour,
  hotspot,
  nodeFatal,
  pythonFatal,
  rubyBug,
  rust,
  go,
  java,
  dotnet,
  python,
  node,
  ruby,
  php,
  lua,
  terminate,
  failedAssert,
  heapCheck,
  libFuzzer
];

// src/traces/read-trace.ts
function readOne(output) {
  if (output === "") return void 0;
  const text = boundedLines(output);
  for (const reader of traceReaders) {
    const trace = reader.read(text);
    if (trace !== void 0) return trace;
  }
  return void 0;
}
function readTrace(stdout, stderr) {
  return readOne(stderr) ?? readOne(stdout);
}

// src/launchers/ending-of.ts
import { constants as constants4 } from "node:os";
var firstSignal = 129;
var lastSignal = 159;
var names = new Map(
  Object.entries(constants4.signals).reverse().map(([name, number]) => [number, name])
);
function endingOf(status) {
  if (status < firstSignal || status > lastSignal) return { kind: "exit", code: status };
  const number = status - firstSignal + 1;
  return { kind: "signal", signal: names.get(number) ?? `SIG${number}` };
}

// src/launchers/classify.ts
var provesUndefined = /* @__PURE__ */ new Set(["asan", "ubsan", "msan", "tsan", "lsan"]);
var notStarted = /(not found|No such file or directory|Permission denied|cannot execute|Exec format error|error while loading shared libraries)/;
function classify(run, yardstick) {
  const { end } = run;
  if (end.kind === "unstarted") return { kind: "unlaunched", reason: end.reason };
  const facts = { durationMs: run.durationMs, stdout: run.stdout.text, stderr: run.stderr.text };
  const { memoryBytes, outputBytes, timeMs } = yardstick.limits;
  if (end.kind === "stopped" && end.breach === "memory") {
    return { kind: "exhausted", resource: "memory", limitBytes: memoryBytes, ...facts };
  }
  if (isOverOutput(run, outputBytes)) {
    return { kind: "exhausted", resource: "output", limitBytes: outputBytes, ...facts };
  }
  if (end.kind === "stopped" || isOutOfCpu(end.status)) return { kind: "hung", limitMs: timeMs, ...facts };
  return judgeStatus(end.status, facts, yardstick);
}
function isOverOutput({ end, stdout, stderr }, outputBytes) {
  return isSignal(end, "SIGXFSZ") || Math.max(stdout.bytes, stderr.bytes) >= outputBytes;
}
function isOutOfCpu(status) {
  return isSignal({ kind: "ended", status }, "SIGXCPU");
}
function isSignal(end, signal) {
  if (end.kind !== "ended") return false;
  const ending2 = endingOf(end.status);
  return ending2.kind === "signal" && ending2.signal === signal;
}
function judgeStatus(code, facts, { answers, readTrace: readTrace2 }) {
  const trace = readTrace2(facts.stdout, facts.stderr);
  if (answers.acceptExits.includes(code) && !(trace !== void 0 && provesUndefined.has(trace.runtime))) {
    return { kind: "accepted", code, ...facts };
  }
  if (trace === void 0 && isRejection(code, facts, answers)) return { kind: "rejected", code, ...facts };
  if (trace === void 0 && isNotStarted(code, facts))
    return { kind: "unlaunched", reason: reasonOf2(facts) };
  return { kind: "crashed", ending: endingOf(code), trace, ...facts };
}
function isRejection(code, facts, { rejectExits, rejectStderr }) {
  if (!rejectExits.includes(code)) return false;
  if (rejectStderr === void 0) return true;
  return [facts.stderr, facts.stdout].some((text) => text.search(rejectStderr) >= 0);
}
function isNotStarted(code, { stderr }) {
  return (code === 126 || code === 127) && notStarted.test(stderr);
}
function reasonOf2({ stderr }) {
  const line2 = stderr.split("\n").find((text) => notStarted.test(text)) ?? "";
  return `The parser could not be started: ${line2.trim()}. Check parser.command and what parser.prepare builds.`;
}

// src/launchers/drop-signal-word.ts
var words2 = {
  SIGHUP: "Hangup",
  SIGQUIT: "Quit",
  SIGILL: "Illegal instruction",
  SIGTRAP: "Trace/breakpoint trap",
  SIGABRT: "Aborted",
  SIGBUS: "Bus error",
  SIGFPE: "Floating point exception",
  SIGKILL: "Killed",
  SIGUSR1: "User defined signal 1",
  SIGSEGV: "Segmentation fault",
  SIGUSR2: "User defined signal 2",
  SIGALRM: "Alarm clock",
  SIGTERM: "Terminated",
  SIGSTKFLT: "Stack fault",
  SIGXCPU: "CPU time limit exceeded",
  SIGVTALRM: "Virtual timer expired",
  SIGPROF: "Profiling timer expired",
  SIGSYS: "Bad system call"
};
function dropSignalWord(stderr, status) {
  const ending2 = endingOf(status);
  if (ending2.kind === "exit") return stderr;
  const word = words2[ending2.signal];
  const line2 = [`${word}
`, `${word} (core dumped)
`].find((text) => stderr.endsWith(text));
  return line2 === void 0 ? stderr : stderr.slice(0, -line2.length);
}

// src/launchers/collect.ts
function collect({ target, folder }, { end, durationMs, toldBy }) {
  const stdout = take(folder.stdout, folder.inputs);
  const printed = take(folder.stderr, folder.inputs);
  const stderr = toldBy === "shell" && end.kind === "ended" ? { ...printed, text: dropSignalWord(printed.text, end.status) } : printed;
  return classify({ end, stdout, stderr, durationMs }, { ...target, readTrace });
}
function take(file, inputs) {
  const { text, bytes } = file.take();
  return { text: bytes === 0 ? "" : text.replaceAll(`${inputs}/`, ""), bytes };
}

// src/sandbox/run-process.ts
import { spawn as spawn2 } from "node:child_process";
import { closeSync as closeSync3, constants as constants5, openSync as openSync3 } from "node:fs";
import { constants as system } from "node:os";
var goneMs = 2e3;
var append = constants5.O_WRONLY | constants5.O_CREAT | constants5.O_APPEND;
async function runProcess(start) {
  const opened = [];
  const open2 = (path, flags) => {
    const fd = openSync3(path, flags, 384);
    opened.push(fd);
    return fd;
  };
  try {
    const stdin = start.stdin === void 0 ? "ignore" : open2(start.stdin, constants5.O_RDONLY);
    return await endOf(
      spawnGroup(start, [stdin, open2(start.stdout, append), open2(start.stderr, append)]),
      start
    );
  } catch (error) {
    return unstarted(start, error);
  } finally {
    for (const fd of opened) closeSync3(fd);
  }
}
function spawnGroup(start, stdio) {
  const bound = start.script !== void 0 && hasShell();
  const words3 = bound ? [shellPath, "-c", `${start.script}; exec "$@"`, "sh", ...start.argv] : start.argv;
  const [program = "", ...args] = words3;
  return spawn2(program, args, {
    cwd: start.cwd,
    env: { ...start.environment },
    stdio,
    detached: process.platform !== "win32",
    windowsHide: true
  });
}
function endOf(child, start) {
  return new Promise((resolve2) => {
    child.once("error", (error) => resolve2(unstarted(start, error)));
    if (child.pid === void 0) return;
    const group = { pid: child.pid, marker: start.marker };
    const untrack = trackGroup(group);
    const finish = (end) => {
      stopWatch();
      endGroup(group);
      untrack();
      resolve2(end);
    };
    const stopWatch = watchRun({
      pid: group.pid,
      limits: start.limits,
      onBreach: (breach) => {
        const end = { kind: "stopped", breach };
        const gone = setTimeout(finish, goneMs, end);
        child.removeAllListeners("exit").once("exit", () => {
          clearTimeout(gone);
          finish(end);
        });
        endGroup(group);
      }
    });
    child.once("exit", (code, signal) => finish({ kind: "ended", status: code ?? 128 + numberOf(signal) }));
  });
}
function numberOf(signal) {
  return signal === null ? 0 : system.signals[signal];
}
function unstarted(start, error) {
  const why = error instanceof Error ? error.message : String(error);
  return { kind: "unstarted", reason: `${start.argv[0]} could not be started in ${start.cwd}: ${why}` };
}

// src/launchers/spawn-session.ts
var SpawnSession = class {
  #setup;
  #file;
  constructor(setup, file) {
    this.#setup = setup;
    this.#file = file;
  }
  async run(input) {
    const { argv, cwd, environment, marker, folder, target } = this.#setup;
    const path = this.#file.write(input);
    const startedAt = performance.now();
    const end = await runProcess({
      argv: argv.map((word) => word.replaceAll(filePlaceholder, () => path)),
      cwd,
      environment,
      marker,
      stdin: argv.some((word) => word.includes(filePlaceholder)) ? void 0 : path,
      stdout: folder.stdout.path,
      stderr: folder.stderr.path,
      limits: target.limits,
      script: limitsScript(target.limits)
    });
    const durationMs = performance.now() - startedAt;
    clearTemporary(folder);
    return collect(this.#setup, { end, durationMs, toldBy: "system" });
  }
  /** Every run has ended what it started. */
  async close() {
  }
};

// src/launchers/shell-session.ts
var shellLifeMs = 1e4;
var sweepMs = 2e3;
var ShellSession = class {
  #setup;
  #file;
  #plain;
  #shell;
  #shellSince = 0;
  /** The first case is swept after, and so is every case of a parser that leaves processes behind. */
  #sweepAt = 0;
  constructor(setup, file) {
    this.#setup = setup;
    this.#file = file;
    this.#plain = new SpawnSession(setup, file);
  }
  async run(input) {
    const name = basename(this.#file.write(input));
    const shell = this.#shell ?? this.#start();
    const startedAt = performance.now();
    const end = await shell.run(name);
    const now = performance.now();
    if (end.kind !== "ended" || now > this.#shellSince + shellLifeMs) await this.#endShell();
    else if (now > this.#sweepAt) this.#sweep(shell, now);
    if (end.kind === "lost") return this.#again(input);
    return collect(this.#setup, { end, durationMs: now - startedAt, toldBy: "shell" });
  }
  async close() {
    await this.#endShell();
  }
  #start() {
    this.#shell = new CaseShell(this.#setup);
    this.#shellSince = performance.now();
    return this.#shell;
  }
  #sweep(shell, now) {
    if (shell.sweep() === 0) this.#sweepAt = now + sweepMs;
    clearTemporary(this.#setup.folder);
  }
  async #endShell() {
    const shell = this.#shell;
    this.#shell = void 0;
    await shell?.end();
    clearTemporary(this.#setup.folder);
  }
  /** The shell died, and what was printed until then is half a story: once more, without a shell to lose. */
  #again(input) {
    const { stdout, stderr } = this.#setup.folder;
    stdout.take();
    stderr.take();
    return this.#plain.run(input);
  }
};

// src/launchers/command.ts
var command = {
  name: "command",
  open: async (target, launching, manner) => {
    const setup = commandSetup(target, launching, target.parser.argv);
    const file = new CaseFile(setup.folder.inputs);
    const Way = manner === "fast" && hasShell() ? ShellSession : SpawnSession;
    return new GuardedSession(setup, file, new Way(setup, file));
  }
};

// src/launchers/index.ts
var launchers = [command];

// src/launchers/open-parser-pool.ts
function queueOver(sessions) {
  const free = [...sessions];
  const waiting = [];
  const take2 = () => {
    const session = free.pop();
    return session === void 0 ? new Promise((resolve2) => waiting.push(resolve2)) : Promise.resolve(session);
  };
  const give = (session) => {
    const next = waiting.shift();
    if (next === void 0) free.push(session);
    else next(session);
  };
  return async (input) => {
    const session = await take2();
    try {
      return await session.run(input);
    } finally {
      give(session);
    }
  };
}
function launcherOf(target) {
  const launcher = launchers.find(({ name }) => name === target.parser.kind);
  if (launcher === void 0) throw new Error(`no launcher for parser kind ${target.parser.kind}`);
  return launcher;
}
async function openParserPool(target, launching, jobs) {
  const launcher = launcherOf(target);
  const fast = await Promise.all(
    Array.from({ length: jobs }, () => launcher.open(target, launching, "fast"))
  );
  const fresh = await launcher.open(target, launching, "fresh");
  return {
    run: queueOver(fast),
    runFresh: queueOver([fresh]),
    close: async () => {
      await Promise.all([...fast, fresh].map((session) => session.close()));
    }
  };
}

// src/oracles/judge.ts
function judge(evidence) {
  return oracles.flatMap((oracle) => oracle.judge(evidence)).filter((verdict) => verdict.verdict === "fail");
}

export {
  removeSessionFolder,
  commandSetup,
  runProcess,
  openParserPool,
  judge
};
//# sourceMappingURL=chunk-UIY7UW7Z.js.map
