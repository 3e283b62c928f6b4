// Written by `cargo xtask gen` from the wire types in Rust. Do not edit.

export type Ability = "read_orders" | "read_customers" | "read_products" | "read_reviews" | "refund" | "cancel" | "note" | "tag" | "edit_address" | "resend_confirmation" | "duplicate" | "discount" | "fulfil" | "return" | "moderate_reviews" | "reply_to_reviews";

export type AccessRequest = { user?: string, 
/**
 * Application password, password, or the words that open the key; none for the one that is kept.
 */
secret?: string, 
/**
 * A private key on this computer, which is read once and kept; none for the one that is kept.
 */
keyFile?: string, caFile?: string, isLocal?: boolean, 
/**
 * The server's key as `publish-host-key-unknown` named it, once somebody has confirmed it.
 */
hostKey?: string, };

export type Act = { "kind": "refund", amount: Money, lines: Array<RefundLine>, 
/**
 * Part of `amount` that is for shipping.
 */
shipping: Money | null, reason: string, 
/**
 * False records a refund that is paid by hand.
 */
isPaidByPlatform: boolean, 
/**
 * True lets the platform write to the customer, where it asks.
 */
notifies: boolean, } | { "kind": "cancel", reason: CancelReason, note: string, restocks: boolean, refunds: boolean, notifies: boolean, } | { "kind": "add_note", text: string, isPublic: boolean, } | { "kind": "set_tags", tags: Array<string>, } | { "kind": "edit_address", address: PostalAddress, } | { "kind": "resend_confirmation" } | { "kind": "duplicate", isFree: boolean, lines: Array<[RemoteId, number]>, note: string, } | { "kind": "exchange", lines: Array<ExchangeLine>, 
/**
 * What the goods that come back pay of it.
 */
taken: Money, 
/**
 * What the customer still has to pay.
 */
due: Money, note: string, } | { "kind": "restock", lines: Array<[RemoteId, number]>, note: string, } | { "kind": "return", step: ReturnStep, 
/**
 * The mark of the case, by which its return is found there.
 */
case: string, 
/**
 * The return there, where it is known: the one that the customer asked for, or one that was made before.
 */
known: RemoteId | null, lines: Array<ReturnedLine>, note: string, } | { "kind": "discount" } & Discount | { "kind": "fulfil", lines: Array<[RemoteId, number]>, carrier: string, tracking: string, trackingUrl: string | null, notifies: boolean, } | { "kind": "moderate_review", state: ReviewState, } | { "kind": "reply_to_review", text: string, } | { "kind": "take_back", deed: Act, 
/**
 * The mark of that deed.
 */
mark: string, 
/**
 * What stood there before it, in the platform's own words.
 */
before: string, 
/**
 * What it left behind, as far as it is known.
 */
made: DeedDone | null, };

export type ActChoice = { kind: Ability, state: ChoiceState, };

export type ActDetail = { item: ActItem, events: Array<ActEvent>, };

export type ActEvent = { id: number, at: Timestamp, agentId: AgentId | null, event: string, args: { [key in string]: string }, };

export type ActId = number;

export type ActItem = { id: ActId, 
/**
 * The mark that it leaves in the shop.
 */
uid: string, storeId: StoreId, orderId: OrderId | null, reviewId: ReviewId | null, 
/**
 * The order's number, as people say it.
 */
number: string, conversationId: ConversationId | null, kind: Ability, act: Act, 
/**
 * What it gives away.
 */
amount: Money | null, state: ActState, 
/**
 * Why it waits for an owner.
 */
waits: WaitReason | null, agentId: AgentId, decidedBy: AgentId | null, createdAt: Timestamp, updatedAt: Timestamp, 
/**
 * When the next thing happens by itself: until the first try it can be taken back.
 */
nextAt: Timestamp | null, attempts: number, problemCode: string | null, problemArgs: { [key in string]: string }, result: ActResult | null, 
/**
 * What has changed in the order since it was confirmed.
 */
changed: Array<Difference>, 
/**
 * True when it is done and the platform knows a way back.
 */
mayUndo: boolean, undoes: ActId | null, };

export type ActOptions = { detail: OrderDetail, basis: Figures, choices: Array<ActChoice>, 
/**
 * What of its money was not given back.
 */
left: Money, 
/**
 * False where the way of paying has to be paid back by hand; none where the platform does not say.
 */
canRefund: boolean | null, 
/**
 * True for who may only propose.
 */
onlyProposes: boolean, limits: LeftOfLimits, 
/**
 * Deeds upon this order that are not over.
 */
open: Array<ActItem>, };

export type ActRequest = { id: ActId, };

export type ActResult = { id: RemoteId | null, amount: Money | null, 
/**
 * What came out otherwise than asked, as a code.
 */
differs: string | null, 
/**
 * Where the customer pays what is due.
 */
link: string | null, };

export type ActState = "proposed" | "confirmed" | "attempting" | "done" | "failed" | "unknown" | "changed" | "withdrawn" | "declined";

export type ActSwitch = { kind: Ability, isOn: boolean, 
/**
 * What the key and the platform allow, as of the last look.
 */
isPossible: boolean, };

export type ActSwitches = { storeId: StoreId, switches: Array<ActSwitch>, 
/**
 * Why some cannot be switched on.
 */
lacks: Array<Lack>, 
/**
 * Why the shop could not be asked just now.
 */
trouble: WireProblem | null, };

export type Actions = { status?: MacroStatus, assign?: Assign, priority?: MacroPriority, addTags: Array<string>, removeTags: Array<string>, 
/**
 * Minutes from the moment it is applied; wins over `status`.
 */
snoozeMinutes?: number, };

export type ActivityItem = { id: number, at: Timestamp, agentId: AgentId | null, 
/**
 * The Fluent message is `inbox-activity-<event>` or `joining-activity-<event>`.
 */
event: string, args: { [key in string]: string }, };

export type ActsRequest = { orderId?: OrderId, customerId?: CustomerId, limit?: number, };

export type AddAgentRequest = { name: string, 
/**
 * `agent` when left out.
 */
role?: Role, locale?: LocaleTag, languages?: Array<string>, 
/**
 * Needed for a guest.
 */
guestUntil?: string, };

export type AddCustomerNoteRequest = { id: CustomerId, text: string, isPinned?: boolean, };

export type AddCustomerRequest = { name?: string, address?: string, };

export type AddHandleRequest = { id: CustomerId, kind: HandleKind, value: string, };

export type AddMailboxRequest = { 
/**
 * The sender's name; the shop's when empty.
 */
name: string, address: string, 
/**
 * `imaps://host:port` or `imap://host:port?starttls`.
 */
imap: string, 
/**
 * `smtps://host:port` or `smtp://host:port?starttls`.
 */
smtp: string, user: string, 
/**
 * Left out when signing in at a provider.
 */
password?: string, oauth?: string, caFile?: string, 
/**
 * The server delivers `name+anything@` to `name@`.
 */
hasPlusAddresses?: boolean, };

export type AddNoteRequest = { id: ConversationId, text: string, };

export type AddStoreRequest = { 
/**
 * The name in the desk; the shop's own when empty.
 */
name: string, 
/**
 * Of `storefronts.sign_in`: what the sign-in brought is kept in place of the keys.
 */
ticket?: string, platform: Platform, 
/**
 * The shop's address as people know it.
 */
address: string, 
/**
 * WooCommerce: consumer key. Shopify: the app's client id, none with a pasted token. Vendure: the user.
 */
key: string, 
/**
 * The secret half: consumer secret, token, client secret, password.
 */
secret: string, caFile?: string, 
/**
 * A shop on this computer or network, without encryption if need be.
 */
isLocal?: boolean, };

export type AfterSend = "pending" | "close" | "keep_open" | "snooze";

export type Agent = { id: AgentId, name: string, role: Role, 
/**
 * BCP 47 tag of the interface; none means the system's.
 */
locale: string | null, 
/**
 * Plain text under mails in languages without a signature of their own; may be empty.
 */
signature: string, 
/**
 * Plain text by BCP 47 tag.
 */
signatures: { [key in string]: string }, 
/**
 * BCP 47 tags of the languages that the person speaks.
 */
languages: Array<string>, 
/**
 * The last day of a guest, as 2026-12-31.
 */
guestUntil: string | null, 
/**
 * Set for somebody who works here no more; their history stays.
 */
leftAt: Timestamp | null, limits: Limits, hasPin: boolean, };

export type AgentDeedAnswer = { undoId: UndoId, id: AgentId, name: string, role: Role, 
/**
 * BCP 47 tag of the interface; none means the system's.
 */
locale: string | null, 
/**
 * Plain text under mails in languages without a signature of their own; may be empty.
 */
signature: string, 
/**
 * Plain text by BCP 47 tag.
 */
signatures: { [key in string]: string }, 
/**
 * BCP 47 tags of the languages that the person speaks.
 */
languages: Array<string>, 
/**
 * The last day of a guest, as 2026-12-31.
 */
guestUntil: string | null, 
/**
 * Set for somebody who works here no more; their history stays.
 */
leftAt: Timestamp | null, limits: Limits, hasPin: boolean, };

export type AgentId = number;

export type AgentLeavesRequest = { id: AgentId, 
/**
 * Who gets the conversations that are not closed; none leaves them to nobody.
 */
to: AgentId | null, };

export type AgentRequest = { id: AgentId, };

export type Amount = { 
/**
 * In the smallest unit of the currency: cents, öre, yen.
 */
minor: number, 
/**
 * ISO 4217, such as EUR.
 */
currency: string, };

export type ApplyMacroAnswer = { 
/**
 * The text for the draft. The desk does not change drafts here: whoever writes one inserts it.
 */
rendered: RenderedMacro, 
/**
 * Takes all actions back; none if the macro only has a text.
 */
undoId: UndoId | null, };

export type ApplyMacroRequest = { conversationId: ConversationId, macroId: MacroId, 
/**
 * A text that a person chose; left out, the one that fits the customer best.
 */
variantId?: MacroVariantId, 
/**
 * How the customer is addressed, where somebody has decided it.
 */
formality?: Formality, 
/**
 * The order that the text is about; left out, the one that matters most.
 */
orderId?: OrderId, };

export type ApproveReturnRequest = { id: ReturnId, 
/**
 * Why it is let through although the policy does not.
 */
goodwill?: string, };

export type ArchiveMacroAnswer = { undoId: UndoId, };

export type ArchiveMacroRequest = { id: MacroId, 
/**
 * False brings it back.
 */
isArchived: boolean, };

export type Article = { id: ArticleId, uid: string, categoryId: ArticleCategoryId | null, kind: ArticleKind, 
/**
 * For people at the desk only.
 */
isInternal: boolean, isRemoved: boolean, ownerId: AgentId | null, 
/**
 * The day on which somebody should look at it again.
 */
reviewOn: string | null, insertCount: number, updatedAt: Timestamp, links: Array<ArticleLink>, 
/**
 * The source first.
 */
variants: Array<ArticleVariant>, };

export type ArticleBlock = { 
/**
 * What articles name it by: `:::block KEY`.
 */
key: string, 
/**
 * Empty for what the desk writes itself.
 */
name: string, isBuiltIn: boolean, 
/**
 * Rises each time it is kept.
 */
revision: number, 
/**
 * Markdown by BCP 47 language.
 */
texts: { [key in string]: string }, places: Array<BlockPlace>, updatedAt: Timestamp, };

export type ArticleCategory = { id: ArticleCategoryId, parentId: ArticleCategoryId | null, 
/**
 * By BCP 47 language; never empty.
 */
names: { [key in string]: string }, 
/**
 * In the reader's language if there is one, else in another.
 */
name: string, 
/**
 * Articles right in it.
 */
count: number, };

export type ArticleCategoryId = number;

export type ArticleCategoryRequest = { id: ArticleCategoryId, };

export type ArticleEffect = { articleId: ArticleId, title: string, topicId: TopicId, 
/**
 * When readers had a first text of it.
 */
publishedAt: Timestamp, before: ContactSpan, after: ContactSpan, 
/**
 * Days of the span after it that are over: at most 28.
 */
daysAfter: number, 
/**
 * Contacts for 100 orders; none where there were no orders or less than a week is over.
 */
rateBefore: number | null, rateAfter: number | null, 
/**
 * Weeks from 28 days before to 28 days after, as far as they are over.
 */
weeks: Array<ContactSpan>, };

export type ArticleFault = { id: ArticleId, 
/**
 * In the reader's language if there is one.
 */
title: string, kind: ArticleFaultKind, 
/**
 * Those that it is about.
 */
languages: Array<string>, };

export type ArticleFaultKind = "stale" | "in_review" | "review_due" | "language_missing" | "never_used";

export type ArticleFile = { id: ArticleFileId, 
/**
 * BCP 47. Other languages use it too unless they have one of their own with the same name.
 */
language: string, name: string, mimeType: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * Pixels of a picture; none where it is no picture.
 */
width: number | null, height: number | null, 
/**
 * A small picture as data.
 */
small: string | null, agentId: AgentId | null, addedAt: Timestamp, };

export type ArticleFileBytes = { name: string, mimeType: string, base64: string, };

export type ArticleFileId = number;

export type ArticleFileRequest = { id: ArticleFileId, };

export type ArticleFilesRequest = { id: ArticleId, };

export type ArticleFormat = "markdown" | "html" | "csv" | "zendesk" | "help_scout";

export type ArticleHealth = { 
/**
 * Days that topics and searches were looked at.
 */
days: number, 
/**
 * Topics that customers write about and no article is about, the most frequent first.
 */
topics: Array<TopicGap>, 
/**
 * What was looked for and is still not found, the most frequent first.
 */
searches: Array<SearchGap>, 
/**
 * Articles that somebody should look at.
 */
faults: Array<ArticleFault>, 
/**
 * Languages that customers write in, with how many did, the most frequent first.
 */
languages: Array<SpokenLanguage>, 
/**
 * What publishing did, the newest first.
 */
effects: Array<ArticleEffect>, };

export type ArticleHit = { id: ArticleId, isInternal: boolean, 
/**
 * The text that holds the words.
 */
foundTitle: string, foundLanguage: string, 
/**
 * In the reader's language, or what they would get instead.
 */
title: string, language: string, languageMatch: LanguageMatch, excerpt: string, 
/**
 * Readers see at least one text of it.
 */
isPublished: boolean, };

export type ArticleId = number;

export type ArticleKind = "answer" | "steps" | "policy" | "video";

export type ArticleLanguage = { language: string, status: ArticleStatus, isStale: boolean, isSource: boolean, isVisible: boolean, 
/**
 * When readers get what was planned.
 */
publishAt: Timestamp | null, };

export type ArticleLink = { kind: LinkKind, target: string, };

export type ArticleMissedRequest = { query: string, 
/**
 * Where it was looked for: the names of who writes there are not kept.
 */
conversationId?: ConversationId, };

export type ArticleNote = "picture" | "link" | "embedded" | "script" | "table" | "markup" | "variable" | "wordless";

export type ArticlePage = { page: string, language: string, };

export type ArticlePageRequest = { id: ArticleId, 
/**
 * The source's when left out.
 */
language?: string, isDark?: boolean, };

export type ArticlePart = "link" | "excerpt" | "text";

export type ArticlePlan = { at: Timestamp, 
/**
 * What they get, whatever is written after it.
 */
revision: number, 
/**
 * Who planned it.
 */
agentId: AgentId | null, };

export type ArticleRefusal = "no_title" | "no_text" | "too_long" | "language_unknown" | "broken" | "too_large" | "unknown_kind" | "html_too_deep" | "twice" | "removed" | "edited_here";

export type ArticleRequest = { id: ArticleId, };

export type ArticleRevision = { revision: number, title: string, summary: string, body: string, agentId: AgentId | null, at: Timestamp, isPublished: boolean, 
/**
 * When readers get it, if that is planned.
 */
publishAt: Timestamp | null, 
/**
 * The revision of somebody else that was brought together with this writing.
 */
mergedRevision: number | null, };

export type ArticleRevisionsRequest = { id: ArticleId, language: string, 
/**
 * How many at most, 50 when left out.
 */
limit?: number, };

export type ArticleRow = { id: ArticleId, categoryId: ArticleCategoryId | null, 
/**
 * In the reader's language if there is one, else in another.
 */
title: string, titleLanguage: string, kind: ArticleKind, isInternal: boolean, ownerId: AgentId | null, 
/**
 * The day of looking again has come.
 */
isReviewDue: boolean, languages: Array<ArticleLanguage>, updatedAt: Timestamp, };

export type ArticleStatus = "draft" | "in_review" | "published";

export type ArticleSuggestion = { id: ArticleId, 
/**
 * For people at the desk only: it goes into no answer.
 */
isInternal: boolean, 
/**
 * Readers see at least one text of it.
 */
isPublished: boolean, 
/**
 * As whoever works at the desk reads it.
 */
title: string, language: string, excerpt: string, 
/**
 * What the customer would read.
 */
insertLanguage: string, insertMatch: LanguageMatch, 
/**
 * Where the customer finds that text on the web; none where it is not known to stand anywhere.
 */
address: string | null, insertCount: number, reasons: Array<SuggestionReason>, };

export type ArticleSuggestions = { 
/**
 * The best first, at most five.
 */
suggestions: Array<ArticleSuggestion>, };

export type ArticleText = { title: string, language: string, languageMatch: LanguageMatch, 
/**
 * Two or three sentences: the summary, or how the text begins.
 */
excerpt: string, text: string, isStale: boolean, 
/**
 * Nothing of it is published yet: this is what is being written.
 */
isDraft: boolean, 
/**
 * Where readers find it on the web; none where it is not known to stand anywhere.
 */
address: string | null, };

export type ArticleTextRequest = { id: ArticleId, 
/**
 * The customer's; none when nobody knows it.
 */
language?: string, 
/**
 * For customers without a text of their own; left out, English.
 */
shopLanguage?: string, 
/**
 * It is put into an answer now: counted.
 */
isUsed?: boolean, 
/**
 * What of it is put there.
 */
part?: ArticlePart, 
/**
 * Where it is put.
 */
conversationId?: ConversationId, };

export type ArticleUse = { conversationId: ConversationId, subject: string, customerName: string, part: ArticlePart, language: string, agentId: AgentId | null, at: Timestamp, };

export type ArticleUses = { links: number, excerpts: number, texts: number, 
/**
 * The newest first, at most twenty; those whose conversation is gone are counted and not named.
 */
newest: Array<ArticleUse>, };

export type ArticleUsesRequest = { id: ArticleId, };

export type ArticleVariant = { id: ArticleVariantId, 
/**
 * BCP 47.
 */
language: string, title: string, summary: string, 
/**
 * Markdown.
 */
body: string, slug: string, status: ArticleStatus, formality: Formality, 
/**
 * Rises each time it is kept.
 */
revision: number, 
/**
 * The text that the others translate.
 */
isSource: boolean, 
/**
 * The revision of the source that it follows; none for the source.
 */
sourceRevision: number | null, 
/**
 * The source has moved on since.
 */
isStale: boolean, 
/**
 * What readers see; none if they see nothing.
 */
publishedRevision: number | null, publishedAt: Timestamp | null, 
/**
 * What readers get later, if somebody planned that.
 */
plan: ArticlePlan | null, updatedAt: Timestamp, };

export type ArticleVariantId = number;

export type ArticleVotes = { language: string, yes: number, no: number, };

export type AskCause = "off" | "offered" | "required";

export type AskMissingAnswer = { 
/**
 * How the letter begins, for a draft in which nothing stands yet.
 */
greeting: string, text: string, language: string, 
/**
 * The customer's language, where the letter is not in it.
 */
unavailableLanguage: string | null, missing: Array<TopicItemId>, };

export type AskedException = { agentId: AgentId, reason: string, };

export type AskedReturn = { track: Track, reason: Reason, condition?: DeclaredCondition, hasPhoto?: boolean, 
/**
 * Today when left out.
 */
askedOn?: Day, 
/**
 * One line of the order; all of them when left out.
 */
line?: RemoteId, 
/**
 * All pieces when left out.
 */
quantity?: number, };

export type Assign = "me" | "nobody" | { "agent": AgentId };

export type AssignRequest = { agentId: AgentId | null, ids?: Array<ConversationId>, of?: Scope, 
/**
 * The entry of the history that this deed goes on with: one undo takes back both.
 */
continues?: UndoId, };

export type AttachFileRequest = { draftId: DraftId, name: string, mimeType: string, base64: string, 
/**
 * True for a pasted picture that stands in the text.
 */
isInline: boolean, };

export type AttachSentRequest = { id: ReturnId, itemId?: ReturnItemId, kind?: FileKind, attachmentIds: Array<AttachmentId>, };

export type AttachToArticleRequest = { id: ArticleId, 
/**
 * Of the text that it is for.
 */
language: string, name: string, base64: string, 
/**
 * The name of a file of another language, which this one stands for in its own.
 */
replaces?: string, };

export type AttachToReturnRequest = { id: ReturnId, itemId?: ReturnItemId, 
/**
 * What the file looks like, when left out.
 */
kind?: FileKind, name: string, mimeType: string, base64: string, };

export type AttachedToArticle = { 
/**
 * By which a text names it.
 */
name: string, files: Array<ArticleFile>, };

export type Attachment = { id: AttachmentId, name: string, mimeType: string, 
/**
 * Bytes.
 */
size: number, isInline: boolean, };

export type AttachmentAnswer = { name: string, mimeType: string, base64: string, };

export type AttachmentId = number;

export type AttachmentRequest = { id: AttachmentId, };

export type AuditAnswer = { rows: Array<AuditRow>, next: number | null, };

export type AuditCsvAnswer = { 
/**
 * CSV in UTF-8 with a mark, harmless for spreadsheets: time, person, deed, what it touched.
 */
text: string, count: number, 
/**
 * There were more deeds than a table holds: the oldest are missing.
 */
isCut: boolean, };

export type AuditFilter = { 
/**
 * Only this person's deeds.
 */
agentId?: AgentId, 
/**
 * Without a person: what people did, what the desk did by itself, or both when left out.
 */
by?: DoneBy, kind?: DeedKind, from?: Timestamp, 
/**
 * The first moment that is too late.
 */
until?: Timestamp, };

export type AuditRequest = { 
/**
 * The `next` of the page before.
 */
before?: number, 
/**
 * 1 to 200; 50 when left out.
 */
limit?: number, 
/**
 * Only this person's deeds.
 */
agentId?: AgentId, 
/**
 * Without a person: what people did, what the desk did by itself, or both when left out.
 */
by?: DoneBy, kind?: DeedKind, from?: Timestamp, 
/**
 * The first moment that is too late.
 */
until?: Timestamp, };

export type AuditRow = { id: number, at: Timestamp, 
/**
 * None for what the desk does by itself.
 */
agentId: AgentId | null, kind: DeedKind, 
/**
 * `room.deed`.
 */
deed: string, touched: Array<AuditThings>, 
/**
 * How often within minutes upon the same things; 1 for once.
 */
times: number, };

export type AuditThings = { topic: string, 
/**
 * At most twenty of them.
 */
ids: number[], 
/**
 * All of them.
 */
count: number, };

export type BackupAnswer = { path: string, bytes: number, at: Timestamp, };

export type BadLine = { 
/**
 * In the file, as an editor counts; the titles are line 1.
 */
line: number, 
/**
 * The problem's code.
 */
code: string, 
/**
 * What stands there.
 */
value: string, };

export type BadReturnLine = { 
/**
 * As an editor counts.
 */
line: number, 
/**
 * As of a problem.
 */
code: string, 
/**
 * The cell that it is about.
 */
value: string, };

export type BadRow = { 
/**
 * As an editor counts.
 */
line: number, 
/**
 * Why, as a code.
 */
code: string, value: string, };

export type Because = { kind: BecauseKind, words: string, };

export type BecauseKind = "sku" | "title" | "option" | "whole" | "only";

export type BlockItem = { id: number, pattern: string, reason: string, agentId: AgentId | null, at: Timestamp, };

export type BlockPlace = { articleId: ArticleId, 
/**
 * In the reader's language if there is one.
 */
title: string, 
/**
 * Those of its texts that name it.
 */
languages: Array<string>, };

export type BlockPreview = { address: string, 
/**
 * None where the domain belongs to many people or to the shop.
 */
domain: string | null, 
/**
 * The shop's own address cannot be blocked.
 */
isOwn: boolean, };

export type BlockRequest = { 
/**
 * An address, or a domain such as `spam.example`.
 */
pattern: string, 
/**
 * For colleagues, in their own words; may be empty.
 */
reason?: string, 
/**
 * Conversations that go to spam with it.
 */
ids?: Array<ConversationId>, };

export type BounceInfo = { recipient: string | null, status: string | null, diagnostic: string | null, isPermanent: boolean, };

export type BrokenCondition = { 
/**
 * Its place among the conditions, from 0.
 */
index: number, column: Column, 
/**
 * The value as it stands in the line.
 */
value: string, };

export type BulkAnswer = { 
/**
 * None where there is nothing to take back.
 */
undoId: UndoId | null, 
/**
 * Conversations that it was done to.
 */
count: number, };

export type CallDirection = "incoming" | "outgoing";

export type CallDraft = { form: CallForm, startedAt: Timestamp, 
/**
 * Milliseconds that the timer had counted when it was last paused.
 */
counted: number, 
/**
 * Since when it runs; none while it is paused.
 */
runningSince: Timestamp | null, };

export type CallDraftAnswer = { draft: CallDraft | null, };

export type CallForm = { customerId: CustomerId | null, 
/**
 * For somebody new.
 */
name: string, number: string, 
/**
 * An open conversation that the note goes into; a new one begins without it.
 */
conversationId: ConversationId | null, direction: CallDirection | null, outcome: CallOutcome | null, text: string, 
/**
 * BCP 47; recognised from the text when left out.
 */
language: string | null, callBackAt: Timestamp | null, 
/**
 * Whether the matter is closed with this call.
 */
isDone: boolean, };

export type CallInfo = { direction: CallDirection, outcome: CallOutcome, 
/**
 * As it was typed; may be empty.
 */
number: string, 
/**
 * How long it was, by the timer.
 */
seconds: number, callBackAt: Timestamp | null, };

export type CallOutcome = "answered" | "no_answer" | "voicemail" | "wrong_number" | "call_back";

export type CancelReason = "customer" | "declined" | "fraud" | "inventory" | "staff" | "other";

export type CancelSendAnswer = { conversationId: ConversationId, 
/**
 * The draft as it was before sending.
 */
draft: Draft, };

export type CaptureAnswer = { conversationId: ConversationId, added: number, 
/**
 * Left out, because they were here already.
 */
known: number, 
/**
 * None when nothing was new.
 */
undoId: UndoId | null, };

export type CaptureRequest = { way: ContactWay, customerId?: CustomerId, 
/**
 * For somebody new.
 */
name?: string, 
/**
 * The number or name by which they are known there.
 */
handle?: string, 
/**
 * A conversation that goes on; the latest of that customer by that way when left out.
 */
conversationId?: ConversationId, 
/**
 * http or https.
 */
link?: string, lines: Array<CapturedLine>, files?: Array<CapturedFile>, };

export type CapturedFile = { name: string, mimeType: string, base64: string, };

export type CapturedLine = { author: string, at: Timestamp | null, text: string, isOurs: boolean, 
/**
 * It was kept before.
 */
isKnown: boolean, };

export type Carriers = { 
/**
 * All that are known.
 */
names: Array<string>, 
/**
 * Whose numbers look like the one asked about, the likeliest first.
 */
guessed: Array<string>, };

export type CarriersRequest = { tracking?: string, };

export type CaseLetter = { id: number, kind: LetterKind, state: LetterState, madeAt: Timestamp, changedAt: Timestamp, 
/**
 * What it waits for; none where it could leave.
 */
problemCode: string | null, problemArgs: { [key in string]: string }, conversationId: ConversationId | null, messageId: MessageId | null, 
/**
 * Of one that was sent: where it is in the outbox.
 */
outboxId: OutboxId | null, delivery: Delivery | null, sendAt: Timestamp | null, };

export type CaseLetterRequest = { 
/**
 * The letter.
 */
id: number, };

export type CaseLettersRequest = { id: ReturnId, };

export type CaseState = "draft" | "requested" | "needs_info" | "approved" | "awaiting_parcel" | "in_transit" | "lost_in_transit" | "received" | "inspecting" | "decided" | "settled" | "closed" | "declined" | "cancelled" | "expired" | "disputed";

export type Cause = { id: CauseId, key: string, titles: { [key in string]: string }, isArchived: boolean, 
/**
 * Conversations of the period that was asked for.
 */
count: number, };

export type CauseId = number;

export type CausesAnswer = { causes: Array<Cause>, 
/**
 * Conversations of the period that have a cause.
 */
total: number, };

export type CausesRequest = { from?: Timestamp, to?: Timestamp, };

export type ChangeFileRequest = { id: ReturnFileId, kind: FileKind, 
/**
 * None for the whole return.
 */
itemId: ReturnItemId | null, };

export type ChangePromiseRequest = { promiseId: number, what?: string, dueAt?: Timestamp, 
/**
 * True when it was kept; false takes that back.
 */
isDone?: boolean, };

export type ChangeSet = { topics: { [key in string]: Array<number> }, };

export type Channel = { id: ChannelId, 
/**
 * `mail`, `file`, `sample`, or a way of contact such as `phone`.
 */
kind: string, name: string, address: string, state: ChannelState, problemCode: string | null, problemArgs: { [key in string]: string }, lastOkAt: Timestamp | null, 
/**
 * "Not receiving since".
 */
failingSince: Timestamp | null, progressDone: number, progressTotal: number, 
/**
 * The provider where the person signs in, such as `google`; none where there is a password.
 */
oauth: string | null, 
/**
 * Mail older than this never causes a notification or an automatic deed.
 */
activatedAt: Timestamp, };

export type ChannelId = number;

export type ChannelRequest = { id: ChannelId, };

export type ChannelState = "connecting" | "working" | "up_to_date" | "offline" | "needs_you" | "paused";

export type CheckAnswer = { 
/**
 * `ok`, or what SQLite found.
 */
verdict: string, };

export type ChoiceState = "ready" | "off" | "impossible" | "not_now" | "busy";

export type CloseWithCauseRequest = { 
/**
 * For those that have none yet.
 */
causeId: CauseId | null, ids?: Array<ConversationId>, of?: Scope, 
/**
 * The entry of the history that this deed goes on with: one undo takes back both.
 */
continues?: UndoId, };

export type Column = "status" | "assignee" | "tag" | "language" | "channel" | "priority" | "unread" | "waiting" | "last_message" | "created" | "attachments" | "draft" | "customer_tag" | "subject" | "automatic";

export type ColumnUse = "skip" | "name" | "address" | "phone" | "language" | "tags" | "note" | { "field": CustomerFieldId };

export type Concern = { kind: ConcernKind, 
/**
 * Late: when it was paid. At rest: when the parcel was last heard of. Else when it was placed.
 */
since: Timestamp, 
/**
 * Late: working days, Monday to Friday. At rest: days of 24 hours. Else 0.
 */
days: number, };

export type ConcernCount = { kind: ConcernKind, total: number, };

export type ConcernKind = "late_to_send" | "parcel_rests" | "partly_refunded" | "high_risk";

export type Condition = { column: Column, operator: Operator, 
/**
 * Words of the column: a status, `me`, `nobody` or `#12` for an agent, `#3` for a channel (both also by name), a
 * tag, a language or `unknown`, a priority, `yes` or `no`, a span such as `30m`, `4h`, `7d`, `2w`, or plain words.
 */
values: Array<string>, };

export type ConfirmActRequest = { id: ActId, basis?: Figures, };

export type Consent = "unknown" | "given" | "refused";

export type ContactMode = "any" | "mail" | "phone" | "chat" | "text_only" | "large_print" | "read_aloud" | "sign_language";

export type ContactSpan = { from: Timestamp, to: Timestamp, contacts: number, orders: number, };

export type ContactThread = { way: ContactWay | null, 
/**
 * Where it is found in its network; empty if nobody told.
 */
link: string, 
/**
 * The number to call.
 */
number: string, callBackAt: Timestamp | null, };

export type ContactWay = "phone" | "whatsapp" | "instagram" | "facebook" | "telegram" | "marketplace" | "chat" | "review" | "in_person";

export type ConversationDetail = { row: ConversationRow, messages: Array<MessageItem>, activities: Array<ActivityItem>, drafts: Array<Draft>, participants: Array<Recipient>, 
/**
 * What the customer wrote about before, within thirty days.
 */
repeats: Array<Repeat>, 
/**
 * Where it takes place, if not in mail.
 */
contact: ContactThread | null, timing: ConversationTiming, ties: Ties, };

export type ConversationId = number;

export type ConversationMergePreview = { survivor: ConversationRow, absorbed: Array<ConversationRow>, 
/**
 * Letters and notes of all of them.
 */
messages: number, tags: Array<string>, status: Status, priority: Priority, assigneeId: AgentId | null, 
/**
 * Drafts that would wait beside another one.
 */
parkedDrafts: number, hasSeveralCustomers: boolean, };

export type ConversationRequest = { id: ConversationId, };

export type ConversationRow = { id: ConversationId, subject: string, snippet: string, customerId: CustomerId, customerName: string, customerAddress: string, channelId: ChannelId, 
/**
 * `mail`, `file`, `sample`, or a way of contact.
 */
channelKind: string, 
/**
 * How it came, where that was not by mail.
 */
way: ContactWay | null, 
/**
 * When we are to call.
 */
callBackAt: Timestamp | null, status: Status, priority: Priority, assigneeId: AgentId | null, language: string | null, isUnread: boolean, isAutomatic: boolean, hasAttachments: boolean, messageCount: number, 
/**
 * Since when the customer waits for us; none when it is their turn.
 */
waitingSince: Timestamp | null, lastMessageAt: Timestamp, snoozedUntil: Timestamp | null, tags: Array<Tag>, hasDraft: boolean, 
/**
 * State of the newest message of ours that has not left for good.
 */
delivery: Delivery | null, timing: RowTiming, };

export type ConversationTiming = { 
/**
 * The customer's time zone, where it is known: IANA name.
 */
zone: string | null, 
/**
 * Open ones first, by the moment they are due; then the kept ones.
 */
promises: Array<PromiseItem>, followUp: FollowUp | null, };

export type ConversationTopic = { id: TopicId, 
/**
 * The program's name for it; empty for one of the shop's own.
 */
key: string, 
/**
 * The shop's names by language.
 */
titles: { [key in string]: string }, 
/**
 * Steps and fields in their order, those that were taken out left away.
 */
items: Array<TopicItem>, isArchived: boolean, };

export type CountedFrom = "delivery" | "shipping" | "order";

export type Counts = { orders: number | null, products: number | null, customers: number | null, };

export type CountsAnswer = { views: { [key in string]: number }, 
/**
 * Open conversations by channel.
 */
channels: { [key in string]: number }, 
/**
 * Open conversations by language; `unknown` where nobody can tell, and `unspoken` for all of those whose language
 * nobody here speaks.
 */
languages: { [key in string]: number }, 
/**
 * Open and unread, for the tray.
 */
unread: number, };

export type CreateArticleRequest = { language: string, title: string, summary?: string, body?: string, categoryId?: ArticleCategoryId, kind?: ArticleKind, isInternal?: boolean, };

export type CsvColumn = { title: string, use: ColumnUse, 
/**
 * What stands in the first lines.
 */
examples: Array<string>, };

export type Culture = { 
/**
 * BCP 47.
 */
tag: string, 
/**
 * ISO 3166; none where the language is spoken in many countries.
 */
country: string | null, 
/**
 * How many of its fields the shop has written itself.
 */
ownFields: number, };

export type CultureCard = { tag: string, country: string | null, 
/**
 * ISO 4217, for examples of amounts.
 */
currency: string, 
/**
 * 1 is Monday.
 */
firstWeekday: number, weekend: Array<number>, texts: Array<CultureText>, 
/**
 * From yesterday on, for a year.
 */
days: Array<CultureDay>, };

export type CultureCardRequest = { culture: string, 
/**
 * In which language the advice is read; the agent's own when left out.
 */
locale?: string, };

export type CultureDay = { name: string, 
/**
 * As 2026-12-08.
 */
date: string, 
/**
 * The last of several days in a row; the same as `date` for one.
 */
until: string, kind: DayKind, 
/**
 * By the moon: it may be a day earlier or later.
 */
isApproximate: boolean, };

export type CultureDeed = { undoId: UndoId, };

export type CultureField = "form_of_address" | "tone" | "greeting" | "closing" | "phone" | "postal_address" | "returns";

export type CultureRequest = { culture: string, };

export type CultureText = { field: CultureField, text: string, 
/**
 * Set for an example in the culture's own language; advice is in the language asked for.
 */
language: string | null, 
/**
 * Written by the shop.
 */
isOwn: boolean, };

export type Customer = { id: CustomerId, name: string, addresses: Array<string>, 
/**
 * BCP 47 language.
 */
language: string | null, 
/**
 * How it was decided: `person`, `storefront_customer`, `storefront_order`, `detected`, `declared`, `domain` or
 * `none`.
 */
languageSource: string, 
/**
 * Neutral: nobody has decided.
 */
formality: Formality, 
/**
 * The time zone where somebody set it or it is sure: IANA name.
 */
zone: string | null, zoneSource: ZoneSource | null, contactMode: ContactMode, consent: Consent, consentAt: Timestamp | null, alwaysShowsImages: boolean, createdAt: Timestamp, conversationCount: number, lastContactAt: Timestamp | null, handles: Array<Handle>, tags: Array<string>, values: Array<FieldValue>, 
/**
 * Pinned ones first, then the newest.
 */
notes: Array<CustomerNote>, };

export type CustomerAddressRequest = { id: CustomerId, address: string, };

export type CustomerDeed = { customer: Customer, undoId: UndoId, };

export type CustomerField = { id: CustomerFieldId, name: string, kind: FieldKind, 
/**
 * Of a choice; empty otherwise.
 */
choices: Array<string>, };

export type CustomerFieldId = number;

export type CustomerFieldRequest = { id: CustomerFieldId, };

export type CustomerFilter = { 
/**
 * `de` also finds `de-AT`.
 */
language?: string, 
/**
 * Has all of them.
 */
tags?: Array<string>, leastConversations?: number, mostConversations?: number, 
/**
 * The last contact was not longer ago.
 */
contactWithinDays?: number, 
/**
 * The last contact was longer ago, or there was none.
 */
noContactForDays?: number, fields?: Array<FieldCondition>, };

export type CustomerId = number;

export type CustomerName = { id: CustomerId, name: string, };

export type CustomerNamesRequest = { ids: Array<CustomerId>, };

export type CustomerNote = { id: CustomerNoteId, agentId: AgentId, at: Timestamp, text: string, isPinned: boolean, editedAt: Timestamp | null, };

export type CustomerNoteId = number;

export type CustomerRequest = { id: CustomerId, };

export type CustomerRow = { id: CustomerId, name: string, 
/**
 * The first of them; empty for somebody who never wrote a mail.
 */
address: string, language: string | null, lastContactAt: Timestamp | null, conversationCount: number, tags: Array<string>, };

export type CustomerSort = "recent" | "name";

export type CustomersDeed = { undoId: UndoId, };

export type DateOrder = "day_first" | "month_first";

export type Day = string;

export type DayKind = "public" | "regional" | "sensitive";

export type Decision = "sent" | "send_again";

export type DeclareRequest = { id: ReturnItemId, 
/**
 * None where the customer has not said.
 */
condition: DeclaredCondition | null, };

export type DeclaredCondition = "unopened" | "opened" | "used" | "damaged";

export type DeclineActRequest = { id: ActId, reason: string, };

export type DeedAnswer = { undoId: UndoId | null, };

export type DeedDone = { 
/**
 * Of the refund, note, order or code that came to be.
 */
id: RemoteId | null, 
/**
 * Money that moved, as the platform says.
 */
amount: Money | null, 
/**
 * The platform did it, but otherwise than asked: what a person has to know, as a code.
 */
differs: string | null, 
/**
 * Where the customer pays what is due.
 */
link: string | null, };

export type DeedKind = "received" | "sent" | "send_planned" | "send_cancelled" | "send_failed" | "send_again" | "draft" | "draft_gone" | "review" | "note" | "closed" | "status" | "assigned" | "tagged" | "priority" | "topic" | "cause" | "read" | "snoozed" | "woken" | "promise" | "promise_changed" | "promise_gone" | "merged" | "parted" | "linked" | "blocked" | "let_in" | "followed" | "call" | "outside" | "view" | "undone" | "topic_list" | "cause_list" | "form" | "imported" | "customer_added" | "customer_changed" | "customer_note" | "customers_merged" | "customers_apart" | "customer_erased" | "customers_imported" | "fields" | "segments" | "macro" | "knowledge" | "culture" | "settings" | "mailbox_added" | "mailbox" | "mailbox_gone" | "store" | "store_gone" | "store_deeds" | "act_proposed" | "act_decided" | "act_withdrawn" | "act_carried" | "return" | "return_inspected" | "return_decided" | "return_carried" | "orders_read" | "person_added" | "person_changed" | "person_left" | "profile" | "pin" | "pin_wrong" | "seat" | "locked" | "recovery_code" | "backup" | "key" | "disk" | "sample_added" | "sample_gone" | "other";

export type DefaultPolicy = "eu_shop" | "uk_shop" | "us_shop" | "strict" | "generous";

export type DeleteCustomerNoteRequest = { id: CustomerId, noteId: CustomerNoteId, };

export type DeleteHandleRequest = { id: CustomerId, handleId: HandleId, };

export type Delivery = "queued" | "attempting" | "sent" | "failed" | "unknown" | "cancelled";

export type DeliveryInfo = { outboxId: OutboxId, state: Delivery, sendAt: Timestamp, attempts: number, problemCode: string | null, problemArgs: { [key in string]: string }, 
/**
 * When it leaves, if it waits for a time that somebody chose.
 */
schedule: Schedule | null, };

export type Density = "comfortable" | "compact";

export type DescribePolicyRequest = { policy: ReturnPolicy, };

export type DeskStatus = { version: string, dataDirectory: string, 
/**
 * Shown until the person confirms to have kept it.
 */
newRecoveryCode: string | null, channels: number, conversations: number, hasSample: boolean, };

export type DetachFileRequest = { draftId: DraftId, fileId: number, };

export type Difference = "total" | "refunded" | "lines" | "state" | "parcels" | "tags" | "address";

export type Discount = { code: string, value: DiscountValue, 
/**
 * How often it may be used in all.
 */
uses: number, expires: Timestamp | null, 
/**
 * Only for this address, where the platform can.
 */
email: string | null, minimum: Money | null, };

export type DiscountValue = { "kind": "percent", basis_points: number, } | { "kind": "amount", amount: Money, };

export type DiscoverAnswer = { 
/**
 * `imaps://host:port`.
 */
imap: string, 
/**
 * `smtps://host:port` or `smtp://host:port?starttls`.
 */
smtp: string, user: string, isGuess: boolean, 
/**
 * Where to make an app password, if the provider wants one.
 */
helpUrl: string | null, 
/**
 * The provider to sign in at instead of a password.
 */
oauth: string | null, };

export type DiscoverRequest = { address: string, };

export type Disposition = "restock" | "outlet" | "refurbish" | "to_supplier" | "donate" | "recycle" | "dispose" | "missing";

export type Done = Record<symbol, never>;

export type DoneBy = "people" | "desk";

export type Draft = { id: DraftId, conversationId: ConversationId | null, channelId: ChannelId | null, kind: DraftKind, recipients: Recipients, subject: string, 
/**
 * The editor's document (JSON); the server of this text never reads it.
 */
body: string, text: string, updatedAt: Timestamp, 
/**
 * The letter that is answered or forwarded.
 */
sourceMessageId: MessageId | null, 
/**
 * Whether that letter stands below the text, quoted or forwarded.
 */
carriesHistory: boolean, 
/**
 * In which language it is written (BCP 47), where the agent chose another than the one expected.
 */
language: string | null, 
/**
 * How it addresses the reader, where the agent chose another form than the one expected.
 */
formality: Formality | null, files: Array<DraftFile>, };

export type DraftFile = { id: number, name: string, mimeType: string, size: number, 
/**
 * Set for a picture inside the text: the body names it `cid:<contentId>`.
 */
contentId: string | null, };

export type DraftFileRequest = { draftId: DraftId, fileId: number, };

export type DraftId = number;

export type DraftKind = "reply" | "forward" | "new" | "note";

export type DraftRequest = { id: DraftId, };

export type DroppedDetail = { 
/**
 * `name`, `language`, `formality`, `zone`, `contact_mode`, `consent` or `field`.
 */
what: string, 
/**
 * The shop's field, if it is one.
 */
fieldId: CustomerFieldId | null, kept: string, dropped: string, };

export type EffectKind = "refund" | "credit" | "replacement" | "exchange" | "restock" | "difference";

export type EffectRequest = { uid: string, };

export type EffectState = "queued" | "sent" | "waiting" | "confirmed" | "failed" | "manual";

export type Eligibility = "yes" | "no" | "needs_you";

export type ErasePreview = { conversations: number, messages: number, 
/**
 * Conversations of others in which this person has written.
 */
elsewhere: number, 
/**
 * Orders in the copy that the desk keeps of the shops.
 */
orders: number, };

export type ExceptionKind = "perishable" | "custom_made" | "unsealed" | "digital";

export type ExchangeLine = { product: RemoteId, variant: RemoteId, title: string, 
/**
 * Size, colour and whatever else tells it from its siblings.
 */
options: string, sku: string, quantity: number, 
/**
 * For one piece, tax included.
 */
price: Money, };

export type ExchangeWork = { lines: Array<ExchangeLine>, 
/**
 * What the goods that come back pay of it.
 */
taken: Money, 
/**
 * What the customer still has to pay.
 */
due: Money, };

export type Expected = { 
/**
 * BCP 47.
 */
language: string, 
/**
 * How it was decided: `person`, `storefront_customer`, `storefront_order`, `detected`, `declared`, `domain`, or
 * `shop` for the shop's default.
 */
languageSource: string, 
/**
 * None: nobody has decided.
 */
formality: Formality | null, 
/**
 * `person`, or `shop` for what the shop decided for this language; `none`.
 */
formalitySource: string, 
/**
 * The card that tells about people like this customer; none where no card does.
 */
culture: string | null, };

export type ExportCsvAnswer = { 
/**
 * Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
text: string, count: number, };

export type ExportCsvRequest = { query?: string, filter?: CustomerFilter, };

export type ExportMacrosAnswer = { 
/**
 * JSON, to be kept as a file.
 */
text: string, count: number, };

export type ExportMacrosRequest = { 
/**
 * Left out: all, also archived ones.
 */
ids?: Array<MacroId>, };

export type FactArticle = { 
/**
 * Its number, or its title where it has none.
 */
article: string, title: string, 
/**
 * Pieces that came back of those that were sold.
 */
rate: FactShare, 
/**
 * The most frequent first.
 */
reasons: Array<FactReason>, };

export type FactCarrier = { 
/**
 * In small letters; empty where the shop did not say who.
 */
carrier: string, orders: number, damaged: number, lost: number, };

export type FactCohort = { 
/**
 * Its first day.
 */
month: Day, rate: FactShare, guessed: number, 
/**
 * Whether nothing of it can be asked back any more.
 */
isMature: boolean, };

export type FactFigures = { from: Day, to: Day, 
/**
 * Cases that were begun.
 */
cases: number, 
/**
 * Pieces that came back of those that were sold in the period.
 */
rate: FactShare, 
/**
 * Sold pieces whose delivery is not known: they count by the usual time after the order.
 */
guessed: number, 
/**
 * Whether everything that was sold in the period can be asked back no more.
 */
isMature: boolean, 
/**
 * Pieces of decided cases.
 */
exchanged: FactShare, saved: FactShare, 
/**
 * From the request to yes or no.
 */
answer: FactTimes, 
/**
 * From the parcel to the money.
 */
refund: FactTimes, statutory: FactStatutory, 
/**
 * Pieces that went back on the shelf, of those that were inspected.
 */
restocked: FactShare, 
/**
 * One entry a currency, the one with the most cases first.
 */
money: Array<FactMoney>, };

export type FactGrade = { grade: Grade, 
/**
 * Of all pieces that were inspected.
 */
share: FactShare, };

export type FactMoney = { 
/**
 * What was paid for the articles that were sold in the period, and for those of them that came back.
 */
sold: Money, returned: Money, 
/**
 * Of cases that were begun in the period and are decided: what was asked back, and what of it stayed.
 */
requested: Money, exchanged: Money, credited: Money, fees: Money, cases: number, };

export type FactReason = { reason: Reason, 
/**
 * Of all pieces.
 */
share: FactShare, };

export type FactShare = { part: number, of: number, low: number | null, high: number | null, };

export type FactStatutory = { inTime: number, late: number, 
/**
 * Those whose time runs.
 */
running: number, };

export type FactTimes = { p50: number | null, p90: number | null, count: number, };

export type FactsAnswer = { figures: FactFigures, 
/**
 * The same for as many days before.
 */
before: FactFigures, cohorts: Array<FactCohort>, reasons: Array<FactReason>, articles: Array<FactArticle>, grades: Array<FactGrade>, carriers: Array<FactCarrier>, 
/**
 * Where parcels of the period went to, whatever country is chosen.
 */
countries: Array<string>, 
/**
 * From how many on a share has an interval.
 */
enough: number, 
/**
 * How many days after a delivery a return may be asked for: until then a month is not mature.
 */
windowDays: number, 
/**
 * Whether there is any case at all, in whatever period.
 */
isEmpty: boolean, };

export type FactsBehind = { "kind": "begun" } | { "kind": "returned" } | { "kind": "cohort", month: Day, } | { "kind": "decided" } | { "kind": "exchanged" } | { "kind": "saved" } | { "kind": "kept", currency: string, } | { "kind": "fees", currency: string, } | { "kind": "answered" } | { "kind": "refunded" } | { "kind": "statutory" } | { "kind": "late" } | { "kind": "grade", grade: Grade, } | { "kind": "restocked" } | { "kind": "reason", reason: Reason, } | { "kind": "article", article: string, } | { "kind": "carrier", carrier: string, };

export type FactsCases = { 
/**
 * The newest first.
 */
rows: Array<ReturnRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The last case of this page, where there are more.
 */
next: ReturnId | null, };

export type FactsCasesRequest = { of: FactsBehind, 
/**
 * The last case of the page before.
 */
after?: ReturnId, 
/**
 * At most 200; 50 when left out.
 */
limit?: number, 
/**
 * Both days are included. Eleven months before the month of `to` when left out, and today.
 */
from?: Day, to?: Day, storeId?: StoreId, 
/**
 * Two letters of ISO 3166: where the parcel went to.
 */
country?: string, };

export type FactsCsv = { text: string, count: number, };

export type FactsRepeat = { afterReturn: FactShare, without: FactShare, 
/**
 * Buyers of the period whose ninety days are not over.
 */
running: number, };

export type FactsRequest = { 
/**
 * Both days are included. Eleven months before the month of `to` when left out, and today.
 */
from?: Day, to?: Day, storeId?: StoreId, 
/**
 * Two letters of ISO 3166: where the parcel went to.
 */
country?: string, };

export type FieldCondition = { fieldId: CustomerFieldId, operator: FieldOperator, 
/**
 * Numbers with a point, dates as 2026-11-22.
 */
value?: string, };

export type FieldKind = "text" | "number" | "date" | "choice";

export type FieldOperator = "is" | "contains" | "at_least" | "at_most" | "filled";

export type FieldValue = { fieldId: CustomerFieldId, 
/**
 * Numbers with a point, dates as 2026-11-22.
 */
value: string, };

export type Figures = { total: Money, refunded: Money, refunds: number, state: OrderState, fulfilment: FulfilmentState, 
/**
 * Each line with its pieces.
 */
lines: Array<[string, number]>, parcels: number, tags: Array<string>, shipping: PostalAddress, };

export type FileColumn = { title: string, field: FileField, examples: Array<string>, };

export type FileField = "skip" | "number" | "created" | "status" | "payment_status" | "fulfilment_status" | "paid_at" | "cancelled_at" | "shipped_at" | "currency" | "total" | "items_total" | "shipping_total" | "tax_total" | "discount_total" | "refunded_total" | "payment_method" | "email" | "phone" | "note" | "tags" | "carrier" | "tracking" | "line_title" | "line_sku" | "line_quantity" | "line_price" | "line_total" | "billing_name" | "billing_first_name" | "billing_last_name" | "billing_company" | "billing_street" | "billing_street2" | "billing_postcode" | "billing_city" | "billing_region" | "billing_country" | "billing_phone" | "shipping_name" | "shipping_first_name" | "shipping_last_name" | "shipping_company" | "shipping_street" | "shipping_street2" | "shipping_postcode" | "shipping_city" | "shipping_region" | "shipping_country" | "shipping_phone" | "key" | "parent" | "title" | "option" | "sku" | "price" | "sale_price" | "regular_price" | "stock" | "picture" | "link" | "description" | "published";

export type FileKind = "photo" | "label" | "other";

export type FileProgress = { done: number, 
/**
 * 0 while none is going on.
 */
total: number, };

export type FiledBy = "agent" | "notice" | "form" | "file";

export type Filter = { joined?: Joined, conditions: Array<Condition>, };

export type FilterAnswer = { filter: Filter, 
/**
 * The same as one line.
 */
text: string, broken: Array<BrokenCondition>, };

export type FindCallerRequest = { 
/**
 * A beginning of a name, a number, an order number or other words.
 */
query: string, };

export type FindCultureAnswer = { 
/**
 * None where no card fits.
 */
culture: string | null, };

export type FindCultureRequest = { 
/**
 * BCP 47.
 */
language: string, 
/**
 * IANA name.
 */
zone?: string, addresses?: Array<string>, };

export type FlushAnswer = { sent: number, };

export type FollowRequest = { ids: Array<ConversationId>, follows: boolean, 
/**
 * Me when left out.
 */
agentId?: AgentId, };

export type FollowUp = { agentId: AgentId, dueAt: Timestamp, madeAt: Timestamp, };

export type FollowUpRequest = { ids: Array<ConversationId>, 
/**
 * 1 to 365: they open again at nine in the morning of that day.
 */
days: number, };

export type FormField = { label: string, value: string, meaning: Meaning, };

export type FormInfo = { 
/**
 * The kind of shop, such as `shopify`, or the name of the shop's own template.
 */
source: string, trust: FormTrust, 
/**
 * The address that really sent the mail.
 */
sentBy: string, fields: Array<FormField>, };

export type FormLabelsRequest = { 
/**
 * The text of an example mail.
 */
text: string, };

export type FormTemplate = { id: FormTemplateId, name: string, 
/**
 * An address, or a domain: only mail from there is read so. Empty: from anywhere.
 */
sender: string, 
/**
 * A piece of the subject; empty: any.
 */
subject: string, labels: { [key in string]: Meaning }, 
/**
 * The mail by which it was made.
 */
example: string, };

export type FormTemplateDeed = { template: FormTemplate, undoId: UndoId, };

export type FormTemplateId = number;

export type FormTemplateRequest = { id: FormTemplateId, };

export type FormTrust = "own" | "known" | "reply_to" | "stranger";

export type Formality = "neutral" | "formal" | "informal";

export type FormalityMatch = "exact" | "neutral" | "differs" | "undecided";

export type Found = "done" | "not_done" | "again";

export type FoundOrders = { orders: Array<OrderRow>, };

export type FoundProducts = { products: Array<ProductRow>, };

export type FulfilmentState = "unfulfilled" | "partial" | "fulfilled" | "not_needed";

export type GoodsState = "none" | "label" | "sent" | "arrived" | "graded" | "stocked" | "written_off";

export type Grade = "a" | "b" | "c" | "d" | "e" | "x";

export type GradeItemRequest = { id: ReturnItemId, grade: Grade, 
/**
 * Where it usually goes with this grade, when left out.
 */
disposition?: Disposition, 
/**
 * Minor units, taken off for wear.
 */
deduction?: number, found?: string, };

export type GreetingAnswer = { 
/**
 * The first line of the letter; empty where we do not write letters in its language.
 */
greeting: string, };

export type GreetingRequest = { 
/**
 * A customer with this address is greeted by the name that the desk knows.
 */
address?: string, name?: string, 
/**
 * BCP 47, of the letter.
 */
language: string, formality?: Formality, };

export type HandOutAnswer = { 
/**
 * The customer, the conversations, messages, notes, orders.
 */
json: string, 
/**
 * Every letter as it came or went, mboxrd in base64.
 */
mbox: string, letters: number, };

export type HandOverRequest = { ids: Array<ConversationId>, agentId: AgentId, 
/**
 * What the colleague has to know.
 */
note: string, };

export type HandedFile = { 
/**
 * Its path from the folder that was chosen, with `/`.
 */
place: string, base64: string, };

export type HandedOnAnswer = { count: number, undoId: UndoId, };

export type Handle = { id: HandleId, kind: HandleKind, value: string, };

export type HandleId = number;

export type HandleKind = "phone" | "whatsapp" | "telegram" | "instagram" | "facebook" | "other";

export type HealthAnswer = { counts: Array<ConcernCount>, 
/**
 * Those of the kind that was asked for, the longest first.
 */
orders: Array<OrderRow>, };

export type HealthRequest = { 
/**
 * Without it only the counts.
 */
kind?: ConcernKind, 
/**
 * At most 200, which is also the default.
 */
limit?: number, };

export type HeldImport = { held: string, };

export type HelpSite = { 
/**
 * Such as `#274cbc`; empty for a calm blue.
 */
accent: string, font: SiteFont, 
/**
 * Where readers write to, and where their votes go; empty for none.
 */
email: string, phone: string, 
/**
 * Several lines.
 */
postalAddress: string, 
/**
 * By BCP 47 language.
 */
hours: { [key in string]: string }, 
/**
 * Of the days that pages name, such as `Europe/Berlin`; empty for UTC.
 */
zone: string, hasWithdrawalPage: boolean, };

export type HelpSiteLogo = { 
/**
 * As a data address; none where there is no mark.
 */
picture: string | null, };

export type HoldCustomerRequest = { id: CustomerId, reason: string, untilAt?: Timestamp, };

export type HoldDeed = { hold: ReturnHold | null, undoId: UndoId, };

export type HoldImportRequest = { 
/**
 * What was handed over before; left out, a new set begins and what the person handed over before is forgotten.
 */
held?: string, files: Array<HandedFile>, };

export type IdsRequest = { ids: Array<ConversationId>, };

export type ImportAnswer = { messages: number, newMessages: number, duplicates: number, quarantined: number, conversations: number, 
/**
 * Ended before its end; the other numbers say what is kept.
 */
isCancelled: boolean, };

export type ImportArticlesRequest = { 
/**
 * A file or folder of the computer of the desk.
 */
path?: string, 
/**
 * Files that were handed over, in the place of a path.
 */
held?: string, 
/**
 * Left out, files are known by their names and contents.
 */
format?: ArticleFormat, 
/**
 * The language of texts that do not tell theirs; left out, the shop's.
 */
language?: string, 
/**
 * What readers could see there, they see here at once.
 */
publishes?: boolean, 
/**
 * Covers what was changed at the desk since the last time.
 */
overwrites?: boolean, };

export type ImportCsvAnswer = { added: number, updated: number, 
/**
 * Bad lines that were left out on purpose.
 */
leftOut: number, 
/**
 * Lines that were to be imported: fewer are `added` and `updated` if it ended early.
 */
total: number, 
/**
 * Somebody ended it.
 */
isCancelled: boolean, 
/**
 * What ended it early, if something went wrong after a part of it was stored.
 */
problemCode: string | null, 
/**
 * Takes back what was stored; none if that is nothing.
 */
undoId: UndoId | null, };

export type ImportCsvRequest = { text: string, columns: Array<ColumnUse>, 
/**
 * Imports the others; without it one bad line stops all.
 */
leavesOutBad?: boolean, };

export type ImportFileRequest = { text: string, 
/**
 * The store that gets it; a new one when there is none.
 */
storeId?: StoreId, 
/**
 * Of the new store.
 */
name: string, 
/**
 * True imports what is understood although lines are bad.
 */
leavesOutBad: boolean, subject?: Subject, 
/**
 * What each column is, in the order of the file.
 */
columns?: Array<FileField>, dates?: DateOrder, 
/**
 * Three letters, where no column says it.
 */
currency?: string, };

export type ImportKind = "mbox" | "maildir" | "eml";

export type ImportMacrosAnswer = { added: number, updated: number, unchanged: number, };

export type ImportMacrosRequest = { 
/**
 * What `macros.export` wrote.
 */
text: string, };

export type ImportNote = { kind: ArticleNote, details: Array<string>, };

export type ImportOutcome = "added" | "changed" | "same" | "left_out";

export type ImportPicture = { 
/**
 * Where it lies, or its address.
 */
place: string, fate: PictureFate, };

export type ImportProgress = { done: number, 
/**
 * 0 while nobody knows.
 */
total: number, };

export type ImportRequest = { 
/**
 * `mbox`, `maildir` or `eml`.
 */
kind: ImportKind, path: string, };

export type ImportedArticles = { 
/**
 * Texts, not articles.
 */
added: number, changed: number, same: number, leftOut: number, 
/**
 * All texts that were found.
 */
total: number, 
/**
 * Pictures that texts show and that do not come along: they lie elsewhere, or cannot be kept.
 */
pictures: number, isCancelled: boolean, 
/**
 * Why it ended early; what was taken stays.
 */
problemCode: string | null, 
/**
 * Takes all of it back.
 */
undoId: UndoId | null, 
/**
 * Each picture of the texts that are new or changed, once.
 */
shown: Array<ImportPicture>, 
/**
 * Without texts that are the same and have nothing to look at.
 */
texts: Array<ImportedText>, };

export type ImportedFile = { storeId: StoreId, subject: Subject, added: number, changed: number, same: number, 
/**
 * Bad lines that were left out on purpose.
 */
leftOut: number, 
/**
 * What was to be imported: less is stored if it ended early.
 */
total: number, 
/**
 * Somebody ended it.
 */
isCancelled: boolean, problemCode: string | null, 
/**
 * Takes back what was stored.
 */
undoId: UndoId | null, };

export type ImportedReturns = { 
/**
 * Those that began.
 */
ids: Array<ReturnId>, known: number, bad: Array<BadReturnLine>, };

export type ImportedText = { 
/**
 * The file, with the number of the entry in it.
 */
place: string, title: string, language: string, outcome: ImportOutcome, 
/**
 * Why it was left out.
 */
reason: ArticleRefusal | null, notes: Array<ImportNote>, 
/**
 * None for one that is not there yet, or was left out.
 */
articleId: ArticleId | null, };

export type InstallRequest = { 
/**
 * BCP 47 tag of the language that the tags are named in; that of the interface, if left out.
 */
locale?: string, };

export type ItemOffer = { itemId: TopicItemId, value: string, messageId: MessageId, };

export type ItemValue = { itemId: TopicItemId, value: string, agentId: AgentId | null, at: Timestamp, };

export type Joined = "all" | "any";

export type KeepApartRequest = { oneId: CustomerId, otherId: CustomerId, };

export type KeepKeyRequest = { place: KeyPlace, 
/**
 * The new passphrase, for that place only.
 */
passphrase?: string, };

export type KeyPlace = "keychain" | "passphrase" | "open_file" | "named";

export type KeyPlaceAnswer = { place: KeyPlace, };

export type Kind = "refused" | "absent" | "offline" | "broken";

export type KnownCaller = { customerId: CustomerId, name: string, address: string, numbers: Array<string>, 
/**
 * The conversation in which the words were found.
 */
subject: string | null, 
/**
 * Their newest conversation that is not closed: the note may go there.
 */
openId: ConversationId | null, openSubject: string | null, };

export type LabelPayer = "customer" | "shop";

export type Lack = { "kind": "scope", scope: string, } | { "kind": "write_access" } | { "kind": "older_orders", days: number, } | { "kind": "customer_data" } | { "kind": "other_version", asked: string, answered: string, } | { "kind": "route", ability: Ability, } | { "kind": "key_in_address" };

export type LanguageMatch = "exact" | "parent" | "sibling" | "shop_default" | "source" | "unknown" | "chosen";

export type LanguageOfAnswer = { 
/**
 * BCP 47; none where the text is too short or too mixed to say.
 */
language: string | null, };

export type LanguageOfRequest = { text: string, };

export type LeftOfLimits = { 
/**
 * For one deed.
 */
refund: Amount | null, 
/**
 * Of the day's sum.
 */
today: Amount | null, discountPercent: number | null, discount: Amount | null, };

export type LetterKind = "requested" | "needs_info" | "approved" | "declined" | "awaiting_parcel" | "received" | "refund" | "exchange" | "credit" | "keep_it" | "withdrawal" | "expired" | "lost" | "closed" | "resting";

export type LetterMode = "nothing" | "prepare" | "send";

export type LetterPreview = { subject: string, body: string, };

export type LetterRule = { kind: LetterKind, mode: LetterMode, 
/**
 * The state of a case that brings it.
 */
state: CaseState, 
/**
 * BCP 47 tags of the languages in which the shop has words of its own.
 */
own: Array<string>, };

export type LetterState = "prepared" | "queued" | "sent" | "taken" | "dropped";

export type LetterText = { kind: LetterKind, language: string, 
/**
 * False while they are ours.
 */
isOwn: boolean, subject: string, body: string, 
/**
 * What may stand between double braces.
 */
variables: Array<string>, };

export type LetterTextRequest = { kind: LetterKind, 
/**
 * BCP 47.
 */
language: string, };

export type Likeness = "same_mailbox" | "same_phone" | "same_handle" | "similar_address" | "same_company";

export type Limits = { 
/**
 * The most that may be refunded in one case.
 */
refund: Amount | null, 
/**
 * The most that may be refunded in one day altogether.
 */
refundDay: Amount | null, 
/**
 * The highest discount in percent, 0 to 100.
 */
discountPercent: number | null, 
/**
 * The highest discount as an amount.
 */
discount: Amount | null, };

export type LinkConversationsRequest = { id: ConversationId, otherId: ConversationId, };

export type LinkKind = "product" | "topic" | "reason";

export type LinkRequest = { url: string, };

export type LinkedConversation = { id: ConversationId, subject: string, customerName: string, status: Status, lastMessageAt: Timestamp, };

export type ListCustomersAnswer = { rows: Array<CustomerRow>, next: string | null, 
/**
 * On the first page: how many there are.
 */
total: number | null, };

export type ListCustomersRequest = { 
/**
 * Beginnings of words of a name, an address, a number or a tag.
 */
query?: string, sort?: CustomerSort, filter?: CustomerFilter, 
/**
 * `next` of the page before.
 */
after?: string, 
/**
 * At most 500; left out, 100.
 */
limit?: number, };

export type ListMacrosRequest = { 
/**
 * Words of a title in any language; accents, case and dots do not matter.
 */
query?: string, isArchived?: boolean, };

export type LocaleTag = "en" | "de" | "fr" | "es" | "it" | "pt-BR" | "tr" | "pl" | "ar" | "ja" | "en-XA";

export type LogCallAnswer = { conversationId: ConversationId, messageId: MessageId, undoId: UndoId, };

export type LogCallRequest = { form: CallForm, 
/**
 * The timer of the draft when left out.
 */
seconds?: number, 
/**
 * The beginning of the draft, or now, when left out.
 */
startedAt?: Timestamp, };

export type LookedAtFile = { subject: Subject, columns: Array<FileColumn>, 
/**
 * What a column of such a file can be.
 */
fields: Array<FileField>, 
/**
 * None when dates can be read in two ways: a person has to say it.
 */
dates: DateOrder | null, 
/**
 * None when nothing says it.
 */
currency: string | null, hasCurrencyColumn: boolean, 
/**
 * True when the columns are those of an earlier file.
 */
isRemembered: boolean, 
/**
 * Columns without which nothing can be imported.
 */
lacks: Array<FileField>, added: number, changed: number, same: number, bad: Array<BadRow>, 
/**
 * The first ones as they will look.
 */
orders: Array<Order>, products: Array<Product>, customers: Array<ShopCustomer>, };

export type Macro = { id: MacroId, uid: string, 
/**
 * By BCP 47 language; never empty.
 */
titles: { [key in string]: string }, folder: string, actions: Actions, isArchived: boolean, usageCount: number, lastUsedAt: Timestamp | null, updatedAt: Timestamp, 
/**
 * The source first.
 */
variants: Array<MacroVariant>, };

export type MacroChannel = "mail" | "chat";

export type MacroChoice = { variantId: MacroVariantId | null, 
/**
 * Of the text.
 */
language: string, 
/**
 * Of the customer; none when unknown.
 */
wantedLanguage: string | null, languageMatch: LanguageMatch, formality: Formality, formalityMatch: FormalityMatch, channel: MacroChannel, isChannelOther: boolean, isStale: boolean, };

export type MacroId = number;

export type MacroPriority = "low" | "normal" | "high" | "urgent";

export type MacroRequest = { id: MacroId, };

export type MacroRow = { id: MacroId, 
/**
 * In the reader's language if there is one, else in another.
 */
title: string, titleLanguage: string, folder: string, actions: Actions, isArchived: boolean, usageCount: number, lastUsedAt: Timestamp | null, 
/**
 * The languages of its texts.
 */
languages: Array<string>, 
/**
 * At least one text is older than its source.
 */
isStale: boolean, };

export type MacroStatus = "open" | "pending" | "closed";

export type MacroVariant = { id: MacroVariantId, macroId: MacroId, 
/**
 * BCP 47.
 */
language: string, channel: MacroChannel, formality: Formality, 
/**
 * A template too; empty leaves the subject alone.
 */
subject: string, body: string, 
/**
 * Rises when the words change.
 */
revision: number, 
/**
 * The text that the others translate.
 */
isSource: boolean, 
/**
 * The source has moved on since this text was last brought up to date.
 */
isStale: boolean, updatedAt: Timestamp, };

export type MacroVariantId = number;

export type MarkReadRequest = { isRead: boolean, ids?: Array<ConversationId>, of?: Scope, 
/**
 * The entry of the history that this deed goes on with: one undo takes back both.
 */
continues?: UndoId, };

export type Marks = { 
/**
 * Tags and collections of the product, or tags of the order.
 */
tags: Array<string>, 
/**
 * How article numbers begin.
 */
skus: Array<string>, 
/**
 * Words in the title.
 */
titles: Array<string>, };

export type Matter = { topicId: TopicId | null, 
/**
 * Of the topic's steps and fields, and of those with a key that an earlier topic had.
 */
values: Array<ItemValue>, offers: Array<ItemOffer>, causeId: CauseId | null, causeAgentId: AgentId | null, causeAt: Timestamp | null, 
/**
 * BCP 47 tag of the letter that asks for what is missing.
 */
askLanguage: string, 
/**
 * The customer's language, where no such letter can be written in it.
 */
unavailableLanguage: string | null, };

export type Me = { 
/**
 * None: the keys of the desk hold.
 */
keys: OwnKeys | null, id: AgentId, name: string, role: Role, 
/**
 * BCP 47 tag of the interface; none means the system's.
 */
locale: string | null, 
/**
 * Plain text under mails in languages without a signature of their own; may be empty.
 */
signature: string, 
/**
 * Plain text by BCP 47 tag.
 */
signatures: { [key in string]: string }, 
/**
 * BCP 47 tags of the languages that the person speaks.
 */
languages: Array<string>, 
/**
 * The last day of a guest, as 2026-12-31.
 */
guestUntil: string | null, 
/**
 * Set for somebody who works here no more; their history stays.
 */
leftAt: Timestamp | null, limits: Limits, hasPin: boolean, };

export type Meaning = "name" | "first_name" | "last_name" | "email" | "phone" | "order" | "subject" | "message" | "sender" | "other";

export type Mention = { agentId: AgentId, 
/**
 * As it stands in the note after the sign; empty for the one to whom the conversation was handed over.
 */
name: string, };

export type MergeArticleRequest = { id: ArticleId, language: string, 
/**
 * The revision that was changed.
 */
basedOn: number, title: string, summary?: string, body?: string, };

export type MergeConversationsRequest = { survivorId: ConversationId, absorbedIds: Array<ConversationId>, };

export type MergeCustomersAnswer = { customer: Customer, undoId: UndoId, };

export type MergeCustomersRequest = { survivorId: CustomerId, absorbedId: CustomerId, };

export type MergePiece = { "kind": "same", lines: Array<string>, } | { "kind": "mine", lines: Array<string>, } | { "kind": "theirs", lines: Array<string>, } | { "kind": "both", before: Array<string>, mine: Array<string>, theirs: Array<string>, };

export type MergePreview = { 
/**
 * The customer who would be left.
 */
merged: Customer, 
/**
 * What both know differently: the absorbed one's is dropped.
 */
dropped: Array<DroppedDetail>, };

export type MergedArticle = { 
/**
 * The revision that stands.
 */
revision: number, 
/**
 * Nothing has to be chosen.
 */
isClean: boolean, title: Array<MergePiece>, summary: Array<MergePiece>, body: Array<MergePiece>, };

export type MergedConversation = { id: ConversationId, subject: string, agentId: AgentId | null, at: Timestamp, };

export type MessageHtmlAnswer = { 
/**
 * A whole document for `<iframe sandbox="" srcdoc>`; it names nothing outside itself.
 */
document: string, blockedImages: number, hasQuoted: boolean, 
/**
 * True if the sender's images may be shown for good.
 */
mayAlwaysShow: boolean, };

export type MessageHtmlRequest = { messageId: MessageId, remoteImages: RemoteImages, isDark: boolean, showQuoted: boolean, };

export type MessageId = number;

export type MessageItem = { id: MessageId, kind: MessageKind, agentId: AgentId | null, fromName: string, fromAddress: string, recipients: Recipients, at: Timestamp, subject: string, 
/**
 * Without quotes and signature.
 */
visibleText: string, 
/**
 * Lines that are folded away; 0 when all is shown.
 */
foldedLines: number, hasHtml: boolean, language: string | null, 
/**
 * `no`, `reply`, `generated`, `list` or `bounce`.
 */
automatic: string, 
/**
 * `unknown`, `pass` or `fail`.
 */
authentication: string, isNewParticipant: boolean, subjectChanged: boolean, attachments: Array<Attachment>, 
/**
 * Colleagues whom a note names.
 */
mentions: Array<Mention>, delivery: DeliveryInfo | null, bounce: BounceInfo | null, 
/**
 * Set for a note about a call.
 */
call: CallInfo | null, 
/**
 * Set for the mail of a contact form.
 */
form: FormInfo | null, 
/**
 * Set for a review of a product, as its shop had it last.
 */
review: ReviewInfo | null, };

export type MessageKind = "customer" | "agent" | "note";

export type MessageRequest = { messageId: MessageId, };

export type MessageSourceAnswer = { 
/**
 * The raw message; bytes that are no UTF-8 are replaced.
 */
source: string, };

export type MessageTextAnswer = { text: string, };

export type MirrorState = "quiet" | "under_way" | "asks" | "failed" | "off";

export type MissingVariants = { id: MacroId, title: string, 
/**
 * Languages without any text.
 */
missing: Array<string>, 
/**
 * Languages whose text is older than its source.
 */
stale: Array<string>, };

export type MissingVariantsRequest = { languages?: Array<string>, };

export type Money = { minor: number, currency: string, };

export type MoneyState = "none" | "authorised" | "partial" | "done" | "failed";

export type Move = "request" | "ask_info" | "answer" | "approve" | "decline" | "cancel" | "expire" | "await_parcel" | "ship" | "lose" | "receive" | "inspect" | "decide" | "settle" | "close" | "dispute";

export type MoveArticleRequest = { id: ArticleId, categoryId?: ArticleCategoryId, 
/**
 * Its place among the articles there, from 0; the last when left out.
 */
position?: number, };

export type MoveMessageRequest = { messageId: MessageId, 
/**
 * The conversation that it belongs to.
 */
to: ConversationId, };

export type MoveReturnRequest = { id: ReturnId, note?: string, };

export type MoveViewRequest = { id: SavedViewId, 
/**
 * The place it gets in the list, from 0.
 */
to: number, };

export type NamedStore = { id: StoreId, name: string, };

export type NotSpamRequest = { ids: Array<ConversationId>, 
/**
 * Whether mail of these senders is wanted from now on.
 */
unblock?: boolean, };

export type Nothing = Record<symbol, never>;

export type Notice = { conversationId: ConversationId, 
/**
 * The Fluent message is `timing-notice-<event>`.
 */
event: string, customer: string, subject: string, 
/**
 * What was promised, or what the note says.
 */
what: string, 
/**
 * The colleague who mentions or hands over; empty if none does.
 */
agent: string, 
/**
 * Conversations that were handed over with this one, itself included.
 */
count: number, };

export type OfferedFile = { attachmentId: AttachmentId, name: string, mimeType: string, size: number, at: Timestamp, 
/**
 * It came after the customer was asked for something.
 */
isAnswer: boolean, };

export type OfferedPolicy = { kind: DefaultPolicy, title: string, policy: ReturnPolicy, };

export type OneParcelRequest = { id: ReturnParcelId, };

export type Operator = "is" | "is_not" | "more_than" | "less_than";

export type Order = { id: RemoteId, 
/**
 * What people say: `1042`, `#1042`, `B-2026-17`.
 */
number: string, created: Timestamp, updated: Timestamp, state: OrderState, payment: PaymentState, fulfilment: FulfilmentState, 
/**
 * The platform's own word, for those that we do not know.
 */
statusText: string, currency: string, totals: Totals, 
/**
 * The account that ordered; none for guests.
 */
customer: RemoteId | null, email: string, phone: string, billing: PostalAddress, shipping: PostalAddress, lines: Array<OrderLine>, payments: Array<Payment>, refunds: Array<Refund>, shipments: Array<Shipment>, 
/**
 * What the customer wrote when ordering.
 */
customerNote: string, notes: Array<OrderNote>, tags: Array<string>, risk: Risk, paidAt: Timestamp | null, cancelledAt: Timestamp | null, 
/**
 * The order in the shop's own administration.
 */
adminUrl: string | null, 
/**
 * The customer's own page about the order, where the platform gives one.
 */
statusUrl: string | null, 
/**
 * The language in which the customer ordered.
 */
locale: string | null, };

export type OrderBeside = { row: OrderRow, why: Why, 
/**
 * Its number stands in the conversation.
 */
isNamed: boolean, };

export type OrderDeed = { undoId: UndoId, };

export type OrderDetail = { row: OrderRow, order: Order, 
/**
 * Why the shop could not be asked just now; what is shown is as of `row.readAt`.
 */
trouble: WireProblem | null, };

export type OrderId = number;

export type OrderLine = { id: RemoteId, product: RemoteId | null, variant: RemoteId | null, sku: string, title: string, 
/**
 * Size, colour and whatever else was chosen.
 */
options: Array<[string, string]>, quantity: number, 
/**
 * For one piece, tax included.
 */
price: Money, 
/**
 * For all pieces after discounts, tax included.
 */
total: Money, 
/**
 * Pieces that were refunded.
 */
refunded: number, 
/**
 * Pieces that left.
 */
shipped: number, picture: string | null, };

export type OrderNote = { id: RemoteId, at: Timestamp, author: string, text: string, 
/**
 * True when the customer reads it too.
 */
isPublic: boolean, };

export type OrderOwnerRequest = { orderId: OrderId, customerId: CustomerId, 
/**
 * False takes the order away from a customer whom an address on it names.
 */
isTheirs: boolean, };

export type OrderPeople = { customers: Array<OrderPerson>, 
/**
 * The newest first, at most ten.
 */
conversations: Array<ConversationRow>, };

export type OrderPerson = { id: CustomerId, name: string, };

export type OrderRequest = { id: OrderId, };

export type OrderRow = { id: OrderId, storeId: StoreId, number: string, createdAt: Timestamp, state: OrderState, payment: PaymentState, fulfilment: FulfilmentState, 
/**
 * State, payment and parcels in one word.
 */
stage: Stage, total: Money, refunded: Money, pieces: number, name: string, email: string, paidAt: Timestamp | null, shippedAt: Timestamp | null, 
/**
 * When a parcel was last heard of.
 */
movedAt: Timestamp | null, deliveredAt: Timestamp | null, risk: Risk, 
/**
 * When it was last read from the shop.
 */
readAt: Timestamp, 
/**
 * Since when the shop has it no more.
 */
goneAt: Timestamp | null, 
/**
 * What is likely to bring the next question, as of now.
 */
concerns: Array<Concern>, };

export type OrderState = "draft" | "pending" | "on_hold" | "open" | "completed" | "cancelled" | "failed" | "trashed";

export type OrderTextKind = "facts" | "tracking";

export type OrderTextRequest = { conversationId: ConversationId, orderId: OrderId, kind: OrderTextKind, };

export type OrdersBeside = { 
/**
 * At most fifty.
 */
orders: Array<OrderBeside>, 
/**
 * The first of them with everything in it.
 */
first: OrderDetail | null, 
/**
 * How many are the customer's in all.
 */
total: number, 
/**
 * Of how many of them money went back.
 */
refunded: number, 
/**
 * When the customer ordered first.
 */
since: Timestamp | null, worth: Array<Worth>, 
/**
 * Every store that was looked into, also those that had nothing.
 */
stores: Array<StoreStanding>, };

export type OrdersOf = { 
/**
 * At most fifty.
 */
orders: Array<OrderRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Of how many of them money went back.
 */
refunded: number, 
/**
 * When the customer ordered first.
 */
since: Timestamp | null, worth: Array<Worth>, 
/**
 * Every store that was looked into, also those that had nothing.
 */
stores: Array<StoreStanding>, };

export type OrdersOfRequest = { customerId: CustomerId, };

export type OutboxId = number;

export type OutboxItem = { id: OutboxId, conversationId: ConversationId, messageId: MessageId, subject: string, to: Array<Recipient>, state: Delivery, sendAt: Timestamp, attempts: number, problemCode: string | null, problemArgs: { [key in string]: string }, };

export type OutboxRequest = { id: OutboxId, };

export type Outcome = "advice" | "exchange" | "other_product" | "credit" | "refund" | "partial_refund" | "replacement" | "repair" | "keep_it" | "donate";

export type OutcomeTerms = { outcome: Outcome, 
/**
 * After the day of delivery.
 */
days: number | null, fee: ReturnFee | null, };

export type OwnKeys = { 
/**
 * Key names by deed, for those that were changed; an empty name switches a key off.
 */
keys: { [key in string]: string }, 
/**
 * Whether keys of letters, digits and signs alone work.
 */
hasSingleKeys: boolean, };

export type PageAnswer = { rows: Array<ConversationRow>, next: string | null, 
/**
 * How many there are on all pages; told with the first one.
 */
total: number | null, };

export type PageRequest = { sort?: Sort, 
/**
 * `next` of the page before.
 */
after?: string, 
/**
 * At most 200.
 */
limit?: number, view?: View, filter?: Filter, 
/**
 * A filter as one line, such as `status:open tag:vip waiting>4h`.
 */
text?: string, savedView?: SavedViewId, };

export type ParcelFate = "under_way" | "here" | "lost";

export type ParcelFateRequest = { id: ReturnParcelId, fate: ParcelFate, };

export type ParcelPiece = { itemId: ReturnItemId, quantity: number, };

export type ParcelRequest = { id: ReturnId, 
/**
 * The one that is changed; a new one when left out, unless the case has one with this number.
 */
parcelId?: ReturnParcelId, 
/**
 * Guessed by the number, when left out or empty and only one carrier has such numbers.
 */
carrier?: string, tracking?: string, url?: string, 
/**
 * The day on which the customer proved to have posted it.
 */
postedOn?: Day, 
/**
 * The day on which it was last seen moving.
 */
movedOn?: Day, pieces?: Array<ParcelPiece>, };

export type Payment = { 
/**
 * The platform's word for the way of paying, and what the customer saw.
 */
gateway: string, title: string, amount: Money, at: Timestamp | null, reference: string, 
/**
 * False where money has to be given back by hand; none where the platform does not say.
 */
canRefund: boolean | null, };

export type PaymentState = "unpaid" | "authorised" | "partially_paid" | "paid" | "partially_refunded" | "refunded" | "voided";

export type PictureFate = "too_large" | "unreadable" | "too_many" | "missing" | "elsewhere" | "kept";

export type Pictures = { 
/**
 * Each as an address of data that can be painted.
 */
pictures: { [key in string]: string }, 
/**
 * Addresses that the shop may be asked for now.
 */
missing: Array<string>, };

export type PicturesRequest = { orderId?: OrderId, productIds?: Array<ProductId>, 
/**
 * Without it the answer is what is kept; with it those that are missing are fetched first.
 */
fetch?: boolean, };

export type PlanRequest = { id?: PublishTargetId, 
/**
 * With `kind`, in place of `id`.
 */
place?: string, kind?: TargetKind, 
/**
 * Hand edits would be replaced.
 */
overwrites?: boolean, };

export type Platform = "woocommerce" | "shopify" | "vendure" | "csv";

export type Platforms = { platforms: Array<Platform>, 
/**
 * Shopify: the address to name among the app's redirect addresses.
 */
redirect: string, 
/**
 * Shopify: the rights to ask for.
 */
scopes: Array<string>, };

export type PolicyAnswer = { shown: PolicyVersion, policy: ReturnPolicy, 
/**
 * The newest first.
 */
versions: Array<PolicyVersion>, 
/**
 * To begin with, named in the agent's language.
 */
defaults: Array<OfferedPolicy>, };

export type PolicyFault = { kind: PolicyFaultKind, field: PolicyField, 
/**
 * The place of the zone in the policy.
 */
zone: number, 
/**
 * The rule's id; none where the zone itself is meant.
 */
rule: string | null, 
/**
 * What the rule or the country is called.
 */
name: string, };

export type PolicyFaultKind = "country" | "twice" | "amount" | "range" | "empty" | "withdrawal";

export type PolicyField = "countries" | "usual_delivery" | "tracks" | "price" | "quantity" | "past_rate" | "outcomes" | "fee" | "terms" | "keep_it" | "bonus" | "photo" | "review";

export type PolicyRequest = { version?: number, };

export type PolicySection = { heading: string | null, paragraphs: Array<string>, };

export type PolicyText = { language: LocaleTag, headline: string, sections: Array<PolicySection>, };

export type PolicyTextRequest = { 
/**
 * The one that holds now when left out.
 */
policy?: ReturnPolicy, 
/**
 * BCP 47.
 */
language: string, };

export type PolicyVersion = { 
/**
 * 0 where nothing was saved.
 */
version: number, 
/**
 * It holds for orders that were placed from this moment on.
 */
validFrom: Timestamp, madeAt: Timestamp, madeBy: AgentId | null, };

export type PolicyWords = { zones: Array<ZoneWords>, 
/**
 * What holds everywhere: final sale, exceptions, the shop's own texts.
 */
general: Array<string>, faults: Array<PolicyFault>, };

export type PostalAddress = { firstName: string, lastName: string, company: string, line1: string, line2: string, postcode: string, city: string, 
/**
 * State or province, as a code where the platform has one.
 */
region: string, 
/**
 * Two letters of ISO 3166-1, where the platform says so; else as it came.
 */
country: string, phone: string, };

export type PrepareReplyAnswer = { channelId: ChannelId | null, recipients: Recipients, 
/**
 * Who else was addressed, whether asked for or not: the Cc of an answer to all.
 */
others: Array<Recipient>, subject: string, 
/**
 * The letter that is answered or forwarded.
 */
sourceMessageId: MessageId | null, 
/**
 * What would stand below the text, as plain text.
 */
quotedText: string, 
/**
 * What a forward brings along.
 */
files: Array<Attachment>, expected: Expected, };

export type PrepareReplyRequest = { id: ConversationId, kind: DraftKind, 
/**
 * Everybody who was addressed, not only the sender.
 */
toAll: boolean, 
/**
 * Which letter; the customer's newest when left out.
 */
messageId?: MessageId, };

export type PreviewArticleAnswer = { language: string, title: string, 
/**
 * Markdown.
 */
body: string, topicId: TopicId | null, removed: Array<RemovedPart>, };

export type PreviewArticleRequest = { 
/**
 * An answer of ours.
 */
messageId: MessageId, };

export type PreviewBlockRequest = { id: ConversationId, };

export type PreviewCaptureAnswer = { lines: Array<CapturedLine>, 
/**
 * Day and month could be either way round.
 */
isDateGuessed: boolean, 
/**
 * Somebody known who goes by the name or number of an author.
 */
customerId: CustomerId | null, customerName: string, 
/**
 * Where such a chat is found in its network, as far as one can tell.
 */
link: string, };

export type PreviewCaptureRequest = { way: ContactWay, text: string, 
/**
 * IANA name of the zone in which the times of the text are; that of this computer when left out.
 */
zone?: string, 
/**
 * BCP 47 of whoever copied it: decides between day and month where nothing else does.
 */
locale?: string, 
/**
 * Whose chat it is; messages that are here already are told then.
 */
customerId?: CustomerId, };

export type PreviewCsvAnswer = { columns: Array<CsvColumn>, added: number, 
/**
 * Known by their address.
 */
updated: number, bad: Array<BadLine>, };

export type PreviewCsvRequest = { 
/**
 * The whole file; the first line holds the titles of the columns.
 */
text: string, 
/**
 * Left out: guessed from the titles.
 */
columns?: Array<ColumnUse>, };

export type PreviewMacroRequest = { conversationId: ConversationId, macroId?: MacroId, variantId?: MacroVariantId, text?: TextToPreview, formality?: Formality, orderId?: OrderId, };

export type PreviewRequest = { 
/**
 * Left out when `text` is there.
 */
id?: MacroId, variantId?: MacroVariantId, text?: TextToPreview, 
/**
 * `customer`, `conversation`, `agent`, `shop`, `order`; left out, an example is used.
 */
context?: Record<string, unknown>, 
/**
 * The reader's language; left out, the context's customer's.
 */
language?: string, formality?: Formality, channel?: MacroChannel, 
/**
 * For readers without a text of their own; left out, English.
 */
shopLanguage?: string, };

export type Priority = "low" | "normal" | "high" | "urgent";

export type Probe = { shopName: string, shopUrl: string, currency: string, 
/**
 * IANA name, where the platform says it.
 */
timeZone: string | null, 
/**
 * Of the platform or its interface.
 */
version: string, 
/**
 * How much there is to read.
 */
counts: Counts, can: Array<Ability>, 
/**
 * Reasons why something will be missing, in the order in which a person should look at them.
 */
lacks: Array<Lack>, };

export type Product = { id: RemoteId, title: string, updated: Timestamp, 
/**
 * The page in the shop.
 */
url: string | null, picture: string | null, 
/**
 * Plain text.
 */
description: string, 
/**
 * False for drafts and archived ones.
 */
isPublished: boolean, tags: Array<string>, 
/**
 * At least one; a product without variants is its own only one.
 */
variants: Array<Variant>, };

export type ProductId = number;

export type ProductRow = { id: ProductId, storeId: StoreId, product: Product, };

export type ProductTextRequest = { conversationId: ConversationId, productId: ProductId, 
/**
 * One of the product's variants; left out, the product as a whole.
 */
variantId?: RemoteId, };

export type PromiseItem = { id: number, conversationId: ConversationId, agentId: AgentId, what: string, dueAt: Timestamp, madeAt: Timestamp, 
/**
 * Since when it stands among the promises that are due.
 */
remindedAt: Timestamp | null, doneAt: Timestamp | null, };

export type PromiseRequest = { id: ConversationId, 
/**
 * At most 200 characters.
 */
what: string, dueAt: Timestamp, };

export type Proposal = { 
/**
 * The surest first; empty where the letter leaves it open.
 */
lines: Array<ProposedLine>, 
/**
 * Every piece of the order.
 */
isWholeOrder: boolean, };

export type ProposeActRequest = { 
/**
 * Made by whoever asks, new for each wish: asking twice with one is asking once. 8 to 40 letters, digits, hyphens.
 */
uid: string, 
/**
 * Needed for everything but a discount code and what is done to a review.
 */
orderId?: OrderId, 
/**
 * Needed for what is done to a review.
 */
reviewId?: ReviewId, 
/**
 * Where there is no order.
 */
storeId?: StoreId, conversationId?: ConversationId, act: Act, 
/**
 * How the order looked when the person decided; as it is known now when left out.
 */
basis?: Figures, };

export type ProposedLine = { line: RemoteId, quantity: number, 
/**
 * Out of a hundred.
 */
score: number, because: Array<Because>, exchange: WantedOption | null, };

export type PublishAnswer = { run: PublishRun, 
/**
 * Left as they are.
 */
edited: Array<string>, 
/**
 * Pictures and papers that did not come, as in the plan.
 */
leftOut: Array<string>, 
/**
 * The new site came in one step.
 */
wasAtomic: boolean, };

export type PublishArticleRequest = { id: ArticleId, language: string, };

export type PublishDueAnswer = { 
/**
 * Texts that readers have now.
 */
published: number, };

export type PublishPlan = { added: Array<string>, changed: Array<string>, removed: Array<string>, 
/**
 * Changed by others, or not written by us: left as they are.
 */
edited: Array<string>, 
/**
 * Pictures and papers that do not come to this place, beside their texts: `de/washing: cap.png`. The texts say there what
 * the pictures show.
 */
leftOut: Array<string>, unchanged: number, 
/**
 * Readers see the old site until the new one is whole.
 */
isAtomic: boolean, };

export type PublishProgress = { done: number, 
/**
 * 0 while none is going on.
 */
total: number, };

export type PublishRun = { id: PublishRunId, agentId: AgentId | null, state: RunState, 
/**
 * Hand edits were replaced.
 */
overwrites: boolean, added: number, changed: number, removed: number, 
/**
 * Why it failed.
 */
problemCode: string | null, begunAt: Timestamp, endedAt: Timestamp | null, };

export type PublishRunId = number;

export type PublishTarget = { id: PublishTargetId, name: string, kind: TargetKind, 
/**
 * The folder or file on this computer, or the address of a server or shop.
 */
place: string, 
/**
 * Where readers find it on the web; empty if nowhere, or if the place is on the web itself.
 */
address: string, 
/**
 * Of a place on a server.
 */
access: TargetAccess, lastRun: PublishRun | null, };

export type PublishTargetId = number;

export type PublishToRequest = { id: PublishTargetId, 
/**
 * Replaces hand edits.
 */
overwrites?: boolean, };

export type QuarantineId = number;

export type QuarantineItem = { id: QuarantineId, channelId: ChannelId, at: Timestamp, 
/**
 * Folder and number on the server, or the file and position.
 */
origin: string, problemCode: string, size: number, 
/**
 * The first two kilobytes.
 */
beginning: string, };

export type ReadFileRequest = { text: string, 
/**
 * The store whose habits count; none for a new one.
 */
storeId?: StoreId, subject?: Subject, 
/**
 * What each column is, in the order of the file.
 */
columns?: Array<FileField>, dates?: DateOrder, 
/**
 * Three letters, where no column says it.
 */
currency?: string, };

export type ReadFormsAnswer = { 
/**
 * How many mails turned out to be forms.
 */
found: number, undoId: UndoId | null, };

export type ReadFormsRequest = { 
/**
 * The conversations to look through; the newest thousand when left out.
 */
ids?: Array<ConversationId>, };

export type ReadText = { wish: Wish, 
/**
 * The order whose lines are proposed.
 */
orderId: OrderId | null, proposal: Proposal, };

export type ReadTextRequest = { conversationId?: ConversationId, 
/**
 * Left out, the letters of the conversation that wait for an answer.
 */
text?: string, subject?: string, 
/**
 * BCP 47; left out, that of the conversation, or whatever the text turns out to be.
 */
language?: string, 
/**
 * Left out, the order of the conversation that matters most.
 */
orderId?: OrderId, };

export type Reason = "too_small" | "too_large" | "style_differs" | "not_as_described" | "defective" | "damaged_in_transit" | "wrong_item" | "missing_part" | "arrived_late" | "several_sizes" | "changed_mind" | "gift" | "other";

export type ReassignRequest = { 
/**
 * None: what nobody has.
 */
from: AgentId | null, 
/**
 * None: nobody gets it.
 */
to: AgentId | null, 
/**
 * So many at most, those that wait longest first; all when left out.
 */
most?: number, };

export type ReceiveReturnsRequest = { numbers: Array<string>, };

export type ReceivedReturns = { received: Array<ReturnRow>, 
/**
 * Numbers that nobody knows, and those whose case is not waiting for a parcel.
 */
unknown: Array<string>, refused: Array<ReturnRow>, };

export type Recipient = { name: string, address: string, };

export type Recipients = { to: Array<Recipient>, cc: Array<Recipient>, bcc: Array<Recipient>, replyTo: Array<Recipient>, };

export type ReconnectStoreRequest = { id: StoreId, 
/**
 * The public half, when it is another one.
 */
key?: string, secret: string, };

export type RecordAnswerRequest = { conversationId: ConversationId, 
/**
 * What was sent over there.
 */
text: string, };

export type RefreshOrderRequest = { id: OrderId, 
/**
 * The shop is left alone if it was asked about this order within so many seconds, or waits for a person.
 */
afterSeconds?: number, };

export type Refund = { id: RemoteId, at: Timestamp, 
/**
 * Positive.
 */
amount: Money, reason: string, lines: Array<RefundedLine>, 
/**
 * The mark that we gave with the refund, so that it is known again.
 */
mark: string | null, };

export type RefundLine = { line: RemoteId, quantity: number, 
/**
 * For these pieces, tax included.
 */
amount: Money, restocks: boolean, };

export type RefundedLine = { line: RemoteId, quantity: number, amount: Money, };

export type RefusedRequest = { id: number, storeId: StoreId, storeName: string, 
/**
 * How the shop counts it.
 */
name: string, orderId: OrderId | null, orderNumber: string, problemCode: string, problemArgs: { [key in string]: string }, };

export type RemoteId = string;

export type RemoteImages = "blocked" | "once" | "always";

export type RemoveArticleAnswer = { undoId: UndoId, };

export type RemovePromiseRequest = { promiseId: number, };

export type RemovedKind = "greeting" | "closing" | "name" | "mail" | "phone" | "order" | "tracking" | "address" | "link";

export type RemovedPart = { kind: RemovedKind, text: string, };

export type RenameRequest = { id: ChannelId, name: string, };

export type RenameStoreRequest = { id: StoreId, name: string, };

export type RenderedMacro = { subject: string, 
/**
 * Gaps stand as `⟦name⟧` in it; nothing that holds one is sent.
 */
text: string, 
/**
 * The names of the gaps.
 */
missing: Array<string>, choice: MacroChoice, };

export type Repeat = { tag: string, 
/**
 * Earlier conversations with this tag.
 */
count: number, latestId: ConversationId, };

export type RequestReviewRequest = { draftId: DraftId, 
/**
 * Somebody who may send.
 */
to: AgentId, };

export type RescheduleRequest = { id: OutboxId, 
/**
 * What it does not name stays.
 */
later: When, };

export type ResolveActRequest = { id: ActId, found: Found, };

export type ResolveUnknownRequest = { id: OutboxId, decision: Decision, };

export type RestoreArticleRequest = { id: ArticleId, language: string, revision: number, 
/**
 * The revision that stands now, so that nobody's newer text is covered unseen.
 */
basedOn: number, };

export type ReturnDecision = { 
/**
 * Of the policy that decided; 0 where none was saved.
 */
version: number, 
/**
 * The rule that decided; none where the law did, or nobody.
 */
rule: string | null, eligible: Eligibility, 
/**
 * In the order in which they are offered.
 */
outcomes: Array<Outcome>, 
/**
 * The same, each with its last day and its fee. Empty where the law decides, which knows neither.
 */
offers: Array<ReturnOffer>, 
/**
 * Of the outcomes that have none of their own.
 */
fee: Money, 
/**
 * The fee is taken once, however many lines come back together.
 */
isFeeOnce: boolean, label: LabelPayer, 
/**
 * The last day to ask; none where there is no end, or nobody knows it yet.
 */
deadline: Day | null, needsReview: boolean, needsPhoto: boolean, keepIt: boolean, autoApproved: boolean, 
/**
 * On top of a credit.
 */
creditBonus: Money, 
/**
 * What of the delivery is repaid.
 */
deliveryBack: Money, 
/**
 * Something may be kept for handling that went beyond trying it (Directive 2011/83/EU, article 14(2)).
 */
mayDeductHandling: boolean, explanation: Array<ReturnWhy>, };

export type ReturnDetail = { row: ReturnRow, items: Array<ReturnItem>, events: Array<ReturnEvent>, effects: Array<ReturnEffect>, 
/**
 * The oldest first.
 */
parcels: Array<ReturnParcel>, 
/**
 * What a consumer withdrew from is neither here nor proved to be posted: the shop need not repay yet.
 */
mayWait: boolean, sums: Sums, 
/**
 * What may happen next.
 */
moves: Array<Move>, 
/**
 * The shop's own return; none where the shop keeps none of it.
 */
mirror: ReturnMirror | null, 
/**
 * The reason of an exception from the policy; empty when there is none.
 */
goodwill: string, 
/**
 * An exception that waits for an owner.
 */
asked: AskedException | null, };

export type ReturnEffect = { uid: string, kind: EffectKind, state: EffectState, amount: Money, 
/**
 * The deed in the shop, once it was proposed there.
 */
actId: ActId | null, 
/**
 * The code of a credit.
 */
code: string | null, 
/**
 * What goes back into stock.
 */
stock: Array<StockPiece>, 
/**
 * The desk can count it in the shop, once somebody says so.
 */
mayCount: boolean, 
/**
 * The order of an exchange, with its sums.
 */
exchange: ExchangeWork | null, 
/**
 * Where the customer pays what is due.
 */
link: string | null, 
/**
 * Paid by hand, and only written down in the shop.
 */
isRecorded: boolean, 
/**
 * The shop can write it down once somebody has paid it by hand.
 */
mayRecord: boolean, 
/**
 * What the shop did otherwise than asked, as a code.
 */
differs: string | null, problemCode: string | null, problemArgs: { [key in string]: string }, };

export type ReturnEvent = { id: number, at: Timestamp, agentId: AgentId | null, event: string, was: CaseState | null, became: CaseState | null, args: { [key in string]: string }, };

export type ReturnFacts = { track: Track, reason: Reason, 
/**
 * Where the parcel went to: two letters of ISO 3166.
 */
country: string, title: string, sku: string, 
/**
 * Of the product and of the order.
 */
tags: Array<string>, 
/**
 * Where it was ordered; none fits no rule that names shops.
 */
store: StoreId | null, 
/**
 * For one piece after discounts, tax included.
 */
price: Money, isDiscounted: boolean, 
/**
 * Pieces that come back.
 */
quantity: number, 
/**
 * None while the customer has not said.
 */
condition: DeclaredCondition | null, hasPhoto: boolean, 
/**
 * Earlier orders of the customer, and of how many of them something came back.
 */
pastOrders: number, pastReturns: number, orderedOn: Day, shippedOn: Day | null, 
/**
 * When the last parcel of the order came; none while one is under way.
 */
deliveredOn: Day | null, 
/**
 * When the customer asked, or withdrew.
 */
askedOn: Day, 
/**
 * Nothing of the order stays with the customer.
 */
isWholeOrder: boolean, 
/**
 * What the customer paid for the delivery.
 */
delivery: Money, };

export type ReturnFee = { "kind": "none" } | { "kind": "flat", amount: Money, } | { "kind": "percent", basisPoints: number, };

export type ReturnFile = { id: ReturnFileId, 
/**
 * The article that it is about; none where it is about the whole return.
 */
itemId: ReturnItemId | null, kind: FileKind, name: string, mimeType: string, 
/**
 * Bytes.
 */
size: number, 
/**
 * A small picture as data; none where it is no picture.
 */
small: string | null, 
/**
 * The attachment that it was taken from.
 */
attachmentId: AttachmentId | null, agentId: AgentId | null, addedAt: Timestamp, };

export type ReturnFileBytes = { name: string, mimeType: string, base64: string, };

export type ReturnFileId = number;

export type ReturnFileRequest = { id: ReturnFileId, };

export type ReturnFiles = { files: Array<ReturnFile>, 
/**
 * The newest first.
 */
offered: Array<OfferedFile>, };

export type ReturnHold = { 
/**
 * Why, in the words of whoever made it.
 */
reason: string, 
/**
 * Until when; none for good.
 */
untilAt: Timestamp | null, madeAt: Timestamp, madeBy: AgentId | null, };

export type ReturnId = number;

export type ReturnItem = { id: ReturnItemId, line: RemoteId, title: string, sku: string, options: string, picture: string | null, quantity: number, reason: Reason, 
/**
 * What the customer said.
 */
comment: string, 
/**
 * In what state it is, as the customer says; none while nobody has said.
 */
condition: DeclaredCondition | null, outcome: Outcome, 
/**
 * What the customer gets in exchange, in words.
 */
instead: string, 
/**
 * What they get in exchange, as the shop sells it.
 */
swap: Swap | null, 
/**
 * What was paid for these pieces, tax included.
 */
value: Money, 
/**
 * Taken off for wear.
 */
deduction: Money, 
/**
 * A part of the value that is paid without the piece coming back.
 */
offer: Money | null, grade: Grade | null, disposition: Disposition | null, 
/**
 * What the inspection saw.
 */
found: string, };

export type ReturnItemId = number;

export type ReturnLetter = { kind: LetterKind, 
/**
 * BCP 47.
 */
language: string, formality: Formality, subject: string, 
/**
 * From the salutation to the last sentence.
 */
body: string, signature: string, 
/**
 * Where it would be sent from.
 */
conversationId: ConversationId | null, };

export type ReturnLetterRequest = { id: ReturnId, 
/**
 * The one that fits where the case stands, when left out.
 */
kind?: LetterKind, 
/**
 * BCP 47; the customer's own when left out.
 */
language?: string, };

export type ReturnList = { rows: Array<ReturnRow>, 
/**
 * How many there are in each state, of all.
 */
counts: Array<StateCount>, 
/**
 * How many wait for somebody at the desk.
 */
needsYou: number, };

export type ReturnMark = { id: ReturnId, number: string, conversationId: ConversationId, noticeAt: Timestamp, };

export type ReturnMirror = { storeId: StoreId, 
/**
 * What the shop's people call it.
 */
storeName: string, 
/**
 * How the shop counts it; empty until it is known.
 */
name: string, 
/**
 * Where it stands there; none until the shop has made it.
 */
status: ReturnStatus | null, 
/**
 * When that was read, or when a deed of ours led it there.
 */
seenAt: Timestamp | null, 
/**
 * Where the case leads it; none while nobody has answered the request.
 */
wanted: ReturnStep | null, state: MirrorState, 
/**
 * It stands elsewhere than the case leads it, and nothing is under way.
 */
differs: boolean, 
/**
 * Somebody has to look.
 */
needsYou: boolean, 
/**
 * The shop can be asked once more.
 */
mayTell: boolean, 
/**
 * Nobody has said yet that it may stay so.
 */
mayLeave: boolean, 
/**
 * The deed upon the order that asks for it.
 */
actId: ActId | null, 
/**
 * The order's page in the shop.
 */
link: string | null, problemCode: string | null, problemArgs: { [key in string]: string }, };

export type ReturnOffer = { outcome: Outcome, 
/**
 * The last day to ask for it; none where there is no end.
 */
deadline: Day | null, fee: Money, 
/**
 * The fee is taken once, however many lines come back together.
 */
isFeeOnce: boolean, };

export type ReturnOptions = { orderId: OrderId, orderNumber: string, lines: Array<ReturnableLine>, 
/**
 * What has come back of this order before, or is on its way.
 */
before: Array<ReturnRow>, };

export type ReturnOptionsRequest = { orderId: OrderId, };

export type ReturnParcel = { id: ReturnParcelId, carrier: string, tracking: string, 
/**
 * What somebody entered.
 */
url: string | null, 
/**
 * Where it can be followed: what was entered, else the carrier's own page.
 */
follow: string | null, sentAt: Timestamp | null, 
/**
 * The last time that somebody saw it move.
 */
movedAt: Timestamp | null, arrivedAt: Timestamp | null, lostAt: Timestamp | null, 
/**
 * The day on which the customer proved to have posted it, as `2026-05-31`.
 */
postedOn: string | null, 
/**
 * Empty where nobody said what is in it.
 */
pieces: Array<ParcelPiece>, };

export type ReturnParcelId = number;

export type ReturnPolicy = { zones: Array<ReturnZone>, 
/**
 * What is sold for good.
 */
finalSale: Marks, 
/**
 * What nobody may withdraw from, by the law.
 */
exceptions: Array<WithdrawalException>, 
/**
 * What the shop itself adds to the text that is made from the rules, by language (BCP 47).
 */
texts: { [key in string]: string }, };

export type ReturnReason = "too_small" | "too_large" | "style" | "not_as_described" | "defective" | "wrong_item" | "unwanted" | "other";

export type ReturnRequest = { id: ReturnId, };

export type ReturnRow = { id: ReturnId, 
/**
 * What people say and write on parcels.
 */
number: string, orderId: OrderId | null, storeId: StoreId | null, orderNumber: string, customerId: CustomerId | null, name: string, conversationId: ConversationId | null, track: Track, state: CaseState, money: MoneyState, goods: GoodsState, filedBy: FiledBy, pieces: number, 
/**
 * The first article.
 */
title: string, 
/**
 * What was paid for all pieces.
 */
value: Money, openedAt: Timestamp, changedAt: Timestamp, noticeAt: Timestamp | null, 
/**
 * The last moment for the customer to send the goods.
 */
goodsBy: Timestamp | null, 
/**
 * The last moment to pay the money back.
 */
repayBy: Timestamp | null, closedAt: Timestamp | null, 
/**
 * Since when nobody has seen its parcel move, while it is in transit: the one that rests longest.
 */
restsSince: Timestamp | null, 
/**
 * Somebody at the desk has to do the next thing.
 */
needsYou: boolean, 
/**
 * Somebody has to look at the shop's own return: it stands elsewhere, or the shop did not take a step.
 */
shopDiffers: boolean, 
/**
 * An owner has to say yes first.
 */
awaitsOwner: boolean, 
/**
 * The customer has to pay the difference of an exchange.
 */
awaitsPayment: boolean, };

export type ReturnRule = { 
/**
 * Stays the same from version to version.
 */
id: string, name: string, when: RuleConditions, verdict: RuleVerdict, };

export type ReturnSlip = { 
/**
 * Of the file, in the reader's language.
 */
name: string, mimeType: string, base64: string, 
/**
 * BCP 47.
 */
language: string, pages: number, 
/**
 * Each character that could not be printed; 〓 stands in its place.
 */
missing: string, };

export type ReturnSlipRequest = { id: ReturnId, 
/**
 * The customer, when left out.
 */
reader?: SlipReader, 
/**
 * BCP 47; the reader's own when left out.
 */
language?: string, 
/**
 * What the shop's address says, when left out.
 */
paper?: SlipPaper, };

export type ReturnStatus = "requested" | "open" | "closed" | "declined" | "cancelled";

export type ReturnStep = "open" | "decline" | "close" | "cancel";

export type ReturnTable = { 
/**
 * CSV with a byte order mark.
 */
text: string, count: number, };

export type ReturnTablePreview = { lines: number, 
/**
 * Returns that would begin.
 */
cases: number, 
/**
 * Returns that an earlier import of the same lines began.
 */
known: number, bad: Array<BadReturnLine>, };

export type ReturnTableRequest = { 
/**
 * CSV: commas, semicolons or tabs, the first line with titles.
 */
text: string, };

export type ReturnWhy = { "key": "rule", zone: string, rule: string, } | { "key": "until", lastDay: Day, from: CountedFrom, } | { "key": "no_end" } | { "key": "late", lastDay: Day, from: CountedFrom, } | { "key": "excluded" } | { "key": "no_zone", country: string, } | { "key": "no_rule" } | { "key": "other_currency", rule: string, } | { "key": "condition_unknown" } | { "key": "ours_to_check" } | { "key": "fee", amount: Money, } | { "key": "outcome_until", outcome: Outcome, lastDay: Day, } | { "key": "outcome_late", outcome: Outcome, lastDay: Day, } | { "key": "outcome_fee", outcome: Outcome, amount: Money, } | { "key": "outcome_free", outcome: Outcome, } | { "key": "fee_waived" } | { "key": "label_shop" } | { "key": "label_customer" } | { "key": "photo" } | { "key": "review" } | { "key": "keep_it" } | { "key": "bonus", basisPoints: number, } | { "key": "withdrawal", lastDay: Day, } | { "key": "withdrawal_early" } | { "key": "withdrawal_late", lastDay: Day, } | { "key": "withdrawal_holidays", lastDay: Day, country: string, } | { "key": "withdrawal_exempt", kind: ExceptionKind, } | { "key": "withdrawal_unclear", kind: ExceptionKind, } | { "key": "withdrawal_elsewhere", country: string, } | { "key": "delivery", amount: Money, };

export type ReturnWindow = { 
/**
 * After the day of delivery; none without an end.
 */
days: number | null, 
/**
 * For how long a parcel travels, where the shop knows only when it left.
 */
transitDays: number, 
/**
 * After the day of the order, where nothing is known of a parcel.
 */
daysFromOrder: number, };

export type ReturnZone = { name: string, 
/**
 * Two letters of ISO 3166 each; empty for the rest of the world.
 */
countries: Array<string>, 
/**
 * Who pays for the way back when a consumer withdraws.
 */
withdrawalLabel: LabelPayer, 
/**
 * What the usual delivery costs: more than this is not repaid with a withdrawal. None repays what was paid.
 */
usualDelivery: Money | null, 
/**
 * For how long a parcel travels here, where the shop knows only when it left; none leaves it to each rule.
 */
transitDays: number | null, 
/**
 * The first one that fits decides.
 */
rules: Array<ReturnRule>, };

export type ReturnableLine = { line: RemoteId, title: string, sku: string, options: string, picture: string | null, bought: number, 
/**
 * How many may still come back.
 */
available: number, 
/**
 * What one more piece brings.
 */
value: Money, };

export type ReturnedLine = { line: RemoteId, quantity: number, reason: ReturnReason, };

export type ReturnsRequest = { 
/**
 * As people type it: `r 1001` is R-1001.
 */
number?: string, orderId?: OrderId, customerId?: CustomerId, conversationId?: ConversationId, state?: CaseState, 
/**
 * Only what is not over.
 */
open?: boolean, 
/**
 * At most 5,000; 500 when left out.
 */
limit?: number, };

export type ReviewId = number;

export type ReviewInfo = { id: ReviewId, storeId: StoreId, 
/**
 * Its title.
 */
product: string, 
/**
 * 1 to 5; 0 where none was given.
 */
rating: number, state: ReviewState, 
/**
 * The shop knows that they bought it.
 */
isVerified: boolean, };

export type ReviewState = "held" | "published" | "spam" | "trashed";

export type Risk = "unknown" | "low" | "medium" | "high";

export type Role = "owner" | "agent" | "draft_only" | "guest";

export type RowTiming = { 
/**
 * Snoozed until the customer answers: `snoozedUntil` is then the latest moment, if there is one.
 */
awaitsAnswer: boolean, 
/**
 * The open promise that is due first.
 */
promiseDueAt: Timestamp | null, 
/**
 * When the closed conversation opens again.
 */
followUpAt: Timestamp | null, 
/**
 * When a letter leaves that waits for its time.
 */
sendAt: Timestamp | null, 
/**
 * That time went by while the desk was shut: a person decides.
 */
isSendHeld: boolean, };

export type RowsRequest = { 
/**
 * Those that do not exist are left out of the answer.
 */
ids: Array<ConversationId>, };

export type RuleConditions = { 
/**
 * Empty for the voluntary track alone: for what the shop answers for by law a rule has to say so.
 */
tracks: Array<Track>, reasons: Array<Reason>, marks: Marks, 
/**
 * For one piece after discounts, both ends included.
 */
priceFrom: Money | null, priceTo: Money | null, isDiscounted: boolean | null, isFinalSale: boolean | null, 
/**
 * Pieces that come back, both ends included.
 */
quantityFrom: number | null, quantityTo: number | null, 
/**
 * Orders of the customer of which something came back before.
 */
pastReturnsFrom: number | null, 
/**
 * Of ten thousand orders of the customer.
 */
pastRateFrom: number | null, conditions: Array<DeclaredCondition>, 
/**
 * Where it was ordered: one of them is enough, and empty for every shop.
 */
stores: Array<NamedStore>, };

export type RuleVerdict = { isEligible: boolean, 
/**
 * In the order in which they are offered.
 */
outcomes: Array<Outcome>, window: ReturnWindow, fee: ReturnFee, 
/**
 * Reasons that cost nothing, besides those for which the shop answers.
 */
feeFree: Array<Reason>, label: LabelPayer, 
/**
 * What holds for one of the outcomes alone.
 */
terms: Array<OutcomeTerms>, needsReview: boolean, 
/**
 * Only what is worth as much as this is looked at; none for everything.
 */
reviewFrom: Money | null, needsPhoto: boolean, 
/**
 * Only of what is worth as much as this; none for everything.
 */
photoFrom: Money | null, approvesItself: boolean, 
/**
 * What is worth less than this stays with the customer.
 */
keepItBelow: Money | null, 
/**
 * Of ten thousand, on top of the credit.
 */
creditBonus: number, };

export type RuleWords = { id: string, name: string, 
/**
 * When it fits, then what it says, a sentence each.
 */
says: Array<string>, };

export type RunState = "running" | "done" | "stopped" | "failed";

export type SaveArticleCategoryRequest = { id?: ArticleCategoryId, parentId?: ArticleCategoryId, names: { [key in string]: string }, 
/**
 * Its place among its siblings, from 0; the last for a new one and unchanged otherwise when left out.
 */
position?: number, };

export type SaveArticleTextRequest = { id: ArticleId, language: string, title: string, summary?: string, 
/**
 * Markdown.
 */
body?: string, 
/**
 * Left out, it is made from the title of a new text and stays for an old one.
 */
slug?: string, formality?: Formality, 
/**
 * The revision that was changed; 0 for a text that did not exist.
 */
basedOn: number, 
/**
 * The revision of the source that this text says the same as; left out, that stays as it was.
 */
follows?: number, 
/**
 * Asks a colleague to look at it before it is published.
 */
asksReview?: boolean, 
/**
 * Where another revision stands by now, both are brought together if their changes do not overlap. Whoever asks for
 * it has to read the text that comes back.
 */
merges?: boolean, };

export type SaveBlockAnswer = { key: string, };

export type SaveBlockRequest = { 
/**
 * Left out for a new one.
 */
key?: string, name: string, 
/**
 * Markdown by BCP 47 language; one without words is left out.
 */
texts: { [key in string]: string }, 
/**
 * The revision that was changed; 0 for a new one.
 */
basedOn: number, };

export type SaveCallDraftRequest = { form: CallForm, 
/**
 * Starts or pauses the timer; it stays as it is when left out.
 */
isRunning?: boolean, };

export type SaveCauseAnswer = { id: CauseId, undoId: UndoId, };

export type SaveCauseRequest = { 
/**
 * Left out for a new one.
 */
id?: CauseId, titles: { [key in string]: string }, isArchived?: boolean, };

export type SaveCustomerFieldRequest = { id?: CustomerFieldId, name: string, kind: FieldKind, choices?: Array<string>, };

export type SaveDraftRequest = { id?: DraftId, conversationId?: ConversationId, 
/**
 * From which mailbox; the conversation's own when left out.
 */
channelId?: ChannelId, kind: DraftKind, recipients: Recipients, subject: string, 
/**
 * The editor's document as JSON, or empty.
 */
body: string, 
/**
 * The plain text of the same.
 */
text: string, 
/**
 * The letter that is answered or forwarded. A forward gets its files.
 */
sourceMessageId?: MessageId, 
/**
 * Whether that letter stands below the text; left out, it does.
 */
carriesHistory?: boolean, 
/**
 * Another language than the one expected; empty or left out: the one expected.
 */
language?: string, 
/**
 * Another form of address than the one expected.
 */
formality?: Formality, };

export type SaveFormTemplateRequest = { id?: FormTemplateId, name: string, sender?: string, subject?: string, labels: { [key in string]: Meaning }, example?: string, };

export type SaveLetterTextRequest = { kind: LetterKind, 
/**
 * BCP 47.
 */
language: string, subject: string, body: string, };

export type SaveMacroRequest = { id?: MacroId, 
/**
 * By BCP 47 language; at least one.
 */
titles: { [key in string]: string }, folder?: string, actions?: Actions, };

export type SavePolicyRequest = { policy: ReturnPolicy, 
/**
 * The newest version that whoever saves has seen; 0 where there is none.
 */
basedOn: number, 
/**
 * From when on it holds; for the first version from the beginning, for later ones from now, when left out.
 */
validFrom?: Timestamp, };

export type SaveSegmentRequest = { id?: SegmentId, name: string, filter: CustomerFilter, };

export type SaveTargetRequest = { id?: PublishTargetId, name: string, kind: TargetKind, place: string, address?: string, 
/**
 * For a place on a server: it is tried before anything is kept.
 */
access?: AccessRequest, };

export type SaveTopicAnswer = { id: TopicId, undoId: UndoId, };

export type SaveTopicItem = { id?: TopicItemId, key?: string, titles: { [key in string]: string }, kind: TopicItemKind, options?: Array<string>, };

export type SaveTopicRequest = { 
/**
 * Left out for a new one.
 */
id?: TopicId, titles: { [key in string]: string }, items: Array<SaveTopicItem>, isArchived?: boolean, };

export type SaveVariantRequest = { macroId: MacroId, id?: MacroVariantId, language: string, channel?: MacroChannel, formality?: Formality, subject?: string, body: string, 
/**
 * A slip of the pen was mended: translations of this text stay up to date.
 */
isMinor?: boolean, 
/**
 * The text does not follow its source yet: the mark stays.
 */
staysStale?: boolean, };

export type SaveViewAnswer = { id: SavedViewId, undoId: UndoId, };

export type SaveViewRequest = { 
/**
 * The view to change; left out, a new one.
 */
id?: SavedViewId, 
/**
 * Left out, as it was; a new view needs one.
 */
name?: string, 
/**
 * Left out, as it was; a new view needs one.
 */
scope?: Scope, sort?: Sort, isShared?: boolean, };

export type SavedView = { id: SavedViewId, name: string, agentId: AgentId, isShared: boolean, filter: Filter, 
/**
 * The filter as one line.
 */
text: string, broken: Array<BrokenCondition>, sort: Sort, 
/**
 * Conversations in it.
 */
count: number, };

export type SavedViewId = number;

export type SavedViewRequest = { id: SavedViewId, };

export type Schedule = { sendAt: Timestamp, 
/**
 * IANA name of the zone in whose words the time was chosen; none for the agent's own.
 */
zone: string | null, 
/**
 * It becomes a draft again if the customer writes before.
 */
cancelsOnReply: boolean, 
/**
 * Its time went by while the desk was shut: a person decides.
 */
isHeld: boolean, };

export type ScheduleArticleRequest = { id: ArticleId, language: string, at: Timestamp, 
/**
 * What they get then; left out, what stands now.
 */
revision?: number, };

export type ScheduledItem = { outboxId: OutboxId, messageId: MessageId, conversationId: ConversationId, subject: string, schedule: Schedule, };

export type Scope = { view?: View, filter?: Filter, 
/**
 * A filter as one line, such as `status:open tag:vip waiting>4h`.
 */
text?: string, savedView?: SavedViewId, };

export type SearchAnswer = { hits: Array<SearchHit>, 
/**
 * The folded words that were looked for, to mark them.
 */
words: Array<string>, };

export type SearchArticlesRequest = { query: string, 
/**
 * The reader's language; left out, the agent's.
 */
language?: string, 
/**
 * How many at most, 20 when left out.
 */
limit?: number, };

export type SearchGap = { 
/**
 * Folded, in the order of letters.
 */
words: string, count: number, 
/**
 * Such as 2026-06-15.
 */
lastDay: string, };

export type SearchHit = { row: ConversationRow, messageId: MessageId, 
/**
 * Text around the first match.
 */
excerpt: string, at: Timestamp, };

export type SearchRequest = { 
/**
 * Words; the last one also matches as a beginning. `"…"` is a phrase.
 */
query: string, limit?: number, };

export type SearchStoresRequest = { query: string, limit?: number, };

export type Seat = { agentId: AgentId, 
/**
 * Nothing but the switch is answered until somebody has proved who they are.
 */
isLocked: boolean, people: Array<SeatPerson>, };

export type SeatPerson = { id: AgentId, name: string, role: Role, locale: string | null, hasPin: boolean, 
/**
 * Until then no PIN is tried.
 */
waitUntil: Timestamp | null, 
/**
 * A guest whose last day is over.
 */
isExpired: boolean, };

export type SeeToRequest = { id: number, };

export type Segment = { id: SegmentId, name: string, filter: CustomerFilter, };

export type SegmentId = number;

export type SegmentRequest = { id: SegmentId, };

export type SendAnswer = { conversationId: ConversationId, messageId: MessageId, outboxId: OutboxId, 
/**
 * Until then it can be taken back.
 */
sendAt: Timestamp, };

export type SendRequest = { draftId: DraftId, 
/**
 * HTML of the editor's document; the quoted history is added by the desk. Empty: plain text only.
 */
html?: string, after?: AfterSend, 
/**
 * For `snooze`; without it until the customer answers.
 */
snoozedUntil?: Timestamp, 
/**
 * For `close`: it opens again at nine in the morning 1 to 365 days later.
 */
followUpDays?: number, 
/**
 * A time at which it leaves, instead of at once.
 */
later?: When, };

export type SetCauseRequest = { ids: Array<ConversationId>, causeId: CauseId | null, };

export type SetChargesRequest = { id: ReturnId, 
/**
 * Minor units.
 */
fee: number, shipping: number, bonus: number, };

export type SetCultureTextRequest = { culture: string, field: CultureField, text: string, };

export type SetCustomerValueRequest = { id: CustomerId, fieldId: CustomerFieldId, value: string, };

export type SetItemRequest = { id: ConversationId, itemId: TopicItemId, value: string | null, };

export type SetKeysRequest = { 
/**
 * None: the desk's keys hold again.
 */
keys: OwnKeys | null, };

export type SetLetterRuleRequest = { kind: LetterKind, mode: LetterMode, };

export type SetLogoRequest = { 
/**
 * PNG, JPEG, WebP or GIF.
 */
base64?: string, };

export type SetOutcomeRequest = { id: ReturnItemId, outcome: Outcome, instead?: string, 
/**
 * What they get in exchange, out of the shop's own goods.
 */
swap?: SwapRequest, 
/**
 * Minor units: the part that is paid without the piece coming back.
 */
offer?: number, };

export type SetPasswordRequest = { id: ChannelId, password: string, };

export type SetPinRequest = { 
/**
 * The PIN that holds now, where there is one.
 */
current?: string, 
/**
 * Four to twelve digits; none takes the PIN away.
 */
pin: string | null, };

export type SetPriorityRequest = { priority: Priority, ids?: Array<ConversationId>, of?: Scope, 
/**
 * The entry of the history that this deed goes on with: one undo takes back both.
 */
continues?: UndoId, };

export type SetRequest = { changes: Partial<Settings>, };

export type SetReturnOrderRequest = { id: ReturnId, orderId: OrderId, };

export type SetStatusRequest = { status: Status, 
/**
 * Needed for `snoozed`.
 */
snoozedUntil?: Timestamp, ids?: Array<ConversationId>, of?: Scope, 
/**
 * The entry of the history that this deed goes on with: one undo takes back both.
 */
continues?: UndoId, };

export type SetTopicRequest = { ids: Array<ConversationId>, topicId: TopicId | null, };

export type Settings = { shopName: string, 
/**
 * Where returned parcels go, several lines.
 */
returnAddress: string, theme: Theme, density: Density, 
/**
 * 0 to 60.
 */
undoSendSeconds: number, 
/**
 * Minutes that a customer should wait at most; above it a conversation is overdue. 5 to 43,200.
 */
waitingTargetMinutes: number, 
/**
 * Working days after payment within which an order should have left. 0 to 30.
 */
orderLateAfterDays: number, 
/**
 * Days without news of a parcel after which it is looked for. 1 to 30.
 */
parcelRestsAfterDays: number, 
/**
 * The same for parcels that come back. 1 to 60.
 */
returnRestsAfterDays: number, notifications: boolean, 
/**
 * Minutes after midnight, local time; equal values switch quiet hours off.
 */
quietFrom: number, quietUntil: number, 
/**
 * Key names by deed, for those that were changed; an empty name switches a key off.
 */
keys: { [key in string]: string }, 
/**
 * Whether keys of letters, digits and signs alone work; off, only keys with Ctrl, Cmd or Alt do (WCAG 2.1.4).
 */
hasSingleKeys: boolean, 
/**
 * BCP 47 tag of letters to customers whose language is unknown.
 */
defaultLanguage: string, 
/**
 * How customers are addressed whose own wish nobody knows, by language without region.
 */
formality: { [key in string]: Formality }, 
/**
 * Whether a letter that only says thank you leaves a snoozed or a closed conversation as it is.
 */
keepsSnoozedOnThanks: boolean, keepsClosedOnThanks: boolean, 
/**
 * Whether a letter that declares a withdrawal opens a return by itself.
 */
findsWithdrawals: boolean, isWelcomed: boolean, 
/**
 * Whether closing asks for the root cause.
 */
askCause: AskCause, 
/**
 * Minutes without a key or a touch after which the window locks itself; 0 never does.
 */
lockAfterMinutes: number, };

export type SharedBy = "address" | "phone";

export type SharedTextRequest = { key: string, };

export type SharedWith = { customerId: CustomerId | null, name: string, by: SharedBy, 
/**
 * How many of their orders came back, in whole or in part.
 */
orders: number, };

export type Shipment = { id: RemoteId, shippedAt: Timestamp | null, 
/**
 * When the carrier was last heard of.
 */
movedAt: Timestamp | null, deliveredAt: Timestamp | null, carrier: string, tracking: string, trackingUrl: string | null, 
/**
 * The platform's own word.
 */
statusText: string, lines: Array<[RemoteId, number]>, };

export type ShopCustomer = { id: RemoteId, firstName: string, lastName: string, email: string, phone: string, locale: string | null, tags: Array<string>, note: string, created: Timestamp, updated: Timestamp, address: PostalAddress, };

export type SignInAgainRequest = { id: StoreId, 
/**
 * Other keys of the app than those that are kept: both or none.
 */
key?: string, secret?: string, 
/**
 * What is to be switched on, beside what is: rights for it are asked for.
 */
wants?: Array<Ability>, port?: number, };

export type SignInRequest = { 
/**
 * Where the browser comes back to, where it is not the usual one.
 */
port?: number, platform: Platform, 
/**
 * The shop's address as people know it.
 */
address: string, 
/**
 * WooCommerce: consumer key. Shopify: the app's client id, none with a pasted token. Vendure: the user.
 */
key: string, 
/**
 * The secret half: consumer secret, token, client secret, password.
 */
secret: string, caFile?: string, 
/**
 * A shop on this computer or network, without encryption if need be.
 */
isLocal?: boolean, };

export type SignalClaims = { 
/**
 * All returns of the customer.
 */
cases: number, 
/**
 * Those in which something else or nothing was said to have come, or came back.
 */
wrongOrEmpty: number, 
/**
 * Those whose parcel never arrived.
 */
neverCame: number, };

export type SignalRate = { 
/**
 * Pieces that came back of those that were bought.
 */
rate: FactShare, 
/**
 * Half of the other customers who gave something back gave back no larger share.
 */
median: number, 
/**
 * How many others there are.
 */
others: number, };

export type SignalsAnswer = { customerId: CustomerId | null, rate: SignalRate | null, claims: SignalClaims | null, shared: Array<SharedWith>, hold: ReturnHold | null, };

export type SignalsRequest = { customerId?: CustomerId, returnId?: ReturnId, };

export type SignedIn = { 
/**
 * For `storefronts.add_store`.
 */
ticket: string, probe: Probe, };

export type SimilarAnswer = { 
/**
 * The best first; what this customer was told stands before the others.
 */
items: Array<SimilarItem>, 
/**
 * The folded words that were looked for.
 */
words: Array<string>, };

export type SimilarItem = { conversationId: ConversationId, 
/**
 * Our answer.
 */
messageId: MessageId, subject: string, customerName: string, 
/**
 * The beginning of what was asked.
 */
question: string, 
/**
 * What we answered, without greeting and sign-off where those are plain to see.
 */
answer: string, language: string | null, at: Timestamp, isSameCustomer: boolean, isClosed: boolean, 
/**
 * The other customer's name, where it still stands in the answer.
 */
names: string | null, };

export type SimilarRequest = { id: ConversationId, 
/**
 * Looked for in place of the words of the customer's newest message.
 */
query?: string, };

export type SiteFont = "system" | "clear" | "warm" | "book";

export type SlipPaper = "a4" | "letter";

export type SlipReader = "customer" | "shop";

export type SnoozeRequest = { ids: Array<ConversationId>, 
/**
 * When they come back at the latest. Without it only an answer brings them back.
 */
until?: Timestamp, 
/**
 * Until the customer answers; needed where there is no time.
 */
untilAnswer?: boolean, };

export type Sort = "waiting" | "newest";

export type SpamReason = { 
/**
 * `agent`: somebody said so. `block`: the sender is blocked. `server`: it came marked as spam.
 */
kind: string, 
/**
 * Who said so, or who blocked the sender.
 */
agentId: AgentId | null, 
/**
 * When that was.
 */
at: Timestamp | null, 
/**
 * The address or domain that was blocked; may be empty.
 */
pattern: string, 
/**
 * What the colleague noted; may be empty.
 */
reason: string, 
/**
 * The block that still stands.
 */
blockId: number | null, };

export type SplitAnswer = { 
/**
 * The new conversation.
 */
id: ConversationId, undoId: UndoId, };

export type SplitPreview = { 
/**
 * The conversation that the message is in.
 */
id: ConversationId, subject: string, 
/**
 * This message and those after it.
 */
fromHere: number, total: number, };

export type SplitRequest = { messageId: MessageId, 
/**
 * Only this message; without it everything after it goes along.
 */
only?: boolean, };

export type SpokenLanguage = { language: string, contacts: number, };

export type Stage = "draft" | "awaiting_payment" | "on_hold" | "preparing" | "partly_sent" | "sent" | "delivered" | "completed" | "refunded" | "cancelled" | "failed" | "gone";

export type StartLine = { line: RemoteId, quantity: number, reason: Reason, comment?: string, 
/**
 * In what state it is, as the customer says.
 */
condition?: DeclaredCondition, 
/**
 * What the customer wants; the money when left out.
 */
outcome?: Outcome, 
/**
 * What they want in exchange, in words.
 */
instead?: string, };

export type StartReturnRequest = { 
/**
 * Made by whoever asks, new for each return: asking twice with one is asking once. 8 to 40 letters, digits, hyphens.
 */
uid: string, orderId: OrderId, conversationId?: ConversationId, 
/**
 * Whose it is, where the order does not say.
 */
customerId?: CustomerId, track: Track, lines: Array<StartLine>, 
/**
 * When the withdrawal was declared; now when left out.
 */
noticeAt?: Timestamp, filedBy?: FiledBy, };

export type StateCount = { state: CaseState, total: number, };

export type Status = "open" | "pending" | "snoozed" | "closed" | "spam";

export type StockPiece = { title: string, 
/**
 * Size, colour and whatever else tells it from its siblings.
 */
options: string, sku: string, quantity: number, };

export type Store = { id: StoreId, platform: Platform, name: string, address: string, way: Way, state: StoreState, problemCode: string | null, problemArgs: { [key in string]: string }, 
/**
 * "As of".
 */
lastOkAt: Timestamp | null, failingSince: Timestamp | null, progressDone: number, 
/**
 * 0 where the shop does not say how many there are.
 */
progressTotal: number, 
/**
 * What the last look at the shop said; none before the first.
 */
probe: Probe | null, orders: number, 
/**
 * Entries that the shop sent and nobody could read.
 */
unread: number, 
/**
 * Made up, with the sample shop: nobody asks it anything.
 */
isSample: boolean, };

export type StoreAccess = { platform: Platform, 
/**
 * The shop's address as people know it.
 */
address: string, 
/**
 * WooCommerce: consumer key. Shopify: the app's client id, none with a pasted token. Vendure: the user.
 */
key: string, 
/**
 * The secret half: consumer secret, token, client secret, password.
 */
secret: string, caFile?: string, 
/**
 * A shop on this computer or network, without encryption if need be.
 */
isLocal?: boolean, };

export type StoreId = number;

export type StoreRequest = { id: StoreId, };

export type StoreStanding = { id: StoreId, name: string, platform: Platform, state: StoreState, problemCode: string | null, problemArgs: { [key in string]: string }, lastOkAt: Timestamp | null, isSample: boolean, };

export type StoreState = "connecting" | "working" | "up_to_date" | "offline" | "needs_you" | "paused";

export type Subject = "customers" | "products" | "orders" | "reviews";

export type Suggestion = { one: CustomerRow, other: CustomerRow, reason: Likeness, 
/**
 * What they share: the address, the number, the name.
 */
shared: string, };

export type SuggestionReason = { "kind": "product", sku: string, 
/**
 * As the order says it; empty where only the number is known.
 */
name: string, } | { "kind": "topic", topicId: TopicId, } | { "kind": "words", words: Array<string>, } | { "kind": "language", language: string, };

export type SuggestionsRequest = { id?: CustomerId, };

export type Sums = { 
/**
 * What was paid for the pieces that are paid back.
 */
value: Money, deduction: Money, fee: Money, 
/**
 * For the way there.
 */
shipping: Money, 
/**
 * What goes back the way it came.
 */
refund: Money, 
/**
 * What becomes a credit, bonus included.
 */
credit: Money, bonus: Money, 
/**
 * What the goods in exchange cost.
 */
exchange: Money, 
/**
 * The part of it that is paid by what comes back.
 */
taken: Money, 
/**
 * The part of it that the customer still has to pay.
 */
due: Money, 
/**
 * What is left of the order's money; none when its copy is gone.
 */
left: Money | null, };

export type Swap = { product: RemoteId, variant: RemoteId, title: string, 
/**
 * Size, colour and whatever else tells it from its siblings.
 */
options: string, sku: string, quantity: number, 
/**
 * For one piece, as the customer was told.
 */
price: Money, };

export type SwapRequest = { productId: ProductId, variant: RemoteId, 
/**
 * As many as come back, when left out.
 */
quantity?: number, };

export type SweepAnswer = { 
/**
 * Entries that a shop has no more.
 */
gone: number, 
/**
 * Orders that had changed without a word in the shop's list of changes.
 */
changed: number, requests: number, };

export type SwitchActRequest = { storeId: StoreId, kind: Ability, isOn: boolean, };

export type SwitchRequest = { id: AgentId, pin?: string, };

export type SwitchesRequest = { storeId: StoreId, };

export type SyncAnswer = { 
/**
 * Entries that were new or had changed.
 */
changed: number, requests: number, };

export type SyncStoresRequest = { id?: StoreId, };

export type TableProgress = { done: number, 
/**
 * 0 while none is going on.
 */
total: number, };

export type Tag = { id: TagId, name: string, };

export type TagCustomersRequest = { ids: Array<CustomerId>, add?: Array<string>, remove?: Array<string>, };

export type TagId = number;

export type TagRequest = { add?: Array<string>, remove?: Array<string>, ids?: Array<ConversationId>, of?: Scope, 
/**
 * The entry of the history that this deed goes on with: one undo takes back both.
 */
continues?: UndoId, };

export type TakeReviewsAnswer = { taken: number, };

export type TargetAccess = { user: string, 
/**
 * Certificates of the server's own authority, as PEM.
 */
caFile: string | null, 
/**
 * A server on this computer or network, without encryption if need be.
 */
isLocal: boolean, 
/**
 * The server's key that somebody has confirmed, such as `SHA256:…`; SFTP only.
 */
hostKey: string, 
/**
 * It opens with a private key, not with a password alone; SFTP only.
 */
hasKey: boolean, };

export type TargetKind = "folder" | "zip" | "wordpress" | "sftp" | "shopify";

export type TargetRequest = { id: PublishTargetId, };

export type TestFormTemplateAnswer = { fields: Array<FormField>, name: string, email: string, message: string, 
/**
 * What the example lacks, so that it cannot be read: `email` or `message`.
 */
missing: Meaning | null, };

export type TestFormTemplateRequest = { text: string, labels: { [key in string]: Meaning }, };

export type TextAnswer = { text: string, };

export type TextToPreview = { language: string, channel?: MacroChannel, formality?: Formality, subject?: string, body: string, };

export type Theme = "system" | "light" | "dark" | "contrast";

export type Ties = { merged: Array<MergedConversation>, links: Array<LinkedConversation>, followers: Array<AgentId>, 
/**
 * My drafts that wait beside others of their kind.
 */
parkedDrafts: Array<Draft>, 
/**
 * Why it is spam; none if it is not.
 */
spam: SpamReason | null, 
/**
 * A note names me and I have not seen it.
 */
hasUnseenMention: boolean, };

export type TimelineAnswer = { rows: Array<ConversationRow>, next: string | null, };

export type TimelineRequest = { id: CustomerId, 
/**
 * `next` of the page before.
 */
after?: string, };

export type Timestamp = number;

export type Topic = "agents" | "channels" | "conversations" | "cultures" | "customers" | "drafts" | "knowledge" | "macros" | "outbox" | "quarantine" | "returns" | "sample" | "settings" | "storefronts" | "tags" | "topics" | "unread" | "views" | "arrivals" | "notices";

export type TopicGap = { topicId: TopicId, contacts: number, 
/**
 * The newest of them, at most five.
 */
newest: Array<ConversationId>, };

export type TopicId = number;

export type TopicItem = { id: TopicItemId, key: string, titles: { [key in string]: string }, kind: TopicItemKind, 
/**
 * What a choice offers: `topics-option-<option>`, or the text itself.
 */
options: Array<string>, };

export type TopicItemId = number;

export type TopicItemKind = "step" | "text" | "number" | "date" | "choice" | "yes_no" | "photo";

export type Totals = { items: Money, discount: Money, shipping: Money, tax: Money, total: Money, 
/**
 * Positive.
 */
refunded: Money, };

export type Track = "voluntary" | "withdrawal" | "warranty" | "transport_damage";

export type TriedLine = { 
/**
 * None for facts that were made up.
 */
line: RemoteId | null, facts: ReturnFacts, decision: ReturnDecision, forAgent: string, forCustomer: string, language: LocaleTag, };

export type TryPolicyRequest = { 
/**
 * The one that holds when left out: for an order the one of its day.
 */
policy?: ReturnPolicy, orderId?: OrderId, asked?: AskedReturn, facts?: ReturnFacts, 
/**
 * The customer's; that of the order, else the shop's, when left out.
 */
language?: string, };

export type UnblockRequest = { id: number, };

export type UndoActRequest = { id: ActId, 
/**
 * Of the deed that takes it back.
 */
uid: string, };

export type UndoAnswer = { 
/**
 * The command that was taken back.
 */
deed: string, 
/**
 * Steps that are left, when somebody ended it; asking again goes on.
 */
left: number, 
/**
 * Names of what stays because somebody changed it since.
 */
kept: Array<string>, };

export type UndoId = number;

export type UndoImportRequest = { ids: Array<ReturnId>, };

export type UndoProgress = { done: number, total: number, };

export type UndoRequest = { 
/**
 * The latest deed when left out.
 */
undoId?: UndoId, };

export type UndoneImport = { 
/**
 * How many were cancelled; those with which somebody has gone on stay.
 */
cancelled: number, };

export type UnmergePreview = { survivorId: ConversationId, subject: string, 
/**
 * Messages that would go back.
 */
back: number, 
/**
 * Those among them that came after the merging and answer one of the others.
 */
since: number, stays: number, };

export type UnmergeRequest = { 
/**
 * The number of the conversation that was merged.
 */
id: ConversationId, };

export type UnreadEntry = { subject: Subject, 
/**
 * The shop's own id, as far as it could be made out.
 */
remoteId: string, 
/**
 * Why, in English, for whoever looks after the shop.
 */
reason: string, at: Timestamp, };

export type UpdateAgentRequest = { id: AgentId, name?: string, role?: Role, locale?: LocaleTag, signature?: string, signatures?: { [key in string]: string }, languages?: Array<string>, guestUntil?: string, limits?: Limits, };

export type UpdateArticleRequest = { id: ArticleId, kind: ArticleKind, isInternal: boolean, ownerId?: AgentId, 
/**
 * Such as 2027-01-31.
 */
reviewOn?: string, links: Array<ArticleLink>, };

export type UpdateCustomerNoteRequest = { id: CustomerId, noteId: CustomerNoteId, text?: string, isPinned?: boolean, };

export type UpdateCustomerRequest = { id: CustomerId, name?: string, 
/**
 * A language chosen by a person is never changed by a machine. Empty forgets it.
 */
language?: string, formality?: Formality, 
/**
 * IANA name; empty forgets it.
 */
zone?: string, contactMode?: ContactMode, consent?: Consent, };

export type UpdateMeRequest = { name?: string, locale?: LocaleTag, signature?: string, 
/**
 * All of them; an empty text takes the signature of that language away.
 */
signatures?: { [key in string]: string }, languages?: Array<string>, };

export type UseDraftRequest = { id: DraftId, };

export type Variant = { id: RemoteId, sku: string, 
/**
 * Empty for the only variant.
 */
title: string, price: Money | null, 
/**
 * The price before it was reduced.
 */
regularPrice: Money | null, 
/**
 * Pieces at hand, below zero where the shop sells what it lacks; none where nobody counts.
 */
stock: number | null, 
/**
 * True when it can be bought now.
 */
isAvailable: boolean, };

export type VariantRequest = { id: MacroVariantId, };

export type View = "mine" | "unassigned" | "open" | "overdue" | "pending" | "snoozed" | "closed" | "spam" | "drafts" | "sent" | "mentions" | "all" | "promises" | "scheduled";

export type VotesRequest = { id: ArticleId, };

export type WaitReason = "role" | "limit" | "day";

export type WaitingActs = { 
/**
 * Wait until an owner approves.
 */
proposed: Array<ActItem>, 
/**
 * Nobody knows whether they were done.
 */
unknown: Array<ActItem>, 
/**
 * The order is not the one that was confirmed.
 */
changed: Array<ActItem>, };

export type WakeAnswer = { woken: number, followedUp: number, reminded: number, };

export type WantedOption = { 
/**
 * The option's name in the shop; empty where the line has none of the kind.
 */
name: string, value: string, };

export type Way = "keys" | "token" | "client" | "browser" | "password" | "files";

export type When = { sendAt?: Timestamp, 
/**
 * 0 to 23, instead of a moment: the next time that it is so late where the customer is.
 */
theirHour?: number, 
/**
 * IANA name of the zone in whose words the moment was chosen.
 */
zone?: string, 
/**
 * Whether it becomes a draft again if the customer writes before; true when left out.
 */
cancelsOnReply?: boolean, };

export type Why = "theirs" | "by_hand" | "named";

export type WireProblem = { kind: Kind, code: string, args: { [key in string]: string }, };

export type Wish = { 
/**
 * Under which right, as far as the words tell; none where nothing is to come back.
 */
track: Track | null, 
/**
 * The letter declares a withdrawal from the contract, plainly and without a condition.
 */
isWithdrawalNotice: boolean, 
/**
 * The sentence that declares it, as it was written.
 */
declaration: string, isReturn: boolean, 
/**
 * The surest first.
 */
reasons: Array<WishReason>, outcome: Outcome | null, };

export type WishReason = { reason: Reason, 
/**
 * Out of a hundred: a statement counts more than a question, a letter more than its subject.
 */
score: number, 
/**
 * The customer's own words.
 */
words: string, };

export type WithdrawalException = { kind: ExceptionKind, marks: Marks, };

export type WithdrawalPage = { 
/**
 * BCP 47.
 */
language: string, text: string, 
/**
 * A form in two steps, without scripts or styles: where it is sent to is the shop's part.
 */
html: string, };

export type WithdrawalPageRequest = { 
/**
 * BCP 47.
 */
language: string, };

export type WorkloadAnswer = { 
/**
 * Who works here, then what nobody has; somebody who has left only with conversations.
 */
rows: Array<WorkloadRow>, };

export type WorkloadRow = { agentId: AgentId | null, 
/**
 * Conversations that are open.
 */
open: number, 
/**
 * Those of them in which the customer waits for an answer.
 */
waiting: number, 
/**
 * Those of them that wait longer than the shop's target.
 */
overdue: number, 
/**
 * Waiting for the customer, or snoozed.
 */
later: number, 
/**
 * Closed by this person since midnight, and closed yet.
 */
closedToday: number, 
/**
 * Closed by this person since Monday, and closed yet.
 */
closedWeek: number, };

export type Worth = { orders: number, spent: Money, };

export type WriteArticleAnswer = { id: ArticleId, removed: Array<RemovedPart>, };

export type WriteArticleRequest = { messageId: MessageId, 
/**
 * Left out, as the preview says.
 */
title?: string, body?: string, categoryId?: ArticleCategoryId, isInternal?: boolean, };

export type ZoneSource = "person" | "phone" | "language";

export type ZoneWords = { name: string, 
/**
 * In the order in which they stand in the zone.
 */
countries: Array<string>, says: Array<string>, rules: Array<RuleWords>, };

export interface Contract {
  /** add a person to the desk */
  "agents.add": { request: AddAgentRequest; answer: AgentDeedAnswer };
  /** who did what and when, the newest first */
  "agents.audit": { request: AuditRequest; answer: AuditAnswer };
  /** who did what and when, as a table that no spreadsheet runs */
  "agents.audit_csv": { request: AuditFilter; answer: AuditCsvAnswer };
  /** somebody who had left works here again */
  "agents.come_back": { request: AgentRequest; answer: AgentDeedAnswer };
  /** everybody at the desk */
  "agents.list": { request: Nothing; answer: Array<Agent> };
  /** lock the window until somebody takes the seat */
  "agents.lock": { request: Nothing; answer: Seat };
  /** the agent who is asking */
  "agents.me": { request: Nothing; answer: Me };
  /** take a person's PIN away */
  "agents.reset_pin": { request: AgentRequest; answer: Done };
  /** who sits at the window, and who else could */
  "agents.seat": { request: Nothing; answer: Seat };
  /** my own keys, or the desk's again */
  "agents.set_keys": { request: SetKeysRequest; answer: Done };
  /** set, change or take away my PIN */
  "agents.set_pin": { request: SetPinRequest; answer: Done };
  /** take the seat at the window, with the PIN where there is one */
  "agents.switch": { request: SwitchRequest; answer: Seat };
  /** change a person's name, role, languages, signatures, limits */
  "agents.update": { request: UpdateAgentRequest; answer: AgentDeedAnswer };
  /** change my name, interface language, signatures or languages */
  "agents.update_me": { request: UpdateMeRequest; answer: Agent };
  /** sign in to a mailbox and keep it */
  "channels.add_mailbox": { request: AddMailboxRequest; answer: Channel };
  /** find the servers of an address */
  "channels.discover": { request: DiscoverRequest; answer: DiscoverAnswer };
  /** all channels with their state */
  "channels.list": { request: Nothing; answer: Array<Channel> };
  /** stop reading a mailbox for now */
  "channels.pause": { request: ChannelRequest; answer: Channel };
  /** stop using a mailbox; its conversations stay */
  "channels.remove": { request: ChannelRequest; answer: Done };
  /** change the sender's name */
  "channels.rename": { request: RenameRequest; answer: Channel };
  /** read a paused mailbox again, or try a broken one now */
  "channels.resume": { request: ChannelRequest; answer: Channel };
  /** sign in again with a new password */
  "channels.set_password": { request: SetPasswordRequest; answer: Channel };
  /** sign in again at the provider */
  "channels.sign_in_again": { request: ChannelRequest; answer: Channel };
  /** how people of a culture are written to, and when they are off work */
  "cultures.card": { request: CultureCardRequest; answer: CultureCard };
  /** which card is a customer's, by language and place */
  "cultures.find": { request: FindCultureRequest; answer: FindCultureAnswer };
  /** the cultures that have a card */
  "cultures.list": { request: Nothing; answer: Array<Culture> };
  /** bring every shipped text of a card back */
  "cultures.reset": { request: CultureRequest; answer: CultureDeed };
  /** write a field of a card, or bring the shipped text back */
  "cultures.set": { request: SetCultureTextRequest; answer: CultureDeed };
  /** add somebody who has not written yet */
  "customers.add": { request: AddCustomerRequest; answer: CustomerDeed };
  /** give a customer another mail address */
  "customers.add_address": { request: CustomerAddressRequest; answer: CustomerDeed };
  /** a phone number or a name on another network */
  "customers.add_handle": { request: AddHandleRequest; answer: CustomerDeed };
  /** note something about a customer */
  "customers.add_note": { request: AddCustomerNoteRequest; answer: CustomerDeed };
  /** end the import of a table; what it stored stays */
  "customers.cancel_import": { request: Nothing; answer: Done };
  /** remove a field with what stands in it */
  "customers.delete_field": { request: CustomerFieldRequest; answer: CustomersDeed };
  /** take a number or name away */
  "customers.delete_handle": { request: DeleteHandleRequest; answer: CustomerDeed };
  /** remove a note */
  "customers.delete_note": { request: DeleteCustomerNoteRequest; answer: CustomerDeed };
  /** remove a kept filter */
  "customers.delete_segment": { request: SegmentRequest; answer: CustomersDeed };
  /** customers as a table that no spreadsheet runs */
  "customers.export_csv": { request: ExportCsvRequest; answer: ExportCsvAnswer };
  /** the shop's own fields */
  "customers.fields": { request: Nothing; answer: Array<CustomerField> };
  /** let no return of a customer go through by itself */
  "customers.hold": { request: HoldCustomerRequest; answer: HoldDeed };
  /** import a table of customers, all of it or nothing */
  "customers.import_csv": { request: ImportCsvRequest; answer: ImportCsvAnswer };
  /** how far the import of a table is */
  "customers.import_progress": { request: Nothing; answer: TableProgress };
  /** two customers are not one person */
  "customers.keep_apart": { request: KeepApartRequest; answer: CustomersDeed };
  /** a page of customers: by words, by a filter */
  "customers.list": { request: ListCustomersRequest; answer: ListCustomersAnswer };
  /** what some customers are called */
  "customers.names": { request: CustomerNamesRequest; answer: Array<CustomerName> };
  /** what an import of a table would do */
  "customers.preview_csv": { request: PreviewCsvRequest; answer: PreviewCsvAnswer };
  /** let returns of a customer go through by themselves again */
  "customers.release": { request: CustomerRequest; answer: HoldDeed };
  /** take a mail address away */
  "customers.remove_address": { request: CustomerAddressRequest; answer: CustomerDeed };
  /** add or change one of the shop's fields */
  "customers.save_field": { request: SaveCustomerFieldRequest; answer: CustomerField };
  /** keep a filter under a name */
  "customers.save_segment": { request: SaveSegmentRequest; answer: Segment };
  /** kept filters over customers */
  "customers.segments": { request: Nothing; answer: Array<Segment> };
  /** what a customer has in one of the shop's fields */
  "customers.set_value": { request: SetCustomerValueRequest; answer: CustomerDeed };
  /** one customer with everything that is known */
  "customers.show": { request: CustomerRequest; answer: Customer };
  /** customers who may be one person, and why */
  "customers.suggestions": { request: SuggestionsRequest; answer: Array<Suggestion> };
  /** add and remove tags of customers */
  "customers.tag": { request: TagCustomersRequest; answer: CustomersDeed };
  /** every tag that some customer has */
  "customers.tags": { request: Nothing; answer: Array<string> };
  /** change name, language, form of address, zone, wishes */
  "customers.update": { request: UpdateCustomerRequest; answer: CustomerDeed };
  /** change the words of a note, or pin it */
  "customers.update_note": { request: UpdateCustomerNoteRequest; answer: CustomerDeed };
  /** write a checked, encrypted backup now */
  "desk.back_up": { request: Nothing; answer: BackupAnswer };
  /** run the integrity check of the database */
  "desk.check": { request: Nothing; answer: CheckAnswer };
  /** the recovery code was kept; stop showing it */
  "desk.confirm_recovery_code": { request: Nothing; answer: Done };
  /** keep the key in the keychain, behind a passphrase or in an open file */
  "desk.keep_key": { request: KeepKeyRequest; answer: Done };
  /** where the key of this desk is kept */
  "desk.key_place": { request: Nothing; answer: KeyPlaceAnswer };
  /** open a web, mail or phone link outside */
  "desk.open_link": { request: LinkRequest; answer: Done };
  /** version, place, first-run state */
  "desk.status": { request: Nothing; answer: DeskStatus };
  /** add an internal note */
  "inbox.add_note": { request: AddNoteRequest; answer: DeedAnswer };
  /** somebody works here no more; their conversations are handed on */
  "inbox.agent_leaves": { request: AgentLeavesRequest; answer: HandedOnAnswer };
  /** do what a macro does; answers its text for the draft */
  "inbox.apply_macro": { request: ApplyMacroRequest; answer: ApplyMacroAnswer };
  /** what is missing among the articles, and what they did */
  "inbox.article_health": { request: Nothing; answer: ArticleHealth };
  /** count a search for articles that found nothing */
  "inbox.article_missed": { request: ArticleMissedRequest; answer: Done };
  /** how often an article went into answers, and where last */
  "inbox.article_uses": { request: ArticleUsesRequest; answer: ArticleUses };
  /** articles that may answer a conversation, and why */
  "inbox.articles_beside": { request: ConversationRequest; answer: ArticleSuggestions };
  /** a letter that asks the customer for what is missing */
  "inbox.ask_missing": { request: ConversationRequest; answer: AskMissingAnswer };
  /** give conversations to an agent, or to nobody */
  "inbox.assign": { request: AssignRequest; answer: BulkAnswer };
  /** attach a file or picture to a draft */
  "inbox.attach_file": { request: AttachFileRequest; answer: Draft };
  /** the bytes of an attachment */
  "inbox.attachment": { request: AttachmentRequest; answer: AttachmentAnswer };
  /** send the mail of an address or domain to spam */
  "inbox.block": { request: BlockRequest; answer: DeedAnswer };
  /** senders whose mail goes to spam, the newest first */
  "inbox.blocks": { request: Nothing; answer: Array<BlockItem> };
  /** the call note that is being written, with its timer */
  "inbox.call_draft": { request: Nothing; answer: CallDraftAnswer };
  /** do not open again some days later */
  "inbox.cancel_follow_up": { request: IdsRequest; answer: DeedAnswer };
  /** end the import that is running; what it stored stays */
  "inbox.cancel_import": { request: Nothing; answer: Done };
  /** take a message back that has not left */
  "inbox.cancel_send": { request: OutboxRequest; answer: CancelSendAnswer };
  /** end the undo of a long deed after the step that it is at */
  "inbox.cancel_undo": { request: Nothing; answer: Done };
  /** keep what is new of a conversation from elsewhere */
  "inbox.capture": { request: CaptureRequest; answer: CaptureAnswer };
  /** root causes, and how many conversations of a period had each */
  "inbox.causes": { request: CausesRequest; answer: CausesAnswer };
  /** say that a promise was kept, or change it */
  "inbox.change_promise": { request: ChangePromiseRequest; answer: DeedAnswer };
  /** close conversations and say what caused them */
  "inbox.close_with_cause": { request: CloseWithCauseRequest; answer: BulkAnswer };
  /** close, and open again some days later */
  "inbox.close_with_follow_up": { request: FollowUpRequest; answer: DeedAnswer };
  /** the number of conversations in each view */
  "inbox.counts": { request: Nothing; answer: CountsAnswer };
  /** throw a draft away */
  "inbox.delete_draft": { request: DraftRequest; answer: Done };
  /** forget how a form is read */
  "inbox.delete_form_template": { request: FormTemplateRequest; answer: DeedAnswer };
  /** remove a kept view; its conversations stay */
  "inbox.delete_view": { request: SavedViewRequest; answer: DeedAnswer };
  /** a view or a line as a filter, and the filter as a line */
  "inbox.describe_filter": { request: Scope; answer: FilterAnswer };
  /** remove a file from a draft */
  "inbox.detach_file": { request: DetachFileRequest; answer: Draft };
  /** the bytes of a draft's file */
  "inbox.draft_file": { request: DraftFileRequest; answer: AttachmentAnswer };
  /** drafts of new conversations */
  "inbox.drafts": { request: Nothing; answer: Array<Draft> };
  /** throw a call note away */
  "inbox.drop_call_draft": { request: Nothing; answer: Done };
  /** remove a customer with every trace; cannot be undone */
  "inbox.erase_customer": { request: CustomerRequest; answer: Done };
  /** in which language and form of address an answer is expected */
  "inbox.expected": { request: ConversationRequest; answer: Expected };
  /** who may be calling: by name, number, order or other words */
  "inbox.find_caller": { request: FindCallerRequest; answer: Array<KnownCaller> };
  /** send what is due now */
  "inbox.flush_outbox": { request: Nothing; answer: FlushAnswer };
  /** follow conversations, or follow them no longer */
  "inbox.follow": { request: FollowRequest; answer: DeedAnswer };
  /** the labels in an example mail and what they may mean */
  "inbox.form_labels": { request: FormLabelsRequest; answer: Array<FormField> };
  /** how the shop's own forms are read */
  "inbox.form_templates": { request: Nothing; answer: Array<FormTemplate> };
  /** one draft */
  "inbox.get_draft": { request: DraftRequest; answer: Draft };
  /** how a letter to somebody begins, in its language and form of address */
  "inbox.greeting": { request: GreetingRequest; answer: GreetingAnswer };
  /** everything about a customer: JSON and every letter */
  "inbox.hand_out": { request: CustomerRequest; answer: HandOutAnswer };
  /** give conversations to a colleague, with a note for them */
  "inbox.hand_over": { request: HandOverRequest; answer: DeedAnswer };
  /** the numbers of all conversations of a view, a filter or a kept view */
  "inbox.ids": { request: Scope; answer: Array<ConversationId> };
  /** read an mbox, Maildir or .eml file into the desk */
  "inbox.import": { request: ImportRequest; answer: ImportAnswer };
  /** the language that a text is written in */
  "inbox.language_of": { request: LanguageOfRequest; answer: LanguageOfAnswer };
  /** say that two conversations belong together */
  "inbox.link": { request: LinkConversationsRequest; answer: DeedAnswer };
  /** write a call down; one to call back sleeps until then */
  "inbox.log_call": { request: LogCallRequest; answer: LogCallAnswer };
  /** mark as read or unread */
  "inbox.mark_read": { request: MarkReadRequest; answer: BulkAnswer };
  /** topic, steps, values, offers and cause of a conversation */
  "inbox.matter": { request: ConversationRequest; answer: Matter };
  /** make one conversation of several */
  "inbox.merge_conversations": { request: MergeConversationsRequest; answer: DeedAnswer };
  /** make one customer of two, with all conversations */
  "inbox.merge_customers": { request: MergeCustomersRequest; answer: MergeCustomersAnswer };
  /** a message as a safe document */
  "inbox.message_html": { request: MessageHtmlRequest; answer: MessageHtmlAnswer };
  /** the raw message */
  "inbox.message_source": { request: MessageRequest; answer: MessageSourceAnswer };
  /** the whole text of a message */
  "inbox.message_text": { request: MessageRequest; answer: MessageTextAnswer };
  /** file a message in another conversation */
  "inbox.move_message": { request: MoveMessageRequest; answer: DeedAnswer };
  /** give a kept view another place in the list */
  "inbox.move_view": { request: MoveViewRequest; answer: DeedAnswer };
  /** give conversations back from spam */
  "inbox.not_spam": { request: NotSpamRequest; answer: DeedAnswer };
  /** what is to be told at once about conversations: due, mentioned, handed over */
  "inbox.notices": { request: IdsRequest; answer: Array<Notice> };
  /** the conversations of a conversation's customer */
  "inbox.of_customer": { request: ConversationRequest; answer: Array<ConversationRow> };
  /** whose an order is, and the conversations with them */
  "inbox.of_order": { request: OrderRequest; answer: OrderPeople };
  /** one conversation with messages, notes and activity */
  "inbox.open": { request: ConversationRequest; answer: ConversationDetail };
  /** facts or tracking of an order, in the customer's language */
  "inbox.order_text": { request: OrderTextRequest; answer: TextAnswer };
  /** the orders of a conversation's customer and those that it names, the one that matters most first */
  "inbox.orders_beside": { request: ConversationRequest; answer: OrdersBeside };
  /** what has not left for good */
  "inbox.outbox": { request: Nothing; answer: Array<OutboxItem> };
  /** one page of a view, a filter or a kept view */
  "inbox.page": { request: PageRequest; answer: PageAnswer };
  /** what an answer or a forward begins with */
  "inbox.prepare_reply": { request: PrepareReplyRequest; answer: PrepareReplyAnswer };
  /** an answer as an article, without the person */
  "inbox.preview_article": { request: PreviewArticleRequest; answer: PreviewArticleAnswer };
  /** what could be blocked about a conversation's sender */
  "inbox.preview_block": { request: PreviewBlockRequest; answer: BlockPreview };
  /** what a pasted conversation consists of */
  "inbox.preview_capture": { request: PreviewCaptureRequest; answer: PreviewCaptureAnswer };
  /** how much erasing a customer would remove */
  "inbox.preview_erase": { request: CustomerRequest; answer: ErasePreview };
  /** the text of a macro for one conversation */
  "inbox.preview_macro": { request: PreviewMacroRequest; answer: RenderedMacro };
  /** what would become of two customers, and what would be dropped */
  "inbox.preview_merge": { request: MergeCustomersRequest; answer: MergePreview };
  /** what would come of conversations */
  "inbox.preview_merge_conversations": { request: MergeConversationsRequest; answer: ConversationMergePreview };
  /** how many messages splitting would take along */
  "inbox.preview_split": { request: MessageRequest; answer: SplitPreview };
  /** what parting a merged conversation would give back */
  "inbox.preview_unmerge": { request: UnmergeRequest; answer: UnmergePreview };
  /** a product, its price and stock, in the customer's language */
  "inbox.product_text": { request: ProductTextRequest; answer: TextAnswer };
  /** note what a customer was promised, and by when */
  "inbox.promise": { request: PromiseRequest; answer: DeedAnswer };
  /** every open promise, the first that is due at the top */
  "inbox.promises": { request: Nothing; answer: Array<PromiseItem> };
  /** what could not be read as a message */
  "inbox.quarantine": { request: Nothing; answer: Array<QuarantineItem> };
  /** read a message aloud by the system's voices */
  "inbox.read_aloud": { request: MessageRequest; answer: Done };
  /** read the forms among mail that is here already */
  "inbox.read_forms": { request: ReadFormsRequest; answer: ReadFormsAnswer };
  /** hand somebody's conversations on to somebody else */
  "inbox.reassign": { request: ReassignRequest; answer: HandedOnAnswer };
  /** keep an answer that was sent elsewhere */
  "inbox.record_answer": { request: RecordAnswerRequest; answer: DeedAnswer };
  /** take a promise out */
  "inbox.remove_promise": { request: RemovePromiseRequest; answer: DeedAnswer };
  /** hand a draft to somebody who sends */
  "inbox.request_review": { request: RequestReviewRequest; answer: DeedAnswer };
  /** another time for a letter that waits */
  "inbox.reschedule": { request: RescheduleRequest; answer: DeedAnswer };
  /** decide about a message that may have left */
  "inbox.resolve_unknown": { request: ResolveUnknownRequest; answer: Done };
  /** try a failed message again now */
  "inbox.retry_send": { request: OutboxRequest; answer: Done };
  /** the rows of some conversations, as a list shows them */
  "inbox.rows": { request: RowsRequest; answer: Array<ConversationRow> };
  /** keep a call note; start or pause its timer */
  "inbox.save_call_draft": { request: SaveCallDraftRequest; answer: CallDraft };
  /** add a root cause, name it anew, or put it away */
  "inbox.save_cause": { request: SaveCauseRequest; answer: SaveCauseAnswer };
  /** keep a draft */
  "inbox.save_draft": { request: SaveDraftRequest; answer: Draft };
  /** add or change how a form is read */
  "inbox.save_form_template": { request: SaveFormTemplateRequest; answer: FormTemplateDeed };
  /** add a topic, or change its names, steps and fields */
  "inbox.save_topic": { request: SaveTopicRequest; answer: SaveTopicAnswer };
  /** keep a filter under a name, or change a kept view */
  "inbox.save_view": { request: SaveViewRequest; answer: SaveViewAnswer };
  /** the kept views with their numbers */
  "inbox.saved_views": { request: Nothing; answer: Array<SavedView> };
  /** letters that wait for their time, the next one first */
  "inbox.scheduled": { request: Nothing; answer: Array<ScheduledItem> };
  /** full-text search, newest first */
  "inbox.search": { request: SearchRequest; answer: SearchAnswer };
  /** note that I have looked at what names me */
  "inbox.see_mentions": { request: ConversationRequest; answer: Done };
  /** freeze a draft and put it into the outbox */
  "inbox.send": { request: SendRequest; answer: SendAnswer };
  /** let a letter leave that waits for its time */
  "inbox.send_now": { request: OutboxRequest; answer: Done };
  /** say what conversations were caused by */
  "inbox.set_cause": { request: SetCauseRequest; answer: DeedAnswer };
  /** tick a step off, or keep the value of a field */
  "inbox.set_item": { request: SetItemRequest; answer: DeedAnswer };
  /** low, normal, high or urgent */
  "inbox.set_priority": { request: SetPriorityRequest; answer: BulkAnswer };
  /** open, pending, snoozed, closed or spam */
  "inbox.set_status": { request: SetStatusRequest; answer: BulkAnswer };
  /** say what conversations are about */
  "inbox.set_topic": { request: SetTopicRequest; answer: DeedAnswer };
  /** how questions like this one were answered before */
  "inbox.similar": { request: SimilarRequest; answer: SimilarAnswer };
  /** snooze until a time, until the customer answers, or whichever is first */
  "inbox.snooze": { request: SnoozeRequest; answer: DeedAnswer };
  /** give a message, and what follows, its own conversation */
  "inbox.split": { request: SplitRequest; answer: SplitAnswer };
  /** stop reading aloud */
  "inbox.stop_reading": { request: Nothing; answer: Done };
  /** read every mailbox once */
  "inbox.sync": { request: Nothing; answer: ImportAnswer };
  /** add and remove tags */
  "inbox.tag": { request: TagRequest; answer: BulkAnswer };
  /** all tags */
  "inbox.tags": { request: Nothing; answer: Array<Tag> };
  /** take over reviews that shops brought, and answers that they have */
  "inbox.take_reviews": { request: Nothing; answer: TakeReviewsAnswer };
  /** what labels make of an example mail */
  "inbox.test_form_template": { request: TestFormTemplateRequest; answer: TestFormTemplateAnswer };
  /** a customer's conversations across all channels, the newest first */
  "inbox.timeline": { request: TimelineRequest; answer: TimelineAnswer };
  /** what conversations may be about, with steps and fields */
  "inbox.topics": { request: Nothing; answer: Array<ConversationTopic> };
  /** let a sender in again */
  "inbox.unblock": { request: UnblockRequest; answer: DeedAnswer };
  /** take a deed back; a long one step by step */
  "inbox.undo": { request: UndoRequest; answer: UndoAnswer };
  /** how far a long deed is taken back */
  "inbox.undo_progress": { request: Nothing; answer: UndoProgress };
  /** say that two conversations no longer belong together */
  "inbox.unlink": { request: LinkConversationsRequest; answer: DeedAnswer };
  /** take a merged conversation out again, at any time */
  "inbox.unmerge": { request: UnmergeRequest; answer: DeedAnswer };
  /** give a draft that waits its place in the conversation */
  "inbox.use_draft": { request: UseDraftRequest; answer: Draft };
  /** do what is due now: wake, look again, remind */
  "inbox.wake_due": { request: Nothing; answer: WakeAnswer };
  /** how much everybody has to do, and has done */
  "inbox.workload": { request: Nothing; answer: WorkloadAnswer };
  /** make a draft of an article out of an answer */
  "inbox.write_article": { request: WriteArticleRequest; answer: WriteArticleAnswer };
  /** add a picture or a paper to an article */
  "knowledge.attach": { request: AttachToArticleRequest; answer: AttachedToArticle };
  /** texts that stand in several articles, and where */
  "knowledge.blocks": { request: Nothing; answer: Array<ArticleBlock> };
  /** end the import that is going on; what was taken stays */
  "knowledge.cancel_import": { request: Nothing; answer: Done };
  /** end the run that is going on */
  "knowledge.cancel_publish": { request: Nothing; answer: Done };
  /** the tree of categories */
  "knowledge.categories": { request: Nothing; answer: Array<ArticleCategory> };
  /** a new article with its first text */
  "knowledge.create": { request: CreateArticleRequest; answer: Article };
  /** forget files that were handed over */
  "knowledge.drop_import": { request: HeldImport; answer: Done };
  /** a picture or a paper of an article, as readers get it */
  "knowledge.file": { request: ArticleFileRequest; answer: ArticleFileBytes };
  /** pictures and papers of an article, of every language */
  "knowledge.files": { request: ArticleFilesRequest; answer: Array<ArticleFile> };
  /** one article with all its texts */
  "knowledge.get": { request: ArticleRequest; answer: Article };
  /** hand over files for an import; they are in memory only */
  "knowledge.hold_import": { request: HoldImportRequest; answer: HeldImport };
  /** take articles of another program; taking them again changes nothing */
  "knowledge.import": { request: ImportArticlesRequest; answer: ImportedArticles };
  /** how far the import is that is going on */
  "knowledge.import_progress": { request: Nothing; answer: ImportProgress };
  /** articles in the order of their categories, with their languages */
  "knowledge.list": { request: Nothing; answer: Array<ArticleRow> };
  /** the shop's mark on the help site */
  "knowledge.logo": { request: Nothing; answer: HelpSiteLogo };
  /** two writings of one text side by side, for choosing */
  "knowledge.merge": { request: MergeArticleRequest; answer: MergedArticle };
  /** give an article its category and place */
  "knowledge.move": { request: MoveArticleRequest; answer: Done };
  /** what would be added, changed and removed at a place */
  "knowledge.plan": { request: PlanRequest; answer: PublishPlan };
  /** what an import of articles would bring; nothing changes */
  "knowledge.plan_import": { request: ImportArticlesRequest; answer: ImportedArticles };
  /** the page of an article as readers will see it */
  "knowledge.preview": { request: ArticlePageRequest; answer: ArticlePage };
  /** put a text before readers */
  "knowledge.publish": { request: PublishArticleRequest; answer: Article };
  /** publish what is due now */
  "knowledge.publish_due": { request: Nothing; answer: PublishDueAnswer };
  /** how far the run is that is going on */
  "knowledge.publish_progress": { request: Nothing; answer: PublishProgress };
  /** bring the help site to a place */
  "knowledge.publish_to": { request: PublishToRequest; answer: PublishAnswer };
  /** put an article away; it can be brought back */
  "knowledge.remove": { request: ArticleRequest; answer: RemoveArticleAnswer };
  /** remove a text that stands in several articles */
  "knowledge.remove_block": { request: SharedTextRequest; answer: Done };
  /** remove a category that holds nothing */
  "knowledge.remove_category": { request: ArticleCategoryRequest; answer: Done };
  /** take a file out of an article */
  "knowledge.remove_file": { request: ArticleFileRequest; answer: Array<ArticleFile> };
  /** forget a place; what stands there stays */
  "knowledge.remove_target": { request: TargetRequest; answer: Done };
  /** keep an old text as the newest revision */
  "knowledge.restore": { request: RestoreArticleRequest; answer: Article };
  /** put a file back that was taken out of an article */
  "knowledge.restore_file": { request: ArticleFileRequest; answer: Array<ArticleFile> };
  /** a text as it was, the newest first */
  "knowledge.revisions": { request: ArticleRevisionsRequest; answer: Array<ArticleRevision> };
  /** add or change a text that stands in several articles */
  "knowledge.save_block": { request: SaveBlockRequest; answer: SaveBlockAnswer };
  /** add or change a category */
  "knowledge.save_category": { request: SaveArticleCategoryRequest; answer: Array<ArticleCategory> };
  /** add or change a place of the help site; a server is tried first */
  "knowledge.save_target": { request: SaveTargetRequest; answer: Array<PublishTarget> };
  /** keep a text in one language as its next revision */
  "knowledge.save_text": { request: SaveArticleTextRequest; answer: Article };
  /** put a text before readers at a time, or at another time */
  "knowledge.schedule": { request: ScheduleArticleRequest; answer: Article };
  /** articles with these words in any language */
  "knowledge.search": { request: SearchArticlesRequest; answer: Array<ArticleHit> };
  /** put a picture as the shop's mark on the help site, or take it away */
  "knowledge.set_logo": { request: SetLogoRequest; answer: HelpSiteLogo };
  /** change what the help site says of the shop */
  "knowledge.set_site": { request: HelpSite; answer: HelpSite };
  /** what the help site says of the shop */
  "knowledge.site": { request: Nothing; answer: HelpSite };
  /** the places of the help site, with how the last run ended */
  "knowledge.targets": { request: Nothing; answer: Array<PublishTarget> };
  /** an article as plain text for a customer */
  "knowledge.text": { request: ArticleTextRequest; answer: ArticleText };
  /** take a text away from readers */
  "knowledge.unpublish": { request: PublishArticleRequest; answer: Article };
  /** take back a planned publishing */
  "knowledge.unschedule": { request: PublishArticleRequest; answer: Article };
  /** change kind, audience, owner, day of review and links */
  "knowledge.update": { request: UpdateArticleRequest; answer: Article };
  /** how readers of an article answered whether it helped */
  "knowledge.votes": { request: VotesRequest; answer: Array<ArticleVotes> };
  /** add a dozen macros in ten languages to begin with */
  "macros.add_starters": { request: Nothing; answer: ImportMacrosAnswer };
  /** put a macro away or bring it back */
  "macros.archive": { request: ArchiveMacroRequest; answer: ArchiveMacroAnswer };
  /** remove a text */
  "macros.delete_variant": { request: VariantRequest; answer: Macro };
  /** macros as a JSON file */
  "macros.export": { request: ExportMacrosRequest; answer: ExportMacrosAnswer };
  /** one macro with all its texts */
  "macros.get": { request: MacroRequest; answer: Macro };
  /** read a JSON file of macros; reading it again changes nothing */
  "macros.import": { request: ImportMacrosRequest; answer: ImportMacrosAnswer };
  /** macros whose title fits in any language, the most used first */
  "macros.list": { request: ListMacrosRequest; answer: Array<MacroRow> };
  /** macros that lack a language or have an old text */
  "macros.missing_variants": { request: MissingVariantsRequest; answer: Array<MissingVariants> };
  /** a text filled with facts, its gaps, and why it was chosen */
  "macros.preview": { request: PreviewRequest; answer: RenderedMacro };
  /** add a macro, or change titles, folder and actions */
  "macros.save": { request: SaveMacroRequest; answer: Macro };
  /** add or change a text in one language and form of address */
  "macros.save_variant": { request: SaveVariantRequest; answer: Macro };
  /** what a text may name */
  "macros.variables": { request: Nothing; answer: Array<string> };
  /** the customer has answered */
  "returns.answered": { request: MoveReturnRequest; answer: ReturnDetail };
  /** let a return through, with a reason where the policy does not */
  "returns.approve": { request: ApproveReturnRequest; answer: ReturnDetail };
  /** ask the customer for something first */
  "returns.ask_info": { request: MoveReturnRequest; answer: ReturnDetail };
  /** add a photo or a paper to a return */
  "returns.attach": { request: AttachToReturnRequest; answer: ReturnFiles };
  /** add what the customer sent to a return */
  "returns.attach_sent": { request: AttachSentRequest; answer: ReturnFiles };
  /** the customer knows how to send it */
  "returns.await_parcel": { request: ReturnRequest; answer: ReturnDetail };
  /** the customer does not want it any more */
  "returns.cancel": { request: MoveReturnRequest; answer: ReturnDetail };
  /** carriers that are known, and whose numbers look like one */
  "returns.carriers": { request: CarriersRequest; answer: Carriers };
  /** read what came in, take over what shops did for returns, and ask for what is next */
  "returns.carry_out": { request: Nothing; answer: Done };
  /** what a file of a return is and which article it shows */
  "returns.change_file": { request: ChangeFileRequest; answer: ReturnFiles };
  /** nothing is left to do */
  "returns.close": { request: MoveReturnRequest; answer: ReturnDetail };
  /** make it final and do what follows from it */
  "returns.decide": { request: ReturnRequest; answer: ReturnDetail };
  /** in what state pieces are, as the customer says */
  "returns.declare": { request: DeclareRequest; answer: ReturnDetail };
  /** say no, with the reason */
  "returns.decline": { request: MoveReturnRequest; answer: ReturnDetail };
  /** a draft of the policy in words, rule by rule, and what cannot be meant in it */
  "returns.describe_policy": { request: DescribePolicyRequest; answer: PolicyWords };
  /** the customer does not agree */
  "returns.dispute": { request: MoveReturnRequest; answer: ReturnDetail };
  /** somebody did what the desk could not do */
  "returns.done_by_hand": { request: EffectRequest; answer: ReturnDetail };
  /** a prepared letter is not wanted */
  "returns.drop_letter": { request: CaseLetterRequest; answer: Done };
  /** all returns as a table for spreadsheets */
  "returns.export_csv": { request: Nothing; answer: ReturnTable };
  /** how much came back in a period, why, and what it brought */
  "returns.facts": { request: FactsRequest; answer: FactsAnswer };
  /** the returns behind a number of the facts */
  "returns.facts_cases": { request: FactsCasesRequest; answer: FactsCases };
  /** the facts as a table that no spreadsheet runs */
  "returns.facts_csv": { request: FactsRequest; answer: FactsCsv };
  /** who bought again, after a return and without one */
  "returns.facts_repeat": { request: FactsRequest; answer: FactsRepeat };
  /** a file of a return as it was put in */
  "returns.file": { request: ReturnFileRequest; answer: ReturnFileBytes };
  /** a picture of a return, drawn anew and safe to show */
  "returns.file_picture": { request: ReturnFileRequest; answer: ReturnFileBytes };
  /** photos and papers of a return, and what its customer sent besides */
  "returns.files": { request: ReturnRequest; answer: ReturnFiles };
  /** what the inspection of pieces says */
  "returns.grade": { request: GradeItemRequest; answer: ReturnDetail };
  /** begin the returns of a table; bad lines are left out and named */
  "returns.import": { request: ReturnTableRequest; answer: ImportedReturns };
  /** what the policy of the order's day says about a return, and why */
  "returns.judge": { request: ReturnRequest; answer: Array<TriedLine> };
  /** the shop's own return may stand elsewhere than the case */
  "returns.leave_shop": { request: ReturnRequest; answer: ReturnDetail };
  /** what the customer of a return would read, in their language and form of address */
  "returns.letter": { request: ReturnLetterRequest; answer: ReturnLetter };
  /** which letter each step brings, and what becomes of it */
  "returns.letter_rules": { request: Nothing; answer: Array<LetterRule> };
  /** the words of a letter with their variables */
  "returns.letter_text": { request: LetterTextRequest; answer: LetterText };
  /** the letters of a return, and what they wait for */
  "returns.letters": { request: CaseLettersRequest; answer: Array<CaseLetter> };
  /** returns, by state or of somebody, and how many there are */
  "returns.list": { request: ReturnsRequest; answer: ReturnList };
  /** the parcel is lost */
  "returns.lose": { request: MoveReturnRequest; answer: ReturnDetail };
  /** withdrawals whose customer has not heard from us since */
  "returns.marks": { request: Nothing; answer: Array<ReturnMark> };
  /** what of an order may come back */
  "returns.options": { request: ReturnOptionsRequest; answer: ReturnOptions };
  /** what the shop promises about returns, its versions, and policies to begin with */
  "returns.policy": { request: PolicyRequest; answer: PolicyAnswer };
  /** the policy in plain words, in any language */
  "returns.policy_text": { request: PolicyTextRequest; answer: PolicyText };
  /** what an import of a table of returns would do */
  "returns.preview_import": { request: ReturnTableRequest; answer: ReturnTablePreview };
  /** own words filled with a made-up case */
  "returns.preview_letter": { request: SaveLetterTextRequest; answer: LetterPreview };
  /** what a conversation or a text wants back: a withdrawal or a return, why, for what, and which pieces */
  "returns.read_text": { request: ReadTextRequest; answer: ReadText };
  /** parcels have come, by the numbers on them */
  "returns.receive": { request: ReceiveReturnsRequest; answer: ReceivedReturns };
  /** a refund that was paid by hand goes into the shop's books */
  "returns.record_in_shop": { request: EffectRequest; answer: ReturnDetail };
  /** an owner says no to an exception that somebody wants */
  "returns.refuse_exception": { request: MoveReturnRequest; answer: ReturnDetail };
  /** requests in shops that could not become returns */
  "returns.refused_requests": { request: Nothing; answer: Array<RefusedRequest> };
  /** take a file out of a return */
  "returns.remove_file": { request: ReturnFileRequest; answer: ReturnFiles };
  /** take a parcel out that was entered by mistake */
  "returns.remove_parcel": { request: OneParcelRequest; answer: ReturnDetail };
  /** our words again for a letter in one language */
  "returns.reset_letter_text": { request: LetterTextRequest; answer: LetterText };
  /** put a file back that was taken out of a return */
  "returns.restore_file": { request: ReturnFileRequest; answer: ReturnFiles };
  /** own words for a letter in one language */
  "returns.save_letter_text": { request: SaveLetterTextRequest; answer: LetterText };
  /** save a new version of the policy */
  "returns.save_policy": { request: SavePolicyRequest; answer: PolicyVersion };
  /** somebody has seen to a request that could not become a return */
  "returns.see_to_request": { request: SeeToRequest; answer: Done };
  /** send a prepared letter of a return, with time to undo */
  "returns.send_letter": { request: CaseLetterRequest; answer: SendAnswer };
  /** fee, paid delivery and bonus of a return */
  "returns.set_charges": { request: SetChargesRequest; answer: ReturnDetail };
  /** prepare a kind of letter, send it by itself, or do neither */
  "returns.set_letter_rule": { request: SetLetterRuleRequest; answer: Done };
  /** which order a withdrawal without one is about */
  "returns.set_order": { request: SetReturnOrderRequest; answer: ReturnDetail };
  /** what the customer gets for pieces */
  "returns.set_outcome": { request: SetOutcomeRequest; answer: ReturnDetail };
  /** enter a parcel that comes back, or change one */
  "returns.set_parcel": { request: ParcelRequest; answer: ReturnDetail };
  /** whether a parcel is under way, here or lost */
  "returns.set_parcel_fate": { request: ParcelFateRequest; answer: ReturnDetail };
  /** one return with everything about it */
  "returns.show": { request: ReturnRequest; answer: ReturnDetail };
  /** what stands out about the returns of a customer, in numbers */
  "returns.signals": { request: SignalsRequest; answer: SignalsAnswer };
  /** the slip of a return as a PDF: the customer's for the parcel, or the shop's for opening it */
  "returns.slip": { request: ReturnSlipRequest; answer: ReturnSlip };
  /** begin a return */
  "returns.start": { request: StartReturnRequest; answer: ReturnDetail };
  /** a withdrawal that the desk found is none */
  "returns.take_back": { request: ReturnRequest; answer: ReturnDetail };
  /** somebody has a prepared letter in their own answer */
  "returns.take_letter": { request: CaseLetterRequest; answer: Done };
  /** lead the shop's own return to where the case stands, once more */
  "returns.tell_shop": { request: ReturnRequest; answer: ReturnDetail };
  /** once more what came to nothing in the shop */
  "returns.try_again": { request: EffectRequest; answer: ReturnDetail };
  /** what a policy would say about an order, and why */
  "returns.try_policy": { request: TryPolicyRequest; answer: Array<TriedLine> };
  /** cancel the returns of an import with which nobody has gone on */
  "returns.undo_import": { request: UndoImportRequest; answer: UndoneImport };
  /** the text of the page “withdraw from contract” for the shop */
  "returns.withdrawal_page": { request: WithdrawalPageRequest; answer: WithdrawalPage };
  /** end the filling; nothing of the sample shop stays */
  "sample.cancel_install": { request: Nothing; answer: Done };
  /** fill the desk with the sample shop */
  "sample.install": { request: InstallRequest; answer: ImportAnswer };
  /** remove the sample shop without a trace */
  "sample.remove": { request: Nothing; answer: Done };
  /** all settings of the shop */
  "settings.get": { request: Nothing; answer: Settings };
  /** change some settings */
  "settings.set": { request: SetRequest; answer: Settings };
  /** one deed with what became of it */
  "storefronts.act": { request: ActRequest; answer: ActDetail };
  /** what may be done with an order now, read anew */
  "storefronts.act_options": { request: OrderRequest; answer: ActOptions };
  /** which deeds may be done in a shop */
  "storefronts.act_switches": { request: SwitchesRequest; answer: ActSwitches };
  /** deeds upon orders, the newest first */
  "storefronts.acts": { request: ActsRequest; answer: Array<ActItem> };
  /** connect a shop and read it */
  "storefronts.add_store": { request: AddStoreRequest; answer: Store };
  /** let a proposed deed go ahead */
  "storefronts.approve_act": { request: ActRequest; answer: ActItem };
  /** end the import of a file after the part it is at */
  "storefronts.cancel_import": { request: Nothing; answer: Done };
  /** stop waiting for the browser */
  "storefronts.cancel_sign_in": { request: Nothing; answer: Done };
  /** do in the shops what is due, now */
  "storefronts.carry_out": { request: Nothing; answer: Done };
  /** confirm a deed anew whose order has changed */
  "storefronts.confirm_act": { request: ConfirmActRequest; answer: ActItem };
  /** put an order to a customer by hand, or take it from one whom its address names */
  "storefronts.decide_owner": { request: OrderOwnerRequest; answer: OrderDeed };
  /** refuse a proposed deed, with the reason */
  "storefronts.decline_act": { request: DeclineActRequest; answer: ActItem };
  /** orders by number, name, address, article or tracking */
  "storefronts.find_orders": { request: SearchStoresRequest; answer: FoundOrders };
  /** products by title, article number or option */
  "storefronts.find_products": { request: SearchStoresRequest; answer: FoundProducts };
  /** orders that somebody should look at, and why */
  "storefronts.health": { request: HealthRequest; answer: HealthAnswer };
  /** import such a file into a store of files */
  "storefronts.import_csv": { request: ImportFileRequest; answer: ImportedFile };
  /** how far the import of a file is */
  "storefronts.import_progress": { request: Nothing; answer: FileProgress };
  /** one order as it was last read */
  "storefronts.order": { request: OrderRequest; answer: OrderDetail };
  /** the orders of a customer */
  "storefronts.orders_of": { request: OrdersOfRequest; answer: OrdersOf };
  /** stop asking a shop for now */
  "storefronts.pause_store": { request: StoreRequest; answer: Store };
  /** small pictures of what an order or a list of products holds */
  "storefronts.pictures": { request: PicturesRequest; answer: Pictures };
  /** the platforms that can be connected */
  "storefronts.platforms": { request: Nothing; answer: Platforms };
  /** a deed in a shop: done soon, or after an owner approves */
  "storefronts.propose_act": { request: ProposeActRequest; answer: ActItem };
  /** what a file of orders, products or customers holds */
  "storefronts.read_csv": { request: ReadFileRequest; answer: LookedAtFile };
  /** new keys for a known shop */
  "storefronts.reconnect": { request: ReconnectStoreRequest; answer: Store };
  /** read one order anew from its shop */
  "storefronts.refresh_order": { request: RefreshOrderRequest; answer: OrderDetail };
  /** forget a shop, its keys and its copy */
  "storefronts.remove_store": { request: StoreRequest; answer: Done };
  /** another name in the desk */
  "storefronts.rename_store": { request: RenameStoreRequest; answer: Store };
  /** say what was found in the shop */
  "storefronts.resolve_act": { request: ResolveActRequest; answer: ActItem };
  /** ask a paused or broken shop again */
  "storefronts.resume_store": { request: StoreRequest; answer: Store };
  /** sign in at a shop's own page in the browser, keep nothing */
  "storefronts.sign_in": { request: SignInRequest; answer: SignedIn };
  /** the same for a known shop */
  "storefronts.sign_in_again": { request: SignInAgainRequest; answer: Store };
  /** the connected shops and how they are */
  "storefronts.stores": { request: Nothing; answer: Array<Store> };
  /** look for what shops deleted, and read open orders anew */
  "storefronts.sweep": { request: Nothing; answer: SweepAnswer };
  /** let a kind of deed be done in a shop, or not */
  "storefronts.switch_act": { request: SwitchActRequest; answer: ActSwitches };
  /** read what changed in every shop, now */
  "storefronts.sync": { request: SyncStoresRequest; answer: SyncAnswer };
  /** try a shop's address and keys, keep nothing */
  "storefronts.test_store": { request: StoreAccess; answer: Probe };
  /** take back what was done in the shop */
  "storefronts.undo_act": { request: UndoActRequest; answer: ActItem };
  /** what a shop sent and nobody could read */
  "storefronts.unread": { request: StoreRequest; answer: Array<UnreadEntry> };
  /** deeds that somebody has to look at */
  "storefronts.waiting_acts": { request: Nothing; answer: WaitingActs };
  /** take a deed back before it has begun */
  "storefronts.withdraw_act": { request: ActRequest; answer: ActItem };
}

/** Who may call a command: everybody, all but guests, who sends, owners. */
export type Rule = "everybody" | "staff" | "senders" | "owners";

export const rolesOf: Record<Rule, readonly Role[]> = {
  everybody: ["owner", "agent", "draft_only", "guest"],
  staff: ["owner", "agent", "draft_only"],
  senders: ["owner", "agent"],
  owners: ["owner"],
};

export const rules: Record<keyof Contract, Rule> = {
  "agents.add": "owners",
  "agents.audit": "owners",
  "agents.audit_csv": "owners",
  "agents.come_back": "owners",
  "agents.list": "everybody",
  "agents.lock": "everybody",
  "agents.me": "everybody",
  "agents.reset_pin": "owners",
  "agents.seat": "everybody",
  "agents.set_keys": "everybody",
  "agents.set_pin": "everybody",
  "agents.switch": "everybody",
  "agents.update": "owners",
  "agents.update_me": "everybody",
  "channels.add_mailbox": "owners",
  "channels.discover": "owners",
  "channels.list": "everybody",
  "channels.pause": "owners",
  "channels.remove": "owners",
  "channels.rename": "owners",
  "channels.resume": "owners",
  "channels.set_password": "owners",
  "channels.sign_in_again": "owners",
  "cultures.card": "everybody",
  "cultures.find": "everybody",
  "cultures.list": "everybody",
  "cultures.reset": "senders",
  "cultures.set": "senders",
  "customers.add": "staff",
  "customers.add_address": "staff",
  "customers.add_handle": "staff",
  "customers.add_note": "everybody",
  "customers.cancel_import": "senders",
  "customers.delete_field": "senders",
  "customers.delete_handle": "staff",
  "customers.delete_note": "staff",
  "customers.delete_segment": "staff",
  "customers.export_csv": "senders",
  "customers.fields": "everybody",
  "customers.hold": "senders",
  "customers.import_csv": "senders",
  "customers.import_progress": "senders",
  "customers.keep_apart": "staff",
  "customers.list": "everybody",
  "customers.names": "everybody",
  "customers.preview_csv": "senders",
  "customers.release": "senders",
  "customers.remove_address": "staff",
  "customers.save_field": "senders",
  "customers.save_segment": "staff",
  "customers.segments": "everybody",
  "customers.set_value": "staff",
  "customers.show": "everybody",
  "customers.suggestions": "everybody",
  "customers.tag": "staff",
  "customers.tags": "everybody",
  "customers.update": "staff",
  "customers.update_note": "staff",
  "desk.back_up": "owners",
  "desk.check": "owners",
  "desk.confirm_recovery_code": "owners",
  "desk.keep_key": "owners",
  "desk.key_place": "owners",
  "desk.open_link": "everybody",
  "desk.status": "everybody",
  "inbox.add_note": "everybody",
  "inbox.agent_leaves": "owners",
  "inbox.apply_macro": "staff",
  "inbox.article_health": "everybody",
  "inbox.article_missed": "everybody",
  "inbox.article_uses": "everybody",
  "inbox.articles_beside": "everybody",
  "inbox.ask_missing": "staff",
  "inbox.assign": "staff",
  "inbox.attach_file": "everybody",
  "inbox.attachment": "everybody",
  "inbox.block": "staff",
  "inbox.blocks": "everybody",
  "inbox.call_draft": "everybody",
  "inbox.cancel_follow_up": "staff",
  "inbox.cancel_import": "owners",
  "inbox.cancel_send": "senders",
  "inbox.cancel_undo": "everybody",
  "inbox.capture": "staff",
  "inbox.causes": "everybody",
  "inbox.change_promise": "staff",
  "inbox.close_with_cause": "staff",
  "inbox.close_with_follow_up": "staff",
  "inbox.counts": "everybody",
  "inbox.delete_draft": "everybody",
  "inbox.delete_form_template": "senders",
  "inbox.delete_view": "staff",
  "inbox.describe_filter": "everybody",
  "inbox.detach_file": "everybody",
  "inbox.draft_file": "everybody",
  "inbox.drafts": "everybody",
  "inbox.drop_call_draft": "everybody",
  "inbox.erase_customer": "owners",
  "inbox.expected": "everybody",
  "inbox.find_caller": "everybody",
  "inbox.flush_outbox": "senders",
  "inbox.follow": "everybody",
  "inbox.form_labels": "everybody",
  "inbox.form_templates": "everybody",
  "inbox.get_draft": "everybody",
  "inbox.greeting": "everybody",
  "inbox.hand_out": "senders",
  "inbox.hand_over": "staff",
  "inbox.ids": "everybody",
  "inbox.import": "owners",
  "inbox.language_of": "everybody",
  "inbox.link": "staff",
  "inbox.log_call": "staff",
  "inbox.mark_read": "everybody",
  "inbox.matter": "everybody",
  "inbox.merge_conversations": "staff",
  "inbox.merge_customers": "senders",
  "inbox.message_html": "everybody",
  "inbox.message_source": "everybody",
  "inbox.message_text": "everybody",
  "inbox.move_message": "staff",
  "inbox.move_view": "staff",
  "inbox.not_spam": "staff",
  "inbox.notices": "everybody",
  "inbox.of_customer": "everybody",
  "inbox.of_order": "everybody",
  "inbox.open": "everybody",
  "inbox.order_text": "everybody",
  "inbox.orders_beside": "everybody",
  "inbox.outbox": "everybody",
  "inbox.page": "everybody",
  "inbox.prepare_reply": "everybody",
  "inbox.preview_article": "everybody",
  "inbox.preview_block": "everybody",
  "inbox.preview_capture": "everybody",
  "inbox.preview_erase": "owners",
  "inbox.preview_macro": "everybody",
  "inbox.preview_merge": "everybody",
  "inbox.preview_merge_conversations": "everybody",
  "inbox.preview_split": "everybody",
  "inbox.preview_unmerge": "everybody",
  "inbox.product_text": "everybody",
  "inbox.promise": "staff",
  "inbox.promises": "everybody",
  "inbox.quarantine": "everybody",
  "inbox.read_aloud": "everybody",
  "inbox.read_forms": "senders",
  "inbox.reassign": "staff",
  "inbox.record_answer": "staff",
  "inbox.remove_promise": "staff",
  "inbox.request_review": "everybody",
  "inbox.reschedule": "senders",
  "inbox.resolve_unknown": "senders",
  "inbox.retry_send": "senders",
  "inbox.rows": "everybody",
  "inbox.save_call_draft": "everybody",
  "inbox.save_cause": "senders",
  "inbox.save_draft": "everybody",
  "inbox.save_form_template": "senders",
  "inbox.save_topic": "senders",
  "inbox.save_view": "staff",
  "inbox.saved_views": "everybody",
  "inbox.scheduled": "everybody",
  "inbox.search": "everybody",
  "inbox.see_mentions": "everybody",
  "inbox.send": "senders",
  "inbox.send_now": "senders",
  "inbox.set_cause": "staff",
  "inbox.set_item": "staff",
  "inbox.set_priority": "staff",
  "inbox.set_status": "staff",
  "inbox.set_topic": "staff",
  "inbox.similar": "everybody",
  "inbox.snooze": "staff",
  "inbox.split": "staff",
  "inbox.stop_reading": "everybody",
  "inbox.sync": "staff",
  "inbox.tag": "staff",
  "inbox.tags": "everybody",
  "inbox.take_reviews": "senders",
  "inbox.test_form_template": "everybody",
  "inbox.timeline": "everybody",
  "inbox.topics": "everybody",
  "inbox.unblock": "staff",
  "inbox.undo": "everybody",
  "inbox.undo_progress": "everybody",
  "inbox.unlink": "staff",
  "inbox.unmerge": "staff",
  "inbox.use_draft": "staff",
  "inbox.wake_due": "staff",
  "inbox.workload": "staff",
  "inbox.write_article": "staff",
  "knowledge.attach": "staff",
  "knowledge.blocks": "everybody",
  "knowledge.cancel_import": "owners",
  "knowledge.cancel_publish": "senders",
  "knowledge.categories": "everybody",
  "knowledge.create": "staff",
  "knowledge.drop_import": "owners",
  "knowledge.file": "everybody",
  "knowledge.files": "everybody",
  "knowledge.get": "everybody",
  "knowledge.hold_import": "owners",
  "knowledge.import": "owners",
  "knowledge.import_progress": "everybody",
  "knowledge.list": "everybody",
  "knowledge.logo": "everybody",
  "knowledge.merge": "everybody",
  "knowledge.move": "senders",
  "knowledge.plan": "senders",
  "knowledge.plan_import": "owners",
  "knowledge.preview": "everybody",
  "knowledge.publish": "senders",
  "knowledge.publish_due": "senders",
  "knowledge.publish_progress": "everybody",
  "knowledge.publish_to": "senders",
  "knowledge.remove": "senders",
  "knowledge.remove_block": "senders",
  "knowledge.remove_category": "senders",
  "knowledge.remove_file": "staff",
  "knowledge.remove_target": "owners",
  "knowledge.restore": "staff",
  "knowledge.restore_file": "staff",
  "knowledge.revisions": "everybody",
  "knowledge.save_block": "senders",
  "knowledge.save_category": "senders",
  "knowledge.save_target": "owners",
  "knowledge.save_text": "staff",
  "knowledge.schedule": "senders",
  "knowledge.search": "everybody",
  "knowledge.set_logo": "senders",
  "knowledge.set_site": "senders",
  "knowledge.site": "everybody",
  "knowledge.targets": "everybody",
  "knowledge.text": "staff",
  "knowledge.unpublish": "senders",
  "knowledge.unschedule": "senders",
  "knowledge.update": "staff",
  "knowledge.votes": "everybody",
  "macros.add_starters": "senders",
  "macros.archive": "senders",
  "macros.delete_variant": "senders",
  "macros.export": "senders",
  "macros.get": "everybody",
  "macros.import": "senders",
  "macros.list": "everybody",
  "macros.missing_variants": "everybody",
  "macros.preview": "everybody",
  "macros.save": "senders",
  "macros.save_variant": "senders",
  "macros.variables": "everybody",
  "returns.answered": "staff",
  "returns.approve": "senders",
  "returns.ask_info": "staff",
  "returns.attach": "staff",
  "returns.attach_sent": "staff",
  "returns.await_parcel": "staff",
  "returns.cancel": "senders",
  "returns.carriers": "everybody",
  "returns.carry_out": "staff",
  "returns.change_file": "staff",
  "returns.close": "senders",
  "returns.decide": "senders",
  "returns.declare": "staff",
  "returns.decline": "senders",
  "returns.describe_policy": "everybody",
  "returns.dispute": "senders",
  "returns.done_by_hand": "senders",
  "returns.drop_letter": "staff",
  "returns.export_csv": "senders",
  "returns.facts": "owners",
  "returns.facts_cases": "owners",
  "returns.facts_csv": "owners",
  "returns.facts_repeat": "owners",
  "returns.file": "everybody",
  "returns.file_picture": "everybody",
  "returns.files": "everybody",
  "returns.grade": "staff",
  "returns.import": "senders",
  "returns.judge": "everybody",
  "returns.leave_shop": "senders",
  "returns.letter": "everybody",
  "returns.letter_rules": "everybody",
  "returns.letter_text": "everybody",
  "returns.letters": "everybody",
  "returns.list": "everybody",
  "returns.lose": "staff",
  "returns.marks": "everybody",
  "returns.options": "everybody",
  "returns.policy": "everybody",
  "returns.policy_text": "everybody",
  "returns.preview_import": "senders",
  "returns.preview_letter": "everybody",
  "returns.read_text": "everybody",
  "returns.receive": "staff",
  "returns.record_in_shop": "senders",
  "returns.refuse_exception": "owners",
  "returns.refused_requests": "everybody",
  "returns.remove_file": "staff",
  "returns.remove_parcel": "staff",
  "returns.reset_letter_text": "owners",
  "returns.restore_file": "staff",
  "returns.save_letter_text": "owners",
  "returns.save_policy": "owners",
  "returns.see_to_request": "staff",
  "returns.send_letter": "senders",
  "returns.set_charges": "senders",
  "returns.set_letter_rule": "owners",
  "returns.set_order": "staff",
  "returns.set_outcome": "staff",
  "returns.set_parcel": "staff",
  "returns.set_parcel_fate": "staff",
  "returns.show": "everybody",
  "returns.signals": "staff",
  "returns.slip": "everybody",
  "returns.start": "staff",
  "returns.take_back": "staff",
  "returns.take_letter": "staff",
  "returns.tell_shop": "senders",
  "returns.try_again": "senders",
  "returns.try_policy": "everybody",
  "returns.undo_import": "senders",
  "returns.withdrawal_page": "everybody",
  "sample.cancel_install": "owners",
  "sample.install": "owners",
  "sample.remove": "owners",
  "settings.get": "everybody",
  "settings.set": "senders",
  "storefronts.act": "everybody",
  "storefronts.act_options": "everybody",
  "storefronts.act_switches": "owners",
  "storefronts.acts": "everybody",
  "storefronts.add_store": "owners",
  "storefronts.approve_act": "owners",
  "storefronts.cancel_import": "owners",
  "storefronts.cancel_sign_in": "owners",
  "storefronts.carry_out": "staff",
  "storefronts.confirm_act": "senders",
  "storefronts.decide_owner": "staff",
  "storefronts.decline_act": "owners",
  "storefronts.find_orders": "everybody",
  "storefronts.find_products": "everybody",
  "storefronts.health": "everybody",
  "storefronts.import_csv": "owners",
  "storefronts.import_progress": "owners",
  "storefronts.order": "everybody",
  "storefronts.orders_of": "everybody",
  "storefronts.pause_store": "owners",
  "storefronts.pictures": "everybody",
  "storefronts.platforms": "owners",
  "storefronts.propose_act": "everybody",
  "storefronts.read_csv": "owners",
  "storefronts.reconnect": "owners",
  "storefronts.refresh_order": "everybody",
  "storefronts.remove_store": "owners",
  "storefronts.rename_store": "owners",
  "storefronts.resolve_act": "senders",
  "storefronts.resume_store": "owners",
  "storefronts.sign_in": "owners",
  "storefronts.sign_in_again": "owners",
  "storefronts.stores": "everybody",
  "storefronts.sweep": "staff",
  "storefronts.switch_act": "owners",
  "storefronts.sync": "staff",
  "storefronts.test_store": "owners",
  "storefronts.undo_act": "everybody",
  "storefronts.unread": "owners",
  "storefronts.waiting_acts": "everybody",
  "storefronts.withdraw_act": "everybody",
};

