-- The files whose rows are open to the visitor: those of the organisations for which they may send one themselves.
create or replace function app.uploads_open() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not app.is_staff() then return '{}'; end if;
  return array(
    select u.id from upload u
    where (u.kind = 'people' and u.organisation_id = any (array(select app.serves_as('administrator'))))
      or (u.kind = 'children' and u.organisation_id = any ((select app.uploads_children_for())::uuid[])));
end $$;
revoke all on function app.uploads_open from public, hearth_app, hearth_service;
grant execute on function app.uploads_open to hearth_app;
