import { randomUUID } from 'node:crypto';
import type { TestApp } from '../house/test-app.ts';
import type { Ids } from './cast.ts';

/** A word that stands in everything the register holds of a child, and nowhere else. */
const wordOfChild = (child: 'robin' | 'wren'): string => `qz${child}registerzq`;

/** Fills the tables of the register, about Robin and about Wren. */
export async function fillRegister(house: TestApp, ids: Ids): Promise<void> {
  const { database, now } = house;
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('service_contact')
      .values({
        id: randomUUID(),
        organisation_id: ids.authority,
        purpose: 'police',
        telephone: '101',
        changed_at: now,
      })
      .execute();
    await tx
      .insertInto('translation_check')
      .values({
        id: randomUUID(),
        page: 'police-station',
        language: 'ar',
        text_hash: 'a'.repeat(64),
        checked_by: 'Amina Invented',
        capacity: 'Registered interpreter',
        checked_on: '2026-02-10',
        entered_by: ids.socialWorker,
        entered_at: now,
      })
      .execute();
    for (const [child, worker] of [
      ['robin', ids.socialWorker],
      ['wren', ids.otherSocialWorker],
    ] as const) {
      const words = wordOfChild(child);
      const of = { child_id: ids[child], authority_id: ids.authority };
      const entry = { child_id: ids[child], words, written_by: worker, written_at: now };
      await tx
        .insertInto('child_number')
        .values({ id: randomUUID(), ...of, kind: 'ssda903', value: words })
        .execute();
      const codes = {
        provider: null,
        urn: null,
        need: null,
        reason_new: 'S',
        reason_ceased: null,
        reason_moved: null,
      };
      const rests = { legal_status: 'C2', placement_type: 'K2', recorded_at: now, recorded_by: worker };
      await tx
        .insertInto('care_episode')
        .values({ id: randomUUID(), ...of, ...codes, ...rests, from_day: '2020-01-01', to_day: null })
        .execute();
      await tx
        .insertInto('child_correction')
        .values({
          id: randomUUID(),
          child_id: of.child_id,
          was: { given: words, family: '', known: null, others: '', birth: '2012-03-04', basis: 'known' },
          reason: words,
          corrected_by: worker,
          corrected_at: now,
        })
        .execute();
      await tx
        .insertInto('profile_entry')
        .values({ id: randomUUID(), ...entry, topic: 'culture', said_by_child: false })
        .execute();
      await tx
        .insertInto('health_entry')
        .values({ id: randomUUID(), ...entry, topic: 'summary' })
        .execute();
      await tx
        .insertInto('nationality_entry')
        .values({ id: randomUUID(), ...entry, topic: 'nationality' })
        .execute();
      await tx
        .insertInto('address_entry')
        .values({ id: randomUUID(), ...entry, topic: 'home' })
        .execute();
    }
    // A seal that was lifted again, and the key that came with it.
    const seal = { id: randomUUID(), child_id: ids.robin, reason: wordOfChild('robin') };
    const lifted = {
      sealed_by: ids.socialWorker,
      sealed_at: now,
      lifted_by: ids.socialWorker,
      lifted_at: now,
    };
    await tx
      .insertInto('child_seal')
      .values({ ...seal, ...lifted })
      .execute();
    const given = { given_by: ids.socialWorker, given_at: now };
    await tx
      .insertInto('child_seal_key')
      .values({
        id: randomUUID(),
        seal_id: seal.id,
        child_id: ids.robin,
        person_id: ids.socialWorker,
        ...given,
      })
      .execute();
    // A glass whose time ran out, of which the owner has still to say whether it was right.
    await tx
      .insertInto('break_glass')
      .values({
        id: randomUUID(),
        child_id: ids.robin,
        person_id: ids.outsider,
        reason: `${wordOfChild('robin')} in the night`,
        opened_at: new Date(now.getTime() - 3 * 3_600_000),
        until_at: new Date(now.getTime() - 2 * 3_600_000),
        owner_id: ids.socialWorker,
        review_due_at: new Date(now.getTime() + 21 * 3_600_000),
        ended_at: null,
        reviewed_by: null,
        reviewed_at: null,
        verdict: null,
        review_words: null,
      })
      .execute();
    // Two that were taken for one, and are two again.
    const undone = { undone_by: ids.socialWorker, undone_at: now };
    await tx
      .insertInto('child_merge')
      .values({
        id: randomUUID(),
        kept_id: ids.robin,
        merged_id: ids.fern,
        reason: wordOfChild('robin'),
        merged_by: ids.socialWorker,
        merged_at: now,
        ...undone,
      })
      .execute();
  });
}
