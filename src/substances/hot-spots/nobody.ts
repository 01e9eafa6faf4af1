/** What is said wherever somebody writes about a place. */
export const nobody =
  'Write about places only. Do not name a child or anybody else: this is shared with people who do not know them.';
