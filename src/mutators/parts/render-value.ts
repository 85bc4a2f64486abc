import { Buffer } from 'node:buffer';
import type { FormatName } from '../../model/names.ts';
import { isObject } from './json-schema.ts';

function tomlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(tomlText).join(', ')}]`;
  if (!isObject(value)) return value === null ? '""' : JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)} = ${tomlText(inner)}`);
  return `{${entries.join(', ')}}`;
}

function written(format: FormatName, value: unknown): string {
  if (format === 'toml') return tomlText(value);
  if (format === 'ini' && typeof value !== 'object') return String(value);
  return JSON.stringify(value) ?? 'null';
}

/** Writes a JSON value in a format, on one line, latin-1. JSON is valid inside YAML. */
export function renderValue(format: FormatName, value: unknown): string {
  return Buffer.from(written(format, value), 'utf8').toString('latin1');
}
