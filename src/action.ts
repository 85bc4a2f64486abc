import { appendFile, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { failWith } from './commands/fail-with.ts';
import { openCommandHost } from './commands/open-command-host.ts';
import { outputValues } from './commands/output-values.ts';
import { openRepository } from './host/git-repository.ts';
import { readTrigger } from './host/github-event.ts';
import { reportFolder } from './host/report-folder.ts';
import { HostError } from './model/errors.ts';
import type { Outlets } from './model/ports.ts';
import type { Trigger } from './model/trigger.ts';
import { runPipeline } from './pipeline.ts';
import { readInputs } from './settings/read-inputs.ts';
import { resolveRequest } from './settings/resolve-request.ts';
import { unknownInputs } from './settings/unknown-inputs.ts';
import { plainLine } from './text/plain-line.ts';

/** Entry 1, GitHub: event + inputs → runPipeline → exit code. */
async function trigger(): Promise<Trigger> {
  const path = process.env.GITHUB_EVENT_PATH;
  const name = process.env.GITHUB_EVENT_NAME;
  if (path === undefined || name === undefined) {
    throw new HostError(
      'GITHUB_EVENT_NAME and GITHUB_EVENT_PATH are not set: on your own machine use the command line',
    );
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new HostError(`the event file ${path} cannot be read`, error);
  });
  return readTrigger(name, parseEvent(text, path), process.env);
}

function parseEvent(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HostError(`the event file ${path} is not JSON`, error);
  }
}

function githubOutlets(reportDir: string): Outlets {
  const summaryPath = process.env.GITHUB_STEP_SUMMARY;
  return {
    out: (text) => void process.stdout.write(text),
    color: false,
    command: (line) => void process.stdout.write(`${line}\n`),
    summary: summaryPath === undefined ? undefined : (markdown) => appendFile(summaryPath, markdown),
    write: reportFolder(reportDir),
  };
}

async function run(): Promise<number> {
  for (const warning of unknownInputs(process.env)) process.stdout.write(`warning: ${plainLine(warning)}\n`);
  const given = readInputs(process.env);
  const directory = resolve(String(given['working-directory'] ?? '.'));
  const request = resolveRequest({
    command: 'check',
    given,
    trigger: await trigger(),
    defaultReporters: ['console', 'json', 'annotations', 'summary'],
    cores: availableParallelism(),
  });
  const reportDir = resolve(request.reportDir);
  const host = openCommandHost({
    repository: await openRepository(directory),
    outlets: githubOutlets(reportDir),
    progressTo: { write: (text) => process.stdout.write(text) },
  });
  try {
    const report = await runPipeline(request, host);
    const values = outputValues(report, join(request.reportDir, 'report.json'));
    if (process.env.GITHUB_OUTPUT)
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    return report.exitCode;
  } finally {
    await host.close();
  }
}

/** An error that ends the run becomes one annotation and the exit code of whose fault it is. */
try {
  process.exitCode = await run();
} catch (error) {
  const { text, exitCode } = failWith(error);
  core.error(text.split('\n').map(plainLine).join('\n'), { title: 'crashgate' });
  process.exitCode = exitCode;
}
