// Writes what a command measured into its section of docs/measurements.md, with the day, the machine and the command.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const PAGE = join(ROOT, 'docs', 'measurements.md');

/**
 * @param {string} name of the section
 * @param {string} command that measures it
 * @param {string} body Markdown
 */
export function writeSection(name, command, body) {
  const section = `${stamp(command, new Date())}\n\n${body}`;
  writeFileSync(PAGE, replaceSection(readFileSync(PAGE, 'utf8'), name, section));
}

/**
 * The page with another text between the lines `<!-- NAME -->` and `<!-- /NAME -->`; what people wrote around these stays.
 *
 * @param {string} page
 * @param {string} name
 * @param {string} section
 * @returns {string}
 * @throws Error when the page does not have both marks
 */
export function replaceSection(page, name, section) {
  const [opening, closing] = [`\n<!-- ${name} -->\n`, `\n<!-- /${name} -->\n`];
  // Within a sentence a mark only says what marks look like.
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start === -1 || end === -1) throw new Error(`No <!-- ${name} --> … <!-- /${name} --> to write between`);
  return `${page.slice(0, start)}${opening}${section}${page.slice(end)}`;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {string} a table in Markdown
 */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function stamp(command, now) {
  const day = now.toISOString().slice(0, 10);
  return `\`${command}\`, ${day}, Node ${process.versions.node}, ${availableParallelism()} cores:`;
}
