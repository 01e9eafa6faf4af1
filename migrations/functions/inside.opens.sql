-- Whether a seal keeps the child's record from somebody: a clock is given and told only to who can open what it is about.
create or replace function inside.opens(the_person uuid, the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not exists (
    select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null and not inside.has_key(s.id, the_person));
end $$;
revoke all on function inside.opens from public, hearth_app, hearth_service;
grant execute on function inside.opens to hearth_service;
