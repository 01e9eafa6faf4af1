import { form, pick, tick } from '../../../platform/forms/index.ts';
import type { TeamWorker } from './team-children.ts';

const items = (some: readonly { readonly id: string; readonly name: string }[]) =>
  some.map(({ id, name }) => ({ value: id, text: name }));

/** What the list of a team's children is narrowed to. */
export const teamSearch = (
  workers: readonly TeamWorker[],
  homes: readonly { readonly id: string; readonly name: string }[],
) =>
  form({
    worker: pick('Who works with them', items(workers), { asList: 'Anybody' }),
    home: pick('Where they live', items(homes), { asList: 'Anywhere' }),
    without: tick('Only children without a worker'),
  });
