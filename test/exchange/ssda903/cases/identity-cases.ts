import type { TableName } from '../../../../src/exchange/ssda903/files/file-of-return.ts';
import type { RuleCase, RuleCases } from '../rule-case.ts';

const header = ['DOB,SEX', '03/05/2010,F'];

const inHeader = (table: TableName): readonly [RuleCase, RuleCase] => [
  { [table]: ['DOB', '*03/05/2010', '*03/05/2010'] },
  { Header: header, [table]: ['DOB', '03/05/2010'] },
];

const sameBirth = (table: TableName): readonly [RuleCase, RuleCase] => [
  { Header: header, [table]: ['DOB', '03/05/2010', '*05/03/2010'] },
  { Header: header, [table]: ['DOB', '3/5/2010', ''] },
];

const once = (table: TableName): readonly [RuleCase, RuleCase] => [
  { [table]: ['DOB', '*03/05/2010', '*03/05/2010'] },
  { [table]: ['DOB', '03/05/2010'] },
];

/** A child who is flagged, and one who is let pass, for each rule about identity. */
export const identityCases: RuleCases = {
  INT01: inHeader('AD1'),
  INT02: inHeader('PlacedAdoption'),
  INT03: inHeader('Episodes'),
  INT04: inHeader('Missing'),
  INT05: inHeader('OC2'),
  INT06: inHeader('OC3'),
  INT07: inHeader('PrevPerm'),
  INT08: inHeader('Reviews'),
  INT09: inHeader('UASC'),
  INT11: sameBirth('AD1'),
  INT12: sameBirth('PlacedAdoption'),
  INT13: sameBirth('Missing'),
  INT14: sameBirth('OC2'),
  INT15: sameBirth('OC3'),
  INT16: sameBirth('PrevPerm'),
  INT17: sameBirth('Reviews'),
  INT18: sameBirth('UASC'),
  INT21: [
    { Header: header, UASC: ['SEX', '*M'] },
    { Header: header, UASC: ['SEX', 'f', ''] },
  ],
  INT31: once('AD1'),
  INT32: once('Header'),
  INT33: once('OC2'),
  INT34: once('OC3'),
  INT35: once('PrevPerm'),
  INT36: once('UASC'),
  '101': [{ Header: ['SEX', '*1', '*', 'F'] }, { year: 2024, Header: ['SEX', '1', '2'] }],
  '102': [{ Header: ['DOB', '*30/02/2012', '*', '*1/4/12'] }, { Header: ['DOB', '29/02/2012'] }],
  '103': [{ Header: ['ETHNIC', '*XXXX', '*'] }, { Header: ['ETHNIC', 'mwbc', 'NOBT'] }],
  '168': [
    { Header: ['UPN', '*S123456789012', '*UN6', '*A12345'] },
    { Header: ['UPN', 'H801200001001', 'UN5', ''] },
  ],
  '202': [
    { Header: ['SEX', '*F'], 'last Header': ['SEX', 'M'] },
    { Header: ['SEX', 'F'], 'last Header': ['SEX', '2'] },
  ],
  '203': [
    { Header: ['DOB', '*03/05/2010'], 'last Header': ['DOB', '05/03/2010'] },
    { Header: ['DOB', '3/5/2010'], 'last Header': ['DOB', '03/05/2010'] },
  ],
  '204': [
    { Header: ['ETHNIC', '*WBRI'], 'last Header': ['ETHNIC', 'NOBT'] },
    { Header: ['ETHNIC', 'bafr'], 'last Header': ['ETHNIC', 'BAFR'] },
  ],
  '301': [{ Header: ['DOB', '*01/04/2026'] }, { Header: ['DOB', '31/03/2026'] }],
  '351': [{ Header: ['DOB', '*31/03/2000'] }, { Header: ['DOB', '01/04/2000'] }],
  '442': [
    { Header: ['UPN', '*'], Episodes: ['LS', 'V3', 'C2'] },
    { Header: ['UPN', ''], Episodes: ['LS', 'V3'] },
  ],
};
