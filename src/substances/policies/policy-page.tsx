import type { ComponentChildren } from 'preact';
import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import type { Filled } from '../../platform/forms/index.ts';
import { InsetText, Tag } from '../../platform/html/index.ts';
import { Folded } from '../folded.tsx';
import type { Policy, readersOf } from './policies.ts';

type Reader = Awaited<ReturnType<typeof readersOf>>[number];

function Readers({ readers }: { readers: readonly Reader[] }) {
  const read = readers.filter(({ readAt }) => readAt !== null).length;
  return (
    <>
      <h2 class="govuk-heading-m">
        Who has read it: {read} of {readers.length}
      </h2>
      <ul class="govuk-list">
        {readers.map(({ name, readAt }) => (
          <li>
            {name}{' '}
            {readAt ? (
              <span class="govuk-hint">read it, {londonTime(readAt)}</span>
            ) : (
              <Tag text="Not yet" classes="govuk-tag--yellow" />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Words({ policy, today }: { policy: Policy; today: string }) {
  return (
    <>
      <p class="govuk-body">
        {policy.next_review_on <= today ? (
          <Tag text="Review overdue" classes="govuk-tag--red" />
        ) : (
          <Tag text="Holds" classes="govuk-tag--green" />
        )}{' '}
        Reviewed on {dayInWords(policy.reviewed_on)}, next by {dayInWords(policy.next_review_on)}.
      </p>
      <h2 class="govuk-heading-m">Education</h2>
      <p class="govuk-body hearth-words">{policy.education}</p>
      <h2 class="govuk-heading-m">Treatment and help</h2>
      <p class="govuk-body hearth-words">{policy.treatment}</p>
      {policy.words ? (
        <>
          <h2 class="govuk-heading-m">The policy</h2>
          <p class="govuk-body hearth-words">{policy.words}</p>
        </>
      ) : null}
      {policy.link ? (
        <p class="govuk-body">
          <a class="govuk-link" href={policy.link} rel="noopener noreferrer">
            Read the whole policy
          </a>
        </p>
      ) : null}
      <p class="govuk-hint">
        Written by {policy.made_by_name}, {londonTime(policy.made_at)}
      </p>
    </>
  );
}

/** The drugs policy of a setting, and who has read it. */
export function PolicyPage(props: {
  setting: { readonly name: string };
  policy: Policy | undefined;
  readers: readonly Reader[];
  form: Filled | null;
  today: string;
  /** Saying that one has read it, for whoever has not. */
  children: ComponentChildren;
}) {
  const { setting, policy, readers, form, today, children } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Drugs policy of {setting.name}</h1>
      {policy ? (
        <Words policy={policy} today={today} />
      ) : (
        <InsetText text="There is no drugs policy here yet." />
      )}
      {children}
      {policy ? <Readers readers={readers} /> : null}
      {form ? (
        <Folded of={form} summary={policy ? 'Renew the policy' : 'Write the policy'} button="Sign and save" />
      ) : null}
    </>
  );
}
