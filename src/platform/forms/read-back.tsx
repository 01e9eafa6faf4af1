import type { VNode } from 'preact';
import { SummaryList } from '../html/index.ts';
import type { Filled } from './filled.tsx';

/** The most of one answer that is read back, in characters: more than may be sent is not. */
const mostReadBack = 200_000;

/**
 * What was answered so far, each answer beside its question; what was not asked or answered is left out.
 * @param all also what is kept to questions that are not asked any more
 */
export function ReadBack({ of, all = false }: { of: Filled; all?: boolean }): VNode | null {
  const rows = Object.entries(of.fields)
    .filter(([key]) => all || of.isAsked(key))
    .map(([key, field]) => ({
      label: field.label ?? '',
      said: (field.inWords?.(of.typed(key)) ?? '').slice(0, mostReadBack).trim(),
    }))
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
