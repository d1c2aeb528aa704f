/** What a researcher must look at before a public report is shared: what groups and consent can't prevent. */

import { type HeldBack, unanimousOordeel } from '../../disclosure/index.js';
import { enumerate, inSentence } from '../../language/phrases.js';
import { alone, type Caution } from '../../model/caution.js';
import type { Codebook } from '../../model/codebook.js';
import type { CodeFinding, GroupFinding, ThemeFinding } from '../../model/findings.js';
import type { Grouping } from '../../model/planned.js';
import type { Project } from '../../model/project.js';
import type { Gathered } from './content.js';
import { SIGN_WORDS } from './sign-words.js';

/** What a public version shares with its readers, and which words it keeps from them. */
export interface Shared extends Pick<Gathered, 'groups' | 'heldBack'> {
  readonly project: Project;
  readonly codebook: Codebook;
  readonly findings: readonly ThemeFinding[];
}

/** One decision each. */
const HELD_BACK =
  'Deze citaten staan er niet in, want iemand kan eraan te herkennen zijn. Lees ze na, en geef ze vrij (in de werkbank met f, of met ja in de kolom openbaar van quotes.csv) of laat ze weg:';

export function cautionsFor({ project, codebook, findings, groups, heldBack }: Shared): Caution[] {
  const labels = new Map(codebook.themes.flatMap(({ codes }) => codes.map(({ id, label }) => [id, label])));
  const labelOf = (code: string): string => `‘${inSentence(labels.get(code) ?? code)}’`;
  return [
    ...leftOutCautions(groups, project),
    ...heldBack.map((one) => aboutHeldBack(one, labelOf)),
    ...findings.flatMap(({ codes }) => codes.flatMap((code) => unanimousCautions(code, groups))),
  ];
}

function aboutHeldBack({ quote: { coding }, signs }: HeldBack, labelOf: (code: string) => string): Caution {
  const { id, respondent, file, turn, code } = coding;
  const found = enumerate(signs.map((sign) => SIGN_WORDS[sign]));
  return {
    heading: HELD_BACK,
    text: `${respondent}, beurt ${turn} (${labelOf(code)}, fragment ${id}): ${found}`,
    place: { file, turn },
  };
}

function leftOutCautions({ leftOut, threshold }: Grouping, { perspectives }: Project): Caution[] {
  const names = perspectives.filter(({ id }) => leftOut.includes(id)).map(({ inText }) => inText);
  return names.length === 0
    ? []
    : [
        alone(
          `Weggelaten: ${enumerate(names)}. Daarvan zijn minder dan ${threshold} mensen gehoord, en zij horen bij geen groep. ` +
            'Zeg in project.yaml (privacy, groepen) met wie zij samen mogen staan als zij mee moeten tellen.',
        ),
      ];
}

function unanimousCautions({ code, perspectives, wijken }: CodeFinding, groups: Grouping): Caution[] {
  const cautions = (found: readonly GroupFinding[], named: Grouping['byWijk']): Caution[] =>
    found.flatMap(({ group, interviewed, oordelen }) => {
      const { positief, negatief } = oordelen;
      const oordeel = unanimousOordeel({ group, interviewed, positief, negatief });
      const label = named.find(({ id }) => id === group)?.label ?? group;
      return oordeel === null
        ? []
        : [
            alone(
              `Alle ${interviewed} respondenten van de groep ${label} oordelen ${oordeel} over ‘${inSentence(code.label)}’: ` +
                'wie weet wie zij zijn, weet wat ieder van hen vindt.',
            ),
          ];
    });
  return [...cautions(perspectives, groups.byPerspective), ...cautions(wijken, groups.byWijk)];
}
