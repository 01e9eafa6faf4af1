const columns = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
} as const;

/** A file of a return from its lines. */
export function csv(file: keyof typeof columns, ...lines: readonly string[]): string {
  return `${[columns[file], ...lines].join('\r\n')}\r\n`;
}

/** A small return of 2018 that nothing is wrong with: two children, three episodes, one time missing. */
export const smallReturn: Readonly<Record<string, string>> = {
  'header.csv': csv('header', 'A1,1,05/05/2005,WBRI,A123456789012,,', 'B2,2,06/06/2006,BAFR,B123456789012,,'),
  'episodes.csv': csv(
    'episodes',
    'A1,01/05/2017,S,C2,N1,U6,PR1,10/01/2018,X1,CARPL,AB1 1AA,AB1 1AB,SC1234567',
    'A1,10/01/2018,P,C2,N1,K2,PR1,,,,AB1 1AA,AB1 1AC,SC1234568',
    'B2,02/02/2018,S,V2,N2,U4,PR1,,,,AB1 1AD,AB1 1AE,SC1234569',
  ),
  'missing.csv': csv('missing', 'A1,05/05/2005,M,01/02/2018,03/02/2018'),
};

/** The return of the year after: A1 has moved on, B2 goes on as before, C3 has come. */
export const nextReturn: Readonly<Record<string, string>> = {
  'header.csv': csv(
    'header',
    'A1,1,05/05/2005,WBRI,A123456789012,,',
    'B2,2,06/06/2006,BAFR,B123456789012,,',
    'C3,1,07/07/2007,WBRI,UN2,,',
  ),
  'episodes.csv': csv(
    'episodes',
    'A1,10/01/2018,P,C2,N1,K2,PR1,20/09/2018,X1,CARPL,AB1 1AA,AB1 1AC,SC1234568',
    'A1,20/09/2018,P,C2,N1,U6,PR1,,,,AB1 1AA,AB1 1AF,SC1234570',
    'B2,02/02/2018,S,V2,N2,U4,PR1,,,,AB1 1AD,AB1 1AE,SC1234569',
    'C3,03/03/2019,S,C1,N1,U6,PR1,,,,AB1 1AG,AB1 1AH,SC1234571',
  ),
};
