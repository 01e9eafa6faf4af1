-- Begins a move: the home until now ends the day before, the new one begins, and the clocks that count from the move
-- go with it. Not before it is approved, unless it was an emergency. Whether the home is out of area stands with the stay.
create or replace function app.begin_move(the_move uuid, the_event uuid, the_placement uuid) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m placement_move;
  a move_approval;
  the_day date;
  were jsonb;
  is_outside boolean;
begin
  select * into m from placement_move where id = the_move for update;
  select * into a from move_approval where move_id = the_move;
  if m.id is null or not app.sees_move(the_move) or exists (select 1 from move_event e where e.move_id = the_move)
    or (m.approval <> 'none' and not m.emergency and a.verdict is distinct from 'approved') then
    raise exception 'this move does not begin' using errcode = '42501';
  end if;
  the_day := m.from_day;
  if m.approval <> 'none' and not m.emergency then
    the_day := greatest(the_day, (a.approved_at at time zone 'Europe/London')::date);
  end if;
  if exists (select 1 from placement p where p.child_id = m.child_id and p.from_day >= the_day) then
    raise exception 'a later home is on record' using errcode = '23505';
  end if;
  select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'until', p.until_day)), '[]') into were
  from placement p where p.child_id = m.child_id and (p.until_day is null or p.until_day >= the_day);
  update placement p set until_day = the_day - 1
  where p.child_id = m.child_id and (p.until_day is null or p.until_day >= the_day);
  is_outside := m.facts ->> 'homeArea' <> 'inside';
  insert into placement (id, child_id, setting_id, from_day, until_day, out_of_area)
  values (the_placement, m.child_id, m.setting_id, the_day, null, is_outside);
  insert into move_event (id, move_id, child_id, event, from_day, placement_id, ended, person_id, happened_at)
  values (the_event, m.id, m.child_id, 'began', the_day, the_placement, were, app.person_id(), app.now());
  update step s set due_at = s.due_at + make_interval(days => the_day - m.from_day)
  where s.about = 'move' and s.about_id = m.id and s.state in ('proposed', 'accepted') and the_day > m.from_day
    and inside.shifts_with_move(m.outcome, s.code);
end $$;
revoke all on function app.begin_move from public, hearth_app, hearth_service;
grant execute on function app.begin_move to hearth_app;
