<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Briefer</name>
    <message>
      <source>&amp;Briefing</source>
      <translation>&amp;Note</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Relecture</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>(if wanted)</source>
      <translation>(au besoin)</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(rien)</translation>
    </message>
    <message>
      <source>(take the words out)</source>
      <translation>(supprimer ces mots)</translation>
    </message>
    <message>
      <source>(the program writes it)</source>
      <translation>(le programme l’écrit)</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>, stale</source>
      <translation>, périmé</translation>
    </message>
    <message>
      <source>, v{head} is newer</source>
      <translation>, v{head} est plus récente</translation>
    </message>
    <message>
      <source>, {n} over</source>
      <translation>, {n} de trop</translation>
    </message>
    <message>
      <source>2026-11-22, August 2026 or 2026</source>
      <translation>2026-11-22, août 2026 ou 2026</translation>
    </message>
    <message>
      <source>2026-12-03, +6m; never, if left empty</source>
      <translation>2026-12-03, +6m ; jamais, si vide</translation>
    </message>
    <message>
      <source>2026-12-03, 3 Dec, +1w</source>
      <translation>2026-12-03, 3 déc., +1w</translation>
    </message>
    <message>
      <source>2026-12-03, today</source>
      <translation>2026-12-03, aujourd’hui</translation>
    </message>
    <message>
      <source>2026-12-03, today; no day, if left empty</source>
      <translation>2026-12-03, aujourd’hui ; vide : aucune</translation>
    </message>
    <message>
      <source>; </source>
      <translation> ; </translation>
    </message>
    <message>
      <source>A = reliable, 1 = confirmed; F and 6 mean that it cannot be judged.</source>
      <translation>A = fiable, 1 = confirmé ; F et 6 : on ne peut pas en juger.</translation>
    </message>
    <message>
      <source>A brief for a meeting, with objectives, talking points and lines to take.</source>
      <translation>Une note pour un entretien, avec objectifs, éléments de langage et réponses prêtes.</translation>
    </message>
    <message>
      <source>A briefing needs a title.</source>
      <translation>Une note a besoin d’un titre.</translation>
    </message>
    <message>
      <source>A briefing of this library</source>
      <translation>Une note de cette bibliothèque</translation>
    </message>
    <message>
      <source>A comment needs a text.</source>
      <translation>Un commentaire a besoin d’un texte.</translation>
    </message>
    <message>
      <source>A copy is in {file}</source>
      <translation>Une copie se trouve dans {file}</translation>
    </message>
    <message>
      <source>A country at a glance: people, politics, economy, security, our relations.</source>
      <translation>Un pays en bref : population, politique, économie, sécurité, nos relations.</translation>
    </message>
    <message>
      <source>A distribution needs a recipient.</source>
      <translation>Une diffusion a besoin d’un destinataire.</translation>
    </message>
    <message>
      <source>A fact check needs a text.</source>
      <translation>Une vérification a besoin d’un texte.</translation>
    </message>
    <message>
      <source>A fact needs a text, such as “3.6 million”.</source>
      <translation>Un fait a besoin d’un texte, par exemple « 3,6 millions ».</translation>
    </message>
    <message>
      <source>A fact, its name or its figure</source>
      <translation>Un fait, son nom ou son chiffre</translation>
    </message>
    <message>
      <source>A full restoration of ties this year is unlikely.</source>
      <translation>Un rétablissement complet des relations cette année est improbable.</translation>
    </message>
    <message>
      <source>A house style has one column or two.</source>
      <translation>Un style maison a une colonne ou deux.</translation>
    </message>
    <message>
      <source>A house style's faces are serif or sans.</source>
      <translation>Les polices d’un style maison sont « serif » ou « sans ».</translation>
    </message>
    <message>
      <source>A house style's headings are 6 to 72 points.</source>
      <translation>Les titres d’un style maison ont de 6 à 72 points.</translation>
    </message>
    <message>
      <source>A house style's margins above and below are {n} points or more: the marking and the running lines stand in them.</source>
      <translation>Les marges d’un style maison, en haut et en bas, ont au moins {n} points : la mention et les titres courants s’y trouvent.</translation>
    </message>
    <message>
      <source>A house style's margins leave no room for text.</source>
      <translation>Les marges du style maison ne laissent pas de place au texte.</translation>
    </message>
    <message>
      <source>A house style's text is 6 to 24 points, its leading no less.</source>
      <translation>Le texte d’un style maison a de 6 à 24 points, et son interligne pas moins que lui.</translation>
    </message>
    <message>
      <source>A language of the window</source>
      <translation>Une langue de la fenêtre</translation>
    </message>
    <message>
      <source>A library's name ends in {suffix}, and {name} does not.</source>
      <translation>Le nom d’une bibliothèque se termine par {suffix} ; {name}, non.</translation>
    </message>
    <message>
      <source>A module</source>
      <translation>Un module</translation>
    </message>
    <message>
      <source>A module needs a title.</source>
      <translation>Un module a besoin d’un titre.</translation>
    </message>
    <message>
      <source>A module to put into the briefing</source>
      <translation>Un module à mettre dans la note</translation>
    </message>
    <message>
      <source>A part of a longer word is no hit</source>
      <translation>Une partie d’un mot plus long ne compte pas</translation>
    </message>
    <message>
      <source>A passphrase has {n} characters or more.</source>
      <translation>Une phrase secrète compte au moins {n} caractères.</translation>
    </message>
    <message>
      <source>A passphrase is one line that can be typed again.</source>
      <translation>Une phrase secrète tient en une ligne que l’on peut retaper.</translation>
    </message>
    <message>
      <source>A profile needs a format.</source>
      <translation>Un profil a besoin d’un format.</translation>
    </message>
    <message>
      <source>A profile needs a name.</source>
      <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message>
      <source>A question needs a text.</source>
      <translation>Une question a besoin d’un texte.</translation>
    </message>
    <message>
      <source>A reply needs a text.</source>
      <translation>Une réponse a besoin d’un texte.</translation>
    </message>
    <message>
      <source>A report in editions: what has changed, where things stand, what to watch.</source>
      <translation>Un rapport en éditions : ce qui a changé, où en sont les choses, ce qu’il faut suivre.</translation>
    </message>
    <message>
      <source>A saved search needs a name.</source>
      <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
      <source>A section cannot be moved into itself.</source>
      <translation>Une section ne peut pas être déplacée dans elle-même.</translation>
    </message>
    <message>
      <source>A section without a heading</source>
      <translation>Une section sans titre</translation>
    </message>
    <message>
      <source>A source</source>
      <translation>Une source</translation>
    </message>
    <message>
      <source>A source needs a title.</source>
      <translation>Une source a besoin d’un titre.</translation>
    </message>
    <message>
      <source>A source of the register</source>
      <translation>Une source du registre</translation>
    </message>
    <message>
      <source>A source to cite</source>
      <translation>Une source à citer</translation>
    </message>
    <message>
      <source>A suggestion is accepted by accepting it.</source>
      <translation>Une suggestion s’accepte en l’acceptant.</translation>
    </message>
    <message>
      <source>A suggestion is accepted or rejected, not resolved.</source>
      <translation>Une suggestion s’accepte ou se refuse ; elle ne se résout pas.</translation>
    </message>
    <message>
      <source>A suggestion needs the wording that it proposes.</source>
      <translation>Une suggestion a besoin de la formulation qu’elle propose.</translation>
    </message>
    <message>
      <source>A template needs a name.</source>
      <translation>Un modèle a besoin d’un nom.</translation>
    </message>
    <message>
      <source>A text needs a title.</source>
      <translation>Un texte a besoin d’un titre.</translation>
    </message>
    <message>
      <source>A text that uses it</source>
      <translation>Un texte qui l’emploie</translation>
    </message>
    <message>
      <source>A title of a few words that names one subject.</source>
      <translation>Un titre de quelques mots qui nomme un seul sujet.</translation>
    </message>
    <message>
      <source>A version needs a name.</source>
      <translation>Une version a besoin d’un nom.</translation>
    </message>
    <message>
      <source>A word across each page</source>
      <translation>Un mot en travers de chaque page</translation>
    </message>
    <message>
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <source>About Briefer</source>
      <translation>À propos de Briefer</translation>
    </message>
    <message>
      <source>About this template</source>
      <translation>À propos de ce modèle</translation>
    </message>
    <message>
      <source>Above ceiling</source>
      <translation>Au-dessus du plafond</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Accept Suggestion</source>
      <translation>Accepter la suggestion</translation>
    </message>
    <message>
      <source>Accept Suggestions</source>
      <translation>Accepter les suggestions</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>Accepter et continuer</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author in every text</source>
      <translation>Accepter ou refuser les suggestions d’un auteur dans tous les textes</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author in every text, after a preview</source>
      <translation>Accepter ou refuser les suggestions d’un auteur dans tous les textes, après un aperçu</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author together, after a preview</source>
      <translation>Accepter ou refuser ensemble les suggestions d’une personne, après un aperçu</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Acceptée</translation>
    </message>
    <message>
      <source>Adapt Module</source>
      <translation>Adapter le module</translation>
    </message>
    <message>
      <source>Adapt for this briefing</source>
      <translation>Adapter pour cette note</translation>
    </message>
    <message>
      <source>Adapt it here</source>
      <translation>L’adapter ici</translation>
    </message>
    <message>
      <source>Adapted from v{number}</source>
      <translation>Adapté de la v{number}</translation>
    </message>
    <message>
      <source>Add Module</source>
      <translation>Ajouter un module</translation>
    </message>
    <message>
      <source>Add Modules</source>
      <translation>Ajouter des modules</translation>
    </message>
    <message>
      <source>Add Section</source>
      <translation>Ajouter une section</translation>
    </message>
    <message>
      <source>Add Text</source>
      <translation>Ajouter un texte</translation>
    </message>
    <message>
      <source>Add column</source>
      <translation>Ajouter une colonne</translation>
    </message>
    <message>
      <source>Add it to the words of the library instead.</source>
      <translation>Ajoutez-le plutôt aux mots de la bibliothèque.</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>Ajouter une ligne</translation>
    </message>
    <message>
      <source>Add tags</source>
      <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
      <source>Add to my dictionary</source>
      <translation>Ajouter à mon dictionnaire</translation>
    </message>
    <message>
      <source>Add to the words of this library</source>
      <translation>Ajouter aux mots de cette bibliothèque</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Align column</source>
      <translation>Aligner la colonne</translation>
    </message>
    <message>
      <source>Align the column left, centred, right, or not at all, in turn</source>
      <translation>Aligner la colonne tour à tour à gauche, au centre, à droite ou pas du tout</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>All of them are so already.</source>
      <translation>Tous sont déjà ainsi.</translation>
    </message>
    <message>
      <source>An action, a module, a briefing, a source</source>
      <translation>Une action, un module, une note, une source</translation>
    </message>
    <message>
      <source>An annotation needs words, and here is only space.</source>
      <translation>Une annotation a besoin de mots, et il n’y a ici que du blanc.</translation>
    </message>
    <message>
      <source>An edition is frozen: its words, sources and files stay as they are now, whatever is changed later.</source>
      <translation>Une édition est figée : ses mots, ses sources et ses fichiers restent tels quels, quoi qu’on change ensuite.</translation>
    </message>
    <message>
      <source>An image of this edition is missing: the library is damaged.</source>
      <translation>Une image de cette édition manque : la bibliothèque est endommagée.</translation>
    </message>
    <message>
      <source>Annex of annotations</source>
      <translation>Annexe des annotations</translation>
    </message>
    <message>
      <source>Annotate</source>
      <translation>Annoter</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Annotations</translation>
    </message>
    <message>
      <source>Annotations and versions are signed with it from now on.</source>
      <translation>Annotations et versions sont désormais signées de ce nom.</translation>
    </message>
    <message>
      <source>Annotations of the library</source>
      <translation>Annotations de la bibliothèque</translation>
    </message>
    <message>
      <source>Annotations travel with the text</source>
      <translation>Les annotations accompagnent le texte</translation>
    </message>
    <message>
      <source>Annotations whose words are no longer in the text</source>
      <translation>Annotations dont les mots ne sont plus dans le texte</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Approuvé</translation>
    </message>
    <message>
      <source>Approved modules: status:approved</source>
      <translation>Modules approuvés : status:approved</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabe</translation>
    </message>
    <message>
      <source>Articles (*.txt *.md *.markdown *.html *.htm);;All files (*)</source>
      <translation>Articles (*.txt *.md *.markdown *.html *.htm);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>As it is now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>As it was</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>En date du</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Comme le bureau</translation>
    </message>
    <message>
      <source>As the house style says</source>
      <translation>Comme le dit le style maison</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Demander</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Attribuer</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Confiée à</translation>
    </message>
    <message>
      <source>Assign…</source>
      <translation>Attribuer…</translation>
    </message>
    <message>
      <source>At most {length}.</source>
      <translation>Au plus {length}.</translation>
    </message>
    <message>
      <source>Attach</source>
      <translation>Rattacher</translation>
    </message>
    <message>
      <source>Attach it to other words by hand.</source>
      <translation>Rattachez-la à la main à d’autres mots.</translation>
    </message>
    <message>
      <source>Attach the suggestion to other words, or change the text by hand and resolve it.</source>
      <translation>Rattachez la suggestion à d’autres mots, ou modifiez le texte à la main et résolvez-la.</translation>
    </message>
    <message>
      <source>Attach the suggestion to these words, or change the text by hand and resolve it.</source>
      <translation>Rattachez la suggestion à ces mots, ou modifiez le texte à la main et résolvez-la.</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <source>Background note</source>
      <translation>Note de fond</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Begin a briefing</source>
      <translation>Commencer une note</translation>
    </message>
    <message>
      <source>Begin a briefing of a kind, with its sections and prompts</source>
      <translation>Commencer une note d’un genre, avec ses sections et ses consignes</translation>
    </message>
    <message>
      <source>Begin the section on a new page, or not</source>
      <translation>Commencer la section sur une nouvelle page, ou non</translation>
    </message>
    <message>
      <source>Begin where the newest edition of this briefing ended</source>
      <translation>Commencer là où la dernière édition de cette note s’est arrêtée</translation>
    </message>
    <message>
      <source>Begins on a new page</source>
      <translation>Commence sur une nouvelle page</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message numerus="yes">
      <source>Both sides changed the same words in {n} places. Choose at each.</source>
      <translation>
        <numerusform>Les deux côtés ont changé les mêmes mots à {n} endroit. Choisissez-y.</numerusform>
        <numerusform>Les deux côtés ont changé les mêmes mots à {n} endroits. Choisissez à chacun.</numerusform>
      </translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Bring back the text that was closed last</source>
      <translation>Rouvrir le dernier texte fermé</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>Le rétablir</translation>
    </message>
    <message>
      <source>Bring the text over to the other side, which opens for it</source>
      <translation>Déplacer le texte de l’autre côté, qui s’ouvre pour lui</translation>
    </message>
    <message>
      <source>Bring the texts of the other side over to this one</source>
      <translation>Ramener les textes de l’autre côté sur celui-ci</translation>
    </message>
    <message>
      <source>Bulletin</source>
      <translation>Bulletin</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Carried here through the edits of the text</source>
      <translation>Suivis jusqu’ici à travers les modifications du texte</translation>
    </message>
    <message>
      <source>Case and accents count as well</source>
      <translation>La casse et les accents comptent aussi</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Change Annotation</source>
      <translation>Modifier l’annotation</translation>
    </message>
    <message>
      <source>Change As-of Date</source>
      <translation>Modifier la date de validité</translation>
    </message>
    <message>
      <source>Change Briefing</source>
      <translation>Modifier la note</translation>
    </message>
    <message>
      <source>Change Details</source>
      <translation>Modifier les détails</translation>
    </message>
    <message>
      <source>Change Heading</source>
      <translation>Changer le titre</translation>
    </message>
    <message>
      <source>Change Language</source>
      <translation>Changer la langue</translation>
    </message>
    <message>
      <source>Change Level</source>
      <translation>Changer de niveau</translation>
    </message>
    <message>
      <source>Change Marking</source>
      <translation>Changer la mention</translation>
    </message>
    <message>
      <source>Change Owner</source>
      <translation>Changer le responsable</translation>
    </message>
    <message>
      <source>Change Region</source>
      <translation>Changer la région</translation>
    </message>
    <message>
      <source>Change Reply</source>
      <translation>Modifier la réponse</translation>
    </message>
    <message>
      <source>Change Review Date</source>
      <translation>Changer la date de révision</translation>
    </message>
    <message>
      <source>Change Status</source>
      <translation>Changer le statut</translation>
    </message>
    <message>
      <source>Change Tags</source>
      <translation>Changer les étiquettes</translation>
    </message>
    <message>
      <source>Change Topic</source>
      <translation>Changer le thème</translation>
    </message>
    <message>
      <source>Change it, or choose another.</source>
      <translation>Modifiez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it to a folder of your own.</source>
      <translation>Changez ses droits, ou copiez-la dans un dossier à vous.</translation>
    </message>
    <message>
      <source>Change status, marking, dates, owner, tags and the like of the modules selected in the library</source>
      <translation>Changer statut, mention, dates, responsable, étiquettes et autres des modules choisis dans la bibliothèque</translation>
    </message>
    <message>
      <source>Change the permissions of that folder, then try again.</source>
      <translation>Changez les droits de ce dossier, puis réessayez.</translation>
    </message>
    <message>
      <source>Change the permissions of the folder that it is to stand in, then try again.</source>
      <translation>Changez les droits du dossier où il doit se trouver, puis réessayez.</translation>
    </message>
    <message>
      <source>Change the status of this text</source>
      <translation>Changer l’état de ce texte</translation>
    </message>
    <message>
      <source>Change what is said about the image in this line, wherever it stands</source>
      <translation>Changer ce qui est dit de l’image de cette ligne, où qu’elle figure</translation>
    </message>
    <message>
      <source>Changed {details}</source>
      <translation>Modifié : {details}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>Changes between editions</source>
      <translation>Changements entre éditions</translation>
    </message>
    <message>
      <source>Changes since the last edition</source>
      <translation>Changements depuis la dernière édition</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Chapitres</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Check its permissions and the disk.</source>
      <translation>Vérifiez ses droits et le disque.</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write in it.</source>
      <translation>Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
      <source>Check the briefing</source>
      <translation>Vérifier la note</translation>
    </message>
    <message>
      <source>Check the disk and the library, then try again.</source>
      <translation>Vérifiez le disque et la bibliothèque, puis réessayez.</translation>
    </message>
    <message>
      <source>Check the name, and that it is a file which you may open.</source>
      <translation>Vérifiez le nom, et que c’est un fichier que vous avez le droit d’ouvrir.</translation>
    </message>
    <message>
      <source>Check the place</source>
      <translation>Vérifier l’emplacement</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Vérification…</translation>
    </message>
    <message>
      <source>Choose a W3C Web Annotation file, which is JSON in UTF-8.</source>
      <translation>Choisissez un fichier W3C Web Annotation, c’est-à-dire du JSON en UTF-8.</translation>
    </message>
    <message>
      <source>Choose a file that ends in .briefer, or the newest backup of this one.</source>
      <translation>Choisissez un fichier qui se termine par .briefer, ou la sauvegarde la plus récente de celui-ci.</translation>
    </message>
    <message>
      <source>Choose a file that ends in {suffix}.</source>
      <translation>Choisissez un fichier qui se termine par {suffix}.</translation>
    </message>
    <message>
      <source>Choose a file that has words in it.</source>
      <translation>Choisissez un fichier qui contient des mots.</translation>
    </message>
    <message>
      <source>Choose a module on the left,
or press Ctrl+N to write one.</source>
      <translation>Choisissez un module à gauche,
ou écrivez-en un avec Ctrl+N.</translation>
    </message>
    <message>
      <source>Choose an earlier text under Changes to bring it back.</source>
      <translation>Choisissez un texte antérieur sous Modifications pour le rétablir.</translation>
    </message>
    <message>
      <source>Choose an earlier version; this is the present one</source>
      <translation>Choisissez une version antérieure ; celle-ci est l’actuelle</translation>
    </message>
    <message>
      <source>Choose another folder or free some space.</source>
      <translation>Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
      <source>Choose another key.</source>
      <translation>Choisissez une autre clé.</translation>
    </message>
    <message>
      <source>Choose another name for the backup.</source>
      <translation>Choisissez un autre nom pour la sauvegarde.</translation>
    </message>
    <message>
      <source>Choose another name, such as one that ends in .pdf or .md.</source>
      <translation>Choisissez un autre nom, par exemple un nom qui se termine par .pdf ou .md.</translation>
    </message>
    <message>
      <source>Choose at least one format.</source>
      <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
      <source>Choose how the printed briefing looks, by its first page</source>
      <translation>Choisir l’aspect de la note imprimée d’après sa première page</translation>
    </message>
    <message>
      <source>Choose one of its editions.</source>
      <translation>Choisissez une de ses éditions.</translation>
    </message>
    <message>
      <source>Choose one of the briefings of this library.</source>
      <translation>Choisissez une des notes de cette bibliothèque.</translation>
    </message>
    <message>
      <source>Choose one: {choices}.</source>
      <translation>Choisissez : {choices}.</translation>
    </message>
    <message>
      <source>Choose one: {names}.</source>
      <translation>Choisissez : {names}.</translation>
    </message>
    <message>
      <source>Choose profile, formats and house style, and see what would leave</source>
      <translation>Choisir le profil, les formats et le style maison, et voir ce qui sortirait</translation>
    </message>
    <message>
      <source>Choose the language of menus and buttons</source>
      <translation>Choisir la langue des menus et des boutons</translation>
    </message>
    <message>
      <source>Choose {name}.</source>
      <translation>Choisissez {name}.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Citation…</source>
      <translation>Citation…</translation>
    </message>
    <message>
      <source>Cite a source of the register</source>
      <translation>Citer une source du registre</translation>
    </message>
    <message>
      <source>Cite {key}</source>
      <translation>Citer {key}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close (Ctrl+W)</source>
      <translation>Fermer (Ctrl+W)</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <source>Close other programs and try again; nothing was lost.</source>
      <translation>Fermez d’autres programmes et réessayez ; rien n’est perdu.</translation>
    </message>
    <message>
      <source>Close other programs, so that there is more memory, and try again.</source>
      <translation>Fermez d’autres programmes pour libérer de la mémoire, puis réessayez.</translation>
    </message>
    <message>
      <source>Close other texts</source>
      <translation>Fermer les autres textes</translation>
    </message>
    <message>
      <source>Close text</source>
      <translation>Fermer le texte</translation>
    </message>
    <message>
      <source>Close the chosen annotation</source>
      <translation>Clore l’annotation choisie</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Fermer cet avis</translation>
    </message>
    <message>
      <source>Close this notice (Esc)</source>
      <translation>Fermer cet avis (Échap)</translation>
    </message>
    <message>
      <source>Close this thread (Ctrl+Shift+Enter)</source>
      <translation>Clore ce fil (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
      <source>Close “{title}”</source>
      <translation>Fermer « {title} »</translation>
    </message>
    <message>
      <source>Column {n}</source>
      <translation>Colonne {n}</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>Comment, ask, have checked or suggest: on the selected words or the word here</source>
      <translation>Commenter, demander, faire vérifier ou suggérer, sur les mots choisis ou le mot sous le curseur</translation>
    </message>
    <message>
      <source>Compare and re-attach…</source>
      <translation>Comparer et rattacher…</translation>
    </message>
    <message>
      <source>Compare editions with each other or with the draft</source>
      <translation>Comparer des éditions entre elles ou avec le projet</translation>
    </message>
    <message>
      <source>Compare the two texts, then save again over the newest one.</source>
      <translation>Comparez les deux textes, puis enregistrez de nouveau par-dessus le plus récent.</translation>
    </message>
    <message>
      <source>Compare versions of the open text</source>
      <translation>Comparer les versions du texte ouvert</translation>
    </message>
    <message>
      <source>Completions</source>
      <translation>Suggestions</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>Copies are with {names}.</source>
      <translation>Les exemplaires sont chez {names}.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Exemplaire</translation>
    </message>
    <message>
      <source>Copy it to a folder of your own and open it there, which brings it up to date.</source>
      <translation>Copiez-la dans un dossier à vous et ouvrez-la là, ce qui la met à jour.</translation>
    </message>
    <message>
      <source>Copy it to a folder of your own, or change its permissions and open it again.</source>
      <translation>Copiez-la dans un dossier à vous, ou changez ses droits et rouvrez-la.</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Copy the words from the module exactly, marks and punctuation included.</source>
      <translation>Copiez exactement les mots du module, marques et ponctuation comprises.</translation>
    </message>
    <message>
      <source>Copy words</source>
      <translation>Copier les mots</translation>
    </message>
    <message>
      <source>Country profile</source>
      <translation>Fiche pays</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Créer</translation>
    </message>
    <message>
      <source>Credibility, 1 to 6</source>
      <translation>Crédibilité, de 1 à 6</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
    <message>
      <source>Ctrl+Alt+I issues it.</source>
      <translation>Ctrl+Alt+I l’émet.</translation>
    </message>
    <message>
      <source>Ctrl+Enter sends</source>
      <translation>Ctrl+Entrée envoie</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Cut-off {moment}</source>
      <translation>Arrêté au {moment}</translation>
    </message>
    <message>
      <source>Date printed</source>
      <translation>Date imprimée</translation>
    </message>
    <message>
      <source>Describe Image</source>
      <translation>Décrire l’image</translation>
    </message>
    <message>
      <source>Detached annotations</source>
      <translation>Annotations détachées</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Details of the briefing</source>
      <translation>Détails de la note</translation>
    </message>
    <message>
      <source>Details of the briefing…</source>
      <translation>Détails de la note…</translation>
    </message>
    <message>
      <source>Details of the text</source>
      <translation>Détails du texte</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>Drag modules here from the library,
or press Ctrl+L.</source>
      <translation>Glissez ici des modules de la bibliothèque,
ou appuyez sur Ctrl+L.</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Edit selected modules…</source>
      <translation>Modifier les modules choisis…</translation>
    </message>
    <message>
      <source>Edit your reply “{text}”</source>
      <translation>Modifier votre réponse « {text} »</translation>
    </message>
    <message>
      <source>Edit {modules}</source>
      <translation>Modifier {modules}</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Édition</translation>
    </message>
    <message>
      <source>Edition {number} said {likelihood}.</source>
      <translation>L’édition {number} disait : {likelihood}.</translation>
    </message>
    <message>
      <source>Edition {number} was withdrawn.</source>
      <translation>L’édition {number} a été retirée.</translation>
    </message>
    <message>
      <source>Edition {n} was withdrawn already.</source>
      <translation>L’édition {n} a déjà été retirée.</translation>
    </message>
    <message>
      <source>Edition {n} was withdrawn: {reason}.</source>
      <translation>L’édition {n} a été retirée : {reason}.</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>Éditions</translation>
    </message>
    <message>
      <source>Editions…</source>
      <translation>Éditions…</translation>
    </message>
    <message>
      <source>Emphasis</source>
      <translation>Accentué</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Anglais</translation>
    </message>
    <message>
      <source>English (UK)</source>
      <translation>Anglais (Royaume-Uni)</translation>
    </message>
    <message>
      <source>English (US)</source>
      <translation>Anglais (États-Unis)</translation>
    </message>
    <message>
      <source>Enter facts, change them and see where they are used</source>
      <translation>Saisir des faits, les modifier et voir où ils servent</translation>
    </message>
    <message>
      <source>Enter goes to a draft.</source>
      <translation>Entrée va à un brouillon.</translation>
    </message>
    <message>
      <source>Enter goes to the briefing.</source>
      <translation>Entrée va à la note.</translation>
    </message>
    <message>
      <source>Enter sources in the register and change them</source>
      <translation>Saisir des sources dans le registre et les modifier</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Errors keep it from being issued. Settle them, or let each kind pass for a reason that the edition keeps.</source>
      <translation>Des erreurs empêchent l’émission. Réglez-les, ou laissez passer chaque sorte pour un motif que l’édition conserve.</translation>
    </message>
    <message>
      <source>Every kind</source>
      <translation>Tous les genres</translation>
    </message>
    <message>
      <source>Every module</source>
      <translation>Tous les modules</translation>
    </message>
    <message>
      <source>Every word of this text is in the dictionary.</source>
      <translation>Tous les mots de ce texte sont dans le dictionnaire.</translation>
    </message>
    <message>
      <source>Everything in {file} is here already.</source>
      <translation>Tout ce que contient {file} est déjà ici.</translation>
    </message>
    <message>
      <source>Everything may pass</source>
      <translation>Tout peut passer</translation>
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Everything the desk wrote, internal notes too, without annotations.</source>
      <translation>Tout ce que le bureau a écrit, notes internes comprises, sans annotations.</translation>
    </message>
    <message>
      <source>Explain the words for likelihood and confidence</source>
      <translation>Expliquer les mots de probabilité et de confiance</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export Markdown</source>
      <translation>Exporter en Markdown</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <translation>Exporter en PDF</translation>
    </message>
    <message>
      <source>Export annotated PDF</source>
      <translation>Exporter le PDF annoté</translation>
    </message>
    <message>
      <source>Export annotations</source>
      <translation>Exporter les annotations</translation>
    </message>
    <message>
      <source>Export annotations of the briefing…</source>
      <translation>Exporter les annotations de la note…</translation>
    </message>
    <message>
      <source>Export annotations of this text…</source>
      <translation>Exporter les annotations de ce texte…</translation>
    </message>
    <message>
      <source>Export them again as W3C Web Annotation JSON with a text quote selector.</source>
      <translation>Exportez-les de nouveau en W3C Web Annotation JSON, avec un « text quote selector ».</translation>
    </message>
    <message>
      <source>Export what changed</source>
      <translation>Exporter ce qui a changé</translation>
    </message>
    <message>
      <source>Export {format} again…</source>
      <translation>Exporter {format} à nouveau…</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>Exporter : {name}</translation>
    </message>
    <message>
      <source>Exported to {file}</source>
      <translation>Exporté vers {file}</translation>
    </message>
    <message>
      <source>Exported {names} to {folder}</source>
      <translation>{names} exportés vers {folder}</translation>
    </message>
    <message>
      <source>Exporting {file}…</source>
      <translation>Exportation de {file}…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>F: {fix}</source>
      <translation>F : {fix}</translation>
    </message>
    <message>
      <source>Fact check</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <source>Fact {name}</source>
      <translation>Fait {name}</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Faits</translation>
    </message>
    <message>
      <source>Facts…</source>
      <translation>Faits…</translation>
    </message>
    <message>
      <source>Fact…</source>
      <translation>Fait…</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>Nom du fichier</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Find an action, a module or a briefing by its name</source>
      <translation>Trouver une action, un module ou une note par son nom</translation>
    </message>
    <message>
      <source>Find and replace in all modules</source>
      <translation>Rechercher et remplacer dans tous les modules</translation>
    </message>
    <message>
      <source>Find and replace in all modules…</source>
      <translation>Rechercher et remplacer dans tous les modules…</translation>
    </message>
    <message>
      <source>Find in all modules</source>
      <translation>Rechercher dans tous les modules</translation>
    </message>
    <message>
      <source>Find in text…</source>
      <translation>Rechercher dans le texte…</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Rechercher le suivant</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>Rechercher le précédent</translation>
    </message>
    <message>
      <source>Find words in every text, look at each place, and replace them</source>
      <translation>Trouver des mots dans tous les textes, voir chaque endroit et les remplacer</translation>
    </message>
    <message>
      <source>Find words in the open text</source>
      <translation>Trouver des mots dans le texte ouvert</translation>
    </message>
    <message>
      <source>Find words in the open text and replace them</source>
      <translation>Trouver des mots dans le texte ouvert et les remplacer</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Finds again what “{words}” finds then.</source>
      <translation>Retrouve ce que « {words} » trouvera alors.</translation>
    </message>
    <message>
      <source>First version</source>
      <translation>Première version</translation>
    </message>
    <message>
      <source>Focus</source>
      <translation>Concentration</translation>
    </message>
    <message>
      <source>Fold away paragraphs that did not change</source>
      <translation>Replier les paragraphes inchangés</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Follow Module</source>
      <translation>Suivre le module</translation>
    </message>
    <message>
      <source>Follow again</source>
      <translation>Suivre à nouveau</translation>
    </message>
    <message>
      <source>Follow the colours of the desktop</source>
      <translation>Suivre les couleurs du bureau</translation>
    </message>
    <message>
      <source>Follow the module</source>
      <translation>Suivre le module</translation>
    </message>
    <message numerus="yes">
      <source>Followed in {n} briefings</source>
      <translation>
        <numerusform>Suivi dans {n} note</numerusform>
        <numerusform>Suivi dans {n} notes</numerusform>
      </translation>
    </message>
    <message>
      <source>Footnote</source>
      <translation>Note de bas de page</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <source>For reading only</source>
      <translation>En lecture seule</translation>
    </message>
    <message>
      <source>For whom it is, one sentence</source>
      <translation>Pour qui, en une phrase</translation>
    </message>
    <message>
      <source>For {audience}.</source>
      <translation>Pour {audience}.</translation>
    </message>
    <message>
      <source>For {name}</source>
      <translation>Pour {name}</translation>
    </message>
    <message>
      <source>For {name}, by {day}</source>
      <translation>Pour {name}, avant le {day}</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <source>Found again where its words were moved to</source>
      <translation>Retrouvés là où les mots ont été déplacés</translation>
    </message>
    <message>
      <source>Found by a likeness: check the place</source>
      <translation>Retrouvés par ressemblance : vérifiez l’endroit</translation>
    </message>
    <message>
      <source>Four or five words are enough.</source>
      <translation>Quatre ou cinq mots suffisent.</translation>
    </message>
    <message>
      <source>Free some space and save again; what was saved before is kept.</source>
      <translation>Libérez de l’espace et enregistrez à nouveau ; ce qui l’était déjà est gardé.</translation>
    </message>
    <message>
      <source>Freeze the briefing as its next edition</source>
      <translation>Figer la note comme sa prochaine édition</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>Fresh; to be reviewed by {day}.</source>
      <translation>À jour jusqu’au {day}, puis à réviser.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>From everybody</source>
      <translation>De tous</translation>
    </message>
    <message>
      <source>Gather the key judgements of all sections on page one</source>
      <translation>Rassembler les jugements clés de toutes les sections en première page</translation>
    </message>
    <message>
      <source>Gazette</source>
      <translation>Gazette</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Allemand</translation>
    </message>
    <message>
      <source>Give an empty one to propose deleting the words.</source>
      <translation>Donnez-en une vide pour proposer de supprimer les mots.</translation>
    </message>
    <message>
      <source>Give every pane its first size</source>
      <translation>Rendre à chaque volet sa taille d’origine</translation>
    </message>
    <message>
      <source>Give it a few words that name its subject.</source>
      <translation>Donnez-lui quelques mots qui nomment son sujet.</translation>
    </message>
    <message>
      <source>Give it a few words.</source>
      <translation>Donnez-lui quelques mots.</translation>
    </message>
    <message>
      <source>Give it a name that says for whom it is.</source>
      <translation>Donnez-lui un nom qui dit pour qui il est.</translation>
    </message>
    <message>
      <source>Give more of the words around them, so that they occur once.</source>
      <translation>Donnez plus de mots alentour, pour qu’ils ne figurent qu’une fois.</translation>
    </message>
    <message>
      <source>Give that briefing another profile first.</source>
      <translation>Donnez d’abord un autre profil à cette note.</translation>
    </message>
    <message>
      <source>Give the section another heading in this briefing</source>
      <translation>Donner à la section un autre titre dans cette note</translation>
    </message>
    <message>
      <source>Give the section's heading a number, or take it away</source>
      <translation>Donner un numéro au titre de la section, ou l’ôter</translation>
    </message>
    <message>
      <source>Go from library to outline, text and annotations</source>
      <translation>Passer de la bibliothèque au plan, au texte et aux annotations</translation>
    </message>
    <message>
      <source>Go from light to dark or back</source>
      <translation>Passer du clair au sombre et inversement</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Go round the open texts the other way</source>
      <translation>Parcourir les textes ouverts dans l’autre sens</translation>
    </message>
    <message>
      <source>Go the other way round the panes</source>
      <translation>Parcourir les volets en sens inverse</translation>
    </message>
    <message>
      <source>Go through the versions of the text and bring one back</source>
      <translation>Parcourir les versions du texte et en rétablir une</translation>
    </message>
    <message>
      <source>Go to another briefing of this library</source>
      <translation>Aller à une autre note de cette bibliothèque</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>Aller partout…</translation>
    </message>
    <message>
      <source>Go to the annotations whose words are gone</source>
      <translation>Aller aux annotations dont les mots ont disparu</translation>
    </message>
    <message>
      <source>Go to the hit before (Shift+Enter)</source>
      <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
      <source>Go to the next hit (Enter)</source>
      <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
      <source>Go to the next open annotation</source>
      <translation>Aller à l’annotation ouverte suivante</translation>
    </message>
    <message>
      <source>Go to the next place that changed between the two versions</source>
      <translation>Aller au prochain endroit modifié entre les deux versions</translation>
    </message>
    <message>
      <source>Go to the next place where the words stand</source>
      <translation>Aller au prochain endroit où figurent les mots</translation>
    </message>
    <message>
      <source>Go to the next word that is not in the dictionary, with words like it</source>
      <translation>Aller au prochain mot absent du dictionnaire, avec des mots semblables</translation>
    </message>
    <message>
      <source>Go to the open annotation before</source>
      <translation>Aller à l’annotation ouverte précédente</translation>
    </message>
    <message>
      <source>Go to the open text that you used before this one</source>
      <translation>Aller au texte ouvert utilisé avant celui-ci</translation>
    </message>
    <message>
      <source>Go to the place before where the words stand</source>
      <translation>Aller à l’endroit précédent où figurent les mots</translation>
    </message>
    <message>
      <source>Go to the place that changed before</source>
      <translation>Aller à l’endroit modifié précédent</translation>
    </message>
    <message>
      <source>Go to the section above</source>
      <translation>Aller à la section au-dessus</translation>
    </message>
    <message>
      <source>Go to the section below</source>
      <translation>Aller à la section au-dessous</translation>
    </message>
    <message>
      <source>Go to the text on the other side</source>
      <translation>Aller au texte de l’autre côté</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>Empreinte</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Heading of the section</source>
      <translation>Titre de la section</translation>
    </message>
    <message>
      <source>Heading of the section…</source>
      <translation>Titre de la section…</translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels higher</source>
      <translation>
        <numerusform>Titres {n} niveau plus haut</numerusform>
        <numerusform>Titres {n} niveaux plus haut</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels lower</source>
      <translation>
        <numerusform>Titres {n} niveau plus bas</numerusform>
        <numerusform>Titres {n} niveaux plus bas</numerusform>
      </translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hébreu</translation>
    </message>
    <message>
      <source>Hide everything but the text, and let the paragraph being written stand out</source>
      <translation>Masquer tout sauf le texte et faire ressortir le paragraphe en cours</translation>
    </message>
    <message>
      <source>Highest marking</source>
      <translation>Mention la plus haute</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>House Style</source>
      <translation>Style maison</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>Style maison</translation>
    </message>
    <message>
      <source>House styles</source>
      <translation>Styles maison</translation>
    </message>
    <message>
      <source>House style…</source>
      <translation>Style maison…</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>ICD 203 (US Intelligence Community)</source>
      <translation>ICD 203 (renseignement des États-Unis)</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Image {name}</source>
      <translation>Image {name}</translation>
    </message>
    <message>
      <source>Images (*.png *.jpg *.jpeg *.webp)</source>
      <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
      <source>Image…</source>
      <translation>Image…</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Import Annotations</source>
      <translation>Importer les annotations</translation>
    </message>
    <message>
      <source>Import an article, or enter a source, then cite it.</source>
      <translation>Importez un article ou saisissez une source, puis citez-la.</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>Importer des annotations</translation>
    </message>
    <message>
      <source>Import annotations…</source>
      <translation>Importer des annotations…</translation>
    </message>
    <message>
      <source>Import it anyway</source>
      <translation>L’importer quand même</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Dans</translation>
    </message>
    <message>
      <source>In review</source>
      <translation>En relecture</translation>
    </message>
    <message>
      <source>In this briefing only. The text itself is called “{title}”.</source>
      <translation>Dans cette note seulement. Le texte lui-même s’appelle « {title} ».</translation>
    </message>
    <message>
      <source>Information cut-off</source>
      <translation>Date d’arrêt de l’information</translation>
    </message>
    <message>
      <source>Inline</source>
      <translation>Dans le texte</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Insérer</translation>
    </message>
    <message>
      <source>Insert module</source>
      <translation>Insérer un module</translation>
    </message>
    <message>
      <source>Insert own text</source>
      <translation>Insérer un texte propre</translation>
    </message>
    <message>
      <source>Internal notes stay in</source>
      <translation>Les notes internes restent</translation>
    </message>
    <message>
      <source>Is being changed</source>
      <translation>En cours de modification</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Émettre</translation>
    </message>
    <message>
      <source>Issue a corrected edition and distribute that.</source>
      <translation>Émettez une édition corrigée et diffusez celle-là.</translation>
    </message>
    <message>
      <source>Issue its first edition.</source>
      <translation>Émettez sa première édition.</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Émise</translation>
    </message>
    <message>
      <source>Issue…</source>
      <translation>Émettre…</translation>
    </message>
    <message>
      <source>Issuing “{title}”…</source>
      <translation>Émission de « {title} »…</translation>
    </message>
    <message>
      <source>It is kept nowhere: without it nobody opens the file again.</source>
      <translation>Elle n’est conservée nulle part : sans elle, personne ne rouvrira le fichier.</translation>
    </message>
    <message>
      <source>It rests on</source>
      <translation>Repose sur</translation>
    </message>
    <message>
      <source>It ships with Briefer; what you keep takes its place here.</source>
      <translation>Il est livré avec Briefer ; ce que vous gardez prend sa place ici.</translation>
    </message>
    <message>
      <source>It stands in the library from now on, and this section follows it.</source>
      <translation>Il figure désormais dans la bibliothèque, et cette section le suit.</translation>
    </message>
    <message>
      <source>It touches the same words as the one above.</source>
      <translation>Elle touche les mêmes mots que celle du dessus.</translation>
    </message>
    <message>
      <source>Its key, such as yilmaz-2024</source>
      <translation>Sa clé, par exemple yilmaz-2024</translation>
    </message>
    <message>
      <source>Its name; wordings adapted from it count too</source>
      <translation>Son nom ; les rédactions adaptées comptent aussi</translation>
    </message>
    <message>
      <source>Its outline and own words are those that were issued; modules follow on.</source>
      <translation>Son plan et ses mots propres sont ceux qui furent publiés ; les modules continuent d’être suivis.</translation>
    </message>
    <message>
      <source>Its parts can raise the marking, never lower it.</source>
      <translation>Ses parties peuvent relever la mention, jamais l’abaisser.</translation>
    </message>
    <message>
      <source>Its title; audience, marking and the rest can follow.</source>
      <translation>Son titre ; destinataires, mention et le reste peuvent suivre.</translation>
    </message>
    <message>
      <source>Its words are not in the text</source>
      <translation>Ses mots ne sont pas dans le texte</translation>
    </message>
    <message>
      <source>Join the newest words with those of this briefing</source>
      <translation>Réunir les mots les plus récents et ceux de cette note</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>Jugement</translation>
    </message>
    <message>
      <source>Judgement incomplete</source>
      <translation>Jugement incomplet</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep Profile</source>
      <translation>Garder le profil</translation>
    </message>
    <message>
      <source>Keep as It Is</source>
      <translation>Garder tel quel</translation>
    </message>
    <message>
      <source>Keep showing the text as it is now</source>
      <translation>Continuer de montrer le texte tel qu’il est</translation>
    </message>
    <message>
      <source>Keep text open</source>
      <translation>Garder le texte ouvert</translation>
    </message>
    <message>
      <source>Keep the outline and habits of this briefing for others of its kind</source>
      <translation>Garder le plan et les habitudes de cette note pour d’autres du même genre</translation>
    </message>
    <message>
      <source>Keep the section in the outline and leave it out of the document</source>
      <translation>Garder la section dans le plan sans la mettre dans le document</translation>
    </message>
    <message>
      <source>Keep the wording as it is</source>
      <translation>Garder la formulation telle quelle</translation>
    </message>
    <message>
      <source>Keep the words as they are, and go to the next annotation</source>
      <translation>Garder les mots tels quels et passer à l’annotation suivante</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <source>Key judgement</source>
      <translation>Jugement clé</translation>
    </message>
    <message>
      <source>Key judgements</source>
      <translation>Jugements clés</translation>
    </message>
    <message>
      <source>Key judgement…</source>
      <translation>Jugement clé…</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Kind and author…</source>
      <translation>Genre et auteur…</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language: {name}</source>
      <translation>Langue : {name}</translation>
    </message>
    <message>
      <source>Language…</source>
      <translation>Langue…</translation>
    </message>
    <message>
      <source>Larger headings in the section</source>
      <translation>Titres plus grands dans la section</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <source>Leans on</source>
      <translation>S’appuie sur</translation>
    </message>
    <message>
      <source>Leave Section Out</source>
      <translation>Omettre la section</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <source>Leave empty to take the words out</source>
      <translation>Laisser vide pour supprimer ces mots</translation>
    </message>
    <message>
      <source>Leave out what is settled</source>
      <translation>Laisser de côté ce qui est réglé</translation>
    </message>
    <message>
      <source>Leave the other formats out, or write them by themselves.</source>
      <translation>Laissez les autres formats de côté, ou écrivez-les à part.</translation>
    </message>
    <message>
      <source>Leave the section as it is until the module changes again</source>
      <translation>Laisser la section telle quelle jusqu’au prochain changement du module</translation>
    </message>
    <message>
      <source>Leave the window open, or copy the text into another program.</source>
      <translation>Laissez la fenêtre ouverte, ou copiez le texte dans un autre programme.</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Exclue</translation>
    </message>
    <message>
      <source>Left out of the document</source>
      <translation>Exclue du document</translation>
    </message>
    <message>
      <source>Left out: “{words}”</source>
      <translation>Laissé de côté : « {words} »</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Let every filter go, settled annotations too</source>
      <translation>Lever tous les filtres, montrer aussi les annotations résolues</translation>
    </message>
    <message>
      <source>Let the text stay open when you look at another one</source>
      <translation>Laisser le texte ouvert quand on en regarde un autre</translation>
    </message>
    <message>
      <source>Let this briefing's wording give way to the module's newest words</source>
      <translation>Remplacer la rédaction de cette note par les mots les plus récents du module</translation>
    </message>
    <message>
      <source>Let this section follow its module, hold a version, or adapt it</source>
      <translation>Faire suivre le module à cette section, la fixer à une version ou l’adapter</translation>
    </message>
    <message>
      <source>Levant</source>
      <translation>Levant</translation>
    </message>
    <message>
      <source>Levant Desk</source>
      <translation>Bureau du Levant</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Library: {file}</source>
      <translation>Bibliothèque : {file}</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Clair ou sombre</translation>
    </message>
    <message>
      <source>Light or dark as the desktop</source>
      <translation>Clair ou sombre comme le bureau</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>Probabilité</translation>
    </message>
    <message>
      <source>Likelihood off yardstick</source>
      <translation>Probabilité hors de l’échelle</translation>
    </message>
    <message>
      <source>Likelihood with confidence</source>
      <translation>Probabilité avec confiance</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List annotations, in annotated copies only</source>
      <translation>Lister les annotations, dans les copies annotées seulement</translation>
    </message>
    <message>
      <source>List of abbreviations</source>
      <translation>Liste des abréviations</translation>
    </message>
    <message>
      <source>List of sources</source>
      <translation>Liste des sources</translation>
    </message>
    <message>
      <source>List the abbreviations that are used</source>
      <translation>Lister les abréviations employées</translation>
    </message>
    <message>
      <source>List the sources that are cited</source>
      <translation>Lister les sources citées</translation>
    </message>
    <message>
      <source>List what would keep the briefing from being issued, each with its place</source>
      <translation>Lister ce qui empêcherait d’émettre la note, chaque point avec sa place</translation>
    </message>
    <message>
      <source>Lock the PDF with a passphrase</source>
      <translation>Verrouiller le PDF par une phrase secrète</translation>
    </message>
    <message>
      <source>Look at it again, then issue it once more.</source>
      <translation>Revoyez-la, puis émettez-la de nouveau.</translation>
    </message>
    <message>
      <source>Look at it again, then repeat the change.</source>
      <translation>Revoyez-la, puis refaites la modification.</translation>
    </message>
    <message>
      <source>Look at it again; the step was left out.</source>
      <translation>Revoyez-le ; l’étape n’a pas été faite.</translation>
    </message>
    <message>
      <source>Look for it in the library, or among its briefings.</source>
      <translation>Cherchez dans la bibliothèque, ou parmi ses notes.</translation>
    </message>
    <message>
      <source>Look in the own texts of “{briefing}” too</source>
      <translation>Chercher aussi dans les textes propres de « {briefing} »</translation>
    </message>
    <message>
      <source>Look in titles as well as in texts</source>
      <translation>Chercher dans les titres comme dans les textes</translation>
    </message>
    <message>
      <source>Look it up in the source register.</source>
      <translation>Cherchez-la dans le registre des sources.</translation>
    </message>
    <message>
      <source>Looking for like words…</source>
      <translation>Recherche de mots semblables…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Make Module</source>
      <translation>Faire un module</translation>
    </message>
    <message>
      <source>Make a module of it first.</source>
      <translation>Faites-en d’abord un module.</translation>
    </message>
    <message>
      <source>Make a module of it…</source>
      <translation>En faire un module…</translation>
    </message>
    <message>
      <source>Make a new copy with a new passphrase.</source>
      <translation>Faites une nouvelle copie avec une nouvelle phrase secrète.</translation>
    </message>
    <message>
      <source>Make and change sets of choices for exports, and choose the briefing's own</source>
      <translation>Créer et changer des jeux de choix d’exportation, et choisir celui de la note</translation>
    </message>
    <message>
      <source>Make copies</source>
      <translation>Faire des exemplaires</translation>
    </message>
    <message>
      <source>Make it smaller first.</source>
      <translation>Réduisez-la d’abord.</translation>
    </message>
    <message>
      <source>Make its words the newest version; the present ones are kept as a version</source>
      <translation>Fait de ses mots la dernière version ; les actuels restent comme version</translation>
    </message>
    <message>
      <source>Make the last step again</source>
      <translation>Refaire la dernière étape</translation>
    </message>
    <message>
      <source>Make the line a heading of the third level</source>
      <translation>Faire de la ligne un titre de troisième niveau</translation>
    </message>
    <message>
      <source>Make the line a heading, or plain again</source>
      <translation>Faire de la ligne un titre, ou l’inverse</translation>
    </message>
    <message>
      <source>Make the line a smaller heading</source>
      <translation>Faire de la ligne un titre plus petit</translation>
    </message>
    <message>
      <source>Make the lines a list, or plain again</source>
      <translation>Faire des lignes une liste, ou l’inverse</translation>
    </message>
    <message>
      <source>Make the lines a numbered list</source>
      <translation>Faire des lignes une liste numérotée</translation>
    </message>
    <message>
      <source>Make the lines a quotation, or plain again</source>
      <translation>Faire des lignes une citation, ou l’inverse</translation>
    </message>
    <message>
      <source>Make words a link</source>
      <translation>Faire des mots un lien</translation>
    </message>
    <message>
      <source>Make words strong</source>
      <translation>Mettre des mots en gras</translation>
    </message>
    <message>
      <source>Making copies…</source>
      <translation>Préparation des exemplaires…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manuel</translation>
    </message>
    <message>
      <source>Mark it {marking}</source>
      <translation>Lui donner la mention {marking}</translation>
    </message>
    <message>
      <source>Mark words that are not in the dictionary of the text's language</source>
      <translation>Marquer les mots absents du dictionnaire de la langue du texte</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Markdown files (*.md)</source>
      <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
      <source>Marking</source>
      <translation>Mention</translation>
    </message>
    <message>
      <source>Marking below parts</source>
      <translation>Mention sous celle des parties</translation>
    </message>
    <message>
      <source>Marking not comparable</source>
      <translation>Mention non comparable</translation>
    </message>
    <message>
      <source>Marking without reason</source>
      <translation>Mention sans motif</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Respecter la casse</translation>
    </message>
    <message>
      <source>Mediation</source>
      <translation>Médiation</translation>
    </message>
    <message>
      <source>Meeting brief</source>
      <translation>Note d’entretien</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <source>Merge Newest Words</source>
      <translation>Fusionner les mots récents</translation>
    </message>
    <message>
      <source>Merge once more.</source>
      <translation>Fusionnez encore une fois.</translation>
    </message>
    <message>
      <source>Merged revision {number} of “{title}”</source>
      <translation>Révision {number} de « {title} » fusionnée</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Les miennes</translation>
    </message>
    <message>
      <source>Mine {n}</source>
      <translation>Les miennes {n}</translation>
    </message>
    <message>
      <source>Ministerial brief (one page)</source>
      <translation>Note au ministre (une page)</translation>
    </message>
    <message>
      <source>Missing alt text</source>
      <translation>Description d’image manquante</translation>
    </message>
    <message>
      <source>Missing asset</source>
      <translation>Image manquante</translation>
    </message>
    <message>
      <source>Missing glyph</source>
      <translation>Caractère impossible à dessiner</translation>
    </message>
    <message>
      <source>Missing section</source>
      <translation>Section manquante</translation>
    </message>
    <message>
      <source>Module</source>
      <translation>Module</translation>
    </message>
    <message>
      <source>Modules</source>
      <translation>Modules</translation>
    </message>
    <message>
      <source>Modules past their review-by date: stale:yes</source>
      <translation>Modules dont la date de révision est passée : stale:yes</translation>
    </message>
    <message>
      <source>Modules that wait for approval: status:in-review</source>
      <translation>Modules en attente d’approbation : status:in-review</translation>
    </message>
    <message>
      <source>More ways to format</source>
      <translation>Autres mises en forme</translation>
    </message>
    <message>
      <source>Move Deeper</source>
      <translation>Descendre d’un niveau</translation>
    </message>
    <message>
      <source>Move Down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move Higher</source>
      <translation>Monter d’un niveau</translation>
    </message>
    <message>
      <source>Move Section</source>
      <translation>Déplacer la section</translation>
    </message>
    <message>
      <source>Move Sections</source>
      <translation>Déplacer les sections</translation>
    </message>
    <message>
      <source>Move Up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move the section after the one below it</source>
      <translation>Placer la section après celle qui la suit</translation>
    </message>
    <message>
      <source>Move the section before the one above it</source>
      <translation>Placer la section avant celle qui la précède</translation>
    </message>
    <message>
      <source>Move to the other side</source>
      <translation>Déplacer de l’autre côté</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Moved with its words</source>
      <translation>Déplacée avec ses mots</translation>
    </message>
    <message>
      <source>My name</source>
      <translation>Mon nom</translation>
    </message>
    <message>
      <source>My name…</source>
      <translation>Mon nom…</translation>
    </message>
    <message>
      <source>NATO (AJP-2.1)</source>
      <translation>OTAN (AJP-2.1)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name it</source>
      <translation>Nommer</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Nom du modèle</translation>
    </message>
    <message>
      <source>Name the one that is meant by its number or its id.</source>
      <translation>Désignez celle que vous voulez par son numéro ou son identifiant.</translation>
    </message>
    <message>
      <source>Name this version</source>
      <translation>Nommer cette version</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>Nommer cette version…</translation>
    </message>
    <message>
      <source>Names, with a semicolon between two</source>
      <translation>Des noms, séparés par un point-virgule</translation>
    </message>
    <message>
      <source>Nest</source>
      <translation>Imbriquer</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>New annotation on “{quote}”</source>
      <translation>Nouvelle annotation sur « {quote} »</translation>
    </message>
    <message>
      <source>New briefing</source>
      <translation>Nouvelle note</translation>
    </message>
    <message>
      <source>New briefing from a template</source>
      <translation>Nouvelle note depuis un modèle</translation>
    </message>
    <message>
      <source>New briefing from a template…</source>
      <translation>Nouvelle note d’après un modèle…</translation>
    </message>
    <message>
      <source>New briefing from the last edition</source>
      <translation>Nouvelle note depuis la dernière édition</translation>
    </message>
    <message>
      <source>New briefing from the last edition…</source>
      <translation>Nouvelle note d’après la dernière édition…</translation>
    </message>
    <message>
      <source>New fact</source>
      <translation>Nouveau fait</translation>
    </message>
    <message>
      <source>New fact…</source>
      <translation>Nouveau fait…</translation>
    </message>
    <message>
      <source>New module</source>
      <translation>Nouveau module</translation>
    </message>
    <message>
      <source>New module of this wording</source>
      <translation>Nouveau module de cette rédaction</translation>
    </message>
    <message>
      <source>New source</source>
      <translation>Nouvelle source</translation>
    </message>
    <message>
      <source>New source…</source>
      <translation>Nouvelle source…</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>Version plus récente</translation>
    </message>
    <message>
      <source>Next annotation</source>
      <translation>Annotation suivante</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Modification suivante</translation>
    </message>
    <message>
      <source>Next misspelt word</source>
      <translation>Prochain mot mal écrit</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Volet suivant</translation>
    </message>
    <message>
      <source>Next section</source>
      <translation>Section suivante</translation>
    </message>
    <message>
      <source>No briefing</source>
      <translation>Aucune note</translation>
    </message>
    <message>
      <source>No briefing is open.</source>
      <translation>Aucune note n’est ouverte.</translation>
    </message>
    <message>
      <source>No briefing is open.
Ctrl+Shift+N begins one.</source>
      <translation>Aucune note n’est ouverte.
Ctrl+Maj+N en commence une.</translation>
    </message>
    <message>
      <source>No copy of the text could be kept either: {reason}.</source>
      <translation>Aucune copie du texte n’a pu être gardée non plus : {reason}.</translation>
    </message>
    <message>
      <source>No copy was made.</source>
      <translation>Aucun exemplaire n’a été fait.</translation>
    </message>
    <message>
      <source>No edition holds it.</source>
      <translation>Aucune édition ne le contient.</translation>
    </message>
    <message>
      <source>No hit</source>
      <translation>Aucun résultat</translation>
    </message>
    <message>
      <source>No like word is known</source>
      <translation>Aucun mot semblable connu</translation>
    </message>
    <message>
      <source>No longer said to be valid</source>
      <translation>N’est plus dit valable</translation>
    </message>
    <message>
      <source>No module matches.
Esc clears the search, Ctrl+N writes a module.</source>
      <translation>Aucun module ne correspond.
Échap efface la recherche, Ctrl+N écrit un module.</translation>
    </message>
    <message>
      <source>No pinned or adapted section is behind its module.</source>
      <translation>Aucune section épinglée ou adaptée n’est en retard sur son module.</translation>
    </message>
    <message>
      <source>No review-by date: it never turns stale.</source>
      <translation>Pas de date de révision : il ne périme jamais.</translation>
    </message>
    <message>
      <source>No saved search yet</source>
      <translation>Aucune recherche enregistrée</translation>
    </message>
    <message>
      <source>No text has these words.</source>
      <translation>Aucun texte ne contient ces mots.</translation>
    </message>
    <message>
      <source>No text uses it yet.</source>
      <translation>Aucun texte ne l’emploie encore.</translation>
    </message>
    <message>
      <source>No word changed</source>
      <translation>Aucun mot modifié</translation>
    </message>
    <message>
      <source>No words are left for a module.</source>
      <translation>Il ne reste pas de mots pour un module.</translation>
    </message>
    <message>
      <source>Nobody holds a copy.</source>
      <translation>Personne n’a d’exemplaire.</translation>
    </message>
    <message>
      <source>Nobody, if left empty</source>
      <translation>Personne, si vide</translation>
    </message>
    <message>
      <source>None, if left empty</source>
      <translation>Aucun, si vide</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Taille de texte normale</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Non enregistré</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Nothing a reader would notice has changed.</source>
      <translation>Rien de ce qu’un lecteur remarquerait n’a changé.</translation>
    </message>
    <message>
      <source>Nothing fits these words.
Fewer letters find more, Esc closes.</source>
      <translation>Rien ne correspond à ces mots.
Moins de lettres trouvent plus, Échap ferme.</translation>
    </message>
    <message>
      <source>Nothing in the manual says this.</source>
      <translation>Rien dans le manuel ne dit cela.</translation>
    </message>
    <message>
      <source>Nothing takes the reply back</source>
      <translation>Rien ne reste : la réponse est retirée</translation>
    </message>
    <message>
      <source>Nothing to review here.
Select words and press Ctrl+M to annotate them.</source>
      <translation>Rien à relire ici.
Sélectionnez des mots et appuyez sur Ctrl+M pour les annoter.</translation>
    </message>
    <message>
      <source>Nothing was found</source>
      <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
      <source>Nothing was found: this briefing can be issued.</source>
      <translation>Rien n’a été trouvé : cette note peut être émise.</translation>
    </message>
    <message>
      <source>Nothing was issued.</source>
      <translation>Rien n’a été émis.</translation>
    </message>
    <message>
      <source>Number Section</source>
      <translation>Numéroter la section</translation>
    </message>
    <message>
      <source>Numbered</source>
      <translation>Numérotée</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Liste numérotée</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Version plus ancienne</translation>
    </message>
    <message>
      <source>On these very words</source>
      <translation>Sur ces mots mêmes</translation>
    </message>
    <message>
      <source>One page for a minister: the bottom line, what supports it, what to decide.</source>
      <translation>Une page pour un ministre : l’essentiel, ce qui l’étaye, ce qu’il faut décider.</translation>
    </message>
    <message>
      <source>One sentence; it is read aloud to whoever cannot see the image.</source>
      <translation>Une phrase ; elle est lue à qui ne peut pas voir l’image.</translation>
    </message>
    <message>
      <source>One side only</source>
      <translation>Un seul côté</translation>
    </message>
    <message>
      <source>Only a PDF can be locked with a passphrase.</source>
      <translation>Seul un PDF peut être verrouillé par une phrase secrète.</translation>
    </message>
    <message>
      <source>Only a pinned or adapted section can be behind its module.</source>
      <translation>Seule une section épinglée ou adaptée peut être en retard sur son module.</translation>
    </message>
    <message>
      <source>Only a section that links to a module can follow, pin or adapt it.</source>
      <translation>Seule une section liée à un module peut le suivre, l’épingler ou l’adapter.</translation>
    </message>
    <message>
      <source>Only a section that links to a module can show another one.</source>
      <translation>Seule une section liée à un module peut en montrer un autre.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a comment.</source>
      <translation>Seule une suggestion peut être acceptée ou refusée, pas un commentaire.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a fact check.</source>
      <translation>Seule une suggestion peut être acceptée ou refusée, pas une vérification.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a question.</source>
      <translation>Seule une suggestion peut être acceptée ou refusée, pas une question.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a comment.</source>
      <translation>Seule une suggestion propose une autre formulation, pas un commentaire.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a fact check.</source>
      <translation>Seule une suggestion propose une autre formulation, pas une vérification.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a question.</source>
      <translation>Seule une suggestion propose une autre formulation, pas une question.</translation>
    </message>
    <message>
      <source>Only an adapted section has words of its own to settle.</source>
      <translation>Seule une section adaptée a des mots à elle à régler.</translation>
    </message>
    <message>
      <source>Only an adapted wording can be suggested to its module.</source>
      <translation>Seule une rédaction adaptée peut être suggérée à son module.</translation>
    </message>
    <message>
      <source>Only changes</source>
      <translation>Seules modifications</translation>
    </message>
    <message>
      <source>Only in this briefing</source>
      <translation>Seulement dans cette note</translation>
    </message>
    <message>
      <source>Only open</source>
      <translation>Ouvertes seulement</translation>
    </message>
    <message>
      <source>Only own text or an adapted wording can become a module.</source>
      <translation>Seul un texte propre ou une rédaction adaptée peut devenir un module.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open a briefing to compare its editions.</source>
      <translation>Ouvrez une note pour comparer ses éditions.</translation>
    </message>
    <message>
      <source>Open a text to see its versions.</source>
      <translation>Ouvrez un texte pour voir ses versions.</translation>
    </message>
    <message>
      <source>Open annotations</source>
      <translation>Annotations ouvertes</translation>
    </message>
    <message>
      <source>Open beside</source>
      <translation>Ouvrir à côté</translation>
    </message>
    <message>
      <source>Open briefing…</source>
      <translation>Ouvrir une note…</translation>
    </message>
    <message>
      <source>Open comment</source>
      <translation>Commentaire ouvert</translation>
    </message>
    <message>
      <source>Open fact check</source>
      <translation>Vérification ouverte</translation>
    </message>
    <message>
      <source>Open it with that one.</source>
      <translation>Ouvrez-la avec celui-là.</translation>
    </message>
    <message>
      <source>Open it, or choose another name.</source>
      <translation>Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Open module beside</source>
      <translation>Ouvrir le module à côté</translation>
    </message>
    <message>
      <source>Open question</source>
      <translation>Question ouverte</translation>
    </message>
    <message>
      <source>Open section beside</source>
      <translation>Ouvrir la section à côté</translation>
    </message>
    <message>
      <source>Open texts</source>
      <translation>Textes ouverts</translation>
    </message>
    <message>
      <source>Open the chosen annotation again</source>
      <translation>Rouvrir l’annotation choisie</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Open the newest backup beside it, and keep the damaged file.</source>
      <translation>Ouvrez la sauvegarde la plus récente à côté, et gardez le fichier endommagé.</translation>
    </message>
    <message>
      <source>Open the newest backup.</source>
      <translation>Ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message>
      <source>Open the text that they are about, or name it, and import them again.</source>
      <translation>Ouvrez le texte dont il s’agit, ou nommez-le, et importez-les de nouveau.</translation>
    </message>
    <message>
      <source>Open this thread again</source>
      <translation>Rouvrir ce fil</translation>
    </message>
    <message>
      <source>Open {n}</source>
      <translation>Ouvertes {n}</translation>
    </message>
    <message>
      <source>Other side</source>
      <translation>Autre côté</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Over budget</source>
      <translation>Longueur dépassée</translation>
    </message>
    <message>
      <source>Over pages</source>
      <translation>Trop de pages</translation>
    </message>
    <message>
      <source>Own text</source>
      <translation>Texte propre</translation>
    </message>
    <message>
      <source>Own texts become prompts of the template</source>
      <translation>Les textes propres deviennent des consignes du modèle</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Owner {name}</source>
      <translation>Responsable {name}</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF files (*.pdf);;Markdown files (*.md);;HTML files (*.html)</source>
      <translation>Fichiers PDF (*.pdf);;Fichiers Markdown (*.md);;Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>PHIA Probability Yardstick (UK)</source>
      <translation>Échelle de probabilité PHIA (Royaume-Uni)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Page Break</source>
      <translation>Saut de page</translation>
    </message>
    <message>
      <source>Page break before</source>
      <translation>Saut de page avant</translation>
    </message>
    <message>
      <source>Page one of this briefing, as it would be printed.</source>
      <translation>La première page de cette note, telle qu’elle serait imprimée.</translation>
    </message>
    <message>
      <source>Page {page} of {count}</source>
      <translation>Page {page} sur {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Passphrase again</source>
      <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Paste as plain text</source>
      <translation>Coller comme texte brut</translation>
    </message>
    <message>
      <source>Pending suggestion</source>
      <translation>Suggestion en attente</translation>
    </message>
    <message>
      <source>Pin Revision</source>
      <translation>Figer la révision</translation>
    </message>
    <message>
      <source>Pin this revision</source>
      <translation>Figer cette révision</translation>
    </message>
    <message>
      <source>Pin to v{number}</source>
      <translation>Épingler à la v{number}</translation>
    </message>
    <message>
      <source>Pinned revision, read only</source>
      <translation>Révision figée, lecture seule</translation>
    </message>
    <message>
      <source>Pinned to v{number}</source>
      <translation>Figé sur la v{number}</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <source>Political Director</source>
      <translation>Directeur politique</translation>
    </message>
    <message>
      <source>Press one to go there.</source>
      <translation>Cliquez pour y aller.</translation>
    </message>
    <message>
      <source>Press to change them, or Ctrl+D</source>
      <translation>Cliquez pour les modifier, ou Ctrl+D</translation>
    </message>
    <message>
      <source>Press words on a page to go to them in the text</source>
      <translation>Cliquez sur des mots d’une page pour aller au texte</translation>
    </message>
    <message>
      <source>Previous annotation</source>
      <translation>Annotation précédente</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Modification précédente</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Volet précédent</translation>
    </message>
    <message>
      <source>Previous section</source>
      <translation>Section précédente</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Profile for exports</source>
      <translation>Profil d’exportation</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profils</translation>
    </message>
    <message>
      <source>Profiles…</source>
      <translation>Profils…</translation>
    </message>
    <message>
      <source>Prompt left</source>
      <translation>Consigne restée</translation>
    </message>
    <message>
      <source>Propose another wording of the selected words or the word here</source>
      <translation>Proposer une autre formulation des mots choisis ou du mot sous le curseur</translation>
    </message>
    <message>
      <source>Propose to Module</source>
      <translation>Proposer au module</translation>
    </message>
    <message>
      <source>Propose to the module</source>
      <translation>Proposer au module</translation>
    </message>
    <message>
      <source>Proposed wording</source>
      <translation>Formulation proposée</translation>
    </message>
    <message>
      <source>Proposes “{wording}”.</source>
      <translation>Propose « {wording} ».</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publiée le</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Éditeur</translation>
    </message>
    <message>
      <source>Put a column after the one that the caret is in</source>
      <translation>Mettre une colonne après celle du curseur</translation>
    </message>
    <message>
      <source>Put a module of the library into the briefing</source>
      <translation>Mettre un module de la bibliothèque dans la note</translation>
    </message>
    <message>
      <source>Put a row under the one that the caret is in</source>
      <translation>Mettre une ligne sous celle du curseur</translation>
    </message>
    <message>
      <source>Put a sound one in its place, or take it away.</source>
      <translation>Mettez-en un intact à sa place, ou retirez-le.</translation>
    </message>
    <message>
      <source>Put in</source>
      <translation>Insérer</translation>
    </message>
    <message>
      <source>Put in a figure that is written once and used by name</source>
      <translation>Insérer une donnée écrite une fois et employée par son nom</translation>
    </message>
    <message>
      <source>Put in a footnote and write it at the end</source>
      <translation>Placer une note de bas de page et l’écrire à la fin</translation>
    </message>
    <message>
      <source>Put in a table; Tab goes to the next cell</source>
      <translation>Placer un tableau ; Tab passe à la cellule suivante</translation>
    </message>
    <message>
      <source>Put in an image; it is asked at once what it shows</source>
      <translation>Placer une image ; on demande aussitôt ce qu’elle montre</translation>
    </message>
    <message>
      <source>Put in the words on the clipboard and nothing of their looks</source>
      <translation>Insérer les mots du presse-papiers sans leur mise en forme</translation>
    </message>
    <message>
      <source>Put in what is on the clipboard; what another program formatted becomes Markdown</source>
      <translation>Insérer le contenu du presse-papiers ; ce qu’un autre programme a mis en forme devient du Markdown</translation>
    </message>
    <message>
      <source>Put it back if it was moved or renamed, or open it where it is now.</source>
      <translation>Remettez-la en place si elle a été déplacée ou renommée, ou ouvrez-la là où elle est à présent.</translation>
    </message>
    <message>
      <source>Put the chosen suggestion into the text, and go to the next annotation</source>
      <translation>Mettre les mots de la suggestion choisie dans le texte et passer à l’annotation suivante</translation>
    </message>
    <message>
      <source>Put the proposed wording into the text</source>
      <translation>Mettre la formulation proposée dans le texte</translation>
    </message>
    <message>
      <source>Put the section beside the one it is under</source>
      <translation>Placer la section à côté de celle qui la contient</translation>
    </message>
    <message>
      <source>Put the section under the one above it</source>
      <translation>Placer la section sous celle qui la précède</translation>
    </message>
    <message>
      <source>Put the selected words onto the clipboard</source>
      <translation>Mettre les mots sélectionnés dans le presse-papiers</translation>
    </message>
    <message>
      <source>Put “{title}” in</source>
      <translation>Insérer « {title} »</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Citation longue</translation>
    </message>
    <message>
      <source>Re-attach</source>
      <translation>Rattacher de nouveau</translation>
    </message>
    <message>
      <source>Re-attach the annotation</source>
      <translation>Rattacher l’annotation</translation>
    </message>
    <message>
      <source>Re-attach to the selected words</source>
      <translation>Rattacher aux mots choisis</translation>
    </message>
    <message>
      <source>Read how Briefer works, in a window that can stay open</source>
      <translation>Lire comment Briefer fonctionne, dans une fenêtre qui peut rester ouverte</translation>
    </message>
    <message>
      <source>Reading {file}…</source>
      <translation>Lecture de {file}…</translation>
    </message>
    <message>
      <source>Reading {modules}…</source>
      <translation>Lecture de {modules}…</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Reason for it</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Reason to let it pass</source>
      <translation>Motif pour laisser passer</translation>
    </message>
    <message>
      <source>Reason to let pass: {error}</source>
      <translation>Motif pour laisser passer : {error}</translation>
    </message>
    <message>
      <source>Reason to withdraw</source>
      <translation>Motif du retrait</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Destinataire</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Destinataires</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>Rétablir : {step}</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <source>Region: {name}</source>
      <translation>Région : {name}</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>Reject Suggestion</source>
      <translation>Refuser la suggestion</translation>
    </message>
    <message>
      <source>Reject Suggestions</source>
      <translation>Refuser les suggestions</translation>
    </message>
    <message>
      <source>Reject and go on</source>
      <translation>Refuser et continuer</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Refusée</translation>
    </message>
    <message>
      <source>Reliability, A to F</source>
      <translation>Fiabilité, de A à F</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove Profile</source>
      <translation>Retirer le profil</translation>
    </message>
    <message>
      <source>Remove Section</source>
      <translation>Retirer la section</translation>
    </message>
    <message>
      <source>Remove Sections</source>
      <translation>Retirer les sections</translation>
    </message>
    <message>
      <source>Remove Template</source>
      <translation>Retirer le modèle</translation>
    </message>
    <message>
      <source>Remove column</source>
      <translation>Retirer la colonne</translation>
    </message>
    <message>
      <source>Remove row</source>
      <translation>Retirer la ligne</translation>
    </message>
    <message>
      <source>Remove section</source>
      <translation>Retirer la section</translation>
    </message>
    <message>
      <source>Remove tags</source>
      <translation>Retirer des étiquettes</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <source>Reopen closed text</source>
      <translation>Rouvrir le texte fermé</translation>
    </message>
    <message>
      <source>Reopen it first.</source>
      <translation>Rouvrez-la d’abord.</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Tout remplacer</translation>
    </message>
    <message>
      <source>Replace every hit in this text</source>
      <translation>Remplacer chaque résultat dans ce texte</translation>
    </message>
    <message>
      <source>Replace in All Modules</source>
      <translation>Remplacer dans tous les modules</translation>
    </message>
    <message>
      <source>Replace in text…</source>
      <translation>Remplacer dans le texte…</translation>
    </message>
    <message>
      <source>Replace this hit and go to the next</source>
      <translation>Remplacer ce résultat et passer au suivant</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Remplacer par</translation>
    </message>
    <message>
      <source>Replace {hits}</source>
      <translation>Remplacer {hits}</translation>
    </message>
    <message>
      <source>Replaced “{old}” with “{new}”</source>
      <translation>« {old} » remplacé par « {new} »</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Reply to {name}</source>
      <translation>Répondre à {name}</translation>
    </message>
    <message>
      <source>Reply…  Ctrl+Enter sends</source>
      <translation>Réponse…  Ctrl+Entrée envoie</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>Rétablir la disposition</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Résoudre</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Résolue</translation>
    </message>
    <message>
      <source>Resolved {n}</source>
      <translation>Résolues {n}</translation>
    </message>
    <message>
      <source>Restore Version</source>
      <translation>Rétablir la version</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>Rétablir cette version</translation>
    </message>
    <message>
      <source>Restore v{number}</source>
      <translation>Rétablir la v{number}</translation>
    </message>
    <message>
      <source>Restored revision {number}</source>
      <translation>Révision {number} rétablie</translation>
    </message>
    <message>
      <source>Retired</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>Retired module</source>
      <translation>Module retiré</translation>
    </message>
    <message>
      <source>Retrieved</source>
      <translation>Consultée le</translation>
    </message>
    <message>
      <source>Review by</source>
      <translation>À réviser avant</translation>
    </message>
    <message>
      <source>Review list</source>
      <translation>Liste de relecture</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Russe</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save Template</source>
      <translation>Enregistrer le modèle</translation>
    </message>
    <message>
      <source>Save an image of another kind as PNG first; articles come in with “Import…” of the File menu.</source>
      <translation>Enregistrez d’abord en PNG une image d’un autre type ; les articles s’importent par « Importer… » dans le menu Fichier.</translation>
    </message>
    <message>
      <source>Save and close Briefer</source>
      <translation>Enregistrer et fermer Briefer</translation>
    </message>
    <message>
      <source>Save and close every text but this one</source>
      <translation>Enregistrer et fermer tous les textes sauf celui-ci</translation>
    </message>
    <message>
      <source>Save and close the text; what can be undone in it is kept for a while</source>
      <translation>Enregistrer et fermer le texte ; ce qui peut y être annulé est gardé un moment</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
      <source>Save as template…</source>
      <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
      <source>Save it as PNG or JPEG with at most 50 million pixels, then add it again.</source>
      <translation>Enregistrez-la en PNG ou en JPEG d’au plus 50 millions de pixels, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
      <source>Save it as plain text, Markdown or a web page, and import that.</source>
      <translation>Enregistrez-le en texte brut, en Markdown ou en page web, et importez cela.</translation>
    </message>
    <message>
      <source>Save over it</source>
      <translation>Enregistrer par-dessus</translation>
    </message>
    <message>
      <source>Save the record…</source>
      <translation>Enregistrer le registre…</translation>
    </message>
    <message>
      <source>Save the text now, as a version with a name</source>
      <translation>Enregistrer le texte maintenant, comme version nommée</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <source>Saved searches…</source>
      <translation>Recherches enregistrées…</translation>
    </message>
    <message>
      <source>Saved while writing</source>
      <translation>Enregistré en cours de saisie</translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Enregistré {time}</translation>
    </message>
    <message>
      <source>Say how many sources there are and how good they are</source>
      <translation>Dire combien il y a de sources et ce qu’elles valent</translation>
    </message>
    <message>
      <source>Say in a few words what it is.</source>
      <translation>Dites en quelques mots ce que c’est.</translation>
    </message>
    <message>
      <source>Say that the text holds today: a version with the same words</source>
      <translation>Confirmer que le texte est valable aujourd’hui : une version avec les mêmes mots</translation>
    </message>
    <message>
      <source>Say which edition, and whose copy, a file is</source>
      <translation>Dire de quelle édition, et de qui, un fichier est la copie</translation>
    </message>
    <message>
      <source>Say who has to act on the chosen annotation, and by when</source>
      <translation>Dire qui doit traiter l’annotation choisie, et pour quand</translation>
    </message>
    <message>
      <source>Say who has to act, and by when</source>
      <translation>Dire qui doit agir, et pour quand</translation>
    </message>
    <message>
      <source>Search again; nothing was replaced.</source>
      <translation>Cherchez de nouveau ; rien n’a été remplacé.</translation>
    </message>
    <message>
      <source>Search modules, tags, text</source>
      <translation>Chercher modules, mots-clés, texte</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
      <source>Search the library again as you did before, or keep this search</source>
      <translation>Refaire une recherche d’avant, ou garder celle-ci</translation>
    </message>
    <message>
      <source>Search the library for its title.</source>
      <translation>Cherchez son titre dans la bibliothèque.</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>Chercher dans le manuel</translation>
    </message>
    <message>
      <source>Search titles, tags and text of the library</source>
      <translation>Chercher dans les titres, mots-clés et textes de la bibliothèque</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>Sections carry numbers</source>
      <translation>Les sections portent des numéros</translation>
    </message>
    <message>
      <source>Sections that the program writes</source>
      <translation>Sections écrites par le programme</translation>
    </message>
    <message>
      <source>Sections whose modules moved on</source>
      <translation>Sections dont les modules ont avancé</translation>
    </message>
    <message>
      <source>See what became of modules since, and take, keep or merge it</source>
      <translation>Voir ce que les modules sont devenus, puis prendre, garder ou fusionner</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <source>Select every word of the text, or every row of a list</source>
      <translation>Sélectionner tous les mots du texte ou toutes les lignes d’une liste</translation>
    </message>
    <message>
      <source>Select the words again in the newest text.</source>
      <translation>Sélectionnez de nouveau les mots dans le texte le plus récent.</translation>
    </message>
    <message>
      <source>Select the words on the right that the annotation is about now.</source>
      <translation>Sélectionnez dans le texte actuel les mots dont il s’agit maintenant.</translation>
    </message>
    <message>
      <source>Select the words that the annotation belongs to, then press Re-attach again.</source>
      <translation>Choisissez les mots que vise l’annotation, puis rattachez à nouveau.</translation>
    </message>
    <message>
      <source>Select the words that the annotation belongs to, then press Send again.</source>
      <translation>Sélectionnez les mots auxquels l’annotation se rapporte, puis appuyez de nouveau sur Envoyer.</translation>
    </message>
    <message>
      <source>Select the words that the annotation is about first.</source>
      <translation>Sélectionnez d’abord les mots à annoter.</translation>
    </message>
    <message>
      <source>Selected words</source>
      <translation>Mots sélectionnés</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Send it before you close the window.</source>
      <translation>Envoyez-le avant de fermer la fenêtre.</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Envoyé</translation>
    </message>
    <message>
      <source>Set the name that annotations and versions are signed with</source>
      <translation>Fixer le nom qui signe annotations et versions</translation>
    </message>
    <message>
      <source>Set the section's own headings one level higher</source>
      <translation>Relever d’un niveau les titres propres à la section</translation>
    </message>
    <message>
      <source>Set the section's own headings one level lower</source>
      <translation>Abaisser d’un niveau les titres propres à la section</translation>
    </message>
    <message>
      <source>Setting page one in each style…</source>
      <translation>Composition de la première page dans chaque style…</translation>
    </message>
    <message>
      <source>Setting pages</source>
      <translation>Mise en pages</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <translation>Mise en pages…</translation>
    </message>
    <message>
      <source>Settle suggestions</source>
      <translation>Régler les suggestions</translation>
    </message>
    <message>
      <source>Settle suggestions in the library…</source>
      <translation>Régler les suggestions de la bibliothèque…</translation>
    </message>
    <message>
      <source>Settle suggestions…</source>
      <translation>Régler les suggestions…</translation>
    </message>
    <message>
      <source>Settle the merge</source>
      <translation>Régler la fusion</translation>
    </message>
    <message>
      <source>Settle them, or waive each by its name with a reason.</source>
      <translation>Réglez-les, ou laissez passer chacune par son nom et avec un motif.</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Show every briefing and edition that has the open text, and who received it</source>
      <translation>Montrer chaque note et édition contenant le texte ouvert, et qui l’a reçu</translation>
    </message>
    <message>
      <source>Show every shortcut on one page</source>
      <translation>Montrer tous les raccourcis sur une page</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Le montrer</translation>
    </message>
    <message>
      <source>Show it there, or add it once more on purpose.</source>
      <translation>Montrez ce qui s’y trouve, ou ajoutez-le encore une fois à dessein.</translation>
    </message>
    <message>
      <source>Show only mine</source>
      <translation>Seulement les miennes</translation>
    </message>
    <message>
      <source>Show only one kind of annotation, or one author's</source>
      <translation>Ne montrer qu’un genre d’annotations, ou celles d’une personne</translation>
    </message>
    <message>
      <source>Show only what I wrote or have to answer</source>
      <translation>Ne montrer que ce que j’ai écrit ou dois traiter</translation>
    </message>
    <message>
      <source>Show only what I wrote or have to answer, or all</source>
      <translation>Montrer seulement ce que j’ai écrit ou dois traiter, ou tout</translation>
    </message>
    <message>
      <source>Show open annotations</source>
      <translation>Montrer les annotations ouvertes</translation>
    </message>
    <message>
      <source>Show or hide title, status, marking, dates, owner and tags of the text</source>
      <translation>Afficher ou masquer le titre, le statut, la mention, les dates, le responsable et les étiquettes du texte</translation>
    </message>
    <message>
      <source>Show pages larger (Ctrl++)</source>
      <translation>Agrandir les pages (Ctrl++)</translation>
    </message>
    <message>
      <source>Show pages smaller (Ctrl+-)</source>
      <translation>Réduire les pages (Ctrl+-)</translation>
    </message>
    <message>
      <source>Show resolved annotations</source>
      <translation>Montrer les annotations résolues</translation>
    </message>
    <message>
      <source>Show resolved, accepted and rejected ones</source>
      <translation>Montrer les annotations résolues, acceptées et refusées</translation>
    </message>
    <message>
      <source>Show text or pages as large as at first</source>
      <translation>Montrer texte ou pages à la taille d’origine</translation>
    </message>
    <message>
      <source>Show text or pages larger</source>
      <translation>Agrandir le texte ou les pages</translation>
    </message>
    <message>
      <source>Show text or pages smaller</source>
      <translation>Réduire le texte ou les pages</translation>
    </message>
    <message>
      <source>Show the module selected in the library on the other side</source>
      <translation>Afficher de l’autre côté le module choisi dans la bibliothèque</translation>
    </message>
    <message>
      <source>Show the module's newest words</source>
      <translation>Montrer les mots les plus récents du module</translation>
    </message>
    <message>
      <source>Show the newest approved text of the module</source>
      <translation>Montrer le dernier texte approuvé du module</translation>
    </message>
    <message>
      <source>Show the older version and the newer one beside it</source>
      <translation>Montrer la version plus ancienne, et à côté la plus récente</translation>
    </message>
    <message>
      <source>Show the pages of the PDF as it would be exported</source>
      <translation>Montrer les pages du PDF telles qu’elles seraient exportées</translation>
    </message>
    <message>
      <source>Show the selected section on the other side</source>
      <translation>Afficher la section choisie de l’autre côté</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Montrer le texte</translation>
    </message>
    <message>
      <source>Show the text on the other side too, to write in both</source>
      <translation>Afficher aussi le texte de l’autre côté, pour écrire dans les deux</translation>
    </message>
    <message>
      <source>Show the version and where the library is</source>
      <translation>Montrer la version et l’emplacement de la bibliothèque</translation>
    </message>
    <message>
      <source>Show what a reader of an edition has not seen, in another one or in the draft</source>
      <translation>Montrer ce qu’un lecteur d’une édition n’a pas vu, dans une autre ou dans le brouillon</translation>
    </message>
    <message>
      <source>Show what became of the words between two versions</source>
      <translation>Montrer ce que sont devenus les mots entre deux versions</translation>
    </message>
    <message>
      <source>Show what is open beside the text, or not</source>
      <translation>Montrer ou non ce qui est ouvert à côté du texte</translation>
    </message>
    <message>
      <source>Show what is open in the whole library, whose it is and when it is due</source>
      <translation>Montrer ce qui est ouvert dans toute la bibliothèque, de qui et pour quand</translation>
    </message>
    <message>
      <source>Show what was issued, export it again, hand out copies, withdraw it</source>
      <translation>Montrer ce qui a été émis, l’exporter à nouveau, distribuer des copies, le retirer</translation>
    </message>
    <message>
      <source>Show what was resolved, accepted or rejected beside the text, or not</source>
      <translation>Montrer ou non à côté du texte ce qui a été résolu, accepté ou refusé</translation>
    </message>
    <message>
      <source>Show which editions hold words, a module or a source, and who has them</source>
      <translation>Montrer quelles éditions contiennent des mots, un module ou une source, et qui les a</translation>
    </message>
    <message>
      <source>Show words taken out and put in within one text</source>
      <translation>Montrer mots supprimés et ajoutés dans un seul texte</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <source>Sign so</source>
      <translation>Signer ainsi</translation>
    </message>
    <message>
      <source>Signed as: {name}</source>
      <translation>Signé : {name}</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>Rapport de situation</translation>
    </message>
    <message>
      <source>Smaller heading</source>
      <translation>Titre plus petit</translation>
    </message>
    <message>
      <source>Smaller headings in the section</source>
      <translation>Titres plus petits dans la section</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <source>Smallest heading</source>
      <translation>Plus petit titre</translation>
    </message>
    <message>
      <source>Somebody wrote this, and only they can word it anew.</source>
      <translation>Quelqu’un a écrit cela, et seul son auteur peut le reformuler.</translation>
    </message>
    <message>
      <source>Something went wrong in Briefer</source>
      <translation>Une erreur s’est produite dans Briefer</translation>
    </message>
    <message>
      <source>Something went wrong in Briefer. This is our mistake.</source>
      <translation>Une erreur s’est produite dans Briefer. La faute est nôtre.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <source>Source summary</source>
      <translation>Synthèse des sources</translation>
    </message>
    <message>
      <source>Source {key}</source>
      <translation>Source {key}</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Sources…</source>
      <translation>Registre des sources…</translation>
    </message>
    <message>
      <source>Spelling is checked once the package “{name}” is installed beside Briefer.</source>
      <translation>L’orthographe est vérifiée dès que le paquet « {name} » est installé à côté de Briefer.</translation>
    </message>
    <message>
      <source>Split it into several modules.</source>
      <translation>Divisez-le en plusieurs modules.</translation>
    </message>
    <message>
      <source>Split the file, or import the part that you need.</source>
      <translation>Divisez le fichier, ou importez la partie qu’il vous faut.</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Périmé</translation>
    </message>
    <message>
      <source>Stale module</source>
      <translation>Module périmé</translation>
    </message>
    <message>
      <source>Stale since {day}.</source>
      <translation>Depuis le {day}, ce texte est périmé.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Status Approved</source>
      <translation>État approuvé</translation>
    </message>
    <message>
      <source>Status Draft</source>
      <translation>État brouillon</translation>
    </message>
    <message>
      <source>Status In Review</source>
      <translation>État en relecture</translation>
    </message>
    <message>
      <source>Status Retired</source>
      <translation>État retiré</translation>
    </message>
    <message>
      <source>Status: {status}</source>
      <translation>État : {status}</translation>
    </message>
    <message>
      <source>Still Valid</source>
      <translation>Toujours valable</translation>
    </message>
    <message>
      <source>Still valid</source>
      <translation>Toujours valable</translation>
    </message>
    <message>
      <source>Still valid on {day}</source>
      <translation>Encore valable le {day}</translation>
    </message>
    <message>
      <source>Stress words</source>
      <translation>Accentuer des mots</translation>
    </message>
    <message>
      <source>Strike words out</source>
      <translation>Barrer des mots</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>Gras</translation>
    </message>
    <message>
      <source>Struck out</source>
      <translation>Barré</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Sous-titre</translation>
    </message>
    <message>
      <source>Suggest</source>
      <translation>Suggérer</translation>
    </message>
    <message>
      <source>Suggest other words</source>
      <translation>Suggérer d’autres mots</translation>
    </message>
    <message>
      <source>Suggest this briefing's wording to the module that it was adapted from</source>
      <translation>Suggérer la rédaction de cette note au module dont elle est adaptée</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>Suggestion</translation>
    </message>
    <message>
      <source>Suggestion by somebody accepted</source>
      <translation>Suggestion de quelqu’un acceptée</translation>
    </message>
    <message>
      <source>Suggestion by {author} accepted</source>
      <translation>Suggestion de {author} acceptée</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Mots-clés</translation>
    </message>
    <message>
      <source>Tags: {names}</source>
      <translation>Mots-clés : {names}</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Prendre</translation>
    </message>
    <message>
      <source>Take Back Annotation</source>
      <translation>Retirer l’annotation</translation>
    </message>
    <message>
      <source>Take Newest Words</source>
      <translation>Prendre les mots récents</translation>
    </message>
    <message>
      <source>Take Section In</source>
      <translation>Reprendre la section</translation>
    </message>
    <message>
      <source>Take articles in as modules: text, Markdown, HTML</source>
      <translation>Reprendre des articles comme modules : texte, Markdown, HTML</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Take in what a colleague marked; what is here already is not added again</source>
      <translation>Prendre ce qu’un collègue a annoté ; ce qui est déjà ici n’est pas ajouté deux fois</translation>
    </message>
    <message>
      <source>Take out the column of the table that the caret is in</source>
      <translation>Retirer la colonne du tableau où est le curseur</translation>
    </message>
    <message>
      <source>Take out the row of the table that the caret is in</source>
      <translation>Retirer la ligne du tableau où est le curseur</translation>
    </message>
    <message>
      <source>Take out {hits}</source>
      <translation>Supprimer {hits}</translation>
    </message>
    <message>
      <source>Take the last step back</source>
      <translation>Revenir sur la dernière étape</translation>
    </message>
    <message>
      <source>Take the section out of the briefing; the module stays in the library</source>
      <translation>Retirer la section de la note ; le module reste dans la bibliothèque</translation>
    </message>
    <message>
      <source>Take the section's own words into the library, and follow them there</source>
      <translation>Prendre les mots propres de la section dans la bibliothèque et les y suivre</translation>
    </message>
    <message>
      <source>Take the selected words out, onto the clipboard</source>
      <translation>Retirer les mots sélectionnés et les mettre dans le presse-papiers</translation>
    </message>
    <message>
      <source>Take this template of your own away; Ctrl+Z brings it back</source>
      <translation>Retirer ce modèle à vous ; Ctrl+Z le ramène</translation>
    </message>
    <message>
      <source>Taking {file} in…</source>
      <translation>Reprise de {file}…</translation>
    </message>
    <message>
      <source>Tell a reader of the last edition what is new</source>
      <translation>Dire à un lecteur de la dernière édition ce qui est nouveau</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Terms of {name}. Likelihood is about the world, confidence about the sources.</source>
      <translation>Termes de {name}. La probabilité porte sur le monde, la confiance sur les sources.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Text used before</source>
      <translation>Texte utilisé avant</translation>
    </message>
    <message>
      <source>Text used longest ago</source>
      <translation>Texte le plus anciennement utilisé</translation>
    </message>
    <message>
      <source>The backup {name} cannot be written: {reason}.</source>
      <translation>La sauvegarde {name} ne peut pas être écrite : {reason}.</translation>
    </message>
    <message>
      <source>The backup {name} did not come out whole, so it was not kept.</source>
      <translation>La sauvegarde {name} n’est pas sortie entière ; elle n’a pas été gardée.</translation>
    </message>
    <message>
      <source>The briefing is marked {marking}, above its highest part ({highest}), and no reason is given.</source>
      <translation>La note porte la mention {marking}, au-dessus de sa partie la plus haute ({highest}), sans motif indiqué.</translation>
    </message>
    <message>
      <source>The briefing is marked {marking}, but a part of it is {highest}.</source>
      <translation>La note porte la mention {marking}, mais une de ses parties est {highest}.</translation>
    </message>
    <message>
      <source>The briefing is {reason}, the highest that this profile lets pass.</source>
      <translation>La note : {reason}, le plus haut que ce profil laisse passer.</translation>
    </message>
    <message>
      <source>The caption of {name}</source>
      <translation>La légende de {name}</translation>
    </message>
    <message>
      <source>The copy of {name} was locked with a passphrase, which is kept nowhere.</source>
      <translation>La copie de {name} a été verrouillée par une phrase secrète qui n’est conservée nulle part.</translation>
    </message>
    <message>
      <source>The dictionary {name} in {folder} cannot be read.</source>
      <translation>Le dictionnaire {name} dans {folder} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The disk failed while the library {name} was being read or written.</source>
      <translation>Le disque a failli pendant la lecture ou l’écriture de la bibliothèque {name}.</translation>
    </message>
    <message>
      <source>The disk is full, so the change to {name} was not saved.</source>
      <translation>Le disque est plein : la modification de {name} n’est pas enregistrée.</translation>
    </message>
    <message>
      <source>The edition itself is kept as it was issued; hand that over instead.</source>
      <translation>L’édition elle-même est conservée telle qu’elle fut émise ; remettez plutôt celle-ci.</translation>
    </message>
    <message>
      <source>The export ended before the file was written.</source>
      <translation>L’exportation s’est arrêtée avant que le fichier soit écrit.</translation>
    </message>
    <message>
      <source>The export was cancelled.</source>
      <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
      <source>The exports of “{title}” use the profile “{name}”.</source>
      <translation>Les exportations de « {title} » utilisent le profil « {name} ».</translation>
    </message>
    <message>
      <source>The figure “{name}”</source>
      <translation>La donnée « {name} »</translation>
    </message>
    <message>
      <source>The figure “{name}” ({words}) names no source.</source>
      <translation>La donnée « {name} » ({words}) n’indique aucune source.</translation>
    </message>
    <message>
      <source>The file of this edition is no longer what was issued.</source>
      <translation>Le fichier de cette édition n’est plus celui qui a été émis.</translation>
    </message>
    <message>
      <source>The file states no encoding; it was read as {encoding}.</source>
      <translation>Le fichier n’indique pas son encodage ; il a été lu comme {encoding}.</translation>
    </message>
    <message>
      <source>The file states no encoding; it was read as {encoding}. Check its special letters.</source>
      <translation>Le fichier n’indique pas son encodage ; il a été lu comme {encoding}. Vérifiez ses lettres particulières.</translation>
    </message>
    <message>
      <source>The folder {folder} for your libraries cannot be made: {reason}.</source>
      <translation>Le dossier {folder} de vos bibliothèques ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
      <source>The heading of the new section.</source>
      <translation>Le titre de la nouvelle section.</translation>
    </message>
    <message>
      <source>The house style “{key}” cannot be read: {problem}</source>
      <translation>Le style maison « {key} » ne peut pas être lu : {problem}</translation>
    </message>
    <message>
      <source>The house style “{key}” cannot be used: {problem}</source>
      <translation>Le style maison « {key} » ne peut pas être utilisé : {problem}</translation>
    </message>
    <message>
      <source>The house style “{key}” has an unknown setting “{name}”.</source>
      <translation>Le style maison « {key} » a un réglage inconnu, « {name} ».</translation>
    </message>
    <message>
      <source>The house style's {name} is not a colour such as #1f3a5f.</source>
      <translation>La valeur « {name} » du style maison n’est pas une couleur telle que #1f3a5f.</translation>
    </message>
    <message>
      <source>The image is being read. It comes into the text by itself.</source>
      <translation>L’image est en cours de lecture. Elle viendra d’elle-même dans le texte.</translation>
    </message>
    <message>
      <source>The image {name} has too many pixels.</source>
      <translation>L’image {name} a trop de pixels.</translation>
    </message>
    <message>
      <source>The image {name} is damaged.</source>
      <translation>L’image {name} est endommagée.</translation>
    </message>
    <message>
      <source>The image {name} is not beside the file.</source>
      <translation>L’image {name} n’est pas à côté du fichier.</translation>
    </message>
    <message>
      <source>The image {name} is outside the folder of the file.</source>
      <translation>L’image {name} est hors du dossier du fichier.</translation>
    </message>
    <message>
      <source>The image {name} is {reason}.</source>
      <translation>L’image {name} : {reason}.</translation>
    </message>
    <message>
      <source>The information cut-off needs a time zone.</source>
      <translation>La date d’arrêt de l’information a besoin d’un fuseau horaire.</translation>
    </message>
    <message>
      <source>The library is empty.
Ctrl+N writes its first module.</source>
      <translation>La bibliothèque est vide.
Ctrl+N écrit son premier module.</translation>
    </message>
    <message>
      <source>The library {name} cannot be made: {reason}.</source>
      <translation>La bibliothèque {name} ne peut pas être créée : {reason}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be opened.</source>
      <translation>La bibliothèque {name} ne peut être ouverte.</translation>
    </message>
    <message>
      <source>The library {name} cannot be read: {reason}.</source>
      <translation>La bibliothèque {name} ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be written to: the file or its folder is read-only.</source>
      <translation>Impossible d’écrire dans la bibliothèque {name} : le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
      <source>The library {name} is damaged.</source>
      <translation>La bibliothèque {name} est endommagée.</translation>
    </message>
    <message>
      <source>The library {name} is in use by another part of the program.</source>
      <translation>La bibliothèque {name} est utilisée par une autre partie du programme.</translation>
    </message>
    <message>
      <source>The library {name} is in use by another program, which has not let go of it.</source>
      <translation>La bibliothèque {name} est utilisée par un autre programme, qui ne la libère pas.</translation>
    </message>
    <message>
      <source>The library {name} is read-only.</source>
      <translation>La bibliothèque {name} est en lecture seule.</translation>
    </message>
    <message>
      <source>The library {name} may not be opened by you.</source>
      <translation>Vous n’avez pas le droit d’ouvrir la bibliothèque {name}.</translation>
    </message>
    <message>
      <source>The library {name} was written by a newer Briefer; it was left untouched.</source>
      <translation>La bibliothèque {name} a été écrite par un Briefer plus récent ; elle est restée intacte.</translation>
    </message>
    <message>
      <source>The library {name} was written by an older Briefer and is read-only.</source>
      <translation>La bibliothèque {name} a été écrite par un Briefer plus ancien et est en lecture seule.</translation>
    </message>
    <message>
      <source>The log is {file}.</source>
      <translation>Le journal est {file}.</translation>
    </message>
    <message>
      <source>The module now</source>
      <translation>Le module maintenant</translation>
    </message>
    <message>
      <source>The module says the same already: nothing to suggest.</source>
      <translation>Le module dit déjà la même chose : rien à suggérer.</translation>
    </message>
    <message>
      <source>The outline of “{title}” was changed meanwhile.</source>
      <translation>Le plan de « {title} » a été modifié entre-temps.</translation>
    </message>
    <message>
      <source>The outline of “{title}”, its title block, style, profile and length; not its modules.</source>
      <translation>Le plan de « {title} », son cartouche, son style, son profil et sa longueur ; pas ses modules.</translation>
    </message>
    <message>
      <source>The page is nested too deeply; it was read as plain text.</source>
      <translation>La page est imbriquée trop profondément ; elle a été lue comme du texte brut.</translation>
    </message>
    <message>
      <source>The passphrase is too long.</source>
      <translation>La phrase secrète est trop longue.</translation>
    </message>
    <message>
      <source>The program writes this section.
Ctrl+2 shows it.</source>
      <translation>Le programme écrit cette section.
Ctrl+2 la montre.</translation>
    </message>
    <message>
      <source>The source register is empty.</source>
      <translation>Le registre des sources est vide.</translation>
    </message>
    <message>
      <source>The source “{title}” is {reason}.</source>
      <translation>La source « {title} » : {reason}.</translation>
    </message>
    <message>
      <source>The suggestion was accepted, and its words are in the text.</source>
      <translation>La suggestion a été acceptée, et ses mots sont dans le texte.</translation>
    </message>
    <message>
      <source>The template “{key}” cannot be read: {problem}</source>
      <translation>Le modèle « {key} » ne peut pas être lu : {problem}</translation>
    </message>
    <message>
      <source>The template “{template}” asks for “{title}”, which is empty or not there.</source>
      <translation>Le modèle « {template} » demande « {title} », qui est vide ou absent.</translation>
    </message>
    <message>
      <source>The text as it will be</source>
      <translation>Le texte tel qu’il sera</translation>
    </message>
    <message>
      <source>The text as it will be; it can be changed here:</source>
      <translation>Le texte tel qu’il sera ; il peut être modifié ici :</translation>
    </message>
    <message>
      <source>The text could not be read as Markdown and is shown as it was written.</source>
      <translation>Le texte n’a pas pu être lu comme du Markdown ; il est montré tel qu’il a été écrit.</translation>
    </message>
    <message>
      <source>The text does not state its {details}; the source leaves that open.</source>
      <translation>Le texte n’indique pas : {details} ; la source laisse cela ouvert.</translation>
    </message>
    <message>
      <source>The text has no title of its own; “{title}” comes from the file’s name.</source>
      <translation>Le texte n’a pas de titre à lui ; « {title} » vient du nom du fichier.</translation>
    </message>
    <message>
      <source>The text is longer than 2,000,000 characters and is shown as it was written.</source>
      <translation>Le texte dépasse 2 000 000 de caractères ; il est montré tel qu’il a été écrit.</translation>
    </message>
    <message>
      <source>The text is nested too deeply to be read as Markdown and is shown as it was written.</source>
      <translation>Le texte est imbriqué trop profondément pour être lu comme du Markdown ; il est montré tel qu’il a été écrit.</translation>
    </message>
    <message>
      <source>The text is saved already; a named version is easy to find again.</source>
      <translation>Le texte est déjà enregistré ; une version nommée se retrouve aisément.</translation>
    </message>
    <message>
      <source>The text itself, kept beside what cites it; it is never exported.</source>
      <translation>Le texte même, gardé près de ce qui le cite ; il n’est jamais exporté.</translation>
    </message>
    <message>
      <source>The text takes too long to be read as Markdown and is shown as it was written.</source>
      <translation>Le texte est trop long à lire comme du Markdown ; il est montré tel qu’il a été écrit.</translation>
    </message>
    <message>
      <source>The title block</source>
      <translation>Le cartouche de titre</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
      <source>The word cannot be kept in {folder}: {reason}.</source>
      <translation>Le mot ne peut pas être gardé dans {folder} : {reason}.</translation>
    </message>
    <message>
      <source>The words “{quote}” are no longer in the text.</source>
      <translation>Les mots « {quote} » ne sont plus dans le texte.</translation>
    </message>
    <message>
      <source>The words “{quote}” occur nowhere in “{title}”.</source>
      <translation>Les mots « {quote} » ne figurent nulle part dans « {title} ».</translation>
    </message>
    <message>
      <source>The words “{quote}” occur {times} in “{title}”.</source>
      <translation>Les mots « {quote} » figurent {times} dans « {title} ».</translation>
    </message>
    <message>
      <source>The words “{quote}” were changed since they were annotated; they now read “{words}”.</source>
      <translation>Les mots « {quote} » ont changé depuis l’annotation ; on lit maintenant « {words} ».</translation>
    </message>
    <message>
      <source>The working text with every annotation on its words.</source>
      <translation>Le texte de travail avec chaque annotation sur ses mots.</translation>
    </message>
    <message>
      <source>There are no annotations to export.</source>
      <translation>Il n’y a pas d’annotations à exporter.</translation>
    </message>
    <message>
      <source>There are no words at {start} to {end} of this text, which has {characters}.</source>
      <translation>Il n’y a pas de mots de {start} à {end} dans ce texte, qui compte {characters}.</translation>
    </message>
    <message>
      <source>There are no words in “{name}” to make a module of.</source>
      <translation>Il n’y a pas de mots dans « {name} » dont faire un module.</translation>
    </message>
    <message>
      <source>There is a fact “{name}” already.</source>
      <translation>Il y a déjà un fait « {name} ».</translation>
    </message>
    <message>
      <source>There is a file {name} already.</source>
      <translation>Un fichier {name} existe déjà.</translation>
    </message>
    <message>
      <source>There is a file {name} already; it was left as it is.</source>
      <translation>Un fichier {name} existe déjà ; il a été laissé tel quel.</translation>
    </message>
    <message>
      <source>There is a source “{key}” already.</source>
      <translation>Il y a déjà une source « {key} ».</translation>
    </message>
    <message>
      <source>There is no annotation “{name}”.</source>
      <translation>Il n’y a pas d’annotation « {name} ».</translation>
    </message>
    <message>
      <source>There is no briefing “{name}”.</source>
      <translation>Il n’y a pas de note « {name} ».</translation>
    </message>
    <message>
      <source>There is no briefing “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de note « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no dictionary for {language}. Put its .aff and .dic files, as LibreOffice and Firefox use them, into {folder}</source>
      <translation>Il n’y a pas de dictionnaire pour {language}. Mettez ses fichiers .aff et .dic, ceux de LibreOffice et de Firefox, dans {folder}</translation>
    </message>
    <message>
      <source>There is no edition with the text “{name}”.</source>
      <translation>Il n’y a pas d’édition avec le texte « {name} ».</translation>
    </message>
    <message>
      <source>There is no edition “{name}”.</source>
      <translation>Il n’y a pas d’édition « {name} ».</translation>
    </message>
    <message>
      <source>There is no error to waive “{name}”.</source>
      <translation>Il n’y a pas d’erreur « {name} » à laisser passer.</translation>
    </message>
    <message>
      <source>There is no error to waive “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas d’erreur « {name} » à laisser passer ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no fact “{name}”.</source>
      <translation>Il n’y a pas de fait « {name} ».</translation>
    </message>
    <message>
      <source>There is no fact “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de fait « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no finding with a fix “{name}”.</source>
      <translation>Il n’y a pas de constat « {name} » assorti d’une correction.</translation>
    </message>
    <message>
      <source>There is no finding with a fix “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de constat « {name} » assorti d’une correction ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no format “{name}”.</source>
      <translation>Il n’y a pas de format « {name} ».</translation>
    </message>
    <message>
      <source>There is no format “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de format « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no image in this line.</source>
      <translation>Il n’y a pas d’image dans cette ligne.</translation>
    </message>
    <message>
      <source>There is no image “{name}”.</source>
      <translation>Il n’y a pas d’image « {name} ».</translation>
    </message>
    <message>
      <source>There is no image “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas d’image « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no library at {path}.</source>
      <translation>Il n’y a pas de bibliothèque à l’emplacement {path}.</translation>
    </message>
    <message>
      <source>There is no marking “{name}”.</source>
      <translation>Il n’y a pas de mention « {name} ».</translation>
    </message>
    <message>
      <source>There is no marking “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de mention « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no module or briefing “{name}”.</source>
      <translation>Il n’y a ni module ni note « {name} ».</translation>
    </message>
    <message>
      <source>There is no module or briefing “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a ni module ni note « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no module “{name}”.</source>
      <translation>Il n’y a pas de module « {name} ».</translation>
    </message>
    <message>
      <source>There is no module “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de module « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no open suggestion in the library.</source>
      <translation>Il n’y a pas de suggestion ouverte dans la bibliothèque.</translation>
    </message>
    <message>
      <source>There is no open suggestion on this text.</source>
      <translation>Il n’y a pas de suggestion ouverte sur ce texte.</translation>
    </message>
    <message>
      <source>There is no profile “{name}”.</source>
      <translation>Il n’y a pas de profil « {name} ».</translation>
    </message>
    <message>
      <source>There is no profile “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de profil « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no recipient “{name}”.</source>
      <translation>Il n’y a pas de destinataire « {name} ».</translation>
    </message>
    <message>
      <source>There is no recipient “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de destinataire « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no revision “{name}”.</source>
      <translation>Il n’y a pas de révision {name}.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”.</source>
      <translation>Il n’y a pas de recherche enregistrée « {name} ».</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de recherche enregistrée « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no section “{name}”.</source>
      <translation>Il n’y a pas de section « {name} ».</translation>
    </message>
    <message>
      <source>There is no section “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de section « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no source “{name}”.</source>
      <translation>Il n’y a pas de source « {name} ».</translation>
    </message>
    <message>
      <source>There is no source “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de source « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no style “{name}”.</source>
      <translation>Il n’y a pas de style « {name} ».</translation>
    </message>
    <message>
      <source>There is no style “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de style « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no such reply.</source>
      <translation>Cette réponse n’existe pas.</translation>
    </message>
    <message>
      <source>There is no template “{name}”.</source>
      <translation>Il n’y a pas de modèle « {name} ».</translation>
    </message>
    <message>
      <source>There is no template “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas de modèle « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no yardstick “{name}”.</source>
      <translation>Il n’y a pas d’échelle « {name} ».</translation>
    </message>
    <message>
      <source>There is no yardstick “{name}”; did you mean “{near}”?</source>
      <translation>Il n’y a pas d’échelle « {name} » ; vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is nothing of a table here that could be changed so.</source>
      <translation>Il n’y a rien ici d’un tableau qui puisse être modifié ainsi.</translation>
    </message>
    <message>
      <source>There is nothing to save.</source>
      <translation>Il n’y a rien à enregistrer.</translation>
    </message>
    <message>
      <source>There is {formats}.</source>
      <translation>Il y a {formats}.</translation>
    </message>
    <message>
      <source>There was not enough memory to work on the library {name}.</source>
      <translation>La mémoire ne suffit pas pour travailler sur la bibliothèque {name}.</translation>
    </message>
    <message>
      <source>These annotations are about a text that is not in this library.</source>
      <translation>Ces annotations portent sur un texte qui n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
      <source>These pages could not be set. The bar below says why.</source>
      <translation>Ces pages n’ont pu être composées. La barre du bas dit pourquoi.</translation>
    </message>
    <message>
      <source>These suggestions are about several texts.</source>
      <translation>Ces suggestions portent sur plusieurs textes.</translation>
    </message>
    <message>
      <source>These words</source>
      <translation>Ces mots</translation>
    </message>
    <message>
      <source>These words are gone. Select others, then send.</source>
      <translation>Ces mots n’existent plus. Sélectionnez-en d’autres, puis envoyez.</translation>
    </message>
    <message>
      <source>These words were changed since; accept it by hand.</source>
      <translation>Ces mots ont changé depuis ; à accepter à la main.</translation>
    </message>
    <message>
      <source>This Briefer writes the copy of {name} otherwise than it was written then.</source>
      <translation>Ce Briefer écrit la copie de {name} autrement qu’elle ne fut écrite alors.</translation>
    </message>
    <message>
      <source>This annotation is accepted already.</source>
      <translation>Cette annotation est déjà acceptée.</translation>
    </message>
    <message>
      <source>This annotation is open already.</source>
      <translation>Cette annotation est déjà ouverte.</translation>
    </message>
    <message>
      <source>This annotation is rejected already.</source>
      <translation>Cette annotation est déjà refusée.</translation>
    </message>
    <message>
      <source>This annotation is resolved already.</source>
      <translation>Cette annotation est déjà résolue.</translation>
    </message>
    <message>
      <source>This annotation is withdrawn already.</source>
      <translation>Cette annotation est déjà retirée.</translation>
    </message>
    <message>
      <source>This briefing</source>
      <translation>Cette note</translation>
    </message>
    <message>
      <source>This briefing's own text</source>
      <translation>Texte propre à cette note</translation>
    </message>
    <message>
      <source>This briefing’s own texts</source>
      <translation>Textes propres de cette note</translation>
    </message>
    <message>
      <source>This edition is no longer what was issued: the library is damaged.</source>
      <translation>Cette édition n’est plus celle qui a été émise : la bibliothèque est endommagée.</translation>
    </message>
    <message>
      <source>This edition was issued by a newer Briefer.</source>
      <translation>Cette édition a été émise par un Briefer plus récent.</translation>
    </message>
    <message>
      <source>This file does not hold web annotations that can be read.</source>
      <translation>Ce fichier ne contient pas d’annotations web lisibles.</translation>
    </message>
    <message>
      <source>This file is none that was issued from this library, or it was changed since.</source>
      <translation>Ce fichier n’a pas été émis depuis cette bibliothèque, ou il a été modifié depuis.</translation>
    </message>
    <message>
      <source>This is the first version; nothing has changed yet.
Ctrl+S gives it a name, so that it is easy to find again.</source>
      <translation>C’est la première version ; rien n’a encore changé.
Ctrl+S lui donne un nom, pour la retrouver aisément.</translation>
    </message>
    <message>
      <source>This is {what}, issued on {day} by {author}</source>
      <translation>Ceci est {what}, émis le {day} par {author}</translation>
    </message>
    <message>
      <source>This section is no longer in the outline.</source>
      <translation>Cette section n’est plus dans le plan.</translation>
    </message>
    <message>
      <source>This section stands in the outline already.</source>
      <translation>Cette section est déjà dans le plan.</translation>
    </message>
    <message>
      <source>This suggestion proposes no wording.</source>
      <translation>Cette suggestion ne propose aucune formulation.</translation>
    </message>
    <message>
      <source>This text</source>
      <translation>Ce texte</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>L’abandonner</translation>
    </message>
    <message>
      <source>Tick what is to be changed; the rest stays as it is</source>
      <translation>Cochez ce qui doit changer ; le reste ne bouge pas</translation>
    </message>
    <message>
      <source>Tick what is to be changed; the rest stays as it is.</source>
      <translation>Cochez ce qui doit changer ; le reste ne bouge pas.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>Cartouche de titre</translation>
    </message>
    <message>
      <source>Title of the new briefing</source>
      <translation>Titre de la nouvelle note</translation>
    </message>
    <message>
      <source>Title, audience, marking and cut-off of the briefing</source>
      <translation>Titre, destinataires, mention et date d’arrêt de la note</translation>
    </message>
    <message>
      <source>Title: {words}</source>
      <translation>Titre : {words}</translation>
    </message>
    <message>
      <source>Titles too</source>
      <translation>Titres aussi</translation>
    </message>
    <message>
      <source>Took revision {number} of “{title}”</source>
      <translation>Révision {number} de « {title} » reprise</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <source>Topic: {name}</source>
      <translation>Sujet : {name}</translation>
    </message>
    <message>
      <source>True as of</source>
      <translation>Exact au</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Turc</translation>
    </message>
    <message>
      <source>Type a search first.</source>
      <translation>Tapez d’abord une recherche.</translation>
    </message>
    <message>
      <source>Type what you look for.
Every hit is shown before it is replaced.</source>
      <translation>Tapez ce que vous cherchez.
Chaque résultat est montré avant d’être remplacé.</translation>
    </message>
    <message>
      <source>Typing</source>
      <translation>Saisie</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>Ukrainien</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo the acceptance, or choose an earlier text under Changes.</source>
      <translation>Annulez l’acceptation, ou choisissez un texte antérieur sous Modifications.</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>Annuler : {step}</translation>
    </message>
    <message>
      <source>Unexplained change</source>
      <translation>Changement inexpliqué</translation>
    </message>
    <message>
      <source>Unknown citation</source>
      <translation>Citation inconnue</translation>
    </message>
    <message>
      <source>Unknown fact</source>
      <translation>Donnée inconnue</translation>
    </message>
    <message>
      <source>Unmarked</source>
      <translation>Sans mention</translation>
    </message>
    <message>
      <source>Unnest</source>
      <translation>Désimbriquer</translation>
    </message>
    <message>
      <source>Unreadable text</source>
      <translation>Texte illisible</translation>
    </message>
    <message>
      <source>Unsourced fact</source>
      <translation>Donnée sans source</translation>
    </message>
    <message>
      <source>Unsourced judgement</source>
      <translation>Jugement sans source</translation>
    </message>
    <message>
      <source>Update Briefer on this machine, then open it again.</source>
      <translation>Mettez Briefer à jour sur cet ordinateur, puis rouvrez-la.</translation>
    </message>
    <message>
      <source>Use Profile</source>
      <translation>Utiliser le profil</translation>
    </message>
    <message>
      <source>Use Short Variant</source>
      <translation>Utiliser la version courte</translation>
    </message>
    <message>
      <source>Use for this briefing</source>
      <translation>Utiliser pour cette note</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>L’utiliser</translation>
    </message>
    <message>
      <source>Use letters, digits and _ . - without spaces, such as refugees-turkey.</source>
      <translation>Employez des lettres, des chiffres et _ . - sans espaces, par exemple refugees-turkey.</translation>
    </message>
    <message>
      <source>Use letters, digits and _ . : - without spaces, such as yilmaz-2024.</source>
      <translation>Employez des lettres, des chiffres et _ . : - sans espaces, par exemple yilmaz-2024.</translation>
    </message>
    <message>
      <source>Use the short variant “{variant}”</source>
      <translation>Prendre la variante courte « {variant} »</translation>
    </message>
    <message>
      <source>Use what is there, or import it anyway.</source>
      <translation>Utilisez ce qui est là, ou importez-le quand même.</translation>
    </message>
    <message>
      <source>Used in {where}: {titles}</source>
      <translation>Employé dans {where} : {titles}</translation>
    </message>
    <message>
      <source>Verify a file</source>
      <translation>Vérifier un fichier</translation>
    </message>
    <message>
      <source>Verify a file…</source>
      <translation>Vérifier un fichier…</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>Versions, the newest first</source>
      <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
      <source>Views of the briefing</source>
      <translation>Vues de la note</translation>
    </message>
    <message>
      <source>Wait a moment and try again, or close the other program.</source>
      <translation>Attendez un instant et réessayez, ou fermez l’autre programme.</translation>
    </message>
    <message>
      <source>Wait a moment and try again.</source>
      <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
      <source>Waiving {code} needs a reason.</source>
      <translation>Laisser passer {code} demande un motif.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Watermark</source>
      <translation>Filigrane</translation>
    </message>
    <message>
      <source>Web annotations (*.json *.jsonld);;All files (*)</source>
      <translation>Annotations web (*.json *.jsonld);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Web annotations (*.json);;All files (*)</source>
      <translation>Annotations web (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>What an official needs to understand a subject, with sources and terms.</source>
      <translation>Ce qu’il faut à un agent pour comprendre un sujet, avec sources et termes.</translation>
    </message>
    <message>
      <source>What changed in the module</source>
      <translation>Ce qui a changé dans le module</translation>
    </message>
    <message>
      <source>What do you want to know?</source>
      <translation>Que voulez-vous savoir ?</translation>
    </message>
    <message>
      <source>What do you want to say?</source>
      <translation>Que voulez-vous dire ?</translation>
    </message>
    <message>
      <source>What does the image show?</source>
      <translation>Que montre l’image ?</translation>
    </message>
    <message>
      <source>What does {name} show?</source>
      <translation>Que montre {name} ?</translation>
    </message>
    <message>
      <source>What has to be checked?</source>
      <translation>Que faut-il vérifier ?</translation>
    </message>
    <message>
      <source>What is read</source>
      <translation>Ce qu’on lit</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>Ce qu’elle montre</translation>
    </message>
    <message>
      <source>What it shows is read aloud to whoever cannot see the image.</source>
      <translation>Ce qu’elle montre est lu à qui ne peut voir l’image.</translation>
    </message>
    <message>
      <source>What moved on</source>
      <translation>Ce qui a avancé</translation>
    </message>
    <message>
      <source>What moved on…</source>
      <translation>Ce qui a évolué…</translation>
    </message>
    <message>
      <source>What readers outside the desk get: no annotations, no internal notes.</source>
      <translation>Ce que reçoivent les lecteurs hors du bureau : ni annotations, ni notes internes.</translation>
    </message>
    <message>
      <source>What stands there instead; empty takes words out</source>
      <translation>Ce qui les remplace ; vide supprime les mots</translation>
    </message>
    <message>
      <source>What the image shows…</source>
      <translation>Ce que montre l’image…</translation>
    </message>
    <message>
      <source>What the last check found; F7 lists it</source>
      <translation>Ce que la dernière vérification a trouvé ; F7 l’énumère</translation>
    </message>
    <message>
      <source>What the record says about this edition</source>
      <translation>Ce que le registre dit de cette édition</translation>
    </message>
    <message>
      <source>What was issued</source>
      <translation>Ce qui fut publié</translation>
    </message>
    <message>
      <source>What was issued cannot be read: the library is damaged.</source>
      <translation>Ce qui a été émis ne peut pas être lu : la bibliothèque est endommagée.</translation>
    </message>
    <message>
      <source>What was read</source>
      <translation>Ce qui a été lu</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Ce qui a été dit</translation>
    </message>
    <message>
      <source>What was saved before is kept; check the disk and its free space, then try again.</source>
      <translation>Ce qui était enregistré est gardé ; vérifiez le disque et son espace libre, puis réessayez.</translation>
    </message>
    <message>
      <source>What was written on “{words}” is put away.</source>
      <translation>Ce qui était écrit sur « {words} » a été écarté.</translation>
    </message>
    <message>
      <source>What you are writing in the margin could not be kept: {reason}.</source>
      <translation>Ce que vous écrivez en marge n’a pas pu être conservé : {reason}.</translation>
    </message>
    <message>
      <source>What you saved is safe, and the text in the editor is still there: go on, or copy it and start Briefer again. Please send the report to whoever looks after it.</source>
      <translation>Ce qui est enregistré est en sûreté, et le texte de l’éditeur est toujours là : continuez, ou copiez-le et relancez Briefer. Merci d’envoyer le rapport à qui s’en occupe.</translation>
    </message>
    <message>
      <source>Where it is used…</source>
      <translation>Où c’est utilisé…</translation>
    </message>
    <message>
      <source>Where this text is used</source>
      <translation>Où ce texte est utilisé</translation>
    </message>
    <message>
      <source>Where used</source>
      <translation>Emplois</translation>
    </message>
    <message>
      <source>Where used…</source>
      <translation>Où c’est utilisé…</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Qui en répond</translation>
    </message>
    <message>
      <source>Who gets a copy with their name, one in a line</source>
      <translation>Qui reçoit un exemplaire à son nom, un par ligne</translation>
    </message>
    <message>
      <source>Who has it</source>
      <translation>Qui l’a</translation>
    </message>
    <message>
      <source>Who has to act?</source>
      <translation>Qui doit agir ?</translation>
    </message>
    <message>
      <source>Who received it</source>
      <translation>Qui l’a reçue</translation>
    </message>
    <message>
      <source>Who received it…</source>
      <translation>Qui l’a reçu…</translation>
    </message>
    <message>
      <source>Whole briefing</source>
      <translation>Toute la note</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Mots entiers</translation>
    </message>
    <message>
      <source>Why is it judged otherwise now? The basis tells the reader.</source>
      <translation>Pourquoi en juge-t-on autrement à présent ? Le fondement le dit au lecteur.</translation>
    </message>
    <message>
      <source>Why this edition is taken back</source>
      <translation>Pourquoi cette édition est retirée</translation>
    </message>
    <message>
      <source>Why? (may be left empty)</source>
      <translation>Pourquoi ? (facultatif)</translation>
    </message>
    <message>
      <source>Windows-1251 (Cyrillic)</source>
      <translation>Windows-1251 (cyrillique)</translation>
    </message>
    <message>
      <source>Windows-1252 (Western)</source>
      <translation>Windows-1252 (occidental)</translation>
    </message>
    <message>
      <source>Windows-1254 (Turkish)</source>
      <translation>Windows-1254 (turc)</translation>
    </message>
    <message>
      <source>Windows-1256 (Arabic)</source>
      <translation>Windows-1256 (arabe)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Withdraw your annotation</source>
      <translation>Retirer votre annotation</translation>
    </message>
    <message>
      <source>Withdrawing an edition needs a reason.</source>
      <translation>Retirer une édition demande un motif.</translation>
    </message>
    <message>
      <source>Withdrawn by {name}: {reason}</source>
      <translation>Retirée par {name} : {reason}</translation>
    </message>
    <message>
      <source>Withdrawn: {reason}</source>
      <translation>Retirée : {reason}</translation>
    </message>
    <message>
      <source>Without a name nobody is asked any more.</source>
      <translation>Sans nom, plus personne n’en est chargé.</translation>
    </message>
    <message>
      <source>Word your annotation anew</source>
      <translation>Reformuler votre annotation</translation>
    </message>
    <message>
      <source>Word your reply anew, or take it back</source>
      <translation>Reformuler votre réponse, ou la retirer</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>Words for likelihood</source>
      <translation>Termes de probabilité</translation>
    </message>
    <message>
      <source>Words that stood together, in any case</source>
      <translation>Des mots qui se suivaient, quelle que soit la casse</translation>
    </message>
    <message>
      <source>Words to find; I'm finds I’m</source>
      <translation>Mots à trouver ; I'm trouve I’m</translation>
    </message>
    <message>
      <source>Words, or status:approved  tag:turkey  stale:yes  owner:me  has:question  region:levant  topic:talks; Tab completes</source>
      <translation>Des mots, ou status:approved  tag:turkey  stale:yes  owner:me  has:question  region:levant  topic:talks ; Tab complète</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Rédaction</translation>
    </message>
    <message>
      <source>Write a key judgement with its likelihood and confidence, or change it</source>
      <translation>Écrire un jugement clé avec sa probabilité et sa confiance, ou le modifier</translation>
    </message>
    <message>
      <source>Write a new module for the library</source>
      <translation>Écrire un nouveau module pour la bibliothèque</translation>
    </message>
    <message>
      <source>Write a reply.</source>
      <translation>Écrivez une réponse.</translation>
    </message>
    <message>
      <source>Write a section that belongs to this briefing only</source>
      <translation>Écrire une section propre à cette note</translation>
    </message>
    <message>
      <source>Write copies again…</source>
      <translation>Réécrire les exemplaires…</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>L’écrire</translation>
    </message>
    <message>
      <source>Write it anew by hand.</source>
      <translation>Récrivez-le à la main.</translation>
    </message>
    <message>
      <source>Write it like 2024-08-05, August 2024 or 2024.</source>
      <translation>Écrivez 2024-08-05, août 2024 ou 2024.</translation>
    </message>
    <message>
      <source>Write it like 2026-11-22 12:00+01:00.</source>
      <translation>Écrivez-le ainsi : 2026-11-22 12:00+01:00.</translation>
    </message>
    <message>
      <source>Write it like 2026-12-03, 3 Dec 2026 or +6m.</source>
      <translation>Écrivez-le comme 2026-12-03, 3 déc. 2026 ou +6m.</translation>
    </message>
    <message>
      <source>Write the annotations of all its texts as W3C Web Annotation JSON</source>
      <translation>Écrire les annotations de tous ses textes en W3C Web Annotation JSON</translation>
    </message>
    <message>
      <source>Write the briefing as a Markdown file with its images beside it</source>
      <translation>Écrire la note en fichier Markdown, ses images à côté</translation>
    </message>
    <message>
      <source>Write the briefing as a PDF</source>
      <translation>Écrire la note en PDF</translation>
    </message>
    <message>
      <source>Write the briefing as a PDF with its annotations as comments</source>
      <translation>Écrire la note en PDF, annotations en commentaires</translation>
    </message>
    <message>
      <source>Write the chosen copies, or all, as they were handed over: the same bytes or none</source>
      <translation>Écrire les exemplaires choisis, ou tous, tels qu’ils ont été remis : les mêmes octets ou rien</translation>
    </message>
    <message>
      <source>Write the files…</source>
      <translation>Écrire les fichiers…</translation>
    </message>
    <message>
      <source>Write the module itself.</source>
      <translation>Écrivez le module lui-même.</translation>
    </message>
    <message>
      <source>Write them as W3C Web Annotation JSON, for a colleague</source>
      <translation>Les écrire en W3C Web Annotation JSON, pour un collègue</translation>
    </message>
    <message>
      <source>Write this briefing's own wording over the module</source>
      <translation>Écrire la formulation propre à cette note sur le module</translation>
    </message>
    <message>
      <source>Write under the chosen annotation</source>
      <translation>Écrire sous l’annotation choisie</translation>
    </message>
    <message>
      <source>Write what changed as PDF, Markdown or HTML</source>
      <translation>Écrire ce qui a changé en PDF, Markdown ou HTML</translation>
    </message>
    <message>
      <source>Write who received what, of every edition, for a spreadsheet</source>
      <translation>Écrire qui a reçu quoi, pour chaque édition, pour un tableur</translation>
    </message>
    <message>
      <source>Writes {files}.</source>
      <translation>Écrit {files}.</translation>
    </message>
    <message>
      <source>Writing copies again…</source>
      <translation>Réécriture des exemplaires…</translation>
    </message>
    <message>
      <source>Writing {file}…</source>
      <translation>Écriture de {file}…</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Saisie en cours…</translation>
    </message>
    <message>
      <source>Written by the program</source>
      <translation>Écrit par le programme</translation>
    </message>
    <message>
      <source>Yardstick</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <source>Your annotation on “{quote}”</source>
      <translation>Votre annotation sur « {quote} »</translation>
    </message>
    <message>
      <source>Your preferences cannot be kept in {folder}: {reason}.</source>
      <translation>Vos préférences ne peuvent pas être gardées dans {folder} : {reason}.</translation>
    </message>
    <message>
      <source>Your reply is not sent yet</source>
      <translation>Votre réponse n’est pas encore envoyée</translation>
    </message>
    <message>
      <source>Your text is still here: save it over the newer one, which stays as a version.</source>
      <translation>Votre texte est toujours là : enregistrez-le par-dessus le plus récent, qui reste comme version.</translation>
    </message>
    <message>
      <source>a file beside {edition}</source>
      <translation>un fichier joint à {edition}</translation>
    </message>
    <message>
      <source>a section has no “{name}”</source>
      <translation>une section n’a pas de « {name} »</translation>
    </message>
    <message>
      <source>a template has no “{name}”</source>
      <translation>un modèle n’a pas de « {name} »</translation>
    </message>
    <message>
      <source>abbreviations</source>
      <translation>abréviations</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>acceptée</translation>
    </message>
    <message>
      <source>adapted</source>
      <translation>adaptée</translation>
    </message>
    <message>
      <source>adapted from v{number}</source>
      <translation>adapté de la v{number}</translation>
    </message>
    <message>
      <source>an internal note</source>
      <translation>une note interne</translation>
    </message>
    <message>
      <source>annotated for the editor</source>
      <translation>annoté pour le rédacteur</translation>
    </message>
    <message>
      <source>annotations</source>
      <translation>annotations</translation>
    </message>
    <message>
      <source>any version</source>
      <translation>toute version</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>approuvé</translation>
    </message>
    <message>
      <source>as of</source>
      <translation>exact au</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>exact au {day}</translation>
    </message>
    <message>
      <source>as-of</source>
      <translation>date d’état</translation>
    </message>
    <message>
      <source>author</source>
      <translation>auteur</translation>
    </message>
    <message>
      <source>back to the text</source>
      <translation>retour au texte</translation>
    </message>
    <message>
      <source>below a withheld one</source>
      <translation>sous une section retenue</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>changements</translation>
    </message>
    <message>
      <source>clean for distribution</source>
      <translation>épuré pour diffusion</translation>
    </message>
    <message>
      <source>confidence {level}</source>
      <translation>confiance {level}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>projet</translation>
    </message>
    <message>
      <source>edition {number}</source>
      <translation>édition {number}</translation>
    </message>
    <message>
      <source>edition {n} of “{title}” ({slug})</source>
      <translation>l’édition {n} de « {title} » ({slug})</translation>
    </message>
    <message>
      <source>follows the newest text</source>
      <translation>suit le texte le plus récent</translation>
    </message>
    <message>
      <source>full internal</source>
      <translation>interne complet</translation>
    </message>
    <message>
      <source>in no briefing</source>
      <translation>dans aucune note</translation>
    </message>
    <message>
      <source>in review</source>
      <translation>en relecture</translation>
    </message>
    <message numerus="yes">
      <source>in {n} briefings</source>
      <translation>
        <numerusform>dans {n} note</numerusform>
        <numerusform>dans {n} notes</numerusform>
      </translation>
    </message>
    <message>
      <source>key judgements</source>
      <translation>jugements clés</translation>
    </message>
    <message>
      <source>kind of a new annotation</source>
      <translation>type d’une nouvelle annotation</translation>
    </message>
    <message>
      <source>language</source>
      <translation>langue</translation>
    </message>
    <message>
      <source>made from author and year when left empty</source>
      <translation>tirée de l’auteur et de l’année si elle reste vide</translation>
    </message>
    <message>
      <source>marked {marking}, above {ceiling}</source>
      <translation>mention {marking}, au-dessus de {ceiling}</translation>
    </message>
    <message>
      <source>marked {marking}, which cannot be compared with {ceiling}</source>
      <translation>mention {marking}, qui ne se compare pas à {ceiling}</translation>
    </message>
    <message>
      <source>marking</source>
      <translation>mention</translation>
    </message>
    <message>
      <source>next cell of a table</source>
      <translation>cellule suivante d’un tableau</translation>
    </message>
    <message>
      <source>next item of a list</source>
      <translation>élément suivant d’une liste</translation>
    </message>
    <message>
      <source>no copy on record</source>
      <translation>aucun exemplaire enregistré</translation>
    </message>
    <message>
      <source>no likelihood</source>
      <translation>aucune probabilité</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>aucune source</translation>
    </message>
    <message>
      <source>no tags</source>
      <translation>aucun mot-clé</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>one word for all that rest on the same account</source>
      <translation>un mot pour un même récit</translation>
    </message>
    <message>
      <source>one, another</source>
      <translation>une, une autre</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>responsable</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>épinglée</translation>
    </message>
    <message>
      <source>pinned to v{number}</source>
      <translation>épinglé à la v{number}</translation>
    </message>
    <message>
      <source>publisher</source>
      <translation>éditeur</translation>
    </message>
    <message>
      <source>region</source>
      <translation>région</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>refusée</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>résolue</translation>
    </message>
    <message>
      <source>retired</source>
      <translation>retiré</translation>
    </message>
    <message>
      <source>review by</source>
      <translation>à réviser avant</translation>
    </message>
    <message>
      <source>review by {day}</source>
      <translation>à réviser avant le {day}</translation>
    </message>
    <message>
      <source>review-by</source>
      <translation>date de révision</translation>
    </message>
    <message>
      <source>send what is written in a card</source>
      <translation>envoyer ce qui est écrit dans une fiche</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>quelqu’un</translation>
    </message>
    <message>
      <source>source summary</source>
      <translation>synthèse des sources</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>sources</translation>
    </message>
    <message>
      <source>status</source>
      <translation>état</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>mots-clés</translation>
    </message>
    <message>
      <source>the day of the export</source>
      <translation>le jour de l’exportation</translation>
    </message>
    <message>
      <source>the draft</source>
      <translation>le projet</translation>
    </message>
    <message>
      <source>the usual one</source>
      <translation>l’habituel</translation>
    </message>
    <message>
      <source>the whole section</source>
      <translation>toute la section</translation>
    </message>
    <message>
      <source>this briefing’s</source>
      <translation>celui de cette note</translation>
    </message>
    <message>
      <source>title</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>sujet</translation>
    </message>
    <message>
      <source>two rounds of talks failed</source>
      <translation>deux cycles de pourparlers ont échoué</translation>
    </message>
    <message>
      <source>unmarked</source>
      <translation>aucune mention</translation>
    </message>
    <message>
      <source>v{head}, followed</source>
      <translation>v{head}, suivi</translation>
    </message>
    <message>
      <source>v{number} shown, v{head} is newer</source>
      <translation>v{number} montrée, v{head} plus récente</translation>
    </message>
    <message>
      <source>where it is above the highest part</source>
      <translation>si elle dépasse la partie la plus haute</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retirée</translation>
    </message>
    <message>
      <source>withdrawn: {reason}</source>
      <translation>retirée : {reason}</translation>
    </message>
    <message>
      <source>yardstick</source>
      <translation>échelle</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>your modules</source>
      <translation>vos modules</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>à vous</translation>
    </message>
    <message>
      <source>{added} words added, {removed} removed by {author}.</source>
      <translation>{author} : {added} mots ajoutés, {removed} retirés.</translation>
    </message>
    <message>
      <source>{code} let pass: {reason}</source>
      <translation>{code} laissé passer : {reason}</translation>
    </message>
    <message>
      <source>{files} will be replaced.</source>
      <translation>{files} sera remplacé.</translation>
    </message>
    <message>
      <source>{file} can be read and exported here, but not changed: the file or its folder is read-only.</source>
      <translation>{file} peut être lu et exporté ici, mais pas modifié : le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation>{file} n’a pu être lu : {reason}.</translation>
    </message>
    <message>
      <source>{file} holds no annotations.</source>
      <translation>{file} ne contient aucune annotation.</translation>
    </message>
    <message numerus="yes">
      <source>{file} is here as {n} modules. {warning}</source>
      <translation>
        <numerusform>{file} est ici : {n} module. {warning}</numerusform>
        <numerusform>{file} est ici : {n} modules. {warning}</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is larger than 50 MB.</source>
      <translation>{file} dépasse 50 Mo.</translation>
    </message>
    <message>
      <source>{file} is no PNG, JPEG or WebP image.</source>
      <translation>{file} n’est pas une image PNG, JPEG ou WebP.</translation>
    </message>
    <message>
      <source>{file} says much the same as “{title}”, which is here already.</source>
      <translation>{file} dit à peu près la même chose que « {title} », déjà présent.</translation>
    </message>
    <message>
      <source>{folder} cannot be made: {reason}.</source>
      <translation>{folder} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
      <source>{format}, locked</source>
      <translation>{format}, verrouillé</translation>
    </message>
    <message>
      <source>{found}; there are more</source>
      <translation>{found} ; il y en a d’autres</translation>
    </message>
    <message>
      <source>{hits} replaced in {texts}. Undo takes all of it back.</source>
      <translation>{hits} remplacés dans {texts}. Annuler reprend tout.</translation>
    </message>
    <message>
      <source>{how}, left out</source>
      <translation>{how}, exclu</translation>
    </message>
    <message>
      <source>{kind} by {name}, {state}, detached, was on “{quote}”: {text}</source>
      <translation>{kind} de {name}, {state}, détachée, était sur « {quote} » : {text}</translation>
    </message>
    <message>
      <source>{kind} by {name}, {state}, on “{quote}”: {text}</source>
      <translation>{kind} de {name}, {state}, sur « {quote} » : {text}</translation>
    </message>
    <message>
      <source>{kind} {code}: press to go there</source>
      <translation>{kind} {code} : cliquez pour y aller</translation>
    </message>
    <message>
      <source>{listed} and {n} more</source>
      <translation>{listed} et {n} de plus</translation>
    </message>
    <message>
      <source>{name} belongs to another program, not to Briefer.</source>
      <translation>{name} appartient à un autre programme, pas à Briefer.</translation>
    </message>
    <message>
      <source>{name} is a folder, not a library.</source>
      <translation>{name} est un dossier, pas une bibliothèque.</translation>
    </message>
    <message>
      <source>{name} is not a Briefer library, or it is damaged at its very start.</source>
      <translation>{name} n’est pas une bibliothèque Briefer, ou elle est endommagée dès son début.</translation>
    </message>
    <message>
      <source>{name} is not a Briefer library.</source>
      <translation>{name} n’est pas une bibliothèque Briefer.</translation>
    </message>
    <message>
      <source>{name} is not a PNG, JPEG or WebP image.</source>
      <translation>{name} n’est pas une image PNG, JPEG ou WebP.</translation>
    </message>
    <message>
      <source>{name} set to {new}</source>
      <translation>{name} : {new}</translation>
    </message>
    <message>
      <source>{name} wrote this, and only they can word it anew.</source>
      <translation>{name} a écrit cela, et seul son auteur peut le reformuler.</translation>
    </message>
    <message>
      <source>{name} {old} removed</source>
      <translation>{name} {old} supprimé</translation>
    </message>
    <message>
      <source>{number} of {hits} in {texts}</source>
      <translation>{number} sur {hits} dans {texts}</translation>
    </message>
    <message>
      <source>{number} of {modules} will change, in one step.</source>
      <translation>{number} sur {modules} vont changer, en une étape.</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} sur {total}</translation>
    </message>
    <message>
      <source>{number}. It said: {words}</source>
      <translation>{number}. Il disait : {words}</translation>
    </message>
    <message numerus="yes">
      <source>{n} Modules</source>
      <translation>
        <numerusform>{n} module</numerusform>
        <numerusform>{n} modules</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations</source>
      <translation>
        <numerusform>{n} annotation</numerusform>
        <numerusform>{n} annotations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations are not shown</source>
      <translation>
        <numerusform>{n} annotation n’est pas affichée</numerusform>
        <numerusform>{n} annotations ne sont pas affichées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations exported to {file}</source>
      <translation>
        <numerusform>{n} annotation exportée vers {file}</numerusform>
        <numerusform>{n} annotations exportées vers {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations of {file} are here.</source>
      <translation>
        <numerusform>{n} annotation de {file} est ici.</numerusform>
        <numerusform>{n} annotations de {file} sont ici.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are on words that are not found; they wait among the detached ones.</source>
      <translation>
        <numerusform>{n} porte sur des mots introuvables ; elle attend parmi les annotations détachées.</numerusform>
        <numerusform>{n} portent sur des mots introuvables ; elles attendent parmi les annotations détachées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} briefings follow this text.</source>
      <translation>
        <numerusform>{n} note suit ce texte.</numerusform>
        <numerusform>{n} notes suivent ce texte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes</source>
      <translation>
        <numerusform>{n} changement</numerusform>
        <numerusform>{n} changements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters</source>
      <translation>
        <numerusform>{n} caractère</numerusform>
        <numerusform>{n} caractères</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters could not be read and stand as �</source>
      <translation>
        <numerusform>{n} caractère n’a pas pu être lu et figure comme �</numerusform>
        <numerusform>{n} caractères n’ont pas pu être lus et figurent comme �</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} detached annotations</source>
      <translation>
        <numerusform>{n} annotation détachée</numerusform>
        <numerusform>{n} annotations détachées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drafts</source>
      <translation>
        <numerusform>{n} brouillon</numerusform>
        <numerusform>{n} brouillons</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions</source>
      <translation>
        <numerusform>{n} édition</numerusform>
        <numerusform>{n} éditions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions hold it</source>
      <translation>
        <numerusform>{n} édition le contient</numerusform>
        <numerusform>{n} éditions le contiennent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} errors</source>
      <translation>
        <numerusform>{n} erreur</numerusform>
        <numerusform>{n} erreurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits</source>
      <translation>
        <numerusform>{n} résultat</numerusform>
        <numerusform>{n} résultats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits replaced</source>
      <translation>
        <numerusform>{n} résultat remplacé</numerusform>
        <numerusform>{n} résultats remplacés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} images are named in what was left out</source>
      <translation>
        <numerusform>{n} image est nommée parmi ce qui a été laissé de côté</numerusform>
        <numerusform>{n} images sont nommées parmi ce qui a été laissé de côté</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} in all</source>
      <translation>{n} en tout</translation>
    </message>
    <message>
      <source>{n} in all of {budget}</source>
      <translation>{n} en tout sur {budget}</translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <translation>
        <numerusform>{n} min de lecture</numerusform>
        <numerusform>{n} min de lecture</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules</source>
      <translation>
        <numerusform>{n} module</numerusform>
        <numerusform>{n} modules</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules have moved on: look…</source>
      <translation>
        <numerusform>{n} module a avancé : voir…</numerusform>
        <numerusform>{n} modules ont avancé : voir…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more edits lie close together: read the sentence.</source>
      <translation>
        <numerusform>{n} autre modification est proche d’une autre : lisez la phrase.</numerusform>
        <numerusform>{n} autres modifications sont proches : lisez la phrase.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} notes</source>
      <translation>
        <numerusform>{n} remarque</numerusform>
        <numerusform>{n} remarques</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {budget} words</source>
      <translation>{n} mots sur {budget}</translation>
    </message>
    <message numerus="yes">
      <source>{n} open annotations</source>
      <translation>
        <numerusform>{n} annotation ouverte</numerusform>
        <numerusform>{n} annotations ouvertes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} page</numerusform>
        <numerusform>{n} pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages are</source>
      <translation>
        <numerusform>{n} page</numerusform>
        <numerusform>{n} pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs unchanged</source>
      <translation>
        <numerusform>{n} paragraphe inchangé</numerusform>
        <numerusform>{n} paragraphes inchangés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} endroit</numerusform>
        <numerusform>{n} endroits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers</source>
      <translation>
        <numerusform>{n} lecteur</numerusform>
        <numerusform>{n} lecteurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers have it</source>
      <translation>
        <numerusform>{n} lecteur l’a</numerusform>
        <numerusform>{n} lecteurs l’ont</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} replies</source>
      <translation>
        <numerusform>{n} réponse</numerusform>
        <numerusform>{n} réponses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <translation>
        <numerusform>{n} section</numerusform>
        <numerusform>{n} sections</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <translation>
        <numerusform>{n} source</numerusform>
        <numerusform>{n} sources</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were accepted elsewhere, but their old words stand here.</source>
      <translation>
        <numerusform>{n} suggestion a été acceptée ailleurs, mais ses anciens mots sont encore ici.</numerusform>
        <numerusform>{n} suggestions ont été acceptées ailleurs, mais leurs anciens mots sont encore ici.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were made to “{title}”.</source>
      <translation>
        <numerusform>{n} suggestion a été faite à « {title} ».</numerusform>
        <numerusform>{n} suggestions ont été faites à « {title} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} texts</source>
      <translation>
        <numerusform>{n} texte</numerusform>
        <numerusform>{n} textes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things are left out</source>
      <translation>
        <numerusform>{n} élément laissé de côté</numerusform>
        <numerusform>{n} éléments laissés de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n} fois</numerusform>
        <numerusform>{n} fois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} versions</source>
      <translation>
        <numerusform>{n} version</numerusform>
        <numerusform>{n} versions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} warnings</source>
      <translation>
        <numerusform>{n} avertissement</numerusform>
        <numerusform>{n} avertissements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} were here already.</source>
      <translation>
        <numerusform>{n} était déjà ici.</numerusform>
        <numerusform>{n} étaient déjà ici.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words</source>
      <translation>
        <numerusform>{n} mot</numerusform>
        <numerusform>{n} mots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words in this text</source>
      <translation>
        <numerusform>{n} mot dans ce texte</numerusform>
        <numerusform>{n} mots dans ce texte</numerusform>
      </translation>
    </message>
    <message>
      <source>{n}% of the words allowed</source>
      <translation>{n} % des mots permis</translation>
    </message>
    <message>
      <source>{pages} where {allowed} allowed; the longest sections are {sections}.</source>
      <translation>{pages} ; limite : {allowed}. Les sections les plus longues sont {sections}.</translation>
    </message>
    <message>
      <source>{place} ({n})</source>
      <translation>{place} ({n})</translation>
    </message>
    <message>
      <source>{place} cites “{key}”, which is not in the source register.</source>
      <translation>{place} cite « {key} », qui n’est pas dans le registre des sources.</translation>
    </message>
    <message>
      <source>{place} holds {characters}, which no font of the PDF can draw; a sign for an unknown character is printed instead.</source>
      <translation>{place} contient {characters}, qu’aucune police du PDF ne peut dessiner ; un signe de caractère inconnu est imprimé à la place.</translation>
    </message>
    <message>
      <source>{place} is marked {marking}, which cannot be compared with the briefing’s {banner}.</source>
      <translation>{place} porte la mention {marking}, qui ne se compare pas à celle de la note ({banner}).</translation>
    </message>
    <message>
      <source>{place} is true as of {then}, and cites “{key}” of {day}.</source>
      <translation>{place} est à jour au {then}, et cite « {key} » du {day}.</translation>
    </message>
    <message>
      <source>{place} of {total}</source>
      <translation>{place} sur {total}</translation>
    </message>
    <message>
      <source>{place} shows a module that was retired.</source>
      <translation>{place} montre un module qui a été retiré.</translation>
    </message>
    <message>
      <source>{place} still holds the template’s prompt.</source>
      <translation>{place} contient encore la consigne du modèle.</translation>
    </message>
    <message>
      <source>{place} uses the figure “{name}”, which nobody registered.</source>
      <translation>{place} emploie la donnée « {name} », que personne n’a enregistrée.</translation>
    </message>
    <message>
      <source>{place} was to be reviewed by {day}.</source>
      <translation>{place} était à revoir avant le {day}.</translation>
    </message>
    <message>
      <source>{place}: a comment is open on “{quote}” ({author})</source>
      <translation>{place} : un commentaire est ouvert sur « {quote} » ({author})</translation>
    </message>
    <message>
      <source>{place}: a fact is to be checked on “{quote}” ({author})</source>
      <translation>{place} : un fait est à vérifier dans « {quote} » ({author})</translation>
    </message>
    <message>
      <source>{place}: a judgement is {now}, was {was} in the last edition, and its basis does not say why.</source>
      <translation>{place} : un jugement est {now}, il était {was} dans la dernière édition, et son fondement ne dit pas pourquoi.</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no confidence (high, moderate or low).</source>
      <translation>{place} : un jugement clé n’indique pas de confiance (élevée, moyenne ou faible).</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no likelihood and no confidence (high, moderate or low).</source>
      <translation>{place} : un jugement clé n’indique ni probabilité ni confiance (élevée, moyenne ou faible).</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no likelihood.</source>
      <translation>{place} : un jugement clé n’indique pas de probabilité.</translation>
    </message>
    <message>
      <source>{place}: a question is open on “{quote}” ({author})</source>
      <translation>{place} : une question est ouverte sur « {quote} » ({author})</translation>
    </message>
    <message>
      <source>{place}: a suggestion is pending on “{quote}” ({author})</source>
      <translation>{place} : une suggestion est en attente sur « {quote} » ({author})</translation>
    </message>
    <message>
      <source>{place}: likelihood and confidence stand in one sentence: “{words}”</source>
      <translation>{place} : probabilité et confiance sont dans une même phrase : « {words} »</translation>
    </message>
    <message>
      <source>{place}: the image {image} has no words for those who cannot see it.</source>
      <translation>{place} : l’image {image} n’a pas de mots pour ceux qui ne peuvent la voir.</translation>
    </message>
    <message>
      <source>{place}: the image {image} is missing.</source>
      <translation>{place} : l’image {image} manque.</translation>
    </message>
    <message>
      <source>{place}: the image {image} stands elsewhere and is not fetched.</source>
      <translation>{place} : l’image {image} se trouve ailleurs et n’est pas récupérée.</translation>
    </message>
    <message>
      <source>{place}: the judgement “{words}” cites no source.</source>
      <translation>{place} : le jugement « {words} » ne cite aucune source.</translation>
    </message>
    <message>
      <source>{place}: {problem}</source>
      <translation>{place} : {problem}</translation>
    </message>
    <message>
      <source>{place}: “{words}” is no term of {yardstick}, which has {terms}.</source>
      <translation>{place} : « {words} » n’est pas un terme de {yardstick}, qui compte {terms}.</translation>
    </message>
    <message>
      <source>{said}: {words}</source>
      <translation>{said} : {words}</translation>
    </message>
    <message>
      <source>{sections} of “{title}” go by “{name}”.</source>
      <translation>{sections} de « {title} » portent le nom « {name} ».</translation>
    </message>
    <message>
      <source>{sources}, newest {day}</source>
      <translation>{sources}, la plus récente {day}</translation>
    </message>
    <message>
      <source>{titles} stand in this briefing already.</source>
      <translation>{titles} figurent déjà dans cette note.</translation>
    </message>
    <message>
      <source>{titles} stands in this briefing already.</source>
      <translation>{titles} figure déjà dans cette note.</translation>
    </message>
    <message>
      <source>{title} — Briefer</source>
      <translation>{title} — Briefer</translation>
    </message>
    <message>
      <source>{title} — edition {number}</source>
      <translation>{title} — édition {number}</translation>
    </message>
    <message>
      <source>{title}, by “{profile}” in {style}</source>
      <translation>{title}, selon « {profile} » en {style}</translation>
    </message>
    <message>
      <source>{title}, not saved</source>
      <translation>{title}, non enregistré</translation>
    </message>
    <message>
      <source>{title}, this briefing’s own text: {hits}</source>
      <translation>{title}, texte propre de cette note : {hits}</translation>
    </message>
    <message>
      <source>{title}: {hits}</source>
      <translation>{title} : {hits}</translation>
    </message>
    <message>
      <source>{told}.</source>
      <translation>{told}.</translation>
    </message>
    <message>
      <source>{told}; it was withdrawn: {reason}</source>
      <translation>{told} ; l’édition a été retirée : {reason}</translation>
    </message>
    <message>
      <source>{told}; nothing was fetched.</source>
      <translation>{told} ; rien n’a été récupéré.</translation>
    </message>
    <message>
      <source>{told}; the copy of {names}</source>
      <translation>{told} ; la copie de {names}</translation>
    </message>
    <message>
      <source>{words} added, {removed} taken out</source>
      <translation>{words} ajoutés, {removed} supprimés</translation>
    </message>
    <message>
      <source>{words} selected</source>
      <translation>Sélection : {words}</translation>
    </message>
    <message>
      <source>{words}, {over} over the {budget} allowed; the longest sections are {sections}.</source>
      <translation>{words}, {over} de plus que les {budget} permis ; les sections les plus longues sont {sections}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be left empty.</source>
      <translation>« {field} » ne peut pas rester vide.</translation>
    </message>
    <message>
      <source>“{heading}”</source>
      <translation>« {heading} »</translation>
    </message>
    <message>
      <source>“{heading}” ({words})</source>
      <translation>« {heading} » ({words})</translation>
    </message>
    <message>
      <source>“{key}” cannot be a source's key.</source>
      <translation>« {key} » ne peut pas être la clé d’une source.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a fact's name.</source>
      <translation>« {name} » ne peut pas être le nom d’un fait.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: {reason}.</source>
      <translation>« {name} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>“{name}” cannot be {value}</source>
      <translation>« {name} » ne peut pas être {value}</translation>
    </message>
    <message>
      <source>“{name}” is a PDF, not a text.</source>
      <translation>« {name} » est un PDF, pas un texte.</translation>
    </message>
    <message>
      <source>“{name}” is a Rich Text document, not a text.</source>
      <translation>« {name} » est un document Rich Text, pas un texte simple.</translation>
    </message>
    <message>
      <source>“{name}” is a Word document or another archive, not a text.</source>
      <translation>« {name} » est un document Word ou une autre archive, pas un texte.</translation>
    </message>
    <message>
      <source>“{name}” is a database, not a text.</source>
      <translation>« {name} » est une base de données, pas un texte.</translation>
    </message>
    <message>
      <source>“{name}” is a picture, not a text.</source>
      <translation>« {name} » est une image, pas un texte.</translation>
    </message>
    <message>
      <source>“{name}” is among the templates now; Ctrl+Alt+N begins with it.</source>
      <translation>« {name} » est parmi les modèles ; Ctrl+Alt+N commence avec lui.</translation>
    </message>
    <message>
      <source>“{name}” is an old Office document, not a text.</source>
      <translation>« {name} » est un ancien document Office, pas un texte.</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>« {name} » est vide.</translation>
    </message>
    <message>
      <source>“{name}” is not a file of web annotations.</source>
      <translation>« {name} » n’est pas un fichier d’annotations web.</translation>
    </message>
    <message>
      <source>“{name}” is not a text.</source>
      <translation>« {name} » n’est pas un texte.</translation>
    </message>
    <message>
      <source>“{name}” is there already; choose another.</source>
      <translation>« {name} » existe déjà ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>“{name}” is too large: an article may have up to {n} MB.</source>
      <translation>« {name} » est trop grand : un article peut compter jusqu’à {n} Mo.</translation>
    </message>
    <message>
      <source>“{path}” could not be read: {reason}.</source>
      <translation>« {path} » n’a pas pu être lu : {reason}.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {reason}.</source>
      <translation>« {path} » n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
      <source>“{path}” is the name of a library; it was left as it is.</source>
      <translation>« {path} » est le nom d’une bibliothèque ; elle a été laissée telle quelle.</translation>
    </message>
    <message>
      <source>“{proposed}” says much the same as “{title}”, which is in the library.</source>
      <translation>« {proposed} » dit à peu près la même chose que « {title} », qui est dans la bibliothèque.</translation>
    </message>
    <message>
      <source>“{step}” is under way. Wait for it to end, or cancel it.</source>
      <translation>« {step} » est en cours. Attendez la fin ou annulez.</translation>
    </message>
    <message>
      <source>“{step}” was cancelled; nothing was changed.</source>
      <translation>« {step} » a été annulé ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>“{titles}” stood in this briefing already; Ctrl+Z undoes it.</source>
      <translation>« {titles} » figurait déjà dans cette note ; Ctrl+Z annule.</translation>
    </message>
    <message>
      <source>“{title}” cannot be issued: {errors} ({codes}).</source>
      <translation>« {title} » ne peut pas être émise : {errors} ({codes}).</translation>
    </message>
    <message>
      <source>“{title}” has a section for {generated} already.</source>
      <translation>« {title} » a déjà une section « {generated} ».</translation>
    </message>
    <message>
      <source>“{title}” has no edition {n}.</source>
      <translation>« {title} » n’a pas d’édition {n}.</translation>
    </message>
    <message>
      <source>“{title}” has no words to suggest others for.</source>
      <translation>« {title} » n’a pas de mots pour lesquels en suggérer d’autres.</translation>
    </message>
    <message>
      <source>“{title}” has not moved on.</source>
      <translation>« {title} » n’a pas évolué.</translation>
    </message>
    <message>
      <source>“{title}” is a briefing's own text, not a module of the library.</source>
      <translation>« {title} » est le texte propre d’une note, pas un module de la bibliothèque.</translation>
    </message>
    <message>
      <source>“{title}” is too long: a module may have up to 4,000,000 characters.</source>
      <translation>« {title} » est trop long : un module peut compter jusqu’à 4 000 000 de caractères.</translation>
    </message>
    <message>
      <source>“{title}” is used nowhere yet.</source>
      <translation>« {title} » n’est encore utilisé nulle part.</translation>
    </message>
    <message>
      <source>“{title}” moved on again meanwhile.</source>
      <translation>« {title} » a encore évolué entre-temps.</translation>
    </message>
    <message>
      <source>“{title}” stands in {places}.</source>
      <translation>« {title} » figure dans {places}.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the annotation was attached.</source>
      <translation>« {title} » a été modifié après le rattachement de l’annotation.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the suggestion was accepted.</source>
      <translation>« {title} » a été modifié après l’acceptation de la suggestion.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the suggestions were accepted.</source>
      <translation>« {title} » a été modifié après l’acceptation des suggestions.</translation>
    </message>
    <message>
      <source>“{title}” was changed at {time} and could not be saved then.</source>
      <translation>« {title} » a été modifié à {time} et n’a pu être enregistré alors.</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by somebody (revision {number}).</source>
      <translation>« {title} » a été modifié entre-temps par quelqu’un (révision {number}).</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by {name} (revision {number}).</source>
      <translation>« {title} » a été modifié entre-temps par {name} (révision {number}).</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by {name}.</source>
      <translation>« {title} » a été modifié entre-temps par {name}.</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile.</source>
      <translation>« {title} » a été modifié entre-temps.</translation>
    </message>
    <message>
      <source>“{title}” was changed since it was searched.</source>
      <translation>« {title} » a été modifié depuis la recherche.</translation>
    </message>
    <message>
      <source>“{title}” was changed since.</source>
      <translation>« {title} » a été modifié depuis.</translation>
    </message>
    <message>
      <source>“{title}” was changed while it was being issued.</source>
      <translation>« {title} » a été modifiée pendant son émission.</translation>
    </message>
    <message>
      <source>“{title}” was issued as edition {number}, {hash}.</source>
      <translation>« {title} » a été émise comme édition {number}, {hash}.</translation>
    </message>
    <message>
      <source>“{title}” was not issued yet.</source>
      <translation>« {title} » n’a pas encore été émise.</translation>
    </message>
    <message>
      <source>“{title}” was not issued yet.
Ctrl+Alt+I issues it.</source>
      <translation>« {title} » n’a pas encore été émise.
Ctrl+Alt+I l’émet.</translation>
    </message>
    <message>
      <source>“{typed}” is not a day.</source>
      <translation>« {typed} » n’est pas une date.</translation>
    </message>
    <message>
      <source>“{words}” holds a character that no file can keep.</source>
      <translation>« {words} » contient un caractère qu’aucun fichier ne peut garder.</translation>
    </message>
    <message>
      <source>“{words}” is not a day with a time and a zone.</source>
      <translation>« {words} » n’est pas un jour avec heure et fuseau.</translation>
    </message>
    <message>
      <source>“{words}” is not a day, a month or a year.</source>
      <translation>« {words} » n’est ni un jour, ni un mois, ni une année.</translation>
    </message>
    <message>
      <source>“{words}” is not known here.</source>
      <translation>« {words} » n’est pas connu ici.</translation>
    </message>
    <message>
      <source>→ delete</source>
      <translation>→ supprimer</translation>
    </message>
  </context>
</TS>
