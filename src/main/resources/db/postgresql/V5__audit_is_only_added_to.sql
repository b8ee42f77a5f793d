-- The log of changes is only ever added to: not even the product's own account changes or removes a row by mistake.

create function ninefold.audit_is_only_added_to() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is only ever added to: % is refused.', tg_op;
end $$;

create trigger audit_is_only_added_to before update or delete or truncate on ninefold.audit
for each statement execute function ninefold.audit_is_only_added_to();
