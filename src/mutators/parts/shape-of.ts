/** The shape of a word: digits become `9`, letters `a` or `A`, runs count once. Words of one shape are often of one kind. */
export function shapeOf(word: string): string {
  return word
    .slice(0, 200)
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A')
    .replace(/[0-9]+/g, '9');
}
