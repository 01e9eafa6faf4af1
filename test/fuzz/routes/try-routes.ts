import { chanceOf, type Fault, inWords, mostFaults, processorTime, type Tried } from '../try-target.ts';
import { takeChanges } from './changes.ts';
import { checkAnswer } from './check-answer.ts';
import { checkChanges, wasRefused } from './check-changes.ts';
import type { City } from './city.ts';
import { drawRequest } from './draw-request.ts';
import type { Drawn } from './drawn.ts';
import { type Sent, send } from './send.ts';
import type { Survey } from './survey.ts';

export const routesTarget = 'routes with the database';

/** What of what was sent and answered helps to find the fault. */
const told = (drawn: Drawn, sent: Sent | undefined): string => {
  const { body, ...rest } = drawn;
  const payload = body?.('TOKEN');
  const { statusCode, headers, body: text } = sent?.answer ?? {};
  return inWords({
    ...rest,
    payload: Buffer.isBuffer(payload) ? payload.toString('latin1').slice(0, 3000) : payload?.slice(0, 3000),
    answer: {
      statusCode,
      type: headers?.['content-type'],
      location: headers?.location,
      text: text?.slice(0, 600),
    },
  });
};

/** Goes where a form led, for the forms that are there: that is where a person would go on. */
async function goOn(city: City, survey: Survey, person: string, to: string): Promise<void> {
  const path = to.split('?')[0] ?? '';
  if (!survey.isNew(person, path)) return;
  const { token } = await city.session(person);
  const { headers, body } = await city.app.inject({ url: to, cookies: { hearth_session: token } });
  if (String(headers['content-type']).includes('html')) survey.read(person, path, body);
}

/** Whether the fuzz gets past the door: answers by their status, and the routes that were not only refused. */
export interface Reached {
  readonly statuses: Record<string, number>;
  readonly routes: Set<string>;
}

export const nothingReached = (): Reached => ({ statuses: {}, routes: new Set() });

/** Sends requests that have these numbers to a city, one after the other: each may find what those before it left. */
export async function tryRoutes(
  city: City,
  survey: Survey,
  seed: string,
  from: number,
  inputs: number,
  reached = nothingReached(),
): Promise<Tried> {
  const faults: Fault[] = [];
  let slowest = { number: from, milliseconds: 0 };
  const begun = processorTime();
  await takeChanges(city.database);
  let number = from;
  for (; number < from + inputs && faults.length < mostFaults; number += 1) {
    const drawn = drawRequest(city, survey, chanceOf(seed, routesTarget, number));
    const before = performance.now();
    let sent: Sent | undefined;
    try {
      sent = await send(city, drawn);
      const { statusCode, headers, body } = sent.answer;
      reached.statuses[statusCode] = (reached.statuses[statusCode] ?? 0) + 1;
      if (!wasRefused(sent)) reached.routes.add(drawn.route);
      const changes = await takeChanges(city.database);
      checkAnswer(drawn, sent);
      const route = city.routes.find(({ method, path }) => drawn.route === `${method} ${path}`);
      checkChanges(drawn, route, sent, changes);
      if (drawn.person && String(headers['content-type']).includes('html'))
        survey.read(drawn.person, drawn.url.split('?')[0] ?? '', body);
      else if (drawn.person && statusCode === 303)
        await goOn(city, survey, drawn.person, String(headers.location));
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : inWords(error);
      faults.push({
        target: routesTarget,
        number,
        what: `${drawn.route} ${what}`,
        input: told(drawn, sent) + city.takeLog(),
      });
    }
    const milliseconds = performance.now() - before;
    if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
  }
  return { inputs: number - from, milliseconds: processorTime() - begun, slowest, faults };
}
