import type { CodeList } from './code.ts';

/** REC: why the episode ended. Every code but X1 says that the child left care. */
export const reasonEpisodeCeased: CodeList = [
  { code: 'X1', label: 'Another episode starts the same day', group: 'still looked after' },
  { code: 'E11', label: 'Adopted, unopposed', group: 'left care' },
  { code: 'E12', label: 'Adopted, consent dispensed with', group: 'left care' },
  { code: 'E13', label: 'Went to live with someone without parental responsibility', group: 'left care' },
  { code: 'E14', label: 'Remand ended', group: 'left care' },
  { code: 'E15', label: 'Found to be 18 or over', group: 'left care' },
  { code: 'E16', label: 'Moved abroad', group: 'left care' },
  { code: 'E17', label: '18, and stayed with the same carers', group: 'left care' },
  { code: 'E2', label: 'Died', group: 'left care' },
  { code: 'E3', label: 'Another UK authority took over', group: 'left care' },
  { code: 'E41', label: 'Residence or child arrangements order', group: 'left care' },
  { code: 'E43', label: 'Special guardianship, former foster carers', last: 2018, group: 'left care' },
  { code: 'E44', label: 'Special guardianship, others', last: 2018, group: 'left care' },
  { code: 'E45', label: 'Special guardianship, family who fostered', first: 2019, group: 'left care' },
  { code: 'E46', label: 'Special guardianship, others who fostered', first: 2019, group: 'left care' },
  { code: 'E47', label: 'Special guardianship, family who did not foster', first: 2019, group: 'left care' },
  { code: 'E48', label: 'Special guardianship, others who did not foster', first: 2019, group: 'left care' },
  { code: 'E4A', label: 'Went home, as planned', group: 'left care' },
  { code: 'E4B', label: 'Went home, not as planned', group: 'left care' },
  { code: 'E5', label: 'Independent living with support', group: 'left care' },
  { code: 'E6', label: 'Independent living without support', group: 'left care' },
  { code: 'E7', label: 'Adult social care', group: 'left care' },
  { code: 'E8', label: 'Any other reason', group: 'left care' },
  { code: 'E9', label: 'Sentenced to custody', group: 'left care' },
];

/** The one code that says the child stayed in care. */
export const stillLookedAfter = 'X1';

/** Left care by adoption. */
export const adopted: readonly string[] = ['E11', 'E12'];
