import type { Case } from '../model/case.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Launcher, Session } from '../model/plugs.ts';
import type { Launching } from '../model/ports.ts';
import type { Target } from '../model/target.ts';
import type { ParserPool } from '../model/work.ts';
import { launchers } from './index.ts';

/** Hands each case to a session that is free, first come first served. */
function queueOver(sessions: readonly Session[]): (input: Case) => Promise<Outcome> {
  const free = [...sessions];
  const waiting: ((session: Session) => void)[] = [];
  const take = (): Promise<Session> => {
    const session = free.pop();
    return session === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(session);
  };
  const give = (session: Session): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(session);
    else next(session);
  };
  return async (input) => {
    const session = await take();
    try {
      return await session.run(input);
    } finally {
      give(session);
    }
  };
}

function launcherOf(target: Target): Launcher {
  const launcher = launchers.find(({ name }) => name === target.parser.kind);
  if (launcher === undefined) throw new Error(`no launcher for parser kind ${target.parser.kind}`);
  return launcher;
}

/** Opens `jobs` quick sessions of a target's parser, and one for fresh processes. */
export async function openParserPool(
  target: Target,
  launching: Launching,
  jobs: number,
): Promise<ParserPool> {
  const launcher = launcherOf(target);
  const fast = await Promise.all(
    Array.from({ length: jobs }, () => launcher.open(target, launching, 'fast')),
  );
  const fresh = await launcher.open(target, launching, 'fresh');
  return {
    run: queueOver(fast),
    runFresh: queueOver([fresh]),
    close: async () => {
      await Promise.all([...fast, fresh].map((session) => session.close()));
    },
  };
}
