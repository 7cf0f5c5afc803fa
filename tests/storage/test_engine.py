from briefer.storage.engine import has_full_text_search, sqlite_version


def test_this_sqlite_can_search():
    assert has_full_text_search()
    assert int(sqlite_version().split(".")[0]) >= 3
