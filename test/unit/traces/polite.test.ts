import { describe, expect, it } from 'vitest';
import { readTrace } from '../../../src/traces/read-trace.ts';

/** Controlled rejections and plain talk that resemble a crash report. */
const polite: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['a plain error', 'error: line 3: unexpected token\n'],
  [
    'nginx',
    'nginx: [emerg] unknown directive "foo" in /etc/nginx/nginx.conf:3\nnginx: configuration file test failed\n',
  ],
  ['haproxy', '[ALERT] (1234) : parsing [haproxy.cfg:3] : unknown keyword\n'],
  ['bind', 'zone.db:3: unknown RR type\nzone example.com/IN: loading from master file zone.db failed\n'],
  ['a bare SyntaxError', 'SyntaxError: bad rule\n'],
  ['a bare SyntaxError with a place', 'SyntaxError: bad rule at rules.json:3:4\n'],
  [
    'a printed JavaScript stack',
    'RuleError: bad rule\n    at parse (/src/rules.js:3:4)\n    at main (/src/main.js:1:1)\n',
  ],
  [
    'a printed SyntaxError with excerpt',
    'rule.js:1\na b\n  ^\n\nSyntaxError: Unexpected identifier\n    at new Script (node:vm:1:2)\n',
  ],
  ['an excerpt with a caret', 'rules.txt:3\nallow all;\n      ^\n\nError: unexpected all\n'],
  ['the version of Node', 'Node.js v24.1.0\nYAMLException: bad indentation (3:5)\n'],
  ['the version of Node at the end', 'YAMLException: bad indentation (3:5)\n\nNode.js v24.1.0\n'],
  ['a fatal word', 'FATAL ERROR: cannot read rules\n'],
  ['a heading', '# Fatal error in rules\n'],
  [
    'PyYAML',
    'yaml.scanner.ScannerError: mapping values are not allowed here\n  in "rules.yaml", line 3, column 5\n',
  ],
  ['a place in a Python way', '  File "rules.yaml", line 3\n    a: b: c\n        ^\nValueError: bad rule\n'],
  ['a header without a traceback', 'Traceback (most recent call last):\n\nbad rule at line 3\n'],
  [
    'an exception in a destructor',
    'Exception ignored in: <function R.__del__ at 0x7f>\nTraceback (most recent call last):\n  File "/src/p.py", line 3, in __del__\n    x()\nNameError: x\n',
  ],
  [
    'a failed log call',
    '--- Logging error ---\nTraceback (most recent call last):\n  File "/usr/lib/python3.11/logging/__init__.py", line 1110, in emit\n    msg = self.format(record)\nTypeError: not all arguments converted\nCall stack:\n  File "/src/p.py", line 3, in <module>\n    log.info("x", 1)\nMessage: \'x\'\nArguments: (1,)\n',
  ],
  [
    'a stack in a log',
    'INFO: here\nStack (most recent call last):\n  File "/src/p.py", line 3, in <module>\n    log.info("x")\nERROR: bad rule\n',
  ],
  ['panic as a setting', 'panic: false\nkernel.panic: 10\n'],
  [
    'panic as a setting before a stack',
    'goroutine 1 [running]:\nmain.main()\n\t/src/main.go:3 +0x1\npanic: false\n',
  ],
  [
    'a recovered panic in a log',
    '2026/01/01 10:00:00 http: panic serving 127.0.0.1:1: bad\ngoroutine 7 [running]:\nmain.main()\n\t/src/main.go:3 +0x1\n',
  ],
  ['a compiler', 'rules.c:1:10: fatal error: rules.h: No such file or directory\ncompilation terminated.\n'],
  ['clang', 'fatal error: too many errors emitted, stopping now [-ferror-limit=]\n'],
  [
    'a Java log',
    '12:00 ERROR Loader - cannot load\njava.lang.IllegalStateException: bad\n\tat com.example.Rules.load(Rules.java:3)\nCaused by: java.io.IOException: x\n',
  ],
  [
    'a Java start',
    'Error: Could not find or load main class Rules\nCaused by: java.lang.ClassNotFoundException: Rules\n',
  ],
  ['a .NET word', 'Unhandled exception. bad rule in line 3\n'],
  [
    'a .NET stack in a log',
    'fail: Rules[0]\n      System.FormatException: bad\n   at Rules.Program.Main(String[] args)\n',
  ],
  ['a Ruby warning', "rules.rb:3:in 'Loader#load': warning: rule (Old) is deprecated\n"],
  ['a place in a Ruby way', "rules.conf:3: unexpected '}' (SyntaxError)\n"],
  ['a fatal word without a PHP file', 'Fatal error: cannot parse rule in rules.conf on line 3\n'],
  [
    'a parse error',
    "PHP Warning:  syntax error, unexpected ')' in rules.ini on line 3\nParse error: bad rule in rules.ini on line 3\n",
  ],
  ['Lua without traceback', 'lua: rules.lua:3: bad rule\n'],
  ['a traceback without Lua', 'rule 3: bad\nstack traceback:\n\trules.lua:3: in function <rules.lua:1>\n'],
  ['Perl', 'bad rule at /src/parse.pl line 3.\n'],
  ['an interpreter', 'rules.bas:3:4: runtime error: division by zero\n'],
  ['a word of a sanitizer', 'ERROR: Sanitizer: rule dropped\nAddressSanitizer: enabled\n'],
  ['a survived request', '==7==WARNING: AddressSanitizer failed to allocate 0xfffffffffff bytes\n'],
  ['an assertion of the rules', "Assertion `x' failed. Rule 3 dropped\nassertion failed: rule 3\n"],
  ['malloc in prose', 'bad rule: free(): invalid pointer\nfree(): see the manual: chapter 3\n'],
  ['terminate in prose', 'session terminate called after timeout\n'],
  ['a panic in prose', "rule 3: thread 'main' panicked at noon\nwould need a memory allocation of 3 bytes\n"],
];

describe('controlled rejections are not crashes', () => {
  it.each(polite)('%s', (_name, text) => {
    expect(readTrace(text, text)).toBeUndefined();
  });
});
