"""Who led, in the words of all trades; verbs that add nothing; who came after somebody, and before."""

from __future__ import annotations

from rows import each

LED = {
    "Which envoy had charge of the Turkish team at the ninth round?": "who 9 --party turkey",
    "By whom was Ankara's delegation piloted at round 9?": "who 9 --party turkey",
    "Whom did Ankara pick to lead its delegation at round 9?": "who 9 --party turkey",
    "Who was chosen to head Turkey's delegation at round 9?": "who 9 --party turkey",
    "Who held the reins of the Turkish delegation at round 9?": "who 9 --party turkey",
    "Identity of the Turkish delegation head, round 9": "who 9 --party turkey",
    "Under whom did the Turks come to round 9?": "who 9 --party turkey",
    "Who was the highest-ranking Turk at round 9?": "who 9 --party turkey",
    "Turkish HoD at round 9": "who 9 --party turkey",
    "Who were the heads of the delegations that took part in round 9?": "who 9",
    "Chiefs of all delegations present at the ninth round": "who 9",
    "Who led the guarantors and the Syrian government at round 9?": (
        "who 9 --party russia --party turkey --party iran --party syria_gov"
    ),
    "Who led the UN at round 18, given that the special envoy did not come?": "who 18 --party un",
    "With Pedersen away, who headed the UN team at round 18?": "who 18 --party un",
    "Who led the UN at round 18 in Pedersen's absence?": "who 18 --party un",
    "Who headed the UN mission to round 18 in Pedersen's stead?": "who 18 --party un",
    "Who carried the title of head of the Turkish delegation at round 9?": "who 9 --party turkey",
    "Who led Lebanon's delegation at its first round?": "who 13 --party lebanon",
    "Who represented the Americans at the last round they attended?": "who 8 --party us",
    "Who led Iraq at the first round it came to?": "who 13 --party iraq",
}
FOLLOWED = {
    "Jaafari's successor was who?": "person bashar-al-jaafari --field successor",
    "Jaafari's predecessor was who, precisely?": "person bashar-al-jaafari --field predecessor",
    "Who followed Jaafari in the post?": "person bashar-al-jaafari --field successor",
    "Whom did they name in Jaafari's place?": "person bashar-al-jaafari --field successor",
    "Upon the departure of Jaafari, who led the delegation?": "person bashar-al-jaafari --field successor",
    "When Jaafari left, who took over?": "person bashar-al-jaafari --field successor",
    "To whom did Jaafari cede the chair?": "person bashar-al-jaafari --field successor",
    "Who ceded the chair to Sousan?": "person ayman-sousan --field predecessor",
    "Following Jaafari, who became head of the delegation?": "person bashar-al-jaafari --field successor",
    "Who led the delegation immediately before Sousan?": "person ayman-sousan --field predecessor",
    "In which year did Khaji replace Jaberi Ansari?": "person hossein-jaberi-ansari --field successor",
    "In what year did Sousan take over from Jaafari?": "person bashar-al-jaafari --field successor",
    "Which delegations had a new head at round 15?": "compare 14 15 --field head",
    "Which party did Robert Dunn represent?": "person robert-dunn",
    "Who was at the helm until Sousan took over?": "person ayman-sousan --field predecessor",
    "Whose place did Sousan take?": "person ayman-sousan --field predecessor",
    "Who held the post of UN envoy before Pedersen?": "person geir-pedersen --field predecessor",
    "When did Sousan begin to lead the Syrian delegation?": (
        "person ayman-sousan --field career --party syria_gov --pick first"
    ),
    "When did Sousan cease to lead the Syrian delegation?": (
        "person ayman-sousan --field career --party syria_gov --pick last"
    ),
    "How many consecutive rounds did Sousan lead?": "person ayman-sousan --field career",
}
OFFICE = {
    "What post did Kaliyev occupy at round 15?": "person talgat-kaliyev --field office --round 15",
    "What title did Kaliyev bear in the Kazakh foreign ministry?": "person talgat-kaliyev --field office",
    "What office did the head of the Turkish delegation hold at round 9?": "round 9 --field office --party turkey",
}
KNOWN = {
    "Is the Turkish head of delegation at round 2 known?": "who 2 --party turkey",
    "Was the venue of round 7 ever documented?": "round 7 --field venue",
    "Is it on record who led Jordan at round 3?": "who 3 --party jordan",
    "At which rounds is Pedersen's presence attested?": "person geir-pedersen --field presence",
}
BESIDES = {
    "Besides Önal, who led the Turkish delegation?": "who --party turkey --often --except sedat-onal",
    "Who other than Khaji has led Iran?": "who --party iran --often --except ali-asghar-khaji",
    "Who else led the opposition besides Tomeh?": "who --party opposition --often --except ahmad-tomeh",
    "Name the heads of the Syrian delegation apart from Jaafari and Sousan": (
        "who --party syria_gov --often --except bashar-al-jaafari --except ayman-sousan"
    ),
    "من قاد الوفد الإيراني غير خاجي؟": "who --party iran --often --except ali-asghar-khaji",
    "Besides Khaji and Jaberi Ansari, who led Iran?": (
        "who --party iran --often --except ali-asghar-khaji --except hossein-jaberi-ansari"
    ),
    "Which people besides Lavrentiev led the Russian delegation?": "who 14 20 --party russia",
    "من ترأس الوفد الروسي غير لافرنتييف؟": "who 14 20 --party russia",
    "Who headed the Turkish delegation longest?": "who --party turkey --often --pick most",
}
WHY_DISPUTED = {
    "Why is the head of the Turkish delegation at round 16 disputed?": "disputes 16 --field head --party turkey",
    "Why do sources disagree on when round 18 began?": "disputes 18 --field date_start",
}
ALIKE = {
    "Do Önal and Ünal denote the same person?": "same 'Önal' 'Ünal'",
    "Is Önal to be distinguished from Ünal?": "same 'Önal' 'Ünal'",
}


READ = {**LED, **FOLLOWED, **OFFICE, **KNOWN, **BESIDES, **WHY_DISPUTED, **ALIKE}


@each(("asked", "command"), list(READ.items()))
def test_read(reply, asked, command):
    assert reply(asked).command.removeprefix("astana ") == command


@each(
    "asked",
    [
        "Who appointed Lavrentiev as head of the delegation?",
        "Who appointed the head of the Russian delegation at round 9?",
        "When was Lavrentiev appointed head?",
        "How many consecutive rounds did Strugar lead?",
        "What post did Khaji's successor hold?",
        "What was Önal's rank in the Russian foreign ministry?",
        "Which rebel commander led the opposition at round 22?",
        "Is the head of Turkey at round 15 confirmed?",
        "Which delegations held direct talks at round 1?",
        "Was the working group on detainees ever established?",
        "Who led the Syrian delegation when Jaafari was at the UN?",
        "When did Lavrentiev stop leading the Russian delegation?",
        "Who led Iran before Khaji's second round?",
        "Who led the delegations that were present at round 5 but absent at round 6?",
        "Who led Turkey when Önal was absent?",
        "Who replaced Jaafari until 2019?",
        "Who were the three envoys of the guarantors at round 18?",
        "Is Lavrentiev still envoy?",
        "Who joined the opposition delegation between rounds 1 and 2?",
        "Was there a general in the Russian delegation?",
        "Was there a diplomat in the US delegation at round 5?",
        "Was there any dispute within the Turkish delegation?",
        "Which heads took part in both Sochi rounds?",
        "Who all led Turkey after Önal?",
        "Which heads of round 7 are known from a single source only?",
        "Who led Turkey at the first round Iraq attended?",
        "Who led Iraq at the first round he attended?",
        "Besides Tomeh, who led the Russian delegation?",
        "Besides Aridi, who led the opposition?",
        "Besides Önal and Ünal, who led Turkey?",
        "Besides Khaji, who led Iran at round 12?",
        "Who led the delegations besides Lavrentiev?",
        "Who led Turkey at the longest round?",
        "Why did Turkey dispute the head of the opposition at round 5?",
        "Why was there disagreement at round 3?",
    ],
)
def test_refused(reply, asked):
    assert reply(asked).status in ("refused", "ambiguous"), reply(asked).text.en


def test_a_question_whether_two_differ_is_not_answered_with_no(reply):
    said = reply("Are Önal and Ünal two different people?")
    assert said.command == "astana same 'Önal' 'Ünal'"
    assert not said.text.en.startswith("No")


def test_of_two_parties_the_one_that_no_source_names_is_told(reply):
    found = reply("Who led Turkey and the US at round 12?")
    assert found.text.en.endswith("no source on record says that a delegation came: United States")


@each(
    ("asked", "number", "begin", "note"),
    [
        ("How many people have led the UN delegation?", 6, "6 heads on record: Staffan", "the party came: 2"),
        ("كم شخصا ترأس وفد الأمم المتحدة؟", 6, "6 heads on record: Staffan", "the party came: 2"),
        ("How many different heads did the United States send?", 4, "4 heads on record: David", "the party came: 2"),
        ("How many different people led the Turkish delegation?", 5, "5 heads on record: Sedat", "head there: 16"),
        (
            "Who was the longest-serving head of the Iranian delegation?",
            11,
            "Ali Asghar Khaji",
            "not by time in office",
        ),
        ("Who led the Syrian government delegation the longest?", 14, "Bashar", "not by time in office"),
    ],
)
def test_heads_are_counted_and_how_is_said(reply, asked, number, begin, note):
    found = reply(asked)
    assert (found.number, found.text.en.startswith(begin)) == (number, True)
    assert any(note in said.en for said in found.notes)
