import type { Report } from '../../model/report.ts';

/** Object ids are cut as git does; other names of revisions (`work tree`) stay whole. */
function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision;
}

/** `crashgate 0.1.0 · pull_request · 1a2b3c4..5d6e7f8 · policy from base` */
export function runLine({ tool, run, policy }: Report): string {
  const range = `${shortRevision(run.base)}..${shortRevision(run.head)}`;
  return `${tool.name} ${tool.version} · ${run.event} · ${range} · policy from ${policy.from}`;
}
