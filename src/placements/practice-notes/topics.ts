/** The issues that come back, on which a local agreement is made (CMS-06). */
export const topics = {
  drugs: 'Drugs that are found: handing over and destroying',
  weapons: 'Weapons that are found: handing over and destroying',
  'illegal-images': 'Illegal material on a computer or phone',
  insurance: 'Theft or damage where the insurer wants a crime reference',
  restraint: 'Holding a child, above all in foster care',
  'when-to-call': 'When to call the police where the rules are not clear',
  other: 'Something else',
} as const;
export type Topic = keyof typeof topics;
