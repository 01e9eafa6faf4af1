import type { RuleCases } from '../rule-case.ts';

/** A child who is flagged, and one who is let pass, for each rule about where the placement is. */
export const locationCases: RuleCases = {
  '164': [
    { Episodes: ['LS,PL_DISTANCE', '*C2,-1', '*C2,1000', '*C2,far'] },
    { UASC: ['DUC', ''], Header: ['SEX', 'M'], Episodes: ['LS,PL_DISTANCE', 'C2,1000'] },
  ],
  '169': [{ Episodes: ['LS,PL_LA', '*C2,'] }, { Episodes: ['LS,PL_LA', 'C2,303', 'V3,'] }],
  '179': [
    { Episodes: ['LS,PL_LOCATION', '*C2,', '*C2,NEAR'] },
    { Episodes: ['LS,PL_LOCATION', 'C2,IN', 'C2,OUT', 'V4,'] },
  ],
  '218': [
    { Episodes: ['PLACE,URN,DEC,PL_LA', '*K2,,,303', '*U6,,01/05/2025,'] },
    { Episodes: ['PLACE,URN,DEC,PL_LA', 'K2,SC1,,', 'P1,,,', 'K2,,01/03/2025,', 'K2,,,W06000008'] },
  ],
  '222': [
    { Episodes: ['PLACE,URN', '*P1,SC1', '*R5,SC1'] },
    { Episodes: ['PLACE,URN', 'K2,SC1', 'P1,', 'H5,SC1'] },
  ],
  '392b': [
    { Episodes: ['LS,HOME_POST,PL_POST', '*C2,N1 1AA,', '*C2,,'] },
    { Episodes: ['LS,HOME_POST,PL_POST', 'C2,N1 1AA,N2 2BB', 'V3,,'] },
  ],
  '392c': [
    { Episodes: ['HOME_POST,PL_POST', '*N1 1AA,LONDON', '*N1,'] },
    { Episodes: ['HOME_POST,PL_POST', 'n1 1aa,EC1A1BB', ','] },
  ],
  '398': [
    { Episodes: ['LS,HOME_POST,PL_POST', '*V3,N1 1AA,', '*V4,,N1 1AA'] },
    { Episodes: ['LS,HOME_POST,PL_POST', 'V3,,', 'C2,N1 1AA,N1 1AA'] },
  ],
  '406': [
    { Header: ['SEX', 'M'], 'last UASC': ['DUC', '01/05/2025'], Episodes: ['PL_DISTANCE', '*3.5', ''] },
    { Header: ['SEX', 'M'], Episodes: ['PL_DISTANCE', '3.5'] },
  ],
  '411': [
    { Episodes: ['PL_LOCATION,PL_LA', '*IN,303'] },
    { Episodes: ['PL_LOCATION,PL_LA', 'IN,202', 'OUT,303', ','] },
  ],
  '454': [{ Episodes: ['PL_DISTANCE', '*350.1'] }, { Episodes: ['PL_DISTANCE', '350', '999.9', ''] }],
  '1008': [{ Episodes: ['URN', '*SC999999'] }, { Episodes: ['URN', 'sc123456', 'XXXXXXX', ''] }],
};
