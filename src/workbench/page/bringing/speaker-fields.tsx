/** Who one speaker is: interviewer or respondent, and of a respondent the perspective, wijk, number and consent. */

import { counted } from '../../../language/numbers.js';
import { say } from './acts.js';
import { Choice } from './choice.js';
import { type Answer, type Draft, draftIn, type Role, type Speaker } from './draft.js';
import { draftsOf, waiting } from './state.js';

interface SpeakerFieldsProps {
  readonly file: string;
  readonly speaker: Speaker;
  /** Where the ids of its fields begin. */
  readonly id: string;
}

interface FieldsProps {
  readonly speaker: Speaker;
  readonly id: string;
  readonly draft: Draft;
  onSay(said: Partial<Draft>): void;
}

export function SpeakerFields({ file, speaker, id }: SpeakerFieldsProps) {
  const choices = waiting.value;
  if (choices === null) return null;
  const draft = draftIn(draftsOf(file), speaker, choices);
  const onSay = (said: Partial<Draft>): void => say(file, speaker.spreker, said);
  const isRespondent = draft.rol === 'respondent';
  return (
    <fieldset class={isRespondent ? 'spreker' : 'spreker klein'}>
      <legend>
        {speaker.spreker || 'Tekst zonder naam'}{' '}
        <span class="stil">{counted(speaker.beurten, 'beurt', 'beurten')}</span>
      </legend>
      <RoleField speaker={speaker} id={id} draft={draft} onSay={onSay} />
      {isRespondent && <Person speaker={speaker} id={id} draft={draft} onSay={onSay} />}
      {isRespondent && <More speaker={speaker} id={id} draft={draft} onSay={onSay} />}
    </fieldset>
  );
}

const ROLES: readonly (readonly [Role, string])[] = [
  ['respondent', 'respondent'],
  ['interviewer', 'de interviewer'],
  ['telt niet mee', 'iemand die niet meetelt'],
];

/** Of who stands in respondents.csv that is said there. */
function RoleField({ speaker, id, draft, onSay }: FieldsProps) {
  if (speaker.regel !== null) return null;
  const isByLabel = speaker.rol === 'interviewer';
  const mayAsk = speaker.spreker.trim() !== '';
  const roles = ROLES.filter(
    ([role]) => (role !== 'telt niet mee' || !isByLabel) && (role !== 'interviewer' || mayAsk),
  );
  return (
    <div class="veld">
      <label for={`${id}-rol`}>Dit is</label>
      <select
        id={`${id}-rol`}
        value={draft.rol}
        aria-describedby={speaker.stelt_vragen ? `${id}-vragen` : undefined}
        onChange={(event) => onSay({ rol: event.currentTarget.value as Role })}
      >
        {roles.map(([role, label]) => (
          <option key={role} value={role}>
            {label}
          </option>
        ))}
      </select>
      {speaker.stelt_vragen && (
        <p id={`${id}-vragen`} class="uitleg">
          Stelt de meeste vragen. {draft.rol === 'interviewer' && 'Klopt dat niet, kies dan iets anders.'}
        </p>
      )}
    </div>
  );
}

function Person({ speaker, id, draft, onSay }: FieldsProps) {
  const choices = waiting.value;
  const { voorstel } = speaker;
  const next = voorstel?.per_perspectief[draft.perspectief] ?? voorstel?.respondent;
  return (
    <div class="velden">
      <Choice
        id={`${id}-perspectief`}
        label="Perspectief"
        value={draft.perspectief}
        all={choices?.perspectieven ?? []}
        onChoose={(perspectief) => onSay({ perspectief })}
      />
      <Choice
        id={`${id}-wijk`}
        label="Wijk"
        value={draft.wijk}
        all={choices?.wijken ?? []}
        onChoose={(wijk) => onSay({ wijk })}
      />
      <div class="veld smal">
        <label for={`${id}-nummer`}>Nummer</label>
        <input
          id={`${id}-nummer`}
          autocomplete="off"
          value={draft.respondent}
          placeholder={next}
          aria-describedby={`${id}-nummer-uitleg`}
          onInput={(event) => onSay({ respondent: event.currentTarget.value })}
        />
        <p id={`${id}-nummer-uitleg`} class="uitleg">
          Leeg: het volgende vrije
        </p>
      </div>
      <AnswerField
        id={`${id}-citeren`}
        label="Mag geciteerd worden"
        value={draft.toestemming_citeren}
        onChoose={(toestemming_citeren) => onSay({ toestemming_citeren })}
      />
    </div>
  );
}

function More({ id, draft, onSay }: FieldsProps) {
  return (
    <details>
      <summary>Datum en andere toestemming</summary>
      <div class="velden">
        <DateField id={`${id}-datum`} label="Datum" value={draft.datum} onSay={(datum) => onSay({ datum })} />
        <AnswerField
          id={`${id}-opname`}
          label="Mag opgenomen worden"
          value={draft.toestemming_opname}
          onChoose={(toestemming_opname) => onSay({ toestemming_opname })}
        />
        <AnswerField
          id={`${id}-hercontact`}
          label="Mag nog eens benaderd worden"
          value={draft.toestemming_hercontact}
          onChoose={(toestemming_hercontact) => onSay({ toestemming_hercontact })}
        />
        <DateField
          id={`${id}-bewaren`}
          label="Bewaren tot"
          value={draft.bewaren_tot}
          onSay={(bewaren_tot) => onSay({ bewaren_tot })}
        />
      </div>
    </details>
  );
}

interface AnswerFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: Answer;
  onChoose(value: Answer): void;
}

function AnswerField({ id, label, value, onChoose }: AnswerFieldProps) {
  return (
    <div class="veld">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as Answer)}>
        <option value="">niet bekend</option>
        <option value="ja">ja</option>
        <option value="nee">nee</option>
      </select>
    </div>
  );
}

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  onSay(value: string): void;
}

function DateField({ id, label, value, onSay }: DateFieldProps) {
  return (
    <div class="veld">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onInput={(event) => onSay(event.currentTarget.value)} />
    </div>
  );
}
