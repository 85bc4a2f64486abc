import type { Policy } from '../model/target.ts';
import { buildPolicy } from './build-policy.ts';
import { checkConfig } from './check-config.ts';
import { configError } from './config-fault.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Reads a config file into the policy, deep-frozen.
 * @param path Repository path of the file, for messages and `configPath`.
 * @throws SettingsError with every fault of the file, at most ten, each with line and column.
 */
export function readConfig(path: string, text: string): Policy {
  const yaml = parseYaml(path, text);
  if (!yaml.ok) throw configError(yaml.faults);
  const checked = checkConfig(yaml.value);
  if (!checked.ok) throw configError(checked.problems.map(yaml.place));
  return buildPolicy(checked.config, path);
}
