import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  require_dist
} from "./chunk-BFB7XUKQ.js";
import {
  buildPolicy,
  checkConfig,
  pointerKeys,
  showValue
} from "./chunk-NLSWWGXK.js";
import "./chunk-MT7CZAO5.js";
import "./chunk-RXAGDA26.js";
import "./chunk-V4G4FP4F.js";
import {
  SettingsError
} from "./chunk-NZ25DUMZ.js";
import {
  __toESM
} from "./chunk-7U2LB6Q3.js";

// src/settings/config-fault.ts
var mostShown = 10;
function configError(faults) {
  const sorted = [...faults].sort(
    (a, b) => a.position.line - b.position.line || a.position.column - b.position.column
  );
  const lines = [...new Set(sorted.map(faultLine))];
  const shown = lines.slice(0, mostShown);
  const hidden = lines.length - shown.length;
  if (hidden > 0) shown.push(`and ${hidden} more`);
  return new SettingsError(shown.join("\n"), { position: sorted[0]?.position });
}
function faultLine({ position: { file, line, column }, text }) {
  return `${file}:${line}:${column}: ${text}`;
}

// src/settings/parse-yaml.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/settings/offset-of.ts
var import_yaml = __toESM(require_dist(), 1);
function offsetOf(document, { pointer, at }) {
  const keys = pointerKeys(pointer);
  let node = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, key] of keys.entries()) {
    const step = child((0, import_yaml.isAlias)(node) ? node.resolve(document) : node, key);
    if (step === void 0) break;
    const last = index === keys.length - 1;
    offset = startOf(last && at === "key" ? step.key : step.value) ?? offset;
    node = step.value;
  }
  return offset;
}
function child(parent, key) {
  if ((0, import_yaml.isSeq)(parent)) return { key: void 0, value: parent.items[Number(key)] };
  if (!(0, import_yaml.isMap)(parent)) return void 0;
  return parent.items.find((pair) => (0, import_yaml.isScalar)(pair.key) && String(pair.key.value) === key);
}
function startOf(node) {
  return (0, import_yaml.isNode)(node) ? node.range?.[0] : void 0;
}

// src/settings/yaml-faults.ts
var import_yaml2 = __toESM(require_dist(), 1);
var maxAliases = 100;
function yamlFaults(document) {
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) return syntax.slice(0, syntax.some(isTooDeep) ? 1 : void 0).map(explain);
  if (document.contents === null) return [{ offset: 0, text: emptyText }];
  return [...twinKeys(document), ...badAliases(document)];
}
var emptyText = "the file is empty; it has to begin with version: 1 and a list of targets";
function isTooDeep(error) {
  return error.code === "RESOURCE_EXHAUSTION";
}
function explain(error) {
  return { offset: error.pos[0], text: syntaxText(error) };
}
function syntaxText({ code, message }) {
  switch (code) {
    case "TAB_AS_INDENT":
      return "a tab cannot indent YAML; use spaces";
    case "MULTIPLE_DOCS":
      return "a second YAML document begins here; a config file has one";
    case "TAG_RESOLVE_FAILED":
      return `${message}; a config file needs no tags`;
    case "RESOURCE_EXHAUSTION":
      return "the file is nested too deeply";
    default:
      return `not valid YAML: ${message}`;
  }
}
function twinKeys(document) {
  const faults = [];
  (0, import_yaml2.visit)(document, {
    Map(_, map) {
      const seen = /* @__PURE__ */ new Set();
      for (const { key } of map.items) {
        if (!(0, import_yaml2.isScalar)(key)) continue;
        const name = String(key.value);
        const text = `key ${showValue(name)} is given twice in one mapping; keep one`;
        if (seen.has(name)) faults.push({ offset: key.range?.[0] ?? 0, text });
        seen.add(name);
      }
    }
  });
  return faults;
}
function badAliases(document) {
  const faults = [];
  let count = 0;
  (0, import_yaml2.visit)(document, {
    Alias(_, alias, parents) {
      count += 1;
      const offset = alias.range?.[0] ?? 0;
      const name = showValue(alias.source);
      if (count > maxAliases) {
        faults.push({ offset, text: `more than ${maxAliases} aliases; write the values out` });
        return import_yaml2.visit.BREAK;
      }
      const source = alias.resolve(document);
      if (source === void 0) faults.push({ offset, text: `alias ${name} has no anchor before it` });
      else if (parents.includes(source)) faults.push({ offset, text: `alias ${name} contains itself` });
      return void 0;
    }
  });
  return faults;
}

// src/settings/parse-yaml.ts
var maxBytes = 1048576;
function parseYaml(file, text) {
  if (Buffer.byteLength(text) > maxBytes)
    return refuse(file, "the file is larger than 1 MiB; a config file is not");
  const lines = new import_yaml3.LineCounter();
  const document = (0, import_yaml3.parseDocument)(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    logLevel: "error",
    prettyErrors: false,
    resolveKnownTags: false,
    schema: "core",
    uniqueKeys: false
  });
  const place = (offset, why) => {
    const { line, col } = lines.linePos(offset);
    return { position: { file, line, column: col }, text: why };
  };
  const faults = yamlFaults(document);
  if (faults.length > 0) return { ok: false, faults: faults.map((fault) => place(fault.offset, fault.text)) };
  const plain = plainValue(document);
  if (!plain.ok) return refuse(file, plain.problem);
  return {
    ok: true,
    value: plain.value,
    place: (problem) => place(offsetOf(document, problem), problem.text)
  };
}
function plainValue(document) {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: maxAliases }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, problem: "aliases multiply without bound; write the values out" };
  }
}
function refuse(file, text) {
  return { ok: false, faults: [{ position: { file, line: 1, column: 1 }, text }] };
}

// src/settings/read-config.ts
function readConfig(path, text) {
  const yaml = parseYaml(path, text);
  if (!yaml.ok) throw configError(yaml.faults);
  const checked = checkConfig(yaml.value);
  if (!checked.ok) throw configError(checked.problems.map(yaml.place));
  return buildPolicy(checked.config, path);
}

// src/settings/config-policy.ts
var defaultConfigPaths = [".github/crashgate.yml", ".github/crashgate.yaml"];
async function configPolicy(read, path) {
  for (const candidate of path === void 0 ? defaultConfigPaths : [path]) {
    const text = await read(candidate);
    if (text !== void 0) return readConfig(candidate, text);
  }
  if (path === void 0) return void 0;
  throw new SettingsError(`config file '${path}' does not exist; it is a path from the repository root`);
}
export {
  configPolicy
};
//# sourceMappingURL=config-policy-73VJ56CA.js.map
