import { Tag } from '../../platform/html/index.ts';
import { dutyById, type StatusReason, type StatusStep, sourceById } from '../../protocol/index.ts';

const ourReading = ' (Inferred: ';

/** A reason of the rules; where we filled a gap it says so, and why. */
function Reason({ reason }: { reason: StatusReason }) {
  const [said = '', reading = ''] = reason.text.split(ourReading);
  const written = [
    ...reason.law.map((id) => sourceById(id).title),
    ...reason.cites.map((id) => `London Protocol: ${dutyById(id).title} (${id})`),
  ];
  return (
    <li>
      {said}
      {reading ? (
        <span class="hearth-reading">
          <Tag classes="govuk-tag--grey" text="Our reading" /> {reading.replace(/\)$/, '')}
        </span>
      ) : null}
      <span class="hearth-who">{written.join('; ')}</span>
    </li>
  );
}

/** Why the answer is what it is: each reason with the law and the duty it rests on. */
export function Reasons({ reasons }: { reasons: readonly StatusReason[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      {reasons.map((reason) => (
        <Reason reason={reason} />
      ))}
    </ul>
  );
}

const who: Readonly<Record<string, string>> = {
  'local-authority': 'The local authority',
  partners: 'Every partner of the Protocol',
  'justice-agencies': 'Police, prosecution, courts and youth justice',
};

/** What must now happen, and who does it. */
export function StatusSteps({ steps }: { steps: readonly StatusStep[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      {steps.map((step) => (
        <li>
          {step.text}
          <span class="hearth-who">
            {who[step.who] ?? step.who}. London Protocol:{' '}
            {step.cites.map((id) => `${dutyById(id).title} (${id})`).join('; ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
