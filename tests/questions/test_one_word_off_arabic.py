"""Arabic questions one word away from others: half of two questions is never told as the whole, and no word does more
than it says."""

from __future__ import annotations

from astana_cli import questions
from astana_cli.cli.world import World

ANSWERED = """
أين عقدت الجولة التي تلت آخر جولة في سوتشي؟ | round 16 --field place
أين عقدت الجولة التي قبل أول جولة في سوتشي؟ | round 9 --field place
Where was the round after the last round in Sochi? | round 16 --field place
أين عقدت أول جولة في سوتشي؟ | round 10 --field place
أين كانت آخر جولة في سوتشي أم أستانا؟ | round 22 --field place --is sochi --is astana
Where was the last round, in Sochi? | round 22 --field place --is sochi
ما أقصر فجوة بين جولتين؟ | rounds --pick least --gaps
كم كانت المدة بين الجولة 8 و9؟ | rounds 8 9 --gaps
بيان الثالثة شو فيه؟ | documents 3 --field points
مندوبون ترك في الجولة الخامسة؟ | who 5 --party turkey
الترك مين رأس وفدهم في الجولة 15؟ | who 15 --party turkey
كم جولة عقدت بعد الجولة 10 وقبل الجولة 14؟ | rounds 11 12 13 --count
How many rounds were held after round 10 and before round 14? | rounds 11 12 13 --count
ما الجولات التي عقدت قبل الجولة 3 وبعد الجولة 20؟ | rounds 1 2 21 22
متى وقعت مذكرة أيار 2017 ومتى دخلت حيز التنفيذ؟ | documents memorandum-2017-05-04
متى بدأت الجولة 5 ومتى انتهت؟ | round 5 --field date_start --field date_end
متى انضم لبنان ومتى انضم العراق؟ | attendance --party lebanon --party iraq --pick first
غياب أمريكا عن الجولة 9 ولماذا؟ | round 9 --field absence --party us --why
بيان الجولة 20 وهل ذكر الزلزال؟ | documents joint-statement-2023-06-21 --field points --about earthquake
كم منظمة دولية حضرت الجولة 14؟ | attendance 14 --kind organisation
من رأس وفد منظمة الأمم المتحدة في الجولة 14؟ | who 14 --party un
من رأس وفد المنظمة الدولية في الجولة 14؟ | who 14 --party un
كم مدة العمل بمذكرة أيار 2017؟ | documents memorandum-2017-05-04 --field validity
آخر جولتين في نور سلطان | round 17 18
The first two rounds of 2018 | round 9 10
من ترأس وفد تركيا في آخر جولتين في 2019؟ | who 13 14 --party turkey
هل عقدت آخر جولتين في سوتشي؟ | round 21 22 --field place --is sochi
ايمتى صارت ال14 جولة | round 14 --field date
هل حضر الأردن 21 جولة؟ | rounds --present jordan --is 21 --count
الوثائق الموقعة في 2018 | documents memorandum-2018-09-17
documents adopted in Sochi, February 2021 | documents 15
ما الذي قرره بيان الجولة الأولى بشأن داعش؟ | documents joint-statement-2017-01-24 --field points --about isis
كم جولة عقدت في نهاية 2017؟ | rounds --from 2017-09 --to 2017-12 --count
كم جولة منذ بداية 2022؟ | rounds --from 2022-01 --count
كم جولة عقدت من بداية 2022؟ | rounds --from 2022-01 --count
كم جولة عقدت من بداية 2022 إلى نهاية 2023؟ | rounds --from 2022-01 --to 2023-12 --count
في النهاية كم جولة عقدت؟ | rounds --count
ما الذي صدر في نهاية الجولة 5؟ | documents 5
الجولة 22 كانت اثنين وثلاثاء؟ | round 22 --field weekday
الجولة 22 كانت الاثنين ولا الثلاثاء؟ | round 22 --field weekday
أي يوم بدأت الجولة 9، الأحد أو الاثنين؟ | round 9 --field weekday
الجولة 10 في سوتشي و15 في سوتشي | round 10 15
مين مقاطغ الجولة 3 | round 3 --field absence
مين محضرش الجولة 9 | round 9 --field absence
كم جولة عقدت كل سنة؟ | rounds --years
كم جولة بين أيار 2017 و2019؟ | rounds --from 2017-05 --to 2019 --count
كم طرفا وقع مذكرة 2017؟ | documents memorandum-2017-05-04 --field signatories
Who signed the 2017 memorandum? | documents memorandum-2017-05-04 --field signatories
رئيس وفد النظام بعد الجعفري | person bashar-al-jaafari --field successor --party syria_gov
البيان الذي صدر بعد الجولة 20 | documents 20
ما البيانات الصادرة عن الجولات بعد الجولة 20؟ | documents 21 22
متى صدرت لائحة فريق العمل المعني بالمعتقلين؟ | documents working-group-regulation-2017-12-22 --field issued
كم شخصا أرسلت المعارضة إلى الجولة 11 وكم إلى الجولة 22؟ | round 11 22 --field size --party opposition
كم جولة عقدت في 2018 و2019؟ | rounds --from 2018 --to 2019 --count
من حضر مع وفد إيران الجولة 9؟ | round 9 --field member --party iran
هل حضر الوفد العراقي مع الوفد اللبناني الجولة 13؟ | attendance 13 --party iraq --party lebanon
في أي جولات حضر وفد العراق مع لبنان؟ | rounds --present iraq --present lebanon
متى صدر قرار مجلس الأمن 2336؟ | documents unsc-resolution-2336 --field issued
متى اعتمد مجلس الأمن القرار 2336؟ | documents unsc-resolution-2336 --field issued
ماذا ينص قرار مجلس الأمن رقم 2336؟ | documents unsc-resolution-2336 --field points
من قاطع الجولة 3؟ | round 3 --field absence
ماذا حدث بعد الجولة 22؟ | events arab-astana-doha-2024-12-07 doha-ministers-2024-12-07 assad-fall-2024-12-08
ماذا حدث بعد الجولة 8؟ | round 8 --field next_round
من كان المبعوث الأممي في الجولة 9؟ | who 9 --party un
من كان المبعوث الأممي في الجولة 7؟ | round 7 --field absence --person staffan-de-mistura
Who was the UN envoy at round 13? | round 13 --field absence --person geir-pedersen
من وقع وثيقة خفض التصعيد؟ | documents memorandum-2017-05-04 --field signatories
عدد المستشارين اللي راحوا مع المعارضة على أستانا 1 | round 1 --field advisers_count --party opposition
هل أرسل لبنان وفده إلى الجولة 12؟ | attendance 12 --party lebanon
كم جولة متتالية ترأسها طعمة؟ | person ahmad-tomeh --field career
أين عقدت الجولات بين 14 و16؟ | round 14 15 16 --field place
متى أعلن اقتراح كازاخستان إنهاء المسار؟ | events kazakhstan-proposal-2023-06-21
متى كان مقررا عقد مؤتمر سوتشي؟ | events sochi-congress-2018
من التركي الذي حضر الجولة 20؟ | round 20 --field member --party turkey
من الروسي اللي حضر الجولة 20؟ | round 20 --field member --party russia
لماذا لم يحضر دي ميستورا الجولة 7 ومن حضر بدلا منه؟ | round 7 --field absence --person staffan-de-mistura
"""

REFUSED = """
كم يوما بين الجولة 14 و15 وكم جولة عقدت بينهما؟
كم شهرا مر بين الجولة 8 و9 وكم اجتماعا عقد بينهما؟
ما أطول فجوة بين جولتين وأقصرها؟
متى تولى أحمد طعمة رئاسة وفد المعارضة ومتى تركها؟
في أي جولة ترك جابري أنصاري رئاسة الوفد الإيراني؟
اكو جولة صارت بتموز غير العاشرة؟
ما الوثيقة الثانية الصادرة في الجولة الثالثة؟
قائمة رؤساء وفد الأمم المتحدة بعد دي ميستورا
خلفاء الجعفري في رئاسة الوفد
متى تشكلت مجموعة العمل الخاصة بالمعتقلين ومتى اجتمعت أول مرة؟
كم مرة غابت المعارضة وكم مرة قاطعت؟
How many rounds did Jordan attend and how many did it miss?
متى انضم لبنان ومتى صار العراق مراقبا؟
جدول أعمال الجولة 15 وهل نوقشت فيه العقوبات؟
نتائج الجولة 8 وهل صدر بيان مشترك؟
متى انتهى العمل بمذكرة أيار 2017؟
هل انسحبت المعارضة من الجولة 4 ومن عاد؟
الجولة 4: من انسحب؟ ومتى عاد؟
آخر ثلاث جولات في سوتشي
جدول الجولات بتواريخها ومدنها وفنادقها
تركيا ضامن لمن؟
من رأس وفدا في 14 جولة؟
من ضمن اتفاق وقف إطلاق النار في 2016؟
الوثائق الصادرة في سوتشي
شو الناقص من معلومات الجولة 17؟
الجولات التي انعقدت في نهاية السنة
أي جولات عقدت الاثنين والثلاثاء؟
تاريخ اليوم الأول للجولة 12 واليوم الثالث؟
جولتان في سوتشي و20 في أستانا، صح؟
أول جولة في كل سنة
الجولتان في كانون الأول 2019 و2021: من حضرهما؟
وفد المعارضة بأي جولة كان مجزأ؟
منحضر الجولة 9
البيانات التي أدانت إسرائيل بين 2019 و2022
من مثل المراقبين في الجولة 13؟
20 في أستانا و2 في سوتشي، صح؟
ما الوثائق التي صدرت بعد الجولة 22؟
ما الوثائق الصادرة عقب الجولة 4؟
البيانات التي تلت الجولة 22
Which statements were issued after round 20?
من حضر مع بعض الوفود في الجولة 13؟
مين كان مع كل الوفود بالجولة 5؟
Who attended with some delegations at round 13?
الوفود التي حضرت مع وفد إيران الجولة 9
من الدول التي حضرت مع إيران الجولة 9؟
Which delegations came with Iran to round 9?
مين حضر من الأمريكان بالجولات الأولى؟
من قاد تركيا للجولات الأخيرة
كم جولة عقدت في 2018 وكم في 2019؟
قديش في جولات صارت بالـ 2018 وقديش بالـ 2019؟
شكد جولة صارت ب2017 وشكد ب2018
ليش ما أجا بيدرسون عالجولة 13 ومين أجا محله؟
Why was Pedersen absent from round 13 and who came instead?
لماذا غابت المعارضة عن الجولة 3 ومن حضر؟
من حضر الجولة 3 ومن غاب ولماذا؟
أي رئيس وفد كان سفيرا في كازاخستان؟
أي رئيس وفد كان مندوبا دائما لدى الأمم المتحدة؟
بأي شكل جرت المحادثات في الجولة الأولى؟
ما إنجازات الجولة 13 وما إخفاقاتها؟
متى انتهى اتفاق خفض التصعيد في الغوطة؟
إيمتى خلص اتفاق خفض التصعيد بالغوطة؟
When did the de-escalation agreement in Eastern Ghouta end?
ما الوثائق المتعلقة بخفض التصعيد؟
هل أرسلت الأمم المتحدة مبعوثها إلى الجولة 7؟
هل أرسل العراق سفيره إلى الجولة 15؟
هل شارك السفير الأمريكي في الجولة 3؟
متى تقرر عقد مؤتمر سوتشي؟
متى أعلن عن مؤتمر سوتشي؟
When was it decided to hold the Sochi congress?
متى تولى خاجي منصبه؟
When did Khaji take office?
في أي تاريخ هجري عقدت الجولة 1؟
كل جولة خامسة أين عقدت؟
قبل الجولة 22 بجولة وين كانت؟
الجولة التي بين 14 و16 أين عقدت؟
Where was the round between 14 and 16?
كم وفدا سوريا حضر الجولة 1؟
كم سوريا حضر الجولة 1؟
كم جولة فيها جلسة عامة؟
متى كانت الجلسة العامة للجولة 5؟
هل ألقى الجعفري كلمة في الجولة 1؟
من ضامن النظام؟
ما الدول الضامنة للنظام؟
أي دولة ضامنة للمعارضة؟
أي فصيل غاب عن الجولة الأولى وحضر السادسة؟
من مستشارو وفد المعارضة في الجولة الأولى؟
Who were the advisers in the opposition delegation at round 1?
خلال رئاسة طعمة لوفد المعارضة، كم رئيسا تعاقب على وفد النظام؟
Which documents concern de-escalation?
"""

NO_BOYCOTT = """
هل قاطعت أي جهة الجولة 12؟
من قاطع الجولة 13؟
أي الوفود قاطعت الجولة 9؟
Did anyone boycott round 12?
"""


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


def test_answered(world: World) -> None:
    wrong = []
    for line in _lines(ANSWERED):
        text, command = line.split(" | ")
        answer, _ = questions.answer(text, world)
        if answer.command != f"astana {command}":
            wrong.append(f"{text} | {answer.command}")
    assert wrong == []


def test_refused(world: World) -> None:
    read = [(line, questions.answer(line, world)[0]) for line in _lines(REFUSED)]
    assert [
        f"{line} | {answer.command}" for line, answer in read if answer.status not in ("refused", "ambiguous")
    ] == []


def test_an_absence_is_no_boycott(world: World) -> None:
    read = [questions.answer(line, world)[0] for line in _lines(NO_BOYCOTT)]
    assert [(answer.status, answer.text.en[:10]) for answer in read] == [("unknown", "No boycott")] * len(read)


def test_a_role_that_sources_disagree_on_is_named_beside_the_list(world: World) -> None:
    answer, _ = questions.answer("من هي الدول الضامنة في الجولة الأولى؟", world)
    assert any("Iran" in note.en for note in answer.notes)
