import { pureTargets } from './pure/index.ts';
import { type Ground, openCity } from './routes/city.ts';
import { groundTemplate } from './routes/ground-template.ts';
import { type Survey, surveyCity } from './routes/survey.ts';
import { nothingReached, type Reached, tryRoutes } from './routes/try-routes.ts';
import { type Tried, tryTarget } from './try-target.ts';
import type { Unit } from './units.ts';

/** What a process is told: a piece of the work, and the seed. */
export interface Told {
  readonly unit: Unit;
  readonly seed: string;
}

/** What it says when it is done. */
export interface Done extends Tried {
  readonly unit: Unit;
  readonly statuses: Reached['statuses'];
  /** The routes of the service, and those of them that were not only refused. */
  readonly routes: readonly string[];
  readonly reached: readonly string[];
}

interface Known {
  readonly begin: () => Promise<Ground>;
  readonly survey: Survey;
}

let known: Promise<Known> | undefined;

/** What pages there are is found out once, in a city of its own. */
async function lookAround(): Promise<Known> {
  const begin = await groundTemplate();
  const city = await openCity('survey', await begin());
  const survey = await surveyCity(city, city.people, { pages: 1500, lookers: 5 });
  await city.close();
  return { begin, survey };
}

async function inCity(
  { from, inputs }: Unit,
  seed: string,
  reached: Reached,
): Promise<Tried & Pick<Done, 'routes'>> {
  known ??= lookAround();
  const { begin, survey } = await known;
  const city = await openCity(`${seed} ${from}`, await begin());
  try {
    const tried = await tryRoutes(city, survey.copy(city), seed, from, inputs, reached);
    return { ...tried, routes: city.routes.map(({ method, path }) => `${method} ${path}`) };
  } finally {
    await city.close();
  }
}

async function work({ unit, seed }: Told): Promise<Done> {
  const target = pureTargets.find(({ name }) => name === unit.target);
  const reached = nothingReached();
  const tried = target
    ? { ...(await tryTarget(target, seed, unit.from, unit.inputs)), routes: [] }
    : await inCity(unit, seed, reached);
  return { ...tried, unit, statuses: reached.statuses, reached: [...reached.routes] };
}

process.on('message', async (told: Told) => {
  process.send?.(await work(told));
});
