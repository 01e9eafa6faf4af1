import { dayInWords } from '../../platform/clock/index.ts';
import { Button, Input } from '../../platform/html/index.ts';
import { CsrfField, type SignedIn } from '../../platform/web/index.ts';
import { childName } from '../child-name.ts';
import { type ChildInList, mostFound } from './find-children.ts';

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
        hint={{ text: 'Any part of a name, as you think it is spelled. A date of birth like 13/05/2010.' }}
        value={props.words}
        autocomplete="off"
        spellcheck={false}
      />
      <Button text="Find" classes="govuk-button--secondary" />
    </form>
  );
}

function Nobody({ asked }: { asked: boolean }) {
  return (
    <>
      <p class="govuk-body">
        {asked ? 'We found nobody like that who is open to you.' : 'No child is open to you today.'}
      </p>
      <p class="govuk-body">You see the children you work with, and those who live where you work.</p>
      <p class="govuk-body">
        If a child must be protected now and nobody who knows them can be asked,{' '}
        <a class="govuk-link" href="/break-glass/new">
          break the glass
        </a>
        .
      </p>
    </>
  );
}

/** The children that are open to the visitor. */
export function ChildrenPage(props: { words: string; found: readonly ChildInList[]; person: SignedIn }) {
  const { words, found, person } = props;
  const asked = words.trim() !== '';
  return (
    <>
      <h1 class="govuk-heading-l">Children</h1>
      <SearchForm action="/children" words={words} person={person} />
      {found.length === 0 ? (
        <Nobody asked={asked} />
      ) : (
        <>
          <h2 class="govuk-heading-m">{asked ? 'Found, the nearest first' : 'Open to you'}</h2>
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
        </>
      )}
      {found.length === mostFound ? (
        <p class="govuk-body">
          Only the first {mostFound} are listed. Add a name or a date of birth to find others.
        </p>
      ) : null}
    </>
  );
}
