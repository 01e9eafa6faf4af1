import type { Random } from '../../../demo/random.ts';
import type { Route } from '../../../src/platform/web/index.ts';
import type { PageForm } from '../../bad-input/forms-of-page.ts';
import { brokenJson, brokenJsonText, type Json, nastyJson } from '../grammar/nasty-json.ts';
import { nastyText } from '../grammar/nasty-text.ts';
import { asForm, asJson, asMultipart, type Body } from './bodies.ts';
import type { City } from './city.ts';
import { drawFields, drawStrangeFields } from './draw-form.ts';
import { drawHeaders } from './draw-headers.ts';
import { drawUrl } from './draw-url.ts';
import type { Drawn } from './drawn.ts';
import { jsonLike } from './json-like.ts';
import type { Seen, Survey } from './survey.ts';

/** Hashing a password takes its time on purpose: of these routes fewer are asked. */
const slow = /sign-in$|\/account\/(?:password|reset)/;
const isRare = ({ path }: Route, random: Random): boolean => slow.test(path) && random.chance(0.8);

/** What is there besides the routes of the rooms. */
const otherPaths = [
  '/assets/hearth.css',
  '/assets/',
  '/health',
  '/ready',
  '/api/v1/openapi.json',
  '/favicon.ico',
  '/robots.txt',
] as const;

/** Just under and over the largest request, and what an open address of the API takes. */
const largeBodies = [63_000, 65_000, 3_999_000, 4_001_000] as const;

function whoAsks(route: Route, led: string | undefined, { people }: City, random: Random): string | null {
  if (random.chance(0.06)) return null;
  if (led !== undefined && random.chance(0.8)) return led;
  const right = people.filter(({ isYoung }) => isYoung === (route.who === 'young-person'));
  return random.pick(random.chance(0.85) && right.length > 0 ? right : people).id;
}

/** An address to which no page led, put together of what the pages of one person had in the place of its parameters. */
function ledOn({ path }: Route, { parameters }: Survey, random: Random): Seen<string> | undefined {
  const names = path.split('/').filter((segment) => segment.startsWith(':'));
  const first = parameters.get(names[0] ?? '') ?? [];
  if (first.length === 0) return undefined;
  const { person, what } = random.pick(first);
  const standing = (name: string): string => {
    if (name === names[0]) return what;
    const own = (parameters.get(name) ?? []).filter((one) => one.person === person);
    return own.length > 0 ? random.pick(own).what : name;
  };
  return { person, what: path.replaceAll(/:\w+/g, standing) };
}

/** A good body of the API with a thing or two changed. */
function jsonBody(route: Route, city: City, random: Random): Body {
  let value: Json = route.api?.body ? jsonLike(route.api.body, city.ids, random) : nastyJson(random);
  for (let times = random.pick([0, 1, 1, 1, 2, 4]); times > 0; times -= 1) value = brokenJson(value, random);
  const text = brokenJsonText(value, random);
  const isLarge = random.chance(0.004);
  const long = isLarge ? text.replace(/\}$/, `,"long":"${'x'.repeat(random.pick(largeBodies))}"}`) : text;
  return { type: 'application/json', of: () => long };
}

/** The form that a page gave for the route, with a thing or two changed, in the guise of a browser or another. */
function formBody(
  route: Route,
  seen: Seen<PageForm> | undefined,
  survey: Survey,
  city: City,
  random: Random,
): Body {
  const { ids } = city;
  const names = () => [...survey.forms.values()].flat().flatMap(({ what }) => Object.keys(what.sent));
  const fields =
    seen && random.chance(0.94)
      ? drawFields(seen.what, ids, random)
      : drawStrangeFields(names(), ids, random);
  const files = seen?.what.files ?? (route.file ? [route.file.field] : []);
  if (files.length > 0 && random.chance(0.85)) return asMultipart(fields, files, random);
  if (random.chance(0.02)) return asMultipart(fields, ['file'], random);
  if (random.chance(0.03)) return asJson(fields);
  if (random.chance(0.003))
    return asForm([...fields, ['long', 'x'.repeat(random.pick(largeBodies))]], random);
  return asForm(fields, random);
}

/** Something that is no route, or a route by another method. */
function drawElsewhere(city: City, random: Random): Drawn {
  const url = random.pick([
    ...otherPaths,
    random.pick(city.routes).path,
    `/${encodeURI(nastyText(random).replaceAll(/\p{Surrogate}/gu, ''))}`,
  ]);
  return {
    method: random.pick(['GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']),
    url,
    route: '',
    person: random.pick(city.people).id,
    signedInBy: random.pick(['cookie', 'bearer', 'nothing', 'a made-up token']),
    headers: drawHeaders(random),
    body: null,
  };
}

/** A request to some route of the service: every route as often as the next, whichever they are. */
export function drawRequest(city: City, survey: Survey, random: Random): Drawn {
  if (random.chance(0.02)) return drawElsewhere(city, random);
  let route = random.pick(city.routes);
  while (isRare(route, random)) route = random.pick(city.routes);
  const isApi = route.path.startsWith('/api/');
  const forms = route.method === 'POST' ? (survey.forms.get(route.path) ?? []) : [];
  const links = survey.links.get(route.path) ?? [];
  const form = forms.length > 0 ? random.pick(forms) : undefined;
  const link = form
    ? { person: form.person, what: form.what.action }
    : links.length > 0
      ? random.pick(links)
      : ledOn(route, survey, random);
  const body =
    route.method === 'GET'
      ? null
      : isApi
        ? jsonBody(route, city, random)
        : formBody(route, form, survey, city, random);
  const headers = drawHeaders(random);
  const made = random.chance(0.5) ? '' : nastyText(random).replaceAll(/\p{Surrogate}/gu, '');
  const key: Record<string, string> =
    isApi && body && random.chance(0.2) ? { 'idempotency-key': `a-key-${random.whole(0, 400)}` } : {};
  return {
    method: route.method,
    url: drawUrl(route, link?.what, survey, city.ids, random),
    route: `${route.method} ${route.path}`,
    person: whoAsks(route, link?.person, city, random),
    signedInBy: random.chance(0.02) ? 'a made-up token' : isApi && random.chance(0.9) ? 'bearer' : 'cookie',
    headers: { ...(body ? { 'content-type': body.type } : {}), ...key, ...headers },
    // A few forms come without their token, or with one that is none.
    body: body && (random.chance(0.94) ? body.of : () => body.of(made)),
  };
}
