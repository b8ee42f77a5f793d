-- Customers, leads and former ones, with who is responsible for them.
with recursive /*use buyers*/,
/*if since*/
changed(party_id) as (
  select p.party_id from S.party p where p.last_updated_tx_stamp >= :party
  union select g.party_id from S.party_group g where g.last_updated_tx_stamp >= :party_group
  union select s.party_id from S.person s where s.last_updated_tx_stamp >= :person
  union select r.party_id from S.party_role r where r.last_updated_tx_stamp >= :party_role
  union select v.party_id_to from S.party_relationship v where v.last_updated_tx_stamp >= :party_relationship
    -- what begins or ends by the calendar has no new stamp
    or v.thru_date > :looked and v.thru_date <= current_timestamp
    or v.from_date > :looked and v.from_date <= current_timestamp
  union select i.party_id from S.invoice i
    where i.last_updated_tx_stamp >= :invoice and i.invoice_type_id = 'SALES_INVOICE'
  union select i.party_id_from from S.invoice i
    where i.last_updated_tx_stamp >= :invoice and i.invoice_type_id = 'CUST_RTN_INVOICE'
  union select b.party_id from S.order_role o join S.order_role b on b.order_id = o.order_id
    where o.last_updated_tx_stamp >= :order_role
  union select o.party_id from S.order_header h
    join S.order_role o on o.order_id = h.order_id and o.role_type_id = 'BILL_TO_CUSTOMER'
    where h.last_updated_tx_stamp >= :order_header
  /*if party_status*/
  union select t.party_id from S.party_status t where t.last_updated_tx_stamp >= :party_status
  /*end*/
  /*if invoice_role*/
  union select i.party_id from S.invoice_role t join S.invoice i on i.invoice_id = t.invoice_id
    where t.last_updated_tx_stamp >= :invoice_role
  /*end*/
  /*if agreement agreement_role*/
  union select c.party_id from S.agreement g join S.agreement_role c on c.agreement_id = g.agreement_id
    where g.last_updated_tx_stamp >= :agreement or c.last_updated_tx_stamp >= :agreement_role
      or g.thru_date > :looked and g.thru_date <= current_timestamp
      or g.from_date > :looked and g.from_date <= current_timestamp
  /*end*/
  /*if party_contact_mech party_contact_mech_purpose postal_address*/
  union select m.party_id from S.party_contact_mech m where m.last_updated_tx_stamp >= :party_contact_mech
    or m.thru_date > :looked and m.thru_date <= current_timestamp
    or m.from_date > :looked and m.from_date <= current_timestamp
  union select u.party_id from S.party_contact_mech_purpose u
    where u.last_updated_tx_stamp >= :party_contact_mech_purpose
      or u.thru_date > :looked and u.thru_date <= current_timestamp
      or u.from_date > :looked and u.from_date <= current_timestamp
  union select m.party_id from S.postal_address a join S.party_contact_mech m on m.contact_mech_id = a.contact_mech_id
    where a.last_updated_tx_stamp >= :postal_address
  /*end*/
),
/*end*/
wanted(party_id, customer) as (
  select k.party_id, k.customer from known k
  /*if since*/ where k.party_id in (select c.party_id from changed c) /*end*/
),
claim(party_id, owner_id, rung, since) as (
  select v.party_id_to, v.party_id_from,
    case v.party_relationship_type_id when 'ACCOUNT' then 1 when 'LEAD_OWNER' then 2 else 3 end, v.from_date
  from S.party_relationship v
  where v.party_relationship_type_id in ('ACCOUNT', 'LEAD_OWNER', 'CONTACT_REL')
    and (v.thru_date is null or v.thru_date > current_timestamp)
    and (v.from_date is null or v.from_date <= current_timestamp)
    and v.party_id_to in (select w.party_id from wanted w)
  /*if invoice_role*/
  union all
  select i.party_id, t.party_id, 4, i.invoice_date
  from S.invoice_role t join S.invoice i on i.invoice_id = t.invoice_id
  where t.role_type_id = 'SALES_REP' and i.invoice_type_id = 'SALES_INVOICE'
    and i.party_id in (select w.party_id from wanted w)
  /*end*/
  union all
  select b.party_id, t.party_id, 4, h.order_date
  from S.order_role t join S.order_header h on h.order_id = t.order_id
  join S.order_role b on b.order_id = h.order_id and b.role_type_id = 'BILL_TO_CUSTOMER'
  where t.role_type_id = 'SALES_REP' and h.order_type_id = 'SALES_ORDER'
    and b.party_id in (select w.party_id from wanted w)
  /*if agreement agreement_role*/
  union all
  select c.party_id, g.party_id_to, 5, g.from_date
  from S.agreement g join S.agreement_role c on c.agreement_id = g.agreement_id
  where g.agreement_type_id = 'COMMISSION_AGREEMENT' and c.party_id <> g.party_id_to
    and (g.thru_date is null or g.thru_date > current_timestamp)
    and (g.from_date is null or g.from_date <= current_timestamp)
    and c.party_id in (select w.party_id from wanted w)
  /*end*/
),
responsible(party_id, owner_id) as (
  select distinct on (c.party_id) c.party_id, c.owner_id from claim c
  where c.owner_id is not null and c.owner_id <> c.party_id and c.owner_id <> '_NA_'
  order by c.party_id, c.rung, c.since desc nulls last, c.owner_id collate "C"
),
/*if party_contact_mech party_contact_mech_purpose postal_address*/
address(party_id, country) as (
  select distinct on (m.party_id) m.party_id, a.country_geo_id
  from S.party_contact_mech m join S.postal_address a on a.contact_mech_id = m.contact_mech_id
  left join S.party_contact_mech_purpose u on u.party_id = m.party_id and u.contact_mech_id = m.contact_mech_id
    and (u.thru_date is null or u.thru_date > current_timestamp)
    and (u.from_date is null or u.from_date <= current_timestamp)
  where (m.thru_date is null or m.thru_date > current_timestamp)
    and (m.from_date is null or m.from_date <= current_timestamp)
    and a.country_geo_id is not null and m.party_id in (select w.party_id from wanted w)
  order by m.party_id, case u.contact_mech_purpose_type_id when 'GENERAL_LOCATION' then 1
    when 'BILLING_LOCATION' then 2 when 'PAYMENT_LOCATION' then 3 when 'SHIPPING_LOCATION' then 4 else 5 end,
    m.from_date desc nulls last, m.contact_mech_id collate "C"
),
/*end*/
begun(party_id, moment) as (
  select b.party_id, min(b.moment) from (
    select i.party_id, i.invoice_date as moment from S.invoice i
    where i.invoice_type_id = 'SALES_INVOICE'
      and not (coalesce(i.status_id, 'INVOICE_IN_PROCESS') = any(:not_booked))
      and i.party_id in (select w.party_id from wanted w)
    /*if orders*/
    union all
    select o.party_id, h.order_date from S.order_header h
    join S.order_role o on o.order_id = h.order_id and o.role_type_id = 'BILL_TO_CUSTOMER'
    where h.order_type_id = 'SALES_ORDER'
      and not (coalesce(h.status_id, 'ORDER_CREATED') = any(:not_booked_orders))
      and o.party_id in (select w.party_id from wanted w)
    /*end*/
    /*if party_status*/
    union all
    select t.party_id, t.status_date from S.party_status t
    where t.status_id = 'LEAD_CONVERTED' and t.party_id in (select w.party_id from wanted w)
    /*end*/
  ) b group by b.party_id
)
select p.party_id, left(/*use names*/, 200) as name,
  case when p.status_id = 'PARTY_DISABLED' then 'FORMER'
    when w.customer or p.status_id = 'LEAD_CONVERTED' then 'CUSTOMER' else 'LEAD' end as kind,
  r.owner_id,
  /*if party_contact_mech party_contact_mech_purpose postal_address*/ a.country
  /*else*/ cast(null as varchar) /*end*/ as country,
  p.preferred_currency_uom_id, cast(b.moment at time zone :zone as date) as customer_since
from wanted w
join S.party p on p.party_id = w.party_id
left join S.party_group g on g.party_id = p.party_id
left join S.person s on s.party_id = p.party_id
left join responsible r on r.party_id = p.party_id
/*if party_contact_mech party_contact_mech_purpose postal_address*/
left join address a on a.party_id = p.party_id
/*end*/
left join begun b on b.party_id = p.party_id
order by p.party_id collate "C"
