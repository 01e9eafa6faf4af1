-- How many records may still be begun before one is finished or thrown away: 60 at once.
create or replace function app.drafts_left() returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('drafts ' || app.person_id()::text, 0));
  return 60 - (select count(*) from draft where person_id = app.person_id())::integer;
end
$$;
revoke all on function app.drafts_left from public, hearth_app, hearth_service;
grant execute on function app.drafts_left to hearth_app;
