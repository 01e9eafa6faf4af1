import type { CodeList } from './code.ts';

/** ETHNIC: ethnic origin as the child or family says it. */
export const ethnicity: CodeList = [
  { code: 'WBRI', label: 'White British', group: 'White' },
  { code: 'WIRI', label: 'White Irish', group: 'White' },
  { code: 'WOTH', label: 'Any other White background', group: 'White' },
  { code: 'WIRT', label: 'Traveller of Irish heritage', group: 'White' },
  { code: 'WROM', label: 'Gypsy or Roma', group: 'White' },
  { code: 'MWBC', label: 'White and Black Caribbean', group: 'Mixed' },
  { code: 'MWBA', label: 'White and Black African', group: 'Mixed' },
  { code: 'MWAS', label: 'White and Asian', group: 'Mixed' },
  { code: 'MOTH', label: 'Any other Mixed background', group: 'Mixed' },
  { code: 'AIND', label: 'Indian', group: 'Asian' },
  { code: 'APKN', label: 'Pakistani', group: 'Asian' },
  { code: 'ABAN', label: 'Bangladeshi', group: 'Asian' },
  { code: 'AOTH', label: 'Any other Asian background', group: 'Asian' },
  { code: 'CHNE', label: 'Chinese', group: 'Asian' },
  { code: 'BCRB', label: 'Caribbean', group: 'Black' },
  { code: 'BAFR', label: 'African', group: 'Black' },
  { code: 'BOTH', label: 'Any other Black background', group: 'Black' },
  { code: 'OOTH', label: 'Any other ethnic group', group: 'Other' },
  { code: 'REFU', label: 'Not said', group: 'Not known' },
  { code: 'NOBT', label: 'Not yet asked', group: 'Not known' },
];
