import type { ValueProblem } from './value-problem.ts';

/** What is wrong with a program and its arguments. They are started without a shell. */
export function argvProblems(argv: readonly unknown[]): readonly ValueProblem[] {
  const empty = typeof argv[0] === 'string' && argv[0].trim() === '';
  return [
    ...(empty ? [{ below: '/0', text: 'must name a program; found an empty text' }] : []),
    ...argv.flatMap((word, index) =>
      typeof word === 'string' && word.includes('\0')
        ? [{ below: `/${index}`, text: 'cannot hold a NUL byte' }]
        : [],
    ),
  ];
}
