-- Geography, and about nobody: for all who work here. Only the operator loads it.
create policy directory_seen on postcode_directory for select to hearth_app using ((select app.is_staff()));
