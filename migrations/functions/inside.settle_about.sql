-- Ends the open steps about a thing that has been settled, with the evidence.
create or replace function inside.settle_about(the_about text, the_id uuid, the_words text) returns void language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  with settled as (
    update step s set state = 'done', changed_at = app.now()
    where s.about = the_about and s.about_id = the_id and s.state in ('proposed', 'accepted') returning s.id)
  insert into step_event (id, step_id, event, words, person_id, happened_at)
  select gen_random_uuid(), s.id, 'done', the_words, app.person_id(), app.now() from settled s;
end $$;
revoke all on function inside.settle_about from public, hearth_app, hearth_service;
