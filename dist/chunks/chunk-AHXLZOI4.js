import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  nearestName,
  oracles
} from "./chunk-3HVWFU2A.js";
import {
  options
} from "./chunk-3M2ZELPW.js";
import {
  HostError,
  SettingsError
} from "./chunk-I7NCPQ7E.js";
import {
  __commonJS,
  __require,
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
      const append2 = options2.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append2}`;
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
    var constants6 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants6;
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
      const max = typeof options2.maxExtglobRecursion === "number" ? options2.maxExtglobRecursion : constants6.DEFAULT_MAX_EXTGLOB_RECURSION;
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
      const PLATFORM_CHARS = constants6.globChars(opts.windows);
      const EXTGLOB_CHARS = constants6.extglobChars(PLATFORM_CHARS);
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
      const stack2 = [];
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
      const append2 = (token) => {
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
        stack2.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack2.pop();
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
        if (tok.value || tok.output) append2(tok);
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
          const open2 = tokens[token.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open2.output;
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
          append2({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append2({ value });
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
          append2({ value });
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
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push(open2);
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
          if (brace && stack2[stack2.length - 1] === "braces") {
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
      } = constants6.globChars(opts.windows);
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
    var constants6 = require_constants();
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
      const format2 = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format2 ? format2(input) : input;
      if (match === false) {
        output = format2 ? format2(input) : input;
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
      const append2 = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append2}`;
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
    picomatch2.constants = constants6;
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

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar3 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode2(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar3(node2) || isCollection(node2)) && !!node2.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode2;
    exports.isPair = isPair;
    exports.isScalar = isScalar3;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node2, visitor, path) {
      const ctrl = callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = visit_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor, path) {
      const ctrl = await callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node2, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node2, path);
      if (identity.isMap(node2))
        return visitor.Map?.(key, node2, path);
      if (identity.isSeq(node2))
        return visitor.Seq?.(key, node2, path);
      if (identity.isPair(node2))
        return visitor.Pair?.(key, node2, path);
      if (identity.isScalar(node2))
        return visitor.Scalar?.(key, node2, path);
      if (identity.isAlias(node2))
        return visitor.Alias?.(key, node2, path);
      return void 0;
    }
    function replaceNode(key, path, node2) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags[node2.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found = node2;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count = 0;
        for (const item of node2.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node3 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node2 = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n = node2.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text2.length <= endStep)
        return text2;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text2, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text2, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text2[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text2[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text2;
      if (onFold)
        onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text2.length;
        if (fold === 0)
          res = `
${indent}${text2.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text2[fold]}\\`;
          res += `
${indent}${text2.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text2[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text2[++i];
        } else {
          do {
            ch = text2[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text2[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header2 = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header2 += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header2}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header2}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options2) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options2);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options2) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options2);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format: format2, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format2 && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value } = node2;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node2);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options2) {
      const lines = [];
      let hasDirectives = options2.directives === true;
      if (options2.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options2);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options2) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options2);
        this.options = opt;
        let { version } = opt;
        if (options2?._directives) {
          this.directives = options2._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options2);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options2);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value, replacer, options2) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options2 === void 0 && replacer) {
          options2 = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options2 ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options2 = {}) {
        const k = this.createNode(key, null, options2);
        const v = this.createNode(value, null, options2);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options2 = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options2.schema instanceof Object)
          this.schema = options2.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options2));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options2 = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options2 && (!Number.isInteger(options2.indent) || Number(options2.indent) <= 0)) {
          const s = JSON.stringify(options2.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options2);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep3, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep3) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep3 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep3, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep3 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep3 + cb;
              sep3 = "";
              break;
            }
            case "newline":
              if (comment)
                sep3 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep3, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep3 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep3 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep3, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep3 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep3)
                for (const st of sep3) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep3, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar2, onError) {
      const start = scalar2.offset;
      const header2 = parseBlockScalarHeader(scalar2, ctx.options.strict, onError);
      if (!header2)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header2.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar2.source ? splitLines(scalar2.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header2.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header2.length;
        if (scalar2.source)
          end2 += scalar2.source.length;
        return { value: value2, type, comment: header2.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar2.indent + header2.indent;
      let offset = scalar2.offset + header2.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header2.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header2.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep3 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header2.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep3 + indent.slice(trimIndent) + content;
          sep3 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep3 === " ")
            sep3 = "\n";
          else if (!prevMoreIndented && sep3 === "\n")
            sep3 = "\n\n";
          value += sep3 + indent.slice(trimIndent) + content;
          sep3 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep3 === "\n")
            value += "\n";
          else
            sep3 = "\n";
        } else {
          value += sep3 + content;
          sep3 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header2.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header2.length + scalar2.source.length;
      return { value, type, comment: header2.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar2, strict, onError) {
      const { offset, type, source, end } = scalar2;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue2(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue2(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep3 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep3 === "\n")
            res += sep3;
          else
            sep3 = "\n";
        } else {
          res += sep3 + lm;
          sep3 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep3 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar2;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar2 = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar2 = new Scalar.Scalar(value);
      }
      scalar2.range = range;
      scalar2.source = value;
      if (type)
        scalar2.type = type;
      if (tagName)
        scalar2.tag = tagName;
      if (tag.format)
        scalar2.format = tag.format;
      if (comment)
        scalar2.comment = comment;
      return scalar2;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node2.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node2.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node2.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment;
        else
          node2.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node2.anchor = anchor.source.substring(1);
        if (node2.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        node2.comment = comment;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options: options2 }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options2.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options2, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options2);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options2 = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options2.version || "1.2" });
        this.options = options2;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head2 = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head2 }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header2 = token.props[0];
            if (header2.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header2.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head2 = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header2 = token.props[0];
        if (header2.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header2.source = head2;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head2 }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep3, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep3)
        for (const st of sep3)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar3 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar3;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar2) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep3;
          if (scalar2.end) {
            sep3 = scalar2.end;
            sep3.push(this.sourceToken);
            delete scalar2.end;
          } else
            sep3 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar2.offset,
            indent: scalar2.indent,
            items: [{ start, key: scalar2, sep: sep3 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar2);
      }
      *blockScalar(scalar2) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar2.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar2.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep3 = it.sep;
                  sep3.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep3 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep3 = fc.end.splice(1, fc.end.length);
            sep3.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep3 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options2) {
      const prettyErrors = options2.prettyErrors !== false;
      const lineCounter$1 = options2.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options2 = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options2);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options2);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options2) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options2 === void 0 && reviver && typeof reviver === "object") {
        options2 = reviver;
      }
      const doc = parseDocument2(src, options2);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options2));
    }
    function stringify(value, replacer, options2) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options2 === void 0 && replacer) {
        options2 = replacer;
      }
      if (typeof options2 === "string")
        options2 = options2.length;
      if (typeof options2 === "number") {
        const indent = Math.round(options2);
        options2 = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options2 ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options2);
      return new Document.Document(value, _replacer, options2).toString(options2);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// src/host/git-repository.ts
import { realpath as realpath2, stat } from "node:fs/promises";
import { relative, sep as sep2 } from "node:path";

// src/host/git/compare-paths.ts
function comparePaths(a, b) {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

// src/host/git/diff-work-tree.ts
function diffWorkTree(tracked, scan) {
  const files = new Map(tracked.map((file) => [file.path, file]));
  for (const path of scan.untracked) {
    const headMode = scan.modes.get(path);
    if (headMode === void 0) continue;
    files.set(path, { path, status: files.has(path) ? "modified" : "added", headMode });
  }
  return [...files.values()];
}

// src/host/git/split-paths.ts
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function escapeBytes(bytes) {
  return Array.from(
    bytes,
    (byte) => byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`
  ).join("");
}
function splitPaths(output) {
  const fields = [];
  let from = 0;
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, from)) {
    const bytes = output.subarray(from, end);
    try {
      fields.push(decoder.decode(bytes));
    } catch (cause2) {
      throw new HostError(`the name of "${escapeBytes(bytes)}" is not UTF-8: rename the file`, cause2);
    }
    from = end + 1;
  }
  return fields;
}

// src/host/git/parse-raw-diff.ts
var statuses = {
  A: "added",
  M: "modified",
  D: "deleted",
  T: "type-changed"
};
function statusOf(letter, path) {
  if (letter === "U") throw new HostError(`"${path}" has merge conflicts: resolve them first`);
  const status = statuses[letter];
  if (status === void 0) throw new HostError(`git diff gave the unknown status "${letter}" for "${path}"`);
  return status;
}
function parseRawDiff(output) {
  const fields = splitPaths(output);
  const files = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, headMode = "", , , letter = ""] = (fields[at] ?? "").split(" ");
    const path = fields[at + 1] ?? "";
    files.push({ path, status: statusOf(letter, path), headMode });
  }
  return files;
}

// src/host/git/run-git.ts
import { spawn } from "node:child_process";

// src/host/git/git-failure.ts
var remedies = [
  [
    /not a git repository/i,
    "Run crashgate inside a checkout; in a workflow, put actions/checkout in a step before it."
  ],
  [
    /dubious ownership|unsafe repository/i,
    "The checkout belongs to another user: run `git config --global --add safe.directory <folder>` first."
  ],
  [/must be run in a work tree/i, "This is a bare repository: run crashgate in a clone with files."],
  [
    /bad object|missing|unable to read|Not a valid object/i,
    "The clone lacks history: check out with `fetch-depth: 0`."
  ],
  [/permission denied/i, "Let the user that runs crashgate read the `.git` folder."]
];
function faultLine(stderr) {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? "no message";
}
function gitFailure(what, stderr, cause2) {
  const remedy = remedies.find(([pattern]) => pattern.test(stderr));
  return new HostError(`${what}: ${faultLine(stderr)}${remedy === void 0 ? "" : `
${remedy[1]}`}`, cause2);
}

// src/host/git/kill-group.ts
function killGroup(child2) {
  try {
    if (child2.pid !== void 0) process.kill(-child2.pid, "SIGKILL");
  } catch {
    child2.kill("SIGKILL");
  }
}

// src/host/git/run-git.ts
var gitTimeoutMs = 6e4;
function describe(args) {
  return `git ${args[0] ?? ""}`;
}
function startFailure(cause2) {
  const missing2 = cause2.code === "ENOENT";
  const text2 = missing2 ? "git was not found on PATH. Install git 2.31 or newer." : `git did not start: ${cause2.message}`;
  return new HostError(text2, cause2);
}
function tryGit(place2, args) {
  return new Promise((resolve3, reject) => {
    const child2 = spawn("git", args, {
      cwd: place2.directory,
      env: place2.environment,
      stdio: ["ignore", "pipe", "pipe"],
      // A session of its own: ssh finds no terminal to ask on, and a timeout takes git's children along.
      detached: process.platform !== "win32"
    });
    const stdout = [];
    const stderr = [];
    const timer = setTimeout(() => {
      killGroup(child2);
      reject(new HostError(`${describe(args)} did not finish within ${gitTimeoutMs / 1e3} s`));
    }, gitTimeoutMs);
    child2.stdout.on("data", (chunk) => stdout.push(chunk));
    child2.stderr.on("data", (chunk) => stderr.push(chunk));
    child2.on("error", (cause2) => {
      clearTimeout(timer);
      reject(startFailure(cause2));
    });
    child2.on("close", (code) => {
      clearTimeout(timer);
      resolve3({
        code: code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString("utf8")
      });
    });
  });
}
async function runGit(place2, args) {
  const result = await tryGit(place2, args);
  if (result.code !== 0) throw gitFailure(describe(args), result.stderr);
  return result.stdout;
}

// src/host/git/diff-revisions.ts
var flags = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=dirty"
];
async function rawDiff(place2, ...ids) {
  return parseRawDiff(await runGit(place2, ["diff", ...flags, ...ids, "--"]));
}
async function diffFrom(base, { place: place2, files, head: head2 }) {
  switch (head2.kind) {
    case "commit":
      return rawDiff(place2, base, head2.id);
    case "work-tree":
      return diffWorkTree(...await Promise.all([rawDiff(place2, base), files.scan()]));
    case "empty": {
      const gone = await files.list({ kind: "commit", id: base });
      return gone.map(({ path }) => ({ path, status: "deleted", headMode: "000000" }));
    }
  }
}
async function diffRevisions(question) {
  const { base, head: head2, files } = question;
  switch (base.kind) {
    case "work-tree":
      throw new TypeError("a work tree cannot be the base of a difference");
    case "empty":
      return (await files.list(head2)).map((file) => ({ ...file, status: "added" }));
    case "commit":
      return [...await diffFrom(base.id, question)].sort(comparePaths);
  }
}

// src/host/git/fetch-commit.ts
var flags2 = [
  "--quiet",
  "--no-tags",
  "--depth=1",
  "--no-recurse-submodules",
  "--no-write-fetch-head",
  "--no-auto-gc"
];
async function fetchCommit(place2, commit) {
  try {
    return (await tryGit(place2, ["fetch", ...flags2, "origin", commit])).code === 0;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

// src/host/git/find-commit.ts
var fullId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
var plainName = /^[\w./-]+$/;
async function findCommit(place2, reader, name) {
  if (name === "" || name.includes("\0")) return void 0;
  if (plainName.test(name)) return (await reader.read(`${name}^{commit}`))?.id;
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const result = await tryGit(place2, args);
  return result.code === 0 ? result.stdout.toString("latin1").trim().split("\n").at(-1) : void 0;
}

// src/host/git/find-upstream.ts
var likelyRefs = [
  "refs/remotes/origin/HEAD",
  "refs/heads/main",
  "refs/heads/master",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master"
];
var format = "--format=%(HEAD)%00%(refname)%00%(upstream)";
async function exists(place2, ref) {
  const result = await tryGit(place2, ["rev-parse", "--verify", "--quiet", "--end-of-options", ref]);
  return result.code === 0;
}
async function findUpstream(place2) {
  const output = await runGit(place2, ["for-each-ref", format, "refs/heads", ...likelyRefs]);
  const rows = output.toString("utf8").split("\n").map((line) => line.split("\0"));
  const names2 = new Set(rows.map(([, name]) => name));
  const upstream = rows.find(([mark]) => mark === "*")?.[2];
  if (upstream && (names2.has(upstream) || await exists(place2, upstream))) return upstream;
  return likelyRefs.find((ref) => names2.has(ref));
}

// src/host/git/git-environment.ts
import { devNull } from "node:os";
var keptVariables = /^GIT_(SSH|SSH_COMMAND|SSL_.*|PROXY_.*|CEILING_DIRECTORIES)$/;
var fixedVariables = {
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS_REQUIRE: "never",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_PAGER: "cat"
};
var fixedSettings = [
  // The checkout of a container job belongs to another user. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
  ["safe.directory", "*"],
  ["core.quotepath", "off"],
  ["core.fsmonitor", "false"],
  ["core.hooksPath", devNull],
  ["diff.external", ""],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
];
function accessSettings(access) {
  const key = `http.${access.serverUrl.replace(/\/+$/, "")}/.extraheader`;
  const secret = Buffer.from(`x-access-token:${access.token}`).toString("base64");
  return [
    [key, ""],
    [key, `AUTHORIZATION: basic ${secret}`]
  ];
}
function gitEnvironment(outer, access) {
  const environment = {};
  for (const [name, value] of Object.entries(outer)) {
    if (value !== void 0 && (!name.startsWith("GIT_") || keptVariables.test(name)))
      environment[name] = value;
  }
  Object.assign(environment, fixedVariables);
  const settings = [...fixedSettings, ...access === void 0 ? [] : accessSettings(access)];
  environment.GIT_CONFIG_COUNT = String(settings.length);
  for (const [index, [key, value]] of settings.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return environment;
}

// src/host/git/inside-path.ts
import { realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";
var absentCodes = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR", "ELOOP"]);
function isInside(root, path) {
  if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return false;
  const [first] = path.slice(root.length).split(sep).filter(Boolean);
  return first?.toLowerCase() !== ".git";
}
async function insidePath(root, path) {
  if (!isInside(root, resolve(root, path))) return { kind: "outside" };
  try {
    const real = await realpath(resolve(root, path));
    return isInside(root, real) ? { kind: "inside", path: real } : { kind: "outside" };
  } catch (error) {
    if (absentCodes.has(error.code)) return { kind: "absent" };
    throw error;
  }
}

// src/host/git/merge-base.ts
async function mergeBase(place2, a, b) {
  const result = await tryGit(place2, ["merge-base", "--end-of-options", a, b]);
  if (result.code === 0) return result.stdout.toString("latin1").trim();
  if (result.code === 1 || /Not a valid (object|commit) name/.test(result.stderr)) return void 0;
  throw gitFailure("git merge-base", result.stderr);
}

// src/host/git/object-reader.ts
import { spawn as spawn2 } from "node:child_process";

// src/host/git/byte-queue.ts
var ByteQueue = class {
  #chunks = [];
  #length = 0;
  #ended = false;
  #wake = () => {
  };
  push(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    this.#wake();
  }
  /** No more will come: takers that wait for more are told so. */
  end() {
    this.#ended = true;
    this.#wake();
  }
  /** The next `size` bytes. @throws when the end comes before */
  async take(size) {
    while (this.#length < size) await this.#more();
    const bytes = this.#joined();
    this.#chunks = [bytes.subarray(size)];
    this.#length -= size;
    return bytes.subarray(0, size);
  }
  /** The bytes up to the next line feed, which is taken too. @throws when the end comes before */
  async takeLine() {
    while (!this.#chunks.some((chunk) => chunk.includes(10))) await this.#more();
    const line = await this.take(this.#joined().indexOf(10) + 1);
    return line.subarray(0, -1);
  }
  #joined() {
    const [only] = this.#chunks;
    return only !== void 0 && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks);
  }
  #more() {
    if (this.#ended) return Promise.reject(new Error("the bytes ended early"));
    return new Promise((resolve3) => {
      this.#wake = resolve3;
    });
  }
};

// src/host/git/object-reader.ts
var headerShape = /^([0-9a-f]+) (\w+) (\d+)$/;
async function takeObject(output) {
  const header2 = (await output.takeLine()).toString("utf8");
  const [, id, type, size] = headerShape.exec(header2) ?? [];
  if (id === void 0 || type === void 0) return void 0;
  const withLineEnd = await output.take(Number(size) + 1);
  return { id, type, bytes: withLineEnd.subarray(0, -1) };
}
function openObjectReader(place2) {
  const child2 = spawn2("git", ["cat-file", "--batch"], {
    cwd: place2.directory,
    env: place2.environment,
    stdio: "pipe",
    detached: process.platform !== "win32"
  });
  let stderr = "";
  child2.stderr.on("data", (chunk) => {
    stderr = (stderr + chunk.toString("utf8")).slice(-4096);
  });
  child2.stdin.on("error", () => {
  });
  const output = new ByteQueue();
  child2.stdout.on("data", (chunk) => output.push(chunk));
  const gone = new Promise((resolve3) => {
    for (const event of ["close", "error"]) child2.once(event, () => resolve3());
  });
  const end = gone.then(() => output.end());
  const close = () => {
    killGroup(child2);
    return end;
  };
  const ask = async (name) => {
    const timer = setTimeout(() => killGroup(child2), gitTimeoutMs);
    try {
      child2.stdin.write(`${name}
`);
      return await takeObject(output);
    } catch (cause2) {
      await close();
      throw gitFailure(`git cat-file could not read ${name}`, stderr, cause2);
    } finally {
      clearTimeout(timer);
    }
  };
  let last = Promise.resolve();
  const read2 = (name) => {
    const mine = last.then(() => ask(name));
    last = mine.catch(() => {
    });
    return mine;
  };
  return { read: read2, close };
}

// src/host/git/raw-parents.ts
async function rawParents(reader, commit) {
  const object = await reader.read(commit);
  if (object?.type !== "commit") throw new HostError(`the commit ${commit} is not in this clone`);
  const [header2 = ""] = object.bytes.toString("latin1").split("\n\n", 1);
  return Array.from(header2.matchAll(/^parent ([0-9a-f]+)$/gm), ([, id = ""]) => id);
}

// src/host/git/parse-tree.ts
var entryShape = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s;
function parseTree(output) {
  return splitPaths(output).flatMap((field) => {
    const [, mode, id, path] = entryShape.exec(field) ?? [];
    return mode === void 0 || id === void 0 || path === void 0 ? [] : [{ path, mode, id }];
  });
}

// src/host/git/read-work-file.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
var openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function readRegular(file, path) {
  const handle = await open(file, openFlags);
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) return void 0;
    if (!stats.isFile()) throw new HostError(`"${path}" is not a regular file`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
async function readWorkFile(root, path) {
  try {
    const place2 = await insidePath(root, path);
    if (place2.kind === "absent") return void 0;
    if (place2.kind === "outside")
      throw new HostError(`"${path}" leads out of the repository: it is not read`);
    return await readRegular(place2.path, path);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(`"${path}" cannot be read: ${error.message}`, error);
  }
}

// src/host/git/scan-work-tree.ts
import { lstatSync } from "node:fs";
import { join } from "node:path";
var lineShape = /^(?:\? (.+)|([A-Z]) (\d{6}) ([0-9a-f]+) (\d)\t(.+))$/s;
function modeOnDisk(root, path) {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats === void 0) return void 0;
  if (stats.isSymbolicLink()) return "120000";
  if (stats.isDirectory()) return "160000";
  return (stats.mode & 64) === 0 ? "100644" : "100755";
}
function trackedMode(root, entry, letter) {
  return letter === "C" && entry.mode !== "160000" ? modeOnDisk(root, entry.path) : entry.mode;
}
function readLines(root, lines) {
  const modes = /* @__PURE__ */ new Map();
  const untracked = /* @__PURE__ */ new Set();
  const sparse = /* @__PURE__ */ new Map();
  const keep = (path, mode) => {
    if (mode === void 0) modes.delete(path);
    else modes.set(path, mode);
  };
  for (const line of lines) {
    const [, other, letter = "", mode = "", id = "", stage, path = ""] = lineShape.exec(line) ?? [];
    if (other !== void 0) {
      const name = other.replace(/\/$/, "");
      keep(name, modeOnDisk(root, name));
      untracked.add(name);
      continue;
    }
    if (stage !== "0") throw new HostError(`"${path}" has merge conflicts: resolve them first`);
    const entry = { path, mode, id };
    if (letter === "S") sparse.set(path, entry);
    keep(path, trackedMode(root, entry, letter));
  }
  return { modes, untracked, sparse };
}
async function scanWorkTree(place2) {
  const flags3 = ["-z", "-t", "--stage", "--cached", "--others", "--modified", "--exclude-standard"];
  return readLines(place2.directory, splitPaths(await runGit(place2, ["ls-files", ...flags3])));
}

// src/host/git/revision-files.ts
var RevisionFiles = class {
  #place;
  #objects;
  #trees = /* @__PURE__ */ new Map();
  #scan;
  constructor(place2, objects) {
    this.#place = place2;
    this.#objects = objects;
  }
  /** Every path as `unchanged`, sorted. */
  async list(revision) {
    const files = Array.from(
      await this.#modes(revision),
      ([path, headMode]) => ({ path, status: "unchanged", headMode })
    );
    return files.sort(comparePaths);
  }
  /** Content of a path; `undefined` when it is absent. @throws HostError when it exists and cannot be had */
  async read(revision, path) {
    switch (revision.kind) {
      case "empty":
        return void 0;
      case "commit":
        return this.#blob((await this.#tree(revision.id)).get(path));
      case "work-tree":
        return await readWorkFile(this.#place.directory, path) ?? this.#blob((await this.scan()).sparse.get(path));
    }
  }
  /** The work tree as it was when first asked for. */
  scan() {
    this.#scan ??= scanWorkTree(this.#place);
    return this.#scan;
  }
  async #modes(revision) {
    switch (revision.kind) {
      case "empty":
        return [];
      case "commit":
        return Array.from(await this.#tree(revision.id), ([path, { mode }]) => [path, mode]);
      case "work-tree":
        return (await this.scan()).modes;
    }
  }
  async #blob(entry) {
    if (entry === void 0 || entry.mode === "160000") return void 0;
    const object = await this.#objects().read(entry.id);
    if (object !== void 0) return object.bytes;
    throw new HostError(`"${entry.path}" (${entry.id}) is not in this clone and could not be fetched`);
  }
  #tree(commit) {
    const known = this.#trees.get(commit);
    if (known !== void 0) return known;
    const tree = runGit(this.#place, ["ls-tree", "-r", "-z", "--full-tree", commit]).then(
      (output) => new Map(parseTree(output).map((entry) => [entry.path, entry]))
    );
    this.#trees.set(commit, tree);
    return tree;
  }
};

// src/host/git-repository.ts
async function checkFolder(directory) {
  const stats = await stat(directory).catch((cause2) => {
    throw new HostError(`${directory} cannot be opened: ${cause2.message}`, cause2);
  });
  if (!stats.isDirectory()) throw new HostError(`${directory} is not a folder`);
}
async function linkTarget(root, path) {
  const place2 = await insidePath(root, path);
  return place2.kind === "inside" ? relative(root, place2.path).split(sep2).join("/") : void 0;
}
function repositoryAt(place2) {
  let reader;
  const objects = () => {
    reader ??= openObjectReader(place2);
    return reader;
  };
  const files = new RevisionFiles(place2, objects);
  const commit = (name) => findCommit(place2, objects(), name);
  const has = async (id) => await commit(id) !== void 0;
  return {
    root: place2.directory,
    commit,
    parents: (id) => rawParents(objects(), id),
    mergeBase: (a, b) => mergeBase(place2, a, b),
    ensure: async (id) => fullId.test(id) && (await has(id) || await fetchCommit(place2, id) && has(id)),
    diff: (base, head2) => diffRevisions({ place: place2, files, base, head: head2 }),
    list: (revision) => files.list(revision),
    read: (revision, path) => files.read(revision, path),
    upstream: () => findUpstream(place2),
    resolveLink: (path) => linkTarget(place2.directory, path),
    close: async () => reader?.close()
  };
}
async function openRepository(directory, access) {
  await checkFolder(directory);
  const place2 = { directory, environment: gitEnvironment(process.env, access) };
  const root = (await runGit(place2, ["rev-parse", "--show-toplevel"])).toString("utf8").replace(/\n$/, "");
  return repositoryAt({ ...place2, directory: await realpath2(root) });
}

// src/host/scratch-folders.ts
import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
var memoryFolder = "/dev/shm";
var minFreeBytes = 256 * 2 ** 20;
function hasRoom(folder) {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= minFreeBytes;
}
function scratchFolders() {
  const made = [];
  return {
    folder: async (label) => {
      const parent = hasRoom(memoryFolder) ? memoryFolder : process.env.RUNNER_TEMP ?? tmpdir();
      try {
        const folder = mkdtempSync(join2(parent, `crashgate-${label}-`));
        made.push(folder);
        return folder;
      } catch (error) {
        throw new HostError(`no temporary folder can be made in ${parent}: free some space there`, error);
      }
    },
    removeAll: () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
}

// src/text/visible-text.ts
var unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function nameOf(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code === 13) return "\u240D";
  if (code <= 255) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code <= 65535) return `\\u${code.toString(16).padStart(4, "0")}`;
  return `\\u{${code.toString(16)}}`;
}
function visibleText(text2) {
  return text2.replace(unseen, nameOf);
}

// src/text/plain-line.ts
var version1 = new RegExp("#(?=\\p{M}*#\\p{M}*\\[)", "gu");
var version2 = new RegExp("^([\\s\\p{M}\\p{Z}]*):(?=\\p{M}*:)", "u");
function plainLine(text2) {
  return visibleText(text2).replaceAll("\n", "\u2424").replace(version1, "# ").replace(version2, "$1: ");
}

// src/sandbox/has-shell.ts
import { existsSync as existsSync2 } from "node:fs";
var shellPath = "/bin/sh";
function hasShell() {
  return process.platform !== "win32" && existsSync2(shellPath);
}

// src/launchers/case-file.ts
import {
  closeSync,
  constants as constants2,
  fstatSync,
  ftruncateSync,
  lstatSync as lstatSync2,
  openSync,
  rmSync as rmSync2,
  writeSync
} from "node:fs";
import { join as join3 } from "node:path";

// src/launchers/case-name.ts
var maxLength = 100;
function caseName(path) {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const safe = base.replaceAll(/[^A-Za-z0-9._-]/g, "_").slice(-maxLength).replace(/^-/, "_");
  return /^\.{0,2}$/.test(safe) ? "case" : safe;
}

// src/launchers/case-file.ts
var CaseFile = class {
  #folder;
  #kept;
  constructor(folder) {
    this.#folder = folder;
  }
  /**
   * Writes a case under its own base name and gives the path. The last file is used again when it has that name and the
   * parser did not move, replace or lock it; else it is removed.
   * @throws when the disk is full
   */
  write(input) {
    const path = join3(this.#folder, caseName(input.path));
    const { fd } = this.#reusable(path) ?? this.#make(path);
    ftruncateSync(fd, 0);
    for (let at = 0; at < input.bytes.length; ) at += writeSync(fd, input.bytes, at, void 0, at);
    return path;
  }
  close() {
    if (this.#kept === void 0) return;
    closeSync(this.#kept.fd);
    rmSync2(this.#kept.path, { recursive: true, force: true });
    this.#kept = void 0;
  }
  #reusable(path) {
    const kept = this.#kept;
    if (kept === void 0 || kept.path !== path) return void 0;
    const now = lstatSync2(path, { throwIfNoEntry: false });
    return now?.ino === kept.stats.ino && now.mode === kept.stats.mode ? kept : void 0;
  }
  #make(path) {
    this.close();
    rmSync2(path, { recursive: true, force: true });
    const fd = openSync(path, constants2.O_WRONLY | constants2.O_CREAT | constants2.O_EXCL, 420);
    this.#kept = { path, fd, stats: fstatSync(fd) };
    return this.#kept;
  }
};

// src/launchers/command-setup.ts
import { randomUUID } from "node:crypto";
import { join as join6 } from "node:path";

// src/sandbox/sanitizer-defaults.ts
var sanitizerDefaults = {
  ASAN_OPTIONS: "exitcode=86:abort_on_error=0:handle_abort=1:detect_leaks=0",
  UBSAN_OPTIONS: "print_stacktrace=1:halt_on_error=1:exitcode=86",
  MSAN_OPTIONS: "exitcode=86:abort_on_error=0",
  TSAN_OPTIONS: "exitcode=86:abort_on_error=0:halt_on_error=1",
  LSAN_OPTIONS: "exitcode=86"
};

// src/sandbox/child-environment.ts
var markerName = "CRASHGATE_RUN";
var runtimeDefaults = { RUST_BACKTRACE: "1", PYTHONFAULTHANDLER: "1", PYTHONHASHSEED: "0" };
var inheritedNames = /* @__PURE__ */ new Set([
  "PATH",
  "LANG",
  "LANGUAGE",
  "TZ",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "JAVA_HOME",
  "DOTNET_ROOT",
  "GOROOT",
  ...Object.keys(sanitizerDefaults),
  // Windows programs do not start without these.
  "SYSTEMROOT",
  "SYSTEMDRIVE",
  "WINDIR",
  "COMSPEC",
  "PATHEXT",
  "NUMBER_OF_PROCESSORS",
  "PROCESSOR_ARCHITECTURE"
]);
function childEnvironment(parts) {
  const given = { ...inheritedFrom(parts.inherited), ...parts.added };
  return {
    ...Object.keys(sanitizerDefaults).some((name) => name in given) ? {} : sanitizerDefaults,
    ...runtimeDefaults,
    ...privateFolders(parts),
    ...given,
    [markerName]: parts.marker
  };
}
function inheritedFrom(environment) {
  const kept = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== void 0 && isInherited(name)) kept[name] = value;
  }
  return kept;
}
function isInherited(name) {
  const key = process.platform === "win32" ? name.toUpperCase() : name;
  return inheritedNames.has(key) || key.startsWith("LC_");
}
function privateFolders({ home, temporary }) {
  const unix = { HOME: home, TMPDIR: temporary };
  if (process.platform !== "win32") return unix;
  return { ...unix, USERPROFILE: home, APPDATA: home, LOCALAPPDATA: home, TEMP: temporary, TMP: temporary };
}

// src/sandbox/session-folder.ts
import { mkdirSync, rmSync as rmSync3 } from "node:fs";
import { join as join4 } from "node:path";
function makeSessionFolder(scratch, name) {
  const path = join4(scratch, name);
  const folder = {
    path,
    inputs: join4(path, "in"),
    home: join4(path, "home"),
    temporary: join4(path, "tmp"),
    stdout: join4(path, "stdout"),
    stderr: join4(path, "stderr")
  };
  for (const made of [folder.inputs, folder.home, folder.temporary]) mkdirSync(made, { recursive: true });
  return folder;
}
function clearTemporary(folder) {
  rmSync3(folder.temporary, { recursive: true, force: true });
  mkdirSync(folder.temporary, { recursive: true });
}
function removeSessionFolder(folder) {
  rmSync3(folder.path, { recursive: true, force: true, maxRetries: 3 });
}

// src/launchers/start-check.ts
import { accessSync, constants as constants3, statSync } from "node:fs";
import { delimiter, isAbsolute, join as join5, resolve as resolve2 } from "node:path";
function startCheck(program, cwd, searchPath) {
  const folder = statSync(cwd, { throwIfNoEntry: false });
  if (!folder?.isDirectory())
    return missing(`The working directory ${cwd} does not exist. Correct parser.cwd.`);
  if (process.platform === "win32") return { ok: true, program };
  return program.includes("/") ? checkPath(program, cwd) : checkName(program, cwd, searchPath);
}
function checkPath(program, cwd) {
  const path = resolve2(cwd, program);
  const state = stateOf(path);
  if (state === "program") return { ok: true, program: isAbsolute(program) ? program : path };
  if (state === "not executable")
    return missing(`${path} is not executable. Run chmod +x, or name its interpreter.`);
  return missing(`${path} does not exist. Correct parser.command, or build it in parser.prepare.`);
}
function checkName(program, cwd, searchPath) {
  const folders = searchPath.split(delimiter).map((folder) => resolve2(cwd, folder));
  const found = folders.map((folder) => join5(folder, program)).find((path) => stateOf(path) === "program");
  if (found !== void 0) return { ok: true, program: found };
  return missing(
    `${program} is not in PATH. Install it in an earlier step, or give its path in parser.command.`
  );
}
function missing(reason) {
  return { ok: false, reason };
}
function stateOf(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return "absent";
  try {
    accessSync(path, constants3.X_OK);
    return "program";
  } catch {
    return "not executable";
  }
}

// src/launchers/command-setup.ts
function commandSetup(target, launching, command2) {
  const marker = randomUUID();
  const folder = makeSessionFolder(launching.scratch, marker.slice(0, 8));
  const parser = target.parser;
  const environment = childEnvironment({
    inherited: process.env,
    home: folder.home,
    temporary: folder.temporary,
    added: parser.env,
    marker
  });
  const cwd = join6(launching.root, parser.cwd);
  const [program = "", ...rest] = command2;
  const check = startCheck(program, cwd, environment.PATH ?? "");
  const argv = [check.ok ? check.program : program, ...rest];
  return { target, argv, cwd, folder, environment, marker, refusal: check.ok ? void 0 : check.reason };
}

// src/sandbox/end-group.ts
import { spawnSync } from "node:child_process";

// src/sandbox/sweep-marked.ts
import { readdirSync, readFileSync } from "node:fs";
var maxPasses = 50;
function sweepMarked(marker, spared) {
  if (process.platform !== "linux") return 0;
  const needle = `${markerName}=${marker}`;
  let killed = 0;
  for (let pass = 0; pass < maxPasses; pass++) {
    const now = killMatching(needle, spared);
    if (now === 0) break;
    killed += now;
  }
  return killed;
}
function killMatching(needle, spared) {
  let killed = 0;
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (!(pid > 1) || pid === process.pid || pid === spared || !environmentOf(pid).includes(needle)) continue;
    if (kill(pid)) killed++;
  }
  return killed;
}
function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`);
  } catch {
    return Buffer.alloc(0);
  }
}
function kill(pid) {
  try {
    return process.kill(pid, "SIGKILL");
  } catch {
    return false;
  }
}

// src/sandbox/end-group.ts
function endGroup(group) {
  if (process.platform === "win32") killTree(group.pid);
  else killGroup2(group.pid);
  sweepMarked(group.marker);
}
function killGroup2(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
  }
}
function killTree(pid) {
  spawnSync("taskkill", ["/T", "/F", "/PID", String(pid)], { stdio: "ignore", windowsHide: true });
}

// src/sandbox/live-groups.ts
var live = /* @__PURE__ */ new Set();
var closed = false;
function trackGroup(group) {
  if (closed) endGroup(group);
  else live.add(group);
  return () => {
    live.delete(group);
  };
}
function closeAllNow() {
  closed = true;
  for (const group of live) endGroup(group);
  live.clear();
}
function isClosed() {
  return closed;
}

// src/launchers/guarded-session.ts
var GuardedSession = class {
  #setup;
  #file;
  #inner;
  #isOpen = true;
  constructor(setup, file, inner) {
    this.#setup = setup;
    this.#file = file;
    this.#inner = inner;
  }
  async run(input) {
    if (this.#setup.refusal !== void 0) return unlaunched(this.#setup.refusal);
    if (!this.#isOpen) return unlaunched("The session is closed.");
    const outcome = await this.#attempt(input);
    return isClosed() ? unlaunched("The run was cancelled.") : outcome;
  }
  async close() {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#inner.close();
    this.#file.close();
    removeSessionFolder(this.#setup.folder);
  }
  async #attempt(input) {
    try {
      return await this.#inner.run(input);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return unlaunched(`The case could not be handed over in ${this.#setup.folder.path}: ${why}`);
    }
  }
};
function unlaunched(reason) {
  return { kind: "unlaunched", reason };
}

// src/launchers/shell-session.ts
import { rmSync as rmSync4 } from "node:fs";
import { basename } from "node:path";

// src/launchers/case-shell.ts
import { spawn as spawn3 } from "node:child_process";

// src/sandbox/resident-bytes.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
function residentBytes(root, proc = "/proc") {
  let total = 0;
  for (const pid of treeOf(root, proc)) total += residentOf(pid, proc);
  return total;
}
function residentOf(pid, proc) {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`${proc}/${pid}/status`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}
function treeOf(root, proc) {
  const direct = childrenOf(root, proc);
  const next = direct === void 0 ? childrenByScan(proc) : (pid) => childrenOf(pid, proc) ?? [];
  const tree = [root];
  for (const pid of tree) tree.push(...next(pid));
  return tree;
}
function childrenOf(pid, proc) {
  const tasks = list(`${proc}/${pid}/task`).map((thread) => `${proc}/${pid}/task/${thread}/children`);
  const texts = tasks.map((path) => readIfThere(path));
  if (texts.every((text2) => text2 === void 0)) return void 0;
  return texts.flatMap((text2) => (text2 ?? "").split(" ").filter(Boolean).map(Number));
}
function childrenByScan(proc) {
  const children = /* @__PURE__ */ new Map();
  for (const name of list(proc)) {
    const parent = parentOf(read(`${proc}/${name}/stat`));
    if (parent === void 0) continue;
    const siblings = children.get(parent) ?? [];
    siblings.push(Number(name));
    children.set(parent, siblings);
  }
  return (pid) => children.get(pid) ?? [];
}
function parentOf(stat2) {
  const parent = / [A-Za-z] (\d+)/.exec(stat2.slice(stat2.lastIndexOf(")")))?.[1];
  return parent === void 0 ? void 0 : Number(parent);
}
function list(folder) {
  try {
    return readdirSync2(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
function read(path) {
  return readIfThere(path) ?? "";
}
function readIfThere(path) {
  try {
    return readFileSync2(path, "latin1");
  } catch {
    return void 0;
  }
}

// src/sandbox/watch-run.ts
var pollMs = 50;
function watchRun({ pid, limits, onBreach }) {
  const startedAt = performance.now();
  let timer;
  let stopped = false;
  const leftMs = () => limits.timeMs - (performance.now() - startedAt);
  const wait = () => {
    timer = setTimeout(look, Math.min(pollMs, Math.max(1, leftMs())));
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  const tell = (breach) => {
    if (stopped) return;
    stop();
    onBreach(breach);
  };
  const look = () => {
    if (leftMs() <= 0) setImmediate(tell, "time");
    else if (isOver(pid, limits.memoryBytes)) tell("memory");
    else wait();
  };
  wait();
  return stop;
}
function isOver(pid, memoryBytes) {
  return Number.isFinite(memoryBytes) && residentBytes(pid) > memoryBytes;
}

// src/sandbox/limits-script.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { availableParallelism } from "node:os";
var blockBytes = 512;
var spareCpuSeconds = 5;
function limitsScript(limits) {
  const blocks = Math.ceil(limits.outputBytes / blockBytes);
  const cpuSeconds = Math.ceil(limits.timeMs / 1e3 * availableParallelism()) + spareCpuSeconds;
  return [
    coreCommand(corePattern()),
    `ulimit -f ${blocks} 2>/dev/null`,
    // Soft first: SIGXCPU names the reason, the hard limit would be a bare SIGKILL.
    `ulimit -S -t ${cpuSeconds} 2>/dev/null`,
    `ulimit -H -t ${cpuSeconds + spareCpuSeconds} 2>/dev/null`
  ].join("; ");
}
function coreCommand(pattern) {
  const plain = "ulimit -c 0 2>/dev/null";
  return pattern.startsWith("|") ? `{ prlimit --pid $$ --core=1:1 2>/dev/null || ${plain}; }` : plain;
}
function corePattern() {
  try {
    return readFileSync3("/proc/sys/kernel/core_pattern", "latin1");
  } catch {
    return "";
  }
}

// src/launchers/shell-words.ts
var filePlaceholder = "{file}";
function quoteWord(text2) {
  return `'${text2.replaceAll("'", "'\\''")}'`;
}
function shellWords(argv, variable2) {
  return argv.map((word) => word.split(filePlaceholder).map(quoteWord).join(`"$${variable2}"`)).join(" ");
}

// src/launchers/shell-loop.ts
var variable = "CRASHGATE_CASE";
function shellLoop({ argv, folder, target }) {
  const file = `${quoteWord(folder.inputs)}/"$${variable}"`;
  const words3 = shellWords(argv, variable);
  const stdin = argv.some((word) => word.includes(filePlaceholder)) ? "/dev/null" : `"$${variable}"`;
  const streams = `<${stdin} >>${quoteWord(folder.stdout)} 2>>${quoteWord(folder.stderr)}`;
  const loop = `while read -r ${variable}; do ${variable}=${file}; ${words3} ${streams}; echo $?; done`;
  return `${limitsScript(target.limits)}; ${loop}`;
}

// src/launchers/case-shell.ts
var CaseShell = class {
  #setup;
  #child;
  /** `undefined` when not even the shell could be started. */
  #group;
  #exited;
  #settle;
  #line = "";
  constructor(setup) {
    this.#setup = setup;
    const { cwd, environment, marker } = setup;
    this.#child = spawn3(shellPath, ["-c", shellLoop(setup)], {
      cwd,
      env: { ...environment },
      stdio: ["pipe", "pipe", "ignore"],
      detached: true
    });
    const { pid } = this.#child;
    this.#group = pid === void 0 ? void 0 : { pid, marker };
    this.#exited = this.#listen(this.#group === void 0 ? () => {
    } : trackGroup(this.#group));
  }
  /** Runs the case of this file name. One at a time. */
  run(name) {
    const group = this.#group;
    if (group === void 0 || this.#child.exitCode !== null || this.#child.signalCode !== null) {
      return Promise.resolve({ kind: "lost" });
    }
    return new Promise((resolve3) => {
      const onBreach = (breach) => {
        this.#settle?.({ kind: "stopped", breach });
        endGroup(group);
      };
      const stopWatch = watchRun({ pid: group.pid, limits: this.#setup.target.limits, onBreach });
      this.#settle = (end) => {
        this.#settle = void 0;
        stopWatch();
        resolve3(end);
      };
      this.#child.stdin.write(`${name}
`);
    });
  }
  /** Kills what earlier cases left running; tells how many. Between two cases only. */
  sweep() {
    return this.#group === void 0 ? 0 : sweepMarked(this.#group.marker, this.#group.pid);
  }
  /** Kills the shell and all that came from it. */
  async end() {
    if (this.#group === void 0) return;
    endGroup(this.#group);
    await this.#exited;
  }
  #listen(untrack) {
    this.#child.stdin.on("error", () => {
    });
    this.#child.stdout.on("data", (chunk) => this.#read(chunk));
    return new Promise((resolve3) => {
      const lose = () => {
        untrack();
        this.#settle?.({ kind: "lost" });
        resolve3();
      };
      this.#child.once("exit", lose).once("error", lose);
    });
  }
  #read(chunk) {
    this.#line += chunk.toString("latin1");
    if (!this.#line.endsWith("\n")) return;
    const status = Number.parseInt(this.#line, 10);
    this.#line = "";
    this.#settle?.({ kind: "ended", status });
  }
};

// src/launchers/collect.ts
import { truncateSync } from "node:fs";

// src/sandbox/read-capped.ts
import { closeSync as closeSync2, openSync as openSync2, readSync, statSync as statSync2 } from "node:fs";
var headBytes = 48 * 1024;
var tailBytes = 16 * 1024;
var nothing = { text: "", bytes: 0 };
function readCapped(path) {
  const bytes = statSync2(path, { throwIfNoEntry: false })?.size ?? 0;
  return bytes === 0 ? nothing : { text: textOf(path, bytes), bytes };
}
function textOf(path, bytes) {
  const fd = openSync2(path, "r");
  try {
    if (bytes <= headBytes + tailBytes) return slice(fd, 0, bytes);
    const cut = `
[... ${bytes - headBytes - tailBytes} bytes left out ...]
`;
    return slice(fd, 0, headBytes) + cut + slice(fd, bytes - tailBytes, tailBytes);
  } finally {
    closeSync2(fd);
  }
}
function slice(fd, at, length) {
  const buffer = Buffer.alloc(length);
  return buffer.toString("utf8", 0, readSync(fd, buffer, 0, length, at));
}

// src/traces/bounded-lines.ts
var keptLines = 3e3;
function headEnd(text2, count) {
  let at = 0;
  for (let line = 0; line < count; line += 1) {
    const next = text2.indexOf("\n", at);
    if (next < 0) return text2.length;
    at = next + 1;
  }
  return at;
}
function tailStart(text2, count) {
  let at = text2.length;
  for (let line = 0; line < count && at >= 0; line += 1) at = at === 0 ? -1 : text2.lastIndexOf("\n", at - 1);
  return at + 1;
}
function boundedLines(text2) {
  const head2 = headEnd(text2, keptLines);
  const tail = tailStart(text2, keptLines);
  return tail <= head2 ? text2 : text2.slice(0, head2) + text2.slice(tail);
}

// src/traces/dotnet-frame.ts
function dotnetFrame(line) {
  const text2 = /^ {3}at (\S.*)$/.exec(line)?.[1];
  if (text2 === void 0) return void 0;
  const open2 = text2.indexOf("(");
  const fn = open2 < 0 ? text2 : text2.slice(0, open2);
  const at = text2.lastIndexOf(" in ");
  const place2 = at < open2 ? null : /^ in (.+):line (\d+)$/.exec(text2.slice(at));
  return { fn, file: place2?.[1], line: place2 === null ? void 0 : Number(place2[2]) };
}
function isDotnetRuntimeFrame({ fn }) {
  return /^(?:System|Microsoft|Interop|Internal)\./.test(fn);
}

// src/traces/find-line.ts
function findLine(lines, pattern, from = 0) {
  for (let index = from; index < lines.length; index += 1) {
    const match = pattern.exec(lines[index] ?? "");
    if (match !== null) return { index, match };
  }
  return void 0;
}

// src/traces/frames-from.ts
function framesFrom(lines, parse, from, within = 12) {
  const frames = [];
  for (let index = from; index < lines.length; index += 1) {
    const frame2 = parse(lines[index] ?? "");
    if (frame2 !== void 0) frames.push(frame2);
    else if (frames.length > 0 || index - from >= within) break;
  }
  return frames;
}

// src/traces/own-frames.ts
var maxFrames = 64;
function ownFrames(frames, isRuntime) {
  const own = frames.filter((frame2) => !isRuntime(frame2));
  return (own.length > 0 ? own : frames).slice(0, maxFrames);
}

// src/traces/plain-lines.ts
var colours = /\u001b\[[0-9;]*m/g;
function plainLines(output) {
  const text2 = output.includes("\x1B[") ? output.replace(colours, "") : output;
  return text2.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
}

// src/traces/dotnet.ts
var unhandled = /^(?:Unhandled [Ee]xception[.:]|\[ERROR\] FATAL UNHANDLED EXCEPTION:) ([\w.+`]+)(?: \(0x[0-9A-Fa-f]+\))?(?:: (.*))?$/;
var deaths = [
  [/^Stack overflow\.$/, "stack-overflow"],
  [/^Fatal error\. ?(.*)$/, "fatal error"],
  [/^Process terminated\. ?(.*)$/, "fail-fast"]
];
function innermost(lines) {
  for (const line of [...lines].reverse()) {
    const at = line.lastIndexOf(" ---> ");
    const match = at < 0 ? null : /^ ---> (?:\(Inner Exception #\d+\) )?([\w.+`]+)(?:: (.*))?$/.exec(line.slice(at));
    if (match !== null) return { type: match[1] ?? "", message: match[2] ?? "" };
  }
  return void 0;
}
var dotnet = {
  name: "dotnet",
  doc: "Unhandled exceptions, stack overflow, FailFast (https://learn.microsoft.com/dotnet/standard/exceptions/).",
  read: (output) => {
    if (!output.includes("   at ")) return void 0;
    const lines = plainLines(output);
    const found = [[unhandled, ""], ...deaths].flatMap(([line, type]) => {
      const one2 = findLine(lines, line);
      return one2 === void 0 ? [] : [{ ...one2, type }];
    })[0];
    const firstFrame = found && findLine(lines, /^ {3}at \S/, found.index + 1);
    if (found === void 0 || firstFrame === void 0) return void 0;
    const frames = framesFrom(lines, dotnetFrame, firstFrame.index);
    const named = { type: found.type, message: found.match[1] ?? "" };
    const outer = found.type === "" ? { type: found.match[1] ?? "", message: found.match[2] ?? "" } : named;
    return {
      runtime: "dotnet",
      ...innermost(lines.slice(found.index, firstFrame.index)) ?? outer,
      frames: ownFrames(frames, isDotnetRuntimeFrame)
    };
  }
};

// src/traces/failed-assert.ts
var bsd = /^Assertion failed: \((.*)\), function (\S+), file (\S+), line (\d+)\.$/;
var musl = /^Assertion failed: (.*) \((\S+): (\S+): (\d+)\)$/;
function assertion(message, frames) {
  return { runtime: "libc", type: "assertion", message, frames };
}
function readGnu(line) {
  const at = line.endsWith("' failed.") ? line.indexOf(": Assertion `") : -1;
  if (at < 0) return void 0;
  const place2 = /^(?:[^: ]+: )?([^: ]+):(\d+)(?:: (.+))?$/.exec(line.slice(0, at));
  if (place2 === null) return void 0;
  const message = line.slice(at + ": Assertion `".length, -"' failed.".length);
  return assertion(message, [{ fn: place2[3] ?? "?", file: place2[1], line: Number(place2[2]) }]);
}
function readPlain(match, fn, file) {
  if (match === void 0) return void 0;
  return assertion(match[1] ?? "", [{ fn: match[fn] ?? "?", file: match[file], line: Number(match[4]) }]);
}
var failedAssert = {
  name: "failed-assert",
  doc: "assert() of glibc (assert/assert.c), musl (src/exit/assert.c) and BSD (lib/libc/gen/assert.c).",
  read: (output) => {
    if (!output.includes("Assertion ")) return void 0;
    const lines = plainLines(output);
    for (const line of lines) {
      const trace = readGnu(line);
      if (trace !== void 0) return trace;
    }
    return readPlain(findLine(lines, bsd)?.match, 2, 3) ?? readPlain(findLine(lines, musl)?.match, 3, 2);
  }
};

// src/traces/split-location.ts
function splitLocation(text2) {
  const match = /^(.*?):(\d+)(?::\d+)?:?$/.exec(text2);
  if (match === null) return { file: text2 === "" ? void 0 : text2, line: void 0 };
  return { file: match[1], line: Number(match[2]) };
}

// src/traces/go-frames.ts
var runtime = /^(?:runtime[./]|internal\/|panic$|testing\.|reflect\.|syscall\.|sync[./])/;
function functionOf(line) {
  const at = line.endsWith(")") ? line.lastIndexOf("(") : -1;
  return at > 0 ? line.slice(0, at) : line;
}
function goFrames(lines, header2) {
  const frames = [];
  for (let index = header2 + 1; index + 1 < lines.length; index += 2) {
    const fn = lines[index] ?? "";
    const place2 = /^\t(\S.*?)(?: \+0x[0-9a-f]+.*)?$/.exec(lines[index + 1] ?? "")?.[1];
    if (place2 === void 0 || fn.startsWith("created by ")) break;
    frames.push({ fn: functionOf(fn), ...splitLocation(place2) });
  }
  return ownFrames(frames, ({ fn }) => runtime.test(fn));
}

// src/traces/go.ts
var opening = /^(?:(panic|fatal error): (.*)|(SIG[A-Z]+): ([a-z ]+))$/;
var goroutine = /^goroutine \d+ [^[]*\[[^\]]+\]:$/;
var repanic = /^\tpanic: (.*)$/;
var recovered = / \[recovered(?:, repanicked)?\]$/;
function lastMessage(lines, first) {
  let message = first;
  for (const line of lines) message = repanic.exec(line)?.[1] ?? message;
  return message.replace(recovered, "");
}
function findReport(lines) {
  let open2;
  for (const [index, line] of lines.entries()) {
    const match = opening.exec(line);
    if (match !== null) open2 = { index, match };
    else if (open2 !== void 0 && goroutine.test(line)) return { open: open2, dump: index };
  }
  return void 0;
}
var go = {
  name: "go",
  doc: "panic, fatal error and signal with goroutine dump (runtime/panic.go, runtime/traceback.go of golang/go).",
  read: (output) => {
    if (!output.includes("\ngoroutine ")) return void 0;
    const lines = plainLines(output);
    const report = findReport(lines);
    if (report === void 0) return void 0;
    const [, word, text2, signal, meaning = ""] = report.open.match;
    return {
      runtime: "go",
      type: word ?? signal ?? "panic",
      message: lastMessage(lines.slice(report.open.index + 1, report.dump), text2 ?? meaning),
      frames: goFrames(lines, report.dump)
    };
  }
};

// src/traces/heap-check.ts
var heap = /^(?:(?:free|malloc|calloc|realloc|malloc_consolidate|munmap_chunk|mremap_chunk|tcache_thread_shutdown)\(\): [a-z][\w !.()>-]*|double free or corruption \([!a-z]+\)|corrupted (?:double-linked list|size vs\. prev_size)[\w ()-]*|break adjusted to free malloc space)$/;
var fortify = /^\*\*\* ((?:stack smashing|buffer overflow|%n in writable segment|longjmp causes uninitialized stack frame)[a-z ]*) \*\*\*/;
var oldHeap = /^\*\*\* (?:Error in `[^']*'|glibc detected \*\*\* [^:]*): ([^:]+(?:\(\): [^:]+)?): 0x[0-9a-f]+ \*\*\*$/;
var heapCheck = {
  name: "heap-check",
  doc: "malloc_printerr (malloc/malloc.c) and __fortify_fail (debug/fortify_fail.c) of glibc.",
  read: (output) => {
    const lines = plainLines(output);
    const broken = findLine(lines, heap)?.match[0] ?? findLine(lines, oldHeap)?.match[1];
    if (broken !== void 0)
      return { runtime: "glibc", type: "heap-corruption", message: broken, frames: [] };
    const message = findLine(lines, fortify)?.match[1];
    if (message === void 0) return void 0;
    return {
      runtime: "glibc",
      type: message.replace(/ detected$/, "").replaceAll(" ", "-"),
      message,
      frames: []
    };
  }
};

// src/traces/hotspot.ts
var died = "# A fatal error has been detected by the Java Runtime Environment:";
var starved = /^# There is insufficient memory for the Java Runtime Environment to continue\.$/;
function problematicFrame(line) {
  const native2 = /^# [A-Za-z] +\[([^\]+]+)(?:\+[^\]]*)?\](?: +([^ +]+))?/.exec(line);
  if (native2 !== null) return [{ fn: native2[2] ?? native2[1] ?? "?", file: native2[1], line: void 0 }];
  const managed = /^# [A-Za-z] +(?:\d+ )?(?:c[12] )?([\w$./]+)/.exec(line)?.[1];
  return managed === void 0 ? [] : [{ fn: managed, file: void 0, line: void 0 }];
}
var hotspot = {
  name: "hotspot",
  doc: "Fatal error of the Java virtual machine (hs_err; src/hotspot/share/utilities/vmError.cpp of OpenJDK).",
  read: (output) => {
    if (!output.includes("Java Runtime Environment")) return void 0;
    const lines = plainLines(output);
    const start = lines.indexOf(died);
    if (start < 0 && findLine(lines, starved) === void 0) return void 0;
    const what = findLine(
      lines,
      /^# +(SIG[A-Z]+|EXCEPTION_\w+|Internal Error|Out of Memory Error)\b/,
      start + 1
    );
    const label = findLine(lines, /^# Problematic frame:/, start + 1);
    const type = what?.match[1] ?? "Out of Memory Error";
    return {
      runtime: "java",
      type,
      message: start < 0 ? "insufficient memory for the Java Runtime Environment" : `fatal error: ${type}`,
      frames: label === void 0 ? [] : problematicFrame(lines[label.index + 1] ?? "")
    };
  }
};

// src/traces/java-frame.ts
function javaFrame(line) {
  const text2 = /^\t+at (\S.*)$/.exec(line)?.[1];
  const open2 = text2?.indexOf("(") ?? -1;
  if (text2 === void 0 || open2 < 0) return void 0;
  const symbol = text2.slice(0, open2);
  const place2 = /^\(([^():]*):(\d+)\)/.exec(text2.slice(open2));
  return {
    fn: symbol.slice(symbol.lastIndexOf("/") + 1),
    file: place2?.[1],
    line: place2 === null ? void 0 : Number(place2[2])
  };
}
function isJavaRuntimeFrame({ fn }) {
  return /^(?:java|javax|jdk|sun|com\.sun|com\.code_intelligence\.jazzer)\./.test(fn);
}

// src/traces/java.ts
var heading = /^(?:Exception in thread "[^"]*" |== Java Exception: )([\w$.]+)(?:: (.*))?$/;
var bare = /^Exception: ([\w$.]+) thrown from the UncaughtExceptionHandler in thread "/;
var cause = /^Caused by: ([\w$.]+)(?:: (.*))?$/;
function throwable(match) {
  return { type: match[1] ?? "", message: match[2] ?? "", frames: [] };
}
function chainOf(lines, first) {
  const chain = [first];
  for (const line of lines) {
    const match = cause.exec(line);
    if (match !== null) chain.push(throwable(match));
    const frame2 = line.startsWith("	at ") ? javaFrame(line) : void 0;
    if (frame2 !== void 0) chain.at(-1)?.frames.push(frame2);
  }
  return chain;
}
var java = {
  name: "java",
  doc: "Uncaught throwables (ThreadGroup.uncaughtException, Throwable.printStackTrace of the JDK) and Jazzer.",
  read: (output) => {
    if (!output.includes("Exception")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, heading) ?? findLine(lines, bare);
    if (found === void 0) return void 0;
    const chain = chainOf(lines.slice(found.index + 1), throwable(found.match));
    const { type, message } = chain.at(-1) ?? throwable(found.match);
    const frames = chain.findLast((one2) => one2.frames.length > 0)?.frames ?? [];
    return { runtime: "java", type, message, frames: ownFrames(frames, isJavaRuntimeFrame) };
  }
};

// src/traces/sanitizer-frame.ts
var head = /^\s+#\d+ (?:0x[0-9a-f]+ ?)?(?:in )?/;
var runtimeFunction = /^(?:_start$|__libc_|__(?:asan|hwasan|msan|tsan|lsan|ubsan|sanitizer)_|_{2,3}interceptor_|__assert_fail|__GI_|__pthread_kill|(?:abort|raise|malloc|calloc|realloc|free)$|operator (?:new|delete)|fuzzer::|mem(?:cpy|move|set|cmp|chr)$|str[a-z]*$)/;
var runtimeFile = /libsanitizer\/|compiler-rt\/|sysdeps\/|\/(?:libc|ld-linux[\w-]*|libpthread|libstdc\+\+|libc\+\+)\.so/;
function isSanitizerFrame({ fn, file }) {
  return runtimeFunction.test(fn) || file !== void 0 && runtimeFile.test(file);
}
function withoutTail(text2, opener) {
  const at = text2.endsWith(")") ? text2.lastIndexOf(opener) : -1;
  return at < 0 ? text2 : text2.slice(0, at);
}
function moduleOf(text2) {
  const match = /^\(([^()]+)(\+0x[0-9a-f]+)\)$/.exec(text2.slice(Math.max(0, text2.lastIndexOf("("))));
  return match === null ? void 0 : { file: match[1] ?? "", offset: match[2] ?? "" };
}
function symbolFrame(symbol, file) {
  const space = symbol.lastIndexOf(" ");
  const place2 = splitLocation(symbol.slice(space + 1));
  if (space < 0 || place2.line === void 0) return { fn: symbol, file, line: void 0 };
  return { fn: symbol.slice(0, space), ...place2 };
}
function sanitizerFrame(line) {
  const start = head.exec(line);
  if (start === null) return void 0;
  const printed = withoutTail(line.slice(start[0].length).trim(), " (BuildId:");
  const module = moduleOf(printed);
  const symbol = (module === void 0 ? printed : withoutTail(printed, "(")).trim();
  if (symbol !== "") return symbolFrame(symbol, module?.file);
  if (module === void 0) return void 0;
  const name = module.file.slice(module.file.lastIndexOf("/") + 1);
  return { fn: name + module.offset, file: module.file, line: void 0 };
}

// src/traces/lib-fuzzer.ts
var libFuzzer = {
  name: "lib-fuzzer",
  doc: "`==N== ERROR: libFuzzer: deadly signal` and its siblings (https://llvm.org/docs/LibFuzzer.html).",
  read: (output) => {
    if (!output.includes("libFuzzer: ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, /^==\d+== ?ERROR: libFuzzer: ([\w -]+)/);
    if (found === void 0) return void 0;
    const type = (found.match[1] ?? "").trim();
    const frames = framesFrom(lines, sanitizerFrame, found.index + 1);
    return {
      runtime: "libfuzzer",
      type: type.replaceAll(" ", "-"),
      message: type,
      frames: ownFrames(frames, isSanitizerFrame)
    };
  }
};

// src/traces/lua.ts
var heading2 = /^(?:(?:[^\s:]*\/)?lua[\w.-]*: |.{0,400}\blua entry thread aborted: runtime error: )(.+)$/;
var stack = /^stack traceback:/;
var messageLines = 20;
function luaFrame(line) {
  const match = /^\t([^:]+):(?:(\d+):)? in (.+)$/.exec(line);
  if (match === null) return void 0;
  const fn = /^[a-z ]+ ['<](.+)['>]$/.exec(match[3] ?? "")?.[1] ?? match[3] ?? "?";
  return { fn, file: match[1], line: match[2] === void 0 ? void 0 : Number(match[2]) };
}
var lua = {
  name: "lua",
  doc: "Uncaught errors of lua, luajit (lua.c, msghandler) and OpenResty handlers.",
  read: (output) => {
    if (!output.includes("\nstack traceback:")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, heading2);
    const trace = found && findLine(lines.slice(0, found.index + messageLines), stack, found.index + 1);
    if (found === void 0 || trace === void 0) return void 0;
    const message = (found.match[1] ?? "").replace(/^([^:]+):(\d+): /, "");
    const frames = framesFrom(lines, luaFrame, trace.index + 1, 2);
    return {
      runtime: "lua",
      type: "error",
      message,
      frames: ownFrames(frames, ({ file }) => file === "[C]")
    };
  }
};

// src/traces/node-frame.ts
function nodeFrame(line) {
  const text2 = /^\s+at (?:async )?(\S.*)$/.exec(line)?.[1];
  if (text2 === void 0) return void 0;
  const open2 = text2.includes(")") ? text2.indexOf(" (") : -1;
  const fn = open2 < 0 ? "<anonymous>" : text2.slice(0, open2);
  const inside = open2 < 0 ? text2 : text2.slice(open2 + 2, text2.lastIndexOf(")"));
  const place2 = /^(.*):(\d+):\d+/.exec(inside);
  if (place2 === null) return { fn, file: void 0, line: void 0 };
  return { fn, file: place2[1]?.replace(/^file:\/\//, ""), line: Number(place2[2]) };
}
function isNodeRuntimeFrame({ fn, file }) {
  return file === void 0 || file.startsWith("node:") || fn.startsWith("node:");
}

// src/traces/node-heading.ts
function nodeHeading(line) {
  const text2 = line.startsWith("[") ? line.slice(1).replace(/\](?: \{)?$/, "") : line;
  const match = /^([A-Za-z_$][\w$.]*)(?: \[[\w .]+\])?(?:: (.*))?$/.exec(text2);
  return match === null ? void 0 : { type: match[1] ?? "", message: (match[2] ?? "").replace(/ \{$/, "") };
}

// src/traces/node-report.ts
var excerptLines = 4;
var messageLines2 = 40;
var caret = /^\s*\^+\s*$/;
var location = /^\S.*:\d+$/;
var typed = /^[A-Za-z_$][\w$.]*(?:Error|Exception|Rejection)(?: \[[\w .]+\])?(?:: |$)/;
var frame = /^ {4}at \S/;
function firstText(lines, from) {
  let index = from;
  while (index < lines.length && (lines[index] ?? "").trim() === "") index += 1;
  return index;
}
function belowExcerpt(lines) {
  let at = -1;
  for (const [index, line] of lines.entries()) {
    if (location.test(line)) at = index;
    else if (at >= 0 && index - at <= excerptLines && caret.test(line)) {
      return { heading: firstText(lines, index + 1), place: { fn: "?", ...splitLocation(lines[at] ?? "") } };
    }
  }
  return void 0;
}
function aboveFrames(lines, end) {
  const first = findLine(lines, frame)?.index ?? end;
  for (let index = first - 1; index >= 0 && first - index <= messageLines2; index -= 1) {
    if (typed.test((lines[index] ?? "").replace(/^\[/, ""))) return index;
  }
  return void 0;
}
function findNodeReport(lines) {
  const signature = findLine(lines, /^Node\.js v\d+\.\d+\.\d+[\w.+-]*$/);
  const end = signature?.index ?? lines.length;
  const signed = signature !== void 0;
  const excerpt = belowExcerpt(lines.slice(0, end));
  if (excerpt !== void 0 && excerpt.heading < end) return { ...excerpt, end, signed };
  const heading5 = signed ? aboveFrames(lines.slice(0, end), end) : void 0;
  return heading5 === void 0 ? void 0 : { heading: heading5, end, place: void 0, signed };
}

// src/traces/node.ts
var traceUncaught = /^\(Use `.+ --trace-uncaught \.\.\.` to show where the exception was thrown\)$/;
function rootOf(lines, report) {
  for (let index = report.end - 1; index > report.heading; index -= 1) {
    const cause2 = /^\s+\[cause\]: (.+)$/.exec(lines[index] ?? "")?.[1];
    const named2 = cause2 === void 0 ? void 0 : nodeHeading(cause2);
    if (named2 !== void 0) return { ...named2, index };
  }
  const named = nodeHeading(lines[report.heading] ?? "");
  return named && { ...named, index: report.heading };
}
function thrownValue(lines, report) {
  const frames = report.place === void 0 ? [] : [report.place];
  return { runtime: "node", type: "Uncaught", message: lines[report.heading] ?? "", frames };
}
function readReport(lines, report) {
  const stack2 = framesFrom(lines.slice(0, report.end), nodeFrame, report.heading + 1, 40);
  if (stack2.length === 0 && !(report.signed && report.place !== void 0)) return void 0;
  const root = rootOf(lines, report);
  if (root === void 0 || stack2.length === 0 && root.type !== "UnhandledPromiseRejection") {
    return thrownValue(lines, report);
  }
  if (!report.signed && root.type === "SyntaxError") return void 0;
  const frames = framesFrom(lines.slice(0, report.end), nodeFrame, root.index + 1, 40);
  return {
    runtime: "node",
    type: root.type,
    message: root.message,
    frames: ownFrames(frames, isNodeRuntimeFrame)
  };
}
function readUncaught(lines) {
  const value = findLine(lines, traceUncaught);
  if (value !== void 0) {
    return { runtime: "node", type: "Uncaught", message: lines[value.index - 1] ?? "", frames: [] };
  }
  const deno = findLine(lines, /^(?:error: )?Uncaught (?:\(in promise\) )?(?:Error: )?(\S.*)$/);
  const named = deno && nodeHeading(deno.match[1] ?? "");
  const frames = deno ? framesFrom(lines, nodeFrame, deno.index + 1) : [];
  if (named === void 0 || frames.length === 0) return void 0;
  return { runtime: "node", ...named, frames: ownFrames(frames, isNodeRuntimeFrame) };
}
var node = {
  name: "node",
  doc: "Uncaught errors and rejections of Node (src/node_errors.cc of nodejs/node), uncaught errors of Deno.",
  read: (output) => {
    const lines = plainLines(output);
    const report = findNodeReport(lines);
    return (report && readReport(lines, report)) ?? readUncaught(lines);
  }
};

// src/traces/node-fatal.ts
var native = "----- Native stack trace -----";
var script = "----- JavaScript stack trace -----";
function scriptFrame(line) {
  const text2 = /^\d+: (\S.*)$/.exec(line)?.[1];
  return text2 === void 0 ? void 0 : nodeFrame(` at ${text2}`);
}
function scriptFrames(lines) {
  const at = lines.indexOf(script);
  return at < 0 ? [] : ownFrames(framesFrom(lines, scriptFrame, at + 1), isNodeRuntimeFrame);
}
function reasonOf(lines) {
  const message = findLine(lines, /^FATAL ERROR: (.+)$/)?.match[1];
  if (message?.includes("heap out of memory")) return { type: "out-of-memory", message };
  const check = findLine(lines, /^# Fatal error in .*, line \d+$/);
  if (check !== void 0) {
    return { type: "fatal error", message: (lines[check.index + 1] ?? "").replace(/^# /, "") };
  }
  if (!lines.includes(native)) return void 0;
  return message === void 0 ? { type: "abort", message: "" } : { type: "fatal error", message };
}
var nodeFatal = {
  name: "node-fatal",
  doc: "`FATAL ERROR: \u2026 JavaScript heap out of memory`, V8 checks and aborts (src/node_errors.cc of nodejs/node).",
  read: (output) => {
    if (!output.includes("FATAL ERROR: ") && !output.includes("# Fatal error in ") && !output.includes(native)) {
      return void 0;
    }
    const lines = plainLines(output);
    const reason = reasonOf(lines);
    return reason && { runtime: "node", ...reason, frames: scriptFrames(lines) };
  }
};

// src/traces/php-frames.ts
function callOf(line) {
  const text2 = /^#\d+ (.+)$/.exec(line)?.[1];
  if (text2 === void 0) return void 0;
  const colon = text2.indexOf(": ");
  const callee = colon < 0 ? text2 : text2.slice(colon + 2);
  const open2 = callee.indexOf("(");
  const place2 = colon < 0 ? null : /^([^(]+)\((\d+)\)$/.exec(text2.slice(0, colon));
  const from = { file: place2?.[1], line: place2 === null ? void 0 : Number(place2[2]) };
  return { fn: open2 < 0 ? callee : callee.slice(0, open2), from };
}
function phpFrames(lines, from, thrown) {
  const frames = [];
  let place2 = thrown;
  for (let index = from; index < lines.length; index += 1) {
    const call = callOf(lines[index] ?? "");
    if (call === void 0) break;
    frames.push({ fn: call.fn, ...place2 });
    place2 = call.from;
  }
  return frames;
}

// src/traces/php.ts
var uncaught = /^(?:PHP )?Fatal error: {1,2}Uncaught ([\w\\]+)(?:: (.*)| in (\S.*))$/;
var fatal = /^(?:PHP )?(Fatal error|Parse error|Recoverable fatal error): {1,2}(\S.*)$/;
var phpPlace = /^(.+\.(?:php\d?|phtml|phar|inc|module)) on line (\d+)$/;
function splitPlace(text2) {
  const at = text2.lastIndexOf(" in ");
  if (at < 0) return { text: text2, place: { file: void 0, line: void 0 } };
  return { text: text2.slice(0, at), place: splitLocation(text2.slice(at + 4).replace(" on line ", ":")) };
}
function readUncaught2(lines) {
  const found = findLine(lines, uncaught);
  if (found === void 0) return void 0;
  const stack2 = findLine(lines, /^Stack trace:$/, found.index + 1);
  const above = stack2 === void 0 ? found.match[0] : lines[stack2.index - 1] ?? "";
  const { place: place2 } = splitPlace(above);
  const frames = stack2 === void 0 ? [] : phpFrames(lines, stack2.index + 1, place2);
  const line = found.match[2] ?? "";
  return {
    runtime: "php",
    type: found.match[1] ?? "",
    message: above === found.match[0] ? splitPlace(line).text : line,
    frames: ownFrames(frames.length > 0 ? frames : [{ fn: "?", ...place2 }], () => false)
  };
}
function readFatal(lines) {
  const found = findLine(lines, fatal);
  const text2 = found?.match[2] ?? "";
  const at = text2.lastIndexOf(" in ");
  const place2 = at < 0 ? null : phpPlace.exec(text2.slice(at + 4));
  if (found === void 0 || place2 === null) return void 0;
  const frames = [{ fn: "?", file: place2[1], line: Number(place2[2]) }];
  return { runtime: "php", type: found.match[1] ?? "", message: text2.slice(0, at), frames };
}
var php = {
  name: "php",
  doc: "Uncaught exceptions and fatal errors (Zend/zend_exceptions.c, main/main.c of php/php-src).",
  read: (output) => {
    if (!output.includes("atal error: ") && !output.includes("Parse error: ")) return void 0;
    const lines = plainLines(output);
    return readUncaught2(lines) ?? readFatal(lines);
  }
};

// src/traces/python-frame.ts
function pythonFrame(line) {
  const match = /^ {2}File "([^"]*)", line (\d+)(?:,? in (.+))?$/.exec(line);
  if (match === null) return void 0;
  return { fn: match[3] ?? "?", file: match[1], line: Number(match[2]) };
}
function isPythonRuntimeFrame({ file = "" }) {
  return /\/lib\/python[\d.]+\/(?!site-|dist-)|^<frozen /.test(file);
}

// src/traces/python.ts
var header = "Traceback (most recent call last):";
var ending = /^([A-Za-z_][\w.<>]*)(?:: ?(.*))?$/;
var harmless = /^(?:Exception ignored |--- Logging error ---|Call stack:|Stack \(most recent call last\):)/;
var compileError = /^(?:SyntaxError|IndentationError|TabError)$/;
var groupRail = /^ {2}[|+] (?:Exception Group )?/;
var maxFrames2 = 64;
function emptyBlock(kind) {
  return { kind, frames: [], place: void 0 };
}
function withLine(block, line) {
  const frame2 = pythonFrame(line);
  if (frame2 === void 0) return block;
  if (frame2.fn === "?") return { ...block, place: frame2 };
  return { ...block, frames: [...block.frames, frame2].slice(-maxFrames2) };
}
function closeBlock(block, line) {
  const match = ending.exec(line);
  if (match === null || block.kind === "harmless") return void 0;
  const [, type = "", message = ""] = match;
  const compiled = block.place !== void 0 && compileError.test(type) ? [block.place] : [];
  const printed = block.frames.length > 0 ? block.frames.toReversed() : compiled;
  if (printed.length === 0 && block.kind === "bare") return void 0;
  return { runtime: "python", type, message, frames: ownFrames(printed, isPythonRuntimeFrame) };
}
function lastTraceback(lines) {
  let last;
  let block = emptyBlock("bare");
  for (const raw of lines) {
    const line = raw.replace(groupRail, "");
    if (line === header) block = emptyBlock(block.kind === "harmless" ? "harmless" : "headed");
    else if (harmless.test(line)) block = emptyBlock("harmless");
    else if (line.startsWith(" ")) block = withLine(block, line);
    else {
      last = closeBlock(block, line) ?? last;
      block = emptyBlock("bare");
    }
  }
  return last;
}
var python = {
  name: "python",
  doc: "Uncaught exceptions (https://docs.python.org/3/library/traceback.html), Python 2.7 to 3.14.",
  read: (output) => output.includes('  File "') || output.includes(header) ? lastTraceback(plainLines(output)) : void 0
};

// src/traces/python-fatal.ts
var pythonFatal = {
  name: "python-fatal",
  doc: "Fatal Python error, with or without faulthandler (https://docs.python.org/3/library/faulthandler.html).",
  read: (output) => {
    if (!output.includes("Fatal Python error: ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, /^Fatal Python error: (.*)$/);
    if (found === void 0) return void 0;
    const frames = framesFrom(lines, pythonFrame, found.index + 1);
    return {
      runtime: "python",
      type: "fatal error",
      message: found.match[1] ?? "",
      frames: ownFrames(frames, isPythonRuntimeFrame)
    };
  }
};

// src/traces/ruby-frame.ts
function rubyFrame(line) {
  const match = /^\s*(?:from )?([^:\s][^:]*):(\d+):in [`'](.+)'$/.exec(line);
  return match === null ? void 0 : { fn: match[3] ?? "?", file: match[1], line: Number(match[2]) };
}

// src/traces/ruby.ts
var hintLines = 12;
var className = /^[A-Z]\w*(?:::[A-Z]\w*)*$/;
function classOf(text2) {
  if (className.test(text2)) return { type: text2, message: "" };
  const open2 = text2.endsWith(")") ? text2.lastIndexOf(" (") : -1;
  const type = text2.slice(open2 + 2, -1);
  return open2 < 0 || !className.test(type) ? void 0 : { type, message: text2.slice(0, open2) };
}
function headingOf(line) {
  const end = line.indexOf("': ");
  const frame2 = end < 0 || !line.includes(":in ") ? void 0 : rubyFrame(line.slice(0, end + 1));
  const named = frame2 && classOf(line.slice(end + 3));
  return frame2 && named && { frame: frame2, ...named };
}
var ruby = {
  name: "ruby",
  doc: "Uncaught exceptions (error.c, eval_error.c of ruby/ruby), old and new quotes.",
  read: (output) => {
    if (!output.includes(":in ")) return void 0;
    const lines = plainLines(output);
    for (const [index, line] of lines.entries()) {
      const heading5 = headingOf(line);
      if (heading5 === void 0) continue;
      const from = framesFrom(
        lines,
        (text2) => text2.startsWith("	from ") ? rubyFrame(text2) : void 0,
        index + 1,
        hintLines
      );
      const frames = ownFrames(
        [heading5.frame, ...from],
        ({ file }) => file?.startsWith("<internal:") ?? false
      );
      return { runtime: "ruby", type: heading5.type, message: heading5.message, frames };
    }
    return void 0;
  }
};

// src/traces/ruby-bug.ts
var backtrace = "-- Ruby level backtrace information ----------------------------------------";
var rubyBug = {
  name: "ruby-bug",
  doc: "`[BUG] Segmentation fault` and its siblings (rb_bug in error.c of ruby/ruby).",
  read: (output) => {
    if (!output.includes("[BUG] ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, /^(?:[^:]+:\d+: )?\[BUG\] (.+)$/);
    if (found === void 0) return void 0;
    const at = lines.indexOf(backtrace);
    const frames = at < 0 ? [] : [...framesFrom(lines, rubyFrame, at + 1)].reverse();
    const message = (found.match[1] ?? "").replace(/ at 0x[0-9a-f]+$/, "");
    return { runtime: "ruby", type: "BUG", message, frames: ownFrames(frames, () => false) };
  }
};

// src/traces/rust-frames.ts
var numbered = /^ *\d+: +(?:0x[0-9a-f]+ - )?(\S.*)$/;
var place = /^ +at (\S.*)$/;
var runtime2 = /^(?:<?(?:core|std|alloc)::|__rustc::|rust_begin_unwind|__rust|_?main$|_start$|__libc_start|clone$|start_thread$)/;
var hash = /::h[0-9a-f]{16}$/;
function rustFrames(lines, from) {
  const start = lines.indexOf("stack backtrace:", from);
  if (start < 0) return [];
  const frames = [];
  for (let index = start + 1; index < lines.length; index += 1) {
    const fn = numbered.exec(lines[index] ?? "")?.[1];
    if (fn === void 0) break;
    const at = place.exec(lines[index + 1] ?? "")?.[1];
    frames.push({ fn: fn.replace(hash, ""), ...splitLocation(at ?? "") });
    if (at !== void 0) index += 1;
  }
  return ownFrames(frames, ({ fn }) => runtime2.test(fn));
}

// src/traces/rust-panic.ts
var panicked = /^thread '[^']*'(?: \(\d+\))? panicked at (.+)$/;
var oldPlace = /', (\S+:\d+:\d+)$/;
var messageLines3 = 40;
function panicAt(lines, index, text2) {
  if (!text2.startsWith("'")) return { message: lines[index + 1] ?? "", place: text2 };
  const old = findLine([text2, ...lines.slice(index + 1, index + messageLines3)], oldPlace);
  const message = old?.index === 0 ? text2.slice(0, old.match.index) : text2;
  return { message: message.slice(1), place: old?.match[1] ?? "" };
}
function rustPanic(lines) {
  const found = findLine(lines, panicked);
  if (found === void 0) return void 0;
  const { message, place: place2 } = panicAt(lines, found.index, found.match[1] ?? "");
  const frames = rustFrames(lines, found.index);
  const at = place2 === "" ? [] : [{ fn: "?", ...splitLocation(place2) }];
  return { runtime: "rust", type: "panic", message, frames: frames.length > 0 ? frames : at };
}

// src/traces/rust.ts
var deaths2 = [
  [/^thread '[^']*'(?: \(\d+\))? has overflowed its stack$/, "stack-overflow"],
  [/^memory allocation of \d+ bytes failed$/, "out-of-memory"],
  [/^fatal runtime error: .+$/, "abort"]
];
var words = [" panicked at ", " overflowed its stack", "memory allocation of ", "fatal runtime error: "];
function readDeath(lines) {
  for (const [line, type] of deaths2) {
    const found = findLine(lines, line);
    if (found === void 0) continue;
    const message = found.match[0].replace(/^thread '[^']*'(?: \(\d+\))? /, "");
    return { runtime: "rust", type, message, frames: rustFrames(lines, found.index) };
  }
  return void 0;
}
var rust = {
  name: "rust",
  doc: "Panic, stack overflow and failed allocation (library/std/src/panicking.rs and alloc.rs of rust-lang/rust).",
  read: (output) => {
    if (!words.some((word) => output.includes(word))) return void 0;
    const lines = plainLines(output);
    return rustPanic(lines) ?? readDeath(lines);
  }
};

// src/traces/sanitizer-kind.ts
var phrases = [
  ["attempting double-free", "double-free"],
  ["attempting free on address which was not malloc()-ed", "bad-free"],
  ["attempting to call malloc_usable_size", "bad-malloc_usable_size"],
  ["requested allocation size", "allocation-size-too-big"],
  ["out of memory", "out-of-memory"],
  ["allocator is out of memory", "out-of-memory"],
  ["detected memory leaks", "memory-leak"],
  ["data race", "data-race"],
  ["thread leak", "thread-leak"],
  ["CHECK failed", "check-failed"]
];
function sanitizerKind(heading5) {
  const phrase = phrases.find(([start]) => heading5.startsWith(start));
  return phrase?.[1] ?? /^[\w-]+/.exec(heading5)?.[0] ?? "unknown";
}

// src/traces/sanitizer.ts
var heading3 = /^(?:==\d+== ?)?(?:(?:ERROR|FATAL): (Address|HWAddress|Memory|Thread|Leak|UndefinedBehavior)|WARNING: (Memory|Thread))Sanitizer: (.+)$/;
var runtimes = {
  Address: "asan",
  HWAddress: "hwasan",
  Memory: "msan",
  Thread: "tsan",
  Leak: "lsan",
  UndefinedBehavior: "ubsan"
};
var headLines = 8;
var nullPageBytes = 4096;
function addressWord(text2) {
  const match = /unknown address (?:0x)?([0-9a-f]+)/.exec(text2);
  if (match === null) return "";
  return Number.parseInt(match[1] ?? "", 16) < nullPageBytes ? "null address" : "wild address";
}
function messageOf(text2, following) {
  const sized = findLine(following, /^(READ|WRITE|ACCESS) of size (\d+)/);
  if (sized !== void 0) return `${sized.match[1]} of size ${sized.match[2]}`;
  const access = findLine(following, /signal is caused by a (READ|WRITE) /)?.match[1];
  const words3 = [access, addressWord(text2)].filter((word) => word !== void 0 && word !== "");
  return words3.length > 0 ? words3.join(", ") : text2.replace(/(?: on(?: address)?|:)? 0x[0-9a-f].*|:? \(.*/, "");
}
var sanitizer = {
  name: "sanitizer",
  doc: "ASan, HWASan, MSan, TSan and LSan reports, and UBSan signals (https://github.com/google/sanitizers/wiki).",
  read: (output) => {
    if (!output.includes("Sanitizer: ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, heading3);
    if (found === void 0) return void 0;
    const [, error, warning, text2 = ""] = found.match;
    const after = found.index + 1;
    return {
      runtime: runtimes[error ?? warning ?? ""] ?? "sanitizer",
      type: sanitizerKind(text2),
      message: messageOf(text2, lines.slice(after, after + headLines)),
      frames: ownFrames(framesFrom(lines, sanitizerFrame, after), isSanitizerFrame)
    };
  }
};

// src/traces/terminate.ts
var libstdcxx = /^terminate called (?:after throwing an instance of '([^']+)'|without an active exception|recursively)$/;
var libcxxabi = /^libc\+\+abi(?:\.dylib)?: terminating (?:due to|with) (?:an )?uncaught (?:foreign )?exception(?: of type ([^ ]+?):?(?: (.*))?)?$/;
var terminate = {
  name: "terminate",
  doc: "std::terminate of libstdc++ (libsupc++/vterminate.cc) and libc++abi (cxa_default_handlers.cpp).",
  read: (output) => {
    const lines = plainLines(output);
    const gnu = findLine(lines, libstdcxx);
    if (gnu !== void 0) {
      const what = /^ {2}what\(\): {2}(.*)$/.exec(lines[gnu.index + 1] ?? "")?.[1];
      return { runtime: "libstdc++", type: gnu.match[1] ?? "terminate", message: what ?? "", frames: [] };
    }
    const llvm = findLine(lines, libcxxabi);
    if (llvm === void 0) return void 0;
    return {
      runtime: "libc++",
      type: llvm.match[1] ?? "terminate",
      message: llvm.match[2] ?? "",
      frames: []
    };
  }
};

// src/traces/undefined-behaviour.ts
var heading4 = /^([^:\s][^:]*\.(?:c|cc|cpp|cxx|C|h|hh|hpp|hxx|inc|inl|ipp|tcc|m|mm|y|l|re)|<unknown>):(\d+):\d+: runtime error: (.+)$/;
var undefinedBehaviour = {
  name: "undefined-behaviour",
  doc: "UBSan `file:line:col: runtime error: \u2026` (https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html).",
  read: (output) => {
    if (!output.includes(": runtime error: ")) return void 0;
    const lines = plainLines(output);
    const found = findLine(lines, heading4);
    if (found === void 0) return void 0;
    const [, file, line, message = ""] = found.match;
    const printed = framesFrom(lines, sanitizerFrame, found.index + 1, 4);
    return {
      runtime: "ubsan",
      type: "undefined-behavior",
      message,
      frames: printed.length > 0 ? ownFrames(printed, isSanitizerFrame) : [{ fn: "?", file, line: Number(line) }]
    };
  }
};

// src/traces/index.ts
var traceReaders = [
  sanitizer,
  undefinedBehaviour,
  hotspot,
  nodeFatal,
  pythonFatal,
  rubyBug,
  rust,
  go,
  java,
  dotnet,
  python,
  node,
  ruby,
  php,
  lua,
  terminate,
  failedAssert,
  heapCheck,
  libFuzzer
];

// src/traces/read-trace.ts
function readOne(output) {
  if (output === "") return void 0;
  const text2 = boundedLines(output);
  for (const reader of traceReaders) {
    const trace = reader.read(text2);
    if (trace !== void 0) return trace;
  }
  return void 0;
}
function readTrace(stdout, stderr) {
  return readOne(stderr) ?? readOne(stdout);
}

// src/launchers/ending-of.ts
import { constants as constants4 } from "node:os";
var firstSignal = 129;
var lastSignal = 159;
var names = new Map(
  Object.entries(constants4.signals).reverse().map(([name, number]) => [number, name])
);
function endingOf(status) {
  if (status < firstSignal || status > lastSignal) return { kind: "exit", code: status };
  const number = status - firstSignal + 1;
  return { kind: "signal", signal: names.get(number) ?? `SIG${number}` };
}

// src/launchers/classify.ts
var provesUndefined = /* @__PURE__ */ new Set(["asan", "ubsan", "msan", "tsan", "lsan"]);
var notStarted = /(not found|No such file or directory|Permission denied|cannot execute|Exec format error|error while loading shared libraries)/;
function classify(run, yardstick) {
  const { end } = run;
  if (end.kind === "unstarted") return { kind: "unlaunched", reason: end.reason };
  const facts = { durationMs: run.durationMs, stdout: run.stdout.text, stderr: run.stderr.text };
  const { memoryBytes, outputBytes, timeMs } = yardstick.limits;
  if (end.kind === "stopped" && end.breach === "memory") {
    return { kind: "exhausted", resource: "memory", limitBytes: memoryBytes, ...facts };
  }
  if (isOverOutput(run, outputBytes)) {
    return { kind: "exhausted", resource: "output", limitBytes: outputBytes, ...facts };
  }
  if (end.kind === "stopped" || isOutOfCpu(end.status)) return { kind: "hung", limitMs: timeMs, ...facts };
  return judgeStatus(end.status, facts, yardstick);
}
function isOverOutput({ end, stdout, stderr }, outputBytes) {
  return isSignal(end, "SIGXFSZ") || Math.max(stdout.bytes, stderr.bytes) >= outputBytes;
}
function isOutOfCpu(status) {
  return isSignal({ kind: "ended", status }, "SIGXCPU");
}
function isSignal(end, signal) {
  if (end.kind !== "ended") return false;
  const ending2 = endingOf(end.status);
  return ending2.kind === "signal" && ending2.signal === signal;
}
function judgeStatus(code, facts, { answers, readTrace: readTrace2 }) {
  const trace = readTrace2(facts.stdout, facts.stderr);
  if (answers.acceptExits.includes(code) && !(trace !== void 0 && provesUndefined.has(trace.runtime))) {
    return { kind: "accepted", code, ...facts };
  }
  if (trace === void 0 && isRejection(code, facts, answers)) return { kind: "rejected", code, ...facts };
  if (trace === void 0 && isNotStarted(code, facts))
    return { kind: "unlaunched", reason: reasonOf2(facts) };
  return { kind: "crashed", ending: endingOf(code), trace, ...facts };
}
function isRejection(code, facts, { rejectExits, rejectStderr }) {
  if (!rejectExits.includes(code)) return false;
  if (rejectStderr === void 0) return true;
  return [facts.stderr, facts.stdout].some((text2) => text2.search(rejectStderr) >= 0);
}
function isNotStarted(code, { stderr }) {
  return (code === 126 || code === 127) && notStarted.test(stderr);
}
function reasonOf2({ stderr }) {
  const line = stderr.split("\n").find((text2) => notStarted.test(text2)) ?? "";
  return `The parser could not be started: ${line.trim()}. Check parser.command and what parser.prepare builds.`;
}

// src/launchers/drop-signal-word.ts
var words2 = {
  SIGHUP: "Hangup",
  SIGQUIT: "Quit",
  SIGILL: "Illegal instruction",
  SIGTRAP: "Trace/breakpoint trap",
  SIGABRT: "Aborted",
  SIGBUS: "Bus error",
  SIGFPE: "Floating point exception",
  SIGKILL: "Killed",
  SIGUSR1: "User defined signal 1",
  SIGSEGV: "Segmentation fault",
  SIGUSR2: "User defined signal 2",
  SIGALRM: "Alarm clock",
  SIGTERM: "Terminated",
  SIGSTKFLT: "Stack fault",
  SIGXCPU: "CPU time limit exceeded",
  SIGVTALRM: "Virtual timer expired",
  SIGPROF: "Profiling timer expired",
  SIGSYS: "Bad system call"
};
function dropSignalWord(stderr, status) {
  const ending2 = endingOf(status);
  if (ending2.kind === "exit") return stderr;
  const word = words2[ending2.signal];
  const line = [`${word}
`, `${word} (core dumped)
`].find((text2) => stderr.endsWith(text2));
  return line === void 0 ? stderr : stderr.slice(0, -line.length);
}

// src/launchers/collect.ts
function collect({ target, folder }, { end, durationMs, toldBy }) {
  const stdout = take(folder.stdout, folder.inputs);
  const printed = take(folder.stderr, folder.inputs);
  const stderr = toldBy === "shell" && end.kind === "ended" ? { ...printed, text: dropSignalWord(printed.text, end.status) } : printed;
  return classify({ end, stdout, stderr, durationMs }, { ...target, readTrace });
}
function take(path, inputs) {
  const seen = readCapped(path);
  if (seen.bytes === 0) return seen;
  truncateSync(path, 0);
  return { text: seen.text.replaceAll(`${inputs}/`, ""), bytes: seen.bytes };
}

// src/sandbox/run-process.ts
import { spawn as spawn4 } from "node:child_process";
import { closeSync as closeSync3, constants as constants5, openSync as openSync3 } from "node:fs";
import { constants as system } from "node:os";
var goneMs = 2e3;
var append = constants5.O_WRONLY | constants5.O_CREAT | constants5.O_APPEND;
async function runProcess(start) {
  const opened = [];
  const open2 = (path, flags3) => {
    const fd = openSync3(path, flags3, 384);
    opened.push(fd);
    return fd;
  };
  try {
    const stdin = start.stdin === void 0 ? "ignore" : open2(start.stdin, constants5.O_RDONLY);
    return await endOf(
      spawnGroup(start, [stdin, open2(start.stdout, append), open2(start.stderr, append)]),
      start
    );
  } catch (error) {
    return unstarted(start, error);
  } finally {
    for (const fd of opened) closeSync3(fd);
  }
}
function spawnGroup(start, stdio) {
  const bound = start.script !== void 0 && hasShell();
  const words3 = bound ? [shellPath, "-c", `${start.script}; exec "$@"`, "sh", ...start.argv] : start.argv;
  const [program = "", ...args] = words3;
  return spawn4(program, args, {
    cwd: start.cwd,
    env: { ...start.environment },
    stdio,
    detached: process.platform !== "win32",
    windowsHide: true
  });
}
function endOf(child2, start) {
  return new Promise((resolve3) => {
    child2.once("error", (error) => resolve3(unstarted(start, error)));
    if (child2.pid === void 0) return;
    const group = { pid: child2.pid, marker: start.marker };
    const untrack = trackGroup(group);
    const finish = (end) => {
      stopWatch();
      endGroup(group);
      untrack();
      resolve3(end);
    };
    const stopWatch = watchRun({
      pid: group.pid,
      limits: start.limits,
      onBreach: (breach) => {
        const end = { kind: "stopped", breach };
        const gone = setTimeout(finish, goneMs, end);
        child2.removeAllListeners("exit").once("exit", () => {
          clearTimeout(gone);
          finish(end);
        });
        endGroup(group);
      }
    });
    child2.once("exit", (code, signal) => finish({ kind: "ended", status: code ?? 128 + numberOf(signal) }));
  });
}
function numberOf(signal) {
  return signal === null ? 0 : system.signals[signal];
}
function unstarted(start, error) {
  const why = error instanceof Error ? error.message : String(error);
  return { kind: "unstarted", reason: `${start.argv[0]} could not be started in ${start.cwd}: ${why}` };
}

// src/launchers/spawn-session.ts
var SpawnSession = class {
  #setup;
  #file;
  constructor(setup, file) {
    this.#setup = setup;
    this.#file = file;
  }
  async run(input) {
    const { argv, cwd, environment, marker, folder, target } = this.#setup;
    const path = this.#file.write(input);
    const startedAt = performance.now();
    const end = await runProcess({
      argv: argv.map((word) => word.replaceAll(filePlaceholder, () => path)),
      cwd,
      environment,
      marker,
      stdin: argv.some((word) => word.includes(filePlaceholder)) ? void 0 : path,
      stdout: folder.stdout,
      stderr: folder.stderr,
      limits: target.limits,
      script: limitsScript(target.limits)
    });
    const durationMs = performance.now() - startedAt;
    clearTemporary(folder);
    return collect(this.#setup, { end, durationMs, toldBy: "system" });
  }
  /** Every run has ended what it started. */
  async close() {
  }
};

// src/launchers/shell-session.ts
var shellLifeMs = 1e4;
var sweepMs = 2e3;
var ShellSession = class {
  #setup;
  #file;
  #plain;
  #shell;
  #shellSince = 0;
  /** The first case is swept after, and so is every case of a parser that leaves processes behind. */
  #sweepAt = 0;
  constructor(setup, file) {
    this.#setup = setup;
    this.#file = file;
    this.#plain = new SpawnSession(setup, file);
  }
  async run(input) {
    const name = basename(this.#file.write(input));
    const shell = this.#shell ?? this.#start();
    const startedAt = performance.now();
    const end = await shell.run(name);
    const now = performance.now();
    if (end.kind !== "ended" || now > this.#shellSince + shellLifeMs) await this.#endShell();
    else if (now > this.#sweepAt) this.#sweep(shell, now);
    if (end.kind === "lost") return this.#again(input);
    return collect(this.#setup, { end, durationMs: now - startedAt, toldBy: "shell" });
  }
  async close() {
    await this.#endShell();
  }
  #start() {
    this.#shell = new CaseShell(this.#setup);
    this.#shellSince = performance.now();
    return this.#shell;
  }
  #sweep(shell, now) {
    if (shell.sweep() === 0) this.#sweepAt = now + sweepMs;
    clearTemporary(this.#setup.folder);
  }
  async #endShell() {
    const shell = this.#shell;
    this.#shell = void 0;
    await shell?.end();
    clearTemporary(this.#setup.folder);
  }
  /** The shell died, and what was printed until then is half a story: once more, without a shell to lose. */
  #again(input) {
    const { stdout, stderr } = this.#setup.folder;
    for (const path of [stdout, stderr]) rmSync4(path, { force: true });
    return this.#plain.run(input);
  }
};

// src/launchers/command.ts
var command = {
  name: "command",
  open: async (target, launching, manner) => {
    const setup = commandSetup(target, launching, target.parser.argv);
    const file = new CaseFile(setup.folder.inputs);
    const Way = manner === "fast" && hasShell() ? ShellSession : SpawnSession;
    return new GuardedSession(setup, file, new Way(setup, file));
  }
};

// src/launchers/index.ts
var launchers = [command];

// src/launchers/open-parser-pool.ts
function queueOver(sessions) {
  const free = [...sessions];
  const waiting = [];
  const take2 = () => {
    const session = free.pop();
    return session === void 0 ? new Promise((resolve3) => waiting.push(resolve3)) : Promise.resolve(session);
  };
  const give = (session) => {
    const next = waiting.shift();
    if (next === void 0) free.push(session);
    else next(session);
  };
  return async (input) => {
    const session = await take2();
    try {
      return await session.run(input);
    } finally {
      give(session);
    }
  };
}
function launcherOf(target) {
  const launcher = launchers.find(({ name }) => name === target.parser.kind);
  if (launcher === void 0) throw new Error(`no launcher for parser kind ${target.parser.kind}`);
  return launcher;
}
async function openParserPool(target, launching, jobs) {
  const launcher = launcherOf(target);
  const fast = await Promise.all(
    Array.from({ length: jobs }, () => launcher.open(target, launching, "fast"))
  );
  const fresh = await launcher.open(target, launching, "fresh");
  return {
    run: queueOver(fast),
    runFresh: queueOver([fresh]),
    close: async () => {
      await Promise.all([...fast, fresh].map((session) => session.close()));
    }
  };
}

// src/launchers/prepare.ts
var prepareLimitMs = 10 * 6e4;
var tailLength = 2e3;
async function prepare(target, launching, limitMs = prepareLimitMs) {
  const command2 = target.parser.prepare;
  if (command2 === void 0 || command2.length === 0) return { ok: true };
  const setup = commandSetup(target, launching, command2);
  try {
    if (setup.refusal !== void 0) return { ok: false, reason: `prepare: ${setup.refusal}` };
    const end = await build(setup, limitMs);
    const why = complaint(end, limitMs);
    if (why === void 0) return { ok: true };
    return { ok: false, reason: `prepare (${command2.join(" ")}) ${why}
${tailOf(setup)}`.trimEnd() };
  } finally {
    removeSessionFolder(setup.folder);
  }
}
function build(setup, limitMs) {
  const home = process.env.HOME;
  const { argv, cwd, marker, folder, target } = setup;
  const isOwnHome = home === void 0 || "HOME" in target.parser.env;
  return runProcess({
    argv,
    cwd,
    environment: isOwnHome ? setup.environment : { ...setup.environment, HOME: home },
    marker,
    stdin: void 0,
    // One file for both, in the order printed.
    stdout: folder.stdout,
    stderr: folder.stdout,
    limits: { timeMs: limitMs, memoryBytes: Number.POSITIVE_INFINITY },
    script: void 0
  });
}
function complaint(end, limitMs) {
  switch (end.kind) {
    case "unstarted":
      return `could not be started: ${end.reason}`;
    case "stopped":
      return `was still running after ${limitMs / 1e3} s and was killed.`;
    case "ended":
      return end.status === 0 ? void 0 : `failed with exit status ${end.status}.`;
  }
}
function tailOf({ folder }) {
  return readCapped(folder.stdout).text.slice(-tailLength);
}

// src/oracles/judge.ts
function judge(evidence) {
  return oracles.flatMap((oracle) => oracle.judge(evidence)).filter((verdict) => verdict.verdict === "fail");
}

// src/settings/deep-freeze.ts
function deepFreeze(value) {
  if (typeof value !== "object" || value === null) return value;
  for (const held of Object.values(value)) deepFreeze(held);
  return Object.freeze(value);
}

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
var maxLength2 = 1e3;
function globProblem(glob) {
  const outside = pathProblem(glob);
  if (outside !== void 0) return outside;
  if (glob.length > maxLength2) return `is longer than ${maxLength2} characters`;
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
function optionAt(place2) {
  const path = place2.keys.join(".");
  const row = options.find(
    ({ scope, configPath }) => scope === place2.scope && configPath !== void 0 && (path === configPath || path.startsWith(`${configPath}.`))
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
  return inner.filter(([, place2]) => keysAt(place2).includes(key)).map(([name]) => name);
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
function scalar(words3) {
  return { whole: words3, element: words3 };
}
function integerWords({ least = 0, most = Number.MAX_SAFE_INTEGER }) {
  return `a whole number from ${least} to ${most}`;
}
function choicesOf(row) {
  return (row.choices ?? []).join(", ");
}

// src/settings/expected-at.ts
function expectedAt(place2) {
  const option = optionAt(place2);
  if (option !== void 0) {
    const words3 = optionWords(option.row);
    return option.element ? words3.element : words3.whole;
  }
  if (place2.keys[0] === "targets") return `a list of 1 to ${mostTargets} targets`;
  if (place2.keys[0] === "version") return "1, the version of the config format";
  return `a mapping of ${keysAt(place2).join(", ")}`;
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
  const place2 = configPlace(pointer);
  const where = `${showValue(key)} in ${showPlace(pointer)}`;
  if (isUnavailable(place2, key)) {
    return { text: `${where} is not available in this version; remove it`, standsFor: keysAt(place2) };
  }
  const keys = keysAt(place2);
  const nearest = nearestName(key, keys);
  if (nearest !== void 0) {
    return { text: `unknown key ${where}; did you mean '${nearest}'?`, standsFor: [nearest] };
  }
  const homes = place2.keys.length === 0 ? homesOf(place2.scope, key) : [];
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
  const place2 = configPlace(pointer);
  const nearest = typeof value === "string" ? nearestName(value, optionAt(place2)?.row.choices ?? []) : void 0;
  const hint = nearest === void 0 ? "" : `; did you mean '${nearest}'?`;
  return `${showPlace(pointer)} must be ${expectedAt(place2)}; found ${showValue(value)}${hint}`;
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

// src/settings/config-fault.ts
var mostShown = 10;
function configError(faults) {
  const sorted = [...faults].sort(
    (a, b) => a.position.line - b.position.line || a.position.column - b.position.column
  );
  const lines = [...new Set(sorted.map(faultLine2))];
  const shown = lines.slice(0, mostShown);
  const hidden = lines.length - shown.length;
  if (hidden > 0) shown.push(`and ${hidden} more`);
  return new SettingsError(shown.join("\n"), { position: sorted[0]?.position });
}
function faultLine2({ position: { file, line, column }, text: text2 }) {
  return `${file}:${line}:${column}: ${text2}`;
}

// src/settings/parse-yaml.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/settings/offset-of.ts
var import_yaml = __toESM(require_dist(), 1);
function offsetOf(document, { pointer, at }) {
  const keys = pointerKeys(pointer);
  let node2 = document.contents;
  let offset = startOf(node2) ?? 0;
  for (const [index, key] of keys.entries()) {
    const step = child((0, import_yaml.isAlias)(node2) ? node2.resolve(document) : node2, key);
    if (step === void 0) break;
    const last = index === keys.length - 1;
    offset = startOf(last && at === "key" ? step.key : step.value) ?? offset;
    node2 = step.value;
  }
  return offset;
}
function child(parent, key) {
  if ((0, import_yaml.isSeq)(parent)) return { key: void 0, value: parent.items[Number(key)] };
  if (!(0, import_yaml.isMap)(parent)) return void 0;
  return parent.items.find((pair) => (0, import_yaml.isScalar)(pair.key) && String(pair.key.value) === key);
}
function startOf(node2) {
  return (0, import_yaml.isNode)(node2) ? node2.range?.[0] : void 0;
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
        const text2 = `key ${showValue(name)} is given twice in one mapping; keep one`;
        if (seen.has(name)) faults.push({ offset: key.range?.[0] ?? 0, text: text2 });
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
function parseYaml(file, text2) {
  if (Buffer.byteLength(text2) > maxBytes)
    return refuse(file, "the file is larger than 1 MiB; a config file is not");
  const lines = new import_yaml3.LineCounter();
  const document = (0, import_yaml3.parseDocument)(text2.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    logLevel: "error",
    prettyErrors: false,
    resolveKnownTags: false,
    schema: "core",
    uniqueKeys: false
  });
  const place2 = (offset, why) => {
    const { line, col } = lines.linePos(offset);
    return { position: { file, line, column: col }, text: why };
  };
  const faults = yamlFaults(document);
  if (faults.length > 0) return { ok: false, faults: faults.map((fault) => place2(fault.offset, fault.text)) };
  const plain = plainValue(document);
  if (!plain.ok) return refuse(file, plain.problem);
  return {
    ok: true,
    value: plain.value,
    place: (problem) => place2(offsetOf(document, problem), problem.text)
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
function refuse(file, text2) {
  return { ok: false, faults: [{ position: { file, line: 1, column: 1 }, text: text2 }] };
}

// src/settings/read-config.ts
function readConfig(path, text2) {
  const yaml = parseYaml(path, text2);
  if (!yaml.ok) throw configError(yaml.faults);
  const checked2 = checkConfig(yaml.value);
  if (!checked2.ok) throw configError(checked2.problems.map(yaml.place));
  return buildPolicy(checked2.config, path);
}

// src/settings/config-policy.ts
var defaultConfigPaths = [".github/crashgate.yml", ".github/crashgate.yaml"];
async function configPolicy(read2, path) {
  for (const candidate of path === void 0 ? defaultConfigPaths : [path]) {
    const text2 = await read2(candidate);
    if (text2 !== void 0) return readConfig(candidate, text2);
  }
  if (path === void 0) return void 0;
  throw new SettingsError(`config file '${path}' does not exist; it is a path from the repository root`);
}

// src/settings/split-file-list.ts
function splitFileList(text2) {
  const paths = text2.includes("\0") ? text2.split("\0") : text2.split(/\r?\n/);
  return [...new Set(paths.filter((path) => path !== ""))];
}

// src/settings/given-files.ts
function givenFiles(given) {
  const text2 = given["files-from"];
  if (typeof text2 !== "string") return void 0;
  return splitFileList(text2).map((path) => {
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
  const read2 = typeof value === "string" && Object.hasOwn(booleans, value) ? booleans[value] : void 0;
  if (read2 === void 0) throw wrongValue(optionNamed(name), value);
  return read2;
}
function givenInteger(given, name) {
  const text2 = givenText(given, name);
  if (text2 === void 0) return void 0;
  const row = optionNamed(name);
  const value = Number(text2);
  const wrong = !/^\d{1,15}$/.test(text2) || rangeProblem(row, value, text2) !== void 0;
  if (wrong) throw wrongValue(row, text2);
  return value;
}
function givenDurationMs(given, name) {
  const reading = parseDuration(givenText(given, name) ?? "");
  return reading.ok ? reading.value : void 0;
}
function givenChoice(given, name) {
  const text2 = givenText(given, name);
  const row = optionNamed(name);
  if (text2 === void 0 || row.choices?.includes(text2)) return text2;
  throw wrongValue(row, text2);
}
function wrongValue(row, value) {
  const nearest = typeof value === "string" ? nearestName(value, row.choices ?? []) : void 0;
  const hint = nearest === void 0 ? "" : `; did you mean '${nearest}'?`;
  const words3 = optionWords(row).whole;
  return new SettingsError(`${optionLabel(row)} must be ${words3}; found ${showValue(value)}${hint}`);
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
    const words3 = JSON.parse(line);
    if (!Array.isArray(words3) || !words3.every((word) => typeof word === "string"))
      return { ok: false, problem };
    return { ok: true, value: words3 };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: `${problem} (${why})` };
  }
}
function splitWords(line) {
  const words3 = [];
  let word;
  let at = 0;
  while (at < line.length) {
    wordPart.lastIndex = at;
    const part = wordPart.exec(line);
    if (part === null) return { ok: false, problem: unfinished(line.slice(at), at) };
    at = wordPart.lastIndex;
    if (part[5] === void 0) word = (word ?? "") + partText(part);
    else if (word !== void 0) {
      words3.push(word);
      word = void 0;
    }
  }
  return { ok: true, value: word === void 0 ? words3 : [...words3, word] };
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
  const checked2 = checkConfig({
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
  if (checked2.ok) return buildPolicy(checked2.config, void 0);
  throw new SettingsError(checked2.problems.map(({ text: text2 }) => withoutConfigWords(text2)).join("\n"));
}
function refuseContradiction(given, used) {
  const list2 = used.map((name) => `'${name}'`).join(", ");
  if (given["config-file"] !== void 0) {
    throw new SettingsError(`give either 'config-file' or ${list2}: with the latter no config file is read`);
  }
  for (const name of ["files", "command"]) {
    if (given[name] !== void 0) continue;
    throw new SettingsError(`${list2} given without '${name}': a target needs 'files' and 'command'`);
  }
}
function commandWords(given) {
  const line = given.command;
  if (typeof line !== "string") throw new SettingsError("'command' must be one line of text");
  const words3 = splitCommand(line);
  if (!words3.ok) throw new SettingsError(`'command' ${words3.problem}`);
  return words3.value;
}
function withoutConfigWords(text2) {
  return text2.replaceAll("targets[0].parser.", "").replaceAll("targets[0].", "");
}

// src/settings/resolve-request.ts
var mostJobs = 64;
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
    jobs: givenInteger(given, "jobs") ?? Math.max(1, Math.min(mostJobs, asked.cores)),
    warnOnly: givenFlag(given, "warn-only") ?? false,
    reportDir: givenText(given, "report-dir") ?? String(optionNamed("report-dir").default),
    reporters: resolveReporters(asked),
    policyFrom: resolvePolicy(asked)
  });
}
function isLong({ command: command2, trigger }) {
  return command2 === "fuzz" || trigger.kind === "manual";
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
  const format2 = givenChoice(given, "report-format");
  const chosen = format2 === void 0 ? [] : [format2];
  const dropped = format2 === void 0 ? off : [...off, "console"];
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
  return async (read2) => {
    const policy = own ?? await configPolicy(read2, path);
    return policy && adjustBudgets(policy, change);
  };
}

export {
  closeAllNow,
  openRepository,
  scratchFolders,
  visibleText,
  plainLine,
  hasShell,
  openParserPool,
  prepare,
  require_dist,
  judge,
  require_picomatch2 as require_picomatch,
  showValue,
  resolveRequest
};
//# sourceMappingURL=chunk-AHXLZOI4.js.map
