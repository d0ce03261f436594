-- Every table of a twoway database. The comments are the data dictionary.
-- Ids are text; times are TIMESTAMP in UTC, named *_at; NULL means that the export does not say.

create table archives (
    archive_id          integer not null,
    platform            varchar not null,
    account_id          varchar,
    digest              varchar not null,
    layout              varchar not null,
    generated_at        timestamp,
    generated_at_basis  varchar not null,
    time_zone           varchar,
    is_partial          boolean,
    is_supplement       boolean not null,
    loaded_by           varchar not null
);
comment on table archives is 'One row for each export that was loaded.';
comment on column archives.archive_id is 'Number of the export in this database, in the order of loading.';
comment on column archives.platform is 'Name of the platform: x, ….';
comment on column archives.account_id is 'The owner''s account id; NULL when nothing in the export says it. Of a supplement that of the exports it was found to belong to, or unknown-<their archive_id>.';
comment on column archives.digest is 'SHA-256 over the sorted (path, sha256) of the data files: the export''s identity, whatever the container.';
comment on column archives.layout is 'Which generation of the export format this is.';
comment on column archives.generated_at is 'When the platform made the export.';
comment on column archives.generated_at_basis is 'Where generated_at comes from: manifest (payload_details.js in exports of 2012 to 2018), or newest_record where nothing says it.';
comment on column archives.time_zone is 'IANA name of the time zone set in the account; NULL when not stated or not known.';
comment on column archives.is_partial is 'Whether the platform itself calls the export partial.';
comment on column archives.is_supplement is 'Whether it only adds figures to the exports of the account, as an analytics file does: it is never the newest export.';
comment on column archives.loaded_by is 'Version of twoway that loaded it.';

create table files (
    archive_id        integer not null,
    file_id           integer not null,
    path              varchar not null,
    entity            varchar,
    outcome           varchar not null,
    bytes             bigint,
    sha256            varchar,
    records           bigint,
    expected_records  bigint,
    note              varchar
);
comment on table files is 'The ledger: one row for each file of each export, media as one row a folder.';
comment on column files.archive_id is 'The export.';
comment on column files.file_id is 'Number of the file within its export.';
comment on column files.path is 'Path inside the export.';
comment on column files.entity is 'What the file holds, as named in the coverage view; NULL for files that are not read.';
comment on column files.outcome is 'read, ignored (on purpose, the note says why), left_over (from an older unpack: not named by the manifest, or under the older name of a file that is there), unknown, damaged, missing (named by the manifest, not there), or salvaged (the zip or tar itself, where it is cut off or broken and was read file by file).';
comment on column files.bytes is 'Size in bytes; for a media folder the sum.';
comment on column files.sha256 is 'SHA-256 of the content; NULL for missing and unreadable files and media folders.';
comment on column files.records is 'Records found; NULL where records are not counted.';
comment on column files.expected_records is 'Records that the manifest promises; NULL where it promises none.';
comment on column files.note is 'Reason for the outcome, or what differs.';

create table problems (
    archive_id  integer not null,
    file_id     integer,
    path        varchar not null,
    position    integer,
    field       varchar,
    reason      varchar not null,
    is_lost     boolean not null
);
comment on table problems is 'One row for each thing that could not be read as it stands. Never holds content.';
comment on column problems.archive_id is 'The export.';
comment on column problems.file_id is 'The file; NULL when the problem is not of one file.';
comment on column problems.path is 'Path of the file inside the export.';
comment on column problems.position is 'Place of the record in its file, counted from 0; NULL for the whole file.';
comment on column problems.field is 'The field that was dropped or repaired; NULL for a whole record or file.';
comment on column problems.reason is 'What was found and what was expected.';
comment on column problems.is_lost is 'True when a whole record, or the rest of a file, was lost.';

create table entities (
    archive_id      integer not null,
    entity          varchar not null,
    looked_for      varchar not null,
    is_for_privacy  boolean not null
);
comment on table entities is 'What the export''s platform can hold at all, and in which file one would look for it.';
comment on column entities.archive_id is 'The export.';
comment on column entities.entity is 'Name of the entity: posts, followers, messages ….';
comment on column entities.looked_for is 'Usual name of its file.';
comment on column entities.is_for_privacy is 'Whether it is read only to count what the export reveals: it answers no question about conversation.';

create table profiles (
    archive_id    integer not null,
    file_id       integer not null,
    account_id    varchar,
    handle        varchar,
    display_name  varchar,
    bio           varchar,
    location      varchar,
    website       varchar,
    has_avatar    boolean,
    has_header    boolean,
    is_verified   boolean,
    created_at    timestamp
);
comment on table profiles is 'What each file of an export states about its owner; the view profile joins the rows.';
comment on column profiles.archive_id is 'The export.';
comment on column profiles.file_id is 'The file that states it.';
comment on column profiles.account_id is 'The owner''s account id.';
comment on column profiles.handle is 'Handle, without @.';
comment on column profiles.display_name is 'Name as displayed.';
comment on column profiles.bio is 'Description; empty text when the owner left it empty.';
comment on column profiles.location is 'Location as typed; empty text when left empty.';
comment on column profiles.website is 'Link of the profile; empty text when left empty.';
comment on column profiles.has_avatar is 'Whether a picture other than the platform''s default is set.';
comment on column profiles.has_header is 'Whether a header picture is set.';
comment on column profiles.is_verified is 'Whether the account carries a verification mark.';
comment on column profiles.created_at is 'When the account was created.';

create table posts (
    archive_id           integer not null,
    file_id              integer not null,
    position             integer not null,
    post_id              varchar not null,
    created_at           timestamp not null,
    time_precision       varchar not null,
    text                 varchar,
    lang                 varchar,
    source               varchar,
    reply_to_post_id     varchar,
    reply_to_account_id  varchar,
    reply_to_handle      varchar,
    parent_at            timestamp,
    repost_of_post_id    varchar,
    repost_of_account_id varchar,
    repost_of_handle     varchar,
    quote_of_post_id     varchar,
    quote_of_handle      varchar,
    edit_group           varchar,
    audience             varchar not null,
    media_count          integer,
    likes                integer,
    reposts              integer
);
comment on table posts is 'One row for each post in each export, as that export states it.';
comment on column posts.archive_id is 'The export.';
comment on column posts.file_id is 'The file.';
comment on column posts.position is 'Place of the record in its file, counted from 0.';
comment on column posts.post_id is 'Id of the post.';
comment on column posts.created_at is 'When it was posted; from the id where the id carries the time.';
comment on column posts.time_precision is 'millisecond (from the id), second, or day where the time of day is lost.';
comment on column posts.text is 'Text, HTML entities decoded; NULL when the export gives only the date, and for deleted posts.';
comment on column posts.lang is 'Language as the platform detected it (BCP 47; und and the q-codes as they are).';
comment on column posts.source is 'Program that posted it, as named by the platform.';
comment on column posts.reply_to_post_id is 'The post that is answered; NULL also for a post directed at a person without one.';
comment on column posts.reply_to_account_id is 'Whom it answers.';
comment on column posts.reply_to_handle is 'Handle of whom it answers, at the time of the export.';
comment on column posts.parent_at is 'When the post was made that is answered, or passed on where the export says which: from its id, else as stated; NULL where neither says it.';
comment on column posts.repost_of_post_id is 'The post passed on unchanged; NULL where the export does not say which.';
comment on column posts.repost_of_account_id is 'Author of the post passed on.';
comment on column posts.repost_of_handle is 'Handle of that author; not NULL exactly when the post is a repost.';
comment on column posts.quote_of_post_id is 'The post quoted by a link to it.';
comment on column posts.quote_of_handle is 'Handle in that link.';
comment on column posts.edit_group is 'Id shared by all versions of an edited post; NULL when it was never edited.';
comment on column posts.audience is 'public, community, circle, or deleted; of a deleted post only the id and the time are kept.';
comment on column posts.media_count is 'Pictures and videos attached; NULL in tables, which do not say it.';
comment on column posts.likes is 'Likes as stated at this export; NULL when not stated.';
comment on column posts.reposts is 'Reposts as stated at this export; NULL when not stated.';

create table post_counts (
    archive_id  integer not null,
    post_id     varchar not null,
    metric      varchar not null,
    value       bigint not null
);
comment on table post_counts is 'Counts that only some exports state: quotes, saves, impressions ….';
comment on column post_counts.archive_id is 'The export.';
comment on column post_counts.post_id is 'The post.';
comment on column post_counts.metric is 'Name of the count.';
comment on column post_counts.value is 'The count as stated at this export.';

create table mentions (
    archive_id  integer not null,
    post_id     varchar not null,
    position    integer not null,
    account_id  varchar,
    handle      varchar,
    name        varchar,
    is_typed    boolean not null
);
comment on table mentions is 'People named in posts.';
comment on column mentions.archive_id is 'The export.';
comment on column mentions.post_id is 'The post.';
comment on column mentions.position is 'Order among the mentions of the post, from 0.';
comment on column mentions.account_id is 'Account that the platform resolved the name to at export; NULL when it is gone.';
comment on column mentions.handle is 'Handle, without @.';
comment on column mentions.name is 'Displayed name.';
comment on column mentions.is_typed is 'False for names in the prefix that the platform puts before a reply.';

create table hashtags (
    archive_id  integer not null,
    post_id     varchar not null,
    position    integer not null,
    tag         varchar not null
);
comment on table hashtags is 'Hashtags in posts, without #.';
comment on column hashtags.archive_id is 'The export.';
comment on column hashtags.post_id is 'The post.';
comment on column hashtags.position is 'Order among the hashtags of the post, from 0.';
comment on column hashtags.tag is 'The tag as typed.';

create table links (
    archive_id  integer not null,
    post_id     varchar not null,
    position    integer not null,
    url         varchar not null
);
comment on table links is 'Links in posts; attached media are not links.';
comment on column links.archive_id is 'The export.';
comment on column links.post_id is 'The post.';
comment on column links.position is 'Order among the links of the post, from 0.';
comment on column links.url is 'Where the link leads, as far as the export resolves it.';

create table notes (
    archive_id  integer not null,
    file_id     integer not null,
    position    integer not null,
    note_id     varchar not null,
    created_at  timestamp not null,
    text        varchar not null
);
comment on table notes is 'Full texts of long posts, which carry no id of their post.';
comment on column notes.archive_id is 'The export.';
comment on column notes.file_id is 'The file.';
comment on column notes.position is 'Place of the record in its file, counted from 0.';
comment on column notes.note_id is 'Id of the note; not the id of its post.';
comment on column notes.created_at is 'When it was posted, to the second.';
comment on column notes.text is 'The full text.';

create table follows (
    archive_id   integer not null,
    file_id      integer not null,
    position     integer not null,
    direction    varchar not null,
    account_id   varchar not null,
    followed_at  timestamp
);
comment on table follows is 'Who follows the owner and whom the owner follows, in the order of the list.';
comment on column follows.archive_id is 'The export.';
comment on column follows.file_id is 'The file.';
comment on column follows.position is 'Place of the record in its file, counted from 0; the order of the list is (file_id, position).';
comment on column follows.direction is 'follower (they follow the owner) or following (the owner follows them).';
comment on column follows.account_id is 'The other account.';
comment on column follows.followed_at is 'When the follow began, where the export states it.';

create table blocks (
    archive_id  integer not null,
    file_id     integer not null,
    position    integer not null,
    account_id  varchar not null
);
comment on table blocks is 'Accounts that the owner shut out, so that they are not taken for people who left.';
comment on column blocks.archive_id is 'The export.';
comment on column blocks.file_id is 'The file.';
comment on column blocks.position is 'Place of the record in its file, counted from 0; not an order in time.';
comment on column blocks.account_id is 'The other account.';

create table daily_metrics (
    archive_id  integer not null,
    file_id     integer not null,
    position    integer not null,
    day         date not null,
    metric      varchar not null,
    value       bigint not null
);
comment on table daily_metrics is 'What the platform''s own analytics state for each day.';
comment on column daily_metrics.archive_id is 'The export.';
comment on column daily_metrics.file_id is 'The file.';
comment on column daily_metrics.position is 'Place of the record in its file, counted from 0.';
comment on column daily_metrics.day is 'The day, as the platform counts days.';
comment on column daily_metrics.metric is 'Name of the count: impressions, new_follows, unfollows ….';
comment on column daily_metrics.value is 'The count as stated.';

create table likes_given (
    archive_id       integer not null,
    file_id          integer not null,
    position         integer not null,
    post_id          varchar not null,
    post_created_at  timestamp,
    liked_at         timestamp
);
comment on table likes_given is 'Posts that the owner likes.';
comment on column likes_given.archive_id is 'The export.';
comment on column likes_given.file_id is 'The file.';
comment on column likes_given.position is 'Place of the record in its file, counted from 0; not an order in time.';
comment on column likes_given.post_id is 'The liked post.';
comment on column likes_given.post_created_at is 'When the liked post was made, from its id: the like came later.';
comment on column likes_given.liked_at is 'When it was liked, where the export states it.';

create table lists (
    archive_id  integer not null,
    file_id     integer not null,
    position    integer not null,
    relation    varchar not null,
    url         varchar not null
);
comment on table lists is 'Lists that the owner made, is on, or subscribes to.';
comment on column lists.archive_id is 'The export.';
comment on column lists.file_id is 'The file.';
comment on column lists.position is 'Place in the file, counted from 0.';
comment on column lists.relation is 'created, member (others listed the owner) or subscribed.';
comment on column lists.url is 'Address of the list.';

create table renames (
    archive_id   integer not null,
    file_id      integer not null,
    position     integer not null,
    changed_at   timestamp,
    from_handle  varchar,
    to_handle    varchar
);
comment on table renames is 'Earlier handles of the owner.';
comment on column renames.archive_id is 'The export.';
comment on column renames.file_id is 'The file.';
comment on column renames.position is 'Place of the record in its file, counted from 0.';
comment on column renames.changed_at is 'When the handle changed.';
comment on column renames.from_handle is 'Handle before, without @.';
comment on column renames.to_handle is 'Handle after, without @.';

create table messages (
    archive_id       integer not null,
    file_id          integer not null,
    position         integer not null,
    message_id       varchar not null,
    conversation_id  varchar not null,
    sender_id        varchar,
    sent_at          timestamp not null,
    is_mine          boolean,
    is_group         boolean not null,
    is_request       boolean,
    is_repeated      boolean
);
comment on table messages is 'Who wrote direct messages when, and in which direction. Holds no text.';
comment on column messages.archive_id is 'The export.';
comment on column messages.file_id is 'The file.';
comment on column messages.position is 'Place of the conversation in its file, counted from 0.';
comment on column messages.message_id is 'Id of the message.';
comment on column messages.conversation_id is 'The conversation.';
comment on column messages.sender_id is 'Who wrote it.';
comment on column messages.sent_at is 'When it was sent.';
comment on column messages.is_mine is 'Whether the owner wrote it; NULL when the owner''s id is unknown.';
comment on column messages.is_group is 'Whether the conversation is a group.';
comment on column messages.is_request is 'Whether it is a message request; NULL where the export does not say.';
comment on column messages.is_repeated is 'Whether the same text stands in more than three conversations; NULL when the export holds no text of it.';

create table exposures (
    archive_id  integer not null,
    file_id     integer not null,
    kind        varchar not null,
    part        varchar,
    records     bigint not null,
    different   bigint,
    first_at    timestamp,
    last_at     timestamp
);
comment on table exposures is 'What a file of an export reveals of its owner or of others: of each kind of thing how many there are and when, never a value.';
comment on column exposures.archive_id is 'The export.';
comment on column exposures.file_id is 'The file.';
comment on column exposures.kind is 'Kind of thing, as in privacy_kinds: ad_impressions, logins, contacts ….';
comment on column exposures.part is 'A word of the platform''s own vocabulary, such as a type of targeting, or other; NULL for the kind as a whole.';
comment on column exposures.records is 'How many things; 0 where the file has a place for them and holds none.';
comment on column exposures.different is 'How many different ones: advertisers, network addresses …; NULL where that is not asked.';
comment on column exposures.first_at is 'Time of the first thing; NULL where the file gives none.';
comment on column exposures.last_at is 'Time of the last thing; NULL where the file gives none.';

-- Reference data: the rows of queries/reference/benchmarks.csv.
create table benchmarks (
    benchmark_id  varchar not null,
    metric        varchar not null,
    who           varchar not null,
    population    varchar not null,
    account_kind  varchar,
    year          varchar not null,
    n             bigint,
    n_of          varchar,
    value         double,
    low           double,
    high          double,
    unit          varchar not null,
    denominator   varchar not null,
    source        varchar not null,
    found_in      varchar not null,
    is_own        boolean not null
);
comment on table benchmarks is 'Published figures of other accounts and other years, to stand beside one''s own. Not of any export.';
comment on column benchmarks.benchmark_id is 'Names the figure.';
comment on column benchmarks.metric is 'What was measured: reply_share, followers_median, answer_hours ….';
comment on column benchmarks.who is 'The population in a few words, for a picture.';
comment on column benchmarks.population is 'The population in full.';
comment on column benchmarks.account_kind is 'person or organisation; NULL for users of all kinds.';
comment on column benchmarks.year is 'When it was measured; several years, or the year of publication where the source says no other.';
comment on column benchmarks.n is 'Size of the sample; NULL where the source that was found does not say it.';
comment on column benchmarks.n_of is 'What the sample consists of: posts, accounts, ….';
comment on column benchmarks.value is 'The figure; NULL where only a bound is published.';
comment on column benchmarks.low is 'Lower end of a range, or a bound: "more than 60 %" is low = 0.6 and no high.';
comment on column benchmarks.high is 'Upper end of a range, or a bound: "under 20 %" is high = 0.2 and no low.';
comment on column benchmarks.unit is 'share, accounts, ratio, hours or posts.';
comment on column benchmarks.denominator is 'What exactly was counted, of what.';
comment on column benchmarks.source is 'Who published it, under what title, when.';
comment on column benchmarks.found_in is 'Where the figure was read.';
comment on column benchmarks.is_own is 'Whether the makers of twoway measured it themselves, on a handful of public archives.';

-- Reference data: the rows of queries/reference/privacy_kinds.csv.
create table privacy_kinds (
    kind            varchar not null,
    entity          varchar not null,
    rank            integer not null,
    category        varchar not null,
    about           varchar not null,
    one             varchar not null,
    many            varchar not null,
    different_one   varchar,
    different_many  varchar,
    law             varchar not null,
    source          varchar not null
);
comment on table privacy_kinds is 'Kinds of personal data that an export may hold, in plain words and in those of the law. Not of any export.';
comment on column privacy_kinds.kind is 'Names the kind, as in exposures.';
comment on column privacy_kinds.entity is 'The entity of an export that holds it: where that is absent, so is the kind.';
comment on column privacy_kinds.rank is 'Order; the lower the earlier.';
comment on column privacy_kinds.category is 'What it belongs to, in plain words.';
comment on column privacy_kinds.about is 'Whom it reveals: owner, others or both.';
comment on column privacy_kinds.one is 'What one of them is called.';
comment on column privacy_kinds.many is 'What several are called.';
comment on column privacy_kinds.different_one is 'What is different among them, for one; NULL where that is not asked.';
comment on column privacy_kinds.different_many is 'What is different among them, for several.';
comment on column privacy_kinds.law is 'The law''s category in plain words.';
comment on column privacy_kinds.source is 'Which law puts it there.';

-- Reference data: the rows of queries/reference/x_user_id_months.csv.
create table x_user_id_months (
    starts_on       date not null,
    first_user_id   bigint not null,
    tolerance_days  integer not null
);
comment on table x_user_id_months is 'When X gave out which account ids, while they were counted up (2006 to February 2016). Not of any export.';
comment on column x_user_id_months.starts_on is 'First day of the month, UTC; in the last row the day after which ids carry their time.';
comment on column x_user_id_months.first_user_id is 'Id at which the month begins, to 4 significant digits; in between ids rise about evenly.';
comment on column x_user_id_months.tolerance_days is 'Days by which 99 % of the dates read off are not too late.';

-- Reference data: the rows of queries/reference/platform_names.csv.
create table platform_names (
    kind    varchar not null,
    name    varchar not null,
    source  varchar not null
);
comment on table platform_names is 'Names that the platform gives to everybody: a redacted report shows them as they are. Not of any export.';
comment on column platform_names.kind is 'What bears it: program, file or folder.';
comment on column platform_names.name is 'The name as an export has it; of a file in parts without the number of the part, of a folder with a slash.';
comment on column platform_names.source is 'Where it was found.';

create table schema_version (
    version     integer not null,
    views_hash  varchar not null,
    made_by     varchar not null
);
comment on table schema_version is 'One row: what these tables and views are.';
comment on column schema_version.version is 'Version of the tables; another version is refused.';
comment on column schema_version.views_hash is 'SHA-256 of the macros, the views and the reference data stored in this file.';
comment on column schema_version.made_by is 'Version of twoway that stored them.';
