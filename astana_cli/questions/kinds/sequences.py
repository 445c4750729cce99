"""Questions about rounds in a row and what is counted over them: the frames, in the order in which they are tried."""

from __future__ import annotations

from astana_cli.questions.kinds.asks import ASK, WHERE
from astana_cli.questions.kinds.frames import frame
from astana_cli.questions.kinds.intervals import (
    days_from,
    from_start_to_end,
    gap,
    gap_after,
    pair_gap,
    period,
    time_between,
    until_again,
)
from astana_cli.questions.kinds.tallies import (
    busiest,
    came_of_two,
    empty_years,
    how_many_heads,
    longest_round,
    per_year,
    skipped,
    tally,
    tally_each,
    tally_of_each,
    tally_of_two,
)

SEQUENCES = (
    frame(
        "gap",
        gap,
        "gap",
        f"{ASK} longest shortest most least ~between days month times there delegation consecutive ~nth ~after ~before "
        "happen ever ~all how size",
        "",
    ),
    frame("gap", pair_gap, "longest|shortest ~between", f"{ASK} times days consecutive", ""),
    frame("gap", time_between, "longest|shortest ~between|~not", "what? which? list? days consecutive", ""),
    frame("gap", days_from, "days", "what? list? how_many? count", ""),
    frame("gap", pair_gap, "gap start end", f"{ASK} ~between days times month there", ""),
    frame(
        "start_to_end",
        from_start_to_end,
        "start end gap|~between|how_long?|days",
        f"{ASK} ~between days times gap",
        "",
    ),
    frame("gap", gap_after, "how_long?|days|month|gap", f"{ASK} days times gap month start end", ""),
    frame("gap", pair_gap, "how_much? ~between", "times days month", ""),
    frame("gap", pair_gap, "days|times ~between", "what? list? start end how", ""),
    frame("gap", pair_gap, "gap duration", f"{ASK} days times month start end ~between", ""),
    frame("gap", pair_gap, "gap start|end", f"{ASK} days", ""),
    frame(
        "gap",
        until_again,
        "how_long?|how_many?|how_much?|days",
        f"{ASK} days times month next_round",
        "",
    ),
    frame("gap", period, "how_long?|duration", "how_many? days times gap duration what?", ""),
    frame("gap", pair_gap, "how_long?", f"{ASK} ~between days times gap month there start end", ""),
    frame("gap", pair_gap, "how_many?|how_much? days|month|times|gap", f"{ASK} ~between days gap there start end", ""),
    frame("busiest", busiest, "year most|busiest|least", f"{ASK} attend count there ~nth ~all", ""),
    frame("busiest", busiest, "busiest", f"{ASK} year ~nth", ""),
    frame("empty_years", empty_years, "year ~not", "which? what? there yesno? ever ~all list? ~or", ""),
    frame("empty_years", skipped, "year absent", "which? what?", ""),
    frame("per_year", per_year, "year ~all", "how_many? list? count there yesno? ever", ""),
    frame("per_year", per_year, "by_year", "how_many? list? count there how what? date", ""),
    frame(
        "longest_round",
        longest_round,
        "longest|shortest",
        "which? what? list? how_long? duration days ~nth ~all ever",
        WHERE,
    ),
    frame(
        "tally", tally, "head|represent most|least|busiest", f"{ASK} times delegation people ~all ~nth attend", "party"
    ),
    frame(
        "tally",
        how_many_heads,
        "how_many? head|represent",
        "people delegation ~all what? times change called ever count",
        "",
        "party",
    ),
    frame("tally", tally_each, "head how_often?", "who? which? delegation ~all list?", "party"),
    frame(
        "tally",
        tally_of_two,
        "head|represent most|least|longest who?|which?|yesno?",
        "times delegation ~or ~between people how_often? duration office",
        "party",
        "person",
    ),
    frame(
        "tally",
        tally_of_two,
        "head|represent how_many?|how_often?",
        "times delegation ~or people compare count",
        "party",
        "person",
    ),
    frame(
        "came_of_two",
        came_of_two,
        "attend|present|join|observer most|least who?|which?|yesno?",
        "times delegation ~or ~between country observer attend there organisation",
        "",
        "party",
    ),
    frame("tally", tally_of_each, "head how_often?|how_many? ~all|who?", "people times count list?", "party"),
    frame("tally", tally_each, "head ranked", f"{ASK} delegation ~all people times count", "party"),
)
