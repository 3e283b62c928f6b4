//! Commands of the storefronts.

use super::model::StoreState;
use super::wire::{
    AddStoreRequest, FileProgress, FoundOrders, FoundProducts, HealthAnswer, HealthRequest, ImportFileRequest,
    ImportedFile, LookedAtFile, OrderDeed, OrderDetail, OrderOwnerRequest, OrderRequest, OrdersOf, OrdersOfRequest,
    Pictures, PicturesRequest, Platforms, ReadFileRequest, ReconnectStoreRequest, RefreshOrderRequest,
    RenameStoreRequest, SearchStoresRequest, SignInAgainRequest, SignInRequest, SignedIn, Store, StoreAccess,
    StoreRequest, SweepAnswer, SyncAnswer, SyncStoresRequest, UnreadEntry,
};
use super::{acts, connect, files, health, orders, owners, pictures, search, sign_in, store, sweep, sync};
use crate::desk::contract::{Caller, Command, Done, Nothing};
use crate::desk::{Desk, Topic};
use comptoir_connectors::shops::model::{Platform, Probe};
use comptoir_kernel::{Problem, StoreId};
use std::sync::Arc;

pub(crate) fn commands() -> Vec<Command> {
    let mut commands = acts::commands::commands();
    commands.extend([
        Command::waiting("storefronts.test_store", "try a shop's address and keys, keep nothing", test_store),
        Command::waiting("storefronts.add_store", "connect a shop and read it", add_store),
        Command::waiting("storefronts.reconnect", "new keys for a known shop", reconnect),
        Command::waiting(
            "storefronts.sign_in",
            "sign in at a shop's own page in the browser, keep nothing",
            begin_sign_in,
        ),
        Command::waiting("storefronts.sign_in_again", "the same for a known shop", sign_in_again),
        Command::new("storefronts.cancel_sign_in", "stop waiting for the browser", cancel_sign_in),
        Command::new("storefronts.platforms", "the platforms that can be connected", platforms),
        Command::new("storefronts.unread", "what a shop sent and nobody could read", unread),
        Command::waiting("storefronts.sync", "read what changed in every shop, now", sync_now),
        Command::waiting("storefronts.sweep", "look for what shops deleted, and read open orders anew", sweep_now),
        Command::waiting("storefronts.refresh_order", "read one order anew from its shop", refresh_order),
        Command::new("storefronts.read_csv", "what a file of orders, products or customers holds", read_csv),
        Command::new("storefronts.import_csv", "import such a file into a store of files", import_csv),
        Command::new("storefronts.import_progress", "how far the import of a file is", import_progress),
        Command::new("storefronts.cancel_import", "end the import of a file after the part it is at", cancel_import),
        Command::new("storefronts.stores", "the connected shops and how they are", stores),
        Command::new("storefronts.rename_store", "another name in the desk", rename_store),
        Command::new("storefronts.pause_store", "stop asking a shop for now", pause_store),
        Command::new("storefronts.resume_store", "ask a paused or broken shop again", resume_store),
        Command::new("storefronts.remove_store", "forget a shop, its keys and its copy", remove_store),
        Command::new(
            "storefronts.decide_owner",
            "put an order to a customer by hand, or take it from one whom its address names",
            decide_owner,
        ),
        Command::new("storefronts.orders_of", "the orders of a customer", orders_of),
        Command::new("storefronts.order", "one order as it was last read", order),
        Command::new("storefronts.find_orders", "orders by number, name, address, article or tracking", find_orders),
        Command::new("storefronts.health", "orders that somebody should look at, and why", look_at_health),
        Command::new("storefronts.find_products", "products by title, article number or option", find_products),
        Command::waiting(
            "storefronts.pictures",
            "small pictures of what an order or a list of products holds",
            show_pictures,
        ),
    ]);
    commands
}

async fn test_store(desk: Arc<Desk>, _: Caller, request: StoreAccess) -> Result<Probe, Problem> {
    connect::test(desk, request).await
}

async fn add_store(desk: Arc<Desk>, caller: Caller, request: AddStoreRequest) -> Result<Store, Problem> {
    connect::add(desk, caller, request).await
}

async fn reconnect(desk: Arc<Desk>, caller: Caller, request: ReconnectStoreRequest) -> Result<Store, Problem> {
    connect::reconnect(desk, caller, request).await
}

async fn begin_sign_in(desk: Arc<Desk>, _: Caller, request: SignInRequest) -> Result<SignedIn, Problem> {
    sign_in::sign_in(desk, request).await
}

async fn sign_in_again(desk: Arc<Desk>, caller: Caller, request: SignInAgainRequest) -> Result<Store, Problem> {
    sign_in::again(desk, caller, request).await
}

fn cancel_sign_in(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    desk.cancel_store_sign_in();
    Ok(Done {})
}

fn platforms(_: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Platforms, Problem> {
    Ok(connect::platforms())
}

fn unread(desk: &Arc<Desk>, _: Caller, request: StoreRequest) -> Result<Vec<UnreadEntry>, Problem> {
    desk.read(|connection| store::unread(connection, request.id))
}

async fn sync_now(desk: Arc<Desk>, _: Caller, request: SyncStoresRequest) -> Result<SyncAnswer, Problem> {
    sync::once(&desk, request.id).await
}

async fn sweep_now(desk: Arc<Desk>, _: Caller, _request: Nothing) -> Result<SweepAnswer, Problem> {
    sweep::all(&desk).await
}

async fn refresh_order(desk: Arc<Desk>, _: Caller, request: RefreshOrderRequest) -> Result<OrderDetail, Problem> {
    orders::look(desk, request).await
}

async fn show_pictures(desk: Arc<Desk>, _: Caller, request: PicturesRequest) -> Result<Pictures, Problem> {
    pictures::look(desk, request).await
}

fn read_csv(desk: &Arc<Desk>, _: Caller, request: ReadFileRequest) -> Result<LookedAtFile, Problem> {
    desk.read(|connection| files::look(connection, &request))
}

fn import_csv(desk: &Arc<Desk>, caller: Caller, request: ImportFileRequest) -> Result<ImportedFile, Problem> {
    files::import(desk, caller.agent, &request)
}

fn import_progress(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<FileProgress, Problem> {
    Ok(files::progress(desk))
}

fn cancel_import(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Done, Problem> {
    desk.store_file_import.cancel();
    Ok(Done {})
}

fn stores(desk: &Arc<Desk>, _: Caller, _request: Nothing) -> Result<Vec<Store>, Problem> {
    desk.read(store::list)
}

fn rename_store(desk: &Arc<Desk>, caller: Caller, request: RenameStoreRequest) -> Result<Store, Problem> {
    let name = request.name.trim();
    if name.is_empty() {
        return Err(Problem::refused("store-nameless"));
    }
    desk.write("storefronts.rename_store", Some(caller.agent), |write| {
        store::rename(write.connection(), request.id, name)?;
        write.changed(Topic::Storefronts, request.id.0);
        store::get(write.connection(), request.id)
    })
}

fn pause_store(desk: &Arc<Desk>, caller: Caller, request: StoreRequest) -> Result<Store, Problem> {
    set_state(desk, caller, request.id, StoreState::Paused)
}

fn resume_store(desk: &Arc<Desk>, caller: Caller, request: StoreRequest) -> Result<Store, Problem> {
    let resumed = set_state(desk, caller, request.id, StoreState::Connecting)?;
    // Nobody asks a store of files: it is what its files were.
    let is_file = resumed.platform == Platform::Csv;
    if is_file { set_state(desk, caller, request.id, StoreState::UpToDate) } else { Ok(resumed) }
}

fn set_state(desk: &Desk, caller: Caller, id: StoreId, state: StoreState) -> Result<Store, Problem> {
    let changed = desk.write("storefronts.change_state", Some(caller.agent), |write| {
        store::set_state(write.connection(), id, state, None, write.now)?;
        write.changed(Topic::Storefronts, id.0);
        store::get(write.connection(), id)
    })?;
    desk.restart_store(id);
    Ok(changed)
}

fn remove_store(desk: &Arc<Desk>, caller: Caller, request: StoreRequest) -> Result<Done, Problem> {
    desk.write("storefronts.remove_store", Some(caller.agent), |write| {
        store::archive(write.connection(), request.id)?;
        write.changed(Topic::Storefronts, request.id.0);
        Ok(())
    })?;
    desk.restart_store(request.id);
    Ok(Done {})
}

fn decide_owner(desk: &Arc<Desk>, caller: Caller, request: OrderOwnerRequest) -> Result<OrderDeed, Problem> {
    desk.write("storefronts.decide_owner", Some(caller.agent), |write| owners::decide(write, caller.agent, &request))
}

fn orders_of(desk: &Arc<Desk>, _: Caller, request: OrdersOfRequest) -> Result<OrdersOf, Problem> {
    desk.read(|connection| orders::of_customer(connection, request.customer_id, desk.now()))
}

fn order(desk: &Arc<Desk>, _: Caller, request: OrderRequest) -> Result<OrderDetail, Problem> {
    desk.read(|connection| orders::show(connection, request.id, desk.now()))
}

fn look_at_health(desk: &Arc<Desk>, _: Caller, request: HealthRequest) -> Result<HealthAnswer, Problem> {
    desk.read(|connection| health::look(connection, desk.now(), &request))
}

fn find_orders(desk: &Arc<Desk>, _: Caller, request: SearchStoresRequest) -> Result<FoundOrders, Problem> {
    desk.read(|connection| search::find_orders(connection, &request.query, request.limit, desk.now()))
}

fn find_products(desk: &Arc<Desk>, _: Caller, request: SearchStoresRequest) -> Result<FoundProducts, Problem> {
    desk.read(|connection| search::find_products(connection, &request.query, request.limit))
}
