import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  failureKinds,
  formatNames,
  mutantPolicies
} from "./chunk-RXAGDA26.js";

// src/settings/options.ts
var hourMs = 36e5;
var options = [
  {
    name: "config-file",
    scope: "run",
    type: "path",
    doc: "Config file; without it, `.github/crashgate.yml` or `.github/crashgate.yaml` where one exists.",
    input: true,
    flag: "--config <path>"
  },
  {
    name: "name",
    scope: "target",
    type: "name",
    doc: "Name of the target in reports; letters, digits, `.`, `_` and `-`.",
    required: true,
    configPath: "name"
  },
  {
    name: "files",
    scope: "target",
    type: "globs",
    doc: "Files of the target: picomatch patterns on repository paths.",
    required: true,
    input: true,
    flag: "--files <glob>",
    configPath: "files"
  },
  {
    name: "exclude",
    scope: "target",
    type: "globs",
    default: [],
    doc: "Files left out again.",
    input: true,
    flag: "--exclude <glob>",
    configPath: "exclude"
  },
  {
    name: "format",
    scope: "target",
    type: "choice",
    choices: ["auto", ...formatNames],
    default: "auto",
    doc: "Format of the files; `auto` goes by the file extension.",
    configPath: "format"
  },
  {
    name: "schema",
    scope: "target",
    type: "path",
    doc: "JSON Schema that the files have to satisfy, a file of the repository.",
    input: true,
    flag: "--schema <path>",
    configPath: "schema"
  },
  {
    name: "command",
    scope: "target",
    type: "argv",
    doc: "Parser under test, program and arguments; `{file}` is the path of the case, without it the bytes go to stdin.",
    required: true,
    input: true,
    flag: "--command <line>",
    configPath: "parser.command"
  },
  {
    name: "prepare",
    scope: "target",
    type: "argv",
    doc: "Program and arguments run once before anything else; its failure means that nothing could be checked.",
    configPath: "parser.prepare"
  },
  {
    name: "cwd",
    scope: "target",
    type: "path",
    default: ".",
    doc: "Working directory of the parser, from the repository root.",
    configPath: "parser.cwd"
  },
  {
    name: "env",
    scope: "target",
    type: "env",
    default: {},
    doc: "Variables added to the small environment that the parser gets.",
    configPath: "parser.env"
  },
  {
    name: "accepts-exit",
    scope: "target",
    type: "exits",
    default: [0],
    least: 1,
    doc: "Exit codes by which the parser says yes.",
    configPath: "accepts.exit"
  },
  {
    name: "rejects-exit",
    scope: "target",
    type: "exits",
    default: [1],
    doc: "Exit codes by which the parser says no in a controlled way; any other ending is a crash.",
    configPath: "rejects.exit"
  },
  {
    name: "rejects-stderr",
    scope: "target",
    type: "regex",
    doc: "What a controlled rejection prints, as a JavaScript regular expression; `^` and `$` match at every line.",
    configPath: "rejects.stderr"
  },
  {
    name: "time-limit",
    scope: "target",
    type: "duration",
    default: "2s",
    least: 1,
    most: hourMs,
    doc: "Wall time of one run of the parser; more is a hang.",
    configPath: "limits.time"
  },
  {
    name: "memory-limit",
    scope: "target",
    type: "size",
    default: "512MB",
    least: 1e6,
    most: 2 ** 40,
    doc: "Memory of one run of the parser, all its processes together.",
    configPath: "limits.memory"
  },
  {
    name: "output-limit",
    scope: "target",
    type: "size",
    default: "1MB",
    least: 1e3,
    most: 2 ** 30,
    doc: "Output of one run of the parser, and the size of any file that it writes.",
    configPath: "limits.output"
  },
  {
    name: "fuzz-time",
    scope: "target",
    type: "duration",
    default: "60s",
    least: 0,
    most: 24 * hourMs,
    doc: "Longest time spent on mutants of a target, ten times as long in `crashgate fuzz` and in manual and scheduled runs; `0s` turns fuzzing off.",
    input: true,
    flag: "--fuzz-time <duration>",
    configPath: "fuzz.time"
  },
  {
    name: "runs",
    scope: "target",
    type: "integer",
    default: 2e4,
    least: 0,
    most: 1e9,
    doc: "Most mutants tried on a target, ten times as many in `crashgate fuzz` and in manual and scheduled runs; `0` turns fuzzing off.",
    input: true,
    flag: "--runs <count>",
    configPath: "fuzz.runs"
  },
  {
    name: "seed",
    scope: "target",
    type: "seed",
    default: "auto",
    least: 0,
    most: 2 ** 32 - 1,
    doc: "Seed of the mutations, 0 to 4294967295; `auto` derives it from the content, so that a re-run agrees with the run.",
    input: true,
    flag: "--seed <number>",
    configPath: "fuzz.seed"
  },
  {
    name: "dictionary",
    scope: "target",
    type: "path",
    doc: "Words worth inserting, a file in the syntax of AFL dictionaries.",
    configPath: "fuzz.dictionary"
  },
  {
    name: "must-accept",
    scope: "target",
    type: "globs",
    default: [],
    doc: "Files that the parser has to accept.",
    configPath: "must-accept"
  },
  {
    name: "must-reject",
    scope: "target",
    type: "globs",
    default: [],
    doc: "Files that the parser has to reject.",
    configPath: "must-reject"
  },
  {
    name: "saved",
    scope: "target",
    type: "path",
    default: ".github/crashgate/saved",
    doc: "Folder of confirmed reproducers; they run first, every time.",
    configPath: "saved"
  },
  {
    name: "required",
    scope: "target",
    type: "paths",
    default: [],
    doc: "Files whose deletion blocks.",
    configPath: "required"
  },
  {
    name: "shape-empty",
    scope: "target",
    type: "choice",
    choices: ["block", "allow"],
    default: "block",
    doc: "What a file that became empty does.",
    configPath: "shape.empty"
  },
  {
    name: "removed-lines",
    scope: "target",
    type: "share",
    doc: "Largest share of its lines that a file may lose; without it, any.",
    configPath: "shape.removed-lines"
  },
  {
    name: "block-on",
    scope: "policy",
    type: "choices",
    choices: failureKinds,
    default: ["crash", "hang", "exhausted", "invalid", "rejected", "disagreement"],
    doc: "Kinds of failure that block; `flaky-crash` can be added.",
    configPath: "block-on"
  },
  {
    name: "mutants",
    scope: "policy",
    type: "choice",
    choices: mutantPolicies,
    default: "block",
    doc: "What a failure on a mutant, not on a file as committed, does to the verdict.",
    configPath: "mutants"
  },
  {
    name: "base-ref",
    scope: "run",
    type: "commit",
    doc: "Commit, branch or tag to compare with, instead of the one that the event names.",
    input: true,
    flag: "--base <commit>"
  },
  {
    name: "head-ref",
    scope: "run",
    type: "commit",
    doc: "Commit, branch or tag to check, instead of the one that the event names.",
    input: true,
    flag: "--head <commit>"
  },
  {
    name: "mode",
    scope: "run",
    type: "choice",
    choices: ["changed", "all"],
    doc: "`changed` checks what lies between base and head, `all` every file of every target; manual and scheduled runs check all.",
    input: true
  },
  {
    name: "all",
    scope: "run",
    type: "boolean",
    default: false,
    doc: "Check every file of every target, not only what changed.",
    flag: "--all"
  },
  {
    name: "files-from",
    scope: "run",
    type: "listing",
    doc: "Check the paths listed in this file, one a line or separated by NUL, instead of a diff; `-` reads stdin.",
    flag: "--files-from <path>"
  },
  {
    name: "target",
    scope: "run",
    type: "names",
    doc: "Only this target; may be given several times.",
    flag: "--target <name>"
  },
  {
    name: "jobs",
    scope: "run",
    type: "integer",
    least: 1,
    most: 32,
    doc: "Parsers kept running side by side; without it, one more than there are processor cores.",
    input: true,
    flag: "--jobs <count>"
  },
  {
    name: "warn-only",
    scope: "run",
    type: "boolean",
    default: false,
    doc: "Report findings without failing; what could not be checked still fails.",
    input: true,
    flag: "--warn-only"
  },
  {
    name: "annotations",
    scope: "run",
    type: "boolean",
    default: true,
    doc: "Mark findings at their line in the pull request.",
    input: true
  },
  {
    name: "job-summary",
    scope: "run",
    type: "boolean",
    default: true,
    doc: "Write the report to the summary of the job.",
    input: true
  },
  {
    name: "report-format",
    scope: "run",
    type: "choice",
    choices: ["console", "json"],
    default: "console",
    doc: "What goes to standard output: text for people, or the report as JSON.",
    flag: "--format <format>"
  },
  {
    name: "report-dir",
    scope: "run",
    type: "folder",
    default: "crashgate-report",
    doc: "Folder for `report.json` and the findings.",
    input: true,
    flag: "--out <folder>"
  },
  {
    name: "working-directory",
    scope: "run",
    type: "folder",
    default: ".",
    doc: "Folder of the checkout, from the workspace.",
    input: true
  }
];

export {
  options
};
//# sourceMappingURL=chunk-MT7CZAO5.js.map
