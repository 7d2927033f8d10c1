//! What a reader sees of a policy page, in any format.

/// A policy page.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The heading of the page.
    pub title: String,
    /// The text below it.
    pub introduction: String,
    /// The date of the last change.
    pub changed: Option<String>,
    /// The explanation of what a cookie is.
    pub explained: Explained,
    /// The heading of the list.
    pub list: String,
    /// The target of the heading's link, and its text.
    pub site: (String, String),
    /// The tables.
    pub groups: Vec<Group>,
    /// How cookies are deleted: the heading and the text.
    pub deletion: (String, String),
}

/// The explanations of what a cookie is and which kinds there are.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    /// The heading.
    pub heading: String,
    /// The text.
    pub explanation: String,
    /// The text that introduces the kinds.
    pub several: String,
    /// The name and the explanation of each kind.
    pub kinds: Vec<(String, String)>,
}

/// The cookies of one category.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The label of the category.
    pub label: String,
    /// The description of the category.
    pub description: String,
    /// The titles, then one row for each cookie.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Its texts: one, or the items of a list.
    pub items: Vec<String>,
    /// Whether all of it is a name.
    pub is_code: bool,
}

impl Cell {
    /// An empty text is not an item.
    pub fn of(text: &str) -> Self {
        let items = Some(text.to_owned()).filter(|text| !text.is_empty());
        Self { items: items.into_iter().collect(), is_code: false }
    }

    /// A name.
    pub fn code(name: &str) -> Self {
        Self { is_code: true, ..Self::of(name) }
    }
}

impl Shown {
    /// Applies `change` to each text.
    pub fn map(self, change: &impl Fn(&str) -> String) -> Self {
        Self {
            title: change(&self.title),
            introduction: change(&self.introduction),
            changed: self.changed.as_deref().map(change),
            explained: self.explained.map(change),
            list: change(&self.list),
            site: (change(&self.site.0), change(&self.site.1)),
            groups: self.groups.into_iter().map(|group| group.map(change)).collect(),
            deletion: (change(&self.deletion.0), change(&self.deletion.1)),
        }
    }

    /// Joins each list to one text.
    pub fn joined(self) -> Self {
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
    /// Applies `change` to each text.
    pub fn map(self, change: &impl Fn(&str) -> String) -> Self {
        let rows = self.rows.into_iter().map(|row| row.into_iter().map(|cell| cell.map(change)).collect());
        Self { label: change(&self.label), description: change(&self.description), rows: rows.collect() }
    }

    /// Joins each list to one text.
    pub fn joined(self) -> Self {
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

/// Returns the texts of a table, one for each cell.
pub fn texts(group: &Group) -> Vec<Vec<String>> {
    group.rows.iter().map(|row| row.iter().map(|cell| cell.items.join(", ")).collect()).collect()
}
