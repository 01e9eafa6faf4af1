import { roleInWords } from '../../../care/index.ts';
import { Select } from '../../../platform/html/index.ts';
import type { SignedIn } from '../../../platform/web/index.ts';
import {
  ChoiceField,
  type Filled,
  FoldedForm,
  LineField,
  MomentFields,
  TickField,
  WordsField,
} from '../../forms/fields.tsx';
import type { CouldSign } from './could-sign.ts';

/** What the three forms are shown with. `opened` names the one that came back. */
export interface CustodyForms extends Filled {
  readonly seizureId: string;
  readonly person: SignedIn;
  readonly now: Date;
  readonly entry: string;
  readonly able: readonly CouldSign[];
  readonly opened: string;
}

function Who(props: Filled & { name: string; label: string; able: readonly CouldSign[] }) {
  const { name, label, able, values, errors } = props;
  return (
    <Select
      id={name}
      name={name}
      label={{ text: label }}
      hint={{ text: 'They sign in their own sign-in. Whoever is away today cannot sign.' }}
      value={values[name] ?? ''}
      items={[
        { value: '', text: 'Choose somebody' },
        ...able.map(({ person_id, name: called, role }) => ({
          value: person_id,
          text: `${called}, ${roleInWords(role)}`,
        })),
      ]}
      errorMessage={errors[name] ? { text: errors[name] } : undefined}
    />
  );
}

/** Handing it over: the giver signs here, the receiver in their own sign-in. */
function HandOver(props: CustodyForms) {
  const { seizureId, person, now, entry, able, opened, values, errors } = props;
  const filled = { values, errors };
  return (
    <FoldedForm
      summary="Hand it over to somebody"
      action={`/substances/seizures/${seizureId}/hand-over`}
      button="Sign, and ask them to sign"
      open={opened === 'hand-over'}
      {...{ person, entry }}
    >
      <Who name="receiver" label="Who takes it over?" able={able} {...filled} />
      <MomentFields name="handedAt" label="When?" now={now} {...filled} />
      <LineField name="keptNow" label="Where is it kept now?" {...filled} />
      <WordsField name="handedWords" label="Why, and in which state it is" rows={2} {...filled} />
    </FoldedForm>
  );
}

/** Destroying it: two people, one procedure (SUB-09). */
function Destroy(props: CustodyForms) {
  const { seizureId, person, now, entry, able, opened, values, errors } = props;
  const filled = { values, errors };
  return (
    <FoldedForm
      summary="It was destroyed"
      action={`/substances/seizures/${seizureId}/destruction`}
      button="Sign, and ask the witness to sign"
      open={opened === 'destruction'}
      {...{ person, entry }}
    >
      <WordsField
        name="procedure"
        label="How was it destroyed?"
        hint="By the procedure of the setting: what you did, with what, where it went."
        {...filled}
      />
      <MomentFields name="destroyedAt" label="When?" now={now} {...filled} />
      <Who name="witness" label="Who saw it?" able={able} {...filled} />
      <TickField
        name="destroyedSure"
        label="I did this, and the witness saw it. It cannot be undone."
        {...filled}
      />
    </FoldedForm>
  );
}

/** The police collect it: the officer fills in their part on the spot (SUB-08). */
function Collect(props: CustodyForms) {
  const { seizureId, person, now, entry, opened, values, errors } = props;
  const filled = { values, errors };
  return (
    <FoldedForm
      summary="The police collect it"
      action={`/substances/seizures/${seizureId}/collection`}
      button="Sign together with the officer"
      open={opened === 'collection'}
      {...{ person, entry }}
    >
      <MomentFields name="collectedAt" label="When?" now={now} {...filled} />
      <ChoiceField
        name="allegation"
        label="Is there an allegation against a child?"
        hint="Police can collect what was found without one."
        among={{ no: 'No, they only collect it', yes: 'Yes' }}
        {...filled}
      />
      <WordsField
        name="collectedWords"
        label="What was handed to the police, and how it was sealed"
        rows={2}
        {...filled}
      />
      <p class="govuk-body">The officer reads and fills in this part:</p>
      <LineField name="officerName" label="Officer's name" {...filled} />
      <LineField name="officerNumber" label="Officer's number" {...filled} />
      <WordsField
        name="officerWords"
        label="Officer's statement"
        hint="Typed by the officer in place of a signature, such as: I have taken this item into police custody."
        rows={2}
        {...filled}
      />
      <LineField name="reference" label="Police reference, if there is one yet" {...filled} />
      <TickField
        name="collectedSure"
        label="The officer typed their statement, and took it. It cannot be undone."
        {...filled}
      />
    </FoldedForm>
  );
}

/** What can be done with an item that is kept. */
export function CustodyFormList(props: CustodyForms) {
  return (
    <>
      <HandOver {...props} />
      <Destroy {...props} />
      <Collect {...props} />
    </>
  );
}
