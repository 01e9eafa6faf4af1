import type { VNode } from 'preact';
import { dayInWords } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Button, NotificationBanner } from '../../platform/html/index.ts';
import { SortBy } from '../../platform/web/index.ts';
import { childName } from '../child-name.ts';
import { type ChildOrder, childOrders } from './children-in-list.ts';
import { type ChildInList, mostFound } from './find-children.ts';

function Nobody({ asked }: { asked: boolean }) {
  return (
    <>
      <p class="govuk-body">
        {asked
          ? 'We did not find anybody like that who you can see.'
          : 'There are no children you can see today.'}
      </p>
      <p class="govuk-body">You can see the children you work with, and those who live where you work.</p>
      <p class="govuk-body">
        If a child must be protected now and you cannot ask anybody who knows them,{' '}
        <a class="govuk-link" href="/break-glass/new">
          break the glass
        </a>
        .
      </p>
    </>
  );
}

/** For whom the visitor can begin a record. */
interface Begins {
  readonly authority: boolean;
  readonly home: boolean;
}

/** The way to add a child: offered after a search, so that nobody is added twice. */
function NotThere({ asked, begins }: { asked: boolean; begins: Begins }) {
  if (!asked) return null;
  return (
    <>
      {begins.authority ? (
        <Button text="Add a child" href="/children/new" classes="govuk-button--secondary" />
      ) : null}
      {begins.home ? (
        <p class="govuk-body">
          If a child has come to your home and you cannot find them,{' '}
          <a class="govuk-link" href="/children/new/arrived">
            begin a record for a child who has arrived
          </a>
          .
        </p>
      ) : null}
    </>
  );
}

/** The children that are open to the visitor. */
export function ChildrenPage(props: {
  asked: boolean;
  found: readonly ChildInList[];
  form: Filled;
  begins: Begins;
  /** Somebody has just added a child with whom somebody else works. */
  added: boolean;
  /** For which authorities the visitor adds children from a file. */
  uploads: readonly { readonly id: string; readonly name: string }[];
  order: ChildOrder;
  /** The ways to the others. */
  more: VNode;
}) {
  const { asked, found, form, begins, added, uploads, order, more } = props;
  return (
    <>
      {added ? (
        <NotificationBanner
          type="success"
          text="The child is in the register. The person who works with them has been told."
        />
      ) : null}
      <h1 class="govuk-heading-l">Children</h1>
      <ActionForm of={form} button="Find" classes="govuk-button--secondary" />
      {found.length === 0 ? (
        <Nobody asked={asked} />
      ) : (
        <>
          <h2 class="govuk-heading-m">{asked ? 'Results, closest match first' : 'Children you can see'}</h2>
          {asked ? null : <SortBy orders={childOrders} order={order} path="/children" />}
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
          {asked ? null : more}
        </>
      )}
      <NotThere {...{ asked, begins }} />
      {uploads.map(({ id, name }) => (
        <p class="govuk-body">
          <a class="govuk-link" href={`/organisations/${id}/children/uploads`}>
            Add children of {name} from a file
          </a>
        </p>
      ))}
      {asked && found.length === mostFound ? (
        <p class="govuk-body">
          Only the first {mostFound} are listed. Add a name or a date of birth to find others.
        </p>
      ) : null}
    </>
  );
}
