import { exitCodes } from '../model/decision.ts';
import { SettingsError } from '../model/errors.ts';
import { outcomeDocs } from '../model/outcome-docs.ts';
import type { Mutator, Oracle } from '../model/plugs.ts';
import { mutators } from '../mutators/index.ts';
import { oracles } from '../oracles/index.ts';
import { nearestName } from '../text/nearest-name.ts';

/** One thing that can be explained. */
interface Entry {
  readonly group: 'oracle' | 'outcome' | 'mutator';
  readonly name: string;
  readonly text: string;
}

function oracleEntry({ name, doc }: Oracle): Entry {
  return { group: 'oracle', name, text: doc };
}

function mutatorEntry({ name, about }: Mutator): Entry {
  return {
    group: 'mutator',
    name,
    text: `${about.doc} Level: ${about.level}. Stands for: ${about.standsFor}`,
  };
}

function entries(): readonly Entry[] {
  const outcomes = Object.entries(outcomeDocs).map(
    ([name, text]): Entry => ({ group: 'outcome', name, text }),
  );
  return [...oracles.map(oracleEntry), ...outcomes, ...mutators.map(mutatorEntry)];
}

/** `crashgate explain [word]`: one word, or the list of them. */
export function explain(word: string | undefined): number {
  const all = entries();
  if (word === undefined) {
    for (const group of ['oracle', 'outcome', 'mutator'] as const) {
      const names = all.filter((entry) => entry.group === group).map(({ name }) => name);
      process.stdout.write(`${group}s: ${names.join(' ')}\n`);
    }
    return exitCodes.pass;
  }
  const found = all.filter(({ name }) => name === word);
  if (found.length === 0) {
    const nearest = nearestName(
      word,
      all.map(({ name }) => name),
    );
    const hint = nearest === undefined ? 'crashgate explain lists all words' : `did you mean '${nearest}'?`;
    throw new SettingsError(`nothing is called '${word}'; ${hint}`);
  }
  for (const { group, name, text } of found) process.stdout.write(`${name} (${group})\n  ${text}\n`);
  return exitCodes.pass;
}
