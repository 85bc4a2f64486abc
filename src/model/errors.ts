/**
 * The two ways in which a run ends early, told apart by whose fault it is. Any other exception is a bug
 * in crashgate (exit 70). Expected failures of one unit of work are values, never exceptions.
 */

/** Where in a settings file the fault lies; lines and columns count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The user's settings, flags or schema are at fault: exit 2. The message says what, where and what to do next. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly position: SourcePosition | undefined;

  constructor(message: string, options: { position?: SourcePosition | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.position = options.position;
  }
}

/** The surroundings (git, disk, GitHub, parser start) made the check impossible: exit 3, never a pass. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
