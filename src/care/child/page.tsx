import { dayInWords } from '../../platform/clock/index.ts';
import { Button, SummaryList } from '../../platform/html/index.ts';
import { ageOn } from '../../protocol/index.ts';
import { childName } from '../child-name.ts';
import { roleInWords } from '../role-in-words.ts';
import type { AroundTheChild, ChildToday } from './get-child.ts';

/** Who this child is to us, where they live, and who is around them. */
export function ChildPage(props: {
  child: ChildToday;
  around: readonly AroundTheChild[];
  today: string;
  /** Whether the visitor works where the child lives. */
  mayRecord: boolean;
}) {
  const { child, around, today, mayRecord } = props;
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
  return (
    <>
      <h1 class="govuk-heading-l">{childName(child)}</h1>
      <SummaryList
        rows={[
          row('Age', `${ageOn(child.date_of_birth, today)}, born ${dayInWords(child.date_of_birth)}`),
          row('Lives at', child.setting?.name ?? 'No placement is recorded for today'),
          row('Responsible authority', child.authority_name),
          row('Placed outside the home area', child.out_of_area ? 'Yes' : 'No'),
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`/children/${child.id}/chronology`}>
          Chronology
        </a>
      </p>
      <h2 class="govuk-heading-m">Who is around them</h2>
      {around.length === 0 ? (
        <p class="govuk-body">Nobody is recorded yet.</p>
      ) : (
        <ul class="govuk-list">
          {around.map(({ name, role }) => (
            <li>
              {name}, {roleInWords(role)}
            </li>
          ))}
        </ul>
      )}
      {mayRecord ? (
        <Button text="Record something that happened" href={`/records/new?child=${child.id}`} />
      ) : null}
    </>
  );
}
