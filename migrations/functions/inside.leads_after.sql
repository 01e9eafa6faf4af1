-- Who answers for a home with these of its people: its registered manager, or who supervises its foster carers. Null for nobody.
create or replace function inside.leads_after(the_setting uuid, the_people uuid[]) returns uuid
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (
    select m.person_id from membership m join person_account p on p.id = m.person_id and p.closed_at is null
    where m.id = any (the_people) and m.setting_id = the_setting and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day > app.today())
    order by m.role, m.from_day, m.person_id limit 1);
end $$;
revoke all on function inside.leads_after from public, hearth_app, hearth_service;
