import '../care/index.ts';
import { type RawBuilder, sql } from 'kysely';
import type { May, SignedInContext } from '../platform/web/index.ts';

const asks = (words: string, query: (context: SignedInContext) => RawBuilder<{ yes: boolean }>): May => ({
  words,
  check: async (context) => (await query(context).execute(context.tx)).rows[0]?.yes ?? false,
});

/** Whoever can take something into a log. */
export const mayWorkInASetting = asks(
  'people who work in a setting',
  () => sql`select cardinality(app.settings_worked()) > 0 as yes`,
);

export const mayWorkHere = asks(
  'people who work in the setting',
  ({ params }) => sql`select app.works_at(${params.settingId}::uuid) as yes`,
);

/** To see an item is not to sign for it: that is for those who hold it, and asked with the line. */
export const maySeeSeizure = asks(
  'people who may see the item: they may see the record, or work where it is kept',
  ({ params }) => sql`select app.sees_seizure_of(${params.seizureId}::uuid) as yes`,
);

export const mayKnowSpot = asks(
  'people who work in the area of the place',
  ({ params }) => sql`
    select exists (
      select 1 from hot_spot where id = ${params.spotId}::uuid and app.knows_area(authority_id)) as yes`,
);
