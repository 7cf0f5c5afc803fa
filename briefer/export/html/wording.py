"""What the page itself says, in the languages whose dates Briefer writes."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_RIGHT_TO_LEFT = frozenset(
    ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi"]
)
_RIGHT_TO_LEFT_SCRIPTS = frozenset(["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"])

_ENGLISH = (
    "Skip to the text",
    "Marking",
    "Contents",
    "For",
    "From",
    "Reference",
    "Date",
    "Information cut-off",
    "Edition",
    "Key judgement",
    "Likelihood: {}.",
    "Confidence: {}.",
    "Basis: {}.",
    "Notes",
    "Note {}",
    "Back to the reference of note {}",
    "Source {}",
    "Cited in",
    "Image not included",
    "Table: {}",
    "Code",
    "Annotation {}",
    "Back to the words of annotation {}",
    "comment",
    "question",
    "fact check",
    "suggestion",
    "open",
    "resolved",
    "accepted",
    "rejected",
    "withdrawn",
    "Proposed: {}",
    "Proposed: leave out",
    "Words that have gone: {}",
    "Words not shown here: {}",
)
"""Every phrase in English, which is also its key; "{}" takes the number or the words."""

_OTHERS = {
    "de": (
        "Zum Text springen|Einstufung|Inhalt|Für|Von|Aktenzeichen|Datum|Informationsstand|Ausgabe|"
        "Kernaussage|Wahrscheinlichkeit: {}.|Verlässlichkeit: {}.|Grundlage: {}.|Anmerkungen|"
        "Anmerkung {}|Zurück zur Stelle von Anmerkung {}|Quelle {}|Zitiert in|"
        "Bild nicht enthalten|Tabelle: {}|Code|Kommentar {}|Zurück zu den Worten von Kommentar {}|"
        "Kommentar|Frage|Faktenprüfung|Vorschlag|offen|erledigt|angenommen|abgelehnt|zurückgezogen|"
        "Vorgeschlagen: {}|Vorgeschlagen: streichen|Entfallene Worte: {}|"
        "Hier nicht gezeigte Worte: {}"
    ),
    "fr": (
        "Aller au texte|Marquage|Sommaire|Pour|De|Référence|Date|Informations arrêtées au|Édition|"
        "Jugement clé|Probabilité : {}.|Confiance : {}.|Fondement : {}.|Notes|Note {}|"
        "Retour à l’appel de la note {}|Source {}|Citée dans|Image non incluse|Tableau : {}|Code|"
        "Annotation {}|Retour aux mots de l’annotation {}|commentaire|question|"
        "vérification|suggestion|ouverte|réglée|acceptée|rejetée|retirée|Proposé : {}|"
        "Proposé : supprimer|Mots disparus : {}|"
        "Mots non affichés ici : {}"
    ),
    "tr": (
        "Metne geç|Gizlilik işareti|İçindekiler|Kime|Kimden|Sayı|Tarih|Bilgi kesim tarihi|Baskı|"
        "Temel değerlendirme|Olasılık: {}.|Güven: {}.|Dayanak: {}.|Notlar|Not {}|"
        "{} numaralı notun yerine dön|Kaynak {}|Atıf yapılan bölümler|Görsel eklenmedi|Tablo: {}|"
        "Kod|Açıklama {}|{} numaralı açıklamanın sözlerine dön|yorum|soru|bilgi denetimi|öneri|"
        "açık|çözüldü|kabul edildi|reddedildi|geri çekildi|Önerilen: {}|Önerilen: çıkarılsın|"
        "Artık bulunmayan sözler: {}|"
        "Burada gösterilmeyen sözler: {}"
    ),
    "ru": (
        "Перейти к тексту|Гриф|Содержание|Кому|От кого|Номер|Дата|Сведения по состоянию на|Выпуск|"
        "Ключевой вывод|Вероятность: {}.|Уверенность: {}.|Основание: {}.|Примечания|"
        "Примечание {}|Назад к месту примечания {}|Источник {}|Цитируется в|"
        "Изображение не включено|Таблица: {}|Код|Замечание {}|Назад к словам замечания {}|"
        "комментарий|вопрос|проверка фактов|предложение|открыто|решено|принято|отклонено|отозвано|"
        "Предлагается: {}|Предлагается: убрать|Исчезнувшие слова: {}|"
        "Слова, не показанные здесь: {}"
    ),
    "ar": (
        "الانتقال إلى النص|التصنيف|المحتويات|إلى|من|المرجع|التاريخ|تاريخ إقفال المعلومات|الإصدار|"
        "تقدير رئيسي|الاحتمال: {}.|الثقة: {}.|الأساس: {}.|الحواشي|الحاشية {}|"
        "العودة إلى موضع الحاشية {}|المصدر {}|مذكور في|الصورة غير مدرجة|الجدول: {}|شفرة|"
        "الملاحظة {}|العودة إلى كلمات الملاحظة {}|تعليق|سؤال|تدقيق معلومة|اقتراح|مفتوح|منتهٍ|"
        "مقبول|مرفوض|مسحوب|المقترح: {}|المقترح: الحذف|كلمات لم تعد موجودة: {}|"
        "كلمات غير ظاهرة هنا: {}"
    ),
    "fa": (
        "رفتن به متن|طبقه‌بندی|فهرست|برای|از|شماره|تاریخ|تاریخ آخرین اطلاعات|ویرایش|"
        "ارزیابی کلیدی|احتمال: {}.|اطمینان: {}.|مبنا: {}.|یادداشت‌ها|یادداشت {}|"
        "بازگشت به جای یادداشت {}|منبع {}|ارجاع در|تصویر گنجانده نشده است|جدول: {}|کد|حاشیه {}|"
        "بازگشت به واژه‌های حاشیه {}|نظر|پرسش|راستی‌آزمایی|پیشنهاد|باز|حل‌شده|پذیرفته|رد شده|"
        "پس گرفته شده|"
        "پیشنهاد: {}|پیشنهاد: حذف|واژه‌هایی که دیگر نیستند: {}|"
        "واژه‌هایی که اینجا دیده نمی‌شوند: {}"
    ),
    "he": (
        "דילוג אל הטקסט|סיווג|תוכן העניינים|אל|מאת|סימוכין|תאריך|המידע מעודכן ל|מהדורה|"
        "הערכה מרכזית|סבירות: {}.|ביטחון: {}.|בסיס: {}.|הערות|הערה {}|חזרה למקום של הערה {}|"
        "מקור {}|מצוטט ב|התמונה אינה כלולה|טבלה: {}|קוד|הערת עריכה {}|"
        "חזרה למילים של הערת עריכה {}|תגובה|שאלה|בדיקת עובדות|הצעה|פתוח|טופל|התקבל|נדחה|נמשך|"
        "מוצע: {}|מוצע: למחוק|מילים שאינן עוד: {}|"
        "מילים שאינן מוצגות כאן: {}"
    ),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """The phrases of one language, or English where Briefer does not speak it.

    Attributes:
        language: BCP 47 tag that the phrases are really in.
        phrases: By their English.
    """

    language: str
    phrases: dict[str, str]

    def say(self, phrase: str, *filling: object) -> str:
        """Return a phrase, its "{}" filled."""
        return self.phrases[phrase].format(*filling)


def wording_of(language: str) -> Wording:
    """Return the phrases for a document in ``language`` (BCP 47)."""
    base = _base(language)
    if base in _OTHERS:
        return Wording(base, dict(zip(_ENGLISH, _OTHERS[base].split("|"), strict=True)))
    return Wording("en", {phrase: phrase for phrase in _ENGLISH})


def direction_of(language: str) -> str:
    """Return "rtl" or "ltr": the script subtag decides, and otherwise the language's habit."""
    subtags = language.lower().split("-")
    scripts = [s for s in subtags[1:] if len(s) == 4 and s.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if _base(language) in _RIGHT_TO_LEFT else "ltr"


def is_bare_figure(text: str) -> bool:
    """Return whether a text is a signed figure without a letter, such as "−0.05 %".

    From right to left its sign would change sides (UAX #9, rules W4 and N2).
    """
    kinds = {unicodedata.bidirectional(character) for character in text}
    return not text[:1].isdigit() and "EN" in kinds and not kinds & {"L", "R", "AL"}


def _base(language: str) -> str:
    return language.lower().split("-")[0]
