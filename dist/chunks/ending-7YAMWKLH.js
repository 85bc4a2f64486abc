import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  exitCodeOf
} from "./chunk-KFWOYHBW.js";
import {
  plainLine,
  visibleText
} from "./chunk-LPX3NYVE.js";
import "./chunk-7U2LB6Q3.js";

// src/stages/8-gate.ts
function mutantBlocks(finding, mutants) {
  switch (mutants) {
    case "warn":
      return false;
    case "block":
      return true;
    case "block-if-introduced":
      return finding.origin !== "latent" && finding.origin !== "known";
  }
}
function blocks(finding, policy) {
  if (finding.origin === "known" || !policy.blockOn.includes(finding.kind)) return false;
  return finding.subject === "mutant" ? mutantBlocks(finding, policy.mutants) : true;
}
function plural(count, word) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
function gate({ findings, unfinished, policy }) {
  const blocking = findings.filter((finding) => blocks(finding, policy));
  const gaps = unfinished.map(({ what, why }) => `${what}: ${why}`);
  if (blocking.length > 0) {
    const kinds = [...new Set(blocking.map(({ kind }) => kind))].join(", ");
    const verb = blocking.length === 1 ? "blocks" : "block";
    const reason = `${plural(blocking.length, "finding")} ${verb} (${kinds})`;
    return {
      verdict: "block",
      reasons: [reason, ...gaps],
      blocking: blocking.map(({ id }) => id),
      incomplete: gaps.length > 0
    };
  }
  if (gaps.length > 0) return { verdict: "incomplete", reasons: gaps };
  const others = findings.length === 0 ? "no findings" : `${plural(findings.length, "finding")}, none blocking`;
  return { verdict: "pass", reasons: [others] };
}

// src/stages/9-report/report-finding.ts
import { createHash } from "node:crypto";

// src/stages/9-report/outcome-summary.ts
var maxEvidenceChars = 4096;
var maxFrames = 12;
function frameText({ fn, file, line }) {
  if (file === void 0) return fn;
  return `${fn} ${file}${line === void 0 ? "" : `:${line}`}`;
}
function endingOf(outcome) {
  switch (outcome.kind) {
    case "accepted":
    case "rejected":
      return `exit ${outcome.code}`;
    case "crashed":
      return outcome.ending.kind === "signal" ? `signal ${outcome.ending.signal}` : `exit ${outcome.ending.code}`;
    case "hung":
      return `killed after ${outcome.limitMs} ms`;
    case "exhausted":
      return `killed at ${outcome.limitBytes} bytes of ${outcome.resource}`;
    case "unlaunched":
      return "not started";
  }
}
function withoutShadow(text) {
  return text.split("\nShadow bytes around", 1)[0] ?? "";
}
function outcomeSummary(outcome) {
  const evidence = outcome.kind === "unlaunched" ? outcome.reason : outcome.stderr || outcome.stdout;
  const frames = outcome.kind === "crashed" ? outcome.trace?.frames ?? [] : [];
  return {
    kind: outcome.kind,
    ending: endingOf(outcome),
    evidence: withoutShadow(evidence).slice(0, maxEvidenceChars),
    frames: frames.slice(0, maxFrames).map(frameText)
  };
}

// src/stages/9-report/report-finding.ts
function reportFinding(finding, { blocks: blocks2, replay }) {
  const { input, seedBytes: _seedBytes, outcome, ...rest2 } = finding;
  return {
    ...rest2,
    outcome: outcome === void 0 ? void 0 : outcomeSummary(outcome),
    replay,
    blocks: blocks2,
    inputBytes: input.length,
    inputSha256: createHash("sha256").update(input).digest("hex")
  };
}

// src/stages/9-report/target-rows.ts
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
function levelsOf(figures) {
  const at = (level) => sum(figures.map(({ levels: levels2 }) => levels2[level]));
  return { byte: at("byte"), text: at("text"), structure: at("structure"), schema: at("schema") };
}
function residualOf(figures) {
  const runs = sum(figures.map(({ independent }) => independent.runs));
  if (runs === 0) return void 0;
  return {
    runs,
    failures: sum(figures.map(({ independent }) => independent.failures)),
    singletons: sum(figures.map(({ independent }) => independent.singletons))
  };
}
function targetRow({ collected, ran, fuzzed }) {
  const { target } = collected.planned;
  const figures = [...fuzzed.figures.values()];
  const checked = [...ran.files, ...ran.others].filter(({ evidence }) => evidence.outcome !== void 0);
  return {
    name: target.name,
    parser: target.parser.argv.join(" "),
    files: ran.files.length,
    checked: checked.length,
    runs: sum(figures.map(({ runs }) => runs)),
    plannedRuns: fuzzed.plannedRuns,
    seed: collected.seed,
    stopped: fuzzed.stopped,
    behaviours: new Set(figures.flatMap(({ behaviours }) => behaviours)).size,
    levels: levelsOf(figures),
    residual: residualOf(figures)
  };
}
function fileRow({ fuzzed }, file) {
  const { input, target, validation, outcome } = file.evidence;
  return {
    path: input.path,
    target: target.name,
    status: file.collected.changed.status,
    format: input.format,
    bytes: input.bytes.length,
    outcome: outcome?.kind,
    baseOutcome: file.baseOutcome?.kind,
    schema: validation.schema,
    faults: validation.faults,
    runs: fuzzed.figures.get(input.path)?.runs ?? 0
  };
}
function fileRows(result) {
  return result.ran.files.map((file) => fileRow(result, file));
}

// src/stages/9-report/assemble-report.ts
var maxFindings = 200;
function revisionText(revision) {
  return revision.kind === "commit" ? revision.id : revision.kind;
}
function notChecked(results) {
  const unread = results.flatMap(
    ({ ran }) => ran.files.filter(({ evidence }) => evidence.validation.skipped !== void 0).map(({ evidence }) => ({
      what: `syntax of ${evidence.input.path} by ourselves`,
      why: evidence.validation.skipped ?? ""
    }))
  );
  return [...unread, ...results.flatMap(({ fuzzed }) => fuzzed.notChecked)];
}
function reportFindings({ findings, decision, replay }) {
  const blocking = new Set(decision.verdict === "block" ? decision.blocking : []);
  const rank = ({ id }) => blocking.has(id) ? 0 : 1;
  return [...findings].sort((a, b) => rank(a) - rank(b)).map(
    (finding) => reportFinding(finding, { blocks: blocking.has(finding.id), replay: replay(finding.id) })
  );
}
function runsPerSecond(results) {
  const rows = results.map((result) => {
    const { name, runs } = targetRow(result);
    return [name, Math.round(runs * 1e3 / Math.max(1, result.fuzzed.elapsedMs))];
  });
  return Object.fromEntries(rows);
}
function assembleReport(input) {
  const { plan, request, decision, results } = input;
  const findings = reportFindings(input);
  return {
    schemaVersion: 1,
    tool: { name: "crashgate", version: input.version },
    run: {
      event: plan.changes.event,
      method: plan.changes.method,
      base: revisionText(plan.changes.base),
      head: revisionText(plan.changes.head),
      mode: request.mode,
      warnOnly: request.warnOnly,
      notes: plan.changes.notes,
      isolation: input.isolation,
      selfTest: input.selfTest
    },
    policy: {
      from: plan.policySource.from,
      path: plan.policy.configPath,
      changedGateFiles: plan.policySource.changedGateFiles,
      blockOn: plan.policy.blockOn,
      mutants: plan.policy.mutants
    },
    changes: { total: plan.changes.files.length, unmatched: plan.unmatched },
    files: results.flatMap(fileRows),
    targets: results.map(targetRow),
    findings: findings.slice(0, maxFindings),
    hiddenFindings: Math.max(0, findings.length - maxFindings),
    unfinished: input.unfinished,
    notChecked: notChecked(results),
    decision,
    exitCode: exitCodeOf(decision, request.warnOnly),
    times: { ...input.times, runsPerSecond: runsPerSecond(results) }
  };
}

// src/text/command-data.ts
function commandData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// src/text/command-property.ts
function commandProperty(text) {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/text/truncate.ts
var encoder = new TextEncoder();
function utf8Bytes(text) {
  return encoder.encode(text).length;
}
function truncateBytes(text, maxBytes2, pointer) {
  if (text.length <= maxBytes2 && utf8Bytes(text) <= maxBytes2) return text;
  const tail = headBytes(pointer, maxBytes2);
  return headBytes(text, maxBytes2 - utf8Bytes(tail)) + tail;
}
function headBytes(text, maxBytes2) {
  const { read } = encoder.encodeInto(text.slice(0, maxBytes2), new Uint8Array(maxBytes2));
  return text.slice(0, read);
}
function truncateLines(text, maxLines, pointer) {
  const lines = text.replace(/\n$/, "").split("\n");
  if (lines.length <= maxLines) return text;
  const kept = lines.slice(0, Math.max(0, maxLines - 1));
  return [...kept, `\u2026 ${lines.length - kept.length} more lines ${pointer}`].join("\n");
}
function truncateChars(text, maxChars4) {
  if (text.length <= maxChars4) return text;
  const head = text.slice(0, Math.max(0, maxChars4 - 1));
  return `${head.replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

// src/reporters/annotation-parts/annotation-command.ts
var maxMessageChars = 4096;
var maxTitleChars = 200;
function fittingData(text) {
  const whole = commandData(text);
  if (whole.length <= maxMessageChars) return whole;
  let fitted = "";
  for (const character of text) {
    const next = commandData(character);
    if (fitted.length + next.length > maxMessageChars - 1) break;
    fitted += next;
  }
  return `${fitted}\u2026`;
}
function placeOf({ location }) {
  if (location === void 0) return [];
  const { line, column, endLine, endColumn } = location;
  if (endLine < line) return [["line", `${line}`]];
  const lines = [
    ["line", `${line}`],
    ["endLine", `${endLine}`]
  ];
  if (endLine !== line) return lines;
  const columns = endColumn < column ? [] : [["endColumn", `${endColumn}`]];
  return [...lines, ["col", `${column}`], ...columns];
}
function fileOf({ path }) {
  return path === void 0 || path === "" || path.startsWith("=") ? [] : [["file", path]];
}
function annotationCommand(annotation) {
  const file = fileOf(annotation);
  const title = truncateChars(plainLine(annotation.title), maxTitleChars);
  const properties = [...file, ...file.length === 0 ? [] : placeOf(annotation), ["title", title]];
  const written = properties.map(([name, value]) => `${name}=${commandProperty(value)}`).join(",");
  const message = annotation.message.map(plainLine).join("\n");
  return `::${annotation.level} ${written}::${fittingData(message)}`;
}

// src/reporters/annotation-parts/annotation-line.ts
var maxChars = 500;
function annotationLine({ level, path, location, message }) {
  const place = location === void 0 ? [] : [location.line, location.column];
  const what = `${level}: ${message[0] ?? ""}`;
  const line = path === void 0 ? what : [path, ...place, ` ${what}`].join(":");
  return truncateChars(plainLine(line), maxChars);
}

// src/text/format-quantity.ts
function formatCount(count) {
  return Math.round(count).toString().replace(/\B(?=(\d{3})+$)/g, ",");
}
function formatMs(durationMs) {
  if (durationMs < 999.5) return `${Math.round(durationMs)} ms`;
  const tenths = Math.round(durationMs / 100);
  if (tenths < 600) return `${tenths / 10} s`;
  const seconds = Math.round(durationMs / 1e3);
  const rest2 = seconds % 60;
  return `${formatCount(Math.floor(seconds / 60))} min${rest2 === 0 ? "" : ` ${rest2} s`}`;
}
function formatPlural(count, one, many = `${one}s`) {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

// src/reporters/annotation-parts/annotation.ts
var annotationLevels = ["error", "warning", "notice"];

// src/reporters/annotation-parts/capped-annotations.ts
var maxPerLevel = 10;
function cappedAnnotations(annotations2) {
  return annotationLevels.flatMap((level) => {
    const ofLevel = annotations2.filter((annotation) => annotation.level === level);
    if (ofLevel.length <= maxPerLevel) return ofLevel;
    const hidden = ofLevel.length - maxPerLevel + 1;
    const message = [`and ${formatPlural(hidden, `more ${level}`)}: see the job summary and report.json`];
    const last = {
      level,
      path: void 0,
      location: void 0,
      title: "crashgate: more",
      message
    };
    return [...ofLevel.slice(0, maxPerLevel - 1), last];
  });
}

// src/reporters/words/origin-words.ts
function originWords(origin) {
  switch (origin) {
    case "introduced":
      return "introduced by this change";
    case "latent":
      return "not new: the base version fails too";
    case "known":
      return "known: listed in the known-findings file";
    case "unknown":
      return "no base version to compare with";
  }
}

// src/reporters/words/subject-words.ts
function subjectWords(finding) {
  switch (finding.subject) {
    case "file":
      return "the file as committed";
    case "mutant":
      return `a mutant of the file, ${formatPlural(finding.edits.length, "edit")} away`;
    case "saved":
      return "a saved reproducer of an earlier run";
    case "expectation":
      return "a must-accept or must-reject file";
    case "deletion":
      return "the deletion of the file";
  }
}

// src/reporters/words/finding-words.ts
function findingPlace({ path, location }) {
  return location === void 0 ? path : `${path}:${location.line}:${location.column}`;
}
function findingTitle(finding) {
  return `${finding.kind}: ${finding.message} \u2014 ${originWords(finding.origin)}`;
}
function diffCaption(finding) {
  if (finding.diff === "" || finding.against === "none") return "";
  return `smallest failing input, as a change to the ${finding.against} version:`;
}
function searchWords(finding) {
  const minimised = finding.minimiseRuns === 0 ? "" : `, minimised in ${formatCount(finding.minimiseRuns)}`;
  return `after ${formatPlural(finding.foundAfterRuns, "run")}${minimised}`;
}
function findingFacts(finding) {
  const { outcome, confirmed, signature, duplicates } = finding;
  const facts = [
    { label: "fails", text: subjectWords(finding) },
    { label: "ended", text: outcome?.ending ?? "" },
    { label: "at", text: outcome?.frames.slice(0, 3).join(" \u2190 ") ?? "" },
    { label: "confirmed", text: outcome && `${confirmed.same} of ${formatPlural(confirmed.of, "run")}` },
    { label: "found", text: finding.subject === "mutant" ? searchWords(finding) : "" },
    { label: "alike", text: duplicates > 1 ? formatPlural(duplicates, "case") : "" },
    { label: "signature", text: `${signature.id} ${signature.text}` },
    { label: "rule", text: `${finding.rule} (target ${finding.target})` },
    { label: "replay", text: finding.replay.command }
  ].map(({ label, text }) => ({ label, text: text ?? "" }));
  return facts.filter(({ text }) => text !== "");
}

// src/reporters/annotation-parts/report-annotations.ts
var maxDiffLines = 12;
function levelOf(finding) {
  if (finding.blocks) return "error";
  return finding.origin === "known" ? "notice" : "warning";
}
function diffPart(finding) {
  const caption = diffCaption(finding);
  if (caption === "") return [];
  return [caption, ...truncateLines(finding.diff, maxDiffLines, "in report.json").split("\n")];
}
function ofFinding(finding) {
  return {
    level: levelOf(finding),
    path: finding.path,
    location: finding.location,
    title: `crashgate: ${finding.kind} in ${finding.target}`,
    message: [
      findingTitle(finding),
      `fails: ${subjectWords(finding)}`,
      `replay: ${finding.replay.command}`,
      ...diffPart(finding)
    ]
  };
}
function ofUnfinished({ what, why, next }) {
  return {
    level: "error",
    path: void 0,
    location: void 0,
    title: "crashgate: could not check",
    message: [`could not check ${what}: ${why}`, next]
  };
}
function reportAnnotations({ findings, unfinished }) {
  return [...findings.map(ofFinding), ...unfinished.map(ofUnfinished)];
}

// src/reporters/annotations.ts
var annotations = {
  name: "annotations",
  publish: async (report, outlets) => {
    const { command, out } = outlets;
    if (command === void 0) return;
    for (const annotation of cappedAnnotations(reportAnnotations(report))) {
      command(annotationCommand(annotation));
      out(`${annotationLine(annotation)}
`);
    }
  }
};

// src/reporters/words/file-line.ts
var schemaWords = {
  valid: "schema valid",
  invalid: "schema invalid",
  skipped: "schema not checked",
  none: ""
};
function outcomeWords(row2) {
  if (row2.status === "deleted") return "deleted";
  return row2.outcome ?? "not run";
}
function fileLine(row2) {
  const differs = row2.baseOutcome !== void 0 && row2.baseOutcome !== row2.outcome;
  return [
    outcomeWords(row2),
    differs ? `base version ${row2.baseOutcome}` : "",
    schemaWords[row2.schema],
    row2.runs > 0 ? formatPlural(row2.runs, "mutant") : ""
  ].filter((part) => part !== "").join(" \xB7 ");
}

// src/reporters/console-lines/diff-lines.ts
function toneOf(line) {
  if (line.startsWith("+")) return "good";
  if (line.startsWith("-")) return "bad";
  return line.startsWith("@@") ? "hunk" : "quiet";
}
function diffLines(diff) {
  if (diff === "") return [];
  return diff.split("\n").map((line) => ({ tone: toneOf(line), text: `    ${line}` }));
}

// src/reporters/console-lines/finding-lines.ts
var maxDiffLines2 = 40;
var maxEvidenceLines = 6;
function evidenceLines({ outcome }) {
  if (outcome === void 0 || outcome.frames.length > 0 || outcome.evidence.trim() === "") return [];
  const shown = truncateLines(outcome.evidence.trimEnd(), maxEvidenceLines, "in report.json");
  return shown.split("\n").map((line) => ({ tone: "quiet", text: `    | ${line}` }));
}
function findingLines(finding) {
  const mark = finding.blocks ? "\u2717" : "!";
  const caption = diffCaption(finding);
  const diff = truncateLines(finding.diff, maxDiffLines2, "in report.json");
  return [
    {
      tone: finding.blocks ? "bad" : "doubtful",
      text: `${mark} ${findingPlace(finding)}  ${findingTitle(finding)}`
    },
    ...caption === "" ? [] : [{ tone: "quiet", text: `    ${caption}` }],
    ...diffLines(diff),
    ...evidenceLines(finding),
    ...findingFacts(finding).map(
      ({ label, text }) => ({ tone: "quiet", text: `    ${label}: ${text}` })
    )
  ];
}

// src/reporters/console-lines/file-lines.ts
var maxQuietFiles = 200;
var maxPathColumn = 48;
function keyOf({ target, path }) {
  return JSON.stringify([target, path]);
}
function quietLine(row2, column) {
  const text = `${plainLine(row2.path).padEnd(column)}  ${fileLine(row2)}`;
  if (row2.faults.length > 0) return { tone: "doubtful", text: `! ${text}` };
  if (row2.outcome === "accepted") return { tone: "good", text: `\u2713 ${text}` };
  return { tone: "plain", text: `\xB7 ${text}` };
}
function fileLines({ files, findings }) {
  const failing = new Set(findings.map(keyOf));
  const quiet = files.filter((row2) => !failing.has(keyOf(row2)));
  const widest = quiet.reduce((most, row2) => Math.max(most, plainLine(row2.path).length), 0);
  const column = Math.min(widest, maxPathColumn);
  const more = quiet.length - maxQuietFiles;
  return [
    ...quiet.slice(0, maxQuietFiles).map((row2) => quietLine(row2, column)),
    ...more > 0 ? [{ tone: "quiet", text: `  \u2026 ${more} more files, in report.json` }] : [],
    ...findings.flatMap(findingLines)
  ];
}

// src/reporters/console-lines/gap-lines.ts
var maxGaps = 20;
function unfinishedLine({ what, why, next }) {
  return { tone: "bad", text: `? could not check ${what}: ${why}. ${next}` };
}
function notCheckedLine({ what, why }) {
  return { tone: "doubtful", text: `not checked: ${what} (${why})` };
}
function capped(lines) {
  const more = lines.length - maxGaps;
  if (more <= 0) return lines;
  return [
    ...lines.slice(0, maxGaps),
    { tone: "quiet", text: `  \u2026 ${formatCount(more)} more, in report.json` }
  ];
}
function gapLines(report) {
  const { hiddenFindings } = report;
  const hidden = `${formatPlural(hiddenFindings, "more finding")} past the limit per target, counted and not shown`;
  return [
    ...hiddenFindings > 0 ? [{ tone: "doubtful", text: hidden }] : [],
    ...capped(report.unfinished.map(unfinishedLine)),
    ...capped(report.notChecked.map(notCheckedLine))
  ];
}

// src/reporters/words/change-line.ts
function changeLine({ changes, run }) {
  const relevant = changes.total - changes.unmatched;
  const what = run.mode === "all" ? "file" : "changed file";
  const share = `${formatCount(relevant)} of ${formatCount(changes.total)} ${what}s`;
  const matched = `${share} ${relevant === 1 ? "matches" : "match"} a target`;
  if (relevant > 0) return matched;
  return run.mode === "all" ? `nothing to check: ${matched}` : `nothing relevant changed: ${matched}`;
}

// src/reporters/words/gate-line.ts
function gateLine({ policy }) {
  if (policy.changedGateFiles.length === 0) return "";
  return `this change edits the gate itself (${policy.changedGateFiles.join(", ")}); the policy used is from ${policy.from}`;
}

// src/reporters/words/run-line.ts
function shortRevision(revision) {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}
function runLine({ tool, run, policy }) {
  const range = `${shortRevision(run.base)}..${shortRevision(run.head)}`;
  return `${tool.name} ${tool.version} \xB7 ${run.event} \xB7 ${range} \xB7 policy from ${policy.from}`;
}

// src/reporters/console-lines/head-lines.ts
function selfTestLines({ run }) {
  switch (run.selfTest) {
    case "passed":
      return [];
    case "failed":
      return [{ tone: "bad", text: "self-test failed: crashgate did not catch its own canary" }];
    case "not run":
      return [{ tone: "doubtful", text: "self-test: not run" }];
  }
}
function headLines(report) {
  const gate2 = gateLine(report);
  return [
    { tone: "strong", text: runLine(report) },
    ...report.run.notes.map((note) => ({ tone: "quiet", text: `note: ${note}` })),
    ...selfTestLines(report),
    ...gate2 === "" ? [] : [{ tone: "doubtful", text: gate2 }],
    { tone: "plain", text: changeLine(report) }
  ];
}

// src/reporters/console-lines/line.ts
import { styleText } from "node:util";
var styles = {
  plain: "reset",
  strong: "bold",
  good: "green",
  bad: "red",
  doubtful: "yellow",
  quiet: "gray",
  hunk: "cyan"
};
var maxChars2 = 2e3;
function renderLine(line, color) {
  const text = truncateChars(plainLine(truncateChars(line.text, maxChars2)), maxChars2);
  if (!color || line.tone === "plain") return text;
  return styleText(styles[line.tone], text, { validateStream: false });
}

// src/reporters/words/verdict-line.ts
function blockWords(report) {
  const blocking = report.findings.filter((finding) => finding.blocks);
  const kinds = [...new Set(blocking.map((finding) => finding.kind))].join(", ");
  const count = blocking.length;
  return `${formatPlural(count, "finding")} ${count === 1 ? "blocks" : "block"} (${kinds})`;
}
function unfinishedWords(report) {
  return `${formatPlural(report.unfinished.length, "check")} could not be finished`;
}
function passWords({ changes, targets }) {
  if (changes.total === changes.unmatched) return "nothing relevant changed, nothing was run";
  const checked = targets.reduce((sum2, target) => sum2 + target.checked, 0);
  const runs = targets.reduce((sum2, target) => sum2 + target.runs, 0);
  return `${formatPlural(checked, "case")} checked as committed and ${formatPlural(runs, "mutant")} run, nothing blocks`;
}
function verdictWords(report) {
  switch (report.decision.verdict) {
    case "pass":
      return `PASS: ${passWords(report)}`;
    case "incomplete":
      return `INCOMPLETE: ${unfinishedWords(report)}, so this is no pass`;
    case "block":
      return `BLOCK: ${blockWords(report)}${report.decision.incomplete ? `; ${unfinishedWords(report)}` : ""}`;
  }
}
function verdictLine(report) {
  const soft = report.decision.verdict === "block" && report.run.warnOnly ? " (warn-only)" : "";
  return `${verdictWords(report)}. exit ${report.exitCode}${soft}`;
}

// src/reporters/console-lines/verdict-lines.ts
var tones = { pass: "good", block: "bad", incomplete: "bad" };
function verdictLines(report) {
  const { verdict, reasons } = report.decision;
  return [
    ...reasons.map((reason) => ({ tone: "quiet", text: `- ${reason}` })),
    { tone: tones[verdict], text: verdictLine(report) }
  ];
}

// src/reporters/words/residual-line.ts
var risk = 0.05;
function residualLine(residual) {
  if (residual === void 0 || residual.runs === 0) return "no statement about mutants that were not run";
  const { runs, failures } = residual;
  const drawn = formatPlural(runs, "independent mutant");
  if (failures > 0) return `${formatCount(failures)} of ${drawn} failed`;
  const oneIn = Math.floor(-1 / Math.expm1(Math.log(risk) / runs));
  if (oneIn < 2) return `${drawn}: too few for a statement about the rest`;
  return `of ${drawn} none failed: with 95 % confidence fewer than 1 in ${formatCount(oneIn)} mutants drawn this way fail`;
}

// src/reporters/words/target-line.ts
function runsOf(target) {
  const cut = target.stopped === "time" || target.stopped === "cancelled";
  if (!cut) return formatPlural(target.runs, "mutant");
  return `${formatCount(target.runs)} of ${formatPlural(target.plannedRuns, "mutant")}`;
}
function targetWork(target) {
  return [
    formatPlural(target.files, "file"),
    `${formatCount(target.checked)} checked`,
    `${runsOf(target)} (stopped: ${target.stopped})`,
    formatPlural(target.behaviours, "behaviour")
  ].join(", ");
}
function targetLine(target) {
  return `${target.name}: ${targetWork(target)}; ${residualLine(target.residual)}`;
}

// src/reporters/console.ts
function linesOf(report) {
  return [
    ...headLines(report),
    ...fileLines(report),
    ...gapLines(report),
    ...report.targets.map((target) => ({ tone: "plain", text: `target ${targetLine(target)}` })),
    ...verdictLines(report)
  ];
}
var console = {
  name: "console",
  publish: async (report, outlets) => {
    const lines = linesOf(report).map((line) => renderLine(line, outlets.color));
    outlets.out(`${lines.join("\n")}
`);
  }
};

// src/reporters/json.ts
function sorted(_key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}
var json = {
  name: "json",
  publish: (report, outlets) => outlets.write("report.json", `${JSON.stringify(report, sorted, 2)}
`)
};

// src/reporters/summary-sections/bulleted.ts
function bulleted(items) {
  return items.map((item) => `- ${item}`).join("\n");
}

// src/reporters/summary-sections/capped-list.ts
function cappedList(items, max, write) {
  const shown = items.slice(0, max).map(write);
  const more = items.length - shown.length;
  return more > 0 ? [...shown, `\u2026 ${more} more, in \`report.json\``] : shown;
}

// src/text/markdown-code.ts
var active = /(?![ ./,-])[!-/:-@[-`{-~]|w(?=ww\.)/gi;
function reference(character) {
  return `&#${character.charCodeAt(0)};`;
}
function markdownCode(text) {
  return `<code>${plainLine(text).replace(active, reference)}</code>`;
}

// src/text/markdown-text.ts
var punctuation = /[!-/:-@[-`{-~]/g;
var references = /\\[@$]|\\#(?=\d)|(?<=\bgh)\\-(?=\d)|\\:(?=(?:\w|\\[+_-])+\\:)/gi;
function markdownText(text) {
  return plainLine(text).replace(punctuation, "\\$&").replace(references, "<span>$&</span>");
}

// src/reporters/summary-sections/shown.ts
var maxChars3 = 160;
function clipped(text) {
  return truncateChars(plainLine(truncateChars(text, maxChars3)), maxChars3);
}
function shownText(text) {
  return markdownText(clipped(text.trim()));
}
function shownCode(text) {
  return markdownCode(clipped(text));
}

// src/reporters/summary-sections/checked-section.ts
var maxFiles = 50;
var maxTargets = 20;
function fileRow2(row2) {
  return `| ${[shownCode(row2.path), shownText(row2.target), shownText(fileLine(row2))].join(" | ")} |`;
}
function targetItem(target) {
  return `${shownCode(target.name)}: ${shownText(targetWork(target))}; ${shownText(residualLine(target.residual))}`;
}
function checkedSection({ files, targets }) {
  const table = ["| file | target | result |", "|---|---|---|", ...cappedList(files, maxFiles, fileRow2)];
  const parts = [
    bulleted(cappedList(targets, maxTargets, targetItem)),
    files.length === 0 ? "" : table.join("\n")
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ["### Checked", ...parts].join("\n\n");
}

// src/reporters/summary-sections/facts-section.ts
var maxItems = 20;
function levels(target) {
  const mix = Object.entries(target.levels).map(([level, runs]) => `${level} ${formatCount(runs)}`);
  return mix.length === 0 ? "none" : mix.join(", ");
}
function novelty({ residual }) {
  if (residual === void 0 || residual.runs === 0) return "";
  const share = `${formatCount(residual.singletons)} of ${formatCount(residual.runs)}`;
  return ` \xB7 behaviours seen only once in ${share} independent mutants`;
}
function targetItem2(target) {
  const facts = `seed ${target.seed} \xB7 mutants by level: ${levels(target)}${novelty(target)}`;
  return `${shownCode(target.name)}: ${shownCode(facts)}, parser ${shownCode(target.parser)}`;
}
function policyItem({ policy }) {
  const { path, blockOn, mutants } = policy;
  const from = path === void 0 ? "given by inputs" : shownCode(path);
  return `policy: ${from}, blocks on ${shownCode(blockOn.join(", "))}, mutants ${shownCode(mutants)}`;
}
function timesItem({ times }) {
  const stages = Object.entries(times.stagesMs).map(([stage, spentMs]) => `${stage} ${formatMs(spentMs)}`);
  return `took ${formatMs(times.totalMs)}: ${shownCode(stages.join(", "))}`;
}
function factsSection(report) {
  const { run, targets } = report;
  const items = [
    shownCode(runLine(report)),
    policyItem(report),
    `self-test: ${shownCode(run.selfTest)}`,
    ...cappedList(run.isolation, maxItems, (text) => `isolation: ${shownCode(text)}`),
    ...cappedList(run.notes, maxItems, (text) => `note: ${shownCode(text)}`),
    ...cappedList(targets, maxItems, targetItem2),
    timesItem(report)
  ];
  return ["<details><summary>Facts of the run</summary>", bulleted(items), "</details>"].join("\n\n");
}

// src/text/markdown-fence.ts
function markdownFence(text, language) {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  const info = language.replace(/[^a-z0-9-]/gi, "");
  return `${fence}${info}
${visibleText(text).replace(/\n$/, "")}
${fence}`;
}

// src/reporters/summary-sections/finding-section.ts
var maxDiffLines3 = 100;
var maxBlockBytes = 16384;
var rest = "\n\u2026 the rest is in report.json";
function block(caption, content, language) {
  if (content.trim() === "") return "";
  const lines = truncateLines(content, maxDiffLines3, "in report.json");
  const visible = visibleText(truncateBytes(lines, maxBlockBytes, rest));
  return `${caption}

${markdownFence(truncateBytes(visible, maxBlockBytes, rest), language)}`;
}
function factItems(finding) {
  const facts = findingFacts(finding).filter(({ label }) => label !== "replay");
  return facts.map(({ label, text }) => `- ${label}: ${shownCode(text)}`).join("\n");
}
function findingSection(finding) {
  const parts = [
    `<details><summary>${shownCode(findingPlace(finding))} ${shownCode(`${finding.kind}: ${finding.message}`)}</summary>`,
    block(diffCaption(finding) || "diff:", finding.diff, "diff"),
    factItems(finding),
    block("what the parser printed:", finding.outcome?.evidence ?? "", "text"),
    block("replay at the root of the repository:", finding.replay.command, "sh"),
    "</details>"
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

// src/reporters/summary-sections/findings-section.ts
var maxRows = 50;
function row(finding) {
  const cells = [
    finding.blocks ? "\u274C" : "\u26A0\uFE0F",
    shownCode(findingPlace(finding)),
    `**${shownText(finding.kind)}** ${shownText(finding.message)}`,
    shownText(subjectWords(finding)),
    shownText(originWords(finding.origin))
  ];
  return `| ${cells.join(" | ")} |`;
}
function findingsSection({ findings, hiddenFindings }) {
  const hidden = hiddenFindings > 0 ? `

${hiddenFindings} more past the limit per target, counted and not shown.` : "";
  const [head, rule] = ["| | where | what | fails | whose |", "|---|---|---|---|---|"];
  const table = ["### Findings", "", head, rule, ...cappedList(findings, maxRows, row)].join("\n");
  return findings.length === 0 ? hidden.trimStart() : `${table}${hidden}`;
}

// src/reporters/summary-sections/fitting-sections.ts
var separator = "\n\n";
var noteBytes = 200;
function sizeOf(sections) {
  return sections.reduce((sum2, section) => sum2 + utf8Bytes(section) + separator.length, 0);
}
function fittingDetails(details, room) {
  let used = 0;
  const overflow = details.findIndex((detail) => {
    used += sizeOf([detail]);
    return used > room;
  });
  return overflow < 0 ? details : details.slice(0, overflow);
}
function fittingSections({ head, details, tail }, maxBytes2) {
  const room = maxBytes2 - noteBytes - sizeOf([...head, ...tail]);
  const fitting = fittingDetails(details, room);
  const left = details.length - fitting.length;
  const note = `_Left out for length: the details of ${left} findings. \`report.json\` in the report folder has them all._`;
  const all = [...head, ...fitting, left > 0 ? note : "", ...tail];
  return all.filter((section) => section !== "").join(separator);
}

// src/reporters/summary-sections/gaps-sections.ts
var maxItems2 = 20;
function unfinishedItem({ what, why, next }) {
  return `**${shownText(what)}**: ${shownText(why)}. ${shownText(next)}`;
}
function listed(heading, items) {
  return items.length === 0 ? "" : `### ${heading}

${bulleted(items)}`;
}
function unfinishedSection({ unfinished }) {
  const items = cappedList(unfinished, maxItems2, unfinishedItem);
  return listed("Could not be checked", items);
}
function notCheckedItem({ what, why }) {
  return `${shownText(what)}: ${shownText(why)}`;
}
function notCheckedSection({ notChecked: notChecked2, changes }) {
  const unmatched = `${formatPlural(changes.unmatched, "changed file")} under no target`;
  const items = [
    ...changes.unmatched > 0 ? [unmatched] : [],
    ...cappedList(notChecked2, maxItems2, notCheckedItem)
  ];
  return listed("Not checked", items);
}

// src/reporters/summary-sections/verdict-section.ts
var marks = { pass: "\u2705", block: "\u274C", incomplete: "\u26A0\uFE0F" };
var maxReasons = 20;
function counts(report) {
  const sum2 = (of) => report.targets.reduce((total, target) => total + target[of], 0);
  return [
    ["changed files", report.changes.total],
    ["under a target", report.changes.total - report.changes.unmatched],
    ["checked", sum2("checked")],
    ["mutants", sum2("runs")],
    ["findings", report.findings.length + report.hiddenFindings],
    ["blocking", report.findings.filter((finding) => finding.blocks).length],
    ["unfinished", report.unfinished.length]
  ];
}
function countsTable(report) {
  const columns = counts(report);
  const row2 = (cells) => `| ${cells.join(" | ")} |`;
  return [
    row2(columns.map(([heading]) => heading)),
    row2(columns.map(() => "--:")),
    row2(columns.map(([, count]) => formatCount(count)))
  ].join("\n");
}
function verdictSection(report) {
  const { verdict, reasons } = report.decision;
  const soft = verdict === "block" && report.exitCode === 0 ? " (warn-only: the job does not fail for it)" : "";
  const gate2 = gateLine(report);
  const parts = [
    `## ${marks[verdict]} crashgate: ${shownText(verdictWords(report))}${soft}`,
    gate2 === "" ? "" : `**${shownText(gate2)}**`,
    bulleted(cappedList(reasons, maxReasons, shownText)),
    countsTable(report),
    shownText(changeLine(report))
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

// src/reporters/summary.ts
var maxBytes = 1e6;
var summary = {
  name: "summary",
  publish: async (report, outlets) => {
    const sections = {
      head: [verdictSection(report), unfinishedSection(report), findingsSection(report)],
      details: report.findings.map(findingSection),
      tail: [checkedSection(report), notCheckedSection(report), factsSection(report)]
    };
    await outlets.summary?.(`${fittingSections(sections, maxBytes)}
`);
  }
};

// src/reporters/index.ts
var reporters = [json, summary, annotations, console];

// src/stages/9-report/finding-folder.ts
function quote(word) {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function shellWord(word) {
  const parts = word.split("{file}").map((part) => part === "" ? "" : quote(part));
  return word === "" ? "''" : parts.join('"$input"');
}
function replayScript({ parser }) {
  const settings = Object.entries(parser.env).map(([name, value]) => `${name}=${quote(value)}`);
  const words = [...settings, ...parser.argv.map(shellWord)];
  const feed = parser.argv.some((word) => word.includes("{file}")) ? "" : ' <"$input"';
  return [
    "#!/bin/sh",
    "# Runs the parser on the input of this finding. Start it at the root of the repository.",
    'input="$(cd "$(dirname "$0")" && pwd)/input"',
    `cd ${quote(parser.cwd)} || exit 125`,
    `${words.join(" ")}${feed}`,
    'echo "exit $?"',
    ""
  ].join("\n");
}
function savedFinding(finding) {
  const expectations = {
    file: "head",
    deletion: "deleted",
    mutant: "mutant",
    saved: "saved",
    expectation: finding.rule === "rejects-invalid" ? "must-reject" : "must-accept"
  };
  const { id, target, path, format, subject, rule, kind, signature } = finding;
  return {
    version: 1,
    id,
    target,
    path,
    format,
    subject,
    rule,
    kind,
    signature,
    expectation: expectations[subject]
  };
}
var json2 = (value) => `${JSON.stringify(value, void 0, 2)}
`;
async function saveFinding(finding, target, outlets) {
  const folder = `findings/${finding.id}`;
  const { outcome } = finding;
  const files = {
    input: finding.input,
    base: finding.seedBytes,
    "edits.json": json2({ against: finding.against, encoding: "latin1", edits: finding.edits }),
    "stderr.txt": outcome === void 0 || outcome.kind === "unlaunched" ? "" : outcome.stderr,
    "finding.json": json2(savedFinding(finding)),
    "replay.sh": replayScript(target)
  };
  for (const [name, data] of Object.entries(files)) {
    if (data !== void 0) await outlets.write(`${folder}/${name}`, data);
  }
}

// src/stages/9-report.ts
async function attempt(what, progress, work) {
  try {
    await work();
  } catch (error) {
    progress.note(
      `warning: could not write ${what}: ${error instanceof Error ? error.message : String(error)}`
    );
  }
}
async function publish({
  report,
  findings,
  targets,
  names,
  outlets,
  progress
}) {
  const shown = new Set(report.findings.map(({ id }) => id));
  for (const finding of findings) {
    const target = targets.find(({ name }) => name === finding.target);
    if (target === void 0 || !shown.has(finding.id)) continue;
    await attempt(`finding ${finding.id}`, progress, () => saveFinding(finding, target, outlets));
  }
  for (const reporter of reporters) {
    if (!names.includes(reporter.name)) continue;
    await attempt(`the ${reporter.name} report`, progress, () => reporter.publish(report, outlets));
  }
}
export {
  assembleReport,
  gate,
  publish
};
//# sourceMappingURL=ending-7YAMWKLH.js.map
