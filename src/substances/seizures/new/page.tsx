import { PhotographField } from '../../../care/index.ts';
import { Button, InsetText, Select } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type SignedIn } from '../../../platform/web/index.ts';
import { EntryField } from '../../forms/entry.tsx';
import {
  ChoiceField,
  type Filled,
  LineField,
  MomentFields,
  TickField,
  WordsField,
} from '../../forms/fields.tsx';
import { classes } from '../../model.ts';
import type { WorkPlace } from '../../works-at.ts';

/** What the form for a new seizure is shown with. */
export interface NewSeizureProps extends Filled {
  readonly person: SignedIn;
  readonly now: Date;
  readonly entry: string;
  /** The settings to choose from; one where it is known. */
  readonly places: readonly WorkPlace[];
  /** The child it was found with; null where none is named. */
  readonly child: { readonly id: string; readonly called: string } | null;
  readonly incidentId: string | null;
}

function Place({ places, values, errors }: Pick<NewSeizureProps, 'places'> & Filled) {
  const [only] = places;
  if (places.length === 1 && only) return <input type="hidden" name="setting" value={only.id} />;
  return (
    <Select
      id="setting"
      name="setting"
      label={{ text: 'Where do you work today?' }}
      value={values.setting ?? ''}
      items={[
        { value: '', text: 'Choose a setting' },
        ...places.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      errorMessage={errors.setting ? { text: errors.setting } : undefined}
    />
  );
}

/** Writing down what was taken or found, at once and in few words. */
export function NewSeizurePage(props: NewSeizureProps) {
  const { values, errors, person, now, entry, places, child, incidentId } = props;
  const filled = { values, errors };
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">A substance was taken or found</h1>
      {child ? (
        <p class="govuk-body">It was found with {child.called}.</p>
      ) : (
        <InsetText text="No child is named here. It is read by the people who work in the setting. Name no child in what you write." />
      )}
      <form method="post" action="/substances/seizures" enctype="multipart/form-data" novalidate>
        <CsrfField person={person} />
        <EntryField id={entry} />
        {child ? <input type="hidden" name="child" value={child.id} /> : null}
        {incidentId ? <input type="hidden" name="incident" value={incidentId} /> : null}
        <Place places={places} {...filled} />
        <LineField
          name="what"
          label="What do you think it is?"
          hint="As it looks to you: nobody has to be sure."
          {...filled}
        />
        <ChoiceField name="class" label="Which class do you think it is?" among={classes} {...filled} />
        <WordsField
          name="description"
          label="Describe it"
          hint="Colour, shape, smell, what it is wrapped in. Do not taste it, and do not open what is sealed."
          {...filled}
        />
        <LineField
          name="amount"
          label="How much is it?"
          hint="In your words, such as: two small bags, each the size of a thumbnail."
          {...filled}
        />
        <TickField
          name="larger"
          label="It is more than one person would use"
          hint={
            child
              ? "Then we see a child at risk: somebody may stand behind it. The child's social worker is told."
              : 'Then a child may be at risk: somebody may stand behind it. Tell the registered manager.'
          }
          {...filled}
        />
        <LineField name="foundWhere" label="Where was it found?" {...filled} />
        <MomentFields name="found" label="When was it found?" now={now} {...filled} />
        <LineField
          name="keptWhere"
          label="Where is it kept now?"
          hint="Somewhere locked, such as: safe in the office."
          {...filled}
        />
        <PhotographField
          label="A photograph of it"
          hint="Best with something beside it that shows its size. No child in the picture."
          error={errors.photograph}
        />
        <Button text="Sign and add to the log" preventDoubleClick />
      </form>
    </>
  );
}
