import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  workTreePolicy
} from "./chunk-DRNM5ZLD.js";
import {
  prepare
} from "./chunk-CVYCRLLL.js";
import {
  openValidator
} from "./chunk-2XP2HEME.js";
import "./chunk-BFB7XUKQ.js";
import {
  describeIsolation
} from "./chunk-QNVKCUGA.js";
import {
  openHost,
  stopOnSignal
} from "./chunk-YWSNBN6J.js";
import {
  childCommand,
  cliCommand,
  version
} from "./chunk-EI475YUD.js";
import {
  exitCodes
} from "./chunk-KFWOYHBW.js";
import "./chunk-DU66D3FR.js";
import "./chunk-NLSWWGXK.js";
import "./chunk-MT7CZAO5.js";
import "./chunk-RXAGDA26.js";
import "./chunk-V4G4FP4F.js";
import {
  openRepository
} from "./chunk-PFLZXM64.js";
import {
  plainLine
} from "./chunk-LPX3NYVE.js";
import {
  selfTest
} from "./chunk-MKIO4JSQ.js";
import {
  openParserPool
} from "./chunk-UIY7UW7Z.js";
import "./chunk-5U4H4VJB.js";
import "./chunk-Y6PLBZZS.js";
import "./chunk-7RLH6PL6.js";
import "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";

// src/commands/doctor.ts
var emptyCase = {
  path: "empty",
  format: "text",
  bytes: new Uint8Array(),
  provenance: { kind: "saved" }
};
var print = (text) => void process.stdout.write(`${plainLine(text)}
`);
var silent = {
  out: () => void 0,
  color: false,
  command: void 0,
  summary: void 0,
  write: async () => void 0
};
async function canStart(target, launching) {
  const prepared = await prepare(target, launching);
  if (!prepared.ok) return prepared.reason;
  const pool = await openParserPool(target, launching, 1);
  try {
    const outcome = await pool.runFresh(emptyCase);
    return outcome.kind === "unlaunched" ? outcome.reason : void 0;
  } finally {
    await pool.close();
  }
}
async function checkTargets(targets, launching) {
  let failures = 0;
  for (const target of targets) {
    const problem = await canStart(target, launching);
    if (problem !== void 0) failures += 1;
    const line = `target ${target.name}: ${target.parser.argv.join(" ")}`;
    print(problem === void 0 ? `ok    ${line} starts` : `FAIL  ${line}: ${problem}`);
  }
  return failures;
}
async function doctor() {
  const host = openHost({
    repository: await openRepository(process.cwd()),
    version,
    cliCommand: cliCommand(),
    childCommand: childCommand(),
    outlets: silent,
    progressTo: process.stderr,
    cancelled: stopOnSignal()
  });
  try {
    print(`crashgate ${version}, node ${process.version}, ${process.platform} ${process.arch}`);
    const launching = { root: host.repository.root, scratch: await host.scratch.folder("doctor") };
    const missed = await selfTest(host.childCommand, launching, openValidator);
    for (const { name, expected, seen } of missed)
      print(`FAIL  canary ${name}: a ${expected} was seen as ${seen}`);
    if (missed.length === 0) print("ok    self-test: crash, hang and schema canaries caught");
    for (const line of describeIsolation()) print(`      ${line}`);
    const { targets } = await workTreePolicy(host.repository);
    const failures = missed.length + await checkTargets(targets, launching);
    return failures === 0 ? exitCodes.pass : exitCodes.incomplete;
  } finally {
    await host.close();
  }
}
export {
  doctor
};
//# sourceMappingURL=doctor-3BCJJRDJ.js.map
