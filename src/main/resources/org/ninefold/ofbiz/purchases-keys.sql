-- What counts: a document that is there and no longer booked is as gone as one that was removed.
select 'invoice-' || i.invoice_id from S.invoice i
where i.invoice_type_id in (/*if orders*/ 'CUST_RTN_INVOICE' /*else*/ 'SALES_INVOICE', 'CUST_RTN_INVOICE' /*end*/)
  and not (coalesce(i.status_id, 'INVOICE_IN_PROCESS') = any(:not_booked))
  and not exists (select 1 from S.party_role r where r.role_type_id = any(:internal_roles) and r.party_id =
    case i.invoice_type_id when 'CUST_RTN_INVOICE' then i.party_id_from else i.party_id end)
/*if orders*/
union all
select distinct 'order-' || h.order_id from S.order_header h
join S.order_role b on b.order_id = h.order_id and b.role_type_id = 'BILL_TO_CUSTOMER'
where h.order_type_id = 'SALES_ORDER' and not (coalesce(h.status_id, 'ORDER_CREATED') = any(:not_booked_orders))
  and not exists (select 1 from S.party_role r where r.role_type_id = any(:internal_roles) and r.party_id = b.party_id)
/*end*/
