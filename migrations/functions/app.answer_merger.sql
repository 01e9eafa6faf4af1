create or replace function app.answer_merger(the_ask uuid, the_answer boolean) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  a merger_ask;
begin
  select * into a from merger_ask where id = the_ask for update;
  if a.id is null or a.answered_at is not null or not (
    (app.administers(a.successor_id) and a.asked_by <> app.person_id() and (not the_answer or inside.still_asks(a.asked_by, a.organisation_id, null)))
    or (not the_answer and app.administers(a.organisation_id))) then
    return false;
  end if;
  update merger_ask set answered_by = app.person_id(), answered_at = app.now(), agreed = the_answer where id = the_ask;
  return not the_answer or inside.close_organisation(a.organisation_id, a.successor_id, a.on_day, a.words);
end $$;
revoke all on function app.answer_merger from public, hearth_app, hearth_service;
grant execute on function app.answer_merger to hearth_app;
