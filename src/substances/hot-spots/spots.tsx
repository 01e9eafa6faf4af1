import { mayWork } from '../../care/index.ts';
import { action } from '../../platform/forms/index.ts';
import { listAsked, MoreOfList } from '../../platform/web/index.ts';
import { areasKnown, listSpots, recordSpot } from './hot-spots.ts';
import { spotForm } from './spot-form.ts';
import { HotSpotsPage } from './spots-page.tsx';

/** Places to watch, never lists of children; and writing one down. */
export const spotsAction = action({
  path: '/substances/hot-spots',
  may: mayWork('it lists the places in the areas where they work'),
  audit: { show: 'viewed-hot-spots', send: 'recorded-hot-spot' },
  open: ({ tx }) => areasKnown(tx),
  form: spotForm,
  start: (areas) => (areas.length === 1 ? { authorityId: areas[0]?.id } : {}),
  page: async ({ context, opened: areas, form }) => {
    const { page: spots, next } = await listSpots(context.tx, listAsked(context));
    const body = (
      <HotSpotsPage
        spots={spots}
        more={<MoreOfList next={next} path="/substances/hot-spots" query={context.query} />}
        form={areas.length > 0 || form.hasFaults ? form : null}
      />
    );
    return { title: 'Places to watch', body, back: '/substances' };
  },
  act: async (tx, areas, spot, by) => {
    const id = await recordSpot(tx, areas, spot, by);
    by.about({ kind: 'hot-spot', id });
    return { to: `/substances/hot-spots/${id}`, made: { id } };
  },
  example: {
    kind: 'park',
    area: 'The bandstand in the park',
    seen: 'Adults on bicycles wait there after school.',
    since: '2026-02-10',
  },
});
