-- b1 rate

-- part: hold
select t.id from ninefold.rate t
where t.id in (select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last)
order by t.id for update;

-- part: judge
update ninefold.import_written w set reason = coalesce((
  select case when t.version <> w.version_written then 'CHANGED_SINCE'
    else 'NONE' end
  from ninefold.rate t where t.id = w.target_id), 'REMOVED_SINCE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;

-- part: apply
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'rate', w.ref,
  'rate=' || cast(t.rate as varchar), 'rate=' || w.b1
from ninefold.import_written w
join ninefold.rate t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, before_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'DELETE', 'rate', w.ref,
  'rate=' || cast(t.rate as varchar)
from ninefold.import_written w
join ninefold.rate t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0;
merge into ninefold.rate t using (
  select w.target_id, w.b1 from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0) n
on (t.id = n.target_id)
when matched then update set version = t.version + 1, rate = cast(n.b1 as numeric(19,10));
delete from ninefold.rate where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
