import '../../src/incidents/index.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';

/** The records that stand, by the key they were sent under, and what any of them lacks. */
export interface Standing {
  readonly idsByKey: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly string[];
}

/** Looks at every record: each has all of its parts, and no part is without its record. */
export async function standingRecords(database: HearthDatabase<Tables>): Promise<Standing> {
  return database.asOwner(async (tx) => {
    const incidents = await tx.selectFrom('incident').selectAll().execute();
    const decisions = await tx.selectFrom('decision').selectAll().execute();
    const steps = await tx.selectFrom('step').select(['id', 'incident_id']).execute();
    const keys = await tx.selectFrom('idempotency_key').select(['key', 'body']).execute();
    const audits = await tx
      .selectFrom('audit_event')
      .select('subject_id')
      .where('action', '=', 'signed-record')
      .execute();
    const parts = {
      account: await tx.selectFrom('account').select('incident_id').execute(),
      conduct: await tx.selectFrom('conduct').select('incident_id').execute(),
      'who was told': await tx.selectFrom('person_told').select('incident_id').execute(),
      'line in the daybook': await tx.selectFrom('daybook_entry').select('incident_id').execute(),
    };
    const notices = await tx
      .selectFrom('notice')
      .select('incident_id')
      .where('kind', '=', 'incident-recorded')
      .execute();
    const faults: string[] = [];
    const idsByKey = new Map<string, string[]>();
    const stepCounts = new Set<number>();
    for (const { id, place } of incidents) {
      idsByKey.set(place, [...(idsByKey.get(place) ?? []), id]);
      const say = (what: string) => faults.push(`record ${place} ${what}`);
      const own = decisions.filter(({ incident_id }) => incident_id === id);
      if (own.length !== 1) say(`has ${own.length} decisions`);
      for (const [name, rows] of Object.entries(parts)) {
        const count = rows.filter(({ incident_id }) => incident_id === id).length;
        if (count !== 1) say(`has ${count} times: ${name}`);
      }
      const made = steps.filter(({ incident_id }) => incident_id === id);
      stepCounts.add(made.length);
      if (made.length === 0) say('has no steps');
      if (notices.filter(({ incident_id }) => incident_id === id).length !== 2) say('lacks a notice');
      if (!audits.some(({ subject_id }) => subject_id === id)) say('left no trace');
      const answer = keys.find(({ key }) => key === place)?.body as { id?: string } | undefined;
      if (answer?.id !== id) say('does not stand under its key');
    }
    // They all tell of the same, so each has as many steps as the next.
    if (stepCounts.size > 1) faults.push(`records have ${[...stepCounts].join(' or ')} steps`);
    if (keys.length !== incidents.length) faults.push('a key stands without its record');
    if (audits.length !== incidents.length) faults.push('a trace stands without its record');
    return { idsByKey, faults };
  });
}
