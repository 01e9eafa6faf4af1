import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, Details, Input, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { postInWords } from '../../words/post.ts';
import { NotLawful } from '../answer/not-lawful.tsx';
import { Cautions, Reasons } from '../answer/outcome-parts.tsx';
import { MomentFields } from '../moment-fields.tsx';
import type { MoveOnRecord } from '../move/get-move.ts';
import { WhatWasKnown } from '../move/what-was-known.tsx';

/** Recording that a move was approved, or refused. */
export function ApprovalPage(props: {
  move: MoveOnRecord;
  /** Whether the visitor is the officer who is asked: then it is their own name that stands there. */
  isOwn: boolean;
  person: SignedIn;
  now: Date;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { move, isOwn, person, now, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const posts =
    move.approval === 'director' ? (['director'] as const) : (['nominated-officer', 'director'] as const);
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">
        {move.child_called ?? 'A child'}, {move.left_name ? `from ${move.left_name} ` : ''}to {move.home_name}{' '}
        of {move.provider_name}, on {dayInWords(move.from_day)}
      </span>
      <h1 class="govuk-heading-l">Approve or refuse</h1>
      <NotLawful outcome={move.outcome} />
      <Cautions outcome={move.outcome} />
      <Details summaryText="Why you are asked, and on what it rests">
        <Reasons outcome={move.outcome} />
      </Details>
      <Details summaryText="What is known">
        <WhatWasKnown facts={move.facts} />
      </Details>
      <p class="govuk-body">
        <a class="govuk-link" href={`/moves/${move.id}`}>
          The whole move
        </a>
      </p>
      <form method="post" action={`/moves/${move.id}/approval`} novalidate>
        <CsrfField person={person} />
        <Radios
          name="verdict"
          idPrefix="verdict"
          fieldset={{ legend: { text: 'What was decided?' } }}
          items={[
            { value: 'approved', text: 'Approved' },
            { value: 'refused', text: 'Refused' },
          ]}
          value={values.verdict}
          errorMessage={error('verdict')}
        />
        {isOwn ? (
          <p class="govuk-body">Decided by you, {person.name}.</p>
        ) : (
          <Input
            id="officer"
            name="officer"
            label={{ text: 'Who decided?' }}
            hint={{ text: `The name of the officer. Never ${move.made_by_name}, who made the move.` }}
            value={values.officer ?? ''}
            autocomplete="off"
            errorMessage={error('officer')}
          />
        )}
        <Radios
          name="post"
          idPrefix="post"
          fieldset={{ legend: { text: 'As what?' } }}
          items={posts.map((post) => ({ value: post, text: `As ${postInWords(post)}` }))}
          value={values.post}
          errorMessage={error('post')}
        />
        <MomentFields name="at" legend="On which day was it decided?" {...{ values, now, errors }} />
        <Textarea
          id="words"
          name="words"
          label={{ text: 'Why' }}
          hint={{ text: 'That the child was heard, why this home and no nearer one, who was consulted.' }}
          rows={4}
          value={values.words ?? ''}
          errorMessage={error('words')}
        />
        <Button text="Record it" preventDoubleClick />
      </form>
    </>
  );
}
