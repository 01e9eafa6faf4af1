import { dayInWords } from '../../platform/clock/index.ts';
import { Picture } from '../frame/picture.tsx';
import { jobInWords, kindsInWords, whyKept } from './in-words.ts';
import type { MyRecord } from './my-records.ts';

/** What was written about me: one card a record, with who wrote it. */
export function RecordListBody({ records }: { records: readonly MyRecord[] }) {
  return (
    <>
      <p class="govuk-body">{whyKept}</p>
      {records.length === 0 ? (
        <p class="govuk-body">Nothing has been written about you here yet.</p>
      ) : (
        <ul class="young-cards">
          {records.map((record) => (
            <li class="young-card">
              <Picture of="paper" />
              <div>
                <a href={`/me/record/${record.id}`}>
                  {kindsInWords(record.kinds).join('. ')}, {dayInWords(record.occurred_on)}
                </a>
                <p class="young-small">
                  {record.author_name} wrote it. Their job: {jobInWords(record.author_job)}.
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <h2 class="govuk-heading-m">More</h2>
      <ul class="young-cards">
        <li class="young-card">
          <Picture of="eye" />
          <div>
            <a href="/me/who-looked">Who looked at my record</a>
          </div>
        </li>
        <li class="young-card">
          <Picture of="no" />
          <div>
            <a href="/me/challenges">I do not agree with something</a>
          </div>
        </li>
        <li class="young-card">
          <Picture of="ask" />
          <div>
            <a href="/me/copies">Get copies of everything about me</a>
          </div>
        </li>
      </ul>
    </>
  );
}
