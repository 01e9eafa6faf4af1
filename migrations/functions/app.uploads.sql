-- Whether the visitor may send a file of this kind for an organisation, and agree to what another sent.
create or replace function app.uploads(the_kind text, the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and case the_kind
    when 'people' then app.administers(the_organisation)
      and exists (select 1 from organisation o where o.id = the_organisation and o.closed_on is null)
    when 'children' then the_organisation = any ((select app.uploads_children_for())::uuid[])
    else false end;
end $$;
revoke all on function app.uploads from public, hearth_app, hearth_service;
grant execute on function app.uploads to hearth_app;
