import { Details, Tag } from '../../platform/html/index.ts';

/** When an employer reports an injury at work. It is law besides the Protocol, and our reading of it. */
export function ReportedToHse() {
  return (
    <Details summaryText="Staff or a contractor hurt at work: a report to HSE?">
      <p class="govuk-body">
        The employer must report some injuries at work to the Health and Safety Executive: a fracture or
        another serious injury on its list, or more than 7 days off work. Violence at work counts. Tell the
        person who looks after health and safety today; they decide and make the report.
      </p>
      <p class="govuk-body">
        <Tag text="Inferred, not stated" classes="govuk-tag--yellow" /> The Protocol does not say this. It
        comes from the Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013 (RIDDOR).
      </p>
    </Details>
  );
}
