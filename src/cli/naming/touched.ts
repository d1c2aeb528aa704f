/** What decisions about names touch, as a table with what a person should know of it. */

import { counted } from '../../language/numbers.js';
import { oneLine } from '../../language/visible.js';
import type { NamesImportResult } from '../../work/naming/result.js';
import { textTable } from '../table.js';

export function touchedAsText({ rijen, andere_woorden }: NamesImportResult): string {
  if (rijen.length === 0) return 'In het bestand staat nog geen beslissing. Vul de kolom beslissing in.';
  const table = textTable({
    head: ['rij', 'tekst', 'beslissing', 'plaatsen', 'interviews'],
    rows: rijen.map(({ rij, tekst, beslissing, raakt }) => [
      rij,
      oneLine(tekst),
      beslissing,
      raakt.plaatsen,
      raakt.interviews,
    ]),
    numeric: [0, 3, 4],
  });
  return [table, ...rijen.flatMap(aboutRow), ...aboutOthers(andere_woorden)].join('\n');
}

function aboutRow({
  rij,
  beslissing,
  buiten_de_rij,
  blijft_staan,
}: NamesImportResult['rijen'][number]): string[] {
  return [
    ...(buiten_de_rij > 0
      ? [
          `Rij ${rij}: ${counted(buiten_de_rij, 'plaats telde', 'plaatsen telden')} niet mee in de rij, want daar stond iets anders of leek het geen naam.`,
        ]
      : []),
    ...(blijft_staan.plaatsen > 0
      ? [
          `Rij ${rij}: dit woord blijft op ${inWords(blijft_staan)} staan` +
            (beslissing === 'vervang overal'
              ? ', als deel van wat een langere naam kan zijn.'
              : ', want daar lijkt het geen naam. Moet het ook daar weg, kies dan: vervang overal.'),
        ]
      : []),
  ];
}

function aboutOthers(others: NamesImportResult['andere_woorden']): string[] {
  if (others.plaatsen === 0) return [];
  return [
    `Daardoor verandert ook wat er op ${inWords(others)} met andere woorden staat, zoals een deel van die naam.`,
  ];
}

function inWords({ plaatsen, interviews }: NamesImportResult['andere_woorden']): string {
  return `${counted(plaatsen, 'plaats', 'plaatsen')} in ${counted(interviews, 'interview', 'interviews')}`;
}
