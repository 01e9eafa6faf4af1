import type { RuleCases } from '../rule-case.ts';

const year = 2027;
const order = 'DOLO_START,DOLO_END';
const inCare = ['DECOM,DEC,REC', '01/05/2026,01/09/2026,E4A'];

/** A child who is flagged, and one who is let pass, for each rule about deprivation of liberty orders. */
export const deprivationOfLibertyCases: RuleCases = {
  '700': [
    { year, DoLo: [order, '*31/06/2026,'] },
    { year, DoLo: [order, '30/06/2026,', ','] },
  ],
  '701': [
    { year, DoLo: [order, '*01/06/2026,31/06/2026'] },
    { year, DoLo: [order, '01/06/2026,30/06/2026'] },
  ],
  '702': [
    { year, DoLo: [order, '*02/06/2026,01/06/2026'] },
    { year, DoLo: [order, '01/06/2026,01/06/2026', '01/07/2026,'] },
  ],
  '703': [
    { year, DoLo: [order, '*01/04/2027,'] },
    { year, DoLo: [order, '31/03/2027,'] },
  ],
  '704': [
    { year, DoLo: [order, '*01/03/2026,31/03/2026', '*01/03/2027,01/04/2027'] },
    { year, DoLo: [order, '01/03/2026,01/04/2026', '01/05/2026,'] },
  ],
  '705': [
    { year, DoLo: [order, '01/06/2026,', '*02/06/2026,'] },
    { year, DoLo: [order, '01/06/2026,02/06/2026', '02/06/2026,'] },
  ],
  '706': [
    { year, Header: ['SEX', '*F'], 'last DoLo': [order, '01/03/2026,'] },
    { year, DoLo: [order, '01/03/2026,01/05/2026'], 'last DoLo': [order, '01/03/2026,'] },
  ],
  '707': [
    { year, Episodes: inCare, DoLo: [order, '*01/06/2026,'] },
    { year, Episodes: inCare, DoLo: [order, '01/06/2026,01/09/2026'] },
  ],
  '708': [
    { year, DoLo: [`DOB,${order}`, '*03/05/2012,02/05/2012,'] },
    { year, DoLo: [`DOB,${order}`, '03/05/2012,01/06/2026,'] },
  ],
};
