-- A move that is approved late begins later, and the clocks that count from it go along by as many days. Days over a weekend
-- or a bank holiday would carry a clock in working days past the day that the law gives: whoever records the approval brings
-- it forward to that day, in the same transaction, and never puts one off.
create or replace function app.bring_forward_move(the_move uuid, the_dues jsonb) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update step s set due_at = (the_dues ->> s.code)::timestamptz
  from placement_move m
  where m.id = the_move and s.about = 'move' and s.about_id = m.id and inside.shifts_with_move(m.outcome, s.code)
    and s.state in ('proposed', 'accepted') and (the_dues ->> s.code)::timestamptz < s.due_at
    and exists (select 1 from move_approval a
      where a.move_id = the_move and a.recorded_by = app.person_id() and a.recorded_at = app.now());
end $$;
revoke all on function app.bring_forward_move from public, hearth_app, hearth_service;
grant execute on function app.bring_forward_move to hearth_app;
