create policy backup_seen on backup_made for select to hearth_app using (
  exists (select 1 from app.serves_as('information-governance')));
