/** Whatever people write in whichever copies of a report: what nobody took away stands in the next one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, KnownText, WrittenPlace } from '../../../../src/model/answer.js';
import { markOf } from '../../../../src/store/index.js';
import { asHeld, type ReadReport, weigh } from '../../../../src/work/reporting/answers/weigh.js';

const KEYS = ['plaats_a', 'plaats_b'] as const;
const NAMES = ['een.docx', 'twee.docx', 'drie.docx'] as const;

/** A deed of a person on a file, or the making of a report; a text is a row of words that occur nowhere else. */
const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('schrijf', 'vul aan', 'leeg'),
      file: fc.nat(2),
      key: fc.nat(1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('kopieer' as const), file: fc.nat(2), to: fc.nat(2) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('rapport' as const), file: fc.nat(2) }) },
);

interface Folder {
  readonly state: Answers;
  /** Of each file its texts by place. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

function placeWith(key: string, text: string): WrittenPlace {
  return {
    key,
    question: '',
    paragraphs: [{ isItem: false, runs: [{ text, bold: false, italics: false }] }],
  };
}

function textOf({ paragraphs }: WrittenPlace): string {
  return paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
}

function reportIn(file: string, texts: ReadonlyMap<string, string>, saved: number): ReadReport {
  const written = new Map(
    [...texts].flatMap(([key, text]) => (text === '' ? [] : [[key, placeWith(key, text)]])),
  );
  return {
    file,
    hash: JSON.stringify([...texts]),
    saved: String(saved).padStart(6, '0'),
    isPublic: false,
    isNamed: false,
    keys: new Set(texts.keys()),
    written,
  };
}

/** Reads all files, and writes one of them anew with what is known then. */
function reported({ state, files }: Folder, target: string, saved: ReadonlyMap<string, number>) {
  const changed = [...files]
    .map(([file, texts]) => reportIn(file, texts, saved.get(file) ?? 0))
    .filter(({ file, hash }) => state.reports.get(file)?.hash !== hash);
  const { answers, held, known, lines } = weigh(state, changed, 'nu');
  const texts = new Map<string, string>(KEYS.map((key) => [key, '']));
  for (const [key, answer] of answers) texts.set(key, textOf(answer));
  const reports = new Map(state.reports);
  const all = new Map<string, KnownText>();
  for (const report of [...held, asHeld(reportIn(target, texts, 0))]) {
    reports.set(report.file, report);
    for (const [key, mark] of report.texts) all.set(`${key} ${mark}`, { key, mark, isPublic: false });
  }
  for (const text of known) all.set(`${text.key} ${text.mark}`, text);
  const after: Folder = {
    files: new Map([...files, [target, texts]]),
    state: {
      current: answers,
      reports,
      known: (key, mark) => all.get(`${key} ${mark}`) ?? state.known(key, mark),
    },
  };
  return { after, lines };
}

describe('what people wrote in copies of a report', () => {
  it('stands in the next report as long as nobody wrote over it or took it away', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 10, maxLength: 40, size: 'max' }), (deeds) => {
        let folder: Folder = {
          files: new Map(),
          state: { current: new Map(), reports: new Map(), known: () => undefined },
        };
        const alive = new Set<string>();
        const saved = new Map<string, number>();
        for (const [moment, one] of [...deeds, { kind: 'rapport' as const, file: 0 }].entries()) {
          const name = NAMES[one.file] ?? NAMES[0];
          const texts = folder.files.get(name);
          if (one.kind === 'rapport') {
            const { after } = reported(folder, name, saved);
            folder = after;
            saved.set(name, moment);
            const standing = [...folder.state.current.values()].flatMap((answer) =>
              textOf(answer).split(' '),
            );
            expect([...alive].filter((word) => !standing.includes(word))).toEqual([]);
            // Once more changes nothing.
            const again = reported(folder, name, saved);
            expect(again.lines).toEqual([]);
            expect([...again.after.state.current]).toEqual([...folder.state.current]);
            continue;
          }
          if (texts === undefined) continue;
          if ('to' in one) {
            const to = NAMES[one.to] ?? NAMES[0];
            if ((to as string) === name || folder.files.has(to)) continue;
            folder = { ...folder, files: new Map([...folder.files, [to, texts]]) };
            saved.set(to, moment);
            continue;
          }
          const key = KEYS[one.key] ?? KEYS[0];
          const before = texts.get(key) ?? '';
          const word = `w${String(moment).padStart(3, '0')}`;
          const now = one.kind === 'leeg' ? '' : one.kind === 'vul aan' ? `${before} ${word}`.trim() : word;
          for (const gone of before.split(' ')) if (!now.split(' ').includes(gone)) alive.delete(gone);
          if (now !== '') alive.add(word);
          folder = { ...folder, files: new Map([...folder.files, [name, new Map([...texts, [key, now]])]]) };
          saved.set(name, moment);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the newest text in its place, with the other one said and beside it, whichever file is read first', () => {
    const state: Answers = { current: new Map(), reports: new Map(), known: () => undefined };
    const one = reportIn('een.docx', new Map([['plaats_a', 'oud']]), 1);
    const two = reportIn('twee.docx', new Map([['plaats_a', 'nieuw']]), 2);
    for (const reports of [
      [one, two],
      [two, one],
    ]) {
      const { answers, lines } = weigh(state, reports, 'nu');
      expect([...answers.values()].map((answer) => [answer.file, textOf(answer)])).toEqual([
        ['twee.docx', 'nieuw'],
        ['een.docx', 'oud'],
      ]);
      expect(lines).toHaveLength(1);
      expect(lines[0]?.text).toMatch(/twee\.docx.*een\.docx/);
    }
  });

  it('is one text when a copy of it lies beside the file in which it took the place of another', () => {
    const first = reportIn('een.docx', new Map([['plaats_a', 'oud']]), 1);
    const { answers, held } = weigh(
      { current: new Map(), reports: new Map(), known: () => undefined },
      [first],
      'nu',
    );
    const state: Answers = {
      current: answers,
      reports: new Map(held.map((report) => [report.file, report])),
      known: () => undefined,
    };
    const [copy, own] = [
      reportIn('een (bewerkt 1).docx', new Map([['plaats_a', 'nieuw']]), 2),
      reportIn('een.docx', new Map([['plaats_a', 'nieuw']]), 3),
    ];
    const after = weigh(state, [copy, own], 'nu');
    expect([...after.answers.values()].map(textOf)).toEqual(['nieuw']);
    expect(after.lines).toEqual([]);
  });

  it('is remembered as it stood, so that nothing is new in a file that stayed the same', () => {
    const report = reportIn('een.docx', new Map([['plaats_a', 'tekst']]), 1);
    const marks = [...report.written.values()].map(({ key, paragraphs }) => [key, markOf(paragraphs)]);
    expect([...asHeld(report).texts]).toEqual(marks);
  });
});
