/** Another text in the place of one that is there, written in the same way: bare, quoted, or as a block of lines. */

import type { CST } from 'yaml';
import type { Splice } from './text-lines.js';
import { headerOf, tokenEnd } from './tokens.js';
import { bareText, singleQuoted, writtenText } from './written.js';

export function otherText(token: CST.Token, text: string): Splice {
  return { from: token.offset, to: tokenEnd(token), text: likeBefore(token, text) };
}

function likeBefore(token: CST.Token, text: string): string {
  switch (token.type) {
    case 'scalar':
      return bareText(text);
    case 'single-quoted-scalar':
      return singleQuoted(text);
    case 'block-scalar':
      return blockOf(token, text) ?? `${JSON.stringify(text)}${behindSign(token)}`;
    default:
      return writtenText(text, { words: 'quoted', sign: '"' });
  }
}

/** Null for what a block can't hold without more signs than most people know. */
function blockOf(token: CST.BlockScalar, text: string): string | null {
  const sign = headerOf(token)[0];
  const indent = /^ *(?=[^ \n])/m.exec(token.source)?.[0];
  const body = text.replace(/\n$/, '');
  const isOdd = /^\s*$|\n$|^[ \t]|\n[ \t]|[ \t]\n|[ \t]$|\r/.test(body);
  if (indent === undefined || isOdd || /[0-9]/.test(headerOf(token).split('#')[0] ?? '')) return null;
  const lines = sign === '>' ? folded(body, widthOf(token)) : body.split('\n');
  const indented = lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
  return `${sign}${text === body ? '-' : ''}${behindSign(token)}${indented}`;
}

function behindSign(token: CST.BlockScalar): string {
  return headerOf(token).replace(/^[^\s]*/, '');
}

const USUAL_WIDTH = 80;

function widthOf({ source }: CST.BlockScalar): number {
  return Math.max(USUAL_WIDTH, ...source.split('\n').map((line) => line.length));
}

/** In folded lines a line break is a space, and a break more is one break. */
function folded(body: string, width: number): string[] {
  return body.split(/(\n+)/).flatMap((part, at) => {
    if (at % 2 === 1) return Array.from({ length: part.length }, () => '');
    const lines: string[] = [];
    for (const word of part.split(/(?<! ) (?! )/)) {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  });
}
