-- Whether the visitor leads a setting of this organisation.
create or replace function app.leads_in(the_organisation uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.person_id = any (array(select app.signs_for()))
      and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
$$;
revoke all on function app.leads_in from public, hearth_app, hearth_service;
grant execute on function app.leads_in to hearth_app;
