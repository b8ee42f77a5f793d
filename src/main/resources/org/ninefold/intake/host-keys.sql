-- What is no longer in a host, or no longer counts there, is marked and stays. The lines of such purchases and the hours of
-- such time entries are parked, so that no figure has to leave them out. import_difference names the records at work.

-- part: list-unbooked
insert into ninefold.import_difference(run_id, target_id)
select cast(:run as bigint), h.target_id from ninefold.host_record h
where h.host = :host and h.kind = 'purchases' and h.gone_at is null and h.dropped_at is null
  and h.host_id in (select x.host_id from ninefold.import_rejection x
    where x.run_id = :run and x.record_no between :first and :last and x.reason = 'NOT_BOOKED');

-- part: list-gone
insert into ninefold.import_difference(run_id, target_id)
select cast(:run as bigint), h.target_id from ninefold.host_record h
where h.host = :host and h.kind = :kind and h.gone_at is null and h.dropped_at is null
  and not exists (select 1 from ninefold.host_key k where k.pass_id = :run and k.host_id = h.host_id);

-- part: list-back
insert into ninefold.import_difference(run_id, target_id)
select cast(:run as bigint), h.target_id from ninefold.host_record h
where h.host = :host and h.kind = :kind and h.gone_at is not null and h.dropped_at is null
  and exists (select 1 from ninefold.host_key k where k.pass_id = :run and k.host_id = h.host_id);

-- part: listed
select count(*) from ninefold.import_difference d where d.run_id = :run;

-- part: live
select count(*) from ninefold.host_record h
where h.host = :host and h.kind = :kind and h.gone_at is null and h.dropped_at is null;

-- part: mark
update ninefold.host_record h set gone_at = cast(:now as timestamp), gone = cast(:why as varchar)
where h.host = :host and h.kind = :kind
  and h.target_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);

-- part: unmark
update ninefold.host_record h set gone_at = null, gone = null
where h.host = :host and h.kind = :kind
  and h.target_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);

-- what people changed here holds, whatever became of it there
-- part: purchases-leave-changed
delete from ninefold.import_difference d where d.run_id = :run and not exists (
  select 1 from ninefold.host_record h join ninefold.purchase p on p.id = h.target_id and p.version = h.our_version
  where h.host = :host and h.kind = 'purchases' and h.target_id = d.target_id);

-- part: time-entries-leave-changed
delete from ninefold.import_difference d where d.run_id = :run and not exists (
  select 1 from ninefold.host_record h join ninefold.time_entry e on e.id = h.target_id and e.version = h.our_version
  where h.host = :host and h.kind = 'time-entries' and h.target_id = d.target_id);

-- part: purchases-park
insert into ninefold.host_parked_line(purchase_id, offering_id, revenue, direct_cost)
select l.purchase_id, l.offering_id, l.revenue, l.direct_cost from ninefold.purchase_line l
where l.purchase_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'purchase', p.ref, p.account_id,
  concat_ws(cast(:line as varchar),
    'lines=' || (select cast(count(*) as varchar) from ninefold.purchase_line l where l.purchase_id = p.id),
    'revenue=' || (select cast(sum(l.revenue) as varchar) from ninefold.purchase_line l where l.purchase_id = p.id)),
  'gone=' || cast(:why as varchar)
from ninefold.purchase p
where p.id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
delete from ninefold.purchase_line
where purchase_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);

-- part: time-entries-park
update ninefold.host_record h set parked_hours = (
  select e.hours from ninefold.time_entry e where e.id = h.target_id)
where h.host = :host and h.kind = 'time-entries'
  and h.target_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'time-entry', e.ref, e.account_id,
  'hours=' || cast(e.hours as varchar), 'gone=' || cast(:why as varchar)
from ninefold.time_entry e
where e.id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
update ninefold.time_entry e set hours = 0
where e.id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);

-- what has lines of its own by now was written anew here
-- part: purchases-leave-unparked
delete from ninefold.import_difference d where d.run_id = :run and (
  not exists (select 1 from ninefold.host_parked_line k where k.purchase_id = d.target_id)
  or exists (select 1 from ninefold.purchase_line l where l.purchase_id = d.target_id));

-- part: time-entries-leave-unparked
delete from ninefold.import_difference d where d.run_id = :run and not exists (
  select 1 from ninefold.host_record h join ninefold.time_entry e on e.id = h.target_id and e.hours = 0
  where h.host = :host and h.kind = 'time-entries' and h.target_id = d.target_id and h.parked_hours is not null);

-- part: purchases-unpark
insert into ninefold.purchase_line
  (id, purchase_id, account_id, purchased_on, currency, offering_id, revenue, direct_cost)
select nextval('ninefold.purchase_line_seq'), p.id, p.account_id, p.purchased_on, p.currency, o.id, k.revenue, k.direct_cost
from ninefold.host_parked_line k
join ninefold.purchase p on p.id = k.purchase_id
left join ninefold.offering o on o.id = k.offering_id
where k.purchase_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'purchase', p.ref, p.account_id,
  concat_ws(cast(:line as varchar),
    'lines=' || (select cast(count(*) as varchar) from ninefold.purchase_line l where l.purchase_id = p.id),
    'revenue=' || (select cast(sum(l.revenue) as varchar) from ninefold.purchase_line l where l.purchase_id = p.id))
from ninefold.purchase p
where p.id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
delete from ninefold.host_parked_line
where purchase_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);

-- part: time-entries-unpark
update ninefold.time_entry e set hours = (
  select max(h.parked_hours) from ninefold.host_record h
  where h.host = :host and h.kind = 'time-entries' and h.target_id = e.id)
where e.id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'time-entry', e.ref, e.account_id,
  'hours=' || cast(e.hours as varchar)
from ninefold.time_entry e
where e.id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
update ninefold.host_record h set parked_hours = null
where h.host = :host and h.kind = 'time-entries'
  and h.target_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);

-- part: purchases-written
update ninefold.purchase p set version = p.version + 1
where p.id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
update ninefold.host_record h set our_version = h.our_version + 1
where h.host = :host and h.kind = 'purchases'
  and h.target_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);

-- part: time-entries-written
update ninefold.time_entry e set version = e.version + 1
where e.id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);
update ninefold.host_record h set our_version = h.our_version + 1
where h.host = :host and h.kind = 'time-entries'
  and h.target_id in (select d.target_id from ninefold.import_difference d where d.run_id = :run);

-- part: done
delete from ninefold.import_difference where run_id = :run;
