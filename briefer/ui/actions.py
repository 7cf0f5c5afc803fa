"""Everything a person can ask of the window, as one table of data.

Menus, toolbar, command palette and the shortcut sheet are built from it, so that they cannot
drift apart. A handler is the path of a method from the window, such as "reviewer.annotate".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, StrEnum, auto

from briefer.ui.translation import mark


class Needs(Flag):
    """What has to be there for an action to make sense."""

    NOTHING = 0
    BRIEFING = auto()
    """A briefing is open."""
    SECTION = auto()
    """A section of the outline is selected."""
    MODULES = auto()
    """Modules are selected in the library."""
    TEXT = auto()
    """A text is open and can be changed."""
    WORDS = auto()
    """Words of it are selected."""
    THREADS = auto()
    """It has open annotations."""
    THREAD = auto()
    """One of them is chosen."""
    UNDO = auto()
    REDO = auto()
    OPEN = auto()
    """A text is open, even one that cannot be changed."""
    SEVERAL = auto()
    """So is another one beside it or under another tab."""
    CLOSED = auto()
    """A text was closed that can come back."""


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    FORMAT = "F&ormat"
    BRIEFING = "&Briefing"
    REVIEW = "&Review"
    VIEW = "&View"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        id: What code and tests call it.
        text: On menus and buttons.
        menu: Where it stands.
        handler: Path of the method that does it, from the window.
        tip: What it does, one sentence.
        shortcut: As ``QKeySequence`` reads it; empty for none. Several are split by ``|``.
        icon: File under ``assets/icons``; empty for none.
        needs: What has to be there.
        begins_group: Whether a line stands before it in its menu.
        submenu: The menu inside its menu that it stands in; empty for none.
        is_switch: Whether it is on or off, which menus show.
    """

    id: str
    text: str
    menu: Menu
    handler: str
    tip: str
    shortcut: str = ""
    icon: str = ""
    needs: Needs = Needs.NOTHING
    begins_group: bool = False
    submenu: str = ""
    is_switch: bool = False


def _generated(name: str, text: str, handler: str, tip: str) -> ActionSpec:
    return ActionSpec(f"generate-{name}", text, Menu.BRIEFING, f"generated.{handler}", tip,
                      needs=Needs.BRIEFING, submenu=mark("Sections that the program writes"),
                      is_switch=True)  # fmt: skip


_TEXT, _WORDS = Needs.TEXT, Needs.TEXT | Needs.WORDS
_SECTION = Needs.BRIEFING | Needs.SECTION

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new-module", "New module", Menu.FILE, "library.new_module",
               "Write a new module for the library", "Ctrl+N", "new"),
    ActionSpec("new-briefing", "New briefing", Menu.FILE, "assembler.new_briefing",
               "Begin a briefing", "Ctrl+Shift+N"),
    ActionSpec("from-template", "New briefing from a template…", Menu.FILE,
               "beginner.from_template",
               "Begin a briefing of a kind, with its sections and prompts", "Ctrl+Alt+N"),
    ActionSpec("from-edition", "New briefing from the last edition…", Menu.FILE,
               "beginner.from_edition", "Begin where the newest edition of this briefing ended",
               "", "", Needs.BRIEFING),
    ActionSpec("open-briefing", "Open briefing…", Menu.FILE, "prompts.open_briefing",
               "Go to another briefing of this library", "Ctrl+O"),
    ActionSpec("import", "Import…", Menu.FILE, "importer.import_files",
               "Take articles in as modules: text, Markdown, HTML", "Ctrl+Shift+I", "",
               Needs.NOTHING, True),
    ActionSpec("name-version", "Name this version…", Menu.FILE, "prompts.name_version",
               "Save the text now, as a version with a name", "Ctrl+S", "", _TEXT, True),
    ActionSpec("issue", "Issue…", Menu.FILE, "issuer.issue",
               "Freeze the briefing as its next edition", "Ctrl+Alt+I", "", Needs.BRIEFING, True),
    ActionSpec("editions", "Editions…", Menu.FILE, "record.show",
               "Show what was issued, export it again, hand out copies, withdraw it",
               "Ctrl+Alt+K", "", Needs.BRIEFING),
    ActionSpec("verify", "Verify a file…", Menu.FILE, "record.verify_file",
               "Say which edition, and whose copy, a file is"),
    ActionSpec("export-pdf", "Export PDF", Menu.FILE, "exporter.export_pdf",
               "Write the briefing as a PDF", "Ctrl+E", "export", Needs.BRIEFING, True),
    ActionSpec("export", "Export…", Menu.FILE, "exporter.choose",
               "Choose profile, formats and house style, and see what would leave",
               "Ctrl+Shift+E", "", Needs.BRIEFING),
    ActionSpec("export-annotated", "Export annotated PDF", Menu.FILE,
               "exporter.export_annotated_pdf",
               "Write the briefing as a PDF with its annotations as comments", "", "",
               Needs.BRIEFING),
    ActionSpec("export-markdown", "Export Markdown", Menu.FILE, "exporter.export_markdown",
               "Write the briefing as a Markdown file with its images beside it", "", "",
               Needs.BRIEFING),
    ActionSpec("close-text", "Close text", Menu.FILE, "sides.close_text",
               "Save and close the text; what can be undone in it is kept for a while", "Ctrl+W",
               "", Needs.OPEN, True),
    ActionSpec("close-others", "Close other texts", Menu.FILE, "sides.close_others",
               "Save and close every text but this one", "", "", Needs.SEVERAL),
    ActionSpec("reopen-text", "Reopen closed text", Menu.FILE, "sides.reopen",
               "Bring back the text that was closed last", "Ctrl+Shift+T", "", Needs.CLOSED),
    ActionSpec("quit", "Quit", Menu.FILE, "close", "Save and close Briefer", "Ctrl+Q", "",
               Needs.NOTHING, True),
    ActionSpec("undo", "Undo", Menu.EDIT, "steps.undo", "Take the last step back", "Ctrl+Z", "undo",
               Needs.UNDO),
    ActionSpec("redo", "Redo", Menu.EDIT, "steps.redo", "Make the last step again",
               "Ctrl+Shift+Z|Ctrl+Y", "redo", Needs.REDO),
    ActionSpec("find", "Find in text…", Menu.EDIT, "showing.find",
               "Find words in the open text", "Ctrl+F", "search", Needs.OPEN, True),
    ActionSpec("replace", "Replace in text…", Menu.EDIT, "showing.replace",
               "Find words in the open text and replace them", "Ctrl+H", "", _TEXT),
    ActionSpec("find-everywhere", "Find in all modules", Menu.EDIT, "library.focus_search",
               "Search titles, tags and text of the library", "Ctrl+Shift+F"),
    ActionSpec("replace-everywhere", "Find and replace in all modules…", Menu.EDIT,
               "replacer.open", "Find words in every text, look at each place, and replace them",
               "Ctrl+Alt+H"),
    ActionSpec("saved-searches", "Saved searches…", Menu.EDIT, "searches.open",
               "Search the library again as you did before, or keep this search",
               "Ctrl+Alt+S"),
    ActionSpec("spelling", "Check spelling", Menu.EDIT, "spelling.toggle",
               "Mark words that are not in the dictionary of the text's language", "Shift+F7",
               begins_group=True, is_switch=True),
    ActionSpec("next-misspelt", "Next misspelt word", Menu.EDIT, "spelling.next_fault",
               "Go to the next word that is not in the dictionary, with words like it", "Alt+F7",
               "", _TEXT),
    ActionSpec("edit-modules", "Edit selected modules…", Menu.EDIT, "bulk.edit_selected",
               "Change status, marking, owner, tags or dates of the modules selected in the"
               " library", "Ctrl+Alt+E", "", Needs.MODULES, True),
    ActionSpec("still-valid", "Still valid", Menu.EDIT, "detail_desk.validate",
               "Say that the text holds today: a version with the same words", "Ctrl+Alt+V", "",
               _TEXT),
    ActionSpec("strong", "Strong", Menu.FORMAT, "formatter.strong", "Make words strong",
               "Ctrl+B", "bold", _TEXT),
    ActionSpec("emphasis", "Emphasis", Menu.FORMAT, "formatter.emphasis", "Stress words",
               "Ctrl+I", "italic", _TEXT),
    ActionSpec("struck", "Struck out", Menu.FORMAT, "formatter.struck", "Strike words out",
               "Ctrl+Shift+X", "", _TEXT),
    ActionSpec("heading-1", "Heading", Menu.FORMAT, "formatter.heading_1",
               "Make the line a heading, or plain again", "Ctrl+Alt+1", "heading", _TEXT, True),
    ActionSpec("heading-2", "Smaller heading", Menu.FORMAT, "formatter.heading_2",
               "Make the line a smaller heading", "Ctrl+Alt+2", "", _TEXT),
    ActionSpec("bullets", "List", Menu.FORMAT, "formatter.bullets",
               "Make the lines a list, or plain again", "Ctrl+Shift+L", "list", _TEXT),
    ActionSpec("numbers", "Numbered list", Menu.FORMAT, "formatter.numbers",
               "Make the lines a numbered list", "Ctrl+Shift+O", "", _TEXT),
    ActionSpec("quotation", "Quotation", Menu.FORMAT, "formatter.quotation",
               "Make the lines a quotation, or plain again", "Ctrl+Shift+Q", "quote", _TEXT),
    ActionSpec("citation", "Citation…", Menu.FORMAT, "prompts.cite",
               "Cite a source of the register", "Ctrl+Shift+C", "citation", _TEXT, True),
    ActionSpec("sources", "Sources…", Menu.FORMAT, "registers.sources",
               "Enter sources in the register and change them", "Ctrl+Alt+C"),
    ActionSpec("fact", "Fact…", Menu.FORMAT, "registers.insert_fact",
               "Put in a figure that is written once and used by name", "Ctrl+Alt+J", "", _TEXT),
    ActionSpec("facts", "Facts…", Menu.FORMAT, "registers.facts",
               "Enter facts, change them and see where they are used"),
    ActionSpec("judgement", "Key judgement…", Menu.FORMAT, "judger.write",
               "Write a key judgement with its likelihood and confidence, or change it", "Ctrl+J",
               "judgement", _TEXT),
    ActionSpec("link", "Link", Menu.FORMAT, "formatter.link", "Make words a link",
               "Ctrl+Shift+K", "link", _TEXT),
    ActionSpec("table", "Table", Menu.FORMAT, "formatter.table",
               "Put in a table; Tab goes to the next cell", "Ctrl+T", "table", _TEXT),
    ActionSpec("add-row", "Add row", Menu.FORMAT, "formatter.add_row",
               "Put a row under the one that the caret is in", "Ctrl+Alt+Down", "", _TEXT),
    ActionSpec("add-column", "Add column", Menu.FORMAT, "formatter.add_column",
               "Put a column after the one that the caret is in", "Ctrl+Alt+Right", "", _TEXT),
    ActionSpec("remove-row", "Remove row", Menu.FORMAT, "formatter.remove_row",
               "Take out the row of the table that the caret is in", "Ctrl+Alt+Up", "", _TEXT),
    ActionSpec("remove-column", "Remove column", Menu.FORMAT, "formatter.remove_column",
               "Take out the column of the table that the caret is in", "Ctrl+Alt+Left", "",
               _TEXT),
    ActionSpec("align-column", "Align column", Menu.FORMAT, "formatter.align_column",
               "Align the column left, centred, right, or not at all, in turn",
               "Ctrl+Alt+Return", "", _TEXT),
    ActionSpec("image", "Image…", Menu.FORMAT, "pictures.choose_file",
               "Put in an image; it is asked at once what it shows", "Ctrl+Shift+P", "",
               _TEXT),
    ActionSpec("footnote", "Footnote", Menu.FORMAT, "formatter.footnote",
               "Put in a footnote and write it at the end", "Ctrl+Alt+F", "", _TEXT),
    ActionSpec("insert-module", "Insert module", Menu.BRIEFING, "assembler.insert_module",
               "Put a module of the library into the briefing", "Ctrl+L", "insert",
               Needs.BRIEFING),
    ActionSpec("briefing-details", "Details of the briefing…", Menu.BRIEFING,
               "details.change_briefing", "Title, audience, marking and cut-off of the briefing",
               "Ctrl+Shift+D", "", Needs.BRIEFING),
    ActionSpec("house-style", "House style…", Menu.BRIEFING, "beginner.choose_style",
               "Choose how the printed briefing looks, by its first page", "", "",
               Needs.BRIEFING),
    ActionSpec("profiles", "Profiles…", Menu.BRIEFING, "shelves.show_profiles",
               "Make and change sets of choices for exports, and choose the briefing's own",
               "Ctrl+Alt+P"),
    ActionSpec("save-template", "Save as template…", Menu.BRIEFING, "shelves.save_template",
               "Keep the outline and habits of this briefing for others of its kind", "", "",
               Needs.BRIEFING),
    ActionSpec("own-text", "Insert own text", Menu.BRIEFING, "assembler.insert_own_text",
               "Write a section that belongs to this briefing only", "", "", Needs.BRIEFING),
    _generated("judgements", mark("Key judgements"), "judgements",
               mark("Gather the key judgements of all sections on page one")),
    _generated("changes", mark("Changes since the last edition"), "changes",
               mark("Tell a reader of the last edition what is new")),
    _generated("sources", mark("List of sources"), "sources",
               mark("List the sources that are cited")),
    _generated("source-summary", mark("Source summary"), "source_summary",
               mark("Say how many sources there are and how good they are")),
    _generated("abbreviations", mark("List of abbreviations"), "abbreviations",
               mark("List the abbreviations that are used")),
    _generated("yardstick", mark("Yardstick"), "yardstick",
               mark("Explain the words for likelihood and confidence")),
    _generated("annotations", mark("Annex of annotations"), "annotations",
               mark("List annotations, in annotated copies only")),
    ActionSpec("move-up", "Move up", Menu.BRIEFING, "sections.move_up",
               "Move the section before the one above it", "Alt+Shift+Up", "", _SECTION, True),
    ActionSpec("move-down", "Move down", Menu.BRIEFING, "sections.move_down",
               "Move the section after the one below it", "Alt+Shift+Down", "", _SECTION),
    ActionSpec("nest", "Nest", Menu.BRIEFING, "sections.nest",
               "Put the section under the one above it", "Alt+Shift+Right", "", _SECTION),
    ActionSpec("unnest", "Unnest", Menu.BRIEFING, "sections.unnest",
               "Put the section beside the one it is under", "Alt+Shift+Left", "", _SECTION),
    ActionSpec("follow", "Follow the module", Menu.BRIEFING, "sections.follow",
               "Show the newest approved text of the module", "", "", _SECTION, True),
    ActionSpec("pin", "Pin this revision", Menu.BRIEFING, "sections.pin",
               "Keep showing the text as it is now", "", "", _SECTION),
    ActionSpec("adapt", "Adapt for this briefing", Menu.BRIEFING, "sections.adapt",
               "Write this briefing's own wording over the module", "", "", _SECTION),
    ActionSpec("propose-back", "Propose to the module", Menu.BRIEFING, "linker.propose_back",
               "Suggest this briefing's wording to the module that it was adapted from", "", "",
               _SECTION),
    ActionSpec("make-module", "Make a module of it…", Menu.BRIEFING, "linker.make_module",
               "Take the section's own words into the library, and follow them there", "", "",
               _SECTION),
    ActionSpec("moved-on", "What moved on…", Menu.BRIEFING, "linker.show_moved",
               "See what became of modules since, and take, keep or merge it", "Ctrl+Alt+M", "",
               Needs.BRIEFING),
    ActionSpec("section-heading", "Heading of the section…", Menu.BRIEFING, "sections.heading",
               "Give the section another heading in this briefing", "F2", "", _SECTION, True),
    ActionSpec("leave-out", "Left out", Menu.BRIEFING, "sections.leave_out",
               "Keep the section in the outline and leave it out of the document",
               needs=_SECTION, is_switch=True),
    ActionSpec("page-break", "Page break before", Menu.BRIEFING, "sections.page_break",
               "Begin the section on a new page, or not", needs=_SECTION, is_switch=True),
    ActionSpec("section-number", "Numbered", Menu.BRIEFING, "sections.number",
               "Give the section's heading a number, or take it away",
               needs=_SECTION, is_switch=True),
    ActionSpec("lower-headings", "Smaller headings in the section", Menu.BRIEFING,
               "sections.lower", "Set the section's own headings one level lower", "", "",
               _SECTION),
    ActionSpec("higher-headings", "Larger headings in the section", Menu.BRIEFING,
               "sections.higher", "Set the section's own headings one level higher", "", "",
               _SECTION),
    ActionSpec("remove-section", "Remove section", Menu.BRIEFING, "sections.remove",
               "Take the section out of the briefing; the module stays in the library", "", "",
               _SECTION),
    ActionSpec("previous-section", "Previous section", Menu.BRIEFING,
               "assembler.previous_section", "Go to the section above", "Ctrl+PgUp", "",
               Needs.BRIEFING, True),
    ActionSpec("next-section", "Next section", Menu.BRIEFING, "assembler.next_section",
               "Go to the section below", "Ctrl+PgDown", "", Needs.BRIEFING),
    ActionSpec("annotate", "Annotate", Menu.REVIEW, "reviewer.annotate",
               "Comment, ask, have checked or suggest: on the selected words", "Ctrl+M",
               "annotate", _WORDS),
    ActionSpec("resolve", "Resolve", Menu.REVIEW, "reviewer.resolve",
               "Close the chosen annotation", "Ctrl+Shift+Return", "", Needs.THREAD),
    ActionSpec("previous-annotation", "Previous annotation", Menu.REVIEW,
               "reviewer.previous_annotation", "Go to the open annotation before", "Alt+Up", "",
               Needs.THREADS, True),
    ActionSpec("next-annotation", "Next annotation", Menu.REVIEW, "reviewer.next_annotation",
               "Go to the next open annotation", "Alt+Down", "", Needs.THREADS),
    ActionSpec("uses", "Where used…", Menu.REVIEW, "uses.show",
               "Show every briefing and edition that has the open text, and who received it",
               "Ctrl+U", "", Needs.NOTHING, True),
    ActionSpec("receivers", "Who received it…", Menu.REVIEW, "who_has.show",
               "Show which editions hold words, a module or a source, and who has them",
               "Ctrl+Shift+U"),
    ActionSpec("check", "Check the briefing", Menu.REVIEW, "checker.check",
               "List what would keep the briefing from being issued, each with its place", "F7",
               "", Needs.BRIEFING),
    ActionSpec("settle", "Settle suggestions…", Menu.REVIEW, "settler.open",
               "Accept or reject the suggestions of one author together, after a preview",
               "Ctrl+Alt+A", "", Needs.TEXT | Needs.THREADS),
    ActionSpec("settle-everywhere", "Settle suggestions in the library…", Menu.REVIEW,
               "settler.open_everywhere",
               "Accept or reject the suggestions of one author in every text, after a preview"),
    ActionSpec("review-list", "Review list", Menu.REVIEW, "review_list.show",
               "Show what is open in the whole library, whose it is and when it is due",
               "Ctrl+Shift+M"),
    ActionSpec("export-annotations", "Export annotations of this text…", Menu.REVIEW,
               "exchanger.export_text", "Write them as W3C Web Annotation JSON, for a colleague",
               "", "", Needs.OPEN, True),
    ActionSpec("export-all-annotations", "Export annotations of the briefing…", Menu.REVIEW,
               "exchanger.export_briefing",
               "Write the annotations of all its texts as W3C Web Annotation JSON", "", "",
               Needs.BRIEFING),
    ActionSpec("import-annotations", "Import annotations…", Menu.REVIEW, "exchanger.import_file",
               "Take in what a colleague marked; what is here already is not added again"),
    ActionSpec("my-name", "My name…", Menu.REVIEW, "prompts.choose_name",
               "Set the name that annotations and versions are signed with", "", "",
               Needs.NOTHING, True),
    ActionSpec("write", "Write", Menu.VIEW, "showing.write", "Show the text", "Ctrl+1"),
    ActionSpec("pages", "Pages", Menu.VIEW, "showing.pages",
               "Show the pages of the PDF as it would be exported", "Ctrl+2|F5", "pages",
               Needs.BRIEFING),
    ActionSpec("changes", "Changes", Menu.VIEW, "versions.show",
               "Show what became of the words between two versions", "Ctrl+3"),
    ActionSpec("versions", "Versions", Menu.VIEW, "versions.show_list",
               "Go through the versions of the text and bring one back", "Ctrl+Shift+H",
               "versions"),
    ActionSpec("next-change", "Next change", Menu.VIEW, "versions.next_change",
               "Go to the next place that changed between the two versions", "F8"),
    ActionSpec("previous-change", "Previous change", Menu.VIEW, "versions.previous_change",
               "Go to the place that changed before", "Shift+F8"),
    ActionSpec("details-panel", "Details of the text", Menu.VIEW, "detail_desk.toggle",
               "Show or hide title, status, marking, dates, owner and tags of the text",
               "Ctrl+D|Ctrl+Alt+D", is_switch=True),
    ActionSpec("edition-changes", "Changes between editions", Menu.VIEW,
               "edition_changes.show",
               "Show what a reader of an edition has not seen, in another one or in the draft",
               "", "", Needs.BRIEFING),
    ActionSpec("palette", "Go to anything…", Menu.VIEW, "prompts.open_palette",
               "Find an action, a module or a briefing by its name", "Ctrl+K", "search",
               Needs.NOTHING, True),
    ActionSpec("keep-text", "Keep text open", Menu.VIEW, "sides.keep",
               "Let the text stay open when you look at another one", "", "", Needs.OPEN, True),
    ActionSpec("next-text", "Text used before", Menu.VIEW, "sides.next_text",
               "Go to the open text that you used before this one", "Ctrl+Tab", "",
               Needs.SEVERAL),
    ActionSpec("previous-text", "Text used longest ago", Menu.VIEW, "sides.previous_text",
               "Go round the open texts the other way", "Ctrl+Shift+Tab", "", Needs.SEVERAL),
    ActionSpec("next-pane", "Next pane", Menu.VIEW, "showing.next_pane",
               "Go from library to outline, text and annotations", "F6"),
    ActionSpec("previous-pane", "Previous pane", Menu.VIEW, "showing.previous_pane",
               "Go the other way round the panes", "Shift+F6"),
    ActionSpec("focus", "Focus", Menu.VIEW, "focus.toggle",
               "Hide everything but the text, and let the paragraph being written stand out",
               "F11"),
    ActionSpec("larger", "Larger text", Menu.VIEW, "showing.larger", "Show text or pages larger",
               "Ctrl++|Ctrl+=", "", Needs.NOTHING, True),
    ActionSpec("smaller", "Smaller text", Menu.VIEW, "showing.smaller",
               "Show text or pages smaller", "Ctrl+-"),
    ActionSpec("normal-size", "Normal text size", Menu.VIEW, "showing.normal_size",
               "Show text or pages as large as at first", "Ctrl+0"),
    ActionSpec("theme", "Light or dark", Menu.VIEW, "switch_theme",
               "Go from light to dark or back", "Ctrl+Alt+B", "moon", Needs.NOTHING, True),
    ActionSpec("follow-system", "Light or dark as the desktop", Menu.VIEW, "follow_system_theme",
               "Follow the colours of the desktop"),
    ActionSpec("language", "Language…", Menu.VIEW, "prompts.choose_language",
               "Choose the language of menus and buttons"),
    ActionSpec("reset-layout", "Reset layout", Menu.VIEW, "reset_layout",
               "Give every pane its first size"),
    ActionSpec("manual", "Manual", Menu.HELP, "prompts.show_manual",
               "Read how Briefer works, in a window that can stay open", "F1"),
    ActionSpec("shortcuts", "Shortcuts", Menu.HELP, "prompts.show_shortcuts",
               "Show every shortcut on one page", "Ctrl+/"),
    ActionSpec("about", "About Briefer", Menu.HELP, "prompts.show_about",
               "Show the version and where the library is"),
)  # fmt: skip

TOOLBAR: tuple[str, ...] = (
    "new-module", "insert-module", "", "undo", "redo", "versions", "", "annotate", ">",
    "theme", "export-pdf",
)  # fmt: skip
"""Ids in their order; "" is a line, ">" pushes the rest to the far end."""

WORDLESS = frozenset({"undo", "redo", "theme"})
"""Buttons whose icon says it all; the rest have words."""

CHANGING = frozenset({
    "new-module", "new-briefing", "from-template", "from-edition", "import", "issue",
    "edit-modules", "replace-everywhere", "insert-module", "briefing-details", "house-style",
    "own-text", "move-up", "move-down", "nest", "unnest", "follow", "pin", "adapt",
    "propose-back", "make-module", "section-heading", "leave-out", "page-break",
    "section-number", "lower-headings", "higher-headings", "remove-section", "resolve",
    "settle-everywhere", "import-annotations",
})  # fmt: skip
"""What changes the library without an editable text: not to be chosen where it is read only."""
