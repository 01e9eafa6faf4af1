import * as z from 'zod';
import { forPrograms } from '../../../platform/forms/index.ts';
import { json, type Route } from '../../../platform/web/index.ts';
import { maySayHome, maySeeMove } from '../../who-may.ts';
import { openChildOfMove } from '../child-of-move.ts';
import { getMove } from '../move/get-move.ts';
import { stateOfMove } from '../move/state-of-move.ts';
import { stepsOfMove } from '../move/steps-of-move.ts';
import { openMove } from '../open-move.ts';
import { recordMove } from '../record/record-move.ts';
import { moveAnswer } from './move-answer.ts';
import { moveJson } from './move-json.ts';
import { askedBy, programForm } from './program-form.ts';

const recorded = z.object({ id: z.uuid(), created: z.boolean(), state: z.string(), approval: z.string() });

/** Moves for other systems: record one, and read it with its notices and steps. */
export const moveApiRoutes: readonly Route[] = [
  ...forPrograms({
    may: maySayHome,
    audit: 'made-move',
    open: openChildOfMove,
    form: programForm,
    act: async (tx, child, sent, by) => {
      const { settingId, from, emergency, askedId } = sent;
      const move = { settingId, from, emergency, askedId, asked: askedBy(sent), seen: undefined };
      const { id } = await recordMove(tx, child, move, by);
      const made = await getMove(tx, id);
      const state = stateOfMove(made, by.today);
      return { to: `/moves/${id}`, made: { id, created: true, state, approval: made.approval } };
    },
    api: {
      path: '/api/v1/children/:childId/moves',
      summary: 'Record a move',
      tag: 'moves',
      response: recorded,
    },
    example: { from: '2026-03-10', onOrder: 'none', policeContactLikely: false, sendNeeds: false },
  }),
  {
    method: 'GET',
    path: '/api/v1/moves/:moveId',
    who: 'signed-in',
    may: maySeeMove,
    audit: 'viewed-move',
    api: { summary: 'A move with its notices and steps', tag: 'moves', response: moveAnswer },
    answer: async (context) => {
      const { tx, now, today } = context;
      const move = await openMove(context);
      return json(moveJson(move, await stepsOfMove(tx, move), now, today));
    },
  },
];
