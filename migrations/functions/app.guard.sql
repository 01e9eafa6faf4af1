-- Rows are kept from everybody, the owner of the table included; the owner's own policy is what lets migrations, backups
-- and the functions that run in the owner's name through. Each new table is put under guard by its migration.
create or replace function app.guard(the_table regclass) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('alter table %s enable row level security', the_table);
  execute format('alter table %s force row level security', the_table);
  execute format('create policy owner_keeps on %s to hearth_owner using (true) with check (true)', the_table);
end
$$;
revoke all on function app.guard from public, hearth_app, hearth_service;
