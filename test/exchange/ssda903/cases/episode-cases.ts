import type { RuleCases } from '../rule-case.ts';

const placed = 'DECOM,RNE,LS,PLACE,PLACE_PROVIDER,PL_POST,URN';

/** A child who is flagged, and one who is let pass, for each rule about episodes. */
export const episodeCases: RuleCases = {
  '141': [{ Episodes: ['DECOM', '*31/06/2025', '*soon'] }, { Episodes: ['DECOM', '30/06/2025', ''] }],
  '142': [
    { Episodes: ['DECOM,DEC,REC', '*01/05/2025,,', '*01/06/2025,01/07/2025,', '01/07/2025,,'] },
    { Episodes: ['DECOM,DEC,REC', '01/05/2025,01/06/2025,X1', '01/06/2025,,'] },
  ],
  '143': [{ Episodes: ['RNE', '*Q'] }, { Episodes: ['RNE', 's', 'U', ''] }],
  '144': [{ Episodes: ['LS', '*V1'] }, { Episodes: ['LS', 'c2', 'J1', ''] }],
  '145': [{ Episodes: ['CIN', '*N9'] }, { Episodes: ['CIN', 'N6', ''] }],
  '146': [
    { Episodes: ['PLACE', '*H5', '*Z1', 'K3'] },
    { year: 2024, Episodes: ['PLACE', 'H5', 'P2', 'Z1', 'u6'] },
  ],
  '147': [{ Episodes: ['DEC', '*29/02/2025'] }, { Episodes: ['DEC', '28/02/2025', ''] }],
  '148': [
    { Episodes: ['DEC,REC', '*01/06/2025,', '*,E4A'] },
    { Episodes: ['DEC,REC', '01/06/2025,E4A', ','] },
  ],
  '149': [{ Episodes: ['REC', '*E43', '*E10'] }, { year: 2018, Episodes: ['REC', 'E43', 'x1', ''] }],
  '178': [
    { Episodes: ['PLACE,PLACE_PROVIDER', '*U6,PR6', '*K2,', '*T1,PR1'] },
    { Episodes: ['PLACE,PLACE_PROVIDER', 'U6,pr4', 'T1,', 'Z13,'] },
  ],
  '213': [
    { Episodes: ['PLACE,PLACE_PROVIDER', '*T2,PR1', '*Z11,PR4'] },
    { Episodes: ['PLACE,PLACE_PROVIDER', 'T2,', 'U1,PR1'] },
  ],
  '302': [
    { Header: ['DOB', '*03/05/2010'], Episodes: ['DECOM', '04/05/2010', '*02/05/2010'] },
    { Header: ['DOB', '03/05/2010'], Episodes: ['DECOM', '03/05/2010'] },
  ],
  '352': [
    { Header: ['DOB', '03/05/2007'], Episodes: ['DECOM,RNE', '*03/05/2025,S'] },
    { Header: ['DOB', '03/05/2007'], Episodes: ['DECOM,RNE', '02/05/2025,S', '03/05/2025,L'] },
  ],
  '353': [{ Episodes: ['DECOM', '*13/10/1991'] }, { Episodes: ['DECOM', '14/10/1991', ''] }],
  '354': [{ Episodes: ['DECOM', '*01/04/2026'] }, { Episodes: ['DECOM', '31/03/2026', ''] }],
  '355': [
    { Episodes: ['DECOM,DEC', '*01/06/2025,01/06/2025'] },
    { Episodes: ['DECOM,DEC', '01/06/2025,02/06/2025', ','] },
  ],
  '356': [
    { Episodes: ['DECOM,DEC', '*02/06/2025,01/06/2025'] },
    { Episodes: ['DECOM,DEC', '01/06/2025,01/06/2025', '01/07/2025,'] },
  ],
  '385': [{ Episodes: ['DEC', '*01/04/2026'] }, { Episodes: ['DEC', '31/03/2026', ''] }],
  '388': [
    { Episodes: ['DECOM,DEC,REC', '*01/05/2025,01/06/2025,E8', '*01/06/2025,01/07/2025,X1'] },
    { Episodes: ['DECOM,DEC,REC', '01/05/2025,01/06/2025,X1', '01/06/2025,01/07/2025,E8'] },
  ],
  '431': [
    { Episodes: ['DECOM,DEC,RNE', '01/05/2025,01/06/2025,S', '*01/06/2025,,S'] },
    { Episodes: ['DECOM,DEC,RNE', '01/05/2025,31/05/2025,S', '01/06/2025,,S'] },
  ],
  '432': [
    { Episodes: ['DECOM,REC,RNE', '01/05/2025,E4A,S', '*01/06/2025,,L'] },
    { Episodes: ['DECOM,REC,RNE', '01/05/2025,E4A,S', '01/06/2025,X1,S', '01/07/2025,,L'] },
  ],
  '433': [
    { Episodes: ['DECOM,DEC,RNE', '01/05/2025,31/05/2025,S', '*01/06/2025,,P'] },
    { Episodes: ['DECOM,DEC,RNE', '01/05/2025,01/06/2025,S', '01/06/2025,,P'] },
  ],
  '434': [
    {
      Episodes: [
        placed,
        '01/05/2025,S,C1,U6,PR1,N1 1AA,1',
        '*01/06/2025,L,C1,U6,PR1,N1 1AA,1',
        '*01/07/2025,L,C2,K2,PR4,N2 2BB,2',
      ],
    },
    { Episodes: [placed, '01/05/2025,S,C1,U6,PR1,N1 1AA,1', '01/06/2025,L,C2,U6,PR1,N1 1AA,1'] },
  ],
  '435': [
    {
      Episodes: [
        placed,
        '01/05/2025,S,C1,U6,PR1,N1 1AA,1',
        '*01/06/2025,P,C2,K2,PR4,N2 2BB,2',
        '*01/07/2025,T,C2,K2,PR4,N2 2BB,2',
      ],
    },
    { Episodes: [placed, '01/05/2025,S,C1,U6,PR1,N1 1AA,1', '01/06/2025,P,C1,U6,PR1,N2 2BB,2'] },
  ],
  '436': [
    {
      Episodes: [
        placed,
        '01/05/2025,S,C1,U6,PR1,N1 1AA,1',
        '*01/06/2025,B,C2,U6,PR1,N1 1AA,1',
        '*01/07/2025,U,C2,K2,PR4,N2 2BB,2',
      ],
    },
    { Episodes: [placed, '01/05/2025,S,C1,U6,PR1,N1 1AA,1', '01/06/2025,B,C2,K2,PR4,N2 2BB,2'] },
  ],
  '437': [
    { Episodes: ['DECOM,REC', '*01/05/2025,E15', '01/06/2025,'] },
    { Episodes: ['DECOM,REC', '01/05/2025,X1', '01/06/2025,E2'] },
  ],
  '501': [
    { Episodes: ['DECOM,DEC', '01/05/2025,02/06/2025', '*01/06/2025,'] },
    { Episodes: ['DECOM,DEC', '01/06/2025,', '01/05/2025,01/06/2025', ','] },
  ],
  '1009': [
    { year: 2018, Episodes: ['REASON_PLACE_CHANGE', '*CUSTOD', '*MOVED'] },
    { Episodes: ['REASON_PLACE_CHANGE', 'custod', 'ALLEG', ''] },
  ],
};
