"""Questions one word away from others: the word that makes the difference is heeded, and does no more than that."""

from __future__ import annotations

from rows import each

ANSWERED = [
    ("متى كان النهار الأخير من الجولة 9", "round 9 --field date_end"),
    ("ما تاريخ أول نهار من الجولة 9", "round 9 --field date_start"),
    ("Who led the UN at round 17 because Pedersen was absent?", "who 17 --party un"),
    ("Since Pedersen was absent, who led the UN at round 17?", "who 17 --party un"),
    (
        "Who led Iran directly after Jaberi Ansari?",
        "person hossein-jaberi-ansari --field successor --party iran",
    ),
    ("Who led Iran immediately before Khaji?", "person ali-asghar-khaji --field predecessor --party iran"),
    (
        "When did Khaji become head of the Iranian delegation?",
        "person ali-asghar-khaji --field career --party iran --pick first",
    ),
    ("When did Khaji become head of delegation?", "person ali-asghar-khaji --field career --pick first"),
    ("Which rounds did Iraq attend, not the delegation from Lebanon?", "rounds --present iraq --absent lebanon"),
    ("who led Iran at the third round in 2019", "who 14 --party iran"),
    ("where was the 2nd round in 2018 held", "round 10 --field place"),
    ("where was the fourth round of 2017 held", "round 4 --field place"),
    ("At which rounds is Jordan's presence documented for 2019?", "rounds --year 2019 --present jordan"),
    (
        "At which rounds was the attendance of Jordan attested in Astana?",
        "rounds --city astana --present jordan",
    ),
    ("Which delegations in fact attended with a head at round 13?", "who 13"),
    ("What office did the heads who attended round 5 hold?", "round 5 --field office"),
    ("شو بتختلف الجولة 9 عن الجولة 4", "compare 9 4"),
    ("لم غاب الوفد الأمريكي عن الجولة 9", "round 9 --field absence --party us --why"),
    ("How big a team did Moscow field at round 5?", "round 5 --field size --party russia"),
    (
        "Which rounds set up a working group on detainees for the first time?",
        "rounds --made detainees_missing --pick first",
    ),
    ("At which round was the constitution last discussed?", "rounds --about constitutional_committee --pick last"),
    ("How is the guarantor defined?", "define guarantor"),
    ("Who chaired Iran at round 5?", "who 5 --party iran"),
    ("What was agreed in the de-escalation memorandum?", "documents memorandum-2017-05-04 --field points"),
    ("Who led Iran once Jaberi Ansari had gone?", "person hossein-jaberi-ansari --field successor --party iran"),
    ("Who led Iran until Khaji took over?", "person ali-asghar-khaji --field predecessor --party iran"),
    (
        "Who took Jaafari's place at the head of the government delegation?",
        "person bashar-al-jaafari --field successor --party syria_gov",
    ),
    ("Who stepped into Jaafari's shoes?", "person bashar-al-jaafari --field successor"),
    ("Following Önal, who led Turkey?", "person sedat-onal --field successor --party turkey"),
    (
        "Upon Jaafari's departure, who led the government?",
        "person bashar-al-jaafari --field successor --party syria_gov",
    ),
    ("Who succeeded Jaafari after he left?", "person bashar-al-jaafari --field successor"),
    ("With Pedersen away, who led the UN at round 17?", "who 17 --party un"),
    ("What office did Önal hold?", "person sedat-onal --field office"),
    ("What post did Lavrentiev occupy?", "person alexander-lavrentiev --field office"),
    ("Who did Turkey appoint to lead its delegation at round 5?", "who 5 --party turkey"),
    ("Who served as head of the Turkish delegation at round 5?", "who 5 --party turkey"),
    ("Is the Turkish head at round 2 known?", "who 2 --party turkey"),
    ("Was the venue of round 18 ever documented?", "round 18 --field venue"),
    ("Is the exact date of round 7 known?", "round 7 --field date"),
]


@each(("text", "command"), ANSWERED)
def test_read(reply, text, command):
    assert reply(text).command == f"astana {command}"


REFUSED = [
    ("Should Iran stay away, would round 9 be held?", "Should"),
    ("من ترك الوفد", "ترك"),
    ("مين ترك تركيا", "ترك"),
    ("The host says that round 5 was short; who led Turkey there?", "says"),
    ("My notes say that the round with 17 delegates was short; who led Turkey there?", "short"),
    ("My notes say that round 5 or 6 was short; who led Turkey there?", "short"),
    ("My notes say that the fifth or sixth round was short; who led Turkey there?", "short"),
    ("Who is the Turkish ambassador to Sochi?", "ambassador"),
    ("Which rounds did the Russian ambassador to Kazakhstan attend?", "ambassador"),
    ("Who came as the Iranian ambassador to Kazakhstan at round 5?", "ambassador"),
    ("How many hosts changed after round 12?", "hosts"),
    ("What day was the first of round 9?", "first"),
    ("When was the first evening of round 9?", "first"),
    ("Who attended the closing session in the fifth?", "closing session"),
    ("Who led Turkey at the opening session in the fifth?", "opening session"),
    ("the third round not held in Astana", "third"),
    ("What is the role of Jordan and Lebanon?", "role"),
    ("In what capacity did Jordan and Lebanon attend?", "In what capacity"),
    ("Was it the same man for Turkey in 2018?", "the same man"),
    ("Which source says that Pedersen came to round 13?", "Which source says"),
    ("Who opened round 5 for Turkey?", "opened"),
    ("When did the delegations start?", "start"),
    ("How was the venue of round 10?", "How"),
    ("In which hotel did the delegations stay for round 8?", "stay"),
    ("Was a working group on detainees set up?", "working group"),
    ("لافرنتييف التركي في أي جولات حضر", "التركي"),
    ("Which rounds did Jordan attend but not Jordan?", "but"),
    ("When did Pedersen become the face of the talks?", "become"),
    ("Where did Jaafari and Alloush meet?", "meet"),
    ("Who led the UN at round 17 after Pedersen left?", "left"),
    ("Who led Iran before Khaji came to round 12?", "before"),
    ("Who led Syria's government after Jaafari departed in 2018?", "departed"),
    ("Who appointed Önal to lead?", "appointed"),
]


@each(("text", "word"), REFUSED)
def test_the_word_is_named(reply, text, word):
    answer = reply(text)
    assert (answer.status, answer.reason) == ("refused", "unread_words")
    assert word in answer.text.en


def test_why_somebody_came_is_in_no_record(reply):
    assert reply("لم حضر العراق الجولة 14").reason == "not_modelled"
