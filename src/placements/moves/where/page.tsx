import { calledName } from '../../../care/index.ts';
import { dayInWords } from '../../../platform/clock/index.ts';
import { Button, DateInput, Input, Radios } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { kindInWords } from '../../words/setting-kind.ts';
import type { ChildOfMove } from '../child-of-move.ts';
import { HiddenFields } from '../hidden-fields.tsx';
import { type HomeToMoveTo, mostHomes } from '../register/homes.ts';
import type { Stay } from '../register/placements.ts';
import { daysAhead } from './check-day.ts';
import type { Where } from './read-where.ts';

const dayParts = (from: string): Record<string, string> => {
  const [year = '', month = '', day = ''] = from.split('-');
  return { 'from-day': day, 'from-month': month, 'from-year': year };
};

const homeHint = (home: HomeToMoveTo): string =>
  [kindInWords(home.kind), home.organisation_name, home.host_name].filter(Boolean).join(', ');

/** Which home, from which day, and whether there is time. */
export function WherePage(props: {
  child: ChildOfMove;
  last: Stay | undefined;
  values: Where;
  /** What goes along: answers already given. */
  kept: Readonly<Record<string, string>>;
  homes: readonly HomeToMoveTo[];
  person: SignedIn;
  errors: FieldErrors;
}) {
  const { child, last, values, kept, homes, person, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const shown = homes.slice(0, mostHomes);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{calledName(child)} moves</h1>
      <p class="govuk-body">
        {last
          ? `On record: ${last.setting_name}, since ${dayInWords(last.from_day)}.`
          : 'No home is on record yet: this is the first.'}{' '}
        We then say who must approve, who is told, by when, and why.
      </p>
      <form method="post" action={`/children/${child.id}/moves/facts`} novalidate>
        <CsrfField person={person} />
        <HiddenFields values={kept} />
        <Input
          id="words"
          name="words"
          label={{ text: 'Which home?' }}
          hint={{ text: 'A part of its name, or its number with Ofsted.' }}
          value={values.words}
          autocomplete="off"
          spellcheck={false}
          errorMessage={error('words')}
        />
        {shown.length > 0 ? (
          <Radios
            name="to"
            idPrefix="to"
            fieldset={{ legend: { text: 'Homes that were found' } }}
            hint={
              homes.length > shown.length ? { text: 'There are more. Write more of the name.' } : undefined
            }
            items={shown.map((home) => ({
              value: home.setting_id,
              text: home.name,
              hint: { text: homeHint(home) },
            }))}
            value={values.to}
            errorMessage={error('to')}
          />
        ) : null}
        <DateInput
          id="from"
          namePrefix="from"
          fieldset={{ legend: { text: 'From which day?' } }}
          hint={{ text: `Up to ${daysAhead} days ahead.` }}
          values={dayParts(values.from)}
          errorMessage={error('from')}
        />
        <Radios
          name="emergency"
          idPrefix="emergency"
          fieldset={{ legend: { text: 'Is there time to tell people before?' } }}
          items={[
            { value: 'no', text: 'Yes' },
            { value: 'yes', text: 'No, it is an emergency' },
          ]}
          value={values.emergency}
          errorMessage={error('emergency')}
        />
        <Button text="Go on" />
      </form>
    </>
  );
}
