import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/mutators/parts/per-seed.ts
function perSeed(make) {
  const known = /* @__PURE__ */ new WeakMap();
  return (seed) => {
    const before = known.get(seed);
    if (before !== void 0) return before.value;
    const value = make(seed);
    known.set(seed, { value });
    return value;
  };
}

// src/mutators/parts/thin-sites.ts
var maxSites = 4096;
function thinSites(sites, focus) {
  if (sites.length <= maxSites) return sites;
  const stride = Math.ceil(2 * sites.length / maxSites);
  let next = 0;
  let kept = 0;
  return sites.filter((site, index) => {
    while (next < focus.length && (focus[next]?.end ?? 0) <= site.at) next += 1;
    const isChanged = (focus[next]?.at ?? Number.POSITIVE_INFINITY) < site.end;
    const isKept = index % stride === 0 || isChanged && kept < maxSites / 2;
    if (isChanged && isKept) kept += 1;
    return isKept;
  });
}

// src/mutators/parts/define-mutator.ts
function changesText(seed, draft) {
  return seed.text.slice(draft.at, draft.end) !== draft.text;
}
function defineMutator(recipe) {
  const sites = perSeed((seed) => thinSites(recipe.sites(seed), seed.focus));
  const own = perSeed((seed) => new Map(sites(seed).map((site) => [site, site])));
  const mutate = (seed, span, pick) => {
    const site = own(seed).get(span);
    const variants = site === void 0 ? [] : recipe.variants(seed, site);
    if (site === void 0 || variants.length === 0) return void 0;
    const variant = variants[pick(variants.length)];
    if (variant === void 0) return void 0;
    const drafts = recipe.drafts(seed, site, variant, pick).filter((draft) => changesText(seed, draft));
    if (drafts.length === 0) return void 0;
    return drafts.map(({ at, end, text }) => ({ at, length: end - at, text, mutator: recipe.name }));
  };
  return { name: recipe.name, about: recipe.about, sites, mutate };
}

// src/mutators/parts/whole-window.ts
function wholeWindow(seed) {
  return seed.window.end > seed.window.at ? [seed.window] : [];
}

// src/mutators/add-bom.ts
var marks = ["\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF", "\xFF\xFE\0\0"];
var addBom = defineMutator({
  name: "add-bom",
  about: {
    level: "byte",
    doc: "Puts a byte order mark in front.",
    standsFor: "A file saved by another editor.",
    sweep: "first"
  },
  sites: wholeWindow,
  variants: () => marks,
  drafts: (_seed, { at }, text) => [{ at, end: at, text }]
});

// src/mutators/parts/inner-span.ts
function innerSpan(seed, span) {
  const quote = /^(?:"""|'''|"|')/.exec(seed.text.slice(span.at, span.at + 3))?.[0] ?? "";
  const isClosed = span.end - span.at >= 2 * quote.length && seed.text.slice(span.at, span.end).endsWith(quote);
  return { at: span.at + quote.length, end: span.end - (isClosed ? quote.length : 0) };
}

// src/mutators/parts/word-tokens.ts
function wordTokens(seed, numbers = "with-numbers") {
  const isWanted = ({ kind }) => kind === "string" || kind === "word" || kind === "number" && numbers === "with-numbers";
  return seed.tokens.filter(isWanted);
}

// src/mutators/add-escape.ts
var escapes = [
  ...["\\", "\\u", "\\u0000", "\\ud800", "\\x0", "\\x00", "\\U00110000", "\\UFFFFFFFF", "\\n", "\\0", '\\"'],
  ...["&#9999999;", "&#xD800;", "&#0;", "&", "&amp", "&x;", "%", "%zz", "%00", "$", "$(", "%s", "{{", "{0}"]
];
var addEscape = defineMutator({
  name: "add-escape",
  about: {
    level: "text",
    doc: "Adds a complete, cut or out-of-range escape at the end of a string or word.",
    standsFor: "Escape decoders (fast-xml-parser CVE-2026-25128, yaml `Invalid code point`).",
    sweep: "normal"
  },
  sites: (seed) => wordTokens(seed, "no-numbers"),
  variants: () => escapes,
  drafts: (seed, site, text) => {
    const { end } = innerSpan(seed, site);
    return [{ at: end, end, text }];
  }
});

// src/mutators/add-nul.ts
var addNul = defineMutator({
  name: "add-nul",
  about: {
    level: "byte",
    doc: "Puts NUL bytes behind the file, in front of it, or in its middle.",
    standsFor: "C strings that end early; sparse files after a power cut.",
    sweep: "first"
  },
  sites: wholeWindow,
  variants: (_seed, { at, end }) => [
    { at: end, text: "\0" },
    { at, text: "\0" },
    { at: Math.floor((at + end) / 2), text: "\0" },
    { at: end, text: "\0".repeat(4096) }
  ],
  drafts: (_seed, _site, { at, text }) => [{ at, end: at, text }]
});

// src/mutators/add-odd-character.ts
import { Buffer } from "node:buffer";
var characters = [
  "\0",
  "",
  "\x1B",
  "\x7F",
  "\xA0",
  "\u2028",
  "\u202E",
  "\uFEFF",
  "\uFFFF",
  "\u0130",
  "\uFDFD",
  "\u{1F4A9}",
  "\u{10FFFF}"
];
var encoded = characters.map((character) => Buffer.from(character, "utf8").toString("latin1"));
var addOddCharacter = defineMutator({
  name: "add-odd-character",
  about: {
    level: "text",
    doc: "Puts a control, invisible, astral or case-changing character into a word or string.",
    standsFor: "Text that is valid and unexpected (radamsa `ui`, BurntSushi/toml U+FFFD panic).",
    sweep: "normal"
  },
  sites: (seed) => wordTokens(seed, "no-numbers"),
  variants: () => encoded,
  drafts: (seed, site, text) => {
    const { end } = innerSpan(seed, site);
    return [{ at: end, end, text }];
  }
});

// src/mutators/parts/byte-blocks.ts
var blockBytes = 16;
function byteBlocks(seed) {
  return seed.tokens.flatMap(({ at, end }) => {
    const count = Math.ceil((end - at) / blockBytes);
    return Array.from({ length: count }, (_, index) => ({
      at: at + index * blockBytes,
      end: Math.min(end, at + (index + 1) * blockBytes)
    }));
  });
}
function positionsTimes(site, alternatives) {
  const positions = Array.from({ length: site.end - site.at }, (_, index) => site.at + index);
  return alternatives.flatMap((alternative) => positions.map((at) => [at, alternative]));
}

// src/mutators/add-to-byte.ts
var maxStep = 35;
var steps = Array.from({ length: maxStep }, (_, index) => [index + 1, -index - 1]).flat();
var addToByte = defineMutator({
  name: "add-to-byte",
  about: {
    level: "byte",
    doc: "Adds 1 to 35 to a byte, or takes it away.",
    standsFor: "Counters, lengths and type codes of binary formats.",
    sweep: "never"
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, steps),
  drafts: (seed, _site, [at, step]) => [
    { at, end: at + 1, text: String.fromCharCode(seed.text.charCodeAt(at) + step & 255) }
  ]
});

// src/mutators/add-trailing-garbage.ts
var garbage = [
  "]",
  "}",
  ")",
  "[",
  "{",
  ",",
  '"',
  "'",
  "</a>",
  "<",
  "\n---\nx",
  "\n#",
  "\n/*",
  "x",
  "=",
  "\\",
  "\xFF"
];
var addTrailingGarbage = defineMutator({
  name: "add-trailing-garbage",
  about: {
    level: "byte",
    doc: "Adds a stray sign or a second document behind the file.",
    standsFor: "A merge gone wrong; parsers that stop at the first value (fast-xml-parser #861).",
    sweep: "first"
  },
  sites: wholeWindow,
  variants: () => garbage,
  drafts: (_seed, { end }, text) => [{ at: end, end, text }]
});

// src/mutators/parts/places.ts
function walk(seed) {
  const { tree } = seed;
  const places2 = [];
  const waiting = [{ at: tree.at, end: tree.end, node: tree, parent: void 0, index: 0 }];
  for (let place = waiting.pop(); place !== void 0; place = waiting.pop()) {
    places2.push(place);
    for (let index = place.node.children.length - 1; index >= 0; index -= 1) {
      const node = place.node.children[index];
      if (node !== void 0) waiting.push({ at: node.at, end: node.end, node, parent: place, index });
    }
  }
  return places2;
}
var places = perSeed(walk);
function placesOf(seed, ...kinds) {
  return places(seed).filter((place) => kinds.includes(place.node.kind));
}
function valuePlaces(seed) {
  return places(seed).filter(({ parent }) => parent?.node.kind === "entry" || parent?.node.kind === "item");
}

// src/mutators/parts/siblings.ts
function siblingsOf(place) {
  const all = place.parent?.node.children ?? [];
  return all.filter((node) => node.kind === place.node.kind);
}
function siblingAt(place, steps2) {
  const node = place.parent?.node.children[place.index + steps2];
  return node?.kind === place.node.kind ? node : void 0;
}
function removalSpan(place) {
  const next = siblingAt(place, 1);
  const previous = siblingAt(place, -1);
  if (next !== void 0) return { at: place.at, end: next.at };
  if (previous !== void 0) return { at: previous.end, end: place.end };
  return { at: place.at, end: place.end };
}
function lineBreakTo(seed, at) {
  const lineStart = Math.max(seed.text.lastIndexOf("\n", at - 1) + 1, seed.window.at);
  const lead = seed.text.slice(lineStart, at);
  const newline = seed.text.includes("\r\n") ? "\r\n" : "\n";
  return newline + (lead.length > 200 ? "" : lead.replace(/[^\t]/g, " "));
}
var plainSeparator = /^\s*[,;|]?\s*$/;
function separatorText(seed, parent, at) {
  const siblings = parent.children.filter((node) => node.kind === "entry" || node.kind === "item");
  const [first, second] = siblings;
  const between = first && second ? seed.text.slice(first.end, second.at) : void 0;
  if (between !== void 0 && between !== "" && plainSeparator.test(between)) return between;
  if (parent.separator === ",") return seed.format === "csv" ? "," : ", ";
  return parent.separator === "\n" ? lineBreakTo(seed, at) : parent.separator;
}

// src/mutators/add-unknown-key.ts
var additions = [
  ["unknown_key"],
  ["__proto__"],
  [""],
  Array.from({ length: 17 }, (_, index) => `k${index}`),
  Array.from({ length: 257 }, (_, index) => `k${index}`)
];
function entryText(format, isInline, name) {
  switch (format) {
    case "json":
    case "jsonc":
      return `"${name}": 1`;
    case "toml":
      return `"${name}" = 1`;
    case "yaml":
      return isInline ? `"${name}": 1` : `${name === "" ? '""' : name}: 1`;
    case "xml":
      return `${name}="1"`;
    default:
      return `${name} = 1`;
  }
}
var addUnknownKey = defineMutator({
  name: "add-unknown-key",
  about: {
    level: "structure",
    doc: "Adds an entry that nobody asked for, or 17 or 257 of them, behind the first entry of a map.",
    standsFor: "Strict readers, inherited names, limits on the number of fields.",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "map").filter(({ node }) => node.children[0]?.kind === "entry"),
  variants: () => additions,
  drafts: (seed, place, names) => {
    const first = place.node.children[0];
    if (first === void 0) return [];
    const separator = separatorText(seed, place.node, first.at);
    const isInline = seed.text.charAt(place.at) === "{";
    const text = names.map((name) => entryText(seed.format, isInline, name) + separator).join("");
    return [{ at: first.at, end: first.at, text }];
  }
});

// src/mutators/parts/value-slot.ts
function valueSlot(seed, place, text) {
  const key = place.parent?.node.kind === "entry" ? place.parent.node.key : void 0;
  const between = key === void 0 ? "" : seed.text.slice(key.end, place.at);
  const isBelow = seed.format === "yaml" && /[\r\n]/.test(between);
  if (!isBelow || key === void 0) return { at: place.at, end: place.end, text };
  const colon = key.end + between.indexOf(":") + 1;
  return { at: colon, end: place.end, text: text === "" ? "" : ` ${text}` };
}

// src/mutators/alias-bomb.ts
var fanOut = 9;
function tower(levels) {
  const rows = Array.from({ length: levels }, (_, level) => {
    const leaf = level === 0 ? "x" : `*a${level - 1}`;
    return `&a${level} [${Array.from({ length: fanOut }, () => leaf).join(", ")}]`;
  });
  return `[${rows.join(", ")}]`;
}
var bombs = [
  tower(3),
  tower(6),
  tower(9),
  "&a [*a]",
  "&a {<<: *a}",
  "&a {<<: [*a, *a]}",
  "{<<: x}",
  "*missing"
];
var aliasBomb = defineMutator({
  name: "alias-bomb",
  about: {
    level: "structure",
    doc: "Replaces a YAML value by aliases that multiply, contain themselves, merge themselves or lead nowhere.",
    standsFor: "Exponential expansion and endless merges (billion laughs; go-yaml CVE-2019-11253).",
    sweep: "last"
  },
  sites: (seed) => seed.format === "yaml" ? valuePlaces(seed).slice(0, 4) : [],
  variants: () => bombs,
  drafts: (seed, place, text) => [valueSlot(seed, place, text)]
});

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength2 = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength2 = Math.min(maxEditLength2, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength2 || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength2 && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/mutators/parts/line-hunks.ts
var maxEditLength = 200;
function linesOf(text) {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function hunksOf(changes) {
  const hunks = [];
  let at = 0;
  for (const { added, removed, value } of changes) {
    const text = value.join("");
    const hunk = { at, end: removed ? at : at + text.length, before: removed ? text : "" };
    at = hunk.end;
    if (!added && !removed) continue;
    const last = hunks.at(-1);
    if (last?.end === hunk.at)
      hunks[hunks.length - 1] = { ...hunk, at: last.at, before: last.before + hunk.before };
    else hunks.push(hunk);
  }
  return hunks;
}
function lineHunks(seed) {
  const isWhole = seed.window.at === 0 && seed.window.end === seed.text.length;
  if (seed.base === void 0 || !isWhole || seed.focus.length === 0) return [];
  return hunksOf(diffArrays(linesOf(seed.base), linesOf(seed.text), { maxEditLength }) ?? []);
}

// src/mutators/parts/size-limit.ts
var sizeLimit = 6e4;
function countsWithin(counts, unitBytes) {
  return counts.filter((count) => count * unitBytes <= sizeLimit);
}

// src/mutators/apply-hunk-twice.ts
var applyHunkTwice = defineMutator({
  name: "apply-hunk-twice",
  about: {
    level: "text",
    doc: "Writes the new lines of one hunk of the change 2, 4 or 64 times.",
    standsFor: "A change that was merged twice, or rows that a query returns twice (Cloudflare 2025-11-18).",
    sweep: "first"
  },
  sites: (seed) => lineHunks(seed).filter(({ at, end }) => end > at),
  variants: (_seed, { at, end }) => countsWithin([2, 4, 64], end - at),
  drafts: (seed, { at, end }, times) => {
    const text = seed.text.slice(at, end);
    const whole = text.endsWith("\n") ? text : `
${text}`;
    return [{ at: end, end, text: whole.repeat(times - 1) }];
  }
});

// src/mutators/blank-value.ts
var blanks = {
  json: ["null", '""', "{}", "[]", '" "', "0", "false", ""],
  jsonc: ["null", '""', "{}", "[]", '" "', "0", "false", ""],
  yaml: ["", "null", '""', "{}", "[]", "~", '" "', "0"],
  toml: ['""', "[]", "{}", "0", "false", ""],
  ini: ["", '""', " ", "0", "null"],
  xml: ['""', '" "', '"0"', '"null"'],
  csv: ["", '""', " ", "0", "null"],
  lines: ["", '""', "0", "-"],
  text: ["", '""', "0", "-"],
  binary: []
};
function isBlankable(seed, place) {
  return place.end > place.at && (seed.format !== "xml" || place.node.kind === "scalar");
}
var blankValue = defineMutator({
  name: "blank-value",
  about: {
    level: "structure",
    doc: "Keeps the key or position and replaces the value by null, an empty string, an empty collection, blanks, or nothing.",
    standsFor: "Unintended blank fields (Google Cloud 2025-06-12), empty values (systemd #19178).",
    sweep: "first"
  },
  sites: (seed) => valuePlaces(seed).filter((place) => isBlankable(seed, place)),
  variants: ({ format, text }, { at, parent }) => {
    const isContent = format === "xml" && parent?.node.kind === "item" && !/["']/.test(text.charAt(at));
    return isContent ? ["", "0"] : blanks[format];
  },
  drafts: (seed, place, text) => [valueSlot(seed, place, text)]
});

// src/mutators/break-utf8.ts
var broken = [
  "\xFF",
  "\x80",
  "\xC3",
  "\xC0\x80",
  "\xC0\xAF",
  "\xED\xA0\x80",
  "\xF4\x90\x80\x80",
  "\xE2\x82"
];
var breakUtf8 = defineMutator({
  name: "break-utf8",
  about: {
    level: "byte",
    doc: "Puts bytes that are not UTF-8 into a word or string.",
    standsFor: "A file in another encoding (RFC 3629 section 10; radamsa `uw`).",
    sweep: "normal"
  },
  sites: (seed) => wordTokens(seed, "no-numbers"),
  variants: () => broken,
  drafts: (seed, site, text) => {
    const { end } = innerSpan(seed, site);
    return [{ at: end, end, text }];
  }
});

// src/mutators/parts/text-of.ts
function textOf(seed, span) {
  return seed.text.slice(span.at, span.end);
}

// src/mutators/parts/key-text.ts
function keyText(seed, place) {
  const key = place.node.key;
  return key === void 0 ? "" : textOf(seed, innerSpan(seed, key));
}
function keysAbove(seed, place) {
  const keys = [];
  for (let above = place.parent; above !== void 0 && keys.length < 8; above = above.parent) {
    if (above.node.key !== void 0) keys.push(keyText(seed, above));
  }
  return keys;
}

// src/mutators/parts/replace-mutator.ts
function replaceMutator(replacing) {
  return defineMutator({
    name: replacing.name,
    about: replacing.about,
    sites: replacing.sites,
    variants: (seed, site) => {
      const own = seed.text.slice(site.at, site.end);
      return [...new Set(replacing.texts(seed, site))].filter((text) => text !== own);
    },
    drafts: (_seed, site, text) => [{ at: site.at, end: site.end, text }]
  });
}

// src/mutators/bump-version.ts
var versionKey = /version|revision|schema|format|epoch|serial|generation|^v$|^ver$|^rev$/i;
var dotted = /^v?\d+(?:\.\d+)+/;
function isVersion(seed, place) {
  const text = textOf(seed, innerSpan(seed, place));
  return text.length < 100 && (dotted.test(text) || versionKey.test(keysAbove(seed, place)[0] ?? ""));
}
function stepped(version, index, step) {
  let seen = -1;
  return version.replace(/\d+/g, (digits) => {
    seen += 1;
    return seen === index ? String(BigInt(digits) + BigInt(step)).replace("-", "") : digits;
  });
}
var bumpVersion = replaceMutator({
  name: "bump-version",
  about: {
    level: "structure",
    doc: "Raises or lowers one part of a version, alone among its siblings; or makes it absurd.",
    standsFor: "Two versions in one file (Azure Front Door 2025-10-29), a version past int32 (Exchange Y2K22).",
    sweep: "first"
  },
  sites: (seed) => placesOf(seed, "scalar").filter((place) => isVersion(seed, place)).map((place) => innerSpan(seed, place)),
  texts: (seed, site) => {
    const version = textOf(seed, site);
    const parts = [0, 1, 2].flatMap((index) => [stepped(version, index, 1), stepped(version, index, -1)]);
    return [
      ...parts,
      "0",
      "99",
      "2147483648",
      `${version}.1`,
      `${version}-rc1`,
      `v${version}`,
      "4294967296",
      "-1"
    ];
  }
});

// src/mutators/parts/ascii-case.ts
function asciiUpper(text) {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}
function asciiLower(text) {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// src/mutators/change-case.ts
var changeCase = replaceMutator({
  name: "change-case",
  about: {
    level: "text",
    doc: "Writes a word in upper case, in lower case, or with the case of its first letter changed.",
    standsFor: "Keywords and names that are compared with and without case.",
    sweep: "normal"
  },
  sites: (seed) => wordTokens(seed, "no-numbers").filter((token) => /[A-Za-z]/.test(textOf(seed, token))),
  texts: (seed, site) => {
    const text = textOf(seed, site);
    const first = text.search(/[A-Za-z]/);
    const letter = text.charAt(first);
    const flipped = letter === asciiUpper(letter) ? asciiLower(letter) : asciiUpper(letter);
    return [asciiUpper(text), asciiLower(text), text.slice(0, first) + flipped + text.slice(first + 1)];
  }
});

// src/mutators/parts/digit-runs.ts
var maxRunsPerToken = 8;
function digitRuns(seed) {
  return wordTokens(seed).flatMap((token) => {
    const text = seed.text.slice(token.at, Math.min(token.end, token.at + 4096));
    const pattern = token.kind === "number" ? /^.*$/g : /\d{1,400}(?:\.\d{1,400})?/g;
    const runs = [...text.matchAll(pattern)].slice(0, maxRunsPerToken);
    return runs.map((run) => ({ at: token.at + run.index, end: token.at + run.index + run[0].length }));
  });
}

// src/mutators/change-digit.ts
var maxDigits = 24;
var pastTheClock = ["13", "00", "32", "24", "60", "99"];
function oneDigitChanged(text) {
  return [...text].slice(0, maxDigits).flatMap((digit, index) => {
    if (!/\d/.test(digit)) return [];
    const next = String((Number(digit) + 1) % 10);
    return [next, "9", "0"].map((other) => text.slice(0, index) + other + text.slice(index + 1));
  });
}
var changeDigit = replaceMutator({
  name: "change-digit",
  about: {
    level: "text",
    doc: "Changes one digit to its successor, 9 or 0, and two-digit numbers to values that no clock or calendar has.",
    standsFor: "Month 13 (PyYAML, @iarna/toml), host bits in a prefix (sshd), an id that exists nowhere (SonicWall 2022).",
    sweep: "normal"
  },
  sites: digitRuns,
  texts: (seed, site) => {
    const text = textOf(seed, site);
    return [.../^\d\d$/.test(text) ? pastTheClock : [], ...oneDigitChanged(text)];
  }
});

// src/mutators/parts/interesting-numbers.ts
function powersOfTwo(...widths) {
  return widths.flatMap((width) => [0n, -1n, 1n].map((step) => String((1n << BigInt(width)) + step)));
}
var boundaryNumbers = [
  ...powersOfTwo(31, 32, 63, 64),
  ...[
    "1e309",
    "NaN",
    "-0",
    "9".repeat(40),
    "0b_",
    "0x_",
    "0x10",
    "0o17",
    "1_000",
    ".inf",
    "Infinity",
    "1:30"
  ],
  ...powersOfTwo(53, 16, 15, 8, 7),
  ...["-2147483649", "-9223372036854775809", "-1e309", "1e-400", ".nan", "0.1", "1e3", "\xD9\xA0"]
];
function integersNear(text) {
  const value = BigInt(text);
  const near = [
    value + 1n,
    value - 1n,
    value * 2n,
    value * 10n,
    -value,
    value / 2n,
    value * 1000n,
    value * value
  ];
  return near.map(String);
}
function numbersNear(text) {
  const isInteger = /^-?\d{1,400}$/.test(text);
  const near = isInteger ? integersNear(text) : [`${text}1`, `-${text}`];
  return ["0", "-1", "1", ...near, `0${text}`, `${text}.5`, `+${text}`, `${text}0000000000`, `${text}e1`, ""];
}

// src/mutators/change-number.ts
var changeNumber = replaceMutator({
  name: "change-number",
  about: {
    level: "text",
    doc: "Replaces a number by a neighbour, a multiple, a power-of-two boundary or an odd notation; also inside strings.",
    standsFor: "Integer range (Exchange Y2K22: a version past int32; Cloudflare 2013 flowspec; yaml CVE-2023-2251).",
    sweep: "first"
  },
  sites: digitRuns,
  texts: (seed, site) => [...numbersNear(textOf(seed, site)), ...boundaryNumbers]
});

// src/mutators/change-word.ts
var words = [
  ...["", "__proto__", "hasOwnProperty", "constructor", "toString", "null", "true", "0", "-1", " "],
  ...["\\u0000", "\\ud800", "\\UFFFFFFFF", "\\x", "\\", "&#9999999;", "&#0;", "\0", "%s%n", "../../x", "*"]
];
var changeWord = replaceMutator({
  name: "change-word",
  about: {
    level: "text",
    doc: "Replaces a word, or what stands between quotes, by nothing, an inherited name, a special value or an odd escape.",
    standsFor: "Prototype pollution (ini CVE-2020-7788), `hasOwnProperty` as a name (js-yaml), code points out of range (CVE-2026-25128).",
    sweep: "first"
  },
  sites: (seed) => wordTokens(seed, "no-numbers").map((token) => innerSpan(seed, token)),
  texts: () => words
});

// src/mutators/parts/scalar-like.ts
function withQuotes(word, quote) {
  if (quote === "'") return `'${word.replaceAll("'", "''")}'`;
  return `"${word.replace(/["\\]/g, "\\$&")}"`;
}
function bare(format, word) {
  switch (format) {
    case "json":
    case "jsonc":
    case "toml":
      return withQuotes(word, '"');
    case "yaml":
      return /^[A-Za-z_][\w.-]*$/.test(word) ? word : withQuotes(word, '"');
    case "csv":
      return /[",\r\n]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
    case "ini":
    case "xml":
    case "lines":
    case "text":
    case "binary":
      return word;
  }
}
function scalarLike(seed, span, word) {
  const first = seed.text.charAt(span.at);
  const isQuoted = (first === '"' || first === "'") && span.end > span.at;
  if (isQuoted && seed.format === "xml")
    return `${first}${word.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}${first}`;
  return isQuoted ? withQuotes(word, first) : bare(seed.format, word);
}

// src/mutators/concretise-wildcard.ts
var wildcards = /* @__PURE__ */ new Set([
  "*",
  "",
  ".*",
  "**",
  "?",
  "-",
  "null",
  "any",
  "all",
  "default",
  "none",
  "~",
  "ANY",
  "ALL",
  "DEFAULT",
  "0.0.0.0/0",
  "::/0"
]);
var maxCousins = 64;
var literals = ["literal", "1", "\\\\.\\pipe\\x", "a.b", "/x", "[a-z"];
function rank(place) {
  const holder = place.parent;
  const isLast = holder !== void 0 && siblingAt(holder, 1) === void 0;
  const isFirst = holder !== void 0 && siblingAt(holder, -1) === void 0;
  return isLast ? 0 : isFirst ? 1 : 2;
}
function neighbourWords(seed, place) {
  const cousins = place.parent?.parent?.node.children.slice(0, maxCousins) ?? [];
  const texts = cousins.flatMap((node) => node.children.slice(0, 1)).map((node) => textOf(seed, innerSpan(seed, node)));
  return texts.filter((text) => text.length < 200 && !wildcards.has(text)).slice(0, 4);
}
var concretiseWildcard = defineMutator({
  name: "concretise-wildcard",
  about: {
    level: "structure",
    doc: "Replaces one wildcard, blank or default by a literal word, last and first fields first.",
    standsFor: "A field that was a wildcard in every test (CrowdStrike Channel File 291, field 21).",
    sweep: "first"
  },
  sites: (seed) => {
    const wild = placesOf(seed, "scalar").filter(
      (place) => wildcards.has(textOf(seed, innerSpan(seed, place)))
    );
    return [0, 1, 2].flatMap((wanted) => wild.filter((place) => rank(place) === wanted));
  },
  variants: (seed, place) => [.../* @__PURE__ */ new Set([...literals, ...neighbourWords(seed, place)])],
  drafts: (seed, place, word) => [{ at: place.at, end: place.end, text: scalarLike(seed, place, word) }]
});

// src/mutators/copy-node.ts
var maxDonors = 64;
var donors = perSeed((seed) => placesOf(seed, "list", "map").slice(0, maxDonors));
var copyNode = defineMutator({
  name: "copy-node",
  about: {
    level: "structure",
    doc: "Copies another list or map of the file over one, or over a value, also into itself.",
    standsFor: "A block pasted in the wrong place; two sections of different versions (Azure Front Door 2025-10-29).",
    sweep: "never"
  },
  sites: (seed) => placesOf(seed, "list", "map", "scalar"),
  variants: donors,
  drafts: (seed, { at, end }, donor) => donor.end - donor.at > sizeLimit ? [] : [{ at, end, text: textOf(seed, donor) }]
});

// src/mutators/parts/shape-of.ts
function shapeOf(word) {
  return word.slice(0, 200).replace(/[a-z]+/g, "a").replace(/[A-Z]+/g, "A").replace(/[0-9]+/g, "9");
}

// src/mutators/copy-value.ts
var maxTexts = 24;
var maxRanked = 512;
var maxLength = 200;
function describe(seed, place) {
  const text = textOf(seed, innerSpan(seed, place));
  return { text, shape: shapeOf(text), key: keysAbove(seed, place)[0] ?? "" };
}
var knownValues = perSeed((seed) => {
  const scalars = placesOf(seed, "scalar").slice(0, maxRanked * 8);
  const all = scalars.map((place) => describe(seed, place)).filter(({ text }) => text.length <= maxLength);
  return [...new Map(all.map((known) => [`${known.key}
${known.text}`, known])).values()].slice(
    0,
    maxRanked
  );
});
function likeness(own, other) {
  return (own.shape === other.shape ? 2 : 0) + (own.key === other.key ? 1 : 0);
}
function rank2(known, own) {
  const ranked = [2 + 1, 2, 1, 0].flatMap(
    (wanted) => known.filter((other) => likeness(own, other) === wanted)
  );
  const texts = ranked.map(({ text }) => text).filter((text) => text !== own.text);
  return [...new Set(texts)].slice(0, maxTexts);
}
var copyValue = replaceMutator({
  name: "copy-value",
  about: {
    level: "structure",
    doc: "Copies another value of the file over a value, likest first; quotes stay as they are.",
    standsFor: "Duplicate identity (NATS 2023-08-28); an id where that id was never used (Cloudflare 2025-12-05 killswitch).",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "scalar").map((place) => ({ ...innerSpan(seed, place), own: describe(seed, place) })),
  texts: (seed, { own }) => rank2(knownValues(seed), own)
});

// src/mutators/parts/line-spans.ts
function lineSpans(seed) {
  const { window, tokens, text } = seed;
  const breaks = tokens.filter((token) => token.kind === "newline" || isBreak(text, token.at, token.end));
  const starts = [window.at, ...breaks.map((token) => token.end)];
  return starts.flatMap((at, index) => {
    const end = breaks[index]?.at ?? window.end;
    const lead = /^[ \t]*/.exec(text.slice(at, Math.min(end, at + 1e3)))?.[0].length ?? 0;
    return at + lead >= end ? [] : [{ at, end, textAt: at + lead, next: breaks[index]?.end ?? window.end }];
  });
}
function isBreak(text, at, end) {
  return end - at === 1 && text.charAt(at) === "\n";
}
function fullLine(seed, line) {
  const text = seed.text.slice(line.at, line.next);
  return line.next > line.end ? text : `${text}
`;
}

// src/mutators/dedent-line.ts
var dedentLine = defineMutator({
  name: "dedent-line",
  about: {
    level: "text",
    doc: "Moves a line to the left by all of its indentation, by one column or by two.",
    standsFor: "A block that loses its indentation (js-yaml #144).",
    sweep: "normal"
  },
  sites: (seed) => lineSpans(seed).filter((line) => line.textAt > line.at),
  variants: (_seed, { at, textAt }) => [.../* @__PURE__ */ new Set([textAt, at + 1, Math.min(textAt, at + 2)])],
  drafts: (_seed, { at }, end) => [{ at, end, text: "" }]
});

// src/mutators/deepen.ts
var brackets = [
  ["[", "]"],
  ['{"a":', "}"]
];
var prose = [
  ["(", ")"],
  ["[", "]"],
  ["{", "}"]
];
var wraps = {
  json: brackets,
  jsonc: brackets,
  yaml: [...brackets, ["- ", ""]],
  toml: [
    ["[", "]"],
    ["{a=", "}"]
  ],
  ini: prose,
  xml: [["<a>", "</a>"]],
  csv: [['"', '"'], ...prose],
  lines: prose,
  text: prose,
  binary: []
};
var depths = [4096, 1024, 16384, 128, 16];
var maxSites2 = 6;
function fewValues(seed) {
  const isTouched = (place) => seed.focus.some((span) => span.at < place.end && span.end > place.at);
  const all = valuePlaces(seed).filter(
    (place) => seed.format !== "xml" || place.parent?.node.kind === "item"
  );
  const touched = all.filter((place) => place.node.kind === "scalar" && isTouched(place)).slice(0, maxSites2);
  const stride = Math.max(1, Math.ceil(all.length / maxSites2));
  return all.filter(
    (place, index) => index % stride === 0 || index === all.length - 1 || touched.includes(place)
  );
}
var deepen = defineMutator({
  name: "deepen",
  about: {
    level: "structure",
    doc: "Wraps a value in 16 to 16384 brackets, mappings or elements, closed or left open.",
    standsFor: "Unbounded recursion (yaml CVE-2026-33532, orjson CVE-2024-27454, snakeyaml CVE-2022-25857).",
    sweep: "last"
  },
  sites: fewValues,
  variants: ({ format }) => ["closed", "open"].flatMap(
    (manner) => depths.flatMap((depth) => wraps[format].map((wrap) => ({ manner, depth, wrap })))
  ),
  drafts: (seed, place, { manner, depth, wrap: [opener, closer] }) => {
    const inner = seed.text.slice(place.at, place.end);
    const core = /^[^\r\n]{0,200}$/.test(inner) ? inner : "1";
    return [
      valueSlot(seed, place, opener.repeat(depth) + core + (manner === "closed" ? closer.repeat(depth) : ""))
    ];
  }
});

// src/mutators/delete-bytes.ts
var lengths = [1, 2, 4, 8, 16, 64];
var deleteBytes = defineMutator({
  name: "delete-bytes",
  about: {
    level: "byte",
    doc: "Deletes 1 to 64 bytes.",
    standsFor: "Lost characters (HAProxy #1290: one letter gone from `expect`).",
    sweep: "focus"
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, lengths),
  drafts: (seed, _site, [at, length]) => [{ at, end: Math.min(at + length, seed.window.end), text: "" }]
});

// src/mutators/delete-line.ts
var deleteLine = defineMutator({
  name: "delete-line",
  about: {
    level: "text",
    doc: "Deletes a line, or leaves it blank.",
    standsFor: "A setting that went missing (systemd #19920: no `BusName=`).",
    sweep: "normal"
  },
  sites: lineSpans,
  variants: (_seed, { end, next }) => [next, end],
  drafts: (_seed, { at }, end) => [{ at, end, text: "" }]
});

// src/mutators/parts/visible-tokens.ts
function visibleTokens(seed) {
  return seed.tokens.filter((token) => !["space", "newline", "comment"].includes(token.kind));
}

// src/mutators/delete-token.ts
var deleteToken = replaceMutator({
  name: "delete-token",
  about: {
    level: "text",
    doc: "Deletes one token.",
    standsFor: "A lost word, sign or quote (HAProxy #1290, jbang #1752).",
    sweep: "normal"
  },
  sites: visibleTokens,
  texts: () => [""]
});

// src/mutators/double-file.ts
var doubleFile = defineMutator({
  name: "double-file",
  about: {
    level: "byte",
    doc: "Writes the whole file two or four times.",
    standsFor: "A query or a script that emits everything twice (Cloudflare 2025-11-18 feature file).",
    sweep: "first"
  },
  sites: wholeWindow,
  variants: (_seed, { at, end }) => countsWithin([2, 4], end - at),
  drafts: (seed, site, times) => [
    { at: site.end, end: site.end, text: textOf(seed, site).repeat(times - 1) }
  ]
});

// src/mutators/drop-final-newline.ts
var dropFinalNewline = defineMutator({
  name: "drop-final-newline",
  about: {
    level: "byte",
    doc: "Takes the last line end away, or adds one or two.",
    standsFor: "Readers that wait for a line end (smol-toml 1.7.0 comment at the end, jbang #1752).",
    sweep: "first"
  },
  sites: wholeWindow,
  variants: () => ["", "\n", "\n\n", "\r"],
  drafts: (seed, { at, end }, text) => {
    const tail = /[\r\n]*$/.exec(seed.text.slice(Math.max(at, end - 64), end))?.[0].length ?? 0;
    return [{ at: end - tail, end, text }];
  }
});

// src/mutators/drop-item.ts
var dropItem = defineMutator({
  name: "drop-item",
  about: {
    level: "structure",
    doc: "Deletes one item of a list, one row, one cell or one element.",
    standsFor: "One element fewer than the consumer counts on (CrowdStrike Channel File 291: 20 inputs for 21 fields).",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "item"),
  variants: () => ["drop"],
  drafts: (_seed, place) => [{ ...removalSpan(place), text: "" }]
});

// src/mutators/drop-key.ts
var dropKey = defineMutator({
  name: "drop-key",
  about: {
    level: "structure",
    doc: "Deletes one entry: key, value and separator.",
    standsFor: "A field that the consumer takes for granted is absent (systemd #19920, Google Cloud 2025-06-12).",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "entry"),
  variants: () => ["drop"],
  drafts: (_seed, place) => [{ ...removalSpan(place), text: "" }]
});

// src/mutators/drop-quote.ts
var dropQuote = replaceMutator({
  name: "drop-quote",
  about: {
    level: "text",
    doc: "Takes the closing quote, the opening quote or both from a string.",
    standsFor: 'An unterminated string (godotenv `KEY="`, fast-xml-parser `<a b="`).',
    sweep: "normal"
  },
  sites: (seed) => seed.tokens.filter((token) => token.kind === "string"),
  texts: (seed, token) => {
    const text = textOf(seed, token);
    return [text.slice(0, -1), text.slice(1), text.slice(1, -1)];
  }
});

// src/mutators/parts/json-schema.ts
var maxDepth = 8;
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function atPointer(root, reference) {
  if (!reference.startsWith("#")) return void 0;
  const steps2 = reference.slice(1).split("/").slice(1);
  const names = steps2.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return names.reduce((value, name) => isObject(value) ? value[name] : void 0, root);
}
function applicable(root, schema, depth = 0) {
  if (!isObject(schema) || depth > maxDepth) return [];
  const reference = typeof schema.$ref === "string" ? [atPointer(root, schema.$ref)] : [];
  const combined = [schema.allOf, schema.anyOf, schema.oneOf].flatMap(
    (value) => Array.isArray(value) ? value : []
  );
  const further = [...reference, ...combined, schema.then, schema.else];
  return [schema, ...further.flatMap((inner) => applicable(root, inner, depth + 1))];
}
function matches(pattern, name) {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false;
  }
}
function propertySchemas(schema, name) {
  const properties = isObject(schema.properties) ? schema.properties : {};
  if (Object.hasOwn(properties, name)) return [properties[name]];
  const patterns = isObject(schema.patternProperties) ? Object.entries(schema.patternProperties) : [];
  const matching = patterns.filter(([pattern]) => matches(pattern, name)).map(([, inner]) => inner);
  return matching.length > 0 ? matching : [schema.additionalProperties];
}
function itemSchemas(schema, index) {
  const tuple = [schema.prefixItems, schema.items].find(
    (value) => Array.isArray(value)
  );
  const rest = tuple === schema.items ? schema.additionalItems : schema.items;
  return [tuple !== void 0 && index < tuple.length ? tuple[index] : rest];
}

// src/mutators/parts/schema-matches.ts
var formats = ["json", "jsonc", "yaml", "toml", "ini"];
var maxMatches = 4096;
function namesOf(seed, entry) {
  const name = keyText(seed, entry);
  return seed.format === "toml" ? name.split(".") : [name];
}
function isSlot(place) {
  return place.node.kind === "entry" || place.node.kind === "item";
}
function inherited(seed, place, schemas) {
  const spread = (all) => all.flatMap((schema) => applicable(seed.schema, schema)).slice(0, 64);
  if (place.node.kind === "item")
    return spread(schemas.flatMap((schema) => itemSchemas(schema, place.index)));
  return namesOf(seed, place).reduce(
    (found, name) => spread(found.flatMap((schema) => propertySchemas(schema, name))),
    schemas
  );
}
function schemasFor(seed, place, known) {
  const holder = place.parent;
  if (holder === void 0) return [];
  if (holder.node.kind === "document") return applicable(seed.schema, seed.schema);
  const above = known.get(holder) ?? [];
  return isSlot(place) ? inherited(seed, place, above) : above;
}
function match(seed) {
  if (seed.schema === void 0 || !formats.includes(seed.format)) return [];
  const known = /* @__PURE__ */ new Map();
  const found = [];
  for (const place of places(seed)) {
    const schemas = schemasFor(seed, place, known);
    if (schemas.length === 0) continue;
    known.set(place, schemas);
    if (!isSlot(place)) found.push({ at: place.at, end: place.end, place, schemas });
    if (found.length >= maxMatches) break;
  }
  return found;
}
var schemaMatches = perSeed(match);

// src/mutators/drop-required.ts
function requiredEntries(seed, { place, schemas }) {
  const names = new Set(schemas.flatMap((schema) => Array.isArray(schema.required) ? schema.required : []));
  if (names.size === 0) return [];
  const entries = place.node.children.map(
    (node, index) => ({ at: node.at, end: node.end, node, parent: place, index })
  );
  return entries.filter((entry) => entry.node.kind === "entry" && names.has(keyText(seed, entry))).map(removalSpan);
}
var dropRequired = defineMutator({
  name: "drop-required",
  about: {
    level: "schema",
    doc: "Deletes an entry that the schema requires.",
    standsFor: "A consumer that does without the check that the schema promises (Google Cloud 2025-06-12).",
    sweep: "first"
  },
  sites: (seed) => schemaMatches(seed).flatMap((match2) => requiredEntries(seed, match2)),
  variants: () => ["drop"],
  drafts: (_seed, site) => [{ ...site, text: "" }]
});

// src/mutators/duplicate-item.ts
var duplicateItem = defineMutator({
  name: "duplicate-item",
  about: {
    level: "structure",
    doc: "Adds a copy of an item behind it or at the end of its list: one element, row or column more.",
    standsFor: "One element more than the consumer has room for (off by one), duplicate identity (NATS 2023-08-28).",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "item"),
  variants: (_seed, place) => [.../* @__PURE__ */ new Set([place.end, siblingsOf(place).at(-1)?.end ?? place.end])],
  drafts: (seed, place, at) => {
    const separator = separatorText(seed, place.parent?.node ?? place.node, place.at);
    return [{ at, end: at, text: separator + textOf(seed, place) }];
  }
});

// src/mutators/duplicate-key.ts
var manners = ["same", "other-behind", "other-before", "thrice"];
var duplicateKey = defineMutator({
  name: "duplicate-key",
  about: {
    level: "structure",
    doc: "Writes an entry twice, with the same value or with another one behind or in front.",
    standsFor: "Duplicate keys, where one reader takes the first and another the last (RFC 8259 section 4; systemd #6533).",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "entry").filter((place) => keyText(seed, place) !== ""),
  variants: () => manners,
  drafts: (seed, place, manner) => {
    const separator = separatorText(seed, place.parent?.node ?? place.node, place.at);
    const own = textOf(seed, place);
    const value = place.node.children[0];
    const other = value === void 0 ? own : `${seed.text.slice(place.at, value.at)}0${seed.text.slice(value.end, place.end)}`;
    switch (manner) {
      case "same":
        return [{ at: place.end, end: place.end, text: separator + own }];
      case "other-behind":
        return [{ at: place.end, end: place.end, text: separator + other }];
      case "other-before":
        return [{ at: place.at, end: place.at, text: other + separator }];
      case "thrice":
        return [{ at: place.end, end: place.end, text: (separator + own).repeat(2) }];
    }
  }
});

// src/mutators/duplicate-line.ts
var duplicateLine = defineMutator({
  name: "duplicate-line",
  about: {
    level: "text",
    doc: "Writes a line twice, the copy before it, behind the last line, or before the first.",
    standsFor: "A setting or record given twice (HAProxy #1026, systemd #6533, NATS 2023).",
    sweep: "normal"
  },
  sites: lineSpans,
  variants: (seed, { at }) => [at, seed.window.end, seed.window.at],
  drafts: (seed, line, at) => {
    const isGlued = at === seed.window.end && !/[\r\n]$/.test(seed.text);
    return [{ at, end: at, text: `${isGlued ? "\n" : ""}${fullLine(seed, line)}` }];
  }
});

// src/mutators/duplicate-token.ts
var duplicateToken = replaceMutator({
  name: "duplicate-token",
  about: {
    level: "text",
    doc: "Writes one token twice, joined or with a space between.",
    standsFor: "A doubled sign (yaml CVE-2023-2251, `key===value` in java-properties).",
    sweep: "normal"
  },
  sites: visibleTokens,
  texts: (seed, token) => [textOf(seed, token).repeat(2), `${textOf(seed, token)} ${textOf(seed, token)}`]
});

// src/mutators/empty-file.ts
var emptyFile = replaceMutator({
  name: "empty-file",
  about: {
    level: "byte",
    doc: "Leaves nothing, or nothing but a line end or blanks.",
    standsFor: "A truncated or blank file (rust-ini 0.18, Google load balancing 2023-09-21).",
    sweep: "first"
  },
  sites: wholeWindow,
  texts: () => ["", "\n", "   ", "\0"]
});

// src/mutators/empty-list.ts
function emptied(seed, place) {
  const isBracket = "[{".includes(seed.text.charAt(place.at));
  const pair = place.node.kind === "map" ? "{}" : "[]";
  return valueSlot(seed, place, isBracket || seed.format === "yaml" ? pair : "");
}
function collections(seed) {
  return seed.format === "xml" ? placesOf(seed, "list") : placesOf(seed, "list", "map");
}
var emptyList = defineMutator({
  name: "empty-list",
  about: {
    level: "structure",
    doc: "Empties one list, object, section or element.",
    standsFor: "An empty collection (Samsung 2020-06-18 `<list/>`, Cloudflare Logs 2024-11-14, Google 2023-09-21).",
    sweep: "first"
  },
  sites: (seed) => collections(seed).filter(({ node }) => node.children.length > 0),
  variants: () => ["empty"],
  drafts: (seed, place) => [emptied(seed, place)]
});

// src/mutators/entity-bomb.ts
var fanOut2 = 9;
function declarations(levels) {
  const rows = Array.from({ length: levels }, (_, level) => {
    const value = level === 0 ? "x" : `&e${level - 1};`;
    return `<!ENTITY e${level} "${value.repeat(fanOut2)}">`;
  });
  return rows.join("");
}
var bombs2 = [
  [declarations(3), "&e2;"],
  [declarations(6), "&e5;"],
  [declarations(9), "&e8;"],
  ['<!ENTITY a "&b;"><!ENTITY b "&a;">', "&a;"],
  ["", "&missing;"]
];
function rootAt(seed) {
  return placesOf(seed, "item")[0]?.at ?? seed.window.at;
}
var entityBomb = defineMutator({
  name: "entity-bomb",
  about: {
    level: "structure",
    doc: "Declares XML entities that multiply or refer to each other, and uses one in a value.",
    standsFor: "Billion laughs (CVE-2003-1564) and entity loops.",
    sweep: "last"
  },
  sites: (seed) => seed.format === "xml" ? placesOf(seed, "scalar").slice(0, 4) : [],
  variants: () => bombs2,
  drafts: (seed, place, [entities, use]) => {
    const at = rootAt(seed);
    const value = { ...innerSpan(seed, place), text: use };
    return entities === "" ? [value] : [{ at, end: at, text: `<!DOCTYPE a [${entities}]>` }, value];
  }
});

// src/mutators/parts/render-value.ts
import { Buffer as Buffer2 } from "node:buffer";
function tomlText(value) {
  if (Array.isArray(value)) return `[${value.map(tomlText).join(", ")}]`;
  if (!isObject(value)) return value === null ? '""' : JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)} = ${tomlText(inner)}`);
  return `{${entries.join(", ")}}`;
}
function written(format, value) {
  if (format === "toml") return tomlText(value);
  if (format === "ini" && typeof value !== "object") return String(value);
  return JSON.stringify(value) ?? "null";
}
function renderValue(format, value) {
  return Buffer2.from(written(format, value), "utf8").toString("latin1");
}

// src/mutators/parts/sample-of.ts
var maxDepth2 = 4;
var maxLength2 = 256;
function firstOf(value) {
  return Array.isArray(value) ? value[0] : void 0;
}
function offered(schema) {
  return schema.const ?? firstOf(schema.enum) ?? schema.default ?? firstOf(schema.examples);
}
function typeOf(schema) {
  if (schema.type !== void 0) return [schema.type].flat()[0];
  if (isObject(schema.properties)) return "object";
  return schema.items === void 0 ? void 0 : "array";
}
function lengthOf(schema, keyword) {
  const value = schema[keyword];
  return typeof value === "number" ? Math.min(Math.max(value, 1), maxLength2) : 1;
}
function objectOf(root, schema, depth) {
  const properties = isObject(schema.properties) ? Object.entries(schema.properties).slice(0, maxLength2) : [];
  const isDeep = depth >= maxDepth2;
  return Object.fromEntries(
    isDeep ? [] : properties.map(([name, inner]) => [name, sampleOf(root, inner, depth + 1)])
  );
}
function build(root, schema, depth) {
  switch (typeOf(schema)) {
    case "object":
      return objectOf(root, schema, depth);
    case "array": {
      const item = depth >= maxDepth2 ? 1 : sampleOf(root, schema.items, depth + 1);
      return Array.from({ length: Math.min(lengthOf(schema, "minItems"), 32) }, () => item);
    }
    case "boolean":
      return true;
    case "integer":
    case "number":
      return schema.minimum ?? schema.maximum ?? 1;
    case "null":
      return null;
    default:
      return "x".repeat(lengthOf(schema, "minLength"));
  }
}
function sampleOf(root, schema, depth = 0) {
  const all = applicable(root, schema);
  const given = all.map(offered).find((value) => value !== void 0);
  const typed = all.find((one) => typeOf(one) !== void 0);
  return given ?? build(root, typed ?? {}, depth);
}

// src/mutators/fill-optional.ts
function absentNames(seed, { place, schemas }) {
  const keys = place.node.children.flatMap(
    ({ key }) => key === void 0 ? [] : [textOf(seed, key).replace(/^["']|["']$/g, "")]
  );
  const present = new Set(keys);
  const known = schemas.flatMap(
    (schema) => isObject(schema.properties) ? Object.keys(schema.properties) : []
  );
  return [...new Set(known)].filter((name) => !present.has(name));
}
function entryText2(format, name, value) {
  const sign = format === "toml" || format === "ini" ? " = " : ": ";
  const key = format === "ini" ? name : renderValue("json", name);
  return key + sign + renderValue(format, value);
}
function sampleFor(seed, { schemas }, name) {
  const owner = schemas.find(
    (schema) => isObject(schema.properties) && Object.hasOwn(schema.properties, name)
  );
  return sampleOf(seed.schema, isObject(owner?.properties) ? owner.properties[name] : void 0);
}
var fillOptional = defineMutator({
  name: "fill-optional",
  about: {
    level: "schema",
    doc: "Adds a property that the schema knows and the file does not use: each alone, then all of them.",
    standsFor: "A field that no file used so far (CrowdStrike RCA finding 1: run the consumer on a maximal instance).",
    sweep: "first"
  },
  sites: (seed) => schemaMatches(seed).filter(
    (match2) => match2.place.node.children[0]?.kind === "entry" && absentNames(seed, match2).length > 0
  ),
  variants: (seed, match2) => {
    const names = absentNames(seed, match2);
    return names.length > 1 ? [...names.map((name) => [name]), names] : [names];
  },
  drafts: (seed, match2, names) => {
    const first = match2.place.node.children[0];
    if (first === void 0) return [];
    const separator = separatorText(seed, match2.place.node, first.at);
    const text = names.map((name) => entryText2(seed.format, name, sampleFor(seed, match2, name)) + separator).join("");
    return [{ at: first.at, end: first.at, text }];
  }
});

// src/mutators/flip-bit.ts
var bits = [0, 1, 2, 3, 4, 5, 6, 7];
var flipBit = defineMutator({
  name: "flip-bit",
  about: {
    level: "byte",
    doc: "Flips one bit.",
    standsFor: "A storage or transfer fault; any check that trusts a byte.",
    sweep: "focus"
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, bits),
  drafts: (seed, _site, [at, bit]) => [
    { at, end: at + 1, text: String.fromCharCode(seed.text.charCodeAt(at) ^ 1 << bit) }
  ]
});

// src/mutators/indent-line.ts
var indentLine = defineMutator({
  name: "indent-line",
  about: {
    level: "text",
    doc: "Moves a line to the right by one space, two spaces or a tab.",
    standsFor: "Indentation that means something else (js-yaml #139).",
    sweep: "normal"
  },
  sites: lineSpans,
  variants: () => [" ", "  ", "	"],
  drafts: (_seed, { at }, text) => [{ at, end: at, text }]
});

// src/mutators/parts/interesting-bytes.ts
var interestingBytes = [
  ..."\0	\n\r !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~",
  ...["", "", "\x1B", "\x7F", "\x80", "\xBF", "\xC0", "\xFF"]
];

// src/mutators/insert-byte.ts
var insertByte = defineMutator({
  name: "insert-byte",
  about: {
    level: "byte",
    doc: "Inserts one byte that parsers branch on.",
    standsFor: "A stray character (toml crate #1002, lsp4mp #113: a trailing tab).",
    sweep: "focus"
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, interestingBytes),
  drafts: (_seed, _site, [at, text]) => [{ at, end: at, text }]
});

// src/mutators/insert-comment-opener.ts
var openers = ["#", "//", "/*", "<!--", ";", "--", "*/", "-->", "<![CDATA["];
var insertCommentOpener = defineMutator({
  name: "insert-comment-opener",
  about: {
    level: "text",
    doc: "Opens or closes a comment behind a token.",
    standsFor: "A comment that swallows the rest or never ends (smol-toml `[1 #`, quick-xml #344).",
    sweep: "normal"
  },
  sites: visibleTokens,
  variants: () => openers,
  drafts: (_seed, { end }, text, pick) => [{ at: end, end, text: `${[" ", ""][pick(2)] ?? ""}${text}` }]
});

// src/mutators/insert-word.ts
var insertWord = defineMutator({
  name: "insert-word",
  about: {
    level: "text",
    doc: "Inserts a word of the dictionary before a token, with or without a space.",
    standsFor: "A word where the grammar has no place for it (HAProxy #1925: a stray `hdr`).",
    sweep: "normal"
  },
  sites: visibleTokens,
  variants: (seed) => seed.dictionary,
  drafts: (_seed, { at }, word, pick) => [{ at, end: at, text: `${word}${[" ", ""][pick(2)] ?? ""}` }]
});

// src/mutators/join-lines.ts
var joinLines = defineMutator({
  name: "join-lines",
  about: {
    level: "text",
    doc: "Joins a line with the next one, with nothing, a space or a continuation mark between; or leaves a blank line there.",
    standsFor: "Lost line ends and continuation lines.",
    sweep: "normal"
  },
  sites: (seed) => lineSpans(seed).filter((line) => line.next > line.end),
  variants: () => ["", " ", "\\\n", "\n\n", "\n \n"],
  drafts: (_seed, { end, next }, text) => [{ at: end, end: next, text }]
});

// src/mutators/lengthen-word.ts
var lengths2 = [256, 1024, 65536, 7e4];
var lengthenWord = defineMutator({
  name: "lengthen-word",
  about: {
    level: "text",
    doc: "Makes a word or string as long as 256 bytes to 70 kB.",
    standsFor: "Fixed buffers and quadratic scans (HAProxy #2872: an over-long argument).",
    sweep: "last"
  },
  sites: (seed) => wordTokens(seed).map((token) => innerSpan(seed, token)),
  variants: () => lengths2,
  drafts: (seed, { at, end }, length) => {
    const letter = seed.text.slice(at, end).match(/\w/)?.[0] ?? "a";
    return [{ at: end, end, text: letter.repeat(Math.max(0, length - (end - at))) }];
  }
});

// src/mutators/parts/items-text.ts
function itemsOf(node) {
  return node.children.filter((child) => child.kind === "item");
}
function itemsText(seed, list, count) {
  const items = itemsOf(list);
  const separator = separatorText(seed, list, items[0]?.at ?? list.at);
  const texts = items.map((item) => separator + seed.text.slice(item.at, item.end));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (texts.length === 0 || length * count / texts.length > sizeLimit) return "";
  return texts.join("").repeat(Math.floor(count / texts.length)) + texts.slice(0, count % texts.length).join("");
}

// src/mutators/multiply-items.ts
var factors = [4, 2, 16, 64];
var totals = [255, 256, 257, 1e3, 1024, 1025];
var multiplyItems = defineMutator({
  name: "multiply-items",
  about: {
    level: "structure",
    doc: "Repeats a whole list 2 to 64 times, or until it has 255, 256, 257, 1000, 1024 or 1025 items.",
    standsFor: "Too many records for a fixed limit (Cloudflare 2025-11-18: the feature file past 200 entries).",
    sweep: "first"
  },
  sites: (seed) => placesOf(seed, "list").filter(({ node }) => node.children[0]?.kind === "item"),
  variants: (_seed, { node }) => {
    const count = itemsOf(node).length;
    const added = [...factors.map((factor) => count * (factor - 1)), ...totals.map((total) => total - count)];
    return [...new Set(added)].filter((more) => more > 0);
  },
  drafts: (seed, place, count) => {
    const at = itemsOf(place.node).at(-1)?.end ?? place.end;
    return [{ at, end: at, text: itemsText(seed, place.node, count) }];
  }
});

// src/mutators/rename-key.ts
var inherited2 = [
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "",
  "prototype",
  "valueOf",
  "__class__",
  "<<",
  "$ref"
];
var maxSiblings = 8;
function siblingNames(seed, { place }) {
  const keys = siblingsOf(place).slice(0, maxSiblings).map((node) => node.key);
  return keys.filter((key) => key !== void 0).map((key) => textOf(seed, innerSpan(seed, key)));
}
var renameKey = replaceMutator({
  name: "rename-key",
  about: {
    level: "structure",
    doc: "Gives a key or element another name: mistyped, of a sibling, inherited by objects, empty, or in the other case.",
    standsFor: "A mistyped or removed field (Envoy #4273), prototype pollution (CVE-2020-7788), go-ini #191.",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "entry", "item").flatMap((place) => {
    const { key } = place.node;
    return key === void 0 || key.end === key.at ? [] : [{ ...innerSpan(seed, key), place }];
  }),
  texts: (seed, site) => {
    const name = textOf(seed, site);
    return [`${name}x`, ...inherited2, name.slice(0, -1), asciiUpper(name), ...siblingNames(seed, site)];
  }
});

// src/mutators/reorder-items.ts
function partners(place) {
  const next = siblingAt(place, 1);
  const last = next === void 0 ? void 0 : siblingsOf(place).at(-1);
  return [.../* @__PURE__ */ new Set([next, last])].filter((node) => node !== void 0);
}
var reorderItems = defineMutator({
  name: "reorder-items",
  about: {
    level: "structure",
    doc: "Exchanges an item or entry with the next one or the last one of its list or map.",
    standsFor: "A consumer that relies on order (NATS 2023-08-28, a use before its definition).",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "item", "entry"),
  variants: (_seed, place) => partners(place),
  drafts: (seed, place, partner) => [
    { at: place.at, end: place.end, text: textOf(seed, partner) },
    { at: partner.at, end: partner.end, text: textOf(seed, place) }
  ]
});

// src/mutators/repeat-bytes.ts
var repeats = [
  [1, 2],
  [1, 16],
  [2, 2],
  [4, 16],
  [8, 4],
  [1, 256],
  [4, 256]
];
var repeatBytes = defineMutator({
  name: "repeat-bytes",
  about: {
    level: "byte",
    doc: "Repeats a piece of 1 to 8 bytes, 2 to 256 times.",
    standsFor: "Fixed-size buffers and counters.",
    sweep: "focus"
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, repeats),
  drafts: (seed, _site, [at, [length, times]]) => {
    const end = Math.min(at + length, seed.window.end);
    return [{ at: end, end, text: seed.text.slice(at, end).repeat(times - 1) }];
  }
});

// src/mutators/repeat-line.ts
var repeatLine = defineMutator({
  name: "repeat-line",
  about: {
    level: "text",
    doc: "Writes a line 4, 16, 64, 256 or 1024 times.",
    standsFor: "Fixed limits on the number of records (Cloudflare 2025-11-18: more than 200 features).",
    sweep: "normal"
  },
  sites: lineSpans,
  variants: (_seed, { at, next }) => countsWithin([256, 16, 1024, 64, 4], next - at),
  drafts: (seed, line, times) => [
    { at: line.at, end: line.at, text: fullLine(seed, line).repeat(times - 1) }
  ]
});

// src/mutators/repeat-token.ts
var repeatToken = defineMutator({
  name: "repeat-token",
  about: {
    level: "text",
    doc: "Writes a token 16 or 1024 times in a row.",
    standsFor: "Runs that a parser recurses on or backtracks over (toml crate 0.8.17: many `=`; tomlc99 #33).",
    sweep: "normal"
  },
  sites: visibleTokens,
  variants: (_seed, { at, end }) => countsWithin([16, 1024], end - at),
  drafts: (seed, site, times) => [
    { at: site.end, end: site.end, text: textOf(seed, site).repeat(times - 1) }
  ]
});

// src/mutators/replace-word.ts
var replaceWord = defineMutator({
  name: "replace-word",
  about: {
    level: "text",
    doc: "Replaces a string, number or word by one of the dictionary, quoted alike or as it stands there.",
    standsFor: "A value that is legal elsewhere, or special to the parser.",
    sweep: "normal"
  },
  sites: (seed) => wordTokens(seed),
  variants: (seed) => seed.dictionary,
  drafts: (seed, site, word, pick) => {
    const isPlain = !/^["']|["']$/.test(word) && /^["']/.test(textOf(seed, site));
    const quoted = isPlain ? scalarLike(seed, site, word) : word;
    return [{ at: site.at, end: site.end, text: pick(2) === 0 ? quoted : word }];
  }
});

// src/mutators/revert-hunk.ts
var revertHunk = replaceMutator({
  name: "revert-hunk",
  about: {
    level: "text",
    doc: "Takes one hunk of the change back, or keeps old and new lines side by side.",
    standsFor: "A change that is only half deployed (Azure Front Door 2025-10-29: two versions in one file).",
    sweep: "first"
  },
  sites: lineHunks,
  texts: (seed, { at, end, before }) => {
    const now = seed.text.slice(at, end);
    return [before, before + now, now + before];
  }
});

// src/mutators/set-byte.ts
var setByte = defineMutator({
  name: "set-byte",
  about: {
    level: "byte",
    doc: "Overwrites one byte with one that parsers branch on.",
    standsFor: "A mistyped or corrupted character (toml crate #1002: any `)` hangs it).",
    sweep: "focus"
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, interestingBytes),
  drafts: (_seed, _site, [at, text]) => [{ at, end: at + 1, text }]
});

// src/mutators/set-integer.ts
var littleEndian = [
  ...["\0\0", "\xFF\xFF", "\xFF\x7F", "\0\x80", "\0", "\xFF\0", "\0"],
  ...[
    "\0\0\0\0",
    "\xFF\xFF\xFF\xFF",
    "\xFF\xFF\xFF\x7F",
    "\0\0\0\x80",
    "\0\0\0",
    "\xFF\xFF\0\0",
    "\0\0\0"
  ]
];
var fields = [...new Set(littleEndian.flatMap((field) => [field, [...field].reverse().join("")]))];
var setInteger = defineMutator({
  name: "set-integer",
  about: {
    level: "byte",
    doc: "Overwrites two or four bytes with a boundary integer, either byte order.",
    standsFor: "A length, count or offset of a binary definition file that points outside (CrowdStrike Channel File 291).",
    sweep: "focus"
  },
  sites: (seed) => seed.format === "binary" ? byteBlocks(seed) : [],
  variants: (_seed, site) => positionsTimes(site, fields),
  drafts: (seed, _site, [at, text]) => {
    const end = at + text.length;
    return end > seed.window.end ? [] : [{ at, end, text }];
  }
});

// src/mutators/shorten-word.ts
var shortenWord = replaceMutator({
  name: "shorten-word",
  about: {
    level: "text",
    doc: "Takes the first or last character of a word or string, or leaves only one to four of them, or half.",
    standsFor: "A pattern below a minimum length (ClamAV 2023-05-16), one lost letter (HAProxy #1290).",
    sweep: "normal"
  },
  sites: (seed) => wordTokens(seed).map((token) => innerSpan(seed, token)),
  texts: (seed, site) => {
    const text = textOf(seed, site);
    const keep = [2, 1, Math.floor(text.length / 2), 3, 4].filter((length) => length < text.length);
    return [text.slice(1), text.slice(0, -1), ...keep.map((length) => text.slice(0, length))];
  }
});

// src/mutators/splice-key-into-value.ts
function references(format, key) {
  const dollar = [`$${key}`, ["$", "{", key, "}"].join("")];
  const every = [key, ...dollar, `%(${key})s`, `{{${key}}}`];
  return format === "yaml" ? [`&${key} *${key}`, ...every] : every;
}
var spliceKeyIntoValue = replaceMutator({
  name: "splice-key-into-value",
  about: {
    level: "structure",
    doc: "Makes a value refer to its own key or to one above it, in every notation for references.",
    standsFor: "Self reference that recurses for ever (dotenv-expand #98: `VAR=$VAR`).",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "scalar").map((place) => ({
    ...innerSpan(seed, place),
    keys: keysAbove(seed, place).slice(0, 2)
  })),
  texts: (seed, { keys }) => keys.filter((key) => key !== "").flatMap((key) => references(seed.format, key))
});

// src/mutators/split-line.ts
var splitLine = defineMutator({
  name: "split-line",
  about: {
    level: "text",
    doc: "Puts a line end, a blank or a tab before a token.",
    standsFor: "White space where none is expected (git-mirror #3: `[[ Repo ]]`, a trailing tab in lsp4mp #113).",
    sweep: "normal"
  },
  sites: visibleTokens,
  variants: () => ["\n", " ", "	"],
  drafts: (_seed, { at }, text) => [{ at, end: at, text }]
});

// src/mutators/stutter-string.ts
var maxLength3 = 200;
var pieceLengths = [2, 1, 3];
function pieces(text) {
  const starts = Array.from({ length: Math.min(text.length, maxLength3) }, (_, index) => index);
  const all = pieceLengths.flatMap((length) => starts.map((start) => [start, length]));
  return all.filter(
    ([start, length]) => start + length <= text.length && /\W/.test(text.slice(start, start + length))
  );
}
var stutterString = defineMutator({
  name: "stutter-string",
  about: {
    level: "text",
    doc: "Writes one to three characters inside a value twice, where they hold a sign.",
    standsFor: "A pattern that becomes super-linear (Cloudflare 2019-07-02: `.*` to `.*.*`).",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "scalar").map((place) => innerSpan(seed, place)),
  variants: (seed, { at, end }) => pieces(seed.text.slice(at, end)),
  drafts: (seed, { at }, [start, length]) => {
    const end = at + start + length;
    return [{ at: end, end, text: seed.text.slice(at + start, end) }];
  }
});

// src/mutators/swap-bytes.ts
var distances = [1, 2, 3];
var swapBytes = defineMutator({
  name: "swap-bytes",
  about: {
    level: "byte",
    doc: "Exchanges two bytes that stand close to each other.",
    standsFor: "Transposed characters and byte order.",
    sweep: "focus"
  },
  sites: byteBlocks,
  variants: (_seed, site) => positionsTimes(site, distances),
  drafts: (seed, _site, [at, distance]) => {
    const piece = seed.text.slice(at, Math.min(at + distance + 1, seed.window.end));
    const text = piece.slice(-1) + piece.slice(1, -1) + piece.charAt(0);
    return piece.length < 2 ? [] : [{ at, end: at + piece.length, text }];
  }
});

// src/mutators/swap-lines.ts
var swapLines = defineMutator({
  name: "swap-lines",
  about: {
    level: "text",
    doc: "Exchanges a line with the next one.",
    standsFor: "A use before its definition.",
    sweep: "normal"
  },
  sites: (seed) => {
    const lines = lineSpans(seed);
    return lines.flatMap((below, index) => {
      const above = lines[index - 1];
      return above === void 0 ? [] : [{ at: above.at, end: below.end, above, below }];
    });
  },
  variants: () => ["swap"],
  drafts: (seed, { above, below }) => [
    { at: above.at, end: above.end, text: textOf(seed, below) },
    { at: below.at, end: below.end, text: textOf(seed, above) }
  ]
});

// src/mutators/swap-punctuation.ts
var signs = [...`,;:=[]{}()<>"'|&*!?#.-+/\\~%@`, "	", "\n", "::", "==", "[[", "]]"];
var swapPunctuation = replaceMutator({
  name: "swap-punctuation",
  about: {
    level: "text",
    doc: "Exchanges one sign for another.",
    standsFor: "The neighbour key on the keyboard; states of a parser that its tests never enter.",
    sweep: "normal"
  },
  sites: (seed) => seed.tokens.filter((token) => token.kind === "punct"),
  texts: () => signs
});

// src/mutators/swap-quote.ts
var swapQuote = replaceMutator({
  name: "swap-quote",
  about: {
    level: "text",
    doc: "Exchanges the quotes of a string for other ones, on both sides or on one; adds a quote inside.",
    standsFor: "Quote styles that only one of two parsers knows; unbalanced quotes in csv.",
    sweep: "normal"
  },
  sites: (seed) => seed.tokens.filter((token) => token.kind === "string"),
  texts: (seed, token) => {
    const text = textOf(seed, token);
    const inner = text.slice(1, -1);
    const other = text.startsWith('"') ? "'" : '"';
    const own = text.charAt(0);
    return [
      other + inner + other,
      own + inner + other,
      `\`${inner}\``,
      own + own + own + inner + own,
      own + inner + own + own
    ];
  }
});

// src/mutators/swap-tokens.ts
var swapTokens = defineMutator({
  name: "swap-tokens",
  about: {
    level: "text",
    doc: "Exchanges a token with the next one.",
    standsFor: "Words in the wrong order.",
    sweep: "normal"
  },
  sites: (seed) => {
    const tokens = visibleTokens(seed);
    return tokens.flatMap((next, index) => {
      const token = tokens[index - 1];
      return token === void 0 ? [] : [{ at: token.at, end: next.end, token, next }];
    });
  },
  variants: () => ["swap"],
  drafts: (seed, { token, next }) => [
    { at: token.at, end: token.end, text: textOf(seed, next) },
    { at: next.at, end: next.end, text: textOf(seed, token) }
  ]
});

// src/mutators/swap-type.ts
var maxWrapped = 4096;
var yamlOnly = [
  "yes",
  "no",
  "0o17",
  "0123",
  "1:30",
  "1_000",
  "2024-13-01",
  ".nan",
  "!!binary x",
  "!!int x",
  "!!set {a}",
  "&a *a"
];
var tomlOnly = ["2024-13-01", "1979-05-27T07:32:00Z", "07:32:00", "inf", "nan", "0o17", "1_000"];
var plain = ["1", "-1", "1.5", "true", "x", "null", "2024-13-01", "[1]", "{}"];
function wrapped(seed, place) {
  const own = textOf(seed, place);
  if (own.length > maxWrapped || /[\r\n]/.test(own)) return [];
  const isString = /^["']/.test(own);
  const sign = seed.format === "toml" ? '"x" = ' : '"x": ';
  return [isString ? own.slice(1, -1) : `"${own.replaceAll('"', "")}"`, `[${own}]`, `{${sign}${own}}`];
}
function otherTypes(seed, place) {
  const typed = ["1", '"x"', "true", "[1]", "1.5", ...wrapped(seed, place)];
  switch (seed.format) {
    case "json":
    case "jsonc":
      return [...typed, '{"x": 1}', "null"];
    case "yaml":
      return [...typed, "{x: 1}", "null", ...yamlOnly];
    case "toml":
      return [...typed, "{x = 1}", ...tomlOnly];
    case "xml":
      return /^["']/.test(textOf(seed, place)) ? plain.map((text) => `"${text}"`) : plain;
    default:
      return plain;
  }
}
var swapType = defineMutator({
  name: "swap-type",
  about: {
    level: "structure",
    doc: "Replaces a value by one of another type: number, string, flag, list, map, date; or wraps it in a list or map.",
    standsFor: "A reader that checks the field and not its type (YAML `no`, dates as text).",
    sweep: "normal"
  },
  sites: (seed) => valuePlaces(seed).filter((place) => seed.format !== "xml" || place.node.kind === "scalar"),
  variants: (seed, place) => otherTypes(seed, place),
  drafts: (seed, place, text) => [valueSlot(seed, place, text)]
});

// src/mutators/truncate-at-token.ts
var truncateAtToken = defineMutator({
  name: "truncate-at-token",
  about: {
    level: "text",
    doc: "Ends the file behind a token, inside it, or before it.",
    standsFor: "End of input where a parser expects more (go-toml #579, goccy/go-yaml #275, godotenv, cJSON 1.7.17).",
    sweep: "normal"
  },
  sites: visibleTokens,
  variants: (_seed, { at, end }) => [end, at + 1, at],
  drafts: (seed, _site, at) => [{ at, end: seed.window.end, text: "" }]
});

// src/mutators/truncate-file.ts
var truncateFile = defineMutator({
  name: "truncate-file",
  about: {
    level: "byte",
    doc: "Cuts the file at 90, 75, 50, 25 or 10 percent, or one byte before its end.",
    standsFor: "A write or transfer that was interrupted.",
    sweep: "first"
  },
  sites: wholeWindow,
  variants: () => [0.9, 0.75, 0.5, 0.25, 0.1, 1],
  drafts: (_seed, { at, end }, share) => [
    { at: Math.min(end - 1, at + Math.floor((end - at) * share)), end, text: "" }
  ]
});

// src/mutators/parts/line-end-drafts.ts
var maxLineEnds = 2e3;
function lineEndDrafts(seed, lineEnd) {
  const breaks = seed.tokens.filter((token) => token.kind === "newline").slice(0, maxLineEnds);
  return breaks.map(({ at, end }) => ({ at, end, text: lineEnd }));
}

// src/mutators/use-cr.ts
var useCr = defineMutator({
  name: "use-cr",
  about: {
    level: "byte",
    doc: "Ends lines with a lone CR, or with one of the line ends that Unicode adds.",
    standsFor: "Parsers that disagree on what a line is (tomlkit, JSONTestSuite U+2028).",
    sweep: "first"
  },
  sites: wholeWindow,
  variants: () => ["\r", "\xE2\x80\xA8", "\xC2\x85"],
  drafts: (seed, _site, lineEnd) => lineEndDrafts(seed, lineEnd)
});

// src/mutators/use-crlf.ts
var useCrlf = defineMutator({
  name: "use-crlf",
  about: {
    level: "byte",
    doc: "Ends lines with CR LF; a file that does so already gets LF.",
    standsFor: "unix2dos (go-toml #50, continuation lines).",
    sweep: "first"
  },
  sites: wholeWindow,
  variants: (seed) => [seed.text.includes("\r\n") ? "\n" : "\r\n"],
  drafts: (seed, _site, lineEnd) => lineEndDrafts(seed, lineEnd)
});

// src/mutators/use-enum-member.ts
var maxMembers = 64;
function members(schema) {
  const lists = [schema.enum, schema.examples].flatMap((value) => Array.isArray(value) ? value : []);
  const single = [schema.const, schema.default].filter((value) => value !== void 0);
  const flags = schema.type === "boolean" ? [true, false] : [];
  return [...lists, ...single, ...flags].slice(0, maxMembers);
}
var useEnumMember = defineMutator({
  name: "use-enum-member",
  about: {
    level: "schema",
    doc: "Replaces a value by each other value that its schema names.",
    standsFor: "A legal value that no file used so far (Cloudflare 2025-12-05: the killswitch on an `execute` rule).",
    sweep: "first"
  },
  sites: (seed) => schemaMatches(seed).filter(({ schemas }) => schemas.some((schema) => members(schema).length > 0)),
  variants: (_seed, { schemas }) => schemas.flatMap(members),
  drafts: (seed, { place }, value) => [valueSlot(seed, place, renderValue(seed.format, value))]
});

// src/mutators/parts/instance-draft.ts
function resized(seed, place, count) {
  const items = itemsOf(place.node);
  const [last, kept] = [items.at(-1), items[count - 1]];
  if (last === void 0) return [];
  if (count === 0) return [valueSlot(seed, place, "[]")];
  if (kept !== void 0) return [{ at: kept.end, end: last.end, text: "" }];
  return [{ at: last.end, end: last.end, text: itemsText(seed, place.node, count - items.length) }];
}
function instanceDrafts(seed, place, instance) {
  switch (instance.kind) {
    case "value":
      return [valueSlot(seed, place, renderValue(seed.format, instance.value))];
    case "items":
      return place.node.kind === "list" ? resized(seed, place, instance.count) : [];
  }
}

// src/mutators/parts/schema-values.ts
function numberOf(schema, keyword) {
  const value = schema[keyword];
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function lengthsAround(schema, low, high, step) {
  const [least, most] = [numberOf(schema, low), numberOf(schema, high)];
  const lengths3 = [
    ...most === void 0 ? [] : [most + step],
    ...least === void 0 ? [] : [least - step]
  ];
  return lengths3.filter((length) => length >= 0 && length <= sizeLimit);
}
function around(schema, step) {
  const lows = ["minimum", "exclusiveMinimum"].map((keyword) => numberOf(schema, keyword));
  const highs = ["maximum", "exclusiveMaximum"].map((keyword) => numberOf(schema, keyword));
  const low = lows.filter((value) => value !== void 0).map((value) => value - step);
  const high = highs.filter((value) => value !== void 0).map((value) => value + step);
  const strings = lengthsAround(schema, "minLength", "maxLength", step).map((length) => "x".repeat(length));
  const items = lengthsAround(schema, "minItems", "maxItems", step);
  return [
    ...[...high, ...low, ...strings].map((value) => ({ kind: "value", value })),
    ...items.map((count) => ({ kind: "items", count }))
  ];
}
function boundInstances(schema) {
  return [...around(schema, 0), ...around(schema, -1)];
}
var ofType = {
  string: "x",
  integer: 1,
  number: 1.5,
  boolean: true,
  array: [],
  object: {},
  null: null
};
function wrongTypes(schema) {
  const allowed = [schema.type].flat().filter((type) => type !== void 0);
  if (allowed.length === 0) return [];
  const isAllowed = (type) => allowed.includes(type) || type === "integer" && allowed.includes("number");
  return Object.keys(ofType).filter((type) => !isAllowed(type)).map((type) => ofType[type]);
}
function violations(schema) {
  const closed = "enum" in schema || "const" in schema ? ["unseen"] : [];
  const pattern = typeof schema.pattern === "string" ? ["", ""] : [];
  const format = typeof schema.format === "string" ? ["not a format"] : [];
  const multiple = numberOf(schema, "multipleOf");
  const values = [
    ...closed,
    ...wrongTypes(schema),
    ...pattern,
    ...format,
    ...multiple ? [multiple * 1.5] : []
  ];
  return [...around(schema, 1), ...values.map((value) => ({ kind: "value", value }))];
}

// src/mutators/use-schema-bound.ts
var useSchemaBound = defineMutator({
  name: "use-schema-bound",
  about: {
    level: "schema",
    doc: "Replaces a value by one exactly at a bound that its schema sets, or one step inside.",
    standsFor: "A schema that allows more than the consumer holds (Cloudflare 2025-11-18: the limit was only in the consumer).",
    sweep: "first"
  },
  sites: (seed) => schemaMatches(seed).filter(({ schemas }) => schemas.some((schema) => boundInstances(schema).length > 0)),
  variants: (_seed, { schemas }) => schemas.flatMap(boundInstances),
  drafts: (seed, { place }, instance) => instanceDrafts(seed, place, instance)
});

// src/mutators/use-unseen-enum.ts
var identifier = /^[A-Za-z][A-Za-z0-9_-]{0,40}$/;
function alike(word) {
  const neighbour = word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) ^ 1);
  const unseen = word === word.toUpperCase() ? "UNSEEN" : word === word.toLowerCase() ? "unseen" : "Unseen";
  return [unseen, identifier.test(neighbour) ? neighbour : `${word}2`, `${word}_v2`];
}
function identifiers(seed) {
  const inner = wordTokens(seed, "no-numbers").map((token) => innerSpan(seed, token));
  return inner.filter((span) => identifier.test(textOf(seed, span)));
}
var useUnseenEnum = replaceMutator({
  name: "use-unseen-enum",
  about: {
    level: "structure",
    doc: "Replaces an identifier by a new one of the same shape.",
    standsFor: "A new record or action type (Cloudflare 1.1.1.1 2023-10-04 ZONEMD, Envoy #12759).",
    sweep: "normal"
  },
  sites: identifiers,
  texts: (seed, site) => alike(textOf(seed, site))
});

// src/mutators/violate-keyword.ts
var violateKeyword = defineMutator({
  name: "violate-keyword",
  about: {
    level: "schema",
    doc: "Replaces a value by one that breaks a keyword of its schema: type, enum, a bound by one, pattern, format.",
    standsFor: "A consumer that trusts a validator which was not run, or has a fault (CrowdStrike RCA finding 4).",
    sweep: "normal"
  },
  sites: (seed) => schemaMatches(seed).filter(({ schemas }) => schemas.some((schema) => violations(schema).length > 0)),
  variants: (_seed, { schemas }) => schemas.flatMap(violations),
  drafts: (seed, { place }, instance) => instanceDrafts(seed, place, instance)
});

// src/mutators/widen-to-wildcard.ts
var wildcards2 = ["*", ".*", "any", "**", "?", "/", "0.0.0.0/0"];
var widenToWildcard = replaceMutator({
  name: "widen-to-wildcard",
  about: {
    level: "structure",
    doc: "Replaces a value by one that means anything.",
    standsFor: "A rule that matches everything (Google 2009-01-31: the pattern `/`).",
    sweep: "normal"
  },
  sites: (seed) => placesOf(seed, "scalar"),
  texts: (seed, place) => wildcards2.map((wildcard) => scalarLike(seed, place, wildcard))
});

// src/mutators/index.ts
var mutators = [
  // The file as a whole.
  emptyFile,
  addBom,
  useCrlf,
  useCr,
  dropFinalNewline,
  addNul,
  truncateFile,
  doubleFile,
  addTrailingGarbage,
  // The change as a whole.
  revertHunk,
  applyHunkTwice,
  // One value, in the ways of the large outages.
  concretiseWildcard,
  emptyList,
  blankValue,
  bumpVersion,
  changeNumber,
  changeWord,
  multiplyItems,
  // What the schema allows and forbids.
  useEnumMember,
  useSchemaBound,
  fillOptional,
  dropRequired,
  violateKeyword,
  // Keys, items and values.
  dropKey,
  dropItem,
  duplicateItem,
  duplicateKey,
  copyValue,
  renameKey,
  changeDigit,
  shortenWord,
  useUnseenEnum,
  swapType,
  addUnknownKey,
  reorderItems,
  spliceKeyIntoValue,
  stutterString,
  widenToWildcard,
  // Tokens and lines.
  deleteToken,
  truncateAtToken,
  duplicateToken,
  dropQuote,
  swapQuote,
  swapPunctuation,
  swapTokens,
  splitLine,
  insertCommentOpener,
  addEscape,
  deleteLine,
  duplicateLine,
  dedentLine,
  indentLine,
  joinLines,
  swapLines,
  repeatLine,
  repeatToken,
  changeCase,
  breakUtf8,
  addOddCharacter,
  replaceWord,
  insertWord,
  // Bytes.
  setByte,
  insertByte,
  deleteBytes,
  flipBit,
  swapBytes,
  repeatBytes,
  setInteger,
  addToByte,
  // Heavy inputs.
  copyNode,
  aliasBomb,
  entityBomb,
  lengthenWord,
  deepen
];

export {
  diffArrays,
  structuredPatch,
  mutators
};
//# sourceMappingURL=chunk-QTWCMS5C.js.map
