import { Buffer } from 'node:buffer';

/** Keywords whose strings are words of the format that the schema describes. */
const valueKeywords = new Set(['enum', 'const', 'default', 'examples']);
const maxVisited = 5000;

function latin1Of(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function wordsOfValue(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
}

function wordsOfKeyword(keyword: string, value: unknown): readonly string[] {
  if (valueKeywords.has(keyword)) return wordsOfValue(value);
  const isNames = keyword === 'properties' && typeof value === 'object' && value !== null;
  return isNames ? Object.keys(value) : [];
}

/** Property names and enum, const, default and example values of a schema, latin-1, in its order. Bounded. */
export function schemaWords(schema: unknown): readonly string[] {
  const words = new Set<string>();
  const waiting: unknown[] = [schema];
  for (let visited = 0; visited < maxVisited && waiting.length > 0; visited += 1) {
    const value = waiting.shift();
    if (typeof value !== 'object' || value === null) continue;
    for (const [keyword, inner] of Object.entries(value)) {
      for (const word of wordsOfKeyword(keyword, inner)) words.add(latin1Of(word));
      waiting.push(inner);
    }
  }
  return [...words];
}
