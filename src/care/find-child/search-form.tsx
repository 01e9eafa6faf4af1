import { Button, Input } from '../../platform/html/index.ts';
import { CsrfField, type SignedIn } from '../../platform/web/index.ts';

/** The search box: names however they are spelled, a date of birth, a number. They are sent in the form and never stand in an address. */
export function SearchForm(props: {
  action: string;
  words: string;
  person: SignedIn;
  carry?: Readonly<Record<string, string>>;
}) {
  return (
    <form method="post" action={props.action} novalidate>
      <CsrfField person={props.person} />
      {Object.entries(props.carry ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Input
        id="name"
        name="name"
        label={{ text: 'Name, date of birth or number' }}
        hint={{ text: 'Any part of a name. Spell it as best you can. A date of birth like 13/05/2010.' }}
        value={props.words}
        autocomplete="off"
        spellcheck={false}
      />
      <Button text="Find" classes="govuk-button--secondary" />
    </form>
  );
}
