import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  workTreePolicy
} from "./chunk-DHMP6N7F.js";
import {
  prepare
} from "./chunk-MDPV26Q3.js";
import {
  openValidator
} from "./chunk-MRC7CX4Q.js";
import {
  describeIsolation,
  openHost,
  stopOnSignal
} from "./chunk-72V64DN3.js";
import "./chunk-PCR3QQFZ.js";
import {
  plainLine
} from "./chunk-LPX3NYVE.js";
import "./chunk-5QQPOOVL.js";
import "./chunk-EVXRKOEP.js";
import "./chunk-VKXQE4ZF.js";
import "./chunk-RXAGDA26.js";
import {
  childCommand,
  cliCommand,
  version
} from "./chunk-EI475YUD.js";
import {
  exitCodes
} from "./chunk-KFWOYHBW.js";
import {
  selfTest
} from "./chunk-VEHLPKJJ.js";
import {
  openParserPool
} from "./chunk-DA3TCRFA.js";
import "./chunk-5U4H4VJB.js";
import "./chunk-4MGHYMWQ.js";
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
  const host = await openHost({
    directory: process.cwd(),
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
//# sourceMappingURL=doctor-3MZDHFWB.js.map
