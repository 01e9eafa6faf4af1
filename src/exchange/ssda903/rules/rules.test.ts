import { expect, test } from 'vitest';
import { careLeaverCases } from '../../../../test/exchange/ssda903/cases/care-leaver-cases.ts';
import { deprivationOfLibertyCases } from '../../../../test/exchange/ssda903/cases/deprivation-of-liberty-cases.ts';
import { episodeCases } from '../../../../test/exchange/ssda903/cases/episode-cases.ts';
import { identityCases } from '../../../../test/exchange/ssda903/cases/identity-cases.ts';
import { locationCases } from '../../../../test/exchange/ssda903/cases/location-cases.ts';
import { missingCases } from '../../../../test/exchange/ssda903/cases/missing-cases.ts';
import { statusAndPlacementCases } from '../../../../test/exchange/ssda903/cases/status-and-placement-cases.ts';
import { twelveMonthsCases } from '../../../../test/exchange/ssda903/cases/twelve-months-cases.ts';
import { yearOnYearCases } from '../../../../test/exchange/ssda903/cases/year-on-year-cases.ts';
import {
  childOfCase,
  collectionOfCase,
  type RuleCases,
  starred,
} from '../../../../test/exchange/ssda903/rule-case.ts';
import { acrossRules, childRules } from './all-rules.ts';
import { checkChild } from './check-child.ts';

const cases: RuleCases = {
  ...identityCases,
  ...episodeCases,
  ...statusAndPlacementCases,
  ...yearOnYearCases,
  ...locationCases,
  ...missingCases,
  ...twelveMonthsCases,
  ...careLeaverCases,
  ...deprivationOfLibertyCases,
};

test.each(childRules)('rule $code: $message', (rule) => {
  const [flagged, clean] = cases[rule.code] ?? [{}, {}];
  const found = (ruleCase: typeof flagged) =>
    checkChild([rule], childOfCase(ruleCase), collectionOfCase(ruleCase))
      .map(({ table, row }) => `${table} ${row}`)
      .sort();
  expect(starred(flagged).length).toBeGreaterThan(0);
  expect(found(flagged)).toEqual(
    starred(flagged)
      .map(({ table, row }) => `${table} ${row}`)
      .sort(),
  );
  expect(Object.keys(clean).length).toBeGreaterThan(0);
  expect(found(clean)).toEqual([]);
});

test('every case belongs to a rule, and every rule has a number of its own', () => {
  const codes = [...childRules, ...acrossRules].map(({ code }) => code);
  expect(Object.keys(cases).filter((code) => !codes.includes(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(childRules)('rule $code never throws, whatever it is given', (rule) => {
  const columns = 'DOB,DECOM,DEC,RNE,REC,LS,PLACE,MIS_START,MIS_END,DOLO_START,DOLO_END,DUC,UPN';
  const rows = [columns, ',,,,,,,,,,,,', '31/02/2025,x,9,?,?,?,?,-,-,0,0,1,1', '1/1/2012,1/5/2025,1/4/2025'];
  const dirty = Object.fromEntries(
    ['Header', 'Episodes', 'Missing', 'OC2', 'OC3', 'DoLo', 'UASC', 'Reviews'].flatMap((table) => [
      [table, rows],
      [`last ${table}`, rows],
    ]),
  );
  expect(() => checkChild([rule], childOfCase(dirty), collectionOfCase(dirty))).not.toThrow();
});
