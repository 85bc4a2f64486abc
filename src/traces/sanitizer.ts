import type { TraceReader } from '../model/plugs.ts';
import { findLine } from './find-line.ts';
import { framesFrom } from './frames-from.ts';
import { ownFrames } from './own-frames.ts';
import { plainLines } from './plain-lines.ts';
import { isSanitizerFrame, sanitizerFrame } from './sanitizer-frame.ts';
import { sanitizerKind } from './sanitizer-kind.ts';

/** AddressSanitizer also warns about requests that it survives; MemorySanitizer and ThreadSanitizer report by warnings. */
const heading =
  /^(?:==\d+== ?)?(?:(?:ERROR|FATAL): (Address|HWAddress|Memory|Thread|Leak|UndefinedBehavior)|WARNING: (Memory|Thread))Sanitizer: (.+)$/;

const runtimes: Readonly<Record<string, string>> = {
  Address: 'asan',
  HWAddress: 'hwasan',
  Memory: 'msan',
  Thread: 'tsan',
  Leak: 'lsan',
  UndefinedBehavior: 'ubsan',
};

/** Lines between a heading and its stack that may tell the access. */
const headLines = 8;

/** Addresses below this are a null pointer plus a member offset, as in ClusterFuzz. */
const nullPageBytes = 0x1000;

/** `null` or `wild` address, for signals that carry one. */
function addressWord(text: string): string {
  const match = /unknown address (?:0x)?([0-9a-f]+)/.exec(text);
  if (match === null) return '';
  return Number.parseInt(match[1] ?? '', 16) < nullPageBytes ? 'null address' : 'wild address';
}

/** `READ of size 8`, `WRITE, null address`; else the heading without its addresses. */
function messageOf(text: string, following: readonly string[]): string {
  const sized = findLine(following, /^(READ|WRITE|ACCESS) of size (\d+)/);
  if (sized !== undefined) return `${sized.match[1]} of size ${sized.match[2]}`;
  const access = findLine(following, /signal is caused by a (READ|WRITE) /)?.match[1];
  const words = [access, addressWord(text)].filter((word) => word !== undefined && word !== '');
  return words.length > 0
    ? words.join(', ')
    : text.replace(/(?: on(?: address)?|:)? 0x[0-9a-f].*|:? \(.*/, '');
}

/** AddressSanitizer and its siblings. */
export const sanitizer: TraceReader = {
  name: 'sanitizer',
  doc: 'ASan, HWASan, MSan, TSan and LSan reports, and UBSan signals (https://github.com/google/sanitizers/wiki).',
  read: (output) => {
    if (!output.includes('Sanitizer: ')) return undefined;
    const lines = plainLines(output);
    const found = findLine(lines, heading);
    if (found === undefined) return undefined;
    const [, error, warning, text = ''] = found.match;
    const after = found.index + 1;
    return {
      runtime: runtimes[error ?? warning ?? ''] ?? 'sanitizer',
      type: sanitizerKind(text),
      message: messageOf(text, lines.slice(after, after + headLines)),
      frames: ownFrames(framesFrom(lines, sanitizerFrame, after), isSanitizerFrame),
    };
  },
};
