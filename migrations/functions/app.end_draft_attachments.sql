-- What lies with a draft goes with it, but where the draft was signed: then it is the record's.
create or replace function app.end_draft_attachments() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  delete from attachment a where a.about_id = old.id and a.about = 'incident'
    and not exists (select from incident i where i.submission_id = old.id);
  return null;
end
$$;
revoke all on function app.end_draft_attachments from public, hearth_app, hearth_service;
create or replace trigger draft_takes_attachments after delete on draft for each row execute function app.end_draft_attachments();
