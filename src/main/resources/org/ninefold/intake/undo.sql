-- What the undo of every kind of run has in common.

-- part: settle
update ninefold.import_written w set reason = 'IMPORTED_SINCE'
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null and w.reason = 'CHANGED_SINCE'
  and w.target_id in (select e.target_id from ninefold.import_written e
    where e.run_id > :run and e.target_id between :first and :last
      and e.run_id in (select r.id from ninefold.import_run r where r.kind = :kind));
update ninefold.import_written w set
  outcome = case when w.reason = 'NONE' then 'REVERSED' when w.reason = any(:keeping) then 'KEPT' else 'FAILED' end,
  reason = nullif(w.reason, 'NONE')
where w.run_id = :run and w.target_id between :first and :last and w.outcome is null;

-- A record that is as an earlier run left it can be taken back with that run, too.
-- part: restack
update ninefold.import_written e set version_written = (
  select w.version_written + 1 from ninefold.import_written w where w.run_id = :run and w.target_id = e.target_id)
where e.run_id < :run and e.target_id between :first and :last and e.outcome is null
  and e.run_id in (select r.id from ninefold.import_run r where r.kind = :kind)
  and exists (select 1 from ninefold.import_written w
    where w.run_id = :run and w.target_id between :first and :last and w.outcome = 'REVERSED' and w.target_id = e.target_id and w.version_before = e.version_written);

-- part: counts
select count(case when w.outcome = 'REVERSED' then 1 end), count(case when w.outcome = 'KEPT' then 1 end),
  count(case when w.outcome = 'FAILED' then 1 end)
from ninefold.import_written w where w.run_id = :run and w.target_id between :first and :last;
