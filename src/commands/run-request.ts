/** What a check needs besides the repository, loaded together while git answers its first questions. */
export { runPipeline } from '../pipeline.ts';
export { resolveRequest } from '../settings/resolve-request.ts';
