import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { Button, InsetText, Tag } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type SignedIn } from '../../platform/web/index.ts';
import { DayField, type Filled, FoldedForm, LineField, WordsField } from '../forms/fields.tsx';
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
export function PolicyPage(
  props: Filled & {
    setting: { readonly id: string; readonly name: string };
    policy: Policy | undefined;
    readers: readonly Reader[];
    manages: boolean;
    person: SignedIn;
    entry: string;
    today: string;
  },
) {
  const { setting, policy, readers, manages, person, entry, today, values, errors } = props;
  const filled = { values, errors };
  const mine = readers.find(({ id }) => id === person.personId);
  const path = `/settings/${setting.id}/drugs-policy`;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Drugs policy of {setting.name}</h1>
      {policy ? (
        <Words policy={policy} today={today} />
      ) : (
        <InsetText text="There is no drugs policy here yet." />
      )}
      {policy && mine && !mine.readAt ? (
        <form method="post" action={`${path}/read`}>
          <CsrfField person={person} />
          <input type="hidden" name="policy" value={policy.id} />
          <Button text="I have read it" preventDoubleClick />
        </form>
      ) : null}
      {policy ? <Readers readers={readers} /> : null}
      {manages ? (
        <FoldedForm
          summary={policy ? 'Renew the policy' : 'Write the policy'}
          action={path}
          button="Sign and save"
          open={Object.keys(errors).length > 0}
          {...{ person, entry }}
        >
          <WordsField
            name="education"
            label="What do children learn here about drugs, and how?"
            hint="The policy is about education and treatment first."
            {...filled}
          />
          <WordsField
            name="treatment"
            label="Which treatment and help can they get, and from whom?"
            {...filled}
          />
          <WordsField name="words" label="The policy itself, if it is not elsewhere" rows={6} {...filled} />
          <LineField name="link" label="The link to it, if it is" {...filled} />
          <DayField name="reviewedOn" label="When was it reviewed?" {...filled} />
          <DayField name="nextReviewOn" label="When is it reviewed next?" {...filled} />
        </FoldedForm>
      ) : null}
    </>
  );
}
