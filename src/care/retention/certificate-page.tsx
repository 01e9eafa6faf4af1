import type { VNode } from 'preact';
import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { SummaryList, Table } from '../../platform/html/index.ts';
import { LinkList } from '../../platform/web/index.ts';
import type { Certificate } from './certificates.ts';
import { bases } from './words.ts';

/** The certificates of the authority. */
export function CertificatesPage({ all, more }: { all: readonly Certificate[]; more: VNode }) {
  return (
    <>
      <h1 class="govuk-heading-l">Records that were destroyed</h1>
      {all.length === 0 ? (
        <p class="govuk-body">None of your authority’s records has been destroyed.</p>
      ) : null}
      <LinkList
        links={all.map(({ id, destroyed_at, born_year }) => ({
          href: `/retention/certificates/${id}`,
          text: londonTime(destroyed_at),
          after: `, someone born in ${born_year}`,
        }))}
      />
      {more}
    </>
  );
}

function backupsOf({ last_backup_at, in_backups_until }: Certificate): string {
  const last = last_backup_at
    ? `The last backup that Hearth knew of was made on ${londonTime(last_backup_at)}.`
    : 'Hearth knew of no backup.';
  const until = in_backups_until
    ? `Older ones may have held it until ${dayInWords(in_backups_until)}.`
    : 'Nobody had set how long backups are kept.';
  return `${last} ${until}`;
}

/** That a record was destroyed: of what how much, under which law, by whom. It holds no name. */
export function CertificatePage({ certificate, print }: { certificate: Certificate; print: boolean }) {
  const { id, entry_ids, authority_name, basis, born_year, counts, covered } = certificate;
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
  return (
    <>
      <h1 class="govuk-heading-l">Certificate of destruction</h1>
      <SummaryList
        rows={[
          row('Certificate', id),
          row('Authority', authority_name),
          row('Born in', String(born_year)),
          row('Why', bases[basis] ?? basis),
          row('Proposed by', `${certificate.proposed_by_name}, ${londonTime(certificate.proposed_at)}`),
          row('Agreed by', `${certificate.agreed_by_name}, ${londonTime(certificate.destroyed_at)}`),
          row('Entries that were this person', entry_ids.join(', ')),
          row('Records of others in which their name was covered', String(covered)),
          row('Backups', backupsOf(certificate)),
        ]}
      />
      <Table
        caption="What was destroyed"
        head={[{ text: 'What' }, { text: 'How many', format: 'numeric' }]}
        rows={counts.map(({ what, rows }) => [{ text: what }, { text: String(rows), format: 'numeric' }])}
      />
      {print ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/retention/certificates/${id}?print=1`}>
            Print it
          </a>
        </p>
      )}
    </>
  );
}
