-- What came of rows of a file, by whoever agreed to it. What stood in one that is done is not kept any longer.
create or replace function app.note_upload_rows(the_upload uuid, the_rows jsonb) returns void
language sql security definer set search_path = public, app, pg_temp as $$
  update upload_row r set came = g.came, came_words = g.words,
    said = case g.came when 'done' then '{}' else r.said end, faults = '[]'
  from jsonb_to_recordset(the_rows) g(id uuid, came text, words text), upload u
  where r.id = g.id and r.upload_id = the_upload and r.came is null
    and u.id = the_upload and u.agreed and u.answered_by = app.person_id()
$$;
revoke all on function app.note_upload_rows from public, hearth_app, hearth_service;
grant execute on function app.note_upload_rows to hearth_app;
