/** Simple drawings of our own, on a field of 48 by 48. */
const drawings = {
  home: 'M6 24 24 8l18 16M11 21v19h26V21M20 40V29h8v11',
  paper: 'M12 6h17l8 8v28H12zM29 6v8h8M18 22h13M18 29h13M18 36h8',
  rights: 'M24 6l16 6v12c0 9-7 15-16 18C15 39 8 33 8 24V12zM17 24l5 5 9-10',
  ask: 'M8 40V20a16 12 0 0 1 32 0 16 12 0 0 1-22 11zM20 18a4 4 0 1 1 5 4v3M25 28v1',
  tell: 'M6 10h36v22H22l-9 8v-8H6zM14 18h20M14 25h13',
  eye: 'M4 24c6-9 13-13 20-13s14 4 20 13c-6 9-13 13-20 13S10 33 4 24zM24 18a6 6 0 1 0 0 12 6 6 0 0 0 0-12',
  no: 'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36M16 16l16 16M32 16 16 32',
  pen: 'M8 40l3-10L32 9l7 7-21 21zM28 13l7 7',
  key: 'M16 18a8 8 0 1 0 0 12 8 8 0 0 0 0-12M21 24h21v7M35 24v5',
  clock: 'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36M24 14v11l8 5',
  people:
    'M16 10a6 6 0 1 0 0 12 6 6 0 0 0 0-12M5 39c0-8 5-12 11-12s11 4 11 12M33 14a5 5 0 1 0 0 10 5 5 0 0 0 0-10M30 28c8-2 13 3 13 11',
  tick: 'M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36M15 25l6 6 12-14',
} as const;

/** What there is a drawing of. */
export type Drawing = keyof typeof drawings;

/** A drawing that helps the eye; the words beside it say the same, so nobody reads it out. */
export function Picture({ of }: { of: Drawing }) {
  return (
    <svg
      class="young-picture"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={drawings[of]}
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
