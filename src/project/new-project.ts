/** The files of a new project, with the explanation that a researcher needs to fill them in. */

import { localDay } from './dates.js';

/** project.yaml for an evaluation of the wijkbudget, to be adapted. */
export function newProjectFile(today: Date): string {
  return `# Dit bestand beschrijft het project. Regels die met # beginnen zijn toelichting.
naam: Evaluatie wijkbudget
opdrachtgever: Gemeente Den Haag
opgesteld_door: Naam van uw bureau
# De datum op het rapport, jaar-maand-dag.
rapportdatum: ${localDay(today)}

# De wijken die u vergelijkt. In respondents.csv gebruikt u het id.
wijken:
  - {id: spoorwijk, label: Spoorwijk}
  - {id: moerwijk, label: Moerwijk}
  - {id: nieuw-waldeck, label: Nieuw Waldeck}
  - {id: zeeheldenkwartier, label: Zeeheldenkwartier, in_tekst: het Zeeheldenkwartier}

# De perspectieven die u vergelijkt. "kort" staat boven kolommen in tabellen,
# "enkelvoud" onder een citaat, "in_tekst" in zinnen van het rapport.
perspectieven:
  - id: gemeente
    label: Medewerkers van de gemeente
    kort: gemeente
    enkelvoud: medewerker van de gemeente
    in_tekst: medewerkers van de gemeente
  - id: verdeler
    label: Bewoners die het geld verdeelden
    kort: verdelers
    enkelvoud: bewoner die het geld verdeelde
    in_tekst: verdelers
  - id: ontvanger
    label: Bewoners die budget ontvingen
    kort: ontvangers
    enkelvoud: bewoner die budget ontving
    in_tekst: ontvangers
  - id: afgewezen
    label: Bewoners zonder budget
    kort: afgewezen indieners
    enkelvoud: bewoner zonder budget
    in_tekst: afgewezen indieners
  - id: procesbegeleider
    label: Procesbegeleiders
    kort: begeleiders
    enkelvoud: procesbegeleider
    in_tekst: procesbegeleiders

# De codes in het codeboek verwijzen naar deze nummers.
onderzoeksvragen:
  V1: Hoe wordt gezorgd dat initiatieven gedragen worden door de hele wijk?
  V2: Hoeveel zeggenschap ervaren bewoners over de sociale en fysieke leefbaarheid?
  V3: Hoe verliep het proces van ophalen, kiezen, toekennen en uitvoeren?
  V4: Waarin verschillen de vijf perspectieven en de vier wijken?
  V5: Welke lessen volgen voor een vervolg?

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
  # Deze drie mogen ontbreken: feiten per wijk, uw keuze van citaten, en de topiclijst voor de bijlage.
  wijken: wijken.csv
  citaten: quotes.csv
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
  groepen:
    - {id: bewoners, label: bewoners, enkelvoud: bewoner, perspectieven: [verdeler, ontvanger, afgewezen]}
    - {id: professionals, label: professionals, enkelvoud: professional, perspectieven: [gemeente, procesbegeleider]}
  nooit_met_wijk: [procesbegeleider]
  # De sleutel is versleuteld met een wachtwoord. Wie dat niet wil, kiest: leesbaar.
  sleutel: versleuteld

rapport:
  citaten_per_code: 2
  citaten_per_thema: 4
  # Waarom deze evaluatie er is; komt in de inleiding. Een lege regel begint een nieuwe alinea.
  # aanleiding: |
  #   In 2026 konden bewoners ...
`;
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
