/** Het colofon: for whom, by whom, when and with what the report was made, and what the project adds to that. */

import { date } from '../language/phrases.js';
import type { ReportContent } from './content.js';

export interface ColophonLine {
  /** What stands before it in bold; empty for a line of the project's own. */
  readonly what: string;
  readonly text: string;
}

export function colophonOf({ project, codebook, method }: ReportContent): ColophonLine[] {
  const known: ColophonLine[] = [
    { what: 'Titel', text: project.name },
    { what: 'Opdrachtgever', text: project.client },
    { what: 'Opgesteld door', text: project.author },
    { what: 'Datum', text: date(project.reportDate) },
    { what: 'Versie', text: project.version },
    { what: 'Codeboek', text: `${codebook.id}, versie ${codebook.version}` },
    { what: 'Programma', text: `wijkstem ${method.program}` },
  ];
  return [
    ...known.filter(({ text }) => text !== ''),
    ...project.colophon.map((text) => ({ what: '', text })),
  ];
}
