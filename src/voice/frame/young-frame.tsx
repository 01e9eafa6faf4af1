import type { VNode } from 'preact';
import type { Answer, PageParts, Visit } from '../../platform/web/index.ts';
import { youngPage } from './young-page.tsx';

/** The look of an action on a young person's page: its heading, and above it what is wrong with the form. */
export function youngFrame(visit: Visit, parts: PageParts, problems: VNode | null, status: number): Answer {
  const { title, body, back, scripts, session, language } = parts;
  const shown = { title, body, back, scripts, session, language };
  return youngPage(visit, { ...shown, above: problems ?? undefined, hasErrors: problems !== null, status });
}
