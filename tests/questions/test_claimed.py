"""A claim of a note or a colleague before a question: set aside, and shown, with its round where `there` stands."""

from __future__ import annotations

from rows import each

READ = {
    "The draft on my desk says that Pedersen came to round 17; who led the UN team there?": "who 17 --party un",
    "A colleague claims that Önal led Turkey at the fifteenth round. Who headed the Turks then?": (
        "who 15 --party turkey"
    ),
}


@each(("asked", "command"), READ.items())
def test_a_claim_is_set_aside_and_shown(reply, asked, command):
    answer = reply(asked)
    assert answer.command == f"astana {command}"
    assert any("Set aside" in note.en for note in answer.notes)


@each(
    "asked",
    [
        "My notes say that rounds 5 and 6 were in Sochi; who led Russia there?",
        "Iran says that it led round 5; who led there?",
        "The statement says that the next round is in May; who led Russia there?",
    ],
)
def test_what_a_party_says_or_several_rounds_are_not_set_aside(reply, asked):
    assert reply(asked).status == "refused"
