import { AttachmentList } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { InsetText, SummaryList } from '../../platform/html/index.ts';
import { Injuries } from '../injuries/injuries.tsx';
import type { WholeIncident } from './get-incident.ts';

const settingLabels: Readonly<Record<string, string>> = {
  riskReview: 'Risk assessment',
  outOfHours: 'Out-of-hours team contacted',
  outOfHoursWhy: 'Why, or why not',
  supervisingTold: 'Supervising social worker told',
  familyView: "The carer family's own view",
  daybook: 'Daybook',
};

function Words({ text }: { text: string }) {
  return <span class="hearth-words">{text}</span>;
}

/** Pictures and papers that belong to it, also those that were added later. */
function Files({ files }: Pick<WholeIncident, 'files'>) {
  const papers = files.filter(({ is_voice }) => !is_voice);
  if (papers.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s" id="files">
        Pictures and PDFs
      </h3>
      <AttachmentList files={papers} />
    </>
  );
}

/** The record as it was signed: never changed. The child's own words come first. */
export function SignedRecord({ incident }: { incident: WholeIncident }) {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { html: <Words text={text} /> } });
  const police = incident.police_contact;
  return (
    <>
      <h2 class="govuk-heading-m">In the child's own words</h2>
      {incident.accounts.map(({ words, not_yet_because, in_voice, taken_at, taken_by }) => (
        <InsetText>
          {words ? (
            <blockquote class="hearth-quote hearth-words">{words}</blockquote>
          ) : (
            <Words
              text={in_voice ? 'They said it in their own voice.' : `No account yet: ${not_yet_because}`}
            />
          )}
          <span class="govuk-hint">
            {words ? 'Written down by' : in_voice ? 'Recorded by' : 'Noted by'} {incident.nameOf(taken_by)},{' '}
            {londonTime(taken_at)}
          </span>
        </InsetText>
      ))}
      <AttachmentList files={incident.files.filter(({ is_voice }) => is_voice)} />
      <h2 class="govuk-heading-m">What was recorded</h2>
      <SummaryList
        rows={[
          row('When', londonTime(incident.occurred_at)),
          row('Where', `${incident.place} (${incident.as_it_stood.settingName})`),
          row('Who was there', incident.people_present),
          row('What the child did', incident.child_actions),
          row('What staff did', incident.staff_actions),
          row('Calming things', incident.de_escalation),
          row('Putting it right', incident.restorative),
          ...Object.entries(incident.setting_record)
            .filter(([, text]) => text)
            .map(([name, text]) => row(settingLabels[name] ?? name, text)),
          row(
            'As it was that day',
            `Age ${incident.as_it_stood.age}; ${incident.as_it_stood.authorityName}${incident.as_it_stood.outOfArea ? '; placed outside the home area' : ''}`,
          ),
          row('Signed', `${incident.nameOf(incident.author_id)}, ${londonTime(incident.signed_at)}`),
        ]}
      />
      <Injuries injuries={incident.injuries} />
      <Files files={incident.files} />
      <h3 class="govuk-heading-s">Police</h3>
      {police ? (
        <SummaryList
          rows={[
            row('Why they were contacted', police.reason),
            row('When', londonTime(new Date(police.at))),
            row('Reference', police.reference || 'None given'),
            row(
              'Senior manager asked first',
              `${police.seniorConsulted ? 'Yes' : 'No'}: ${police.seniorWords}`,
            ),
          ]}
        />
      ) : (
        <p class="govuk-body">The police were not contacted.</p>
      )}
      <h3 class="govuk-heading-s">Who was told</h3>
      {incident.told.length === 0 ? (
        <p class="govuk-body">Nobody is recorded yet.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {incident.told.map(({ who, how, told_at }) => (
            <li>
              {who}, {how}, {londonTime(told_at)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
