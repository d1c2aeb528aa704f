/** Comparing groups: who mentions what, how they value it, and what they said. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { counted } from '../../../language/numbers.js';
import type { GroupsInView } from '../../../work/comparing/groups/groups-in-view.js';
import type { Choices } from '../../../work/project/choices.js';
import { AdviceLine } from '../parts/advice.js';
import { PeopleChoice } from '../parts/choices.js';
import { Loaded } from '../parts/loaded.js';
import { SubjectChoice } from '../parts/subject-choice.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';
import { addressOf, goTo, place } from '../shell/place.js';
import './compare.css';
import { Presenting } from './presentation.js';
import { Quotes } from './quotes.js';
import { attribute, by, chosenPerspectives, chosenWijken, grouped, pressed } from './state.js';
import { SubjectDetail } from './subject.js';
import { Topics } from './topics.js';

export function Compare() {
  const isPresenting = useSignal(false);
  useEffect(() => () => (pressed.value = null), []);
  const choices = useAsked(() => ask(api.vergelijken.keuzes.$get({ query: grouped.value })));
  const groups = useAsked(() =>
    ask(
      api.vergelijken.$get({
        query: {
          ...grouped.value,
          perspectief: [...chosenPerspectives.value],
          wijk: [...chosenWijken.value],
        },
      }),
    ),
  );
  const [, kind = '', id = ''] = place.value;
  return (
    <>
      <div class="rij kop">
        <h1>{titleOf(groups.value.state === 'er' ? groups.value.value : null, id)}</h1>
        <button type="button" onClick={() => (isPresenting.value = true)}>
          Laat zien aan anderen
        </button>
      </div>
      <Loaded asked={choices.value}>{(known) => <Filters {...known} kind={kind} id={id} />}</Loaded>
      <Loaded asked={groups.value}>{(view) => <Body view={view} id={id} />}</Loaded>
      {pressed.value !== null && <Quotes {...pressed.value} />}
      {isPresenting.value && <Presenting closed={() => (isPresenting.value = false)} />}
    </>
  );
}

function titleOf(view: GroupsInView | null, id: string): string {
  return subjectIn(view, id)?.subject.label ?? 'Vergelijken';
}

function subjectIn(view: GroupsInView | null, id: string) {
  for (const theme of view?.themes ?? []) {
    if (theme.id === id) return { kind: 'thema', subject: theme, theme } as const;
    const code = theme.codes.find((one) => one.id === id);
    if (code !== undefined) return { kind: 'code', subject: code, theme } as const;
  }
  return null;
}

interface FiltersProps extends Choices {
  readonly kind: string;
  readonly id: string;
}

function Filters({ perspectives, wijken, themes, attributes, kind, id }: FiltersProps) {
  return (
    <>
      <div class="rij filters">
        <SubjectChoice
          id="onderwerp"
          label="Thema of code"
          all="alle"
          themes={themes}
          chosen={id === '' ? '' : `${kind}/${id}`}
          choose={(chosen) => goTo('vergelijken', ...chosen.split('/').filter(Boolean))}
        />
        <Grouping attributes={attributes} hasWijk={id === ''} />
      </div>
      <PeopleChoice
        {...{ perspectives, wijken, chosenPerspectives, chosenWijken }}
        groupWord={attribute.value}
      />
    </>
  );
}

interface GroupingProps {
  readonly attributes: readonly string[];
  /** Whether wijken can stand side by side: of one subject they do so already. */
  readonly hasWijk: boolean;
}

/** What people are grouped by; nothing to choose of one subject in a project without attributes of its own. */
function Grouping({ attributes, hasWijk }: GroupingProps) {
  if (!hasWijk && attributes.length === 0) return null;
  const groupBy = (way: string | null): void => {
    by.value = 'groep';
    if (attribute.value === way) return;
    chosenPerspectives.value = [];
    attribute.value = way;
  };
  const isByWijk = hasWijk && by.value === 'wijk';
  return (
    <fieldset class="naar">
      <legend class="alleen-voorlezen">Naar</legend>
      {[null, ...attributes].map((way) => (
        <label key={way ?? ''}>
          <input
            type="radio"
            name="naar"
            checked={!isByWijk && attribute.value === way}
            onChange={() => groupBy(way)}
          />{' '}
          naar {way ?? 'perspectief'}
        </label>
      ))}
      {hasWijk && (
        <label>
          <input type="radio" name="naar" checked={isByWijk} onChange={() => (by.value = 'wijk')} /> naar wijk
        </label>
      )}
    </fieldset>
  );
}

interface BodyProps {
  readonly view: GroupsInView;
  readonly id: string;
}

function Body({ view, id }: BodyProps) {
  const { basis, stale, themes } = view;
  const found = subjectIn(view, id);
  return (
    <>
      {stale !== null && (
        <div class="melding let-op">
          <AdviceLine {...stale} />
        </div>
      )}
      <p class="stil">
        Geteld zijn respondenten, niet passages: op{' '}
        {counted(basis.confirmed, 'bevestigde codering', 'bevestigde coderingen')} en{' '}
        {counted(basis.open, 'voorstel', 'voorstellen')} waarover nog niemand besliste. Druk op een aantal om
        te lezen wat zij zeiden.
        {found?.kind !== 'thema' &&
          ' Een teken erbij is een oordeel: + positief, − negatief, ± gemengd, ○ neutraal.'}
      </p>
      {found === null ? (
        themes.map((theme) => <Topics key={theme.id} theme={theme} groups={view} />)
      ) : (
        <>
          <p>
            <a href={addressOf('vergelijken')}>Alle thema’s</a>
            {found.kind === 'code' && (
              <>
                {' '}
                › <a href={addressOf('vergelijken', 'thema', found.theme.id)}>{found.theme.label}</a>
              </>
            )}
          </p>
          <SubjectDetail subject={found.subject} kind={found.kind} groups={view} />
        </>
      )}
    </>
  );
}
