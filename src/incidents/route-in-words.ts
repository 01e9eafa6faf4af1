import type { Route } from '../protocol/index.ts';

/** A route as people say it. */
export function routeInWords(route: Route): string {
  return {
    'resolve-internally': 'Settle it at home, without the police',
    'manager-decides': 'The manager or social worker decides',
    'report-non-urgent': 'Report online or by 101',
    'call-999': 'Call 999',
  }[route];
}
