/**
 * Entry 3, inside the sandbox. Today it plays the canaries of the self-test: programs that are known to be bad, so
 * that a run can prove that it would see such things.
 */
const roles: Readonly<Record<string, () => void>> = {
  'canary-accept': () => undefined,
  'canary-crash': () => {
    process.kill(process.pid, 'SIGSEGV');
    setTimeout(() => undefined, 1000);
  },
  'canary-hang': () => {
    for (;;);
  },
};

const play = roles[process.argv[2] ?? ''];
if (play === undefined) process.exitCode = 2;
else play();
