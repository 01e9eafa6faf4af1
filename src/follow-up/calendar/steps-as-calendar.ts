import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';

/** A clock of somebody's, and no more of it than a calendar may know. */
export interface Due {
  readonly id: string;
  readonly due_at: Date;
}

/** What stands in the calendar for each: a phone shows it on its locked screen, and another company may keep it. */
const words = 'A step for a child: due';

/**
 * Clocks as a calendar by RFC 5545: when each is due, and where it is read. It knows no name, no home and no kind of step.
 * @param address of the service, without a path
 */
export function stepsAsCalendar(steps: readonly Due[], address: string, now: Date): string {
  const calendar = ical({
    name: 'Hearth: what is due',
    prodId: { company: 'Hearth', product: 'My work', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, due_at } of steps)
    calendar.createEvent({
      id: `${id}@hearth`,
      stamp: now,
      start: due_at,
      summary: words,
      url: `${address}/my-work`,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
