import type { PlacementOutcome } from '../../../protocol/index.ts';
import { MustNotBeUsed } from '../../words/registration.tsx';

/** In red, at the top: the law has forbidden this home, and why. Nothing where it has not. */
export function NotLawful({ outcome }: { outcome: PlacementOutcome }) {
  if (outcome.registration !== 'stands-out') return null;
  if (!outcome.reasons.some(({ row }) => row === 'registration-too-young')) return <MustNotBeUsed />;
  return (
    <p class="hearth-level hearth-level--3" id="too-young">
      Supported accommodation is not for a child under 16. Do not place them here, registered or not: no
      approval makes it lawful.
    </p>
  );
}
