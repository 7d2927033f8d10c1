//! What JSON has of structs.

/// Writes `Serialize` impls of structs, because serde's `derive` would be a dependency of every user.
macro_rules! serialize {
    ($($this:ident: $ty:ty => { $($name:literal: $field:expr,)* })*) => {$(
        impl ::serde::Serialize for $ty {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $this = self;
                use ::serde::ser::SerializeStruct as _;
                let mut fields = serializer.serialize_struct("", [$($name),*].len())?;
                $(fields.serialize_field($name, &$field)?;)*
                fields.end()
            }
        }
    )*};
}

pub(crate) use serialize;
