import '../tables.ts';
import { inRecord, type Written, whoWasTold } from '../../follow-up/index.ts';
import { momentInWords } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { IncidentRecord } from './incident-record.ts';

/** What the kind of setting asks besides. */
type SettingRecord = Readonly<Partial<Record<string, string>>>;

/** What a record says of what was done, whether it is being signed or was signed long ago. */
interface Said {
  readonly hasAccount: boolean;
  readonly restorative: string;
  readonly told: readonly { readonly who: string; readonly how: string; readonly when: string }[];
  readonly policeContacted: boolean;
  readonly called999: boolean;
  readonly settingRecord: SettingRecord;
}

const line = (heading: string, words = ''): string => inRecord('the record', heading, words);
/** Nothing was done, and nothing is planned. */
const nothing = /^(?:nothing|none|no|n\/a|not (?:yet|needed|applicable))\b/i;

/** What is said in a record, as statements that close steps. An account is never repeated. */
function statementsOf(said: Said): Written[] {
  const written: Written[] = [];
  if (said.hasAccount) written.push({ says: 'childs-account', evidence: 'The account is in the record.' });
  const restorative = said.restorative.trim();
  if (restorative !== '' && !nothing.test(restorative))
    written.push({
      says: 'put-right',
      evidence: line('What was done or is planned to put it right', restorative),
    });
  for (const { who, how, when } of said.told) {
    const evidence = line('The people who were told', `${who}, ${how}, ${when}`);
    written.push(...whoWasTold(`${who}, ${how}`).map((says) => ({ says, evidence })));
  }
  if (said.policeContacted)
    written.push({ says: 'told-police', evidence: line('Were the police contacted?') });
  if (said.called999) written.push({ says: 'called-999', evidence: 'The call is in the record.' });
  const { outOfHours, supervisingTold } = said.settingRecord;
  if (outOfHours === 'yes')
    written.push({
      says: 'told-out-of-hours',
      evidence: line('Did you contact the out-of-hours or emergency duty team?'),
    });
  if (supervisingTold === 'yes')
    written.push({
      says: 'told-supervising-social-worker',
      evidence: line('Have you told your supervising social worker?'),
    });
  return written;
}

/** What a record says that is being signed. Nobody is asked again for what stands in it. */
export const writtenIn = (record: IncidentRecord): Written[] =>
  statementsOf({
    hasAccount: 'words' in record.account,
    restorative: record.restorative,
    told: record.told.map(({ who, how, day, time }) => ({ who, how, when: `${day}, ${time}` })),
    policeContacted: record.police !== null,
    called999: record.police !== null && record.decision.chosenRoute === 'call-999',
    settingRecord: record.settingRecord,
  });

/** What a record says that was signed before, with the accounts that were added since. */
export async function writtenSoFar(tx: Tx, incidentId: string): Promise<Written[]> {
  const said = await tx
    .selectFrom('incident as i')
    .select(['i.restorative', 'i.setting_record', 'i.police_contact'])
    .select((row) => [
      row
        .exists(
          row
            .selectFrom('account as a')
            .select('a.id')
            .whereRef('a.incident_id', '=', 'i.id')
            .where('a.words', 'is not', null),
        )
        .as('has_account'),
      row
        .selectFrom('decision as d')
        .select('d.chosen_route')
        .whereRef('d.incident_id', '=', 'i.id')
        .where('d.sequence', '=', 1)
        .as('first_route'),
    ])
    .where('i.id', '=', incidentId)
    .executeTakeFirst();
  if (!said) return [];
  const told = await tx
    .selectFrom('person_told')
    .select(['who', 'how', 'told_at'])
    .where('incident_id', '=', incidentId)
    .orderBy('told_at')
    .execute();
  const policeContacted = said.police_contact !== null;
  return statementsOf({
    hasAccount: said.has_account === true,
    restorative: said.restorative,
    told: told.map(({ who, how, told_at }) => ({ who, how, when: momentInWords(told_at) })),
    policeContacted,
    called999: policeContacted && said.first_route === 'call-999',
    settingRecord: said.setting_record,
  });
}
