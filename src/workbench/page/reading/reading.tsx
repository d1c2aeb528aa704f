/** Reading and coding one interview: the turns with their codings, and beside them what to decide. */

import { effect, signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Advice } from '../../../model/errors.js';
import { type Key, listenTo } from '../parts/keys.js';
import { KeysDialog } from '../parts/keys-dialog.js';
import { Reasons } from '../parts/reasons.js';
import { reasonsOf } from '../shell/asked.js';
import { changes } from '../shell/live.js';
import { addressOf, place } from '../shell/place.js';
import { toWholeWords } from './edges.js';
import { keepInView } from './keep-in-view.js';
import { keysFor, storeMoved } from './keys.js';
import { followTurn } from './likely.js';
import { loadInterview } from './load.js';
import { styleMarks } from './marks.js';
import { MemoDialog } from './memo-dialog.js';
import { Palette } from './palette.js';
import { Panel } from './panel.js';
import { passAll, watchPassing } from './passed.js';
import './reading.css';
import {
  codingInHand,
  FIRST_WAITING,
  hand,
  interview,
  isBlind,
  take,
  takeFirstSentence,
  takeTurn,
  takeWaiting,
  takeWords,
} from './state.js';
import { rememberEarlier } from './take-back.js';
import { Turn } from './turn.js';

styleMarks();

type Over = 'palet' | 'andere code' | 'memo' | 'toetsen' | null;

export function Reading() {
  const over = useSignal<Over>(null);
  const open = (what: Over): void => {
    storeMoved();
    over.value = what;
  };
  const keys = useMemo(
    () =>
      keysFor({
        palette: (replaces) => open(replaces ? 'andere code' : 'palet'),
        memo: () => {
          if (codingInHand.value !== null) open('memo');
        },
        help: () => open('toetsen'),
      }),
    [],
  );
  // A dialog tells that it closed when another may be open already.
  const close = (): void => {
    over.value = null;
  };
  useSignalEffect(() => {
    void changes.value;
    const [view, file = ''] = place.value;
    isBlind.value = view === 'blind';
    void showInterview(file);
  });
  const turns = useRef<HTMLDivElement>(null);
  const isThere = isShown();
  useEffect(
    () => (isBlind.value && turns.current !== null ? watchPassing(turns.current) : undefined),
    [isThere, isBlind.value],
  );
  useEffect(() => followTurn(), []);
  useEffect(() => goToTurn(), []);
  useEffect(() => keepInView(), []);
  useEffect(() => listenTo(keys.map(whenShown), storeBefore), [keys]);
  useEffect(() => {
    document.addEventListener('mouseup', takeSelection);
    return () => document.removeEventListener('mouseup', takeSelection);
  }, []);
  const now = interview.value;
  if (now === null || !isThere) {
    return (
      <>
        <h1>{place.value[1]}</h1>
        {trouble.value.length > 0 ? <Trouble /> : <p class="stil">Even geduld …</p>}
      </>
    );
  }
  return (
    <div class="lezen">
      <header>
        <Trouble />
        <h1>{now.title}</h1>
        <p class="stil">
          {now.file}
          {isBlind.value && ' – blind: u ziet geen voorstellen en niet wat anderen beslisten'}
        </p>
      </header>
      <div class="beurten" ref={turns}>
        {now.turns.map((turn) => (
          <Turn key={turn.number} turn={turn} />
        ))}
        {isBlind.value && <Finish />}
      </div>
      <Panel
        onCode={(replaces) => open(replaces ? 'andere code' : 'palet')}
        onMemo={() => open('memo')}
        onHelp={() => open('toetsen')}
      />
      {(over.value === 'palet' || over.value === 'andere code') && (
        <Palette key={over.value} replaces={over.value === 'andere code'} onClose={close} />
      )}
      {over.value === 'memo' && <MemoDialog onClose={close} />}
      {over.value === 'toetsen' && <KeysDialog keys={keys} onClose={close} />}
    </div>
  );
}

const trouble = signal<readonly Advice[]>([]);

async function showInterview(file: string): Promise<void> {
  try {
    await loadInterview(file);
    trouble.value = [];
    await rememberEarlier();
  } catch (error) {
    trouble.value = reasonsOf(error);
  }
}

/** Why the interview, or how it is now, could not be had. */
function Trouble() {
  return (
    <Reasons reasons={trouble.value}>
      <p>
        <a href={addressOf('gesprekken')}>Naar de gesprekken</a>
      </p>
    </Reasons>
  );
}

/** Whether what was loaded is what the address asks for: nobody who codes blind sees a glimpse of what others did. */
function isShown(): boolean {
  const [view, file] = place.value;
  const now = interview.value;
  return now !== null && now.file === file && now.isBlind === (view === 'blind');
}

/** Nobody decides about what is not on the screen. */
function whenShown(key: Key): Key {
  return { ...key, isPressed: (event) => isShown() && key.isPressed(event) };
}

/** Of whoever codes by hand: turns without a code count too, once they were read. */
function Finish() {
  const left = interview.value?.turns.filter((one) => one.respondent !== null && !one.isSeen).length ?? 0;
  return (
    <p class="klaar">
      {left === 0 ? (
        'U hebt alle beurten doorgenomen.'
      ) : (
        <button type="button" onClick={() => void passAll()}>
          Ik heb alle beurten gelezen
        </button>
      )}
    </p>
  );
}

/** Edges that are being moved are stored before anything else is done. */
function storeBefore(event: KeyboardEvent): void {
  if (!(event.shiftKey && event.key.startsWith('Arrow'))) storeMoved();
}

/** What the address names is taken in the hand: a turn, a coding in it, or the first proposal that waits. */
function goToTurn(): () => void {
  let gone = '';
  return effect(() => {
    const [, file = '', number = '', id = ''] = place.value;
    const address = addressOf(file, number, id);
    if (interview.value?.file !== file || gone === address) return;
    const turn = interview.value.turns.find((one) => String(one.number) === number);
    if (turn === undefined && number !== FIRST_WAITING) return;
    gone = address;
    const coding = turn?.codings.find((one) => one.id === id || one.fragment === id);
    if (turn === undefined) takeFirstWaiting();
    else if (coding === undefined) takeFirstSentence(turn);
    else take(turn.number, coding);
  });
}

/** Of an interview without one, its first turn. */
function takeFirstWaiting(): void {
  hand.value = null;
  if (!takeWaiting(1)) takeTurn(1);
}

/** Words that are selected with the mouse are taken in the hand, as whole words. */
function takeSelection(): void {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const words = (range.startContainer.parentElement ?? null)?.closest('.woorden');
  const turn = Number(words?.closest<HTMLElement>('[data-turn]')?.dataset.turn);
  const text = interview.value?.turns.find(({ number }) => number === turn)?.text;
  if (words == null || text === undefined) return;
  const before = new Range();
  before.setStart(words, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const isWithin = words.contains(range.endContainer);
  const length = isWithin ? range.toString().length : text.length - start;
  const passage = toWholeWords(text, { start, end: start + length });
  if (passage === null) return;
  takeWords(turn, passage);
  selection.removeAllRanges();
}
