/** The faces, from very bad to very good, each with its word. */
export const faceInWords = ['Very bad', 'Bad', 'So-so', 'Good', 'Very good'] as const;

const mouths = [
  'M14 36c6-9 14-9 20 0',
  'M15 35c6-5 12-5 18 0',
  'M15 33h18',
  'M15 31c6 5 12 5 18 0',
  'M13 29c6 10 16 10 22 0',
] as const;

/** A face beside its word. @param at 1 to 5 */
export function Face({ at }: { at: number }) {
  return (
    <svg width="40" height="40" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        d={`M24 4a20 20 0 1 0 0 40 20 20 0 0 0 0-40M17 19v2M31 19v2${mouths[at - 1] ?? ''}`}
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
      />
    </svg>
  );
}
