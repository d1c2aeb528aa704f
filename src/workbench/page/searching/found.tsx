/** What was found, by kind, each with the way to its place. */

import type { ComponentChildren } from 'preact';
import { counted, number } from '../../../language/numbers.js';
import { enumerate } from '../../../language/phrases.js';
import type {
  CodeWithWords,
  Everywhere,
  MemoWithWords,
  RespondentWithWords,
  TurnWithWords,
} from '../../../work/searching/everywhere.js';
import { Marked } from '../parts/marked.js';
import { addressOf } from '../shell/place.js';

interface Kind {
  readonly id: string;
  readonly title: string;
  /** How many, in words. */
  readonly much: string;
  readonly hits: readonly { readonly key: string; readonly hit: ComponentChildren }[];
  readonly more?: string;
}

export function Found({ turns, memos, codes, respondents }: Everywhere) {
  const kinds: readonly Kind[] = [
    {
      id: 'gezegd',
      title: 'Gezegd',
      much: counted(turns.total, 'beurt', 'beurten'),
      hits: turns.found.map((one) => ({ key: `${one.file} ${one.turn}`, hit: <Turn {...one} /> })),
      ...(turns.found.length < turns.total && {
        more: `Dit zijn de eerste ${number(turns.found.length)} van ${number(turns.total)} beurten. Zoek met meer woorden om er minder te vinden.`,
      }),
    },
    {
      id: 'memos',
      title: 'Memo’s',
      much: counted(memos.length, 'memo', 'memo’s'),
      hits: memos.map((one) => ({ key: one.id, hit: <Memo {...one} /> })),
    },
    {
      id: 'codes',
      title: 'Codes',
      much: counted(codes.length, 'code', 'codes'),
      hits: codes.map((one) => ({ key: one.id, hit: <Code {...one} /> })),
    },
    {
      id: 'respondenten',
      title: 'Respondenten',
      much: counted(respondents.length, 'respondent', 'respondenten'),
      hits: respondents.map((one) => ({ key: one.id, hit: <Respondent {...one} /> })),
    },
  ];
  const there = kinds.filter(({ hits }) => hits.length > 0);
  return (
    <>
      <p role="status">
        {there.length === 0
          ? 'Niets gevonden. Zoek op het begin van een woord (begin*), of kies meer mensen.'
          : `Gevonden: ${enumerate(there.map(({ much }) => much))}.`}
      </p>
      {there.length > 1 && (
        <p class="rij">
          {there.map(({ id, title }) => (
            <button type="button" key={id} onClick={() => document.getElementById(id)?.focus()}>
              Naar {title}
            </button>
          ))}
        </p>
      )}
      {there.map((kind) => (
        <Hits key={kind.id} {...kind} />
      ))}
    </>
  );
}

function Hits({ id, title, hits, more }: Kind) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <ul class="treffers">
        {hits.map(({ key, hit }) => (
          <li key={key}>{hit}</li>
        ))}
      </ul>
      {more !== undefined && <p class="stil">{more}</p>}
    </section>
  );
}

function Turn({ file, turn, person, isInterviewer, codings, text, places }: TurnWithWords) {
  const who = person?.id ?? (isInterviewer ? 'interviewer' : 'onbekende spreker');
  return (
    <>
      <p class="bron">
        <a href={addressOf('gesprek', file, turn)}>
          {file}, beurt {turn}
        </a>
        <span>{who}</span>
        {person !== null && (
          <span>
            {person.perspective}, {person.wijk}
          </span>
        )}
      </p>
      <blockquote class="woorden">
        <Marked text={text} places={places} />
      </blockquote>
      {codings.length > 0 && (
        <p class="bron">
          <span>Gecodeerd als</span>
          {codings.map(({ id, label, status, oordeel }) => (
            <a href={addressOf('gesprek', file, turn, id)} key={id}>
              {[label, status, oordeel].filter((one) => one !== null).join(', ')}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function Memo({ kind, coder, place: at, code, respondent, text, places }: MemoWithWords) {
  return (
    <>
      <p class="bron">
        {at === null ? (
          <a href={addressOf('memos')}>memo</a>
        ) : (
          <a href={addressOf('gesprek', at.file, at.turn)}>
            {at.file}, beurt {at.turn}
          </a>
        )}
        <span>{coder}</span>
        <span>{[`bij ${ABOUT[kind]}`, code, respondent].filter((one) => one !== null).join(' ')}</span>
      </p>
      <p class="woorden">
        <Marked text={text} places={places} />
      </p>
    </>
  );
}

const ABOUT: Readonly<Record<MemoWithWords['kind'], string>> = {
  project: 'het project',
  code: 'code',
  respondent: 'respondent',
  passage: 'een passage van',
  beslissing: 'een beslissing over',
};

function Code({ id, label, theme, text, places }: CodeWithWords) {
  return (
    <>
      <p class="bron">
        <a href={addressOf('codeboek', 'code', id)}>{label}</a>
        <span>{theme}</span>
        <a href={addressOf('vergelijken', 'code', id)}>wie dit noemt</a>
      </p>
      <p class="woorden">
        <Marked text={text} places={places} />
      </p>
    </>
  );
}

function Respondent({ files, text, places }: RespondentWithWords) {
  return (
    <>
      <p class="bron">
        {files.length === 0 ? (
          <span>nog niet ingelezen</span>
        ) : (
          files.map((file) => (
            <a href={addressOf('gesprek', file)} key={file}>
              {file}
            </a>
          ))
        )}
      </p>
      <p class="woorden">
        <Marked text={text} places={places} />
      </p>
    </>
  );
}
