import type { Clock } from './london.ts';

/**
 * Asks once in so many milliseconds at most: whoever wants to know meanwhile, or while it is being asked, has the same
 * answer. A failure is remembered as well.
 */
export function remembered<Answer>(
  milliseconds: number,
  clock: Clock,
  ask: () => Promise<Answer>,
): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  let answeredAt: number | undefined;
  return () => {
    // Of a clock that was set back nothing is remembered.
    const age = answeredAt === undefined ? 0 : clock().getTime() - answeredAt;
    if (answer && age >= 0 && age < milliseconds) return answer;
    answeredAt = undefined;
    answer = ask().finally(() => {
      answeredAt = clock().getTime();
    });
    return answer;
  };
}
