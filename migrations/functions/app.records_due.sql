-- One that may go and that nobody has asked the end of stays in the list.
create or replace function app.records_due(the_until date, most integer) returns table (
  child_id uuid, given_name text, family_name text, known_as text, date_of_birth date, due_on date, is_asked boolean)
language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth, inside.record_due(c.id),
      exists (select 1 from public.destruction_ask a where a.child_id = c.id and a.answered_at is null)
    from public.child c
    where c.responsible_authority_id = any (array(select app.serves_as('information-governance'))) and not app.is_sealed_from_me(c.id)
      and inside.record_due(c.id) <= the_until
    order by 6, 1 limit most;
end $$;
revoke all on function app.records_due from public, hearth_app, hearth_service;
grant execute on function app.records_due to hearth_app;
