import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  judge,
  openParserPool
} from "./chunk-UIY7UW7Z.js";

// src/stages/1-self-test/canaries.ts
var hangLimitMs = 250;
var timeMs = 1e4;
function childTarget(name, argv, limitMs) {
  return {
    name,
    files: ["canary.json"],
    exclude: [],
    format: "json",
    schema: void 0,
    parser: {
      kind: "command",
      argv,
      prepare: void 0,
      cwd: ".",
      env: {}
    },
    answers: { acceptExits: [0], rejectExits: [1], rejectStderr: void 0 },
    limits: { timeMs: limitMs, memoryBytes: 2 ** 29, outputBytes: 2 ** 20 },
    fuzz: { timeMs: 0, runs: 0, seed: void 0, dictionary: void 0 },
    mustAccept: [],
    mustReject: [],
    saved: "",
    required: [],
    shape: { empty: void 0, removedLines: void 0 }
  };
}
function canaries(child) {
  const schemaTarget = childTarget("schema", [...child, "canary-accept"], timeMs);
  return [
    {
      name: "crash",
      target: childTarget("crash", [...child, "canary-crash"], timeMs),
      schema: void 0,
      expects: "crash"
    },
    {
      name: "hang",
      target: childTarget("hang", [...child, "canary-hang"], hangLimitMs),
      schema: void 0,
      expects: "hang"
    },
    {
      name: "schema",
      target: { ...schemaTarget, schema: "canary.schema.json" },
      schema: '{"type": "object", "required": ["name"]}',
      expects: "invalid"
    }
  ];
}

// src/stages/1-self-test.ts
var canaryCase = {
  path: "canary.json",
  format: "json",
  bytes: Buffer.from('{"canary": 1}\n'),
  provenance: { kind: "head" }
};
async function watch(canary, launching, openValidator) {
  const { target } = canary;
  const pool = await openParserPool(target, launching, 1);
  try {
    const validate = await openValidator(target, async () => canary.schema);
    const validation = validate(canaryCase, void 0);
    const outcome = await pool.run(canaryCase);
    const kinds = judge({ input: canaryCase, target, validation, outcome }).map(({ kind }) => kind);
    if (kinds.includes(canary.expects)) return void 0;
    const seen = `${outcome.kind}${outcome.kind === "unlaunched" ? `: ${outcome.reason}` : ""}`;
    return { name: canary.name, expected: canary.expects, seen };
  } finally {
    await pool.close();
  }
}
async function selfTest(child, launching, openValidator) {
  const missed = await Promise.all(canaries(child).map((canary) => watch(canary, launching, openValidator)));
  return missed.filter((one) => one !== void 0);
}

export {
  selfTest
};
//# sourceMappingURL=chunk-MKIO4JSQ.js.map
