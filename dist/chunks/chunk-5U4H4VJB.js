import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/text/telling-line.ts
var complaint = /\b(?:error|alert|emerg|crit|fatal|invalid|fail(?:ed|ure)?|unexpected|unknown|cannot|illegal)\b/i;
var hasWords = /[A-Za-z]{2}/;
function tellingLine(text) {
  const lines = text.split("\n");
  return (lines.find((line) => complaint.test(line)) ?? lines.find((line) => hasWords.test(line)) ?? "").trim();
}

// src/oracles/accepts-valid.ts
var maxReasonChars = 200;
function judge({ input, outcome, validation }) {
  const { kind } = input.provenance;
  if (outcome === void 0 || kind !== "head" && kind !== "must-accept") return [];
  if (outcome.kind !== "rejected") return [{ verdict: "pass", oracle: "accepts-valid" }];
  const words = tellingLine(outcome.stderr) || tellingLine(outcome.stdout) || "no message";
  const although = validation.schema === "valid" ? ", although its schema passes it" : "";
  return [
    {
      verdict: "fail",
      oracle: "accepts-valid",
      kind: "rejected",
      reason: `the parser rejects it (exit ${outcome.code})${although}: ${words.slice(0, maxReasonChars)}`,
      location: void 0
    }
  ];
}
var acceptsValid = {
  name: "accepts-valid",
  doc: "The parser accepts every file that the change would ship, and every must-accept file. Fails as rejected. Mend the file; where the schema passes what the parser rejects, mend the schema too.",
  judge
};

// src/oracles/fault-verdicts.ts
function isShipped({ input }) {
  const { kind } = input.provenance;
  return kind === "head" || kind === "must-accept" || kind === "deleted";
}
function faultVerdicts(oracle, rule, evidence) {
  if (!isShipped(evidence)) return [];
  const faults = evidence.validation.faults.filter((fault) => fault.rule === rule);
  if (faults.length === 0) return [{ verdict: "pass", oracle }];
  return faults.map(({ message, location }) => ({
    verdict: "fail",
    oracle,
    kind: "invalid",
    reason: message,
    location
  }));
}

// src/oracles/keeps-required.ts
var keepsRequired = {
  name: "keeps-required",
  doc: "A file that the target names as required has not been deleted. Fails as invalid.",
  judge: (evidence) => faultVerdicts("keeps-required", "required", evidence)
};

// src/oracles/keeps-shape.ts
var keepsShape = {
  name: "keeps-shape",
  doc: "The change does not empty the file or drop more of its lines than the target allows (shape). Fails as invalid: such files have taken services down without a single malformed byte.",
  judge: (evidence) => faultVerdicts("keeps-shape", "shape", evidence)
};

// src/oracles/run-verdicts.ts
function isKind(outcome, kind) {
  return outcome.kind === kind;
}
function runVerdicts(rule, evidence) {
  const { outcome, input } = evidence;
  if (outcome === void 0 || outcome.kind === "unlaunched" || input.provenance.kind === "base") return [];
  if (!isKind(outcome, rule.fails)) return [{ verdict: "pass", oracle: rule.oracle }];
  return [
    {
      verdict: "fail",
      oracle: rule.oracle,
      kind: rule.kind,
      reason: rule.say(outcome),
      location: void 0
    }
  ];
}

// src/oracles/no-crash.ts
function endingWords(ending) {
  return ending.kind === "signal" ? `killed by ${ending.signal}` : `undeclared exit code ${ending.code}`;
}
function baseName(file) {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
function traceWords({ type, message, frames }) {
  const [top] = frames;
  const place = top?.file === void 0 ? "" : ` (${baseName(top.file)}${top.line === void 0 ? "" : `:${top.line}`})`;
  const where = top === void 0 ? "" : ` in ${top.fn}${place}`;
  return `${type}${where}${message === "" ? "" : `: ${message}`}`;
}
function say(outcome) {
  return outcome.trace === void 0 ? endingWords(outcome.ending) : traceWords(outcome.trace);
}
var noCrash = {
  name: "no-crash",
  doc: "The parser ends in one of its declared ways: an accepting or a rejecting exit code, with no sanitizer report, no uncaught exception, no panic and no signal. Fails as crash. Mend the parser; if it ends this way on purpose, declare it under rejects.",
  judge: (evidence) => runVerdicts({ oracle: "no-crash", fails: "crashed", kind: "crash", say }, evidence)
};

// src/oracles/no-exhaustion.ts
var say2 = (outcome) => `used more than ${outcome.limitBytes} bytes of ${outcome.resource} (limits.${outcome.resource})`;
var noExhaustion = {
  name: "no-exhaustion",
  doc: "The parser stays inside limits.memory (resident size of the whole process tree) and limits.output (stdout, stderr and files, each). Fails as exhausted. Bound what one file can make the parser allocate or print.",
  judge: (evidence) => runVerdicts({ oracle: "no-exhaustion", fails: "exhausted", kind: "exhausted", say: say2 }, evidence)
};

// src/oracles/no-hang.ts
var say3 = (outcome) => `still running after ${outcome.limitMs / 1e3} s (limits.time)`;
var noHang = {
  name: "no-hang",
  doc: "The parser finishes inside limits.time. Fails as hang, after it has done so three times. Mend the loop or the regular expression that does not end; raise limits.time only if the parser is honestly slow.",
  judge: (evidence) => runVerdicts({ oracle: "no-hang", fails: "hung", kind: "hang", say: say3 }, evidence)
};

// src/oracles/regular-file.ts
var regularFile = {
  name: "regular-file",
  doc: "The path is a regular file, or a link that stays inside the repository. Fails as invalid: what a link outside the repository leads to cannot be checked.",
  judge: (evidence) => faultVerdicts("regular-file", "regular-file", evidence)
};

// src/oracles/rejects-invalid.ts
function judge2({ input, outcome }) {
  if (outcome === void 0 || input.provenance.kind !== "must-reject") return [];
  if (outcome.kind !== "accepted") return [{ verdict: "pass", oracle: "rejects-invalid" }];
  return [
    {
      verdict: "fail",
      oracle: "rejects-invalid",
      kind: "disagreement",
      reason: "the parser accepts a file of the must-reject set",
      location: void 0
    }
  ];
}
var rejectsInvalid = {
  name: "rejects-invalid",
  doc: "The parser rejects every must-reject file. Fails as disagreement: a parser that accepts them checks less than its users believe.",
  judge: judge2
};

// src/oracles/valid-schema.ts
var validSchema = {
  name: "valid-schema",
  doc: "The file satisfies the JSON Schema of its target. Fails as invalid. A schema that passes never stands in for the parser: both are asked.",
  judge: (evidence) => faultVerdicts("valid-schema", "schema", evidence)
};

// src/oracles/valid-syntax.ts
var validSyntax = {
  name: "valid-syntax",
  doc: "The file can be read in its declared format. Fails as invalid. Mend the file at the place shown, or declare another format for the target.",
  judge: (evidence) => faultVerdicts("valid-syntax", "syntax", evidence)
};

// src/oracles/index.ts
var oracles = [
  noCrash,
  noHang,
  noExhaustion,
  validSyntax,
  validSchema,
  acceptsValid,
  rejectsInvalid,
  regularFile,
  keepsShape,
  keepsRequired
];

export {
  tellingLine,
  oracles
};
//# sourceMappingURL=chunk-5U4H4VJB.js.map
