import type { VNode } from 'preact';
import { dayInWords } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details, InsetText } from '../../../platform/html/index.ts';
import { Card, Cards } from '../../card.tsx';
import type { Changed, HowItWasCount, Participation } from './what-changed.ts';
import { asked, type Shape, shapes, type Written } from './what-changed-form.ts';

/** You said, we did: for everybody, without a name. */
function ChangedList({ changed, withAuthority }: { changed: readonly Changed[]; withAuthority: boolean }) {
  return (
    <Cards>
      {changed.map(({ authority, said, did, changed_on }) => (
        <Card>
          {withAuthority ? <p class="govuk-body govuk-!-margin-bottom-1">{authority}</p> : null}
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>You said</strong>
          </p>
          <p class="govuk-body hearth-words young-words">{said}</p>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>We did</strong>
          </p>
          <p class="govuk-body hearth-words young-words">{did}</p>
          <p class="govuk-hint">{dayInWords(changed_on)}</p>
        </Card>
      ))}
    </Cards>
  );
}

/** The groups in which young people shape the work, and when they met. */
function ParticipationList({ entries }: { entries: readonly Participation[] }) {
  return (
    <Cards>
      {entries.map(({ kind, name, shapes: chosen, words, on_day }) => (
        <Card>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong class="hearth-words">{name}</strong>
            {kind === 'meeting' ? ' met' : ''}
          </p>
          <p class="govuk-body hearth-words young-words">{words}</p>
          <p class="govuk-hint">
            {dayInWords(on_day)}. {chosen.map((one) => shapes[one as Shape]).join('; ')}.
          </p>
        </Card>
      ))}
    </Cards>
  );
}

/** The same on a young person's page: what changed where they are, and how to take part. */
/** Both lists, and the ways on in each. */
interface Lists {
  readonly changed: readonly Changed[];
  readonly entries: readonly Participation[];
  readonly moreChanged: VNode;
  readonly moreEntries: VNode;
}

export function WhatChangedBody({ changed, entries, moreChanged, moreEntries }: Lists) {
  return (
    <>
      <p class="govuk-body-l">
        This is what has changed because young people spoke up. Nobody is named here.
      </p>
      {changed.length === 0 ? (
        <InsetText text="Nothing has been written here yet. You can be the first to speak up." />
      ) : null}
      <ChangedList changed={changed} withAuthority={false} />
      {moreChanged}
      <h2 class="govuk-heading-m">Take part</h2>
      {entries.length === 0 ? (
        <p class="govuk-body">Ask your social worker if there is a group of young people you can join.</p>
      ) : (
        <p class="govuk-body">These groups of young people help to change things. Ask if you want to join.</p>
      )}
      <ParticipationList entries={entries} />
      {moreEntries}
      <p class="govuk-body">
        <a class="govuk-link" href="/me/how-it-was">
          Tell us how it was for you
        </a>
      </p>
    </>
  );
}

const afterInWords = { police: 'After contact with the police', court: 'After court' } as const;

const summaries: Readonly<Record<Written, string>> = {
  changed: 'Write what changed',
  participation: 'Write down a group, or that it met',
};

/** One of the two things that are written here, open where it was sent. */
function WriteForm({ what, form, hasEarlier }: { what: Written; form: Filled; hasEarlier: boolean }) {
  return (
    <Details summaryText={summaries[what]} open={form.hasFaults}>
      <ActionForm of={form} button="Write it">
        <Fields of={form} only={asked[what]} except={hasEarlier ? [] : ['replaces']} />
      </ActionForm>
    </Details>
  );
}

/** For staff: what changed in every authority; whoever speaks for one writes it, and sees how it was in round numbers. */
export function WhatChangedPage(
  props: Lists & {
    counts: readonly HowItWasCount[];
    /** The forms of whoever speaks for an authority; null for everybody else. */
    forms: Readonly<Record<Written, Filled>> | null;
    hasEarlier: boolean;
  },
) {
  const { changed, entries, moreChanged, moreEntries, counts, forms, hasEarlier } = props;
  return (
    <>
      <h1 class="govuk-heading-l">You said, we did</h1>
      {forms ? (
        <>
          <h2 class="govuk-heading-m">How it was, last year</h2>
          {counts.length === 0 ? (
            <p class="govuk-body">
              Fewer than ten young people have told us, so we do not show figures: nobody can be identified.
            </p>
          ) : (
            <ul class="govuk-list govuk-list--bullet">
              {counts.map(({ after, told, good }) => (
                <li>
                  {afterInWords[after]}: about {told} told, for about {good} of them it was good or very good.
                </li>
              ))}
            </ul>
          )}
        </>
      ) : null}
      <h2 class="govuk-heading-m">What changed</h2>
      {changed.length === 0 ? <InsetText text="Nothing has been written here yet." /> : null}
      <ChangedList changed={changed} withAuthority />
      {moreChanged}
      <h2 class="govuk-heading-m">Young people who shape the work</h2>
      {entries.length === 0 ? <InsetText text="No groups have been written down yet." /> : null}
      <ParticipationList entries={entries} />
      {moreEntries}
      {forms ? (
        <>
          <WriteForm what="changed" form={forms.changed} hasEarlier={hasEarlier} />
          <WriteForm what="participation" form={forms.participation} hasEarlier={hasEarlier} />
        </>
      ) : null}
    </>
  );
}
