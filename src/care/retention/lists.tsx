import { withList } from '../../platform/lists/index.ts';
import { withPdf } from '../../platform/papers/index.ts';
import { page, type Route } from '../../platform/web/index.ts';
import { mayWork } from '../sharing/may.ts';
import { mayOpen } from '../sharing/may-open.ts';
import { certificateList } from './certificate-list.ts';
import { CertificatePage, CertificatesPage } from './certificate-page.tsx';
import { certificates, oneCertificate } from './certificates.ts';
import { dueList } from './due-list.ts';
import { DueRecordsPage } from './due-page.tsx';
import { recordsDue } from './records.ts';

/** The records that are due, and the certificates of those that were destroyed. */
export const retentionLists: readonly Route[] = [
  ...withList(
    {
      method: 'GET',
      path: '/retention',
      who: 'signed-in',
      may: mayWork('it lists the records that they look after'),
      audit: 'viewed-records-due',
      answer: async ({ tx, today }) =>
        page({
          title: 'Records that are due',
          body: <DueRecordsPage due={await recordsDue(tx, today)} today={today} />,
        }),
    },
    { list: dueList, rows: ({ tx, today }, most) => recordsDue(tx, today, most) },
  ),
  ...withList(
    {
      method: 'GET',
      path: '/retention/certificates',
      who: 'signed-in',
      may: mayWork('it lists the certificates of their authority'),
      audit: 'viewed-certificates',
      answer: async ({ tx }) =>
        page({
          title: 'Records that were destroyed',
          body: <CertificatesPage all={await certificates(tx)} />,
          back: '/retention',
        }),
    },
    { list: certificateList, rows: ({ tx }, most) => certificates(tx, null, most) },
  ),
  ...withPdf(
    {
      method: 'GET',
      path: '/retention/certificates/:certificateId',
      who: 'signed-in',
      may: mayOpen('information governance in the authority', 'destruction_certificate', 'certificateId'),
      audit: 'viewed-certificate',
      answer: async ({ tx, params, query, auditSubject: about }) => {
        const certificate = await oneCertificate(tx, params.certificateId ?? '');
        about({ kind: 'certificate', id: certificate.id });
        const print = query.get('print') === '1';
        const body = <CertificatePage certificate={certificate} print={print} />;
        return page({ title: 'Certificate of destruction', body, back: '/retention/certificates', print });
      },
    },
    'certificate',
  ),
];
