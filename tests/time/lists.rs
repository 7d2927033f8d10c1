//! Several lists of one category, side by side (T5).
