/** `wijkstem codebook`: a codebook is checked, compared with an older one, tested, and measured. */

import type { Command } from 'commander';
import type { Io } from '../io.js';
import * as check from './codebook/check.js';
import * as coverage from './codebook/coverage.js';
import * as diff from './codebook/diff.js';
import * as score from './codebook/score.js';
import * as test from './codebook/test.js';
import * as words from './codebook/words.js';

export function configure(command: Command, io: Io): void {
  command.description('Werkt met het codeboek: controleren, vergelijken, toetsen en meten.');
  for (const part of [check, diff, test, words, coverage, score]) part.configure(command, io);
}
