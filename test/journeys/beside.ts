import { test } from 'vitest';

/** A test beside the journey of its room: where the suite runs on a server, the embedded engine takes one journey a room. */
export const beside = test.skipIf(Boolean(process.env.HEARTH_TEST_SAMPLE));
