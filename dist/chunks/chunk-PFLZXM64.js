import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  HostError
} from "./chunk-NZ25DUMZ.js";

// src/host/git-repository.ts
import { statSync } from "node:fs";
import { realpath as realpath2 } from "node:fs/promises";
import { isAbsolute, relative, sep as sep2 } from "node:path";

// src/host/git/compare-paths.ts
function comparePaths(a, b) {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

// src/host/git/diff-work-tree.ts
function diffWorkTree(tracked, scan) {
  const files = new Map(tracked.map((file) => [file.path, file]));
  for (const path of scan.untracked) {
    const headMode = scan.modes.get(path);
    if (headMode === void 0) continue;
    files.set(path, { path, status: files.has(path) ? "modified" : "added", headMode });
  }
  return [...files.values()];
}

// src/host/git/split-paths.ts
import { isUtf8 } from "node:buffer";
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function escapeBytes(bytes) {
  return Array.from(
    bytes,
    (byte) => byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`
  ).join("");
}
function nameTheBad(output, cause) {
  let from = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, from)) {
    const bytes = output.subarray(from, end);
    if (!isUtf8(bytes)) {
      throw new HostError(`the name of "${escapeBytes(bytes)}" is not UTF-8: rename the file`, cause);
    }
    from = end + 1;
  }
  throw cause;
}
function splitPaths(output) {
  try {
    return decoder.decode(output).split("\0").slice(0, -1);
  } catch (cause) {
    return nameTheBad(output, cause);
  }
}

// src/host/git/parse-raw-diff.ts
var statuses = {
  A: "added",
  M: "modified",
  D: "deleted",
  T: "type-changed"
};
function statusOf(letter, path) {
  if (letter === "U") throw new HostError(`"${path}" has merge conflicts: resolve them first`);
  const status = statuses[letter];
  if (status === void 0) throw new HostError(`git diff gave the unknown status "${letter}" for "${path}"`);
  return status;
}
function parseRawDiff(output) {
  const fields = splitPaths(output);
  const files = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, headMode = "", , , letter = ""] = (fields[at] ?? "").split(" ");
    const path = fields[at + 1] ?? "";
    files.push({ path, status: statusOf(letter, path), headMode });
  }
  return files;
}

// src/host/git/run-git.ts
import { spawn } from "node:child_process";

// src/host/git/git-failure.ts
var remedies = [
  [
    /not a git repository/i,
    "Run crashgate inside a checkout; in a workflow, put actions/checkout in a step before it."
  ],
  [
    /dubious ownership|unsafe repository/i,
    "The checkout belongs to another user: run `git config --global --add safe.directory <folder>` first."
  ],
  [/must be run in a work tree/i, "This is a bare repository: run crashgate in a clone with files."],
  [
    /bad object|missing|unable to read|Not a valid object/i,
    "The clone lacks history: check out with `fetch-depth: 0`."
  ],
  [/permission denied/i, "Let the user that runs crashgate read the `.git` folder."]
];
function faultLine(stderr) {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? "no message";
}
function gitFailure(what, stderr, cause) {
  const remedy = remedies.find(([pattern]) => pattern.test(stderr));
  return new HostError(`${what}: ${faultLine(stderr)}${remedy === void 0 ? "" : `
${remedy[1]}`}`, cause);
}

// src/host/git/kill-group.ts
function killGroup(child) {
  try {
    if (child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

// src/host/git/run-git.ts
var gitTimeoutMs = 6e4;
function describe(args) {
  return `git ${args[0] ?? ""}`;
}
function startFailure(cause) {
  const missing = cause.code === "ENOENT";
  const text = missing ? "git was not found on PATH. Install git 2.31 or newer." : `git did not start: ${cause.message}`;
  return new HostError(text, cause);
}
function tryGit(place, args) {
  return new Promise((resolve2, reject) => {
    const child = spawn("git", args, {
      cwd: place.directory,
      env: place.environment,
      stdio: ["ignore", "pipe", "pipe"],
      // A session of its own: ssh finds no terminal to ask on, and a timeout takes git's children along.
      detached: process.platform !== "win32"
    });
    const stdout = [];
    const stderr = [];
    const timer = setTimeout(() => {
      killGroup(child);
      reject(new HostError(`${describe(args)} did not finish within ${gitTimeoutMs / 1e3} s`));
    }, gitTimeoutMs);
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(startFailure(cause));
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve2({
        code: code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString("utf8")
      });
    });
  });
}
async function runGit(place, args) {
  const result = await tryGit(place, args);
  if (result.code !== 0) throw gitFailure(describe(args), result.stderr);
  return result.stdout;
}

// src/host/git/diff-revisions.ts
var flags = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=dirty"
];
async function rawDiff(place, ...ids) {
  return parseRawDiff(await runGit(place, ["diff", ...flags, ...ids, "--"]));
}
async function diffFrom(base, { place, files, head, within }) {
  switch (head.kind) {
    case "commit":
      return rawDiff(place, base, head.id);
    case "work-tree":
      return diffWorkTree(...await Promise.all([rawDiff(place, base), files.scan(within)]));
    case "empty": {
      const gone = await files.list({ kind: "commit", id: base });
      return gone.map(({ path }) => ({ path, status: "deleted", headMode: "000000" }));
    }
  }
}
async function diffRevisions(question) {
  const { base, head, files, within } = question;
  switch (base.kind) {
    case "work-tree":
      throw new TypeError("a work tree cannot be the base of a difference");
    case "empty":
      return (await files.list(head, within)).map((file) => ({ ...file, status: "added" }));
    case "commit":
      return [...await diffFrom(base.id, question)].sort(comparePaths);
  }
}

// src/host/git/fetch-commit.ts
var flags2 = [
  "--quiet",
  "--no-tags",
  "--depth=1",
  "--no-recurse-submodules",
  "--no-write-fetch-head",
  "--no-auto-gc"
];
async function fetchCommit(place, commit) {
  try {
    return (await tryGit(place, ["fetch", ...flags2, "origin", commit])).code === 0;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

// src/host/git/find-commit.ts
var fullId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
var plainName = /^[\w./-]+$/;
async function findCommit(place, reader, name) {
  if (name === "" || name.includes("\0")) return void 0;
  if (plainName.test(name)) return (await reader.read(`${name}^{commit}`))?.id;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const result = await tryGit(place, args);
  return result.code === 0 ? result.stdout.toString("latin1").trim().split("\n").at(-1) : void 0;
}

// src/host/git/find-upstream.ts
var likelyRefs = [
  "refs/remotes/origin/HEAD",
  "refs/heads/main",
  "refs/heads/master",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master"
];
var format = "--format=%(HEAD)%00%(refname)%00%(upstream)";
async function exists(place, ref) {
  const result = await tryGit(place, ["rev-parse", "--verify", "--quiet", "--end-of-options", ref]);
  return result.code === 0;
}
async function findUpstream(place) {
  const output = await runGit(place, ["for-each-ref", format, "refs/heads", ...likelyRefs]);
  const rows = output.toString("utf8").split("\n").map((line) => line.split("\0"));
  const names = new Set(rows.map(([, name]) => name));
  const upstream = rows.find(([mark]) => mark === "*")?.[2];
  if (upstream && (names.has(upstream) || await exists(place, upstream))) return upstream;
  return likelyRefs.find((ref) => names.has(ref));
}

// src/host/git/git-environment.ts
import { devNull } from "node:os";
var keptVariables = /^GIT_(SSH|SSH_COMMAND|SSL_.*|PROXY_.*|CEILING_DIRECTORIES)$/;
var fixedVariables = {
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS_REQUIRE: "never",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_PAGER: "cat"
};
var fixedSettings = [
  // The checkout of a container job belongs to another user. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
  ["safe.directory", "*"],
  ["core.quotepath", "off"],
  ["core.fsmonitor", "false"],
  ["core.hooksPath", devNull],
  ["diff.external", ""],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
];
function accessSettings(access) {
  const key = `http.${access.serverUrl.replace(/\/+$/, "")}/.extraheader`;
  const secret = Buffer.from(`x-access-token:${access.token}`).toString("base64");
  return [
    [key, ""],
    [key, `AUTHORIZATION: basic ${secret}`]
  ];
}
function gitEnvironment(outer, access) {
  const environment = {};
  for (const [name, value] of Object.entries(outer)) {
    if (value !== void 0 && (!name.startsWith("GIT_") || keptVariables.test(name)))
      environment[name] = value;
  }
  Object.assign(environment, fixedVariables);
  const settings = [...fixedSettings, ...access === void 0 ? [] : accessSettings(access)];
  environment.GIT_CONFIG_COUNT = String(settings.length);
  for (const [index, [key, value]] of settings.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return environment;
}

// src/host/git/inside-path.ts
import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
var absentCodes = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR", "ELOOP"]);
function isInside(root, path) {
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return false;
  const [first] = path.slice(root.length).split(sep).filter(Boolean);
  return first?.toLowerCase() !== ".git";
}
async function insidePath(root, path) {
  if (!isInside(root, resolve(root, path))) return { kind: "outside" };
  try {
    const real = await realpath(resolve(root, path));
    return isInside(root, real) ? { kind: "inside", path: real } : { kind: "outside" };
  } catch (error) {
    if (absentCodes.has(error.code)) return { kind: "absent" };
    throw error;
  }
}

// src/host/git/merge-base.ts
async function mergeBase(place, a, b) {
  const result = await tryGit(place, ["merge-base", "--end-of-options", a, b]);
  if (result.code === 0) return result.stdout.toString("latin1").trim();
  if (result.code === 1 || /Not a valid (object|commit) name/.test(result.stderr)) return void 0;
  throw gitFailure("git merge-base", result.stderr);
}

// src/host/git/object-reader.ts
import { spawn as spawn2 } from "node:child_process";

// src/host/git/byte-queue.ts
var ByteQueue = class {
  #chunks = [];
  #length = 0;
  #ended = false;
  #wake = () => {
  };
  push(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    this.#wake();
  }
  /** No more will come: takers that wait for more are told so. */
  end() {
    this.#ended = true;
    this.#wake();
  }
  /** The next `size` bytes. @throws when the end comes before */
  async take(size) {
    while (this.#length < size) await this.#more();
    const bytes = this.#joined();
    this.#chunks = [bytes.subarray(size)];
    this.#length -= size;
    return bytes.subarray(0, size);
  }
  /** The bytes up to the next line feed, which is taken too. @throws when the end comes before */
  async takeLine() {
    while (!this.#chunks.some((chunk) => chunk.includes(10))) await this.#more();
    const line = await this.take(this.#joined().indexOf(10) + 1);
    return line.subarray(0, -1);
  }
  #joined() {
    const [only] = this.#chunks;
    return only !== void 0 && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks);
  }
  #more() {
    if (this.#ended) return Promise.reject(new Error("the bytes ended early"));
    return new Promise((resolve2) => {
      this.#wake = resolve2;
    });
  }
};

// src/host/git/object-reader.ts
var headerShape = /^([0-9a-f]+) (\w+) (\d+)$/;
async function takeObject(output) {
  const header = (await output.takeLine()).toString("utf8");
  const [, id, type, size] = headerShape.exec(header) ?? [];
  if (id === void 0 || type === void 0) return void 0;
  const withLineEnd = await output.take(Number(size) + 1);
  return { id, type, bytes: withLineEnd.subarray(0, -1) };
}
function openObjectReader(place) {
  const child = spawn2("git", ["cat-file", "--batch"], {
    cwd: place.directory,
    env: place.environment,
    stdio: "pipe",
    detached: process.platform !== "win32"
  });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr = (stderr + chunk.toString("utf8")).slice(-4096);
  });
  child.stdin.on("error", () => {
  });
  const output = new ByteQueue();
  child.stdout.on("data", (chunk) => output.push(chunk));
  const gone = new Promise((resolve2) => {
    for (const event of ["close", "error"]) child.once(event, () => resolve2());
  });
  void gone.then(() => output.end());
  const close = async () => {
    killGroup(child);
    child.unref();
  };
  const ask = async (name) => {
    const timer = setTimeout(() => killGroup(child), gitTimeoutMs);
    try {
      child.stdin.write(`${name}
`);
      return await takeObject(output);
    } catch (cause) {
      await close();
      await gone;
      throw gitFailure(`git cat-file could not read ${name}`, stderr, cause);
    } finally {
      clearTimeout(timer);
    }
  };
  let last = Promise.resolve();
  const read = (name) => {
    const mine = last.then(() => ask(name));
    last = mine.catch(() => {
    });
    return mine;
  };
  return { read, close };
}

// src/host/git/raw-parents.ts
async function rawParents(reader, commit) {
  const object = await reader.read(commit);
  if (object?.type !== "commit") throw new HostError(`the commit ${commit} is not in this clone`);
  const [header = ""] = object.bytes.toString("latin1").split("\n\n", 1);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, id = ""]) => id);
}

// src/host/git/parse-tree.ts
var entryShape = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s;
function parseTree(output) {
  return splitPaths(output).flatMap((field) => {
    const [, mode, id, path] = entryShape.exec(field) ?? [];
    return mode === void 0 || id === void 0 || path === void 0 ? [] : [{ path, mode, id }];
  });
}

// src/host/git/read-work-file.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
var openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function readRegular(file, path) {
  const handle = await open(file, openFlags);
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) return void 0;
    if (!stats.isFile()) throw new HostError(`"${path}" is not a regular file`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
async function readWorkFile(root, path) {
  try {
    const place = await insidePath(root, path);
    if (place.kind === "absent") return void 0;
    if (place.kind === "outside")
      throw new HostError(`"${path}" leads out of the repository: it is not read`);
    return await readRegular(place.path, path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(`"${path}" cannot be read: ${error.message}`, error);
  }
}

// src/host/git/scan-work-tree.ts
import { lstatSync } from "node:fs";
import { join } from "node:path";
function modeOnDisk(root, path) {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats === void 0) return void 0;
  if (stats.isSymbolicLink()) return "120000";
  if (stats.isDirectory()) return "160000";
  return (stats.mode & 64) === 0 ? "100644" : "100755";
}
function trackedMode(root, entry, isStale) {
  return isStale && entry.mode !== "160000" ? modeOnDisk(root, entry.path) : entry.mode;
}
function readTracked(line) {
  const tab = line.indexOf("	");
  const path = line.slice(tab + 1);
  if (line[tab - 1] !== "0") throw new HostError(`"${path}" has merge conflicts: resolve them first`);
  return { letter: line.slice(0, 1), entry: { path, mode: line.slice(2, 8), id: line.slice(9, tab - 2) } };
}
function readLines(root, lines, trusts) {
  const modes = /* @__PURE__ */ new Map();
  const untracked = /* @__PURE__ */ new Set();
  const sparse = /* @__PURE__ */ new Map();
  const keep = (path, mode) => {
    if (mode === void 0) modes.delete(path);
    else modes.set(path, mode);
  };
  for (const line of lines) {
    if (line.startsWith("? ")) {
      const name = line.slice(2).replace(/\/$/, "");
      keep(name, modeOnDisk(root, name));
      untracked.add(name);
      continue;
    }
    const { letter, entry } = readTracked(line);
    if (letter === "S") sparse.set(entry.path, entry);
    keep(entry.path, trackedMode(root, entry, letter === "C" || letter === "H" && !trusts));
  }
  return { modes, untracked, sparse };
}
async function scanWorkTree(place, within = []) {
  const flags3 = ["-z", "-t", "--stage", "--cached", "--others", "--exclude-standard"];
  const isWhole = within.length === 0;
  const args = ["ls-files", ...flags3, ...isWhole ? ["--modified"] : [], "--", ...within];
  return readLines(place.directory, splitPaths(await runGit(place, args)), isWhole);
}

// src/host/git/revision-files.ts
var RevisionFiles = class {
  #place;
  #objects;
  #trees = /* @__PURE__ */ new Map();
  #scans = /* @__PURE__ */ new Map();
  constructor(place, objects) {
    this.#place = place;
    this.#objects = objects;
  }
  /** Every path as `unchanged`, sorted. */
  async list(revision, within) {
    const files = Array.from(
      await this.#modes(revision, within),
      ([path, headMode]) => ({ path, status: "unchanged", headMode })
    );
    return files.sort(comparePaths);
  }
  /** Content of a path; `undefined` when it is absent. @throws HostError when it exists and cannot be had */
  async read(revision, path) {
    switch (revision.kind) {
      case "empty":
        return void 0;
      case "commit":
        return this.#blob((await this.#tree(revision.id)).get(path));
      case "work-tree":
        return await readWorkFile(this.#place.directory, path) ?? this.#blob((await this.scan()).sparse.get(path));
    }
  }
  /** The work tree, or the part of it below `within`, as it was when first asked for. */
  scan(within) {
    const key = within?.join("\0") ?? "";
    const known = this.#scans.get(key) ?? scanWorkTree(this.#place, within);
    this.#scans.set(key, known);
    return known;
  }
  async #modes(revision, within) {
    switch (revision.kind) {
      case "empty":
        return [];
      case "commit":
        return Array.from(await this.#tree(revision.id), ([path, { mode }]) => [path, mode]);
      case "work-tree":
        return (await this.scan(within)).modes;
    }
  }
  async #blob(entry) {
    if (entry === void 0 || entry.mode === "160000") return void 0;
    const object = await this.#objects().read(entry.id);
    if (object !== void 0) return object.bytes;
    throw new HostError(`"${entry.path}" (${entry.id}) is not in this clone and could not be fetched`);
  }
  #tree(commit) {
    const known = this.#trees.get(commit);
    if (known !== void 0) return known;
    const tree = runGit(this.#place, ["ls-tree", "-r", "-z", "--full-tree", commit]).then(
      (output) => new Map(parseTree(output).map((entry) => [entry.path, entry]))
    );
    this.#trees.set(commit, tree);
    return tree;
  }
};

// src/host/git-repository.ts
function checkFolder(directory) {
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (stats === void 0) throw new HostError(`${directory} does not exist`);
  if (!stats.isDirectory()) throw new HostError(`${directory} is not a folder`);
}
async function linkTarget(root, path) {
  const place = await insidePath(root, path);
  return place.kind === "inside" ? relative(root, place.path).split(sep2).join("/") : void 0;
}
function repositoryAt(place, checkedOut, asked) {
  let reader;
  const objects = () => {
    reader ??= openObjectReader(place);
    return reader;
  };
  const files = new RevisionFiles(place, objects);
  const commit = async (name) => name === "HEAD" ? checkedOut : findCommit(place, objects(), name);
  const has = async (id) => await commit(id) !== void 0;
  return {
    root: place.directory,
    commit,
    parents: (id) => rawParents(objects(), id),
    mergeBase: (a, b) => mergeBase(place, a, b),
    ensure: async (id) => fullId.test(id) && (await has(id) || await fetchCommit(place, id) && has(id)),
    diff: (base, head, within) => diffRevisions({ place, files, base, head, within }),
    list: (revision, within) => files.list(revision, within),
    read: (revision, path) => files.read(revision, path),
    upstream: () => asked ?? findUpstream(place),
    resolveLink: (path) => linkTarget(place.directory, path),
    close: async () => reader?.close()
  };
}
async function askGround(place) {
  const what = ["rev-parse", "--show-toplevel", "HEAD^{commit}"];
  const { stdout, stderr } = await tryGit(place, what);
  const said = stdout.toString("utf8");
  const [, root, head] = /^(.+?)\n(?:([0-9a-f]{40,64})\n)?/s.exec(said) ?? [];
  if (root === void 0 || !isAbsolute(root)) throw gitFailure("git rev-parse", stderr);
  return { root: await realpath2(root), head };
}
async function openRepository(directory, options = {}) {
  checkFolder(directory);
  const place = { directory, environment: gitEnvironment(process.env, options.access) };
  const upstream = options.wantsUpstream === true ? findUpstream(place) : void 0;
  upstream?.catch(() => {
  });
  const { root, head } = await askGround(place);
  return repositoryAt({ ...place, directory: root }, head, upstream);
}

// src/host/scratch-folders.ts
import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
var memoryFolder = "/dev/shm";
var minFreeBytes = 256 * 2 ** 20;
function hasRoom(folder) {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= minFreeBytes;
}
function scratchFolders() {
  const made = [];
  return {
    folder: async (label) => {
      const parent = hasRoom(memoryFolder) ? memoryFolder : process.env.RUNNER_TEMP ?? tmpdir();
      try {
        const folder = mkdtempSync(join2(parent, `crashgate-${label}-`));
        made.push(folder);
        return folder;
      } catch (error) {
        throw new HostError(`no temporary folder can be made in ${parent}: free some space there`, error);
      }
    },
    removeAll: () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
}

export {
  openRepository,
  scratchFolders
};
//# sourceMappingURL=chunk-PFLZXM64.js.map
