/** The arrows of ARCHITECTURE.md, checked. A rule's comment is the message that its breaker reads. */
const stagesMay = '^src/(model|fuzz|triage|text|formats|launchers|oracles|reporters|mutators|sandbox)/';
const plugs = 'formats|launchers|oracles|reporters|mutators|traces';

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Data flows one way.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'model-imports-nothing',
      severity: 'error',
      comment: 'The nouns are pure: model imports model and nothing else.',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'stage-not-to-stage',
      severity: 'error',
      comment: 'Stages do not know each other; data passes through pipeline.ts.',
      from: { path: '^src/stages/(\\d-[a-z-]+)' },
      to: { path: '^src/stages/', pathNot: '^src/stages/$1(/|\\.ts)' },
    },
    {
      name: 'stages-use-the-inside',
      severity: 'error',
      comment:
        'A stage works with model, engine, triage and the registries; the world comes in through ports.',
      from: { path: '^src/stages/' },
      to: { path: '^src/', pathNot: `${stagesMay}|^src/stages/` },
    },
    {
      name: 'plugs-stay-home',
      severity: 'error',
      comment: 'A plug knows model, text and its own folder. Launchers also know sandbox and traces.',
      from: { path: `^src/(${plugs})/` },
      to: { path: `^src/(${plugs})/`, pathNot: '^src/$1/|^src/traces/' },
    },
    {
      name: 'only-launchers-read-traces',
      severity: 'error',
      comment: 'Crash text becomes a Trace where the outcome is made.',
      from: { path: '^src/', pathNot: '^src/(launchers|traces)/|^src/cli' },
      to: { path: '^src/traces/' },
    },
    {
      name: 'plugs-import-inwards',
      severity: 'error',
      comment: 'Plugs import model and text (launchers: sandbox too), never the program around them.',
      from: { path: `^src/(${plugs})/` },
      to: { path: '^src/(stages|settings|host|triage|fuzz|pipeline|action|cli|child)' },
    },
    {
      name: 'sandbox-inwards',
      severity: 'error',
      comment: 'sandbox and host import model (and text) only.',
      from: { path: '^src/(sandbox|host)/' },
      to: { path: '^src/', pathNot: '^src/(sandbox|host|model|text)/' },
    },
    {
      name: 'host-not-sandbox',
      severity: 'error',
      comment: 'host and sandbox do not know each other.',
      from: { path: '^src/(host|sandbox)/' },
      to: { path: '^src/(host|sandbox)/', pathNot: '^src/$1/' },
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment: 'fuzz is pure: model and the mutator registry.',
      from: { path: '^src/fuzz/' },
      to: { path: '^src/', pathNot: '^src/(fuzz|model|mutators)/' },
    },
    {
      name: 'triage-inwards',
      severity: 'error',
      comment: 'triage knows model, text and the edit-script arbitrary of the engine.',
      from: { path: '^src/triage/' },
      to: { path: '^src/', pathNot: '^src/(triage|model|text|fuzz)/' },
    },
    {
      name: 'nothing-imports-entries',
      severity: 'error',
      comment: 'Entries are imported by nobody.',
      from: { path: '^src/' },
      to: { path: '^src/(action|cli|child)\\.ts$' },
    },
    {
      name: 'only-host-touches-the-world',
      severity: 'error',
      comment: 'git, disk, network and processes belong to host, sandbox, launchers and the entries.',
      from: {
        path: '^src/',
        pathNot: '^src/(host|sandbox|launchers)/|^src/(action|cli|child)\\.ts$|^src/commands/',
      },
      to: {
        path: '^(node:)?(fs|fs/promises|child_process|net|http|https|os|worker_threads)$|node_modules/@actions/',
      },
    },
    {
      name: 'fast-check-in-the-engine',
      severity: 'error',
      comment: 'fast-check serves fuzz, mutators and triage.',
      from: { path: '^src/', pathNot: '^src/(fuzz|mutators|triage)/' },
      to: { path: 'node_modules/fast-check/' },
    },
    {
      name: 'ajv-in-validate-and-settings',
      severity: 'error',
      comment: 'ajv serves the validate stage and the settings.',
      from: { path: '^src/', pathNot: '^src/settings/|^src/stages/4-validate' },
      to: { path: 'node_modules/ajv' },
    },
    {
      name: 'reachable-from-an-entry',
      severity: 'error',
      comment: 'Code that no entry reaches is dead.',
      from: { path: '^src/(action|cli|child)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(action|cli|child)\\.ts$|\\.d\\.ts$', reachable: false },
    },
    {
      name: 'src-not-to-test',
      severity: 'error',
      comment: 'src does not know its tests.',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      comment: 'Every import resolves.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
