import { Button } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type SignedIn } from '../../../platform/web/index.ts';
import { EntryField } from '../../forms/entry.tsx';
import { ChoiceField, DayField, type Filled, LineField, TickField, WordsField } from '../../forms/fields.tsx';
import { classes, patterns } from '../../model.ts';

/** Writing down use, and above all why we think it happens. */
export function NewUsePage(
  props: Filled & {
    person: SignedIn;
    entry: string;
    child: { readonly id: string; readonly called: string };
    incidentId: string | null;
  },
) {
  const { person, entry, child, incidentId, values, errors } = props;
  const filled = { values, errors };
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{child.called}: use of a substance</h1>
      <p class="govuk-body">
        Why it happens matters more than what it was. What you write goes into the care plan and is looked at
        again.
      </p>
      <form method="post" action={`/children/${child.id}/substances/new`} novalidate>
        <CsrfField person={person} />
        <EntryField id={entry} />
        {incidentId ? <input type="hidden" name="incident" value={incidentId} /> : null}
        <LineField name="what" label="What do they use, as far as you know?" {...filled} />
        <ChoiceField name="class" label="Which class do you think it is?" among={classes} {...filled} />
        <ChoiceField name="pattern" label="Has it happened before?" among={patterns} {...filled} />
        <TickField name="atHome" label="It happens where they live" {...filled} />
        <TickField
          name="dealing"
          label="I am worried that somebody is dealing"
          hint="With the child, around them, or through them."
          {...filled}
        />
        <TickField
          name="larger"
          label="There was more than one person would use"
          hint="Then we see a child at risk: somebody may stand behind it."
          {...filled}
        />
        <WordsField
          name="hypothesis"
          label="Why do you think they use it?"
          hint="Your best guess, as a guess. For instance: trying things out with friends, feeling alone, grief, sleep, feeling worth little."
          rows={4}
          {...filled}
        />
        <WordsField name="childWords" label="What do they say about it, in their own words?" {...filled} />
        <WordsField
          name="drivers"
          label="What lies behind it, and what can be done about that?"
          {...filled}
        />
        <WordsField name="riskFactors" label="What makes it more likely to go on?" {...filled} />
        <WordsField name="harmMinimisation" label="What keeps them safer while it goes on?" {...filled} />
        <DayField
          name="reviewOn"
          label="When does the care plan look at this again?"
          hint="At the next review of the care plan, and within six months."
          {...filled}
        />
        <Button text="Sign and save" preventDoubleClick />
      </form>
    </>
  );
}
