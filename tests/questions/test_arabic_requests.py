"""Requests and turns in Arabic: look it up, put it in order, we want; the name in the other script, what a term is
called in Arabic; members with their offices, and who of a group was among them."""

from __future__ import annotations

from astana_cli.answers.command import command_line

ASKED = {
    "راجع لي تاريخ الجولة التاسعة": "round 9 --field date",
    "شيكلي على تاريخ الجولة 9": "round 9 --field date",
    "تأكد لي من مكان الجولة 10": "round 10 --field place",
    "تأكد من حضور الأردن الجولة 10": "attendance 10 --party jordan",
    "راجع تاريخ الجولة 9: 15 أيار 2018": "round 9 --field date --is 2018-05-15",
    "رتبي لي جولات 2018 حسب التاريخ": "rounds --year 2018",
    "رتبلي جولات أستانا من الأقدم للأحدث": "rounds",
    "بدنا قائمة الوفود بالجولة 14": "attendance 14",
    "نريد تاريخ الجولة 9": "round 9 --field date",
    "فقرة أرشيفية: من افتتح الجولة الأولى؟": "round 1 --field host_chair",
    "الفرق بين جولة 12 و13 من ناحية المراقبين": "compare 12 13",
    "شو نقاط برتوكول موسكو": "documents protocol-2020-03-05 --field points",
    "ما بنود بروتوكول الخامس من مارس 2020": "documents protocol-2020-03-05 --field points",
    "آخر جولة قبل ما طاح النظام امتى كانت": "round 22 --field date",
    "كم جولة صارت قبل ما ينهار نظام الأسد": "rounds --to 2024-12-07 --count",
    "ما الاسم العربي ل George Krol؟": "person george-krol",
    "كيف نكتب دي ميستورا بالإنكليزي": "person staffan-de-mistura",
    "Arabic spelling of Lavrentiev?": "person alexander-lavrentiev",
    "شو ترجمة guarantor state بالعربي": "define guarantor",
    "ما المقابل العربي لمصطلح observer": "define observer",
    "يعني إيه مراقب بأستانا": "define observer",
    "ما معنى عبارة الجلسة العامة في جولات أستانا": "define plenary-session",
    "أعضاء وفد المعارضة في الجولة 1 مع مناصبهم": "round 1 --field member --party opposition",
    "شكون كان ممثل الجبهة الجنوبية فالجولة 1": "person hassan-ibrahim --field office --round 1",
    "مين حضر من المجلس الوطني الكردي الجولة الأولى؟": "person ibrahim-biro --field office --round 1",
    "who represented Jaysh al-Islam at round 1": "round 1 --field member --party opposition",
    "أي جولة قاطعتها الجبهة الجنوبية وليش؟": "round 5 --field groups_absent --is southern-front --why",
    "when did Ahrar al-Sham boycott?": "round 1 --field groups_absent --is ahrar-al-sham",
    "ماذا حدث في الجولة 3؟ لماذا غابت المعارضة؟": "round 3 --field absence --party opposition --why",
    "من هو كرول وفي أي جولة ترأس وفد أمريكا؟": "person george-krol",
    "متى تغير اسم العاصمة إلى نور سلطان ومتى عاد أستانا": "define nur-sultan",
    "من أول رئيس للوفد التركي في الجولات؟": "who 1 --party turkey",
    "منذ متى يعد الأردن مراقبا": "attendance --party jordan --role observer --pick first",
    "منذ أي تاريخ تعتبر إيران دولة ضامنة؟": "attendance --party iran --role guarantor --pick first",
    "منذ متى تعد تركيا دولة ضامنة؟": "attendance --party turkey --role guarantor --pick first",
    "متى كانت الأمم المتحدة تعد مراقبا": "round all --field role --party un --is observer",
    "منذ الجولة 5 تعتبر إيران دولة ضامنة": (f"round {' '.join(map(str, range(5, 23)))} --field role --party iran"),
    "في أي عام لم تعقد سوى جولة واحدة": "rounds --years",
    "which years had three rounds?": "rounds --years",
    "which year was round one held?": "round 1 --field date",
    "in which year was round 3 held?": "round 3 --field date",
    "ما الوثيقة التي صدرت عن الجولة الثانية بدلا من البيان؟": "documents 2",
    "مين هي الست اللي مثلت الأمم المتحدة بالجولة 21": "who 21 --party un",
    "مين طلع من القاعة لما وقعت إيران بأيار 2017؟": "round 4 --field absence --party opposition",
    "الجعفري بقي رئيس الوفد حتى أي جولة؟": "person bashar-al-jaafari --field career --pick last",
    "المصدر الذي يثبت أن العراق لم يُدعَ إلى الجولة 12": "sources 12 --field absence --party iraq",
    "موعد الجولة المقبلة ومكانها كما أعلنتهما الجولة 18": "round 18 --field next_round",
    "حلب كانت من مناطق خفض التصعيد ولا لأ؟": "documents memorandum-2017-05-04 --field areas",
    "هل شملت مناطق خفض التصعيد درعا؟": "documents memorandum-2017-05-04 --field areas",
    "وين المنطقة الأولى لخفض التصعيد": "documents memorandum-2017-05-04 --field areas",
    "هل أدان بيان الجولة 11 استعمال الأسلحة الكيميائية؟": (
        "documents joint-statement-2018-11-29 --field points --about chemical_weapons"
    ),
    "من حضر اجتماع وزراء الخارجية الثلاثة في نيويورك سبتمبر 2024": "events ministers-2024-09-new-york",
    "هل يُحسب اجتماع وزراء الدول الضامنة في موسكو في ديسمبر 2016 جولة؟": (
        "events ministerial-2016-12-20-moscow --field round"
    ),
    "الحسيني اللي مثل العراق هو نفسه حسينيان الإيراني؟": "same 'الحسيني' 'حسينيان'",
}
REFUSED = [
    "رتب الجولات حسب الأهمية",
    "رتب الجولات تنازليا",
    "رتب الدول حسب عدد الجولات",
    "من رتب الجولة 12",
    "رتبت كازاخستان الجولة 12",
    "هل يتكلم لافرنتييف العربية",
    "هل لافرنتييف إنجليزي",
    "كلمة لافرنتييف بالعربية في الجولة 4",
    "What did Lavrentiev say in Arabic?",
    "ما المقابل الإنجليزي لدولة ضامنة",
    "ما لقطة الجولة الأولى",
    "من مثل أحرار الشام في الجولة الأولى",
    "من مثل جيش الإسلام في الجولة 8",
    "من لم يحضر من فيلق الشام الجولة 1",
    "من انسحب من جيش الإسلام",
    "ما بروتوكول جنيف",
    "هل انتهت مناطق خفض التصعيد في إدلب",
    "من سيطر على حلب ومناطق خفض التصعيد",
    "من استخدم السلاح الكيماوي",
    "في أي جولة قاطع المجلس الوطني الكردي",
    "شو صار بالجولة التالتة وليش ما راحت الفصائل؟",
    "من أول جولة",
    "في أي شهر عقدت جولة واحدة فقط",
    "في أي سنة عقدت جولة واحدة في سوتشي",
    "الجولات الست الأولى",
    "مين طلع من القاعة لما وقعت سوريا بالجولة 4",
    "المصدر الذي يثبت أن الولايات المتحدة لم تُدعَ إلى الجولة 10",
    "المصدر الذي يثبت أن روسيا لم تحضر الجولة 11",
    "متى تأسست مجموعة العمل ومتى عادت",
    "متى عادت المعارضة إلى أستانا",
    "من هو لافرنتييف وفي أي الجولات مثل تركيا",
    "هل لافرنتييف الذي ترأس وفد روسيا هو بوغدانوف",
]


def test_it_is_read_as_it_is_meant(reply):
    read = {text: command_line(reply(text).query).removeprefix("astana ") for text in ASKED}
    assert {text: command for text, command in read.items() if command != ASKED[text]} == {}


def test_what_is_near_it_stays_refused(reply):
    assert [text for text in REFUSED if reply(text).status not in ("refused", "ambiguous")] == []


def test_a_name_is_told_in_both_scripts(reply):
    notes = " ".join(note.en for note in reply("ما الصيغة الإنجليزية لاسم أيمن العاسمي؟").notes)
    assert "Ayman al-Asemi" in notes
    assert "أيمن العاسمي" in notes
    assert not any("Written" in note.en for note in reply("من هو أيمن العاسمي؟").notes)
