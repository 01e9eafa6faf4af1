/** What is said wherever somebody writes about a place. */
export const nobody =
  'Places only. Name no child and nobody else: this is shared with people who do not know them.';
