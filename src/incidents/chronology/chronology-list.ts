import { listOf } from '../../platform/lists/index.ts';

/** A line of a chronology: an incident, or something that another room holds. */
interface LineOfChronology {
  readonly id: string;
  readonly childId: string;
  readonly at: Date;
  readonly where: string | null;
  readonly what: string;
  readonly more: string | null;
  /** The child's own words. */
  readonly account: string | null;
}

const { list, text, moment } = listOf<LineOfChronology>();

/** What happened in a child's life, with their own words beside it. */
export const chronologyList = list({
  name: 'chronology',
  title: 'Chronology',
  childOf: ({ childId }) => childId,
  columns: {
    when: moment('When', ({ at }) => at),
    where: text('Where', ({ where }) => where),
    what: text('What happened', ({ what }) => what),
    more: text('More', ({ more }) => more),
    account: text("In the child's own words", ({ account }) => account),
  },
});
