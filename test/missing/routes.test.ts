import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { missingRoutes } from '../../src/missing/index.ts';
import { type FilledNight, fillNight, strangersTo } from './filled.ts';
import { answers, at, line, opening, told } from './night.ts';

let night: FilledNight;
let others: Record<string, string | null>;
beforeAll(async () => {
  night = await fillNight();
  others = await strangersTo(night);
});
afterAll(() => night.house.close());

/** Good fields for every route of this room, so that what is refused is refused for who asks. */
const sent = (): Record<string, Record<string, string | string[]>> => {
  const { house } = night;
  const form = { entry: randomUUID(), with_child: 'together', description: 'Tall' };
  const verdict = { entry: randomUUID(), verdict: 'accepted', words: '' };
  return {
    'POST /children/:childId/missing/form': form,
    'POST /missing/forms/:formId/checks': verdict,
    'POST /children/:childId/missing/episodes': opening(house),
    'POST /missing/episodes/:episodeId/entries': line(house),
    'POST /missing/episodes/:episodeId/decide': answers(),
    'POST /missing/episodes/:episodeId/departures': { chosen: 'call-999', reason: 'x' },
    'POST /missing/episodes/:episodeId/report': told(house),
    'POST /missing/episodes/:episodeId/grades': { grade: 'Low', ...at('given', house.now) },
    'POST /missing/episodes/:episodeId/look-back': { needed: 'no', lookBackWords: 'x' },
    'POST /missing/homes/:settingId/notes': { kind: 'settled', words: 'x' },
  };
};

const open = ['/missing', '/missing/homes'];

/** With what a route answers somebody to whom it is closed; lists are open to all who work, and empty for these. */
function closedTo(who: string, path: string): number[] {
  // Whoever has no work here any more is nobody.
  if (who === 'nobody' || /who left|until yesterday/.test(who)) return [303, 401, 403];
  if (who === 'the young person') return [303, 403, 404];
  return open.includes(path) ? [200] : [403, 404];
}

test('every route of this room is closed to whoever stands in no relation, and leaks no name', async () => {
  const { house, formId, episodeId } = night;
  const { robin, home } = house.world;
  const ids: Record<string, string> = { childId: robin, formId, episodeId, settingId: home };
  for (const [who, person] of Object.entries(others)) {
    for (const { method, path } of missingRoutes()) {
      const url = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '');
      const visitor = house.as(person);
      const answer = path.startsWith('/api/')
        ? await visitor.api(method, url, method === 'POST' ? {} : undefined)
        : method === 'GET'
          ? await visitor.get(url)
          : await visitor.post(url, sent()[`${method} ${path}`] ?? {});
      const closed = closedTo(who, path);
      expect([who, method, path, closed.includes(answer.statusCode), answer.statusCode]).toEqual([
        who,
        method,
        path,
        true,
        answer.statusCode,
      ]);
      expect(answer.body).not.toMatch(/Osmundrin|Robin Sampleton|Inhaler|Aunt wrote/);
    }
  }
});

test('an advocate reads and writes nothing; the pages of a manager open', async () => {
  const { house, formId, episodeId, people } = night;
  const { robin, home } = house.world;
  const ids: Record<string, string> = { childId: robin, formId, episodeId, settingId: home };
  for (const { method, path } of missingRoutes()) {
    if (path.startsWith('/api/') && method === 'POST') continue;
    const url = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '');
    if (method === 'GET') {
      const read = await house.as(people['registered-manager'] ?? '').get(url);
      expect([path, [200, 303].includes(read.statusCode)]).toEqual([path, true]);
      continue;
    }
    const written = await house.as(people.advocate ?? '').post(url, sent()[`${method} ${path}`] ?? {});
    expect([path, [403, 404].includes(written.statusCode), written.statusCode]).toEqual([
      path,
      true,
      written.statusCode,
    ]);
  }
});
