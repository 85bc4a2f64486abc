import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  options
} from "./chunk-MT7CZAO5.js";
import {
  nearestName
} from "./chunk-V4G4FP4F.js";
import {
  __commonJS,
  __toESM
} from "./chunk-7U2LB6Q3.js";

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options2 = {}) => {
      const prepend = options2.contains ? "" : "^";
      const append = options2.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options2) => {
      const opts = options2 || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options2) => {
      if (typeof options2.expandRange === "function") {
        return options2.expandRange(...args, options2);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options2) => {
      if (options2.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options2.maxExtglobRecursion === "number" ? options2.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options2) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal;
          open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options2, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options2);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix2 = POSIX_REGEX_SOURCE[rest2];
                if (posix2) {
                  prev.value = pre + posix2;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options2) => {
      const opts = { ...options2 };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options2, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options2, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options2 || {};
      const posix2 = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options2) : picomatch2.makeRe(glob, options2, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options2, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options2, { glob, posix: posix2 });
        const result = { glob, state, regex, posix: posix2, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options2, { glob, posix: posix2 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options2 || {};
      const format = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options2, posix2);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options2, posix2 = options2 && options2.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options2);
      return regex.test(utils.basename(input, { windows: posix2 }));
    };
    picomatch2.isMatch = (str, patterns, options2) => picomatch2(patterns, options2)(str);
    picomatch2.parse = (pattern, options2) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options2));
      return parse(pattern, { ...options2, fastpaths: false });
    };
    picomatch2.scan = (input, options2) => scan(input, options2);
    picomatch2.compileRe = (state, options2, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options2 || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options2);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options2 = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options2.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options2);
      }
      if (!parsed.output) {
        parsed = parse(input, options2);
      }
      return picomatch2.compileRe(parsed, options2, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options2) => {
      try {
        const opts = options2 || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options2 && options2.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options2, returnState = false) {
      if (options2 && (options2.windows === null || options2.windows === void 0)) {
        options2 = { ...options2, windows: utils.isWindows() };
      }
      return pico(glob, options2, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/settings/show-value.ts
var longest = 60;
function showValue(value) {
  if (value === void 0 || value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value !== "string") return String(value);
  const shown = JSON.stringify(value.slice(0, longest)).slice(1, -1).replaceAll('\\"', '"');
  return value.length > longest ? `'${shown}\u2026'` : `'${shown}'`;
}

// src/settings/deep-freeze.ts
function deepFreeze(value) {
  if (typeof value !== "object" || value === null) return value;
  for (const held of Object.values(value)) deepFreeze(held);
  return Object.freeze(value);
}

// src/settings/parse-duration.ts
var unitMs = { ms: 1, s: 1e3, m: 6e4, h: 36e5 };
var durationPattern = "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h)$";
var durationWords = "a duration such as 500ms, 60s, 2m or 1h";
function parseDuration(text2) {
  const match = new RegExp(durationPattern, "u").exec(text2);
  const unit = unitMs[match?.[2] ?? ""];
  if (match?.[1] !== void 0 && unit !== void 0) {
    return { ok: true, value: Math.round(Number(match[1]) * unit) };
  }
  return { ok: false, problem: `must be ${durationWords}; found ${showValue(text2)}` };
}

// src/settings/parse-share.ts
var sharePattern = "^(100|\\d{1,2}(?:\\.\\d{1,3})?)%$";
var shareWords = "a percentage from 0% to 100%, such as 50%";
function parseShare(text2) {
  const digits = new RegExp(sharePattern, "u").exec(text2)?.[1];
  if (digits !== void 0) return { ok: true, value: Number(digits) / 100 };
  return { ok: false, problem: `must be ${shareWords}; found ${showValue(text2)}` };
}

// src/settings/parse-size.ts
var unitBytes = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30
};
var sizePattern = "^(\\d{1,12}(?:\\.\\d{1,3})?)(B|KB|MB|GB|KiB|MiB|GiB)$";
var sizeWords = "a size such as 64KB, 512MB or 1GiB";
function parseSize(text2) {
  const match = new RegExp(sizePattern, "u").exec(text2);
  const unit = unitBytes[match?.[2] ?? ""];
  if (match?.[1] !== void 0 && unit !== void 0) {
    return { ok: true, value: Math.round(Number(match[1]) * unit) };
  }
  return { ok: false, problem: `must be ${sizeWords}; found ${showValue(text2)}` };
}

// src/settings/regex-problem.ts
var regexFlags = "m";
function regexProblem(source) {
  try {
    new RegExp(source, regexFlags);
    return void 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const why = message.slice(message.lastIndexOf(": ") + 2).toLowerCase();
    return `is not a JavaScript regular expression (${why}); found ${showValue(source)}`;
  }
}

// src/settings/repository-path.ts
import { posix } from "node:path";
function repositoryPath(path) {
  const normal = posix.normalize(path);
  return normal.length > 1 && normal.endsWith("/") ? normal.slice(0, -1) : normal;
}

// src/settings/build-policy.ts
function buildPolicy(config, configPath) {
  const targets = config.targets.map(buildTarget);
  const gateFiles = [configPath, ...targets.flatMap(({ schema, fuzz }) => [schema, fuzz.dictionary])];
  return deepFreeze({
    targets,
    blockOn: config.policy["block-on"],
    mutants: config.policy.mutants,
    configPath,
    gateFiles: [...new Set(gateFiles.filter((path) => path !== void 0))]
  });
}
function buildTarget(target) {
  const { parser, accepts, rejects, shape } = target;
  const removed = shape["removed-lines"];
  return {
    name: target.name,
    files: target.files,
    exclude: target.exclude,
    format: target.format,
    schema: optionalPath(target.schema),
    parser: {
      kind: "command",
      argv: parser.command,
      prepare: parser.prepare,
      cwd: repositoryPath(parser.cwd),
      env: parser.env
    },
    answers: {
      acceptExits: accepts.exit,
      rejectExits: rejects.exit,
      rejectStderr: rejects.stderr === void 0 ? void 0 : new RegExp(rejects.stderr, regexFlags)
    },
    limits: buildLimits(target.limits),
    fuzz: buildBudget(target.fuzz),
    mustAccept: target["must-accept"],
    mustReject: target["must-reject"],
    saved: repositoryPath(target.saved),
    required: target.required.map(repositoryPath),
    shape: {
      empty: shape.empty === "block" ? "block" : void 0,
      removedLines: removed === void 0 ? void 0 : checked(parseShare(removed))
    }
  };
}
function buildLimits({ time, memory, output }) {
  return {
    timeMs: checked(parseDuration(time)),
    memoryBytes: checked(parseSize(memory)),
    outputBytes: checked(parseSize(output))
  };
}
function buildBudget({ time, runs, seed, dictionary }) {
  return {
    timeMs: checked(parseDuration(time)),
    runs,
    seed: seed === "auto" ? void 0 : seed,
    dictionary: optionalPath(dictionary)
  };
}
function optionalPath(path) {
  return path === void 0 ? void 0 : repositoryPath(path);
}
function checked(reading) {
  if (!reading.ok) throw new Error(`unchecked config value: ${reading.problem}`);
  return reading.value;
}

// src/settings/argv-problems.ts
function argvProblems(argv) {
  const empty = typeof argv[0] === "string" && argv[0].trim() === "";
  return [
    ...empty ? [{ below: "/0", text: "must name a program; found an empty text" }] : [],
    ...argv.flatMap(
      (word, index) => typeof word === "string" && word.includes("\0") ? [{ below: `/${index}`, text: "cannot hold a NUL byte" }] : []
    )
  ];
}

// src/settings/commit-problem.ts
function commitProblem(name) {
  const bad = name === "" || name.startsWith("-") || /[\s\0]/.test(name);
  return bad ? `must be a commit, branch or tag; found ${showValue(name)}` : void 0;
}

// src/settings/glob-problem.ts
var import_picomatch = __toESM(require_picomatch2(), 1);

// src/settings/path-problem.ts
function pathProblem(path) {
  const shown = showValue(path);
  if (path.trim() === "") return "must name a path; found nothing";
  if (path.includes("\0")) return `cannot hold a NUL byte; found ${shown}`;
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path)) {
    return `must be a path from the repository root, not an absolute one; found ${shown}`;
  }
  if (path.split(/[/\\]/).includes("..")) return `cannot leave the repository with '..'; found ${shown}`;
  return void 0;
}

// src/settings/glob-problem.ts
var maxLength = 1e3;
function globProblem(glob) {
  const outside = pathProblem(glob);
  if (outside !== void 0) return outside;
  if (glob.length > maxLength) return `is longer than ${maxLength} characters`;
  if (/^!(?!\()/.test(glob)) return `cannot begin with '!'; list the pattern under 'exclude' instead`;
  return compileProblem(glob);
}
function compileProblem(glob) {
  try {
    import_picomatch.default.makeRe(glob, { debug: true, strictBrackets: true });
    return void 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `is not a glob that picomatch can compile (${why}); found ${showValue(glob)}`;
  }
}

// src/settings/pointer.ts
function joinPointer(parent, key) {
  return `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function pointerKeys(pointer) {
  return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/settings/range-problem.ts
var durationUnits = [
  ["h", 36e5],
  ["s", 1e3],
  ["ms", 1]
];
var sizeUnits = [
  ["GiB", 2 ** 30],
  ["MB", 1e6],
  ["KB", 1e3],
  ["B", 1]
];
function rangeProblem(row, value, written) {
  const { least = 0, most = Number.MAX_SAFE_INTEGER } = row;
  if (value >= least && value <= most) return void 0;
  return `must be from ${inUnits(row, least)} to ${inUnits(row, most)}; found ${showValue(written)}`;
}
function inUnits(row, value) {
  const units = row.type === "duration" ? durationUnits : row.type === "size" ? sizeUnits : [];
  const unit = units.find(([, size]) => value >= size && value % size === 0);
  return unit === void 0 ? String(value) : `${value / unit[1]}${unit[0]}`;
}

// src/settings/check-value.ts
function checkValue(row, value) {
  switch (row.type) {
    case "commit":
      return one(value, commitProblem);
    case "folder":
      return one(value, nulProblem);
    case "path":
      return one(value, pathProblem);
    case "paths":
      return each(value, pathProblem);
    case "globs":
      return each(value, globProblem);
    case "argv":
      return Array.isArray(value) ? argvProblems(value) : [];
    case "env":
      return each(value, nulProblem);
    case "regex":
      return one(value, regexProblem);
    case "duration":
      return one(value, (text2) => quantityProblem(row, parseDuration(text2), text2));
    case "size":
      return one(value, (text2) => quantityProblem(row, parseSize(text2), text2));
    case "share":
      return one(value, (text2) => quantityProblem(row, parseShare(text2), text2));
    case "name":
    case "names":
    case "listing":
    case "exits":
    case "integer":
    case "seed":
    case "boolean":
    case "choice":
    case "choices":
      return [];
  }
}
function one(value, check, below = "") {
  const text2 = typeof value === "string" ? check(value) : void 0;
  return text2 === void 0 ? [] : [{ below, text: text2 }];
}
function each(value, check) {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, element]) => one(element, check, joinPointer("", key)));
}
function nulProblem(text2) {
  return text2.includes("\0") ? "cannot hold a NUL byte" : void 0;
}
function quantityProblem(row, reading, text2) {
  return reading.ok ? rangeProblem(row, reading.value, text2) : reading.problem;
}

// src/settings/show-place.ts
function showPlace(pointer) {
  const shown = pointerKeys(pointer).map((key) => /^\d+$/.test(key) ? `[${key}]` : `.${key}`).join("");
  return shown === "" ? "the file" : shown.slice(1);
}

// src/settings/value-at.ts
function valueAt(root, pointer) {
  let value = root;
  for (const key of pointerKeys(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = Reflect.get(value, key);
  }
  return value;
}

// src/settings/cross-problems.ts
function crossProblems(root, targets) {
  return [...twinNames(root, targets), ...targets.flatMap((target) => doubleExits(root, target))];
}
function twinNames(root, targets) {
  const firstWith = /* @__PURE__ */ new Map();
  return targets.flatMap((target) => {
    const pointer = joinPointer(target, "name");
    const name = valueAt(root, pointer);
    if (typeof name !== "string") return [];
    const first = firstWith.get(name);
    if (first === void 0) firstWith.set(name, target);
    if (first === void 0) return [];
    const text2 = `${showPlace(pointer)} '${name}' is the name of ${showPlace(first)} already; give each its own`;
    return [{ pointer, at: "value", text: text2 }];
  });
}
function doubleExits(root, target) {
  const pointer = `${target}/accepts/exit`;
  const rejects = exits(root, `${target}/rejects/exit`);
  return exits(root, pointer).flatMap((code, index) => {
    if (!rejects.includes(code)) return [];
    const where = showPlace(target);
    const text2 = `exit code ${code} is in both accepts.exit and rejects.exit of ${where}; take it out of one (rejects.exit is [1] unless given)`;
    return [{ pointer: `${pointer}/${index}`, at: "value", text: text2 }];
  });
}
function exits(root, pointer) {
  const value = valueAt(root, pointer);
  return Array.isArray(value) ? value.filter((code) => typeof code === "number") : [];
}

// src/settings/config-place.ts
function configPlace(pointer) {
  const [first, second, ...rest] = pointerKeys(pointer);
  if (first === "targets" && second !== void 0) return { scope: "target", keys: rest };
  if (first === "policy") return { scope: "policy", keys: second === void 0 ? [] : [second, ...rest] };
  return { scope: "file", keys: first === void 0 ? [] : [first] };
}
function optionAt(place) {
  const path = place.keys.join(".");
  const row = options.find(
    ({ scope, configPath }) => scope === place.scope && configPath !== void 0 && (path === configPath || path.startsWith(`${configPath}.`))
  );
  return row && { row, element: path !== row.configPath };
}

// src/settings/groups.ts
var groups = [
  {
    scope: "target",
    path: "parser",
    doc: "The parser under test: the program that reads these files in production."
  },
  { scope: "target", path: "accepts", doc: "How the parser says yes." },
  { scope: "target", path: "rejects", doc: "How the parser says no in a controlled way." },
  { scope: "target", path: "limits", doc: "What one run of the parser may use." },
  { scope: "target", path: "fuzz", doc: "How long and how widely to fuzz." },
  { scope: "target", path: "shape", doc: "Rules on the shape of a change that need no parser." }
];

// src/settings/keys-at.ts
var fileKeys = ["version", "targets", "policy"];
function keysAt({ scope, keys }) {
  if (scope === "file") return fileKeys;
  const prefix = keys.map((key) => `${key}.`).join("");
  const below = options.filter((row) => row.scope === scope && row.configPath?.startsWith(prefix)).map((row) => row.configPath?.slice(prefix.length).split(".")[0] ?? "");
  return [...new Set(below)];
}
function homesOf(scope, key) {
  const inner = scope === "file" ? [
    ["targets", { scope: "target", keys: [] }],
    ["policy", { scope: "policy", keys: [] }]
  ] : groups.filter((group) => group.scope === scope).map(({ path }) => [path, { scope, keys: [path] }]);
  return inner.filter(([, place]) => keysAt(place).includes(key)).map(([name]) => name);
}

// src/settings/most-targets.ts
var mostTargets = 1e3;

// src/settings/option-words.ts
var text = "text; put it in quotes";
var wordsByType = {
  name: () => scalar("a name of at most 64 letters, digits, '.', '_' and '-'"),
  names: () => ({ whole: "a list of names", element: "a name" }),
  commit: () => scalar("a commit, branch or tag"),
  path: () => scalar("a path from the repository root"),
  paths: () => ({ whole: "a list of paths", element: text }),
  listing: () => scalar("a file, or - for stdin"),
  folder: () => scalar("a folder"),
  globs: () => ({ whole: "a list of glob patterns", element: text }),
  argv: () => ({ whole: "a list of words: the program, then its arguments", element: text }),
  env: () => ({ whole: "a mapping of variable names to texts", element: text }),
  exits: () => ({ whole: "a list of exit codes", element: "an exit code from 0 to 255" }),
  regex: () => scalar("a regular expression, in quotes"),
  duration: () => scalar(durationWords),
  size: () => scalar(sizeWords),
  share: () => scalar(shareWords),
  integer: (row) => scalar(integerWords(row)),
  seed: (row) => scalar(`'auto' or ${integerWords(row)}`),
  boolean: () => scalar("true or false"),
  choice: (row) => scalar(`one of ${choicesOf(row)}`),
  choices: (row) => ({ whole: `a list of some of ${choicesOf(row)}`, element: `one of ${choicesOf(row)}` })
};
function optionWords(row) {
  return wordsByType[row.type](row);
}
function scalar(words) {
  return { whole: words, element: words };
}
function integerWords({ least = 0, most = Number.MAX_SAFE_INTEGER }) {
  return `a whole number from ${least} to ${most}`;
}
function choicesOf(row) {
  return (row.choices ?? []).join(", ");
}

// src/settings/expected-at.ts
function expectedAt(place) {
  const option = optionAt(place);
  if (option !== void 0) {
    const words = optionWords(option.row);
    return option.element ? words.element : words.whole;
  }
  if (place.keys[0] === "targets") return `a list of 1 to ${mostTargets} targets`;
  if (place.keys[0] === "version") return "1, the version of the config format";
  return `a mapping of ${keysAt(place).join(", ")}`;
}

// src/settings/unavailable-keys.ts
var unavailableKeys = [
  { scope: "target", group: "parser", key: "module" },
  { scope: "target", group: "parser", key: "harness" },
  { scope: "target", group: "parser", key: "libfuzzer" },
  { scope: "target", group: "", key: "probes" },
  { scope: "target", group: "", key: "settle" },
  { scope: "policy", group: "", key: "known" }
];

// src/settings/explain-unknown-key.ts
function explainUnknownKey(pointer, key) {
  const place = configPlace(pointer);
  const where = `${showValue(key)} in ${showPlace(pointer)}`;
  if (isUnavailable(place, key)) {
    return { text: `${where} is not available in this version; remove it`, standsFor: keysAt(place) };
  }
  const keys = keysAt(place);
  const nearest = nearestName(key, keys);
  if (nearest !== void 0) {
    return { text: `unknown key ${where}; did you mean '${nearest}'?`, standsFor: [nearest] };
  }
  const homes = place.keys.length === 0 ? homesOf(place.scope, key) : [];
  if (homes.length > 0) {
    const under = homes.map((home) => `'${home}'`).join(" or ");
    return { text: `unknown key ${where}; it belongs under ${under}`, standsFor: homes };
  }
  return { text: `unknown key ${where}; its keys are ${keys.join(", ")}`, standsFor: [] };
}
function isUnavailable({ scope, keys }, key) {
  const group = keys.join(".");
  return unavailableKeys.some((row) => row.scope === scope && row.group === group && row.key === key);
}

// src/settings/explain-faults.ts
var mostExplained = 1e3;
function explainFaults(all, root) {
  const faults = all.slice(0, mostExplained);
  const meant = new Set(faults.flatMap(meantKeys));
  return faults.filter((fault) => fault.keyword !== "required" || !meant.has(missingPointer(fault))).flatMap((fault) => explainFault(fault, root) ?? []);
}
function meantKeys(fault) {
  if (fault.keyword !== "additionalProperties") return [];
  const { standsFor } = explainUnknownKey(fault.instancePath, param(fault, "additionalProperty"));
  return standsFor.map((key) => joinPointer(fault.instancePath, key));
}
function missingPointer(fault) {
  return joinPointer(fault.instancePath, param(fault, "missingProperty"));
}
function explainFault(fault, root) {
  const pointer = fault.instancePath;
  switch (fault.keyword) {
    case "additionalProperties": {
      const key = param(fault, "additionalProperty");
      return { pointer: joinPointer(pointer, key), at: "key", text: explainUnknownKey(pointer, key).text };
    }
    case "required":
      return { pointer, at: "value", text: explainMissing(pointer, param(fault, "missingProperty")) };
    case "propertyNames":
      return explainName(pointer, param(fault, "propertyName"));
    default:
      if (fault.propertyName !== void 0) return void 0;
      return { pointer, at: "value", text: explainValue(pointer, valueAt(root, pointer)) };
  }
}
function explainMissing(pointer, key) {
  const { scope, keys } = configPlace(pointer);
  const expected = expectedAt({ scope, keys: [...keys, key] });
  return `${showPlace(pointer)} has no '${key}'; it must be ${expected}`;
}
function explainName(pointer, name) {
  const text2 = `${showValue(name)} in ${showPlace(pointer)} is not the name of a variable: letters, digits and '_'`;
  return { pointer: joinPointer(pointer, name), at: "key", text: text2 };
}
function explainValue(pointer, value) {
  const place = configPlace(pointer);
  const nearest = typeof value === "string" ? nearestName(value, optionAt(place)?.row.choices ?? []) : void 0;
  const hint = nearest === void 0 ? "" : `; did you mean '${nearest}'?`;
  return `${showPlace(pointer)} must be ${expectedAt(place)}; found ${showValue(value)}${hint}`;
}
function param(fault, name) {
  return String(fault.params[name]);
}

// src/settings/validate-config.generated.js
var validateConfig = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "crashgate.schema.json", "title": "crashgate config", "description": "What crashgate checks and what blocks: .github/crashgate.yml.", "type": "object", "properties": { "$schema": { "title": "$schema", "description": "Where editors find this schema; not read.", "type": "string" }, "version": { "title": "version", "description": "Version of the config format.", "type": "integer", "const": 1 }, "targets": { "title": "targets", "description": "What is checked: each target is a set of files plus the parser that reads them.", "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "title": "target", "description": "A set of files plus the parser that reads them.", "type": "object", "properties": { "name": { "title": "name", "description": "Name of the target in reports; letters, digits, ., _ and -.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "files": { "title": "files", "description": "Files of the target: picomatch patterns on repository paths.", "type": "array", "items": { "type": "string", "pattern": "^[^/]" }, "minItems": 1 }, "exclude": { "title": "exclude", "description": "Files left out again.", "type": "array", "items": { "type": "string", "pattern": "^[^/]" }, "default": [] }, "format": { "title": "format", "description": "Format of the files; auto goes by the file extension.", "type": "string", "enum": ["auto", "json", "jsonc", "yaml", "toml", "ini", "xml", "csv", "lines", "text", "binary"], "default": "auto" }, "schema": { "title": "schema", "description": "JSON Schema that the files have to satisfy, a file of the repository.", "type": "string", "pattern": "^[^/]" }, "parser": { "title": "parser", "description": "The parser under test: the program that reads these files in production.", "type": "object", "properties": { "command": { "title": "command", "description": "Parser under test, program and arguments; {file} is the path of the case, without it the bytes go to stdin.", "type": "array", "items": { "type": "string" }, "minItems": 1 }, "prepare": { "title": "prepare", "description": "Program and arguments run once before anything else; its failure means that nothing could be checked.", "type": "array", "items": { "type": "string" }, "minItems": 1 }, "cwd": { "title": "cwd", "description": "Working directory of the parser, from the repository root.", "type": "string", "pattern": "^[^/]", "default": "." }, "env": { "title": "env", "description": "Variables added to the small environment that the parser gets.", "type": "object", "propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "additionalProperties": { "type": "string" }, "default": {} } }, "required": ["command"], "additionalProperties": false }, "accepts": { "title": "accepts", "description": "How the parser says yes.", "type": "object", "properties": { "exit": { "title": "exit", "description": "Exit codes by which the parser says yes.", "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 255 }, "minItems": 1, "default": [0] } }, "additionalProperties": false, "default": {} }, "rejects": { "title": "rejects", "description": "How the parser says no in a controlled way.", "type": "object", "properties": { "exit": { "title": "exit", "description": "Exit codes by which the parser says no in a controlled way; any other ending is a crash.", "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 255 }, "default": [1] }, "stderr": { "title": "stderr", "description": "What a controlled rejection prints, as a JavaScript regular expression; ^ and $ match at every line.", "type": "string", "format": "regex" } }, "additionalProperties": false, "default": {} }, "limits": { "title": "limits", "description": "What one run of the parser may use.", "type": "object", "properties": { "time": { "title": "time", "description": "Wall time of one run of the parser; more is a hang.", "type": "string", "pattern": "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h)$", "default": "2s" }, "memory": { "title": "memory", "description": "Memory of one run of the parser, all its processes together.", "type": "string", "pattern": "^(\\d{1,12}(?:\\.\\d{1,3})?)(B|KB|MB|GB|KiB|MiB|GiB)$", "default": "512MB" }, "output": { "title": "output", "description": "Output of one run of the parser, and the size of any file that it writes.", "type": "string", "pattern": "^(\\d{1,12}(?:\\.\\d{1,3})?)(B|KB|MB|GB|KiB|MiB|GiB)$", "default": "1MB" } }, "additionalProperties": false, "default": {} }, "fuzz": { "title": "fuzz", "description": "How long and how widely to fuzz.", "type": "object", "properties": { "time": { "title": "time", "description": "Longest time spent on mutants of a target, ten times as long in crashgate fuzz and in manual and scheduled runs; 0s turns fuzzing off.", "type": "string", "pattern": "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h)$", "default": "60s" }, "runs": { "title": "runs", "description": "Most mutants tried on a target, ten times as many in crashgate fuzz and in manual and scheduled runs; 0 turns fuzzing off.", "type": "integer", "minimum": 0, "maximum": 1e9, "default": 2e4 }, "seed": { "title": "seed", "description": "Seed of the mutations, 0 to 4294967295; auto derives it from the content, so that a re-run agrees with the run.", "type": ["string", "integer"], "pattern": "^auto$", "minimum": 0, "maximum": 4294967295, "default": "auto" }, "dictionary": { "title": "dictionary", "description": "Words worth inserting, a file in the syntax of AFL dictionaries.", "type": "string", "pattern": "^[^/]" } }, "additionalProperties": false, "default": {} }, "must-accept": { "title": "must-accept", "description": "Files that the parser has to accept.", "type": "array", "items": { "type": "string", "pattern": "^[^/]" }, "default": [] }, "must-reject": { "title": "must-reject", "description": "Files that the parser has to reject.", "type": "array", "items": { "type": "string", "pattern": "^[^/]" }, "default": [] }, "saved": { "title": "saved", "description": "Folder of confirmed reproducers; they run first, every time.", "type": "string", "pattern": "^[^/]", "default": ".github/crashgate/saved" }, "required": { "title": "required", "description": "Files whose deletion blocks.", "type": "array", "items": { "type": "string", "pattern": "^[^/]" }, "default": [] }, "shape": { "title": "shape", "description": "Rules on the shape of a change that need no parser.", "type": "object", "properties": { "empty": { "title": "empty", "description": "What a file that became empty does.", "type": "string", "enum": ["block", "allow"], "default": "block" }, "removed-lines": { "title": "removed-lines", "description": "Largest share of its lines that a file may lose; without it, any.", "type": "string", "pattern": "^(100|\\d{1,2}(?:\\.\\d{1,3})?)%$" } }, "additionalProperties": false, "default": {} } }, "required": ["name", "files", "parser"], "additionalProperties": false } }, "policy": { "title": "policy", "description": "What blocks.", "type": "object", "properties": { "block-on": { "title": "block-on", "description": "Kinds of failure that block; flaky-crash can be added.", "type": "array", "items": { "type": "string", "enum": ["crash", "hang", "exhausted", "invalid", "rejected", "disagreement", "flaky-crash"] }, "default": ["crash", "hang", "exhausted", "invalid", "rejected", "disagreement"] }, "mutants": { "title": "mutants", "description": "What a failure on a mutant, not on a file as committed, does to the verdict.", "type": "string", "enum": ["block", "block-if-introduced", "warn"], "default": "block" } }, "additionalProperties": false, "default": {} } }, "required": ["version", "targets"], "additionalProperties": false };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
var pattern5 = new RegExp("^[^/]", "u");
var pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern10 = new RegExp("^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h)$", "u");
var pattern11 = new RegExp("^(\\d{1,12}(?:\\.\\d{1,3})?)(B|KB|MB|GB|KiB|MiB|GiB)$", "u");
var pattern14 = new RegExp("^auto$", "u");
var pattern20 = new RegExp("^(100|\\d{1,2}(?:\\.\\d{1,3})?)%$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy === void 0) {
      data.policy = {};
    }
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.targets === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targets" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "version" || key0 === "targets" || key0 === "policy")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err3 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (1 !== data1) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data2 = data.targets;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err6 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.exclude === void 0) {
              data3.exclude = [];
            }
            if (data3.format === void 0) {
              data3.format = "auto";
            }
            if (data3.accepts === void 0) {
              data3.accepts = {};
            }
            if (data3.rejects === void 0) {
              data3.rejects = {};
            }
            if (data3.limits === void 0) {
              data3.limits = {};
            }
            if (data3.fuzz === void 0) {
              data3.fuzz = {};
            }
            if (data3["must-accept"] === void 0) {
              data3["must-accept"] = [];
            }
            if (data3["must-reject"] === void 0) {
              data3["must-reject"] = [];
            }
            if (data3.saved === void 0) {
              data3.saved = ".github/crashgate/saved";
            }
            if (data3.required === void 0) {
              data3.required = [];
            }
            if (data3.shape === void 0) {
              data3.shape = {};
            }
            if (data3.name === void 0) {
              const err8 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/properties/targets/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data3.files === void 0) {
              const err9 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/properties/targets/items/required", keyword: "required", params: { missingProperty: "files" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3.parser === void 0) {
              const err10 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/properties/targets/items/required", keyword: "required", params: { missingProperty: "parser" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!func1.call(schema31.properties.targets.items.properties, key1)) {
                const err11 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/properties/targets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data4 = data3.name;
              if (typeof data4 === "string") {
                if (!pattern4.test(data4)) {
                  const err12 = { instancePath: instancePath + "/targets/" + i0 + "/name", schemaPath: "#/properties/targets/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/targets/" + i0 + "/name", schemaPath: "#/properties/targets/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.files !== void 0) {
              let data5 = data3.files;
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err14 = { instancePath: instancePath + "/targets/" + i0 + "/files", schemaPath: "#/properties/targets/items/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (typeof data6 === "string") {
                    if (!pattern5.test(data6)) {
                      const err15 = { instancePath: instancePath + "/targets/" + i0 + "/files/" + i1, schemaPath: "#/properties/targets/items/properties/files/items/pattern", keyword: "pattern", params: { pattern: "^[^/]" } };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/targets/" + i0 + "/files/" + i1, schemaPath: "#/properties/targets/items/properties/files/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
              } else {
                const err17 = { instancePath: instancePath + "/targets/" + i0 + "/files", schemaPath: "#/properties/targets/items/properties/files/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            let data7 = data3.exclude;
            if (Array.isArray(data7)) {
              const len2 = data7.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data8 = data7[i2];
                if (typeof data8 === "string") {
                  if (!pattern5.test(data8)) {
                    const err18 = { instancePath: instancePath + "/targets/" + i0 + "/exclude/" + i2, schemaPath: "#/properties/targets/items/properties/exclude/items/pattern", keyword: "pattern", params: { pattern: "^[^/]" } };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                } else {
                  const err19 = { instancePath: instancePath + "/targets/" + i0 + "/exclude/" + i2, schemaPath: "#/properties/targets/items/properties/exclude/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            } else {
              const err20 = { instancePath: instancePath + "/targets/" + i0 + "/exclude", schemaPath: "#/properties/targets/items/properties/exclude/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            let data9 = data3.format;
            if (typeof data9 !== "string") {
              const err21 = { instancePath: instancePath + "/targets/" + i0 + "/format", schemaPath: "#/properties/targets/items/properties/format/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (!(data9 === "auto" || data9 === "json" || data9 === "jsonc" || data9 === "yaml" || data9 === "toml" || data9 === "ini" || data9 === "xml" || data9 === "csv" || data9 === "lines" || data9 === "text" || data9 === "binary")) {
              const err22 = { instancePath: instancePath + "/targets/" + i0 + "/format", schemaPath: "#/properties/targets/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema31.properties.targets.items.properties.format.enum } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data3.schema !== void 0) {
              let data10 = data3.schema;
              if (typeof data10 === "string") {
                if (!pattern5.test(data10)) {
                  const err23 = { instancePath: instancePath + "/targets/" + i0 + "/schema", schemaPath: "#/properties/targets/items/properties/schema/pattern", keyword: "pattern", params: { pattern: "^[^/]" } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/targets/" + i0 + "/schema", schemaPath: "#/properties/targets/items/properties/schema/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data3.parser !== void 0) {
              let data11 = data3.parser;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.cwd === void 0) {
                  data11.cwd = ".";
                }
                if (data11.env === void 0) {
                  data11.env = {};
                }
                if (data11.command === void 0) {
                  const err25 = { instancePath: instancePath + "/targets/" + i0 + "/parser", schemaPath: "#/properties/targets/items/properties/parser/required", keyword: "required", params: { missingProperty: "command" } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                for (const key2 in data11) {
                  if (!(key2 === "command" || key2 === "prepare" || key2 === "cwd" || key2 === "env")) {
                    const err26 = { instancePath: instancePath + "/targets/" + i0 + "/parser", schemaPath: "#/properties/targets/items/properties/parser/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data11.command !== void 0) {
                  let data12 = data11.command;
                  if (Array.isArray(data12)) {
                    if (data12.length < 1) {
                      const err27 = { instancePath: instancePath + "/targets/" + i0 + "/parser/command", schemaPath: "#/properties/targets/items/properties/parser/properties/command/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                    const len3 = data12.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      if (typeof data12[i3] !== "string") {
                        const err28 = { instancePath: instancePath + "/targets/" + i0 + "/parser/command/" + i3, schemaPath: "#/properties/targets/items/properties/parser/properties/command/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/targets/" + i0 + "/parser/command", schemaPath: "#/properties/targets/items/properties/parser/properties/command/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data11.prepare !== void 0) {
                  let data14 = data11.prepare;
                  if (Array.isArray(data14)) {
                    if (data14.length < 1) {
                      const err30 = { instancePath: instancePath + "/targets/" + i0 + "/parser/prepare", schemaPath: "#/properties/targets/items/properties/parser/properties/prepare/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    const len4 = data14.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      if (typeof data14[i4] !== "string") {
                        const err31 = { instancePath: instancePath + "/targets/" + i0 + "/parser/prepare/" + i4, schemaPath: "#/properties/targets/items/properties/parser/properties/prepare/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/targets/" + i0 + "/parser/prepare", schemaPath: "#/properties/targets/items/properties/parser/properties/prepare/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                let data16 = data11.cwd;
                if (typeof data16 === "string") {
                  if (!pattern5.test(data16)) {
                    const err33 = { instancePath: instancePath + "/targets/" + i0 + "/parser/cwd", schemaPath: "#/properties/targets/items/properties/parser/properties/cwd/pattern", keyword: "pattern", params: { pattern: "^[^/]" } };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                } else {
                  const err34 = { instancePath: instancePath + "/targets/" + i0 + "/parser/cwd", schemaPath: "#/properties/targets/items/properties/parser/properties/cwd/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                let data17 = data11.env;
                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                  for (const key3 in data17) {
                    const _errs40 = errors;
                    if (typeof key3 === "string") {
                      if (!pattern9.test(key3)) {
                        const err35 = { instancePath: instancePath + "/targets/" + i0 + "/parser/env", schemaPath: "#/properties/targets/items/properties/parser/properties/env/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, propertyName: key3 };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    }
                    var valid13 = _errs40 === errors;
                    if (!valid13) {
                      const err36 = { instancePath: instancePath + "/targets/" + i0 + "/parser/env", schemaPath: "#/properties/targets/items/properties/parser/properties/env/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  }
                  for (const key4 in data17) {
                    if (typeof data17[key4] !== "string") {
                      const err37 = { instancePath: instancePath + "/targets/" + i0 + "/parser/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/targets/items/properties/parser/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err38 = { instancePath: instancePath + "/targets/" + i0 + "/parser/env", schemaPath: "#/properties/targets/items/properties/parser/properties/env/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/targets/" + i0 + "/parser", schemaPath: "#/properties/targets/items/properties/parser/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            let data19 = data3.accepts;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
              if (data19.exit === void 0) {
                data19.exit = [0];
              }
              for (const key5 in data19) {
                if (!(key5 === "exit")) {
                  const err40 = { instancePath: instancePath + "/targets/" + i0 + "/accepts", schemaPath: "#/properties/targets/items/properties/accepts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
              let data20 = data19.exit;
              if (Array.isArray(data20)) {
                if (data20.length < 1) {
                  const err41 = { instancePath: instancePath + "/targets/" + i0 + "/accepts/exit", schemaPath: "#/properties/targets/items/properties/accepts/properties/exit/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                const len5 = data20.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data21 = data20[i5];
                  if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                    const err42 = { instancePath: instancePath + "/targets/" + i0 + "/accepts/exit/" + i5, schemaPath: "#/properties/targets/items/properties/accepts/properties/exit/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  if (typeof data21 == "number" && isFinite(data21)) {
                    if (data21 > 255 || isNaN(data21)) {
                      const err43 = { instancePath: instancePath + "/targets/" + i0 + "/accepts/exit/" + i5, schemaPath: "#/properties/targets/items/properties/accepts/properties/exit/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (data21 < 0 || isNaN(data21)) {
                      const err44 = { instancePath: instancePath + "/targets/" + i0 + "/accepts/exit/" + i5, schemaPath: "#/properties/targets/items/properties/accepts/properties/exit/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/targets/" + i0 + "/accepts/exit", schemaPath: "#/properties/targets/items/properties/accepts/properties/exit/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            } else {
              const err46 = { instancePath: instancePath + "/targets/" + i0 + "/accepts", schemaPath: "#/properties/targets/items/properties/accepts/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            let data22 = data3.rejects;
            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
              if (data22.exit === void 0) {
                data22.exit = [1];
              }
              for (const key6 in data22) {
                if (!(key6 === "exit" || key6 === "stderr")) {
                  const err47 = { instancePath: instancePath + "/targets/" + i0 + "/rejects", schemaPath: "#/properties/targets/items/properties/rejects/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
              let data23 = data22.exit;
              if (Array.isArray(data23)) {
                const len6 = data23.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data24 = data23[i6];
                  if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                    const err48 = { instancePath: instancePath + "/targets/" + i0 + "/rejects/exit/" + i6, schemaPath: "#/properties/targets/items/properties/rejects/properties/exit/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 > 255 || isNaN(data24)) {
                      const err49 = { instancePath: instancePath + "/targets/" + i0 + "/rejects/exit/" + i6, schemaPath: "#/properties/targets/items/properties/rejects/properties/exit/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                    if (data24 < 0 || isNaN(data24)) {
                      const err50 = { instancePath: instancePath + "/targets/" + i0 + "/rejects/exit/" + i6, schemaPath: "#/properties/targets/items/properties/rejects/properties/exit/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err51 = { instancePath: instancePath + "/targets/" + i0 + "/rejects/exit", schemaPath: "#/properties/targets/items/properties/rejects/properties/exit/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (data22.stderr !== void 0) {
                if (!(typeof data22.stderr === "string")) {
                  const err52 = { instancePath: instancePath + "/targets/" + i0 + "/rejects/stderr", schemaPath: "#/properties/targets/items/properties/rejects/properties/stderr/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
            } else {
              const err53 = { instancePath: instancePath + "/targets/" + i0 + "/rejects", schemaPath: "#/properties/targets/items/properties/rejects/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            let data26 = data3.limits;
            if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
              if (data26.time === void 0) {
                data26.time = "2s";
              }
              if (data26.memory === void 0) {
                data26.memory = "512MB";
              }
              if (data26.output === void 0) {
                data26.output = "1MB";
              }
              for (const key7 in data26) {
                if (!(key7 === "time" || key7 === "memory" || key7 === "output")) {
                  const err54 = { instancePath: instancePath + "/targets/" + i0 + "/limits", schemaPath: "#/properties/targets/items/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              let data27 = data26.time;
              if (typeof data27 === "string") {
                if (!pattern10.test(data27)) {
                  const err55 = { instancePath: instancePath + "/targets/" + i0 + "/limits/time", schemaPath: "#/properties/targets/items/properties/limits/properties/time/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h)$" } };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/targets/" + i0 + "/limits/time", schemaPath: "#/properties/targets/items/properties/limits/properties/time/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              let data28 = data26.memory;
              if (typeof data28 === "string") {
                if (!pattern11.test(data28)) {
                  const err57 = { instancePath: instancePath + "/targets/" + i0 + "/limits/memory", schemaPath: "#/properties/targets/items/properties/limits/properties/memory/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,12}(?:\\.\\d{1,3})?)(B|KB|MB|GB|KiB|MiB|GiB)$" } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/targets/" + i0 + "/limits/memory", schemaPath: "#/properties/targets/items/properties/limits/properties/memory/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              let data29 = data26.output;
              if (typeof data29 === "string") {
                if (!pattern11.test(data29)) {
                  const err59 = { instancePath: instancePath + "/targets/" + i0 + "/limits/output", schemaPath: "#/properties/targets/items/properties/limits/properties/output/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,12}(?:\\.\\d{1,3})?)(B|KB|MB|GB|KiB|MiB|GiB)$" } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/targets/" + i0 + "/limits/output", schemaPath: "#/properties/targets/items/properties/limits/properties/output/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            } else {
              const err61 = { instancePath: instancePath + "/targets/" + i0 + "/limits", schemaPath: "#/properties/targets/items/properties/limits/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            let data30 = data3.fuzz;
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
              if (data30.time === void 0) {
                data30.time = "60s";
              }
              if (data30.runs === void 0) {
                data30.runs = 2e4;
              }
              if (data30.seed === void 0) {
                data30.seed = "auto";
              }
              for (const key8 in data30) {
                if (!(key8 === "time" || key8 === "runs" || key8 === "seed" || key8 === "dictionary")) {
                  const err62 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz", schemaPath: "#/properties/targets/items/properties/fuzz/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              }
              let data31 = data30.time;
              if (typeof data31 === "string") {
                if (!pattern10.test(data31)) {
                  const err63 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/time", schemaPath: "#/properties/targets/items/properties/fuzz/properties/time/pattern", keyword: "pattern", params: { pattern: "^(\\d{1,9}(?:\\.\\d{1,3})?)(ms|s|m|h)$" } };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/time", schemaPath: "#/properties/targets/items/properties/fuzz/properties/time/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
              let data32 = data30.runs;
              if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                const err65 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/runs", schemaPath: "#/properties/targets/items/properties/fuzz/properties/runs/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (typeof data32 == "number" && isFinite(data32)) {
                if (data32 > 1e9 || isNaN(data32)) {
                  const err66 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/runs", schemaPath: "#/properties/targets/items/properties/fuzz/properties/runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data32 < 0 || isNaN(data32)) {
                  const err67 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/runs", schemaPath: "#/properties/targets/items/properties/fuzz/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
              let data33 = data30.seed;
              if (typeof data33 !== "string" && !(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                const err68 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/seed", schemaPath: "#/properties/targets/items/properties/fuzz/properties/seed/type", keyword: "type", params: { type: schema31.properties.targets.items.properties.fuzz.properties.seed.type } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data33 == "number" && isFinite(data33)) {
                if (data33 > 4294967295 || isNaN(data33)) {
                  const err69 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/seed", schemaPath: "#/properties/targets/items/properties/fuzz/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data33 < 0 || isNaN(data33)) {
                  const err70 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/seed", schemaPath: "#/properties/targets/items/properties/fuzz/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
              if (typeof data33 === "string") {
                if (!pattern14.test(data33)) {
                  const err71 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/seed", schemaPath: "#/properties/targets/items/properties/fuzz/properties/seed/pattern", keyword: "pattern", params: { pattern: "^auto$" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
              if (data30.dictionary !== void 0) {
                let data34 = data30.dictionary;
                if (typeof data34 === "string") {
                  if (!pattern5.test(data34)) {
                    const err72 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/dictionary", schemaPath: "#/properties/targets/items/properties/fuzz/properties/dictionary/pattern", keyword: "pattern", params: { pattern: "^[^/]" } };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                } else {
                  const err73 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz/dictionary", schemaPath: "#/properties/targets/items/properties/fuzz/properties/dictionary/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              }
            } else {
              const err74 = { instancePath: instancePath + "/targets/" + i0 + "/fuzz", schemaPath: "#/properties/targets/items/properties/fuzz/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            let data35 = data3["must-accept"];
            if (Array.isArray(data35)) {
              const len7 = data35.length;
              for (let i7 = 0; i7 < len7; i7++) {
                let data36 = data35[i7];
                if (typeof data36 === "string") {
                  if (!pattern5.test(data36)) {
                    const err75 = { instancePath: instancePath + "/targets/" + i0 + "/must-accept/" + i7, schemaPath: "#/properties/targets/items/properties/must-accept/items/pattern", keyword: "pattern", params: { pattern: "^[^/]" } };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                } else {
                  const err76 = { instancePath: instancePath + "/targets/" + i0 + "/must-accept/" + i7, schemaPath: "#/properties/targets/items/properties/must-accept/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              }
            } else {
              const err77 = { instancePath: instancePath + "/targets/" + i0 + "/must-accept", schemaPath: "#/properties/targets/items/properties/must-accept/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            let data37 = data3["must-reject"];
            if (Array.isArray(data37)) {
              const len8 = data37.length;
              for (let i8 = 0; i8 < len8; i8++) {
                let data38 = data37[i8];
                if (typeof data38 === "string") {
                  if (!pattern5.test(data38)) {
                    const err78 = { instancePath: instancePath + "/targets/" + i0 + "/must-reject/" + i8, schemaPath: "#/properties/targets/items/properties/must-reject/items/pattern", keyword: "pattern", params: { pattern: "^[^/]" } };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                } else {
                  const err79 = { instancePath: instancePath + "/targets/" + i0 + "/must-reject/" + i8, schemaPath: "#/properties/targets/items/properties/must-reject/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
            } else {
              const err80 = { instancePath: instancePath + "/targets/" + i0 + "/must-reject", schemaPath: "#/properties/targets/items/properties/must-reject/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            let data39 = data3.saved;
            if (typeof data39 === "string") {
              if (!pattern5.test(data39)) {
                const err81 = { instancePath: instancePath + "/targets/" + i0 + "/saved", schemaPath: "#/properties/targets/items/properties/saved/pattern", keyword: "pattern", params: { pattern: "^[^/]" } };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            } else {
              const err82 = { instancePath: instancePath + "/targets/" + i0 + "/saved", schemaPath: "#/properties/targets/items/properties/saved/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            let data40 = data3.required;
            if (Array.isArray(data40)) {
              const len9 = data40.length;
              for (let i9 = 0; i9 < len9; i9++) {
                let data41 = data40[i9];
                if (typeof data41 === "string") {
                  if (!pattern5.test(data41)) {
                    const err83 = { instancePath: instancePath + "/targets/" + i0 + "/required/" + i9, schemaPath: "#/properties/targets/items/properties/required/items/pattern", keyword: "pattern", params: { pattern: "^[^/]" } };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                } else {
                  const err84 = { instancePath: instancePath + "/targets/" + i0 + "/required/" + i9, schemaPath: "#/properties/targets/items/properties/required/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
            } else {
              const err85 = { instancePath: instancePath + "/targets/" + i0 + "/required", schemaPath: "#/properties/targets/items/properties/required/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            let data42 = data3.shape;
            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
              if (data42.empty === void 0) {
                data42.empty = "block";
              }
              for (const key9 in data42) {
                if (!(key9 === "empty" || key9 === "removed-lines")) {
                  const err86 = { instancePath: instancePath + "/targets/" + i0 + "/shape", schemaPath: "#/properties/targets/items/properties/shape/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              }
              let data43 = data42.empty;
              if (typeof data43 !== "string") {
                const err87 = { instancePath: instancePath + "/targets/" + i0 + "/shape/empty", schemaPath: "#/properties/targets/items/properties/shape/properties/empty/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              if (!(data43 === "block" || data43 === "allow")) {
                const err88 = { instancePath: instancePath + "/targets/" + i0 + "/shape/empty", schemaPath: "#/properties/targets/items/properties/shape/properties/empty/enum", keyword: "enum", params: { allowedValues: schema31.properties.targets.items.properties.shape.properties.empty.enum } };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
              if (data42["removed-lines"] !== void 0) {
                let data44 = data42["removed-lines"];
                if (typeof data44 === "string") {
                  if (!pattern20.test(data44)) {
                    const err89 = { instancePath: instancePath + "/targets/" + i0 + "/shape/removed-lines", schemaPath: "#/properties/targets/items/properties/shape/properties/removed-lines/pattern", keyword: "pattern", params: { pattern: "^(100|\\d{1,2}(?:\\.\\d{1,3})?)%$" } };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                } else {
                  const err90 = { instancePath: instancePath + "/targets/" + i0 + "/shape/removed-lines", schemaPath: "#/properties/targets/items/properties/shape/properties/removed-lines/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
            } else {
              const err91 = { instancePath: instancePath + "/targets/" + i0 + "/shape", schemaPath: "#/properties/targets/items/properties/shape/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          } else {
            const err92 = { instancePath: instancePath + "/targets/" + i0, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    let data45 = data.policy;
    if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
      if (data45["block-on"] === void 0) {
        data45["block-on"] = ["crash", "hang", "exhausted", "invalid", "rejected", "disagreement"];
      }
      if (data45.mutants === void 0) {
        data45.mutants = "block";
      }
      for (const key10 in data45) {
        if (!(key10 === "block-on" || key10 === "mutants")) {
          const err94 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
      }
      let data46 = data45["block-on"];
      if (Array.isArray(data46)) {
        const len10 = data46.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data47 = data46[i10];
          if (typeof data47 !== "string") {
            const err95 = { instancePath: instancePath + "/policy/block-on/" + i10, schemaPath: "#/properties/policy/properties/block-on/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          if (!(data47 === "crash" || data47 === "hang" || data47 === "exhausted" || data47 === "invalid" || data47 === "rejected" || data47 === "disagreement" || data47 === "flaky-crash")) {
            const err96 = { instancePath: instancePath + "/policy/block-on/" + i10, schemaPath: "#/properties/policy/properties/block-on/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.policy.properties["block-on"].items.enum } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/policy/block-on", schemaPath: "#/properties/policy/properties/block-on/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
      let data48 = data45.mutants;
      if (typeof data48 !== "string") {
        const err98 = { instancePath: instancePath + "/policy/mutants", schemaPath: "#/properties/policy/properties/mutants/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
      if (!(data48 === "block" || data48 === "block-if-introduced" || data48 === "warn")) {
        const err99 = { instancePath: instancePath + "/policy/mutants", schemaPath: "#/properties/policy/properties/mutants/enum", keyword: "enum", params: { allowedValues: schema31.properties.policy.properties.mutants.enum } };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    } else {
      const err100 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err100];
      } else {
        vErrors.push(err100);
      }
      errors++;
    }
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err101];
    } else {
      vErrors.push(err101);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/settings/check-config.ts
function checkConfig(root) {
  const valid = validateConfig(root);
  const inner = innerProblems(root);
  if (valid && inner.length === 0) return { ok: true, config: root };
  const told = new Set(inner.map(({ pointer }) => pointer));
  const outer = explainFaults(validateConfig.errors ?? [], root).filter(({ pointer }) => !told.has(pointer));
  return { ok: false, problems: [...inner, ...outer] };
}
function innerProblems(root) {
  const targets = targetPointers(root);
  return [
    ...targets.flatMap((target) => valueProblems(root, target, "target")),
    ...valueProblems(root, "/policy", "policy"),
    ...crossProblems(root, targets)
  ];
}
function targetPointers(root) {
  const targets = valueAt(root, "/targets");
  if (!Array.isArray(targets)) return [];
  return targets.slice(0, mostTargets).map((_, index) => `/targets/${index}`);
}
function valueProblems(root, parent, scope) {
  return options.flatMap((row) => {
    if (row.scope !== scope || row.configPath === void 0) return [];
    const pointer = `${parent}/${row.configPath.replaceAll(".", "/")}`;
    return checkValue(row, valueAt(root, pointer)).map(({ below, text: text2 }) => ({
      pointer: pointer + below,
      at: "value",
      text: `${showPlace(pointer + below)} ${text2}`
    }));
  });
}

export {
  require_picomatch2 as require_picomatch,
  deepFreeze,
  showValue,
  pathProblem,
  repositoryPath,
  parseDuration,
  buildPolicy,
  pointerKeys,
  rangeProblem,
  checkValue,
  optionWords,
  checkConfig
};
//# sourceMappingURL=chunk-NLSWWGXK.js.map
