/** What opens over the desk: a memo to write. */

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Dialog } from '../parts/dialog.js';
import { askBeforeLeaving } from '../shell/unsaved.js';
import { note } from './acts.js';
import { codingInHand, labelOf, turnInHand } from './state.js';

interface MemoDialogProps {
  onClose(): void;
}

export function MemoDialog({ onClose }: MemoDialogProps) {
  // What it was opened for, also when something else is in the hand meanwhile.
  const [turn, coding] = useRef([turnInHand.peek(), codingInHand.peek()] as const).current;
  const isBusy = useSignal(false);
  const isRefused = useSignal(false);
  const body = useSignal(coding?.memo ?? '');
  useEffect(() => askBeforeLeaving(() => body.peek() !== (coding?.memo ?? '')), []);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (turn === null || coding === null || isBusy.value) return;
    isBusy.value = true;
    const isKept = await note(turn, coding, body.value);
    isBusy.value = false;
    isRefused.value = !isKept;
    if (isKept) onClose();
  };
  return (
    <Dialog labelledBy="memo-titel" closed={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <h2 id="memo-titel">Memo bij {labelOf(coding?.code ?? '')}</h2>
        <div class="veld">
          <label for="memo-tekst">Wat wilt u onthouden?</label>
          <textarea
            id="memo-tekst"
            rows={5}
            autofocus
            value={body.value}
            onInput={(event) => (body.value = event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
            }}
          />
          <p class="uitleg">Gebruik geen namen. Bewaren gaat ook met Ctrl+Enter.</p>
        </div>
        {isRefused.value && (
          <p class="fout" role="alert">
            Dit memo is niet bewaard. Wat u schreef staat er nog; probeer het opnieuw.
          </p>
        )}
        <div class="rij">
          <button type="submit" class="hoofd">
            Bewaar
          </button>
          <button type="button" onClick={onClose}>
            Annuleer
          </button>
        </div>
      </form>
    </Dialog>
  );
}
