"""Whether a head changed over a span, which of two rounds is the first, and what sources are said to say: what is asked
of rounds in between, of two alone, or of what did not happen."""

from __future__ import annotations

from rows import each

ALL = " ".join(map(str, range(1, 23)))
SPANS = {
    "Was the Russian head the same from round 19 to round 21?": "compare 19 20 21 --field head --party russia",
    "Did the head of the UN delegation change between rounds 12 and 14?": "compare 12 13 14 --field head --party un",
    "هل تغير رئيس وفد الأمم المتحدة بين الجولتين 16 و19؟": "compare 16 17 18 19 --field head --party un",
    "Did the opposition head change from round 2 to round 5?": "compare 2 4 5 --field head --party opposition",
    "Did the Russian head change between 21 and 22?": "compare 21 22 --field head --party russia",
    "Did the Iranian head change after round 11?": "compare "
    + " ".join(map(str, range(11, 23)))
    + " --field head --party iran",
    "هل تغير رئيس وفد المعارضة بعد الجولة 7؟": "compare "
    + " ".join(map(str, range(7, 23)))
    + " --field head --party opposition",
    "Which of rounds 4 and 9 had the opposition walk out?": "round 4 --field absence --party opposition",
    "Who was before Sousan?": "person ayman-sousan --field predecessor",
    "Who led the government delegation before Sousan?": "person ayman-sousan --field predecessor --party syria_gov",
    "Did the leader of the Turkish delegation change between 20 and 21?": "compare 20 21 --field head --party turkey",
    "How similar were rounds 9 and 10?": "compare 9 10",
    "Who led Turkey at the first round and at rounds 5 and 6?": "who 1 5 6 --party turkey",
    "What is the source for Bogdanov leading round 20?": "sources 20 --field head --party russia",
    "Source for Berri leading round 6?": "sources 6 --field head --party opposition",
    "source Russia round 16": "sources 16 --party russia",
    "Which source contains the joint statement of round 9?": "sources 9 --field document",
    "Who says that the ceasefire was signed on 29 December 2016?": "sources ceasefire-2016-12-29 --field issued",
    "Is it disputed that the opposition was absent from round 3?": "disputes 3 --field absence --party opposition",
    "Do sources agree that Lebanon attended round 13?": "disputes 13 --field attendance --party lebanon",
    "Which source says round 1 ended on 25 January?": "sources 1 --field date_end",
    "Compare rounds 9 and 10 in terms of length and venue": "round 9 10 --field duration --field venue",
    "Compare the venues of rounds 9 and 10": "round 9 10 --field venue",
    "Do sources disagree on who led Turkey at round 16?": "disputes 16 --field head --party turkey",
    "Are Önal and Ünal one person?": "same 'Önal' 'Ünal'",
    "Explain who signed the Idlib memorandum": "documents memorandum-2018-09-17 --field signatories",
    "Turkey question: who led it at round 5?": "who 5 --party turkey",
    "من جاء خلفاً لأيمن سوسان؟": "person ayman-sousan --field successor",
    "من كان ناطقاً باسم وفد المعارضة في الجولة 14؟": "person ayman-al-asemi --field office --round 14",
    "هل بقي رئيس الوفد الإيراني نفسه طوال المسار؟": f"compare {ALL} --field head --party iran",
    "مين بدل بيدرسون بالجولة 17 و18 و21؟": "who 17 18 21 --party un",
    "Who replaced Pedersen at rounds 17 and 21?": "who 17 21 --party un",
    "من مِن الأردنيين حضر الجولة الثانية؟": "round 2 --field member --party jordan",
    "هل نجاة رشدي هي المبعوثة الأممية؟": "person najat-rochdi --field office --is un-special-envoy-syria",
    "Was Matar the UN envoy at round 17?": "person khawla-matar --field office --round 17 --is un-special-envoy-syria",
    "من جاء قبل طعمة مباشرة في رئاسة الوفد؟": "person ahmad-tomeh --field predecessor",
    "منو صار رئيس وفد ايران ورا انصاري؟": "person hossein-jaberi-ansari --field successor --party iran",
    "شقد مرات حضر خاجي؟": "person ali-asghar-khaji --field presence",
    "شقد ظل الجعفري رئيس الوفد؟": "person bashar-al-jaafari --field career --pick both",
    "مين ترأس وفد الأتراك من الجولة 17 لل19؟": "who 17 18 19 --party turkey",
    "من قام مقام بيدرسون في الجولة الثامنة عشرة؟": "who 18 --party un",
    "في كم جولة اختلفت المصادر على رئيس أحد الوفود؟": "disputes --field head",
    "من ترأس الوفد السوري المعارض في الجولة 9؟": "who 9 --party opposition",
    "من ترأس وفد روسيا في الجولة العشرين؟ هناك روايتان": "who 20 --party russia",
    "من بعثت الأمم المتحدة لتمثيلها في الجولة 18؟": "who 18 --party un",
    "ما النقاط التي تختلف عليها المصادر في الجولة السادسة عشرة؟": "disputes 16",
    "شو الشغلات اللي مختلفين عليها المصادر بالجولة 16؟": "disputes 16",
    "المصادر التي تثبت تاريح الجولة السابعة": "sources 7 --field date",
    "من غير الجعفري قاد وفد الحكومة؟": "who --party syria_gov --often --except bashar-al-jaafari",
    "who led the Iranian delegation apart from Khaji?": "who --party iran --often --except ali-asghar-khaji",
    "هل قاد وفد المعارضة أحد سوى طعمة؟": "who --party opposition --often --except ahmad-tomeh",
    "هل ترأس الوفد الروسي شخص آخر غير لافرنتييف؟": "who 14 20 --party russia",
    "has anyone other than Khaji led Iran?": "who --party iran --often --except ali-asghar-khaji",
    "من ترأس وفد إيران غير خاجي وأنصاري؟": "who --party iran --often "
    + "--except ali-asghar-khaji --except hossein-jaberi-ansari",
    "من غير لافرنتييف ترأس روسيا؟": "who 14 20 --party russia",
    "Who led Iran from round 10 until the end of 2019?": "who 10 11 12 13 14 --party iran",
    "List the rounds from round 10 to the end of 2019": "round 10 11 12 13 14",
    "Who led Russia from 2021 to round 18?": "who 15 16 17 18 --party russia",
    "مين قاد وفد إيران من الجولة 10 لنهاية 2019؟": "who 10 11 12 13 14 --party iran",
    "الجولات من الجولة 10 إلى نهاية 2019": "round 10 11 12 13 14",
    "من قاد وفد المعارضة منذ الجولة 20 وحتى النهاية؟": "who 20 21 22 --party opposition",
    "مين قال إن علوش كان رئيس الوفد في الجولة الخامسة؟": "disputes 5 --field head --party opposition",
    "من قال إن لافرنتييف كان رئيس الوفد في الجولة 5؟": "sources 5 --field head --party russia",
    "كم عضواً سُجّل في وفد الحكومة السورية في الجولة الأولى؟": "round 1 --field size --party syria_gov",
}
REFUSED = (
    "From round 10 in Sochi until 2019, who led Iran?",
    "Who led Iran from round 10 until the end of 2016?",
    "Which round was earliest, 18 or 22?",
    "Which is the oldest of rounds 18 and 22?",
    "أقدم جولة بين 18 و22؟",
    "أي جولة أحدث 5 أم 6 ومن حضرها؟",
    "الجولة 10 كانت أول جولة في سوتشي أم الجولة 15؟",
    "Which came first, round 5 or round 6?",
    "Who was Ayman Sousan before he led the delegation?",
    "من كان أيمن سوسان قبل أن يرأس الوفد؟",
    "What do Iranian sources say about round 16?",
    "ماذا تقول المصادر الإيرانية عن الجولة 16؟",
    "Which source says that the joint statement of round 9 was rejected?",
    "Who says that the ceasefire was signed on 5 January 2017?",
    "Was the walkout from round 9 disputed?",
    "What is the Kurdish question?",
    "ما هي القضية الكردية؟",
    "Did the leader of Turkey change between 20 and 21?",
    "هل تغير زعيم إيران بين 20 و22؟",
    "What did rounds 9 and 10 have in common?",
    "شو المشترك بين الجولة 9 والجولة 10؟",
    "Which guarantors joined between round 1 and round 2?",
    "Did the number of observers change between round 12 and 13?",
    "Do Kazakh and Russian sources disagree on round 2's start?",
    "هل تختلف المصادر الروسية والتركية حول الجولة 20؟",
    "Do Turkish sources disagree on round 20?",
    "ماذا تقول مصادر المعارضة عن الجولة 4؟",
    "Does SANA contradict TASS on round 20?",
    "Do the opposition and the government disagree on who led round 5?",
    "ما مصادر الخلاف بين تركيا وروسيا في الجولة 9؟",
    "مصدر في وفد المعارضة بالجولة 9",
    "Who reported that round 9 opened on 15 May?",
    "أي المصادر تقول إن الجولة 4 بدأت في 4 أيار؟",
    "Which sources say the ceasefire began on 1 January 2017?",
    "Compare the observers and guarantors of rounds 9 and 13",
    "واش بوغدانوف ولافرنتييف بجوج روس؟",
    "Are Bogdanov and Lavrentiev both Russians?",
    "Explain the Idlib memorandum and who signed it",
    "Did the head of the Turkish delegation change at every round?",
    "من ناب عن بيدرسون في الجولتين 19 و21؟",
    "مين الستات اللي ترأسوا وفود؟",
    "مين قاد تركيا بدون أونال؟",
    "هل ترأس غير علوش وفد المعارضة في الجولة 5؟",
    "Did Lavrentiev meet the Iranian foreign minister at round 5?",
    "هل التقى لافرنتييف وزير الخارجية الإيراني في الجولة 5؟",
    "هل قابل لافرنتييف وزير الخارجية الإيراني؟",
    "هل بقيت المعارضة في الجولة الرابعة حتى النهاية؟",
    "من حضر الجولة 4 حتى النهاية؟",
    "من هو المبعوث الأممي لافرنتييف؟",
    "من هو الرئيس لافرنتييف؟",
    "من هو رئيس الوفد التركي لافرنتييف؟",
    "من هو رئيس وفد المعارضة نصر الحريري؟",
    "من هو سفير روسيا لدى العراق قحطان طه خلف؟",
    "من هو نائب المبعوث الأممي بيدرسون؟",
    "هل كان نائب وزير الخارجية التركي سيدات أونال في الجولة 3؟",
)
FALSE = (
    "What is the source for Alloush leading round 6?",
    "من قال إن الجعفري ترأس الوفد في الجولة 15؟",
    "مصدر رئاسة بري للوفد في الجولة 4؟",
    "Do sources agree that Lebanon attended round 12?",
    "هل تتفق المصادر على غياب المعارضة عن الجولة 5؟",
    "Is it disputed that Turkey was absent from round 20?",
)


@each(("asked", "command"), SPANS.items())
def test_read(reply, asked, command):
    assert reply(asked).command == f"astana {command}"


@each("asked", REFUSED)
def test_refused(reply, asked):
    assert reply(asked).status == "refused", reply(asked).command


@each("asked", FALSE)
def test_what_is_said_to_be_said_is_on_no_record(reply, asked):
    assert reply(asked).reason == "premise_false"
