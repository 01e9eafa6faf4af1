import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { entryOf } from '../written-once.tsx';
import {
  daybookEntries,
  daybookSettings,
  giveHandover,
  handovers,
  openDaybook,
  receiveHandover,
  writeDaybook,
} from './daybook.ts';
import { DaybookPage } from './page.tsx';

async function daybookPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, person, today, form, query } = visit;
  const setting = await openDaybook(tx, params.settingId ?? '', today);
  visit.about({ kind: 'setting', id: setting.id });
  const print = query.get('print') === '1';
  const body = (
    <DaybookPage
      setting={setting}
      entries={await daybookEntries(tx, setting.id, print ? 300 : 20)}
      list={await handovers(tx, setting.id)}
      person={person}
      words={{ daybook: one(form, 'daybook'), handover: one(form, 'handover') }}
      errors={errors}
      print={print}
      newId={visit.newId}
    />
  );
  return page({ title: 'Daybook', body, print, hasErrors: Object.keys(errors).length > 0 });
}

/** Writing in a daybook: what is missing comes back on the page. */
const writing = (path: string, field: string, audit: AuditVerb, write: typeof writeDaybook): Route => ({
  method: 'POST',
  path: `/settings/:settingId/${path}`,
  who: 'signed-in',
  audit,
  answer: async (visit) => {
    const { tx, form, person, now, newId, today } = visit;
    const setting = await openDaybook(tx, visit.params.settingId ?? '', today);
    visit.about({ kind: 'setting', id: setting.id });
    try {
      await write(tx, {
        entry: entryOf(form),
        newId,
        settingId: setting.id,
        words: one(form, field),
        personId: person.personId,
        now,
      });
      return redirect(`/settings/${setting.id}/daybook`);
    } catch (error) {
      if (error instanceof HearthError && error.field) return daybookPage(visit, { [field]: error.message });
      throw error;
    }
  },
});

/** The daybook of a setting, and the handover of the shift with two signatures. */
export function daybookRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/daybook',
      who: 'signed-in',
      audit: null,
      answer: async ({ tx, today }) => {
        const settings = await daybookSettings(tx, today);
        if (settings.length === 1) return redirect(`/settings/${settings[0]?.id}/daybook`);
        const body = (
          <>
            <h1 class="govuk-heading-l">Daybook</h1>
            {settings.length === 0 ? (
              <p class="govuk-body">You work in no setting that keeps a daybook.</p>
            ) : null}
            <ul class="govuk-list">
              {settings.map(({ id, name }) => (
                <li>
                  <a class="govuk-link" href={`/settings/${id}/daybook`}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </>
        );
        return page({ title: 'Daybook', body });
      },
    },
    {
      method: 'GET',
      path: '/settings/:settingId/daybook',
      who: 'signed-in',
      audit: 'viewed-daybook',
      answer: (visit) => daybookPage(visit),
    },
    writing('daybook', 'daybook', 'wrote-daybook', writeDaybook),
    writing('handovers', 'handover', 'gave-handover', giveHandover),
    {
      method: 'POST',
      path: '/handovers/:handoverId/receive',
      who: 'signed-in',
      audit: 'received-handover',
      answer: async ({ tx, params, person, now, about }) => {
        const id = params.handoverId ?? '';
        const settingId = await receiveHandover(tx, id, person.personId, now);
        about({ kind: 'handover', id });
        return redirect(`/settings/${settingId}/daybook`);
      },
    },
  ];
}
