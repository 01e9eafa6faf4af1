-- The children of the authorities for whose information the visitor answers, but for those sealed from them: what
-- app.reviews_record says of one.
create or replace function app.children_governed() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select c.id from child c
    where c.responsible_authority_id = any (array(select app.serves_as('information-governance')))
      and not exists (
        select 1 from child_seal s
        where s.child_id = c.id and s.lifted_at is null and not inside.has_key(s.id, app.person_id()));
end $$;
revoke all on function app.children_governed from public, hearth_app, hearth_service;
grant execute on function app.children_governed to hearth_app;
