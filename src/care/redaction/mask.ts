/** A piece of a text that is covered, in UTF-16 units: the first, and the one after the last. */
export interface Mask {
  readonly from: number;
  readonly to: number;
}

/** A mask that is proposed. `sure` is false for what may be an everyday word. */
export interface ProposedMask extends Mask {
  readonly sure: boolean;
}

/** What stands in the place of a name: the same for a short one and a long one. */
export const coveredBy = '[somebody]';

/** Joins masks that overlap or touch, in the order of the text; what is sure stays so. */
export function mergeMasks<One extends Mask & { readonly sure?: boolean }>(masks: readonly One[]): One[] {
  const merged: One[] = [];
  for (const mask of [...masks].filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && mask.from <= last.to) {
      const to = Math.max(last.to, mask.to);
      const sure = 'sure' in last ? { sure: last.sure || mask.sure } : {};
      merged[merged.length - 1] = { ...last, ...sure, to };
    } else merged.push(mask);
  }
  return merged;
}
