import { expect, test } from 'vitest';
import type { FormatName } from '../../../../src/model/names.ts';
import type { TreeNode } from '../../../../src/model/seed.ts';
import { seedOf } from '../../../helpers/expect-mutation.ts';

/** A tree in one line: maps as `{key:value}`, lists as `[…]`, scalars as written. */
function sketch(text: string, node: TreeNode): string {
  const inner = node.children.map((child) => sketch(text, child));
  const key = node.key === undefined ? '' : text.slice(node.key.at, node.key.end);
  switch (node.kind) {
    case 'document':
      return inner.join(' | ');
    case 'map':
      return `{${inner.join(',')}}`;
    case 'list':
      return `[${inner.join(',')}]`;
    case 'entry':
      return `${key}:${inner.join('')}`;
    case 'item':
      return key === '' ? inner.join('') : `${key}${inner.join('')}`;
    case 'scalar':
      return text.slice(node.at, node.end).replaceAll('\n', '/');
  }
}

const cases: readonly (readonly [FormatName, string, string])[] = [
  ['json', '{"a": [1, "x", {"b": null}], "c": {}}', '{"a":[1,"x",{"b":null}],"c":{}}'],
  ['json', '{"a": [1, 2', '{"a":[1,2]}'],
  ['json', '{"a" 1, "b"}', '{"a" 1:,"b":}'],
  ['json', ']1', ']1'],
  ['json', '7', '7'],
  ['jsonc', '{"a": 1, // c\n}', '{"a":1}'],
  ['yaml', 'a: 1\nb:\n  - x\n  - c: 2\n    d: 3\n', '{a:1,b:[x,{c:2,d:3}]}'],
  ['yaml', 'b:\n- x\n- y\nc: z\n', '{b:[x,y],c:z}'],
  ['yaml', '- - p\n  - q\n- r\n', '[[p,q],r]'],
  ['yaml', 'a: {x: 1, y: [2,\n 3]}\nb: |\n  t: u\n\n  v\nc:\n', '{a:{x:1,y:[2,3]},b:|/  t: u//  v,c:}'],
  ['yaml', 'a: &n\n  b: 1\n---\nc\n', '{a:{b:1}} | c'],
  ['yaml', 'a: one\n  two\nb: "x: y"\n', '{a:one/  two,b:"x: y"}'],
  ['yaml', 'a: 1\n b: 2\nc', '{a:1} | {b:2/c}'],
  ['toml', 'a = 1\n[s.t]\nb = [1,\n 2]\nc = {x = 1}\n[[u]]\n', '{a:1,s.t:{b:[1,2],c:{x:1}},u:{}}'],
  ['ini', 'a=1\n; c\n[s]\nb: 2\nlone\n', '{a:1,s:{b:2,lone:}}'],
  ['xml', '<?xml version="1.0"?><p a="1"><q/>t<!-- c --></p>', '[p{a:"1",[q{},t]}]'],
  ['xml', '<a b="c><d>', '[a{b:"c>,[d{[]}]}]'],
  ['csv', 'a,b\n1,"x,y"\n,\n', '[[a,b],[1,"x,y"],[,]]'],
  ['csv', 'a;b;c\n', '[[a,b,c]]'],
  ['lines', 'allow 10.0.0.0/8  x\n\n# c\ndeny all', '[[allow,10.0.0.0/8,x],[deny,all]]'],
  ['binary', 'abcd\0', ''],
];

test.each(cases)('%s %j', (format, text, expected) => {
  expect(sketch(text, seedOf(text, format).tree)).toBe(expected);
});
