/** How many people of a group mention something: a button to what they said, with how they value it. */

import { OORDELEN, type Oordeel } from '../../../model/coding.js';
import type { Tally } from '../../../work/comparing/groups/groups-in-view.js';
import { type Pressed, pressed, type Subject } from './state.js';

const SIGNS: Readonly<Record<Oordeel, string>> = {
  positief: '+',
  negatief: '−',
  gemengd: '±',
  neutraal: '○',
};

type ValuedTally = Pick<Tally, 'mentions' | 'interviewed'> & Partial<Pick<Tally, 'oordelen'>>;

/** Of a theme the oordelen would be about different things. */
export function valued({ mentions, interviewed, oordelen }: Tally, kind: Subject['kind']): ValuedTally {
  return kind === 'code' ? { mentions, interviewed, oordelen } : { mentions, interviewed };
}

interface TallyButtonProps extends Pressed {
  readonly tally: ValuedTally;
}

export function TallyButton({ tally, ...asked }: TallyButtonProps) {
  const { mentions, interviewed, oordelen } = tally;
  if (interviewed === 0) return <span title="Hier is niemand geïnterviewd">–</span>;
  const given = oordelen === undefined ? [] : OORDELEN.filter((oordeel) => oordelen[oordeel] > 0);
  const words = `${mentions} van ${interviewed}`;
  if (mentions === 0) return <span class="stil">{words}</span>;
  return (
    <button type="button" class="cel" onClick={() => (pressed.value = asked)}>
      <span class="alleen-voorlezen">
        {asked.subject.label}, {asked.who}:{' '}
      </span>
      <span class="aantal">{words}</span>
      <svg class="aandeel" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" class="geheel" />
        <rect width={(mentions / interviewed) * 100} height="4" class="deel" />
      </svg>
      {given.length > 0 && (
        <>
          <span class="oordelen" aria-hidden="true">
            {given.map((oordeel) => `${SIGNS[oordeel]}${oordelen?.[oordeel]}`).join(' ')}
          </span>
          <span class="alleen-voorlezen">
            {given.map((oordeel) => `, ${oordelen?.[oordeel]} ${oordeel}`).join('')}
          </span>
        </>
      )}
      <span class="alleen-voorlezen">; lees wat zij zeiden</span>
    </button>
  );
}
