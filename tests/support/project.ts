/** Small fictional projects in a temporary folder that is removed after the test. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const PROJECT = `naam: Proef
opdrachtgever: Gemeente Proefstad
opgesteld_door: Bureau Proef
rapportdatum: 2026-11-20
wijken:
  - {id: noord, label: Noord}
  - {id: zuid, label: Zuid}
perspectieven:
  - {id: verdeler, label: Bewoners die verdeelden, kort: verdelers, enkelvoud: bewoner die verdeelde}
  - {id: afgewezen, label: Bewoners zonder budget, kort: afgewezen, enkelvoud: bewoner zonder budget}
onderzoeksvragen:
  V1: Hoe verliep het?
`;

/** A project that proposes by likeness too. */
export const BY_LIKENESS = { 'project.yaml': `${PROJECT}suggesties: {werkwijze: gelijkenis}\n` };

export const CODEBOOK = `codeboek: {id: proef, versie: "1.0"}
themas:
  - id: BES
    label: Besluiten
    codes:
      - {id: bes_eerlijk, label: Eerlijkheid, definitie: Of het eerlijk ging., zoektermen: [eerlijk*]}
      - {id: bes_stem, label: Stemmen, definitie: Hoe er gestemd is., zoektermen: [sticker*, gestemd]}
  - id: OPB
    label: Opbrengst
    codes:
      - {id: opb_groen, label: Groen, definitie: Wat er groeit., zoektermen: [moestuin]}
`;

export const RESPONDENTS = `respondent;perspectief;wijk;bestand;spreker;datum;toestemming_citeren
R01;verdeler;noord;R01.txt;R;2026-09-01;ja
R02;afgewezen;zuid;R02.txt;R;2026-09-02;nee
`;

export const INTERVIEWS: Readonly<Record<string, string>> = {
  'R01.txt': 'I: Hoe ging het?\n\nR: Het ging heel eerlijk, met stickers op de plannen. De moestuin won.\n',
  'R02.txt': 'I: Vond u het eerlijk?\n\nR: Eerlijk? Nee, oneerlijk was het. Wie schreeuwt die krijgt.\n',
};

/** A folder with these files; a path may hold folders. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wijkstem-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/**
 * A complete small project; `files` adds to it or replaces parts of it. Its codings are proposed by the terms alone, which
 * can be foreseen, unless its project.yaml says something about that.
 */
export function smallProject(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const interviews = Object.entries(INTERVIEWS).map(([name, text]) => [`interviews/${name}`, text] as const);
  const settings = files['project.yaml'] ?? `${PROJECT}privacy: {sleutel: leesbaar}\n`;
  return folderWith({
    'codeboek.yaml': CODEBOOK,
    'respondents.csv': RESPONDENTS,
    ...Object.fromEntries(interviews),
    ...files,
    'project.yaml': typeof settings === 'string' ? byTermsAlone(settings) : settings,
  });
}

export function byTermsAlone(settings: string): string {
  if (settings.includes('suggesties:')) return settings;
  return `${settings}${settings.endsWith('\n') ? '' : '\n'}suggesties: {werkwijze: termen}\n`;
}
