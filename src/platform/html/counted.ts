/** "1,413". */
export const counted = (count: number): string => count.toLocaleString('en-GB');

/** "1 row", "1,413 rows". */
export function howMany(count: number, one: string, many: string): string {
  return `${counted(count)} ${count === 1 ? one : many}`;
}
