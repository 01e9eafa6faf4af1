import '../../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';
import { smallestShown, type Topic, topicIds, usualMonths } from '../model.ts';

/** How many of the people of a place are up to date on a topic. */
interface TopicCount {
  readonly topic: Topic;
  readonly covered: number;
}

/** An organisation, or one of its settings, and how many of its people are trained. */
export interface PlaceCoverage {
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly setting_id: string | null;
  readonly setting_name: string | null;
  readonly staff: number;
  readonly topics: readonly TopicCount[];
}

/**
 * How many people are trained, by agency and by setting (TRN-01): of the visitor's own organisations whole; of those that a
 * commissioner's children live with, as a whole only, and only where there are enough staff that nobody is meant.
 */
export async function trainingCoverage(tx: Tx): Promise<PlaceCoverage[]> {
  const { rows } = await sql<{
    organisation_id: string;
    organisation_name: string;
    setting_id: string | null;
    setting_name: string | null;
    topic: Topic;
    staff: number;
    covered: number;
  }>`select * from app.training_coverage(${usualMonths}, ${smallestShown})`.execute(tx);
  const places = new Map<string, PlaceCoverage & { topics: TopicCount[] }>();
  for (const { topic, covered, ...place } of rows) {
    const key = `${place.organisation_id} ${place.setting_id}`;
    const found = places.get(key) ?? { ...place, topics: [] };
    found.topics.push({ topic, covered });
    places.set(key, found);
  }
  const order = (topic: Topic) => topicIds.indexOf(topic);
  for (const place of places.values()) place.topics.sort((a, b) => order(a.topic) - order(b.topic));
  return [...places.values()];
}

/** A share in words: "3 of 8 (38%)". */
export function shareInWords(covered: number, staff: number): string {
  return staff === 0
    ? 'nobody works here'
    : `${covered} of ${staff} (${Math.round((covered / staff) * 100)}%)`;
}
