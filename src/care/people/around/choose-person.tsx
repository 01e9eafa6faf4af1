import { Input, Select } from '../../../platform/html/index.ts';
import { type FieldErrors, type FormFields, one } from '../../../platform/web/index.ts';

/** Choosing somebody: from those who are near, or by the address they sign in with. */
export function ChoosePerson(props: {
  name: string;
  label: string;
  people: readonly { id: string; name: string; role: string }[];
  form: FormFields;
  errors: FieldErrors;
}) {
  const { name, label, people, form, errors } = props;
  const email = `${name}Email`;
  return (
    <>
      <Select
        id={name}
        name={name}
        label={{ text: label, classes: 'govuk-label--s' }}
        value={one(form, name)}
        errorMessage={errors[name] ? { text: errors[name] } : undefined}
        items={[
          { value: '', text: 'Choose, or give an address below' },
          ...people.map((person) => ({
            value: person.id,
            text: `${person.name}, ${person.role.replaceAll('-', ' ')}`,
          })),
        ]}
      />
      <Input
        id={email}
        name={email}
        type="email"
        label={{ text: 'Somebody else: the address they sign in with' }}
        value={one(form, email)}
        autocomplete="off"
        spellcheck={false}
        errorMessage={errors[email] ? { text: errors[email] } : undefined}
      />
    </>
  );
}
