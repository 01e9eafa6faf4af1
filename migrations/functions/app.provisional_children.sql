-- The children whom a home began and the authority has not confirmed, for those who may begin children there. A sealed record
-- is in no list.
create or replace function app.provisional_children() returns table (
  child_id uuid, given_name text, family_name text, known_as text, date_of_birth date, birth_basis text, authority_id uuid, setting_name text, begun_at timestamptz)
language plpgsql stable security definer rows 5 set search_path = public, app, pg_temp as $$
begin
  return query
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth, c.birth_basis, c.responsible_authority_id, s.name, c.created_at
    from child c
      left join lateral (select p.setting_id from placement p where p.child_id = c.id order by p.from_day desc limit 1) home on true
      left join setting s on s.id = home.setting_id
    where c.is_provisional and c.responsible_authority_id = any ((select app.begins_children_for())::uuid[])
      and not app.is_sealed_from_me(c.id)
    order by c.created_at limit 100;
end $$;
revoke all on function app.provisional_children from public, hearth_app, hearth_service;
grant execute on function app.provisional_children to hearth_app;
