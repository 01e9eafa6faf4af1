/**
 * A time of day as people type it in a hurry, `HH:MM`: 2:05, 02.05, 0205, 2.05am, 2pm, noon, midnight. Empty where it is
 * none.
 */
export function readTime(typed: string): string {
  const text = typed.trim().toLowerCase();
  if (text === 'noon' || text === 'midday') return '12:00';
  if (text === 'midnight') return '00:00';
  const [, hours = '', minutes = '', half = ''] =
    /^(\d{1,2})(?:[:. ]?(\d{2}))? ?(?:([ap])\.?m\.?)?$/.exec(text) ?? [];
  if (hours === '' || (minutes === '' && half === '')) return '';
  const hour = half === '' ? Number(hours) : inHalf(Number(hours), half);
  if (hour > 23 || Number(minutes) > 59) return '';
  return `${String(hour).padStart(2, '0')}:${minutes || '00'}`;
}

/** 12am is midnight, 12pm noon; 14pm is what was meant, 0am too. */
function inHalf(hour: number, half: string): number {
  if (hour > 12) return half === 'p' ? hour : 99;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
