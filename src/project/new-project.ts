/** The files of a new project, with the explanation that a researcher needs to fill them in. */

import type { Perspective, Wijk } from '../model/project.js';
import { localDay } from './dates.js';

/** What a person says of a project that they start. */
export interface NewProject {
  readonly name: string;
  readonly client: string;
  readonly wijken: readonly Wijk[];
  readonly perspectives: readonly NewPerspective[];
  /** Whether its codes refer to the research questions of the wijkbudget. */
  readonly asksOfWijkbudget: boolean;
}

/** Without `inText` it stands in sentences as its label. */
export type NewPerspective = Omit<Perspective, 'inText'> & Partial<Pick<Perspective, 'inText'>>;

/** The evaluation of the wijkbudget, to be adapted. */
export const WIJKBUDGET: NewProject = {
  name: 'Evaluatie wijkbudget',
  client: 'Gemeente Den Haag',
  wijken: [
    { id: 'spoorwijk', label: 'Spoorwijk' },
    { id: 'moerwijk', label: 'Moerwijk' },
    { id: 'nieuw-waldeck', label: 'Nieuw Waldeck' },
    { id: 'zeeheldenkwartier', label: 'Zeeheldenkwartier', inText: 'het Zeeheldenkwartier' },
  ],
  perspectives: [
    [
      'gemeente',
      'Medewerkers van de gemeente',
      'gemeente',
      'medewerker van de gemeente',
      'medewerkers van de gemeente',
    ],
    [
      'verdeler',
      'Bewoners die het geld verdeelden',
      'verdelers',
      'bewoner die het geld verdeelde',
      'verdelers',
    ],
    ['ontvanger', 'Bewoners die budget ontvingen', 'ontvangers', 'bewoner die budget ontving', 'ontvangers'],
    [
      'afgewezen',
      'Bewoners zonder budget',
      'afgewezen indieners',
      'bewoner zonder budget',
      'afgewezen indieners',
    ],
    ['procesbegeleider', 'Procesbegeleiders', 'begeleiders', 'procesbegeleider', 'procesbegeleiders'],
  ].map(([id = '', label = '', short = '', singular = '', inText = '']) => ({
    id,
    label,
    short,
    singular,
    inText,
  })),
  asksOfWijkbudget: true,
};

/** project.yaml with an explanation; what is not said, stands there to be adapted. */
export function newProjectFile(today: Date, project: NewProject = WIJKBUDGET): string {
  const { name, client, wijken, perspectives } = project;
  const isUsual = perspectives === WIJKBUDGET.perspectives;
  return `# Dit bestand beschrijft het project. Regels die met # beginnen zijn toelichting.
naam: ${scalar(name)}
opdrachtgever: ${scalar(client)}
opgesteld_door: Naam van uw bureau
# De datum op het rapport, jaar-maand-dag.
rapportdatum: ${localDay(today)}

# De wijken die u vergelijkt. In respondents.csv gebruikt u het id.
wijken:
${wijken.map(wijkLine).join('')}
# De perspectieven die u vergelijkt. "kort" staat boven kolommen in tabellen,
# "enkelvoud" onder een citaat, "in_tekst" in zinnen van het rapport.
perspectieven:
${perspectives.map(perspectiveLines).join('')}
# De codes in het codeboek verwijzen naar deze nummers.
onderzoeksvragen:
${project.asksOfWijkbudget ? questionsOfWijkbudget(project) : OWN_QUESTION}
# Namen die in transcripten bij de interviewer staan. "I" en "Interviewer" herkent wijkstem zelf.
# Voorbeeld: interviewers: [Voornaam Achternaam, Tweede Interviewer]
interviewers: []

# Waar de bestanden staan, gerekend vanaf deze map.
bestanden:
  interviews: interviews
  respondenten: respondents.csv
  codeboek: codeboek.yaml
  database: wijkstem.db
  rapporten: rapporten
  # Deze vier mogen ontbreken: feiten per wijk, uw keuze van citaten, wat u bij COREQ invult, en de topiclijst voor de bijlage.
  wijken: wijken.csv
  citaten: quotes.csv
  coreq: coreq.csv
  topiclijst: topiclijst.md
  reservekopieen: reservekopieen
  # Namen die u kent (mag ontbreken), en de sleutel: welk pseudoniem bij wie hoort.
  bekende_namen: known-names.csv
  sleutel: sleutel.json

# Reservekopieën van de database: hoeveel er hoogstens blijven, en hoeveel dagen.
reservekopieen:
  aantal: 20
  dagen: 90

# Wat anderen te zien krijgen: een groep van minder mensen dan de drempel staat nergens apart. Perspectieven die te
# klein zijn, worden samengevoegd met een ander uit dezelfde groep. Elk perspectief hoort bij één groep.
privacy:
  drempel: 3
  drempel_bijlagen: 5
${isUsual ? GROUPS : ''}  # De sleutel is versleuteld met een wachtwoord. Wie dat niet wil, kiest: leesbaar.
  sleutel: versleuteld

rapport:
  citaten_per_code: 2
  citaten_per_thema: 4
  # Waarom deze evaluatie er is; komt in de inleiding. Een lege regel begint een nieuwe alinea.
  # aanleiding: |
  #   In 2026 konden bewoners ...
`;
}

function wijkLine({ id, label, inText }: Wijk): string {
  const sentence = inText === undefined ? '' : `, in_tekst: ${scalar(inText)}`;
  return `  - {id: ${scalar(id)}, label: ${scalar(label)}${sentence}}\n`;
}

function perspectiveLines({ id, label, short, singular, inText }: NewPerspective): string {
  return (
    `  - id: ${scalar(id)}\n    label: ${scalar(label)}\n    kort: ${scalar(short)}\n    enkelvoud: ${scalar(singular)}\n` +
    (inText === undefined ? '' : `    in_tekst: ${scalar(inText)}\n`)
  );
}

const GROUPS = `  groepen:
    - {id: bewoners, label: bewoners, enkelvoud: bewoner, perspectieven: [verdeler, ontvanger, afgewezen]}
    - {id: professionals, label: professionals, enkelvoud: professional, perspectieven: [gemeente, procesbegeleider]}
  nooit_met_wijk: [procesbegeleider]
`;

const OWN_QUESTION = '  V1: Vul hier uw eerste onderzoeksvraag in.\n';

function questionsOfWijkbudget({ wijken, perspectives }: NewProject): string {
  const isUsual = perspectives === WIJKBUDGET.perspectives && wijken === WIJKBUDGET.wijken;
  return `  V1: Hoe wordt gezorgd dat initiatieven gedragen worden door de hele wijk?
  V2: Hoeveel zeggenschap ervaren bewoners over de sociale en fysieke leefbaarheid?
  V3: Hoe verliep het proces van ophalen, kiezen, toekennen en uitvoeren?
  V4: Waarin verschillen ${isUsual ? 'de vijf perspectieven en de vier wijken' : 'de perspectieven en de wijken'}?
  V5: Welke lessen volgen voor een vervolg?
`;
}

/** As YAML reads it back, also within braces; plain where that can be no mistake. */
function scalar(text: string): string {
  const isPlain = /^\p{L}(?:[\p{L}\p{M}\d .()'’&/-]*[\p{L}\p{M}\d.)])?$/u.test(text);
  return isPlain && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}

/** respondents.csv with its columns and an explanation; CRLF and a BOM, so that Excel on Windows opens it right. */
export function newRespondentsFile(): string {
  const lines = [
    'respondent;perspectief;wijk;bestand;spreker;datum;toestemming_citeren;bewaren_tot;dubbelrol',
    '# Een regel per respondent, bestand en spreker. Regels die met # beginnen worden overgeslagen.',
    '# respondent: een nummer zoals R01. bestand: de naam in de map interviews, zoals moerwijk/R01.docx.',
    '# spreker: de naam vóór de dubbele punt in het transcript; leeg als er naast de interviewer maar één spreker is.',
    '# toestemming_citeren: ja of nee; zonder ja wordt iemand nooit geciteerd. dubbelrol: ja of nee.',
    '# ingetrokken_op: de dag waarop iemand de toestemming introk; voeg de kolom toe als het gebeurt.',
    '# datum, bewaren_tot en ingetrokken_op: zoals 2026-05-12 of 12-5-2026. Voorbeeld (haal # weg):',
    '# R01;verdeler;moerwijk;moerwijk/R01.docx;R;2026-05-12;ja;2028-12-31;nee',
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
