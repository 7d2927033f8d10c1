//! Measures run time.

mod asking;
mod audit;
mod contest;
mod declared;
mod embeds;
mod idle;
mod instructions;
mod json;
mod layer;
mod linear;
mod lock;
mod long_header;
mod mounted;
mod page;
mod refuse;
mod request;
mod service;
mod set;
mod whole;

use contest::Task;

use crate::{Done, table};

const TASKS: [fn() -> Task; 18] = [
    set::task,
    set::whole_jar,
    request::task,
    whole::task,
    refuse::task,
    embeds::frame,
    embeds::field,
    page::task,
    json::task,
    lock::task,
    layer::task,
    idle::task,
    asking::task,
    long_header::task,
    audit::task,
    mounted::making,
    mounted::setting,
    mounted::reading,
];

pub(crate) fn measure() -> Done {
    tasks().try_for_each(compare)
}

pub(crate) fn measure_one(task: &str) -> Done {
    compare(find(task)?)
}

fn compare(Task { name, limits, contestants }: Task) -> Done {
    let mut measured = contest::run(contestants);
    for contestant in &mut measured {
        contestant.instructions = instructions::of(name, contestant.name)?;
    }
    table::print(name, &limits, &measured);
    Ok(())
}

/// Repeats a task of one contestant a fixed number of times, and prints the number.
pub(crate) fn repeat(task: &str, contestant: &str) -> Done {
    let contestant = find(task)?.contestants.into_iter().find(|one| one.name == contestant);
    println!("{}", contest::repeat(&mut contestant.ok_or("unknown contestant")?));
    Ok(())
}

fn find(task: &str) -> Result<Task, Box<dyn std::error::Error>> {
    Ok(tasks().find(|one| one.name == task).ok_or("unknown task")?)
}

fn tasks() -> impl Iterator<Item = Task> {
    TASKS.into_iter().map(|task| task()).chain(linear::tasks())
}
