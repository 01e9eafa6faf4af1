/** Something somebody owns that must not be left without an owner: in words that name nobody. */
export interface OwnedClock {
  readonly kind: 'step' | 'notice' | 'glass' | 'child';
  readonly id: string;
  readonly words: string;
  readonly due_at: Date | null;
}
