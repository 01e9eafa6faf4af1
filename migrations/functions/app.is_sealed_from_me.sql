-- Whether the record is sealed, and the visitor holds no key. A key is personal: a stand-in does not use it.
create or replace function app.is_sealed_from_me(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null and not inside.has_key(s.id, app.person_id()));
end $$;
revoke all on function app.is_sealed_from_me from public, hearth_app, hearth_service;
grant execute on function app.is_sealed_from_me to hearth_app;
