/** The small project with codings of its codebook, and what happens to it: another codebook, and a person who decides. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import type { Verdict } from '../../src/model/coding.js';
import { closeStore, openStore, recordDecision, transcripts, write } from '../../src/store/index.js';
import { smallProject } from './project.js';
import { run } from './run.js';

export async function codedProject(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = smallProject(files);
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

export function changeCodebook(
  folder: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): void {
  let text = readFileSync(join(folder, 'codeboek.yaml'), 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(join(folder, 'codeboek.yaml'), text);
}

export function decide(folder: string, verdict: Verdict, code: string, passage: string, coder = 'Aya'): void {
  const store = openStore(join(folder, 'wijkstem.db'));
  for (const { text, revision } of transcripts(store)) {
    const start = text.indexOf(passage);
    if (start === -1) continue;
    const decision = {
      start,
      end: start + passage.length,
      code,
      verdict,
      oordeel: null,
      coder,
      memo: '',
    };
    write(store, { command: 'proef' }, () =>
      recordDecision(store, revision, 2, { ...decision, settles: false, blind: null }),
    );
  }
  closeStore(store);
}

/** Every row of every table. */
export function contentOfStore(folder: string): unknown {
  const db = new Database(join(folder, 'wijkstem.db'), { readonly: true });
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const rows = tables.map((table) => [table, db.prepare(`SELECT * FROM ${String(table)}`).all()]);
  db.close();
  return rows;
}
