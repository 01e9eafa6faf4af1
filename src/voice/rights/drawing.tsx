import type { VNode } from 'preact';
import type { Explained } from './glossary.ts';

/** The lines of each drawing, in a square of 48. */
const lines: Readonly<Record<Explained['picture'], VNode>> = {
  door: <path d="M12 44V6h24v38M6 44h36M30 26v2M24 6v38" />,
  street: <path d="M18 44L22 6M30 44L26 6M24 38v-6M24 26v-5M24 15v-4M6 44h36" />,
  station: <path d="M6 44V18L24 6l18 12v26M4 44h40M14 26v12M22 26v12M30 26v12M36 26v12" />,
  talk: <path d="M6 8h26v18H18l-8 8v-8H6zM36 16h6v16h-4v8l-8-8H20" />,
  court: <path d="M4 18L24 6l20 12zM10 20v18M20 20v18M28 20v18M38 20v18M4 42h40" />,
  moon: <path d="M30 6a18 18 0 1 0 12 30A18 18 0 0 1 30 6zM38 10v4M36 12h4" />,
  boxes: <path d="M6 24h18v18H6zM24 24h18v18H24zM15 6h18v18H15zM15 24v6M33 24v6M24 6v6" />,
  paper: <path d="M12 4h18l8 8v32H12zM30 4v8h8M18 20h14M18 28h14M18 36h8" />,
  room: <path d="M6 40V14M6 30h36v10M42 30v-6H16v6M10 24h6" />,
  hands: <path d="M24 40c-10-4-16-12-16-20V10l4 2v8l6 6 6 8 6-8 6-6v-8l4-2v10c0 8-6 16-16 20z" />,
  cake: (
    <path d="M6 42h36V26H6zM6 34c6 4 6-4 12 0s6-4 12 0 6-4 12 0M16 26v-8M24 26v-8M32 26v-8M16 12v2M24 12v2M32 12v2" />
  ),
  key: <path d="M18 24a8 8 0 1 1-.1-8M18 20h24v8M34 20v6" />,
  ear: <path d="M14 20a10 10 0 0 1 20 0c0 8-8 8-8 16a6 6 0 0 1-12 2M19 20a5 5 0 0 1 10 0c0 4-5 4-5 8" />,
  scales: <path d="M24 6v36M12 42h24M8 14h32M8 14l-5 14h10zM40 14l-5 14h10z" />,
  person: <path d="M24 6a7 7 0 1 0 .1 0zM10 44c0-12 6-20 14-20s14 8 14 20" />,
  'two-people': (
    <path d="M15 8a6 6 0 1 0 .1 0zM5 42c0-10 4-17 10-17s10 7 10 17M34 8a6 6 0 1 0 .1 0zM29 28c2-2 3-3 5-3 6 0 10 7 10 17" />
  ),
  map: <path d="M6 10l12-4 12 4 12-4v32l-12 4-12-4-12 4zM18 6v32M30 10v32" />,
  globe: <path d="M24 6a18 18 0 1 0 .1 0zM6 24h36M24 6c-10 10-10 26 0 36M24 6c10 10 10 26 0 36" />,
  letter: <path d="M5 12h38v26H5zM5 12l19 15 19-15" />,
  arrow: <path d="M38 16A16 16 0 1 0 40 26M40 6v11H29" />,
  hall: <path d="M6 44V20h36v24M24 6v8M24 6h8v5h-8M14 20l10-6 10 6M14 28v8M24 28v8M34 28v8M4 44h40" />,
};

/** A simple drawing beside words that say the same: nobody needs to see it. */
export function Drawing({ of, size = 48 }: { of: Explained['picture']; size?: number }) {
  return (
    <svg
      class="young-picture"
      width={size}
      height={size}
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {lines[of]}
    </svg>
  );
}
