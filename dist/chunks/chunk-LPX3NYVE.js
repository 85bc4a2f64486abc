import{createRequire as r}from'node:module';const require=r(import.meta.url);

// src/text/visible-text.ts
var unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function nameOf(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code === 13) return "\u240D";
  if (code <= 255) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code <= 65535) return `\\u${code.toString(16).padStart(4, "0")}`;
  return `\\u{${code.toString(16)}}`;
}
function visibleText(text) {
  return text.replace(unseen, nameOf);
}

// src/text/plain-line.ts
var version1 = new RegExp("#(?=\\p{M}*#\\p{M}*\\[)", "gu");
var version2 = new RegExp("^([\\s\\p{M}\\p{Z}]*):(?=\\p{M}*:)", "u");
function plainLine(text) {
  return visibleText(text).replaceAll("\n", "\u2424").replace(version1, "# ").replace(version2, "$1: ");
}

export {
  visibleText,
  plainLine
};
//# sourceMappingURL=chunk-LPX3NYVE.js.map
