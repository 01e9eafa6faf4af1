-- Who of these addresses has an account for work, for whoever administers an organisation: as app.person_by_email, for many.
create or replace function app.people_by_email(the_emails text[]) returns table (email text, id uuid)
language plpgsql stable security definer rows 500 set search_path = public, app, pg_temp as $$
#variable_conflict use_column
begin
  if not exists (select 1 from app.serves_as('administrator')) then return; end if;
  return query select lower(p.email), p.id from person_account p
    where lower(p.email) = any (the_emails) and p.closed_at is null
      and not exists (select 1 from young_person y where y.person_id = p.id);
end $$;
revoke all on function app.people_by_email from public, hearth_app, hearth_service;
grant execute on function app.people_by_email to hearth_app;
