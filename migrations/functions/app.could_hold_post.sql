-- Those of a service who can take a post.
create or replace function app.could_hold_post(the_child uuid, the_role text) returns table (id uuid, name text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.says_who_works_with(the_child, the_role) then return; end if;
  return query
    select distinct p.id, p.name from membership mine
      join membership other on other.organisation_id = mine.organisation_id and other.role = mine.role and other.setting_id is null
      join person_account p on p.id = other.person_id and p.closed_at is null
    where mine.person_id = app.person_id() and mine.role = the_role and mine.setting_id is null
      and app.serves_in_post(the_child, the_role, other.person_id)
    order by 2, 1;
end $$;
revoke all on function app.could_hold_post from public, hearth_app, hearth_service;
grant execute on function app.could_hold_post to hearth_app;
