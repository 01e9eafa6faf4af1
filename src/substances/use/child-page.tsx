import type { VNode } from 'preact';
import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { Button, Tag } from '../../platform/html/index.ts';
import { classes } from '../model.ts';
import type { SeizureInList } from '../seizures/get-seizure.ts';
import { SeizureList } from '../seizures/seizure-list.tsx';
import type { UseInList } from './get-use.ts';

function ReviewTag({ due, today }: { due: string | null; today: string }) {
  if (due === null || due === 'closed') return <Tag text="Closed" classes="govuk-tag--grey" />;
  if (due <= today) return <Tag text="Review due" classes="govuk-tag--red" />;
  return <Tag text={`Review ${dayInWords(due)}`} classes="govuk-tag--blue" />;
}

/** What is known about a child and substances: use with its reason, and what was taken. */
export function ChildSubstancesPage(props: {
  child: { readonly id: string; readonly called: string };
  uses: readonly UseInList[];
  seizures: readonly SeizureInList[];
  mayAdd: boolean;
  /** Whether the visitor works where the child lives: there an item can be taken into the log. */
  worksThere: boolean;
  today: string;
  /** The ways to what was taken before. */
  more: VNode;
}) {
  const { child, uses, seizures, mayAdd, worksThere, today, more } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{child.called}: substances</h1>
      <h2 class="govuk-heading-m">Use, and why</h2>
      {uses.length === 0 ? <p class="govuk-body">Nothing has been written down.</p> : null}
      <ul class="govuk-list">
        {uses.map((use) => (
          <li class="hearth-card">
            <p class="govuk-body govuk-!-margin-bottom-1">
              <a class="govuk-link" href={`/substances/use/${use.id}`}>
                {use.what}
                <span class="govuk-visually-hidden">, {londonTime(use.recorded_at)}</span>
              </a>{' '}
              <ReviewTag due={use.next_review} today={today} />
            </p>
            <p class="govuk-hint govuk-!-margin-bottom-0">
              {classes[use.class]}. {use.recorded_by_name}, {londonTime(use.recorded_at)}
            </p>
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <Button
          text="Write down use, and why"
          href={`/children/${child.id}/substances/new`}
          classes="govuk-button--secondary"
        />
      ) : null}
      <h2 class="govuk-heading-m">Taken or found</h2>
      <SeizureList seizures={seizures} empty="Nothing was taken." />
      {more}
      {worksThere ? (
        <Button
          text="Something was taken or found"
          href={`/substances/seizures/new?child=${child.id}`}
          classes="govuk-button--secondary"
        />
      ) : null}
    </>
  );
}
