-- A file beside a record stays as it is. While the record is a draft its author may take the file away; what is signed is
-- added to, and nothing is taken from it but by retention.
create or replace function app.keep_attachment() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_destroying() then return coalesce(new, old); end if;
  if tg_op = 'DELETE' and old.about = 'incident'
    and not exists (select from incident i where i.submission_id = old.about_id) then
    return old;
  end if;
  raise exception 'signed records are never changed: add to them instead' using errcode = 'HR001';
end
$$;
revoke all on function app.keep_attachment from public, hearth_app, hearth_service;
create or replace trigger attachment_kept before update or delete on attachment for each row execute function app.keep_attachment();
