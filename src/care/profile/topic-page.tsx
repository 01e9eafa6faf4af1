import { Button, Checkboxes, Textarea } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import type { ChildToday } from '../child/get-child.ts';
import { calledName } from '../child-name.ts';
import type { WrittenEntry } from './entries.ts';
import type { EntryKind, Topic } from './kinds.ts';
import { WrittenList } from './written.tsx';

/** What stands in the form. */
export interface TopicForm {
  readonly entryId: string;
  readonly words: string;
  readonly saidByChild: boolean;
}

/** Writing on one topic, with everything that was written on it before. */
export function TopicPage(props: {
  child: ChildToday;
  kind: EntryKind;
  topic: Topic;
  entries: readonly WrittenEntry[];
  person: SignedIn;
  form: TopicForm;
  errors: FieldErrors;
}) {
  const { child, kind, topic, entries, person, form, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const name = calledName(child);
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">{name}</span>
      <h1 class="govuk-heading-l">{topic.label}</h1>
      <form method="post" action={`/children/${child.id}/${kind.fact}/${topic.id}`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="entry" value={form.entryId} />
        <Textarea
          id="words"
          name="words"
          rows={6}
          label={{ text: 'What you write', classes: 'govuk-label--s' }}
          hint={{ text: topic.hint }}
          value={form.words}
          errorMessage={error('words')}
          spellcheck
        />
        {kind.ownWords ? (
          <Checkboxes
            name="saidByChild"
            idPrefix="saidByChild"
            errorMessage={error('saidByChild')}
            items={[
              {
                value: 'yes',
                text: `These are ${name}'s own words`,
                hint: { text: 'Their own words are never edited and never put better.' },
                checked: form.saidByChild,
              },
            ]}
          />
        ) : null}
        <p class="govuk-body">
          Nothing is overwritten. What you write stands first, with your name and the day.
        </p>
        <Button text="Sign and add" preventDoubleClick />
      </form>
      <h2 class="govuk-heading-m">Written until now</h2>
      {entries.length === 0 ? (
        <p class="govuk-body">Nothing is written yet.</p>
      ) : (
        <WrittenList entries={entries} />
      )}
    </>
  );
}
