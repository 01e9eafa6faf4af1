import { Button, Select } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { roleLabel } from '../roles.ts';
import type { PostAsk } from './post-asks.ts';

/** A post that is asked of the visitor's service: who takes it on. */
export function PostAskPage(props: {
  ask: PostAsk & { readonly child: string; readonly people: readonly { id: string; name: string }[] };
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { ask, errors, person } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">
        {roleLabel(ask.role)} for {ask.child}
      </h1>
      <p class="govuk-body">{ask.asked_by_name ?? 'Somebody'} asks for one.</p>
      {ask.words ? <p class="govuk-body hearth-words">{ask.words}</p> : null}
      <form method="post" action={`/post-asks/${ask.id}`} novalidate>
        <CsrfField person={person} />
        <Select
          id="who"
          name="who"
          label={{ text: 'Who takes it on', classes: 'govuk-label--s' }}
          value=""
          errorMessage={errors.who ? { text: errors.who } : undefined}
          items={[
            { value: '', text: 'Choose' },
            ...ask.people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <Button text="Take it on" preventDoubleClick />
      </form>
    </>
  );
}
