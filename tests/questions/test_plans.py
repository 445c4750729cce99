"""What was announced at a round of the one behind it, whether that was kept, and how long it took to meet again."""

from __future__ import annotations

import pytest
from rows import each

READ = {
    "What was planned at round 12 for round 13?": "round 12 --field next_round",
    "Where was the 13th round to take place according to the statement of the 12th?": "round 12 --field next_round",
    "According to round 20's final statement, when should the 21st meeting have been held?": "round 20 --field "
    "next_round",
    "What did the communique of round 9 lay down about round 10?": "round 9 --field next_round",
    "round 11 statement on round 12 date": "round 11 --field next_round",
    "Round 19 announced round 20 for ...?": "round 19 --field next_round",
    "What was foreseen in Sochi in July 2018 for the eleventh round?": "round 10 --field next_round",
    "The statement of January 2024 put the 22nd round in what period?": "round 21 --field next_round",
    "Which round had been announced for March 2020?": "round 14 --field next_round",
    "the round planned for March 2020, when was it held?": "round 14 --field next_round",
    "Was there a plan to hold a round in September 2020?": "round 14 --field next_round",
    "Was round 15 supposed to be in Nur-Sultan?": "round 14 --field next_round",
    "What do guarantor and observer mean?": "define guarantor observer",
    "Was the March 2020 round postponed?": "round 14 --field next_round",
    "The meeting scheduled for 12-13 June 2017: when did it take place?": "round 5 --field announced_start",
    "Why was the round planned for March 2020 postponed?": "round 15 --field announced_start --why",
    "When was the round planned for June 2022 held?": "round 18 --field announced_start",
    "Was the date announced at round 14 kept?": "round 14 --field next_round",
    "Was the July 2019 date announced at round 12 kept?": "round 12 --field next_round",
    "Did the plan made at round 13 hold?": "round 13 --field next_round",
    "Did round 12 go ahead on time?": "round 12 --field announced_start",
    "إلى متى حُدد موعد الجولة التالية بعد الجولة 14 ومتى عُقدت فعلاً؟": "round 14 --field next_round",
    "متى حدد بيان الجولة 14 موعد الجولة القادمة ومتى كانت الجولة 14": "round 14 --field next_round --field date",
    "ماذا أعلن البيان عن موعد الجولة الثامنة؟": "round 8 --field announced_start",
    "What did the statement say about the date of round 8?": "round 8 --field announced_start",
    "ماذا قررت الجولة 12 بشأن الجولة 13؟": "round 12 --field next_round",
    "أين كان مقررا أن تعقد الجولة 13 حسب بيان الجولة 12؟": "round 12 --field next_round",
    "حددت الجولة الرابعة عشرة موعد ما بعدها في ...؟": "round 14 --field next_round",
    "وش الموعد اللي حطوه للجولة 18 في الجولة 17؟": "round 17 --field next_round",
    "هل التزموا بالموعد الذي حددوه في الجولة 13؟": "round 13 --field next_round",
    "هل انعقدت الجولة 12 في موعدها؟": "round 12 --field announced_start",
    "متى التقت الوفود مجددا بعد الجولة 8؟": "round 8 --field next_round",
    "How long did it take for them to meet again after round 14?": "rounds 14 15 --gaps",
    "how long was the break after the eleventh round": "rounds 11 12 --gaps",
    "How long a gap followed round 11?": "rounds 11 12 --gaps",
    "كم طالت الفتره من الجولة الثامنة الى التاسعة": "rounds 8 9 --gaps",
    "بعد كم يوم من الجولة 5 بدأت الجولة 6؟": "rounds 5 6 --gaps",
    "How long did rounds 8 and 9 last?": "round 8 9 --field duration",
    "ما التاريخ الفعلي للجولة اللتي تلت الرابعة عشرة؟": "round 15 --field date",
    "When did the round after the fourteenth actually come?": "round 15 --field date",
}

REFUSED = {
    "Was the October 2019 date announced at round 12 kept?": "unread_words",
    "When was the round planned for March 2018 held?": "premise_false",
    "Was round 15 supposed to be in Tehran?": "unread_words",
    "except for 2020, was there a round every year?": "unread_words",
    "How many security zones did the memorandum set up?": "unread_words",
    "Where were the security zones?": "unread_words",
    "Which rounds were held after round 22?": "no_such_round",
    "Which rounds were held before round 1?": "no_such_round",
    "What did round 14 announce about round 13?": "unread_words",
    "Did round 22 agree on a date for round 23?": "no_such_round",
    "What date did round 27 set for the next session?": "no_such_round",
}


@pytest.mark.parametrize(("text", "command"), READ.items(), ids=list(READ))
def test_read(reply, text, command):
    answer = reply(text)
    assert (answer.command, answer.reason) == (f"astana {command}", None), answer.text.en


@pytest.mark.parametrize(("text", "reason"), REFUSED.items(), ids=list(REFUSED))
def test_refused(reply, text, reason):
    assert reply(text).reason == reason


BY_DATE = {
    "the meeting before the one of December 2019 was number what?": "round 13",
    "What round preceded the one in Sochi in July 2018?": "round 9",
    "Which round came right before August 2019?": "rounds --to 2019-07 --pick last",
    "Which round followed March 2020?": "rounds --from 2020-04 --pick first",
    "Which round was held before 2018?": "rounds --to 2017",
    "Closest round to 1 January 2018?": "round 8 --field date",
    "Nearest round before 1 May 2019": "rounds --to 2019-04-30 --pick last",
    "What was the latest round as of 1 September 2018?": "rounds --to 2018-09-01 --pick last",
    "Which rounds were ever held in the month of July?": "rounds --month 7",
    "After December 2019, which round came first?": "rounds --from 2020-01 --pick first",
    "Of the rounds in Sochi, which came last?": "rounds --city sochi --pick last",
    "The first one in 2021 is round what?": "rounds --year 2021 --pick first",
    "أي جولتي سوتشي جاءت أخيرًا؟": "rounds --city sochi --pick last",
    "اي اجتماع ختمت به سنه 2022": "rounds --year 2022 --pick last",
    "أي جولة انتهت عام 2019؟": "round 12 13 14 --field date_end",
    "اجتماع ديسمبر 2021 أي جوله يعتبر؟": "rounds --year 2021 --month 12",
    "أود معرفة النسخة التي وافقت تموز 2021": "rounds --year 2021 --month 7",
    "ما أقرب جولة إلى الأول من كانون الثاني 2018؟": "round 8 --field date",
    "إنهي جولة جت قبل أغسطس 2019 على طول؟": "rounds --to 2019-07 --pick last",
    "كم كان عدد أيام الجولة الثامنة؟": "round 8 --field duration",
}


@pytest.mark.parametrize(("text", "command"), BY_DATE.items(), ids=list(BY_DATE))
def test_rounds_by_date(reply, text, command):
    assert reply(text).command == f"astana {command}"


@each(
    "text",
    ["Which round was held last year?", "Which round was closest to Damascus?", "وافقت تركيا على الجولة 5؟"],
)
def test_no_round_by_date(reply, text):
    assert reply(text).status != "answered"
