-- c1 worker_ref (blank: everybody else), c2 valid_from, c3 hourly_cost, c4 currency

-- part: judge
insert into ninefold.import_record(run_id, record_no, row_no, ref, outcome, column_name, reason, found, target_id)
select k.run_id, k.record_no, k.row_no, coalesce(k.c1, '*') || ' ' || k.c2,
  case when k.reason is not null then 'REJECTED' when k.target_id is null then 'CREATED'
       when k.same then 'UNCHANGED' else 'UPDATED' end,
  case when k.reason is not null then 'worker_ref' end, k.reason, case when k.reason is not null then k.c1 end, k.target_id
from (
  select j.*,
    case when j.nth > 1 then 'TWICE_IN_FILE'
         when j.target_id is null and not cast(:creates as boolean) then 'NOT_THERE'
         when j.target_id is not null and not cast(:updates as boolean) then 'ALREADY_THERE' end as reason
  from (
    select w.*, row_number() over (partition by w.record_no, w.c1, w.c2 order by w.row_no) as nth, x.id as target_id,
      (x.hourly_cost = cast(w.c3 as numeric(19,4)) and x.currency = coalesce(w.c4, x.currency)) as same
    from ninefold.import_row w
    left join ninefold.cost_rate x
      on x.worker = coalesce(w.c1, '') and x.valid_from = cast(w.c2 as date) and x.host = ''
    where w.run_id = :run and w.record_no between :first and :last) j) k;

-- part: apply
update ninefold.import_record set target_id = nextval('ninefold.cost_rate_seq')
where run_id = :run and record_no between :first and :last and outcome = 'CREATED';
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1, b2)
select r.run_id, r.target_id, r.ref, coalesce(x.version, 0), coalesce(x.version, 0) + 1,
  cast(x.hourly_cost as varchar), x.currency
from ninefold.import_record r
left join ninefold.cost_rate x on x.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED');
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT',
  case when r.outcome = 'CREATED' then 'CREATE' else 'CHANGE' end, 'cost-rate', r.ref,
  'hourly_cost=' || cast(x.hourly_cost as varchar), 'hourly_cost=' || w.c3
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
left join ninefold.cost_rate x on x.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED');
merge into ninefold.cost_rate x using (
  select r.target_id, w.c3, w.c4 from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (x.id = n.target_id)
when matched then update set version = x.version + 1, hourly_cost = cast(n.c3 as numeric(19,4)),
  currency = coalesce(n.c4, x.currency);
insert into ninefold.cost_rate(id, version, worker, valid_from, hourly_cost, currency, host)
select r.target_id, 1, coalesce(w.c1, ''), cast(w.c2 as date), cast(w.c3 as numeric(19,4)),
  coalesce(w.c4, cast(:currency as varchar)), ''
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.row_no;
-- hours are read whole at the next reading of another system: some may have a cost now that had none, or another
delete from ninefold.host_mark where stream = 'TIME';
