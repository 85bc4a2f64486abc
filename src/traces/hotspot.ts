import type { Frame } from '../model/outcome.ts';
import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { plainLines } from './plain-lines.ts';

const died = '# A fatal error has been detected by the Java Runtime Environment:';
const starved = /^# There is insufficient memory for the Java Runtime Environment to continue\.$/;

/** `# C  [libjvm.so+0xed2f94]  Unsafe_PutLong+0x124`, `# J 12 c2 pkg.Class.method(I)V (9 bytes) @ …`. */
function problematicFrame(line: string): readonly Frame[] {
  const native = /^# [A-Za-z] +\[([^\]+]+)(?:\+[^\]]*)?\](?: +([^ +]+))?/.exec(line);
  if (native !== null) return [{ fn: native[2] ?? native[1] ?? '?', file: native[1], line: undefined }];
  const managed = /^# [A-Za-z] +(?:\d+ )?(?:c[12] )?([\w$./]+)/.exec(line)?.[1];
  return managed === undefined ? [] : [{ fn: managed, file: undefined, line: undefined }];
}

/** The virtual machine itself died. */
export const hotspot: TraceReader = {
  name: 'hotspot',
  doc: 'Fatal error of the Java virtual machine (hs_err; src/hotspot/share/utilities/vmError.cpp of OpenJDK).',
  read: (output) => {
    if (!output.includes('Java Runtime Environment')) return undefined;
    const lines = plainLines(output);
    const start = lines.indexOf(died);
    if (start < 0 && findLine(lines, starved) === undefined) return undefined;
    const what = findLine(
      lines,
      /^# +(SIG[A-Z]+|EXCEPTION_\w+|Internal Error|Out of Memory Error)\b/,
      start + 1,
    );
    const label = findLine(lines, /^# Problematic frame:/, start + 1);
    const type = what?.match[1] ?? 'Out of Memory Error';
    return {
      runtime: 'java',
      type,
      message: start < 0 ? 'insufficient memory for the Java Runtime Environment' : `fatal error: ${type}`,
      frames: label === undefined ? [] : problematicFrame(lines[label.index + 1] ?? ''),
    };
  },
};
