-- Who is forgotten is forgotten in the log of changes, too: an update passes while the running transaction says that it
-- erases. Nothing else does, and no row is ever removed.

create or replace function ninefold.audit_is_only_added_to() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('ninefold.erasing', true) = 'on' then
    return null;
  end if;
  raise exception 'The audit is only ever added to: % is refused.', tg_op;
end $$;
