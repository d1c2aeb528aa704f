/** What a key or a button does about names: shown at once, sent in turn, and shown as it is when it was refused. */

import { signal } from '@preact/signals';
import { counted } from '../../../language/numbers.js';
import type { Choice } from '../../../work/naming/decided.js';
import type { AppliedNamesResult } from '../../../work/naming/screen-result.js';
import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { notice } from '../shell/notices.js';
import { go, inTurn, takeLater } from './load.js';
import { at, idOf, inHand, key, kindInHand, type NameOnScreen, page, shelf } from './state.js';
import { decidedInWords } from './words.js';

type About = Pick<NameOnScreen, 'soort' | 'tekst'>;

/** One of the last decisions, as it stands in view. */
export interface Done extends About {
  readonly what: string;
}

export const lastDone = signal<readonly Done[]>([]);
export const isApplying = signal(false);
/** What became of the last time that decisions were applied; null once it was read. */
export const applied = signal<AppliedNamesResult | null>(null);

/** How many of the last decisions stay in view. */
const KEPT = 10;

/** Whether one can decide now; otherwise the field for the passphrase gets the focus, where there is one. */
export function mayDecide(): boolean {
  if (key.value?.open === true) return !isApplying.value;
  document.getElementById('wachtwoord')?.focus();
  return false;
}

/** Decides about the name in the hand, and goes on to the next. */
export function decide(choice: Choice, as: string | null = null): void {
  const [name, kind] = [inHand.value, kindInHand.value];
  if (name === null || kind === null || !mayDecide()) return;
  showDecided(name, choice, as);
  send({ soort: kind, tekst: name.tekst }, choice, as);
}

/** Says whose a name is that two people share. */
export function decideWhose(name: string, as: string): void {
  if (mayDecide()) send({ soort: 'PERSOON', tekst: name }, 'zelfde als', as);
}

function send({ soort, tekst }: About, keuze: Choice, als: string | null): void {
  const isAboutIt = (one: About): boolean => one.tekst === tekst;
  inTurn(() =>
    attempt(async () => {
      const { nog_toe_te_passen } = await ask(
        api.namen.besluit.$post({ json: { soort, tekst, keuze, als } }),
      );
      showOutstanding(nog_toe_te_passen);
      const done = { soort, tekst, what: decidedInWords(keuze, als) };
      lastDone.value = [done, ...lastDone.value.filter((one) => !isAboutIt(one))].slice(0, KEPT);
    }),
  );
}

function showDecided(name: NameOnScreen, keuze: Choice, als: string | null): void {
  const now = page.value;
  if (now === null) return;
  if (shelf.value !== 'open') {
    const besloten = { keuze, als, toegepast: false };
    page.value = { ...now, namen: now.namen.map((one) => (one === name ? { ...one, besloten } : one)) };
    go(1);
    return;
  }
  // What stood behind it comes in its place.
  const { open, besloten } = now.aantallen;
  page.value = {
    ...now,
    namen: now.namen.filter((one) => one !== name),
    aantallen: { ...now.aantallen, open: open - 1, besloten: besloten + 1 },
  };
}

function showOutstanding(nog_toe_te_passen: number): void {
  if (page.value !== null) page.value = { ...page.value, nog_toe_te_passen };
}

/** Takes back one of the last decisions. */
export function takeBack({ soort, tekst }: About): void {
  if (!mayDecide()) return;
  inTurn(() => attempt(() => sendBack({ soort, tekst })));
}

/** Takes back the last decision, also when it is still on its way. */
export function undo(): void {
  if (!mayDecide()) return;
  inTurn(() =>
    attempt(async () => {
      const [last] = lastDone.value;
      if (last === undefined)
        notice({ text: 'Er is hier nog niets besloten dat ongedaan kan worden gemaakt.' });
      else await sendBack(last);
    }),
  );
}

async function sendBack({ soort, tekst }: About): Promise<void> {
  const { hersteld, nog_toe_te_passen } = await ask(api.namen.terug.$post({ json: { soort, tekst } }));
  lastDone.value = lastDone.value.filter((one) => one.tekst !== tekst);
  showOutstanding(nog_toe_te_passen);
  takeLater(idOf({ soort, tekst }));
  notice({
    text: hersteld
      ? 'Ongedaan gemaakt.'
      : 'Deze beslissing was al toegepast. Nu is het omgekeerde besloten; pas dat ook toe.',
  });
}

/** Has the texts follow all that was decided. How far it is, the server tells. */
export function apply(): void {
  if (!mayDecide()) return;
  isApplying.value = true;
  applied.value = null;
  inTurn(() =>
    attempt(async () => {
      const done = await ask(api.namen.toepassen.$post({ json: {} }));
      await attempt(proposeAnew);
      applied.value = done;
      showOutstanding(done.nog_toe_te_passen);
      at.value = 0;
    }).finally(() => {
      isApplying.value = false;
    }),
  );
}

/** A text that changed lost its proposals; those of an earlier codebook stay until somebody asks for others. */
async function proposeAnew(): Promise<void> {
  const { open } = await ask(api.project.$get());
  if (open?.gecodeerd === 'nog niet alles') await ask(api.coderen.$post({ json: {} }));
}

/** Whoever leaves with decisions that the texts don't follow yet, is told that they are kept. */
export function sayWhatWaits(): void {
  const waiting = page.value?.nog_toe_te_passen ?? 0;
  if (waiting === 0) return;
  notice({
    text: `${counted(waiting, 'beslissing over een naam is', 'beslissingen over namen zijn')} bewaard, maar nog niet toegepast op de teksten.`,
    next: { how: 'Pas ze toe', command: 'names' },
  });
}
