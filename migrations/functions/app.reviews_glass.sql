-- Why somebody opened a record tells of the child too: it is read, and looked at, by whoever holds a key.
create or replace function app.reviews_glass(the_glass uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from break_glass b join child c on c.id = b.child_id
    where b.id = the_glass and b.person_id is distinct from app.person_id() and not app.is_sealed_from_me(b.child_id) and (
      b.owner_id = any (array(select app.acts_for()))
      or app.adds(b.child_id, 'seal')
      or c.responsible_authority_id = any (array(select app.serves_as('information-governance')))));
end $$;
revoke all on function app.reviews_glass from public, hearth_app, hearth_service;
grant execute on function app.reviews_glass to hearth_app;
