import { dayInWords } from '../../platform/clock/index.ts';
import type { Purpose } from '../organisations/contacts/purposes.ts';
import type { NumberFor } from './numbers-for.ts';
import { WayToReach } from './way-to-reach.tsx';

const who: Readonly<Record<Purpose, string>> = {
  'on-call': 'Manager on call',
  'duty-team': 'Duty team, in the daytime',
  'emergency-duty-team': 'Emergency duty team, at night and at weekends',
  'designated-officer': 'Designated officer for allegations (LADO)',
  police: 'Local police, not an emergency',
  'police-online': 'Online form of the police for partners',
  'data-protection': 'Data protection officer',
  hearth: 'The people who run this service',
};

/** The numbers that are known, a line each, for what is copied or printed. */
export const numbersInText = (numbers: readonly NumberFor[]): string[] =>
  numbers.flatMap(({ purpose, telephone }) => (telephone ? [`${who[purpose]}: ${telephone}`] : []));

/** Nobody has entered it: 101 is always there, and for the others who to ask. */
function Unknown({ purpose, of_id, of_name, may_keep }: NumberFor) {
  if (purpose === 'police') return <WayToReach text="101" />;
  if (may_keep && of_id)
    return (
      <a class="govuk-link" href={`/organisations/${of_id}/contacts`}>
        enter it
      </a>
    );
  const ask = `not entered yet. Ask an administrator of ${of_name ?? 'your organisation'}`;
  return purpose === 'police-online' ? (
    <>
      {ask}, or use <WayToReach text="https://www.met.police.uk/ro/report/" label="met.police.uk/ro/report" />
    </>
  ) : (
    <>{ask}</>
  );
}

/** The numbers as one line, for a list in which each line has its own. */
export function RingLine({ numbers }: { numbers: readonly NumberFor[] }) {
  const known = numbers.filter(({ telephone }) => telephone !== null);
  if (known.length === 0) return null;
  return (
    <span class="hearth-ring">
      {known.map(({ purpose, telephone }, at) => (
        <>
          {at > 0 ? '; ' : ' '}
          {who[purpose]}: <WayToReach text={telephone ?? ''} label="open the form" />
        </>
      ))}
    </span>
  );
}

/** The numbers to ring, each as a link, and when somebody last checked it. Nothing where nobody is to be rung. */
export function WhomToRing({
  numbers,
  title = 'Numbers to ring',
}: {
  numbers: readonly NumberFor[];
  title?: string;
}) {
  if (numbers.length === 0) return null;
  return (
    <section class="hearth-card" aria-label={title}>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{title}</strong>
      </p>
      <ul class="govuk-list govuk-!-margin-bottom-0">
        {numbers.map((number) => (
          <li>
            {who[number.purpose]}:{' '}
            {number.telephone ? (
              <>
                <WayToReach text={number.telephone} label="open the form" />{' '}
                <span class="hearth-who">checked {dayInWords(number.checked_on ?? '')}</span>
              </>
            ) : (
              <Unknown {...number} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
