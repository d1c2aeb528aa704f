/** Whose view a summary is and what it is about, in words for messages: ids only. */

import type { SummaryCell, SummaryHolder, SummarySubject } from '../../model/summary.js';

export function holderInWords(holder: SummaryHolder): string {
  if (holder.kind === 'respondent') return `respondent ${holder.respondent}`;
  const { perspective, wijk } = holder;
  if (perspective !== null && wijk !== null) return `perspectief ${perspective} in ${wijk}`;
  if (perspective !== null) return `perspectief ${perspective}`;
  return wijk === null ? 'alle respondenten' : `wijk ${wijk}`;
}

export function subjectInWords({ kind, id }: SummarySubject): string {
  return `${kind} ${id}`;
}

export function cellInWords({ holder, subject }: SummaryCell): string {
  return `${holderInWords(holder)} over ${subjectInWords(subject)}`;
}
