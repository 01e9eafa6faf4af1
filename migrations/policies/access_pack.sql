create policy access_pack_made on access_pack for insert to hearth_app with check (
  made_by = app.person_id() and app.is_staff() and app.answers_request(request_id) and exists (
    select 1 from access_request r where r.id = request_id and r.child_id = access_pack.child_id and r.state = 'open'));
create policy access_pack_seen on access_pack for select to hearth_app using (
  (select app.is_staff()) and child_id = any (array(select app.children_answered())));
