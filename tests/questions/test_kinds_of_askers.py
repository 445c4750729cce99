"""Questions in the manner of people at their work: officials who say `our`, wire editors, librarians, people who put
English words in the order of their own language."""

from __future__ import annotations

EVERY = " ".join(map(str, range(1, 23)))
ABOUT = "rounds --about constitutional_committee"
ANSWERED = [
    ("Confirm the capacity in which the UN took part in the first round.", "round 1 --field role --party un"),
    ("The capacity in which Önal attended round 3?", "person sedat-onal --field office --round 3"),
    ("What is Lavrentiev's proper title?", "person alexander-lavrentiev --field office"),
    ("Who was the Turkish DG at round 22?", "person ihsan-mustafa-yurdakul --field office --round 22"),
    ("Who was our MFA spokesman at round 9?", "person anuar-zhainakov --field office --round 9"),
    ("Which Kazakh MFA spokesman spoke at round 9?", "person anuar-zhainakov --field office --round 9"),
    ("Who was the UN mine action official at round 4?", "person agnes-marcaillou --field office --round 4"),
    ("Which our deputy minister opened the meeting in January 2024?", "round 21 --field host_chair"),
    ("Which of our deputy ministers opened round 21?", "round 21 --field host_chair"),
    ("In which rounds did Abdrakhmanov read out the joint statement?", "round 1 5 6 7 8 11 --field host_chair"),
    ("Önal led our delegation in which meetings?", "person sedat-onal --field career"),
    ("Who led the UN technical team in March 2017?", "who 3 --party un"),
    ("Where was conducted the 11th meeting, name of hotel", "round 11 --field venue"),
    ("Who led Iran in chronological order?", f"who {EVERY} --party iran"),
    ("Heads of Iran's delegation in order of succession", f"who {EVERY} --party iran"),
    ("Could you explain to my listeners in a sentence or two what a guarantor state is?", "define guarantor"),
    ("What is a guarantor state, in two or three lines?", "define guarantor"),
    ("Did any round take place outside Kazakhstan, and if so where?", "rounds --outside kazakhstan"),
    ("Where were rounds held outside Kazakhstan?", "rounds --outside kazakhstan"),
    ("Where did the Astana process begin?", "round 1 --field place"),
    ("Where and in which year did the Astana talks start?", "rounds 1"),
    ("How Mr. Tumysh is connected with Astana process", "person kanat-tumysh"),
    ("Give me a short portrait of Tomeh's time in the Astana process", "person ahmad-tomeh"),
    ("Arabic form of the name Lavrentiev", "person alexander-lavrentiev"),
    ("Russian envoy's name: Lavrentyev or Lavrentiev, and who is he", "person alexander-lavrentiev"),
    ("How many rounds per host country?", "rounds --by country"),
    ("rounds by host city", "rounds --by city"),
    ("What were the names of the Kazakh capital?", "define nur-sultan"),
    ("How many times Nur-Sultan city accepted the meetings", "rounds --called Nur-Sultan --count"),
    ("Who were the heads of Iran's delegation, from the first to the last?", f"who {EVERY} --party iran"),
    ("rounds held in december, all years", "rounds --month 12"),
    ("How evolved the question of the constitutional committee across the rounds?", ABOUT),
    ("Why the PYD was not in the first round?", "round 1 --field absence --party pyd --why"),
    ("Who presided the governmental delegation at round 5?", "who 5 --party syria_gov"),
    ("Named members of the Syrian government delegation at round 1", "round 1 --field member --party syria_gov"),
    ("Number of de-escalation areas and where they lay", "documents memorandum-2017-05-04 --field areas"),
    ("Is there a reference to resolution 2254 in the outcome of round 7?", "documents 7 --field points"),
    ("Does round 7's outcome mention resolution 2254?", "documents 7 --field points"),
    ("Which rounds are between the two Sochi rounds?", "rounds 11 12 13 14"),
    ("Normalization of Ankara and Damascus: which rounds spoke about it?", "rounds --about normalisation"),
    ("What is the official title of the Astana rounds?", "define astana-process"),
    ("What is the Nur-Sultan format?", "define astana-format"),
    ("When did Kazakhstan's capital revert to its old name?", "define nur-sultan"),
]
REFUSED = [
    "Who led our delegation at round 5?",
    "Did Önal lead our delegation at round 5?",
    "Who was our deputy minister at round 17?",
    "Who was our ambassador at round 3?",
    "Who led the Turkish technical team at round 2?",
    "Which UN mine action official took part in round 9?",
    "Where did round 10 start?",
    "When did the Russian capital revert to its old name?",
    "How is Tumysh connected with Bakayev?",
    "Lavrov or Lavrentiev, and who is he?",
    "How many delegations per host country?",
    "Why was round 15 not in Astana?",
    "Who was the head of the Turkish delegation, in a line or two?",
]


def test_what_is_asked_is_read(reply):
    read = {text: reply(text).command.removeprefix("astana ") for text, _ in ANSWERED}
    assert read == dict(ANSWERED)


def test_what_nobody_can_tell_is_refused(reply):
    assert {text for text in REFUSED if reply(text).status not in ("refused", "ambiguous")} == set()


def test_a_date_that_is_another_rounds_is_told_as_such(reply):
    found = reply("Copy says the November 2024 meeting was the 21st. Right?")
    assert found.text.en.startswith("No: round 21 was held 24–25 January 2024; the date is that of round 22")
