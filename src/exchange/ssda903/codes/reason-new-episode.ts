import type { CodeList } from './code.ts';

/** RNE: why the episode began. */
export const reasonNewEpisode: CodeList = [
  { code: 'S', label: 'Started to be looked after' },
  { code: 'L', label: 'Legal status changed' },
  { code: 'P', label: 'Placement and carers changed' },
  { code: 'T', label: 'Placement changed, same carers' },
  { code: 'B', label: 'Legal status, placement and carers changed' },
  { code: 'U', label: 'Legal status and placement changed, same carers' },
];

/** Every reason but the start: something changed while the child stayed in care. */
export const continuing: readonly string[] = ['L', 'P', 'T', 'B', 'U'];
