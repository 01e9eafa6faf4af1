-- Somebody by the address they sign in with, for whoever says who works where, or with a child. Nothing but the name.
create or replace function app.person_by_email(the_email text) returns table (id uuid, name text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not exists (select 1 from membership m where m.person_id = app.person_id() and m.role in ('administrator', 'registered-manager')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
    and not exists (select 1 from involvement i where i.person_id = app.person_id() and i.role in ('social-worker', 'personal-adviser')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) then return; end if;
  return query select p.id, p.name from person_account p
    where lower(p.email) = lower(trim(the_email)) and p.closed_at is null
      and not exists (select 1 from young_person y where y.person_id = p.id);
end $$;
revoke all on function app.person_by_email from public, hearth_app, hearth_service;
grant execute on function app.person_by_email to hearth_app;
