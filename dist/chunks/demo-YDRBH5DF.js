import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  cliFile,
  incidentsFolder
} from "./chunk-EI475YUD.js";
import {
  exitCodes
} from "./chunk-KFWOYHBW.js";
import {
  HostError,
  SettingsError
} from "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";

// src/commands/demo.ts
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
var defaultIncident = "channel-file";
var print = (text) => void process.stdout.write(`${text}
`);
function incidentNames() {
  const folder = incidentsFolder();
  if (!existsSync(folder))
    throw new HostError("the incidents folder is missing: the demo needs a full checkout");
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "incident.json")));
}
function git(repository, ...words) {
  const identity = [
    "-c",
    "user.name=demo",
    "-c",
    "user.email=demo@example.invalid",
    "-c",
    "commit.gpgsign=false"
  ];
  try {
    execFileSync("git", ["-C", repository, ...identity, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    throw new HostError(`the demo needs git, and git ${words[0]} failed`, error);
  }
}
function place(source, target) {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(source, target);
}
function makeRepository(folder, incident, repository) {
  git(repository, "init", "--quiet", "--initial-branch=main");
  const files = { ...incident.files, [incident.good]: incident.place };
  for (const [from, to] of Object.entries(files)) place(join(folder, from), join(repository, to));
  git(repository, "add", "--all");
  git(repository, "commit", "--quiet", "--message=The file that everybody runs");
}
function play(scene, incident, { folder, repository }) {
  print(`
\u2501\u2501 ${scene.says}
`);
  git(repository, "checkout", "--quiet", "-B", scene.edit.replace(/\.\w+$/, ""), "main");
  place(join(folder, scene.edit), join(repository, incident.place));
  git(repository, "commit", "--quiet", "--all", `--message=${scene.edit}`);
  const words = [
    cliFile(),
    "check",
    "--base",
    "main",
    "--out",
    join(repository, ".git", "report", scene.edit)
  ];
  const { status } = spawnSync(process.execPath, words, { cwd: repository, stdio: "inherit" });
  return status === scene.exit;
}
function demo(name = defaultIncident) {
  const names = incidentNames();
  if (!names.includes(name)) throw new SettingsError(`no incident '${name}'; there is: ${names.join(", ")}`);
  const folder = join(incidentsFolder(), name);
  const incident = JSON.parse(readFileSync(join(folder, "incident.json"), "utf8"));
  const repository = mkdtempSync(join(tmpdir(), "crashgate-demo-"));
  try {
    print(incident.title);
    makeRepository(folder, incident, repository);
    const asExpected = incident.scenes.map((scene) => play(scene, incident, { folder, repository }));
    if (asExpected.every(Boolean)) return exitCodes.pass;
    throw new HostError("the demo did not end as it should on this machine: run `crashgate doctor`");
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}
export {
  demo
};
//# sourceMappingURL=demo-YDRBH5DF.js.map
