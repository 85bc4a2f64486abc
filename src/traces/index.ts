import type { TraceReader } from '../model/plugs.ts';
import { dotnet } from './dotnet.ts';
import { failedAssert } from './failed-assert.ts';
import { go } from './go.ts';
import { heapCheck } from './heap-check.ts';
import { hotspot } from './hotspot.ts';
import { java } from './java.ts';
import { libFuzzer } from './lib-fuzzer.ts';
import { lua } from './lua.ts';
import { node } from './node.ts';
import { nodeFatal } from './node-fatal.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { pythonFatal } from './python-fatal.ts';
import { ruby } from './ruby.ts';
import { rubyBug } from './ruby-bug.ts';
import { rust } from './rust.ts';
import { sanitizer } from './sanitizer.ts';
import { terminate } from './terminate.ts';
import { undefinedBehaviour } from './undefined-behaviour.ts';

/** The most specific first: what dies inside a runtime is told better by that runtime than by its C library. */
export const traceReaders = [
  sanitizer,
  undefinedBehaviour,
  hotspot,
  nodeFatal,
  pythonFatal,
  rubyBug,
  rust,
  go,
  java,
  dotnet,
  python,
  node,
  ruby,
  php,
  lua,
  terminate,
  failedAssert,
  heapCheck,
  libFuzzer,
] as const satisfies readonly TraceReader[];
