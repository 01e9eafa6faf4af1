import {
  Button,
  Checkboxes,
  DateInput,
  Details,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../platform/html/index.ts';
import {
  CsrfField,
  type FieldErrors,
  many,
  one,
  type SignedIn,
  type Visit,
} from '../../../platform/web/index.ts';
import type { Changed } from './what-changed.ts';
import { shapes } from './write-what-changed.ts';

interface FormProps {
  readonly mine: readonly { id: string; name: string }[];
  readonly person: SignedIn;
  readonly form: Visit['form'];
  readonly newId: () => string;
  readonly errors: FieldErrors;
}

const small = 'govuk-fieldset__legend--s';
const valuesOf = (form: Visit['form']) =>
  Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));

function AuthorityField({
  id,
  mine,
  value,
  error,
}: {
  id: string;
  mine: FormProps['mine'];
  value: string;
  error?: string;
}) {
  return (
    <Select
      id={id}
      name="authority"
      label={{ text: 'Which authority?' }}
      items={mine.map((one) => ({ value: one.id, text: one.name }))}
      value={value || mine[0]?.id}
      errorMessage={error ? { text: error } : undefined}
    />
  );
}

/** Writing what young people said and what was done. */
export function WhatChangedForm({
  mine,
  person,
  form,
  newId,
  errors,
  changed,
}: FormProps & { changed: readonly Changed[] }) {
  const isThis = one(form, 'what') === 'changed';
  const error = (name: string) => (isThis && errors[name] ? { text: errors[name] } : undefined);
  const values = isThis ? form : {};
  const own = changed.filter(({ authority_id }) => mine.some(({ id }) => id === authority_id));
  return (
    <Details summaryText="Write what changed" open={isThis}>
      <form method="post" action="/what-changed" novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="what" value="changed" />
        <input type="hidden" name="entry" value={newId()} />
        <AuthorityField
          id="authority"
          mine={mine}
          value={one(values, 'authority')}
          error={error('authority')?.text}
        />
        <Textarea
          id="said"
          name="said"
          label={{ text: 'You said' }}
          hint={{ text: 'Young people read this. Plain words, and no name.' }}
          rows={3}
          value={one(values, 'said')}
          errorMessage={error('said')}
        />
        <Textarea
          id="did"
          name="did"
          label={{ text: 'We did' }}
          rows={4}
          value={one(values, 'did')}
          errorMessage={error('did')}
        />
        <DateInput
          id="changedOn"
          namePrefix="changedOn"
          fieldset={{ legend: { text: 'Since when?', classes: small } }}
          values={valuesOf(values)}
          errorMessage={error('changedOn')}
        />
        {own.length > 0 ? (
          <Select
            id="replaces"
            name="replaces"
            label={{ text: 'Does it put right an earlier one?' }}
            items={[
              { value: '', text: 'No, it is new' },
              ...own.map(({ id, said }) => ({ value: id, text: said.slice(0, 60) })),
            ]}
            value={one(values, 'replaces')}
          />
        ) : null}
        <Button text="Write it" preventDoubleClick />
      </form>
    </Details>
  );
}

/** Writing down a group of young people, or a meeting of it. */
export function ParticipationForm({ mine, person, form, newId, errors }: FormProps) {
  const isThis = one(form, 'what') === 'participation';
  const error = (name: string) => (isThis && errors[name] ? { text: errors[name] } : undefined);
  const values = isThis ? form : {};
  return (
    <Details summaryText="Write down a group, or that it met" open={isThis}>
      <form method="post" action="/what-changed" novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="what" value="participation" />
        <input type="hidden" name="entry" value={newId()} />
        <AuthorityField
          id="groupAuthority"
          mine={mine}
          value={one(values, 'authority')}
          error={error('authority')?.text}
        />
        <Radios
          name="kind"
          idPrefix="kind"
          fieldset={{ legend: { text: 'What is it?', classes: small } }}
          items={[
            { value: 'group', text: 'A standing group' },
            { value: 'meeting', text: 'A meeting of it' },
          ]}
          value={one(values, 'kind')}
          errorMessage={error('kind')}
        />
        <Input
          id="name"
          name="name"
          label={{ text: 'Name of the group' }}
          value={one(values, 'name')}
          autocomplete="off"
          errorMessage={error('name')}
        />
        <Checkboxes
          name="shapes"
          idPrefix="shapes"
          fieldset={{ legend: { text: 'What does it shape?', classes: small } }}
          items={Object.entries(shapes).map(([value, text]) => ({ value, text }))}
          values={[...many(values, 'shapes')]}
          errorMessage={error('shapes')}
        />
        <Textarea
          id="words"
          name="words"
          label={{ text: 'Who takes part, how often, what came of it' }}
          hint={{ text: 'Name nobody.' }}
          rows={4}
          value={one(values, 'words')}
          errorMessage={error('words')}
        />
        <DateInput
          id="onDay"
          namePrefix="onDay"
          fieldset={{ legend: { text: 'Since when, or on which day?', classes: small } }}
          values={valuesOf(values)}
          errorMessage={error('onDay')}
        />
        <Button text="Write it" preventDoubleClick />
      </form>
    </Details>
  );
}
