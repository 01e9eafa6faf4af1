import { tableByEdition } from '../../../engine/by-cells/table-by-edition.ts';
import { inferred, stated } from '../../../engine/table.ts';
import type { PoliceResponse, PoliceResponseEffect } from '../effect.ts';
import { columnsOf } from '../vocabulary.ts';

const to = (response: PoliceResponse, ...law: string[]): PoliceResponseEffect => ({ response, law });
const leave = to('leave-to-setting');
const report = to('no-attendance-crime-report');
const callBack = to('call-back-agree-no-attendance');
const attend = to('attend');

const safe = { danger: ['passed', 'none'] };
const passed = { danger: ['passed'], asked: ['no'] };
/** Nobody is or was in danger, and nobody asks for officers. */
const quiet = { danger: ['none'], asked: ['no'] };
const notBy999 = { route: ['resolve-internally', 'manager-decides', 'report-non-urgent'] };
const by999 = { route: ['call-999'] };
const keptAtHome = { route: ['resolve-internally', 'manager-decides'] };
const reported = { route: ['report-non-urgent'] };

/** What the police do when something is reported (POL-01, POL-02, INC-05, INC-11). */
export const response = tableByEdition<PoliceResponseEffect>(
  'response',
  'What the police do',
  columnsOf('danger', 'level', 'route', 'asked'),
  {
    both: [
      stated(
        'danger-now',
        { danger: ['now'] },
        attend,
        ['POL-01', 'INC-L3-01', 'INC-05'],
        'Somebody is in danger now: officers come, whatever level was stated.',
      ),
      stated(
        'danger-passed',
        { ...passed, level: ['level-1', 'level-2'] },
        leave,
        ['INC-11'],
        'Officers were called because somebody was in danger, and the danger has passed: they can leave the rest to the setting, which puts it right with everybody affected.',
      ),
      inferred(
        'danger-passed-not-placed',
        { ...passed, level: ['unsaid'] },
        callBack,
        ['INC-11', 'INC-03'],
        'The danger has passed and nobody has stated a level: a supervisor calls the setting back before anybody comes.',
        'The discretion has no level in the text. A call tells what happened without officers at the door.',
      ),
      inferred(
        'danger-passed-grave',
        { ...passed, level: ['level-3'] },
        callBack,
        ['INC-L3-05', 'INC-11'],
        'Level 3, and the danger has passed: a supervisor calls the setting back, and they decide in slow time who comes and when.',
        'The text leaves it to the setting where the matter is small, and asks for slow time where risk is managed. A call keeps both open.',
      ),
      inferred(
        'kept-at-home',
        { ...quiet, ...keptAtHome, level: ['level-1'] },
        leave,
        ['INC-05', 'INC-L1-04', 'PRI-04'],
        'Level 1, the setting settles it, and nobody asks for officers: it stays with the setting.',
        'The text speaks of what a setting reports. Where the setting was told to settle it and somebody else rang, or it was only mentioned, the answer is still the setting’s.',
      ),
      inferred(
        'level-1-by-999',
        { ...quiet, ...by999, level: ['level-1'] },
        callBack,
        ['POL-02', 'INC-05'],
        'Level 1 came by 999, nobody is in danger, and nobody asks for officers: a supervisor calls back and agrees with the setting that nobody comes.',
        'The text has a call that reached despatch in view. A call by 999 may hide danger that nobody has named, so somebody asks before nobody comes.',
      ),
      inferred(
        'level-2-not-by-999',
        { ...quiet, ...notBy999, level: ['level-2'] },
        report,
        ['POL-01', 'INC-L2-05', 'INC-05'],
        'Level 2, and nobody asks for officers: it is recorded, and nobody comes.',
        'The text sends level 2 to despatch where it needs officers. Where the setting manages, it needs none.',
      ),
      inferred(
        'level-2-by-999',
        { ...quiet, ...by999, level: ['level-2'] },
        callBack,
        ['POL-01', 'INC-05'],
        'Level 2 came by 999, and nobody asks for officers: a supervisor calls back before it is decided that nobody comes.',
        'A call by 999 may hide danger that nobody has named.',
      ),
      inferred(
        'level-not-said',
        { ...quiet, level: ['unsaid'] },
        callBack,
        ['INC-03', 'INC-05'],
        'Nobody has stated a level, and nobody asks for officers: a supervisor calls the setting back and asks which level it is.',
        'Without a level the text says neither that officers come nor that they stay away. The setting knows.',
      ),
      inferred(
        'level-3-not-by-999',
        { ...quiet, ...notBy999, level: ['level-3'] },
        callBack,
        ['INC-L3-04', 'INC-L3-05'],
        'Level 3, reported without hurry, and nobody asks for officers: a supervisor calls back, and they agree what is done and when.',
        'Level 3 is always reported, and not always at once. Where the risk is managed the text asks for slow time.',
      ),
      stated(
        'level-3-by-999',
        { ...quiet, ...by999, level: ['level-3'] },
        attend,
        ['POL-01', 'INC-L3-01'],
        'Level 3 came by 999: officers come.',
      ),
      stated(
        'asked-for-more',
        { ...safe, asked: ['yes'], level: ['level-2', 'level-3'] },
        attend,
        ['POL-01', 'INC-05'],
        'The setting asks for officers at level 2 or 3, because it cannot manage the risk: they come.',
      ),
      inferred(
        'asked-for-without-level',
        { ...safe, asked: ['yes'], level: ['unsaid'] },
        attend,
        ['INC-05', 'POL-01'],
        'The setting asks for officers and states no level: they come, and ask which level it is.',
        'Nobody who asks for help is left without it because a word is missing.',
      ),
    ],
    '2021': [
      inferred(
        'level-1-reported',
        { ...quiet, ...reported, level: ['level-1'] },
        report,
        ['INC-L1-03', 'INC-05'],
        'Level 1, reported without hurry: it is recorded, nobody comes, the record says why, and the setting is told.',
        'The 2021 edition has a sergeant decide whether anybody comes, and names no level for it.',
      ),
      inferred(
        'level-1-asked-for',
        { ...safe, asked: ['yes'], level: ['level-1'] },
        callBack,
        ['INC-05', 'INC-11'],
        'Level 1, and officers are asked for: a sergeant reviews it and calls the setting back, before anybody comes.',
        'The 2021 edition has a sergeant review each call that is passed to despatch, and leaves open how. Only the setting can say whether it manages.',
      ),
    ],
    '2025': [
      stated(
        'level-1-reported',
        { ...quiet, ...reported, level: ['level-1'] },
        report,
        ['POL-01'],
        'Level 1, and no officers are needed: the telephone unit records a crime report, where it amounts to an offence that must be recorded.',
      ),
      stated(
        'level-1-asked-for',
        { ...safe, asked: ['yes'], level: ['level-1'] },
        callBack,
        ['POL-02'],
        'Level 1, and officers are asked for: a supervisor calls the setting back and can agree with it that nobody comes.',
      ),
    ],
  },
);
