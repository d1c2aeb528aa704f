/** Naming interviewers in project.yaml for who saw them on a screen: worked out first, written when all else is right. */

import { join } from 'node:path';
import { readBytes, writeWhole } from '../../files/disk.js';
import { PROJECT_FILE, withInterviewers } from '../../project/index.js';
import type { ProjectFolder } from './project-folder.js';

/**
 * @returns what writes them, whole or not at all
 * @throws UserError as `withInterviewers` does, before anything is written.
 */
export function namingInterviewers({ folder }: ProjectFolder, labels: readonly string[]): () => void {
  if (labels.length === 0) return () => {};
  const path = join(folder, PROJECT_FILE);
  const before = readBytes(path, PROJECT_FILE);
  const after = withInterviewers(before, labels);
  return () => {
    if (after !== before) writeWhole(path, after, PROJECT_FILE);
  };
}
