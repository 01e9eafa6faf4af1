import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  ErrorList,
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { youngPage } from '../../frame/young-page.tsx';
import { WhatChangedBody, WhatChangedPage } from './page.tsx';
import { howItWasCounts, participation, speaksFor, whatChanged } from './what-changed.ts';
import { writeParticipation, writeWhatChanged } from './write-what-changed.ts';

async function staffPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, person, form, newId, today } = visit;
  const mine = await speaksFor(tx);
  const body = (
    <>
      <ErrorList errors={errors} />
      <WhatChangedPage
        changed={await whatChanged(tx)}
        entries={await participation(tx)}
        counts={mine[0] ? await howItWasCounts(tx, mine[0].id, today) : []}
        {...{ mine, person, form, newId, errors }}
      />
    </>
  );
  return page({
    title: 'You said, we did',
    body,
    back: '/my-work',
    hasErrors: Object.keys(errors).length > 0,
  });
}

async function write(visit: SignedInVisit) {
  const { tx, form, person, now, today, newId } = visit;
  const mine = (await speaksFor(tx)).map(({ id }) => id);
  if (mine.length === 0) throw notFound();
  const by = { personId: person.personId, now, today, newId, mine };
  try {
    await (one(form, 'what') === 'participation' ? writeParticipation : writeWhatChanged)(tx, form, by);
    return redirect('/what-changed');
  } catch (error) {
    if (error instanceof HearthError && error.field)
      return staffPage(visit, { [error.field]: error.message });
    throw error;
  }
}

/** You said, we did: read by young people and staff, written by whoever speaks for the authority. */
export function whatChangedRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/me/what-changed',
      who: 'young-person',
      audit: null,
      answer: async (visit) =>
        youngPage(visit, {
          title: 'You said, we did',
          body: (
            <WhatChangedBody changed={await whatChanged(visit.tx)} entries={await participation(visit.tx)} />
          ),
          back: '/me',
        }),
    },
    {
      method: 'GET',
      path: '/what-changed',
      who: 'signed-in',
      audit: null,
      answer: (visit) => staffPage(visit),
    },
    { method: 'POST', path: '/what-changed', who: 'signed-in', audit: 'wrote-what-changed', answer: write },
  ];
}
