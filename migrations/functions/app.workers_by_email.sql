-- Who of these addresses can be the first worker of a child, for whoever may begin one.
create or replace function app.workers_by_email(the_emails text[]) returns table (email text, membership_id uuid, organisation_id uuid, role text)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
#variable_conflict use_column
begin
  return query select lower(p.email), w.membership_id, w.organisation_id, w.role
    from app.workers_to_begin_with() w join person_account p on p.id = w.person_id
    where lower(p.email) = any (the_emails);
end $$;
revoke all on function app.workers_by_email from public, hearth_app, hearth_service;
grant execute on function app.workers_by_email to hearth_app;
