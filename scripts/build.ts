import { buildInto } from './bundle.ts';

/** Builds dist/. */
await buildInto('dist');
