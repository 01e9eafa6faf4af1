-- Who may do what to the tables, besides the people whom requests run as (`hearth_app`). A login that only serves may step
-- into two roles, and has nothing of its own: whoever gets hold of the process gets neither the tables, nor the triggers
-- that keep a signed record as it is. ADR 16.
do $$
declare role_name text;
begin
  foreach role_name in array array['hearth_owner', 'hearth_service'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls', role_name);
    end if;
  end loop;
exception
  when duplicate_object or unique_violation then null;
end
$$;
-- The login that migrates is the owner, and may be the one that serves too: in a demo, and in the embedded database.
do $$
begin
  if not (select rolsuper from pg_roles where rolname = session_user) then
    execute format('grant hearth_owner, hearth_service to %I', session_user);
  end if;
exception
  when unique_violation then null;
  when internal_error then
    if not (pg_has_role(session_user, 'hearth_owner', 'member') and pg_has_role(session_user, 'hearth_service', 'member')) then
      raise;
    end if;
end
$$;

-- Rows are kept from everybody, the owner of the table included; the owner's own policy is what lets migrations, backups
-- and the functions that run in the owner's name through. Each new table is put under guard by its migration.
create function app.guard(the_table regclass) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('alter table %s enable row level security', the_table);
  execute format('alter table %s force row level security', the_table);
  execute format('create policy owner_keeps on %s to hearth_owner using (true) with check (true)', the_table);
end
$$;
revoke all on function app.guard(regclass) from public;

-- What no person does: signing in, sealing, telling, rounds, imports, ending what is over. So much of each table, and no more.
create function app.let_service(the_verbs text, variadic the_tables regclass[]) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare the_table regclass;
begin
  foreach the_table in array the_tables loop
    execute format('grant %s on table %s to hearth_service', the_verbs, the_table);
    if (select relrowsecurity from pg_catalog.pg_class where oid = the_table)
      and not exists (select from pg_catalog.pg_policy where polrelid = the_table and polname = 'service_does') then
      execute format('create policy service_does on %s to hearth_service using (true) with check (true)', the_table);
    end if;
  end loop;
end
$$;
revoke all on function app.let_service(text, variadic regclass[]) from public;

do $$
declare the_table regclass;
begin
  for the_table in
    select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
  loop
    perform app.guard(the_table);
  end loop;
end
$$;

grant usage on schema public, app, inside to hearth_service;

-- Which version this is.
select app.let_service('select', 'schema_migration');

-- Signing in, and the accounts that begin with it.
select app.let_service('select, insert, update', 'person_account', 'credential', 'young_person', 'young_passkey');
select app.let_service('select, insert, update, delete', 'session', 'account_reset', 'second_factor', 'sign_in_try', 'passkey_ask', 'young_account_act', 'young_sign_in');
select app.let_service('select', 'young_account_agreement', 'child');
-- Opening the first people and places, by whoever runs the service.
select app.let_service('select, insert', 'organisation', 'setting', 'membership');

-- What is kept for a request that comes again, and what was refused.
select app.let_service('select, insert, update, delete', 'idempotency_key', 'kept_form', 'refusal_count');

-- Evidence: events are added, batches are added, and nothing is changed.
select app.let_service('select, insert', 'audit_batch');
-- Nobody says under which number an event stands: a batch would end there, and nothing after it would be sealed.
revoke insert on audit_event from hearth_app;
grant insert (happened_at, person_id, action, subject_kind, subject_id, child_id, request_id, as_relation) on audit_event to hearth_app;
select app.let_service('select, insert (happened_at, person_id, action, subject_kind, subject_id, child_id, request_id, as_relation)', 'audit_event');
select app.let_service('select, insert, update', 'audit_alarm', 'audit_alarm_raised');
-- While a batch is sealed no event is added. The lock asks for a right that nobody has who only serves.
create function inside.hold_audit() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  lock table public.audit_event in share mode;
end
$$;

-- Telling people and systems, and what is owed when nobody did it.
select app.let_service('select, insert, update', 'notice', 'step', 'duty_turn', 'message_carrier', 'move_task');
select app.let_service('select, insert', 'step_event', 'move_task_event', 'agency_referral_event');
select app.let_service('select, insert, update, delete', 'outgoing_message', 'webhook_event');
select app.let_service('select, insert', 'webhook_secret');
select app.let_service('select, insert, update', 'webhook_subscriber');
select app.let_service('select', 'message_choice', 'absence', 'incident', 'agency_referral_ask');
-- To hold a row still one needs the right to change something of it.
select app.let_service('select, update (id)', 'agency_referral', 'placement_move');

-- The yearly return, and the directory of postcodes.
select app.let_service('select, insert, update, delete',
  'return_import', 'return_file', 'return_row', 'return_left_out', 'return_flag', 'return_key', 'return_child', 'return_episode',
  'return_conflict', 'return_repair', 'care_episode', 'postcode_place');
select app.let_service('select, insert, update', 'child', 'child_number');
select app.let_service('select, insert', 'address_entry', 'postcode_directory');
select app.let_service('select', 'child_seal', 'placement');

-- What was asked of a second person, and nobody answered.
select app.let_service('select, delete', 'membership_ask', 'merger_ask', 'post_ask');

revoke execute on all functions in schema inside from public;
grant execute on function inside.stands_in(uuid), inside.is_agreed(uuid), inside.hold_audit(),
  inside.may_try(uuid, text, timestamptz), inside.was_right(uuid, text, timestamptz) to hearth_service;
