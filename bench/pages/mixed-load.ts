import type { AddressInfo } from 'node:net';
import { compared, type Section } from '../report.ts';
import type { Cities, Visitor } from './cities.ts';
import { visits } from './visits.ts';

const people = 200;
/** Between one page and the next somebody reads so long, in milliseconds. */
const thinks = 8000;
const lasts = 60_000;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Two hundred people who read, think for eight seconds and go on, for a minute, over HTTP. */
export async function measureMixedLoad(cities: Cities, scale: number): Promise<Section> {
  const city = await cities.serveMany(scale);
  try {
    await city.app.listen({ host: '127.0.0.1', port: 0 });
    const url = `http://127.0.0.1:${(city.app.server.address() as AddressInfo).port}`;
    const ways: (Visitor & { readonly paths: readonly string[] })[] = [];
    for (const { who, paths } of walks) ways.push({ ...(await city.visitor(who)), paths });
    const took: number[] = [];
    let errors = 0;
    const end = performance.now() + lasts;
    const somebody = async (number: number): Promise<void> => {
      const { cookie, paths } = ways[number % ways.length] as Visitor & { paths: readonly string[] };
      await pause((thinks * number) / people);
      for (let turn = number; performance.now() < end; turn += 1) {
        const start = performance.now();
        const answer = await fetch(url + paths[turn % paths.length], {
          headers: { cookie },
          redirect: 'manual',
        }).catch(() => null);
        await answer?.arrayBuffer();
        took.push(performance.now() - start);
        if (!answer || answer.status >= 400) errors += 1;
        await pause(thinks);
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: people }, (_, number) => somebody(number)));
    const seconds = (performance.now() - start) / 1000;
    const sorted = took.sort((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
    return {
      title: 'Many at once',
      checked: `${people} people who think for ${thinks / 1000} seconds, at scale ${scale}, one process, ten connections.`,
      figures: [
        {
          name: 'requests',
          value: took.length / seconds,
          unit: 'a second',
          includes: `${took.length} in ${Math.round(seconds)} s`,
        },
      ],
      comparisons: [
        compared('p95', p95, 'ms', { is: 'under', value: 400 }),
        compared('errors', errors, 'times', { is: 'under', value: 1 }),
      ],
      gaps: [],
    };
  } finally {
    await city.close();
  }
}

/** Who goes where: the pages of the bench, by person. */
const walks = [...new Set(visits.map(({ who }) => who))]
  .filter((who) => who !== 'nobody')
  .map((who) => ({
    who,
    paths:
      who === 'a young person'
        ? ['/me', '/me/record']
        : ['/', '/my-work', '/children', '/missing', '/review', '/rotas'],
  }));
