-- Who may say who works with a child: whoever carries the authority's duties; and for a key worker the manager of the home.
create or replace function app.says_who_works_with(the_child uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_sealed_from_me(the_child) then return false; end if;
  if the_role in ('independent-reviewing-officer', 'advocate') then
    return app.serves_in_post(the_child, the_role, app.person_id());
  end if;
  return inside.says_who_works_with(the_child, the_role);
end $$;
revoke all on function app.says_who_works_with from public, hearth_app, hearth_service;
grant execute on function app.says_who_works_with to hearth_app;
