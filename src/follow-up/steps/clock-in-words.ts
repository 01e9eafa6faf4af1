const minute = 60_000;
const units = [
  ['month', 30 * 24 * 60 * minute],
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const;

/** A length of time in its one largest unit: whole minutes, hours from 90 minutes, days from 2, months from 60 days. */
function roughly(length: number): string {
  const [unit, one] = units.find(([, one]) => length >= one * (one === minute ? 1 : 1.5)) ?? units[3];
  const count = Math.max(1, Math.floor(length / one));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** A clock as a list says it: how late it is, or how long there still is. The moment itself is on the page of the step. */
export function clockInWords(due: Date | null, now: Date): string {
  if (due === null) return 'no set time';
  const left = due.getTime() - now.getTime();
  return left <= 0 ? `${roughly(-left)} late` : `due in ${roughly(left)}`;
}
