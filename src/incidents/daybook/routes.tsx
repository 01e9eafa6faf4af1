import { londonTime } from '../../platform/clock/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import { Button, Textarea } from '../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedIn,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import {
  daybookEntries,
  daybookSettings,
  giveHandover,
  handovers,
  openDaybook,
  receiveHandover,
  writeDaybook,
} from './daybook.ts';

type Entries = Awaited<ReturnType<typeof daybookEntries>>;
type Handovers = Awaited<ReturnType<typeof handovers>>;

function HandoverList({ list, person }: { list: Handovers; person: SignedIn }) {
  return (
    <ul class="govuk-list">
      {list.map((handover) => (
        <li class="hearth-card">
          <p class="govuk-body hearth-words">{handover.words}</p>
          <p class="govuk-hint">
            Given by {handover.given_name}, {londonTime(handover.given_at)}.{' '}
            {handover.received_at
              ? `Taken by ${handover.received_name}, ${londonTime(handover.received_at)}.`
              : 'Not taken yet.'}
          </p>
          {!handover.received_at && handover.given_by !== person.personId ? (
            <form method="post" action={`/handovers/${handover.id}/receive`}>
              <CsrfField person={person} />
              <Button text="I take the shift over" classes="govuk-button--secondary" />
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function DaybookPage(props: {
  setting: { id: string; name: string };
  entries: Entries;
  list: Handovers;
  person: SignedIn;
  words: { daybook: string; handover: string };
  errors: FieldErrors;
  print: boolean;
}) {
  const { setting, entries, list, person, words, errors, print } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Daybook of {setting.name}</h1>
      {print ? null : (
        <form method="post" action={`/settings/${setting.id}/daybook`} novalidate>
          <CsrfField person={person} />
          <Textarea
            id="daybook"
            name="daybook"
            rows={3}
            label={{ text: 'Write a line' }}
            value={words.daybook}
            errorMessage={error('daybook')}
          />
          <Button text="Sign and add" preventDoubleClick />
        </form>
      )}
      <h2 class="govuk-heading-m">Shift handover</h2>
      <HandoverList list={list} person={person} />
      {print ? null : (
        <form method="post" action={`/settings/${setting.id}/handovers`} novalidate>
          <CsrfField person={person} />
          <Textarea
            id="handover"
            name="handover"
            rows={4}
            label={{ text: 'Hand the shift over' }}
            hint={{
              text: 'How each child is, what is open, what the next shift must know. Somebody else signs for taking it.',
            }}
            value={words.handover}
            errorMessage={error('handover')}
          />
          <Button text="Sign and hand over" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
      <h2 class="govuk-heading-m">Entries</h2>
      {entries.length === 0 ? <p class="govuk-body">Nothing is written yet.</p> : null}
      <ul class="govuk-list">
        {entries.map((entry) => (
          <li class="hearth-card">
            <p class="govuk-body hearth-words">{entry.words}</p>
            <p class="govuk-hint">
              {entry.author_name}, {londonTime(entry.written_at)}{' '}
              {entry.incident_id ? (
                <a class="govuk-link" href={`/incidents/${entry.incident_id}`}>
                  The record<span class="govuk-visually-hidden"> of {londonTime(entry.written_at)}</span>
                </a>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      {print ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/settings/${setting.id}/daybook?print=1`}>
            Print view
          </a>
        </p>
      )}
    </>
  );
}

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
    />
  );
  return page({ title: 'Daybook', body, print, hasErrors: Object.keys(errors).length > 0 });
}

/** Writing in a daybook: what is missing comes back on the page. */
const writing = (path: string, field: string, audit: string, write: typeof writeDaybook): Route => ({
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
        id: newId(),
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
