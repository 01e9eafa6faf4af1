import type { AuditVerb } from '../../platform/audit/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { action, type Confirm, type Filled, form, sought } from '../../platform/forms/index.ts';
import {
  type By,
  file,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
  type Tx,
} from '../../platform/web/index.ts';
import { alarmForm } from './alarm-form.ts';
import { alarmsRaised, alarmsSet, endAlarm, governed, lookInto, setAlarm } from './alarms.ts';
import { asCsv } from './as-csv.ts';
import { AuditPage } from './audit-page.tsx';
import { findEvents } from './find-events.ts';
import { mayReadAudit as may } from './may.ts';
import { soughtForm } from './sought-form.ts';
import { whoHoldsTheTables } from './who-holds-the-tables.ts';

const mostOnPage = 200;
const mostInTable = 20_000;

const setAction = action({
  path: '/audit/alarms',
  shownAt: null,
  may,
  audit: { send: 'set-audit-alarm' },
  open: ({ tx }) => governed(tx),
  form: alarmForm,
  page: ({ context, form }) => auditPage(context, form),
  act: async (tx, _, alarm, by) => {
    by.about({ kind: 'audit-alarm', id: await setAlarm(tx, alarm, by) });
    return { to: '/audit', made: {} };
  },
  example: { kind: 'refusals-in-a-day', most: 20 },
});

/** A button about one alarm. */
const button = (
  at: string,
  param: string,
  audit: AuditVerb,
  does: (tx: Tx, id: string, by: By) => Promise<void>,
  confirm?: Confirm,
) =>
  action({
    path: `/audit/${at}`,
    shownAt: null,
    may,
    audit: { send: audit },
    open: async ({ params, auditSubject: about }) => {
      const id = params[param] ?? '';
      about({ kind: 'audit-alarm', id });
      return id;
    },
    form: form({}),
    confirm,
    page: ({ context }) => auditPage(context),
    act: async (tx, id, _, by) => {
      await does(tx, id, by);
      return { to: '/audit', made: {} };
    },
    example: {},
  });
const endAction = button('alarms/:alarmId/end', 'alarmId', 'ended-audit-alarm', endAlarm, {
  question: 'End this alarm?',
  words: 'Nobody is told any more when this happens. To be told again, you set a new alarm.',
  button: 'End the alarm',
});
const lookAction = button('raised/:raisedId', 'raisedId', 'looked-into-alarm', lookInto);

/** Who did what with records, and the alarms; the form for a new one stands there as it was typed. */
async function auditPage(context: SignedInContext, sent?: Filled): Promise<PageParts> {
  const { tx, today, query } = context;
  const { values, form: search } = sought(soughtForm, context, '/audit');
  const body = (
    <AuditPage
      events={values ? await findEvents(tx, values, today, mostOnPage) : []}
      most={mostOnPage}
      query={query.size > 0 ? `?${query}` : ''}
      search={search}
      raised={await alarmsRaised(tx)}
      alarms={await alarmsSet(tx)}
      set={sent ?? (await setAction.blank(context, await governed(tx)))}
      end={await endAction.blank(context, '')}
      look={await lookAction.blank(context, '')}
      whoHoldsTheTables={await whoHoldsTheTables(tx)}
    />
  );
  return { title: 'How records are used', body, back: '/more', hasErrors: search.hasFaults };
}

/** Who did what with records, as a page and a table, and the alarms about it. For information governance alone. */
export const evidenceRoutes = (): readonly Route[] => [
  {
    method: 'GET',
    path: '/audit',
    who: 'signed-in',
    may,
    audit: 'viewed-audit',
    answer: async (context) => page(await auditPage(context)),
  },
  {
    method: 'GET',
    path: '/audit/table',
    who: 'signed-in',
    may,
    audit: 'exported-audit',
    answer: async (context) => {
      const { values } = sought(soughtForm, context, '/audit');
      if (!values) throw new Refusal('not-a-date', 'Give real dates.', 'day');
      const events = await findEvents(context.tx, values, context.today, mostInTable);
      return file('text/csv; charset=utf-8', asCsv(events));
    },
  },
  ...setAction.routes,
  ...endAction.routes,
  ...lookAction.routes,
];
