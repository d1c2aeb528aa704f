/** What stands on the cover of every form of the report, and whom each page says it is for. */

import { date } from '../language/phrases.js';
import { basisText } from './basis.js';
import type { ReportContent } from './content.js';

export interface Cover {
  readonly title: string;
  /** "CONCEPT" or "INTERN · CONCEPT": on every page. */
  readonly mark: string;
  /** What the client calls this version; empty for none. */
  readonly version: string;
  readonly client: string;
  readonly author: string;
  readonly date: string;
  /** How much a person confirmed. */
  readonly basis: string;
  /** What to mind before handing the report on. */
  readonly caution: string;
}

export function coverOf(content: ReportContent): Cover {
  const { project, audience } = content;
  const isInternal = audience === 'intern';
  return {
    title: project.name,
    mark: isInternal ? 'INTERN · CONCEPT' : 'CONCEPT',
    version: project.version,
    client: `In opdracht van ${project.client}`,
    author: project.author,
    date: date(project.reportDate),
    basis: basisText(content),
    caution: isInternal
      ? 'Dit concept bevat citaten met respondentnummers en aantallen over kleine groepen. Deel het niet buiten het onderzoeksteam.'
      : 'Kleine groepen zijn samengevoegd of weggelaten. Lees de citaten na voordat u dit rapport deelt: iemand kan ook te ' +
        'herkennen zijn aan wat hij of zij vertelt.',
  };
}
