/** The issues that come back, on which a local agreement is made (CMS-06). */
export const topics = {
  drugs: 'Drugs that are found: handing them over and destroying them',
  weapons: 'Weapons that are found: handing them over and destroying them',
  'illegal-images': 'Illegal material on a computer or phone',
  insurance: 'Theft or damage, if the insurer wants a crime reference',
  restraint: 'Holding a child, especially in foster care',
  'when-to-call': 'When to call the police if the rules are not clear',
  other: 'Something else',
} as const;
export type Topic = keyof typeof topics;
