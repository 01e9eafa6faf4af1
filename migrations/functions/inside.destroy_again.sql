-- After an older backup was brought back: destroys again what its certificate says, where it is there again and its time
-- is over. For whoever runs the service, from the list of certificates that was kept apart. Says whether it was there.
create or replace function inside.destroy_again(the_certificate jsonb) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  c public.destruction_certificate := jsonb_populate_record(null::public.destruction_certificate, the_certificate);
  back uuid[] := array(select h.id from public.child h where h.id = any (c.entry_ids) order by h.id for update);
begin
  if exists (select 1 from unnest(back) h where inside.record_due(h) > app.today()
      or exists (select 1 from public.legal_hold l where l.child_id = h and l.lifted_at is null)) then
    raise exception 'the time of this record is not over, or it is still needed' using errcode = 'HR003';
  end if;
  perform inside.destroy(back, c) where cardinality(back) > 0;
  return cardinality(back) > 0;
end $$;
revoke all on function inside.destroy_again from public, hearth_app, hearth_service;
