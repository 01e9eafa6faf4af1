import { onTheSameDay } from '../clocks.ts';
import type { NoticeRule } from './notice-rule.ts';

const today = { cites: ['PLC-01', 'PLC-02'], clock: onTheSameDay } as const;

/** Who must know at once when the law has forbidden the place. */
export const noticesOfAStop = [
  {
    ...today,
    id: 'director-told',
    to: 'director-of-childrens-services',
    by: 'commissioner',
    text: "Tell the director of children's services today that this home may not be used, and whether they are there already.",
  },
  {
    ...today,
    id: 'ofsted-told',
    to: 'ofsted',
    by: 'commissioner',
    text: 'Tell Ofsted today who offers this home, where, and for what age.',
  },
  {
    ...today,
    id: 'reviewing-officer-told',
    to: 'independent-reviewing-officer',
    by: 'allocated-worker',
    text: 'Tell the independent reviewing officer today that this home may not be used, and whether they are there already.',
  },
] as const satisfies readonly NoticeRule[];
