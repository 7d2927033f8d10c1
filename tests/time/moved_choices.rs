//! A choices cookie that moves (T3).
