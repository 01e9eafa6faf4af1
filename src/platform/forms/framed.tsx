import type { VNode } from 'preact';
import { type PageParts, page, type Reply } from '../web/index.ts';

/** A page of the house: what is wrong stands above everything else. */
export function framed(_: unknown, parts: PageParts, problems: VNode | null, status: number): Reply {
  if (!problems) return page(parts);
  const body = (
    <>
      {problems}
      {parts.body}
    </>
  );
  return page({ ...parts, body, hasErrors: true }, status);
}
