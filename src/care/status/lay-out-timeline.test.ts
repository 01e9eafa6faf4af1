import { expect, test } from 'vitest';
import { statusTimeline } from '../../protocol/index.ts';
import { layOutTimeline, timelineWidth } from './lay-out-timeline.ts';

const dateOfBirth = '2010-05-10';
const lay = (on: string, today = on, from = '2020-01-01') =>
  layOutTimeline(
    dateOfBirth,
    statusTimeline({ dateOfBirth, on, episodes: [{ from, legalStatus: 'C2' }] }),
    on,
    today,
  );

test('what was is set apart from what comes if nothing else happens', () => {
  const [lookedAfter, law, protocol] = lay('2026-03-03').lanes;
  expect(lookedAfter?.bars.map(({ ahead }) => ahead)).toEqual([false, true]);
  expect(lookedAfter?.bars[0]?.until).toBe(lookedAfter?.bars[1]?.from);
  expect(law?.bars.map(({ sign, ahead }) => [sign, ahead])).toEqual([
    ['E', true],
    ['F', true],
  ]);
  expect(protocol?.bars).toHaveLength(1);
});

test('a past day is marked where it lies, and today still parts what was from what comes', () => {
  const layout = lay('2021-03-03', '2026-03-03');
  expect(layout.asked).toBeLessThan(layout.lanes[0]?.bars[0]?.until ?? 0);
  expect(layout.lanes[0]?.bars.map(({ ahead }) => ahead)).toEqual([false, true]);
});

test.each(['2010-05-10', '2015-01-01', '2020-01-01', '2026-03-03', '2035-05-10', '2044-01-01'])(
  'everything lies within the drawing when %s is asked about, and ages do not run into each other',
  (on) => {
    for (const from of ['2010-05-10', '2020-01-01', '2028-05-01']) {
      const { lanes, ages, asked } = lay(on, '2026-03-03', from);
      const places = [
        asked,
        ...ages.map(({ at }) => at),
        ...lanes.flatMap(({ bars }) => bars.flatMap((bar) => [bar.from, bar.until])),
      ];
      expect(places.every((place) => place >= 0 && place <= timelineWidth)).toBe(true);
      const sorted = ages.map(({ at }) => at).sort((one, other) => one - other);
      expect(sorted.every((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) >= 20)).toBe(
        true,
      );
    }
  },
);
