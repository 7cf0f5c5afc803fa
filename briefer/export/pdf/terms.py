"""The few words that the program itself prints, by language."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from briefer.domain.blocks import Judgement


class Terms(NamedTuple):
    """Words printed around an author's own."""

    contents: str = "Contents"
    to: str = "For"
    sender: str = "From"
    reference: str = "Reference"
    issued: str = "Date"
    cutoff: str = "Information cut-off"
    edition: str = "Edition"
    recipient: str = "Recipient"
    copy: str = "Copy"
    page: str = "Page {0} of {1}"
    likelihood: str = "Likelihood"
    confidence: str = "Confidence"
    basis: str = "Basis"
    judgement: str = "Key judgement"
    notes: str = "Notes"
    missing_image: str = "Image not available: {0}"
    unreadable: str = "This section is printed as it was typed: {0}"
    months: str = (
        "January February March April May June July August September October November December"
    )


_TERMS = {
    "en": Terms(),
    "tr": Terms(
        contents="İçindekiler",
        to="Kime",
        sender="Kimden",
        reference="Sayı",
        issued="Tarih",
        cutoff="Bilgi kesim tarihi",
        edition="Baskı",
        recipient="Alıcı",
        copy="Nüsha",
        page="Sayfa {0} / {1}",
        likelihood="Olasılık",
        confidence="Güven",
        basis="Dayanak",
        judgement="Temel değerlendirme",
        notes="Notlar",
        missing_image="Görsel bulunamadı: {0}",
        unreadable="Bu bölüm yazıldığı gibi basılmıştır: {0}",
        months="Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    ),
    "de": Terms(
        contents="Inhalt",
        to="Für",
        sender="Von",
        reference="Aktenzeichen",
        issued="Datum",
        cutoff="Informationsstand",
        edition="Ausgabe",
        recipient="Empfänger",
        copy="Exemplar",
        page="Seite {0} von {1}",
        likelihood="Wahrscheinlichkeit",
        confidence="Gewissheit",
        basis="Grundlage",
        judgement="Kernaussage",
        notes="Anmerkungen",
        missing_image="Bild nicht vorhanden: {0}",
        unreadable="Dieser Abschnitt ist so gedruckt, wie er getippt wurde: {0}",
        months="Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    ),
    "fr": Terms(
        contents="Sommaire",
        to="Pour",
        sender="De",
        reference="Référence",
        issued="Date",
        cutoff="Informations arrêtées au",
        edition="Édition",
        recipient="Destinataire",
        copy="Exemplaire",
        page="Page {0} sur {1}",
        likelihood="Probabilité",
        confidence="Confiance",
        basis="Fondement",
        judgement="Jugement clé",
        notes="Notes",
        missing_image="Image non disponible : {0}",
        unreadable="Cette section est imprimée telle qu’elle a été saisie : {0}",
        months=(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        ),
    ),
    "ar": Terms(
        contents="المحتويات",
        to="إلى",
        sender="من",
        reference="المرجع",
        issued="التاريخ",
        cutoff="تاريخ إقفال المعلومات",
        edition="الإصدار",
        recipient="المستلم",
        copy="النسخة",
        page="صفحة {0} من {1}",
        likelihood="الاحتمال",
        confidence="درجة الثقة",
        basis="الأساس",
        judgement="التقدير الرئيسي",
        notes="الهوامش",
        missing_image="الصورة غير متوفرة: {0}",
        unreadable="طُبع هذا القسم كما كُتب: {0}",
        months="يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ),
    "he": Terms(
        contents="תוכן העניינים",
        to="אל",
        sender="מאת",
        reference="סימוכין",
        issued="תאריך",
        cutoff="המידע נכון ליום",
        edition="מהדורה",
        recipient="נמען",
        copy="עותק",
        page="עמוד {0} מתוך {1}",
        likelihood="סבירות",
        confidence="רמת ביטחון",
        basis="בסיס",
        judgement="הערכה מרכזית",
        notes="הערות",
        missing_image="התמונה אינה זמינה: {0}",
        unreadable="פרק זה מודפס כפי שהוקלד: {0}",
        months="ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    ),
}


def terms_for(language: str) -> Terms:
    """Return the words in this language (BCP 47), or the English ones."""
    return _TERMS.get(language.split("-", 1)[0].lower(), _TERMS["en"])


def long_date(day: date, terms: Terms) -> str:
    """Return a date with its month as a word, so that no order can be misread."""
    return f"{day.day} {terms.months.split()[day.month - 1]} {day.year}"


def long_moment(moment: datetime, terms: Terms) -> str:
    """Return a moment with its offset from UTC."""
    zone = moment.strftime("%z")
    name = "UTC" if zone in ("", "+0000") else f"UTC{zone[:3]}:{zone[3:5]}"
    return f"{long_date(moment.date(), terms)}, {moment:%H:%M} {name}"


def assessment(judgement: Judgement, terms: Terms) -> list[tuple[str, str]]:
    """Return what a judgement says of itself: likelihood and confidence never in one sentence.

    ICD 203 (2015), D.6.e(2)(a) asks that they be kept apart.
    """
    said = (
        (terms.likelihood, judgement.likelihood),
        (terms.confidence, judgement.confidence),
        (terms.basis, judgement.basis),
    )
    return [(label, value) for label, value in said if value]
