import type { Route } from '../web/index.ts';

/** A form that no tester fills in as people do: a device answers it, or the sign-in ends with it. */
export const withoutExample = ({ declared: _, ...route }: Route): Route => route as Route;
