import{createRequire as r}from'node:module';const require=r(import.meta.url);
import {
  mutators
} from "./chunk-QTWCMS5C.js";
import {
  exitCodes
} from "./chunk-KFWOYHBW.js";
import {
  nearestName
} from "./chunk-V4G4FP4F.js";
import {
  oracles
} from "./chunk-5U4H4VJB.js";
import {
  SettingsError
} from "./chunk-NZ25DUMZ.js";
import "./chunk-7U2LB6Q3.js";

// src/model/outcome-docs.ts
var outcomeDocs = {
  accepted: "The parser ended with an exit code of accepts.exit and no sanitizer report.",
  rejected: "The parser declined in a declared way: an exit code of rejects.exit, the text of rejects.stderr where one is given, and no uncaught exception.",
  crashed: "The parser ended in any other way: a signal, an undeclared exit code, a sanitizer report, a panic or an uncaught exception.",
  hung: "The parser was still running at limits.time and was killed with everything that it had started.",
  exhausted: "The parser went past limits.memory or limits.output and was killed.",
  unlaunched: "The parser could not be started. This is never a pass: the run ends as incomplete, exit 3."
};

// src/commands/explain.ts
function oracleEntry({ name, doc }) {
  return { group: "oracle", name, text: doc };
}
function mutatorEntry({ name, about }) {
  return {
    group: "mutator",
    name,
    text: `${about.doc} Level: ${about.level}. Stands for: ${about.standsFor}`
  };
}
function entries() {
  const outcomes = Object.entries(outcomeDocs).map(
    ([name, text]) => ({ group: "outcome", name, text })
  );
  return [...oracles.map(oracleEntry), ...outcomes, ...mutators.map(mutatorEntry)];
}
function explain(word) {
  const all = entries();
  if (word === void 0) {
    for (const group of ["oracle", "outcome", "mutator"]) {
      const names = all.filter((entry) => entry.group === group).map(({ name }) => name);
      process.stdout.write(`${group}s: ${names.join(" ")}
`);
    }
    return exitCodes.pass;
  }
  const found = all.filter(({ name }) => name === word);
  if (found.length === 0) {
    const nearest = nearestName(
      word,
      all.map(({ name }) => name)
    );
    const hint = nearest === void 0 ? "crashgate explain lists all words" : `did you mean '${nearest}'?`;
    throw new SettingsError(`nothing is called '${word}'; ${hint}`);
  }
  for (const { group, name, text } of found) process.stdout.write(`${name} (${group})
  ${text}
`);
  return exitCodes.pass;
}
export {
  explain
};
//# sourceMappingURL=explain-KTGVE6NT.js.map
