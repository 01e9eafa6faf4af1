import type { Random } from '../../../demo/random.ts';
import type { Route } from '../../../src/platform/web/index.ts';
import { brokenText, nastyText } from '../grammar/nasty-text.ts';
import { anIdLike, type KnownIds } from './known-ids.ts';
import type { Survey } from './survey.ts';

/** Text as it can stand in an address: mostly encoded, sometimes as it is. */
function inAddress(text: string, random: Random): string {
  const whole = text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return random.chance(0.85) ? encodeURIComponent(whole) : encodeURI(whole).replaceAll('%25', '%');
}

/** What stands in the place of a parameter: an id of something like it, what stood there in a link, or nonsense. */
function parameter(
  name: string,
  before: string,
  stood: string | undefined,
  ids: KnownIds,
  random: Random,
): string {
  if (random.chance(0.12)) return inAddress(nastyText(random), random) || '-';
  if (stood !== undefined && random.chance(0.7)) return stood;
  if (/id$/i.test(name)) return anIdLike(ids, before, random);
  return stood ?? inAddress(nastyText(random), random);
}

/** An address of the route, with the parameters of a link that led there where there is one. */
function pathOf({ path }: Route, stood: string | undefined, ids: KnownIds, random: Random): string {
  if (stood !== undefined && random.chance(0.6)) return stood;
  const there = (stood ?? '').split('/');
  const segments = path.split('/');
  return segments
    .map((segment, at) =>
      segment.startsWith(':')
        ? parameter(segment, segments[at - 1] ?? '', there[at] || undefined, ids, random)
        : segment,
    )
    .join('/');
}

const usualQueries = [
  'after',
  'limit',
  'on',
  'from',
  'until',
  'q',
  'child',
  'guide',
  'print',
  'return',
  'page',
  'kind',
  'ask',
  'to',
] as const;

function queryOf(route: Route, stood: string, ids: KnownIds, random: Random): string {
  const query = new URLSearchParams(stood);
  if (random.chance(0.5)) return query.toString();
  const schema = route.api?.query as { shape?: Record<string, unknown> } | undefined;
  const named = [...query.keys(), ...Object.keys(schema?.shape ?? {}), ...usualQueries];
  for (let times = random.whole(1, 3); times > 0; times -= 1) {
    const name = random.chance(0.92) ? random.pick(named) : nastyText(random);
    const value = random.chance(0.25) ? anIdLike(ids, name, random) : nastyText(random);
    query[random.chance(0.8) ? 'set' : 'append'](name, value);
  }
  const text = query.toString();
  return random.chance(0.1) ? inAddress(brokenText(text, random), random) : text;
}

/** An address of a route, good or nearly. */
export function drawUrl(
  route: Route,
  link: string | undefined,
  survey: Survey,
  ids: KnownIds,
  random: Random,
): string {
  const seen = survey.links.get(route.path) ?? [];
  const stood = link ?? (seen.length > 0 ? random.pick(seen).what : undefined);
  const [path, query = ''] = stood?.split('?') ?? [];
  const asked = queryOf(route, query, ids, random);
  const at = pathOf(route, path, ids, random);
  return (
    (asked ? `${at}?${asked}` : at) +
    (random.chance(0.02) ? random.pick(['/', '//', '?', '#x', '.json', '%00']) : '')
  );
}
