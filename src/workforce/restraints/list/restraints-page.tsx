import type { VNode } from 'preact';
import { type ChildInList, childName } from '../../../care/index.ts';
import { londonTime } from '../../../platform/clock/index.ts';
import { Button, Details, InsetText, Tag } from '../../../platform/html/index.ts';
import { LinkList } from '../../../platform/web/index.ts';
import { measures } from '../model.ts';
import type { RestraintInList } from '../restraint/get-restraint.ts';

/** Measures of control, discipline and restraint: of one child, or of the settings somebody manages. */
export function RestraintsPage(props: {
  /** The child they are about; null for those of every child in the settings. */
  child: { readonly id: string; readonly called: string; readonly mayAdd: boolean } | null;
  restraints: readonly RestraintInList[];
  /** The children who live where the visitor works. */
  here?: readonly ChildInList[];
  more: VNode;
}) {
  const { child, restraints, here = [], more } = props;
  return (
    <>
      {child ? <span class="govuk-caption-l">{child.called}</span> : null}
      <h1 class="govuk-heading-l">Restraint, control and discipline</h1>
      {child?.mayAdd ? (
        <Button text="Record a measure" href={`/children/${child.id}/restraints/new`} />
      ) : null}
      {here.length > 0 ? (
        <Details summaryText="Record a measure">
          <LinkList
            links={here.map(({ id, setting_name, ...named }) => ({
              href: `/children/${id}/restraints/new`,
              text: `About ${childName(named)}`,
              after: `, ${setting_name}`,
            }))}
          />
        </Details>
      ) : null}
      {restraints.length === 0 ? <InsetText text="Nothing has been recorded here." /> : null}
      <ul class="govuk-list">
        {restraints.map(({ id, measure, used_at, setting_name, child_called, open_steps }) => (
          <li class="hearth-card">
            <a class="govuk-link" href={`/restraints/${id}`}>
              {measures[measure].text}, {londonTime(used_at)}
            </a>
            <span class="govuk-hint">
              {child || !child_called ? '' : `${child_called}, `}
              {setting_name}
            </span>
            {open_steps > 0 ? (
              <Tag
                text={open_steps === 1 ? '1 step to do' : `${open_steps} steps to do`}
                classes="govuk-tag--blue"
              />
            ) : (
              <Tag text="Nothing to do" classes="govuk-tag--green" />
            )}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
