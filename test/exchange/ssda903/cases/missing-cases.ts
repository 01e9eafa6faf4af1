import type { RuleCases } from '../rule-case.ts';

const inCare = ['DECOM,DEC,REC', '01/05/2025,01/07/2025,X1', '01/07/2025,01/09/2025,E4A'];

/** A child who is flagged, and one who is let pass, for each rule about times missing or away. */
export const missingCases: RuleCases = {
  '564': [{ Missing: ['MISSING,MIS_START', '*M,'] }, { Missing: ['MISSING,MIS_START', 'M,01/06/2025', ','] }],
  '565': [
    { Missing: ['MISSING,MIS_START', '*,01/06/2025'] },
    { Missing: ['MISSING,MIS_START', 'A,01/06/2025'] },
  ],
  '566': [
    { Missing: ['MISSING,MIS_END', '*,01/06/2025'] },
    { Missing: ['MISSING,MIS_END', 'A,01/06/2025', 'M,'] },
  ],
  '567': [
    { Missing: ['MIS_START,MIS_END', '*02/06/2025,01/06/2025'] },
    { Missing: ['MIS_START,MIS_END', '01/06/2025,01/06/2025', '01/07/2025,'] },
  ],
  '570': [{ Missing: ['MIS_START', '*01/04/2026'] }, { Missing: ['MIS_START', '31/03/2026', ''] }],
  '571': [
    { Missing: ['MIS_END', '*31/03/2025', '*01/04/2026'] },
    { Missing: ['MIS_END', '01/04/2025', '31/03/2026', ''] },
  ],
  '574': [
    { Missing: ['MIS_START,MIS_END', '01/06/2025,05/06/2025', '*04/06/2025,07/06/2025'] },
    { Missing: ['MIS_START,MIS_END', '01/06/2025,05/06/2025', '05/06/2025,07/06/2025', '08/06/2025,'] },
  ],
  '575': [
    { Episodes: inCare, Missing: ['MIS_START,MIS_END', '*01/06/2025,'] },
    { Episodes: inCare, Missing: ['MIS_START,MIS_END', '01/06/2025,02/06/2025', '02/09/2025,'] },
  ],
  '576': [
    { 'last Missing': ['MIS_START,MIS_END', '30/03/2025,'], Missing: ['MIS_START', '*31/03/2025'] },
    { 'last Missing': ['MIS_START,MIS_END', '30/03/2025,'], Missing: ['MIS_START', '30/03/2025'] },
  ],
  '577': [
    { Episodes: inCare, Missing: ['MIS_START,MIS_END', '*20/08/2025,', '*20/08/2025,02/09/2025'] },
    { Episodes: inCare, Missing: ['MIS_START,MIS_END', '20/08/2025,01/09/2025'] },
  ],
  '578': [
    { Episodes: inCare, Missing: ['MIS_START', '*02/09/2025', '*30/04/2025'] },
    { Episodes: inCare, Missing: ['MIS_START', '01/09/2025', '01/05/2025', ''] },
  ],
  '580': [
    {
      Episodes: ['DECOM,DEC,REC', '01/05/2025,01/07/2025,X1', '*01/07/2025,01/09/2025,E4A'],
      Missing: ['MIS_END', '01/09/2025', '01/07/2025'],
    },
    { Episodes: ['DEC,REC', '01/09/2025,E8'], Missing: ['MIS_END', '01/09/2025'] },
  ],
  '581': [
    {
      Episodes: ['DECOM,DEC', '01/05/2025,01/06/2025', '01/07/2025,'],
      Missing: ['MIS_START', '*30/04/2025', '*15/06/2025'],
    },
    { Episodes: ['DECOM,DEC', '01/05/2025,'], Missing: ['MIS_START', '01/05/2025', ''] },
  ],
  '586': [
    { Missing: ['DOB,MIS_START', '*03/05/2010,02/05/2010'] },
    { Missing: ['DOB,MIS_START', '03/05/2010,01/06/2025', ',01/06/2025'] },
  ],
  '1004': [
    { Missing: ['MIS_START,MIS_END', '*31/06/2025,', '*,01/06/2025'] },
    { Missing: ['MIS_START,MIS_END', '30/06/2025,', ','] },
  ],
  '1005': [{ Missing: ['MIS_END', '*31/06/2025'] }, { Missing: ['MIS_END', '30/06/2025', ''] }],
  '1006': [{ Missing: ['MISSING', '*X'] }, { Missing: ['MISSING', 'm', 'A', ''] }],
};
