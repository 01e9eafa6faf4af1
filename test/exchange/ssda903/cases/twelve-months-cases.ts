import type { RuleCases } from '../rule-case.ts';

const wholeYear = ['DECOM,RNE,LS', '01/05/2024,S,C2'];
const partOfYear = ['DECOM,RNE,LS', '01/05/2025,S,C2'];
const four = 'IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE';
const help = 'SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED';

/** A child who is flagged, and one who is let pass, for each rule about the OC2. */
export const twelveMonthsCases: RuleCases = {
  '158': [{ OC2: [help, '*1,1,0'] }, { OC2: [help, '1,1,', '1,0,1'] }],
  '159': [{ OC2: [help, '*1,0,'] }, { OC2: [help, '1,0,1', '1,1,', '0,,'] }],
  '180': [{ OC2: ['SDQ_SCORE', '*41', '*7.5', '*high'] }, { OC2: ['SDQ_SCORE', '0', '40', ''] }],
  '181': [{ OC2: ['CONVICTED,TEETH_CHECK', '*2,1', '*Y,'] }, { OC2: ['CONVICTED,TEETH_CHECK', '0,1', ','] }],
  '182': [
    { OC2: [`CONVICTED,${four}`, '*0,,,,', '*,1,1,1,'] },
    { OC2: [`CONVICTED,${four}`, '0,1,1,1,0', ',,,,'] },
  ],
  '185': [
    { Episodes: partOfYear, OC2: ['SDQ_SCORE', '*12'] },
    { Episodes: wholeYear, OC2: ['SDQ_SCORE', '12'] },
  ],
  '188': [
    { OC2: ['DOB,SDQ_SCORE', '*01/04/2022,12'] },
    { OC2: ['DOB,SDQ_SCORE', '31/03/2022,12', '01/04/2022,'] },
  ],
  '189': [
    { OC2: ['DOB,SDQ_REASON', '*01/04/2008,SDQ4'] },
    { OC2: ['DOB,SDQ_REASON', '02/04/2008,SDQ4', '01/04/2008,'] },
  ],
  '190': [
    { Episodes: partOfYear, OC2: ['CONVICTED', '*0'] },
    { Episodes: wholeYear, OC2: ['CONVICTED', '0'] },
  ],
  '191': [
    { Episodes: wholeYear, OC2: [four, '*1,1,,0'] },
    { Episodes: wholeYear, OC2: [four, '1,1,1,0'] },
  ],
  '192': [{ OC2: [help, '*1,,'] }, { OC2: [help, '1,0,1', '0,,'] }],
  '193': [{ OC2: [help, '*0,1,', '*,,1'] }, { OC2: [help, '1,1,', '0,,'] }],
  '196': [{ OC2: ['SDQ_REASON', '*SDQ6'] }, { OC2: ['SDQ_REASON', 'sdq5', ''] }],
  '197a': [{ OC2: ['SDQ_SCORE,SDQ_REASON', '*0,SDQ2'] }, { OC2: ['SDQ_SCORE,SDQ_REASON', '0,', ',SDQ2'] }],
  '198': [
    { Episodes: partOfYear, OC2: ['SDQ_REASON', '*SDQ2'] },
    { Episodes: wholeYear, OC2: ['SDQ_REASON', 'SDQ2'] },
  ],
  '542': [
    { OC2: ['DOB,CONVICTED', '*01/04/2016,0'] },
    { OC2: ['DOB,CONVICTED', '31/03/2016,0', '01/04/2016,'] },
  ],
  '543': [
    { Episodes: wholeYear, OC2: ['DOB,CONVICTED', '*31/03/2016,'] },
    { Episodes: wholeYear, OC2: ['DOB,CONVICTED', '31/03/2016,0', '01/04/2016,'] },
  ],
  '544': [{ OC2: [`CONVICTED,${four}`, '*1,1,1,1,'] }, { OC2: [`CONVICTED,${four}`, '1,1,1,1,0', ',,,,'] }],
};
