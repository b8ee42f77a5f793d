-- The offerings that have an estimated wallet touching the period, each as the top of its own branch.
-- Value 1: run, 2: first day, 3: last day
insert into ninefold.placement_branch(run_id, top_id, offering_id, depth)
select distinct ?1, w.offering_id, w.offering_id, 0
from ninefold.wallet w
where w.offering_id is not null and w.estimated_share is not null
  and w.period_from <= cast(?3 as date) and w.period_to >= cast(?2 as date)
