/** Class and message of an error as Node prints them. */
export interface NodeHeading {
  readonly type: string;
  readonly message: string;
}

/** `TypeError: message`, `Error [ERR_CODE]: message`, `RuleError`; promise rejections stand in a bracket. */
export function nodeHeading(line: string): NodeHeading | undefined {
  const text = line.startsWith('[') ? line.slice(1).replace(/\](?: \{)?$/, '') : line;
  const match = /^([A-Za-z_$][\w$.]*)(?: \[[\w .]+\])?(?:: (.*))?$/.exec(text);
  return match === null ? undefined : { type: match[1] ?? '', message: (match[2] ?? '').replace(/ \{$/, '') };
}
