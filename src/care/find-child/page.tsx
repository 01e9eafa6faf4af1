import { dayInWords } from '../../platform/clock/index.ts';
import { Button, Input } from '../../platform/html/index.ts';
import { CsrfField, type SignedIn } from '../../platform/web/index.ts';
import { childName } from '../child-name.ts';
import type { ChildInList } from './find-children.ts';

/** The search box: it finds by any part of a name. A name is sent in the form and never stands in an address. */
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
        label={{ text: 'Name' }}
        hint={{ text: 'Any part of a first name, family name or the name they go by' }}
        value={props.words}
        autocomplete="off"
        spellcheck={false}
      />
      <Button text="Find" classes="govuk-button--secondary" />
    </form>
  );
}

/** The children that are open to the visitor. */
export function ChildrenPage(props: { words: string; found: readonly ChildInList[]; person: SignedIn }) {
  const { words, found, person } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Children</h1>
      <SearchForm action="/children" words={words} person={person} />
      {found.length === 0 ? (
        <p class="govuk-body">
          No child of that name is open to you. You see the children you work with, and those who live where
          you work.
        </p>
      ) : (
        <ul class="govuk-list hearth-list">
          {found.map((child) => (
            <li>
              <a class="govuk-link" href={`/children/${child.id}`}>
                {childName(child)}
              </a>
              <span class="govuk-hint">
                Born {dayInWords(child.date_of_birth)}
                {child.setting_name ? `, lives at ${child.setting_name}` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
