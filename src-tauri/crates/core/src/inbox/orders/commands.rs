//! The commands about orders beside conversations.

use super::said::said;
use super::wire::{OrderPeople, OrderTextRequest, ProductTextRequest, TextAnswer};
use super::{people, words};
use crate::desk::Desk;
use crate::desk::contract::{Caller, Command};
use crate::inbox::rows;
use crate::inbox::wire::ConversationRequest;
use crate::storefronts;
use crate::storefronts::wire::{OrderRequest, OrdersBeside};
use comptoir_kernel::Problem;
use std::sync::Arc;

pub(in crate::inbox) fn commands() -> Vec<Command> {
    vec![
        Command::new(
            "inbox.orders_beside",
            "the orders of a conversation's customer and those that it names, the one that matters most first",
            beside,
        ),
        Command::new("inbox.of_order", "whose an order is, and the conversations with them", of_order),
        Command::new("inbox.order_text", "facts or tracking of an order, in the customer's language", order_text),
        Command::new("inbox.product_text", "a product, its price and stock, in the customer's language", product_text),
    ]
}

fn beside(desk: &Arc<Desk>, _: Caller, request: ConversationRequest) -> Result<OrdersBeside, Problem> {
    desk.read(|connection| {
        let row = rows::row(connection, request.id)?;
        storefronts::beside(connection, row.customer_id, &said(connection, &row)?, desk.now())
    })
}

fn of_order(desk: &Arc<Desk>, _: Caller, request: OrderRequest) -> Result<OrderPeople, Problem> {
    desk.read(|connection| people::of_order(connection, request.id))
}

fn order_text(desk: &Arc<Desk>, caller: Caller, request: OrderTextRequest) -> Result<TextAnswer, Problem> {
    let text = desk.read(|connection| words::of_order(connection, caller.agent, &request))?;
    Ok(TextAnswer { text })
}

fn product_text(desk: &Arc<Desk>, caller: Caller, request: ProductTextRequest) -> Result<TextAnswer, Problem> {
    let text = desk.read(|connection| words::of_product(connection, caller.agent, &request))?;
    Ok(TextAnswer { text })
}
