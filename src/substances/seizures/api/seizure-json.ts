import type { AnswerOf } from '../../../protocol/index.ts';
import { counts } from '../../model.ts';
import type { SeizureInList, WholeSeizure } from '../get-seizure.ts';
import type { SeizureAnswer, seizureAnswer } from './schemas.ts';

/** A seizure in a list, for other systems. */
export function seizureJson(seizure: SeizureInList | WholeSeizure): SeizureAnswer {
  return {
    id: seizure.id,
    state: seizure.state,
    childId: seizure.child_id,
    settingId: seizure.setting_id,
    incidentId: seizure.incident_id,
    what: seizure.what,
    class: seizure.class,
    amount: seizure.amount,
    largerQuantity: seizure.larger_quantity,
    foundAt: seizure.found_at.toISOString(),
    recordedAt: seizure.recorded_at.toISOString(),
  };
}

/** The whole of it, with every line of the chain and what was added. */
export function wholeSeizureJson(seizure: WholeSeizure): AnswerOf<typeof seizureAnswer> {
  return {
    ...seizureJson(seizure),
    description: seizure.description,
    foundWhere: seizure.found_where,
    keptWhere: seizure.kept_where,
    photographId: seizure.photograph_id,
    recordedBy: seizure.recorded_by_name,
    chain: seizure.chain.map((line) => ({
      id: line.id,
      kind: line.kind,
      happenedAt: line.happened_at.toISOString(),
      words: line.words,
      keptWhere: line.kept_where,
      officer:
        line.kind === 'collected'
          ? { name: line.officer_name, number: line.officer_number, words: line.officer_words }
          : null,
      allegation: line.allegation,
      reference: line.reference,
      signedBy: line.signed_by_name,
      signedAt: line.signed_at.toISOString(),
      second: line.asked_id
        ? {
            asked: line.asked_name,
            verdict: line.verdict,
            words: line.second_words,
            at: line.second_at?.toISOString() ?? null,
          }
        : null,
      counts: counts(line),
    })),
    additions: seizure.additions.map(({ kind, words, reason, written_by_name, written_at }) => ({
      kind,
      words,
      reason,
      by: written_by_name,
      at: written_at.toISOString(),
    })),
  };
}
