import { type FactKind, type Relation, relations, sharingAgreement } from './agreement.ts';

const words: Readonly<Partial<Record<Relation, string>>> = {
  'independent-reviewing-officer': 'independent reviewing officer (IRO)',
  'virtual-school': 'virtual school',
  'break-glass': 'the person who broke the glass',
};

/** A relation in the words of practice. */
export function relationInWords(relation: string): string {
  return words[relation as Relation] ?? relation.replaceAll('-', ' ');
}

/** What somebody who stands in a relation may see, and of that what they may add to. */
export function kindsOf(relation: Relation): { sees: FactKind[]; adds: FactKind[] } {
  const lines = sharingAgreement.filter((rule) => rule.relation === relation);
  return {
    sees: lines.map(({ kind }) => kind),
    adds: lines.filter(({ mayAdd }) => mayAdd).map(({ kind }) => kind),
  };
}

/** What for, and the legal basis, for the relations that an audit event names; nothing for one of no relation. */
export function purposesOf(
  asRelation: string | null,
): { relation: string; purpose: string; lawfulBasis: string }[] {
  return (asRelation ?? '').split(' ').flatMap((name) => {
    const relation = relations.find((known) => known === name);
    const rule = sharingAgreement.find((one) => one.relation === relation);
    return rule ? [{ relation: rule.relation, purpose: rule.purpose, lawfulBasis: rule.lawfulBasis }] : [];
  });
}
