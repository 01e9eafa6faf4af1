-- On which side of a concern the visitor stands; null is neither.
create or replace function app.side_between(the_organisation uuid, the_authority uuid) returns text language sql stable security definer set search_path = public, app, pg_temp as $$
  select case when the_authority = any (array(select app.places_for())) then 'authority'
    when app.leads_in(the_organisation) then 'provider' end
$$;
revoke all on function app.side_between from public, hearth_app, hearth_service;
grant execute on function app.side_between to hearth_app;
