-- Approves or refuses a move. Approved, it begins.
create or replace function app.approve_move(the_move uuid, the_verdict text, the_post text, the_officer text, the_words text,
  the_time timestamptz, the_ids uuid[]) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m placement_move;
  own boolean;
begin
  select * into m from placement_move where id = the_move for update;
  own := m.asked_id = any (array(select app.acts_for()));
  if not app.may_approve_move(the_move) or the_time > app.now()
    or (m.approval = 'director' and the_post <> 'director')
    or exists (select 1 from person_account p where p.id = m.made_by and lower(trim(p.name)) = lower(trim(the_officer))) then
    raise exception 'this approval is not taken' using errcode = '42501';
  end if;
  insert into move_approval (id, move_id, child_id, verdict, post, officer_id, officer_name, words, approved_at, recorded_by, recorded_at)
  values (the_ids[1], m.id, m.child_id, the_verdict, the_post, case when own then app.person_id() end,
    case when own then (select p.name from person_account p where p.id = app.person_id()) else trim(the_officer) end,
    the_words, the_time, app.person_id(), app.now());
  if the_verdict = 'approved' and not m.emergency then
    perform app.begin_move(m.id, the_ids[2], the_ids[3]);
  end if;
end $$;
revoke all on function app.approve_move from public, hearth_app, hearth_service;
grant execute on function app.approve_move to hearth_app;
