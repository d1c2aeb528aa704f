import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, WrittenParagraph } from '../../src/model/answer.js';
import { answers, holdReport, knowText, markOf, removeAnswer, saveAnswer } from '../../src/store/answers.js';
import { checkStore } from '../../src/store/checks/check-store.js';
import { repair } from '../../src/store/checks/repair.js';
import { DamagedStore } from '../../src/store/errors.js';
import { undo } from '../../src/store/history/take-back.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { storeWith } from '../support/store.js';

const ACT = { command: 'report' };

function answer(key: string, text: string, over: Partial<Answer> = {}): Answer {
  return {
    key,
    question: `Vraag ${key}?`,
    paragraphs: [{ isItem: false, runs: [{ text, bold: false, italics: false }] }],
    file: 'rapporten/rapport.docx',
    saved: '2026-11-20T10:00:00.000Z',
    read: '2026-11-20T11:00:00.000Z',
    ...over,
  };
}

function save(store: Store, ...all: readonly Answer[]): void {
  write(store, ACT, () => {
    for (const one of all) saveAnswer(store, one);
  });
}

const paragraph: fc.Arbitrary<WrittenParagraph> = fc.record({
  isItem: fc.boolean(),
  runs: fc.array(
    fc.record({ text: fc.string({ minLength: 1, maxLength: 3 }), bold: fc.boolean(), italics: fc.boolean() }),
    { minLength: 1, maxLength: 2 },
  ),
});
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 2 });

describe('the mark of a text', () => {
  it('is the same for the same words and looks, and another for all others', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (one, other) => {
        expect(markOf(one) === markOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe('an answer', () => {
  it('comes back as it was saved, whatever stands in it, and the last one stays', () => {
    const store = storeWith();
    fc.assert(
      fc.property(paragraphs, (written) => {
        const mine = answer('plaats_a', '', { paragraphs: written });
        save(store, answer('plaats_a', 'eerder'), mine);
        expect([...answers(store).current.values()]).toEqual([mine]);
      }),
    );
  });

  it('is taken back with the act that brought it, and comes back with the act that removed it', () => {
    const store = storeWith();
    save(store, answer('plaats_a', 'een'));
    save(store, answer('plaats_a', 'twee'));
    write(store, ACT, () => removeAnswer(store, 'plaats_a'));
    const texts = (): unknown =>
      [...answers(store).current.values()].map((one) => one.paragraphs[0]?.runs[0]?.text);
    expect(texts()).toEqual([]);
    undo(store, 1);
    expect(texts()).toEqual(['twee']);
    undo(store, 1);
    expect(texts()).toEqual(['een']);
  });
});

describe('what stood in a report', () => {
  const held = {
    file: 'rapporten/rapport.docx',
    hash: 'abc',
    isPublic: true,
    texts: new Map([['plaats_a', 'm1']]),
  };

  it('stays known when the act is taken back, since the file is as it was', () => {
    const store = storeWith();
    write(store, ACT, () => {
      saveAnswer(store, answer('plaats_a', 'een'));
      holdReport(store, held);
    });
    undo(store, 1);
    const { current, reports, known } = answers(store);
    expect([current.size, reports.get(held.file)]).toEqual([0, held]);
    expect(known('plaats_a', 'm1')).toEqual({ key: 'plaats_a', mark: 'm1', isPublic: true });
    expect(known('plaats_a', 'm2')).toBeUndefined();
  });

  it('was public once and for all', () => {
    const store = storeWith();
    write(store, ACT, () => {
      holdReport(store, held);
      holdReport(store, { ...held, isPublic: false });
      knowText(store, { key: 'plaats_b', mark: 'm1', isPublic: false });
    });
    const { known, reports } = answers(store);
    expect([known('plaats_a', 'm1')?.isPublic, known('plaats_b', 'm1')?.isPublic]).toEqual([true, false]);
    expect(reports.get(held.file)?.isPublic).toBe(false);
  });
});

describe('a row about answers that is damaged', () => {
  it.each(['geen json', '[]', '{}', '[{"isItem":true}]', '[{"isItem":true,"runs":[{"text":1}]}]'])(
    'is found by check, and refused as damage: %s',
    (json) => {
      const store = storeWith();
      save(store, answer('plaats_a', 'een'), answer('plaats_b', 'twee'));
      store.db.prepare("UPDATE answer SET paragraphs = ? WHERE place = 'plaats_b'").run(json);
      expect(checkStore(store)).toEqual([{ kind: 'antwoord', count: 1, where: ['plaats_b'] }]);
      expect(() => answers(store)).toThrow(DamagedStore);
    },
  );

  it('about what stood in a file is let go of by a repair: the file is read again', () => {
    const store = storeWith();
    const held = { file: 'a.docx', hash: 'abc', isPublic: true, texts: new Map([['plaats_a', 'm1']]) };
    write(store, ACT, () => holdReport(store, held));
    for (const json of ['geen json', '[]', '{"plaats_a": 1}']) {
      store.db.prepare('UPDATE held_report SET texts = ?').run(json);
      expect(checkStore(store)).toEqual([{ kind: 'rapport', count: 1, where: ['a.docx'] }]);
    }
    write(store, { command: 'check', final: true }, () => repair(store, checkStore(store)));
    expect(checkStore(store)).toEqual([]);
    expect(answers(store).known('plaats_a', 'm1')?.isPublic).toBe(true);
  });
});
