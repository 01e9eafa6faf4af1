import type { ComponentChildren } from 'preact';
import { Button, Checkboxes, Details, Select } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { DayFields } from '../../form/day-fields.tsx';
import { WordsField } from '../../form/words-field.tsx';
import type { OwnOrganisation } from '../../support-offers/support-offers.ts';
import { audiences, topicIds, topics } from '../model.ts';
import type { CouldBeChampion } from './partnership.ts';

/** What every form of the page needs. */
export interface FormsProps {
  readonly organisations: readonly OwnOrganisation[];
  readonly champions: readonly CouldBeChampion[];
  readonly person: SignedIn;
  readonly entry: string;
  /** The form that came back: the last part of its address. */
  readonly form: string;
  readonly ticked: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

interface Fields {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

function Form(props: {
  of: FormsProps;
  path: string;
  summary: string;
  may: readonly OwnOrganisation[];
  children: (fields: Fields) => ComponentChildren;
}) {
  const { of, path, summary, may, children } = props;
  if (may.length === 0) return null;
  const sent = of.form === path;
  const fields: Fields = sent ? { values: of.values, errors: of.errors } : { values: {}, errors: {} };
  const { organisation } = fields.errors;
  return (
    <Details summaryText={summary} open={sent}>
      <form method="post" action={`/training/partnership/${path}`} novalidate>
        <CsrfField person={of.person} />
        <input type="hidden" name="entry" value={(sent && of.values.entry) || of.entry} />
        <Select
          id={sent ? 'organisation' : `organisation-${path}`}
          name="organisation"
          label={{ text: 'For whom?' }}
          items={may.map(({ id, name }) => ({ value: id, text: name }))}
          value={fields.values.organisation}
          errorMessage={organisation ? { text: organisation } : undefined}
        />
        {children(fields)}
        <Button text="Write it down" preventDoubleClick />
      </form>
    </Details>
  );
}

const led = ({ organisations }: FormsProps) => organisations.filter(({ leads }) => leads);
const spokenFor = ({ organisations }: FormsProps) => organisations.filter(({ partners }) => partners);

export function ChampionForm(props: FormsProps) {
  return (
    <Form of={props} path="champions" summary="Name a champion" may={led(props)}>
      {({ values, errors }) => (
        <Select
          id="champion"
          name="champion"
          label={{ text: 'Who?' }}
          items={[
            { value: '', text: 'Choose' },
            ...props.champions.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          value={values.champion}
          errorMessage={errors.champion ? { text: errors.champion } : undefined}
        />
      )}
    </Form>
  );
}

export function SessionForm(props: FormsProps) {
  const sent = props.form === 'sessions';
  return (
    <Form of={props} path="sessions" summary="Write down a session" may={spokenFor(props)}>
      {(fields) => (
        <>
          <Select
            id="audience"
            name="audience"
            label={{ text: 'Who was it for?' }}
            items={[
              { value: '', text: 'Choose' },
              ...Object.entries(audiences).map(([value, text]) => ({ value, text })),
            ]}
            value={fields.values.audience}
            errorMessage={fields.errors.audience ? { text: fields.errors.audience } : undefined}
          />
          <Checkboxes
            name="topics"
            idPrefix="topics"
            fieldset={{ legend: { text: 'What was it about?', classes: 'govuk-fieldset__legend--s' } }}
            items={topicIds.map((value) => ({ value, text: topics[value] }))}
            values={sent ? [...props.ticked] : []}
            errorMessage={fields.errors.topics ? { text: fields.errors.topics } : undefined}
          />
          <DayFields name="heldOn" legend="On which day?" {...fields} />
          <WordsField name="invited" label="How many should have come?" width="5" {...fields} />
          <WordsField name="came" label="How many came?" width="5" {...fields} />
        </>
      )}
    </Form>
  );
}

export function ProtocolForm(props: FormsProps) {
  return (
    <Form of={props} path="protocols" summary="Write down the joint protocol" may={spokenFor(props)}>
      {(fields) => (
        <>
          <WordsField
            name="title"
            id={props.form === 'protocols' ? undefined : 'title-protocols'}
            label="What is it called?"
            {...fields}
          />
          <WordsField
            name="agreedWith"
            label="Between whom?"
            hint="Youth justice and social care."
            {...fields}
          />
          <WordsField name="keptAt" label="Where is the document?" {...fields} />
          <DayFields name="agreedOn" legend="When was it agreed?" {...fields} />
          <DayFields name="reviewOn" legend="When is it looked at again?" {...fields} />
        </>
      )}
    </Form>
  );
}

export function ExampleForm(props: FormsProps) {
  return (
    <Form of={props} path="examples" summary="Write an example" may={spokenFor(props)}>
      {(fields) => (
        <>
          <WordsField
            name="title"
            id={props.form === 'examples' ? undefined : 'title-examples'}
            label="Title"
            {...fields}
          />
          <WordsField
            name="words"
            label="What was done, and what came of it?"
            hint="Tell it so that no child can be recognised: no names, no places, no dates."
            rows={6}
            {...fields}
          />
        </>
      )}
    </Form>
  );
}
