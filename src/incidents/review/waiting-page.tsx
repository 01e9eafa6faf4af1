import type { VNode } from 'preact';
import { dueInWords } from '../../follow-up/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { Tag } from '../../platform/html/index.ts';
import { conductInWords } from '../conduct-in-words.ts';
import type { WaitingIncident } from './list-waiting.ts';
import { type PartOfList, partOf, partsOfList } from './waiting-groups.ts';

const colours: Readonly<Record<number, string>> = {
  1: 'govuk-tag--green',
  2: 'govuk-tag--yellow',
  3: 'govuk-tag--red',
};

function Waiting({ incident }: { incident: WaitingIncident }) {
  const { id, child_name, setting_name, occurred_at, level, kinds, author_name, due_at, held_until } =
    incident;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <a class="govuk-link" href={`/incidents/${id}/review`}>
          {child_name}, {londonTime(occurred_at)}
        </a>
      </p>
      <p class="govuk-body-s">
        <Tag text={`Level ${level}`} classes={colours[level]} /> {conductInWords(kinds)}, at {setting_name},
        by {author_name}
        {due_at ? `. Decide ${dueInWords(due_at)}` : ''}
        {incident.state === 'held' && held_until ? `. On hold until ${londonTime(held_until)}` : ''}
      </p>
    </li>
  );
}

/** What waits for the reviewer, by its deadline. */
export function WaitingPage(props: { waiting: readonly WaitingIncident[]; more: VNode; now: Date }) {
  const { waiting, more, now } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Review</h1>
      {waiting.length === 0 ? <p class="govuk-body">Nothing is waiting for you.</p> : null}
      {(Object.keys(partsOfList) as PartOfList[]).map((part) => {
        const here = waiting.filter((incident) => partOf(incident, now) === part);
        if (here.length === 0) return null;
        return (
          <>
            <h2 class="govuk-heading-m">{partsOfList[part]}</h2>
            <ul class="govuk-list">
              {here.map((incident) => (
                <Waiting incident={incident} />
              ))}
            </ul>
          </>
        );
      })}
      {more}
    </>
  );
}
