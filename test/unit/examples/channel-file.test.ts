import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  ask,
  build,
  changedLines,
  cleanUp,
  installed,
  onlyTarget,
  read,
  root,
} from './ask-parser.ts';

afterAll(cleanUp);

const channelFile = 'incidents/channel-file';

describe('incidents/channel-file', () => {
  const consumers = [
    { language: 'javascript', folder: channelFile, programs: ['node'], crash: /^TypeError: .*'includes'/m },
    {
      language: 'c',
      folder: `${channelFile}/variants/c`,
      programs: ['gcc', 'make'],
      crash: /AddressSanitizer: global-buffer-overflow/,
    },
    {
      language: 'python',
      folder: `${channelFile}/variants/python`,
      programs: ['python3'],
      crash: /^IndexError: list index out of range/m,
    },
  ];

  it('differs by one criterion', () => {
    const good = read(channelFile, 'good.json');
    expect(changedLines(good, read(channelFile, 'harmless.json'))).toBe(1);
    expect(changedLines(good, read(channelFile, 'bad.json'))).toBe(1);
  });

  it.each(['good.json', 'harmless.json', 'bad.json'])('has a schema that passes %s', (file) => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(read(channelFile, 'schema.json')));
    expect(validate(JSON.parse(read(channelFile, file)))).toBe(true);
  });

  it('has an incident.json whose files exist', () => {
    const { good, files, scenes } = JSON.parse(read(channelFile, 'incident.json')) as {
      readonly good: string;
      readonly files: Readonly<Record<string, string>>;
      readonly scenes: readonly { readonly edit: string }[];
    };
    const named = [good, ...Object.keys(files), ...scenes.map(({ edit }) => edit)];
    expect(named.filter((file) => !existsSync(join(root, channelFile, file)))).toEqual([]);
  });

  describe.each(consumers)('$language', ({ folder, programs, crash }) => {
    // A machine without the language cannot run its variant.
    it.skipIf(!programs.every(installed))('crashes on field 21 and on nothing else', () => {
      const target = onlyTarget(join(folder, 'crashgate.yml'));
      const copy = build(folder, target);
      const answer = (file: string): Answer => ask(target, copy, file);
      expect(answer(join(root, channelFile, 'good.json')).word).toBe('accepted');
      expect(answer(join(root, channelFile, 'harmless.json')).word).toBe('accepted');
      const bad = answer(join(root, channelFile, 'bad.json'));
      expect([bad.word, bad.output]).toEqual(['crash', expect.stringMatching(crash)]);
    });
  });
});
