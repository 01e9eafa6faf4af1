import { isCalendarDate } from './calendar/index.ts';
import { Refusal } from './refusal.ts';

/** The published editions of the London Protocol. */
export type EditionId = '2021' | '2025';

/** One edition and the half-open window of days (Europe/London) on which it governs: `from` is in, `until` is out. */
export interface Edition {
  readonly id: EditionId;
  readonly title: string;
  readonly from: string;
  readonly until: string | null;
  /** What the source says of the first day, and what we had to fill in. */
  readonly note: string;
}

/** Every edition, oldest first. Hand-kept: the windows meet, so that no day has two editions or falls between them. */
export const editions: readonly Edition[] = [
  {
    id: '2021',
    title: 'Reducing criminalisation of looked-after children and care leavers: a protocol for London',
    from: '2021-03-01',
    until: '2025-11-01',
    note: 'Published March 2021; the day is not stated, the first of the month is taken.',
  },
  {
    id: '2025',
    title: 'Reducing the criminalisation of children looked after and care leavers: London protocol',
    from: '2025-11-01',
    until: null,
    note: 'Published November 2025; the day is not stated, the first of the month is taken.',
  },
];

/** The ids of all editions. */
export const editionIds = editions.map((edition) => edition.id) as [EditionId, ...EditionId[]];

/** The windows in words, for refusals: "2021 from 2021-03-01 to 2025-10-31, 2025 from 2025-11-01". */
function windows(): string {
  return editions
    .map(({ id, from, until }) => `${id} from ${from}${until ? ` until the day before ${until}` : ' on'}`)
    .join('; ');
}

/**
 * The edition in force on a calendar day.
 * @param day `YYYY-MM-DD`, a Europe/London date.
 * @throws Refusal `no-edition` when no window covers the day: never a guess.
 */
export function editionOn(day: string, field = 'occurredOn'): EditionId {
  if (!isCalendarDate(day)) {
    throw new Refusal('not-a-date', `"${day}" is not a calendar date. Write it as YYYY-MM-DD.`, field);
  }
  const edition = editions.find(({ from, until }) => day >= from && (until === null || day < until));
  if (!edition) {
    throw new Refusal('no-edition', `No edition covers ${day}. The editions are: ${windows()}.`, field);
  }
  return edition.id;
}

/** The edition with this id. */
export function editionById(id: EditionId): Edition {
  const edition = editions.find((candidate) => candidate.id === id);
  if (!edition) throw new Refusal('no-edition', `There is no edition "${id}".`, 'edition');
  return edition;
}
