import { dayInWords } from '../../platform/clock/index.ts';
import { Button, Input } from '../../platform/html/index.ts';
import { childName } from '../child-name.ts';
import type { ChildInList } from './find-children.ts';

/** The search box: it finds by any part of a name. */
export function SearchForm({
  action,
  words,
  carry,
}: {
  action: string;
  words: string;
  carry?: Readonly<Record<string, string>>;
}) {
  return (
    <form method="get" action={action}>
      {Object.entries(carry ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Input
        id="name"
        name="name"
        label={{ text: 'Name' }}
        hint={{ text: 'Any part of a first name, family name or the name they go by' }}
        value={words}
        autocomplete="off"
        spellcheck={false}
      />
      <Button text="Find" classes="govuk-button--secondary" />
    </form>
  );
}

/** The children that are open to the visitor. */
export function ChildrenPage({ words, found }: { words: string; found: readonly ChildInList[] }) {
  return (
    <>
      <h1 class="govuk-heading-l">Children</h1>
      <SearchForm action="/children" words={words} />
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
