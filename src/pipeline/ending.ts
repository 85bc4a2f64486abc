/** The stages that every run ends with, loaded together and only when git has been asked for the change. */
export { gate } from '../stages/8-gate.ts';
export { assembleReport } from '../stages/9-report/assemble-report.ts';
export { publish } from '../stages/9-report.ts';
