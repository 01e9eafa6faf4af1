-- Opens an account for somebody who is to work here, and sends them the way to choose a password: by whoever says who works
-- in the organisation or in a home of it. The account opens nothing by itself.
create or replace function app.invite_person(the_person uuid, the_reset uuid, the_organisation uuid, the_name text, the_email text) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.administers(the_organisation) or exists (
      select 1 from app.settings_run() r where r.organisation_id = the_organisation))
    or exists (select 1 from person_account p where lower(p.email) = lower(the_email)) then
    return false;
  end if;
  insert into person_account (id, name, email, closed_at, created_at) values (the_person, the_name, the_email, null, app.now());
  insert into account_reset (id, person_id, asked_by, asked_at, is_invitation) values (the_reset, the_person, app.person_id(), app.now(), true);
  insert into outgoing_message (id, person_id, kind, channel, link, made_at, not_before, state)
  values (the_reset, the_person, 'invitation', 'email', '/account/reset', app.now(), app.now(), 'waiting');
  return true;
end $$;
revoke all on function app.invite_person from public, hearth_app, hearth_service;
grant execute on function app.invite_person to hearth_app;
