import type { RuleCase, RuleCases } from '../rule-case.ts';

const overTheYear = (column: string, before: string, now: string, star = ''): RuleCase => ({
  'last Episodes': [`DECOM,DEC,${column}`, `01/05/2024,01/02/2025,${now}`, `01/02/2025,,${before}`],
  Episodes: [`DECOM,${column}`, `01/06/2025,${before}`, `${star}01/02/2025,${now}`],
});

/** A child who is flagged, and one who is let pass, for each rule about how the year goes on from the last. */
export const yearOnYearCases: RuleCases = {
  '502': [
    { 'last Episodes': ['DECOM,DEC', '01/02/2025,'], Episodes: ['DECOM', '*02/02/2025'] },
    { 'last Episodes': ['DECOM,DEC', '01/02/2025,01/03/2025'], Episodes: ['DECOM', '02/06/2025'] },
  ],
  '503A': [overTheYear('RNE', 'S', 'P', '*'), overTheYear('RNE', 'P', 'P')],
  '503B': [overTheYear('LS', 'V2', 'C2', '*'), overTheYear('LS', 'C2', 'C2')],
  '503D': [overTheYear('PLACE', 'Z1', 'K2', '*'), overTheYear('PLACE', 'Z1', 'Z13')],
  '562': [
    { 'last Episodes': ['DECOM', '01/02/2025', '01/03/2025'], Episodes: ['DECOM', '*01/02/2025'] },
    { 'last Episodes': ['DECOM', '01/02/2025'], Episodes: ['DECOM', '01/02/2025', '01/05/2025'] },
  ],
  NoE: [
    { Episodes: ['DECOM', '*31/03/2025', '01/04/2025'] },
    { 'last Episodes': ['DECOM', '31/03/2025'], Episodes: ['DECOM', '31/03/2025'] },
  ],
};
