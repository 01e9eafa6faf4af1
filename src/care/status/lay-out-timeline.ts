import { ageOn, birthday, daysBetween, type StatusOnDay, type StatusStretch } from '../../protocol/index.ts';

/** A bar of the drawing, in units of its width. `ahead`: what comes if nothing else happens. */
export interface Bar {
  readonly from: number;
  readonly until: number;
  readonly sign: string;
  readonly ahead: boolean;
}

/** A row of bars with what it tells of. */
export interface Lane {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** A timeline laid out: rows of bars, the ages below, and the day that was asked about. */
export interface TimelineLayout {
  readonly lanes: readonly Lane[];
  readonly ages: readonly { readonly at: number; readonly age: number }[];
  readonly asked: number;
}

/** How wide the drawing is: a phone shows it in its own size. */
export const timelineWidth = 340;
const margin = 8;
/** Two ages nearer to each other than this would run into one another. */
const roomForAge = 22;

const signs: Readonly<Record<StatusOnDay['category'], string>> = {
  eligible: 'E',
  relevant: 'R',
  'former-relevant': 'F',
  qualifying: 'Q',
  none: '',
};

/** What each row of the drawing shows of a stretch: a sign, or nothing. */
const laneOf: readonly (readonly [label: string, shown: (status: StatusOnDay) => string | null])[] = [
  ['Looked after', ({ lookedAfter }) => (lookedAfter ? '' : null)],
  ['Under the leaving care law', ({ category }) => (category === 'none' ? null : signs[category])],
  ['Care leaver as the Protocol defines it', ({ protocolCareLeaver }) => (protocolCareLeaver ? '' : null)],
];

/** Bars that touch and say the same are one. */
function joined(bars: readonly Bar[]): Bar[] {
  const whole: Bar[] = [];
  for (const bar of bars) {
    const last = whole.at(-1);
    if (last && last.until === bar.from && last.sign === bar.sign && last.ahead === bar.ahead) {
      whole[whole.length - 1] = { ...last, until: bar.until };
    } else whole.push(bar);
  }
  return whole;
}

/**
 * Lays a timeline out from the year before care began to the twenty-fifth birthday.
 * @param asked the day that is marked
 * @param today what lies after it has not happened yet
 */
export function layOutTimeline(
  dateOfBirth: string,
  stretches: readonly StatusStretch[],
  asked: string,
  today: string,
): TimelineLayout {
  const first = stretches.find(({ status }) => laneOf.some(([, shown]) => shown(status) !== null));
  const earliest = [first?.from ?? dateOfBirth, asked].sort()[0] as string;
  const firstAge = Math.max(0, ageOn(dateOfBirth, earliest) - 1);
  const lastAge = Math.max(25, ageOn(dateOfBirth, asked) + 1);
  const start = birthday(dateOfBirth, firstAge);
  const days = daysBetween(start, birthday(dateOfBirth, lastAge));
  const at = (day: string): number => {
    const part = Math.min(1, Math.max(0, daysBetween(start, day) / days));
    return Math.round((margin + part * (timelineWidth - 2 * margin)) * 10) / 10;
  };
  const end = birthday(dateOfBirth, lastAge);
  const bar = (from: string, until: string, sign: string, ahead: boolean): Bar[] =>
    from < until ? [{ from: at(from), until: at(until), sign, ahead }] : [];
  const lanes = laneOf.map(([label, shown]) => ({
    label,
    bars: joined(
      stretches.flatMap(({ from, until, status }) => {
        const sign = shown(status);
        if (sign === null) return [];
        const to = until ?? end;
        const [past, ahead] = [to < today ? to : today, from > today ? from : today];
        return [...bar(from, past, sign, false), ...bar(ahead, to, sign, true)];
      }),
    ),
  }));
  const ages: { at: number; age: number }[] = [];
  for (const age of [16, 18, 21, 25, 14, firstAge, lastAge].filter((one) => one >= firstAge)) {
    const place = at(birthday(dateOfBirth, age));
    if (ages.every((other) => Math.abs(other.at - place) >= roomForAge)) ages.push({ at: place, age });
  }
  return { lanes, ages, asked: at(asked) };
}
