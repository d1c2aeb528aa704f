/** The sheet that says what a workbook holds, for whoever gets it without the words that came with it. */

import type { Sheet } from '../../files/office/index.js';
import { number } from '../../language/numbers.js';
import { date } from '../../language/phrases.js';
import type { Codebook } from '../../model/codebook.js';
import type { Basis } from '../../model/comparison.js';
import type { Audience } from '../../model/planned.js';
import type { Project } from '../../model/project.js';

export function explanation(
  { name, client, reportDate, privacy }: Project,
  codebook: Codebook,
  basis: Basis,
  audience: Audience,
): Sheet {
  const isInternal = audience === 'intern';
  return {
    name: 'toelichting',
    columns: [
      { title: 'onderwerp', width: 22 },
      { title: 'toelichting', width: 100 },
    ],
    rows: [
      [
        'versie',
        isInternal
          ? 'INTERN: alleen voor het onderzoeksteam'
          : `openbaar: geen groep van minder dan ${privacy.appendixThreshold} respondenten staat apart`,
      ],
      ['project', name],
      ['opdrachtgever', client],
      ['datum van het rapport', date(reportDate)],
      ['codeboek', `${codebook.id} ${codebook.version}`],
      [
        'basis',
        `bevestigde coderingen: ${number(basis.confirmed)}; voorstellen die nog niemand beoordeelde: ${number(basis.open)}`,
      ],
      [
        'geteld',
        'Aantallen zijn respondenten, niet fragmenten. Tussen haakjes staat hoeveel mensen er in de groep zijn.',
      ],
      ['niet genoemd', 'Niet genoemd is niet hetzelfde als oneens.'],
      ...(isInternal
        ? [
            [
              'fragmenten',
              'Bij "nee" onder citeren is er geen toestemming om te citeren, of is de passage gevoelig en niet vrijgegeven.',
            ],
            [
              'samen',
              'Hoeveel mensen twee codes in één adem noemen: een passage met de ene code overlapt er een met de andere.',
            ],
          ]
        : [
            [
              'fragmenten, citaten',
              'Alleen van mensen die toestemming gaven om te citeren, zonder gevoelige passages die niemand vrijgaf.',
            ],
            [
              'naar wijk',
              'Wijken staan samen, of niet apart, waar anders een perspectief binnen een wijk uit te weinig mensen zou bestaan.',
            ],
          ]),
    ],
  };
}
