"""Which reasons go with which rank: the fixed list that verdicts choose from."""

from __future__ import annotations

REASONS: dict[str, frozenset[str]] = {
    "preferred": frozenset(
        {
            "issuer_of_record",
            "own_delegation",
            "host_day_of_notice",
            "independent_agreement",
            "later_correction",
            "eyewitness_wire",
        }
    ),
    "normal": frozenset({"single_witness", "announced_only", "reported", "sources_disagree", "not_found"}),
    "deprecated": frozenset(
        {
            "superseded_announcement",
            "transcription_error",
            "wrong_round",
            "wrong_date",
            "background_line",
            "mistranslation",
            "back_transliteration",
            "copied_error",
            "contradicts_document",
            "imprecise",
            "other_scope",
        }
    ),
}
