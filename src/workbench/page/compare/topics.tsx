/** The codes of a theme against perspectives or wijken. */

import type {
  GroupsInView,
  SubjectInView,
  ThemeInView,
} from '../../../work/comparing/groups/groups-in-view.js';
import { addressOf } from '../shell/place.js';
import { by, groupWord, type Subject } from './state.js';
import { TallyButton, valued } from './tally.js';

interface TopicsProps {
  readonly theme: ThemeInView;
  readonly groups: GroupsInView;
}

export function Topics({ theme, groups }: TopicsProps) {
  const columns = by.value === 'groep' ? groups.perspectives : groups.wijken;
  return (
    <section aria-labelledby={`thema-${theme.id}`}>
      <h2 id={`thema-${theme.id}`}>
        <a href={addressOf('vergelijken', 'thema', theme.id)}>{theme.label}</a>
      </h2>
      <div class="tabelvak">
        <table class="vergelijking">
          <caption class="alleen-voorlezen">
            {theme.label}: hoeveel respondenten elk onderwerp noemen, naar{' '}
            {by.value === 'groep' ? groupWord.value : 'wijk'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Onderwerp</th>
              <th scope="col">Allen ({groups.interviewed})</th>
              {columns.map(({ id, label, interviewed }) => (
                <th scope="col" key={id}>
                  {label} ({interviewed})
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <TopicRow subject={theme} kind="thema" groups={groups} />
            {theme.codes.map((code) => (
              <TopicRow key={code.id} subject={code} kind="code" groups={groups} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface TopicRowProps {
  readonly subject: SubjectInView;
  readonly kind: Subject['kind'];
  readonly groups: GroupsInView;
}

function TopicRow({ subject, kind, groups }: TopicRowProps) {
  const { id, label, all } = subject;
  const isByGroup = by.value === 'groep';
  const columns = isByGroup ? groups.perspectives : groups.wijken;
  const tallies = isByGroup ? subject.perspectives : subject.wijken;
  const about = { kind, id, label };
  return (
    <tr class={kind === 'thema' ? 'themarij' : undefined}>
      <th scope="row">
        {kind === 'thema' ? 'het hele thema' : <a href={addressOf('vergelijken', 'code', id)}>{label}</a>}
      </th>
      <td>
        <TallyButton tally={valued(all, kind)} subject={about} perspective="" wijk="" who="allen" />
      </td>
      {columns.map((column, index) => {
        const tally = tallies[index];
        return (
          <td key={column.id}>
            {tally !== undefined && (
              <TallyButton
                tally={valued(tally, kind)}
                subject={about}
                perspective={isByGroup ? column.id : ''}
                wijk={isByGroup ? '' : column.id}
                who={column.label}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}
