import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  buildPolicy,
  checkConfig,
  checkValue,
  deepFreeze,
  optionWords,
  parseDuration,
  pathProblem,
  rangeProblem,
  repositoryPath,
  showValue
} from "./chunk-NLSWWGXK.js";
import {
  options
} from "./chunk-MT7CZAO5.js";
import {
  nearestName
} from "./chunk-V4G4FP4F.js";
import {
  SettingsError
} from "./chunk-NZ25DUMZ.js";

// src/settings/adjust-budgets.ts
var longFactor = 10;
function adjustBudgets(policy, change) {
  const targets = policy.targets.map((target) => ({ ...target, fuzz: adjust(target.fuzz, change) }));
  return deepFreeze({ ...policy, targets });
}
function adjust(budget, { length, seed }) {
  const factor = length === "long" ? longFactor : 1;
  return {
    ...budget,
    timeMs: budget.timeMs * factor,
    runs: budget.runs * factor,
    seed: seed === "derived" ? void 0 : budget.seed
  };
}

// src/settings/split-file-list.ts
function splitFileList(text) {
  const paths = text.includes("\0") ? text.split("\0") : text.split(/\r?\n/);
  return [...new Set(paths.filter((path) => path !== ""))];
}

// src/settings/given-files.ts
function givenFiles(given) {
  const text = given["files-from"];
  if (typeof text !== "string") return void 0;
  return splitFileList(text).map((path) => {
    const problem = pathProblem(path);
    if (problem !== void 0) throw new SettingsError(`a line of 'files-from' ${problem}`);
    return repositoryPath(path);
  });
}

// src/settings/option-named.ts
function optionNamed(name) {
  const row = options.find((option) => option.name === name);
  if (row === void 0) throw new Error(`no option '${name}'`);
  return row;
}

// src/settings/read-given.ts
function givenText(given, name) {
  const value = given[name];
  if (value === void 0) return void 0;
  if (typeof value !== "string") throw wrongValue(optionNamed(name), value);
  const [problem] = checkValue(optionNamed(name), value);
  if (problem !== void 0) throw new SettingsError(`${optionLabel(optionNamed(name))} ${problem.text}`);
  return value;
}
function givenList(given, name) {
  const value = given[name];
  if (value === void 0) return void 0;
  if (typeof value === "boolean") throw wrongValue(optionNamed(name), value);
  const lines = typeof value === "string" ? value.split("\n") : value;
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
var booleans = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false
};
function givenFlag(given, name) {
  const value = given[name];
  if (value === void 0 || typeof value === "boolean") return value;
  const read = typeof value === "string" && Object.hasOwn(booleans, value) ? booleans[value] : void 0;
  if (read === void 0) throw wrongValue(optionNamed(name), value);
  return read;
}
function givenInteger(given, name) {
  const text = givenText(given, name);
  if (text === void 0) return void 0;
  const row = optionNamed(name);
  const value = Number(text);
  const wrong = !/^\d{1,15}$/.test(text) || rangeProblem(row, value, text) !== void 0;
  if (wrong) throw wrongValue(row, text);
  return value;
}
function givenDurationMs(given, name) {
  const reading = parseDuration(givenText(given, name) ?? "");
  return reading.ok ? reading.value : void 0;
}
function givenChoice(given, name) {
  const text = givenText(given, name);
  const row = optionNamed(name);
  if (text === void 0 || row.choices?.includes(text)) return text;
  throw wrongValue(row, text);
}
function wrongValue(row, value) {
  const nearest = typeof value === "string" ? nearestName(value, row.choices ?? []) : void 0;
  const hint = nearest === void 0 ? "" : `; did you mean '${nearest}'?`;
  const words = optionWords(row).whole;
  return new SettingsError(`${optionLabel(row)} must be ${words}; found ${showValue(value)}${hint}`);
}
function optionLabel({ name, flag }) {
  const long = flag?.split(" ")[0];
  return long === void 0 || long === `--${name}` ? `'${name}'` : `'${name}' (${long})`;
}

// src/settings/split-command.ts
var wordPart = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|(\s+)/y;
function splitCommand(line) {
  return line.trimStart().startsWith("[") ? readJsonArray(line) : splitWords(line.trim());
}
function readJsonArray(line) {
  const problem = "begins with '[' and is not a JSON array of texts";
  try {
    const words = JSON.parse(line);
    if (!Array.isArray(words) || !words.every((word) => typeof word === "string"))
      return { ok: false, problem };
    return { ok: true, value: words };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `${problem} (${why})` };
  }
}
function splitWords(line) {
  const words = [];
  let word;
  let at = 0;
  while (at < line.length) {
    wordPart.lastIndex = at;
    const part = wordPart.exec(line);
    if (part === null) return { ok: false, problem: unfinished(line.slice(at), at) };
    at = wordPart.lastIndex;
    if (part[5] === void 0) word = (word ?? "") + partText(part);
    else if (word !== void 0) {
      words.push(word);
      word = void 0;
    }
  }
  return { ok: true, value: word === void 0 ? words : [...words, word] };
}
function partText([, single, double, escaped, plain]) {
  return single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain ?? "";
}
function unfinished(rest, at) {
  if (rest.startsWith("\\")) return "ends in a lone backslash";
  return `has a ${rest.slice(0, 1)} at character ${at + 1} that is never closed`;
}

// src/settings/inputs-policy.ts
var targetOptions = ["files", "exclude", "command", "schema"];
function inputsPolicy(given) {
  const used = targetOptions.filter((name) => given[name] !== void 0);
  if (used.length === 0) return void 0;
  refuseContradiction(given, used);
  const schema = givenText(given, "schema");
  const checked = checkConfig({
    version: 1,
    targets: [
      {
        name: "inputs",
        files: givenList(given, "files"),
        exclude: givenList(given, "exclude") ?? [],
        ...schema === void 0 ? {} : { schema },
        parser: { command: commandWords(given) }
      }
    ]
  });
  if (checked.ok) return buildPolicy(checked.config, void 0);
  throw new SettingsError(checked.problems.map(({ text }) => withoutConfigWords(text)).join("\n"));
}
function refuseContradiction(given, used) {
  const list = used.map((name) => `'${name}'`).join(", ");
  if (given["config-file"] !== void 0) {
    throw new SettingsError(`give either 'config-file' or ${list}: with the latter no config file is read`);
  }
  for (const name of ["files", "command"]) {
    if (given[name] !== void 0) continue;
    throw new SettingsError(`${list} given without '${name}': a target needs 'files' and 'command'`);
  }
}
function commandWords(given) {
  const line = given.command;
  if (typeof line !== "string") throw new SettingsError("'command' must be one line of text");
  const words = splitCommand(line);
  if (!words.ok) throw new SettingsError(`'command' ${words.problem}`);
  return words.value;
}
function withoutConfigWords(text) {
  return text.replaceAll("targets[0].parser.", "").replaceAll("targets[0].", "");
}

// src/settings/resolve-request.ts
var mostJobs = 32;
function resolveRequest(asked) {
  const { given, trigger } = asked;
  const seed = given.seed === "auto" ? void 0 : givenInteger(given, "seed");
  return Object.freeze({
    trigger,
    mode: resolveMode(asked),
    baseRef: givenText(given, "base-ref"),
    headRef: givenText(given, "head-ref"),
    fileList: givenFiles(given),
    onlyTargets: givenList(given, "target") ?? [],
    fuzzTimeMs: givenDurationMs(given, "fuzz-time"),
    runs: givenInteger(given, "runs"),
    seed,
    jobs: givenInteger(given, "jobs") ?? Math.max(1, Math.min(mostJobs, asked.cores + 1)),
    warnOnly: givenFlag(given, "warn-only") ?? false,
    reportDir: givenText(given, "report-dir") ?? String(optionNamed("report-dir").default),
    reporters: resolveReporters(asked),
    policyFrom: resolvePolicy(asked)
  });
}
function isLong({ command, trigger }) {
  return command === "fuzz" || trigger.kind === "manual";
}
function resolveMode(asked) {
  const { given } = asked;
  const all = givenFlag(given, "all") ?? false;
  if (all && given["files-from"] !== void 0) {
    throw new SettingsError("give either --all or --files-from: one checks every file, the other a list");
  }
  const mode = givenChoice(given, "mode") ?? (all || isLong(asked) ? "all" : "changed");
  return mode === "all" ? "all" : "changed";
}
function resolveReporters({ given, defaultReporters }) {
  const off = [
    ...givenFlag(given, "annotations") === false ? ["annotations"] : [],
    ...givenFlag(given, "job-summary") === false ? ["summary"] : []
  ];
  const format = givenChoice(given, "report-format");
  const chosen = format === void 0 ? [] : [format];
  const dropped = format === void 0 ? off : [...off, "console"];
  const kept = defaultReporters.filter((name) => !dropped.includes(name));
  return [.../* @__PURE__ */ new Set([...kept, ...chosen])];
}
function resolvePolicy(asked) {
  const { given } = asked;
  const own = inputsPolicy(given);
  const path = givenText(given, "config-file");
  const change = {
    length: isLong(asked) ? "long" : "normal",
    seed: given.seed === "auto" ? "derived" : "as-configured"
  };
  return async (read) => {
    const { configPolicy } = await import("./config-policy-73VJ56CA.js");
    const policy = own ?? await configPolicy(read, path);
    return policy && adjustBudgets(policy, change);
  };
}

export {
  resolveRequest
};
//# sourceMappingURL=chunk-DU66D3FR.js.map
