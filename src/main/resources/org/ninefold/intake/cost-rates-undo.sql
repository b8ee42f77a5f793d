-- b1 hourly_cost, b2 currency

-- part: hold
select t.id from ninefold.cost_rate t
where t.id in (select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last)
order by t.id for update;

-- part: judge
update ninefold.import_written w set reason = coalesce((
  select case when t.version <> w.version_written then 'CHANGED_SINCE'
    else 'NONE' end
  from ninefold.cost_rate t where t.id = w.target_id), 'REMOVED_SINCE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;

-- part: apply
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'CHANGE', 'cost-rate', w.ref,
  'hourly_cost=' || cast(t.hourly_cost as varchar), 'hourly_cost=' || w.b1
from ninefold.import_written w
join ninefold.cost_rate t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, before_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT', 'DELETE', 'cost-rate', w.ref,
  'hourly_cost=' || cast(t.hourly_cost as varchar)
from ninefold.import_written w
join ninefold.cost_rate t on t.id = w.target_id
where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0;
merge into ninefold.cost_rate t using (
  select w.target_id, w.b1, w.b2 from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before > 0) n
on (t.id = n.target_id)
when matched then update set version = t.version + 1, hourly_cost = cast(n.b1 as numeric(19,4)), currency = n.b2;
delete from ninefold.cost_rate where id in (
  select w.target_id from ninefold.import_written w
  where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.version_before = 0);
-- hours are read whole at the next reading of another system: some may have a cost now that had none, or another
delete from ninefold.host_mark where stream = 'TIME';
