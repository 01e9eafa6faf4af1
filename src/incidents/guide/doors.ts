import type { Door } from './door.ts';
import { exploitationDoor } from './exploitation/exploitation-door.tsx';
import { incidentDoor } from './incident-door.tsx';
import { missingDoor } from './missing/missing-door.tsx';

/** The doors of the guide by their paths. The first page asks about danger, and leads on to all of them. */
export const doors: ReadonlyMap<string, Door> = new Map([
  ['/', incidentDoor],
  ...[incidentDoor, missingDoor, exploitationDoor].map((door) => [door.flow.path, door] as const),
]);
