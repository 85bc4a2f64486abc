import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  tellingLine
} from "./chunk-5U4H4VJB.js";

// src/triage/signature-of.ts
import { createHash } from "node:crypto";

// src/triage/message-template.ts
var maxChars = 80;
function messageTemplate(message) {
  return message.slice(0, 2e3).replace(/(?:\b[A-Za-z]:(?=[/\\]))?[^\s"'`():,;=]*[/\\]([^\s"'`/\\():,;=]+)/g, "$1").replace(/"[^"\n]*"|'[^'\n]*'|`[^`'\n]*[`']/g, "'\u2026'").replace(/\b0x[0-9a-f]+\b/gi, "ADDR").replace(/\d+/g, "N").replace(/[^\x20-\x7e…]+/g, "?").replace(/\s+/g, " ").trim().slice(0, maxChars);
}

// src/triage/project-frames.ts
var keptFrames = 3;
var runtimeFunction = /^(?:(?:abort|raise|exit|main|_start|panic|malloc|calloc|realloc|free|rust_panic|rust_begin_unwind|LLVMFuzzerTestOneInput|str(?:cmp|len|cpy|chr|dup|ncmp|cat|str)|mem(?:cpy|move|cmp|set|chr))$|operator (?:new|delete)|__asan_|__ubsan_|__sanitizer_|__interceptor_|__libc_|__assert|__GI_|core::|std::|alloc::|runtime\.|fuzzer::|java\.|jdk\.|sun\.)/;
var runtimeFile = /^node:|\/rustc\/|sanitizer_common|asan_|ubsan_|<frozen /;
function baseName(file) {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
function frameText(frame) {
  return frame.file === void 0 ? frame.fn : `${frame.fn}@${baseName(frame.file)}`;
}
function projectFrames(frames) {
  const own = frames.filter(
    (frame) => !runtimeFunction.test(frame.fn) && !runtimeFile.test(frame.file ?? "")
  );
  return (own.length > 0 ? own : frames).slice(0, keptFrames).map(frameText);
}
function recursionFrames(frames) {
  const names = frames.map(frameText);
  const repeated = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(repeated.length > 0 ? repeated : names)].sort().slice(0, keptFrames);
}

// src/triage/signature-of.ts
var stackOverflow = /stack.?overflow|RecursionError|Maximum call stack|StackOverflow|stack level too deep/i;
function endingText(ending) {
  return ending.kind === "signal" ? ending.signal : `exit ${ending.code}`;
}
function traceText(trace) {
  const head = `${trace.runtime} ${trace.type}`;
  if (stackOverflow.test(`${trace.type} ${trace.message}`)) {
    return `${trace.runtime} stack-overflow||${recursionFrames(trace.frames).join(" < ")}`;
  }
  return `${head}|${messageTemplate(trace.message)}|${projectFrames(trace.frames).join(" < ")}`;
}
function lastWords(text) {
  const lines = text.split("\n").filter((line) => /[A-Za-z]{2}/.test(line));
  return messageTemplate(lines.at(-1) ?? "");
}
function complaint({ stderr, stdout }) {
  return messageTemplate(tellingLine(stderr) || tellingLine(stdout));
}
function outcomeText(outcome) {
  switch (outcome.kind) {
    case "accepted":
      return "accepted";
    case "rejected":
      return `exit ${outcome.code}|${complaint(outcome)}`;
    case "crashed":
      return outcome.trace === void 0 ? `${endingText(outcome.ending)}|${lastWords(outcome.stderr)}` : traceText(outcome.trace);
    case "hung":
      return "still running at the time limit";
    case "exhausted":
      return outcome.resource;
    case "unlaunched":
      return messageTemplate(outcome.reason);
  }
}
function behaviourOf(outcome) {
  return `${outcome.kind}|${outcomeText(outcome)}`;
}
function signatureFromText(text) {
  return { id: createHash("sha256").update(text).digest("hex").slice(0, 12), text };
}
function signatureOf(kind, outcome) {
  return signatureFromText(`${kind}|${outcomeText(outcome)}`);
}

// src/triage/confirm.ts
var confirmations = 3;
async function confirm(showsSame) {
  for (let same = 0; same < confirmations; same += 1) {
    if (!await showsSame()) return { same, of: confirmations };
  }
  return { same: confirmations, of: confirmations };
}

export {
  behaviourOf,
  signatureFromText,
  signatureOf,
  confirmations,
  confirm
};
//# sourceMappingURL=chunk-P3TYVS5E.js.map
