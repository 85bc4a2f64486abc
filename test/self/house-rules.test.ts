import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../helpers/run-built.ts';

const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
  .map((path) => ({ path, lines: readFileSync(join(projectRoot, 'src', path), 'utf8').split('\n') }));

/** Tables: one row a thing, no logic. */
const tables = ['mutators/index.ts', 'settings/options.ts', 'model/plugs.ts', 'model/ports.ts'];

describe('house rules that the linter cannot say', () => {
  it('files are short', () => {
    const long = sources.filter(({ path, lines }) => lines.length > 151 && !tables.includes(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines.length}`)).toEqual([]);
  });

  it('names say what a thing does', () => {
    const vague = /manager|helper|util|common|misc/i;
    expect(sources.filter(({ path }) => vague.test(basename(path))).map(({ path }) => path)).toEqual([]);
  });

  it('nothing is left to do, nothing is switched off without a reason', () => {
    const marks = sources.flatMap(({ path, lines }) =>
      lines
        .filter((line) => /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)|biome-ignore(?!.*: \S)/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(marks).toEqual([]);
  });

  it('exported functions and types say what they are', () => {
    const bare = sources.flatMap(({ path, lines }) =>
      lines
        .map((line, index) => ({ line, before: lines[index - 1] ?? '' }))
        .filter(({ line }) => /^export (async )?(function|interface|type|class|const) /.test(line))
        // The list above it has the comment.
        .filter(({ line }) => !/^export type \w+ = \(typeof \w+\)\[number\];/.test(line))
        // A mutator's own `doc` is its comment.
        .filter(({ line }) => !/= (define|replace)Mutator[<(]/.test(line))
        .filter(({ before }) => !/\*\/$|^\/\/|^ \*/.test(before.trim()))
        .map(({ line }) => `${path}: ${line}`),
    );
    expect(bare).toEqual([]);
  });
});
