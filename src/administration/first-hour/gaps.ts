import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';

/** Something that an organisation still lacks; `about` is the home that it is about. */
export interface Gap {
  readonly gap: string;
  readonly about: string | null;
  readonly how_many: string;
}

/** What an organisation of the visitor's still lacks; nothing for whoever does not administer it. */
export async function gapsOf(tx: Tx, organisationId: string): Promise<Gap[]> {
  const { rows } = await sql<Gap>`select * from app.service_gaps(${organisationId}::uuid)`.execute(tx);
  return rows;
}

/** What every organisation with people still lacks, for the operator. */
export async function gapsOfAll(tx: Tx): Promise<(Gap & { readonly organisation: string })[]> {
  const { rows } = await sql<Gap & { organisation: string }>`
    select o.name as organisation, g.* from organisation o
      cross join lateral inside.service_gaps(o.id) g
    where o.closed_on is null and exists (select 1 from membership m where m.organisation_id = o.id)
    order by o.name`.execute(tx);
  return rows;
}

const role = (who: string): string => `Nobody works as ${who} yet.`;
const number = (of: string): string => `There is no telephone number for ${of} yet.`;

const inWords: Readonly<Record<string, string>> = {
  'second-administrator': 'There must be two administrators: important changes need two people.',
  'no-social-worker': role('a social worker'),
  'no-duty-officer': role('a duty officer'),
  'no-independent-reviewing-officer': role('an independent reviewing officer'),
  'no-information-governance':
    'Nobody works in information governance yet. They see who looked at what, and decide when records end.',
  'no-home': 'There is no home yet.',
  'no-service-contact':
    'The help does not say how to reach the people who run this service. Ask them to set HEARTH_CONTACT_EMAIL or HEARTH_CONTACT_TELEPHONE.',
  'no-contact-on-call': number('the manager on call'),
  'no-contact-duty-team': number('the duty team'),
  'no-contact-emergency-duty-team': number('the emergency duty team'),
  'no-contact-police': number('the local police'),
  'no-contact-data-protection': number('the data protection officer'),
};

/** A gap as a sentence. */
export function gapInWords({ gap, about, how_many }: Gap): string {
  const several = Number(how_many) > 1;
  if (gap === 'no-manager') return `${about} has no registered manager yet.`;
  if (gap === 'no-foster-carer')
    return several
      ? `${how_many} foster homes have no foster carer yet.`
      : 'A foster home has no foster carer yet.';
  if (gap === 'key-ends')
    return `The key of ${about} ends ${several ? `in ${how_many} days` : how_many === '1' ? 'tomorrow' : 'today'}. Make a new one.`;
  if (gap === 'numbers-unchecked')
    return `Nobody has checked the telephone numbers${about ? ` of ${about}` : ''} for ${several ? `${how_many} months` : 'a month'}. Check that they are right.`;
  if (gap === 'invited')
    return several
      ? `${how_many} people have not chosen a password yet.`
      : 'One person has not chosen a password yet.';
  if (gap === 'asked')
    return several
      ? `${how_many} people wait until a second person agrees that they start.`
      : 'One person waits until a second person agrees that they start.';
  if (gap === 'no-backup')
    return several
      ? `The last backup of this service was made ${how_many} days ago. Tell the people who run it.`
      : 'No backup of this service has been made yet. Tell the people who run it.';
  return inWords[gap] ?? gap;
}

/** Where an administrator closes a gap. */
export function gapHref({ gap }: Gap, organisationId: string): string {
  const at = `/organisations/${organisationId}`;
  if (gap === 'no-service-contact') return '/help#contact';
  if (gap === 'no-home') return `${at}/homes/new`;
  if (gap === 'key-ends') return `${at}/systems`;
  return gap.startsWith('no-contact') || gap.startsWith('numbers-') || gap === 'no-backup'
    ? `${at}/contacts`
    : `${at}/people`;
}
