import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  workTreePolicy
} from "./chunk-DRNM5ZLD.js";
import {
  confirmations,
  signatureOf
} from "./chunk-P3TYVS5E.js";
import {
  prepare
} from "./chunk-CVYCRLLL.js";
import {
  openValidator
} from "./chunk-2XP2HEME.js";
import "./chunk-BFB7XUKQ.js";
import {
  exitCodes
} from "./chunk-KFWOYHBW.js";
import "./chunk-DU66D3FR.js";
import "./chunk-NLSWWGXK.js";
import "./chunk-MT7CZAO5.js";
import "./chunk-RXAGDA26.js";
import "./chunk-V4G4FP4F.js";
import {
  openRepository,
  scratchFolders
} from "./chunk-PFLZXM64.js";
import {
  plainLine
} from "./chunk-LPX3NYVE.js";
import {
  judge,
  openParserPool
} from "./chunk-UIY7UW7Z.js";
import "./chunk-5U4H4VJB.js";
import "./chunk-Y6PLBZZS.js";
import "./chunk-7RLH6PL6.js";
import {
  HostError,
  SettingsError
} from "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";

// src/commands/replay.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

// src/commands/replay-fault.ts
var workTree = { kind: "work-tree" };
async function replayFault(replay2) {
  const { saved, input, base, target, repository } = replay2;
  const { path, rule } = saved;
  if (rule === "keeps-required") return await presence(repository, path);
  if (rule === "regular-file") return await repository.resolveLink(path) === void 0 ? "same" : "fixed";
  const validate = await openValidator(target, async (file) => {
    const bytes = await repository.read(workTree, file);
    return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
  });
  const validation = validate(input, base);
  if (validation.schema === "skipped") throw new HostError(`${path}: ${validation.skipped ?? "not checked"}`);
  const verdicts = judge({ input, target, validation, outcome: void 0 });
  return verdicts.some(({ oracle }) => oracle === rule) ? "same" : "fixed";
}
async function presence(repository, path) {
  return await repository.read(workTree, path) === void 0 ? "same" : "fixed";
}

// src/commands/replay.ts
function folderOf(finding) {
  const [report, id] = finding.split("#", 2);
  return id === void 0 || report === void 0 ? finding : join(dirname(report), "findings", id);
}
function readSaved(folder) {
  const path = join(folder, "finding.json");
  if (!existsSync(path)) {
    throw new SettingsError(`${folder} is not a finding: give a folder below findings/, or report.json#id`);
  }
  const saved = JSON.parse(readFileSync(path, "utf8"));
  if (saved.version !== 1) throw new SettingsError(`${path} was written by another version of crashgate`);
  return saved;
}
var uncontrolled = ["crash", "hang", "exhausted", "flaky-crash"];
function caseOf(saved, folder) {
  const isAnyNoFine = saved.expectation === "mutant" || uncontrolled.includes(saved.kind);
  const kind = isAnyNoFine ? "saved" : saved.expectation;
  const bytes = readFileSync(join(folder, "input"));
  return { path: saved.path, format: saved.format, bytes, provenance: { kind } };
}
function answerOf(saved, target, input, outcome) {
  if (outcome.kind === "unlaunched") return "unlaunched";
  const validation = { faults: [], schema: "none", skipped: void 0 };
  const [verdict] = judge({ input, target, validation, outcome });
  if (verdict === void 0) return "fixed";
  return signatureOf(verdict.kind, outcome).id === saved.signature.id ? "same" : "other";
}
function say(text, exitCode) {
  process.stdout.write(`${plainLine(text)}
`);
  return exitCode;
}
function conclude(answers, saved, reason) {
  const words = `${saved.kind} in ${saved.path} (target ${saved.target})`;
  if (answers.includes("unlaunched")) return say(`CANNOT RUN  ${reason}`, exitCodes.incomplete);
  const failed = answers.filter((answer) => answer !== "fixed").length;
  if (failed === 0)
    return say(`FIXED  ${words}: ${answers.length} of ${answers.length} replays pass`, exitCodes.pass);
  const how = answers.includes("same") ? "" : ", in another way than before";
  return say(`STILL FAILING  ${words}: ${failed} of ${answers.length} replays fail${how}`, exitCodes.block);
}
async function replayInvalid(target, saved, folder, repository) {
  const basePath = join(folder, "base");
  const base = existsSync(basePath) ? readFileSync(basePath) : void 0;
  const input = caseOf(saved, folder);
  return conclude([await replayFault({ saved, input, base, target, repository })], saved, "");
}
async function replayThrough(target, saved, folder, root) {
  const scratch = scratchFolders();
  const launching = { root, scratch: await scratch.folder("replay") };
  try {
    const prepared = await prepare(target, launching);
    if (!prepared.ok) return say(`CANNOT RUN  ${prepared.reason}`, exitCodes.incomplete);
    const pool = await openParserPool(target, launching, 1);
    try {
      const input = caseOf(saved, folder);
      const outcomes = [];
      for (let time = 0; time < confirmations; time += 1) outcomes.push(await pool.runFresh(input));
      const answers = outcomes.map((outcome) => answerOf(saved, target, input, outcome));
      const refused = outcomes.find((outcome) => outcome.kind === "unlaunched");
      return conclude(answers, saved, refused?.kind === "unlaunched" ? refused.reason : "");
    } finally {
      await pool.close();
    }
  } finally {
    scratch.removeAll();
  }
}
async function replay(finding) {
  const folder = folderOf(finding);
  const saved = readSaved(folder);
  const repository = await openRepository(process.cwd());
  try {
    const policy = await workTreePolicy(repository);
    const target = policy.targets.find(({ name }) => name === saved.target);
    if (target === void 0) {
      throw new HostError(
        `the config of this work tree has no target "${saved.target}" to replay ${folder} with`
      );
    }
    if (saved.kind === "invalid") return await replayInvalid(target, saved, folder, repository);
    return await replayThrough(target, saved, folder, repository.root);
  } finally {
    await repository.close();
  }
}
export {
  replay
};
//# sourceMappingURL=replay-CKK46FHO.js.map
