import { plainLine } from '../../text/plain-line.ts';
import { truncateChars } from '../../text/truncate.ts';
import type { Annotation } from './annotation.ts';

const maxChars = 500;

/** `path:line:column: error: what`, the form that compilers print and that editors and problem matchers read. */
export function annotationLine({ level, path, location, message }: Annotation): string {
  const place = location === undefined ? [] : [location.line, location.column];
  const what = `${level}: ${message[0] ?? ''}`;
  const line = path === undefined ? what : [path, ...place, ` ${what}`].join(':');
  return truncateChars(plainLine(line), maxChars);
}
