import { Select } from '../../../platform/html/index.ts';
import type { SignedIn } from '../../../platform/web/index.ts';
import {
  ChoiceField,
  DayField,
  type Filled,
  FoldedForm,
  LineField,
  MomentFields,
  WordsField,
} from '../../forms/fields.tsx';
import { policeWays, supportAnswers, supportKinds } from '../../model.ts';
import type { WholeUse } from '../get-use.ts';

/** What the forms are shown with. `opened` names the one that came back. */
export interface UseForms extends Filled {
  readonly use: WholeUse;
  readonly person: SignedIn;
  readonly now: Date;
  readonly entry: string;
  readonly opened: string;
}

/** Only the form that came back is filled with what was typed: the forms share names of fields. */
const filledOf = ({ opened, values, errors }: UseForms, name: string): Filled =>
  opened === name ? { values, errors } : { values: {}, errors: {} };

const folded = (props: UseForms, name: string) => ({
  action: `/substances/use/${props.use.id}/${name}`,
  person: props.person,
  entry: props.entry,
  open: props.opened === name,
});

/** Looking at the reason again (SUB-01). */
export function ReviewForm(props: UseForms) {
  const filled = filledOf(props, 'reviews');
  return (
    <FoldedForm summary="Look at the reason again" button="Sign the review" {...folded(props, 'reviews')}>
      <WordsField name="hypothesis" label="Why do you think it happens, as you see it now?" {...filled} />
      <LineField name="inCarePlan" label="Where in the care plan does this stand?" {...filled} />
      <WordsField
        name="reviewChildWords"
        label="What do they say, in their own words?"
        rows={2}
        {...filled}
      />
      <DayField
        name="nextOn"
        label="When is it looked at next?"
        hint="Leave it empty if it is over: then it is closed."
        {...filled}
      />
    </FoldedForm>
  );
}

/** Offering support (SUB-02). */
export function OfferForm(props: UseForms) {
  const filled = filledOf(props, 'support');
  return (
    <FoldedForm summary="Support was offered" button="Write it down" {...folded(props, 'support')}>
      <ChoiceField name="kind" label="What kind of support?" among={supportKinds} {...filled} />
      <WordsField name="offerWords" label="What was offered, by whom?" rows={2} {...filled} />
      <DayField name="offeredOn" label="On which day?" {...filled} />
    </FoldedForm>
  );
}

/** The child's answer, in their words. */
export function AnswerForm(props: UseForms) {
  const filled = filledOf(props, 'answers');
  const { use } = props;
  if (use.support.length === 0) return null;
  return (
    <FoldedForm summary="What they said to an offer" button="Write it down" {...folded(props, 'answers')}>
      <Select
        id="supportId"
        name="supportId"
        label={{ text: 'Which offer?' }}
        value={filled.values.supportId ?? (use.support.length === 1 ? (use.support[0]?.id ?? '') : '')}
        items={[
          { value: '', text: 'Choose an offer' },
          ...use.support.map(({ id, kind, words }) => ({
            value: id,
            text: `${supportKinds[kind]}: ${words.slice(0, 60)}`,
          })),
        ]}
        errorMessage={filled.errors.supportId ? { text: filled.errors.supportId } : undefined}
      />
      <ChoiceField name="answer" label="What did they say?" among={supportAnswers} {...filled} />
      <WordsField name="answerChildWords" label="In their own words" rows={2} {...filled} />
    </FoldedForm>
  );
}

/** Telling the police (SUB-05, SUB-06). */
export function PoliceForm(props: UseForms) {
  const filled = filledOf(props, 'police');
  return (
    <FoldedForm summary="The police were told" button="Sign and save" {...folded(props, 'police')}>
      <ChoiceField
        name="policeKind"
        label="As what?"
        hint="What you know about repeated use or dealing is shared as information. It is no allegation against the child."
        among={{ information: 'As information', complaint: 'As a formal complaint' }}
        {...filled}
      />
      <ChoiceField name="how" label="How?" among={policeWays} {...filled} />
      <WordsField name="policeWords" label="What were they told?" {...filled} />
      <WordsField name="emergency" label="If by 999: what was the emergency?" rows={2} {...filled} />
      <MomentFields name="shared" label="When?" now={props.now} {...filled} />
      <LineField
        name="senior"
        label="Before a complaint: which senior manager did you consult?"
        hint="Name and post. A complaint needs this, unless there is an immediate significant risk of harm."
        {...filled}
      />
      <WordsField name="seniorSaid" label="What did the senior manager say?" rows={2} {...filled} />
      <DayField name="consulted" label="When did you consult them?" {...filled} />
      <LineField name="consulted-time" label="At what time did you consult them?" {...filled} />
      <WordsField
        name="immediateRisk"
        label="If there was no time to consult: what was the immediate risk?"
        rows={2}
        {...filled}
      />
      <LineField name="reference" label="Police reference, if there is one" {...filled} />
    </FoldedForm>
  );
}
