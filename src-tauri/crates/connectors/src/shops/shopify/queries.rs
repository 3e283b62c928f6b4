//! The questions that we ask, as files; tests check each against every version of Shopify's schema.

pub use super::super::graphql::Question;
use super::super::graphql::questions;

questions! {
    PROBE = "probe",
    COUNT_ORDERS = "count_orders",
    COUNT_PRODUCTS = "count_products",
    COUNT_CUSTOMERS = "count_customers",
    PROBE_CUSTOMER = "probe_customer",
    ORDERS = "orders",
    CUSTOMERS = "customers",
    PRODUCTS = "products",
    ORDER = "order",
    ORDER_LINES = "order_lines",
    PRODUCT_VARIANTS = "product_variants",
    IDS_ORDERS = "ids_orders",
    IDS_CUSTOMERS = "ids_customers",
    IDS_PRODUCTS = "ids_products",
    BULK_ORDERS = "bulk_orders",
    BULK_CUSTOMERS = "bulk_customers",
    BULK_PRODUCTS = "bulk_products",
    BULK_START = "bulk_start",
    BULK_STATE = "bulk_state",
    REFUND_PLAN = "refund_plan",
    REFUND = "refund",
    CANCEL = "cancel",
    UPDATE = "update",
    INVOICE = "invoice",
    DRAFT = "draft",
    DRAFT_COMPLETE = "draft_complete",
    DRAFTS = "drafts",
    DISCOUNT = "discount",
    DISCOUNT_BY_CODE = "discount_by_code",
    CUSTOMER_BY_EMAIL = "customer_by_email",
    TO_FULFIL = "to_fulfil",
    FULFIL = "fulfil",
}
