import { Refusal } from '../../platform/errors/index.ts';
import type { PageParts } from '../../platform/web/index.ts';

/** Until when something can be taken back, in milliseconds. */
const undone = 600_000;

/** What was done since then can be taken back. */
export const undoWithin = (now: Date): Date => new Date(now.getTime() - undone);

export const tooLate = (): Refusal =>
  new Refusal(
    'already-done',
    'This can be taken back for ten minutes, by the person who did it. It is too late now.',
  );

/** Where something could not be taken back: what is wrong stands above. */
export const undoPage: PageParts = {
  title: 'Take it back',
  back: '/my-work',
  body: <h1 class="govuk-heading-l">Take it back</h1>,
};
