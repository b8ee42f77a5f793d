-- What must never be found in the data. Each statement selects what is wrong, one row a fault, and begins with its name.
-- The same text runs on H2 and PostgreSQL; an operator may run it as it stands.

-- a purchase has lines, or is gone from a host and has them parked
select p.ref from ninefold.purchase p
where not exists (select 1 from ninefold.purchase_line l where l.purchase_id = p.id)
  and not exists (select 1 from ninefold.host_parked_line k where k.purchase_id = p.id);

-- a line repeats its purchase's account, date and currency
select l.id from ninefold.purchase_line l left join ninefold.purchase p on p.id = l.purchase_id
where p.id is null or l.account_id <> p.account_id or l.purchased_on <> p.purchased_on or l.currency <> p.currency;

-- a line names an offering that exists, or none
select l.id from ninefold.purchase_line l
where l.offering_id is not null and not exists (select 1 from ninefold.offering o where o.id = l.offering_id);

-- a wallet has a total or a share, and a period
select w.id from ninefold.wallet w
where (w.total_purchases is null) = (w.estimated_share is null) or w.total_purchases < 0
  or w.estimated_share < 0 or w.estimated_share > 1 or w.period_from > w.period_to
  or w.offering_key <> coalesce(w.offering_id, 0);

-- no wallet stands beside one of its own ancestors on the same days
with recursive above(offering_id, top_id, depth) as (
  select id, parent_id, 1 from ninefold.offering where parent_id is not null
  union all
  select a.offering_id, o.parent_id, a.depth + 1 from above a join ninefold.offering o on o.id = a.top_id
  where o.parent_id is not null and a.depth < 100)
select w.id from above a
join ninefold.wallet w on w.offering_id = a.offering_id
join ninefold.wallet t on t.offering_id = a.top_id and t.account_id = w.account_id and t.id <> w.id
where t.period_from <= w.period_to and t.period_to >= w.period_from;

-- the tree of offerings has no circle
with recursive above(id, top_id, depth) as (
  select id, parent_id, 1 from ninefold.offering where parent_id is not null
  union all
  select a.id, o.parent_id, a.depth + 1 from above a join ninefold.offering o on o.id = a.top_id
  where o.parent_id is not null and a.depth < 100)
select distinct id from above where depth >= 100;

-- the tree of teams has no circle
with recursive above(id, top_id, depth) as (
  select id, parent_id, 1 from ninefold.team where parent_id is not null
  union all
  select a.id, t.parent_id, a.depth + 1 from above a join ninefold.team t on t.id = a.top_id
  where t.parent_id is not null and a.depth < 100)
select distinct id from above where depth >= 100;

-- a rate is positive
select currency from ninefold.rate where rate <= 0;

-- a placed customer has a cell, another a reason, never both
select account_id from ninefold.placement where (cell is null) = (reason is null);

-- a row of a placement belongs to a run and an account
select p.account_id from ninefold.placement p
where not exists (select 1 from ninefold.placement_run r where r.id = p.run_id)
  or not exists (select 1 from ninefold.account a where a.id = p.account_id)
    and not exists (select 1 from ninefold.bin_account b where b.id = p.account_id);

-- a finished run counts what it ranked and placed
select r.id from ninefold.placement_run r
where r.finished_at is not null
  and (r.ranked <> (select count(*) from ninefold.placement p where p.run_id = r.id and p.position is not null)
       or r.placed <> (select count(*) from ninefold.placement p where p.run_id = r.id and p.cell is not null));

-- positions of a finished run go from 1 without gap
select r.id from ninefold.placement_run r join ninefold.placement p on p.run_id = r.id
where r.finished_at is not null and p.position is not null
group by r.id
having min(p.position) <> 1 or max(p.position) <> count(*) or count(distinct p.position) <> count(*);

-- the sums of a finished run agree with its rows
select d.run_id, d.owner, d.team_id, d.outcome from (
  select s.run_id, s.owner, s.team_id, s.outcome, s.accounts, s.account_value, s.revenue, s.headroom
  from ninefold.placement_sum s
  union all
  select p.run_id, coalesce(a.owner, ''), coalesce(a.team_id, 0), coalesce(p.cell, p.reason), -count(*),
    -coalesce(sum(p.account_value), 0), -coalesce(sum(p.revenue), 0), -coalesce(sum(p.headroom), 0)
  from ninefold.placement p join ninefold.account a on a.id = p.account_id
  group by p.run_id, coalesce(a.owner, ''), coalesce(a.team_id, 0), coalesce(p.cell, p.reason)) d
join ninefold.placement_run r on r.id = d.run_id
where r.finished_at is not null
group by d.run_id, d.owner, d.team_id, d.outcome
having sum(d.accounts) <> 0 or sum(d.account_value) <> 0 or sum(d.revenue) <> 0 or sum(d.headroom) <> 0;

-- one run at most is appointed
select count(*) from ninefold.placement_run where appointed having count(*) > 1;

-- a placement leaves no working rows
select run_id from ninefold.placement_rate
union all select run_id from ninefold.placement_branch
union all select run_id from ninefold.placement_estimate;

-- every standing is that of the run in force
select s.account_id from ninefold.standing s
join ninefold.placement_lane n on n.id = 1
left join ninefold.placement p on p.run_id = n.standing_run_id and p.account_id = s.account_id
left join ninefold.placement_run r on r.id = n.standing_run_id
where p.account_id is null or s.as_of <> r.period_to
  or s.cell is distinct from p.cell or s.reason is distinct from p.reason
  or s.account_value is distinct from p.account_value or s.share is distinct from p.share
  or s.headroom is distinct from p.headroom;

-- only customers have a standing
select s.account_id from ninefold.standing s
join ninefold.account a on a.id = s.account_id where a.kind <> 'CUSTOMER';

-- a standing repeats its account's owner, team and name
select s.account_id from ninefold.standing s
join ninefold.account a on a.id = s.account_id
where s.owner is distinct from a.owner or s.team_id is distinct from a.team_id or s.name_key is distinct from a.name_key;

-- a standing repeats its account's loyalty, and with a cell gives it a priority
select s.account_id from ninefold.standing s
join ninefold.account a on a.id = s.account_id
where s.loyalty is distinct from a.loyalty or (s.priority is null) <> (s.cell is null or s.loyalty is null);

-- every customer of the run in force has a standing
select p.account_id from ninefold.placement p
join ninefold.placement_lane n on n.id = 1 and n.standing_run_id = p.run_id
join ninefold.account a on a.id = p.account_id and a.kind = 'CUSTOMER'
where not exists (select 1 from ninefold.standing s where s.account_id = p.account_id);

-- the basis of the standings is the run in force
select b.run_id from ninefold.standing_basis b
join ninefold.placement_lane n on n.id = 1
left join ninefold.placement_run r on r.id = b.run_id
where b.run_id <> n.standing_run_id or r.id is null or r.finished_at is null
  or r.measure <> b.measure or r.period_from <> b.period_from or r.period_to <> b.period_to;

-- one job at most is running
select count(*) from ninefold.job where state = 'RUNNING' having count(*) > 1;

-- a job's progress is 0 to 100, and 100 when it is done
select id from ninefold.job where progress < 0 or progress > 100 or state = 'DONE' and progress <> 100
  or state in ('DONE', 'FAILED', 'UNDONE') and finished_at is null or state = 'FAILED' and failure is null;

-- a placement that is done has its figures
select j.id from ninefold.job j left join ninefold.placement_run r on r.id = j.id
where j.kind = 'placement' and j.state = 'DONE' and r.finished_at is null;

-- an import that is done says of every record what became of it
select r.id from ninefold.import_run r join ninefold.job j on j.id = r.id
where j.state = 'DONE' and r.created + r.updated + r.unchanged + r.rejected < r.records;

-- an import that is done has judged every row it read
select i.run_id from ninefold.import_row i join ninefold.job j on j.id = i.run_id where j.state = 'DONE';

-- between chunks nothing is being judged
select i.run_id from ninefold.import_record i
where not exists (select 1 from ninefold.job j where j.id = i.run_id and j.state = 'RUNNING');

-- a rejected row belongs to a run that says it rejected something
select distinct x.run_id from ninefold.import_rejection x
left join ninefold.import_run r on r.id = x.run_id left join ninefold.job j on j.id = x.run_id
where r.id is null or j.state = 'DONE' and r.rejected = 0;

-- where there are users, an administrator can sign in
select count(*) from ninefold.app_user having count(*) > 0
  and count(*) filter (where role = 'ADMINISTRATOR' and enabled) = 0;

-- nothing happened in the future
select 'account', id from ninefold.account
where created_at > cast(current_timestamp at time zone 'UTC' as timestamp) + 300 * interval '1' second
union all select 'audit', id from ninefold.audit
where happened_at > cast(current_timestamp at time zone 'UTC' as timestamp) + 300 * interval '1' second
union all select 'job', id from ninefold.job
where created_at > cast(current_timestamp at time zone 'UTC' as timestamp) + 300 * interval '1' second
union all select 'wallet', id from ninefold.wallet
where entered_at > cast(current_timestamp at time zone 'UTC' as timestamp) + 300 * interval '1' second
union all select 'placement_run', id from ninefold.placement_run
where finished_at > cast(current_timestamp at time zone 'UTC' as timestamp) + 300 * interval '1' second;

-- a task repeats its account's owner and team
select t.ref from ninefold.task t left join ninefold.account a on a.id = t.account_id
where t.owner is distinct from a.owner or t.team_id is distinct from a.team_id;

-- the sums of a decision map are those of who stands on it
select d.account_id from ninefold.decision_map d
where d.people <> (select count(*) from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
    where p.account_id = d.account_id)
  or d.gone <> (select count(*) from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
    where p.account_id = d.account_id and t.left_on is not null)
  or d.deciders <> (select count(*) from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
      left join ninefold.contact c on c.id = t.contact_id
    where p.account_id = d.account_id and t.left_on is null and p.side <> 'OURS'
      and case when c.id is null then t.role_key = 'DECIDER' else c.decider end)
  or d.champions <> (select count(*) from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
      left join ninefold.contact c on c.id = t.contact_id
    where p.account_id = d.account_id and t.left_on is null and p.side <> 'OURS' and t.role_key = 'CHAMPION'
      and coalesce(c.decider, false) = false)
  or d.silent_leaders <> (select count(*) from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
    where p.account_id = d.account_id and t.left_on is null and p.side <> 'OURS' and t.level = 'LEADER'
      and coalesce(t.to_manager, t.to_firm, t.to_project) is null)
  or d.registered <> (select count(*) from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
      join ninefold.contact c on c.id = t.contact_id
    where p.account_id = d.account_id and t.left_on is null and p.side = 'CUSTOMER')
  or d.undecided <> (select count(*) from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
    where p.account_id = d.account_id and t.left_on is null and p.side = 'CUSTOMER'
      and (t.to_project is null or t.to_project = 0));

-- the spans of a decision map are between its leaders, deciders and approvers of the customer's side
select d.account_id from ninefold.decision_map d
left join (select p.account_id, max(t.to_manager) - min(t.to_manager) as manager, max(t.to_firm) - min(t.to_firm) as firm,
    max(t.to_project) - min(t.to_project) as project
  from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
  left join ninefold.contact c on c.id = t.contact_id
  where t.left_on is null and p.side = 'CUSTOMER' and (t.level = 'LEADER'
    or case when coalesce(c.decider, false) then true
       else t.role_key = 'APPROVER' or t.role_key = 'DECIDER' and c.id is null end)
  group by p.account_id) n on n.account_id = d.account_id
where d.span_manager <> coalesce(n.manager, 0) or d.span_firm <> coalesce(n.firm, 0)
  or d.span_project <> coalesce(n.project, 0);

-- a decision map says when the decider was last met whom nobody met for the longest time
select d.account_id from ninefold.decision_map d
left join (select m.account_id, min(coalesce(m.met, date '1000-01-01')) as met from (
    select p.account_id, t.id, max(v.on_day) as met
    from ninefold.map_place p join ninefold.stakeholder t on t.id = p.stakeholder_id
    left join ninefold.contact c on c.id = t.contact_id
    left join ninefold.activity_contact g on g.contact_id = c.id
    left join ninefold.activity v on v.id = g.activity_id and v.done = true and v.kind in ('CALL', 'MEETING')
    where t.left_on is null and p.side <> 'OURS' and case when c.id is null then t.role_key = 'DECIDER' else c.decider end
    group by p.account_id, t.id) m
  group by m.account_id) n on n.account_id = d.account_id
where d.met_on is distinct from nullif(n.met, date '1000-01-01');

-- who stands on a decision map has a map to stand on, and is somebody, if only in the bin
select p.id from ninefold.map_place p
where not exists (select 1 from ninefold.decision_map d where d.account_id = p.account_id)
  or not exists (select 1 from ninefold.stakeholder t where t.id = p.stakeholder_id)
    and not exists (select 1 from ninefold.bin_stakeholder b where b.id = p.stakeholder_id);

-- somebody of a decision map is like a persona of the list, or like none
select t.ref from ninefold.stakeholder t
where t.persona_key is not null and not exists (select 1 from ninefold.listed_word w
  where w.list_name = 'PERSONA' and w.word_key = t.persona_key);

-- the last day that is kept of a decision map has as many people as the map
select d.account_id from ninefold.decision_map d
where d.people <> coalesce((select h.people from ninefold.map_past h where h.account_id = d.account_id
  and h.on_day = (select max(l.on_day) from ninefold.map_past l where l.account_id = d.account_id)), -1);
