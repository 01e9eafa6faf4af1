-- How many photographs may still be added: 100 in 24 hours by one person, and 400 by everybody of one of their homes.
create or replace function app.photographs_left(the_now timestamptz) returns integer language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('photographs ' || app.person_id()::text, 0));
  return least(
    100 - (select count(*) from photograph where added_by = app.person_id() and added_at > the_now - interval '24 hours'),
    (select min(400 - (select count(*) from photograph p
        where p.added_at > the_now - interval '24 hours'
          and exists (select from membership c where c.person_id = p.added_by and c.setting_id = m.setting_id)))
      from membership m
      where m.person_id = app.person_id() and m.setting_id is not null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day > app.today())))::integer;
end
$$;
revoke all on function app.photographs_left from public, hearth_app, hearth_service;
grant execute on function app.photographs_left to hearth_app;
