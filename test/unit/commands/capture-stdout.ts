import { vi } from 'vitest';

/** What `work` gives, and what it prints on stdout meanwhile. */
export async function captureStdout(work: () => number | Promise<number>) {
  let printed = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    const exitCode = await work();
    return { exitCode, printed };
  } finally {
    spy.mockRestore();
  }
}
