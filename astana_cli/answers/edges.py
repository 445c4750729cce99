"""Whether a round was the first or the last one: a premise of `why was it the last?`, a question of `was it the
last?`."""

from __future__ import annotations

from astana_cli.answers.answer import Answer
from astana_cli.answers.next_round import came_of_it
from astana_cli.answers.phrases import both, round_label
from astana_cli.answers.query import Query
from astana_cli.answers.records import Recorder
from astana_cli.answers.refusals import refuse
from astana_cli.answers.tell import status_of, tell
from astana_cli.knowledge.index import Knowledge


def edge(query: Query, k: Knowledge) -> Answer:
    """Yes or no, and which one it was; with `why`, the premise refused or the reason that is not recorded."""
    number, last = query.rounds[0], "last" in query.check
    true = k.last if last else 1
    name, label = both("last", "الأخيرة") if last else both("first", "الأولى"), round_label(k, true)
    again = f"astana round {true} --field next_round"
    if number != true:
        text = both(
            f"Round {number} was not the {name.en}: {label.en} is.",
            f"لم تكن الجولة {number} هي {name.ar}، بل {label.ar}.",
        )
        if not query.why:
            said = both(f"No: r{text.en[1:-1]}", f"لا: {text.ar[:-1]}")
            return tell(query, said, status="answered", rounds=(true,))
        return refuse(query, "premise_false", text, f"astana round {number} --field next_round", again)
    if query.why:
        text = both(
            f"Round {number} is the {name.en} on record; no reason for that is recorded.",
            f"الجولة {number} هي {name.ar} في السجل؛ ولا سبب مسجل لذلك.",
        )
        return refuse(query, "unknown_value", text, again)
    made = Recorder(k, k.rounds[number])
    records = [x for x in (*made.items(), *came_of_it(k, k.rounds[number])) if x.field in ("next_round", "next_held")]
    return tell(
        query,
        both(f"Yes: {label.en} is the {name.en} on record", f"نعم: {label.ar} هي {name.ar} في السجل"),
        records,
        status=status_of(records) if records else "answered",
        rounds=(number,),
    )
