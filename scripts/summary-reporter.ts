import type { Reporter, TestModule } from 'vitest/node';

/** The last line of a test run, in words that any log reader knows: `N passed, N failed, N skipped`. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const isFailedTest = [...module.children.allTests('failed')].length > 0;
      // A hook or an import that fails takes its tests with it: they count as skipped.
      if (module.state() === 'failed' && !isFailedTest) counts.failed += 1;
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
    }
    process.on('exit', () => {
      process.stdout.write(
        `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped + counts.pending} skipped\n`,
      );
    });
  }
}
