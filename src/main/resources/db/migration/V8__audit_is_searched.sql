-- The log is read the newest first, narrowed by any one of its columns: each index holds its rows in that order.
-- Numbers of rows follow no clock, since nodes take them in blocks: the moment comes first.
create index audit_moment on ninefold.audit(happened_at, id);
create index audit_actor_moment on ninefold.audit(actor, happened_at, id);
create index audit_via_moment on ninefold.audit(via, happened_at, id);
create index audit_action_moment on ninefold.audit(action, happened_at, id);
create index audit_subject_moment on ninefold.audit(subject, happened_at, id);
create index audit_ref_moment on ninefold.audit(subject_ref, happened_at, id);
create index audit_account_moment on ninefold.audit(account_id, happened_at, id);
-- nothing asked by it, and the reference alone says more
drop index ninefold.audit_subject;
