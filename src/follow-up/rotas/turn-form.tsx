import { Button, Input, Radios, Select } from '../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { duties } from './duties.ts';
import type { RotaOf } from './list-turns.ts';

const moments = [
  ['fromDay', 'date', 'Begins on'],
  ['fromTime', 'time', 'Begins at'],
  ['untilDay', 'date', 'Ends on'],
  ['untilTime', 'time', 'Ends at'],
] as const;

/** Putting somebody on duty. Where a page has several of these, only the one with errors keeps the plain ids. */
export function TurnForm(props: {
  rota: RotaOf;
  people: readonly { id: string; name: string }[];
  person: SignedIn;
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
  formId: string;
}) {
  const { rota, people, person, values, errors, formId } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const idOf = (name: string): string => (values.organisation ? name : `${name}-${rota.id}`);
  return (
    <form method="post" action="/rotas" novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="organisation" value={rota.id} />
      <input type="hidden" name="turn" value={formId} />
      <Radios
        name="duty"
        idPrefix={idOf('duty')}
        fieldset={{ legend: { text: 'Which duty?', classes: 'govuk-fieldset__legend--s' } }}
        items={Object.entries(duties).map(([value, text]) => ({ value, text }))}
        value={values.duty}
        errorMessage={error('duty')}
      />
      <Select
        id={idOf('person')}
        name="person"
        label={{ text: 'Who?' }}
        items={[
          { value: '', text: 'Choose somebody' },
          ...people.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        value={values.person ?? ''}
        errorMessage={error('person')}
      />
      {moments.map(([name, type, text]) => (
        <Input
          id={idOf(name)}
          name={name}
          type={type}
          label={{ text }}
          classes="govuk-input--width-10"
          value={values[name] ?? ''}
          errorMessage={error(name)}
        />
      ))}
      <Select
        id={idOf('rank')}
        name="rank"
        label={{ text: 'In which order are they asked?' }}
        items={[1, 2, 3].map((rank) => ({
          value: String(rank),
          text: rank === 1 ? '1: asked first' : `${rank}: when those before do not answer`,
        }))}
        value={values.rank ?? '1'}
        errorMessage={error('rank')}
      />
      <Button text="Put them on duty" preventDoubleClick />
    </form>
  );
}
