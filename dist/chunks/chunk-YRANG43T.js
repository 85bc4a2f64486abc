import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  describeIsolation
} from "./chunk-QNVKCUGA.js";
import {
  require_picomatch
} from "./chunk-NLSWWGXK.js";
import {
  nearestName
} from "./chunk-V4G4FP4F.js";
import {
  HostError,
  SettingsError
} from "./chunk-NZ25DUMZ.js";
import {
  __toESM
} from "./chunk-7U2LB6Q3.js";

// src/pipeline/stopwatch.ts
function stopwatch(clock) {
  const madeAt = clock.now();
  const spent = {};
  return {
    time: async (stage, work) => {
      const startedAt = clock.now();
      try {
        return await work();
      } finally {
        spent[stage] = Math.round((spent[stage] ?? 0) + clock.now() - startedAt);
      }
    },
    totalMs: () => Math.round(clock.now() - madeAt),
    stagesMs: () => ({ ...spent })
  };
}

// src/stages/2-plan/choose-range.ts
var zeroId = /^0+$/;
function mergeBaseWith(branch) {
  return { kind: "merge-base", names: [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`] };
}
function checkedOut(checkout) {
  if (checkout !== void 0) return checkout;
  throw new HostError("no commit is checked out: put actions/checkout in a step before crashgate");
}
function commitHead(id) {
  return { kind: "commit", id };
}
function pullRequest(trigger, checkout) {
  const head = commitHead(checkout.id);
  const otherwise = `the merge base with ${trigger.baseRef} is not in this clone (\`fetch-depth: 0\` brings it)`;
  if (checkout.id !== trigger.headSha && !checkout.parents.includes(trigger.headSha)) {
    throw new HostError(
      `${checkout.id} is checked out: it is neither the pull request's tip ${trigger.headSha} nor a merge of it. Use actions/checkout without \`ref\`, and run on the newest commit of the pull request.`
    );
  }
  const landsOn = checkout.parents.find((parent) => parent !== trigger.headSha);
  if (checkout.id !== trigger.headSha && landsOn !== void 0) {
    return { head, bases: [{ kind: "commit", id: landsOn }], otherwise, notes: [] };
  }
  const notes = ["the pull request's own commits are checked out: the result of merging them is not tested"];
  return { head, bases: [mergeBaseWith(trigger.baseRef)], otherwise, notes };
}
function push(trigger, checkout) {
  const head = commitHead(trigger.after);
  const otherwise = "the commit before the push cannot be had";
  if (trigger.deleted) {
    const notes = [`${trigger.ref} was deleted: there is nothing to check`];
    return { head: commitHead(checkout.id), bases: [{ kind: "head" }], otherwise, notes };
  }
  if (trigger.ref.startsWith("refs/tags/"))
    return { head, bases: [], otherwise: "a tag has no base", notes: [] };
  if (!zeroId.test(trigger.before)) {
    const notes = trigger.forced ? ["the push was forced: history was rewritten"] : [];
    return { head, bases: [{ kind: "commit", id: trigger.before }], otherwise, notes };
  }
  if (trigger.ref === `refs/heads/${trigger.defaultBranch}`) {
    return {
      head,
      bases: [{ kind: "empty" }],
      otherwise,
      notes: ["first push of the default branch: all is new"]
    };
  }
  const newBranch = `the merge base with ${trigger.defaultBranch} is not in this clone (\`fetch-depth: 0\` brings it)`;
  return { head, bases: [mergeBaseWith(trigger.defaultBranch)], otherwise: newBranch, notes: [] };
}
function mergeGroup(trigger) {
  return {
    head: commitHead(trigger.headSha),
    bases: [{ kind: "commit", id: trigger.baseSha }, { kind: "first-parent" }],
    otherwise: "the base commit of the merge group cannot be had",
    notes: []
  };
}
function manual(trigger, checkout) {
  const onDefault = trigger.ref === `refs/heads/${trigger.defaultBranch}`;
  return {
    head: commitHead(checkout.id),
    bases: onDefault ? [] : [mergeBaseWith(trigger.defaultBranch)],
    otherwise: `${trigger.event} on ${trigger.ref} has no base`,
    notes: []
  };
}
function local(checkout) {
  return {
    head: { kind: "work-tree" },
    bases: [checkout === void 0 ? { kind: "empty" } : { kind: "upstream" }],
    otherwise: "there is no upstream, main or master to compare with (give --base)",
    notes: []
  };
}
function chooseRange(trigger, checkout) {
  switch (trigger.kind) {
    case "local":
      return local(checkout);
    case "pull-request":
      return pullRequest(trigger, checkedOut(checkout));
    case "merge-group":
      return mergeGroup(trigger);
    case "push":
      return push(trigger, checkedOut(checkout));
    case "manual":
      return manual(trigger, checkedOut(checkout));
    case "refused":
      throw new HostError(trigger.reason);
    case "unknown":
      throw new SettingsError(
        `the event ${trigger.event} names no base and no head: give both inputs, base-ref and head-ref`
      );
  }
}

// src/stages/2-plan/dead-target.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/stages/2-plan/nearest-folder.ts
import { posix } from "node:path";
var mostShown = 5;
function entriesOf(folder, paths) {
  const prefix = folder === "." ? "" : `${folder}/`;
  const inside = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return [...new Set(inside.map((rest) => rest.replace(/\/.*$/s, "/")))].slice(0, mostShown);
}
function nearestFolder(folder, paths) {
  const entries = entriesOf(folder, paths);
  if (folder === "." || entries.length > 0) {
    const name = folder === "." ? "the root" : `"${folder}/"`;
    return `${name} holds ${entries.length === 0 ? "nothing" : entries.join(", ")}`;
  }
  return nearestFolder(posix.dirname(folder), paths);
}

// src/stages/2-plan/dead-target.ts
function deadTarget({ name, files }, atHead) {
  const { base } = import_picomatch.default.scan(files[0] ?? "");
  const hint = nearestFolder(
    base === "" ? "." : base,
    atHead.map(({ path }) => path)
  );
  return new HostError(
    `target "${name}": files [${files.join(", ")}] matches nothing in the repository; ${hint}`
  );
}

// src/stages/2-plan/given-range.ts
async function findNamed(repository, name, option) {
  for (const candidate of [name, `refs/remotes/origin/${name}`]) {
    const id = await repository.commit(candidate);
    if (id !== void 0) return id;
  }
  if (await repository.ensure(name)) return name;
  throw new SettingsError(
    `the ${option} "${name}" is not a commit of this clone: check the spelling, or fetch it first (\`git fetch origin ${name}\`; in a workflow \`fetch-depth: 0\`)`
  );
}
async function givenHead(request, repository) {
  if (request.headRef !== void 0) {
    return { kind: "commit", id: await findNamed(repository, request.headRef, "head") };
  }
  if (request.trigger.kind === "local") return { kind: "work-tree" };
  return { kind: "commit", id: await findNamed(repository, "HEAD", "head") };
}
async function givenRange(request, repository) {
  const { baseRef, headRef } = request;
  if (baseRef === void 0) {
    if (headRef === void 0) return void 0;
    throw new SettingsError("a head without a base: give the base to compare it with too");
  }
  const [named, head] = [await findNamed(repository, baseRef, "base"), await givenHead(request, repository)];
  const ancestor = await repository.mergeBase(head.kind === "commit" ? head.id : "HEAD", named);
  const notes = ancestor === void 0 ? [`no common ancestor with ${baseRef} is known: compared with its tip`] : [];
  return { base: { kind: "commit", id: ancestor ?? named }, head, otherwise: "", notes };
}

// src/stages/2-plan/list-changes.ts
import { posix as posix2 } from "node:path";
var noBase = { kind: "empty" };
function byPath(files) {
  return new Map(files.map((file) => [file.path, file]));
}
function overlay(atHead, changed) {
  const all = new Map([...byPath(atHead), ...changed]);
  return [...all.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
async function findGiven(path, { repository, head, known }) {
  const file = known.get(path);
  if (file !== void 0) return file;
  const content = await repository.read(head, path);
  if (content !== void 0) return { path, status: "added", headMode: "100644" };
  throw new SettingsError(`"${path}" was given to be checked and is not in the repository`);
}
async function givenFiles(paths, source) {
  const names = [...new Set(paths.map((path) => posix2.normalize(path)))].sort();
  return Promise.all(names.map((path) => findGiven(path, source)));
}
async function listChanges(request, range, { repository, within }) {
  const { head } = range;
  const base = range.base ?? noBase;
  const learn = async () => {
    const changed = range.base === void 0 ? [] : await repository.diff(base, head, within);
    if (request.fileList !== void 0) {
      const known = byPath(overlay(await repository.list(head), byPath(changed)));
      const files3 = await givenFiles(request.fileList, { repository, head, known });
      return { method: "list", files: files3, notes: [] };
    }
    if (range.base !== void 0 && request.mode === "changed")
      return { method: "git", files: changed, notes: [] };
    const files2 = overlay(await repository.list(head), byPath(changed));
    const notes2 = range.base === void 0 ? [`${range.otherwise}: every file is checked`] : [];
    return { method: "full-scan", files: files2, notes: notes2 };
  };
  const { method, files, notes } = await learn();
  return { event: request.trigger.event, method, base, head, files, notes: [...range.notes, ...notes] };
}

// src/stages/2-plan/path-matcher.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
var options = { dot: true, nocase: false, windows: false, flags: "s" };
function pathMatcher(globs, exclude = []) {
  if (globs.length === 0) return () => false;
  const isIncluded = (0, import_picomatch2.default)([...globs], options);
  const isExcluded = exclude.length === 0 ? () => false : (0, import_picomatch2.default)([...exclude], options);
  return (path) => isIncluded(path) && !isExcluded(path);
}

// src/stages/2-plan/spread.ts
function spread(items, most) {
  if (items.length <= most) return items;
  return items.filter(
    (_, index) => Math.floor(index * most / items.length) !== Math.floor((index - 1) * most / items.length)
  );
}

// src/stages/2-plan/match-target.ts
var mostSiblings = 16;
var submoduleMode = "160000";
function matchersOf(target) {
  const saved = (path) => path.startsWith(`${target.saved}/`);
  const mustReject = pathMatcher(target.mustReject);
  const globs = pathMatcher(target.files, target.exclude);
  return {
    files: (path) => globs(path) && !saved(path) && !mustReject(path),
    mustAccept: pathMatcher(target.mustAccept),
    mustReject,
    saved,
    required: (path) => target.required.includes(path)
  };
}
function candidates({ changed, atHead, extent }) {
  if (extent === "changed") return changed;
  const known = new Set(changed.map(({ path }) => path));
  return [...changed, ...atHead.filter(({ path }) => !known.has(path))].sort(
    (a, b) => a.path < b.path ? -1 : 1
  );
}
function matchTarget(target, ground) {
  const is = matchersOf(target);
  const own = candidates(ground).filter(
    ({ path, headMode }) => headMode !== submoduleMode && (is.files(path) || is.required(path))
  );
  const planned = own.filter(
    ({ path, status }) => status === "deleted" ? is.required(path) : is.files(path)
  );
  const regular = ground.atHead.filter(({ headMode }) => headMode.startsWith("100")).map(({ path }) => path);
  const inPlan = new Set(planned.map(({ path }) => path));
  const rest = regular.filter((path) => is.files(path) && !inPlan.has(path));
  return {
    target,
    isDead: planned.length === 0 && !ground.atHead.some(({ path }) => is.files(path)),
    files: planned,
    mustAccept: regular.filter(is.mustAccept),
    mustReject: regular.filter(is.mustReject),
    saved: regular.filter(is.saved),
    siblings: spread(rest, mostSiblings),
    deleted: own.filter(({ path, status }) => status === "deleted" && !inPlan.has(path)).map(({ path }) => path),
    covers: (path) => Object.values(is).some((matches) => matches(path))
  };
}

// src/stages/2-plan/policy-folders.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);
function folderOf(glob) {
  const { base, negated } = import_picomatch3.default.scan(glob);
  return negated ? "" : base;
}
function foldersOf({ files, mustAccept, mustReject, required, saved }) {
  return [...[...files, ...mustAccept, ...mustReject].map(folderOf), ...required, saved];
}
function policyFolders({ targets, gateFiles, configPath }) {
  const folders = [
    ...targets.flatMap(foldersOf),
    ...gateFiles,
    ...configPath === void 0 ? [] : [configPath]
  ];
  return folders.some((folder) => folder === "" || folder === ".") ? void 0 : [...new Set(folders)].sort();
}

// src/stages/2-plan/read-policy.ts
function readerAt(repository, revision) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return async (path) => {
    const bytes = await repository.read(revision, path);
    try {
      return bytes && decoder.decode(bytes);
    } catch (cause) {
      throw new SettingsError(`${path} is not UTF-8`, { cause });
    }
  };
}
async function policyAtBase({ request, repository, base }) {
  if (request.trigger.kind === "local") return "";
  if (base.kind === "empty") return "there is no base: the policy is that of head";
  try {
    const policy = await request.policyFrom(readerAt(repository, base));
    return policy ? { policy, from: "base", notes: [] } : "the base has no config: head's is used";
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return `the config of the base is at fault, head's is used (${error.message})`;
  }
}
async function policyAtHead({ request, repository, head }) {
  const policy = await request.policyFrom(readerAt(repository, head));
  if (policy !== void 0) return policy;
  throw new SettingsError(
    "there is no config: write .github/crashgate.yml (README, Config), or give `files` and `command`"
  );
}
async function findPolicy(question) {
  const atBase = await policyAtBase(question);
  if (typeof atBase !== "string") return atBase;
  return { policy: await policyAtHead(question), from: "head", notes: atBase === "" ? [] : [atBase] };
}
async function headNotes(question, policy) {
  const { request, repository, head } = question;
  const next = await request.policyFrom(readerAt(repository, head));
  if (next === void 0) return ["this change removes the config: the next one will not be checked"];
  const names = new Set(policy.targets.map(({ name }) => name));
  return next.targets.filter(({ name }) => !names.has(name)).map(({ name }) => `target "${name}" is new: it is checked from the next change on`);
}
async function relatePolicy(question, { policy, from, notes }, changed) {
  const gate = /* @__PURE__ */ new Set([policy.configPath, ...policy.gateFiles]);
  const changedGateFiles = changed.filter(({ path, status }) => status !== "unchanged" && gate.has(path)).map(({ path }) => path);
  const configChanged = policy.configPath !== void 0 && changedGateFiles.includes(policy.configPath);
  const ahead = from === "base" && configChanged ? await headNotes(question, policy) : [];
  const touched = changedGateFiles.length === 0 ? [] : [gateNote(changedGateFiles)];
  const shownFrom = policy.configPath === void 0 ? "inputs" : from;
  return { policy, source: { from: shownFrom, changedGateFiles }, notes: [...notes, ...touched, ...ahead] };
}
function gateNote(paths) {
  return `the change touches the gate (${paths.join(", ")}): every file of every target is checked`;
}

// src/stages/2-plan/resolve-range.ts
function commitOf(id) {
  return id === void 0 ? void 0 : { kind: "commit", id };
}
async function available(repository, id) {
  return id !== void 0 && await repository.ensure(id) ? { kind: "commit", id } : void 0;
}
async function ancestorWith(repository, head, names) {
  for (const name of names) {
    const branch = await repository.commit(name);
    if (branch !== void 0) return commitOf(await repository.mergeBase(head, branch));
  }
  return void 0;
}
async function upstreamBase(repository) {
  const name = await repository.upstream();
  return name === void 0 ? void 0 : commitOf(await repository.mergeBase("HEAD", name));
}
async function findBase(repository, rule, head) {
  const headId = head.kind === "commit" ? head.id : "HEAD";
  switch (rule.kind) {
    case "commit":
      return available(repository, rule.id);
    case "merge-base":
      return ancestorWith(repository, headId, rule.names);
    case "upstream":
      return upstreamBase(repository);
    case "first-parent":
      return available(repository, (await repository.parents(headId))[0]);
    case "empty":
      return { kind: "empty" };
    case "head":
      return head;
  }
}
async function findHead(repository, rule) {
  if (rule.kind === "work-tree") return rule;
  const id = await repository.ensure(rule.id) ? await repository.commit(rule.id) : void 0;
  if (id !== void 0) return { kind: "commit", id };
  throw new HostError(`the commit ${rule.id} is not in this clone and cannot be fetched: check it out first`);
}
function mismatchNotes(head, checkout) {
  if (head.kind !== "commit" || checkout === void 0 || head.id === checkout.id) return [];
  return [`the files are those of ${head.id}, the parser is the one of the checkout, ${checkout.id}`];
}
async function resolveRange(rule, checkout, repository) {
  const head = await findHead(repository, rule.head);
  const notes = [...rule.notes, ...mismatchNotes(head, checkout)];
  for (const baseRule of rule.bases) {
    const base = await findBase(repository, baseRule, head);
    if (base !== void 0) return { base, head, otherwise: rule.otherwise, notes };
  }
  return { base: void 0, head, otherwise: rule.otherwise, notes };
}

// src/stages/2-plan/select-targets.ts
function selectTargets(targets, names) {
  const known = targets.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== void 0) {
    const nearest = nearestName(unknown, known);
    const hint = nearest === void 0 ? `there is ${known.join(", ")}` : `did you mean "${nearest}"?`;
    throw new SettingsError(`no target is named "${unknown}": ${hint}`);
  }
  return names.length === 0 ? targets : targets.filter(({ name }) => names.includes(name));
}

// src/stages/2-plan.ts
var nothing = { kind: "empty" };
async function checkedOut2(repository, isLocal) {
  const id = await repository.commit("HEAD");
  return id === void 0 ? void 0 : { id, parents: isLocal ? [] : await repository.parents(id) };
}
async function findRange(request, repository) {
  if (request.trigger.kind === "refused") throw new HostError(request.trigger.reason);
  const given = await givenRange(request, repository);
  if (given !== void 0) return given;
  const isLocal = request.trigger.kind === "local";
  const [checkout] = await Promise.all([
    checkedOut2(repository, isLocal),
    isLocal ? repository.upstream() : void 0
  ]);
  return resolveRange(chooseRange(request.trigger, checkout), checkout, repository);
}
function planTarget(match, { fuzzTimeMs, runs, seed }) {
  const { target, files, mustAccept, mustReject, saved, siblings } = match;
  const fuzz = { ...target.fuzz, timeMs: fuzzTimeMs ?? target.fuzz.timeMs, runs: runs ?? target.fuzz.runs };
  return {
    target: { ...target, fuzz },
    files,
    mustAccept,
    mustReject,
    saved,
    seed: seed ?? target.fuzz.seed,
    siblings
  };
}
function isHit({ files, mustAccept, mustReject, saved }, { files: changed }) {
  if (files.length > 0) return true;
  const examples = /* @__PURE__ */ new Set([...mustAccept, ...mustReject, ...saved]);
  return changed.some(({ path, status }) => status !== "unchanged" && examples.has(path));
}
function count(number, thing) {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
function leftOutNotes(matches, { files }) {
  const deleted = new Set(matches.flatMap((match) => match.deleted)).size;
  const submodules = files.filter(({ headMode }) => headMode === "160000").length;
  return [
    ...deleted > 0 ? [`${count(deleted, "deleted file")}: there is nothing to run`] : [],
    ...submodules > 0 ? [`${count(submodules, "submodule")} left out: its files are in another repository`] : []
  ];
}
async function workTreePolicy(request, repository) {
  if (request.trigger.kind !== "local" || request.headRef !== void 0) return void 0;
  return findPolicy({ request, repository, base: nothing, head: { kind: "work-tree" } });
}
async function plan(request, repository, whileGitCompares = () => void 0) {
  const early = workTreePolicy(request, repository);
  early.catch(() => {
  });
  const range = await findRange(request, repository);
  const question = { request, repository, base: range.base ?? nothing, head: range.head };
  const found = await early ?? await findPolicy(question);
  const within = policyFolders(found.policy);
  const asking = Promise.all([
    listChanges(request, range, { repository, within }),
    repository.list(range.head, within)
  ]);
  whileGitCompares();
  const [changes, atHead] = await asking;
  const { policy, source, notes } = await relatePolicy(question, found, changes.files);
  const extent = source.changedGateFiles.length > 0 ? "whole" : "changed";
  const ground = { changed: changes.files, atHead, extent };
  const matches = selectTargets(policy.targets, request.onlyTargets).map(
    (target) => matchTarget(target, ground)
  );
  const dead = matches.find(({ isDead }) => isDead);
  if (dead !== void 0) throw deadTarget(dead.target, await repository.list(range.head));
  return {
    changes: { ...changes, notes: [...changes.notes, ...notes, ...leftOutNotes(matches, changes)] },
    policy,
    policySource: source,
    targets: matches.filter((match) => isHit(match, changes)).map((match) => planTarget(match, request)),
    unmatched: changes.files.filter(({ path }) => !matches.some(({ covers }) => covers(path))).length
  };
}

// src/pipeline.ts
async function watchCanaries(world) {
  const { selfTest } = await import("./1-self-test-WUWE3MUK.js");
  const { openValidator } = await import("./4-validate-LW2MIJMX.js");
  const missed = await world.watch.time(
    "self-test",
    () => selfTest(world.host.childCommand, world.launching, openValidator)
  );
  return missed.map(({ name, expected, seen }) => ({
    what: `the self-test "${name}" failed`,
    why: `a known ${expected} was seen as ${seen}`,
    next: "run `crashgate doctor` on this machine and report what it prints"
  }));
}
function cancelledRow({ cancelled }) {
  if (!cancelled.aborted) return [];
  return [{ what: "the run was cancelled", why: "a signal asked it to stop", next: "run it again" }];
}
function unfinishedOf(end) {
  return end.done ? [...end.result.ran.unfinished, ...end.result.fuzzed.unfinished] : [end.unfinished];
}
var replayWith = (prefix) => (id) => ({ command: `${prefix}/findings/${id}`, folder: `findings/${id}` });
async function runChecks(plan2, world) {
  if (plan2.targets.length === 0) return { selfTest: "not run", results: [], unfinished: [] };
  const missed = await watchCanaries(world);
  if (missed.length > 0) return { selfTest: "failed", results: [], unfinished: missed };
  const { checkTarget } = await import("./check-target-OJAVIWXS.js");
  const ends = [];
  for (const planned of plan2.targets) ends.push(await checkTarget(planned, world));
  return {
    selfTest: "passed",
    results: ends.flatMap((end) => end.done ? [end.result] : []),
    unfinished: [...ends.flatMap(unfinishedOf), ...cancelledRow(world.host)]
  };
}
async function runPipeline(request, host) {
  const startedAt = host.clock.today();
  const watch = stopwatch(host.clock);
  const loadEnding = () => import("./ending-7YAMWKLH.js");
  let loading;
  const plan2 = await watch.time(
    "plan",
    () => plan(request, host.repository, () => {
      loading = loadEnding();
    })
  );
  const launching = { root: host.repository.root, scratch: await host.scratch.folder("cases") };
  const checks = await runChecks(plan2, { plan: plan2, host, launching, jobs: request.jobs, watch });
  const findings = checks.results.flatMap((result) => result.findings);
  const { gate, publish, assembleReport } = await (loading ?? loadEnding());
  const decision = gate({ findings, unfinished: checks.unfinished, policy: plan2.policy });
  const report = assembleReport({
    version: host.version,
    request,
    plan: plan2,
    isolation: plan2.targets.length === 0 ? [] : describeIsolation(),
    ...checks,
    findings,
    decision,
    times: { startedAt, totalMs: watch.totalMs(), stagesMs: watch.stagesMs() },
    replay: replayWith(`${host.cliCommand} replay ${request.reportDir}`)
  });
  const { outlets, progress } = host;
  await publish({
    report,
    findings,
    targets: plan2.policy.targets,
    names: request.reporters,
    outlets,
    progress
  });
  return report;
}

export {
  runPipeline
};
//# sourceMappingURL=chunk-YRANG43T.js.map
