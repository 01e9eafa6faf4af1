import { londonDate } from '../../../platform/clock/index.ts';
import type { Code903 } from '../../../protocol/index.ts';

/** An absence as the 903 return has it: its code, and its days. Not what the Protocol calls it. */
export interface ReturnLine {
  readonly code: Code903 | null;
  readonly from: string;
  readonly until: string | null;
}

/**
 * An absence as the 903 return has it: missing where it ever was that, else away; from the London day on which it was
 * noticed to that on which they were found.
 */
export function returnLine(
  decisions: readonly { readonly code_903: Code903 | null }[],
  noticedAt: Date,
  foundAt: Date | null,
): ReturnLine {
  const codes = decisions.map(({ code_903 }) => code_903);
  const code = codes.includes('M') ? 'M' : codes.includes('A') ? 'A' : null;
  return { code, from: londonDate(noticedAt), until: foundAt && londonDate(foundAt) };
}
