import type { ComponentChildren } from 'preact';
import { Button, Checkboxes, Details, Radios, Textarea } from '../../../platform/html/index.ts';
import {
  CsrfField,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../../platform/web/index.ts';
import { DayField } from '../../day-field.tsx';
import { refusals } from '../words.ts';
import type { AccessRequest } from './requests.ts';

/** What the forms of a request are made of. */
export interface FormsOfRequest {
  readonly request: AccessRequest;
  readonly form: FormFields;
  readonly errors: FieldErrors;
  readonly person: SignedIn;
}

function Words(props: { of: FormsOfRequest; name: string; label: string; hint?: string }) {
  const { of, name, label, hint } = props;
  return (
    <Textarea
      id={name}
      name={name}
      rows={3}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={hint ? { text: hint } : undefined}
      value={one(of.form, name)}
      errorMessage={of.errors[name] ? { text: of.errors[name] } : undefined}
    />
  );
}

function Form(props: {
  of: FormsOfRequest;
  to: string;
  button: string;
  secondary?: boolean;
  children?: ComponentChildren;
}) {
  const { of, to, button, secondary, children } = props;
  return (
    <form method="post" action={`/subject-access/${of.request.id}/${to}`} novalidate>
      <CsrfField person={of.person} />
      {children}
      <Button text={button} classes={secondary ? 'govuk-button--secondary' : undefined} preventDoubleClick />
    </form>
  );
}

/** Who asks: how it was seen, and what lets them. */
export function IdentityForm(of: FormsOfRequest) {
  return (
    <Form of={of} to="identity" button="It is clear who asks">
      <h2 class="govuk-heading-m">Is it clear who asks?</h2>
      <p class="govuk-body">
        Ask for no more than you need: somebody who knows the child in person needs no paper. The month begins
        again on the day it is clear.
      </p>
      <Words of={of} name="identityHow" label="How you saw that they are who they say" />
      {of.request.asked_as === 'child' ? null : (
        <Words
          of={of}
          name="authorityHow"
          label="What lets them ask for the child"
          hint="What the child says to it, and whether the child understands enough to ask for themselves. A parent has no right of their own to a child's record."
        />
      )}
      <DayField name="identityOn" label="The day it was clear" form={of.form} errors={of.errors} />
    </Form>
  );
}

/** Gathering, for the first time or again. */
export function GatherForm(of: FormsOfRequest) {
  const again = of.request.gathered_at !== null;
  return (
    <Form
      of={of}
      to="gather"
      button={again ? 'Gather what came since' : 'Gather everything'}
      secondary={again}
    />
  );
}

/** Handing over what is ready. */
export function HandOverForm(of: FormsOfRequest) {
  return (
    <>
      <Form of={of} to="hand-over" button="It was handed over">
        <h2 class="govuk-heading-m">Hand it over</h2>
        <p class="govuk-body">
          Best with somebody beside them who knows them. Ask first where and how they want to read it.
        </p>
        <Words of={of} name="handedHow" label="How it was handed over, and who was with them" />
        <DayField name="handedOn" label="The day" form={of.form} errors={of.errors} />
        <Checkboxes
          name="handedConfirmed"
          idPrefix="handedConfirmed"
          errorMessage={of.errors.handedConfirmed ? { text: of.errors.handedConfirmed } : undefined}
          items={[{ value: 'yes', text: 'Whoever got it is who asked' }]}
        />
      </Form>
      <Form of={of} to="reopen" button="Back to checking" secondary />
    </>
  );
}

/** Taking longer, refusing, withdrawing. */
export function OtherForms(of: FormsOfRequest) {
  const { request, errors } = of;
  return (
    <>
      {request.state !== 'received' && !request.extended_on ? (
        <Details summaryText="It takes longer" open={errors.extendedBecause !== undefined}>
          <p class="govuk-body">
            Two months more, once, where it is complex. Tell whoever asked, and why, within the first month.
          </p>
          <Form of={of} to="extend" button="Take two months more" secondary>
            <Words of={of} name="extendedBecause" label="Why it takes longer" />
          </Form>
        </Details>
      ) : null}
      <Details summaryText="Refuse it" open={(errors.refusedAs ?? errors.refusedBecause) !== undefined}>
        <p class="govuk-body">
          Hardly ever. Tell them why, and that they can complain to the Information Commissioner or go to
          court.
        </p>
        <Form of={of} to="refuse" button="Refuse the request" secondary>
          <Radios
            name="refusedAs"
            idPrefix="refusedAs"
            fieldset={{ legend: { text: 'Why it is refused', classes: 'govuk-fieldset__legend--s' } }}
            value={one(of.form, 'refusedAs')}
            errorMessage={errors.refusedAs ? { text: errors.refusedAs } : undefined}
            items={Object.entries(refusals).map(([value, text]) => ({ value, text }))}
          />
          <Words of={of} name="refusedBecause" label="What you tell them" />
        </Form>
      </Details>
      <Details summaryText="They no longer want it" open={errors.withdrawnBecause !== undefined}>
        <Form of={of} to="withdraw" button="It was withdrawn" secondary>
          <Words of={of} name="withdrawnBecause" label="How they told you" />
        </Form>
      </Details>
    </>
  );
}
