/** What stands on the cover of every form of the report, and whom each page says it is for. */

import { date } from '../language/phrases.js';
import type { ReportPart } from './assemble.js';
import { basisText } from './basis.js';
import type { ReportContent } from './content.js';

export interface Cover {
  readonly title: string;
  /** "CONCEPT" or "INTERN · CONCEPT", on every page; empty for a final report for others. */
  readonly mark: string;
  /** What the client calls this version; empty for none. */
  readonly version: string;
  readonly client: string;
  readonly author: string;
  readonly date: string;
  /** How much a person confirmed. */
  readonly basis: string;
  /** What to mind before handing the report on; empty when there is nothing left to mind. */
  readonly caution: string;
}

/** @param part that this document has, when the appendices are one of their own */
export function coverOf(content: ReportContent, part?: ReportPart): Cover {
  const { project, audience, state } = content;
  const isInternal = audience === 'intern';
  return {
    title: project.name,
    mark: [...(isInternal ? ['INTERN'] : []), ...(state === 'definitief' ? [] : [state.toUpperCase()])].join(
      ' · ',
    ),
    version: versionOf(project.version, part),
    client: `In opdracht van ${project.client}`,
    author: project.author,
    date: date(project.reportDate),
    basis: basisText(content),
    caution: isInternal ? FOR_THE_TEAM : state === 'definitief' ? '' : FOR_OTHERS,
  };
}

function versionOf(version: string, part: ReportPart | undefined): string {
  return [...(part === 'appendices' ? ['bijlagen'] : []), ...(version === '' ? [] : [version])].join(', ');
}
const FOR_THE_TEAM =
  'Dit rapport bevat citaten met respondentnummers en aantallen over kleine groepen. Deel het niet buiten het onderzoeksteam.';

const FOR_OTHERS =
  'Kleine groepen zijn samengevoegd of weggelaten. Lees de citaten na voordat u dit rapport deelt: iemand kan ook te ' +
  'herkennen zijn aan wat hij of zij vertelt.';
