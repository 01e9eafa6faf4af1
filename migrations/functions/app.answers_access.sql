-- Who answers: information governance of the authority whose child it is, and the child's social worker or adviser.
create or replace function app.answers_access(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not app.is_sealed_from_me(the_child) and (
    exists (select 1 from child c where c.id = the_child
      and c.responsible_authority_id = any (array(select app.serves_as('information-governance'))))
    or exists (select 1 from involvement i where i.child_id = the_child and i.role in ('social-worker', 'personal-adviser')
      and i.person_id = any (array(select app.acts_for()))
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())));
end $$;
revoke all on function app.answers_access from public, hearth_app, hearth_service;
grant execute on function app.answers_access to hearth_app;
