import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/project/project-file.js';
import { messageOf } from '../support/message.js';
import { PROJECT } from '../support/project.js';

const read = (settings: string) => readProject(new TextEncoder().encode(`${PROJECT}privacy: ${settings}\n`));
const mistake = (settings: string) => messageOf(() => read(settings));

describe('the privacy settings of project.yaml', () => {
  it('are read', () => {
    const group = '{id: samen, label: mensen, enkelvoud: mens, perspectieven: [verdeler, afgewezen]}';
    const settings = `{drempel: 4, drempel_bijlagen: 6, groepen: [${group}], nooit_met_wijk: [afgewezen], naar_wijk: nee}`;
    expect(read(settings).privacy).toEqual({
      threshold: 4,
      appendixThreshold: 6,
      coarseGroups: [
        { id: 'samen', label: 'mensen', singular: 'mens', perspectives: ['verdeler', 'afgewezen'] },
      ],
      showsWijken: false,
      neverWithWijk: ['afgewezen'],
    });
  });

  it('give an appendix at least the threshold of the report', () => {
    expect(read('{drempel: 8}').privacy).toMatchObject({ threshold: 8, appendixThreshold: 8 });
  });

  it.each([
    ['{drempel: 2}', 'sleutel "drempel": kies een geheel getal van 3 tot en met 50.'],
    ['{naar_wijk: soms}', 'sleutel "naar_wijk": kies ja of nee.'],
    [
      '{nooit_met_wijk: [begeleider]}',
      'sleutel "nooit_met_wijk": "begeleider" is geen perspectief van dit project. Haal het weg, of voeg het toe bij perspectieven.',
    ],
    [
      '{groepen: [{id: a, label: a, enkelvoud: a, perspectieven: [verdeler]}]}',
      'sleutel "groepen": "afgewezen" staat in geen groep. Zet elk perspectief in één groep, ook als het daar alleen staat.',
    ],
    [
      '{groepen: []}',
      'sleutel "groepen": "verdeler" en "afgewezen" staan in geen groep. Zet elk perspectief in één groep, ook als het daar alleen staat.',
    ],
    [
      '{groepen: [{id: a, label: a, enkelvoud: a, perspectieven: [raad, verdeler, afgewezen]}]}',
      'sleutel "perspectieven": "raad" is geen perspectief van dit project. Haal het weg, of voeg het toe bij perspectieven.',
    ],
    [
      '{groepen: [{id: a, label: a, enkelvoud: a, perspectieven: [verdeler, afgewezen]}, {id: b, label: b, enkelvoud: b, perspectieven: [verdeler]}]}',
      'sleutel "perspectieven": "verdeler" staat al in een groep. Kies er één.',
    ],
  ])('say what is wrong with %s', (settings, message) => {
    expect(mistake(settings)).toBe(`project.yaml, regel 13, ${message}`);
  });
});
