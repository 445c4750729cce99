"""Words of which only a paper tells, the round that a paper came out of, and the last joint statement of the talks."""

from __future__ import annotations

from rows import each

DE_ESCALATION, IDLIB, PROTOCOL = "memorandum-2017-05-04", "memorandum-2018-09-17", "protocol-2020-03-05"


@each(
    ("text", "document"),
    [
        ("Did the de-escalation memorandum ban air strikes?", DE_ESCALATION),
        ("هل منعت مذكرة خفض التصعيد الغارات الجوية؟", DE_ESCALATION),
        ("Which checkpoints does the memorandum of 4 May 2017 foresee?", DE_ESCALATION),
        ("تُشكَّل مجموعة العمل المشتركة خلال ... من توقيع المذكرة؟", DE_ESCALATION),
        ("By what date were the maps to be ready according to the memorandum?", DE_ESCALATION),
        ("How deep was the corridor along the M4 under the March 2020 protocol?", PROTOCOL),
        ("الدوريات المشتركة على الطريق، من إمتى تبدأ حسب بروتوكول آذار؟", PROTOCOL),
        ("Deadline for setting up the demilitarised zone around Idlib?", IDLIB),
        ("إلى أي مسافة عن الحدود تُبعد وحدات حماية الشعب وفق مذكرة 2019؟", "memorandum-2019-10-22"),
        ("What does 2254 call for?", "unsc-resolution-2254"),
    ],
)
def test_what_stands_in_a_paper_is_asked_for_in_its_own_words(reply, text, document):
    assert reply(text).command == f"astana documents {document} --field points"


@each("text", ["Can the de-escalation memorandum be prolonged?", "هل يمكن تمديد مذكرة خفض التصعيد؟"])
def test_how_long_a_paper_runs_is_asked_for_by_its_renewal(reply, text):
    assert reply(text).command == f"astana documents {DE_ESCALATION} --field validity"


@each(
    "text",
    [
        "متى اكتملت خرائط المناطق؟",
        "إيمتى خلصت خرائط المناطق؟",
        "متى رسمت خرائط مناطق خفض التصعيد؟",
        "When were the maps ready?",
    ],
)
def test_when_what_a_paper_lays_down_was_done_is_not_known(reply, text):
    assert (reply(text).status, reply(text).query.documents) == ("unknown", (DE_ESCALATION,))


@each("text", ["متى تكتمل الخرائط؟", "متى كان من المفترض إنجاز خرائط المناطق؟", "When were the maps due?"])
def test_by_when_it_was_to_be_done_is(reply, text):
    assert reply(text).command == f"astana documents {DE_ESCALATION} --field points"


@each(
    "text",
    [
        "Did the Idlib memorandum ban fishing?",
        "Does the Idlib memorandum ban chemical weapons?",
        "Does the memorandum include Raqqa?",
        "Did the Idlib memorandum say Turkey must withdraw heavy weapons?",
        "Who drew the maps under the memorandum?",
        "Is Homs among the areas of the de-escalation memorandum?",
    ],
)
def test_what_a_paper_does_not_settle_is_not_answered(reply, text):
    assert reply(text).reason == "unread_words"


@each(
    ("text", "number"),
    [
        ("concept paper joint group, which round", 2),
        ("الورقة المفاهيمية للمجموعة المشتركة في أي جولة؟", 2),
        ("the statement on humanitarian demining was adopted at round ...?", 8),
        ("the coordination centre statute belongs to round ...", 6),
        ("النظام الأساسي لمركز التنسيق من وين إجا، من أي جولة؟", 6),
        ("مذكرة خفض التصعيد في الجولة ...؟", 4),
    ],
)
def test_the_round_of_a_paper_needs_no_verb(reply, text, number):
    assert reply(text).command == f"astana documents {number}"


@each(
    ("text", "number"),
    [
        ("What was the last joint statement of the whole process?", 22),
        ("the first joint statement of the Astana process", 1),
        ("آخر بيان مشترك صدر في المسار كله؟", 22),
    ],
)
def test_the_last_statement_of_the_talks(reply, text, number):
    assert reply(text).command == f"astana documents {number}"


def test_the_last_statement_of_all_may_be_that_of_another_meeting(reply):
    assert reply("What was the last joint statement?").reason == "unread_words"


def test_papers_are_counted_in_the_arabic_singular(reply):
    assert reply("كم وثيقة اعتُمدت في ديسمبر 2017؟").command == "astana documents 8"


@each("text", ["November 2022: title of the closing text?", "تشرين الثاني 2022: ما عنوان النص الختامي؟"])
def test_the_title_of_a_statement_is_its_own(reply, text):
    assert reply(text).command == "astana documents 19"


def test_those_that_issued_a_statement_are_no_source(reply):
    found = reply("الجهات المُصدِرة للبيان المشترك في 24 كانون الثاني 2017")
    assert found.command == "astana documents 1 --field issuers"


@each(
    ("text", "number"),
    [
        ("in which round the Joint Group was set up", 2),
        ("المجموعة المشتركة تأسست بأنهي جولة؟", 2),
        ("متى أُنشئت الآلية الثلاثية، في أي جولة؟", 1),
        ("أي جولة أعلنت مركز التنسيق المشترك؟", 6),
    ],
)
def test_the_round_that_set_up_a_body(reply, text, number):
    assert reply(text).command.startswith(f"astana round {number} --field outcome --about ")


def test_the_round_that_set_up_all_there_is_on_a_topic(reply):
    assert reply("أي جولة أنشأت مجموعة العمل الخاصة بالأسرى؟").command == "astana rounds --made detainees_missing"


@each(
    ("text", "document"),
    [
        ("Which document created the Joint Group?", "concept-paper-joint-group-2017-02-16"),
        ("ما الوثيقة التي أنشأت مركز التنسيق المشترك؟", "coordination-centre-statute-2017-09-15"),
        ("بشأن ماذا صدر القرار 2336 ومتى؟", "unsc-resolution-2336"),
        ("بأي وثيقة صارت إيران ضامنا؟", "iran-guarantor-document-2017-03-15"),
    ],
)
def test_the_paper_of_a_body_and_all_of_a_paper(reply, text, document):
    assert reply(text).command == f"astana documents {document}"


@each(
    "text",
    [
        "Did round 5 set up the Joint Group?",
        "Who runs the coordination centre?",
        "What did round 11 say about the coordination centre?",
        "the date of the Sochi congress was fixed at which round",
        "Which document created the trilateral mechanism?",
        "What if Iran had left round 5?",
    ],
)
def test_what_is_told_of_a_body_by_no_record(reply, text):
    assert reply(text).reason == "unread_words"


def test_one_of_two_rounds_is_that_of_the_paper(reply):
    assert reply("was the regulation on detainees adopted at round 7 or 8?").command == "astana documents 8"


@each(
    ("text", "number"),
    [
        ("any concrete results of round 2?", 2),
        ("What, if anything, was accomplished in June 2023?", 20),
        ("أي ثمار جنتها محادثات شباط 2017؟", 2),
    ],
)
def test_results_are_what_is_on_record_whatever_their_weight(reply, text, number):
    assert reply(text).command == f"astana round {number} --field outcome"


@each("text", ["what paper was put out on 31 July 2018?", "which paper was published on 31 July 2018?"])
def test_a_paper_that_was_put_out_is_no_newspaper(reply, text):
    assert reply(text).command == "astana documents 10"


@each(
    ("text", "command"),
    [
        ("duration of the de-escalation memorandum", f"astana documents {DE_ESCALATION} --field validity"),
        ("Astana 20 final communique title", "astana documents 20"),
        ("كيف خلصت جولة أيار 2017؟", "astana round 4 --field outcome"),
    ],
)
def test_sister_turns(reply, text, command):
    assert reply(text).command == command
