import type { Route } from '../../../src/platform/web/index.ts';

/** Finds the path of a route, as it is registered, that an address belongs to. */
export type TemplateOf = (path: string) => string | undefined;

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** The routes by their length; those with fewer names in them come first. */
export function templates(routes: readonly Route[]): TemplateOf {
  const byLength = new Map<number, { path: string; segments: string[] }[]>();
  const names = (path: string): number => path.split(':').length;
  const paths = [...new Set(routes.map(({ path }) => path))].sort((one, other) => names(one) - names(other));
  for (const path of paths) {
    const segments = segmentsOf(path);
    byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), { path, segments }]);
  }
  return (path) => {
    const given = segmentsOf(path);
    return byLength
      .get(given.length)
      ?.find(({ segments }) => segments.every((name, at) => name.startsWith(':') || name === given[at]))
      ?.path;
  };
}
