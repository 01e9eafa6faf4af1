import { ageOn } from '../../calendar/index.ts';
import { nextDayToWatch } from './care-so-far.ts';
import type { CareStatusFacts } from './facts.ts';
import type { NextChange } from './outcome.ts';
import { homeForGood } from './standing.ts';
import { type HeldOnDay, statusOn } from './status-on.ts';

/** What holds, as one line: two days with the same line have the same status. */
const line = ({ status, rows }: HeldOnDay): string =>
  JSON.stringify([status, rows.category.id, rows.protocol.id]);

/** The first day after this one on which something may tip. */
function dayAfter(facts: CareStatusFacts, held: HeldOnDay): string | null {
  const { on, soFar } = held.standing;
  const watched = nextDayToWatch(facts, on);
  const home = homeForGood(facts, soFar);
  if (home === null || home <= on) return watched;
  return watched === null || home < watched ? home : watched;
}

function whatChanges(before: HeldOnDay, after: HeldOnDay, age: number): string {
  const { status: was } = before;
  const { status: is, rows } = after;
  const words: string[] = [];
  if (was.childOrYoungAdult !== is.childOrYoungAdult) words.push('Turns 18: a young adult.');
  else if (is.category !== was.category && [16, 21, 25].includes(age)) words.push(`Is ${age}.`);
  if (was.lookedAfter && !is.lookedAfter) words.push('No longer looked after.');
  else if (was.legalBasis !== is.legalBasis || was.firstDay !== is.firstDay)
    words.push(rows.lookedAfter.text);
  if (before.rows.category.id !== rows.category.id) words.push(rows.category.text);
  if (was.protocolCareLeaver !== is.protocolCareLeaver) words.push(rows.protocol.text);
  return words.join(' ') || rows.protocol.text;
}

/** A day on which the status changes, and how it then stands. */
export interface Change {
  readonly on: string;
  readonly held: HeldOnDay;
}

/** The changes of status after a day, in order, as the facts have them: what is open stays open. */
export function* changesAfter(facts: CareStatusFacts, start: HeldOnDay): Generator<Change> {
  let held = start;
  for (let on = dayAfter(facts, held); on !== null; on = dayAfter(facts, held)) {
    const then = statusOn(facts, on);
    if (line(then) !== line(held)) yield { on, held: then };
    held = then;
  }
}

/** When the status changes next if nothing else happens; null when it never does. */
export function nextChange(facts: CareStatusFacts, now: HeldOnDay): NextChange | null {
  for (const { on, held } of changesAfter(facts, now)) {
    return { on, text: whatChanges(now, held, ageOn(facts.dateOfBirth, on)) };
  }
  return null;
}
