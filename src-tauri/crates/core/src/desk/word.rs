//! A word that is stored as text and travels as the same text.

/// Makes an enum whose variants are words: in rows, in JSON and in TypeScript the same.
macro_rules! word {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl comptoir_store::rusqlite::types::FromSql for $name {
            fn column_result(
                value: comptoir_store::rusqlite::types::ValueRef<'_>,
            ) -> comptoir_store::rusqlite::types::FromSqlResult<Self> {
                match value.as_str()? {
                    $($text => Ok(Self::$variant),)+
                    _ => Err(comptoir_store::rusqlite::types::FromSqlError::InvalidType),
                }
            }
        }
    };
}

pub(crate) use word;
