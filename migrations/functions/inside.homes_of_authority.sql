-- The homes an authority answers for that have a number in Ofsted's register: in its area, or where one of its children lives.
create or replace function inside.homes_of_authority(the_authority uuid) returns table (setting_id uuid, urn text)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
begin
  return query
    select s.id, upper(regexp_replace(s.urn, '\s', '', 'g')) from setting s
    where s.closed_on is null and s.kind <> 'foster-home' and s.urn is not null and s.id = any (array(
      select h.id from setting h where h.host_authority_id = the_authority
      union
      select p.setting_id from child c join placement p on p.child_id = c.id
      where c.responsible_authority_id = the_authority and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())));
end $$;
revoke all on function inside.homes_of_authority from public, hearth_app, hearth_service;
