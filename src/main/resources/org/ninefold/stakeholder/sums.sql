-- Counts anew who stands on the maps of some accounts, and how; whom each figure counts say the rules S1 to S7 of the
-- package. A contact's own mark says whether somebody decides. Who lies in the bin does not stand on a map.
-- Value 1: the accounts
merge into ninefold.decision_map m using (
  select d.id,
    count(q.person_id) as people,
    count(case when q.near and q.role_key = 'DECIDER' then 1 end) as deciders,
    count(case when q.near and q.role_key = 'CHAMPION' then 1 end) as champions,
    count(case when q.near and q.level = 'LEADER' and q.to_manager is null and q.to_firm is null
                and q.to_project is null then 1 end) as silent_leaders,
    count(case when q.theirs and q.contact_id is not null then 1 end) as registered,
    count(case when q.theirs and coalesce(q.to_project, 0) = 0 then 1 end) as undecided,
    coalesce(max(case when q.weighty then q.to_manager end)
      - min(case when q.weighty then q.to_manager end), 0) as span_manager,
    coalesce(max(case when q.weighty then q.to_firm end)
      - min(case when q.weighty then q.to_firm end), 0) as span_firm,
    coalesce(max(case when q.weighty then q.to_project end)
      - min(case when q.weighty then q.to_project end), 0) as span_project,
    count(case when q.left_on is not null then 1 end) as gone,
    case when count(case when q.near and q.role_key = 'DECIDER' then 1 end) = count(q.met_on) then min(q.met_on) end
      as met_on
  from ninefold.decision_map d
  left join (
    select s.*, s.left_on is null and s.side <> 'OURS' as near, s.left_on is null and s.side = 'CUSTOMER' as theirs,
      s.left_on is null and s.side = 'CUSTOMER'
        and (s.level = 'LEADER' or s.role_key in ('DECIDER', 'APPROVER')) as weighty,
      case when s.left_on is null and s.side <> 'OURS' and s.role_key = 'DECIDER' then (
        select max(v.on_day) from ninefold.activity_contact g join ninefold.activity v on v.id = g.activity_id
        where g.contact_id = s.contact_id and v.done = true and v.kind in ('CALL', 'MEETING')) end as met_on
    from (
      select p.account_id, p.side, t.id as person_id, c.id as contact_id, t.level, t.left_on,
        t.to_manager, t.to_firm, t.to_project,
        case when c.id is null then t.role_key when c.decider then 'DECIDER'
          when t.role_key <> 'DECIDER' then t.role_key end as role_key
      from ninefold.map_place p
      join ninefold.stakeholder t on t.id = p.stakeholder_id
      left join ninefold.contact c on c.id = t.contact_id) s) q on q.account_id = d.account_id
  where d.account_id = any(?1)
  group by d.id) n
on (m.id = n.id)
when matched then update set people = n.people, deciders = n.deciders, champions = n.champions,
  silent_leaders = n.silent_leaders, registered = n.registered, undecided = n.undecided,
  span_manager = n.span_manager, span_firm = n.span_firm, span_project = n.span_project, gone = n.gone,
  met_on = n.met_on
