"""No words get through as markup."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.source import Asset
from briefer.export.html import elements
from briefer.export.html.addresses import data_address, safe_address
from briefer.export.html.elements import Html, element, style_sheet, words


@given(st.text(), st.text())
@settings(max_examples=100)
def test_whatever_stands_in_words_or_attributes_comes_back_as_words(text, title):
    made = element("p", text, title=title)
    made.encode("utf-8")
    soup = BeautifulSoup(made, "html.parser")
    (tag,) = soup.find_all(True)
    assert set(tag.attrs) == {"title"}
    assert tag.get_text() == _kept(text)
    assert tag["title"] == _kept(title)


def _kept(text):
    return BeautifulSoup(words(text), "html.parser").get_text() if text else ""


def test_words_that_need_nothing_are_left_as_they_are():
    assert words("Türkiye’s “line”, عربي") == "Türkiye’s “line”, عربي"
    assert words("a\r\nb\rc\x00d\ud800") == "a\nb\nc\ufffdd\ufffd"
    assert words("<b a='\"'>&") == "&lt;b a=&#x27;&quot;&#x27;&gt;&amp;"


def test_only_one_module_says_what_is_html_already():
    package = Path(elements.__file__).parent
    makers = {p.name for p in package.glob("*.py") if "Html(" in p.read_text("utf-8")}
    assert makers == {"elements.py"}


def test_what_is_html_already_is_not_escaped_again():
    assert element("p", element("b", "x & y")) == "<p><b>x &amp; y</b></p>"
    assert element("br") == "<br>"
    assert element("details", open=True, id=None, hidden=False) == "<details open></details>"
    assert isinstance(words("x"), Html)


@pytest.mark.parametrize("css", ["</style>", "a{background:url(x)}", "@import 'x'"])
def test_a_style_sheet_reaches_out_for_nothing(css):
    with pytest.raises(ValueError, match="style sheet"):
        style_sheet(css)


@pytest.mark.parametrize(
    "address", ["http://e.org", "HTTPS://E.org/a?b=c#d", "mailto:a@e.org", " https://e.org "]
)
def test_addresses_that_a_person_may_follow(address):
    assert safe_address(address) == address.strip()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "e.org",
        "//e.org",
        "ftp://e.org",
        "javascript:alert(1)",
        "jav\nascript:x",
        "\x01https://e.org",
        "https://e.org/\nx",
        "https:",
        "vbscript:x",
        "data:text/html,x",
    ],
)
def test_addresses_that_nobody_may_follow(address):
    assert safe_address(address) is None


def test_only_images_that_we_keep_are_carried():
    asset = Asset(
        sha256="0" * 64, name="a", media_type="image/svg+xml", width_px=1, height_px=1, data=b"<svg"
    )
    assert data_address(asset) is None
