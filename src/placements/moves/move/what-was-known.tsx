import { SummaryList } from '../../../platform/html/index.ts';
import type { PlacementFacts } from '../../../protocol/index.ts';

const yesNo = (flag: boolean | undefined, unsaid = 'Not said'): string =>
  flag === undefined ? unsaid : flag ? 'Yes' : 'No';

const areas: Readonly<Record<PlacementFacts['homeArea'], string>> = {
  inside: 'In the area of their own authority',
  adjoining: 'In a neighbouring authority',
  'at-a-distance': 'Further away',
  unknown: 'Nobody knew',
};
const crossings = {
  'out-of-london': 'Out of London',
  'into-london': 'Into London',
  neither: 'Neither',
} as const;
const orders = {
  none: 'None',
  'out-of-court-disposal': 'An out of court disposal',
  'court-order': 'A court order',
} as const;

/** The facts a move was decided on, as they stood. */
export function WhatWasKnown({ facts }: { facts: PlacementFacts }) {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const { crossesLondonBoundary: crossing, onOrder } = facts;
  return (
    <SummaryList
      rows={[
        row('Age that day', String(facts.age)),
        row('Care status', facts.careStatus === 'looked-after' ? 'Looked after' : 'Care leaver'),
        row('First home or move', facts.event === 'starts' ? 'First home in care' : 'A move'),
        row('Where it is', areas[facts.homeArea]),
        row('Boundary of London', crossing ? crossings[crossing] : 'Not said'),
        row('Emergency', yesNo(facts.emergency)),
        row('Registered with Ofsted', facts.registration.replaceAll('-', ' ')),
        row('Pledge of the provider', yesNo(facts.pledgeInContract, 'None on record')),
        row('Order or disposal', orders[onOrder ?? 'none']),
        row('Contact with the police likely', yesNo(facts.policeContactLikely)),
        row('School changes', yesNo(facts.schoolChanges, 'Nobody knew')),
        row('Key stage 4', yesNo(facts.keyStage4, 'No')),
        row('Special needs or disability', yesNo(facts.sendNeeds)),
        ...(facts.settingKind === 'foster-home'
          ? [
              row('Family or a friend', yesNo(facts.connectedPerson)),
              row("The authority's own carer", yesNo(facts.ownFosterCarer, 'No')),
            ]
          : []),
      ]}
    />
  );
}
