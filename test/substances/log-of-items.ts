import { randomUUID } from 'node:crypto';
import type { TestApp } from '../house/test-app.ts';
import { found } from './photographs-to-send.ts';

/** The day and time of the tests, in the three parts of a form. */
export const moment = (name: string, time: string, day = '3') => ({
  [`${name}-day`]: day,
  [`${name}-month`]: '3',
  [`${name}-year`]: '2026',
  [`${name}-time`]: time,
});

/** Writes an item into the log, and answers with the address of its page. */
export async function anItem(
  house: TestApp,
  besides: Record<string, string> = {},
  person = house.world.carer,
): Promise<string> {
  const { robin, home } = house.world;
  const fields = { entry: randomUUID(), child: robin, setting: home, ...found, ...besides };
  const answer = await house.as(person).post('/substances/seizures', fields);
  if (answer.statusCode !== 303) throw new Error(`the log said ${answer.statusCode}: ${answer.body}`);
  return answer.headers.location as string;
}

/** What is typed to say that something was destroyed. */
export const destruction = (witness: string) => ({
  procedure: 'Mixed with hot water and washing-up liquid, then put in the outside bin.',
  ...moment('destroyedAt', '01:30'),
  witness,
  destroyedSure: 'yes',
});
/** What is typed to hand something over. */
export const handOver = (receiver: string) => ({
  receiver,
  ...moment('handedAt', '01:00'),
  keptNow: 'Safe upstairs',
  handedWords: 'End of the shift; sealed in its bag.',
});
/** What is typed when the police collect something. */
export const collection = {
  ...moment('collectedAt', '02:00'),
  allegation: 'no',
  collectedWords: 'One sealed bag.',
  officerName: 'Pat Constable',
  officerNumber: '1234TW',
  officerWords: 'I have taken this item.',
  reference: 'CAD 77',
  collectedSure: 'yes',
};

/** The line that waits on a page. */
export const waitingLine = (html: string): string => /name="event" value="([^"]+)"/.exec(html)?.[1] ?? '';
