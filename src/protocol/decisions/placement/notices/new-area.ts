import type { Clock } from '../../../engine/clock.ts';
import { beforeOrFiveDays, byTheMove, withTheNotices } from '../clocks.ts';
import type { NoticeRule } from './notice-rule.ts';

const withoutDelay = (source: string): Clock => ({
  hours: 24,
  from: 'the move',
  legalBasis: 'statute',
  source,
  note: 'the regulation says without delay; 24 hours is our reading',
});

/** Who is told because the home lies in the area of somebody else. */
export const noticesInTheNewArea = [
  {
    id: 'area-authority',
    to: 'area-authority',
    by: 'allocated-worker',
    cites: ['OOA-01', 'PRI-05'],
    text: "Write to the authority of the new area: the child's needs, why this home fits them best, and the care plan.",
    clock: beforeOrFiveDays('cppr-13'),
  },
  {
    id: 'education-and-health-there',
    to: 'education-and-health-there',
    by: 'allocated-worker',
    cites: ['OOA-01'],
    text: 'Ask the authority of the new area to let its education and health partners know, and help it do so.',
    clock: withTheNotices,
  },
  {
    id: 'area-authority-of-leaver',
    to: 'area-authority',
    by: 'allocated-worker',
    cites: ['OOA-01', 'PRI-10'],
    text: 'With the agreement of the young person: tell the leaving care service of the new area that they are coming, and what helps them.',
    clock: withTheNotices,
  },
  {
    id: 'education-and-health-of-leaver',
    to: 'education-and-health-there',
    by: 'allocated-worker',
    cites: ['OOA-01', 'PRI-10'],
    text: 'With their agreement: let the education, training and health services that they will use there know.',
    clock: withTheNotices,
  },
  {
    id: 'host-told-by-home',
    to: 'area-authority',
    by: 'whoever-runs-the-home',
    cites: ['OOA-01', 'REC-05'],
    text: "The home writes to its own area's authority, unless that authority placed them: name, birth date, legal basis, placing authority, reviewing officer, education plan. Likewise when they leave.",
    clock: withoutDelay('chr-41'),
  },
  {
    id: 'host-told-by-supported-accommodation',
    to: 'area-authority',
    by: 'whoever-runs-the-home',
    cites: ['OOA-01', 'REC-05'],
    text: "The service writes to its own area's authority, unless that authority placed the child. Likewise when they leave.",
    clock: withoutDelay('sar-28'),
  },
  {
    id: 'education-expectations',
    to: 'school',
    by: 'allocated-worker',
    cites: ['OOA-06'],
    text: 'With the virtual school: tell the school or college what the Protocol expects, where there is one. A care leaver is asked first.',
    clock: withTheNotices,
  },
  {
    id: 'home-authority-informed',
    to: 'responsible-authority',
    by: 'whoever-runs-the-home',
    cites: ['OOA-07'],
    text: 'Tell their own authority that this setting follows the London Protocol, and share with it as the Protocol says.',
    clock: byTheMove('local practice', 'the Protocol sets no time; when the home begins'),
  },
] as const satisfies readonly NoticeRule[];
