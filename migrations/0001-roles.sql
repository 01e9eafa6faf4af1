-- The unprivileged role that every request runs as. Roles belong to the whole cluster, so another database may be
-- creating it at this very moment: losing that race is success.
do $$
begin
  if not exists (select from pg_roles where rolname = 'hearth_app') then
    create role hearth_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

-- The role that migrates is the one the service signs in as: it must be able to step down to hearth_app. A superuser
-- always can. A clash here means that another database granted the same at the same moment.
do $$
begin
  if not (select rolsuper from pg_roles where rolname = session_user) then
    execute format('grant hearth_app to %I', session_user);
  end if;
exception
  when unique_violation then null;
  when internal_error then
    if not pg_has_role(session_user, 'hearth_app', 'member') then
      raise;
    end if;
end
$$;

-- Deny by default: a new table in public is reached only through the grants its own migration makes.
revoke all on schema public from public;
grant usage on schema public to hearth_app;

-- What row-level security asks of a request.
create schema app;
revoke all on schema app from public;
grant usage on schema app to hearth_app;

-- Who this transaction acts for; null is nobody. After a commit the setting is '' rather than missing, hence nullif.
create function app.person_id() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('hearth.person_id', true), '')::uuid $$;
grant execute on function app.person_id() to hearth_app;
