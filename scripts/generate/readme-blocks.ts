import type { OptionRow } from '../../src/settings/option-row.ts';
import { options } from '../../src/settings/options.ts';
import { outputs } from '../../src/settings/outputs.ts';

const blocks: Readonly<Record<string, () => string>> = { options: optionsTable, outputs: outputsTable };

/** Fills every `<!-- name:begin -->` … `<!-- name:end -->` block whose name is known; the rest stays as it is. */
export function readmeBlocks(readme: string): string {
  return readme.replace(
    /(<!-- ([a-z]+):begin -->)[\s\S]*?(<!-- \2:end -->)/g,
    (whole, begin: string, name: string, end: string) => {
      const table = blocks[name];
      return table === undefined ? whole : `${begin}\n${table()}\n${end}`;
    },
  );
}

function optionsTable(): string {
  const rows = (options as readonly OptionRow[]).map((row) => [
    configKey(row),
    row.input ? code(row.name) : '',
    row.flag === undefined ? '' : code(row.flag),
    row.default === undefined ? '' : code(shown(row.default)),
    row.doc,
  ]);
  return table(['Config key', 'Input', 'Flag', 'Default', 'What it does'], rows);
}

function outputsTable(): string {
  return table(
    ['Output', 'What it holds'],
    outputs.map(({ name, doc }) => [code(name), doc]),
  );
}

function configKey({ scope, configPath }: OptionRow): string {
  if (configPath === undefined) return '';
  return code(scope === 'target' ? `targets[].${configPath}` : `policy.${configPath}`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
