import { roomsInMyWork } from '../../src/app.ts';
import { openStepsOf } from '../../src/follow-up/index.ts';
import { londonDate } from '../../src/platform/clock/index.ts';
import { askTogether } from '../../src/platform/database/index.ts';
import { whoIs } from '../../src/platform/sign-in/session.ts';
import type { SignedInContext, Tx } from '../../src/platform/web/index.ts';
import type { DemoSite } from './demo-site.ts';

/** What stands in somebody's My work, room by room: asked singly, and together. */
export async function myWorkTwice({ database, now }: DemoSite, cookie: string) {
  const today = londonDate(now);
  const person = await whoIs(database, cookie.split('=')[1] ?? '', now, today);
  if (!person) throw new Error('nobody has signed in');
  const here = (tx: Tx) => ({ tx, person, now, today }) as SignedInContext;
  const who = { personId: person.personId, settings: { now: now.toISOString() } };
  return await database.asPerson(who, async (tx) => {
    const singly: unknown[] = [await openStepsOf(tx)];
    const rooms = roomsInMyWork({ demo: true });
    for (const find of rooms) singly.push(await find(here(tx)));
    const together = await askTogether(tx, (asking) =>
      Promise.all([openStepsOf(asking), ...rooms.map((find) => find(here(asking)))]),
    );
    return { singly, together };
  });
}
