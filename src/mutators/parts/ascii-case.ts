/** ASCII letters in upper case; other bytes are left alone, they may be parts of UTF-8 sequences. */
export function asciiUpper(text: string): string {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** ASCII letters in lower case. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
