import type { Response, TestApp, Visitor } from '../house/test-app.ts';

/** Begins a draft about a child and gives its id. */
export async function beginDraft(visitor: Visitor, childId: string): Promise<string> {
  const begun = await visitor.post('/records/new', { childId });
  const id = /\/records\/([0-9a-f-]{36})/.exec(begun.headers.location ?? '')?.[1];
  if (!id) throw new Error(`no draft was begun: ${begun.statusCode}`);
  return id;
}

/** The version of the draft that stands on a page. */
export const versionOn = (page: Response): string =>
  /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? '';

/** Opens a page of the draft and sends it with these fields, as a browser would. */
export async function savePage(
  visitor: Visitor,
  draftId: string,
  page: string,
  fields: Record<string, string>,
): Promise<Response> {
  const url = `/records/${draftId}/page/${page}`;
  return visitor.post(url, { version: versionOn(await visitor.get(url)), ...fields });
}

/** What stands in each page of a record that can be signed. */
const pages: Readonly<Record<string, Record<string, string>>> = {
  'when-and-where': { day: '2026-03-02', time: '21:40', place: 'Kitchen', present: 'Ash Pretend' },
  'what-happened': { childActions: 'Threw a cup.', staffActions: 'Gave space.' },
  calming: { deEscalation: 'Quiet voice.', restorative: 'Made tea.' },
  account: { accountWords: 'I was scared.' },
  injuries: { hurt: 'nobody' },
  told: {},
  police: { police: 'no' },
  home: { riskReview: 'It stands.', daybook: 'A hard evening.' },
};

/** Answers every question about what happened with the first answer offered. */
async function answerFacts(visitor: Visitor, draftId: string): Promise<void> {
  for (let asked = 0; asked < 60; asked += 1) {
    const page = await visitor.get(`/records/${draftId}/facts`);
    const ask = /name="ask" value="([^"]+)"/.exec(page.body)?.[1];
    if (!ask) return;
    const first = new RegExp(`name="${ask}"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="${ask}"`).exec(
      page.body,
    );
    const answer = ask === 'kinds' ? 'disorder' : (first?.[1] ?? first?.[2] ?? '1');
    await visitor.post(`/records/${draftId}/facts`, { ask, [ask]: answer });
  }
  throw new Error('the questions have no end');
}

/** A draft that only has to be signed. `besides` stands in the place of what the pages have. */
export async function wholeDraft(
  { as, world }: TestApp,
  besides: Readonly<Record<string, Record<string, string>>> = {},
): Promise<string> {
  const carer = as(world.carer);
  const draftId = await beginDraft(carer, world.robin);
  for (const [page, fields] of Object.entries(pages)) {
    const saved = await savePage(carer, draftId, page, { ...fields, ...besides[page] });
    if (saved.statusCode !== 303) throw new Error(`${page} was not taken: ${saved.statusCode} ${saved.body}`);
  }
  await answerFacts(carer, draftId);
  const decision = await carer.get(`/records/${draftId}/decision`);
  const given = /name="chosenRoute"[^>]*value="([^"]+)"[^>]*checked/.exec(decision.body)?.[1] ?? '';
  const saved = await carer.post(`/records/${draftId}/decision`, {
    version: versionOn(decision),
    goodEnough: 'yes',
    goodEnoughWords: 'It is what I would do.',
    chosenRoute: given || 'resolve-internally',
    reason: given ? '' : 'It was small.',
  });
  if (saved.statusCode !== 303)
    throw new Error(`the decision was not taken: ${saved.statusCode} ${saved.body}`);
  return draftId;
}

/** What a browser shows of escaped text. */
export function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
