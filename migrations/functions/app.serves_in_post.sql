-- Whether the visitor belongs to the service that begins and ends this post: the reviewing officers of the child's
-- authority; any advocate. Nobody who carries the child's case, or cares for the child.
create or replace function app.serves_in_post(the_child uuid, the_role text, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
      select 1 from membership m where m.person_id = the_person and m.role = the_role and m.setting_id is null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
        and ((the_role = 'advocate' and inside.of_advocacy(m.organisation_id, the_child))
          or m.organisation_id = (select c.responsible_authority_id from child c where c.id = the_child)))
    and not exists (
      select 1 from involvement i where i.child_id = the_child and i.person_id = the_person
        and i.role in ('social-worker', 'personal-adviser', 'supervising-social-worker', 'key-worker')
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today()));
end $$;
revoke all on function app.serves_in_post from public, hearth_app, hearth_service;
grant execute on function app.serves_in_post to hearth_app;
