"""How letters sound: tables from the folded letters of each script to one small alphabet of sounds.

Sounds, one character each. Consonants: ``b p t d k g q j s z f v l m n r h`` as in English, ``x`` kh, ``S`` sh, ``Z``
zh, ``C`` ch, ``T`` th, ``D`` dh, ``G`` gh, ``3`` ayn, ``y w`` half vowels. Short vowels: ``a e i o u``. Letters that
are read in more than one way keep that doubt: ``A W Y`` long vowels of the unvowelled scripts (W also w, Y also y),
``E`` and ``I`` the final h and y of Arabic and Hebrew, ``c`` Latin c, ``J`` Latin j, ``H`` Latin ch, ``V`` Latin w,
``1`` Latin y, ``O`` Latin ou, ``B P K`` letters for b or v, p or f, k or kh, ``$`` Hebrew sh or s, ``L`` r or l,
``N`` an n that may be none, ``Q`` a last h that may be silent, ``5`` Latin g before e or i, ``4`` Cyrillic g
(also for h), ``U`` a vowel that may be none, ``* +`` the Arabic article.
"""

import unicodedata


def _pairs(text: str) -> dict[str, str]:
    """Table from "letters=sounds letters=sounds ..."; "letters=" stands for no sound."""
    return dict(item.split("=") for item in text.split())


LATIN = _pairs(
    "a=a b=b c=c d=d e=e f=f g=g h=h i=i j=J k=k l=l m=m n=n o=o p=p q=q r=r s=s t=t u=u v=v w=V x=ks y=1 z=z "
    "aa=A ee=Y oo=W ou=O oe=o ue=u ae=e ph=f ck=k qu=k sh=S sch=S sz=S ch=H tch=C tsch=C cz=C zh=Z gh=G kh=x th=T "
    "dh=D dj=j dsch=j dzh=j dz=j tz=ts ss=s eau=o eu=o ge=5e gi=5i gge=5e ggi=5i ai=ai ei=ei ie=ie ya=ya yu=yu yo=yo "
    "ye=ye aei=Ai aee=Ai aill=ay eill=ey 2= 3=3 4=D 5=x 6=t 7=h 8=G 9=s"
)
CYRILLIC = _pairs(
    "а=a б=b в=v г=4 д=d е=e ж=Z з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=ts ч=C ш=S щ=S ъ= ы=i "
    "ь= э=e ю=yu я=ya дж=j дз=j кс=ks є=e і=i ґ=g ј=y љ=l њ=n ћ=C ђ=j џ=j ѕ=z қ=k ғ=G ң=n ө=o ү=u ұ=u һ=h ә=a ҳ=h "
    "ҷ=j ҫ=s ҡ=k ҙ=D ое=o"
)
ARABIC = _pairs(
    "ا=A ب=b ت=t ث=T ج=j ح=h خ=x د=d ذ=D ر=r ز=z س=s ش=S ص=s ض=D ط=t ظ=D ع=3 غ=G ف=f ق=q ك=k ل=l م=m ن=n ه=h و=W "
    "ي=Y پ=p چ=C ژ=Z گ=g ٹ=t ڈ=d ڑ=r ں=n تش=C دج=j يي=Y الله=ala"
)
HEBREW = _pairs(
    "א=A ב=B ג=g ד=d ה=h ו=W ז=z ח=x ט=t י=Y כ=K ל=l מ=m נ=n ס=s ע=3 פ=P צ=ts ק=k ר=r ש=$ ת=t וו=V יי=Y טש=C דז=j"
)
GREEK = _pairs(
    "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=T ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s τ=t υ=i φ=f χ=x ψ=ps ω=o ου=u ει=i "
    "οι=i αι=e μπ=b ντ=Nd γκ=g γγ=ng τζ=j τσ=C τς=C ευ=ev αυ=av"
)
ARMENIAN = _pairs(
    "ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=Z ի=i լ=l խ=x ծ=ts կ=k հ=h ձ=z ղ=G ճ=C մ=m յ=y ն=n շ=S ո=o չ=C պ=p ջ=j "
    "ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f ու=u և=ev եւ=ev"
)
GEORGIAN = _pairs(
    "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=Z რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=G ყ=q შ=S ჩ=C ც=ts "
    "ძ=z წ=ts ჭ=C ხ=x ჯ=j ჰ=h"
)
SOUNDS = {**LATIN, **CYRILLIC, **ARABIC, **HEBREW, **GREEK, **ARMENIAN, **GEORGIAN}
AT_FIRST = {"x": "x", "ντ": "d", "μπ": "b"}
"""What sounds otherwise at the beginning of a word."""
LONGEST = max(map(len, SOUNDS))

_FOREIGN = str.maketrans({"r": "L", "l": "L", "b": "B", "p": "P"})


def named_sound(char: str, before: str) -> tuple[str, str]:
    """Sounds of a letter of any other script, read from its Unicode name: HANGUL SYLLABLE RA, KATAKANA LETTER SMALL YA.

    Takes the letter and the sounds before it, gives (what stays of the sounds before, the new sounds). Indic letters
    bring a vowel that a vowel sign or a virama takes away; kana and Hangul put a vowel where the name has none, and
    have one letter for r and l.
    """
    script, _, rest = unicodedata.name(char, "").partition(" ")
    *kind, last = rest.split() or [""]
    heard = "".join(LATIN.get(letter, "") for letter in last.lower())
    if "SIGN" in kind or last == "VIRAMA":
        return before.removesuffix("U"), heard if "VOWEL" in kind else ""
    if script == "HANGUL":
        return before, last.lower().replace("eu", "").translate(_FOREIGN)
    if script in ("KATAKANA", "HIRAGANA") and "LETTER" in kind:
        return _kana(last, "SMALL" in kind, before)
    if "LETTER" not in kind:
        return before, ""
    return before, heard[:-1] + "U" if len(heard) > 1 and heard[-1] == "a" else heard


def _kana(name: str, small: bool, before: str) -> tuple[str, str]:
    heard = {"hu": "fU", "tu": "tsU"}.get(name.lower(), name.lower().translate(_FOREIGN))
    if small:
        return (before, "") if name == "TU" else (before[:-1], heard)
    return before, heard[:-1] + "U" if len(heard) > 1 and heard[-1] == "u" else heard
