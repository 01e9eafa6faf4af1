-- The certificate of it: what every way to destroy leaves.
create or replace function inside.destroy(the_children uuid[], the_certificate public.destruction_certificate) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  select r.counts, r.covered into the_certificate.counts, the_certificate.covered from inside.carry_out(the_children) r;
  insert into public.destruction_certificate select (the_certificate).* on conflict (id) do nothing;
end $$;
revoke all on function inside.destroy from public, hearth_app, hearth_service;
