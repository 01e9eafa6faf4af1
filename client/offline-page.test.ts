import { describe, expect, it } from 'vitest';
import { isGuide, isNoAnswer, offlinePage } from './offline-page.tsx';

const today = '2026-03-03';
const at = (path: string): URL => new URL(path, 'https://hearth.test');
const shownAt = (path: string): string => offlinePage(at(path), today, (name) => `/kept/${name}`);

describe('without a connection', () => {
  it('the first screen is the same question', () => {
    const shown = shownAt('/');
    expect(shown).toContain('<!DOCTYPE html>');
    expect(shown).toContain('Is anyone in danger right now?');
    expect(shown).toContain('href="/kept/hearth.css"');
  });

  it('the guide goes on from its address', () => {
    expect(shownAt('/guide?danger=no')).toContain('Where did it happen?');
  });

  it('every door of the guide is open, to its answer', () => {
    const begun = 'danger=no&age=14';
    const away = `${begun}&known=no&lives=foster-home&noticed=2026-03-03&vulnerable=none&risk=no&looked=yes`;
    expect(shownAt('/guide/missing')).toContain('Are they in immediate danger?');
    expect(shownAt(`/guide/missing?${away}`)).toContain('Tell the police through their online form');
    const seen = `${begun}&assault=no&seen=2026-03-02&headings=family&signs-family=else`;
    expect(shownAt('/guide/exploitation')).toContain('Are they in danger now, or about to be?');
    expect(shownAt(`/guide/exploitation?${seen}`)).toContain('Call 101');
  });

  it('every other address says so and leads to the guide', () => {
    for (const path of [
      '/records/new',
      '/children',
      '/guidebook',
      '/guide/',
      '/guide/else',
      '/missing',
      '/my-work?guide=1',
    ]) {
      expect(isGuide(at(path))).toBe(false);
      const shown = shownAt(path);
      expect(shown).toContain('You are offline');
      expect(shown).toContain('href="/"');
    }
  });
});

it('who is told to wait, or meets a service that fails, is shown the guide all the same', () => {
  expect([200, 304, 404, 429, 500, 502, 503].filter(isNoAnswer)).toEqual([429, 500, 502, 503]);
});
