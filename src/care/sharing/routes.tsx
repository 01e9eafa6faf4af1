import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';
import { getChild } from '../child/get-child.ts';
import { calledName } from '../child-name.ts';
import { AgreementPage } from './agreement-page/page.tsx';
import { breakGlass, endGlass, listGlasses, oneGlass, reviewGlass } from './break-glass/break-glass.ts';
import { BreakGlassPage, GlassesPage, ReviewGlassPage } from './break-glass/page.tsx';
import { SealPage } from './seal/page.tsx';
import { couldHoldKey, liftSeal, sealChild, sealOf } from './seal/seal.ts';
import { adds, sees } from './sees.ts';
import { WhoLookedPage } from './who-looked/page.tsx';
import { whoLooked } from './who-looked/who-looked.ts';

const valuesOf = ({ form }: SignedInVisit): Record<string, string> =>
  Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
const hasAny = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;

function glassPage(visit: SignedInVisit, errors: FieldErrors = {}, status?: number) {
  const body = <BreakGlassPage person={visit.person} values={valuesOf(visit)} errors={errors} />;
  return page({ title: 'Break the glass', body, back: '/break-glass', hasErrors: hasAny(errors) }, status);
}

const padded = (text: string): string => text.trim().padStart(2, '0');

function birthIn({ form }: SignedInVisit): string {
  const parts = [one(form, 'born-year'), padded(one(form, 'born-month')), padded(one(form, 'born-day'))];
  return parts.join('-');
}

/** Every attempt is answered with a page rather than a failure, so that its trace stays. */
async function tryToBreak(visit: SignedInVisit) {
  const dateOfBirth = birthIn(visit);
  const text = (name: string): string => one(visit.form, name).trim();
  const errors: Record<string, string> = {};
  if (!text('given')) errors.given = 'Give the first name, or the name they go by.';
  if (!text('family')) errors.family = 'Give the family name.';
  if (!isCalendarDate(dateOfBirth)) errors.born = 'Give the date of birth: day, month and year.';
  if (!text('hours')) errors.hours = 'Choose for how long.';
  if (hasAny(errors)) return glassPage(visit, errors, 400);
  const asked = {
    given: text('given'),
    family: text('family'),
    dateOfBirth,
    reason: text('reason'),
    hours: Number(text('hours')),
  };
  try {
    const id = visit.newId();
    const childId = await breakGlass(visit.tx, asked, id);
    visit.about({ kind: 'break-glass', id, childId });
    return redirect(`/children/${childId}`);
  } catch (error) {
    if (!(error instanceof HearthError) || !error.field) throw error;
    return glassPage(visit, { [error.field]: error.message }, error.code === 'not-found' ? 404 : 400);
  }
}

async function reviewPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const glass = await oneGlass(visit.tx, visit.params.glassId ?? '');
  if (glass.person_id === visit.person.personId || glass.reviewed_at) return redirect('/break-glass');
  visit.about({ kind: 'break-glass', id: glass.id, childId: glass.child_id });
  const body = (
    <ReviewGlassPage glass={glass} person={visit.person} values={valuesOf(visit)} errors={errors} />
  );
  return page({ title: 'Broken glass', body, back: '/break-glass', hasErrors: hasAny(errors) });
}

async function review(visit: SignedInVisit) {
  const verdict = one(visit.form, 'verdict');
  if (verdict !== 'justified' && verdict !== 'not-justified')
    return reviewPage(visit, { verdict: 'Say what you found.' });
  try {
    const id = visit.params.glassId ?? '';
    const words = one(visit.form, 'words');
    const by = { personId: visit.person.personId, now: visit.now };
    const glass = await reviewGlass(visit.tx, id, { verdict, words }, by);
    visit.about({ kind: 'break-glass', id, childId: glass.child_id });
    return redirect('/break-glass');
  } catch (error) {
    if (error instanceof HearthError && error.field)
      return reviewPage(visit, { [error.field]: error.message });
    throw error;
  }
}

/** The child of the address, if the visitor may do this with them. */
async function childFor(visit: SignedInVisit, may: (childId: string) => Promise<boolean>) {
  const child = await getChild(visit.tx, visit.params.childId ?? '', visit.today);
  if (!child || !(await may(child.id))) throw notFound();
  visit.about({ kind: 'child', id: child.id, childId: child.id });
  return child;
}

async function sealPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const child = await childFor(visit, (id) => adds(visit.tx, id, 'seal'));
  const body = (
    <SealPage
      childId={child.id}
      called={calledName(child)}
      seal={await sealOf(visit.tx, child.id)}
      people={await couldHoldKey(visit.tx, child.id)}
      person={visit.person}
      values={{ reason: one(visit.form, 'reason'), people: many(visit.form, 'people') }}
      errors={errors}
    />
  );
  return page({ title: 'Seal', body, back: `/children/${child.id}`, hasErrors: hasAny(errors) });
}

async function seal(visit: SignedInVisit) {
  const child = await childFor(visit, (id) => adds(visit.tx, id, 'seal'));
  const people = many(visit.form, 'people').filter((id) => /^[0-9a-f-]{36}$/i.test(id));
  try {
    await sealChild(visit.tx, child.id, { id: visit.newId(), reason: one(visit.form, 'reason'), people });
    return redirect(`/children/${child.id}/seal`);
  } catch (error) {
    if (error instanceof HearthError && error.field) return sealPage(visit, { [error.field]: error.message });
    throw error;
  }
}

/** The sharing agreement, the broken glass, seals, and who has looked. */
export function sharingRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/sharing',
      who: 'anybody',
      audit: null,
      answer: () => page({ title: 'Who may see what', body: <AgreementPage /> }),
    },
    {
      method: 'GET',
      path: '/break-glass',
      who: 'signed-in',
      audit: 'viewed-broken-glass',
      answer: async ({ tx, person, now }) => {
        const body = <GlassesPage glasses={await listGlasses(tx)} person={person} now={now} />;
        return page({ title: 'Broken glass', body });
      },
    },
    {
      method: 'GET',
      path: '/break-glass/new',
      who: 'signed-in',
      audit: 'opened-break-glass',
      answer: (visit) => glassPage(visit),
    },
    {
      method: 'POST',
      path: '/break-glass',
      who: 'signed-in',
      audit: 'broke-glass',
      attempts: 'kept',
      answer: tryToBreak,
    },
    {
      method: 'GET',
      path: '/break-glass/:glassId',
      who: 'signed-in',
      audit: 'viewed-broken-glass',
      answer: (visit) => reviewPage(visit),
    },
    {
      method: 'POST',
      path: '/break-glass/:glassId',
      who: 'signed-in',
      audit: 'reviewed-broken-glass',
      answer: review,
    },
    {
      method: 'POST',
      path: '/break-glass/:glassId/end',
      who: 'signed-in',
      audit: 'ended-broken-glass',
      answer: async (visit) => {
        const { tx, params, person, now } = visit;
        const glass = await endGlass(tx, params.glassId ?? '', person.personId, now);
        visit.about({ kind: 'break-glass', id: glass.id, childId: glass.child_id });
        return redirect('/break-glass');
      },
    },
    {
      method: 'GET',
      path: '/children/:childId/looked',
      who: 'signed-in',
      audit: 'viewed-who-looked',
      answer: async (visit) => {
        const child = await childFor(visit, (id) => sees(visit.tx, id, 'access-log'));
        const looked = await whoLooked(visit.tx, child.id);
        const called = calledName(child);
        const body = <WhoLookedPage called={called} dateOfBirth={child.date_of_birth} looked={looked} />;
        return page({ title: 'Who has looked', body, back: `/children/${child.id}` });
      },
    },
    {
      method: 'GET',
      path: '/children/:childId/seal',
      who: 'signed-in',
      audit: 'viewed-seal',
      answer: (visit) => sealPage(visit),
    },
    {
      method: 'POST',
      path: '/children/:childId/seal',
      who: 'signed-in',
      audit: 'sealed-child',
      answer: seal,
    },
    {
      method: 'POST',
      path: '/children/:childId/seal/lift',
      who: 'signed-in',
      audit: 'lifted-seal',
      answer: async (visit) => {
        const child = await childFor(visit, (id) => adds(visit.tx, id, 'seal'));
        await liftSeal(visit.tx, child.id, visit.person.personId, visit.now);
        return redirect(`/children/${child.id}`);
      },
    },
  ];
}
