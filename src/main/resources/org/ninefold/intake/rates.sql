-- c1 currency, c2 valid_from, c3 rate

-- part: judge
insert into ninefold.import_record(run_id, record_no, row_no, ref, outcome, column_name, reason, found, target_id)
select k.run_id, k.record_no, k.row_no, k.c1 || ' ' || k.c2,
  case when k.reason is not null then 'REJECTED' when k.target_id is null then 'CREATED'
       when k.same then 'UNCHANGED' else 'UPDATED' end,
  case when k.reason is not null then 'currency' end, k.reason, case when k.reason is not null then k.c1 end, k.target_id
from (
  select j.*,
    case when j.nth > 1 then 'TWICE_IN_FILE'
         when j.c1 = :currency then 'REPORTING_CURRENCY'
         when j.target_id is null and not cast(:creates as boolean) then 'NOT_THERE'
         when j.target_id is not null and not cast(:updates as boolean) then 'ALREADY_THERE' end as reason
  from (
    select w.*, row_number() over (partition by w.record_no, w.c1, w.c2 order by w.row_no) as nth, x.id as target_id,
      (x.rate = cast(w.c3 as numeric(19,10))) as same
    from ninefold.import_row w
    left join ninefold.rate x on x.currency = w.c1 and x.valid_from = cast(w.c2 as date)
    where w.run_id = :run and w.record_no between :first and :last) j) k;

-- part: apply
update ninefold.import_record set target_id = nextval('ninefold.rate_seq')
where run_id = :run and record_no between :first and :last and outcome = 'CREATED';
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1)
select r.run_id, r.target_id, r.ref, coalesce(x.version, 0), coalesce(x.version, 0) + 1,
  cast(x.rate as varchar)
from ninefold.import_record r
left join ninefold.rate x on x.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED');
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT',
  case when r.outcome = 'CREATED' then 'CREATE' else 'CHANGE' end, 'rate', r.ref,
  'rate=' || cast(x.rate as varchar), 'rate=' || w.c3
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
left join ninefold.rate x on x.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED');
merge into ninefold.rate x using (
  select r.target_id, w.c3 from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (x.id = n.target_id)
when matched then update set version = x.version + 1, rate = cast(n.c3 as numeric(19,10));
insert into ninefold.rate(id, version, currency, valid_from, rate)
select r.target_id, 1, w.c1, cast(w.c2 as date), cast(w.c3 as numeric(19,10))
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.row_no;
