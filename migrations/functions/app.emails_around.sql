-- The addresses of those who work with a child, for whoever sees who they are: people around one child write to each other.
create or replace function app.emails_around(the_child uuid) returns table (person_id uuid, email text)
language plpgsql stable security definer rows 10 set search_path = public, app, pg_temp as $$
begin
  if not app.sees(the_child, 'around') then return; end if;
  return query
    select p.id, p.email from involvement i join person_account p on p.id = i.person_id
    where i.child_id = the_child and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
      and p.closed_at is null;
end $$;
revoke all on function app.emails_around from public, hearth_app, hearth_service;
grant execute on function app.emails_around to hearth_app;
