-- Ends open steps by what was written elsewhere: done where it says that they are, superseded where a newer step asks the same.
-- Whosever they are: whoever adds to what they are about has just written it. Returns how many.
create or replace function app.end_by_writing(the_event text, the_steps jsonb) returns integer
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  ended integer;
begin
  if the_event not in ('done', 'superseded') then return 0; end if;
  with these as (
    select s.id, t.words from jsonb_to_recordset(the_steps) as t(id uuid, words text) join step s on s.id = t.id
    where s.state in ('proposed', 'accepted') and not s.by_matter and s.about <> 'move' and not app.is_sealed_from_me(s.child_id)
      and app.adds_to_matter(s.about, s.about_id, s.incident_id, s.child_id, s.fact_kind)),
  moved as (
    update step s set state = case the_event when 'done' then 'done' else 'revoked' end, changed_at = app.now()
    from these where s.id = these.id returning s.id),
  told as (
    insert into step_event (id, step_id, event, words, person_id, happened_at)
    select gen_random_uuid(), m.id, the_event, these.words, app.person_id(), app.now() from moved m join these on these.id = m.id
    returning 1)
  select count(*) into ended from told;
  return ended;
end $$;
revoke all on function app.end_by_writing from public, hearth_app, hearth_service;
grant execute on function app.end_by_writing to hearth_app;
