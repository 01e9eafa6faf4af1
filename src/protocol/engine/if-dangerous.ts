/** The way up that every answer below 999 leaves open, in every decision: a caution, never counted as a step. */
export const ifDangerous = {
  id: 'if-dangerous',
  text: 'If it becomes dangerous, call 999.',
} as const;
