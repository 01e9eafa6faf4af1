import type { VNode } from 'preact';
import type { PageParts, Reply, RequestContext } from '../../platform/web/index.ts';
import { youngPage } from './young-page.tsx';

/** The look of an action on a young person's page: its heading, and above it what is wrong with the form. */
export function youngFrame(
  context: RequestContext,
  parts: PageParts,
  problems: VNode | null,
  status: number,
): Reply {
  const { title, body, back, scripts, hearsVoice, session, language } = parts;
  const shown = { title, body, back, scripts, hearsVoice, session, language };
  return youngPage(context, { ...shown, above: problems ?? undefined, hasErrors: problems !== null, status });
}
