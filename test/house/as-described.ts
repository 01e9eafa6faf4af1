import { isDeepStrictEqual } from 'node:util';
import type { LightMyRequestResponse } from 'fastify';
import type { Route } from '../../src/platform/web/index.ts';

const asPattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);

/** Holds every answer of the API that went well against its description: the status, and what is in it, neither less nor more. */
export function asDescribed(routes: readonly Route[]) {
  const described = routes.flatMap(({ method, path, api }) =>
    api ? [{ method, path, api, pattern: asPattern(path) }] : [],
  );
  return (method: string, url: string, answer: LightMyRequestResponse): void => {
    if (answer.statusCode >= 300) return;
    const asked = url.split('?')[0] ?? '';
    const found = described.find((route) => route.method === method && route.pattern.test(asked));
    if (!found) return;
    const statuses: readonly number[] = found.api.status ?? [200];
    if (!statuses.includes(answer.statusCode))
      throw new Error(
        `${method} ${found.path} answered ${answer.statusCode}; described is ${statuses.join(' or ')}.`,
      );
    const sent = answer.json();
    const read = found.api.response.safeParse(sent);
    if (!read.success) throw new Error(`${method} ${found.path} is not as described: ${read.error.message}`);
    if (!isDeepStrictEqual(read.data, sent))
      throw new Error(`${method} ${found.path} sends more than is described.`);
  };
}
