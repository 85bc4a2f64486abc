import type { Clock } from '../../model/ports.ts';
import type { ParserPool } from '../../model/work.ts';

/** What every investigation of one target shares. */
export interface TriageWorld {
  readonly pool: ParserPool;
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
  readonly mayMinimise: boolean;
}
