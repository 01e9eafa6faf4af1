-- Whether the visitor may add this to a concern: the other side answers, either side disputes and settles.
create or replace function app.adds_to_concern(the_concern uuid, the_event text) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from provider_concern c where c.id = the_concern
      and app.side_between(c.organisation_id, c.authority_id) is not null
      and (the_event <> 'answered' or app.side_between(c.organisation_id, c.authority_id) <> c.raised_side))
$$;
revoke all on function app.adds_to_concern from public, hearth_app, hearth_service;
grant execute on function app.adds_to_concern to hearth_app;
