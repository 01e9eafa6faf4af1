import { listAsked, MoreOfList, page, pageAfter, type Route } from '../../platform/web/index.ts';
import { mayWork } from '../sharing/may.ts';
import { mayOpen } from '../sharing/may-open.ts';
import { CertificatePage, CertificatesPage } from './certificate-page.tsx';
import { certificates, oneCertificate } from './certificates.ts';
import { DueRecordsPage } from './due-page.tsx';
import { recordsDue } from './records.ts';

/** The records that are due, and the certificates of those that were destroyed. */
export const retentionLists: readonly Route[] = [
  {
    method: 'GET',
    path: '/retention',
    who: 'signed-in',
    may: mayWork('it lists the records that they look after'),
    audit: 'viewed-records-due',
    answer: async (context) => {
      const { tx, today, query } = context;
      const { size, after } = listAsked(context);
      const { page: due, next } = pageAfter(await recordsDue(tx, today), size, after);
      const more = <MoreOfList next={next} path="/retention" query={query} />;
      return page({ title: 'Records that are due', body: <DueRecordsPage {...{ due, today, more }} /> });
    },
  },
  {
    method: 'GET',
    path: '/retention/certificates',
    who: 'signed-in',
    may: mayWork('it lists the certificates of their authority'),
    audit: 'viewed-certificates',
    answer: async (context) => {
      const { page: all, next } = await certificates(context.tx, listAsked(context));
      const more = <MoreOfList next={next} path="/retention/certificates" query={context.query} />;
      const body = <CertificatesPage {...{ all, more }} />;
      return page({ title: 'Records that were destroyed', body, back: '/retention' });
    },
  },
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
];
