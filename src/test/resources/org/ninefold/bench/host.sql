-- A company as Apache OFBiz keeps it: 200,000 customers, 50 categories, 2,000 products with a supplier's price each, and
-- the indexes that OFBiz makes of itself: the stamps, and the keys of other tables.
insert into party(party_id, party_type_id, status_id, preferred_currency_uom_id)
select 'C' || g, 'PARTY_GROUP', 'PARTY_ENABLED', 'EUR' from generate_series(1, 200000) g;
insert into party_group(party_id, group_name) select 'C' || g, 'Customer ' || g from generate_series(1, 200000) g;
insert into party_role(party_id, role_type_id) select 'C' || g, 'CUSTOMER' from generate_series(1, 200000) g;
insert into party(party_id, party_type_id, status_id) values ('Company', 'PARTY_GROUP', 'PARTY_ENABLED');
insert into party_group(party_id, group_name) values ('Company', 'The company');
insert into party_role(party_id, role_type_id) values ('Company', 'INTERNAL_ORGANIZATIO');
insert into role_type(role_type_id) values ('CUSTOMER');
insert into product_category(product_category_id, product_category_type_id, category_name)
select 'G' || g, 'CATALOG_CATEGORY', 'Category ' || g from generate_series(1, 50) g;
insert into product(product_id, primary_product_category_id) select 'P' || g, 'G' || 1 + g % 50 from generate_series(1, 2000) g;
insert into supplier_product(product_id, party_id, currency_uom_id, minimum_order_quantity, available_from_date, last_price)
select 'P' || g, 'Supplier', 'EUR', 0, timestamptz '2020-01-01 00:00:00+00', 5 + g % 40 from generate_series(1, 2000) g;
create index invoice_txstmp on invoice(last_updated_tx_stamp);
create index invoice_party on invoice(party_id);
create index invoice_party_from on invoice(party_id_from);
create index invoice_item_txstmp on invoice_item(last_updated_tx_stamp);
create index invoice_item_product on invoice_item(product_id);
create index party_txstmp on party(last_updated_tx_stamp);
create index party_role_txstmp on party_role(last_updated_tx_stamp);
create index party_role_type on party_role(role_type_id);
create index party_group_txstmp on party_group(last_updated_tx_stamp);
create index product_category_key on product(primary_product_category_id)
