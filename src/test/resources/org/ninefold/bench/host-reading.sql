-- What a person would write to read them: each invoice and return with its net amount by category, tax and shipping out.
select i.invoice_id, case i.invoice_type_id when 'CUST_RTN_INVOICE' then i.party_id_from else i.party_id end as customer,
  i.invoice_date, i.currency_uom_id, p.primary_product_category_id,
  sum(case i.invoice_type_id when 'CUST_RTN_INVOICE' then -1 else 1 end
    * round(coalesce(ii.quantity, 1) * coalesce(ii.amount, 0), 2)) as net_revenue
from ofbiz.invoice i
join ofbiz.invoice_item ii on ii.invoice_id = i.invoice_id
left join ofbiz.invoice_item up
  on up.invoice_id = ii.parent_invoice_id and up.invoice_item_seq_id = ii.parent_invoice_item_seq_id
left join ofbiz.product p on p.product_id = coalesce(ii.product_id, up.product_id)
where i.invoice_type_id in ('SALES_INVOICE', 'CUST_RTN_INVOICE')
  and i.status_id not in ('INVOICE_IN_PROCESS', 'INVOICE_CANCELLED', 'INVOICE_WRITEOFF')
  and ii.invoice_item_type_id not in ('INV_SALES_TAX', 'ITM_SALES_TAX', 'ITM_VAT_TAX', 'CRT_SALES_TAX_ADJ',
    'CRT_VAT_TAX_ADJ', 'INV_SHIPPING_CHARGES', 'ITM_SHIPPING_CHARGES', 'CRT_SHIPPING_ADJ')
group by i.invoice_id, p.primary_product_category_id
order by i.invoice_id
