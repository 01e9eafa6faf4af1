import { roleLabel } from '../../care/index.ts';
import { dayInWords } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details } from '../../platform/html/index.ts';
import { scopes } from './scopes.ts';
import type { Key, System } from './systems-of.ts';

/** A system with the forms that are about it. */
interface Line {
  readonly system: System;
  readonly make: Filled;
  readonly keys: readonly { readonly key: Key; readonly end: Filled }[];
}

function SystemLine({ system, make, keys }: Line) {
  return (
    <li class="hearth-card">
      <h3 class="govuk-heading-s">{system.name}</h3>
      <p class="govuk-body">
        {system.role
          ? `It works as ${roleLabel(system.role).toLowerCase()}.`
          : 'It does not work here: a second person has not agreed on the page “Who works here”, or it has left.'}
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {system.scopes.map((scope) => (
          <li>{scopes[scope]}</li>
        ))}
      </ul>
      {keys.map(({ key, end }) => (
        <div>
          <p class="govuk-body">
            A key made on {dayInWords(key.made_on)}, until {dayInWords(key.expires_on)}.{' '}
            {key.used_on ? `Last used on ${dayInWords(key.used_on)}.` : 'Not used yet.'}
          </p>
          <ActionForm of={end} button="End this key" classes="govuk-button--secondary" />
        </div>
      ))}
      {system.role ? (
        <Details summaryText="Make a key" open={make.isBegun}>
          <ActionForm of={make} button="Make a key" />
        </Details>
      ) : null}
    </li>
  );
}

/** The other systems of an organisation that ask the API, and their keys. */
export function SystemsPage(props: { name: string; lines: readonly Line[]; add: Filled }) {
  const { name, lines, add } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Other systems of {name}</h1>
      <p class="govuk-body">
        A system asks with a key of its own, never with the password of a person. What it does is in the audit
        under its name. To end a system, use “They leave” on the page “Who works here”.
      </p>
      {lines.length === 0 ? <p class="govuk-body">There are none yet.</p> : null}
      <ul class="govuk-list">
        {lines.map((line) => (
          <SystemLine {...line} />
        ))}
      </ul>
      <Details summaryText="Add a system" open={add.isBegun}>
        <p class="govuk-body">
          A second person must agree on the page “Who works here”. Then you can make a key.
        </p>
        <ActionForm of={add} button="Add the system" />
      </Details>
    </>
  );
}

/** A new key, shown once. */
export function KeyPage({ value }: { value: string }) {
  return (
    <>
      <h1 class="govuk-heading-l">The key</h1>
      <p class="govuk-body">Copy it now. We show it only here, and keep no copy.</p>
      <pre class="hearth-secret" tabindex={0}>
        {value}
      </pre>
      <p class="govuk-body">
        The system sends it with each request as <code>Authorization: Bearer</code>.
      </p>
    </>
  );
}
