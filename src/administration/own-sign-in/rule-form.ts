import { choice, form, line, pick, tick, type ValuesOf, words } from '../../platform/forms/index.ts';

/** As what a group can work: whoever checks others, approves, or holds the keys is brought in by name. */
export const ruleRoles = {
  carer: 'Carer',
  'foster-carer': 'Foster carer',
  'support-worker': 'Support worker',
  'registered-manager': 'Registered manager',
  'supervising-social-worker': 'Supervising social worker',
  'social-worker': 'Social worker',
  'team-manager': 'Team manager',
  'personal-adviser': 'Personal adviser',
  'virtual-school-head': 'Virtual school head',
  'virtual-school': 'Virtual school',
  'youth-justice-worker': 'Youth justice worker',
  'health-worker': 'Health worker',
  'police-officer': 'Police officer',
  commissioner: 'Commissioner',
  'placement-officer': 'Placement officer',
  'duty-officer': 'Duty officer',
} as const;

/** Which group works here as what. */
export const ruleForm = (settings: readonly { readonly id: string; readonly name: string }[]) =>
  form({
    group: line('Group', {
      hint: 'Exactly as your sign-in sends it: for some this is an ID. Leave it empty for everybody who can sign in there.',
      most: 300,
      size: 's',
      spellcheck: false,
      autocomplete: 'off',
    }),
    settingId: pick(
      'Where they work',
      settings.map(({ id, name }) => ({ value: id, text: name })),
      { as: 'setting', asList: 'The organisation as a whole', size: 's' },
    ),
    role: choice('What they do there', ruleRoles, {
      asList: 'Choose',
      needed:
        'Choose what they do there. An administrator, a reviewing officer or an advocate is added by name.',
      size: 's',
    }),
    atOnce: tick('They can start at once', {
      hint: 'If you do not tick this, an administrator agrees to each person first.',
    }),
  });
export type NewRule = ValuesOf<ReturnType<typeof ruleForm>>;

/** Groups that somebody could be in, to see what the rules would give them. */
export const tryForm = form({
  groups: words('Groups, one on each line', {
    needed: 'Write at least one group.',
    most: 3000,
    rows: 4,
    size: 's',
  }),
});
