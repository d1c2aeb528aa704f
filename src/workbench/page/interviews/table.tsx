/** A row per interview: who speaks, how far it is, and the way to read it. */

import { useSignal } from '@preact/signals';
import { fold } from '../../../language/fold.js';
import { number } from '../../../language/numbers.js';
import type { ListedInterview } from '../../../work/desk/interviews.js';
import type { OpenNames } from '../../../work/naming/doubts.js';
import { useGradually } from '../parts/gradually.js';
import { Loaded } from '../parts/loaded.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';
import { addressOf } from '../shell/place.js';
import './table.css';

/** With fewer, one sees them at once. */
const MANY = 12;

interface InterviewTableProps {
  /** Null until it is known. */
  readonly openNames: OpenNames | null;
}

export function InterviewTable({ openNames }: InterviewTableProps) {
  const asked = useAsked(() => ask(api.gesprekken.$get()));
  const words = useSignal('');
  return (
    <Loaded asked={asked.value}>
      {({ gesprekken }) =>
        gesprekken.length === 0 ? (
          <p>Er zijn nog geen gesprekken ingelezen.</p>
        ) : (
          <>
            {gesprekken.length >= MANY && (
              <div class="veld">
                <label for="zoek-gesprek">Zoek een gesprek</label>
                <input
                  id="zoek-gesprek"
                  type="search"
                  value={words.value}
                  onInput={(event) => (words.value = event.currentTarget.value)}
                />
                <p class="uitleg">Op bestand, nummer, perspectief of wijk.</p>
              </div>
            )}
            <Rows interviews={gesprekken.filter((one) => isMeant(one, words.value))} openNames={openNames} />
          </>
        )
      }
    </Loaded>
  );
}

interface RowsProps extends InterviewTableProps {
  readonly interviews: readonly ListedInterview[];
}

function Rows({ interviews, openNames }: RowsProps) {
  const shown = useGradually(interviews);
  return (
    <div class="tabelvak">
      <table class="gesprekken">
        <caption class="alleen-voorlezen">Gesprekken, met hoever elk is</caption>
        <thead>
          <tr>
            <th scope="col">Gesprek</th>
            <th scope="col">Wie</th>
            <th scope="col">Beurten gezien</th>
            <th scope="col" class="getal">
              Voorstellen open
            </th>
            <th scope="col" class="getal">
              Bevestigd
            </th>
            <th scope="col" class="getal">
              Verworpen
            </th>
            <th scope="col" class="getal">
              Zonder code
            </th>
            <th scope="col" class="getal">
              Namen te beslissen
            </th>
            <th scope="col" class="getal">
              Memo’s
            </th>
            <th scope="col">Tweede codeur</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <Row key={one.file} {...one} names={openNames && (openNames.byFile[one.file] ?? 0)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends ListedInterview {
  readonly names: number | null;
}

function Row(row: RowProps) {
  const { file, respondents, turns, seen, open, confirmed, rejected, uncoded, names, memos } = row;
  return (
    <tr>
      <th scope="row">
        <a href={addressOf('gesprek', file)}>{file}</a>
      </th>
      <td>{whoIn(respondents)}</td>
      <td class="gezien">
        <progress value={seen} max={Math.max(turns, 1)} aria-label={`Gezien in ${file}`} /> {number(seen)} van{' '}
        {number(turns)}
      </td>
      <td class="getal">{number(open)}</td>
      <td class="getal">{number(confirmed)}</td>
      <td class="getal">{number(rejected)}</td>
      <td class="getal">{number(uncoded)}</td>
      <td class="getal">{names === null ? '…' : number(names)}</td>
      <td class="getal">{number(memos)}</td>
      <td>
        <a href={addressOf('blind', file)} aria-label={`Codeer ${file} blind`}>
          blind
        </a>
      </td>
    </tr>
  );
}

function whoIn(respondents: ListedInterview['respondents']): string {
  return respondents.map(({ id, perspective, wijk }) => `${id}, ${perspective}, ${wijk}`).join('; ');
}

/** Whether every word stands in its name, or in what is known of who speaks. */
function isMeant({ file, respondents }: ListedInterview, words: string): boolean {
  const known = fold(`${file} ${whoIn(respondents)}`);
  return fold(words)
    .split(/\s+/)
    .every((word) => known.includes(word));
}
