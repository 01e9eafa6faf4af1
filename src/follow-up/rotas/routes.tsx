import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { formId, orErrors, valuesOf } from '../form-values.ts';
import { peopleForRota, rotasKnown, turnsBetween } from './list-turns.ts';
import { makeTurn, withdrawTurn } from './make-turn.ts';
import { RotasPage } from './page.tsx';

const shownAhead = 28 * 86_400_000;

async function rotasPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, now, person, newId } = visit;
  const rotas = await rotasKnown(tx, now);
  const turns = await turnsBetween(tx, now, new Date(now.getTime() + shownAhead));
  const people = new Map<string, { id: string; name: string }[]>();
  for (const { id, keeps } of rotas) if (keeps) people.set(id, await peopleForRota(tx, id));
  const shown = { rotas, turns, people, now, person, newId, errors, values: valuesOf(visit) };
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Who is on duty', body: <RotasPage shown={shown} />, back: '/my-work', hasErrors });
}

/** Duty rotas: read by everybody who works here, kept by those who keep the rota of their organisation. */
export function rotaRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/rotas',
      who: 'signed-in',
      audit: 'viewed-rotas',
      answer: (visit) => rotasPage(visit),
    },
    {
      method: 'POST',
      path: '/rotas',
      who: 'signed-in',
      audit: 'made-duty-turn',
      answer: (visit) => {
        const { tx, form, person, now } = visit;
        const asked = {
          id: formId(visit, 'turn'),
          organisationId: one(form, 'organisation'),
          duty: one(form, 'duty'),
          personId: one(form, 'person'),
          rank: one(form, 'rank'),
          fromDay: one(form, 'fromDay'),
          fromTime: one(form, 'fromTime'),
          untilDay: one(form, 'untilDay'),
          untilTime: one(form, 'untilTime'),
        };
        return orErrors(
          async () => {
            await makeTurn(tx, asked, { personId: person.personId, now });
            visit.about({ kind: 'duty-turn', id: asked.id });
            return redirect('/rotas');
          },
          (errors) => rotasPage(visit, errors),
        );
      },
    },
    {
      method: 'POST',
      path: '/rotas/turns/:turnId/withdraw',
      who: 'signed-in',
      audit: 'withdrew-duty-turn',
      answer: async (visit) => {
        const id = visit.params.turnId ?? '';
        await withdrawTurn(visit.tx, id, { personId: visit.person.personId, now: visit.now });
        visit.about({ kind: 'duty-turn', id });
        return redirect('/rotas');
      },
    },
  ];
}
