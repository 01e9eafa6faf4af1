import { aRecord } from '../house/a-record.ts';
import type { Response, Visitor } from '../house/test-app.ts';
import { openWordsHouse, type WordsHouse } from './words/words-house.ts';

/** Names that stand in what staff wrote about Robin, and that no page of Robin's may ever show. */
export const otherPeople = [
  'Wren',
  'Wrenny',
  'Marjoram',
  'Ash’s sister Coriander',
  'Tansy Thirdparty',
] as const;

/** A house with a record about Robin in which staff name other children and their own families. */
export interface YoungHouse extends WordsHouse {
  readonly incidentId: string;
}

/** Opens it: Ash Pretend wrote the record, Cedar Pretend manages the home. */
export async function openYoungHouse(): Promise<YoungHouse> {
  const words = await openWordsHouse();
  const { house } = words;
  const { world } = house;
  const record = aRecord(world, {
    place: 'The room of Wren Sampleton',
    present: 'Ash Pretend, Wren (Wrenny to friends), Tansy Thirdparty',
    childActions: 'Robin pushed Wrenny. Marjoram saw it.',
    staffActions: 'I called Ash’s sister Coriander, who drove over.',
    deEscalation: 'Tansy Thirdparty talked to Robin.',
    restorative: 'Robin and Wren made tea.',
    account: { words: 'I only pushed Wrenny because Marjoram laughed.' },
    told: [{ who: 'Tansy Thirdparty', how: 'By phone', day: '2026-03-02', time: '22:10' }],
    decision: {
      goodEnough: 'yes',
      goodEnoughWords: 'Wren is fine.',
      chosenRoute: 'manager-decides',
      reason: '',
    },
  });
  const made = await house.as(world.carer).api('POST', '/api/v1/incidents', record);
  if (made.statusCode !== 201) throw new Error(made.body);
  return { ...words, incidentId: made.json().id };
}

/** Follows a redirect of a form, as a browser does. */
export async function follow(visitor: Visitor, sent: Response): Promise<Response> {
  if (sent.statusCode !== 303) throw new Error(`${sent.statusCode}: ${sent.body}`);
  return visitor.get(String(sent.headers.location).split('#')[0] ?? '/');
}

/** What a page says, without its marks. */
export function textOf({ body }: Response): string {
  return body
    .replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

/** Raises a challenge as a young person. @returns its id */
export async function challenge(
  { house, robinMe }: WordsHouse,
  form: Record<string, string>,
  who = robinMe,
): Promise<string> {
  const sent = await house.as(who).post('/me/challenges', { wrong: 'I did not push anybody.', ...form });
  const id = /\/me\/challenges\/([0-9a-f-]{36})/.exec(String(sent.headers.location))?.[1];
  if (!id) throw new Error(`${sent.statusCode}: ${sent.body}`);
  return id;
}
