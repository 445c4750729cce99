"""Sentences of which a quick reader takes half: answered whole, or refused."""

from __future__ import annotations

from rows import each


@each(
    "text",
    [
        "How many rounds in Sochi and Astana?",
        "Which rounds were held in Sochi and in Astana?",
        "Which rounds were held in Astana and Sochi?",
        "Who led Turkey in Sochi or Astana?",
        "كم جولة عقدت في سوتشي وأستانا",
        "كم جولة عقدت بأستانا وسوتشي",
    ],
)
def test_two_cities_are_not_one(reply, text):
    assert reply(text).status == "refused"


@each("text", ["Was round 10 in Sochi or Astana?", "هل كانت الجولة العاشرة في أستانا أم سوتشي"])
def test_one_city_or_another(reply, text):
    assert set(reply(text).query.check) == {"sochi", "astana"}


@each(
    "text",
    [
        "In which rounds was Jordan absent and Iraq not?",
        "Which rounds did Jordan miss but not Iraq?",
        "Which rounds did Jordan miss and Iraq did not?",
        "rounds attended by Iran and Turkey and the opposition missed",
        "ما الجولات التي حضرتها إيران وتركيا والمعارضة غابت عنها؟",
    ],
)
def test_not_behind_an_absence_may_mean_presence(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


@each("text", ["Which rounds did Jordan miss and Iraq miss?", "Rounds missed by Jordan and Iraq"])
def test_both_absent(reply, text):
    assert reply(text).query.where.absent == ("jordan", "iraq")


@each(
    "text",
    [
        "In which country was round 10?",
        "Which country was round 10 in?",
        "في أي بلد كانت الجولة 10",
        "في أي دولة عقدت الجولة العاشرة",
        "بأي بلد كانت الجولة 10",
    ],
)
def test_where_a_round_was_is_not_who_came(reply, text):
    assert (reply(text).query.topic, reply(text).query.detail) == ("place", "country")


def test_which_country_came_is_not_where(reply):
    assert reply("Which countries were in round 10?").query.topic == "attendance"


@each(
    "text",
    [
        "What was the first round after the capital was renamed Nur-Sultan?",
        "What was the first round after the city was called Nur-Sultan?",
    ],
)
def test_the_first_round_under_a_new_name(reply, text):
    assert reply(text).rounds == (12,)


def test_the_last_round_before_a_new_name_is_asked_back(reply):
    assert reply("What was the last round before the capital was renamed Nur-Sultan?").status == "ambiguous"


@each(
    "text",
    [
        "Who was in the Turkish delegation at round 5?",
        "مين بوفد تركيا بالجولة 5",
        "من كان في وفد تركيا في الجولة الخامسة",
    ],
)
def test_who_was_in_a_delegation_is_more_than_its_head(reply, text):
    assert (reply(text).query.topic, reply(text).rounds) == ("member", (5,))


@each("text", ["How many days between rounds 1, 2 and 3?", "days between round 1 and 2 and 3"])
def test_a_gap_has_two_ends(reply, text):
    assert reply(text).status == "refused"


@each(
    "text",
    [
        "list the delegations at round 5, when was round 6?",
        "who led Russia at round 5, when was round 6?",
        "أحتاج قائمة الوفود في الجولة 5، متى عقدت الجولة 6؟",
        "أريد قائمة الوفود في الجولة 5 ومتى عقدت الجولة 6",
    ],
)
def test_two_questions_of_two_rounds_are_not_one(reply, text):
    assert reply(text).status == "ambiguous"


@each("text", ["when was round 5 and when was round 6", "متى الجولة 5 ومتى الجولة 6"])
def test_the_same_question_of_two_rounds_is_one(reply, text):
    assert reply(text).rounds == (5, 6)


@each(
    "text",
    [
        "Who led Turkey at the tenth round in Astana?",
        "متى عقدت الجولة العاشرة في أستانا؟",
        "الجولة العاشرة كانت في أستانا، متى عقدت؟",
    ],
)
def test_the_round_of_a_number_or_so_many_in_astana(reply, text):
    answer = reply(text)
    assert answer.status == "ambiguous"
    assert answer.rounds == (10, 11)


@each(
    ("text", "rounds"),
    [
        ("Both round 1 and round 6 were attended by which parties", (1, 6)),
        ("Which parties attended both rounds in 2022?", (18, 19)),
        ("Which delegations took part in both the Sochi rounds?", (10, 15)),
        ("Which parties attended all of the rounds from 1 to 6?", (1, 2, 3, 4, 5, 6)),
        ("من حضر كلتا الجولتين 1 و6؟", (1, 6)),
        ("من حضر الجولة 1 والجولة 6 معا؟", (1, 6)),
    ],
)
def test_who_was_at_each_of_several_rounds(reply, text, rounds):
    query = reply(text).query
    assert (query.topic, query.detail, query.pick, query.rounds) == ("busiest", "party", "most", rounds)


@each("text", ["Which countries attended both round 13 and 14?", "Who led Turkey at both round 1 and round 3?"])
def test_both_rounds_that_no_list_tells(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "status"),
    [
        ("Was anything signed at round 7?", "unknown"),
        ("Was a document signed in round 13?", "unknown"),
        ("Did they sign anything at round 15?", "unknown"),
        ("Was anything signed at round 4?", "answered"),
        ("Did Turkey sign anything at round 4?", "answered"),
        ("Which documents were signed at round 6?", "unknown"),
        ("list the documents signed at round 8", "unknown"),
        ("Which documents were signed at round 4?", "answered"),
        ("What papers were signed at the third round?", "answered"),
    ],
)
def test_whether_papers_were_signed(reply, text, status):
    assert (reply(text).status, reply(text).query.detail) == (status, "signatories")


@each(
    "text",
    [
        "how many of the members were Syrian officials",
        "Who led the Russian delegation for the whole of round 5?",
        "Who led Turkey throughout round 5?",
        "Who led Turkey for the full round 20?",
        "من رأس وفد تركيا طوال الجولة 5؟",
        "What took place right after round 22",
        "What happened just after round 12?",
        "Did the resolution mention round 5?",
        "Did the statement of round 7 mention round 5?",
        "How many times did Iraq attend at that time?",
        "How many rounds had the US attended by then?",
        "Which rounds lie between the two Astana rounds?",
        "مين اللي طلع من القاعة بالجولة الرابعة احتجاجاً على توقيع إيران؟",
        "أي وفد انسحب من الجولة 4 بسبب توقيع إيران؟",
        "Who walked out of round 4 over Iran?",
        "Did the Syrian government ever skip a round that the opposition attended?",
    ],
)
def test_a_part_that_no_record_tells_is_named(reply, text):
    assert (reply(text).status, reply(text).reason) == ("refused", "unread_words")


@each(
    ("text", "command"),
    [
        ("Whose envoys watched the sixth round as observers?", "astana attendance 6 --role observer"),
        ("Who led Turkey at round 5 at that time?", "astana who 5 --party turkey"),
        ("Which round took place right after round 12?", "astana round 13"),
        (
            "Which rounds did the government miss that the opposition attended?",
            "astana rounds --present opposition --absent syria_gov",
        ),
        ("Which rounds had the longest gap between them?", "astana rounds --pick most --gaps"),
    ],
)
def test_what_stands_beside_such_words_is_still_read(reply, text, command):
    assert reply(text).command == command


@each(
    "text",
    [
        "Did the US attend round 5 only?",
        "Who attended round 13 only?",
        "Did Iraq attend as an observer only?",
        "Did the US attend just round 5?",
        "Did just the US attend round 5?",
        "Did Iraq attend afterwards?",
        "How many rounds were held afterwards?",
        "Which rounds were held there in 2018?",
        "Did the US attend round 5 by proxy?",
        "Who led Turkey at round 5 in Syria?",
        "Who led Turkey at round 5 and what did they say?",
        "Which documents were issued at round 6 and what do they say?",
        "What did they say at round 5?",
        "When was round 7 and what do we know about it?",
        "Who attended round 13 and with whom?",
        "How many rounds were held in 2017 and to what end?",
    ],
)
def test_a_word_that_limits_or_asks_more_is_named(reply, text):
    assert (reply(text).status, reply(text).reason) == ("refused", "unread_words")


@each(
    ("text", "command"),
    [
        ("How many rounds were held in 2017 only?", "astana rounds --year 2017 --count"),
        ("Who attended round 13, names only", "astana attendance 13"),
        ("I just want to know who led Turkey at round 5", "astana who 5 --party turkey"),
        ("How many rounds were there in 2017?", "astana rounds --year 2017 --count"),
        ("When was round 7 held and what was it about?", "astana round 7 --field date --field agenda"),
        ("Round 15: what was it about?", "astana round 15 --field agenda"),
        ("When was round 7 held and what was agreed?", "astana round 7 --field date --field outcome"),
        ("What was agreed at round 6 and when was it held?", "astana round 6 --field outcome --field date"),
        (
            "The memorandum of 4 May 2017: when was it signed and what was it about?",
            "astana documents memorandum-2017-05-04",
        ),
    ],
)
def test_what_limits_nothing_and_what_is_told_beside_it(reply, text, command):
    assert reply(text).command == command


@each(
    ("text", "reason"),
    [
        ("Was the Sochi congress in Ankara?", "premise_false"),
        ("When was the Sochi congress in Geneva?", "premise_false"),
        ("When was the Tehran summit with Jordan?", "premise_false"),
        ("Was Jordan at the Sochi congress?", "premise_false"),
        ("Was the memorandum signed at round 5?", "premise_false"),
        ("which document was signed by turkey only", "unread_words"),
        ("Which documents were issued after round 4?", "unread_words"),
        ("Which documents were signed after round 4 and who signed them?", "unread_words"),
        ("the second de-escalation round", "unread_words"),
        ("Which documents mention resolution 2254", "unread_words"),
        ("who said that the ceasefire was holding in round 2", "unread_words"),
        ("Who is Geir Pedersen of Turkey?", "unread_words"),
        ("Who is Lavrentiev for Iran?", "unread_words"),
    ],
)
def test_a_meeting_or_somebody_of_another_place_or_party(reply, text, reason):
    assert (reply(text).status, reply(text).reason) == ("refused", reason)


@each(
    ("text", "command"),
    [
        ("Was the Sochi congress held in Russia?", "astana events sochi-congress-2018"),
        ("Was Turkey at the Sochi congress?", "astana events sochi-congress-2018"),
        ("Who is Yahya al-Aridi of the opposition?", "astana person yahya-al-aridi"),
        ("أحمد الكزبري مع المعارضة ولا مع الحكومة؟", "astana person ahmad-al-kuzbari"),
    ],
)
def test_a_meeting_or_somebody_of_that_place_or_party(reply, text, command):
    assert reply(text).command == command


@each(
    "text",
    [
        "Which decisions of round 6 were carried out?",
        "On which topics did round 8 reach an agreement?",
        "Which documents refer to the Sochi congress?",
        "Which heads stayed the same from round 12 through round 19?",
        "Which opposition figures attended both the first and the fourth round?",
        "Who of the delegation heads held the rank of ambassador at round 15?",
        "Is the Moscow protocol of March 2020 part of the Astana process?",
    ],
)
def test_what_is_asked_of_papers_and_heads_and_not_on_record(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "command"),
    [
        ("Was round 6 carried out in Astana?", "astana round 6 --field place --is astana"),
        ("Which topics does the statement of round 8 cover?", "astana documents 8 --field points"),
        ("What does de-escalation area refer to?", "astana define de-escalation-area"),
        ("Which heads changed between round 12 and 13?", "astana compare 12 13 --field head"),
        (
            "How many members of the government delegation at round 1 are known by name?",
            "astana round 1 --field member --party syria_gov",
        ),
    ],
)
def test_what_is_asked_of_papers_and_heads(reply, text, command):
    assert reply(text).command == command


@each(
    ("text", "city"),
    [
        ("Who attended the Doha meeting in December 2024?", "Doha"),
        ("What was agreed at the Moscow meeting of December 2016?", "Moscow, 20"),
        ("What happened in Moscow in December 2016?", "Moscow, 20"),
        ("When was the Tehran meeting?", "7 September 2018"),
    ],
)
def test_a_meeting_beside_the_rounds_is_named_where_no_round_was(reply, text, city):
    assert city in reply(text).text.en


@each(
    ("text", "status"),
    [
        ("Did Iraq join in 2021?", "refused"),
        ("Is it true that Jordan joined in 2018", "refused"),
        ("هل انضم العراق في 2021؟", "refused"),
        ("Iraq joined in 2019, right?", "answered"),
        ("Did Iraq join round 15?", "answered"),
        ("Did Iraq come in 2021?", "answered"),
    ],
)
def test_to_join_is_to_come_for_the_first_time(reply, text, status):
    assert reply(text).status == status


@each(
    "text",
    [
        "Weren't there two rounds in 2024?",
        "Who was the most senior Kazakh official at round 8?",
        "Given that round 15 was in Sochi, where was round 16?",
        "Since round 15 was in Sochi, where was round 16?",
    ],
)
def test_what_is_granted_of_one_round_is_not_asked_of_another(reply, text):
    assert (reply(text).status, reply(text).reason) == ("refused", "unread_words")


@each(
    "text",
    [
        "How many Russian rounds were held in 2017?",
        "How many plenary sessions were held in 2017?",
        "How many closed sessions were held in 2017?",
        "When was the plenary session of round 5?",
        "How many large delegations came to round 1?",
    ],
)
def test_rounds_and_delegations_of_a_kind_are_not_all_of_them(reply, text):
    assert (reply(text).status, reply(text).reason) == ("refused", "unread_words")


@each(
    "text",
    ["How many were held in 2018?", "How many ruonds were held in 2018?", "How many sessions were held in 2018?"],
)
def test_rounds_without_their_noun_or_with_a_slip(reply, text):
    assert reply(text).command == "astana rounds --year 2018 --count"


@each(
    "text",
    [
        "How many rounds had taken place when Iraq became an observer?",
        "Is Nur-Sultan still the name of the city?",
        "Is the capital still called Nur-Sultan?",
    ],
)
def test_a_time_in_a_clause_and_today(reply, text):
    assert (reply(text).status, reply(text).reason) == ("refused", "unread_words")


@each(
    ("text", "command"),
    [
        ("Which pair of rounds had the second-longest gap?", "astana rounds --pick most --nth 2 --gaps"),
        ("Which two rounds had the longest gap?", "astana rounds --pick most --gaps"),
        ("How many rounds were held when the city was called Nur-Sultan?", "astana rounds --called Nur-Sultan --count"),
    ],
)
def test_the_second_longest_gap_and_a_time_that_is_named(reply, text, command):
    assert reply(text).command == command


@each(
    ("text", "command"),
    [
        ("Has any round dealt with Israeli strikes?", "astana rounds --about israel_strikes"),
        ("Was COVID-19 a topic at any round?", "astana rounds --about covid"),
        ("Was Idlib on the agenda of any round?", "astana rounds --about idlib --in agenda"),
    ],
)
def test_a_topic_of_any_round(reply, text, command):
    assert reply(text).command == command


@each("text", ["Was Idlib discussed at the round?", "Was anything agreed on Idlib at any round?"])
def test_a_topic_of_one_round_or_agreed_at_one_is_asked_back(reply, text):
    assert reply(text).status == "ambiguous"


@each(
    "text",
    [
        "Which party had the most heads?",
        "Which party had the fewest heads of delegation?",
        "أي طرف له أكثر عدد من الرؤساء؟",
        "What party has had more leaders than any other?",
        "How many summits were there and where was the last?",
        "How many ministerial meetings were there and when was the first?",
        "Who attended the last summit and where was the first one?",
        "Did all three guarantors attend round 1 as guarantors?",
        "هل حضر الضامنون الثلاثة الجولة 1 بصفة ضامن",
        "Which topics came up in all rounds?",
        "Which observers came to all rounds?",
        "Which observers were at all rounds since 13?",
        "Did Rouhani attend all summits?",
        "Who boycotted round 3 and who round 9?",
        "Did Iraq attend round 13 and Jordan round 14?",
        "Was Iraq at round 13 and the US at round 8?",
        "Was the opposition absent from round 3 and the US from round 9?",
        "Was Iran a guarantor at round 3 and Jordan an observer at round 2?",
        "Who was the Turkish number two at round 1?",
        "Who was the delegation's number two at round 5?",
        "Which groups were kept out of round 1 by Turkey?",
        "Was Qatar excluded from round 1 by Damascus?",
        "Who is third in the number of rounds led?",
        "Who led Turkey least often and who most?",
        "Which points of round 5 were settled at round 6?",
        "What was agreed at round 6 about the results of round 5?",
        "Which groups that stayed away from round 1 came to round 6?",
        "Which groups came to round 6 but not to round 1?",
        "Which armed factions boycotted round 1 and joined at round 6?",
        "How many rounds had been held by the start of 2018?",
        "How many rounds were held by mid-2019?",
        "Which rounds were held by the summer of 2019?",
        "Which rounds had taken place by 1 May 2018?",
        "Rounds outside 2017 in Astana",
        "Was there any round after 20 that dealt with Gaza?",
        "Which round after 9 was the first in Sochi?",
        "Which countries attended the first round and also the last?",
        "Who led at round 8 and also at round 12?",
        "Who was already leading his delegation at round 1 and still at round 22?",
        "Which observers attended round 12 and also round 14?",
        "Who came to rounds 1 and 22, and also who led Turkey?",
        "Was round 17 the last under the name Nur-Sultan?",
    ],
)
def test_one_thing_is_not_another_that_is_near(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


AGREEMENTS = (
    "documents memorandum-2018-09-17 memorandum-2019-10-22 protocol-2020-03-05 ceasefire-2016-12-29 "
    "memorandum-2017-05-04"
)
LAST = "18 19 20 21 22"
BESIDE_2022 = "events summit-2022-07-19-tehran ministers-2022-09-21-new-york"


@each(
    ("text", "command"),
    [
        ("Which delegation heads led most rounds?", "astana who --often --pick most"),
        ("Which leader had the most rounds?", "astana who --often --pick most"),
        ("When did the last trilateral summit take place?", "astana events summit-2022-07-19-tehran"),
        ("Which round was the last under the name of Nur-Sultan?", "astana rounds --called Nur-Sultan --pick last"),
        ("How many of the documents are agreements?", f"astana {AGREEMENTS}"),
        ("List all agreements", f"astana {AGREEMENTS}"),
        ("List all documents and agreements", "astana documents"),
        ("Which events took place in 2022 besides the rounds?", f"astana {BESIDE_2022}"),
        ("Which events besides the rounds are on record for 2022?", f"astana {BESIDE_2022}"),
        ("Events of 2022", "astana timeline --year 2022"),
        ("Who read out the joint statement at round 20?", "astana round 20 --field host_chair --is read_statement"),
        ("Who delivered the statement at round 17?", "astana round 17 --field host_chair"),
        ("Which delegations came to round 8 and also to round 12?", "astana rounds 8 12 --pick most --by party"),
        ("Did Iran come to round 8 and also to round 12?", "astana attendance 8 12 --party iran"),
        ("Did Jordan come to round 1 and then to round 4?", "astana attendance 1 4 --party jordan"),
        ("Who led Turkey at round 12 and also at round 15?", "astana who 12 15 --party turkey"),
        ("What was on the agenda of round 5 and also of round 8?", "astana round 5 8 --field agenda"),
        ("When should round 5 have been held?", "astana round 5 --field announced_start"),
        ("When should round 5 have taken place?", "astana round 5 --field announced_start"),
        ("When should round 5 have begun?", "astana round 5 --field announced_start"),
        ("How much time passed from the first to the last round?", "astana rounds 1 22 --gaps"),
        ("Was any round before 5 held in Sochi?", "astana round 1 2 3 4 --field place --is sochi"),
        ("Did any round before 5 deal with refugees?", "astana round 1 2 3 4 --field agenda --about refugees_return"),
        ("Which round before 5 discussed refugees?", "astana round 1 2 3 4 --field agenda --about refugees_return"),
        ("Which session after round 14 took place in Sochi?", "astana rounds 15 16 17 18 19 20 21 22 --city sochi"),
        (
            "In which round before 9 did the opposition not take part?",
            "astana rounds 1 2 3 4 5 6 7 8 --absent opposition",
        ),
        ("Which round came right before 9?", "astana round 8"),
        ("Where was the round before 12 held?", "astana round 11 --field place"),
        ("Whom has Khaji replaced?", "astana person ali-asghar-khaji --field predecessor"),
        ("Who has Sousan succeeded?", "astana person ayman-sousan --field predecessor"),
        ("Which head has Khaji as his successor?", "astana person ali-asghar-khaji --field predecessor"),
        ("Whom had Ansari preceded?", "astana person hossein-jaberi-ansari --field successor"),
        ("Who has replaced Jaberi Ansari?", "astana person hossein-jaberi-ansari --field successor"),
        ("By whom has Jaafari been replaced?", "astana person bashar-al-jaafari --field successor"),
        ("Who has been Khaji's successor?", "astana person ali-asghar-khaji --field successor"),
        ("How many rounds were held by the end of 2018?", "astana rounds --to 2018 --count"),
        ("rounds attended by the US in mid-2017", "astana rounds --from 2017-05 --to 2017-08 --present us"),
        ("What was agreed at round 6 and what was decided at round 7?", "astana round 6 7 --field outcome"),
        ("How many of the first five rounds did Jordan attend?", "astana rounds 1 2 3 4 5 --present jordan --count"),
        ("How many of the last five rounds did the US attend?", f"astana rounds {LAST} --present us --count"),
        ("Of the first five rounds, how many did Jordan attend?", "astana rounds 1 2 3 4 5 --present jordan --count"),
        ("How many people did Jordan send to round 2?", "astana round 2 --field size --party jordan"),
        ("Turkish delegation number fifteen: who led it?", "astana who 15 --party turkey"),
        ("Did Iraq and Jordan attend rounds 13 and 14?", "astana attendance 13 14 --party iraq --party jordan"),
        ("Which guarantors were at round 5?", "astana attendance 5 --role guarantor"),
    ],
)
def test_what_stands_near_is_still_told(reply, text, command):
    assert reply(text).command == command
