-- What an attack on the merged service found.

-- Nothing is run by whoever may merely sign in to the server: functions are for the two roles, each by name, and no
-- session lays out tables of its own, under whose names a function would look first.
do $$
declare
  f record;
begin
  for f in
    select p.oid::regprocedure as called, n.nspname = 'app' as of_app from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'inside', 'asks_inside') and has_function_privilege('public', p.oid, 'execute')
  loop
    execute format('revoke execute on function %s from public', f.called);
    if f.of_app then
      execute format('grant execute on function %s to hearth_app', f.called);
    end if;
  end loop;
  for f in
    select p.oid::regprocedure as called from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'inside', 'asks_inside') and array_to_string(p.proconfig, ' ') in ('search_path=""', 'search_path=')
  loop
    execute format('alter function %s set search_path = pg_catalog, pg_temp', f.called);
  end loop;
  execute format('revoke temporary on database %I from public', current_database());
end
$$;
alter default privileges revoke execute on functions from public;
-- What only reckons, such as the key of an index, is for whoever writes the row.
do $$
declare
  f record;
begin
  for f in
    select p.oid::regprocedure as called from pg_proc p
    where p.pronamespace = 'app'::regnamespace and p.provolatile = 'i' and not p.prosecdef
  loop
    execute format('grant execute on function %s to hearth_service', f.called);
  end loop;
end
$$;
grant execute on function app.person_id(), app.now(), app.today(), app.has_work(uuid), app.stand_in_for(uuid), app.owner_of(uuid),
  app.duty_for(uuid, uuid, text), app.people_in_role(uuid, uuid, text), app.relation_in_audit(uuid), app.roles_of_service(text),
  app.servants(uuid, text), app.is_destroying() to hearth_service;

-- An administrator looks after the accounts of those who work for their organisations and for nobody else: somebody who
-- also works elsewhere, or worked here once, is for whoever runs the service.
create or replace function app.administers_person(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
      select 1 from membership m where m.person_id = the_person and (m.until_day is null or m.until_day >= app.today())
        and m.organisation_id in (select app.serves_as('administrator')))
    and not exists (
      select 1 from membership m where m.person_id = the_person and (m.until_day is null or m.until_day >= app.today())
        and m.organisation_id not in (select app.serves_as('administrator')));
end $$;

-- What two adults agreed to holds while both still work: the account is not opened on the word of somebody who has left.
create or replace function inside.is_agreed(the_act uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from young_account_act a
    where a.id = the_act and a.child_id is not null and a.stopped_at is null
      and (select count(*) from young_account_agreement g where g.act_id = a.id and app.has_work(g.person_id)) >= 2
      and exists (
        select 1 from young_account_agreement g where g.act_id = a.id and app.has_work(g.person_id) and (g.standing = 'line' or (
          g.standing = 'outside' and a.what = 'open'
          and not exists (select 1 from young_person y where y.child_id = a.child_id)))));
end $$;
