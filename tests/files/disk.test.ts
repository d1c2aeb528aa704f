import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  exists,
  isFolder,
  listFiles,
  makeFolder,
  readBytes,
  slashed,
  writeWhole,
} from '../../src/files/disk.js';
import { UserError } from '../../src/model/errors.js';
import { messageOf } from '../support/message.js';
import { folderWith } from '../support/project.js';

describe('readBytes', () => {
  it('reads every byte', () => {
    const folder = folderWith({ a: Uint8Array.of(0, 255, 13, 10, 0xef) });
    expect([...readBytes(join(folder, 'a'))]).toEqual([0, 255, 13, 10, 0xef]);
  });

  it('says that a file is missing, is a folder, or lies under a file, by the name that a person typed', () => {
    const folder = folderWith({ 'map/a': '' });
    expect(messageOf(() => readBytes(join(folder, 'b'), 'b'))).toBe(
      'b: dit bestand of deze map bestaat niet. Controleer de naam.',
    );
    expect(messageOf(() => readBytes(join(folder, 'map'), 'map'))).toBe(
      'map: dit is een map, geen bestand. Noem een bestand.',
    );
    expect(() => readBytes(join(folder, 'map', 'a', 'b'))).toThrow(UserError);
  });
});

describe('writeWhole', () => {
  it('writes text as UTF-8 and bytes as they are, in folders that it makes', () => {
    const folder = folderWith({});
    writeWhole(join(folder, 'x', 'y', 'tekst'), 'één');
    writeWhole(join(folder, 'x', 'bytes'), Uint8Array.of(0, 255));
    expect(readFileSync(join(folder, 'x', 'y', 'tekst'), 'utf8')).toBe('één');
    expect([...readFileSync(join(folder, 'x', 'bytes'))]).toEqual([0, 255]);
  });

  it('takes the place of the file that was there and leaves nothing beside it', () => {
    const folder = folderWith({ a: 'een veel langere oude tekst' });
    writeWhole(join(folder, 'a'), 'nieuw');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('nieuw');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('writes an empty file', () => {
    const folder = folderWith({});
    writeWhole(join(folder, 'leeg'), '');
    expect(readFileSync(join(folder, 'leeg'))).toHaveLength(0);
  });

  it('does not replace a folder, and leaves nothing beside it', () => {
    const folder = folderWith({ 'map/a': 'x' });
    expect(() => writeWhole(join(folder, 'map'), 'nieuw', 'map')).toThrow(UserError);
    expect(readdirSync(folder)).toEqual(['map']);
    expect(readdirSync(join(folder, 'map'))).toEqual(['a']);
  });

  it('says that a part of the path is a file', () => {
    const folder = folderWith({ a: 'x' });
    expect(messageOf(() => writeWhole(join(folder, 'a', 'b'), 'y', 'a/b'))).toMatch(/^a\/b: /);
  });

  it('says that a name is too long', () => {
    const name = 'a'.repeat(300);
    expect(messageOf(() => writeWhole(join(folderWith({}), name), 'y', name))).toMatch(
      /deze naam is te lang/,
    );
  });

  it('writes a file whose name is as long as a name may be', () => {
    const folder = folderWith({});
    writeWhole(join(folder, 'a'.repeat(255)), 'heel');
    expect(readdirSync(folder)).toEqual(['a'.repeat(255)]);
  });
});

describe('makeFolder', () => {
  it('makes a folder with the folders above it, and leaves one that exists as it is', () => {
    const folder = folderWith({ 'map/a': 'x' });
    makeFolder(join(folder, 'een', 'twee'));
    makeFolder(join(folder, 'map'));
    expect(isFolder(join(folder, 'een', 'twee'))).toBe(true);
    expect(readdirSync(join(folder, 'map'))).toEqual(['a']);
  });

  it('does not replace a file', () => {
    const folder = folderWith({ a: 'x' });
    expect(messageOf(() => makeFolder(join(folder, 'a'), 'a'))).toBe(
      'a: dit bestaat al. Kies een andere naam.',
    );
  });
});

describe('exists and isFolder', () => {
  it('tell files, folders and nothing apart', () => {
    const folder = folderWith({ 'map/a': 'x' });
    const answers = ['map', 'map/a', 'map/b'].map((name) => [
      exists(join(folder, name)),
      isFolder(join(folder, name)),
    ]);
    expect(answers).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  it.skipIf(process.platform === 'win32')('answer no for a path that goes through a file', () => {
    const path = join(folderWith({ a: 'x' }), 'a', 'b');
    expect([exists(path), isFolder(path)]).toEqual([false, false]);
  });
});

describe('listFiles', () => {
  it('gives the files of all folders in order, without hidden ones and locks of Office', () => {
    const folder = folderWith({
      'zuid/R10.txt': '',
      'noord/diep/R02.docx': '',
      'noord/~$R02.docx': '',
      'noord/.verborgen/R03.txt': '',
      '.DS_Store': '',
      'R01.txt': '',
    });
    mkdirSync(join(folder, 'leeg'));
    expect(listFiles(folder)).toEqual(['R01.txt', 'noord/diep/R02.docx', 'zuid/R10.txt']);
  });

  it('lists a folder that itself lies in a hidden one', () => {
    const folder = folderWith({ '.werk/project/R01.txt': '' });
    expect(listFiles(join(folder, '.werk', 'project'))).toEqual(['R01.txt']);
  });

  it('says that a folder is missing, by the name that a person typed', () => {
    expect(messageOf(() => listFiles(join(folderWith({}), 'interviews'), 'interviews'))).toBe(
      'interviews: dit bestand of deze map bestaat niet. Controleer de naam.',
    );
  });

  // A zip made on a Mac and unpacked elsewhere holds such names; macOS itself finds a file under both spellings.
  it.skipIf(process.platform === 'darwin')('gives names that can be read, with loose accents too', () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'Rene\u0301.txt'), 'x');
    const texts = listFiles(folder).map((name) => Buffer.from(readBytes(join(folder, name))).toString());
    expect(texts).toEqual(['x']);
  });
});

describe('slashed', () => {
  it('joins loose accents, as respondents.csv writes them', () => {
    expect(slashed('noord/Rene\u0301.txt')).toBe('noord/Ren\u00E9.txt');
  });
});
