import '../../more-tables.ts';
import { refuseNames } from '../../../care/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import { type FormFields, isId, isOneOf, many, one, type Tx } from '../../../platform/web/index.ts';
import { isCalendarDate } from '../../../protocol/index.ts';
import { wordsIn } from '../../asks/add-event.ts';
import { entryOf } from '../../frame/entry.tsx';

/** What young people shape. */
export const shapes = {
  tools: 'Ways to calm things down',
  training: 'What staff learn',
  complaints: 'How to complain',
  'behaviour-policy': 'Rules about behaviour',
  other: 'Something else',
} as const;
export type Shape = keyof typeof shapes;

/** Who writes, when, and for which authorities they may. */
export interface WriterOf {
  readonly personId: string;
  readonly now: Date;
  readonly today: string;
  readonly newId: () => string;
  readonly mine: readonly string[];
}

function authorityIn(form: FormFields, mine: readonly string[]): string {
  const id = one(form, 'authority');
  if (!mine.includes(id)) throw new HearthError('missing', 'Choose the authority.', 'authority');
  return id;
}

function dayIn(form: FormFields, name: string, today: string): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => one(form, `${name}-${part}`).trim());
  const on = `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!isCalendarDate(on)) throw new HearthError('not-a-date', 'Give the day: day, month and year.', name);
  if (on > today) throw new HearthError('in-the-future', 'Give a day that has been.', name);
  return on;
}

/**
 * Writes what young people said and what was done (VOI-09). Nobody may be named. A correction names what it replaces.
 * @throws HearthError naming the field
 */
export async function writeWhatChanged(tx: Tx, form: FormFields, by: WriterOf): Promise<void> {
  const authority_id = authorityIn(form, by.mine);
  const said = wordsIn(form, 'said', 'Write what young people said.', 1000);
  const did = wordsIn(form, 'did', 'Write what you did.', 2000);
  const changed_on = dayIn(form, 'changedOn', by.today);
  await refuseNames(tx, { said, did });
  const replaces = one(form, 'replaces');
  const before = isId(replaces)
    ? await tx
        .selectFrom('said_and_done')
        .select('id')
        .where('id', '=', replaces)
        .where('authority_id', '=', authority_id)
        .executeTakeFirst()
    : undefined;
  if (replaces && !before)
    throw new HearthError('not-allowed', 'Choose from the list what it replaces.', 'replaces');
  await tx
    .insertInto('said_and_done')
    .values({
      id: entryOf(form, by.newId),
      authority_id,
      said,
      did,
      changed_on,
      replaces_id: before?.id ?? null,
      written_by: by.personId,
      written_at: by.now,
    })
    .onConflict((clash) => clash.doNothing())
    .execute();
}

/**
 * Writes down the group in which young people shape the work, or that it met (VOI-09).
 * @throws HearthError naming the field
 */
export async function writeParticipation(tx: Tx, form: FormFields, by: WriterOf): Promise<void> {
  const authority_id = authorityIn(form, by.mine);
  const kind = one(form, 'kind');
  if (kind !== 'group' && kind !== 'meeting') throw new HearthError('missing', 'Choose what it is.', 'kind');
  const name = wordsIn(form, 'name', 'Give the name of the group.', 200);
  const chosen = many(form, 'shapes').filter((one) => isOneOf(shapes, one));
  if (chosen.length === 0) throw new HearthError('missing', 'Choose what it shapes.', 'shapes');
  const words = wordsIn(form, 'words', 'Say who takes part, how often, and what came of it.');
  const on_day = dayIn(form, 'onDay', by.today);
  await refuseNames(tx, { name, words });
  await tx
    .insertInto('participation_entry')
    .values({
      id: entryOf(form, by.newId),
      authority_id,
      kind,
      name,
      shapes: chosen,
      words,
      on_day,
      written_by: by.personId,
      written_at: by.now,
    })
    .onConflict((clash) => clash.doNothing())
    .execute();
}
