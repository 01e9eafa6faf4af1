import type { VNode } from 'preact';
import { SummaryList } from '../html/index.ts';
import type { Filled } from './filled.tsx';

/** What was answered so far, each answer beside its question; what was not asked or answered is left out. */
export function ReadBack({ of }: { of: Filled }): VNode | null {
  const rows = Object.entries(of.fields)
    .filter(([key]) => of.isAsked(key))
    .map(([key, field]) => ({ label: field.label ?? '', said: field.inWords?.(of.typed(key)).trim() ?? '' }))
    .filter(({ label, said }) => label && said);
  if (rows.length === 0) return null;
  return (
    <SummaryList
      rows={rows.map(({ label, said }) => ({
        key: { text: label },
        value: { html: <span class="hearth-words">{said}</span> },
      }))}
    />
  );
}
