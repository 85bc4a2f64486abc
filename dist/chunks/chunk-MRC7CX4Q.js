import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  formatOf,
  formats,
  json,
  jsonc,
  yaml
} from "./chunk-5QQPOOVL.js";
import {
  SettingsError
} from "./chunk-NZ25DUMZ.js";

// src/stages/4-validate/new-reg-exp.ts
function newRegExp(pattern) {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

// src/stages/4-validate/ajv-options.ts
var ajvOptions = {
  strict: false,
  logger: false,
  verbose: true,
  ownProperties: true,
  validateSchema: false,
  code: { regExp: Object.assign(newRegExp, { code: "new RegExp" }) }
};

// src/stages/4-validate/fault-subject.ts
function faultSubject(error) {
  const key = unwantedKey(error);
  if (key === void 0) return { pointer: error.instancePath, part: "value" };
  return { pointer: `${error.instancePath}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, part: "key" };
}
function unwantedKey({
  params,
  propertyName
}) {
  const key = propertyName ?? params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  return typeof key === "string" ? key : void 0;
}

// src/stages/4-validate/nearest-name.ts
var maxLength = 64;
var maxNames = 500;
function nearestName(written, names) {
  if (written.length > maxLength) return void 0;
  const most = Math.max(1, Math.floor(written.length / 3));
  const near = names.slice(0, maxNames).filter((name) => Math.abs(name.length - written.length) <= most).map((name) => ({ name, distance: editDistance(written.toLowerCase(), name.toLowerCase()) })).filter(({ distance }) => distance <= most).sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
}
function editDistance(a, b) {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

// src/stages/4-validate/show-value.ts
var longest = 60;
function showValue(value) {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value !== "string") return String(value);
  const text = JSON.stringify(value.slice(0, longest)).slice(1, -1).replaceAll('\\"', '"');
  return value.length > longest ? `'${text}\u2026'` : `'${text}'`;
}

// src/stages/4-validate/fault-message.ts
function faultMessage(error) {
  const message = error.message ?? `fails ${error.keyword}`;
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
      return `${message}: ${unknownKey(error)}`;
    case "enum":
      return `${message}: ${choices(error)}`;
    case "const":
      return `${message}: ${showValue(error.params.allowedValue)}`;
    case "false schema":
      return "must not be given";
    default:
      return error.propertyName === void 0 ? `${message}${found(error)}` : `the property name ${showValue(error.propertyName)} ${message}`;
  }
}
function unknownKey(error) {
  const key = unwantedKey(error) ?? "";
  const { properties = {} } = error.parentSchema ?? {};
  return `${showValue(key)}${didYouMean(key, Object.keys(properties))}`;
}
var maxChoices = 12;
function choices({ params, data }) {
  const allowed = params.allowedValues;
  const shown = allowed.slice(0, maxChoices).map((one) => typeof one === "string" ? one : showValue(one));
  const rest = allowed.length > maxChoices ? `, \u2026 (${allowed.length} in all)` : "";
  const names = allowed.filter((one) => typeof one === "string");
  return `${shown.join(", ")}${rest}${typeof data === "string" ? didYouMean(data, names) : ""}`;
}
function didYouMean(written, names) {
  const near = nearestName(written, names);
  return near === void 0 ? "" : ` (did you mean ${showValue(near)}?)`;
}
var valued = [
  "type",
  "format",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength"
];
function found({ keyword, data }) {
  return valued.includes(keyword) ? `, found ${showValue(data)}` : "";
}

// src/stages/4-validate/check-schema-file.ts
function checkSchemaFile(ajv, { file, schema }) {
  if (ajv.validateSchema(schema) === true) return;
  const [error] = ajv.errors ?? [];
  const pointer = error?.instancePath ?? "";
  const reason = error === void 0 ? "" : faultMessage(error);
  const where = pointer === "" ? "" : ` at ${pointer}`;
  throw new SettingsError(`schema ${file.path} is not valid${where}: ${reason}`, {
    position: file.at(pointer)
  });
}

// src/stages/4-validate/schema-members.ts
function* schemaMembers(schema, pointer = "", under = "") {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    const below = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    yield { pointer: below, key, value, under };
    yield* schemaMembers(value, below, key);
  }
}

// src/stages/4-validate/find-bad-pattern.ts
function findBadPattern(library) {
  for (const { file, schema } of library.entries()) {
    for (const member of schemaMembers(schema)) {
      const pattern = patternOf(member);
      if (pattern !== void 0 && !compiles(pattern)) return file.at(member.pointer);
    }
  }
  return void 0;
}
function patternOf({ key, value, under }) {
  if (under === "patternProperties") return key;
  return key === "pattern" && typeof value === "string" ? value : void 0;
}
function compiles(pattern) {
  try {
    newRegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

// src/stages/4-validate/find-reference.ts
var keywords = ["$ref", "$dynamicRef", "$recursiveRef"];
function findReference(library, uri) {
  for (const entry of library.entries()) {
    for (const { key, value, pointer } of schemaMembers(entry.schema)) {
      if (!keywords.includes(key) || typeof value !== "string" || !leadsTo(value, entry.uri, uri)) continue;
      return { entry, written: value, position: entry.file.at(pointer) };
    }
  }
  return void 0;
}
function leadsTo(written, base, uri) {
  const whole = uri.includes("#") ? written : written.replace(/#.*$/, "");
  if (whole === "") return false;
  return URL.canParse(whole, base) && new URL(whole, base).href === uri || uri.endsWith(`/${whole}`);
}

// src/stages/4-validate/compile-fault.ts
function unknownReference(library, uri) {
  const from = findReference(library, uri);
  const remote = /^https?:/.test(uri);
  const advice = remote ? "schemas are never downloaded: copy it into the repository and refer to it by a relative path" : "no such file in the repository";
  const shown = from?.written ?? uri;
  const path = from?.entry.file.path ?? library.root.file.path;
  return new SettingsError(`schema ${path} refers to '${shown}': ${advice}`, { position: from?.position });
}
function compileFault(library, error) {
  if (error instanceof SettingsError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const target = / is loaded but (\S+) cannot be resolved$/.exec(message)?.[1];
  const from = target === void 0 ? void 0 : findReference(library, target);
  if (from === void 0) return unusable(library, error, message);
  const text = `schema ${from.entry.file.path} refers to '${from.written}', which does not exist`;
  return new SettingsError(text, { position: from.position, cause: error });
}
function unusable(library, cause, message) {
  const pattern = cause instanceof SyntaxError ? findBadPattern(library) : void 0;
  const position2 = pattern ?? library.root.file.at("");
  return new SettingsError(`schema ${position2.file} cannot be used: ${message}`, { position: position2, cause });
}

// src/stages/4-validate/linear-unique-items.ts
var linearUniqueItems = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  errors: "full",
  validate: checkUnique
};
function checkUnique(wanted, items) {
  const pair = wanted ? equalPair(items) : void 0;
  if (pair === void 0) return true;
  const [first, second] = pair;
  checkUnique.errors = [
    {
      keyword: "uniqueItems",
      params: { i: first, j: second },
      message: `must NOT have equal items (${first} and ${second} are equal)`
    }
  ];
  return false;
}
checkUnique.errors = [];
function equalPair(items) {
  const seen = /* @__PURE__ */ new Map();
  for (const [index, item] of items.entries()) {
    const text = canonical(item);
    const first = seen.get(text);
    if (first !== void 0) return [first, index];
    seen.set(text, index);
  }
  return void 0;
}
function canonical(value) {
  return JSON.stringify(value, (_, inner) => isObject(inner) ? sortedByKey(inner) : inner);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sortedByKey(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/stages/4-validate/schema-library.ts
import { posix } from "node:path";

// src/stages/4-validate/drafts.ts
var drafts = [
  {
    name: "2020-12",
    uri: "json-schema.org/draft/2020-12/schema",
    idKey: "$id",
    load: async () => {
      const { Ajv2020 } = await import("./draft-2020-BYZNSALA.js");
      return (options) => new Ajv2020(options);
    }
  },
  {
    name: "2019-09",
    uri: "json-schema.org/draft/2019-09/schema",
    idKey: "$id",
    load: async () => {
      const { Ajv2019 } = await import("./draft-2019-BDQ7GHQO.js");
      return (options) => new Ajv2019(options);
    }
  },
  {
    name: "draft-07",
    uri: "json-schema.org/draft-07/schema",
    idKey: "$id",
    load: async () => {
      const { Ajv } = await import("./draft-07-5THXL34M.js");
      return (options) => new Ajv(options);
    }
  },
  {
    name: "draft-06",
    uri: "json-schema.org/draft-06/schema",
    idKey: "$id",
    load: async () => {
      const { Ajv } = await import("./draft-07-5THXL34M.js");
      const meta = await import("./json-schema-draft-06-K2UNAZF3.js");
      return (options) => {
        const ajv = new Ajv({ ...options, defaultMeta: "http://json-schema.org/draft-06/schema" });
        return ajv.addMetaSchema(meta.default);
      };
    }
  },
  {
    name: "draft-04",
    uri: "json-schema.org/draft-04/schema",
    idKey: "id",
    load: async () => {
      const { Ajv04 } = await import("./draft-04-FAVH2KFM.js");
      return (options) => new Ajv04(options);
    }
  }
];

// src/stages/4-validate/draft-of.ts
function draftOf({ path, schema, at }) {
  const named = typeof schema === "boolean" ? void 0 : schema.$schema;
  if (named === void 0) return drafts[0];
  const uri = String(named).replace(/^https?:\/\//, "").replace(/#$/, "");
  const draft = drafts.find((one) => one.uri === uri);
  if (draft !== void 0) return draft;
  const known = drafts.map(({ name }) => name).join(", ");
  throw new SettingsError(`schema ${path} names an unknown $schema '${String(named)}'; known: ${known}`, {
    position: at("/$schema")
  });
}

// src/stages/4-validate/schema-file.ts
async function readSchemaFile(path, read) {
  const text = await read(path);
  if (text === void 0) return void 0;
  const parsed = formatOfSchema(path).parse(new TextEncoder().encode(text));
  if (!parsed.ok) throw fault(`is not readable: ${parsed.message}`, position(path, parsed.location));
  const [schema, ...more] = parsed.values;
  const at = (pointer) => position(path, parsed.locate(0, pointer, true));
  if (more.length > 0) throw fault("holds several documents; a schema is one", at(""));
  if (!isSchema(schema)) throw fault("is no schema: an object is expected", at(""));
  return { path, schema, at };
}
function formatOfSchema(path) {
  const name = formatOf(path, "auto");
  return [yaml, jsonc].find((format) => format.name === name) ?? json;
}
function isSchema(value) {
  return typeof value === "boolean" || typeof value === "object" && value !== null && !Array.isArray(value);
}
function position(file, location) {
  return { file, line: location?.line ?? 1, column: location?.column ?? 1 };
}
function fault(message, place) {
  return new SettingsError(`schema ${place.file} ${message}`, { position: place });
}

// src/stages/4-validate/schema-library.ts
async function openLibrary(path, read) {
  const file = await readSchemaFile(path, read);
  if (file === void 0) throw missing(path);
  const draft = draftOf(file);
  const root = entryOf(fileUri(path), file, draft);
  const entries = [root];
  const load = async (uri) => {
    const found2 = await findFile(uri, addressesOf(entries, draft), read);
    if (found2 === void 0) return void 0;
    requireDraft(found2, draft);
    const entry = entryOf(uri, found2, draft);
    entries.push(entry);
    return entry;
  };
  return { draft, root, entries: () => entries, load };
}
function missing(file) {
  return new SettingsError(`schema ${file} does not exist`, { position: { file, line: 1, column: 1 } });
}
function fileUri(path) {
  return `file:///${path.split("/").map(encodeURIComponent).join("/")}`;
}
function entryOf(uri, file, { idKey }) {
  if (typeof file.schema === "boolean") return { uri, file, schema: file.schema };
  const { $schema, $async, ...schema } = file.schema;
  return { uri, file, schema: { ...schema, [idKey]: uri } };
}
function requireDraft(file, { name }) {
  if (typeof file.schema === "boolean" || file.schema.$schema === void 0) return;
  const own = draftOf(file).name;
  if (own === name) return;
  const message = `schema ${file.path} is written in ${own}, the schema that refers to it in ${name}`;
  throw new SettingsError(message, { position: file.at("/$schema") });
}
function addressesOf(entries, { idKey }) {
  return entries.flatMap(({ uri, file: { path, schema } }) => {
    const id = typeof schema === "boolean" ? void 0 : schema[idKey];
    const own = typeof id === "string" && URL.canParse(id) ? [{ uri: id, path }] : [];
    return [{ uri, path }, ...own];
  });
}
async function findFile(uri, addresses, read) {
  for (const path of new Set(addresses.map((known) => pathBeside(known, uri)))) {
    const file = path === void 0 ? void 0 : await readSchemaFile(path, read);
    if (file !== void 0) return file;
  }
  return void 0;
}
function pathBeside({ uri: knownUri, path }, uri) {
  if (knownUri.replace(/#$/, "") === uri) return path;
  if (!URL.canParse(uri)) return void 0;
  const known = new URL(knownUri);
  const wanted = new URL(uri);
  if (known.protocol !== wanted.protocol || known.host !== wanted.host) return void 0;
  const step = posix.relative(posix.dirname(known.pathname), wanted.pathname);
  const joined = posix.join(posix.dirname(path), decoded(step));
  return joined.startsWith("..") ? void 0 : joined;
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// src/stages/4-validate/open-schema.ts
async function openSchema(path, read) {
  const library = await openLibrary(path, read);
  const make = await ajvMaker(library);
  const loadSchema = async (uri) => {
    const entry = await library.load(uri);
    if (entry === void 0) throw unknownReference(library, uri);
    checkSchemaFile(every, entry);
    return entry.schema;
  };
  const every = make({ allErrors: true, loadSchema });
  checkSchemaFile(every, library.root);
  const checkEvery = await compile(every, library);
  let checkFirst;
  return (value, extent) => {
    if (extent === "first") checkFirst ??= compileAgain(make({}), library);
    const check = (extent === "first" ? checkFirst : void 0) ?? checkEvery;
    return check(value) === true ? [] : check.errors ?? [];
  };
}
async function ajvMaker({ draft }) {
  const make = await draft.load();
  const { default: formats2 } = await import("./dist-LRFDPO6G.js");
  return (options) => {
    const ajv = make({ ...ajvOptions, ...options });
    formats2.default(ajv);
    return ajv.removeKeyword("uniqueItems").addKeyword(linearUniqueItems);
  };
}
async function compile(ajv, library) {
  try {
    return await ajv.compileAsync(library.root.schema);
  } catch (error) {
    throw compileFault(library, error);
  }
}
function compileAgain(ajv, library) {
  for (const { uri, schema } of library.entries().slice(1)) ajv.addSchema(schema, uri);
  return ajv.compile(library.root.schema);
}

// src/stages/4-validate/schema-faults.ts
var maxFaults = 20;
var everyFaultBytes = 2 ** 20;
function schemaFaults(check, documents, sizeBytes) {
  const extent = sizeBytes <= everyFaultBytes ? "every" : "first";
  const found2 = documents.values.flatMap(
    (value, document) => errorsOf(check, value, extent).map((error) => ({ document, error }))
  );
  const distinct = [...new Map(found2.map((one) => [keyOf(one), one])).values()];
  const faults = distinct.slice(0, maxFaults).map((one) => toFault(one, documents)).sort(byPlace);
  return countRest(faults, distinct.length - faults.length);
}
var announcing = ["if", "propertyNames"];
function errorsOf(check, value, extent) {
  try {
    return check(value, extent).filter(
      ({ keyword }, _, all) => all.length === 1 || !announcing.includes(keyword)
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = "nested too deeply to be checked against the schema";
    return [{ instancePath: "", keyword: "depth", params: {}, message }];
  }
}
function keyOf({ document, error }) {
  return [document, error.instancePath, faultMessage(error)].join("\n");
}
function toFault({ document, error }, documents) {
  const { pointer, part } = faultSubject(error);
  const location = documents.locate(document, pointer, part === "key");
  const prefix = documents.values.length > 1 ? `document ${document + 1}: ` : "";
  return {
    rule: "schema",
    message: `${prefix}${faultMessage(error)}`,
    location: location && firstLine(location),
    pointer
  };
}
function firstLine(location) {
  const { line, column, endLine } = location;
  return endLine === line ? location : { line, column, endLine: line, endColumn: column + 1 };
}
function byPlace({ location: a }, { location: b }) {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
function countRest(faults, more) {
  const last = faults.at(-1);
  if (last === void 0 || more === 0) return faults;
  return [...faults.slice(0, -1), { ...last, message: `${last.message} (and ${more} more schema faults)` }];
}

// src/stages/4-validate/shape-faults.ts
function shapeFaults(input, base, rules) {
  if (input.provenance.kind !== "head" || base === void 0) return [];
  const before = countLines(base);
  const after = countLines(input.bytes);
  if (before === 0) return [];
  if (after === 0 && rules.empty !== void 0) return [fault2("the file became empty")];
  const lost = Math.max(0, before - after);
  if (rules.removedLines === void 0 || lost / before <= rules.removedLines) return [];
  const allowed = percent(rules.removedLines);
  return [
    fault2(`the file lost ${lost} of its ${before} lines (${percent(lost / before)}; allowed: ${allowed})`)
  ];
}
function fault2(message) {
  return { rule: "shape", message, location: void 0, pointer: void 0 };
}
function percent(share) {
  return `${Number((share * 100).toFixed(1))}%`;
}
var lineFeed = 10;
function countLines(bytes) {
  let lines = 0;
  let blank = true;
  for (const byte of bytes) {
    if (byte === lineFeed) blank = true;
    else if (blank && !isSpace(byte)) {
      blank = false;
      lines += 1;
    }
  }
  return lines;
}
function isSpace(byte) {
  return byte === 32 || byte >= 9 && byte <= 13;
}

// src/stages/4-validate.ts
async function openValidator(target, read) {
  const schema = target.schema === void 0 ? void 0 : await openSchema(target.schema, read);
  return (input, base) => {
    if (input.provenance.kind === "deleted") return deletion(input, target);
    const content = checkContent(input, schema);
    return { ...content, faults: [...content.faults, ...shapeFaults(input, base, target.shape)] };
  };
}
function deletion({ path }, { required }) {
  const fault3 = {
    rule: "required",
    message: "this file is required and must not be deleted",
    location: void 0,
    pointer: void 0
  };
  return { faults: required.includes(path) ? [fault3] : [], schema: "none", skipped: void 0 };
}
function checkContent({ bytes, format: name }, schema) {
  const format = formats.find((one) => one.name === name);
  if (format === void 0) return skip(`no reader for the format ${name}`, schema);
  if (bytes.length > format.maxBytes) return skip(tooLarge(bytes, format), schema);
  const parsed = format.parse(bytes);
  if (!parsed.ok) return syntaxFault(parsed, schema);
  if (schema === void 0) return { faults: [], schema: "none", skipped: void 0 };
  if (parsed.values.length === 0)
    return skip(`a ${name} file has no values to check against a schema`, schema);
  const faults = schemaFaults(schema, parsed, bytes.length);
  return { faults, schema: faults.length === 0 ? "valid" : "invalid", skipped: void 0 };
}
function skip(reason, schema) {
  return { faults: [], schema: schema === void 0 ? "none" : "skipped", skipped: reason };
}
function tooLarge({ length }, { name, maxBytes }) {
  const mebibytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  return `syntax and schema not checked: ${mebibytes(length)}, and ${name} is read up to ${mebibytes(maxBytes)}`;
}
function syntaxFault({ message, location }, schema) {
  const faults = [{ rule: "syntax", message, location, pointer: void 0 }];
  return { faults, schema: schema === void 0 ? "none" : "invalid", skipped: void 0 };
}

export {
  openValidator
};
//# sourceMappingURL=chunk-MRC7CX4Q.js.map
