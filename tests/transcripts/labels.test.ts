import { describe, expect, test } from 'vitest';
import { labelFinder } from '../../src/transcripts/labels.js';

/** The label that a line gets in a file of only these lines. */
function labelOf(line: string, others: readonly string[] = [], known: readonly string[] = []) {
  return labelFinder([line, ...others], known)(line);
}

describe('a label', () => {
  test('ends where the speech begins', () => {
    expect(labelOf('I: Hoe?')).toEqual({ speaker: 'I', seconds: null, end: 3 });
    expect(labelOf('  R :\tZo.')).toEqual({ speaker: 'R', seconds: null, end: 6 });
    expect(labelOf('**R2:** Zo.')).toEqual({ speaker: 'R2', seconds: null, end: 8 });
    expect(labelOf('[SPEAKER_01]: Zo.')).toEqual({ speaker: 'SPEAKER_01', seconds: null, end: 14 });
    expect(labelOf('### Interviewer:')).toEqual({ speaker: 'Interviewer', seconds: null, end: 16 });
  });

  test('may have its time before or after it', () => {
    expect(labelOf('[00:01:02] I: Hoe?')).toEqual({ speaker: 'I', seconds: 62, end: 14 });
    expect(labelOf('1:02 I: Hoe?')).toEqual({ speaker: 'I', seconds: 62, end: 8 });
    expect(labelOf('Respondent 2 (01:02:03): Zo.')).toEqual({
      speaker: 'Respondent 2',
      seconds: 3723,
      end: 25,
    });
    expect(labelOf('R 0:04: Zo.')).toEqual({ speaker: 'R', seconds: 4, end: 8 });
  });

  test('counts at once when respondents.csv or project.yaml knows it, in any capitals', () => {
    expect(labelOf('ans bakker: Ja.', [], ['Ans Bakker'])?.speaker).toBe('ans bakker');
    expect(labelOf('iPhone van Ans: Ja.', [], ['iPhone van Ans'])?.speaker).toBe('iPhone van Ans');
    expect(labelOf('Ans Bakker: Ja.')).toBeNull();
  });

  test('that is a name counts when it opens two lines', () => {
    expect(labelOf('Ans van den Berg-Özer: Ja.', ['Ans van den Berg-Özer: Nee.'])?.speaker).toBe(
      'Ans van den Berg-Özer',
    );
    expect(labelOf('Ans: Ja.', ['Ans zei ja.'])).toBeNull();
  });

  test('is no web address, clock time, remark or sentence, however often it comes back', () => {
    const lines = [
      'https://voorbeeld.example/plan',
      '17:30 begon het.',
      'nota bene: zonder brief.',
      'NB: zonder brief.',
      'Let op: dit is nieuw.',
      'P.S.: nog iets.',
      'Datum: 3 mei 2026',
      'Plaats: het buurthuis',
      'Hij zei: doe maar.',
      'Ten eerste: het geld.',
      'het plan: groen',
      'Johannes 3:16 zegt het.',
      'Vrijdag 3 mei: de eerste avond.',
      'mailto:plan@voorbeeld.example',
      ': los begin',
      '',
    ];
    for (const line of lines) expect([line, labelOf(line, [line, line])]).toEqual([line, null]);
  });

  test('is one line: a colon further on does not make one', () => {
    expect(labelOf('Ja, en toen zei hij tegen mij en de buren van hiernaast nog: kom maar.')).toBeNull();
  });
});

describe('a label that the project knows counts whatever it looks like', () => {
  test.each([
    'Harold Bakker (Gast)',
    'Ans Bakker [extern]',
    '06-bewoner',
    '2e bewoner',
    'Respondent #1',
    'Procesbegeleider van de Stichting Wijkwerk Den Haag Zuidwest',
    'Bron',
    'Ans/Cor: samen',
  ])('%s', (label) => {
    expect(labelOf(`${label}: Ja.`, [], [label])?.speaker).toBe(label);
  });

  test('also when it is typed with other spaces or its accents are stored apart', () => {
    expect(labelOf('Ans  Bakker: Ja.', [], ['Ans Bakker'])).not.toBeNull();
  });

  test('also when its accents are stored apart in respondents.csv', () => {
    expect(labelOf('Noël: Ja.', [], ['Noe\u0308l'])).not.toBeNull();
  });

  test('also with a space behind it in project.yaml', () => {
    expect(labelOf('Ans: Ja.', [], ['Ans '])).not.toBeNull();
  });
});

describe('a label that the project knows', () => {
  test('may have marks, brackets and times around it, before a colon or a tab', () => {
    const styles = [
      'X:',
      '[X]:',
      '**X:**',
      '**X**:',
      '- X:',
      '[00:01:02] X:',
      'X (1:02):',
      'X: [00:01:02]',
      'X\t',
    ];
    for (const style of styles) {
      const label = labelOf(`${style.replace('X', 'ans-2 (gast)')} Ja.`, [], ['Ans-2 (Gast)']);
      expect([style, label?.speaker]).toEqual([style, 'ans-2 (gast)']);
    }
  });

  test('is not the beginning of another', () => {
    const known = ['Ans', 'Ans Bos'];
    expect(labelOf('Ans Bos: Ja.', [], known)?.speaker).toBe('Ans Bos');
    expect(labelOf('Ans Bosman: Ja.', [], known)).toBeNull();
    expect(labelOf('Ans zei: ja.', [], known)).toBeNull();
  });

  test('means what it says, not what it would as a pattern', () => {
    expect(labelOf('Anders: Ja.', [], ['.*', 'A|', '(', ''])).toBeNull();
    expect(labelOf('.*: Ja.', [], ['.*'])?.speaker).toBe('.*');
  });
});

describe('speech that looks like a label', () => {
  test('stays speech when a clock time comes before the colon', () => {
    const line = 'Om 17:30: toen begon het.';
    expect(labelOf(line, [line])).toBeNull();
  });

  test.each(['Kortom', 'Nou', 'Eerlijk', 'Conclusie', 'Voorbeeld'])(
    'stays speech when "%s:" opens two lines between I and R',
    (words) => {
      const line = `${words}: ja.`;
      expect(labelOf(line, ['I: Hoe?', 'R: Zo.', line, 'I: En?', 'R: Dus.'])).toBeNull();
    },
  );

  test('stays speech when a bracket opens and does not close before the colon', () => {
    expect(labelOf('[Interviewer: lacht]')).toBeNull();
  });

  test('stays speech when it is the drive of a computer', () => {
    expect(labelOf('C:\\plannen', ['C:\\plannen'])).toBeNull();
  });
});
