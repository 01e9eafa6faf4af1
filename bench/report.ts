import { availableParallelism } from 'node:os';

/** One figure, and what it includes. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly includes: string;
}

/** What design section 8 asks of a figure. */
export interface Bar {
  readonly is: 'at least' | 'under';
  readonly value: number;
}

/** A ratio, or a figure that has a bar of its own. */
export interface Comparison {
  readonly what: string;
  readonly value: number;
  readonly unit: 'times' | 'ms';
  readonly bar?: Bar;
  readonly met?: boolean;
}

/** Something that could not be measured, and why. */
export interface Gap {
  readonly what: string;
  readonly why: string;
}

/** What one benchmark found. */
export interface Section {
  readonly title: string;
  /** What was proved before anything was timed. */
  readonly checked: string;
  readonly figures: readonly Figure[];
  readonly comparisons: readonly Comparison[];
  readonly gaps: readonly Gap[];
}

/** Everything that was found, as `--json` prints it. */
export interface Report {
  readonly node: string;
  readonly cores: number;
  readonly seconds: number;
  readonly allMet: boolean;
  readonly sections: readonly Section[];
}

/** A comparison, held against its bar if it has one. */
export function compared(what: string, value: number, unit: Comparison['unit'], bar?: Bar): Comparison {
  if (!bar) return { what, value, unit };
  return { what, value, unit, bar, met: bar.is === 'under' ? value < bar.value : value >= bar.value };
}

/** Puts the sections together. Nothing is "all met" while something could not be measured. */
export function report(sections: readonly Section[], seconds: number): Report {
  const allMet = sections.every(
    ({ gaps, comparisons }) => gaps.length === 0 && comparisons.every(({ met }) => met !== false),
  );
  return { node: process.version, cores: availableParallelism(), seconds, allMet, sections };
}

function number(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });
}

function verdict({ bar, met }: Comparison): string {
  if (!bar) return 'no bar';
  return `bar: ${bar.is} ${bar.value}`.padEnd(18) + (met ? 'met' : 'NOT MET');
}

function sectionLines({ title, checked, figures, comparisons, gaps }: Section): string[] {
  const width = Math.max(
    ...[...figures.map(({ name }) => name), ...comparisons.map(({ what }) => what)].map(
      (text) => text.length,
    ),
    0,
  );
  return [
    title,
    `  ${checked}`,
    ...figures.map(
      ({ name, value, unit, includes }) =>
        `  ${name.padEnd(width)}  ${number(value).padStart(9)} ${unit.padEnd(12)} ${includes}`,
    ),
    ...comparisons.map(
      (comparison) =>
        `  ${comparison.what.padEnd(width)}  ${number(comparison.value).padStart(9)} ${comparison.unit.padEnd(12)} ${verdict(comparison)}`,
    ),
    ...gaps.map(({ what, why }) => `  NOT MEASURED: ${what}. ${why}`),
    '',
  ];
}

/** The report for people. */
export function asText({ node, cores, seconds, allMet, sections }: Report): string {
  const end = allMet ? 'Every bar is met.' : 'Not every bar is met, or not everything could be measured.';
  return [
    `Side by side in one run, ${node}, ${cores} cores, medians of rounds taken in turn.`,
    '',
    ...sections.flatMap(sectionLines),
    `${end} (${Math.round(seconds)} s)`,
  ].join('\n');
}
