<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Briefer</name>
    <message>
      <source>&amp;Briefing</source>
      <translation>B&amp;riefing</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Prüfung</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>(if wanted)</source>
      <translation>(nach Wunsch)</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(nichts)</translation>
    </message>
    <message>
      <source>(take the words out)</source>
      <translation>(die Wörter streichen)</translation>
    </message>
    <message>
      <source>(the program writes it)</source>
      <translation>(schreibt das Programm)</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>, stale</source>
      <translation>, veraltet</translation>
    </message>
    <message>
      <source>, v{head} is newer</source>
      <translation>, V{head} ist neuer</translation>
    </message>
    <message>
      <source>, {n} over</source>
      <translation>, {n} zu viel</translation>
    </message>
    <message>
      <source>2026-11-22, August 2026 or 2026</source>
      <translation>2026-11-22, August 2026 oder 2026</translation>
    </message>
    <message>
      <source>2026-12-03, +6m; never, if left empty</source>
      <translation>2026-12-03, +6m; nie, wenn leer</translation>
    </message>
    <message>
      <source>2026-12-03, 3 Dec, +1w</source>
      <translation>2026-12-03, 3. Dez., +1w</translation>
    </message>
    <message>
      <source>2026-12-03, today</source>
      <translation>2026-12-03, heute</translation>
    </message>
    <message>
      <source>2026-12-03, today; no day, if left empty</source>
      <translation>2026-12-03, heute; kein Tag, wenn leer</translation>
    </message>
    <message>
      <source>; </source>
      <translation>; </translation>
    </message>
    <message>
      <source>A = reliable, 1 = confirmed; F and 6 mean that it cannot be judged.</source>
      <translation>A = zuverlässig, 1 = bestätigt; F und 6 heißen: nicht zu beurteilen.</translation>
    </message>
    <message>
      <source>A brief for a meeting, with objectives, talking points and lines to take.</source>
      <translation>Ein Papier für ein Gespräch, mit Zielen, Gesprächspunkten und Sprachregelungen.</translation>
    </message>
    <message>
      <source>A briefing needs a title.</source>
      <translation>Ein Briefing braucht einen Titel.</translation>
    </message>
    <message>
      <source>A briefing of this library</source>
      <translation>Ein Briefing dieser Bibliothek</translation>
    </message>
    <message>
      <source>A comment needs a text.</source>
      <translation>Ein Kommentar braucht einen Text.</translation>
    </message>
    <message>
      <source>A copy is in {file}</source>
      <translation>Eine Kopie liegt in {file}</translation>
    </message>
    <message>
      <source>A country at a glance: people, politics, economy, security, our relations.</source>
      <translation>Ein Land auf einen Blick: Menschen, Politik, Wirtschaft, Sicherheit, unsere Beziehungen.</translation>
    </message>
    <message>
      <source>A distribution needs a recipient.</source>
      <translation>Eine Verteilung braucht einen Empfänger.</translation>
    </message>
    <message>
      <source>A fact check needs a text.</source>
      <translation>Eine Faktenprüfung braucht einen Text.</translation>
    </message>
    <message>
      <source>A fact needs a text, such as “3.6 million”.</source>
      <translation>Ein Fakt braucht einen Text, etwa „3,6 Millionen“.</translation>
    </message>
    <message>
      <source>A fact, its name or its figure</source>
      <translation>Ein Fakt, sein Name oder seine Zahl</translation>
    </message>
    <message>
      <source>A full restoration of ties this year is unlikely.</source>
      <translation>Eine volle Wiederherstellung der Beziehungen in diesem Jahr ist unwahrscheinlich.</translation>
    </message>
    <message>
      <source>A house style has one column or two.</source>
      <translation>Ein Hausstil hat eine Spalte oder zwei.</translation>
    </message>
    <message>
      <source>A house style's faces are serif or sans.</source>
      <translation>Die Schriften eines Hausstils sind „serif“ oder „sans“.</translation>
    </message>
    <message>
      <source>A house style's headings are 6 to 72 points.</source>
      <translation>Die Überschriften eines Hausstils haben 6 bis 72 Punkt.</translation>
    </message>
    <message>
      <source>A house style's margins above and below are {n} points or more: the marking and the running lines stand in them.</source>
      <translation>Die Ränder eines Hausstils oben und unten haben mindestens {n} Punkt: In ihnen stehen die Einstufung und die Kopf- und Fußzeilen.</translation>
    </message>
    <message>
      <source>A house style's margins leave no room for text.</source>
      <translation>Die Ränder des Hausstils lassen keinen Platz für Text.</translation>
    </message>
    <message>
      <source>A house style's text is 6 to 24 points, its leading no less.</source>
      <translation>Der Text eines Hausstils hat 6 bis 24 Punkt, sein Zeilenabstand nicht weniger als er.</translation>
    </message>
    <message>
      <source>A language of the window</source>
      <translation>Eine Sprache des Fensters</translation>
    </message>
    <message>
      <source>A library's name ends in {suffix}, and {name} does not.</source>
      <translation>Der Name einer Bibliothek endet auf {suffix}; {name} nicht.</translation>
    </message>
    <message>
      <source>A module</source>
      <translation>Ein Baustein</translation>
    </message>
    <message>
      <source>A module needs a title.</source>
      <translation>Ein Baustein braucht einen Titel.</translation>
    </message>
    <message>
      <source>A module to put into the briefing</source>
      <translation>Ein Baustein für das Briefing</translation>
    </message>
    <message>
      <source>A part of a longer word is no hit</source>
      <translation>Ein Teil eines längeren Wortes zählt nicht</translation>
    </message>
    <message>
      <source>A passphrase has {n} characters or more.</source>
      <translation>Ein Kennsatz hat mindestens {n} Zeichen.</translation>
    </message>
    <message>
      <source>A passphrase is one line that can be typed again.</source>
      <translation>Ein Kennsatz ist eine Zeile, die sich wieder eintippen lässt.</translation>
    </message>
    <message>
      <source>A profile needs a format.</source>
      <translation>Ein Profil braucht ein Format.</translation>
    </message>
    <message>
      <source>A profile needs a name.</source>
      <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
      <source>A question needs a text.</source>
      <translation>Eine Frage braucht einen Text.</translation>
    </message>
    <message>
      <source>A reply needs a text.</source>
      <translation>Eine Antwort braucht einen Text.</translation>
    </message>
    <message>
      <source>A report in editions: what has changed, where things stand, what to watch.</source>
      <translation>Ein Bericht in Ausgaben: was sich geändert hat, wie es steht, worauf zu achten ist.</translation>
    </message>
    <message>
      <source>A saved search needs a name.</source>
      <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
      <source>A section cannot be moved into itself.</source>
      <translation>Ein Abschnitt lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
      <source>A section without a heading</source>
      <translation>Ein Abschnitt ohne Überschrift</translation>
    </message>
    <message>
      <source>A source</source>
      <translation>Eine Quelle</translation>
    </message>
    <message>
      <source>A source needs a title.</source>
      <translation>Eine Quelle braucht einen Titel.</translation>
    </message>
    <message>
      <source>A source of the register</source>
      <translation>Eine Quelle des Verzeichnisses</translation>
    </message>
    <message>
      <source>A source to cite</source>
      <translation>Eine Quelle, die belegt wird</translation>
    </message>
    <message>
      <source>A suggestion is accepted by accepting it.</source>
      <translation>Ein Vorschlag wird angenommen, indem man ihn annimmt.</translation>
    </message>
    <message>
      <source>A suggestion is accepted or rejected, not resolved.</source>
      <translation>Ein Vorschlag wird angenommen oder abgelehnt, nicht erledigt.</translation>
    </message>
    <message>
      <source>A suggestion needs the wording that it proposes.</source>
      <translation>Ein Vorschlag braucht den Wortlaut, den er vorschlägt.</translation>
    </message>
    <message>
      <source>A template needs a name.</source>
      <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
      <source>A text needs a title.</source>
      <translation>Ein Text braucht einen Titel.</translation>
    </message>
    <message>
      <source>A text that uses it</source>
      <translation>Ein Text, der es verwendet</translation>
    </message>
    <message>
      <source>A title of a few words that names one subject.</source>
      <translation>Ein Titel aus wenigen Wörtern, der ein Thema nennt.</translation>
    </message>
    <message>
      <source>A version needs a name.</source>
      <translation>Eine Fassung braucht einen Namen.</translation>
    </message>
    <message>
      <source>A word across each page</source>
      <translation>Ein Wort quer über jede Seite</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>About Briefer</source>
      <translation>Über Briefer</translation>
    </message>
    <message>
      <source>About this template</source>
      <translation>Über diese Vorlage</translation>
    </message>
    <message>
      <source>Above ceiling</source>
      <translation>Über der Höchstgrenze</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Accept Suggestion</source>
      <translation>Vorschlag annehmen</translation>
    </message>
    <message>
      <source>Accept Suggestions</source>
      <translation>Vorschläge annehmen</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>Annehmen und weiter</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author in every text</source>
      <translation>Die Vorschläge einer Person in allen Texten annehmen oder ablehnen</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author in every text, after a preview</source>
      <translation>Die Vorschläge einer Person in allen Texten nach einer Vorschau annehmen oder ablehnen</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author together, after a preview</source>
      <translation>Die Vorschläge einer Person nach einer Vorschau zusammen annehmen oder ablehnen</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <source>Adapt Module</source>
      <translation>Baustein anpassen</translation>
    </message>
    <message>
      <source>Adapt for this briefing</source>
      <translation>Für dieses Briefing anpassen</translation>
    </message>
    <message>
      <source>Adapt it here</source>
      <translation>Hier anpassen</translation>
    </message>
    <message>
      <source>Adapted from v{number}</source>
      <translation>Angepasst aus V{number}</translation>
    </message>
    <message>
      <source>Add Module</source>
      <translation>Baustein einfügen</translation>
    </message>
    <message>
      <source>Add Modules</source>
      <translation>Bausteine einfügen</translation>
    </message>
    <message>
      <source>Add Section</source>
      <translation>Abschnitt einfügen</translation>
    </message>
    <message>
      <source>Add Text</source>
      <translation>Text einfügen</translation>
    </message>
    <message>
      <source>Add column</source>
      <translation>Spalte hinzufügen</translation>
    </message>
    <message>
      <source>Add it to the words of the library instead.</source>
      <translation>Nehmen Sie es stattdessen zu den Wörtern der Bibliothek.</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>Zeile hinzufügen</translation>
    </message>
    <message>
      <source>Add tags</source>
      <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
      <source>Add to my dictionary</source>
      <translation>In mein Wörterbuch aufnehmen</translation>
    </message>
    <message>
      <source>Add to the words of this library</source>
      <translation>Zu den Wörtern dieser Bibliothek nehmen</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Align column</source>
      <translation>Spalte ausrichten</translation>
    </message>
    <message>
      <source>Align the column left, centred, right, or not at all, in turn</source>
      <translation>Die Spalte der Reihe nach links, mittig, rechts oder gar nicht ausrichten</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>All of them are so already.</source>
      <translation>Alle sind schon so.</translation>
    </message>
    <message>
      <source>An action, a module, a briefing, a source</source>
      <translation>Ein Befehl, ein Baustein, ein Briefing, eine Quelle</translation>
    </message>
    <message>
      <source>An annotation needs words, and here is only space.</source>
      <translation>Eine Anmerkung braucht Wörter, und hier ist nur Leerraum.</translation>
    </message>
    <message>
      <source>An edition is frozen: its words, sources and files stay as they are now, whatever is changed later.</source>
      <translation>Eine Ausgabe ist eingefroren: Worte, Quellen und Dateien bleiben, wie sie jetzt sind, was immer später geändert wird.</translation>
    </message>
    <message>
      <source>An image of this edition is missing: the library is damaged.</source>
      <translation>Ein Bild dieser Ausgabe fehlt: Die Bibliothek ist beschädigt.</translation>
    </message>
    <message>
      <source>Annex of annotations</source>
      <translation>Anhang der Anmerkungen</translation>
    </message>
    <message>
      <source>Annotate</source>
      <translation>Anmerken</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <source>Annotations and versions are signed with it from now on.</source>
      <translation>Anmerkungen und Fassungen werden ab jetzt damit gezeichnet.</translation>
    </message>
    <message>
      <source>Annotations of the library</source>
      <translation>Anmerkungen der Bibliothek</translation>
    </message>
    <message>
      <source>Annotations travel with the text</source>
      <translation>Anmerkungen gehen mit dem Text</translation>
    </message>
    <message>
      <source>Annotations whose words are no longer in the text</source>
      <translation>Anmerkungen, deren Wörter nicht mehr im Text stehen</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>Approved modules: status:approved</source>
      <translation>Freigegebene Bausteine: status:approved</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <source>Articles (*.txt *.md *.markdown *.html *.htm);;All files (*)</source>
      <translation>Artikel (*.txt *.md *.markdown *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>As it is now</source>
      <translation>Wie es jetzt ist</translation>
    </message>
    <message>
      <source>As it was</source>
      <translation>Wie es war</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
      <source>As the house style says</source>
      <translation>Wie der Hausstil sagt</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Zuweisen</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <source>Assign…</source>
      <translation>Zuweisen…</translation>
    </message>
    <message>
      <source>At most {length}.</source>
      <translation>Höchstens {length}.</translation>
    </message>
    <message>
      <source>Attach</source>
      <translation>Anhängen</translation>
    </message>
    <message>
      <source>Attach it to other words by hand.</source>
      <translation>Hängen Sie sie von Hand an andere Wörter.</translation>
    </message>
    <message>
      <source>Attach the suggestion to other words, or change the text by hand and resolve it.</source>
      <translation>Hängen Sie den Vorschlag an andere Wörter, oder ändern Sie den Text von Hand und erledigen Sie ihn.</translation>
    </message>
    <message>
      <source>Attach the suggestion to these words, or change the text by hand and resolve it.</source>
      <translation>Hängen Sie den Vorschlag an diese Wörter, oder ändern Sie den Text von Hand und erledigen Sie ihn.</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Verfasser</translation>
    </message>
    <message>
      <source>Background note</source>
      <translation>Hintergrundpapier</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Begin a briefing</source>
      <translation>Ein Briefing beginnen</translation>
    </message>
    <message>
      <source>Begin a briefing of a kind, with its sections and prompts</source>
      <translation>Ein Briefing einer Art beginnen, mit Abschnitten und Hinweisen</translation>
    </message>
    <message>
      <source>Begin the section on a new page, or not</source>
      <translation>Den Abschnitt auf einer neuen Seite beginnen oder nicht</translation>
    </message>
    <message>
      <source>Begin where the newest edition of this briefing ended</source>
      <translation>Dort beginnen, wo die neueste Ausgabe dieses Briefings endete</translation>
    </message>
    <message>
      <source>Begins on a new page</source>
      <translation>Beginnt auf einer neuen Seite</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message numerus="yes">
      <source>Both sides changed the same words in {n} places. Choose at each.</source>
      <translation>
        <numerusform>Beide Seiten haben an {n} Stelle dieselben Wörter geändert. Wählen Sie dort.</numerusform>
        <numerusform>Beide Seiten haben an {n} Stellen dieselben Wörter geändert. Wählen Sie an jeder.</numerusform>
      </translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Briefing</translation>
    </message>
    <message>
      <source>Bring back the text that was closed last</source>
      <translation>Den zuletzt geschlossenen Text zurückholen</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Bring the text over to the other side, which opens for it</source>
      <translation>Bringt den Text auf die andere Seite, die sich dafür öffnet</translation>
    </message>
    <message>
      <source>Bring the texts of the other side over to this one</source>
      <translation>Die Texte der anderen Seite auf diese herüberholen</translation>
    </message>
    <message>
      <source>Bulletin</source>
      <translation>Bulletin</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <source>Carried here through the edits of the text</source>
      <translation>Durch die Änderungen des Textes hierher mitgenommen</translation>
    </message>
    <message>
      <source>Case and accents count as well</source>
      <translation>Groß- und Kleinschreibung und Akzente zählen</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change Annotation</source>
      <translation>Anmerkung ändern</translation>
    </message>
    <message>
      <source>Change As-of Date</source>
      <translation>Stand ändern</translation>
    </message>
    <message>
      <source>Change Briefing</source>
      <translation>Briefing ändern</translation>
    </message>
    <message>
      <source>Change Details</source>
      <translation>Angaben ändern</translation>
    </message>
    <message>
      <source>Change Heading</source>
      <translation>Überschrift ändern</translation>
    </message>
    <message>
      <source>Change Language</source>
      <translation>Sprache ändern</translation>
    </message>
    <message>
      <source>Change Level</source>
      <translation>Ebene ändern</translation>
    </message>
    <message>
      <source>Change Marking</source>
      <translation>Einstufung ändern</translation>
    </message>
    <message>
      <source>Change Owner</source>
      <translation>Verantwortliche ändern</translation>
    </message>
    <message>
      <source>Change Region</source>
      <translation>Region ändern</translation>
    </message>
    <message>
      <source>Change Reply</source>
      <translation>Antwort ändern</translation>
    </message>
    <message>
      <source>Change Review Date</source>
      <translation>Prüfdatum ändern</translation>
    </message>
    <message>
      <source>Change Status</source>
      <translation>Status ändern</translation>
    </message>
    <message>
      <source>Change Tags</source>
      <translation>Schlagwörter ändern</translation>
    </message>
    <message>
      <source>Change Topic</source>
      <translation>Thema ändern</translation>
    </message>
    <message>
      <source>Change it, or choose another.</source>
      <translation>Ändern Sie ihn, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it to a folder of your own.</source>
      <translation>Ändern Sie die Rechte, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
      <source>Change status, marking, dates, owner, tags and the like of the modules selected in the library</source>
      <translation>Status, Einstufung, Daten, Verantwortliche, Schlagwörter und Ähnliches der in der Bibliothek gewählten Bausteine ändern</translation>
    </message>
    <message>
      <source>Change the permissions of that folder, then try again.</source>
      <translation>Ändern Sie die Rechte jenes Ordners, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <source>Change the permissions of the folder that it is to stand in, then try again.</source>
      <translation>Ändern Sie die Rechte des Ordners, in dem er liegen soll, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <source>Change the status of this text</source>
      <translation>Den Status dieses Textes ändern</translation>
    </message>
    <message>
      <source>Change what is said about the image in this line, wherever it stands</source>
      <translation>Ändern, was über das Bild in dieser Zeile gesagt wird, wo immer es steht</translation>
    </message>
    <message>
      <source>Changed {details}</source>
      <translation>Geändert: {details}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Changes between editions</source>
      <translation>Änderungen zwischen Ausgaben</translation>
    </message>
    <message>
      <source>Changes since the last edition</source>
      <translation>Änderungen seit der letzten Ausgabe</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Kapitel</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Check its permissions and the disk.</source>
      <translation>Prüfen Sie ihre Rechte und den Datenträger.</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write in it.</source>
      <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
      <source>Check the briefing</source>
      <translation>Briefing prüfen</translation>
    </message>
    <message>
      <source>Check the disk and the library, then try again.</source>
      <translation>Prüfen Sie den Datenträger und die Bibliothek, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Check the name, and that it is a file which you may open.</source>
      <translation>Prüfen Sie den Namen, und ob es eine Datei ist, die Sie öffnen dürfen.</translation>
    </message>
    <message>
      <source>Check the place</source>
      <translation>Die Stelle prüfen</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <source>Choose a W3C Web Annotation file, which is JSON in UTF-8.</source>
      <translation>Wählen Sie eine W3C-Web-Annotation-Datei, also JSON in UTF-8.</translation>
    </message>
    <message>
      <source>Choose a file that ends in .briefer, or the newest backup of this one.</source>
      <translation>Wählen Sie eine Datei, die auf .briefer endet, oder die neueste Sicherung dieser Datei.</translation>
    </message>
    <message>
      <source>Choose a file that ends in {suffix}.</source>
      <translation>Wählen Sie eine Datei, die auf {suffix} endet.</translation>
    </message>
    <message>
      <source>Choose a file that has words in it.</source>
      <translation>Wählen Sie eine Datei, in der Wörter stehen.</translation>
    </message>
    <message>
      <source>Choose a module on the left,
or press Ctrl+N to write one.</source>
      <translation>Wählen Sie links einen Baustein,
oder schreiben Sie einen mit Strg+N.</translation>
    </message>
    <message>
      <source>Choose an earlier text under Changes to bring it back.</source>
      <translation>Wählen Sie unter Änderungen einen früheren Text, um ihn zurückzuholen.</translation>
    </message>
    <message>
      <source>Choose an earlier version; this is the present one</source>
      <translation>Wählen Sie eine frühere Fassung; dies ist die jetzige</translation>
    </message>
    <message>
      <source>Choose another folder or free some space.</source>
      <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>Choose another key.</source>
      <translation>Wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
      <source>Choose another name for the backup.</source>
      <translation>Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
      <source>Choose another name, such as one that ends in .pdf or .md.</source>
      <translation>Wählen Sie einen anderen Namen, etwa einen, der auf .pdf oder .md endet.</translation>
    </message>
    <message>
      <source>Choose at least one format.</source>
      <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
      <source>Choose how the printed briefing looks, by its first page</source>
      <translation>Das Aussehen des gedruckten Briefings nach seiner ersten Seite wählen</translation>
    </message>
    <message>
      <source>Choose one of its editions.</source>
      <translation>Wählen Sie eine seiner Ausgaben.</translation>
    </message>
    <message>
      <source>Choose one of the briefings of this library.</source>
      <translation>Wählen Sie eines der Briefings dieser Bibliothek.</translation>
    </message>
    <message>
      <source>Choose one: {choices}.</source>
      <translation>Bitte wählen: {choices}.</translation>
    </message>
    <message>
      <source>Choose one: {names}.</source>
      <translation>Wählen Sie eines: {names}.</translation>
    </message>
    <message>
      <source>Choose profile, formats and house style, and see what would leave</source>
      <translation>Profil, Formate und Hausstil wählen und sehen, was hinausgeht</translation>
    </message>
    <message>
      <source>Choose the language of menus and buttons</source>
      <translation>Die Sprache der Menüs und Knöpfe wählen</translation>
    </message>
    <message>
      <source>Choose {name}.</source>
      <translation>Wählen Sie {name}.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Citation…</source>
      <translation>Beleg…</translation>
    </message>
    <message>
      <source>Cite a source of the register</source>
      <translation>Eine Quelle des Verzeichnisses belegen</translation>
    </message>
    <message>
      <source>Cite {key}</source>
      <translation>{key} belegen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close (Ctrl+W)</source>
      <translation>Schließen (Strg+W)</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close other programs and try again; nothing was lost.</source>
      <translation>Schließen Sie andere Programme und versuchen Sie es erneut; nichts ging verloren.</translation>
    </message>
    <message>
      <source>Close other programs, so that there is more memory, and try again.</source>
      <translation>Schließen Sie andere Programme, damit mehr Speicher frei ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Close other texts</source>
      <translation>Andere Texte schließen</translation>
    </message>
    <message>
      <source>Close text</source>
      <translation>Text schließen</translation>
    </message>
    <message>
      <source>Close the chosen annotation</source>
      <translation>Die gewählte Anmerkung erledigen</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
      <source>Close this notice (Esc)</source>
      <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
    <message>
      <source>Close this thread (Ctrl+Shift+Enter)</source>
      <translation>Diesen Faden erledigen (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
      <source>Close “{title}”</source>
      <translation>„{title}“ schließen</translation>
    </message>
    <message>
      <source>Column {n}</source>
      <translation>Spalte {n}</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Comment, ask, have checked or suggest: on the selected words or the word here</source>
      <translation>Zu den markierten Wörtern oder dem Wort hier kommentieren, fragen, prüfen lassen oder vorschlagen</translation>
    </message>
    <message>
      <source>Compare and re-attach…</source>
      <translation>Vergleichen und neu anhängen…</translation>
    </message>
    <message>
      <source>Compare editions with each other or with the draft</source>
      <translation>Ausgaben miteinander oder mit dem Entwurf vergleichen</translation>
    </message>
    <message>
      <source>Compare the two texts, then save again over the newest one.</source>
      <translation>Vergleichen Sie die beiden Texte, und speichern Sie dann noch einmal über den neuesten.</translation>
    </message>
    <message>
      <source>Compare versions of the open text</source>
      <translation>Fassungen des offenen Textes vergleichen</translation>
    </message>
    <message>
      <source>Completions</source>
      <translation>Ergänzungen</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Copies are with {names}.</source>
      <translation>Exemplare haben {names}.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Exemplar</translation>
    </message>
    <message>
      <source>Copy it to a folder of your own and open it there, which brings it up to date.</source>
      <translation>Kopieren Sie sie in einen eigenen Ordner und öffnen Sie sie dort; das bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
      <source>Copy it to a folder of your own, or change its permissions and open it again.</source>
      <translation>Kopieren Sie sie in einen eigenen Ordner, oder ändern Sie ihre Rechte und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copy the words from the module exactly, marks and punctuation included.</source>
      <translation>Übernehmen Sie die Wörter genau aus dem Baustein, mit Auszeichnungen und Satzzeichen.</translation>
    </message>
    <message>
      <source>Copy words</source>
      <translation>Wörter kopieren</translation>
    </message>
    <message>
      <source>Country profile</source>
      <translation>Länderprofil</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <source>Credibility, 1 to 6</source>
      <translation>Glaubwürdigkeit, 1 bis 6</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Bildnachweis</translation>
    </message>
    <message>
      <source>Ctrl+Alt+I issues it.</source>
      <translation>Strg+Alt+I gibt es heraus.</translation>
    </message>
    <message>
      <source>Ctrl+Enter sends</source>
      <translation>Strg+Eingabe sendet</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>Cut-off {moment}</source>
      <translation>Stand {moment}</translation>
    </message>
    <message>
      <source>Date printed</source>
      <translation>Gedrucktes Datum</translation>
    </message>
    <message>
      <source>Describe Image</source>
      <translation>Bild beschreiben</translation>
    </message>
    <message>
      <source>Detached annotations</source>
      <translation>Gelöste Anmerkungen</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <source>Details of the briefing</source>
      <translation>Angaben zum Briefing</translation>
    </message>
    <message>
      <source>Details of the briefing…</source>
      <translation>Angaben zum Briefing…</translation>
    </message>
    <message>
      <source>Details of the text</source>
      <translation>Angaben zum Text</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Drag modules here from the library,
or press Ctrl+L.</source>
      <translation>Ziehen Sie Bausteine aus der Bibliothek hierher,
oder drücken Sie Strg+L.</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Edit selected modules…</source>
      <translation>Gewählte Bausteine bearbeiten…</translation>
    </message>
    <message>
      <source>Edit your reply “{text}”</source>
      <translation>Ihre Antwort „{text}“ bearbeiten</translation>
    </message>
    <message>
      <source>Edit {modules}</source>
      <translation>{modules} bearbeiten</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Edition {number} said {likelihood}.</source>
      <translation>Ausgabe {number} sagte: {likelihood}.</translation>
    </message>
    <message>
      <source>Edition {number} was withdrawn.</source>
      <translation>Ausgabe {number} wurde zurückgezogen.</translation>
    </message>
    <message>
      <source>Edition {n} was withdrawn already.</source>
      <translation>Ausgabe {n} wurde schon zurückgezogen.</translation>
    </message>
    <message>
      <source>Edition {n} was withdrawn: {reason}.</source>
      <translation>Ausgabe {n} wurde zurückgezogen: {reason}.</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>Ausgaben</translation>
    </message>
    <message>
      <source>Editions…</source>
      <translation>Ausgaben…</translation>
    </message>
    <message>
      <source>Emphasis</source>
      <translation>Betont</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <source>English (UK)</source>
      <translation>Englisch (UK)</translation>
    </message>
    <message>
      <source>English (US)</source>
      <translation>Englisch (USA)</translation>
    </message>
    <message>
      <source>Enter facts, change them and see where they are used</source>
      <translation>Fakten eintragen, ändern und sehen, wo sie stehen</translation>
    </message>
    <message>
      <source>Enter goes to a draft.</source>
      <translation>Eingabe führt zu einem Entwurf.</translation>
    </message>
    <message>
      <source>Enter goes to the briefing.</source>
      <translation>Eingabe führt zum Briefing.</translation>
    </message>
    <message>
      <source>Enter sources in the register and change them</source>
      <translation>Quellen in das Verzeichnis eintragen und ändern</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Errors keep it from being issued. Settle them, or let each kind pass for a reason that the edition keeps.</source>
      <translation>Fehler verhindern die Herausgabe. Klären Sie sie, oder lassen Sie jede Art mit einem Grund zu, den die Ausgabe festhält.</translation>
    </message>
    <message>
      <source>Every kind</source>
      <translation>Jede Art</translation>
    </message>
    <message>
      <source>Every module</source>
      <translation>Alle Bausteine</translation>
    </message>
    <message>
      <source>Every word of this text is in the dictionary.</source>
      <translation>Jedes Wort dieses Textes steht im Wörterbuch.</translation>
    </message>
    <message>
      <source>Everything in {file} is here already.</source>
      <translation>Alles aus {file} ist schon hier.</translation>
    </message>
    <message>
      <source>Everything may pass</source>
      <translation>Alles darf hinaus</translation>
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation>Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
      <source>Everything the desk wrote, internal notes too, without annotations.</source>
      <translation>Alles, was das Referat geschrieben hat, auch interne Notizen, ohne Anmerkungen.</translation>
    </message>
    <message>
      <source>Explain the words for likelihood and confidence</source>
      <translation>Die Wörter für Wahrscheinlichkeit und Vertrauen erklären</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export Markdown</source>
      <translation>Markdown exportieren</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <translation>PDF exportieren</translation>
    </message>
    <message>
      <source>Export annotated PDF</source>
      <translation>PDF mit Anmerkungen exportieren</translation>
    </message>
    <message>
      <source>Export annotations</source>
      <translation>Anmerkungen exportieren</translation>
    </message>
    <message>
      <source>Export annotations of the briefing…</source>
      <translation>Anmerkungen des Briefings exportieren…</translation>
    </message>
    <message>
      <source>Export annotations of this text…</source>
      <translation>Anmerkungen dieses Textes exportieren…</translation>
    </message>
    <message>
      <source>Export them again as W3C Web Annotation JSON with a text quote selector.</source>
      <translation>Exportieren Sie sie noch einmal als W3C Web Annotation JSON mit einem „text quote selector“.</translation>
    </message>
    <message>
      <source>Export what changed</source>
      <translation>Änderungen exportieren</translation>
    </message>
    <message>
      <source>Export {format} again…</source>
      <translation>{format} erneut exportieren…</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>{name} exportieren</translation>
    </message>
    <message>
      <source>Exported to {file}</source>
      <translation>Exportiert nach {file}</translation>
    </message>
    <message>
      <source>Exported {names} to {folder}</source>
      <translation>{names} nach {folder} exportiert</translation>
    </message>
    <message>
      <source>Exporting {file}…</source>
      <translation>{file} wird exportiert…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>F: {fix}</source>
      <translation>F: {fix}</translation>
    </message>
    <message>
      <source>Fact check</source>
      <translation>Faktenprüfung</translation>
    </message>
    <message>
      <source>Fact {name}</source>
      <translation>Fakt {name}</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Fakten</translation>
    </message>
    <message>
      <source>Facts…</source>
      <translation>Fakten…</translation>
    </message>
    <message>
      <source>Fact…</source>
      <translation>Fakt…</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Find an action, a module or a briefing by its name</source>
      <translation>Einen Befehl, Baustein oder ein Briefing beim Namen finden</translation>
    </message>
    <message>
      <source>Find and replace in all modules</source>
      <translation>In allen Bausteinen suchen und ersetzen</translation>
    </message>
    <message>
      <source>Find and replace in all modules…</source>
      <translation>In allen Bausteinen suchen und ersetzen…</translation>
    </message>
    <message>
      <source>Find in all modules</source>
      <translation>In allen Bausteinen suchen</translation>
    </message>
    <message>
      <source>Find in text…</source>
      <translation>Im Text suchen…</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>In diesem Text suchen</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Weitersuchen</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>Rückwärts suchen</translation>
    </message>
    <message>
      <source>Find words in every text, look at each place, and replace them</source>
      <translation>Wörter in allen Texten finden, jede Stelle ansehen und ersetzen</translation>
    </message>
    <message>
      <source>Find words in the open text</source>
      <translation>Wörter im offenen Text finden</translation>
    </message>
    <message>
      <source>Find words in the open text and replace them</source>
      <translation>Wörter im offenen Text finden und ersetzen</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Finds again what “{words}” finds then.</source>
      <translation>Findet wieder, was „{words}“ dann findet.</translation>
    </message>
    <message>
      <source>First version</source>
      <translation>Erste Fassung</translation>
    </message>
    <message>
      <source>Focus</source>
      <translation>Konzentriert schreiben</translation>
    </message>
    <message>
      <source>Fold away paragraphs that did not change</source>
      <translation>Unveränderte Absätze einklappen</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Follow Module</source>
      <translation>Baustein folgen</translation>
    </message>
    <message>
      <source>Follow again</source>
      <translation>Wieder folgen</translation>
    </message>
    <message>
      <source>Follow the colours of the desktop</source>
      <translation>Den Farben der Arbeitsumgebung folgen</translation>
    </message>
    <message>
      <source>Follow the module</source>
      <translation>Dem Baustein folgen</translation>
    </message>
    <message numerus="yes">
      <source>Followed in {n} briefings</source>
      <translation>
        <numerusform>In {n} Briefing verfolgt</numerusform>
        <numerusform>In {n} Briefings verfolgt</numerusform>
      </translation>
    </message>
    <message>
      <source>Footnote</source>
      <translation>Fußnote</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <source>For reading only</source>
      <translation>Nur zum Lesen</translation>
    </message>
    <message>
      <source>For whom it is, one sentence</source>
      <translation>Für wen, ein Satz</translation>
    </message>
    <message>
      <source>For {audience}.</source>
      <translation>Für {audience}.</translation>
    </message>
    <message>
      <source>For {name}</source>
      <translation>Für {name}</translation>
    </message>
    <message>
      <source>For {name}, by {day}</source>
      <translation>Für {name}, bis {day}</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Formats</source>
      <translation>Formate</translation>
    </message>
    <message>
      <source>Found again where its words were moved to</source>
      <translation>Dort wiedergefunden, wohin die Wörter verschoben wurden</translation>
    </message>
    <message>
      <source>Found by a likeness: check the place</source>
      <translation>Nach Ähnlichkeit gefunden: bitte die Stelle prüfen</translation>
    </message>
    <message>
      <source>Four or five words are enough.</source>
      <translation>Vier oder fünf Wörter genügen.</translation>
    </message>
    <message>
      <source>Free some space and save again; what was saved before is kept.</source>
      <translation>Schaffen Sie Platz und speichern Sie erneut; früher Gespeichertes bleibt.</translation>
    </message>
    <message>
      <source>Freeze the briefing as its next edition</source>
      <translation>Das Briefing als seine nächste Ausgabe festschreiben</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <source>Fresh; to be reviewed by {day}.</source>
      <translation>Aktuell; bis {day} zu prüfen.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From everybody</source>
      <translation>Von allen</translation>
    </message>
    <message>
      <source>Gather the key judgements of all sections on page one</source>
      <translation>Die Kernurteile aller Abschnitte auf der ersten Seite sammeln</translation>
    </message>
    <message>
      <source>Gazette</source>
      <translation>Amtsblatt</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Give an empty one to propose deleting the words.</source>
      <translation>Geben Sie einen leeren an, um vorzuschlagen, dass die Wörter wegfallen.</translation>
    </message>
    <message>
      <source>Give every pane its first size</source>
      <translation>Jedem Bereich seine erste Größe geben</translation>
    </message>
    <message>
      <source>Give it a few words that name its subject.</source>
      <translation>Geben Sie ihm ein paar Wörter, die sein Thema nennen.</translation>
    </message>
    <message>
      <source>Give it a few words.</source>
      <translation>Geben Sie ihm ein paar Wörter.</translation>
    </message>
    <message>
      <source>Give it a name that says for whom it is.</source>
      <translation>Geben Sie ihm einen Namen, der sagt, für wen es ist.</translation>
    </message>
    <message>
      <source>Give more of the words around them, so that they occur once.</source>
      <translation>Nehmen Sie mehr von den Wörtern ringsum dazu, damit sie nur einmal vorkommen.</translation>
    </message>
    <message>
      <source>Give that briefing another profile first.</source>
      <translation>Geben Sie jenem Briefing zuerst ein anderes Profil.</translation>
    </message>
    <message>
      <source>Give the section another heading in this briefing</source>
      <translation>Dem Abschnitt in diesem Briefing eine andere Überschrift geben</translation>
    </message>
    <message>
      <source>Give the section's heading a number, or take it away</source>
      <translation>Der Überschrift eine Nummer geben oder nehmen</translation>
    </message>
    <message>
      <source>Go from library to outline, text and annotations</source>
      <translation>Von Bibliothek zu Gliederung, Text und Anmerkungen gehen</translation>
    </message>
    <message>
      <source>Go from light to dark or back</source>
      <translation>Von hell zu dunkel wechseln oder zurück</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go round the open texts the other way</source>
      <translation>Die offenen Texte andersherum durchgehen</translation>
    </message>
    <message>
      <source>Go the other way round the panes</source>
      <translation>Die Bereiche andersherum durchgehen</translation>
    </message>
    <message>
      <source>Go through the versions of the text and bring one back</source>
      <translation>Die Fassungen des Textes durchgehen und eine zurückholen</translation>
    </message>
    <message>
      <source>Go to another briefing of this library</source>
      <translation>Zu einem anderen Briefing dieser Bibliothek gehen</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>Gehe überallhin…</translation>
    </message>
    <message>
      <source>Go to the annotations whose words are gone</source>
      <translation>Zu den Anmerkungen gehen, deren Wörter fort sind</translation>
    </message>
    <message>
      <source>Go to the hit before (Shift+Enter)</source>
      <translation>Zum vorigen Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
      <source>Go to the next hit (Enter)</source>
      <translation>Zum nächsten Treffer (Eingabe)</translation>
    </message>
    <message>
      <source>Go to the next open annotation</source>
      <translation>Zur nächsten offenen Anmerkung gehen</translation>
    </message>
    <message>
      <source>Go to the next place that changed between the two versions</source>
      <translation>Zur nächsten Stelle gehen, die sich zwischen den Fassungen änderte</translation>
    </message>
    <message>
      <source>Go to the next place where the words stand</source>
      <translation>Zur nächsten Stelle gehen, an der die Wörter stehen</translation>
    </message>
    <message>
      <source>Go to the next word that is not in the dictionary, with words like it</source>
      <translation>Zum nächsten Wort gehen, das nicht im Wörterbuch steht, mit ähnlichen</translation>
    </message>
    <message>
      <source>Go to the open annotation before</source>
      <translation>Zur vorigen offenen Anmerkung gehen</translation>
    </message>
    <message>
      <source>Go to the open text that you used before this one</source>
      <translation>Zum offenen Text gehen, der vor diesem benutzt wurde</translation>
    </message>
    <message>
      <source>Go to the place before where the words stand</source>
      <translation>Zur vorigen Stelle gehen, an der die Wörter stehen</translation>
    </message>
    <message>
      <source>Go to the place that changed before</source>
      <translation>Zur vorigen geänderten Stelle gehen</translation>
    </message>
    <message>
      <source>Go to the section above</source>
      <translation>Zum Abschnitt darüber gehen</translation>
    </message>
    <message>
      <source>Go to the section below</source>
      <translation>Zum Abschnitt darunter gehen</translation>
    </message>
    <message>
      <source>Go to the text on the other side</source>
      <translation>Zum Text auf der anderen Seite gehen</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>Prüfsumme</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Heading of the section</source>
      <translation>Überschrift des Abschnitts</translation>
    </message>
    <message>
      <source>Heading of the section…</source>
      <translation>Überschrift des Abschnitts…</translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels higher</source>
      <translation>
        <numerusform>Überschriften {n} Ebene höher</numerusform>
        <numerusform>Überschriften {n} Ebenen höher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels lower</source>
      <translation>
        <numerusform>Überschriften {n} Ebene tiefer</numerusform>
        <numerusform>Überschriften {n} Ebenen tiefer</numerusform>
      </translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <source>Hide everything but the text, and let the paragraph being written stand out</source>
      <translation>Alles außer dem Text ausblenden und den Absatz hervorheben, an dem man schreibt</translation>
    </message>
    <message>
      <source>Highest marking</source>
      <translation>Höchste Einstufung</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <source>House Style</source>
      <translation>Hausstil</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>Hausstil</translation>
    </message>
    <message>
      <source>House styles</source>
      <translation>Hausstile</translation>
    </message>
    <message>
      <source>House style…</source>
      <translation>Hausstil…</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>ICD 203 (US Intelligence Community)</source>
      <translation>ICD 203 (Nachrichtendienste der USA)</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Image {name}</source>
      <translation>Bild {name}</translation>
    </message>
    <message>
      <source>Images (*.png *.jpg *.jpeg *.webp)</source>
      <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
      <source>Image…</source>
      <translation>Bild…</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Einlesen</translation>
    </message>
    <message>
      <source>Import Annotations</source>
      <translation>Anmerkungen einlesen</translation>
    </message>
    <message>
      <source>Import an article, or enter a source, then cite it.</source>
      <translation>Lesen Sie einen Artikel ein, oder tragen Sie eine Quelle ein; dann belegen Sie sie.</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>Anmerkungen einlesen</translation>
    </message>
    <message>
      <source>Import annotations…</source>
      <translation>Anmerkungen einlesen…</translation>
    </message>
    <message>
      <source>Import it anyway</source>
      <translation>Trotzdem einlesen</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Einlesen…</translation>
    </message>
    <message>
      <source>In</source>
      <translation>In</translation>
    </message>
    <message>
      <source>In review</source>
      <translation>In Prüfung</translation>
    </message>
    <message>
      <source>In this briefing only. The text itself is called “{title}”.</source>
      <translation>Nur in diesem Briefing. Der Text selbst heißt „{title}“.</translation>
    </message>
    <message>
      <source>Information cut-off</source>
      <translation>Informationsstand</translation>
    </message>
    <message>
      <source>Inline</source>
      <translation>Im Text</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Insert module</source>
      <translation>Baustein einfügen</translation>
    </message>
    <message>
      <source>Insert own text</source>
      <translation>Eigenen Text einfügen</translation>
    </message>
    <message>
      <source>Internal notes stay in</source>
      <translation>Interne Notizen bleiben drin</translation>
    </message>
    <message>
      <source>Is being changed</source>
      <translation>Wird gerade geändert</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Herausgeben</translation>
    </message>
    <message>
      <source>Issue a corrected edition and distribute that.</source>
      <translation>Geben Sie eine berichtigte Ausgabe heraus, und verteilen Sie diese.</translation>
    </message>
    <message>
      <source>Issue its first edition.</source>
      <translation>Geben Sie die erste Ausgabe heraus.</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Herausgegeben</translation>
    </message>
    <message>
      <source>Issue…</source>
      <translation>Herausgeben…</translation>
    </message>
    <message>
      <source>Issuing “{title}”…</source>
      <translation>„{title}“ wird herausgegeben…</translation>
    </message>
    <message>
      <source>It is kept nowhere: without it nobody opens the file again.</source>
      <translation>Er wird nirgends aufbewahrt: Ohne ihn öffnet niemand die Datei mehr.</translation>
    </message>
    <message>
      <source>It rests on</source>
      <translation>Beruht auf</translation>
    </message>
    <message>
      <source>It ships with Briefer; what you keep takes its place here.</source>
      <translation>Es gehört zu Briefer; was Sie behalten, tritt hier an seine Stelle.</translation>
    </message>
    <message>
      <source>It stands in the library from now on, and this section follows it.</source>
      <translation>Es steht von nun an in der Bibliothek, und dieser Abschnitt folgt ihm.</translation>
    </message>
    <message>
      <source>It touches the same words as the one above.</source>
      <translation>Er betrifft dieselben Wörter wie der darüber.</translation>
    </message>
    <message>
      <source>Its key, such as yilmaz-2024</source>
      <translation>Ihr Schlüssel, etwa yilmaz-2024</translation>
    </message>
    <message>
      <source>Its name; wordings adapted from it count too</source>
      <translation>Sein Name; daraus angepasste Wortlaute zählen mit</translation>
    </message>
    <message>
      <source>Its outline and own words are those that were issued; modules follow on.</source>
      <translation>Gliederung und eigene Wörter sind die herausgegebenen; Bausteinen wird weiter gefolgt.</translation>
    </message>
    <message>
      <source>Its parts can raise the marking, never lower it.</source>
      <translation>Teile können die Einstufung anheben, nie senken.</translation>
    </message>
    <message>
      <source>Its title; audience, marking and the rest can follow.</source>
      <translation>Der Titel; Empfänger, Einstufung und der Rest können folgen.</translation>
    </message>
    <message>
      <source>Its words are not in the text</source>
      <translation>Seine Wörter stehen nicht im Text</translation>
    </message>
    <message>
      <source>Join the newest words with those of this briefing</source>
      <translation>Die neuesten Wörter mit denen dieses Briefings zusammenführen</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Judgement incomplete</source>
      <translation>Urteil unvollständig</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Keep Profile</source>
      <translation>Profil behalten</translation>
    </message>
    <message>
      <source>Keep as It Is</source>
      <translation>So behalten</translation>
    </message>
    <message>
      <source>Keep showing the text as it is now</source>
      <translation>Den Text so zeigen, wie er jetzt ist</translation>
    </message>
    <message>
      <source>Keep text open</source>
      <translation>Text offen halten</translation>
    </message>
    <message>
      <source>Keep the outline and habits of this briefing for others of its kind</source>
      <translation>Gliederung und Gewohnheiten dieses Briefings für andere seiner Art behalten</translation>
    </message>
    <message>
      <source>Keep the section in the outline and leave it out of the document</source>
      <translation>Den Abschnitt in der Gliederung behalten und im Dokument weglassen</translation>
    </message>
    <message>
      <source>Keep the wording as it is</source>
      <translation>Den Wortlaut lassen, wie er ist</translation>
    </message>
    <message>
      <source>Keep the words as they are, and go to the next annotation</source>
      <translation>Die Wörter lassen, wie sie sind, und zur nächsten Anmerkung gehen</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>Key judgement</source>
      <translation>Kernurteil</translation>
    </message>
    <message>
      <source>Key judgements</source>
      <translation>Kernurteile</translation>
    </message>
    <message>
      <source>Key judgement…</source>
      <translation>Kernurteil…</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kind and author…</source>
      <translation>Art und Verfasser…</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language: {name}</source>
      <translation>Sprache: {name}</translation>
    </message>
    <message>
      <source>Language…</source>
      <translation>Sprache…</translation>
    </message>
    <message>
      <source>Larger headings in the section</source>
      <translation>Größere Überschriften im Abschnitt</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größere Schrift</translation>
    </message>
    <message>
      <source>Leans on</source>
      <translation>Stützt sich auf</translation>
    </message>
    <message>
      <source>Leave Section Out</source>
      <translation>Abschnitt weglassen</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Leave empty to take the words out</source>
      <translation>Leer lassen, um die Wörter zu streichen</translation>
    </message>
    <message>
      <source>Leave out what is settled</source>
      <translation>Erledigtes weglassen</translation>
    </message>
    <message>
      <source>Leave the other formats out, or write them by themselves.</source>
      <translation>Lassen Sie die anderen Formate weg, oder schreiben Sie sie für sich.</translation>
    </message>
    <message>
      <source>Leave the section as it is until the module changes again</source>
      <translation>Den Abschnitt lassen, bis sich der Baustein wieder ändert</translation>
    </message>
    <message>
      <source>Leave the window open, or copy the text into another program.</source>
      <translation>Lassen Sie das Fenster offen, oder kopieren Sie den Text in ein anderes Programm.</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Left out of the document</source>
      <translation>Aus dem Dokument ausgelassen</translation>
    </message>
    <message>
      <source>Left out: “{words}”</source>
      <translation>Weggelassen: „{words}“</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Let every filter go, settled annotations too</source>
      <translation>Alle Filter aufheben, auch erledigte Anmerkungen zeigen</translation>
    </message>
    <message>
      <source>Let the text stay open when you look at another one</source>
      <translation>Den Text offen lassen, wenn ein anderer angesehen wird</translation>
    </message>
    <message>
      <source>Let this briefing's wording give way to the module's newest words</source>
      <translation>Den Wortlaut dieses Briefings durch die neuesten Wörter des Bausteins ersetzen</translation>
    </message>
    <message>
      <source>Let this section follow its module, hold a version, or adapt it</source>
      <translation>Diesen Abschnitt seinem Baustein folgen lassen, auf einer Fassung halten oder anpassen</translation>
    </message>
    <message>
      <source>Levant</source>
      <translation>Levante</translation>
    </message>
    <message>
      <source>Levant Desk</source>
      <translation>Referat Levante</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Library: {file}</source>
      <translation>Bibliothek: {file}</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Hell oder dunkel</translation>
    </message>
    <message>
      <source>Light or dark as the desktop</source>
      <translation>Hell oder dunkel wie die Arbeitsumgebung</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Likelihood off yardstick</source>
      <translation>Wahrscheinlichkeit außerhalb des Maßstabs</translation>
    </message>
    <message>
      <source>Likelihood with confidence</source>
      <translation>Wahrscheinlichkeit neben Sicherheit</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Verweis</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List annotations, in annotated copies only</source>
      <translation>Anmerkungen auflisten, nur in annotierten Exemplaren</translation>
    </message>
    <message>
      <source>List of abbreviations</source>
      <translation>Abkürzungsverzeichnis</translation>
    </message>
    <message>
      <source>List of sources</source>
      <translation>Quellenverzeichnis</translation>
    </message>
    <message>
      <source>List the abbreviations that are used</source>
      <translation>Die verwendeten Abkürzungen auflisten</translation>
    </message>
    <message>
      <source>List the sources that are cited</source>
      <translation>Die zitierten Quellen auflisten</translation>
    </message>
    <message>
      <source>List what would keep the briefing from being issued, each with its place</source>
      <translation>Auflisten, was die Ausgabe des Briefings verhindert, jeweils mit der Stelle</translation>
    </message>
    <message>
      <source>Lock the PDF with a passphrase</source>
      <translation>PDF mit einem Kennsatz sperren</translation>
    </message>
    <message>
      <source>Look at it again, then issue it once more.</source>
      <translation>Sehen Sie es noch einmal an, und geben Sie es dann erneut heraus.</translation>
    </message>
    <message>
      <source>Look at it again, then repeat the change.</source>
      <translation>Sehen Sie es noch einmal an, und wiederholen Sie dann die Änderung.</translation>
    </message>
    <message>
      <source>Look at it again; the step was left out.</source>
      <translation>Sehen Sie sie noch einmal an; der Schritt wurde ausgelassen.</translation>
    </message>
    <message>
      <source>Look for it in the library, or among its briefings.</source>
      <translation>Suchen Sie in der Bibliothek oder unter ihren Briefings.</translation>
    </message>
    <message>
      <source>Look in the own texts of “{briefing}” too</source>
      <translation>Auch in den eigenen Texten von „{briefing}“ suchen</translation>
    </message>
    <message>
      <source>Look in titles as well as in texts</source>
      <translation>In Titeln wie in Texten suchen</translation>
    </message>
    <message>
      <source>Look it up in the source register.</source>
      <translation>Sehen Sie im Quellenverzeichnis nach.</translation>
    </message>
    <message>
      <source>Looking for like words…</source>
      <translation>Ähnliche Wörter werden gesucht…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <source>Make Module</source>
      <translation>Baustein daraus machen</translation>
    </message>
    <message>
      <source>Make a module of it first.</source>
      <translation>Machen Sie zuerst einen Baustein daraus.</translation>
    </message>
    <message>
      <source>Make a module of it…</source>
      <translation>Einen Baustein daraus machen…</translation>
    </message>
    <message>
      <source>Make a new copy with a new passphrase.</source>
      <translation>Erstellen Sie eine neue Kopie mit einem neuen Kennsatz.</translation>
    </message>
    <message>
      <source>Make and change sets of choices for exports, and choose the briefing's own</source>
      <translation>Sätze von Exportvorgaben anlegen und ändern und den des Briefings wählen</translation>
    </message>
    <message>
      <source>Make copies</source>
      <translation>Exemplare machen</translation>
    </message>
    <message>
      <source>Make it smaller first.</source>
      <translation>Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
      <source>Make its words the newest version; the present ones are kept as a version</source>
      <translation>Macht ihre Wörter zur neuesten Fassung; die jetzigen bleiben als Fassung</translation>
    </message>
    <message>
      <source>Make the last step again</source>
      <translation>Den letzten Schritt wiederholen</translation>
    </message>
    <message>
      <source>Make the line a heading of the third level</source>
      <translation>Die Zeile zur Überschrift dritter Ebene machen</translation>
    </message>
    <message>
      <source>Make the line a heading, or plain again</source>
      <translation>Die Zeile zur Überschrift machen, oder zurück</translation>
    </message>
    <message>
      <source>Make the line a smaller heading</source>
      <translation>Die Zeile zur kleineren Überschrift machen</translation>
    </message>
    <message>
      <source>Make the lines a list, or plain again</source>
      <translation>Die Zeilen zur Liste machen, oder zurück</translation>
    </message>
    <message>
      <source>Make the lines a numbered list</source>
      <translation>Die Zeilen zur nummerierten Liste machen</translation>
    </message>
    <message>
      <source>Make the lines a quotation, or plain again</source>
      <translation>Die Zeilen zum Zitat machen, oder zurück</translation>
    </message>
    <message>
      <source>Make words a link</source>
      <translation>Wörter zum Verweis machen</translation>
    </message>
    <message>
      <source>Make words strong</source>
      <translation>Wörter fett setzen</translation>
    </message>
    <message>
      <source>Making copies…</source>
      <translation>Exemplare werden gemacht…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Mark it {marking}</source>
      <translation>Als {marking} einstufen</translation>
    </message>
    <message>
      <source>Mark words that are not in the dictionary of the text's language</source>
      <translation>Wörter kennzeichnen, die nicht im Wörterbuch der Sprache des Textes stehen</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Markdown files (*.md)</source>
      <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
      <source>Marking</source>
      <translation>Einstufung</translation>
    </message>
    <message>
      <source>Marking below parts</source>
      <translation>Einstufung unter den Teilen</translation>
    </message>
    <message>
      <source>Marking not comparable</source>
      <translation>Einstufung nicht vergleichbar</translation>
    </message>
    <message>
      <source>Marking without reason</source>
      <translation>Einstufung ohne Grund</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Genaue Schreibung</translation>
    </message>
    <message>
      <source>Mediation</source>
      <translation>Vermittlung</translation>
    </message>
    <message>
      <source>Meeting brief</source>
      <translation>Gesprächsmappe</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge Newest Words</source>
      <translation>Neueste Wörter zusammenführen</translation>
    </message>
    <message>
      <source>Merge once more.</source>
      <translation>Führen Sie noch einmal zusammen.</translation>
    </message>
    <message>
      <source>Merged revision {number} of “{title}”</source>
      <translation>Fassung {number} von „{title}“ zusammengeführt</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Meine</translation>
    </message>
    <message>
      <source>Mine {n}</source>
      <translation>Meine {n}</translation>
    </message>
    <message>
      <source>Ministerial brief (one page)</source>
      <translation>Ministervorlage (eine Seite)</translation>
    </message>
    <message>
      <source>Missing alt text</source>
      <translation>Fehlende Bildbeschreibung</translation>
    </message>
    <message>
      <source>Missing asset</source>
      <translation>Fehlendes Bild</translation>
    </message>
    <message>
      <source>Missing glyph</source>
      <translation>Nicht zeichenbares Zeichen</translation>
    </message>
    <message>
      <source>Missing section</source>
      <translation>Fehlender Abschnitt</translation>
    </message>
    <message>
      <source>Module</source>
      <translation>Baustein</translation>
    </message>
    <message>
      <source>Modules</source>
      <translation>Bausteine</translation>
    </message>
    <message>
      <source>Modules past their review-by date: stale:yes</source>
      <translation>Bausteine, deren Prüfdatum verstrichen ist: stale:yes</translation>
    </message>
    <message>
      <source>Modules that wait for approval: status:in-review</source>
      <translation>Bausteine, die auf Freigabe warten: status:in-review</translation>
    </message>
    <message>
      <source>More ways to format</source>
      <translation>Mehr zum Formatieren</translation>
    </message>
    <message>
      <source>Move Deeper</source>
      <translation>Tiefer stellen</translation>
    </message>
    <message>
      <source>Move Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move Higher</source>
      <translation>Höher stellen</translation>
    </message>
    <message>
      <source>Move Section</source>
      <translation>Abschnitt verschieben</translation>
    </message>
    <message>
      <source>Move Sections</source>
      <translation>Abschnitte verschieben</translation>
    </message>
    <message>
      <source>Move Up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move the section after the one below it</source>
      <translation>Den Abschnitt hinter den folgenden stellen</translation>
    </message>
    <message>
      <source>Move the section before the one above it</source>
      <translation>Den Abschnitt vor den vorigen stellen</translation>
    </message>
    <message>
      <source>Move to the other side</source>
      <translation>Auf die andere Seite bringen</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Moved with its words</source>
      <translation>Mit seinen Wörtern verschoben</translation>
    </message>
    <message>
      <source>My name</source>
      <translation>Mein Name</translation>
    </message>
    <message>
      <source>My name…</source>
      <translation>Mein Name…</translation>
    </message>
    <message>
      <source>NATO (AJP-2.1)</source>
      <translation>NATO (AJP-2.1)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name it</source>
      <translation>Benennen</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Name der Vorlage</translation>
    </message>
    <message>
      <source>Name the one that is meant by its number or its id.</source>
      <translation>Nennen Sie den gemeinten mit seiner Nummer oder Kennung.</translation>
    </message>
    <message>
      <source>Name this version</source>
      <translation>Diese Fassung benennen</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>Diese Fassung benennen…</translation>
    </message>
    <message>
      <source>Names, with a semicolon between two</source>
      <translation>Namen, durch Semikolon getrennt</translation>
    </message>
    <message>
      <source>Nest</source>
      <translation>Unterordnen</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New annotation on “{quote}”</source>
      <translation>Neue Anmerkung zu „{quote}“</translation>
    </message>
    <message>
      <source>New briefing</source>
      <translation>Neues Briefing</translation>
    </message>
    <message>
      <source>New briefing from a template</source>
      <translation>Neues Briefing aus einer Vorlage</translation>
    </message>
    <message>
      <source>New briefing from a template…</source>
      <translation>Neues Briefing aus Vorlage…</translation>
    </message>
    <message>
      <source>New briefing from the last edition</source>
      <translation>Neues Briefing aus der letzten Ausgabe</translation>
    </message>
    <message>
      <source>New briefing from the last edition…</source>
      <translation>Neues Briefing aus der letzten Ausgabe…</translation>
    </message>
    <message>
      <source>New fact</source>
      <translation>Neuer Fakt</translation>
    </message>
    <message>
      <source>New fact…</source>
      <translation>Neuer Fakt…</translation>
    </message>
    <message>
      <source>New module</source>
      <translation>Neuer Baustein</translation>
    </message>
    <message>
      <source>New module of this wording</source>
      <translation>Neuer Baustein aus diesem Wortlaut</translation>
    </message>
    <message>
      <source>New source</source>
      <translation>Neue Quelle</translation>
    </message>
    <message>
      <source>New source…</source>
      <translation>Neue Quelle…</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>Neuere Fassung</translation>
    </message>
    <message>
      <source>Next annotation</source>
      <translation>Nächste Anmerkung</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Nächste Änderung</translation>
    </message>
    <message>
      <source>Next misspelt word</source>
      <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>Next section</source>
      <translation>Nächster Abschnitt</translation>
    </message>
    <message>
      <source>No briefing</source>
      <translation>Kein Briefing</translation>
    </message>
    <message>
      <source>No briefing is open.</source>
      <translation>Kein Briefing ist offen.</translation>
    </message>
    <message>
      <source>No briefing is open.
Ctrl+Shift+N begins one.</source>
      <translation>Kein Briefing ist offen.
Strg+Umschalt+N beginnt eines.</translation>
    </message>
    <message>
      <source>No copy of the text could be kept either: {reason}.</source>
      <translation>Auch eine Kopie des Textes ließ sich nicht ablegen: {reason}.</translation>
    </message>
    <message>
      <source>No copy was made.</source>
      <translation>Kein Exemplar wurde gemacht.</translation>
    </message>
    <message>
      <source>No edition holds it.</source>
      <translation>Keine Ausgabe enthält es.</translation>
    </message>
    <message>
      <source>No hit</source>
      <translation>Kein Treffer</translation>
    </message>
    <message>
      <source>No like word is known</source>
      <translation>Kein ähnliches Wort bekannt</translation>
    </message>
    <message>
      <source>No longer said to be valid</source>
      <translation>Nicht mehr als gültig bezeichnet</translation>
    </message>
    <message>
      <source>No module matches.
Esc clears the search, Ctrl+N writes a module.</source>
      <translation>Kein Baustein passt.
Esc leert die Suche, Strg+N schreibt einen Baustein.</translation>
    </message>
    <message>
      <source>No pinned or adapted section is behind its module.</source>
      <translation>Kein fixierter oder angepasster Abschnitt liegt hinter seinem Baustein zurück.</translation>
    </message>
    <message>
      <source>No review-by date: it never turns stale.</source>
      <translation>Kein Prüfdatum: Der Text veraltet nie.</translation>
    </message>
    <message>
      <source>No saved search yet</source>
      <translation>Noch keine gespeicherte Suche</translation>
    </message>
    <message>
      <source>No text has these words.</source>
      <translation>Kein Text enthält diese Wörter.</translation>
    </message>
    <message>
      <source>No text uses it yet.</source>
      <translation>Noch kein Text verwendet ihn.</translation>
    </message>
    <message>
      <source>No word changed</source>
      <translation>Kein Wort geändert</translation>
    </message>
    <message>
      <source>No words are left for a module.</source>
      <translation>Für einen Baustein bleiben keine Wörter übrig.</translation>
    </message>
    <message>
      <source>Nobody holds a copy.</source>
      <translation>Niemand hat ein Exemplar.</translation>
    </message>
    <message>
      <source>Nobody, if left empty</source>
      <translation>Niemand, wenn leer</translation>
    </message>
    <message>
      <source>None, if left empty</source>
      <translation>Keine, wenn leer</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Normale Schriftgröße</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Nothing a reader would notice has changed.</source>
      <translation>Nichts hat sich geändert, was einem Leser auffiele.</translation>
    </message>
    <message>
      <source>Nothing fits these words.
Fewer letters find more, Esc closes.</source>
      <translation>Nichts passt zu diesen Worten.
Weniger Buchstaben finden mehr, Esc schließt.</translation>
    </message>
    <message>
      <source>Nothing in the manual says this.</source>
      <translation>Das steht nicht im Handbuch.</translation>
    </message>
    <message>
      <source>Nothing takes the reply back</source>
      <translation>Leer nimmt die Antwort zurück</translation>
    </message>
    <message>
      <source>Nothing to review here.
Select words and press Ctrl+M to annotate them.</source>
      <translation>Hier ist nichts zu prüfen.
Wörter auswählen und mit Strg+M anmerken.</translation>
    </message>
    <message>
      <source>Nothing was found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Nothing was found: this briefing can be issued.</source>
      <translation>Nichts gefunden: Dieses Briefing kann herausgegeben werden.</translation>
    </message>
    <message>
      <source>Nothing was issued.</source>
      <translation>Nichts wurde herausgegeben.</translation>
    </message>
    <message>
      <source>Number Section</source>
      <translation>Abschnitt nummerieren</translation>
    </message>
    <message>
      <source>Numbered</source>
      <translation>Nummeriert</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Nummerierte Liste</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Ältere Fassung</translation>
    </message>
    <message>
      <source>On these very words</source>
      <translation>An genau diesen Wörtern</translation>
    </message>
    <message>
      <source>One page for a minister: the bottom line, what supports it, what to decide.</source>
      <translation>Eine Seite für einen Minister: das Wesentliche, was es stützt, was zu entscheiden ist.</translation>
    </message>
    <message>
      <source>One sentence; it is read aloud to whoever cannot see the image.</source>
      <translation>Ein Satz; er wird vorgelesen, wenn jemand das Bild nicht sieht.</translation>
    </message>
    <message>
      <source>One side only</source>
      <translation>Nur eine Seite</translation>
    </message>
    <message>
      <source>Only a PDF can be locked with a passphrase.</source>
      <translation>Nur ein PDF lässt sich mit einem Kennsatz sperren.</translation>
    </message>
    <message>
      <source>Only a pinned or adapted section can be behind its module.</source>
      <translation>Nur ein fixierter oder angepasster Abschnitt kann hinter seinem Baustein zurückliegen.</translation>
    </message>
    <message>
      <source>Only a section that links to a module can follow, pin or adapt it.</source>
      <translation>Nur ein Abschnitt, der auf einen Baustein verweist, kann ihm folgen, ihn fixieren oder anpassen.</translation>
    </message>
    <message>
      <source>Only a section that links to a module can show another one.</source>
      <translation>Nur ein Abschnitt, der auf einen Baustein verweist, kann einen anderen zeigen.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a comment.</source>
      <translation>Annehmen oder ablehnen lässt sich nur ein Vorschlag, kein Kommentar.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a fact check.</source>
      <translation>Annehmen oder ablehnen lässt sich nur ein Vorschlag, keine Faktenprüfung.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a question.</source>
      <translation>Annehmen oder ablehnen lässt sich nur ein Vorschlag, keine Frage.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a comment.</source>
      <translation>Einen anderen Wortlaut schlägt nur ein Vorschlag vor, kein Kommentar.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a fact check.</source>
      <translation>Einen anderen Wortlaut schlägt nur ein Vorschlag vor, keine Faktenprüfung.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a question.</source>
      <translation>Einen anderen Wortlaut schlägt nur ein Vorschlag vor, keine Frage.</translation>
    </message>
    <message>
      <source>Only an adapted section has words of its own to settle.</source>
      <translation>Nur ein angepasster Abschnitt hat eigene Worte, die zu klären sind.</translation>
    </message>
    <message>
      <source>Only an adapted wording can be suggested to its module.</source>
      <translation>Nur ein angepasster Wortlaut kann seinem Baustein vorgeschlagen werden.</translation>
    </message>
    <message>
      <source>Only changes</source>
      <translation>Nur Änderungen</translation>
    </message>
    <message>
      <source>Only in this briefing</source>
      <translation>Nur in diesem Briefing</translation>
    </message>
    <message>
      <source>Only open</source>
      <translation>Nur offene</translation>
    </message>
    <message>
      <source>Only own text or an adapted wording can become a module.</source>
      <translation>Nur eigener Text oder ein angepasster Wortlaut kann ein Baustein werden.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open a briefing to compare its editions.</source>
      <translation>Öffnen Sie ein Briefing, um seine Ausgaben zu vergleichen.</translation>
    </message>
    <message>
      <source>Open a text to see its versions.</source>
      <translation>Öffnen Sie einen Text, um seine Fassungen zu sehen.</translation>
    </message>
    <message>
      <source>Open annotations</source>
      <translation>Offene Anmerkungen</translation>
    </message>
    <message>
      <source>Open beside</source>
      <translation>Daneben öffnen</translation>
    </message>
    <message>
      <source>Open briefing…</source>
      <translation>Briefing öffnen…</translation>
    </message>
    <message>
      <source>Open comment</source>
      <translation>Offener Kommentar</translation>
    </message>
    <message>
      <source>Open fact check</source>
      <translation>Offene Faktenprüfung</translation>
    </message>
    <message>
      <source>Open it with that one.</source>
      <translation>Öffnen Sie sie mit jenem.</translation>
    </message>
    <message>
      <source>Open it, or choose another name.</source>
      <translation>Öffnen Sie sie, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Open module beside</source>
      <translation>Baustein daneben öffnen</translation>
    </message>
    <message>
      <source>Open question</source>
      <translation>Offene Frage</translation>
    </message>
    <message>
      <source>Open section beside</source>
      <translation>Abschnitt daneben öffnen</translation>
    </message>
    <message>
      <source>Open texts</source>
      <translation>Offene Texte</translation>
    </message>
    <message>
      <source>Open the chosen annotation again</source>
      <translation>Die gewählte Anmerkung wieder öffnen</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the newest backup beside it, and keep the damaged file.</source>
      <translation>Öffnen Sie die neueste Sicherung daneben, und behalten Sie die beschädigte Datei.</translation>
    </message>
    <message>
      <source>Open the newest backup.</source>
      <translation>Öffnen Sie die neueste Sicherung.</translation>
    </message>
    <message>
      <source>Open the text that they are about, or name it, and import them again.</source>
      <translation>Öffnen oder nennen Sie den Text, um den es geht, und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
      <source>Open this thread again</source>
      <translation>Diesen Faden wieder öffnen</translation>
    </message>
    <message>
      <source>Open {n}</source>
      <translation>Offen {n}</translation>
    </message>
    <message>
      <source>Other side</source>
      <translation>Andere Seite</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Gliederung</translation>
    </message>
    <message>
      <source>Over budget</source>
      <translation>Über der erlaubten Länge</translation>
    </message>
    <message>
      <source>Over pages</source>
      <translation>Zu viele Seiten</translation>
    </message>
    <message>
      <source>Own text</source>
      <translation>Eigener Text</translation>
    </message>
    <message>
      <source>Own texts become prompts of the template</source>
      <translation>Eigene Texte werden zu Vorgaben der Vorlage</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <source>Owner {name}</source>
      <translation>Zuständig: {name}</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
      <source>PDF files (*.pdf);;Markdown files (*.md);;HTML files (*.html)</source>
      <translation>PDF-Dateien (*.pdf);;Markdown-Dateien (*.md);;HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>PHIA Probability Yardstick (UK)</source>
      <translation>PHIA-Wahrscheinlichkeitsskala (GB)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Page Break</source>
      <translation>Seitenumbruch</translation>
    </message>
    <message>
      <source>Page break before</source>
      <translation>Seitenumbruch davor</translation>
    </message>
    <message>
      <source>Page one of this briefing, as it would be printed.</source>
      <translation>Seite eins dieses Briefings, wie sie gedruckt würde.</translation>
    </message>
    <message>
      <source>Page {page} of {count}</source>
      <translation>Seite {page} von {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Kennsatz</translation>
    </message>
    <message>
      <source>Passphrase again</source>
      <translation>Kennsatz noch einmal</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Paste as plain text</source>
      <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
      <source>Pending suggestion</source>
      <translation>Ausstehender Vorschlag</translation>
    </message>
    <message>
      <source>Pin Revision</source>
      <translation>Fassung festhalten</translation>
    </message>
    <message>
      <source>Pin this revision</source>
      <translation>Diese Fassung festhalten</translation>
    </message>
    <message>
      <source>Pin to v{number}</source>
      <translation>Auf v{number} fixieren</translation>
    </message>
    <message>
      <source>Pinned revision, read only</source>
      <translation>Festgehaltene Fassung, nur lesbar</translation>
    </message>
    <message>
      <source>Pinned to v{number}</source>
      <translation>Festgehalten bei V{number}</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>Schlicht</translation>
    </message>
    <message>
      <source>Political Director</source>
      <translation>Politischer Direktor</translation>
    </message>
    <message>
      <source>Press one to go there.</source>
      <translation>Ein Klick führt zur Stelle.</translation>
    </message>
    <message>
      <source>Press to change them, or Ctrl+D</source>
      <translation>Drücken, um sie zu ändern, oder Strg+D</translation>
    </message>
    <message>
      <source>Press words on a page to go to them in the text</source>
      <translation>Ein Klick auf Wörter der Seite führt zu ihnen im Text</translation>
    </message>
    <message>
      <source>Previous annotation</source>
      <translation>Vorige Anmerkung</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Vorige Änderung</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <source>Previous section</source>
      <translation>Voriger Abschnitt</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Profile for exports</source>
      <translation>Profil für Exporte</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <source>Profiles…</source>
      <translation>Profile…</translation>
    </message>
    <message>
      <source>Prompt left</source>
      <translation>Stehen gebliebene Vorgabe</translation>
    </message>
    <message>
      <source>Propose another wording of the selected words or the word here</source>
      <translation>Für die markierten Wörter oder das Wort hier einen anderen Wortlaut vorschlagen</translation>
    </message>
    <message>
      <source>Propose to Module</source>
      <translation>Dem Baustein vorschlagen</translation>
    </message>
    <message>
      <source>Propose to the module</source>
      <translation>Dem Baustein vorschlagen</translation>
    </message>
    <message>
      <source>Proposed wording</source>
      <translation>Vorgeschlagener Wortlaut</translation>
    </message>
    <message>
      <source>Proposes “{wording}”.</source>
      <translation>Schlägt „{wording}“ vor.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Herausgeber</translation>
    </message>
    <message>
      <source>Put a column after the one that the caret is in</source>
      <translation>Eine Spalte nach der mit der Schreibmarke einfügen</translation>
    </message>
    <message>
      <source>Put a module of the library into the briefing</source>
      <translation>Einen Baustein der Bibliothek ins Briefing stellen</translation>
    </message>
    <message>
      <source>Put a row under the one that the caret is in</source>
      <translation>Eine Zeile unter der mit der Schreibmarke einfügen</translation>
    </message>
    <message>
      <source>Put a sound one in its place, or take it away.</source>
      <translation>Legen Sie ein unbeschädigtes an seine Stelle, oder entfernen Sie es.</translation>
    </message>
    <message>
      <source>Put in</source>
      <translation>Einsetzen</translation>
    </message>
    <message>
      <source>Put in a figure that is written once and used by name</source>
      <translation>Eine Angabe einfügen, die einmal geschrieben und mit Namen verwendet wird</translation>
    </message>
    <message>
      <source>Put in a footnote and write it at the end</source>
      <translation>Eine Fußnote setzen und am Ende schreiben</translation>
    </message>
    <message>
      <source>Put in a table; Tab goes to the next cell</source>
      <translation>Eine Tabelle einsetzen; Tab geht zur nächsten Zelle</translation>
    </message>
    <message>
      <source>Put in an image; it is asked at once what it shows</source>
      <translation>Ein Bild einsetzen; gleich wird gefragt, was es zeigt</translation>
    </message>
    <message>
      <source>Put in the words on the clipboard and nothing of their looks</source>
      <translation>Die Wörter aus der Zwischenablage ohne ihr Aussehen einfügen</translation>
    </message>
    <message>
      <source>Put in what is on the clipboard; what another program formatted becomes Markdown</source>
      <translation>Einfügen, was in der Zwischenablage liegt; was ein anderes Programm formatiert hat, wird Markdown</translation>
    </message>
    <message>
      <source>Put it back if it was moved or renamed, or open it where it is now.</source>
      <translation>Legen Sie sie zurück, falls sie verschoben oder umbenannt wurde, oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
      <source>Put the chosen suggestion into the text, and go to the next annotation</source>
      <translation>Die Wörter des gewählten Vorschlags in den Text setzen und zur nächsten Anmerkung gehen</translation>
    </message>
    <message>
      <source>Put the proposed wording into the text</source>
      <translation>Den vorgeschlagenen Wortlaut in den Text setzen</translation>
    </message>
    <message>
      <source>Put the section beside the one it is under</source>
      <translation>Den Abschnitt neben den übergeordneten stellen</translation>
    </message>
    <message>
      <source>Put the section under the one above it</source>
      <translation>Den Abschnitt dem vorigen unterordnen</translation>
    </message>
    <message>
      <source>Put the selected words onto the clipboard</source>
      <translation>Die ausgewählten Wörter in die Zwischenablage legen</translation>
    </message>
    <message>
      <source>Put “{title}” in</source>
      <translation>„{title}“ einfügen</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Re-attach</source>
      <translation>Neu anhängen</translation>
    </message>
    <message>
      <source>Re-attach the annotation</source>
      <translation>Anmerkung neu anhängen</translation>
    </message>
    <message>
      <source>Re-attach to the selected words</source>
      <translation>An die markierten Wörter hängen</translation>
    </message>
    <message>
      <source>Read how Briefer works, in a window that can stay open</source>
      <translation>Lesen, wie Briefer arbeitet, in einem Fenster, das offen bleiben kann</translation>
    </message>
    <message>
      <source>Reading {file}…</source>
      <translation>{file} wird gelesen…</translation>
    </message>
    <message>
      <source>Reading {modules}…</source>
      <translation>{modules} werden gelesen…</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason for it</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <source>Reason to let it pass</source>
      <translation>Grund, es zuzulassen</translation>
    </message>
    <message>
      <source>Reason to let pass: {error}</source>
      <translation>Grund, zuzulassen: {error}</translation>
    </message>
    <message>
      <source>Reason to withdraw</source>
      <translation>Grund des Rückzugs</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Empfänger</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>Wiederholen: {step}</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Aktenzeichen</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>Region: {name}</source>
      <translation>Region: {name}</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Reject Suggestion</source>
      <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
      <source>Reject Suggestions</source>
      <translation>Vorschläge ablehnen</translation>
    </message>
    <message>
      <source>Reject and go on</source>
      <translation>Ablehnen und weiter</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Reliability, A to F</source>
      <translation>Zuverlässigkeit, A bis F</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove Profile</source>
      <translation>Profil entfernen</translation>
    </message>
    <message>
      <source>Remove Section</source>
      <translation>Abschnitt entfernen</translation>
    </message>
    <message>
      <source>Remove Sections</source>
      <translation>Abschnitte entfernen</translation>
    </message>
    <message>
      <source>Remove Template</source>
      <translation>Vorlage entfernen</translation>
    </message>
    <message>
      <source>Remove column</source>
      <translation>Spalte entfernen</translation>
    </message>
    <message>
      <source>Remove row</source>
      <translation>Zeile entfernen</translation>
    </message>
    <message>
      <source>Remove section</source>
      <translation>Abschnitt entfernen</translation>
    </message>
    <message>
      <source>Remove tags</source>
      <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Reopen closed text</source>
      <translation>Geschlossenen Text wieder öffnen</translation>
    </message>
    <message>
      <source>Reopen it first.</source>
      <translation>Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Alle ersetzen</translation>
    </message>
    <message>
      <source>Replace every hit in this text</source>
      <translation>Jeden Treffer in diesem Text ersetzen</translation>
    </message>
    <message>
      <source>Replace in All Modules</source>
      <translation>In allen Bausteinen ersetzen</translation>
    </message>
    <message>
      <source>Replace in text…</source>
      <translation>Im Text ersetzen…</translation>
    </message>
    <message>
      <source>Replace this hit and go to the next</source>
      <translation>Diesen Treffer ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Ersetzen durch</translation>
    </message>
    <message>
      <source>Replace {hits}</source>
      <translation>{hits} ersetzen</translation>
    </message>
    <message>
      <source>Replaced “{old}” with “{new}”</source>
      <translation>„{old}“ durch „{new}“ ersetzt</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Reply to {name}</source>
      <translation>Antwort an {name}</translation>
    </message>
    <message>
      <source>Reply…  Ctrl+Enter sends</source>
      <translation>Antwort…  Strg+Eingabe sendet</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Erledigen</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Resolved {n}</source>
      <translation>Erledigt {n}</translation>
    </message>
    <message>
      <source>Restore Version</source>
      <translation>Fassung zurückholen</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
      <source>Restore v{number}</source>
      <translation>V{number} zurückholen</translation>
    </message>
    <message>
      <source>Restored revision {number}</source>
      <translation>Fassung {number} wiederhergestellt</translation>
    </message>
    <message>
      <source>Retired</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <source>Retired module</source>
      <translation>Zurückgezogener Baustein</translation>
    </message>
    <message>
      <source>Retrieved</source>
      <translation>Abgerufen</translation>
    </message>
    <message>
      <source>Review by</source>
      <translation>Prüfen bis</translation>
    </message>
    <message>
      <source>Review list</source>
      <translation>Prüfliste</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Russisch</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save Template</source>
      <translation>Vorlage speichern</translation>
    </message>
    <message>
      <source>Save an image of another kind as PNG first; articles come in with “Import…” of the File menu.</source>
      <translation>Speichern Sie ein Bild anderer Art erst als PNG; Artikel kommen über „Importieren…“ im Menü „Datei“ herein.</translation>
    </message>
    <message>
      <source>Save and close Briefer</source>
      <translation>Speichern und Briefer schließen</translation>
    </message>
    <message>
      <source>Save and close every text but this one</source>
      <translation>Alle Texte außer diesem speichern und schließen</translation>
    </message>
    <message>
      <source>Save and close the text; what can be undone in it is kept for a while</source>
      <translation>Den Text speichern und schließen; was sich darin rückgängig machen lässt, bleibt eine Weile</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Als Vorlage speichern</translation>
    </message>
    <message>
      <source>Save as template…</source>
      <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
      <source>Save it as PNG or JPEG with at most 50 million pixels, then add it again.</source>
      <translation>Speichern Sie es als PNG oder JPEG mit höchstens 50 Millionen Pixeln, und fügen Sie es dann noch einmal ein.</translation>
    </message>
    <message>
      <source>Save it as plain text, Markdown or a web page, and import that.</source>
      <translation>Speichern Sie es als reinen Text, Markdown oder Webseite, und lesen Sie das ein.</translation>
    </message>
    <message>
      <source>Save over it</source>
      <translation>Darüber speichern</translation>
    </message>
    <message>
      <source>Save the record…</source>
      <translation>Verzeichnis sichern…</translation>
    </message>
    <message>
      <source>Save the text now, as a version with a name</source>
      <translation>Den Text jetzt als benannte Fassung speichern</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Diese Suche speichern</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Diese Suche speichern…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>Saved searches…</source>
      <translation>Gespeicherte Suchen…</translation>
    </message>
    <message>
      <source>Saved while writing</source>
      <translation>Beim Schreiben gespeichert</translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Gespeichert {time}</translation>
    </message>
    <message>
      <source>Say how many sources there are and how good they are</source>
      <translation>Sagen, wie viele Quellen es gibt und wie gut sie sind</translation>
    </message>
    <message>
      <source>Say in a few words what it is.</source>
      <translation>Sagen Sie in ein paar Wörtern, was sie ist.</translation>
    </message>
    <message>
      <source>Say that the text holds today: a version with the same words</source>
      <translation>Bestätigen, dass der Text heute gilt: eine Fassung mit denselben Wörtern</translation>
    </message>
    <message>
      <source>Say which edition, and whose copy, a file is</source>
      <translation>Sagen, welche Ausgabe und wessen Exemplar eine Datei ist</translation>
    </message>
    <message>
      <source>Say who has to act on the chosen annotation, and by when</source>
      <translation>Sagen, wer sich bis wann um die gewählte Anmerkung kümmert</translation>
    </message>
    <message>
      <source>Say who has to act, and by when</source>
      <translation>Sagen, wer handeln soll und bis wann</translation>
    </message>
    <message>
      <source>Search again; nothing was replaced.</source>
      <translation>Suchen Sie noch einmal; nichts wurde ersetzt.</translation>
    </message>
    <message>
      <source>Search modules, tags, text</source>
      <translation>Bausteine, Schlagwörter, Text suchen</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
      <source>Search the library again as you did before, or keep this search</source>
      <translation>Eine frühere Suche wiederholen oder diese Suche behalten</translation>
    </message>
    <message>
      <source>Search the library for its title.</source>
      <translation>Suchen Sie in der Bibliothek nach seinem Titel.</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <source>Search titles, tags and text of the library</source>
      <translation>Titel, Schlagwörter und Text der Bibliothek durchsuchen</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>Suche läuft…</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <source>Sections carry numbers</source>
      <translation>Abschnitte tragen Nummern</translation>
    </message>
    <message>
      <source>Sections that the program writes</source>
      <translation>Abschnitte, die das Programm schreibt</translation>
    </message>
    <message>
      <source>Sections whose modules moved on</source>
      <translation>Abschnitte, deren Bausteine weiter sind</translation>
    </message>
    <message>
      <source>See what became of modules since, and take, keep or merge it</source>
      <translation>Sehen, was seither aus Bausteinen wurde, und es übernehmen, behalten oder zusammenführen</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <source>Select every word of the text, or every row of a list</source>
      <translation>Alle Wörter des Textes oder alle Zeilen einer Liste auswählen</translation>
    </message>
    <message>
      <source>Select the words again in the newest text.</source>
      <translation>Markieren Sie die Wörter noch einmal im neuesten Text.</translation>
    </message>
    <message>
      <source>Select the words on the right that the annotation is about now.</source>
      <translation>Im jetzigen Text die Wörter auswählen, um die es nun geht.</translation>
    </message>
    <message>
      <source>Select the words that the annotation belongs to, then press Re-attach again.</source>
      <translation>Markieren Sie die Wörter, zu denen die Anmerkung gehört, und drücken Sie noch einmal.</translation>
    </message>
    <message>
      <source>Select the words that the annotation belongs to, then press Send again.</source>
      <translation>Markieren Sie die Wörter, zu denen die Anmerkung gehört, und drücken Sie noch einmal auf Senden.</translation>
    </message>
    <message>
      <source>Select the words that the annotation is about first.</source>
      <translation>Markieren Sie zuerst die Wörter, um die es geht.</translation>
    </message>
    <message>
      <source>Selected words</source>
      <translation>Ausgewählte Wörter</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Senden</translation>
    </message>
    <message>
      <source>Send it before you close the window.</source>
      <translation>Senden Sie es, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Gesendet</translation>
    </message>
    <message>
      <source>Set the name that annotations and versions are signed with</source>
      <translation>Den Namen festlegen, mit dem Anmerkungen und Fassungen gezeichnet werden</translation>
    </message>
    <message>
      <source>Set the section's own headings one level higher</source>
      <translation>Die eigenen Überschriften des Abschnitts eine Ebene höher setzen</translation>
    </message>
    <message>
      <source>Set the section's own headings one level lower</source>
      <translation>Die eigenen Überschriften des Abschnitts eine Ebene tiefer setzen</translation>
    </message>
    <message>
      <source>Setting page one in each style…</source>
      <translation>Seite eins wird in jedem Stil gesetzt…</translation>
    </message>
    <message>
      <source>Setting pages</source>
      <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
      <source>Settle suggestions</source>
      <translation>Vorschläge erledigen</translation>
    </message>
    <message>
      <source>Settle suggestions in the library…</source>
      <translation>Vorschläge in der Bibliothek erledigen…</translation>
    </message>
    <message>
      <source>Settle suggestions…</source>
      <translation>Vorschläge erledigen…</translation>
    </message>
    <message>
      <source>Settle the merge</source>
      <translation>Zusammenführung klären</translation>
    </message>
    <message>
      <source>Settle them, or waive each by its name with a reason.</source>
      <translation>Klären Sie sie, oder lassen Sie jeden mit Namen und Grund zu.</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Show every briefing and edition that has the open text, and who received it</source>
      <translation>Jedes Briefing und jede Ausgabe mit dem offenen Text zeigen, und wer sie erhielt</translation>
    </message>
    <message>
      <source>Show every shortcut on one page</source>
      <translation>Alle Tastenkürzel auf einer Seite zeigen</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show it there, or add it once more on purpose.</source>
      <translation>Zeigen Sie, was dort steht, oder fügen Sie es mit Absicht noch einmal ein.</translation>
    </message>
    <message>
      <source>Show only mine</source>
      <translation>Nur meine zeigen</translation>
    </message>
    <message>
      <source>Show only one kind of annotation, or one author's</source>
      <translation>Nur eine Art von Anmerkungen oder die einer Person zeigen</translation>
    </message>
    <message>
      <source>Show only what I wrote or have to answer</source>
      <translation>Nur zeigen, was ich schrieb oder beantworten muss</translation>
    </message>
    <message>
      <source>Show only what I wrote or have to answer, or all</source>
      <translation>Nur zeigen, was ich geschrieben habe oder beantworten soll, oder alles</translation>
    </message>
    <message>
      <source>Show open annotations</source>
      <translation>Offene Anmerkungen zeigen</translation>
    </message>
    <message>
      <source>Show or hide title, status, marking, dates, owner and tags of the text</source>
      <translation>Titel, Status, Einstufung, Daten, Verantwortliche und Schlagwörter des Textes zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show pages larger (Ctrl++)</source>
      <translation>Seiten größer zeigen (Strg++)</translation>
    </message>
    <message>
      <source>Show pages smaller (Ctrl+-)</source>
      <translation>Seiten kleiner zeigen (Strg+-)</translation>
    </message>
    <message>
      <source>Show resolved annotations</source>
      <translation>Erledigte Anmerkungen zeigen</translation>
    </message>
    <message>
      <source>Show resolved, accepted and rejected ones</source>
      <translation>Erledigte, angenommene und abgelehnte zeigen</translation>
    </message>
    <message>
      <source>Show text or pages as large as at first</source>
      <translation>Text oder Seiten so groß wie anfangs zeigen</translation>
    </message>
    <message>
      <source>Show text or pages larger</source>
      <translation>Text oder Seiten größer zeigen</translation>
    </message>
    <message>
      <source>Show text or pages smaller</source>
      <translation>Text oder Seiten kleiner zeigen</translation>
    </message>
    <message>
      <source>Show the module selected in the library on the other side</source>
      <translation>Den in der Bibliothek gewählten Baustein auf der anderen Seite zeigen</translation>
    </message>
    <message>
      <source>Show the module's newest words</source>
      <translation>Die neuesten Wörter des Bausteins zeigen</translation>
    </message>
    <message>
      <source>Show the newest approved text of the module</source>
      <translation>Den neuesten freigegebenen Text des Bausteins zeigen</translation>
    </message>
    <message>
      <source>Show the older version and the newer one beside it</source>
      <translation>Die ältere Fassung und daneben die neuere zeigen</translation>
    </message>
    <message>
      <source>Show the pages of the PDF as it would be exported</source>
      <translation>Die Seiten des PDF so zeigen, wie es exportiert würde</translation>
    </message>
    <message>
      <source>Show the selected section on the other side</source>
      <translation>Den gewählten Abschnitt auf der anderen Seite zeigen</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Den Text zeigen</translation>
    </message>
    <message>
      <source>Show the text on the other side too, to write in both</source>
      <translation>Den Text auch auf der anderen Seite zeigen, um in beiden zu schreiben</translation>
    </message>
    <message>
      <source>Show the version and where the library is</source>
      <translation>Die Programmfassung und den Ort der Bibliothek zeigen</translation>
    </message>
    <message>
      <source>Show what a reader of an edition has not seen, in another one or in the draft</source>
      <translation>Zeigen, was Leser einer Ausgabe nicht kennen, in einer anderen oder im Entwurf</translation>
    </message>
    <message>
      <source>Show what became of the words between two versions</source>
      <translation>Zeigen, was zwischen zwei Fassungen aus den Wörtern wurde</translation>
    </message>
    <message>
      <source>Show what is open beside the text, or not</source>
      <translation>Offenes neben dem Text zeigen oder nicht</translation>
    </message>
    <message>
      <source>Show what is open in the whole library, whose it is and when it is due</source>
      <translation>Zeigen, was in der ganzen Bibliothek offen ist, von wem und bis wann</translation>
    </message>
    <message>
      <source>Show what was issued, export it again, hand out copies, withdraw it</source>
      <translation>Zeigen, was herausgegeben wurde, es erneut exportieren, Exemplare verteilen, es zurückziehen</translation>
    </message>
    <message>
      <source>Show what was resolved, accepted or rejected beside the text, or not</source>
      <translation>Erledigtes, Angenommenes und Abgelehntes neben dem Text zeigen oder nicht</translation>
    </message>
    <message>
      <source>Show which editions hold words, a module or a source, and who has them</source>
      <translation>Zeigen, welche Ausgaben Wörter, einen Baustein oder eine Quelle enthalten und wer sie hat</translation>
    </message>
    <message>
      <source>Show words taken out and put in within one text</source>
      <translation>Gestrichene und eingefügte Wörter in einem Text zeigen</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <source>Sign so</source>
      <translation>So zeichnen</translation>
    </message>
    <message>
      <source>Signed as: {name}</source>
      <translation>Gezeichnet als: {name}</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>Lagebericht</translation>
    </message>
    <message>
      <source>Smaller heading</source>
      <translation>Kleinere Überschrift</translation>
    </message>
    <message>
      <source>Smaller headings in the section</source>
      <translation>Kleinere Überschriften im Abschnitt</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinere Schrift</translation>
    </message>
    <message>
      <source>Smallest heading</source>
      <translation>Kleinste Überschrift</translation>
    </message>
    <message>
      <source>Somebody wrote this, and only they can word it anew.</source>
      <translation>Das hat jemand geschrieben; neu fassen kann es nur, wer es schrieb.</translation>
    </message>
    <message>
      <source>Something went wrong in Briefer</source>
      <translation>In Briefer ist ein Fehler aufgetreten</translation>
    </message>
    <message>
      <source>Something went wrong in Briefer. This is our mistake.</source>
      <translation>In Briefer ist ein Fehler aufgetreten. Das liegt an uns.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source summary</source>
      <translation>Quellenübersicht</translation>
    </message>
    <message>
      <source>Source {key}</source>
      <translation>Quelle {key}</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Sources…</source>
      <translation>Quellen…</translation>
    </message>
    <message>
      <source>Spelling is checked once the package “{name}” is installed beside Briefer.</source>
      <translation>Die Rechtschreibung wird geprüft, sobald das Paket „{name}“ neben Briefer installiert ist.</translation>
    </message>
    <message>
      <source>Split it into several modules.</source>
      <translation>Teilen Sie ihn in mehrere Bausteine.</translation>
    </message>
    <message>
      <source>Split the file, or import the part that you need.</source>
      <translation>Teilen Sie die Datei, oder lesen Sie den Teil ein, den Sie brauchen.</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Veraltet</translation>
    </message>
    <message>
      <source>Stale module</source>
      <translation>Veralteter Baustein</translation>
    </message>
    <message>
      <source>Stale since {day}.</source>
      <translation>Seit {day} veraltet.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Status Approved</source>
      <translation>Status Freigegeben</translation>
    </message>
    <message>
      <source>Status Draft</source>
      <translation>Status Entwurf</translation>
    </message>
    <message>
      <source>Status In Review</source>
      <translation>Status In Prüfung</translation>
    </message>
    <message>
      <source>Status Retired</source>
      <translation>Status Zurückgezogen</translation>
    </message>
    <message>
      <source>Status: {status}</source>
      <translation>Status: {status}</translation>
    </message>
    <message>
      <source>Still Valid</source>
      <translation>Gilt noch</translation>
    </message>
    <message>
      <source>Still valid</source>
      <translation>Gilt noch</translation>
    </message>
    <message>
      <source>Still valid on {day}</source>
      <translation>Am {day} noch gültig</translation>
    </message>
    <message>
      <source>Stress words</source>
      <translation>Wörter betonen</translation>
    </message>
    <message>
      <source>Strike words out</source>
      <translation>Wörter durchstreichen</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>Fett</translation>
    </message>
    <message>
      <source>Struck out</source>
      <translation>Durchgestrichen</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <source>Suggest</source>
      <translation>Vorschlagen</translation>
    </message>
    <message>
      <source>Suggest other words</source>
      <translation>Andere Wörter vorschlagen</translation>
    </message>
    <message>
      <source>Suggest this briefing's wording to the module that it was adapted from</source>
      <translation>Den Wortlaut dieses Briefings dem Baustein vorschlagen, von dem er abgeleitet ist</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>Vorschlag</translation>
    </message>
    <message>
      <source>Suggestion by somebody accepted</source>
      <translation>Vorschlag von jemandem angenommen</translation>
    </message>
    <message>
      <source>Suggestion by {author} accepted</source>
      <translation>Vorschlag von {author} angenommen</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Tags: {names}</source>
      <translation>Schlagwörter: {names}</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Take Back Annotation</source>
      <translation>Anmerkung zurücknehmen</translation>
    </message>
    <message>
      <source>Take Newest Words</source>
      <translation>Neueste Wörter übernehmen</translation>
    </message>
    <message>
      <source>Take Section In</source>
      <translation>Abschnitt aufnehmen</translation>
    </message>
    <message>
      <source>Take articles in as modules: text, Markdown, HTML</source>
      <translation>Artikel als Bausteine einlesen: Text, Markdown, HTML</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Take in what a colleague marked; what is here already is not added again</source>
      <translation>Aufnehmen, was jemand angemerkt hat; was schon hier ist, kommt nicht noch einmal dazu</translation>
    </message>
    <message>
      <source>Take out the column of the table that the caret is in</source>
      <translation>Die Tabellenspalte mit der Schreibmarke herausnehmen</translation>
    </message>
    <message>
      <source>Take out the row of the table that the caret is in</source>
      <translation>Die Tabellenzeile mit der Schreibmarke herausnehmen</translation>
    </message>
    <message>
      <source>Take out {hits}</source>
      <translation>{hits} entfernen</translation>
    </message>
    <message>
      <source>Take the last step back</source>
      <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <source>Take the section out of the briefing; the module stays in the library</source>
      <translation>Den Abschnitt aus dem Briefing nehmen; der Baustein bleibt in der Bibliothek</translation>
    </message>
    <message>
      <source>Take the section's own words into the library, and follow them there</source>
      <translation>Die eigenen Wörter des Abschnitts in die Bibliothek nehmen und ihnen dort folgen</translation>
    </message>
    <message>
      <source>Take the selected words out, onto the clipboard</source>
      <translation>Die ausgewählten Wörter herausnehmen und in die Zwischenablage legen</translation>
    </message>
    <message>
      <source>Take this template of your own away; Ctrl+Z brings it back</source>
      <translation>Diese eigene Vorlage entfernen; Strg+Z bringt sie zurück</translation>
    </message>
    <message>
      <source>Taking {file} in…</source>
      <translation>{file} wird eingelesen…</translation>
    </message>
    <message>
      <source>Tell a reader of the last edition what is new</source>
      <translation>Lesern der letzten Ausgabe sagen, was neu ist</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Vorlagen</translation>
    </message>
    <message>
      <source>Terms of {name}. Likelihood is about the world, confidence about the sources.</source>
      <translation>Begriffe nach {name}. Wahrscheinlichkeit gilt der Welt, Sicherheit den Quellen.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text used before</source>
      <translation>Zuvor benutzter Text</translation>
    </message>
    <message>
      <source>Text used longest ago</source>
      <translation>Am längsten nicht benutzter Text</translation>
    </message>
    <message>
      <source>The backup {name} cannot be written: {reason}.</source>
      <translation>Die Sicherung {name} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The backup {name} did not come out whole, so it was not kept.</source>
      <translation>Die Sicherung {name} geriet nicht vollständig und wurde nicht behalten.</translation>
    </message>
    <message>
      <source>The briefing is marked {marking}, above its highest part ({highest}), and no reason is given.</source>
      <translation>Das Briefing ist als {marking} eingestuft, höher als sein höchster Teil ({highest}), und ein Grund ist nicht genannt.</translation>
    </message>
    <message>
      <source>The briefing is marked {marking}, but a part of it is {highest}.</source>
      <translation>Das Briefing ist als {marking} eingestuft, ein Teil davon aber als {highest}.</translation>
    </message>
    <message>
      <source>The briefing is {reason}, the highest that this profile lets pass.</source>
      <translation>Das Briefing ist {reason}; mehr lässt dieses Profil nicht durch.</translation>
    </message>
    <message>
      <source>The caption of {name}</source>
      <translation>Die Bildunterschrift von {name}</translation>
    </message>
    <message>
      <source>The copy of {name} was locked with a passphrase, which is kept nowhere.</source>
      <translation>Die Kopie für {name} wurde mit einem Kennsatz gesperrt, der nirgends aufbewahrt wird.</translation>
    </message>
    <message>
      <source>The dictionary {name} in {folder} cannot be read.</source>
      <translation>Das Wörterbuch {name} in {folder} lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>The disk failed while the library {name} was being read or written.</source>
      <translation>Der Datenträger versagte, während die Bibliothek {name} gelesen oder geschrieben wurde.</translation>
    </message>
    <message>
      <source>The disk is full, so the change to {name} was not saved.</source>
      <translation>Der Datenträger ist voll, die Änderung an {name} wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>The edition itself is kept as it was issued; hand that over instead.</source>
      <translation>Die Ausgabe selbst ist so aufbewahrt, wie sie herausging; geben Sie stattdessen diese weiter.</translation>
    </message>
    <message>
      <source>The export ended before the file was written.</source>
      <translation>Die Ausgabe endete, bevor die Datei geschrieben war.</translation>
    </message>
    <message>
      <source>The export was cancelled.</source>
      <translation>Die Ausgabe wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The exports of “{title}” use the profile “{name}”.</source>
      <translation>Die Exporte von „{title}“ verwenden das Profil „{name}“.</translation>
    </message>
    <message>
      <source>The figure “{name}”</source>
      <translation>Die Angabe „{name}“</translation>
    </message>
    <message>
      <source>The figure “{name}” ({words}) names no source.</source>
      <translation>Die Angabe „{name}“ ({words}) nennt keine Quelle.</translation>
    </message>
    <message>
      <source>The file of this edition is no longer what was issued.</source>
      <translation>Die Datei dieser Ausgabe ist nicht mehr die, die herausgegeben wurde.</translation>
    </message>
    <message>
      <source>The file states no encoding; it was read as {encoding}.</source>
      <translation>Die Datei nennt keine Kodierung; sie wurde als {encoding} gelesen.</translation>
    </message>
    <message>
      <source>The file states no encoding; it was read as {encoding}. Check its special letters.</source>
      <translation>Die Datei nennt keine Kodierung; sie wurde als {encoding} gelesen. Prüfen Sie ihre besonderen Buchstaben.</translation>
    </message>
    <message>
      <source>The folder {folder} for your libraries cannot be made: {reason}.</source>
      <translation>Der Ordner {folder} für Ihre Bibliotheken lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
      <source>The heading of the new section.</source>
      <translation>Die Überschrift des neuen Abschnitts.</translation>
    </message>
    <message>
      <source>The house style “{key}” cannot be read: {problem}</source>
      <translation>Der Hausstil „{key}“ lässt sich nicht lesen: {problem}</translation>
    </message>
    <message>
      <source>The house style “{key}” cannot be used: {problem}</source>
      <translation>Der Hausstil „{key}“ lässt sich nicht verwenden: {problem}</translation>
    </message>
    <message>
      <source>The house style “{key}” has an unknown setting “{name}”.</source>
      <translation>Der Hausstil „{key}“ hat eine unbekannte Einstellung „{name}“.</translation>
    </message>
    <message>
      <source>The house style's {name} is not a colour such as #1f3a5f.</source>
      <translation>Der Wert „{name}“ des Hausstils ist keine Farbe wie #1f3a5f.</translation>
    </message>
    <message>
      <source>The image is being read. It comes into the text by itself.</source>
      <translation>Das Bild wird gelesen. Es kommt von selbst in den Text.</translation>
    </message>
    <message>
      <source>The image {name} has too many pixels.</source>
      <translation>Das Bild {name} hat zu viele Pixel.</translation>
    </message>
    <message>
      <source>The image {name} is damaged.</source>
      <translation>Das Bild {name} ist beschädigt.</translation>
    </message>
    <message>
      <source>The image {name} is not beside the file.</source>
      <translation>Das Bild {name} liegt nicht neben der Datei.</translation>
    </message>
    <message>
      <source>The image {name} is outside the folder of the file.</source>
      <translation>Das Bild {name} liegt außerhalb des Ordners der Datei.</translation>
    </message>
    <message>
      <source>The image {name} is {reason}.</source>
      <translation>Das Bild {name} ist {reason}.</translation>
    </message>
    <message>
      <source>The information cut-off needs a time zone.</source>
      <translation>Der Informationsstand braucht eine Zeitzone.</translation>
    </message>
    <message>
      <source>The library is empty.
Ctrl+N writes its first module.</source>
      <translation>Die Bibliothek ist leer.
Strg+N schreibt ihren ersten Baustein.</translation>
    </message>
    <message>
      <source>The library {name} cannot be made: {reason}.</source>
      <translation>Die Bibliothek {name} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be opened.</source>
      <translation>Die Bibliothek {name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>The library {name} cannot be read: {reason}.</source>
      <translation>Die Bibliothek {name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be written to: the file or its folder is read-only.</source>
      <translation>In die Bibliothek {name} lässt sich nicht schreiben: Datei oder Ordner sind schreibgeschützt.</translation>
    </message>
    <message>
      <source>The library {name} is damaged.</source>
      <translation>Die Bibliothek {name} ist beschädigt.</translation>
    </message>
    <message>
      <source>The library {name} is in use by another part of the program.</source>
      <translation>Ein anderer Teil des Programms benutzt gerade die Bibliothek {name}.</translation>
    </message>
    <message>
      <source>The library {name} is in use by another program, which has not let go of it.</source>
      <translation>Ein anderes Programm benutzt die Bibliothek {name} und gibt sie nicht frei.</translation>
    </message>
    <message>
      <source>The library {name} is read-only.</source>
      <translation>Die Bibliothek {name} ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>The library {name} may not be opened by you.</source>
      <translation>Sie dürfen die Bibliothek {name} nicht öffnen.</translation>
    </message>
    <message>
      <source>The library {name} was written by a newer Briefer; it was left untouched.</source>
      <translation>Die Bibliothek {name} wurde von einem neueren Briefer geschrieben; sie blieb unberührt.</translation>
    </message>
    <message>
      <source>The library {name} was written by an older Briefer and is read-only.</source>
      <translation>Die Bibliothek {name} wurde von einem älteren Briefer geschrieben und ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>The log is {file}.</source>
      <translation>Das Protokoll ist {file}.</translation>
    </message>
    <message>
      <source>The module now</source>
      <translation>Der Baustein jetzt</translation>
    </message>
    <message>
      <source>The module says the same already: nothing to suggest.</source>
      <translation>Der Baustein sagt schon dasselbe: nichts vorzuschlagen.</translation>
    </message>
    <message>
      <source>The outline of “{title}” was changed meanwhile.</source>
      <translation>Die Gliederung von „{title}“ wurde inzwischen geändert.</translation>
    </message>
    <message>
      <source>The outline of “{title}”, its title block, style, profile and length; not its modules.</source>
      <translation>Gliederung, Titelblock, Stil, Profil und Länge von „{title}“; nicht die Bausteine.</translation>
    </message>
    <message>
      <source>The page is nested too deeply; it was read as plain text.</source>
      <translation>Die Seite ist zu tief verschachtelt; sie wurde als reiner Text gelesen.</translation>
    </message>
    <message>
      <source>The passphrase is too long.</source>
      <translation>Der Kennsatz ist zu lang.</translation>
    </message>
    <message>
      <source>The program writes this section.
Ctrl+2 shows it.</source>
      <translation>Diesen Abschnitt schreibt das Programm.
Strg+2 zeigt ihn.</translation>
    </message>
    <message>
      <source>The source register is empty.</source>
      <translation>Das Quellenverzeichnis ist leer.</translation>
    </message>
    <message>
      <source>The source “{title}” is {reason}.</source>
      <translation>Die Quelle „{title}“ ist {reason}.</translation>
    </message>
    <message>
      <source>The suggestion was accepted, and its words are in the text.</source>
      <translation>Der Vorschlag wurde angenommen, und seine Wörter stehen im Text.</translation>
    </message>
    <message>
      <source>The template “{key}” cannot be read: {problem}</source>
      <translation>Die Vorlage „{key}“ lässt sich nicht lesen: {problem}</translation>
    </message>
    <message>
      <source>The template “{template}” asks for “{title}”, which is empty or not there.</source>
      <translation>Die Vorlage „{template}“ verlangt „{title}“; das ist leer oder fehlt.</translation>
    </message>
    <message>
      <source>The text as it will be</source>
      <translation>Der Text, wie er sein wird</translation>
    </message>
    <message>
      <source>The text as it will be; it can be changed here:</source>
      <translation>Der Text, wie er sein wird; er kann hier geändert werden:</translation>
    </message>
    <message>
      <source>The text could not be read as Markdown and is shown as it was written.</source>
      <translation>Der Text ließ sich nicht als Markdown lesen und wird gezeigt, wie er geschrieben wurde.</translation>
    </message>
    <message>
      <source>The text does not state its {details}; the source leaves that open.</source>
      <translation>Im Text nicht genannt: {details}; in der Quelle bleibt das offen.</translation>
    </message>
    <message>
      <source>The text has no title of its own; “{title}” comes from the file’s name.</source>
      <translation>Der Text hat keinen eigenen Titel; „{title}“ stammt vom Namen der Datei.</translation>
    </message>
    <message>
      <source>The text is longer than 2,000,000 characters and is shown as it was written.</source>
      <translation>Der Text ist länger als 2.000.000 Zeichen und wird gezeigt, wie er geschrieben wurde.</translation>
    </message>
    <message>
      <source>The text is nested too deeply to be read as Markdown and is shown as it was written.</source>
      <translation>Der Text ist zu tief verschachtelt, um als Markdown gelesen zu werden, und wird gezeigt, wie er geschrieben wurde.</translation>
    </message>
    <message>
      <source>The text is saved already; a named version is easy to find again.</source>
      <translation>Der Text ist schon gespeichert; eine benannte Fassung findet sich leicht wieder.</translation>
    </message>
    <message>
      <source>The text itself, kept beside what cites it; it is never exported.</source>
      <translation>Der Text selbst, neben dem, was ihn belegt; er wird nie exportiert.</translation>
    </message>
    <message>
      <source>The text takes too long to be read as Markdown and is shown as it was written.</source>
      <translation>Den Text als Markdown zu lesen dauert zu lange; er wird gezeigt, wie er geschrieben wurde.</translation>
    </message>
    <message>
      <source>The title block</source>
      <translation>Der Titelblock</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>Die beiden Kennsätze sind verschieden.</translation>
    </message>
    <message>
      <source>The word cannot be kept in {folder}: {reason}.</source>
      <translation>Das Wort lässt sich in {folder} nicht ablegen: {reason}.</translation>
    </message>
    <message>
      <source>The words “{quote}” are no longer in the text.</source>
      <translation>Die Wörter „{quote}“ stehen nicht mehr im Text.</translation>
    </message>
    <message>
      <source>The words “{quote}” occur nowhere in “{title}”.</source>
      <translation>Die Wörter „{quote}“ kommen in „{title}“ nicht vor.</translation>
    </message>
    <message>
      <source>The words “{quote}” occur {times} in “{title}”.</source>
      <translation>Die Wörter „{quote}“ kommen in „{title}“ {times} vor.</translation>
    </message>
    <message>
      <source>The words “{quote}” were changed since they were annotated; they now read “{words}”.</source>
      <translation>Die Wörter „{quote}“ wurden seit der Anmerkung geändert; jetzt lauten sie „{words}“.</translation>
    </message>
    <message>
      <source>The working text with every annotation on its words.</source>
      <translation>Der Arbeitstext mit jeder Anmerkung an ihren Worten.</translation>
    </message>
    <message>
      <source>There are no annotations to export.</source>
      <translation>Es gibt keine Anmerkungen, die sich exportieren ließen.</translation>
    </message>
    <message>
      <source>There are no words at {start} to {end} of this text, which has {characters}.</source>
      <translation>Von {start} bis {end} stehen in diesem Text keine Wörter; er hat {characters}.</translation>
    </message>
    <message>
      <source>There are no words in “{name}” to make a module of.</source>
      <translation>In „{name}“ gibt es keine Wörter für einen Baustein.</translation>
    </message>
    <message>
      <source>There is a fact “{name}” already.</source>
      <translation>Einen Fakt „{name}“ gibt es schon.</translation>
    </message>
    <message>
      <source>There is a file {name} already.</source>
      <translation>Eine Datei {name} gibt es schon.</translation>
    </message>
    <message>
      <source>There is a file {name} already; it was left as it is.</source>
      <translation>Eine Datei {name} gibt es schon; sie blieb, wie sie ist.</translation>
    </message>
    <message>
      <source>There is a source “{key}” already.</source>
      <translation>Eine Quelle „{key}“ gibt es schon.</translation>
    </message>
    <message>
      <source>There is no annotation “{name}”.</source>
      <translation>Es gibt keine Anmerkung „{name}“.</translation>
    </message>
    <message>
      <source>There is no briefing “{name}”.</source>
      <translation>Es gibt kein Briefing „{name}“.</translation>
    </message>
    <message>
      <source>There is no briefing “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt kein Briefing „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no dictionary for {language}. Put its .aff and .dic files, as LibreOffice and Firefox use them, into {folder}</source>
      <translation>Für {language} gibt es kein Wörterbuch. Legen Sie seine .aff- und .dic-Dateien, wie LibreOffice und Firefox sie benutzen, in {folder}</translation>
    </message>
    <message>
      <source>There is no edition with the text “{name}”.</source>
      <translation>Es gibt keine Ausgabe mit dem Text „{name}“.</translation>
    </message>
    <message>
      <source>There is no edition “{name}”.</source>
      <translation>Es gibt keine Ausgabe „{name}“.</translation>
    </message>
    <message>
      <source>There is no error to waive “{name}”.</source>
      <translation>Es gibt keinen Fehler „{name}“, der zuzulassen wäre.</translation>
    </message>
    <message>
      <source>There is no error to waive “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keinen Fehler „{name}“, der zuzulassen wäre; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no fact “{name}”.</source>
      <translation>Es gibt keinen Fakt „{name}“.</translation>
    </message>
    <message>
      <source>There is no fact “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keinen Fakt „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no finding with a fix “{name}”.</source>
      <translation>Es gibt keinen Befund „{name}“, der sich gleich beheben ließe.</translation>
    </message>
    <message>
      <source>There is no finding with a fix “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keinen Befund „{name}“, der sich gleich beheben ließe; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no format “{name}”.</source>
      <translation>Es gibt kein Format „{name}“.</translation>
    </message>
    <message>
      <source>There is no format “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt kein Format „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no image in this line.</source>
      <translation>In dieser Zeile ist kein Bild.</translation>
    </message>
    <message>
      <source>There is no image “{name}”.</source>
      <translation>Es gibt kein Bild „{name}“.</translation>
    </message>
    <message>
      <source>There is no image “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt kein Bild „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no library at {path}.</source>
      <translation>Unter {path} gibt es keine Bibliothek.</translation>
    </message>
    <message>
      <source>There is no marking “{name}”.</source>
      <translation>Es gibt keine Einstufung „{name}“.</translation>
    </message>
    <message>
      <source>There is no marking “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keine Einstufung „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no module or briefing “{name}”.</source>
      <translation>Es gibt weder einen Baustein noch ein Briefing „{name}“.</translation>
    </message>
    <message>
      <source>There is no module or briefing “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt weder einen Baustein noch ein Briefing „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no module “{name}”.</source>
      <translation>Es gibt keinen Baustein „{name}“.</translation>
    </message>
    <message>
      <source>There is no module “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keinen Baustein „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no open suggestion in the library.</source>
      <translation>In der Bibliothek ist kein Vorschlag offen.</translation>
    </message>
    <message>
      <source>There is no open suggestion on this text.</source>
      <translation>Zu diesem Text gibt es keinen offenen Vorschlag.</translation>
    </message>
    <message>
      <source>There is no profile “{name}”.</source>
      <translation>Es gibt kein Profil „{name}“.</translation>
    </message>
    <message>
      <source>There is no profile “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt kein Profil „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no recipient “{name}”.</source>
      <translation>Es gibt keinen Empfänger „{name}“.</translation>
    </message>
    <message>
      <source>There is no recipient “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keinen Empfänger „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no revision “{name}”.</source>
      <translation>Es gibt keine Fassung {name}.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”.</source>
      <translation>Es gibt keine gespeicherte Suche „{name}“.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keine gespeicherte Suche „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no section “{name}”.</source>
      <translation>Es gibt keinen Abschnitt „{name}“.</translation>
    </message>
    <message>
      <source>There is no section “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keinen Abschnitt „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no source “{name}”.</source>
      <translation>Es gibt keine Quelle „{name}“.</translation>
    </message>
    <message>
      <source>There is no source “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keine Quelle „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no style “{name}”.</source>
      <translation>Es gibt keinen Stil „{name}“.</translation>
    </message>
    <message>
      <source>There is no style “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keinen Stil „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no such reply.</source>
      <translation>Eine solche Antwort gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no template “{name}”.</source>
      <translation>Es gibt keine Vorlage „{name}“.</translation>
    </message>
    <message>
      <source>There is no template “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keine Vorlage „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no yardstick “{name}”.</source>
      <translation>Es gibt keinen Maßstab „{name}“.</translation>
    </message>
    <message>
      <source>There is no yardstick “{name}”; did you mean “{near}”?</source>
      <translation>Es gibt keinen Maßstab „{name}“; meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is nothing of a table here that could be changed so.</source>
      <translation>Hier steht nichts von einer Tabelle, das so geändert werden könnte.</translation>
    </message>
    <message>
      <source>There is nothing to save.</source>
      <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
      <source>There is {formats}.</source>
      <translation>Es gibt {formats}.</translation>
    </message>
    <message>
      <source>There was not enough memory to work on the library {name}.</source>
      <translation>Der Speicher reichte nicht für die Arbeit an der Bibliothek {name}.</translation>
    </message>
    <message>
      <source>These annotations are about a text that is not in this library.</source>
      <translation>Diese Anmerkungen betreffen einen Text, der nicht in dieser Bibliothek steht.</translation>
    </message>
    <message>
      <source>These pages could not be set. The bar below says why.</source>
      <translation>Diese Seiten ließen sich nicht setzen. Die Leiste unten sagt, warum.</translation>
    </message>
    <message>
      <source>These suggestions are about several texts.</source>
      <translation>Diese Vorschläge betreffen mehrere Texte.</translation>
    </message>
    <message>
      <source>These words</source>
      <translation>Diese Wörter</translation>
    </message>
    <message>
      <source>These words are gone. Select others, then send.</source>
      <translation>Diese Wörter gibt es nicht mehr. Markieren Sie andere und senden Sie dann.</translation>
    </message>
    <message>
      <source>These words were changed since; accept it by hand.</source>
      <translation>Diese Wörter wurden seitdem geändert; von Hand annehmen.</translation>
    </message>
    <message>
      <source>This Briefer writes the copy of {name} otherwise than it was written then.</source>
      <translation>Dieser Briefer schreibt die Kopie für {name} anders, als sie damals geschrieben wurde.</translation>
    </message>
    <message>
      <source>This annotation is accepted already.</source>
      <translation>Diese Anmerkung ist schon angenommen.</translation>
    </message>
    <message>
      <source>This annotation is open already.</source>
      <translation>Diese Anmerkung ist schon offen.</translation>
    </message>
    <message>
      <source>This annotation is rejected already.</source>
      <translation>Diese Anmerkung ist schon abgelehnt.</translation>
    </message>
    <message>
      <source>This annotation is resolved already.</source>
      <translation>Diese Anmerkung ist schon erledigt.</translation>
    </message>
    <message>
      <source>This annotation is withdrawn already.</source>
      <translation>Diese Anmerkung ist schon zurückgezogen.</translation>
    </message>
    <message>
      <source>This briefing</source>
      <translation>Dieses Briefing</translation>
    </message>
    <message>
      <source>This briefing's own text</source>
      <translation>Eigener Text dieses Briefings</translation>
    </message>
    <message>
      <source>This briefing’s own texts</source>
      <translation>Eigene Texte dieses Briefings</translation>
    </message>
    <message>
      <source>This edition is no longer what was issued: the library is damaged.</source>
      <translation>Diese Ausgabe ist nicht mehr die, die herausgegeben wurde: Die Bibliothek ist beschädigt.</translation>
    </message>
    <message>
      <source>This edition was issued by a newer Briefer.</source>
      <translation>Diese Ausgabe wurde mit einem neueren Briefer herausgegeben.</translation>
    </message>
    <message>
      <source>This file does not hold web annotations that can be read.</source>
      <translation>Diese Datei enthält keine lesbaren Web-Anmerkungen.</translation>
    </message>
    <message>
      <source>This file is none that was issued from this library, or it was changed since.</source>
      <translation>Diese Datei ist keine, die aus dieser Bibliothek herausging, oder sie wurde seither geändert.</translation>
    </message>
    <message>
      <source>This is the first version; nothing has changed yet.
Ctrl+S gives it a name, so that it is easy to find again.</source>
      <translation>Dies ist die erste Fassung; noch hat sich nichts geändert.
Strg+S gibt ihr einen Namen, unter dem sie leicht zu finden ist.</translation>
    </message>
    <message>
      <source>This is {what}, issued on {day} by {author}</source>
      <translation>Dies ist {what}, herausgegeben am {day} von {author}</translation>
    </message>
    <message>
      <source>This section is no longer in the outline.</source>
      <translation>Dieser Abschnitt ist nicht mehr in der Gliederung.</translation>
    </message>
    <message>
      <source>This section stands in the outline already.</source>
      <translation>Dieser Abschnitt steht schon in der Gliederung.</translation>
    </message>
    <message>
      <source>This suggestion proposes no wording.</source>
      <translation>Dieser Vorschlag nennt keinen Wortlaut.</translation>
    </message>
    <message>
      <source>This text</source>
      <translation>Dieser Text</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>Wegwerfen</translation>
    </message>
    <message>
      <source>Tick what is to be changed; the rest stays as it is</source>
      <translation>Haken Sie an, was sich ändern soll; der Rest bleibt</translation>
    </message>
    <message>
      <source>Tick what is to be changed; the rest stays as it is.</source>
      <translation>Haken Sie an, was sich ändern soll; der Rest bleibt.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>Titelblock</translation>
    </message>
    <message>
      <source>Title of the new briefing</source>
      <translation>Titel des neuen Briefings</translation>
    </message>
    <message>
      <source>Title, audience, marking and cut-off of the briefing</source>
      <translation>Titel, Empfänger, Einstufung und Stand des Briefings</translation>
    </message>
    <message>
      <source>Title: {words}</source>
      <translation>Titel: {words}</translation>
    </message>
    <message>
      <source>Titles too</source>
      <translation>Auch Titel</translation>
    </message>
    <message>
      <source>Took revision {number} of “{title}”</source>
      <translation>Fassung {number} von „{title}“ übernommen</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>Topic: {name}</source>
      <translation>Thema: {name}</translation>
    </message>
    <message>
      <source>True as of</source>
      <translation>Stand vom</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <source>Type a search first.</source>
      <translation>Geben Sie zuerst eine Suche ein.</translation>
    </message>
    <message>
      <source>Type what you look for.
Every hit is shown before it is replaced.</source>
      <translation>Schreiben Sie, was Sie suchen.
Jeder Treffer wird gezeigt, bevor er ersetzt wird.</translation>
    </message>
    <message>
      <source>Typing</source>
      <translation>Tippen</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>Ukrainisch</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo the acceptance, or choose an earlier text under Changes.</source>
      <translation>Machen Sie die Annahme rückgängig, oder wählen Sie unter Änderungen einen früheren Text.</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <source>Unexplained change</source>
      <translation>Änderung ohne Erklärung</translation>
    </message>
    <message>
      <source>Unknown citation</source>
      <translation>Unbekannter Beleg</translation>
    </message>
    <message>
      <source>Unknown fact</source>
      <translation>Unbekannte Angabe</translation>
    </message>
    <message>
      <source>Unmarked</source>
      <translation>Nicht eingestuft</translation>
    </message>
    <message>
      <source>Unnest</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Unreadable text</source>
      <translation>Unlesbarer Text</translation>
    </message>
    <message>
      <source>Unsourced fact</source>
      <translation>Angabe ohne Quelle</translation>
    </message>
    <message>
      <source>Unsourced judgement</source>
      <translation>Urteil ohne Quelle</translation>
    </message>
    <message>
      <source>Update Briefer on this machine, then open it again.</source>
      <translation>Aktualisieren Sie Briefer auf diesem Rechner, und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
      <source>Use Profile</source>
      <translation>Profil verwenden</translation>
    </message>
    <message>
      <source>Use Short Variant</source>
      <translation>Kurzfassung verwenden</translation>
    </message>
    <message>
      <source>Use for this briefing</source>
      <translation>Für dieses Briefing verwenden</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>Use letters, digits and _ . - without spaces, such as refugees-turkey.</source>
      <translation>Verwenden Sie Buchstaben, Ziffern und _ . - ohne Leerzeichen, etwa refugees-turkey.</translation>
    </message>
    <message>
      <source>Use letters, digits and _ . : - without spaces, such as yilmaz-2024.</source>
      <translation>Verwenden Sie Buchstaben, Ziffern und _ . : - ohne Leerzeichen, etwa yilmaz-2024.</translation>
    </message>
    <message>
      <source>Use the short variant “{variant}”</source>
      <translation>Die Kurzfassung „{variant}“ verwenden</translation>
    </message>
    <message>
      <source>Use what is there, or import it anyway.</source>
      <translation>Verwenden Sie, was da ist, oder lesen Sie es trotzdem ein.</translation>
    </message>
    <message>
      <source>Used in {where}: {titles}</source>
      <translation>Verwendung, {where}: {titles}</translation>
    </message>
    <message>
      <source>Verify a file</source>
      <translation>Datei prüfen</translation>
    </message>
    <message>
      <source>Verify a file…</source>
      <translation>Datei nachprüfen…</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Fassung {version}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <source>Versions, the newest first</source>
      <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
      <source>Views of the briefing</source>
      <translation>Ansichten des Briefings</translation>
    </message>
    <message>
      <source>Wait a moment and try again, or close the other program.</source>
      <translation>Warten Sie einen Moment und versuchen Sie es erneut, oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
      <source>Wait a moment and try again.</source>
      <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Waiving {code} needs a reason.</source>
      <translation>Um {code} zuzulassen, braucht es einen Grund.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Watermark</source>
      <translation>Wasserzeichen</translation>
    </message>
    <message>
      <source>Web annotations (*.json *.jsonld);;All files (*)</source>
      <translation>Web-Anmerkungen (*.json *.jsonld);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Web annotations (*.json);;All files (*)</source>
      <translation>Web-Anmerkungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>What an official needs to understand a subject, with sources and terms.</source>
      <translation>Was eine Beamtin braucht, um ein Thema zu verstehen, mit Quellen und Begriffen.</translation>
    </message>
    <message>
      <source>What changed in the module</source>
      <translation>Was sich im Baustein geändert hat</translation>
    </message>
    <message>
      <source>What do you want to know?</source>
      <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
      <source>What do you want to say?</source>
      <translation>Was möchten Sie sagen?</translation>
    </message>
    <message>
      <source>What does the image show?</source>
      <translation>Was zeigt das Bild?</translation>
    </message>
    <message>
      <source>What does {name} show?</source>
      <translation>Was zeigt {name}?</translation>
    </message>
    <message>
      <source>What has to be checked?</source>
      <translation>Was muss geprüft werden?</translation>
    </message>
    <message>
      <source>What is read</source>
      <translation>Was man liest</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>Was es zeigt</translation>
    </message>
    <message>
      <source>What it shows is read aloud to whoever cannot see the image.</source>
      <translation>Was es zeigt, wird vorgelesen, wenn jemand das Bild nicht sehen kann.</translation>
    </message>
    <message>
      <source>What moved on</source>
      <translation>Was weiter ist</translation>
    </message>
    <message>
      <source>What moved on…</source>
      <translation>Was sich weiterentwickelt hat…</translation>
    </message>
    <message>
      <source>What readers outside the desk get: no annotations, no internal notes.</source>
      <translation>Was Leser außerhalb des Referats bekommen: keine Anmerkungen, keine internen Notizen.</translation>
    </message>
    <message>
      <source>What stands there instead; empty takes words out</source>
      <translation>Was stattdessen dasteht; leer entfernt die Wörter</translation>
    </message>
    <message>
      <source>What the image shows…</source>
      <translation>Was das Bild zeigt…</translation>
    </message>
    <message>
      <source>What the last check found; F7 lists it</source>
      <translation>Was die letzte Prüfung fand; F7 zählt es auf</translation>
    </message>
    <message>
      <source>What the record says about this edition</source>
      <translation>Was das Verzeichnis zu dieser Ausgabe sagt</translation>
    </message>
    <message>
      <source>What was issued</source>
      <translation>Was herausgegeben wurde</translation>
    </message>
    <message>
      <source>What was issued cannot be read: the library is damaged.</source>
      <translation>Was herausgegeben wurde, lässt sich nicht lesen: Die Bibliothek ist beschädigt.</translation>
    </message>
    <message>
      <source>What was read</source>
      <translation>Was gelesen wurde</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Was gesagt wurde</translation>
    </message>
    <message>
      <source>What was saved before is kept; check the disk and its free space, then try again.</source>
      <translation>Früher Gespeichertes bleibt; prüfen Sie den Datenträger und seinen freien Platz, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>What was written on “{words}” is put away.</source>
      <translation>Was zu „{words}“ geschrieben war, ist verworfen.</translation>
    </message>
    <message>
      <source>What you are writing in the margin could not be kept: {reason}.</source>
      <translation>Was Sie am Rand schreiben, konnte nicht aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
      <source>What you saved is safe, and the text in the editor is still there: go on, or copy it and start Briefer again. Please send the report to whoever looks after it.</source>
      <translation>Gespeichertes ist sicher, und der Text im Editor ist noch da: Arbeiten Sie weiter, oder kopieren Sie ihn und starten Sie Briefer neu. Bitte senden Sie den Bericht an die Betreuung.</translation>
    </message>
    <message>
      <source>Where it is used…</source>
      <translation>Wo es verwendet wird…</translation>
    </message>
    <message>
      <source>Where this text is used</source>
      <translation>Wo dieser Text verwendet wird</translation>
    </message>
    <message>
      <source>Where used</source>
      <translation>Verwendung</translation>
    </message>
    <message>
      <source>Where used…</source>
      <translation>Verwendung…</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Wer dafür einsteht</translation>
    </message>
    <message>
      <source>Who gets a copy with their name, one in a line</source>
      <translation>Wer ein Exemplar mit Namen bekommt, je Zeile eine Person</translation>
    </message>
    <message>
      <source>Who has it</source>
      <translation>Wer es hat</translation>
    </message>
    <message>
      <source>Who has to act?</source>
      <translation>Wer soll handeln?</translation>
    </message>
    <message>
      <source>Who received it</source>
      <translation>Wer sie erhielt</translation>
    </message>
    <message>
      <source>Who received it…</source>
      <translation>Wer es erhielt…</translation>
    </message>
    <message>
      <source>Whole briefing</source>
      <translation>Ganzes Briefing</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Ganze Wörter</translation>
    </message>
    <message>
      <source>Why is it judged otherwise now? The basis tells the reader.</source>
      <translation>Warum wird es jetzt anders beurteilt? Die Grundlage sagt es dem Leser.</translation>
    </message>
    <message>
      <source>Why this edition is taken back</source>
      <translation>Warum diese Ausgabe zurückgezogen wird</translation>
    </message>
    <message>
      <source>Why? (may be left empty)</source>
      <translation>Warum? (darf leer bleiben)</translation>
    </message>
    <message>
      <source>Windows-1251 (Cyrillic)</source>
      <translation>Windows-1251 (kyrillisch)</translation>
    </message>
    <message>
      <source>Windows-1252 (Western)</source>
      <translation>Windows-1252 (westlich)</translation>
    </message>
    <message>
      <source>Windows-1254 (Turkish)</source>
      <translation>Windows-1254 (türkisch)</translation>
    </message>
    <message>
      <source>Windows-1256 (Arabic)</source>
      <translation>Windows-1256 (arabisch)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw your annotation</source>
      <translation>Ihre Anmerkung zurückziehen</translation>
    </message>
    <message>
      <source>Withdrawing an edition needs a reason.</source>
      <translation>Eine Ausgabe zurückzuziehen braucht einen Grund.</translation>
    </message>
    <message>
      <source>Withdrawn by {name}: {reason}</source>
      <translation>Zurückgezogen von {name}: {reason}</translation>
    </message>
    <message>
      <source>Withdrawn: {reason}</source>
      <translation>Zurückgezogen: {reason}</translation>
    </message>
    <message>
      <source>Without a name nobody is asked any more.</source>
      <translation>Ohne einen Namen ist niemand mehr zuständig.</translation>
    </message>
    <message>
      <source>Word your annotation anew</source>
      <translation>Ihre Anmerkung neu fassen</translation>
    </message>
    <message>
      <source>Word your reply anew, or take it back</source>
      <translation>Ihre Antwort neu fassen oder zurücknehmen</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words for likelihood</source>
      <translation>Wörter für Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Words that stood together, in any case</source>
      <translation>Wörter, die zusammenstanden, gleich wie geschrieben</translation>
    </message>
    <message>
      <source>Words to find; I'm finds I’m</source>
      <translation>Gesuchte Wörter; I'm findet I’m</translation>
    </message>
    <message>
      <source>Words, or status:approved  tag:turkey  stale:yes  owner:me  has:question  region:levant  topic:talks; Tab completes</source>
      <translation>Wörter oder status:approved  tag:turkey  stale:yes  owner:me  has:question  region:levant  topic:talks; Tab ergänzt</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>Write a key judgement with its likelihood and confidence, or change it</source>
      <translation>Eine Kernaussage mit Wahrscheinlichkeit und Verlässlichkeit schreiben oder ändern</translation>
    </message>
    <message>
      <source>Write a new module for the library</source>
      <translation>Einen neuen Baustein für die Bibliothek schreiben</translation>
    </message>
    <message>
      <source>Write a reply.</source>
      <translation>Schreiben Sie eine Antwort.</translation>
    </message>
    <message>
      <source>Write a section that belongs to this briefing only</source>
      <translation>Einen Abschnitt schreiben, der nur zu diesem Briefing gehört</translation>
    </message>
    <message>
      <source>Write copies again…</source>
      <translation>Exemplare erneut schreiben…</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <source>Write it anew by hand.</source>
      <translation>Schreiben Sie es von Hand neu.</translation>
    </message>
    <message>
      <source>Write it like 2024-08-05, August 2024 or 2024.</source>
      <translation>Schreiben Sie 2024-08-05, August 2024 oder 2024.</translation>
    </message>
    <message>
      <source>Write it like 2026-11-22 12:00+01:00.</source>
      <translation>Schreiben Sie es so: 2026-11-22 12:00+01:00.</translation>
    </message>
    <message>
      <source>Write it like 2026-12-03, 3 Dec 2026 or +6m.</source>
      <translation>Schreiben Sie ihn wie 2026-12-03, 3. Dez. 2026 oder +6m.</translation>
    </message>
    <message>
      <source>Write the annotations of all its texts as W3C Web Annotation JSON</source>
      <translation>Die Anmerkungen aller seiner Texte als W3C Web Annotation JSON schreiben</translation>
    </message>
    <message>
      <source>Write the briefing as a Markdown file with its images beside it</source>
      <translation>Das Briefing als Markdown-Datei mit Bildern daneben schreiben</translation>
    </message>
    <message>
      <source>Write the briefing as a PDF</source>
      <translation>Das Briefing als PDF schreiben</translation>
    </message>
    <message>
      <source>Write the briefing as a PDF with its annotations as comments</source>
      <translation>Das Briefing als PDF mit Anmerkungen als Kommentaren schreiben</translation>
    </message>
    <message>
      <source>Write the chosen copies, or all, as they were handed over: the same bytes or none</source>
      <translation>Die gewählten Exemplare, oder alle, so schreiben, wie sie übergeben wurden: dieselben Bytes oder keine</translation>
    </message>
    <message>
      <source>Write the files…</source>
      <translation>Dateien schreiben…</translation>
    </message>
    <message>
      <source>Write the module itself.</source>
      <translation>Schreiben Sie den Baustein selbst.</translation>
    </message>
    <message>
      <source>Write them as W3C Web Annotation JSON, for a colleague</source>
      <translation>Als W3C Web Annotation JSON schreiben, für jemand anderen</translation>
    </message>
    <message>
      <source>Write this briefing's own wording over the module</source>
      <translation>Den eigenen Wortlaut dieses Briefings über den Baustein schreiben</translation>
    </message>
    <message>
      <source>Write under the chosen annotation</source>
      <translation>Unter die gewählte Anmerkung schreiben</translation>
    </message>
    <message>
      <source>Write what changed as PDF, Markdown or HTML</source>
      <translation>Die Änderungen als PDF, Markdown oder HTML schreiben</translation>
    </message>
    <message>
      <source>Write who received what, of every edition, for a spreadsheet</source>
      <translation>Für jede Ausgabe schreiben, wer was erhielt, für eine Tabelle</translation>
    </message>
    <message>
      <source>Writes {files}.</source>
      <translation>Schreibt {files}.</translation>
    </message>
    <message>
      <source>Writing copies again…</source>
      <translation>Exemplare werden erneut geschrieben…</translation>
    </message>
    <message>
      <source>Writing {file}…</source>
      <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Wird geschrieben…</translation>
    </message>
    <message>
      <source>Written by the program</source>
      <translation>Vom Programm geschrieben</translation>
    </message>
    <message>
      <source>Yardstick</source>
      <translation>Maßstab</translation>
    </message>
    <message>
      <source>Your annotation on “{quote}”</source>
      <translation>Ihre Anmerkung zu „{quote}“</translation>
    </message>
    <message>
      <source>Your preferences cannot be kept in {folder}: {reason}.</source>
      <translation>Ihre Einstellungen lassen sich in {folder} nicht ablegen: {reason}.</translation>
    </message>
    <message>
      <source>Your reply is not sent yet</source>
      <translation>Ihre Antwort ist noch nicht gesendet</translation>
    </message>
    <message>
      <source>Your text is still here: save it over the newer one, which stays as a version.</source>
      <translation>Ihr Text ist noch da: Speichern Sie ihn über den neueren, der als Fassung bleibt.</translation>
    </message>
    <message>
      <source>a file beside {edition}</source>
      <translation>eine Datei neben {edition}</translation>
    </message>
    <message>
      <source>a section has no “{name}”</source>
      <translation>ein Abschnitt hat kein „{name}“</translation>
    </message>
    <message>
      <source>a template has no “{name}”</source>
      <translation>eine Vorlage hat kein „{name}“</translation>
    </message>
    <message>
      <source>abbreviations</source>
      <translation>Abkürzungen</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>adapted</source>
      <translation>angepasst</translation>
    </message>
    <message>
      <source>adapted from v{number}</source>
      <translation>angepasst von v{number}</translation>
    </message>
    <message>
      <source>an internal note</source>
      <translation>eine interne Notiz</translation>
    </message>
    <message>
      <source>annotated for the editor</source>
      <translation>mit Anmerkungen für die Redaktion</translation>
    </message>
    <message>
      <source>annotations</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <source>any version</source>
      <translation>jede Fassung</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>freigegeben</translation>
    </message>
    <message>
      <source>as of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>Stand {day}</translation>
    </message>
    <message>
      <source>as-of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>author</source>
      <translation>Verfasser</translation>
    </message>
    <message>
      <source>back to the text</source>
      <translation>zurück zum Text</translation>
    </message>
    <message>
      <source>below a withheld one</source>
      <translation>unter einem zurückgehaltenen</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>clean for distribution</source>
      <translation>bereinigt zur Verteilung</translation>
    </message>
    <message>
      <source>confidence {level}</source>
      <translation>Sicherheit {level}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>edition {number}</source>
      <translation>Ausgabe {number}</translation>
    </message>
    <message>
      <source>edition {n} of “{title}” ({slug})</source>
      <translation>Ausgabe {n} von „{title}“ ({slug})</translation>
    </message>
    <message>
      <source>follows the newest text</source>
      <translation>folgt dem neuesten Text</translation>
    </message>
    <message>
      <source>full internal</source>
      <translation>intern, vollständig</translation>
    </message>
    <message>
      <source>in no briefing</source>
      <translation>in keinem Briefing</translation>
    </message>
    <message>
      <source>in review</source>
      <translation>in Prüfung</translation>
    </message>
    <message numerus="yes">
      <source>in {n} briefings</source>
      <translation>
        <numerusform>in {n} Briefing</numerusform>
        <numerusform>in {n} Briefings</numerusform>
      </translation>
    </message>
    <message>
      <source>key judgements</source>
      <translation>Kernurteile</translation>
    </message>
    <message>
      <source>kind of a new annotation</source>
      <translation>Art einer neuen Anmerkung</translation>
    </message>
    <message>
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>made from author and year when left empty</source>
      <translation>wird aus Verfasser und Jahr gebildet, wenn leer</translation>
    </message>
    <message>
      <source>marked {marking}, above {ceiling}</source>
      <translation>als {marking} eingestuft, höher als {ceiling}</translation>
    </message>
    <message>
      <source>marked {marking}, which cannot be compared with {ceiling}</source>
      <translation>als {marking} eingestuft, was sich mit {ceiling} nicht vergleichen lässt</translation>
    </message>
    <message>
      <source>marking</source>
      <translation>Einstufung</translation>
    </message>
    <message>
      <source>next cell of a table</source>
      <translation>nächste Zelle einer Tabelle</translation>
    </message>
    <message>
      <source>next item of a list</source>
      <translation>nächster Punkt einer Liste</translation>
    </message>
    <message>
      <source>no copy on record</source>
      <translation>kein Exemplar verzeichnet</translation>
    </message>
    <message>
      <source>no likelihood</source>
      <translation>keine Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>keine Quelle</translation>
    </message>
    <message>
      <source>no tags</source>
      <translation>keine Schlagwörter</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>nicht gesagt</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>one word for all that rest on the same account</source>
      <translation>ein Wort für alle gleicher Herkunft</translation>
    </message>
    <message>
      <source>one, another</source>
      <translation>eins, noch eins</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fixiert</translation>
    </message>
    <message>
      <source>pinned to v{number}</source>
      <translation>fixiert auf v{number}</translation>
    </message>
    <message>
      <source>publisher</source>
      <translation>Herausgeber</translation>
    </message>
    <message>
      <source>region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>retired</source>
      <translation>zurückgezogen</translation>
    </message>
    <message>
      <source>review by</source>
      <translation>Prüfen bis</translation>
    </message>
    <message>
      <source>review by {day}</source>
      <translation>prüfen bis {day}</translation>
    </message>
    <message>
      <source>review-by</source>
      <translation>Prüfdatum</translation>
    </message>
    <message>
      <source>send what is written in a card</source>
      <translation>Geschriebenes einer Karte senden</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <source>source summary</source>
      <translation>Quellenübersicht</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>the day of the export</source>
      <translation>der Tag der Ausgabe</translation>
    </message>
    <message>
      <source>the draft</source>
      <translation>der Entwurf</translation>
    </message>
    <message>
      <source>the usual one</source>
      <translation>das übliche</translation>
    </message>
    <message>
      <source>the whole section</source>
      <translation>der ganze Abschnitt</translation>
    </message>
    <message>
      <source>this briefing’s</source>
      <translation>das dieses Briefings</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>two rounds of talks failed</source>
      <translation>zwei Gesprächsrunden scheiterten</translation>
    </message>
    <message>
      <source>unmarked</source>
      <translation>keine Einstufung</translation>
    </message>
    <message>
      <source>v{head}, followed</source>
      <translation>V{head}, gefolgt</translation>
    </message>
    <message>
      <source>v{number} shown, v{head} is newer</source>
      <translation>V{number} gezeigt, V{head} ist neuer</translation>
    </message>
    <message>
      <source>where it is above the highest part</source>
      <translation>wo sie über dem höchsten Teil liegt</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>zurückgezogen</translation>
    </message>
    <message>
      <source>withdrawn: {reason}</source>
      <translation>zurückgezogen: {reason}</translation>
    </message>
    <message>
      <source>yardstick</source>
      <translation>Maßstab</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>your modules</source>
      <translation>Ihre Bausteine</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>Ihre eigene</translation>
    </message>
    <message>
      <source>{added} words added, {removed} removed by {author}.</source>
      <translation>{author}: {added} Wörter hinzugefügt, {removed} entfernt.</translation>
    </message>
    <message>
      <source>{code} let pass: {reason}</source>
      <translation>{code} zugelassen: {reason}</translation>
    </message>
    <message>
      <source>{files} will be replaced.</source>
      <translation>{files} wird ersetzt.</translation>
    </message>
    <message>
      <source>{file} can be read and exported here, but not changed: the file or its folder is read-only.</source>
      <translation>{file} kann hier gelesen und exportiert, aber nicht geändert werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation>{file} ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>{file} holds no annotations.</source>
      <translation>{file} enthält keine Anmerkungen.</translation>
    </message>
    <message numerus="yes">
      <source>{file} is here as {n} modules. {warning}</source>
      <translation>
        <numerusform>{file} ist als {n} Baustein hier. {warning}</numerusform>
        <numerusform>{file} ist als {n} Bausteine hier. {warning}</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is larger than 50 MB.</source>
      <translation>{file} ist größer als 50 MB.</translation>
    </message>
    <message>
      <source>{file} is no PNG, JPEG or WebP image.</source>
      <translation>{file} ist kein PNG-, JPEG- oder WebP-Bild.</translation>
    </message>
    <message>
      <source>{file} says much the same as “{title}”, which is here already.</source>
      <translation>{file} sagt fast dasselbe wie „{title}“, das schon hier ist.</translation>
    </message>
    <message>
      <source>{folder} cannot be made: {reason}.</source>
      <translation>{folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
      <source>{format}, locked</source>
      <translation>{format}, gesperrt</translation>
    </message>
    <message>
      <source>{found}; there are more</source>
      <translation>{found}; es gibt mehr</translation>
    </message>
    <message>
      <source>{hits} replaced in {texts}. Undo takes all of it back.</source>
      <translation>Ersetzt: {hits}, {texts}. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
      <source>{how}, left out</source>
      <translation>{how}, ausgelassen</translation>
    </message>
    <message>
      <source>{kind} by {name}, {state}, detached, was on “{quote}”: {text}</source>
      <translation>{kind} von {name}, {state}, gelöst, stand bei „{quote}“: {text}</translation>
    </message>
    <message>
      <source>{kind} by {name}, {state}, on “{quote}”: {text}</source>
      <translation>{kind} von {name}, {state}, bei „{quote}“: {text}</translation>
    </message>
    <message>
      <source>{kind} {code}: press to go there</source>
      <translation>{kind} {code}: ein Klick führt hin</translation>
    </message>
    <message>
      <source>{listed} and {n} more</source>
      <translation>{listed} und {n} weitere</translation>
    </message>
    <message>
      <source>{name} belongs to another program, not to Briefer.</source>
      <translation>{name} gehört zu einem anderen Programm, nicht zu Briefer.</translation>
    </message>
    <message>
      <source>{name} is a folder, not a library.</source>
      <translation>{name} ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
      <source>{name} is not a Briefer library, or it is damaged at its very start.</source>
      <translation>{name} ist keine Briefer-Bibliothek oder gleich am Anfang beschädigt.</translation>
    </message>
    <message>
      <source>{name} is not a Briefer library.</source>
      <translation>{name} ist keine Briefer-Bibliothek.</translation>
    </message>
    <message>
      <source>{name} is not a PNG, JPEG or WebP image.</source>
      <translation>{name} ist kein PNG-, JPEG- oder WebP-Bild.</translation>
    </message>
    <message>
      <source>{name} set to {new}</source>
      <translation>{name}: {new}</translation>
    </message>
    <message>
      <source>{name} wrote this, and only they can word it anew.</source>
      <translation>Das hat {name} geschrieben; neu fassen kann es nur, wer es schrieb.</translation>
    </message>
    <message>
      <source>{name} {old} removed</source>
      <translation>{name} {old} entfernt</translation>
    </message>
    <message>
      <source>{number} of {hits} in {texts}</source>
      <translation>{number} / {hits}, {texts}</translation>
    </message>
    <message>
      <source>{number} of {modules} will change, in one step.</source>
      <translation>{number} / {modules} ändern sich, in einem Schritt.</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
    <message>
      <source>{number}. It said: {words}</source>
      <translation>{number}. Es hieß: {words}</translation>
    </message>
    <message numerus="yes">
      <source>{n} Modules</source>
      <translation>
        <numerusform>{n} Baustein</numerusform>
        <numerusform>{n} Bausteine</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations</source>
      <translation>
        <numerusform>{n} Anmerkung</numerusform>
        <numerusform>{n} Anmerkungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations are not shown</source>
      <translation>
        <numerusform>{n} Anmerkung wird nicht gezeigt</numerusform>
        <numerusform>{n} Anmerkungen werden nicht gezeigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations exported to {file}</source>
      <translation>
        <numerusform>{n} Anmerkung exportiert nach {file}</numerusform>
        <numerusform>{n} Anmerkungen exportiert nach {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations of {file} are here.</source>
      <translation>
        <numerusform>{n} Anmerkung aus {file} ist hier.</numerusform>
        <numerusform>{n} Anmerkungen aus {file} sind hier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are on words that are not found; they wait among the detached ones.</source>
      <translation>
        <numerusform>{n} steht an Wörtern, die nicht gefunden werden; sie wartet bei den gelösten.</numerusform>
        <numerusform>{n} stehen an Wörtern, die nicht gefunden werden; sie warten bei den gelösten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} briefings follow this text.</source>
      <translation>
        <numerusform>{n} Briefing folgt diesem Text.</numerusform>
        <numerusform>{n} Briefings folgen diesem Text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes</source>
      <translation>
        <numerusform>{n} Änderung</numerusform>
        <numerusform>{n} Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters</source>
      <translation>
        <numerusform>{n} Zeichen</numerusform>
        <numerusform>{n} Zeichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters could not be read and stand as �</source>
      <translation>
        <numerusform>{n} Zeichen ließ sich nicht lesen und steht als �</numerusform>
        <numerusform>{n} Zeichen ließen sich nicht lesen und stehen als �</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} detached annotations</source>
      <translation>
        <numerusform>{n} gelöste Anmerkung</numerusform>
        <numerusform>{n} gelöste Anmerkungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drafts</source>
      <translation>
        <numerusform>{n} Entwurf</numerusform>
        <numerusform>{n} Entwürfe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions</source>
      <translation>
        <numerusform>{n} Ausgabe</numerusform>
        <numerusform>{n} Ausgaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions hold it</source>
      <translation>
        <numerusform>{n} Ausgabe enthält es</numerusform>
        <numerusform>{n} Ausgaben enthalten es</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} errors</source>
      <translation>
        <numerusform>{n} Fehler</numerusform>
        <numerusform>{n} Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits</source>
      <translation>
        <numerusform>{n} Treffer</numerusform>
        <numerusform>{n} Treffer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits replaced</source>
      <translation>
        <numerusform>{n} Treffer ersetzt</numerusform>
        <numerusform>{n} Treffer ersetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} images are named in what was left out</source>
      <translation>
        <numerusform>Unter dem Weggelassenen ist {n} Bild genannt</numerusform>
        <numerusform>Unter dem Weggelassenen sind {n} Bilder genannt</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} in all</source>
      <translation>{n} insgesamt</translation>
    </message>
    <message>
      <source>{n} in all of {budget}</source>
      <translation>{n} insgesamt von {budget}</translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <translation>
        <numerusform>{n} Min.</numerusform>
        <numerusform>{n} Min.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules</source>
      <translation>
        <numerusform>{n} Baustein</numerusform>
        <numerusform>{n} Bausteine</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules have moved on: look…</source>
      <translation>
        <numerusform>{n} Baustein ist weiter: ansehen…</numerusform>
        <numerusform>{n} Bausteine sind weiter: ansehen…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more edits lie close together: read the sentence.</source>
      <translation>
        <numerusform>{n} weitere Änderung liegt nahe bei einer anderen: Lesen Sie den Satz.</numerusform>
        <numerusform>{n} weitere Änderungen liegen nahe beieinander: Lesen Sie den Satz.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} notes</source>
      <translation>
        <numerusform>{n} Hinweis</numerusform>
        <numerusform>{n} Hinweise</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {budget} words</source>
      <translation>{n} von {budget} Wörtern</translation>
    </message>
    <message numerus="yes">
      <source>{n} open annotations</source>
      <translation>
        <numerusform>{n} offene Anmerkung</numerusform>
        <numerusform>{n} offene Anmerkungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} Seite</numerusform>
        <numerusform>{n} Seiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages are</source>
      <translation>
        <numerusform>{n} Seite</numerusform>
        <numerusform>{n} Seiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs unchanged</source>
      <translation>
        <numerusform>{n} Absatz unverändert</numerusform>
        <numerusform>{n} Absätze unverändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} Stelle</numerusform>
        <numerusform>{n} Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers</source>
      <translation>
        <numerusform>{n} Leser</numerusform>
        <numerusform>{n} Leser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers have it</source>
      <translation>
        <numerusform>{n} Leser hat es</numerusform>
        <numerusform>{n} Leser haben es</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} replies</source>
      <translation>
        <numerusform>{n} Antwort</numerusform>
        <numerusform>{n} Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <translation>
        <numerusform>{n} Abschnitt</numerusform>
        <numerusform>{n} Abschnitte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <translation>
        <numerusform>{n} Quelle</numerusform>
        <numerusform>{n} Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were accepted elsewhere, but their old words stand here.</source>
      <translation>
        <numerusform>{n} Vorschlag wurde anderswo angenommen, aber seine alten Wörter stehen noch hier.</numerusform>
        <numerusform>{n} Vorschläge wurden anderswo angenommen, aber ihre alten Wörter stehen noch hier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were made to “{title}”.</source>
      <translation>
        <numerusform>{n} Vorschlag wurde zu „{title}“ gemacht.</numerusform>
        <numerusform>{n} Vorschläge wurden zu „{title}“ gemacht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} texts</source>
      <translation>
        <numerusform>{n} Text</numerusform>
        <numerusform>{n} Texte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things are left out</source>
      <translation>
        <numerusform>{n} Sache bleibt weg</numerusform>
        <numerusform>{n} Sachen bleiben weg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n}-mal</numerusform>
        <numerusform>{n}-mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} versions</source>
      <translation>
        <numerusform>{n} Fassung</numerusform>
        <numerusform>{n} Fassungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} warnings</source>
      <translation>
        <numerusform>{n} Warnung</numerusform>
        <numerusform>{n} Warnungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} were here already.</source>
      <translation>
        <numerusform>{n} war schon hier.</numerusform>
        <numerusform>{n} waren schon hier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words</source>
      <translation>
        <numerusform>{n} Wort</numerusform>
        <numerusform>{n} Wörter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words in this text</source>
      <translation>
        <numerusform>{n} Wort in diesem Text</numerusform>
        <numerusform>{n} Wörter in diesem Text</numerusform>
      </translation>
    </message>
    <message>
      <source>{n}% of the words allowed</source>
      <translation>{n} % der erlaubten Wörter</translation>
    </message>
    <message>
      <source>{pages} where {allowed} allowed; the longest sections are {sections}.</source>
      <translation>{pages} statt der erlaubten {allowed}; die längsten Abschnitte sind {sections}.</translation>
    </message>
    <message>
      <source>{place} ({n})</source>
      <translation>{place} ({n})</translation>
    </message>
    <message>
      <source>{place} cites “{key}”, which is not in the source register.</source>
      <translation>{place} führt „{key}“ an, das nicht im Quellenverzeichnis steht.</translation>
    </message>
    <message>
      <source>{place} holds {characters}, which no font of the PDF can draw; a sign for an unknown character is printed instead.</source>
      <translation>{place} enthält {characters}; das kann keine Schrift des PDF zeichnen, gedruckt wird stattdessen ein Zeichen für Unbekanntes.</translation>
    </message>
    <message>
      <source>{place} is marked {marking}, which cannot be compared with the briefing’s {banner}.</source>
      <translation>{place} ist als {marking} eingestuft; das lässt sich mit der Einstufung des Briefings ({banner}) nicht vergleichen.</translation>
    </message>
    <message>
      <source>{place} is true as of {then}, and cites “{key}” of {day}.</source>
      <translation>{place} gilt mit Stand {then} und führt „{key}“ vom {day} an.</translation>
    </message>
    <message>
      <source>{place} of {total}</source>
      <translation>{place} / {total}</translation>
    </message>
    <message>
      <source>{place} shows a module that was retired.</source>
      <translation>{place} zeigt einen Baustein, der zurückgezogen wurde.</translation>
    </message>
    <message>
      <source>{place} still holds the template’s prompt.</source>
      <translation>{place} enthält noch die Vorgabe der Vorlage.</translation>
    </message>
    <message>
      <source>{place} uses the figure “{name}”, which nobody registered.</source>
      <translation>{place} verwendet die Angabe „{name}“, die niemand eingetragen hat.</translation>
    </message>
    <message>
      <source>{place} was to be reviewed by {day}.</source>
      <translation>{place} war bis {day} zu prüfen.</translation>
    </message>
    <message>
      <source>{place}: a comment is open on “{quote}” ({author})</source>
      <translation>{place}: ein Kommentar zu „{quote}“ ist offen ({author})</translation>
    </message>
    <message>
      <source>{place}: a fact is to be checked on “{quote}” ({author})</source>
      <translation>{place}: eine Tatsache zu „{quote}“ ist zu prüfen ({author})</translation>
    </message>
    <message>
      <source>{place}: a judgement is {now}, was {was} in the last edition, and its basis does not say why.</source>
      <translation>{place}: Ein Urteil lautet {now}, in der letzten Ausgabe {was}, und seine Grundlage sagt nicht, warum.</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no confidence (high, moderate or low).</source>
      <translation>{place}: Ein Kernurteil nennt keine Sicherheit (hoch, mittel oder gering).</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no likelihood and no confidence (high, moderate or low).</source>
      <translation>{place}: Ein Kernurteil nennt weder Wahrscheinlichkeit noch Sicherheit (hoch, mittel oder gering).</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no likelihood.</source>
      <translation>{place}: Ein Kernurteil nennt keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <source>{place}: a question is open on “{quote}” ({author})</source>
      <translation>{place}: eine Frage zu „{quote}“ ist offen ({author})</translation>
    </message>
    <message>
      <source>{place}: a suggestion is pending on “{quote}” ({author})</source>
      <translation>{place}: ein Vorschlag zu „{quote}“ steht aus ({author})</translation>
    </message>
    <message>
      <source>{place}: likelihood and confidence stand in one sentence: “{words}”</source>
      <translation>{place}: Wahrscheinlichkeit und Sicherheit stehen in einem Satz: „{words}“</translation>
    </message>
    <message>
      <source>{place}: the image {image} has no words for those who cannot see it.</source>
      <translation>{place}: Das Bild {image} hat keine Worte für die, die es nicht sehen können.</translation>
    </message>
    <message>
      <source>{place}: the image {image} is missing.</source>
      <translation>{place}: Das Bild {image} fehlt.</translation>
    </message>
    <message>
      <source>{place}: the image {image} stands elsewhere and is not fetched.</source>
      <translation>{place}: Das Bild {image} liegt anderswo und wird nicht geholt.</translation>
    </message>
    <message>
      <source>{place}: the judgement “{words}” cites no source.</source>
      <translation>{place}: Das Urteil „{words}“ führt keine Quelle an.</translation>
    </message>
    <message>
      <source>{place}: {problem}</source>
      <translation>{place}: {problem}</translation>
    </message>
    <message>
      <source>{place}: “{words}” is no term of {yardstick}, which has {terms}.</source>
      <translation>{place}: „{words}“ ist kein Begriff von {yardstick}; es gibt {terms}.</translation>
    </message>
    <message>
      <source>{said}: {words}</source>
      <translation>{said}: {words}</translation>
    </message>
    <message>
      <source>{sections} of “{title}” go by “{name}”.</source>
      <translation>{sections} von „{title}“ heißen „{name}“.</translation>
    </message>
    <message>
      <source>{sources}, newest {day}</source>
      <translation>{sources}, neueste {day}</translation>
    </message>
    <message>
      <source>{titles} stand in this briefing already.</source>
      <translation>{titles} stehen schon in diesem Briefing.</translation>
    </message>
    <message>
      <source>{titles} stands in this briefing already.</source>
      <translation>{titles} steht schon in diesem Briefing.</translation>
    </message>
    <message>
      <source>{title} — Briefer</source>
      <translation>{title} — Briefer</translation>
    </message>
    <message>
      <source>{title} — edition {number}</source>
      <translation>{title} — Ausgabe {number}</translation>
    </message>
    <message>
      <source>{title}, by “{profile}” in {style}</source>
      <translation>{title}, nach „{profile}“ in {style}</translation>
    </message>
    <message>
      <source>{title}, not saved</source>
      <translation>{title}, nicht gespeichert</translation>
    </message>
    <message>
      <source>{title}, this briefing’s own text: {hits}</source>
      <translation>{title}, eigener Text dieses Briefings: {hits}</translation>
    </message>
    <message>
      <source>{title}: {hits}</source>
      <translation>{title}: {hits}</translation>
    </message>
    <message>
      <source>{told}.</source>
      <translation>{told}.</translation>
    </message>
    <message>
      <source>{told}; it was withdrawn: {reason}</source>
      <translation>{told}; sie wurde zurückgezogen: {reason}</translation>
    </message>
    <message>
      <source>{told}; nothing was fetched.</source>
      <translation>{told}; nichts wurde geholt.</translation>
    </message>
    <message>
      <source>{told}; the copy of {names}</source>
      <translation>{told}; Kopie für {names}</translation>
    </message>
    <message>
      <source>{words} added, {removed} taken out</source>
      <translation>{words} eingefügt, {removed} gestrichen</translation>
    </message>
    <message>
      <source>{words} selected</source>
      <translation>{words} ausgewählt</translation>
    </message>
    <message>
      <source>{words}, {over} over the {budget} allowed; the longest sections are {sections}.</source>
      <translation>{words}, {over} über den erlaubten {budget}; die längsten Abschnitte sind {sections}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be left empty.</source>
      <translation>„{field}“ darf nicht leer bleiben.</translation>
    </message>
    <message>
      <source>“{heading}”</source>
      <translation>„{heading}“</translation>
    </message>
    <message>
      <source>“{heading}” ({words})</source>
      <translation>„{heading}“ ({words})</translation>
    </message>
    <message>
      <source>“{key}” cannot be a source's key.</source>
      <translation>„{key}“ kann nicht der Schlüssel einer Quelle sein.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a fact's name.</source>
      <translation>„{name}“ kann nicht der Name eines Fakts sein.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: {reason}.</source>
      <translation>„{name}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>“{name}” cannot be {value}</source>
      <translation>„{name}“ kann nicht {value} sein</translation>
    </message>
    <message>
      <source>“{name}” is a PDF, not a text.</source>
      <translation>„{name}“ ist ein PDF, kein Text.</translation>
    </message>
    <message>
      <source>“{name}” is a Rich Text document, not a text.</source>
      <translation>„{name}“ ist ein Rich-Text-Dokument, kein einfacher Text.</translation>
    </message>
    <message>
      <source>“{name}” is a Word document or another archive, not a text.</source>
      <translation>„{name}“ ist ein Word-Dokument oder ein anderes Archiv, kein Text.</translation>
    </message>
    <message>
      <source>“{name}” is a database, not a text.</source>
      <translation>„{name}“ ist eine Datenbank, kein Text.</translation>
    </message>
    <message>
      <source>“{name}” is a picture, not a text.</source>
      <translation>„{name}“ ist ein Bild, kein Text.</translation>
    </message>
    <message>
      <source>“{name}” is among the templates now; Ctrl+Alt+N begins with it.</source>
      <translation>„{name}“ ist jetzt unter den Vorlagen; Strg+Alt+N beginnt damit.</translation>
    </message>
    <message>
      <source>“{name}” is an old Office document, not a text.</source>
      <translation>„{name}“ ist ein altes Office-Dokument, kein Text.</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
      <source>“{name}” is not a file of web annotations.</source>
      <translation>„{name}“ ist keine Datei mit Web-Anmerkungen.</translation>
    </message>
    <message>
      <source>“{name}” is not a text.</source>
      <translation>„{name}“ ist kein Text.</translation>
    </message>
    <message>
      <source>“{name}” is there already; choose another.</source>
      <translation>„{name}“ gibt es schon; bitte anders nennen.</translation>
    </message>
    <message>
      <source>“{name}” is too large: an article may have up to {n} MB.</source>
      <translation>„{name}“ ist zu groß: Ein Artikel darf bis zu {n} MB haben.</translation>
    </message>
    <message>
      <source>“{path}” could not be read: {reason}.</source>
      <translation>„{path}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {reason}.</source>
      <translation>„{path}“ ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” is the name of a library; it was left as it is.</source>
      <translation>„{path}“ ist der Name einer Bibliothek; sie blieb, wie sie ist.</translation>
    </message>
    <message>
      <source>“{proposed}” says much the same as “{title}”, which is in the library.</source>
      <translation>„{proposed}“ sagt fast dasselbe wie „{title}“, das in der Bibliothek steht.</translation>
    </message>
    <message>
      <source>“{step}” is under way. Wait for it to end, or cancel it.</source>
      <translation>„{step}“ läuft noch. Warten Sie das Ende ab, oder brechen Sie ab.</translation>
    </message>
    <message>
      <source>“{step}” was cancelled; nothing was changed.</source>
      <translation>„{step}“ wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>“{titles}” stood in this briefing already; Ctrl+Z undoes it.</source>
      <translation>„{titles}“ stand schon in diesem Briefing; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>“{title}” cannot be issued: {errors} ({codes}).</source>
      <translation>„{title}“ kann nicht herausgegeben werden: {errors} ({codes}).</translation>
    </message>
    <message>
      <source>“{title}” has a section for {generated} already.</source>
      <translation>„{title}“ hat schon einen Abschnitt „{generated}“.</translation>
    </message>
    <message>
      <source>“{title}” has no edition {n}.</source>
      <translation>„{title}“ hat keine Ausgabe {n}.</translation>
    </message>
    <message>
      <source>“{title}” has no words to suggest others for.</source>
      <translation>„{title}“ hat keine Wörter, für die sich andere vorschlagen ließen.</translation>
    </message>
    <message>
      <source>“{title}” has not moved on.</source>
      <translation>Bei „{title}“ gibt es nichts Neueres.</translation>
    </message>
    <message>
      <source>“{title}” is a briefing's own text, not a module of the library.</source>
      <translation>„{title}“ ist der eigene Text eines Briefings, kein Baustein der Bibliothek.</translation>
    </message>
    <message>
      <source>“{title}” is too long: a module may have up to 4,000,000 characters.</source>
      <translation>„{title}“ ist zu lang: Ein Baustein darf bis zu 4.000.000 Zeichen haben.</translation>
    </message>
    <message>
      <source>“{title}” is used nowhere yet.</source>
      <translation>„{title}“ wird noch nirgends verwendet.</translation>
    </message>
    <message>
      <source>“{title}” moved on again meanwhile.</source>
      <translation>„{title}“ hat sich inzwischen noch einmal geändert.</translation>
    </message>
    <message>
      <source>“{title}” stands in {places}.</source>
      <translation>„{title}“ steht an diesen Stellen: {places}.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the annotation was attached.</source>
      <translation>„{title}“ wurde geändert, nachdem die Anmerkung angehängt wurde.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the suggestion was accepted.</source>
      <translation>„{title}“ wurde geändert, nachdem der Vorschlag angenommen wurde.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the suggestions were accepted.</source>
      <translation>„{title}“ wurde geändert, nachdem die Vorschläge angenommen wurden.</translation>
    </message>
    <message>
      <source>“{title}” was changed at {time} and could not be saved then.</source>
      <translation>„{title}“ wurde {time} geändert und ließ sich da nicht speichern.</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by somebody (revision {number}).</source>
      <translation>„{title}“ wurde inzwischen von jemandem geändert (Fassung {number}).</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by {name} (revision {number}).</source>
      <translation>„{title}“ wurde inzwischen von {name} geändert (Fassung {number}).</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by {name}.</source>
      <translation>„{title}“ wurde inzwischen von {name} geändert.</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile.</source>
      <translation>„{title}“ wurde inzwischen geändert.</translation>
    </message>
    <message>
      <source>“{title}” was changed since it was searched.</source>
      <translation>„{title}“ wurde seit der Suche geändert.</translation>
    </message>
    <message>
      <source>“{title}” was changed since.</source>
      <translation>„{title}“ wurde seitdem geändert.</translation>
    </message>
    <message>
      <source>“{title}” was changed while it was being issued.</source>
      <translation>„{title}“ wurde während der Herausgabe geändert.</translation>
    </message>
    <message>
      <source>“{title}” was issued as edition {number}, {hash}.</source>
      <translation>„{title}“ wurde als Ausgabe {number} herausgegeben, {hash}.</translation>
    </message>
    <message>
      <source>“{title}” was not issued yet.</source>
      <translation>„{title}“ wurde noch nicht herausgegeben.</translation>
    </message>
    <message>
      <source>“{title}” was not issued yet.
Ctrl+Alt+I issues it.</source>
      <translation>„{title}“ wurde noch nicht herausgegeben.
Strg+Alt+I gibt es heraus.</translation>
    </message>
    <message>
      <source>“{typed}” is not a day.</source>
      <translation>„{typed}“ ist kein Tag.</translation>
    </message>
    <message>
      <source>“{words}” holds a character that no file can keep.</source>
      <translation>„{words}“ enthält ein Zeichen, das keine Datei aufnehmen kann.</translation>
    </message>
    <message>
      <source>“{words}” is not a day with a time and a zone.</source>
      <translation>„{words}“ ist kein Tag mit Uhrzeit und Zone.</translation>
    </message>
    <message>
      <source>“{words}” is not a day, a month or a year.</source>
      <translation>„{words}“ ist kein Tag, kein Monat und kein Jahr.</translation>
    </message>
    <message>
      <source>“{words}” is not known here.</source>
      <translation>„{words}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
      <source>→ delete</source>
      <translation>→ löschen</translation>
    </message>
  </context>
</TS>
