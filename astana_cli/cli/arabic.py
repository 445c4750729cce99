"""The help in Arabic, by its English words."""

from __future__ import annotations

HELP = {
    # headings
    "Usage": "الاستعمال",
    "Arguments": "المعطيات",
    "Options": "الخيارات",
    "Commands": "الأوامر",
    "Topics": "موضوعات المساعدة",
    "Examples": "أمثلة",
    "Who led, who came, what was agreed at the rounds of the Astana process on Syria, with the sources.": (
        "من ترأس ومن حضر وما اتُّفق عليه في جولات مسار أستانا بشأن سوريا، مع المصادر."
    ),
    "Anything that is no command is read as a question, in English or Arabic.": (
        "وكل ما ليس أمرًا يُقرأ سؤالًا بالعربية أو الإنكليزية."
    ),
    # commands
    "List the rounds, all or some.": "قائمة الجولات كلها أو بعضها.",
    "Show everything that is known of a round.": "كل ما هو معروف عن جولة.",
    "Show a person: rounds, offices, spellings.": "بطاقة شخص: جولاته ومناصبه وصيغ اسمه.",
    "Show a party over all rounds: when it came, in what role, under whom.": (
        "طرف في الجولات كلها: متى حضر وبأي صفة وبرئاسة من."
    ),
    "List the documents, those of a round, or what is known of one.": "الوثائق كلها، أو وثائق جولة، أو تفاصيل وثيقة.",
    "List what happened beside the rounds, or show one event.": "ما جرى إلى جانب الجولات، أو تفاصيل حدث منه.",
    "Show what sources disagree on, and how it was decided.": "ما اختلفت فيه المصادر وكيف حُسم.",
    "Show every claim behind the facts, with its page.": "كل إفادة تستند إليها المعلومات مع صفحتها.",
    "Say what a term means.": "معنى مصطلح.",
    "Prove that facts, claims and sources agree; name the place of each fault.": (
        "التحقق من اتفاق المعلومات والإفادات والمصادر، مع موضع كل خطأ."
    ),
    "Print a reference to a round, a document or a source.": "مرجع جاهز للاقتباس لجولة أو وثيقة أو مصدر.",
    "Explain a command or a topic: exit-codes, environment, formatting.": (
        "شرح أمر أو موضوع: رموز الخروج والبيئة والصيغ."
    ),
    "Answer a question in plain English or Arabic, or say which word was not understood.": (
        "جواب عن سؤال بالعربية أو الإنكليزية، أو ذكر الكلمة التي لم تُفهم."
    ),
    "Say who came: the table of all, one round, one party, or the first and last time.": (
        "من حضر: الجدول كله، أو جولة، أو طرف، أو المرة الأولى والأخيرة."
    ),
    "Set rounds side by side: when, where, who came, who led.": "مقارنة الجولات: متى وأين ومن حضر ومن ترأس.",
    "Show rounds and related events by date.": "الجولات والأحداث ذات الصلة بحسب التاريخ.",
    "Say whether two names mean one person.": "هل الاسمان لشخص واحد.",
    "Say who led the delegations at a round; `all` stands for every round.": (
        "من ترأس الوفود في جولة، أو في الجولات كلها."
    ),
    # arguments and options
    "22, ٢٢, 22nd, first or last.": "رقم الجولة بأي أرقام، أو الأولى أو الأخيرة.",
    "A name in any spelling or script.": "اسم بأي صيغة وأي خط.",
    "A party: Turkey, the opposition, الأردن ...": "طرف: تركيا، المعارضة، الأردن ...",
    "Rounds, or the name or id of a document.": "جولات، أو اسم وثيقة أو معرّفها.",
    "The name or id of an event.": "اسم حدث أو معرّفه.",
    "A word of the field, either language.": "مصطلح بأي من اللغتين.",
    "A rounds.json, or the folder that holds one.": "ملف بيانات، أو المجلد الذي يحويه.",
    "A round, the name or id of a document, or the id of a source.": "جولة، أو اسم وثيقة أو معرّفها، أو معرّف مصدر.",
    "A command or a topic.": "أمر أو موضوع.",
    "bibtex, csl (CSL-JSON) or text.": "صيغة المرجع: بيبتك أو جيسون أو نص.",
    "Rounds held in this year.": "الجولات المعقودة في هذه السنة.",
    "Not over before this date (YYYY[-MM[-DD]]).": "لم تُختتم قبل هذا التاريخ.",
    "Opened by this date (YYYY[-MM[-DD]]).": "افتُتحت حتى هذا التاريخ.",
    "Held in this city.": "عُقدت في هذه المدينة.",
    "Where this party took part; may be repeated.": "شارك فيها هذا الطرف؛ ويجوز تكراره.",
    "Where this party is not on record.": "لا يُذكر فيها هذا الطرف.",
    "Where this person led a delegation.": "ترأس فيها هذا الشخص وفدًا.",
    "With this topic on the agenda or among the outcomes.": "ورد هذا الموضوع في جدول أعمالها أو مخرجاتها.",
    "Ended with a joint statement, or without.": "انتهت ببيان مشترك أو من دونه.",
    "number, city, length, heads or documents; -number turns it round.": (
        "الترتيب بالرقم أو المدينة أو المدة أو الرؤساء أو الوثائق."
    ),
    "Where this party came and no head of it is recorded.": "حضرها هذا الطرف ولم يُسجل رئيس وفده.",
    "Where the holder of this office led, by its id.": "ترأس فيها وفدًا صاحب هذا المنصب، بمعرّفه.",
    "How many, and how that is counted.": "كم عددها، وكيف تُعد.",
    "The days between one round and the next.": "الأيام بين جولة والتي تليها.",
    "How many rounds in each year.": "عدد الجولات في كل سنة.",
    "Only this party; may be repeated.": "هذا الطرف وحده؛ ويجوز تكراره.",
    "Where this person led no delegation.": "لم يترأس فيها هذا الشخص وفدًا.",
    "Only this fact: date, place, head, agenda, outcome ... May be repeated.": "هذه المعلومة وحدها؛ يمكن تكراره.",
    "Only this fact: date, place, head, agenda, outcome ...": "هذه المعلومة وحدها.",
    "What is known, disputed, unknown, by field.": "ما هو معروف ومختلف عليه وغير مسجل، بحسب المعلومة.",
    "A question; without one, lines of stdin.": "سؤال؛ وإن لم يُذكر فسؤال في كل سطر من المدخلات.",
    "Only this person; may be repeated.": "هذا الشخص وحده؛ ويجوز تكراره.",
    "What matched what, and how well.": "ما الذي طابق ماذا، وبأي درجة.",
    "Only this year.": "هذه السنة وحدها.",
    "With career: first, last or both.": "مع المسيرة: الأولى أو الأخيرة أو كلتاهما.",
    "issued, in_force, validity, signatories, issuers, endorsers, points, areas, text or statement.": (
        "تاريخ الصدور أو النفاذ أو مدة السريان أو الموقعون أو المصدرون أو المؤيدون أو المضمون أو النص أو البيان."
    ),
    "round: whether it is counted as one; about: what is said of it; said: by whom what.": (
        "round: هل يُعدّ جولة؛ about: ما قيل عنه؛ said: من قال ماذا."
    ),
    "Held outside this country.": "عُقدت خارج هذا البلد.",
    "The reason, or that none is recorded.": "السبب، أو أنه غير مسجل.",
    "With --about: agenda or outcome, that one alone.": "مع --about: جدول الأعمال (agenda) أو المخرجات (outcome) فقط.",
    "That set something up on this topic.": "أنشأت شيئًا في هذا الموضوع.",
    "Opened on this day of the week: monday ...": "افتُتحت في هذا اليوم من الأسبوع: الاثنين ...",
    "Closed on this day of the week.": "اختُتمت في هذا اليوم من الأسبوع.",
    "With this day of the week among its days.": "وقع هذا اليوم من الأسبوع ضمن أيامها.",
    "Lasted so many days, the first and the last counted.": "استمرت هذا العدد من الأيام، مع اليومين الأول والأخير.",
    "Lasted more than so many days.": "استمرت أكثر من هذا العدد من الأيام.",
    "Lasted less than so many days.": "استمرت أقل من هذا العدد من الأيام.",
    "Held in this building, if only in part.": "عُقدت في هذا المبنى ولو جزئيًا.",
    "career, led, presence, office, successor, predecessor or neighbours.": (
        "المسيرة أو الرئاسة أو الحضور أو المنصب أو الخلف أو السلف أو كلاهما."
    ),
    "Whether it touched this topic or party.": "هل تناول هذا الموضوع أو الطرف.",
    "With --field said: what this person or party said; may be repeated.": (
        "مع --field said: ما قاله هذا الشخص أو الطرف؛ ويجوز تكراره."
    ),
    "With --field said: on this topic, or naming this party.": "مع --field said: عن هذا الموضوع أو ذكر هذا الطرف.",
    "With --field points: those about this topic or this party.": (
        "مع --field points: البنود عن هذا الموضوع أو هذا الطرف."
    ),
    "Only parties of this kind: state, organisation.": "الأطراف من هذا النوع فقط: state أو organisation.",
    "With --party: first or last time, or both; most or least, of two.": (
        "المرة الأولى أو الأخيرة أو كلتاهما، مع خيار الطرف؛ أو الأكثر أو الأقل من طرفين."
    ),
    "Rounds held in this month of any year.": "الجولات المعقودة في هذا الشهر من أي سنة.",
    "Two names in any script.": "اسمان بأي خط.",
    "At this round; may be repeated.": "في هذه الجولة؛ ويجوز تكراره.",
    "How many rounds by city, country, venue or party.": "عدد الجولات بحسب المدينة أو البلد أو المكان أو الطرف.",
    "first, last, longest or shortest; with --gaps, --years, --by, --sort documents: most or least.": (
        "الأولى أو الأخيرة أو الأطول أو الأقصر؛ ومع الفواصل والسنوات والمدن والترتيب بالوثائق: الأكثر أو الأقل."
    ),
    "Held anywhere but in this city.": "عُقدت في غير هذه المدينة.",
    "Only those in this role: observer, guarantor ...": "من لهم هذه الصفة وحدهم: مراقب، ضامن ...",
    "Whether it is this date, day, place, role, group or absence.": (
        "هل هو هذا التاريخ أو المكان أو الصفة أو الفصيل؛ ويجوز تكراره."
    ),
    "Whether it is this number, or office by its id; again for more.": (
        "هل هو هذا العدد، أو المنصب بمعرّفه؛ ويجوز تكراره."
    ),
    "Whether it is this number, or this date; again for more.": "هل هو هذا العدد أو هذا التاريخ؛ ويجوز تكراره.",
    "Whether it is this number; again for more.": "هل هو هذا العدد؛ ويجوز تكراره.",
    "The second, third ... by that order.": "الثاني أو الثالث ... بهذا الترتيب.",
    "With --often: all but this head.": "مع خيار التكرار: سوى رئيس الوفد هذا.",
    "With --often: most or least.": "الأكثر أو الأقل، مع خيار التكرار.",
    "Held while the city bore this name: Nur-Sultan.": "عُقدت حين كانت المدينة بهذا الاسم: نور سلطان.",
    "How many rounds each head led.": "عدد الجولات التي ترأس فيها كل رئيس وفد.",
    "Held in this country.": "عُقدت في هذا البلد.",
    "List every source that the answer rests on.": "كل المصادر التي يستند إليها الجواب.",
    "Language of labels and names: en, ar or both.": "لغة التسميات والأسماء: الإنكليزية أو العربية أو كلتاهما.",
    "table, plain, tsv, csv, json, jsonl or markdown.": "صيغة المخرجات، كما في موضوع الصيغ.",
    "Print a table, as on a terminal.": "جدول كما على الشاشة.",
    "Print plain text: no colour, nothing folded.": "نص بلا ألوان ولا طيّ.",
    "Print tab-separated rows, as in a pipe.": "أسطر بعلامات جدولة.",
    "Print CSV with a header, for spreadsheets.": "جدول بفواصل وسطر عناوين، لبرامج الجداول.",
    "Print one JSON document.": "وثيقة جيسون واحدة.",
    "Print JSON Lines: one record a line.": "سجل جيسون في كل سطر.",
    "Print a Markdown table.": "جدول ماركداون.",
    "Colour and links: auto, always or never.": "الألوان والروابط: تلقائيًا أو دائمًا أو أبدًا.",
    "Another rounds.json, or the folder that holds one.": "ملف بيانات آخر، أو المجلد الذي يحويه.",
    "Draw the picture into this SVG file too.": "ارسم الصورة في ملف أيضًا.",
    "Colours of the SVG: auto, light or dark.": "ألوان الصورة: تلقائية أو فاتحة أو داكنة.",
    "Show this message and exit.": "عرض هذه المساعدة.",
    "Show the version of the program and of its data.": "إصدار البرنامج وإصدار بياناته.",
    "Install completion for this shell, or the one named.": "تثبيت الإكمال التلقائي لهذه الصدفة أو للصدفة المسماة.",
    "Show the script of completion for this shell, or the one named.": (
        "عرض نص الإكمال التلقائي لهذه الصدفة أو للصدفة المسماة."
    ),
}
"""Keys are the help strings as the commands hold them; a test finds those that are missing here."""


def arabic(english: str) -> str:
    """The Arabic for a line of help; the English where there is none."""
    return HELP.get(english, english)
