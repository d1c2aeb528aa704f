import { describe, expect, test } from 'vitest';
import { plainCueText, readCues, toSeconds } from '../../src/transcripts/cues.js';
import { messageOf } from '../support/message.js';

describe('cues', () => {
  test('gives id, start, place and lines of each cue', () => {
    const text =
      'WEBVTT\n\nabc/1-0\n00:00:01.000 --> 00:00:02.500 align:start\n een \ntwee\n\n2\n0:02,5 --> 0:03,5\ndrie';
    expect(readCues(text).cues).toEqual([
      { id: 'abc/1-0', start: 1, line: 5, lines: ['een', 'twee'] },
      { id: '2', start: 2.5, line: 10, lines: ['drie'] },
    ]);
  });

  test('passes over the header, notes and styles', () => {
    const text =
      'WEBVTT Titel\nKind: captions\n\nNOTE niet\ngezegd\n\nSTYLE\n::cue { }\n\n00:01.000 --> 00:02.000\nwel';
    expect(readCues(text).cues).toEqual([{ id: '', start: 1, line: 11, lines: ['wel'] }]);
  });

  test('gives a cue without text no lines', () => {
    expect(readCues('00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000').cues).toEqual([
      { id: '', start: 1, line: 2, lines: [] },
      { id: '', start: 3, line: 4, lines: [] },
    ]);
  });

  test('finds none in an empty or another text', () => {
    expect(readCues('').cues).toEqual([]);
    expect(readCues('I: van 10:00 naar 11:00\nR: --> ja').cues).toEqual([]);
  });

  test('takes a cue of no duration', () => {
    expect(readCues('00:01.000 --> 00:01.000\nja').cues).toEqual([
      { id: '', start: 1, line: 2, lines: ['ja'] },
    ]);
  });

  test('names the line of a cue that ends before it starts', () => {
    const { cues, warnings } = readCues('WEBVTT\n\n1\n00:00:05.000 --> 00:00:04.999\nja');
    expect(cues).toMatchObject([{ start: 5, lines: ['ja'] }]);
    expect(warnings).toEqual([
      'regel 4: het eindtijdstip ligt vóór het begin. De tekst is gelezen; luister na of het begin klopt',
    ]);
  });

  test('leaves arrows and times in speech alone', () => {
    const {
      cues: [cue],
    } = readCues('00:01.000 --> 00:02.000\nvan A --> B, niet 00:10.000 --> 00:05.000');
    expect(cue?.lines).toEqual(['van A --> B, niet 00:10.000 --> 00:05.000']);
  });

  test('begins a new cue at a timing line although the empty line before it is missing', () => {
    const { cues } = readCues('00:01.000 --> 00:02.000\neen\n00:02.000 --> 00:03.000\ntwee');
    expect(cues.map(({ lines }) => lines)).toEqual([['een'], ['twee']]);
  });

  test('takes times without milliseconds, as after editing by hand', () => {
    const { cues } = readCues('1\n00:00:01 --> 00:00:02\neen\n\n2\n00:00:02,0 --> 00:00:03,0\ntwee');
    expect(cues.map(({ lines }) => lines)).toEqual([['een'], ['twee']]);
  });

  test('names the line of a timing that it cannot read, instead of losing what was said', () => {
    const text = 'WEBVTT\n\n00:01.000 -> 00:02.000\neen\n\n00:02.000 --> 00:03.000\ntwee';
    expect(messageOf(() => readCues(text))).toMatch(/^regel 3: /);
  });

  test('keeps the words of a cue that come after an empty line in it', () => {
    const { cues } = readCues(
      '1\n00:00:01,0 --> 00:00:02,0\neen\n\nen nog\n\n2\n00:00:02,0 --> 00:00:03,0\ntwee',
    );
    expect(cues.map(({ lines }) => lines.join(' ').trim())).toEqual(['een en nog', 'twee']);
  });
});

describe('readCues', () => {
  const cue = '00:01.000 --> 00:02.000\neen\n';

  test('names the line of words that come before the first time', () => {
    const { cues, warnings } = readCues(`WEBVTT\n\nNOTE zo\n\nAns: hallo\nallemaal\n\n${cue}`);
    expect(warnings).toEqual(['regel 5: deze tekst heeft geen tijd en is niet ingelezen']);
    expect(cues.map(({ lines }) => lines)).toEqual([['een']]);
  });

  test('passes over ids, numbers, notes and styles without a warning', () => {
    const text = `WEBVTT\n\n3\n\nSTYLE\n::cue {}\n\nREGION\nid:x\n\ninleiding\n${cue}\n7\n\nNOTE einde\n\n8\n`;
    const { cues, warnings } = readCues(text);
    expect(warnings).toEqual([]);
    expect(cues.map(({ id, lines }) => [id, ...lines])).toEqual([['inleiding', 'een']]);
  });

  test('takes the number of the next cue for no word when the empty line before it is missing', () => {
    const { cues } = readCues(`1\n${cue}2\n${cue}`);
    expect(cues.map(({ id, lines }) => [id, ...lines])).toEqual([
      ['1', 'een'],
      ['2', 'een'],
    ]);
  });

  test('leaves a word that begins as a header does in the cue', () => {
    expect(readCues(`00:01.000 --> 00:02.000\nNOTE bene\n`).cues[0]?.lines).toEqual(['NOTE bene']);
  });
});

describe('toSeconds', () => {
  test.each([
    ['0:04', 4],
    ['02:03', 123],
    ['02:03,500', 123.5],
    ['1:02:03.5', 3723.5],
    ['00:00:00', 0],
    ['100:00:01', 360001],
  ])('reads %s as %d', (clock, seconds) => {
    expect(toSeconds(clock)).toBe(seconds);
  });
});

describe('plainCueText', () => {
  test.each([
    ['<v Ans de Boer>ja</v>', 'ja'],
    ['<v.luid.eerst Ans>ja<i> echt</i>', 'ja echt'],
    ['hal<00:00:01.500><c>lo</c>', 'hallo'],
    ['caf&#233; &#xE9;&#XE9;n', 'café één'],
    ['&lt;b&gt; &amp;amp; &quot;a&quot; &apos;t', '<b> &amp; "a" \'t'],
    ['a&nbsp;b&lrm;c&rlm;d', 'a bcd'],
    ['&#x1F600;', '😀'],
    ['Bouw & Co; A&B; &onbekend; &#; &#x;', 'Bouw & Co; A&B; &onbekend; &#; &#x;'],
    ['&constructor; &tostring;', '&constructor; &tostring;'],
    ['&#0; &#1114112; &#9999999;', '&#0; &#1114112; &#9999999;'],
    ['', ''],
  ])('reads %s as %s', (marked, plain) => {
    expect(plainCueText(marked)).toBe(plain);
  });

  test('keeps words between signs that are no tag', () => {
    expect(plainCueText('<v Ans>5 < 6 maar 7 > 3 <3</v>')).toBe('5 < 6 maar 7 > 3 <3');
  });
});
