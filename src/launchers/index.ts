import type { Launcher } from '../model/plugs.ts';
import { command } from './command.ts';

/** Every kind of parser under test. */
export const launchers = [command] as const satisfies readonly Launcher[];
