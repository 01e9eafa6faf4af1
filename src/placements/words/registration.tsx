import type { SettingKind } from '../../care/index.ts';
import { Tag } from '../../platform/html/index.ts';

export type Registration = 'registered' | 'unregistered' | 'not-needed' | 'unknown';

/** How a home stands with Ofsted: in order, to be found out, or standing out because it must not be used (PLC-01). */
export type RegistrationStatus = 'stands-out' | 'find-out' | 'in-order';

/** The standing of a home by itself, whoever lives there. Few kinds of home are exempt, and those who say so are asked. */
export function registrationStatus(kind: SettingKind, registration: Registration): RegistrationStatus {
  // Family, friends and the authority's own foster carers need no registration: which they are has to be found out.
  if (registration === 'unregistered') return kind === 'foster-home' ? 'find-out' : 'stands-out';
  if (registration === 'registered') return 'in-order';
  return registration === 'not-needed' && kind === 'foster-home' ? 'in-order' : 'find-out';
}

const words: Readonly<Record<Registration, string>> = {
  registered: 'Registered',
  unregistered: 'Not registered',
  'not-needed': 'Said to be exempt',
  unknown: 'Not checked',
};

const colours: Readonly<Record<RegistrationStatus, string>> = {
  'stands-out': 'govuk-tag--red',
  'find-out': 'govuk-tag--yellow',
  'in-order': 'govuk-tag--green',
};

/** Whether a home is registered, as a tag. One that is not stands out in red. */
export function RegistrationTag(props: { kind: SettingKind; registration: Registration }) {
  const { kind, registration } = props;
  const text =
    registration === 'not-needed' && kind === 'foster-home'
      ? 'Does not need to register'
      : words[registration];
  return <Tag text={text} classes={colours[registrationStatus(kind, registration)]} />;
}

/** What an unregistered home means, in red, at the top of whatever page it is on. */
export function MustNotBeUsed() {
  return (
    <p class="hearth-level hearth-level--3" id="not-registered">
      Not registered with Ofsted. No child must live here: running it is against the law, and no approval
      makes it lawful.
    </p>
  );
}
