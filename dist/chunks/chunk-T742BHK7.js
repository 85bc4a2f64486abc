import{createRequire as r}from'node:module';const require=r(import.meta.url);
var unseen=/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;function nameOf(character){let code=character.codePointAt(0)??0;return code===13?"\u240D":code<=255?`\\x${code.toString(16).padStart(2,"0")}`:code<=65535?`\\u${code.toString(16).padStart(4,"0")}`:`\\u{${code.toString(16)}}`}function visibleText(text){return text.replace(unseen,nameOf)}var version1=new RegExp("#(?=\\p{M}*#\\p{M}*\\[)","gu"),version2=new RegExp("^([\\s\\p{M}\\p{Z}]*):(?=\\p{M}*:)","u");function plainLine(text){return visibleText(text).replaceAll(`
`,"\u2424").replace(version1,"# ").replace(version2,"$1: ")}export{visibleText,plainLine};
//# sourceMappingURL=chunk-T742BHK7.js.map
