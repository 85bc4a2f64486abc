import type { Oracle } from '../model/plugs.ts';
import { acceptsValid } from './accepts-valid.ts';
import { keepsRequired } from './keeps-required.ts';
import { keepsShape } from './keeps-shape.ts';
import { noCrash } from './no-crash.ts';
import { noExhaustion } from './no-exhaustion.ts';
import { noHang } from './no-hang.ts';
import { regularFile } from './regular-file.ts';
import { rejectsInvalid } from './rejects-invalid.ts';
import { validSchema } from './valid-schema.ts';
import { validSyntax } from './valid-syntax.ts';

/** Every oracle, in the order in which findings of one file are shown. */
export const oracles = [
  noCrash,
  noHang,
  noExhaustion,
  validSyntax,
  validSchema,
  acceptsValid,
  rejectsInvalid,
  regularFile,
  keepsShape,
  keepsRequired,
] as const satisfies readonly Oracle[];
