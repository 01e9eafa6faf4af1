import type { AuditVerb } from '../../platform/audit/index.ts';
import type { FactKind } from '../sharing/agreement.ts';

/** One topic on which something is written about a child. */
export interface Topic {
  readonly id: string;
  readonly label: string;
  /** What to write, in a sentence. */
  readonly hint: string;
}

/** A kind of entry: where it is kept, who sees it, what it is about. Each is append only. */
export interface EntryKind {
  /** Its place in an address, and the kind of fact in the sharing agreement. */
  readonly fact: FactKind & ('profile' | 'health' | 'nationality' | 'address');
  readonly table: 'profile_entry' | 'health_entry' | 'nationality_entry' | 'address_entry';
  readonly title: string;
  /** What somebody who opens it must know first. */
  readonly first: string;
  readonly topics: readonly Topic[];
  readonly longest: number;
  /** Whether an entry can be the child's own words. */
  readonly ownWords: boolean;
  readonly viewed: AuditVerb;
  readonly added: AuditVerb;
}

const topic = (id: string, label: string, hint: string): Topic => ({ id, label, hint });

/** The topic that stands first on the page of a child. */
export const inTheirWords = 'in-their-words';

/** Who the child is, as far as it is not counted. */
export const profile: EntryKind = {
  fact: 'profile',
  table: 'profile_entry',
  title: 'What matters to them',
  first: 'What the child says about themselves comes first. What others write is shown next to it.',
  ownWords: true,
  longest: 20_000,
  viewed: 'viewed-profile',
  added: 'added-to-profile',
  topics: [
    topic(
      inTheirWords,
      'In their own words',
      'What they want people to know about them. Write it in their words.',
    ),
    topic(
      'communication',
      'How they communicate',
      'Speech, signs, pictures, writing. How long they need. What they do when they do not want to talk.',
    ),
    topic(
      'what-helps',
      'What helps',
      'What calms them, what makes it worse, and who they turn to when things go wrong.',
    ),
    topic('languages', 'Languages', 'What they speak at home, and what they speak best when upset.'),
    topic(
      'interpreter',
      'Interpreter',
      'Whether they need one, for which language or dialect, and who they trust.',
    ),
    topic(
      'send',
      'Special educational needs and disability',
      'Needs, plans and what they mean in an ordinary day. Also what people suspect but has not been assessed yet.',
    ),
    topic('identity', 'Identity', 'How they describe themselves. Ask them what they want written here.'),
    topic(
      'culture',
      'Culture, faith and what matters',
      'Food, faith, festivals, hair and skin, family customs.',
    ),
  ],
};

/** The health summary. */
export const health: EntryKind = {
  fact: 'health',
  table: 'health_entry',
  title: 'Health',
  first: 'A short summary for those who care for them. The health record itself is kept by health services.',
  ownWords: false,
  longest: 20_000,
  viewed: 'viewed-health',
  added: 'added-to-health',
  topics: [
    topic('summary', 'Health summary', 'What the person looking after them tonight must know.'),
    topic(
      'allergies',
      'Allergies',
      'What must not happen, and what to do if it does. Write "none known" if you asked.',
    ),
    topic('medication', 'Medicine', 'What they take, how much, when, and who gives it.'),
    topic('mental-health', 'How they feel', 'Worries, sleep, self-harm, who helps, and how to reach them.'),
    topic('care-plan', 'Health plan', 'What is planned, who will do it, and by when.'),
  ],
};

/** Nationality and immigration (MIG-01). */
const nationality: EntryKind = {
  fact: 'nationality',
  table: 'nationality_entry',
  title: 'Nationality and immigration',
  first:
    'Do not assume that a child is British, or knows what they are. A child may have been told nothing, or something wrong. Ask early: some rights end at 18.',
  ownWords: false,
  longest: 20_000,
  viewed: 'viewed-nationality',
  added: 'added-to-nationality',
  topics: [
    topic(
      'nationality',
      'Nationality',
      'What is known and how it is known: a document, a birth certificate, what was said.',
    ),
    topic(
      'immigration',
      'Leave to remain',
      'What leave they have, when it ends, and what is being applied for.',
    ),
    topic(
      'adviser',
      'Immigration adviser',
      'Who advises them, and how to reach them. An adviser must be registered to give advice.',
    ),
    topic('age-assessment', 'Age', 'Whether anybody ever doubted their age, who did, and what was found.'),
  ],
};

/** Addresses that only some people may know. */
export const address: EntryKind = {
  fact: 'address',
  table: 'address_entry',
  title: 'Addresses that only some people may know',
  first: 'Do not read these out, copy them or leave them on a screen. Someone may be looking for this child.',
  ownWords: false,
  longest: 2_000,
  viewed: 'viewed-address',
  added: 'added-to-address',
  topics: [
    topic('home', 'Home address', 'Where their family lives.'),
    topic('placement', 'Where they live now', 'The address of the home or carers.'),
    topic('who-must-not-know', 'Who must not know', 'Who must not learn where they are, and why.'),
  ],
};

/** Every kind of entry. */
export const entryKinds: readonly EntryKind[] = [profile, health, nationality, address];
