/** Keys that the config format reserves and this version does not have, with the mapping that would hold them. */
export const unavailableKeys = [
  { scope: 'target', group: 'parser', key: 'module' },
  { scope: 'target', group: 'parser', key: 'harness' },
  { scope: 'target', group: 'parser', key: 'libfuzzer' },
  { scope: 'target', group: '', key: 'probes' },
  { scope: 'target', group: '', key: 'settle' },
  { scope: 'policy', group: '', key: 'known' },
] as const;
