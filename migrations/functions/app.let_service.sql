-- What no person does: signing in, sealing, telling, rounds, imports, ending what is over. So much of each table, and no more.
create or replace function app.let_service(the_verbs text, variadic the_tables regclass[]) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
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
revoke all on function app.let_service from public, hearth_app, hearth_service;
