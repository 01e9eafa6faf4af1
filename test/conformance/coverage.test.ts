import { describe, expect, it } from 'vitest';
import { componentsNotBuilt, coverage } from './coverage.ts';

describe('the coverage that is written into the docs', () => {
  it.each(coverage())('accounts for every fixture of $component', ({ covered, total, leftOut }) => {
    expect(covered + leftOut.length).toBe(total);
  });

  it('is at least nine fixtures in ten', () => {
    const sum = (count: 'covered' | 'total') => coverage().reduce((all, entry) => all + entry[count], 0);
    expect(sum('covered') / sum('total')).toBeGreaterThan(0.9);
  });

  it('says why a component is not built', () => {
    for (const { reason } of componentsNotBuilt()) expect(reason).toMatch(/\w.*\.$/);
  });
});
