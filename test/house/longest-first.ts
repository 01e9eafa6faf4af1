import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, the longest first. Vitest learns the rest from run to run; where it has learnt nothing it goes by the size of files. */
const longest = [
  'test/journeys/every-page.test.ts',
  'test/leaks/routes.test.ts',
  'test/cli/start.test.ts',
  'test/leaks/everybody.test.ts',
  'test/cli/records.test.ts',
  'test/journeys/first-week.test.ts',
  'test/journeys/from-files.test.ts',
  'test/architecture/one-more-field.test.ts',
  'src/cli/demo/ready-demo.test.ts',
  'test/follow-up/telling/killed.test.ts',
  'test/durability/dated-backup.test.ts',
];

const place = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((path) => moduleId.endsWith(path));
  return at < 0 ? longest.length : at;
};

/** Begins with the longest of each project, so that none is left to run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    return projects.flatMap((name) =>
      sorted.filter(({ project }) => project.name === name).sort((a, b) => place(a) - place(b)),
    );
  }
}
