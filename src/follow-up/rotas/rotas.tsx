import { mayWork, numbersOf, organisationSearch } from '../../care/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { action, type Filled, form, sought } from '../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { mayKeepRotaOfTurn, mayKeepRotas } from '../may.ts';
import { peopleForRota, type RotaOf, rotasKnown, turnsBetween } from './list-turns.ts';
import { makeTurn, withdrawTurn } from './make-turn.ts';
import { RotasPage } from './rotas-page.tsx';
import { turnForm } from './turn-form.ts';

const shownAhead = 28 * 86_400_000;

/** A rota that the visitor keeps. */
async function openRota({ tx }: SignedInContext, id: string) {
  return { id, people: await peopleForRota(tx, id) };
}

const make = action({
  path: '/rotas',
  shownAt: null,
  may: mayKeepRotas,
  audit: { send: 'made-duty-turn' },
  open: async (context) => {
    const kept = await rotasKnown(context.tx, context.now);
    const rota = kept.find(({ id, keeps }) => keeps && id === context.form.organisation);
    if (!rota) throw new Refusal('not-yours', 'Someone else keeps this rota.');
    return await openRota(context, rota.id);
  },
  form: ({ people }) => turnForm(people),
  start: ({ id }) => ({ organisationId: id, rank: '1' as const }),
  page: ({ context, opened, form }) => rotasPage(context, { rotaId: opened.id, form }),
  act: async (tx, _, turn, by) => {
    by.about({ kind: 'duty-turn', id: await makeTurn(tx, turn, by) });
    return { to: '/rotas', made: {} };
  },
  example: {
    duty: 'social-work',
    from: new Date('2026-03-07T17:00:00Z'),
    until: new Date('2026-03-08T09:00:00Z'),
    rank: '1',
  },
});

const withdraw = action({
  path: '/rotas/turns/:turnId/withdraw',
  shownAt: null,
  may: mayKeepRotaOfTurn,
  audit: { send: 'withdrew-duty-turn' },
  open: async ({ params, auditSubject: about }) => {
    const id = params.turnId ?? '';
    about({ kind: 'duty-turn', id });
    return id;
  },
  form: form({}),
  page: ({ context }) => rotasPage(context),
  act: async (tx, id, _, by) => {
    await withdrawTurn(tx, id, by);
    return { to: '/rotas', made: {} };
  },
  example: {},
});

async function rotasPage(
  context: SignedInContext,
  sent?: { readonly rotaId: string; readonly form: Filled },
): Promise<PageParts> {
  const { tx, now } = context;
  const { values, form: search } = sought(organisationSearch, context, '/rotas');
  const known = await rotasKnown(tx, now, values?.named ?? '');
  const ids = known.map(({ id }) => id);
  const turns = await turnsBetween(tx, ids, now, new Date(now.getTime() + shownAhead));
  const numbers = await numbersOf(tx, ids);
  const formFor = async ({ id, keeps }: RotaOf) => {
    if (!keeps) return null;
    return id === sent?.rotaId ? sent.form : await make.blank(context, await openRota(context, id), null, id);
  };
  const takenOff = ({ id }: { id: string }) =>
    withdraw.blank({ ...context, params: { turnId: id } }, id, null, id);
  const rotas = known.map(async (rota) => {
    const own = turns.filter(({ organisation_id }) => organisation_id === rota.id);
    const shown = own.map(async (turn) => ({ turn, takeOff: rota.keeps ? await takenOff(turn) : null }));
    return {
      rota,
      turns: await Promise.all(shown),
      form: await formFor(rota),
      numbers: numbers.get(rota.id) ?? [],
    };
  });
  const body = <RotasPage {...{ rotas: await Promise.all(rotas), now, search }} />;
  return { title: 'Who is on duty', body, back: '/my-work' };
}

/** Duty rotas: read by everybody who works here, kept by those who keep the rota of their organisation. */
export const rotaRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rotas',
    who: 'signed-in',
    may: mayWork('it lists who is on duty'),
    audit: 'viewed-rotas',
    answer: async (context) => page(await rotasPage(context)),
  },
  ...make.routes,
  ...withdraw.routes,
];
