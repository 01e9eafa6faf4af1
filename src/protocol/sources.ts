import { addDays, bankHolidaysFrom, bankHolidaysUntil } from './calendar/index.ts';

/** How sure we are of a source: read in full, read in part, or general knowledge that a practitioner must confirm. */
type Confidence = 'read' | 'read-in-part' | 'general-knowledge';

/** An instrument, guidance or list that Hearth cites. `from` and `until` are days, half-open; `checked` is when we last looked. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly checked: string;
  readonly confidence: Confidence;
}

const checked = '2026-11-01';
const source = (
  id: string,
  title: string,
  from: string | null,
  confidence: Confidence,
  until: string | null = null,
): Source => ({ id, title, from, until, checked, confidence });

/** Every instrument cited by a rule, step, clock or field. */
export const sources: readonly Source[] = [
  source('protocol-2021', 'London Protocol, first edition', '2021-03-01', 'read', '2025-11-01'),
  source('protocol-2025', 'London Protocol, second edition', '2025-11-01', 'read'),
  source('chr-35', "Children's Homes (England) Regulations 2015, regulation 35", '2015-04-01', 'read'),
  source('chr-36', "Children's Homes (England) Regulations 2015, regulation 36", '2015-04-01', 'read'),
  source(
    'chr-40',
    "Children's Homes (England) Regulations 2015, regulation 40",
    '2015-04-01',
    'read-in-part',
  ),
  source(
    'sar-22',
    'Supported Accommodation (England) Regulations 2023, regulation 22',
    '2023-04-28',
    'read-in-part',
  ),
  source(
    'sar-27',
    'Supported Accommodation (England) Regulations 2023, regulation 27',
    '2023-04-28',
    'read-in-part',
  ),
  source(
    'fsr-sch7',
    'Fostering Services (England) Regulations 2011, regulation 36 and Schedule 7',
    '2011-04-01',
    'read-in-part',
  ),
  source('pace-24', 'Police and Criminal Evidence Act 1984, section 24(5) and Code G', '2006-01-01', 'read'),
  source('pace-c', 'Police and Criminal Evidence Act 1984, Code C', null, 'read'),
  source('cypa-50', 'Children and Young Persons Act 1933, section 50', '1964-02-01', 'general-knowledge'),
  source('psa-2016', 'Psychoactive Substances Act 2016, section 9', '2016-05-26', 'general-knowledge'),
  source('msa-45', 'Modern Slavery Act 2015, section 45', '2015-07-31', 'read'),
  source('msa-52', 'Modern Slavery Act 2015, section 52', '2015-11-01', 'read'),
  source('ca-22', 'Children Act 1989, section 22(4) and (5)', '1991-10-14', 'read'),
  source('ca-20', 'Children Act 1989, section 20', '1991-10-14', 'read-in-part'),
  source('ca-21', 'Children Act 1989, section 21', '1991-10-14', 'read-in-part'),
  source('ca-22-1', 'Children Act 1989, section 22(1) and (2)', '1991-10-14', 'read'),
  source('ca-31', 'Children Act 1989, sections 31 and 38', '1991-10-14', 'read-in-part'),
  source('ca-44', 'Children Act 1989, section 44', '1991-10-14', 'read-in-part'),
  source('ca-46', 'Children Act 1989, section 46', '1991-10-14', 'read-in-part'),
  source('ca-sch2-19b', 'Children Act 1989, Schedule 2, paragraph 19B', '2001-10-01', 'read'),
  source('ca-23a', 'Children Act 1989, section 23A', '2001-10-01', 'read'),
  source('ca-23c', 'Children Act 1989, section 23C', '2001-10-01', 'read-in-part'),
  source('ca-23czb', 'Children Act 1989, section 23CZB', '2018-04-01', 'read-in-part'),
  source('ca-24', 'Children Act 1989, sections 24 to 24B', '2001-10-01', 'read-in-part'),
  source(
    'cppr-40',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 40',
    '2011-04-01',
    'read',
  ),
  source(
    'cppr-48',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48',
    '2011-04-01',
    'read-in-part',
  ),
  source('clr-3', 'Care Leavers (England) Regulations 2010, regulation 3', '2011-04-01', 'read'),
  source(
    'laspo-104',
    'Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 104',
    '2012-12-03',
    'general-knowledge',
  ),
  source(
    'cppr-9',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 9',
    '2011-04-01',
    'read',
  ),
  source(
    'cppr-10',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 10',
    '2011-04-01',
    'read',
  ),
  source(
    'cppr-11',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 11(1), (2) and (5), as amended by SI 2013/3239',
    '2014-01-27',
    'read',
  ),
  source(
    'cppr-11-exceptions',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 11(3) and (4)',
    '2011-04-01',
    'general-knowledge',
  ),
  source(
    'cppr-13',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 13, as amended by SI 2013/3239',
    '2014-01-27',
    'read',
  ),
  source(
    'cppr-14',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14',
    '2011-04-01',
    'read',
  ),
  source(
    'cppr-17',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 17',
    '2011-04-01',
    'read',
  ),
  source(
    'cppr-18',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 18',
    '2011-04-01',
    'read',
  ),
  source(
    'cppr-19',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 19',
    '2011-04-01',
    'general-knowledge',
  ),
  source(
    'cppr-24',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24',
    '2011-04-01',
    'general-knowledge',
  ),
  source(
    'cppr-27a',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 27A',
    '2021-09-09',
    'general-knowledge',
  ),
  source(
    'cppr-28',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28',
    '2011-04-01',
    'read',
  ),
  source(
    'cppr-33',
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33',
    '2011-04-01',
    'read',
  ),
  source(
    'cppr-8a',
    'Care Planning, Placement and Case Review (England) Regulations 2010, Part 8A',
    null,
    'general-knowledge',
  ),
  source(
    'ca-25',
    'Children Act 1989, section 25, and the Children (Secure Accommodation) Regulations 1991',
    '1991-10-14',
    'general-knowledge',
  ),
  source(
    'hocr',
    'Home Office Crime Recording Rules for Front Line Officers and Staff',
    null,
    'general-knowledge',
  ),
  source('csa-11', 'Care Standards Act 2000, section 11', null, 'read-in-part'),
  source(
    'chr-41',
    "Children's Homes (England) Regulations 2015, regulation 41",
    '2015-04-01',
    'read-in-part',
  ),
  source(
    'sar-28',
    'Supported Accommodation (England) Regulations 2023, regulation 28',
    '2023-04-28',
    'general-knowledge',
  ),
  source(
    'rmfhc-2014',
    'Statutory guidance on children who run away or go missing from home or care, January 2014',
    '2014-01-01',
    'read-in-part',
  ),
  source(
    'return-903-missing',
    'SSDA903 return of children looked after, guide to the collection: missing and away without authorisation',
    null,
    'read-in-part',
  ),
  source('msa-49', 'Modern Slavery Act 2015, statutory guidance under section 49', null, 'read-in-part'),
  source('msa-48', 'Modern Slavery Act 2015, guidance under section 48', null, 'read-in-part'),
  source('msa-sch4', 'Modern Slavery Act 2015, Schedule 4', '2015-07-31', 'read-in-part'),
  source(
    'nrm-devolved',
    'Guidance for the pilot of local decisions in the National Referral Mechanism for children',
    '2021-06-01',
    'read',
  ),
  source('care-42', 'Care Act 2014, section 42', '2015-04-01', 'read-in-part'),
  source(
    'fla-63q',
    'Family Law Act 1996, statutory guidance under section 63Q on forced marriage',
    null,
    'read-in-part',
  ),
  source('fla-63a', 'Family Law Act 1996, section 63A', '2008-11-25', 'general-knowledge'),
  source('fgma-5b', 'Female Genital Mutilation Act 2003, section 5B', '2015-10-31', 'read-in-part'),
  source(
    'fgma-sch2',
    'Female Genital Mutilation Act 2003, section 5A and Schedule 2',
    '2015-07-17',
    'general-knowledge',
  ),
  {
    id: 'bank-holidays',
    title: 'GOV.UK, bank holidays of England and Wales, https://www.gov.uk/bank-holidays',
    from: bankHolidaysFrom,
    until: addDays(bankHolidaysUntil, 1),
    checked: '2026-11-30',
    confidence: 'read-in-part',
  },
];

const byId: ReadonlyMap<string, Source> = new Map(sources.map((entry) => [entry.id, entry]));

/** The source with this id. Throws when there is none: a citation that points nowhere is a fault in the rules. */
export function sourceById(id: string): Source {
  const found = byId.get(id);
  if (!found) throw new Error(`No source has the id ${id}.`);
  return found;
}
