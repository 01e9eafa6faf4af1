-- How many files may still be added: 20 beside one record, and 100 in 24 hours by one person.
create or replace function app.attachments_left(the_about uuid, the_now timestamptz) returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('attachments ' || app.person_id()::text, 0));
  perform pg_advisory_xact_lock(hashtextextended('attachments ' || the_about::text, 0));
  return least(
    20 - (select count(*) from attachment where about_id = the_about),
    100 - (select count(*) from attachment where added_by = app.person_id() and added_at > the_now - interval '24 hours'))::integer;
end
$$;
revoke all on function app.attachments_left from public, hearth_app, hearth_service;
grant execute on function app.attachments_left to hearth_app;
