//! The questions that we ask, as files; the tests ask each of them of a real server.

use super::super::graphql::questions;

questions! {
    SIGN_IN = "sign_in",
    PROBE = "probe",
    COUNTS = "counts",
    ORDERS = "orders",
    PRODUCTS = "products",
    CUSTOMERS = "customers",
    ORDER = "order",
    IDS_ORDERS = "ids_orders",
    IDS_PRODUCTS = "ids_products",
    IDS_CUSTOMERS = "ids_customers",
    REFUND = "refund",
    CANCEL = "cancel",
    ADD_NOTE = "add_note",
    SET_STATE = "set_state",
    MODIFY = "modify",
    HANDLERS = "handlers",
    FULFIL = "fulfil",
    SEND = "send",
    COUPON = "coupon",
    COUPON_BY_CODE = "coupon_by_code",
    COUPON_USES = "coupon_uses",
    DELETE_COUPON = "delete_coupon",
    DELETE_NOTE = "delete_note",
    UNSEND = "unsend",
}

/// The permission without which the shop does not answer, in the platform's own words.
pub(super) fn right_of(name: &str) -> &'static str {
    match name {
        "orders" | "order" | "ids_orders" | "coupon_uses" => "ReadOrder",
        "products" | "ids_products" => "ReadProduct",
        "customers" | "ids_customers" => "ReadCustomer",
        "coupon" => "CreatePromotion",
        "coupon_by_code" => "ReadPromotion",
        "delete_coupon" => "DeletePromotion",
        _ => "UpdateOrder",
    }
}
