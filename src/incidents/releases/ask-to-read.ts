import { sql } from 'kysely';
import { type AskedRelease, type AskedText, askRelease } from '../../care/index.ts';
import { makeStepsAbout } from '../../follow-up/index.ts';
import { hoursBetween } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/**
 * Asks for a text to be given to the young person, and gives somebody the step to check it: whoever manages where they
 * live, or their social worker where they live in no setting. Asked twice, there is one release and one step.
 * @throws Refusal as `askRelease`
 */
export async function askToRead(
  tx: Tx,
  asked: AskedText,
  by: { readonly personId: string },
  now: Date,
  newId: () => string,
): Promise<AskedRelease> {
  const release = await askRelease(tx, asked, now, newId);
  if (!release.isNew) return release;
  const { childId } = asked;
  const { rows } = await sql<{ id: string | null }>`select app.lives_at(${childId}::uuid) as id`.execute(tx);
  const settingId = rows[0]?.id ?? null;
  const step = {
    id: 'check-text',
    cites: ['VOI-02'],
    who: settingId ? 'registered-manager' : 'social-worker',
    text: 'Check a text before the young person reads it, and cover the names of other people.',
    clock: {
      hours: hoursBetween(now, release.dueAt),
      from: 'the request',
      basis: 'statute: UK GDPR Article 12(3), one month',
    },
  };
  const matter = { about: 'text-release', aboutId: release.id, childId, settingId } as const;
  await makeStepsAbout(tx, [step], matter, { personId: by.personId }, now, newId);
  return release;
}
