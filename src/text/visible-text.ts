/**
 * Everything that a reader cannot see or that changes what he sees: C0 and C1 controls, bidi controls
 * (CVE-2021-42574 "Trojan Source"), line and paragraph separators, default-ignorable code points, format
 * characters, noncharacters and lone surrogates. TAB and LF stay.
 */
const unseen =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** `␍`, `\xNN`, `\uNNNN` or `\u{NNNNN}`. */
function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0d) return '␍';
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code <= 0xffff) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\u{${code.toString(16)}}`;
}

/** Makes every character that does not show itself visible; line ends (LF) and TAB are kept. */
export function visibleText(text: string): string {
  return text.replace(unseen, nameOf);
}
