"""Sources, facts, images and settings come back as they were."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from briefer.domain.ids import AssetHash, SourceId
from briefer.domain.source import Asset, Credibility, Fact, Reliability, Source

SOURCE = Source(
    id=SourceId("s1"),
    key="hurriyet-2024",
    title="Görüşmeler İstanbul'da",
    author="Ayşe Yılmaz",
    publisher="Hürriyet",
    published=date(2024, 7, 1),
    retrieved=date(2024, 8, 1),
    url="https://example.org/a",
    reliability=Reliability.B,
    credibility=Credibility.TWO,
    group="g",
    marking="TLP:CLEAR",
    note="n",
    evidence="What was read.",
)


def test_sources(library):
    library.sources.add(SOURCE)
    assert library.sources.get("s1") == library.sources.get("hurriyet-2024") == SOURCE
    assert library.sources.get("other") is None
    for typed in ("", "istanbul", "YILMAZ hurriyet", "gorus"):
        assert library.sources.matching(typed) == [SOURCE]
    assert library.sources.matching("istanbul ankara") == []
    assert library.sources.matching("%") == []
    changed = replace(SOURCE, title="Ankara", published=None)
    library.sources.change(changed)
    assert library.sources.matching("ankara") == [changed]
    assert library.sources.matching("gorus") == []
    assert library.sources.keys() == ["hurriyet-2024"]


def test_facts(library):
    fact = Fact(name="refugees", text="3.6 million", as_of=date(2024, 8, 1), source="k", note="n")
    library.facts.add(fact)
    assert library.facts.get("refugees") == fact
    library.facts.change(replace(fact, text="3.1 million"))
    assert [f.text for f in library.facts.all()] == ["3.1 million"]
    assert library.facts.get("none") is None


def test_assets(library):
    asset = Asset(
        sha256=AssetHash("0" * 64), name="map.png", media_type="image/png",
        width_px=3, height_px=2, data=b"\x00\xff", alt="A map", caption="c", credit="d",
    )  # fmt: skip
    library.assets.add(asset)
    assert library.assets.get("map.png") == library.assets.get("0" * 64) == asset
    library.assets.change(replace(asset, alt="Another"))
    (found,) = library.assets.all()
    assert (found.alt, found.data) == ("Another", b"\x00\xff")
    assert library.assets.names() == ["map.png"]


def test_settings(library):
    assert library.settings.get("author") is None
    assert library.settings.get("author", "nobody") == "nobody"
    library.settings.set("author", "Ada Ö.")
    library.settings.set("window", {"wide": True, "sizes": [1, 2.5, None]})
    library.settings.set("author", "Ben")
    assert library.settings.all() == {
        "author": "Ben",
        "window": {"wide": True, "sizes": [1, 2.5, None]},
    }
