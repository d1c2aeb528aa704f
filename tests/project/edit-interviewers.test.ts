import { describe, expect, it } from 'vitest';
import { withInterviewers } from '../../src/project/edit-interviewers.js';
import { newProjectFile } from '../../src/project/new-project.js';
import { readProject } from '../../src/project/project-file.js';
import { PROJECT } from '../support/project.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const added = (text: string, ...labels: string[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(withInterviewers(bytes(text), labels));

describe('naming an interviewer in project.yaml', () => {
  it('changes that line alone in a new project', () => {
    const before = newProjectFile(new Date(2026, 8, 1));
    expect(added(before, 'Sanne', 'Spreker 1')).toBe(
      before.replace(/^interviewers: \[\]$/m, 'interviewers: [Sanne, "Spreker 1"]'),
    );
  });

  it.each([
    ['interviewers: [Mo]  # van ons\n', 'interviewers: [Mo, Sanne]  # van ons\n'],
    ['interviewers:\n  - Mo   # de eerste\n', 'interviewers:\n  - Mo   # de eerste\n  - Sanne\n'],
  ])('keeps what a person made of %j', (list, after) => {
    expect(added(PROJECT + list, 'Sanne')).toBe(PROJECT + after);
  });

  it('keeps the line ends of Windows', () => {
    const before = `${PROJECT}interviewers:\n- "Mo"\n`.replaceAll('\n', '\r\n');
    expect(added(before, 'Sanne')).toBe(`${before}- "Sanne"\r\n`);
  });

  it('makes the list where there is none, also in a file with a mark of Windows', () => {
    const after = added(`\uFEFF${PROJECT}`, 'Sanne');
    expect(readProject(bytes(after)).interviewers).toEqual(['Sanne']);
    expect(after.startsWith('\uFEFFnaam: Proef\n')).toBe(true);
  });

  it('takes any label for a label, and no name twice', () => {
    const odd = ['#1', 'a: b', '- x', "d'Arc", '"', '[', 'yes', '12'];
    expect(readProject(bytes(added(PROJECT, ...odd))).interviewers).toEqual(odd);
    expect(added(`${PROJECT}interviewers: [Sanne]\n`, ' sanne ')).toBe(`${PROJECT}interviewers: [Sanne]\n`);
  });
});
