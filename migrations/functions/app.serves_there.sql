create or replace function app.serves_there(the_organisation uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.person_id = the_person
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.serves_there from public, hearth_app, hearth_service;
grant execute on function app.serves_there to hearth_app;
