import {
  type FieldErrors,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { entryOf } from '../forms/entry.tsx';
import { answerForm, type FormReader, valuesOf } from '../forms/form-reader.ts';
import { spotEvents, spotKinds } from '../model.ts';
import { addToSpot, areasKnown, getSpot, listSpots, recordSpot } from './hot-spots.ts';
import { HotSpotPage, HotSpotsPage } from './page.tsx';

async function list(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, person, newId } = visit;
  const values = valuesOf(visit.form);
  const body = (
    <HotSpotsPage
      spots={await listSpots(tx)}
      areas={await areasKnown(tx)}
      entry={values.entry ?? newId()}
      {...{ person, values, errors }}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Places to watch', body, back: '/substances', hasErrors });
}

async function one(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, person, newId, params } = visit;
  const spot = await getSpot(tx, params.spotId ?? '');
  visit.about({ kind: 'hot-spot', id: spot.id });
  const values = valuesOf(visit.form);
  const body = <HotSpotPage entry={values.entry ?? newId()} {...{ spot, person, values, errors }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A place to watch', body, back: '/substances/hot-spots', hasErrors });
}

async function record(visit: SignedInVisit, read: FormReader) {
  const { tx, person, now, today, newId } = visit;
  const spot = {
    id: entryOf(visit.form, newId),
    authorityId: read.id('authority', 'Choose in whose area it lies.'),
    kind: read.choice('kind', spotKinds, 'Choose the kind of place.'),
    area: read.text('area', 500, 'Say where it is.'),
    seen: read.text('seen', 5000, 'Say what goes on there.'),
    since: read.day('since', 'Give the day, as far as you know.') ?? '',
    disruption: read.text('disruption', 5000),
  };
  read.check();
  await recordSpot(tx, spot, { personId: person.personId, now, today });
  visit.about({ kind: 'hot-spot', id: spot.id });
  return redirect(`/substances/hot-spots/${spot.id}`);
}

async function add(visit: SignedInVisit, read: FormReader) {
  const { tx, person, now, today, newId, params } = visit;
  const spot = await getSpot(tx, params.spotId ?? '');
  visit.about({ kind: 'hot-spot', id: spot.id });
  const event = {
    id: entryOf(visit.form, newId),
    spotId: spot.id,
    kind: read.choice('kind', spotEvents, 'Choose what happened.'),
    withWhom: read.text('withWhom', 300),
    words: read.text('words', 5000, 'Say more.'),
    on: read.day('on', 'Give the day.') ?? '',
  };
  read.check();
  await addToSpot(tx, event, { personId: person.personId, now, today });
  return redirect(`/substances/hot-spots/${spot.id}`);
}

/** Places to watch: never lists of children. */
export function hotSpotRoutes(): Route[] {
  const path = '/substances/hot-spots';
  return [
    { method: 'GET', path, who: 'signed-in', audit: 'viewed-hot-spots', answer: (visit) => list(visit) },
    {
      method: 'POST',
      path,
      who: 'signed-in',
      audit: 'recorded-hot-spot',
      answer: (visit) =>
        answerForm(
          visit.form,
          (read) => record(visit, read),
          (errors) => list(visit, errors),
        ),
    },
    {
      method: 'GET',
      path: `${path}/:spotId`,
      who: 'signed-in',
      audit: 'viewed-hot-spot',
      answer: (visit) => one(visit),
    },
    {
      method: 'POST',
      path: `${path}/:spotId/additions`,
      who: 'signed-in',
      audit: 'added-to-hot-spot',
      answer: (visit) =>
        answerForm(
          visit.form,
          (read) => add(visit, read),
          (errors) => one(visit, errors),
        ),
    },
  ];
}
