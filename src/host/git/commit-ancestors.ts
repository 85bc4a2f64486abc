import type { Branch } from './find-upstream.ts';
import { mergeBase } from './merge-base.ts';
import { remember } from './remember.ts';
import type { GitPlace } from './run-git.ts';

/** Common ancestors, each looked up once. */
export interface CommitAncestors {
  /** Git has told where a branch stands. */
  readonly learn: (branch: Branch) => void;
  /** The best common ancestor of two commits or names; `undefined` when there is none here. @throws HostError */
  readonly mergeBase: (a: string, b: string) => Promise<string | undefined>;
}

/** Knows `HEAD`. Of two names for one commit git is not asked: most work trees start at the tip of their upstream. */
export function commitAncestors(place: GitPlace, head: string | undefined): CommitAncestors {
  const tips = new Map<string, string>(head === undefined ? [] : [['HEAD', head]]);
  const ask = remember((pair) => {
    const [a = '', b = ''] = pair.split('\0');
    return mergeBase(place, a, b);
  });
  return {
    learn: ({ name, tip }) => tips.set(name, tip),
    mergeBase: async (a, b) => {
      const tip = tips.get(a);
      return tip !== undefined && tip === (tips.get(b) ?? b) ? tip : ask(`${a}\0${b}`);
    },
  };
}
