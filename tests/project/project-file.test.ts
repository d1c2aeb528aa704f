import { describe, expect, it } from 'vitest';
import { UserErrors } from '../../src/model/errors.js';
import { CHAPTER_IDS } from '../../src/model/project.js';
import { readProject } from '../../src/project/project-file.js';
import { messageOf } from '../support/message.js';
import { PROJECT } from '../support/project.js';

const read = (text: string) => readProject(new TextEncoder().encode(text));
const mistakes = (text: string) => messageOf(() => read(text)).split('\n');

/** The project of tests/support with one piece of its text replaced. */
function changed(from: string, to: string): string {
  expect(PROJECT).toContain(from);
  return PROJECT.replace(from, to);
}

describe('readProject', () => {
  it('reads a project and fills in where its files are', () => {
    expect(read(PROJECT)).toEqual({
      name: 'Proef',
      client: 'Gemeente Proefstad',
      author: 'Bureau Proef',
      reportDate: '2026-11-20',
      wijken: [
        { id: 'noord', label: 'Noord' },
        { id: 'zuid', label: 'Zuid' },
      ],
      perspectives: [
        {
          id: 'verdeler',
          label: 'Bewoners die verdeelden',
          short: 'verdelers',
          singular: 'bewoner die verdeelde',
          inText: 'bewoners die verdeelden',
        },
        {
          id: 'afgewezen',
          label: 'Bewoners zonder budget',
          short: 'afgewezen',
          singular: 'bewoner zonder budget',
          inText: 'bewoners zonder budget',
        },
      ],
      questions: [{ id: 'V1', text: 'Hoe verliep het?' }],
      attributes: [],
      interviewers: [],
      paths: {
        interviews: 'interviews',
        respondents: 'respondents.csv',
        codebook: 'codeboek.yaml',
        database: 'wijkstem.db',
        reports: 'rapporten',
        wijkFacts: 'wijken.csv',
        coreq: 'coreq.csv',
        quotes: 'quotes.csv',
        guide: 'topiclijst.md',
        backups: 'reservekopieen',
        knownNames: 'known-names.csv',
        key: 'sleutel.json',
      },
      unit: 'zinnen',
      suggestions: { method: 'gelijkenis', learns: true },
      languageModel: null,
      keepBackups: { count: 20, days: 90 },
      quotesPerCode: 2,
      quotesPerTheme: 4,
      reason: [],
      version: '',
      chapters: CHAPTER_IDS,
      colophon: [],
      logo: null,
      comparing: { people: 3, percent: 50, pointsAbove: 40, minJudged: 3 },
      keyIsSealed: true,
      privacy: {
        threshold: 3,
        appendixThreshold: 5,
        coarseGroups: [
          { id: 'bewoners', label: 'bewoners', singular: 'bewoner', perspectives: ['verdeler', 'afgewezen'] },
        ],
        showsWijken: true,
        neverWithWijk: [],
      },
    });
  });

  it.each(['zinnen', 'beurt'] as const)('takes %s as the unit of coding from the file', (unit) => {
    expect(read(`${PROJECT}codering: {eenheid: ${unit}}\n`).unit).toBe(unit);
  });

  it('codes by sentences when the unit of coding is not named', () => {
    expect(read(`${PROJECT}codering: {}\n`).unit).toBe('zinnen');
  });

  it.each([
    ['{werkwijze: termen}', { method: 'termen', learns: true }],
    ['{leren: nee}', { method: 'gelijkenis', learns: false }],
  ])('takes from %s how codings are proposed', (settings, suggestions) => {
    expect(read(`${PROJECT}suggesties: ${settings}\n`).suggestions).toEqual(suggestions);
  });

  it.each([
    ['{werkwijze: model}', 'regel 13, sleutel "werkwijze": kies termen of gelijkenis.'],
    ['{leren: soms}', 'regel 13, sleutel "leren": kies ja of nee.'],
  ])('says what is wrong with the suggestion settings %s', (settings, message) => {
    expect(mistakes(`${PROJECT}suggesties: ${settings}\n`)[0]).toBe(`project.yaml, ${message}`);
  });

  it('takes the language model from the file, which speaks as Ollama does unless it says otherwise', () => {
    const settings = 'taalmodel: {adres: "http://localhost:11434/", model: gemma3}';
    expect(read(`${PROJECT}${settings}\n`).languageModel).toEqual({
      address: 'http://localhost:11434/',
      model: 'gemma3',
      protocol: 'ollama',
    });
  });

  it.each([
    'https://voorbeeld.example',
    'http://192.168.1.20:11434',
    'http://0.0.0.0:11434',
    'http://localhost.voorbeeld.example',
    'http://127.0.0.1@voorbeeld.example/',
    'ftp://127.0.0.1',
    'wat tekst',
  ])(
    'refuses the address %s of a language model in one line, because it is not of this computer',
    (address) => {
      expect(mistakes(`${PROJECT}taalmodel: {adres: "${address}", model: gemma3}\n`)).toEqual([
        'project.yaml, regel 13, sleutel "adres": een taalmodel moet op deze computer staan. Schrijf een adres als http://127.0.0.1:11434 of http://localhost:11434.',
      ]);
    },
  );

  it.each([
    ['{eenheid: alinea}', 'regel 13, sleutel "eenheid": kies zinnen of beurt.'],
    ['{eenheid: [zinnen]}', 'regel 13, sleutel "eenheid": kies zinnen of beurt.'],
    ['{eenheid: }', 'regel 13, sleutel "eenheid": kies zinnen of beurt.'],
    [
      '{eenhied: beurt}',
      'regel 13, sleutel "eenhied": deze sleutel is onbekend. Controleer de spelling of haal hem weg.',
    ],
  ])('says what is wrong with the coding settings %s', (settings, message) => {
    expect(mistakes(`${PROJECT}codering: ${settings}\n`)[0]).toBe(`project.yaml, ${message}`);
  });

  it('takes paths, interviewers and the number of quotes from the file', () => {
    const text = `${PROJECT}interviewers: [Noor Voorbeeld]\nbestanden: {codeboek: ../boek.yaml}\nrapport: {citaten_per_code: 0}\n`;
    const { interviewers, paths, quotesPerCode } = read(text);
    expect(interviewers).toEqual(['Noor Voorbeeld']);
    expect(paths).toMatchObject({ codebook: '../boek.yaml', database: 'wijkstem.db' });
    expect(quotesPerCode).toBe(0);
  });

  it('reads a Dutch date and keeps questions in the order of the file', () => {
    const text = changed('2026-11-20', '20-11-2026').replace(
      '  V1: Hoe verliep het?',
      '  V2: Wat?\n  V1: Hoe?',
    );
    expect(read(text)).toMatchObject({
      reportDate: '2026-11-20',
      questions: [
        { id: 'V2', text: 'Wat?' },
        { id: 'V1', text: 'Hoe?' },
      ],
    });
  });

  it('reads a file of Windows: BOM, CRLF and Windows-1252', () => {
    const text = changed('naam: Proef', 'naam: Coördinatie').replaceAll('\n', '\r\n');
    expect(read(`\uFEFF${text}`).name).toBe('Coördinatie');
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(readProject(latin).name).toBe('Coördinatie');
  });

  it.each([
    [
      'rapportdatum: 2026-11-20',
      'rapportdatum: 31-11-2026',
      'regel 4, sleutel "rapportdatum": dit is geen datum. Schrijf hem als 2026-11-20.',
    ],
    [
      '{id: zuid, label: Zuid}',
      '{id: noord, label: Zuid}',
      'regel 7, sleutel "wijken": het id "noord" komt twee keer voor. Geef elk een eigen id.',
    ],
    [
      'id: afgewezen',
      'id: verdeler',
      'regel 10, sleutel "perspectieven": het id "verdeler" komt twee keer voor. Geef elk een eigen id.',
    ],
    [
      'id: zuid',
      'id: zuid oost',
      'regel 7, sleutel "id": een id bestaat uit letters, cijfers en streepjes, zonder spaties.',
    ],
    ['label: Zuid', 'lable: Zuid', 'regel 7, sleutel "label": ontbreekt. Vul hem in.'],
    ['naam: Proef', 'naam:', 'regel 1, sleutel "naam": is leeg. Vul hem in.'],
    ['naam: Proef', 'naam: 2026', 'regel 1, sleutel "naam": hier hoort tekst te staan.'],
  ])('says of %j changed to %j where and what is wrong', (from, to, message) => {
    expect(mistakes(changed(from, to))[0]).toBe(`project.yaml, ${message}`);
  });

  it('names all mistakes at once, each on its own line', () => {
    const text = changed('rapportdatum: 2026-11-20', 'rapportdatum: morgen').replace('id: zuid', 'id: noord');
    expect(() => read(text)).toThrow(UserErrors);
    expect(mistakes(text)).toEqual([
      'project.yaml, regel 7, sleutel "wijken": het id "noord" komt twee keer voor. Geef elk een eigen id.',
      'project.yaml, regel 4, sleutel "rapportdatum": dit is geen datum. Schrijf hem als 2026-11-20.',
    ]);
  });

  it('wants at least one wijk and one perspective', () => {
    const text = PROJECT.replace(/wijken:\n(?: {2}- .*\n)+/, 'wijken: []\n').replace(
      /perspectieven:\n(?: {2}- .*\n)+/,
      'perspectieven: []\n',
    );
    expect(mistakes(text)).toEqual([
      'project.yaml, regel 5, sleutel "wijken": is leeg. Vul hem in.',
      'project.yaml, regel 6, sleutel "perspectieven": is leeg. Vul hem in.',
    ]);
  });

  it('names every required key that an empty file lacks', () => {
    expect(mistakes('')).toEqual(
      [
        'naam',
        'opdrachtgever',
        'opgesteld_door',
        'rapportdatum',
        'wijken',
        'perspectieven',
        'onderzoeksvragen',
      ].map((key) => `project.yaml, regel 1, sleutel "${key}": ontbreekt. Vul hem in.`),
    );
  });

  it('takes ids that differ only in capitals for one, as respondents.csv does', () => {
    expect(messageOf(() => read(changed('id: zuid', 'id: Noord')))).toContain('komt twee keer voor');
  });

  it('keeps numbered questions in the order of the file', () => {
    const text = changed('  V1: Hoe verliep het?', '  10: Tien?\n  9: Negen?');
    expect(read(text).questions.map(({ id }) => id)).toEqual(['10', '9']);
  });

  it.each(['-1', '11', '2.5'])('says what number of quotes may be asked for, not %s', (number) => {
    const [message] = mistakes(`${PROJECT}rapport:\n  citaten_per_code: ${number}\n`);
    expect(message).toMatch(/regel 14, sleutel "citaten_per_code": .*0.*10/);
  });

  it('takes the reason for the evaluation apart into paragraphs', () => {
    const text = `${PROJECT}rapport:\n  aanleiding: |\n    Eerste alinea,\n    op twee regels.\n\n    Tweede.\n`;
    expect(read(text).reason).toEqual(['Eerste alinea, op twee regels.', 'Tweede.']);
  });

  it('takes chapters in the order of the file and names one that does not exist or stands there twice', () => {
    const chapters = (list: string) => `${PROJECT}rapport:\n  hoofdstukken: ${list}\n`;
    expect(read(chapters('[themas, aanpak]')).chapters).toEqual(['themas', 'aanpak']);
    expect(mistakes(chapters('[themas, slot]'))[0]).toMatch(
      /regel 14, sleutel "hoofdstukken": kies uit samenvatting,/,
    );
    expect(mistakes(chapters('[themas, themas]'))[0]).toContain('"themas" staat er twee keer');
  });

  it('takes from the file what a perspective speaks of by its role', () => {
    const text = PROJECT.replace(/(kort: verdelers)/, 'eigen_onderwerp: [BES, stem], $1');
    expect(text).not.toBe(PROJECT);
    expect(read(text).comparing.ownTopics).toEqual({ verdeler: ['BES', 'stem'] });
  });

  it('takes from the file when a code sets a group apart', () => {
    const text = `${PROJECT}vergelijking: {mensen: 4, procent: 60, punten_meer: 30, oordelen: 2}\n`;
    expect(read(text).comparing).toEqual({ people: 4, percent: 60, pointsAbove: 30, minJudged: 2 });
    expect(mistakes(`${PROJECT}vergelijking: {mensen: 0}\n`)[0]).toContain('kies een geheel getal vanaf 1.');
  });

  it('takes a name of spaces only for empty', () => {
    expect(messageOf(() => read(changed('naam: Proef', 'naam: "  "')))).toContain('is leeg');
  });
});
