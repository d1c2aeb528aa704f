/** How strong the support of a conclusion is: a word with a fixed meaning, and how many people of how many groups. */

import { inWords } from '../../language/phrases.js';
import type { Supported } from '../../model/claims.js';
import type { CodeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { topic } from './names.js';
import { fraction } from './people.js';
import type { Phrasing, Way } from './phrasing.js';

/** What the words mean, as the report says it. */
export const STRENGTHS =
  'Achter elke conclusie staat hoe breed zij steunt, gemeten aan het meest besproken onderwerp dat erbij hoort. ' +
  'Sterk: meer dan de helft van alle respondenten spreekt erover, in alle groepen. Redelijk: minstens een derde. Beperkt: minder.';

/** Of the topic that a conclusion rests on most. */
export function supportSentence({ code, all, perspectives }: CodeFinding, phrasing: Phrasing): Sentence {
  const { mentions, interviewed } = all;
  const heard = perspectives.filter((group) => group.interviewed > 0);
  const speaking = heard.filter((group) => group.mentions > 0).length;
  const share = mentions / interviewed;
  const claim: Supported = {
    kind: 'supported',
    about: code,
    all: { mentions, interviewed },
    groups: speaking,
    ofGroups: heard.length,
    strength: share > 1 / 2 && speaking === heard.length ? 'sterk' : share >= 1 / 3 ? 'redelijk' : 'beperkt',
  };
  return phrasing(SUPPORT, claim, all.evidence);
}

const SUPPORT: readonly Way<Supported>[] = [
  {
    say: ({ about, all, groups, ofGroups, strength }) => {
      const where =
        ofGroups < 2
          ? ''
          : groups === ofGroups
            ? ', in alle groepen'
            : `, in ${inWords(groups)} van de ${inWords(ofGroups)} groepen`;
      return `Onderbouwing: ${strength} (over ${topic(about)} spreken ${fraction(all)}${where}).`;
    },
  },
];
