/** One memo: what it is about, who wrote it when, and what can be done with it. */

import { momentAsText } from '../../../language/moment.js';
import type { MemosResult } from '../../../work/memos/result.js';
import { addressOf } from '../shell/place.js';

export type ShownMemo = MemosResult['memos'][number];

interface MemoCardProps {
  readonly memo: ShownMemo;
  /** Of the code that it is about; null for none. */
  readonly codeLabel: string | null;
  /** Whether who sits here wrote it. */
  readonly isOwn: boolean;
  change(): void;
  takeAway(): void;
}

export function MemoCard({ memo, codeLabel, isOwn, change, takeAway }: MemoCardProps) {
  const { soort, memo: body, respondent, passage, codeur, geschreven } = memo;
  return (
    <>
      <p class="bron">
        {passage !== null && (
          <a href={addressOf('gesprek', passage.bestand, passage.beurt)}>
            {passage.bestand}, beurt {passage.beurt}
          </a>
        )}
        {codeLabel !== null && <a href={addressOf('codeboek', 'code', memo.code ?? '')}>{codeLabel}</a>}
        {respondent !== null && <span>{respondent}</span>}
        <span>{codeur}</span>
        {geschreven !== null && <span>{momentAsText(geschreven)}</span>}
        {passage?.tekst_is != null && <span class="merkje waarschuwing">de tekst is {passage.tekst_is}</span>}
      </p>
      {passage !== null && <blockquote class="passage">{passage.tekst}</blockquote>}
      <p class="woorden">{body}</p>
      {soort === 'beslissing' ? (
        <p class="stil">Dit memo hoort bij de beslissing; verander het in het gesprek, met m.</p>
      ) : (
        <p class="rij">
          {isOwn && (
            <button type="button" onClick={change}>
              Wijzig
            </button>
          )}
          <button type="button" onClick={takeAway}>
            Verwijder
          </button>
        </p>
      )}
    </>
  );
}
