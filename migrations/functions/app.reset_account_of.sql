-- Ends the waiting after wrong tries, and sends the person a way to set a new password.
create or replace function app.reset_account_of(the_person uuid, the_id uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if the_person = app.person_id() or not app.administers_person(the_person)
    or not exists (select 1 from person_account p where p.id = the_person and p.closed_at is null and p.email is not null) then
    return false;
  end if;
  delete from sign_in_try where person_id = the_person;
  insert into account_reset (id, person_id, asked_by, asked_at) values (the_id, the_person, app.person_id(), app.now());
  insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state)
  values (the_id, the_person, 'account-reset', 'email', '/account/reset', app.now(), app.now(), 'waiting');
  return true;
end $$;
revoke all on function app.reset_account_of from public, hearth_app, hearth_service;
grant execute on function app.reset_account_of to hearth_app;
