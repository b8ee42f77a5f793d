-- Invoices of five years with one to three lines each: a tenth with shipping, a twentieth with tax, an eighth with a
-- discount on a line, and every hundredth a return, which goes from the customer to us with amounts above zero.
insert into invoice(invoice_id, invoice_type_id, party_id_from, party_id, status_id, invoice_date, currency_uom_id, last_updated_tx_stamp)
select 'I' || g, case when g % 100 = 0 then 'CUST_RTN_INVOICE' else 'SALES_INVOICE' end,
  case when g % 100 = 0 then c else 'Company' end, case when g % 100 = 0 then 'Company' else c end,
  case when g % 3 = 0 then 'INVOICE_READY' else 'INVOICE_PAID' end,
  timestamptz '2021-01-01 08:00:00+00' + g * 97 % 1825 * interval '1 day', 'EUR', timestamptz '2026-02-01 10:00:00+00'
from (select g, 'C' || 1 + g::bigint * 7919 % 200000 as c from generate_series(1, :invoices) g) i;
insert into invoice_item(invoice_id, invoice_item_seq_id, invoice_item_type_id, product_id, quantity, amount, last_updated_tx_stamp)
select 'I' || g, lpad(l::text, 5, '0'), 'INV_FPROD_ITEM', 'P' || 1 + (g * 31 + l * 577) % 2000, 1 + (g + l) % 5,
  10 + (g * 13 + l) % 900 / 10.0, timestamptz '2026-02-01 10:00:00+00'
from generate_series(1, :invoices) g, generate_series(1, 3) l where l <= 1 + g % 3;
insert into invoice_item(invoice_id, invoice_item_seq_id, invoice_item_type_id, amount, last_updated_tx_stamp)
select 'I' || g, '00010', 'ITM_SHIPPING_CHARGES', 12.50, timestamptz '2026-02-01 10:00:00+00'
from generate_series(10, :invoices, 10) g;
insert into invoice_item(invoice_id, invoice_item_seq_id, invoice_item_type_id, amount, last_updated_tx_stamp)
select 'I' || g, '00011', 'ITM_VAT_TAX', 3.20, timestamptz '2026-02-01 10:00:00+00' from generate_series(20, :invoices, 20) g;
insert into invoice_item(invoice_id, invoice_item_seq_id, invoice_item_type_id, amount, parent_invoice_id,
  parent_invoice_item_seq_id, last_updated_tx_stamp)
select 'I' || g, '00012', 'ITM_PROMOTION_ADJ', -2.00, 'I' || g, '00001', timestamptz '2026-02-01 10:00:00+00'
from generate_series(8, :invoices, 8) g
