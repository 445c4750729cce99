"""What the fixed words of the model are called in English and Arabic. Names of people, places and parties are data."""

from __future__ import annotations

from astana_cli.knowledge.model import Text


def _table(rows: dict[str, tuple[str, str]]) -> dict[str, Text]:
    return {key: Text(en=en, ar=ar) for key, (en, ar) in rows.items()}


FIELDS = _table(
    {
        "round": ("Round", "الجولة"),
        "name": ("Name", "الاسم"),
        "title": ("Title", "التسمية"),
        "date": ("Dates", "التاريخ"),
        "date_start": ("Opened", "الافتتاح"),
        "date_end": ("Closed", "الاختتام"),
        "announced_start": ("Announced opening", "الافتتاح المعلن"),
        "announced_end": ("Announced close", "الاختتام المعلن"),
        "weekday": ("Weekday", "يوم الأسبوع"),
        "duration": ("Days", "عدد الأيام"),
        "city": ("City", "المدينة"),
        "city_name": ("City's name then", "اسم المدينة حينها"),
        "country": ("Country", "البلد"),
        "venue": ("Venue", "مكان الانعقاد"),
        "host_chair": ("For the host", "عن الدولة المضيفة"),
        "level": ("Level", "المستوى"),
        "format": ("Format", "صيغة الاجتماع"),
        "party": ("Party", "الطرف"),
        "attendance": ("Attendance", "الحضور"),
        "role": ("Role", "الصفة"),
        "first_attendance": ("First time", "المشاركة الأولى"),
        "absence": ("Absence", "الغياب"),
        "absent": ("Stayed away", "الغائبون"),
        "head": ("Head", "رئيس الوفد"),
        "heads_count": ("Rounds led", "جولات الرئاسة"),
        "office": ("Office", "المنصب"),
        "member": ("Member", "عضو الوفد"),
        "size": ("Size", "حجم الوفد"),
        "group": ("Group", "الفصيل"),
        "delegations_count": ("Delegations", "عدد الوفود"),
        "walkout": ("Walk-out", "الانسحاب"),
        "agenda": ("Agenda", "جدول الأعمال"),
        "document": ("Document", "الوثيقة"),
        "document_kind": ("Kind", "النوع"),
        "issued": ("Issued", "تاريخ الصدور"),
        "in_force": ("In force", "بدء النفاذ"),
        "issuer": ("Issued by", "الجهة المصدرة"),
        "signatory": ("Signed by", "الموقعون"),
        "endorser": ("Endorsed by", "المؤيدون"),
        "point": ("Content", "المضمون"),
        "validity": ("Set to run for", "مدة السريان المحددة"),
        "text": ("Text at", "النص منشور في"),
        "outcome": ("Outcome", "المخرجات"),
        "said": ("Said by", "القائل"),
        "sideline": ("On the margins", "على الهامش"),
        "next_round": ("Announced next", "الموعد المعلن للجولة التالية"),
        "next_held": ("What came of it", "ما حدث بعد ذلك"),
        "event": ("Event", "الحدث"),
        "kind": ("Kind", "النوع"),
        "about": ("About", "نبذة"),
        "definition": ("Definition", "التعريف"),
        "spelling": ("Also written", "صيغ أخرى"),
        "not_same": ("Not the same as", "يختلف عن"),
        "claim": ("Claim", "الإفادة"),
        "publisher": ("Publisher", "الناشر"),
        "published": ("Published", "تاريخ النشر"),
        "witness": ("Goes back to", "المصدر الأصلي"),
        "url": ("Address", "الرابط"),
        "rank": ("Verdict", "الحكم"),
        "reason": ("Reason", "السبب"),
        "status": ("Status", "الحالة"),
        "field": ("Fact", "المعلومة"),
        "value": ("Value", "القيمة"),
        "id": ("Id", "المعرّف"),
        "sources": ("Sources", "المصادر"),
        "term": ("Term", "المصطلح"),
        "match": ("Match", "المطابقة"),
        "person": ("Person", "الشخص"),
        "place": ("Place", "المكان"),
        "gap": ("Days between", "الأيام الفاصلة"),
        "year": ("Year", "السنة"),
        "count": ("Number", "العدد"),
        "numbering": ("Numbering", "الترقيم"),
    }
)

STATES = _table(
    {
        "unknown": ("not recorded", "غير مسجل"),
        "none": ("none", "لا يوجد"),
        "not_researched": ("not researched", "لم يُبحث"),
    }
)

ATTENDANCE = _table(
    {
        "present": ("present", "حضور"),
        "partial": ("present in part", "حضور جزئي"),
        "represented": ("represented", "حضور عبر ممثل"),
        "suspended": ("suspended its participation", "تعليق المشاركة"),
        "boycotted": ("boycotted", "مقاطعة"),
        "declined": ("declined", "اعتذار عن الحضور"),
        "not_invited": ("not invited", "لم تُوجَّه دعوة"),
        "absent": ("absent", "غياب"),
        "not_recorded": ("not recorded", "غير مسجل"),
    }
)

ABSENCE_REASONS = _table(
    {
        "ceasefire_violations": ("ceasefire violations", "خروقات وقف إطلاق النار"),
        "health": ("health", "أسباب صحية"),
        "pandemic": ("pandemic", "الجائحة"),
        "visa_travel": ("visa or travel", "التأشيرة أو السفر"),
        "political_protest": ("political protest", "احتجاج سياسي"),
        "invitation_dispute": ("dispute over the invitation", "خلاف على الدعوة"),
        "other": ("another reason", "سبب آخر"),
        "not_stated": ("no reason on record", "لا سبب مسجل"),
    }
)

ROLES = _table(
    {
        "conflict_party": ("conflict party", "طرف في النزاع"),
        "guarantor": ("guarantor", "دولة ضامنة"),
        "observer": ("observer", "مراقب"),
        "mediator": ("mediator", "وسيط"),
        "facilitator": ("facilitator", "ميسّر"),
        "host": ("host", "الدولة المضيفة"),
        "technical_expert": ("technical expert", "خبير تقني"),
        "guest": ("guest", "ضيف"),
    }
)

LEVELS = _table(
    {
        "heads_of_state": ("heads of state", "قمة رؤساء"),
        "ministers": ("ministers", "وزراء"),
        "deputy_ministers_envoys": ("deputy ministers and envoys", "نواب وزراء ومبعوثون"),
        "experts": ("experts", "خبراء"),
    }
)

HOST_ACTS = _table(
    {
        "opened": ("opened the meeting", "افتتح الاجتماع"),
        "chaired": ("chaired", "ترأس الجلسة"),
        "read_statement": ("read out the statement", "تلا البيان"),
        "read_message": ("read out a message", "تلا رسالة"),
        "welcomed": ("welcomed the delegations", "رحّب بالوفود"),
        "closed": ("closed the meeting", "اختتم الاجتماع"),
        "spoke": ("spoke for the host", "تحدث باسم الدولة المضيفة"),
    }
)

DOCUMENT_KINDS = _table(
    {
        "joint_statement": ("joint statement", "بيان مشترك"),
        "memorandum": ("memorandum", "مذكرة"),
        "agreement": ("agreement", "اتفاق"),
        "protocol": ("protocol", "بروتوكول"),
        "regulation": ("regulation", "لائحة"),
        "map": ("map", "خريطة"),
        "chair_summary": ("chair's summary", "ملخص الرئاسة"),
        "resolution": ("resolution", "قرار"),
        "other": ("document", "وثيقة"),
    }
)

EVENT_KINDS = _table(
    {
        "technical_meeting": ("technical meeting", "اجتماع تقني"),
        "congress": ("congress", "مؤتمر"),
        "ministerial": ("ministers' meeting", "اجتماع وزاري"),
        "summit": ("summit", "قمة"),
        "working_group": ("working group", "مجموعة عمل"),
        "statement": ("statement", "تصريح"),
        "turning_point": ("turning point", "منعطف"),
        "talks": ("other talks", "محادثات أخرى"),
    }
)

SIZE_UNITS = _table(
    {
        "persons": ("persons", "عدد الأشخاص"),
        "delegates": ("delegates", "عدد المندوبين"),
        "advisers": ("advisers", "عدد المستشارين"),
        "military": ("military members", "عدد العسكريين"),
        "civilian": ("civilian members", "عدد المدنيين"),
        "experts": ("experts", "عدد الخبراء"),
        "groups": ("groups", "عدد الفصائل"),
    }
)

SIDES = _table(
    {
        "government": ("Syrian government", "الحكومة السورية"),
        "opposition": ("opposition", "المعارضة"),
        "none": ("no conflict side", "ليس طرفًا في النزاع"),
    }
)

RANKS = _table(
    {
        "preferred": ("accepted", "معتمد"),
        "normal": ("stands", "قائم"),
        "deprecated": ("set aside", "مستبعد"),
    }
)

REASONS = _table(
    {
        "issuer_of_record": ("the issuer's own text", "نص الجهة المصدرة"),
        "own_delegation": ("the delegation's own word", "إفادة الوفد نفسه"),
        "host_day_of_notice": ("the host's notice of the day", "إعلان الدولة المضيفة يوم الحدث"),
        "independent_agreement": ("independent sources agree", "اتفاق مصادر مستقلة"),
        "later_correction": ("a later correction", "تصحيح لاحق"),
        "eyewitness_wire": ("a wire's report from the spot", "تقرير وكالة أنباء من موقع الحدث"),
        "single_witness": ("a single witness", "مصدر واحد"),
        "announced_only": ("announced, no report found", "معلن مسبقًا ولم يُعثر على تقرير"),
        "reported": ("reported", "ورد في التقارير"),
        "sources_disagree": ("sources disagree, undecided", "اختلاف بين المصادر لم يُحسم"),
        "not_found": ("not found", "لم يُعثر عليه"),
        "superseded_announcement": ("an announcement that was overtaken", "إعلان تجاوزته الوقائع"),
        "transcription_error": ("a slip in writing", "خطأ في الكتابة"),
        "wrong_round": ("belongs to another round", "يخص جولة أخرى"),
        "wrong_date": ("wrong for that date", "لا يصح في ذلك التاريخ"),
        "background_line": ("a background line", "معلومة خلفية"),
        "mistranslation": ("a mistranslation", "خطأ في الترجمة"),
        "back_transliteration": ("a name written back from another script", "اسم أُعيد نقله من كتابة أخرى"),
        "copied_error": ("a copied error", "خطأ منقول"),
        "contradicts_document": ("contradicts the document", "يخالف الوثيقة"),
        "imprecise": ("imprecise", "غير دقيق"),
        "other_scope": ("counts something else", "يعدّ شيئًا آخر"),
    }
)

MODALITIES = _table(
    {
        "announced": ("announced beforehand", "معلن مسبقًا"),
        "reported": ("reported", "تقرير"),
        "retrospective": ("looking back", "رواية لاحقة"),
    }
)

STATUSES = _table(
    {
        "answered": ("answered", "أُجيب عنه"),
        "disputed": ("disputed", "مختلف عليه"),
        "unknown": ("not recorded", "غير مسجل"),
        "none": ("none", "لا يوجد"),
        "refused": ("no answer", "لا جواب"),
        "ambiguous": ("more than one reading", "يحتمل أكثر من قراءة"),
    }
)

NAME_KINDS = _table(
    {
        "spelling": ("spelling", "صيغة كتابة"),
        "back_transliteration": ("written back from another script", "منقول عن كتابة أخرى"),
        "misprint": ("misprint", "خطأ مطبعي"),
        "inflected": ("inflected form", "صيغة معرَبة"),
        "short": ("short form", "صيغة مختصرة"),
        "alias": ("other name", "اسم آخر"),
        "adjective": ("adjective", "نسبة"),
        "metonym": ("metonym", "كناية"),
        "person_of": ("people of", "أهل"),
    }
)

WEEKDAYS = tuple(
    Text(en=en, ar=ar)
    for en, ar in (
        ("Monday", "الاثنين"),
        ("Tuesday", "الثلاثاء"),
        ("Wednesday", "الأربعاء"),
        ("Thursday", "الخميس"),
        ("Friday", "الجمعة"),
        ("Saturday", "السبت"),
        ("Sunday", "الأحد"),
    )
)

MONTHS = tuple(
    Text(en=en, ar=ar)
    for en, ar in (
        ("January", "كانون الثاني/يناير"),
        ("February", "شباط/فبراير"),
        ("March", "آذار/مارس"),
        ("April", "نيسان/أبريل"),
        ("May", "أيار/مايو"),
        ("June", "حزيران/يونيو"),
        ("July", "تموز/يوليو"),
        ("August", "آب/أغسطس"),
        ("September", "أيلول/سبتمبر"),
        ("October", "تشرين الأول/أكتوبر"),
        ("November", "تشرين الثاني/نوفمبر"),
        ("December", "كانون الأول/ديسمبر"),
    )
)


def label(table: dict[str, Text], key: str) -> Text:
    """The label of `key`, or the key itself in both languages where the table lacks it."""
    return table.get(key) or Text(en=key, ar=key)
