import type { Launcher, Session } from '../model/plugs.ts';
import { hasShell } from '../sandbox/has-shell.ts';
import { CaseFile } from './case-file.ts';
import { commandSetup } from './command-setup.ts';
import { GuardedSession } from './guarded-session.ts';
import { ShellSession } from './shell-session.ts';
import { SpawnSession } from './spawn-session.ts';

/**
 * A program that is started once per case. `fast` keeps a shell that forks the cases; `fresh`, and `fast` where there
 * is no shell, spawns each one. A program that cannot be started is found here, and every run then says why.
 */
export const command: Launcher = {
  name: 'command',
  open: async (target, launching, manner): Promise<Session> => {
    const setup = commandSetup(target, launching, target.parser.argv);
    const file = new CaseFile(setup.folder.inputs);
    const Way = manner === 'fast' && hasShell() ? ShellSession : SpawnSession;
    return new GuardedSession(setup, file, new Way(setup, file));
  },
};
