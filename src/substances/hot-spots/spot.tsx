import { action } from '../../platform/forms/index.ts';
import { mayKnowSpot } from '../may.ts';
import { additionForm } from './addition-form.ts';
import { addToSpot, getSpot } from './hot-spots.ts';
import { HotSpotPage } from './spot-page.tsx';

/** One place, and adding to it. */
export const spotAction = action({
  path: '/substances/hot-spots/:spotId/additions',
  shownAt: '/substances/hot-spots/:spotId',
  may: mayKnowSpot,
  audit: { show: 'viewed-hot-spot', send: 'added-to-hot-spot' },
  open: async ({ tx, params, auditSubject: about }) => {
    const spot = await getSpot(tx, params.spotId ?? '');
    about({ kind: 'hot-spot', id: spot.id });
    return spot;
  },
  form: additionForm,
  page: ({ opened: spot, form }) => ({
    title: 'A place to watch',
    body: <HotSpotPage spot={spot} form={form} />,
    back: '/substances/hot-spots',
  }),
  act: async (tx, spot, addition, by) => {
    await addToSpot(tx, spot.id, addition, by);
    return { to: `/substances/hot-spots/${spot.id}`, made: {} };
  },
  example: { kind: 'quiet', words: 'Nobody has been there for a month.', on: '2026-03-02' },
});
