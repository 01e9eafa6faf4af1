-- Keeps the rows of a file that somebody sent, until a second person has answered. What came: kept, refused, too-many.
create or replace function app.keep_upload(the_id uuid, the_kind text, the_organisation uuid, is_windows boolean, the_rows jsonb) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.uploads(the_kind, the_organisation) or jsonb_array_length(the_rows) not between 1 and 5000 then return 'refused'; end if;
  perform 1 from organisation o where o.id = the_organisation for no key update;
  if (select count(*) from upload u where u.organisation_id = the_organisation and u.kind = the_kind and u.answered_at is null) >= 5 then
    return 'too-many';
  end if;
  insert into upload (id, kind, organisation_id, uploaded_by, uploaded_at, was_windows)
  values (the_id, the_kind, the_organisation, app.person_id(), app.now(), is_windows);
  insert into upload_row (id, upload_id, row_number, said, plan, faults)
  select gen_random_uuid(), the_id, r.row, r.said, r.plan, r.faults
  from jsonb_to_recordset(the_rows) r(row integer, said jsonb, plan text, faults jsonb);
  return 'kept';
end $$;
revoke all on function app.keep_upload from public, hearth_app, hearth_service;
grant execute on function app.keep_upload to hearth_app;
