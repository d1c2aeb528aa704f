import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/answer.js';
import { answers, knowText, markOf, removeAnswer, saveAnswer } from '../../../src/store/answers.js';
import { undo } from '../../../src/store/history/take-back.js';
import { removedAnswers } from '../../../src/store/merge/removed-here.js';
import { takeAnswers } from '../../../src/store/merge/take-answers.js';
import { write } from '../../../src/store/open.js';
import type { Store } from '../../../src/store/store.js';
import { storeWith } from '../../support/store.js';

const ACT = { command: 'report' };

function answer(text: string): Answer {
  return {
    key: 'plaats_a',
    question: 'Waarom?',
    paragraphs: [{ isItem: false, runs: [{ text, bold: false, italics: false }] }],
    file: 'rapporten/rapport.docx',
    saved: '2026-11-20T10:00:00.000Z',
    read: '2026-11-20T11:00:00.000Z',
  };
}

/** A store in which these texts stood in the place, one after the other. */
function having(...texts: readonly string[]): Store {
  const store = storeWith();
  for (const one of texts.map(answer)) {
    write(store, ACT, () => {
      saveAnswer(store, one);
      knowText(store, { key: one.key, mark: markOf(one.paragraphs), isPublic: false });
    });
  }
  return store;
}

function merged(here: Store, there: Store) {
  const { current, known } = answers(there);
  return write(here, { command: 'merge' }, () =>
    takeAnswers(here, [...current.values()], known, removedAnswers(here)),
  );
}

const textIn = (store: Store): string | undefined =>
  answers(store).current.get('plaats_a')?.paragraphs[0]?.runs[0]?.text;

describe('takeAnswers', () => {
  it('takes what this copy lacks, once, and undo takes it back', () => {
    const [here, there] = [storeWith(), having('daar')];
    expect(merged(here, there).added).toEqual([answer('daar')]);
    expect(merged(here, there)).toEqual({ added: [], conflicts: [], removedHere: 0 });
    undo(here, 1);
    expect(textIn(here)).toBeUndefined();
    expect(merged(here, there).added).toHaveLength(1);
  });

  it('keeps both of two texts that were written apart: here what stood here, and the other is listed', () => {
    const [here, there] = [having('samen', 'hier'), having('samen', 'daar')];
    expect(merged(here, there)).toEqual({
      added: [],
      conflicts: [{ here: answer('hier'), there: answer('daar') }],
      removedHere: 0,
    });
    expect(textIn(here)).toBe('hier');
  });

  it('goes on with the text of who had the other one before them, whichever way it is merged', () => {
    const [old, newer] = [having('samen'), having('samen', 'verder')];
    expect(merged(newer, old)).toEqual({ added: [], conflicts: [], removedHere: 0 });
    expect(merged(old, newer).added).toEqual([answer('verder')]);
    expect([textIn(old), textIn(newer)]).toEqual(['verder', 'verder']);
  });

  it('does not bring back what was emptied here, but does bring another text', () => {
    const here = having('samen');
    write(here, ACT, () => removeAnswer(here, 'plaats_a'));
    expect(merged(here, having('samen'))).toEqual({ added: [], conflicts: [], removedHere: 1 });
    expect(merged(here, having('samen', 'verder')).added).toEqual([answer('verder')]);
  });
});
