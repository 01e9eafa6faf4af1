/** What was asked for was done. */
export const done = 0;
/** It could not be done, or a check found faults. */
export const failed = 1;
/** What was given was refused: options, settings, facts. Nothing was changed. */
export const refused = 2;
