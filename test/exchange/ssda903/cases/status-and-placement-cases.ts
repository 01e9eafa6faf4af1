import type { RuleCase, RuleCases } from '../rule-case.ts';

const born = ['DOB', '03/05/2010'];
const flaggedToo = ['DOB', '*03/05/2010'];

/** A spell of so many days from 1 May, in two episodes, and one that is a day shorter. */
const spells = (status: string, tooLate: string, inTime: string): readonly [RuleCase, RuleCase] => [
  { Episodes: ['DECOM,DEC,LS', `*01/05/2025,02/05/2025,${status}`, `*02/05/2025,${tooLate},${status}`] },
  {
    Episodes: [
      'DECOM,DEC,LS',
      `01/05/2025,${inTime},${status}`,
      `01/07/2025,02/07/2025,${status}`,
      '01/08/2025,,C2',
    ],
  },
];

/** A child who is flagged, and one who is let pass, for each rule about legal status and placement. */
export const statusAndPlacementCases: RuleCases = {
  '234': [
    { Header: flaggedToo, Episodes: ['DECOM,REASON_PLACE_CHANGE', '*02/05/2020,CUSTOD'] },
    { Header: born, Episodes: ['DECOM,REASON_PLACE_CHANGE', '03/05/2020,CUSTOD', '01/01/2019,CARPL'] },
  ],
  '358': [
    { Header: flaggedToo, Episodes: ['DECOM,LS', '*02/05/2020,J2', '03/05/2020,J1'] },
    { Header: born, Episodes: ['DECOM,LS', '03/05/2020,J2', '01/01/2015,C2', ',J1'] },
  ],
  '361': spells('L1', '05/05/2025', '04/05/2025'),
  '362': spells('L2', '23/05/2025', '22/05/2025'),
  '363': spells('L3', '09/05/2025', '08/05/2025'),
  '364': spells('J2', '23/05/2025', '22/05/2025'),
  '366': [{ Episodes: ['LS,RNE', '*V3,P', '*V3,'] }, { Episodes: ['LS,RNE', 'V3,S', 'V4,P'] }],
  '371': [
    { Header: born, Episodes: ['DECOM,PLACE', '*02/05/2026,K3'] },
    { year: 2023, Header: born, Episodes: ['DECOM,PLACE', '03/05/2024,H5'] },
  ],
  '372': [
    { Header: born, Episodes: ['DECOM,PLACE', '*02/05/2020,R5'] },
    { Header: born, Episodes: ['DECOM,PLACE', '03/05/2020,R5', ',R5'] },
  ],
  '373': [
    { Header: born, Episodes: ['DECOM,PLACE', '*02/05/2014,S1'] },
    { Header: born, Episodes: ['DECOM,PLACE', '03/05/2014,S1'] },
  ],
  '378': [{ Episodes: ['PLACE,LS', '*P1,V2'] }, { Episodes: ['PLACE,LS', 'P1,C2', 'U6,V2'] }],
  '380': [{ Episodes: ['PLACE,RNE', '*T0,S', '*T3,L'] }, { Episodes: ['PLACE,RNE', 'T1,P', 'T4,B', 'U6,S'] }],
  '381': [{ Episodes: ['PLACE,REC', '*T1,E4A'] }, { Episodes: ['PLACE,REC', 'T1,X1', 'T2,', 'U6,E4A'] }],
  '382': [{ Episodes: ['PLACE,LS', '*T1,V4'] }, { Episodes: ['PLACE,LS', 'T1,C2', 'U6,V4'] }],
  '383': [
    {
      Episodes: [
        'DECOM,RNE,PLACE,PL_POST',
        '01/05/2025,S,U6,N1 1AA',
        '01/06/2025,P,T1,N2 2BB',
        '*08/06/2025,P,U6,N3 3CC',
      ],
    },
    {
      year: 2023,
      Episodes: [
        'DECOM,RNE,PLACE,PL_POST',
        '01/05/2022,S,U6,N1 1AA',
        '01/06/2022,P,T1,N2 2BB',
        '08/06/2022,P,U6,N3 3CC',
      ],
    },
  ],
  '384': [{ Episodes: ['LS,PLACE', '*V3,U4', '*V4,U1'] }, { Episodes: ['LS,PLACE', 'V3,U6', 'C2,U4'] }],
  '408': [{ Episodes: ['PLACE,LS', '*A5,C2', '*A6,'] }, { Episodes: ['PLACE,LS', 'A5,E1', 'A3,C2'] }],
  '550': [
    { Episodes: ['PLACE,PLACE_PROVIDER', '*U3,PR0', '*,PR0'] },
    { Episodes: ['PLACE,PLACE_PROVIDER', 'P1,PR0', 'U3,PR1'] },
  ],
  '1015': [
    { Episodes: ['PLACE,LS,PLACE_PROVIDER,PL_LA', '*K2,C2,PR1,303'] },
    {
      Episodes: [
        'PLACE,LS,PLACE_PROVIDER,PL_LA',
        'K2,C2,PR1,202',
        'U6,C2,PR1,303',
        'K2,V3,PR1,303',
        'K2,C2,PR1,',
      ],
    },
  ],
};
