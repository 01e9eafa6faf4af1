import { expect, test } from 'vitest';
import { isCalendarDate } from './calendar/index.ts';
import { editions } from './editions.ts';
import { sourceById, sources } from './sources.ts';

test('every source has an id of its own, a title, and the day it was last looked at', () => {
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  for (const { id, title, checked } of sources) {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    expect(title).toMatch(/\w{3}/);
    expect(isCalendarDate(checked)).toBe(true);
  }
});

test('every source says from when it holds, or that this is not known, and how well we read it', () => {
  for (const { from, until, confidence } of sources) {
    expect(from === null || isCalendarDate(from)).toBe(true);
    expect(until === null || (from !== null && from < until && isCalendarDate(until))).toBe(true);
    expect(['read', 'read-in-part', 'general-knowledge']).toContain(confidence);
  }
});

test('the two editions are sources for exactly the days on which they govern', () => {
  for (const { id, from, until } of editions) {
    expect(sourceById(`protocol-${id}`)).toMatchObject({ from, until, confidence: 'read' });
  }
});

test.each([
  ['chr-35', /regulation 35/],
  ['chr-36', /regulation 36/],
  ['chr-40', /regulation 40/],
  ['sar-22', /Supported Accommodation.*regulation 22/],
  ['sar-27', /Supported Accommodation.*regulation 27/],
  ['fsr-sch7', /Fostering Services.*Schedule 7/],
  ['pace-24', /section 24\(5\) and Code G/],
  ['pace-c', /Code C/],
  ['cypa-50', /1933, section 50/],
  ['psa-2016', /Psychoactive Substances Act 2016/],
  ['msa-45', /Modern Slavery Act 2015, section 45/],
  ['msa-48', /Modern Slavery Act 2015.*section 48/],
  ['msa-52', /Modern Slavery Act 2015, section 52/],
  ['ca-22', /Children Act 1989, section 22/],
])('%s is found by its id', (id, title) => {
  expect(sourceById(id).title).toMatch(title);
});

test('a citation that points nowhere is a fault in the rules', () => {
  expect(() => sourceById('nowhere-1')).toThrow('No source has the id nowhere-1.');
});
