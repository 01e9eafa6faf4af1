import type { Fault } from '../../engine/verify-table.ts';
import { stopNoticeIds } from './notices.ts';
import { firstTable, type PlacementRulebook, stopTable } from './rulebook.ts';
import { stopStepIds } from './steps.ts';
import type { PlacementRow } from './tables/table-by-edition.ts';

const stopThings: readonly string[] = [...stopStepIds, ...stopNoticeIds];
const askedBy = ({ outcome }: PlacementRow): readonly string[] => [...outcome.steps, ...outcome.notices];

/**
 * Proves that a home which the law has forbidden stops the move: only the table that is read first can say so, and
 * then nothing of an ordinary move is asked; and an ordinary move asks for nothing of a stop.
 */
export function stopFaults({ tables }: PlacementRulebook): Fault[] {
  const faults: Fault[] = [];
  for (const { id: table, rows } of tables) {
    for (const row of rows) {
      const where = `${table}/${row.id}`;
      const forbids = row.outcome.standing === 'stands-out';
      if (forbids && table !== firstTable) {
        faults.push({ where, what: `forbids the home, and only ${firstTable} is read first` });
      }
      const isStop = forbids || table === stopTable;
      for (const id of askedBy(row).filter((asked) => stopThings.includes(asked) !== isStop)) {
        faults.push({
          where,
          what: isStop ? `stops the move and asks for ${id}` : `stops nothing and asks for ${id}`,
        });
      }
      if (isStop && row.outcome.approval !== 'none') {
        faults.push({ where, what: 'stops the move and asks for an approval' });
      }
    }
  }
  return faults;
}
