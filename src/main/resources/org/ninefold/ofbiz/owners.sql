-- Everybody who is responsible for somebody, however it is written down.
with owner(party_id) as (
  select v.party_id_from from S.party_relationship v
  where v.party_relationship_type_id in ('ACCOUNT', 'LEAD_OWNER', 'CONTACT_REL')
    and (v.thru_date is null or v.thru_date > current_timestamp)
    and (v.from_date is null or v.from_date <= current_timestamp)
  /*if invoice_role*/
  union select t.party_id from S.invoice_role t where t.role_type_id = 'SALES_REP'
  /*end*/
  union select t.party_id from S.order_role t
    join S.order_header h on h.order_id = t.order_id and h.order_type_id = 'SALES_ORDER'
    where t.role_type_id = 'SALES_REP'
  /*if agreement agreement_role*/
  union select g.party_id_to from S.agreement g
    where g.agreement_type_id = 'COMMISSION_AGREEMENT' and (g.thru_date is null or g.thru_date > current_timestamp)
      and (g.from_date is null or g.from_date <= current_timestamp)
  /*end*/
)
/*if party_contact_mech party_contact_mech_purpose contact_mech*/
, mail(party_id, address) as (
  select distinct on (m.party_id) m.party_id, btrim(c.info_string)
  from S.party_contact_mech m join S.contact_mech c on c.contact_mech_id = m.contact_mech_id
  left join S.party_contact_mech_purpose u on u.party_id = m.party_id and u.contact_mech_id = m.contact_mech_id
    and (u.thru_date is null or u.thru_date > current_timestamp)
    and (u.from_date is null or u.from_date <= current_timestamp)
  where c.contact_mech_type_id = 'EMAIL_ADDRESS' and nullif(btrim(c.info_string), '') is not null
    and (m.thru_date is null or m.thru_date > current_timestamp)
    and (m.from_date is null or m.from_date <= current_timestamp)
    and m.party_id in (select o.party_id from owner o)
  order by m.party_id, case u.contact_mech_purpose_type_id when 'PRIMARY_EMAIL' then 1 else 2 end,
    m.from_date desc nulls last, m.contact_mech_id collate "C"
)
/*end*/
select p.party_id, left(/*use names*/, 200) as name,
  /*if user_login*/
  (select min(l.user_login_id) from S.user_login l where l.party_id = p.party_id and l.enabled is distinct from 'N')
  /*else*/ cast(null as varchar) /*end*/ as login,
  /*if party_contact_mech party_contact_mech_purpose contact_mech*/ e.address
  /*else*/ cast(null as varchar) /*end*/ as email,
  p.external_id
from owner o
join S.party p on p.party_id = o.party_id
left join S.party_group g on g.party_id = p.party_id
left join S.person s on s.party_id = p.party_id
/*if party_contact_mech party_contact_mech_purpose contact_mech*/ left join mail e on e.party_id = p.party_id /*end*/
where p.party_id <> '_NA_'
order by p.party_id collate "C"
