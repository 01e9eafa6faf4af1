import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  file,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { dayIn } from '../day-field.tsx';
import { alarmsRaised, alarmsSet, endAlarm, governed, lookInto, setAlarm } from './alarms.ts';
import { asCsv } from './as-csv.ts';
import { findEvents, type Sought } from './find-events.ts';
import { AuditPage } from './page.tsx';
import { whoHoldsTheTables } from './who-holds-the-tables.ts';

const mostOnPage = 200;
const mostInTable = 20_000;

function requireGovernance({ person }: SignedInVisit): void {
  if (!person.roles.includes('information-governance'))
    throw new HearthError('not-yours', 'Information governance reads how records are used.');
}

function soughtIn({ query }: SignedInVisit): {
  fields: Record<string, string>;
  sought: Sought;
  errors: FieldErrors;
} {
  const fields = Object.fromEntries(query);
  const day = dayIn(fields, 'day');
  return {
    fields,
    sought: {
      person: one(fields, 'person'),
      child: one(fields, 'child'),
      verb: one(fields, 'verb'),
      day: day ?? null,
    },
    errors: day === undefined ? { day: 'Give day, month and year.' } : {},
  };
}

async function auditPage(visit: SignedInVisit, refused: FieldErrors = {}): Promise<Answer> {
  const { tx, form, person, today, query } = visit;
  const { fields, sought, errors } = soughtIn(visit);
  const all = { ...errors, ...refused };
  const body = (
    <AuditPage
      events={Object.keys(errors).length > 0 ? [] : await findEvents(tx, sought, today, mostOnPage)}
      most={mostOnPage}
      query={query.size > 0 ? `?${query}` : ''}
      sought={fields}
      raised={await alarmsRaised(tx)}
      alarms={await alarmsSet(tx)}
      organisations={await governed(tx)}
      whoHoldsTheTables={await whoHoldsTheTables(tx)}
      {...{ form, person }}
      errors={all}
    />
  );
  return page({ title: 'How records are used', body, back: '/more', hasErrors: Object.keys(all).length > 0 });
}

async function set(visit: SignedInVisit): Promise<Answer> {
  const { form, newId } = visit;
  const asked = {
    id: newId(),
    organisationId: one(form, 'organisation'),
    kind: one(form, 'kind'),
    most: one(form, 'most'),
  };
  try {
    await setAlarm(visit, asked);
  } catch (error) {
    if (error instanceof HearthError && error.field)
      return auditPage(visit, { [error.field]: error.message });
    throw error;
  }
  visit.about({ kind: 'audit-alarm', id: asked.id });
  return redirect('/audit');
}

/** Who did what with records, as a page and a table, and the alarms about it. For information governance alone. */
export function evidenceRoutes(): Route[] {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    audit: AuditVerb,
    answer: (visit: SignedInVisit) => Promise<Answer>,
  ): Route => ({
    method,
    path,
    who: 'signed-in',
    audit,
    answer: async (visit) => {
      requireGovernance(visit);
      return answer(visit);
    },
  });
  const ofAlarm = (visit: SignedInVisit, name: string): string => {
    const id = visit.params[name] ?? '';
    visit.about({ kind: 'audit-alarm', id });
    return id;
  };
  return [
    route('GET', '/audit', 'viewed-audit', (visit) => auditPage(visit)),
    route('GET', '/audit/table', 'exported-audit', async (visit) => {
      const { sought } = soughtIn(visit);
      return file(
        'text/csv; charset=utf-8',
        asCsv(await findEvents(visit.tx, sought, visit.today, mostInTable)),
      );
    }),
    route('POST', '/audit/alarms', 'set-audit-alarm', set),
    route('POST', '/audit/alarms/:alarmId/end', 'ended-audit-alarm', async (visit) => {
      await endAlarm(visit, ofAlarm(visit, 'alarmId'));
      return redirect('/audit');
    }),
    route('POST', '/audit/raised/:raisedId', 'looked-into-alarm', async (visit) => {
      await lookInto(visit, ofAlarm(visit, 'raisedId'));
      return redirect('/audit');
    }),
  ];
}
