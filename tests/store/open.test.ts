import { copyFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';

import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { isSound } from '../../src/store/backups/sound.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { closeStore, type Journal, openStore, rehearse, write } from '../../src/store/open.js';
import { knownFiles, saveTranscript, transcripts } from '../../src/store/transcripts.js';
import { messageOf } from '../support/message.js';
import { folderWith } from '../support/project.js';
import { spoken } from '../support/spoken.js';
import { openAt, save, storeWith } from '../support/store.js';

const TEXT = spoken(['R', 'Het plein is mooi.']);

/** A path in a new folder, with a file there when its content is given. */
function pathOf(content?: string | Uint8Array): string {
  return join(folderWith(content === undefined ? {} : { 'proef.db': content }), 'proef.db');
}

/** A database as a program with these statements would leave it. */
function databaseWith(sql: string): string {
  const path = pathOf();
  const db = new Database(path);
  db.exec(sql);
  db.close();
  return path;
}

/** A copy of a database and of what SQLite keeps beside it, taken in the midst of a write: what a power cut leaves. */
function cutOff(journal: Journal): string {
  const store = openAt(pathOf(), { journal });
  save(store, 'R01.txt', TEXT);
  // With so little memory, pages are written before the transaction ends.
  store.db.pragma('cache_size = 1');
  store.db.exec('BEGIN IMMEDIATE');
  const insert = store.db.prepare('INSERT INTO vocabulary (tokenizer, words) VALUES (?, ?)');
  for (let tokenizer = 100; tokenizer < 200; tokenizer += 1) insert.run(tokenizer, 'woord '.repeat(1000));
  const copy = pathOf();
  for (const end of ['', '-wal', '-journal']) {
    if (existsSync(store.db.name + end)) copyFileSync(store.db.name + end, copy + end);
  }
  store.db.exec('ROLLBACK');
  return copy;
}

describe('opening a store', () => {
  it.each([
    ['DELETE', true],
    ['DELETE', false],
    ['WAL', true],
    ['WAL', false],
  ] as const)(
    'takes back what a power cut left half written in mode %s, also when it only reads: %s',
    (journal, readOnly) => {
      const store = openAt(cutOff(journal), { journal, readOnly });
      expect(knownFiles(store).map(({ file }) => file)).toEqual(['R01.txt']);
      expect(store.db.prepare('SELECT count(*) FROM vocabulary').pluck().get()).toBe(0);
      expect(store.db.pragma('quick_check', { simple: true })).toBe('ok');
    },
  );

  it('calls a database sound from which a power cut can be taken back, so that nobody puts an older copy in its place', () => {
    expect(isSound(cutOff('DELETE'))).toBe(true);
    expect(isSound(cutOff('WAL'))).toBe(true);
  });

  it('makes a database that does not exist, marked as ours and up to date', () => {
    const { db } = openAt(pathOf());
    expect(db.pragma('application_id', { simple: true })).toBe(0x77696a6b);
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('fills an empty file', () => {
    expect(knownFiles(openAt(pathOf('')))).toEqual([]);
  });

  it('finds again what was written', () => {
    const path = pathOf();
    const first = openStore(path);
    write(first, { command: 'proef' }, () => saveTranscript(first, 'R01.txt', 'bron', TEXT));
    closeStore(first);
    expect([...transcripts(openAt(path))].map(({ file, text }) => [file, text])).toEqual([
      ['R01.txt', TEXT.text],
    ]);
    expect([...transcripts(openAt(path, { readOnly: true }))]).toHaveLength(1);
  });

  it('leaves no other files behind once it is closed', () => {
    const path = pathOf();
    closeStore(openStore(path));
    expect(['-wal', '-shm', '-journal'].filter((end) => existsSync(path + end))).toEqual([]);
  });

  it('refuses a database of a newer version and leaves it as it is', () => {
    const path = pathOf();
    const { db } = openStore(path);
    db.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    db.close();
    const before = readFileSync(path);
    expect(messageOf(() => openAt(path))).toBe(
      'proef.db: deze database is van een nieuwere versie van wijkstem. Werk wijkstem bij en probeer het opnieuw.',
    );
    expect(readFileSync(path)).toEqual(before);
  });

  it.each([false, true])(
    'refuses a database of another program and leaves it as it is (read only: %s)',
    (readOnly) => {
      const path = databaseWith('CREATE TABLE adres (naam TEXT); PRAGMA user_version = 1');
      const before = readFileSync(path);
      expect(messageOf(() => openAt(path, { readOnly }))).toBe(
        'proef.db: dit is een database van een ander programma. Noem in project.yaml een ander bestand.',
      );
      expect(readFileSync(path)).toEqual(before);
    },
  );

  it.each([
    ['a text', 'respondent;perspectief\nR01;verdeler\n'.repeat(50)],
    ['a short text', 'hallo'],
    ['zeros', new Uint8Array(4_096)],
    ['the start of a database with noise behind it', `SQLite format 3\0${'ruis'.repeat(2_000)}`],
  ])('refuses %s and leaves it as it is', (_, content) => {
    const path = pathOf(content);
    const before = readFileSync(path);
    expect(messageOf(() => openAt(path))).toBe(
      'proef.db: dit is geen database van wijkstem, of het bestand is beschadigd. Zet een reservekopie terug.',
    );
    expect(readFileSync(path)).toEqual(before);
  });

  it('says that a database which lost its end is damaged', () => {
    const path = pathOf();
    closeStore(openStore(path));
    truncateSync(path, 4_096);
    expect(messageOf(() => knownFiles(openAt(path)))).toBe(
      'proef.db: de database is beschadigd. Zet een reservekopie terug.',
    );
  });

  it('says that the folder is missing', () => {
    expect(messageOf(() => openAt(join(folderWith({}), 'weg', 'proef.db')))).toBe(
      'proef.db: de map van de database bestaat niet. Controleer "database" in project.yaml.',
    );
  });

  it('says that a folder is no database', () => {
    expect(messageOf(() => openAt(folderWith({})))).toBe(
      'proef.db: de database kan niet geopend worden. Controleer of de map bestaat en of u er mag schrijven.',
    );
  });
});

describe('opening a store to read only', () => {
  it('does not make a database that does not exist', () => {
    const path = pathOf();
    expect(messageOf(() => openAt(path, { readOnly: true }))).toMatch(
      /^proef\.db: de database kan niet geopend worden\./,
    );
    expect(existsSync(path)).toBe(false);
  });

  it('refuses to write', () => {
    const path = pathOf();
    closeStore(openStore(path));
    const store = openAt(path, { readOnly: true });
    expect(
      messageOf(() =>
        write(store, { command: 'proef' }, () => saveTranscript(store, 'R01.txt', 'bron', TEXT)),
      ),
    ).toBe(
      'proef.db: de database kan alleen gelezen worden. Controleer de rechten van het bestand en de map.',
    );
  });

  it('brings an empty or older database up to date first', () => {
    const path = pathOf('');
    const store = openAt(path, { readOnly: true });
    expect(knownFiles(store)).toEqual([]);
    expect(store.db.readonly).toBe(true);
    expect(store.db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
  });
});

describe('writing', () => {
  it('lands as a whole or not at all', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    const bug = new Error('een fout van ons');
    expect(() =>
      write(store, { command: 'proef' }, () => {
        saveTranscript(store, 'R02.txt', 'bron', TEXT);
        throw bug;
      }),
    ).toThrow(bug);
    expect(knownFiles(store).map(({ file }) => file)).toEqual(['R01.txt']);
  });

  it('returns what the work returns', () => {
    expect(write(storeWith(), { command: 'proef' }, () => 7)).toBe(7);
  });

  it('says that another program is busy and changes nothing', () => {
    const path = pathOf();
    const store = openAt(path, { patienceMs: 0 });
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const work = () =>
      write(store, { command: 'proef' }, () => saveTranscript(store, 'R01.txt', 'bron', TEXT));
    expect(messageOf(work)).toBe(
      'proef.db: een ander programma is bezig met de database. Wacht tot het klaar is en probeer het opnieuw.',
    );
    expect(knownFiles(store)).toEqual([]);
    other.exec('ROLLBACK');
    other.close();
    work();
    expect(knownFiles(store)).toHaveLength(1);
  });

  it('lets others read meanwhile what was there before', () => {
    const path = pathOf();
    const store = openAt(path);
    const reader = openAt(path, { readOnly: true });
    write(store, { command: 'proef' }, () => {
      saveTranscript(store, 'R01.txt', 'bron', TEXT);
      expect(knownFiles(reader)).toEqual([]);
    });
    expect(knownFiles(reader)).toHaveLength(1);
  });
});

describe('rehearsing', () => {
  it('gives what the work gives, with its own writes in sight, and leaves every byte as it was', () => {
    const path = pathOf();
    const store = openAt(path);
    write(store, { command: 'proef' }, () => saveTranscript(store, 'R01.txt', 'bron', TEXT));
    const before = readFileSync(path);
    const seen = rehearse(store, () => {
      saveTranscript(store, 'R02.txt', 'bron', spoken(['R', 'Het plein is mooi. '.repeat(50_000).trim()]));
      return knownFiles(store).map(({ file }) => file);
    });
    expect(seen).toEqual(['R01.txt', 'R02.txt']);
    expect(knownFiles(store).map(({ file }) => file)).toEqual(['R01.txt']);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('takes everything back when the work fails, and can be followed by real work', () => {
    const store = storeWith();
    const bug = new Error('een fout van ons');
    expect(() =>
      rehearse(store, () => {
        saveTranscript(store, 'R01.txt', 'bron', TEXT);
        throw bug;
      }),
    ).toThrow(bug);
    expect(knownFiles(store)).toEqual([]);
    write(store, { command: 'proef' }, () => saveTranscript(store, 'R01.txt', 'bron', TEXT));
    expect(knownFiles(store)).toHaveLength(1);
  });

  it('says that another program is busy', () => {
    const path = pathOf();
    const store = openAt(path, { patienceMs: 0 });
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    expect(messageOf(() => rehearse(store, () => 1))).toMatch(/een ander programma is bezig met de database/);
    other.close();
    expect(rehearse(store, () => 1)).toBe(1);
  });

  it('says that the disk is full, as real work would, and leaves everything as it was', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    store.db.pragma(`max_page_count = ${Number(store.db.pragma('page_count', { simple: true })) + 2}`);
    const work = () =>
      saveTranscript(store, 'R02.txt', 'bron', spoken(['R', 'plein '.repeat(50_000).trim()]));
    expect(messageOf(() => rehearse(store, work))).toMatch(/de schijf is vol/);
    expect(knownFiles(store).map(({ file }) => file)).toEqual(['R01.txt']);
  });
});
