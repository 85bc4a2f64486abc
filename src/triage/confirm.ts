/** Replays that must agree before a failure is believed. */
export const confirmations = 3;

/** How often a failure repeated in fresh processes. */
export interface Confirmation {
  readonly same: number;
  readonly of: number;
}

/** Replays a failure; stops at the first run that does not show it, since one is enough to call it flaky. */
export async function confirm(showsSame: () => Promise<boolean>): Promise<Confirmation> {
  for (let same = 0; same < confirmations; same += 1) {
    if (!(await showsSame())) return { same, of: confirmations };
  }
  return { same: confirmations, of: confirmations };
}
