import type { ComponentChildren } from 'preact';
import { Button, Details, Textarea } from '../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { EntryField } from '../written-once.tsx';

/** What can be added to a signed record: the child's account, a correction, a note. Each form adds once. */
export function Additions(props: {
  incidentId: string;
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
  newId: () => string;
}) {
  const { incidentId, person, values, errors, newId } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const form = (path: string, children: ComponentChildren) => (
    <form method="post" action={`/incidents/${incidentId}/${path}`} novalidate>
      <CsrfField person={person} />
      <EntryField id={newId()} />
      {children}
    </form>
  );
  return (
    <>
      <Details summaryText="Add the child's account" open={errors.accountWords !== undefined}>
        {form(
          'accounts',
          <>
            <Textarea
              id="accountWords"
              name="accountWords"
              label={{ text: 'In their own words' }}
              value={values.accountWords ?? ''}
              errorMessage={error('accountWords')}
            />
            <Button text="Sign and add" />
          </>,
        )}
      </Details>
      <Details
        summaryText="Correct or add something"
        open={errors.addendum !== undefined || errors.addendumReason !== undefined}
      >
        {form(
          'addenda',
          <>
            <Textarea
              id="addendum"
              name="addendum"
              label={{ text: 'What you add' }}
              hint={{ text: 'The signed record stays as it is. This stands beside it.' }}
              value={values.addendum ?? ''}
              errorMessage={error('addendum')}
            />
            <Textarea
              id="addendumReason"
              name="addendumReason"
              rows={2}
              label={{ text: 'Why' }}
              value={values.addendumReason ?? ''}
              errorMessage={error('addendumReason')}
            />
            <Button text="Sign and add" />
          </>,
        )}
      </Details>
      <Details summaryText="Leave a note" open={errors.note !== undefined}>
        {form(
          'notes',
          <>
            <Textarea
              id="note"
              name="note"
              rows={3}
              label={{ text: 'Your note' }}
              hint={{ text: 'For example, what you will do as the social worker.' }}
              value={values.note ?? ''}
              errorMessage={error('note')}
            />
            <Button text="Add the note" />
          </>,
        )}
      </Details>
    </>
  );
}
