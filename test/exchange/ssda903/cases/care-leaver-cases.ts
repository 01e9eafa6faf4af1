import type { RuleCases } from '../rule-case.ts';

const leaver = 'DOB,IN_TOUCH,ACTIV,ACCOM';
const turning18 = '03/05/2007';

/** A care leaver who is flagged, and one who is let pass, for each rule about the OC3. */
export const careLeaverCases: RuleCases = {
  '131': [{ OC3: ['IN_TOUCH', '*MAYBE', '*'] }, { OC3: ['IN_TOUCH', 'yes', 'RHOM'] }],
  '132': [{ OC3: ['ACTIV', '*F3', '*'] }, { year: 2021, OC3: ['ACTIV', 'F3', 'G4', '0'] }],
  '133': [{ OC3: ['ACCOM', '*Q1', '*01', '*'] }, { OC3: ['ACCOM', 'X2', 'd1', '0'] }],
  '153': [
    { OC3: [leaver, `*${turning18},YES,F1,`] },
    { OC3: [leaver, `${turning18},,,`, `${turning18},NO,0,0`] },
  ],
  '344': [
    { OC3: [leaver, `*${turning18},DIED,F1,0`, `*${turning18},RHOM,,0`] },
    { OC3: [leaver, `${turning18},DIED,0,0`, `${turning18},NO,F1,0`] },
  ],
  '345': [
    { OC3: [leaver, `*${turning18},YES,0,B1`, `*${turning18},YES,F1,0`] },
    { OC3: [leaver, `${turning18},YES,F1,B1`, `${turning18},NO,0,0`] },
  ],
  '347': [{ OC3: ['DOB,ACCOM', '*02/04/2007,T1'] }, { OC3: ['DOB,ACCOM', '01/04/2007,T1', '02/04/2007,U1'] }],
  '348': [
    { 'last OC3': ['IN_TOUCH', 'DIED'], OC3: ['IN_TOUCH', '*NO'] },
    { 'last OC3': ['IN_TOUCH', 'NO'], OC3: ['IN_TOUCH', 'DIED'] },
  ],
  '391': [
    { OC3: [leaver, '*01/04/2009,YES,F1,B1'] },
    { OC3: [leaver, '31/03/2009,YES,F1,B1', '01/04/2009,,,'] },
  ],
  '1000': [
    { 'last Episodes': ['DECOM,REC', '01/05/2024,E2'], OC3: ['IN_TOUCH', '*NO'] },
    { Episodes: ['DECOM,REC', '01/05/2024,E5'], OC3: ['IN_TOUCH', 'DIED'] },
  ],
  '1001': [
    {
      Header: ['DOB', turning18],
      'last Episodes': ['DECOM,DEC,LS', '01/05/2024,30/07/2024,V2'],
      OC3: ['IN_TOUCH', '*YES'],
    },
    {
      Header: ['DOB', turning18],
      'last Episodes': ['DECOM,DEC,LS', '01/05/2024,31/07/2024,V2'],
      OC3: ['IN_TOUCH', 'YES'],
    },
  ],
  '1002': [
    { OC3: ['IN_TOUCH', '*YES'] },
    { 'last Episodes': ['DECOM', '01/05/2024'], OC3: ['IN_TOUCH', 'YES'] },
  ],
  '1007': [
    { Episodes: ['DECOM,DEC', '01/05/2024,'], OC3: [leaver, `*${turning18},YES,F1,B1`] },
    { Episodes: ['DECOM,DEC', `01/05/2024,${turning18}`], OC3: [leaver, `${turning18},YES,F1,B1`] },
  ],
  '1010': [
    { 'last Episodes': ['DECOM,DEC', '01/05/2024,'], OC3: ['IN_TOUCH', '*YES'] },
    { 'last Episodes': ['DECOM,DEC', '01/05/2024,01/03/2025'], OC3: ['IN_TOUCH', 'YES'] },
  ],
  '1011': [
    { Episodes: ['DECOM,REC', '01/05/2025,E3'], OC3: [leaver, `*${turning18},YES,F1,B1`] },
    { Episodes: ['DECOM,REC', '01/05/2025,E3', '01/06/2025,E5'], OC3: [leaver, `${turning18},YES,F1,B1`] },
  ],
  '1012': [
    { Missing: ['MISSING', '*M'], Reviews: ['REVIEW', '*01/05/2025'], OC3: ['IN_TOUCH', 'YES'] },
    { Episodes: ['DECOM', '01/05/2025'], Missing: ['MISSING', 'M'] },
  ],
  '3001': [
    { Header: ['DOB', '31/03/2009'], OC3: ['ACCOM', '*Z1', '*Z2'] },
    { Header: ['DOB', '31/03/2008'], OC3: ['ACCOM', 'Z1'] },
  ],
};
