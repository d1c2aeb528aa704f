/** project.yaml with names of interviewers added by a program: all else that a person made of it stays as it is written. */

import { decodeAsWritten } from '../files/text.js';
import { spliceYaml } from '../files/yaml-splice/index.js';
import { PROJECT_FILE, readProject } from './project-file.js';
import { plain } from './same.js';

/**
 * @param bytes of a project.yaml without mistakes
 * @param labels as they stand before the words of an interviewer; one that is there already is not added twice
 * @throws UserErrors when there would be mistakes in it; UserError when the list is written in a way that can't be added to.
 */
export function withInterviewers(bytes: Uint8Array, labels: readonly string[]): Uint8Array {
  const { interviewers } = readProject(bytes);
  const known = new Set(interviewers.map(plain));
  const added = labels.filter((label) => !known.has(plain(label)));
  if (added.length === 0) return bytes;
  const before = spliceYaml(decodeAsWritten(bytes, PROJECT_FILE));
  const after = before.changed({
    kind: 'set',
    path: ['interviewers'],
    to: [...interviewers, ...added],
    after: ['onderzoeksvragen'],
  });
  const written = new TextEncoder().encode(after.text);
  readProject(written);
  return written;
}
