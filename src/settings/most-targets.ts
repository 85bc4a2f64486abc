/** Targets of one config file; more is a slip of a generator, and each costs time to check. */
export const mostTargets = 1_000;
