//! What a reader of a policy page sees, whatever the format.

/// A policy page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    pub(super) title: String,
    pub(super) introduction: String,
    pub(super) changed: Option<String>,
    pub(super) explained: Explained,
    /// The heading of the list.
    pub(super) list: String,
    /// Where the heading's link leads, and what it says.
    pub(super) site: (String, String),
    pub(super) groups: Vec<Group>,
}

/// What a cookie is, and which kinds there are.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Explained {
    pub(super) heading: String,
    pub(super) explanation: String,
    /// What stands before the kinds.
    pub(super) several: String,
    /// What each kind is called, and what it is.
    pub(super) kinds: Vec<(String, String)>,
}

/// The cookies of one category.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    pub(super) label: String,
    pub(super) description: String,
    /// The titles, then one row for each cookie.
    pub(super) rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    pub(super) items: Vec<String>,
    /// Whether all of it is a name.
    pub(super) is_code: bool,
}

impl Cell {
    /// An empty text is no item.
    pub(super) fn of(text: &str) -> Self {
        let items = Some(text.to_owned()).filter(|text| !text.is_empty());
        Self { items: items.into_iter().collect(), is_code: false }
    }

    pub(super) fn code(name: &str) -> Self {
        Self { is_code: true, ..Self::of(name) }
    }
}

impl Shown {
    /// With `change` applied to each text.
    pub(super) fn map(self, change: &impl Fn(&str) -> String) -> Self {
        Self {
            title: change(&self.title),
            introduction: change(&self.introduction),
            changed: self.changed.as_deref().map(change),
            explained: self.explained.map(change),
            list: change(&self.list),
            site: (change(&self.site.0), change(&self.site.1)),
            groups: self.groups.into_iter().map(|group| group.map(change)).collect(),
        }
    }

    /// With each list written in one.
    pub(super) fn joined(self) -> Self {
        Self { groups: self.groups.into_iter().map(Group::joined).collect(), ..self }
    }
}

impl Explained {
    fn map(self, change: &impl Fn(&str) -> String) -> Self {
        let kinds = self.kinds.iter().map(|(label, text)| (change(label), change(text)));
        Self {
            heading: change(&self.heading),
            explanation: change(&self.explanation),
            several: change(&self.several),
            kinds: kinds.collect(),
        }
    }
}

impl Group {
    pub(super) fn map(self, change: &impl Fn(&str) -> String) -> Self {
        let rows = self.rows.into_iter().map(|row| row.into_iter().map(|cell| cell.map(change)).collect());
        Self { label: change(&self.label), description: change(&self.description), rows: rows.collect() }
    }

    pub(super) fn joined(self) -> Self {
        let rows = self.rows.into_iter().map(|row| row.into_iter().map(Cell::joined).collect());
        Self { rows: rows.collect(), ..self }
    }
}

impl Cell {
    fn map(self, change: &impl Fn(&str) -> String) -> Self {
        Self { items: self.items.iter().map(|item| change(item)).collect(), ..self }
    }

    fn joined(self) -> Self {
        Self { is_code: self.is_code, ..Self::of(&self.items.join(", ")) }
    }
}

/// The texts of a table, each cell in one.
pub(super) fn texts(group: &Group) -> Vec<Vec<String>> {
    group.rows.iter().map(|row| row.iter().map(|cell| cell.items.join(", ")).collect()).collect()
}
