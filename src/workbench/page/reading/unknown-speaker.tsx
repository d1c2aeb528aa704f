/** In the panel, at a turn of somebody whom nobody explained: saying that it is the interviewer, or where to say who it is. */

import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { notice } from '../shell/notices.js';
import { addressOf } from '../shell/place.js';
import { loadInterview } from './load.js';
import type { DeskTurn } from './shape.js';
import { interview } from './state.js';

export function UnknownSpeaker({ turn }: { readonly turn: DeskTurn }) {
  const { speaker } = turn;
  const isNamed = speaker.trim() !== '';
  return (
    <section>
      <h2>Wie zegt dit?</h2>
      <p>
        Van {isNamed ? `„${speaker}”` : 'deze spreker'} is niet bekend wie het is. Zolang dat zo is, telt
        niets van deze beurten mee.
      </p>
      {isNamed && (
        <button type="button" onClick={() => void isInterviewer(speaker)}>
          Dit is de interviewer
        </button>
      )}
      <p>
        Is het een respondent, zeg dat dan bij <a href={addressOf('binnenbrengen')}>Binnenbrengen</a>.
      </p>
    </section>
  );
}

async function isInterviewer(spreker: string): Promise<void> {
  const bestand = interview.value?.file ?? '';
  const isDone = await attempt(async () => {
    await ask(api.gesprekken.interviewer.$post({ json: { bestand, spreker } }));
    await loadInterview(bestand);
  });
  if (isDone) notice({ text: `„${spreker}” staat nu bij de interviewers in project.yaml.` });
}
