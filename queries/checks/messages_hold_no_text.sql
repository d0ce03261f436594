-- Does the database hold nothing that a message said?
--
-- Only who, when and in which direction; any other column of the table is one too many. The digests that find repeated texts are gone
-- after the load.
--
-- column: place  VARCHAR the table and column
-- column: reason VARCHAR what is wrong
select
    table_name || '.' || column_name as place,
    'not a column that may be kept of messages' as reason
from duckdb_columns()
where not internal
    and database_name = current_database()
    and (
        table_name = 'message_digests'
        or (
            table_name = 'messages'
            and column_name not in (
                'archive_id', 'file_id', 'position', 'message_id', 'conversation_id', 'sender_id', 'sent_at', 'is_mine', 'is_group',
                'is_request', 'is_repeated'
            )
        )
    )
order by place
