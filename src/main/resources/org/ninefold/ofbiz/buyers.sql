-- Who is an account: in a role of customers or leads, or a buyer whatever the role; never our own organisation.
customer_role(id) as (
  select cast(r as varchar) from unnest(:customer_roles) r
  /*if role_type*/
  union
  select cast(t.role_type_id as varchar) from S.role_type t join customer_role c on t.parent_type_id = c.id
  /*end*/
),
internal(party_id) as (
  select distinct r.party_id from S.party_role r where r.role_type_id = any(:internal_roles)
),
buyer(party_id) as (
  select r.party_id from S.party_role r where r.role_type_id in (select c.id from customer_role c)
  union
  select i.party_id from S.invoice i where i.invoice_type_id = 'SALES_INVOICE'
  union
  -- a return goes the other way: from the customer
  select i.party_id_from from S.invoice i where i.invoice_type_id = 'CUST_RTN_INVOICE'
  union
  -- on an order of ours to a supplier we are the one who is billed
  select o.party_id from S.order_role o join S.order_header h on h.order_id = o.order_id
  where o.role_type_id = 'BILL_TO_CUSTOMER' and h.order_type_id = 'SALES_ORDER'
),
prospect(party_id) as (
  select r.party_id from S.party_role r where r.role_type_id = any(:lead_roles)
  -- a person of a lead company is its contact, and no account
  and not exists (select 1 from S.party_relationship e
    join S.party_role c on c.party_id = e.party_id_from and c.role_type_id = any(:lead_roles)
    join S.party f on f.party_id = e.party_id_from and f.party_type_id is distinct from 'PERSON'
    where e.party_id_to = r.party_id and e.party_relationship_type_id = 'EMPLOYMENT'
      and (e.thru_date is null or e.thru_date > current_timestamp)
      and (e.from_date is null or e.from_date <= current_timestamp))
),
known(party_id, customer) as (
  select k.party_id, bool_or(k.customer) from (
    select b.party_id, true as customer from buyer b union all select p.party_id, false from prospect p) k
  where k.party_id is not null and k.party_id <> '_NA_'
    and not exists (select 1 from internal n where n.party_id = k.party_id)
  group by k.party_id
)
