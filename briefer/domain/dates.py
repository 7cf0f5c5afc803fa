"""Dates as a reader of the document's language writes them, whatever the machine's locale."""

from __future__ import annotations

from datetime import date, datetime

from briefer.domain.folding import fold

MONTH_NAMES = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "he": "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}


def month_named(begun: str) -> int:
    """Return the month whose name begins so in any language; 0 where none does, or several do.

    Args:
        begun: The whole name, or its first letters.
    """
    letters = fold(begun)
    found = {
        number
        for names in MONTH_NAMES.values()
        for number, name in enumerate(names.split(), 1)
        if fold(name).startswith(letters)
    }
    return found.pop() if len(found) == 1 else 0


def written_date(day: date, language: str = "en") -> str:
    """Write a day in words, such as "9 August 2024"; an unknown language gets ISO 8601.

    Args:
        day: The day; of a datetime only the date is used.
        language: BCP 47 tag; only its first part counts.
    """
    base = language.lower().split("-")[0]
    if base not in MONTH_NAMES:
        return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"
    month = MONTH_NAMES[base].split()[day.month - 1]
    dot = "." if base == "de" else ""
    return f"{day.day}{dot} {month} {day.year}"


def written_moment(moment: datetime, language: str = "en") -> str:
    """Write a moment with its zone, such as "9 August 2024, 12:00 (UTC+03:00)".

    Args:
        moment: Aware; shown in its own zone.
        language: BCP 47 tag.

    Raises:
        ValueError: ``moment`` is naive.
    """
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a moment is shown with its zone")
    minutes = round(offset.total_seconds() / 60)
    zone = "UTC"
    if minutes:
        zone += f"{'+' if minutes > 0 else '−'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
    return f"{written_date(moment, language)}, {moment:%H:%M} ({zone})"
