<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
  <context>
    <name>Briefer</name>
    <message>
      <source>&amp;Briefing</source>
      <translation>B&amp;rifing</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>Dü&amp;zen</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Dosya</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Yardım</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;İnceleme</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Görünüm</translation>
    </message>
    <message>
      <source>(if wanted)</source>
      <translation>(istenirse)</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(hiçbir şey)</translation>
    </message>
    <message>
      <source>(take the words out)</source>
      <translation>(sözcükleri çıkar)</translation>
    </message>
    <message>
      <source>(the program writes it)</source>
      <translation>(program yazar)</translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>, stale</source>
      <translation>, güncelliğini yitirmiş</translation>
    </message>
    <message>
      <source>, v{head} is newer</source>
      <translation>, s{head} daha yeni</translation>
    </message>
    <message>
      <source>, {n} over</source>
      <translation>, {n} fazla</translation>
    </message>
    <message>
      <source>2026-11-22, August 2026 or 2026</source>
      <translation>2026-11-22, Ağustos 2026 ya da 2026</translation>
    </message>
    <message>
      <source>2026-12-03, +6m; never, if left empty</source>
      <translation>2026-12-03, +6m; boşsa hiç</translation>
    </message>
    <message>
      <source>2026-12-03, 3 Dec, +1w</source>
      <translation>2026-12-03, 3 Ara, +1w</translation>
    </message>
    <message>
      <source>2026-12-03, today</source>
      <translation>2026-12-03, bugün</translation>
    </message>
    <message>
      <source>2026-12-03, today; no day, if left empty</source>
      <translation>2026-12-03, bugün; boşsa tarih yok</translation>
    </message>
    <message>
      <source>; </source>
      <translation>; </translation>
    </message>
    <message>
      <source>A = reliable, 1 = confirmed; F and 6 mean that it cannot be judged.</source>
      <translation>A = güvenilir, 1 = doğrulanmış; F ve 6, değerlendirilemez demektir.</translation>
    </message>
    <message>
      <source>A brief for a meeting, with objectives, talking points and lines to take.</source>
      <translation>Bir görüşme için not: hedefler, konuşma noktaları ve verilecek yanıtlar.</translation>
    </message>
    <message>
      <source>A briefing needs a title.</source>
      <translation>Brifingin bir başlığı olmalı.</translation>
    </message>
    <message>
      <source>A briefing of this library</source>
      <translation>Bu kütüphaneden bir brifing</translation>
    </message>
    <message>
      <source>A comment needs a text.</source>
      <translation>Yorum için bir metin gerekir.</translation>
    </message>
    <message>
      <source>A copy is in {file}</source>
      <translation>Bir kopyası burada: {file}</translation>
    </message>
    <message>
      <source>A country at a glance: people, politics, economy, security, our relations.</source>
      <translation>Bir bakışta ülke: halk, siyaset, ekonomi, güvenlik, ilişkilerimiz.</translation>
    </message>
    <message>
      <source>A distribution needs a recipient.</source>
      <translation>Dağıtım için bir alıcı gerekir.</translation>
    </message>
    <message>
      <source>A fact check needs a text.</source>
      <translation>Olgu denetimi için bir metin gerekir.</translation>
    </message>
    <message>
      <source>A fact needs a text, such as “3.6 million”.</source>
      <translation>Olgu için “3,6 milyon” gibi bir metin gerekir.</translation>
    </message>
    <message>
      <source>A fact, its name or its figure</source>
      <translation>Bir olgu, adı ya da sayısı</translation>
    </message>
    <message>
      <source>A full restoration of ties this year is unlikely.</source>
      <translation>Bu yıl ilişkilerin tümüyle düzelmesi olası değil.</translation>
    </message>
    <message>
      <source>A house style has one column or two.</source>
      <translation>Bir kurum stilinde bir ya da iki sütun olur.</translation>
    </message>
    <message>
      <source>A house style's faces are serif or sans.</source>
      <translation>Bir kurum stilinin yazı tipleri “serif” ya da “sans” olur.</translation>
    </message>
    <message>
      <source>A house style's headings are 6 to 72 points.</source>
      <translation>Bir kurum stilinin başlıkları 6 ile 72 punto arasındadır.</translation>
    </message>
    <message>
      <source>A house style's margins above and below are {n} points or more: the marking and the running lines stand in them.</source>
      <translation>Bir kurum stilinin üst ve alt kenar boşlukları en az {n} puntodur: gizlilik derecesi ile üst ve alt bilgi satırları orada durur.</translation>
    </message>
    <message>
      <source>A house style's margins leave no room for text.</source>
      <translation>Kurum stilinin kenar boşlukları metne yer bırakmıyor.</translation>
    </message>
    <message>
      <source>A house style's text is 6 to 24 points, its leading no less.</source>
      <translation>Bir kurum stilinin metni 6 ile 24 punto arasındadır; satır aralığı bundan az olmaz.</translation>
    </message>
    <message>
      <source>A language of the window</source>
      <translation>Pencerenin bir dili</translation>
    </message>
    <message>
      <source>A library's name ends in {suffix}, and {name} does not.</source>
      <translation>Bir kütüphanenin adı {suffix} ile biter; {name} bitmiyor.</translation>
    </message>
    <message>
      <source>A module</source>
      <translation>Bir modül</translation>
    </message>
    <message>
      <source>A module needs a title.</source>
      <translation>Bir modülün başlığı olmalı.</translation>
    </message>
    <message>
      <source>A module to put into the briefing</source>
      <translation>Brifinge konacak bir modül</translation>
    </message>
    <message>
      <source>A part of a longer word is no hit</source>
      <translation>Daha uzun bir sözcüğün parçası sayılmaz</translation>
    </message>
    <message>
      <source>A passphrase has {n} characters or more.</source>
      <translation>Parola cümlesi en az {n} karakterdir.</translation>
    </message>
    <message>
      <source>A passphrase is one line that can be typed again.</source>
      <translation>Parola cümlesi, yeniden yazılabilen tek bir satırdır.</translation>
    </message>
    <message>
      <source>A profile needs a format.</source>
      <translation>Profil için bir biçim gerekir.</translation>
    </message>
    <message>
      <source>A profile needs a name.</source>
      <translation>Profil için bir ad gerekir.</translation>
    </message>
    <message>
      <source>A question needs a text.</source>
      <translation>Soru için bir metin gerekir.</translation>
    </message>
    <message>
      <source>A reply needs a text.</source>
      <translation>Yanıt için bir metin gerekir.</translation>
    </message>
    <message>
      <source>A report in editions: what has changed, where things stand, what to watch.</source>
      <translation>Baskılar hâlinde bir rapor: ne değişti, durum ne, neyi izlemeli.</translation>
    </message>
    <message>
      <source>A saved search needs a name.</source>
      <translation>Kayıtlı arama için bir ad gerekir.</translation>
    </message>
    <message>
      <source>A section cannot be moved into itself.</source>
      <translation>Bir bölüm kendi içine taşınamaz.</translation>
    </message>
    <message>
      <source>A section without a heading</source>
      <translation>Başlıksız bir bölüm</translation>
    </message>
    <message>
      <source>A source</source>
      <translation>Bir kaynak</translation>
    </message>
    <message>
      <source>A source needs a title.</source>
      <translation>Bir kaynağın başlığı olmalı.</translation>
    </message>
    <message>
      <source>A source of the register</source>
      <translation>Kayıttan bir kaynak</translation>
    </message>
    <message>
      <source>A source to cite</source>
      <translation>Atıf yapılacak bir kaynak</translation>
    </message>
    <message>
      <source>A suggestion is accepted by accepting it.</source>
      <translation>Bir öneri ancak kabul etme komutuyla kabul edilir.</translation>
    </message>
    <message>
      <source>A suggestion is accepted or rejected, not resolved.</source>
      <translation>Bir öneri kabul ya da reddedilir, çözüldü sayılmaz.</translation>
    </message>
    <message>
      <source>A suggestion needs the wording that it proposes.</source>
      <translation>Öneri için önerilen ifade gerekir.</translation>
    </message>
    <message>
      <source>A template needs a name.</source>
      <translation>Şablon için bir ad gerekir.</translation>
    </message>
    <message>
      <source>A text needs a title.</source>
      <translation>Bir metnin başlığı olmalı.</translation>
    </message>
    <message>
      <source>A text that uses it</source>
      <translation>Onu kullanan bir metin</translation>
    </message>
    <message>
      <source>A title of a few words that names one subject.</source>
      <translation>Tek bir konuyu adlandıran birkaç sözcüklük bir başlık.</translation>
    </message>
    <message>
      <source>A version needs a name.</source>
      <translation>Sürüm için bir ad gerekir.</translation>
    </message>
    <message>
      <source>A word across each page</source>
      <translation>Her sayfaya çapraz bir sözcük</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Hakkında</translation>
    </message>
    <message>
      <source>About Briefer</source>
      <translation>Briefer Hakkında</translation>
    </message>
    <message>
      <source>About this template</source>
      <translation>Bu şablon hakkında</translation>
    </message>
    <message>
      <source>Above ceiling</source>
      <translation>Tavanın üstünde</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Kabul et</translation>
    </message>
    <message>
      <source>Accept Suggestion</source>
      <translation>Öneriyi kabul et</translation>
    </message>
    <message>
      <source>Accept Suggestions</source>
      <translation>Önerileri kabul et</translation>
    </message>
    <message>
      <source>Accept and go on</source>
      <translation>Kabul et ve ilerle</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author in every text</source>
      <translation>Bir yazarın bütün metinlerdeki önerilerini kabul et ya da geri çevir</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author in every text, after a preview</source>
      <translation>Bir yazarın bütün metinlerdeki önerilerini ön izlemeden sonra kabul et ya da geri çevir</translation>
    </message>
    <message>
      <source>Accept or reject the suggestions of one author together, after a preview</source>
      <translation>Bir kişinin önerilerini önizlemeden sonra birlikte kabul et ya da reddet</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Kabul edildi</translation>
    </message>
    <message>
      <source>Adapt Module</source>
      <translation>Modülü uyarla</translation>
    </message>
    <message>
      <source>Adapt for this briefing</source>
      <translation>Bu brifing için uyarla</translation>
    </message>
    <message>
      <source>Adapt it here</source>
      <translation>Burada uyarla</translation>
    </message>
    <message>
      <source>Adapted from v{number}</source>
      <translation>s{number} sürümünden uyarlandı</translation>
    </message>
    <message>
      <source>Add Module</source>
      <translation>Modül ekle</translation>
    </message>
    <message>
      <source>Add Modules</source>
      <translation>Modülleri ekle</translation>
    </message>
    <message>
      <source>Add Section</source>
      <translation>Bölüm ekle</translation>
    </message>
    <message>
      <source>Add Text</source>
      <translation>Metin ekle</translation>
    </message>
    <message>
      <source>Add column</source>
      <translation>Sütun ekle</translation>
    </message>
    <message>
      <source>Add it to the words of the library instead.</source>
      <translation>Bunun yerine kütüphanenin sözcüklerine ekleyin.</translation>
    </message>
    <message>
      <source>Add row</source>
      <translation>Satır ekle</translation>
    </message>
    <message>
      <source>Add tags</source>
      <translation>Etiket ekle</translation>
    </message>
    <message>
      <source>Add to my dictionary</source>
      <translation>Sözlüğüme ekle</translation>
    </message>
    <message>
      <source>Add to the words of this library</source>
      <translation>Bu kütüphanenin sözcüklerine ekle</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adres</translation>
    </message>
    <message>
      <source>Align column</source>
      <translation>Sütunu hizala</translation>
    </message>
    <message>
      <source>Align the column left, centred, right, or not at all, in turn</source>
      <translation>Sütunu sırayla sola, ortaya, sağa hizala ya da hizalamayı kaldır</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tümü</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
      <source>All of them are so already.</source>
      <translation>Hepsi zaten öyle.</translation>
    </message>
    <message>
      <source>An action, a module, a briefing, a source</source>
      <translation>Bir eylem, modül, brifing ya da kaynak</translation>
    </message>
    <message>
      <source>An annotation needs words, and here is only space.</source>
      <translation>Not eklemek için sözcük gerekir; burada yalnızca boşluk var.</translation>
    </message>
    <message>
      <source>An edition is frozen: its words, sources and files stay as they are now, whatever is changed later.</source>
      <translation>Bir baskı dondurulur: sözleri, kaynakları ve dosyaları sonradan ne değişirse değişsin şimdiki gibi kalır.</translation>
    </message>
    <message>
      <source>An image of this edition is missing: the library is damaged.</source>
      <translation>Bu baskının bir görseli eksik: kütüphane bozulmuş.</translation>
    </message>
    <message>
      <source>Annex of annotations</source>
      <translation>Notlar eki</translation>
    </message>
    <message>
      <source>Annotate</source>
      <translation>Not ekle</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Notlar</translation>
    </message>
    <message>
      <source>Annotations and versions are signed with it from now on.</source>
      <translation>Notlar ve sürümler bundan sonra bu adla imzalanır.</translation>
    </message>
    <message>
      <source>Annotations of the library</source>
      <translation>Kitaplığın notları</translation>
    </message>
    <message>
      <source>Annotations travel with the text</source>
      <translation>Notlar metinle birlikte gider</translation>
    </message>
    <message>
      <source>Annotations whose words are no longer in the text</source>
      <translation>Sözcükleri artık metinde bulunmayan notlar</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Onaylandı</translation>
    </message>
    <message>
      <source>Approved modules: status:approved</source>
      <translation>Onaylı modüller: status:approved</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arapça</translation>
    </message>
    <message>
      <source>Articles (*.txt *.md *.markdown *.html *.htm);;All files (*)</source>
      <translation>Makaleler (*.txt *.md *.markdown *.html *.htm);;Tüm dosyalar (*)</translation>
    </message>
    <message>
      <source>As it is now</source>
      <translation>Şimdiki hâli</translation>
    </message>
    <message>
      <source>As it was</source>
      <translation>Önceki hâli</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Geçerlik tarihi</translation>
    </message>
    <message>
      <source>As the desktop</source>
      <translation>Masaüstü gibi</translation>
    </message>
    <message>
      <source>As the house style says</source>
      <translation>Kurum stilinin dediği gibi</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Sor</translation>
    </message>
    <message>
      <source>Assign</source>
      <translation>Ata</translation>
    </message>
    <message>
      <source>Assigned to</source>
      <translation>Atanan</translation>
    </message>
    <message>
      <source>Assign…</source>
      <translation>Ata…</translation>
    </message>
    <message>
      <source>At most {length}.</source>
      <translation>En fazla {length}.</translation>
    </message>
    <message>
      <source>Attach</source>
      <translation>Bağla</translation>
    </message>
    <message>
      <source>Attach it to other words by hand.</source>
      <translation>Onu elle başka sözcüklere bağlayın.</translation>
    </message>
    <message>
      <source>Attach the suggestion to other words, or change the text by hand and resolve it.</source>
      <translation>Öneriyi başka sözcüklere bağlayın ya da metni elle değiştirip öneriyi çözüldü sayın.</translation>
    </message>
    <message>
      <source>Attach the suggestion to these words, or change the text by hand and resolve it.</source>
      <translation>Öneriyi bu sözcüklere bağlayın ya da metni elle değiştirip öneriyi çözüldü sayın.</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Yazar</translation>
    </message>
    <message>
      <source>Background note</source>
      <translation>Arka plan notu</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>Başla</translation>
    </message>
    <message>
      <source>Begin a briefing</source>
      <translation>Yeni bir brifing başlatır</translation>
    </message>
    <message>
      <source>Begin a briefing of a kind, with its sections and prompts</source>
      <translation>Bir türün bölümleri ve yönergeleriyle brifinge başla</translation>
    </message>
    <message>
      <source>Begin the section on a new page, or not</source>
      <translation>Bölümü yeni sayfada başlat ya da başlatma</translation>
    </message>
    <message>
      <source>Begin where the newest edition of this briefing ended</source>
      <translation>Bu brifingin en yeni baskısının bittiği yerden başla</translation>
    </message>
    <message>
      <source>Begins on a new page</source>
      <translation>Yeni sayfada başlar</translation>
    </message>
    <message>
      <source>Both</source>
      <translation>İkisi de</translation>
    </message>
    <message numerus="yes">
      <source>Both sides changed the same words in {n} places. Choose at each.</source>
      <translation>
        <numerusform>Her iki taraf da {n} yerde aynı sözcükleri değiştirdi. Her birinde seçin.</numerusform>
      </translation>
    </message>
    <message>
      <source>Briefing</source>
      <translation>Brifing</translation>
    </message>
    <message>
      <source>Bring back the text that was closed last</source>
      <translation>En son kapatılan metni geri getir</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>Geri getir</translation>
    </message>
    <message>
      <source>Bring the text over to the other side, which opens for it</source>
      <translation>Metni öbür tarafa taşır; kapalıysa açar</translation>
    </message>
    <message>
      <source>Bring the texts of the other side over to this one</source>
      <translation>Öbür yandaki metinleri bu yana getir</translation>
    </message>
    <message>
      <source>Bulletin</source>
      <translation>Bülten</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Yapan</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV dosyaları (*.csv)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Vazgeç</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Altyazı</translation>
    </message>
    <message>
      <source>Carried here through the edits of the text</source>
      <translation>Metindeki değişiklikler boyunca buraya taşındı</translation>
    </message>
    <message>
      <source>Case and accents count as well</source>
      <translation>Büyük-küçük harf ve aksanlar da sayılır</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Değiştir</translation>
    </message>
    <message>
      <source>Change Annotation</source>
      <translation>Notu değiştir</translation>
    </message>
    <message>
      <source>Change As-of Date</source>
      <translation>Geçerlik Tarihini Değiştir</translation>
    </message>
    <message>
      <source>Change Briefing</source>
      <translation>Brifingi değiştir</translation>
    </message>
    <message>
      <source>Change Details</source>
      <translation>Ayrıntıları değiştir</translation>
    </message>
    <message>
      <source>Change Heading</source>
      <translation>Başlığı değiştir</translation>
    </message>
    <message>
      <source>Change Language</source>
      <translation>Dili Değiştir</translation>
    </message>
    <message>
      <source>Change Level</source>
      <translation>Düzeyi değiştir</translation>
    </message>
    <message>
      <source>Change Marking</source>
      <translation>Gizlilik Derecesini Değiştir</translation>
    </message>
    <message>
      <source>Change Owner</source>
      <translation>Sorumluyu Değiştir</translation>
    </message>
    <message>
      <source>Change Region</source>
      <translation>Bölgeyi Değiştir</translation>
    </message>
    <message>
      <source>Change Reply</source>
      <translation>Yanıtı değiştir</translation>
    </message>
    <message>
      <source>Change Review Date</source>
      <translation>Gözden Geçirme Tarihini Değiştir</translation>
    </message>
    <message>
      <source>Change Status</source>
      <translation>Durumu Değiştir</translation>
    </message>
    <message>
      <source>Change Tags</source>
      <translation>Etiketleri Değiştir</translation>
    </message>
    <message>
      <source>Change Topic</source>
      <translation>Konuyu Değiştir</translation>
    </message>
    <message>
      <source>Change it, or choose another.</source>
      <translation>Onu değiştirin ya da başka bir ad seçin.</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it to a folder of your own.</source>
      <translation>İzinlerini değiştirin ya da kendi klasörünüze kopyalayın.</translation>
    </message>
    <message>
      <source>Change status, marking, dates, owner, tags and the like of the modules selected in the library</source>
      <translation>Kütüphanede seçili modüllerin durumunu, gizlilik derecesini, tarihlerini, sorumlusunu, etiketlerini ve benzerlerini değiştir</translation>
    </message>
    <message>
      <source>Change the permissions of that folder, then try again.</source>
      <translation>O klasörün izinlerini değiştirip yeniden deneyin.</translation>
    </message>
    <message>
      <source>Change the permissions of the folder that it is to stand in, then try again.</source>
      <translation>İçinde bulunacağı klasörün izinlerini değiştirip yeniden deneyin.</translation>
    </message>
    <message>
      <source>Change the status of this text</source>
      <translation>Bu metnin durumunu değiştirir</translation>
    </message>
    <message>
      <source>Change what is said about the image in this line, wherever it stands</source>
      <translation>Bu satırdaki görsel hakkında söyleneni her yerde değiştir</translation>
    </message>
    <message>
      <source>Changed {details}</source>
      <translation>Değişti: {details}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Değişiklikler</translation>
    </message>
    <message>
      <source>Changes between editions</source>
      <translation>Baskılar arasındaki değişiklikler</translation>
    </message>
    <message>
      <source>Changes since the last edition</source>
      <translation>Son baskıdan bu yana değişenler</translation>
    </message>
    <message>
      <source>Chapters</source>
      <translation>Bölümler</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Denetim</translation>
    </message>
    <message>
      <source>Check its permissions and the disk.</source>
      <translation>İzinlerini ve diski denetleyin.</translation>
    </message>
    <message>
      <source>Check spelling</source>
      <translation>Yazımı denetle</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may write in it.</source>
      <translation>Klasörün bulunduğunu ve ona yazabildiğinizi denetleyin.</translation>
    </message>
    <message>
      <source>Check the briefing</source>
      <translation>Brifingi denetle</translation>
    </message>
    <message>
      <source>Check the disk and the library, then try again.</source>
      <translation>Diski ve kütüphaneyi denetleyip yeniden deneyin.</translation>
    </message>
    <message>
      <source>Check the name, and that it is a file which you may open.</source>
      <translation>Adını ve açma izniniz olan bir dosya olduğunu denetleyin.</translation>
    </message>
    <message>
      <source>Check the place</source>
      <translation>Yerini denetleyin</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Denetleniyor…</translation>
    </message>
    <message>
      <source>Choose a W3C Web Annotation file, which is JSON in UTF-8.</source>
      <translation>Bir W3C Web Annotation dosyası seçin; bu, UTF-8 kodlu JSON’dur.</translation>
    </message>
    <message>
      <source>Choose a file that ends in .briefer, or the newest backup of this one.</source>
      <translation>Adı .briefer ile biten bir dosya ya da bunun en yeni yedeğini seçin.</translation>
    </message>
    <message>
      <source>Choose a file that ends in {suffix}.</source>
      <translation>Adı {suffix} ile biten bir dosya seçin.</translation>
    </message>
    <message>
      <source>Choose a file that has words in it.</source>
      <translation>İçinde sözcük olan bir dosya seçin.</translation>
    </message>
    <message>
      <source>Choose a module on the left,
or press Ctrl+N to write one.</source>
      <translation>Soldan bir modül seçin
ya da yazmak için Ctrl+N tuşlarına basın.</translation>
    </message>
    <message>
      <source>Choose an earlier text under Changes to bring it back.</source>
      <translation>Geri getirmek için Değişiklikler altında önceki bir metni seçin.</translation>
    </message>
    <message>
      <source>Choose an earlier version; this is the present one</source>
      <translation>Daha eski bir sürüm seçin; bu şimdiki</translation>
    </message>
    <message>
      <source>Choose another folder or free some space.</source>
      <translation>Başka bir klasör seçin ya da yer açın.</translation>
    </message>
    <message>
      <source>Choose another key.</source>
      <translation>Başka bir anahtar seçin.</translation>
    </message>
    <message>
      <source>Choose another name for the backup.</source>
      <translation>Yedek için başka bir ad seçin.</translation>
    </message>
    <message>
      <source>Choose another name, such as one that ends in .pdf or .md.</source>
      <translation>Başka bir ad seçin; örneğin .pdf ya da .md ile biten.</translation>
    </message>
    <message>
      <source>Choose at least one format.</source>
      <translation>En az bir biçim seçin.</translation>
    </message>
    <message>
      <source>Choose how the printed briefing looks, by its first page</source>
      <translation>Basılı brifingin görünümünü ilk sayfasına göre seç</translation>
    </message>
    <message>
      <source>Choose one of its editions.</source>
      <translation>Baskılarından birini seçin.</translation>
    </message>
    <message>
      <source>Choose one of the briefings of this library.</source>
      <translation>Bu kütüphanenin brifinglerinden birini seçin.</translation>
    </message>
    <message>
      <source>Choose one: {choices}.</source>
      <translation>Birini seçin: {choices}.</translation>
    </message>
    <message>
      <source>Choose one: {names}.</source>
      <translation>Birini seçin: {names}.</translation>
    </message>
    <message>
      <source>Choose profile, formats and house style, and see what would leave</source>
      <translation>Profili, biçimleri ve kurum stilini seç, neyin çıkacağını gör</translation>
    </message>
    <message>
      <source>Choose the language of menus and buttons</source>
      <translation>Menülerin ve düğmelerin dilini seçer</translation>
    </message>
    <message>
      <source>Choose {name}.</source>
      <translation>{name} adını seçin.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Seç…</translation>
    </message>
    <message>
      <source>Citation…</source>
      <translation>Alıntı…</translation>
    </message>
    <message>
      <source>Cite a source of the register</source>
      <translation>Kayıttaki bir kaynağa atıf yapar</translation>
    </message>
    <message>
      <source>Cite {key}</source>
      <translation>{key} kaynağına atıf</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Kapat</translation>
    </message>
    <message>
      <source>Close (Ctrl+W)</source>
      <translation>Kapat (Ctrl+W)</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Kapat (Esc)</translation>
    </message>
    <message>
      <source>Close other programs and try again; nothing was lost.</source>
      <translation>Başka programları kapatıp yeniden deneyin; hiçbir şey yitmedi.</translation>
    </message>
    <message>
      <source>Close other programs, so that there is more memory, and try again.</source>
      <translation>Bellek açılsın diye başka programları kapatıp yeniden deneyin.</translation>
    </message>
    <message>
      <source>Close other texts</source>
      <translation>Diğer metinleri kapat</translation>
    </message>
    <message>
      <source>Close text</source>
      <translation>Metni kapat</translation>
    </message>
    <message>
      <source>Close the chosen annotation</source>
      <translation>Seçili notu kapatır</translation>
    </message>
    <message>
      <source>Close this notice</source>
      <translation>Bu bildirimi kapat</translation>
    </message>
    <message>
      <source>Close this notice (Esc)</source>
      <translation>Bu bildirimi kapat (Esc)</translation>
    </message>
    <message>
      <source>Close this thread (Ctrl+Shift+Enter)</source>
      <translation>Bu konuyu kapat (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>Kaydetmeden kapat</translation>
    </message>
    <message>
      <source>Close “{title}”</source>
      <translation>“{title}” metnini kapat</translation>
    </message>
    <message>
      <source>Column {n}</source>
      <translation>Sütun {n}</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Yorum</translation>
    </message>
    <message>
      <source>Comment, ask, have checked or suggest: on the selected words or the word here</source>
      <translation>Seçili sözcüklere ya da imlecin olduğu sözcüğe yorum, soru, denetim isteği ya da öneri ekler</translation>
    </message>
    <message>
      <source>Compare and re-attach…</source>
      <translation>Karşılaştır ve yeniden bağla…</translation>
    </message>
    <message>
      <source>Compare editions with each other or with the draft</source>
      <translation>Baskıları birbiriyle ya da taslakla karşılaştır</translation>
    </message>
    <message>
      <source>Compare the two texts, then save again over the newest one.</source>
      <translation>İki metni karşılaştırın, sonra en yenisinin üzerine yeniden kaydedin.</translation>
    </message>
    <message>
      <source>Compare versions of the open text</source>
      <translation>Açık metnin sürümlerini karşılaştır</translation>
    </message>
    <message>
      <source>Completions</source>
      <translation>Tamamlamalar</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Güven</translation>
    </message>
    <message>
      <source>Copies are with {names}.</source>
      <translation>Nüshalar şunlarda: {names}.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Nüsha</translation>
    </message>
    <message>
      <source>Copy it to a folder of your own and open it there, which brings it up to date.</source>
      <translation>Kendi klasörünüze kopyalayıp orada açın; böylece güncellenir.</translation>
    </message>
    <message>
      <source>Copy it to a folder of your own, or change its permissions and open it again.</source>
      <translation>Kendi klasörünüze kopyalayın ya da izinlerini değiştirip yeniden açın.</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Raporu kopyala</translation>
    </message>
    <message>
      <source>Copy the words from the module exactly, marks and punctuation included.</source>
      <translation>Sözcükleri modülden, işaretleri ve noktalamasıyla birlikte aynen kopyalayın.</translation>
    </message>
    <message>
      <source>Copy words</source>
      <translation>Sözcükleri kopyala</translation>
    </message>
    <message>
      <source>Country profile</source>
      <translation>Ülke profili</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>Oluştur</translation>
    </message>
    <message>
      <source>Credibility, 1 to 6</source>
      <translation>İnanılırlık, 1-6</translation>
    </message>
    <message>
      <source>Credit</source>
      <translation>Kaynak</translation>
    </message>
    <message>
      <source>Ctrl+Alt+I issues it.</source>
      <translation>Ctrl+Alt+I yayımlar.</translation>
    </message>
    <message>
      <source>Ctrl+Enter sends</source>
      <translation>Ctrl+Enter gönderir</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Kes</translation>
    </message>
    <message>
      <source>Cut-off {moment}</source>
      <translation>Bilgi kesimi {moment}</translation>
    </message>
    <message>
      <source>Date printed</source>
      <translation>Basılan tarih</translation>
    </message>
    <message>
      <source>Describe Image</source>
      <translation>Görseli açıkla</translation>
    </message>
    <message>
      <source>Detached annotations</source>
      <translation>Kopmuş notlar</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Ayrıntılar</translation>
    </message>
    <message>
      <source>Details of the briefing</source>
      <translation>Brifingin ayrıntıları</translation>
    </message>
    <message>
      <source>Details of the briefing…</source>
      <translation>Brifingin ayrıntıları…</translation>
    </message>
    <message>
      <source>Details of the text</source>
      <translation>Metnin ayrıntıları</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Belge</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Taslak</translation>
    </message>
    <message>
      <source>Drag modules here from the library,
or press Ctrl+L.</source>
      <translation>Kütüphaneden buraya modül sürükleyin
ya da Ctrl+L tuşlarına basın.</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Son gün</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Düzenle</translation>
    </message>
    <message>
      <source>Edit selected modules…</source>
      <translation>Seçili modülleri düzenle…</translation>
    </message>
    <message>
      <source>Edit your reply “{text}”</source>
      <translation>“{text}” yanıtınızı düzenleyin</translation>
    </message>
    <message>
      <source>Edit {modules}</source>
      <translation>{modules} düzenle</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Baskı</translation>
    </message>
    <message>
      <source>Edition {number} said {likelihood}.</source>
      <translation>{number}. baskıda: {likelihood}.</translation>
    </message>
    <message>
      <source>Edition {number} was withdrawn.</source>
      <translation>{number}. baskı geri çekildi.</translation>
    </message>
    <message>
      <source>Edition {n} was withdrawn already.</source>
      <translation>{n}. baskı zaten geri çekilmişti.</translation>
    </message>
    <message>
      <source>Edition {n} was withdrawn: {reason}.</source>
      <translation>{n}. baskı geri çekildi: {reason}.</translation>
    </message>
    <message>
      <source>Editions</source>
      <translation>Baskılar</translation>
    </message>
    <message>
      <source>Editions…</source>
      <translation>Baskılar…</translation>
    </message>
    <message>
      <source>Emphasis</source>
      <translation>Vurgu</translation>
    </message>
    <message>
      <source>English</source>
      <translation>İngilizce</translation>
    </message>
    <message>
      <source>English (UK)</source>
      <translation>İngilizce (BK)</translation>
    </message>
    <message>
      <source>English (US)</source>
      <translation>İngilizce (ABD)</translation>
    </message>
    <message>
      <source>Enter facts, change them and see where they are used</source>
      <translation>Olguları gir, değiştir ve nerede kullanıldıklarını gör</translation>
    </message>
    <message>
      <source>Enter goes to a draft.</source>
      <translation>Enter bir taslağa gider.</translation>
    </message>
    <message>
      <source>Enter goes to the briefing.</source>
      <translation>Enter brifinge gider.</translation>
    </message>
    <message>
      <source>Enter sources in the register and change them</source>
      <translation>Kaynakları kütüğe gir ve değiştir</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Hata</translation>
    </message>
    <message>
      <source>Errors keep it from being issued. Settle them, or let each kind pass for a reason that the edition keeps.</source>
      <translation>Hatalar yayımlanmasını engelliyor. Bunları giderin ya da her türüne baskıda saklanan bir gerekçeyle izin verin.</translation>
    </message>
    <message>
      <source>Every kind</source>
      <translation>Her tür</translation>
    </message>
    <message>
      <source>Every module</source>
      <translation>Bütün modüller</translation>
    </message>
    <message>
      <source>Every word of this text is in the dictionary.</source>
      <translation>Bu metnin bütün sözcükleri sözlükte var.</translation>
    </message>
    <message>
      <source>Everything in {file} is here already.</source>
      <translation>{file} içindeki her şey zaten burada.</translation>
    </message>
    <message>
      <source>Everything may pass</source>
      <translation>Her şey geçebilir</translation>
    </message>
    <message>
      <source>Everything stays on this computer.</source>
      <translation>Her şey bu bilgisayarda kalır.</translation>
    </message>
    <message>
      <source>Everything the desk wrote, internal notes too, without annotations.</source>
      <translation>Masanın yazdığı her şey; iç notlar dahil, düzeltme notları olmadan.</translation>
    </message>
    <message>
      <source>Explain the words for likelihood and confidence</source>
      <translation>Olasılık ve güven sözcüklerini açıkla</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Dışa aktar</translation>
    </message>
    <message>
      <source>Export Markdown</source>
      <translation>Markdown dışa aktar</translation>
    </message>
    <message>
      <source>Export PDF</source>
      <translation>PDF dışa aktar</translation>
    </message>
    <message>
      <source>Export annotated PDF</source>
      <translation>Notlu PDF dışa aktar</translation>
    </message>
    <message>
      <source>Export annotations</source>
      <translation>Notları dışa aktar</translation>
    </message>
    <message>
      <source>Export annotations of the briefing…</source>
      <translation>Brifingin notlarını dışa aktar…</translation>
    </message>
    <message>
      <source>Export annotations of this text…</source>
      <translation>Bu metnin notlarını dışa aktar…</translation>
    </message>
    <message>
      <source>Export them again as W3C Web Annotation JSON with a text quote selector.</source>
      <translation>Bunları metin alıntısı seçicisiyle (text quote selector) W3C Web Annotation JSON olarak yeniden dışa aktarın.</translation>
    </message>
    <message>
      <source>Export what changed</source>
      <translation>Değişenleri dışa aktar</translation>
    </message>
    <message>
      <source>Export {format} again…</source>
      <translation>{format} yeniden dışa aktar…</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>{name} dışa aktar</translation>
    </message>
    <message>
      <source>Exported to {file}</source>
      <translation>Dışa aktarıldı: {file}</translation>
    </message>
    <message>
      <source>Exported {names} to {folder}</source>
      <translation>{names} şuraya aktarıldı: {folder}</translation>
    </message>
    <message>
      <source>Exporting {file}…</source>
      <translation>{file} dışa aktarılıyor…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Dışa aktar…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>&amp;Biçim</translation>
    </message>
    <message>
      <source>F: {fix}</source>
      <translation>F: {fix}</translation>
    </message>
    <message>
      <source>Fact check</source>
      <translation>Olgu denetimi</translation>
    </message>
    <message>
      <source>Fact {name}</source>
      <translation>Olgu {name}</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Olgular</translation>
    </message>
    <message>
      <source>Facts…</source>
      <translation>Olgular…</translation>
    </message>
    <message>
      <source>Fact…</source>
      <translation>Olgu…</translation>
    </message>
    <message>
      <source>File name</source>
      <translation>Dosya adı</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Bul</translation>
    </message>
    <message>
      <source>Find an action, a module or a briefing by its name</source>
      <translation>Bir eylemi, modülü ya da brifingi adıyla bulur</translation>
    </message>
    <message>
      <source>Find and replace in all modules</source>
      <translation>Tüm modüllerde bul ve değiştir</translation>
    </message>
    <message>
      <source>Find and replace in all modules…</source>
      <translation>Tüm modüllerde bul ve değiştir…</translation>
    </message>
    <message>
      <source>Find in all modules</source>
      <translation>Bütün modüllerde bul</translation>
    </message>
    <message>
      <source>Find in text…</source>
      <translation>Metinde bul…</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>Bu metinde bul</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Sonrakini bul</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>Öncekini bul</translation>
    </message>
    <message>
      <source>Find words in every text, look at each place, and replace them</source>
      <translation>Sözcükleri tüm metinlerde bul, her yeri gör ve değiştir</translation>
    </message>
    <message>
      <source>Find words in the open text</source>
      <translation>Açık metinde sözcük arar</translation>
    </message>
    <message>
      <source>Find words in the open text and replace them</source>
      <translation>Açık metinde sözcük arar ve değiştirir</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Bulgular</translation>
    </message>
    <message>
      <source>Finds again what “{words}” finds then.</source>
      <translation>“{words}” o zaman ne bulursa onu bulur.</translation>
    </message>
    <message>
      <source>First version</source>
      <translation>İlk sürüm</translation>
    </message>
    <message>
      <source>Focus</source>
      <translation>Odaklan</translation>
    </message>
    <message>
      <source>Fold away paragraphs that did not change</source>
      <translation>Değişmeyen paragrafları katlar</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Klasör</translation>
    </message>
    <message>
      <source>Follow Module</source>
      <translation>Modülü izle</translation>
    </message>
    <message>
      <source>Follow again</source>
      <translation>Yeniden izle</translation>
    </message>
    <message>
      <source>Follow the colours of the desktop</source>
      <translation>Masaüstünün renklerine uyar</translation>
    </message>
    <message>
      <source>Follow the module</source>
      <translation>Modülü izle</translation>
    </message>
    <message numerus="yes">
      <source>Followed in {n} briefings</source>
      <translation>
        <numerusform>{n} brifingde izleniyor</numerusform>
      </translation>
    </message>
    <message>
      <source>Footnote</source>
      <translation>Dipnot</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Kime</translation>
    </message>
    <message>
      <source>For reading only</source>
      <translation>Yalnız okumak için</translation>
    </message>
    <message>
      <source>For whom it is, one sentence</source>
      <translation>Kimin için olduğu, bir cümle</translation>
    </message>
    <message>
      <source>For {audience}.</source>
      <translation>{audience} için.</translation>
    </message>
    <message>
      <source>For {name}</source>
      <translation>Sorumlu: {name}</translation>
    </message>
    <message>
      <source>For {name}, by {day}</source>
      <translation>Sorumlu: {name}, en geç {day}</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Unut</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Biçim</translation>
    </message>
    <message>
      <source>Formats</source>
      <translation>Biçimler</translation>
    </message>
    <message>
      <source>Found again where its words were moved to</source>
      <translation>Sözcüklerinin taşındığı yerde yeniden bulundu</translation>
    </message>
    <message>
      <source>Found by a likeness: check the place</source>
      <translation>Benzerliğe göre bulundu: yeri denetleyin</translation>
    </message>
    <message>
      <source>Four or five words are enough.</source>
      <translation>Dört beş sözcük yeter.</translation>
    </message>
    <message>
      <source>Free some space and save again; what was saved before is kept.</source>
      <translation>Biraz yer açıp yeniden kaydedin; önce kaydedilenler duruyor.</translation>
    </message>
    <message>
      <source>Freeze the briefing as its next edition</source>
      <translation>Brifingi sonraki baskısı olarak dondur</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Fransızca</translation>
    </message>
    <message>
      <source>Fresh; to be reviewed by {day}.</source>
      <translation>Güncel; {day} tarihine kadar gözden geçirilecek.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Kimden</translation>
    </message>
    <message>
      <source>From everybody</source>
      <translation>Herkesten</translation>
    </message>
    <message>
      <source>Gather the key judgements of all sections on page one</source>
      <translation>Tüm bölümlerin ana yargılarını ilk sayfada topla</translation>
    </message>
    <message>
      <source>Gazette</source>
      <translation>Resmî gazete</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Almanca</translation>
    </message>
    <message>
      <source>Give an empty one to propose deleting the words.</source>
      <translation>Sözcüklerin silinmesini önermek için boş bırakın.</translation>
    </message>
    <message>
      <source>Give every pane its first size</source>
      <translation>Her bölmeye ilk boyutunu verir</translation>
    </message>
    <message>
      <source>Give it a few words that name its subject.</source>
      <translation>Konusunu adlandıran birkaç sözcük verin.</translation>
    </message>
    <message>
      <source>Give it a few words.</source>
      <translation>Birkaç sözcük yazın.</translation>
    </message>
    <message>
      <source>Give it a name that says for whom it is.</source>
      <translation>Kimin için olduğunu söyleyen bir ad verin.</translation>
    </message>
    <message>
      <source>Give more of the words around them, so that they occur once.</source>
      <translation>Bir kez geçsinler diye çevresindeki sözcüklerden de ekleyin.</translation>
    </message>
    <message>
      <source>Give that briefing another profile first.</source>
      <translation>Önce o brifinge başka bir profil verin.</translation>
    </message>
    <message>
      <source>Give the section another heading in this briefing</source>
      <translation>Bu brifingde bölüme başka bir başlık ver</translation>
    </message>
    <message>
      <source>Give the section's heading a number, or take it away</source>
      <translation>Bölüm başlığına numara ver ya da kaldır</translation>
    </message>
    <message>
      <source>Go from library to outline, text and annotations</source>
      <translation>Kütüphaneden taslağa, metne ve notlara geçer</translation>
    </message>
    <message>
      <source>Go from light to dark or back</source>
      <translation>Açıktan koyuya ya da geri geçer</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Sürdür</translation>
    </message>
    <message>
      <source>Go round the open texts the other way</source>
      <translation>Açık metinleri öbür yönde dolaş</translation>
    </message>
    <message>
      <source>Go the other way round the panes</source>
      <translation>Bölmeleri ters yönde dolaşır</translation>
    </message>
    <message>
      <source>Go through the versions of the text and bring one back</source>
      <translation>Metnin sürümlerini gezer, birini geri getirir</translation>
    </message>
    <message>
      <source>Go to another briefing of this library</source>
      <translation>Bu kütüphanenin başka bir brifingine gider</translation>
    </message>
    <message>
      <source>Go to anything…</source>
      <translation>Her yere git…</translation>
    </message>
    <message>
      <source>Go to the annotations whose words are gone</source>
      <translation>Sözcükleri artık olmayan notlara gider</translation>
    </message>
    <message>
      <source>Go to the hit before (Shift+Enter)</source>
      <translation>Önceki bulguya git (Shift+Enter)</translation>
    </message>
    <message>
      <source>Go to the next hit (Enter)</source>
      <translation>Sonraki bulguya git (Enter)</translation>
    </message>
    <message>
      <source>Go to the next open annotation</source>
      <translation>Sonraki açık nota gider</translation>
    </message>
    <message>
      <source>Go to the next place that changed between the two versions</source>
      <translation>İki sürüm arasında değişen sonraki yere gider</translation>
    </message>
    <message>
      <source>Go to the next place where the words stand</source>
      <translation>Sözcüklerin geçtiği sonraki yere git</translation>
    </message>
    <message>
      <source>Go to the next word that is not in the dictionary, with words like it</source>
      <translation>Sözlükte olmayan sonraki sözcüğe, benzerleriyle birlikte git</translation>
    </message>
    <message>
      <source>Go to the open annotation before</source>
      <translation>Önceki açık nota gider</translation>
    </message>
    <message>
      <source>Go to the open text that you used before this one</source>
      <translation>Bundan önce kullanılan açık metne git</translation>
    </message>
    <message>
      <source>Go to the place before where the words stand</source>
      <translation>Sözcüklerin geçtiği önceki yere git</translation>
    </message>
    <message>
      <source>Go to the place that changed before</source>
      <translation>Önceki değişikliğe gider</translation>
    </message>
    <message>
      <source>Go to the section above</source>
      <translation>Üstteki bölüme gider</translation>
    </message>
    <message>
      <source>Go to the section below</source>
      <translation>Alttaki bölüme gider</translation>
    </message>
    <message>
      <source>Go to the text on the other side</source>
      <translation>Öbür yandaki metne git</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML dosyaları (*.html)</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>Özet</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Başlık</translation>
    </message>
    <message>
      <source>Heading of the section</source>
      <translation>Bölümün başlığı</translation>
    </message>
    <message>
      <source>Heading of the section…</source>
      <translation>Bölümün başlığı…</translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels higher</source>
      <translation>
        <numerusform>Başlıklar {n} düzey yukarıda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Headings {n} levels lower</source>
      <translation>
        <numerusform>Başlıklar {n} düzey aşağıda</numerusform>
      </translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>İbranice</translation>
    </message>
    <message>
      <source>Hide everything but the text, and let the paragraph being written stand out</source>
      <translation>Metin dışında her şeyi gizle ve yazılan paragrafı öne çıkar</translation>
    </message>
    <message>
      <source>Highest marking</source>
      <translation>En yüksek işaret</translation>
    </message>
    <message>
      <source>Hits</source>
      <translation>Sonuçlar</translation>
    </message>
    <message>
      <source>House Style</source>
      <translation>Kurum stili</translation>
    </message>
    <message>
      <source>House style</source>
      <translation>Kurum stili</translation>
    </message>
    <message>
      <source>House styles</source>
      <translation>Kurum stilleri</translation>
    </message>
    <message>
      <source>House style…</source>
      <translation>Kurum stili…</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Nasıl</translation>
    </message>
    <message>
      <source>ICD 203 (US Intelligence Community)</source>
      <translation>ICD 203 (ABD istihbarat topluluğu)</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Görsel</translation>
    </message>
    <message>
      <source>Image {name}</source>
      <translation>Görsel {name}</translation>
    </message>
    <message>
      <source>Images (*.png *.jpg *.jpeg *.webp)</source>
      <translation>Görseller (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
      <source>Image…</source>
      <translation>Görsel…</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>İçe aktar</translation>
    </message>
    <message>
      <source>Import Annotations</source>
      <translation>Notları içe aktar</translation>
    </message>
    <message>
      <source>Import an article, or enter a source, then cite it.</source>
      <translation>Bir makale içe aktarın ya da kaynak girin, sonra atıf yapın.</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>Notları içe aktar</translation>
    </message>
    <message>
      <source>Import annotations…</source>
      <translation>Notları içe aktar…</translation>
    </message>
    <message>
      <source>Import it anyway</source>
      <translation>Yine de içe aktar</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>İçe aktar…</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Yer</translation>
    </message>
    <message>
      <source>In review</source>
      <translation>İncelemede</translation>
    </message>
    <message>
      <source>In this briefing only. The text itself is called “{title}”.</source>
      <translation>Yalnızca bu brifingde. Metnin kendi adı “{title}”.</translation>
    </message>
    <message>
      <source>Information cut-off</source>
      <translation>Bilgi kesim tarihi</translation>
    </message>
    <message>
      <source>Inline</source>
      <translation>Tek metinde</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Ekle</translation>
    </message>
    <message>
      <source>Insert module</source>
      <translation>Modül ekle</translation>
    </message>
    <message>
      <source>Insert own text</source>
      <translation>Kendi metnini ekle</translation>
    </message>
    <message>
      <source>Internal notes stay in</source>
      <translation>İç notlar kalır</translation>
    </message>
    <message>
      <source>Is being changed</source>
      <translation>Değiştiriliyor</translation>
    </message>
    <message>
      <source>Issue</source>
      <translation>Yayımla</translation>
    </message>
    <message>
      <source>Issue a corrected edition and distribute that.</source>
      <translation>Düzeltilmiş bir baskı yayımlayıp onu dağıtın.</translation>
    </message>
    <message>
      <source>Issue its first edition.</source>
      <translation>İlk baskısını yayımlayın.</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Yayımlandı</translation>
    </message>
    <message>
      <source>Issue…</source>
      <translation>Yayımla…</translation>
    </message>
    <message>
      <source>Issuing “{title}”…</source>
      <translation>“{title}” yayımlanıyor…</translation>
    </message>
    <message>
      <source>It is kept nowhere: without it nobody opens the file again.</source>
      <translation>Hiçbir yerde saklanmaz: onsuz dosyayı bir daha kimse açamaz.</translation>
    </message>
    <message>
      <source>It rests on</source>
      <translation>Dayanağı</translation>
    </message>
    <message>
      <source>It ships with Briefer; what you keep takes its place here.</source>
      <translation>Briefer ile gelir; tuttuğunuz burada onun yerini alır.</translation>
    </message>
    <message>
      <source>It stands in the library from now on, and this section follows it.</source>
      <translation>Artık kütüphanede durur ve bu bölüm onu izler.</translation>
    </message>
    <message>
      <source>It touches the same words as the one above.</source>
      <translation>Yukarıdakiyle aynı sözcüklere dokunuyor.</translation>
    </message>
    <message>
      <source>Its key, such as yilmaz-2024</source>
      <translation>Anahtarı, örneğin yilmaz-2024</translation>
    </message>
    <message>
      <source>Its name; wordings adapted from it count too</source>
      <translation>Adı; ondan uyarlananlar da sayılır</translation>
    </message>
    <message>
      <source>Its outline and own words are those that were issued; modules follow on.</source>
      <translation>Ana hattı ve kendi sözcükleri yayımlananlardır; modüller izlenmeye devam eder.</translation>
    </message>
    <message>
      <source>Its parts can raise the marking, never lower it.</source>
      <translation>Parçaları gizlilik derecesini yükseltebilir, asla düşüremez.</translation>
    </message>
    <message>
      <source>Its title; audience, marking and the rest can follow.</source>
      <translation>Başlığı; hedef kitle, gizlilik ve gerisi sonra gelebilir.</translation>
    </message>
    <message>
      <source>Its words are not in the text</source>
      <translation>Sözcükleri metinde yok</translation>
    </message>
    <message>
      <source>Join the newest words with those of this briefing</source>
      <translation>En yeni sözcükleri bu brifingdekilerle birleştir</translation>
    </message>
    <message>
      <source>Judgement</source>
      <translation>Değerlendirme</translation>
    </message>
    <message>
      <source>Judgement incomplete</source>
      <translation>Eksik değerlendirme</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Kaydet</translation>
    </message>
    <message>
      <source>Keep Profile</source>
      <translation>Profili tut</translation>
    </message>
    <message>
      <source>Keep as It Is</source>
      <translation>Olduğu gibi tut</translation>
    </message>
    <message>
      <source>Keep showing the text as it is now</source>
      <translation>Metni şimdiki haliyle göstermeyi sürdürür</translation>
    </message>
    <message>
      <source>Keep text open</source>
      <translation>Metni açık tut</translation>
    </message>
    <message>
      <source>Keep the outline and habits of this briefing for others of its kind</source>
      <translation>Bu brifingin ana hattını ve alışkanlıklarını benzerleri için sakla</translation>
    </message>
    <message>
      <source>Keep the section in the outline and leave it out of the document</source>
      <translation>Bölüm taslakta kalır, belgeye girmez</translation>
    </message>
    <message>
      <source>Keep the wording as it is</source>
      <translation>İfadeyi olduğu gibi bırak</translation>
    </message>
    <message>
      <source>Keep the words as they are, and go to the next annotation</source>
      <translation>Sözcükleri olduğu gibi bırakır ve sonraki nota gider</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Anahtar</translation>
    </message>
    <message>
      <source>Key judgement</source>
      <translation>Temel değerlendirme</translation>
    </message>
    <message>
      <source>Key judgements</source>
      <translation>Ana yargılar</translation>
    </message>
    <message>
      <source>Key judgement…</source>
      <translation>Temel değerlendirme…</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tür</translation>
    </message>
    <message>
      <source>Kind and author…</source>
      <translation>Tür ve yazar…</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Dil</translation>
    </message>
    <message>
      <source>Language: {name}</source>
      <translation>Dil: {name}</translation>
    </message>
    <message>
      <source>Language…</source>
      <translation>Dil…</translation>
    </message>
    <message>
      <source>Larger headings in the section</source>
      <translation>Bölümde daha büyük başlıklar</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Daha büyük metin</translation>
    </message>
    <message>
      <source>Leans on</source>
      <translation>Dayandığı</translation>
    </message>
    <message>
      <source>Leave Section Out</source>
      <translation>Bölümü dışarıda bırak</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
      <source>Leave empty to take the words out</source>
      <translation>Sözcükleri çıkarmak için boş bırakın</translation>
    </message>
    <message>
      <source>Leave out what is settled</source>
      <translation>Sonuçlananları gösterme</translation>
    </message>
    <message>
      <source>Leave the other formats out, or write them by themselves.</source>
      <translation>Öteki biçimleri dışarıda bırakın ya da ayrıca yazın.</translation>
    </message>
    <message>
      <source>Leave the section as it is until the module changes again</source>
      <translation>Modül yeniden değişene kadar bölümü olduğu gibi bırak</translation>
    </message>
    <message>
      <source>Leave the window open, or copy the text into another program.</source>
      <translation>Pencereyi açık bırakın ya da metni başka bir programa kopyalayın.</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Dışarıda bırakıldı</translation>
    </message>
    <message>
      <source>Left out of the document</source>
      <translation>Belgenin dışında bırakıldı</translation>
    </message>
    <message>
      <source>Left out: “{words}”</source>
      <translation>Dışarıda bırakıldı: “{words}”</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Uzunluk</translation>
    </message>
    <message>
      <source>Let every filter go, settled annotations too</source>
      <translation>Bütün süzgeçleri kaldır, çözülenleri de göster</translation>
    </message>
    <message>
      <source>Let the text stay open when you look at another one</source>
      <translation>Başka bir metne bakılırken bu metni açık bırak</translation>
    </message>
    <message>
      <source>Let this briefing's wording give way to the module's newest words</source>
      <translation>Bu brifingin metni modülün en yeni sözcüklerine yerini bıraksın</translation>
    </message>
    <message>
      <source>Let this section follow its module, hold a version, or adapt it</source>
      <translation>Bu bölüm modülünü izlesin, bir sürümde kalsın ya da uyarlansın</translation>
    </message>
    <message>
      <source>Levant</source>
      <translation>Levant</translation>
    </message>
    <message>
      <source>Levant Desk</source>
      <translation>Levant Masası</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Kütüphane</translation>
    </message>
    <message>
      <source>Library: {file}</source>
      <translation>Kütüphane: {file}</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Açık ya da koyu</translation>
    </message>
    <message>
      <source>Light or dark as the desktop</source>
      <translation>Masaüstü gibi açık ya da koyu</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>Olasılık</translation>
    </message>
    <message>
      <source>Likelihood off yardstick</source>
      <translation>Ölçek dışı olasılık</translation>
    </message>
    <message>
      <source>Likelihood with confidence</source>
      <translation>Olasılık güvenle birlikte</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Bağlantı</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>List annotations, in annotated copies only</source>
      <translation>Notları yalnızca notlu kopyalarda listele</translation>
    </message>
    <message>
      <source>List of abbreviations</source>
      <translation>Kısaltma listesi</translation>
    </message>
    <message>
      <source>List of sources</source>
      <translation>Kaynak listesi</translation>
    </message>
    <message>
      <source>List the abbreviations that are used</source>
      <translation>Kullanılan kısaltmaları listele</translation>
    </message>
    <message>
      <source>List the sources that are cited</source>
      <translation>Alıntılanan kaynakları listele</translation>
    </message>
    <message>
      <source>List what would keep the briefing from being issued, each with its place</source>
      <translation>Brifingin yayımlanmasını neyin engellediğini yerleriyle listele</translation>
    </message>
    <message>
      <source>Lock the PDF with a passphrase</source>
      <translation>PDF’yi bir parola cümlesiyle kilitle</translation>
    </message>
    <message>
      <source>Look at it again, then issue it once more.</source>
      <translation>Yeniden bakın, sonra bir daha yayımlayın.</translation>
    </message>
    <message>
      <source>Look at it again, then repeat the change.</source>
      <translation>Yeniden bakın, sonra değişikliği yineleyin.</translation>
    </message>
    <message>
      <source>Look at it again; the step was left out.</source>
      <translation>Yeniden bakın; bu adım atlandı.</translation>
    </message>
    <message>
      <source>Look for it in the library, or among its briefings.</source>
      <translation>Kütüphanede ya da brifingleri arasında arayın.</translation>
    </message>
    <message>
      <source>Look in the own texts of “{briefing}” too</source>
      <translation>“{briefing}” brifinginin kendi metinlerinde de ara</translation>
    </message>
    <message>
      <source>Look in titles as well as in texts</source>
      <translation>Metinlerin yanı sıra başlıklarda da ara</translation>
    </message>
    <message>
      <source>Look it up in the source register.</source>
      <translation>Kaynak kaydına bakın.</translation>
    </message>
    <message>
      <source>Looking for like words…</source>
      <translation>Benzer sözcükler aranıyor…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Aranıyor…</translation>
    </message>
    <message>
      <source>Make Module</source>
      <translation>Modül yap</translation>
    </message>
    <message>
      <source>Make a module of it first.</source>
      <translation>Önce onu bir modül yapın.</translation>
    </message>
    <message>
      <source>Make a module of it…</source>
      <translation>Bundan modül yap…</translation>
    </message>
    <message>
      <source>Make a new copy with a new passphrase.</source>
      <translation>Yeni bir parola cümlesiyle yeni bir kopya çıkarın.</translation>
    </message>
    <message>
      <source>Make and change sets of choices for exports, and choose the briefing's own</source>
      <translation>Dışa aktarma seçenek kümeleri yap, değiştir ve brifinginkini seç</translation>
    </message>
    <message>
      <source>Make copies</source>
      <translation>Nüsha hazırla</translation>
    </message>
    <message>
      <source>Make it smaller first.</source>
      <translation>Önce küçültün.</translation>
    </message>
    <message>
      <source>Make its words the newest version; the present ones are kept as a version</source>
      <translation>Sözcükleri en yeni sürüm olur; şimdikiler sürüm olarak kalır</translation>
    </message>
    <message>
      <source>Make the last step again</source>
      <translation>Son adımı yineler</translation>
    </message>
    <message>
      <source>Make the line a heading of the third level</source>
      <translation>Satırı üçüncü düzey başlık yap</translation>
    </message>
    <message>
      <source>Make the line a heading, or plain again</source>
      <translation>Satırı başlık yapar ya da geri alır</translation>
    </message>
    <message>
      <source>Make the line a smaller heading</source>
      <translation>Satırı daha küçük başlık yapar</translation>
    </message>
    <message>
      <source>Make the lines a list, or plain again</source>
      <translation>Satırları liste yapar ya da geri alır</translation>
    </message>
    <message>
      <source>Make the lines a numbered list</source>
      <translation>Satırları numaralı liste yapar</translation>
    </message>
    <message>
      <source>Make the lines a quotation, or plain again</source>
      <translation>Satırları alıntı yapar ya da geri alır</translation>
    </message>
    <message>
      <source>Make words a link</source>
      <translation>Sözcükleri bağlantı yapar</translation>
    </message>
    <message>
      <source>Make words strong</source>
      <translation>Sözcükleri kalın yapar</translation>
    </message>
    <message>
      <source>Making copies…</source>
      <translation>Nüshalar hazırlanıyor…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Kılavuz</translation>
    </message>
    <message>
      <source>Mark it {marking}</source>
      <translation>{marking} derecesini ver</translation>
    </message>
    <message>
      <source>Mark words that are not in the dictionary of the text's language</source>
      <translation>Metnin dilinin sözlüğünde olmayan sözcükleri işaretle</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Markdown files (*.md)</source>
      <translation>Markdown dosyaları (*.md)</translation>
    </message>
    <message>
      <source>Marking</source>
      <translation>Gizlilik derecesi</translation>
    </message>
    <message>
      <source>Marking below parts</source>
      <translation>Parçalarından düşük derece</translation>
    </message>
    <message>
      <source>Marking not comparable</source>
      <translation>Karşılaştırılamayan derece</translation>
    </message>
    <message>
      <source>Marking without reason</source>
      <translation>Gerekçesiz derece</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Harf duyarlı</translation>
    </message>
    <message>
      <source>Mediation</source>
      <translation>Arabuluculuk</translation>
    </message>
    <message>
      <source>Meeting brief</source>
      <translation>Görüşme notu</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Birleştir</translation>
    </message>
    <message>
      <source>Merge Newest Words</source>
      <translation>En yeni sözcükleri birleştir</translation>
    </message>
    <message>
      <source>Merge once more.</source>
      <translation>Bir kez daha birleştirin.</translation>
    </message>
    <message>
      <source>Merged revision {number} of “{title}”</source>
      <translation>“{title}” modülünün {number}. sürümü birleştirildi</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Benim</translation>
    </message>
    <message>
      <source>Mine {n}</source>
      <translation>Benim {n}</translation>
    </message>
    <message>
      <source>Ministerial brief (one page)</source>
      <translation>Bakan notu (tek sayfa)</translation>
    </message>
    <message>
      <source>Missing alt text</source>
      <translation>Eksik görsel açıklaması</translation>
    </message>
    <message>
      <source>Missing asset</source>
      <translation>Eksik görsel</translation>
    </message>
    <message>
      <source>Missing glyph</source>
      <translation>Çizilemeyen karakter</translation>
    </message>
    <message>
      <source>Missing section</source>
      <translation>Eksik bölüm</translation>
    </message>
    <message>
      <source>Module</source>
      <translation>Modül</translation>
    </message>
    <message>
      <source>Modules</source>
      <translation>Modüller</translation>
    </message>
    <message>
      <source>Modules past their review-by date: stale:yes</source>
      <translation>Gözden geçirme tarihi geçmiş modüller: stale:yes</translation>
    </message>
    <message>
      <source>Modules that wait for approval: status:in-review</source>
      <translation>Onay bekleyen modüller: status:in-review</translation>
    </message>
    <message>
      <source>More ways to format</source>
      <translation>Diğer biçimlendirmeler</translation>
    </message>
    <message>
      <source>Move Deeper</source>
      <translation>İçeri taşı</translation>
    </message>
    <message>
      <source>Move Down</source>
      <translation>Aşağı taşı</translation>
    </message>
    <message>
      <source>Move Higher</source>
      <translation>Dışarı taşı</translation>
    </message>
    <message>
      <source>Move Section</source>
      <translation>Bölümü taşı</translation>
    </message>
    <message>
      <source>Move Sections</source>
      <translation>Bölümleri taşı</translation>
    </message>
    <message>
      <source>Move Up</source>
      <translation>Yukarı taşı</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Aşağı taşı</translation>
    </message>
    <message>
      <source>Move the section after the one below it</source>
      <translation>Bölümü altındakinin ardına taşır</translation>
    </message>
    <message>
      <source>Move the section before the one above it</source>
      <translation>Bölümü üstündekinin önüne taşır</translation>
    </message>
    <message>
      <source>Move to the other side</source>
      <translation>Öbür tarafa taşı</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Yukarı taşı</translation>
    </message>
    <message>
      <source>Moved with its words</source>
      <translation>Sözcükleriyle birlikte taşındı</translation>
    </message>
    <message>
      <source>My name</source>
      <translation>Adım</translation>
    </message>
    <message>
      <source>My name…</source>
      <translation>Adım…</translation>
    </message>
    <message>
      <source>NATO (AJP-2.1)</source>
      <translation>NATO (AJP-2.1)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Ad</translation>
    </message>
    <message>
      <source>Name it</source>
      <translation>Adlandır</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Şablonun adı</translation>
    </message>
    <message>
      <source>Name the one that is meant by its number or its id.</source>
      <translation>Hangisini kastettiğinizi numarası ya da kimliğiyle belirtin.</translation>
    </message>
    <message>
      <source>Name this version</source>
      <translation>Bu sürümü adlandır</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>Bu sürümü adlandır…</translation>
    </message>
    <message>
      <source>Names, with a semicolon between two</source>
      <translation>Adlar, aralarında noktalı virgülle</translation>
    </message>
    <message>
      <source>Nest</source>
      <translation>İçe al</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Yeni</translation>
    </message>
    <message>
      <source>New annotation on “{quote}”</source>
      <translation>“{quote}” için yeni not</translation>
    </message>
    <message>
      <source>New briefing</source>
      <translation>Yeni brifing</translation>
    </message>
    <message>
      <source>New briefing from a template</source>
      <translation>Şablondan yeni brifing</translation>
    </message>
    <message>
      <source>New briefing from a template…</source>
      <translation>Şablondan yeni brifing…</translation>
    </message>
    <message>
      <source>New briefing from the last edition</source>
      <translation>Son baskıdan yeni brifing</translation>
    </message>
    <message>
      <source>New briefing from the last edition…</source>
      <translation>Son baskıdan yeni brifing…</translation>
    </message>
    <message>
      <source>New fact</source>
      <translation>Yeni olgu</translation>
    </message>
    <message>
      <source>New fact…</source>
      <translation>Yeni olgu…</translation>
    </message>
    <message>
      <source>New module</source>
      <translation>Yeni modül</translation>
    </message>
    <message>
      <source>New module of this wording</source>
      <translation>Bu metinden yeni modül</translation>
    </message>
    <message>
      <source>New source</source>
      <translation>Yeni kaynak</translation>
    </message>
    <message>
      <source>New source…</source>
      <translation>Yeni kaynak…</translation>
    </message>
    <message>
      <source>Newer version</source>
      <translation>Daha yeni sürüm</translation>
    </message>
    <message>
      <source>Next annotation</source>
      <translation>Sonraki not</translation>
    </message>
    <message>
      <source>Next change</source>
      <translation>Sonraki değişiklik</translation>
    </message>
    <message>
      <source>Next misspelt word</source>
      <translation>Sonraki yanlış sözcük</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Sonraki bölme</translation>
    </message>
    <message>
      <source>Next section</source>
      <translation>Sonraki bölüm</translation>
    </message>
    <message>
      <source>No briefing</source>
      <translation>Brifing yok</translation>
    </message>
    <message>
      <source>No briefing is open.</source>
      <translation>Açık brifing yok.</translation>
    </message>
    <message>
      <source>No briefing is open.
Ctrl+Shift+N begins one.</source>
      <translation>Açık brifing yok.
Ctrl+Shift+N yenisini başlatır.</translation>
    </message>
    <message>
      <source>No copy of the text could be kept either: {reason}.</source>
      <translation>Metnin bir kopyası da saklanamadı: {reason}.</translation>
    </message>
    <message>
      <source>No copy was made.</source>
      <translation>Hiç nüsha hazırlanmadı.</translation>
    </message>
    <message>
      <source>No edition holds it.</source>
      <translation>Hiçbir baskıda yok.</translation>
    </message>
    <message>
      <source>No hit</source>
      <translation>Bulgu yok</translation>
    </message>
    <message>
      <source>No like word is known</source>
      <translation>Benzer sözcük bilinmiyor</translation>
    </message>
    <message>
      <source>No longer said to be valid</source>
      <translation>Artık geçerli denmiyor</translation>
    </message>
    <message>
      <source>No module matches.
Esc clears the search, Ctrl+N writes a module.</source>
      <translation>Eşleşen modül yok.
Esc aramayı temizler, Ctrl+N yeni modül yazar.</translation>
    </message>
    <message>
      <source>No pinned or adapted section is behind its module.</source>
      <translation>Hiçbir sabitlenmiş ya da uyarlanmış bölüm modülünün gerisinde değil.</translation>
    </message>
    <message>
      <source>No review-by date: it never turns stale.</source>
      <translation>Gözden geçirme tarihi yok: hiç eskimez.</translation>
    </message>
    <message>
      <source>No saved search yet</source>
      <translation>Henüz kayıtlı arama yok</translation>
    </message>
    <message>
      <source>No text has these words.</source>
      <translation>Hiçbir metinde bu sözcükler yok.</translation>
    </message>
    <message>
      <source>No text uses it yet.</source>
      <translation>Henüz hiçbir metin kullanmıyor.</translation>
    </message>
    <message>
      <source>No word changed</source>
      <translation>Hiçbir sözcük değişmedi</translation>
    </message>
    <message>
      <source>No words are left for a module.</source>
      <translation>Bir modül için sözcük kalmadı.</translation>
    </message>
    <message>
      <source>Nobody holds a copy.</source>
      <translation>Kimsede nüsha yok.</translation>
    </message>
    <message>
      <source>Nobody, if left empty</source>
      <translation>Boşsa kimse</translation>
    </message>
    <message>
      <source>None, if left empty</source>
      <translation>Boş bırakılırsa yok</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Olağan metin boyutu</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Kaydedilmedi</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Not</translation>
    </message>
    <message>
      <source>Nothing a reader would notice has changed.</source>
      <translation>Okurun fark edeceği hiçbir şey değişmedi.</translation>
    </message>
    <message>
      <source>Nothing fits these words.
Fewer letters find more, Esc closes.</source>
      <translation>Bu sözcüklere uyan bir şey yok.
Daha az harf daha çok bulur, Esc kapatır.</translation>
    </message>
    <message>
      <source>Nothing in the manual says this.</source>
      <translation>Kılavuzda böyle bir şey yok.</translation>
    </message>
    <message>
      <source>Nothing takes the reply back</source>
      <translation>Boş bırakmak yanıtı geri alır</translation>
    </message>
    <message>
      <source>Nothing to review here.
Select words and press Ctrl+M to annotate them.</source>
      <translation>Burada incelenecek bir şey yok.
Not eklemek için sözcükleri seçip Ctrl+M tuşlarına basın.</translation>
    </message>
    <message>
      <source>Nothing was found</source>
      <translation>Hiçbir şey bulunmadı</translation>
    </message>
    <message>
      <source>Nothing was found: this briefing can be issued.</source>
      <translation>Hiçbir şey bulunmadı: bu brifing yayımlanabilir.</translation>
    </message>
    <message>
      <source>Nothing was issued.</source>
      <translation>Hiçbir şey yayımlanmadı.</translation>
    </message>
    <message>
      <source>Number Section</source>
      <translation>Bölümü numaralandır</translation>
    </message>
    <message>
      <source>Numbered</source>
      <translation>Numaralı</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Numaralı liste</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Daha eski sürüm</translation>
    </message>
    <message>
      <source>On these very words</source>
      <translation>Tam bu sözcüklerde</translation>
    </message>
    <message>
      <source>One page for a minister: the bottom line, what supports it, what to decide.</source>
      <translation>Bir bakan için tek sayfa: özü, dayanağı ve karar verilecekler.</translation>
    </message>
    <message>
      <source>One sentence; it is read aloud to whoever cannot see the image.</source>
      <translation>Tek cümle; görseli göremeyenlere sesli okunur.</translation>
    </message>
    <message>
      <source>One side only</source>
      <translation>Tek yan</translation>
    </message>
    <message>
      <source>Only a PDF can be locked with a passphrase.</source>
      <translation>Yalnızca PDF parola cümlesiyle kilitlenebilir.</translation>
    </message>
    <message>
      <source>Only a pinned or adapted section can be behind its module.</source>
      <translation>Yalnızca sabitlenmiş ya da uyarlanmış bir bölüm modülünün gerisinde kalabilir.</translation>
    </message>
    <message>
      <source>Only a section that links to a module can follow, pin or adapt it.</source>
      <translation>Yalnızca bir modüle bağlı bölüm onu izleyebilir, sabitleyebilir ya da uyarlayabilir.</translation>
    </message>
    <message>
      <source>Only a section that links to a module can show another one.</source>
      <translation>Yalnızca bir modüle bağlı bölüm başka bir modülü gösterebilir.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a comment.</source>
      <translation>Yalnızca bir öneri kabul ya da reddedilebilir, yorum değil.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a fact check.</source>
      <translation>Yalnızca bir öneri kabul ya da reddedilebilir, olgu denetimi değil.</translation>
    </message>
    <message>
      <source>Only a suggestion can be accepted or rejected, not a question.</source>
      <translation>Yalnızca bir öneri kabul ya da reddedilebilir, soru değil.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a comment.</source>
      <translation>Başka bir ifadeyi yalnızca bir öneri getirir, yorum değil.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a fact check.</source>
      <translation>Başka bir ifadeyi yalnızca bir öneri getirir, olgu denetimi değil.</translation>
    </message>
    <message>
      <source>Only a suggestion proposes another wording, not a question.</source>
      <translation>Başka bir ifadeyi yalnızca bir öneri getirir, soru değil.</translation>
    </message>
    <message>
      <source>Only an adapted section has words of its own to settle.</source>
      <translation>Yalnızca uyarlanmış bir bölümün çözülecek kendi sözleri vardır.</translation>
    </message>
    <message>
      <source>Only an adapted wording can be suggested to its module.</source>
      <translation>Yalnızca uyarlanmış bir metin kendi modülüne önerilebilir.</translation>
    </message>
    <message>
      <source>Only changes</source>
      <translation>Yalnız değişiklikler</translation>
    </message>
    <message>
      <source>Only in this briefing</source>
      <translation>Yalnızca bu brifingde</translation>
    </message>
    <message>
      <source>Only open</source>
      <translation>Yalnız açık olanlar</translation>
    </message>
    <message>
      <source>Only own text or an adapted wording can become a module.</source>
      <translation>Yalnızca kendi metni ya da uyarlanmış metin modül olabilir.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Aç</translation>
    </message>
    <message>
      <source>Open a briefing to compare its editions.</source>
      <translation>Baskılarını karşılaştırmak için bir brifing açın.</translation>
    </message>
    <message>
      <source>Open a text to see its versions.</source>
      <translation>Sürümlerini görmek için bir metin açın.</translation>
    </message>
    <message>
      <source>Open annotations</source>
      <translation>Açık notlar</translation>
    </message>
    <message>
      <source>Open beside</source>
      <translation>Yanında aç</translation>
    </message>
    <message>
      <source>Open briefing…</source>
      <translation>Brifing aç…</translation>
    </message>
    <message>
      <source>Open comment</source>
      <translation>Açık yorum</translation>
    </message>
    <message>
      <source>Open fact check</source>
      <translation>Açık bilgi denetimi</translation>
    </message>
    <message>
      <source>Open it with that one.</source>
      <translation>Onunla açın.</translation>
    </message>
    <message>
      <source>Open it, or choose another name.</source>
      <translation>Onu açın ya da başka bir ad seçin.</translation>
    </message>
    <message>
      <source>Open module beside</source>
      <translation>Modülü yanda aç</translation>
    </message>
    <message>
      <source>Open question</source>
      <translation>Açık soru</translation>
    </message>
    <message>
      <source>Open section beside</source>
      <translation>Bölümü yanda aç</translation>
    </message>
    <message>
      <source>Open texts</source>
      <translation>Açık metinler</translation>
    </message>
    <message>
      <source>Open the chosen annotation again</source>
      <translation>Seçili notu yeniden açar</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Klasörü aç</translation>
    </message>
    <message>
      <source>Open the newest backup beside it, and keep the damaged file.</source>
      <translation>Yanındaki en yeni yedeği açın, bozuk dosyayı saklayın.</translation>
    </message>
    <message>
      <source>Open the newest backup.</source>
      <translation>En yeni yedeği açın.</translation>
    </message>
    <message>
      <source>Open the text that they are about, or name it, and import them again.</source>
      <translation>İlgili oldukları metni açın ya da adını verin, sonra yeniden içe aktarın.</translation>
    </message>
    <message>
      <source>Open this thread again</source>
      <translation>Bu konuyu yeniden aç</translation>
    </message>
    <message>
      <source>Open {n}</source>
      <translation>Açık {n}</translation>
    </message>
    <message>
      <source>Other side</source>
      <translation>Öbür yan</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Taslak düzeni</translation>
    </message>
    <message>
      <source>Over budget</source>
      <translation>Sınırın üstünde</translation>
    </message>
    <message>
      <source>Over pages</source>
      <translation>Sayfa sınırı aşıldı</translation>
    </message>
    <message>
      <source>Own text</source>
      <translation>Kendi metni</translation>
    </message>
    <message>
      <source>Own texts become prompts of the template</source>
      <translation>Kendi metinleri şablonun yönlendirmeleri olur</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Sorumlu</translation>
    </message>
    <message>
      <source>Owner {name}</source>
      <translation>Sorumlu {name}</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
      <source>PDF files (*.pdf);;Markdown files (*.md);;HTML files (*.html)</source>
      <translation>PDF dosyaları (*.pdf);;Markdown dosyaları (*.md);;HTML dosyaları (*.html)</translation>
    </message>
    <message>
      <source>PHIA Probability Yardstick (UK)</source>
      <translation>PHIA olasılık ölçeği (BK)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Sayfa</translation>
    </message>
    <message>
      <source>Page Break</source>
      <translation>Sayfa sonu</translation>
    </message>
    <message>
      <source>Page break before</source>
      <translation>Önünde sayfa sonu</translation>
    </message>
    <message>
      <source>Page one of this briefing, as it would be printed.</source>
      <translation>Bu brifingin ilk sayfası, basılacağı gibi.</translation>
    </message>
    <message>
      <source>Page {page} of {count}</source>
      <translation>Sayfa {page} / {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Sayfalar</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Parola cümlesi</translation>
    </message>
    <message>
      <source>Passphrase again</source>
      <translation>Parola cümlesi, bir kez daha</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Yapıştır</translation>
    </message>
    <message>
      <source>Paste as plain text</source>
      <translation>Düz metin olarak yapıştır</translation>
    </message>
    <message>
      <source>Pending suggestion</source>
      <translation>Bekleyen öneri</translation>
    </message>
    <message>
      <source>Pin Revision</source>
      <translation>Sürümü sabitle</translation>
    </message>
    <message>
      <source>Pin this revision</source>
      <translation>Bu sürümü sabitle</translation>
    </message>
    <message>
      <source>Pin to v{number}</source>
      <translation>v{number} sürümüne sabitle</translation>
    </message>
    <message>
      <source>Pinned revision, read only</source>
      <translation>Sabitlenmiş sürüm, salt okunur</translation>
    </message>
    <message>
      <source>Pinned to v{number}</source>
      <translation>s{number} sürümüne sabit</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>Yalın</translation>
    </message>
    <message>
      <source>Political Director</source>
      <translation>Siyasi Direktör</translation>
    </message>
    <message>
      <source>Press one to go there.</source>
      <translation>Oraya gitmek için birine basın.</translation>
    </message>
    <message>
      <source>Press to change them, or Ctrl+D</source>
      <translation>Değiştirmek için tıklayın ya da Ctrl+D</translation>
    </message>
    <message>
      <source>Press words on a page to go to them in the text</source>
      <translation>Metinde yerine gitmek için sayfada sözcüklere basın</translation>
    </message>
    <message>
      <source>Previous annotation</source>
      <translation>Önceki not</translation>
    </message>
    <message>
      <source>Previous change</source>
      <translation>Önceki değişiklik</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Önceki bölme</translation>
    </message>
    <message>
      <source>Previous section</source>
      <translation>Önceki bölüm</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Profile for exports</source>
      <translation>Dışa aktarma profili</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profiller</translation>
    </message>
    <message>
      <source>Profiles…</source>
      <translation>Profiller…</translation>
    </message>
    <message>
      <source>Prompt left</source>
      <translation>Kalmış yönlendirme</translation>
    </message>
    <message>
      <source>Propose another wording of the selected words or the word here</source>
      <translation>Seçili sözcükler ya da imlecin olduğu sözcük için başka bir ifade önerir</translation>
    </message>
    <message>
      <source>Propose to Module</source>
      <translation>Modüle öner</translation>
    </message>
    <message>
      <source>Propose to the module</source>
      <translation>Modüle öner</translation>
    </message>
    <message>
      <source>Proposed wording</source>
      <translation>Önerilen ifade</translation>
    </message>
    <message>
      <source>Proposes “{wording}”.</source>
      <translation>“{wording}” öneriyor.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Yayım tarihi</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Yayımcı</translation>
    </message>
    <message>
      <source>Put a column after the one that the caret is in</source>
      <translation>İmlecin bulunduğu sütundan sonra sütun ekle</translation>
    </message>
    <message>
      <source>Put a module of the library into the briefing</source>
      <translation>Kütüphaneden bir modülü brifinge koyar</translation>
    </message>
    <message>
      <source>Put a row under the one that the caret is in</source>
      <translation>İmlecin bulunduğu satırın altına satır ekle</translation>
    </message>
    <message>
      <source>Put a sound one in its place, or take it away.</source>
      <translation>Yerine sağlam birini koyun ya da kaldırın.</translation>
    </message>
    <message>
      <source>Put in</source>
      <translation>Koy</translation>
    </message>
    <message>
      <source>Put in a figure that is written once and used by name</source>
      <translation>Bir kez yazılıp adıyla kullanılan bir veri ekle</translation>
    </message>
    <message>
      <source>Put in a footnote and write it at the end</source>
      <translation>Dipnot koyar, metnini sona yazar</translation>
    </message>
    <message>
      <source>Put in a table; Tab goes to the next cell</source>
      <translation>Tablo koyar; Tab sonraki hücreye gider</translation>
    </message>
    <message>
      <source>Put in an image; it is asked at once what it shows</source>
      <translation>Görsel koyar; ne gösterdiği hemen sorulur</translation>
    </message>
    <message>
      <source>Put in the words on the clipboard and nothing of their looks</source>
      <translation>Panodaki sözcükleri biçimleri olmadan yerleştir</translation>
    </message>
    <message>
      <source>Put in what is on the clipboard; what another program formatted becomes Markdown</source>
      <translation>Panodakini yerleştir; başka bir programın biçimlendirdiği Markdown olur</translation>
    </message>
    <message>
      <source>Put it back if it was moved or renamed, or open it where it is now.</source>
      <translation>Taşındıysa ya da adı değiştiyse yerine koyun veya şimdi bulunduğu yerden açın.</translation>
    </message>
    <message>
      <source>Put the chosen suggestion into the text, and go to the next annotation</source>
      <translation>Seçili önerinin sözcüklerini metne koyar ve sonraki nota gider</translation>
    </message>
    <message>
      <source>Put the proposed wording into the text</source>
      <translation>Önerilen ifadeyi metne koy</translation>
    </message>
    <message>
      <source>Put the section beside the one it is under</source>
      <translation>Bölümü üst bölümünün yanına koyar</translation>
    </message>
    <message>
      <source>Put the section under the one above it</source>
      <translation>Bölümü üstündekinin altına koyar</translation>
    </message>
    <message>
      <source>Put the selected words onto the clipboard</source>
      <translation>Seçili sözcükleri panoya koy</translation>
    </message>
    <message>
      <source>Put “{title}” in</source>
      <translation>“{title}” bölümünü ekle</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Soru</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Çık</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Alıntı bloğu</translation>
    </message>
    <message>
      <source>Re-attach</source>
      <translation>Yeniden bağla</translation>
    </message>
    <message>
      <source>Re-attach the annotation</source>
      <translation>Notu yeniden bağla</translation>
    </message>
    <message>
      <source>Re-attach to the selected words</source>
      <translation>Seçili sözcüklere yeniden bağla</translation>
    </message>
    <message>
      <source>Read how Briefer works, in a window that can stay open</source>
      <translation>Briefer’ın nasıl çalıştığını, açık kalabilen bir pencerede oku</translation>
    </message>
    <message>
      <source>Reading {file}…</source>
      <translation>{file} okunuyor…</translation>
    </message>
    <message>
      <source>Reading {modules}…</source>
      <translation>{modules} okunuyor…</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Gerekçe</translation>
    </message>
    <message>
      <source>Reason for it</source>
      <translation>Gerekçesi</translation>
    </message>
    <message>
      <source>Reason to let it pass</source>
      <translation>İzin verme gerekçesi</translation>
    </message>
    <message>
      <source>Reason to let pass: {error}</source>
      <translation>İzin verme gerekçesi: {error}</translation>
    </message>
    <message>
      <source>Reason to withdraw</source>
      <translation>Geri çekme gerekçesi</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Alıcı</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Alıcılar</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Yinele</translation>
    </message>
    <message>
      <source>Redo {step}</source>
      <translation>Yinele: {step}</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Dosya no.</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Bölge</translation>
    </message>
    <message>
      <source>Region: {name}</source>
      <translation>Bölge: {name}</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Reddet</translation>
    </message>
    <message>
      <source>Reject Suggestion</source>
      <translation>Öneriyi reddet</translation>
    </message>
    <message>
      <source>Reject Suggestions</source>
      <translation>Önerileri reddet</translation>
    </message>
    <message>
      <source>Reject and go on</source>
      <translation>Reddet ve ilerle</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Reddedildi</translation>
    </message>
    <message>
      <source>Reliability, A to F</source>
      <translation>Güvenilirlik, A-F</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Açıklama</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Kaldır</translation>
    </message>
    <message>
      <source>Remove Profile</source>
      <translation>Profili kaldır</translation>
    </message>
    <message>
      <source>Remove Section</source>
      <translation>Bölümü kaldır</translation>
    </message>
    <message>
      <source>Remove Sections</source>
      <translation>Bölümleri kaldır</translation>
    </message>
    <message>
      <source>Remove Template</source>
      <translation>Şablonu kaldır</translation>
    </message>
    <message>
      <source>Remove column</source>
      <translation>Sütunu kaldır</translation>
    </message>
    <message>
      <source>Remove row</source>
      <translation>Satırı kaldır</translation>
    </message>
    <message>
      <source>Remove section</source>
      <translation>Bölümü kaldır</translation>
    </message>
    <message>
      <source>Remove tags</source>
      <translation>Etiket kaldır</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Yeniden adlandır</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Yeniden aç</translation>
    </message>
    <message>
      <source>Reopen closed text</source>
      <translation>Kapatılan metni yeniden aç</translation>
    </message>
    <message>
      <source>Reopen it first.</source>
      <translation>Önce yeniden açın.</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Değiştir</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Tümünü değiştir</translation>
    </message>
    <message>
      <source>Replace every hit in this text</source>
      <translation>Bu metindeki her bulguyu değiştirir</translation>
    </message>
    <message>
      <source>Replace in All Modules</source>
      <translation>Tüm modüllerde değiştir</translation>
    </message>
    <message>
      <source>Replace in text…</source>
      <translation>Metinde değiştir…</translation>
    </message>
    <message>
      <source>Replace this hit and go to the next</source>
      <translation>Bu bulguyu değiştirip sonrakine gider</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Yerine koy</translation>
    </message>
    <message>
      <source>Replace {hits}</source>
      <translation>{hits} değiştir</translation>
    </message>
    <message>
      <source>Replaced “{old}” with “{new}”</source>
      <translation>“{old}” yerine “{new}” kondu</translation>
    </message>
    <message>
      <source>Reply</source>
      <translation>Yanıtla</translation>
    </message>
    <message>
      <source>Reply to {name}</source>
      <translation>{name} için yanıt</translation>
    </message>
    <message>
      <source>Reply…  Ctrl+Enter sends</source>
      <translation>Yanıt…  Ctrl+Enter gönderir</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapor</translation>
    </message>
    <message>
      <source>Reset layout</source>
      <translation>Düzeni sıfırla</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Çözüldü say</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Çözüldü</translation>
    </message>
    <message>
      <source>Resolved {n}</source>
      <translation>Çözülen {n}</translation>
    </message>
    <message>
      <source>Restore Version</source>
      <translation>Sürümü geri getir</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>Bu sürümü geri getir</translation>
    </message>
    <message>
      <source>Restore v{number}</source>
      <translation>s{number} sürümünü geri getir</translation>
    </message>
    <message>
      <source>Restored revision {number}</source>
      <translation>{number}. sürüm geri getirildi</translation>
    </message>
    <message>
      <source>Retired</source>
      <translation>Kullanımdan kalktı</translation>
    </message>
    <message>
      <source>Retired module</source>
      <translation>Kullanımdan kalkmış modül</translation>
    </message>
    <message>
      <source>Retrieved</source>
      <translation>Erişim tarihi</translation>
    </message>
    <message>
      <source>Review by</source>
      <translation>Gözden geçirme tarihi</translation>
    </message>
    <message>
      <source>Review list</source>
      <translation>İnceleme listesi</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Rusça</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Kaydet</translation>
    </message>
    <message>
      <source>Save Template</source>
      <translation>Şablonu kaydet</translation>
    </message>
    <message>
      <source>Save an image of another kind as PNG first; articles come in with “Import…” of the File menu.</source>
      <translation>Başka türden bir görseli önce PNG olarak kaydedin; makaleler Dosya menüsündeki “İçe aktar…” ile alınır.</translation>
    </message>
    <message>
      <source>Save and close Briefer</source>
      <translation>Kaydeder ve Briefer’ı kapatır</translation>
    </message>
    <message>
      <source>Save and close every text but this one</source>
      <translation>Bu metin dışındaki tüm metinleri kaydet ve kapat</translation>
    </message>
    <message>
      <source>Save and close the text; what can be undone in it is kept for a while</source>
      <translation>Metni kaydet ve kapat; içinde geri alınabilecekler bir süre saklanır</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Şablon olarak kaydet</translation>
    </message>
    <message>
      <source>Save as template…</source>
      <translation>Şablon olarak kaydet…</translation>
    </message>
    <message>
      <source>Save it as PNG or JPEG with at most 50 million pixels, then add it again.</source>
      <translation>En çok 50 milyon pikselle PNG ya da JPEG olarak kaydedip yeniden ekleyin.</translation>
    </message>
    <message>
      <source>Save it as plain text, Markdown or a web page, and import that.</source>
      <translation>Düz metin, Markdown ya da web sayfası olarak kaydedip onu içe aktarın.</translation>
    </message>
    <message>
      <source>Save over it</source>
      <translation>Üzerine kaydet</translation>
    </message>
    <message>
      <source>Save the record…</source>
      <translation>Kaydı sakla…</translation>
    </message>
    <message>
      <source>Save the text now, as a version with a name</source>
      <translation>Metni şimdi, adlı bir sürüm olarak kaydeder</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
      <source>Save this search…</source>
      <translation>Bu aramayı kaydet…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Kaydedildi</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
      <source>Saved searches…</source>
      <translation>Kayıtlı aramalar…</translation>
    </message>
    <message>
      <source>Saved while writing</source>
      <translation>Yazarken kaydedildi</translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Kaydedildi {time}</translation>
    </message>
    <message>
      <source>Say how many sources there are and how good they are</source>
      <translation>Kaç kaynak olduğunu ve ne kadar iyi olduklarını söyle</translation>
    </message>
    <message>
      <source>Say in a few words what it is.</source>
      <translation>Ne olduğunu birkaç sözcükle söyleyin.</translation>
    </message>
    <message>
      <source>Say that the text holds today: a version with the same words</source>
      <translation>Metnin bugün de geçerli olduğunu belirt: aynı sözcüklerle bir sürüm</translation>
    </message>
    <message>
      <source>Say which edition, and whose copy, a file is</source>
      <translation>Bir dosyanın hangi baskı ve kimin kopyası olduğunu söyle</translation>
    </message>
    <message>
      <source>Say who has to act on the chosen annotation, and by when</source>
      <translation>Seçili notla kimin, ne zamana kadar ilgileneceğini belirtir</translation>
    </message>
    <message>
      <source>Say who has to act, and by when</source>
      <translation>Kimin, ne zamana dek ilgileneceğini belirtir</translation>
    </message>
    <message>
      <source>Search again; nothing was replaced.</source>
      <translation>Yeniden arayın; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
      <source>Search modules, tags, text</source>
      <translation>Modül, etiket, metin ara</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Kütüphanede ara</translation>
    </message>
    <message>
      <source>Search the library again as you did before, or keep this search</source>
      <translation>Kütüphanede önceki gibi yeniden ara veya bu aramayı sakla</translation>
    </message>
    <message>
      <source>Search the library for its title.</source>
      <translation>Kütüphanede başlığını arayın.</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>Kılavuzda ara</translation>
    </message>
    <message>
      <source>Search titles, tags and text of the library</source>
      <translation>Kütüphanede başlık, etiket ve metin arar</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>Aranıyor…</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Bölüm</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Bölümler</translation>
    </message>
    <message>
      <source>Sections carry numbers</source>
      <translation>Bölümler numara taşır</translation>
    </message>
    <message>
      <source>Sections that the program writes</source>
      <translation>Programın yazdığı bölümler</translation>
    </message>
    <message>
      <source>Sections whose modules moved on</source>
      <translation>Modülleri ilerlemiş bölümler</translation>
    </message>
    <message>
      <source>See what became of modules since, and take, keep or merge it</source>
      <translation>Modüllerin o günden beri ne olduğunu gör; al, koru ya da birleştir</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Tümünü seç</translation>
    </message>
    <message>
      <source>Select every word of the text, or every row of a list</source>
      <translation>Metnin tüm sözcüklerini ya da listenin tüm satırlarını seç</translation>
    </message>
    <message>
      <source>Select the words again in the newest text.</source>
      <translation>Sözcükleri en yeni metinde yeniden seçin.</translation>
    </message>
    <message>
      <source>Select the words on the right that the annotation is about now.</source>
      <translation>Notun şimdi ilgili olduğu sözcükleri bugünkü metinde seçin.</translation>
    </message>
    <message>
      <source>Select the words that the annotation belongs to, then press Re-attach again.</source>
      <translation>Notun ait olduğu sözcükleri seçip yeniden bağlaya basın.</translation>
    </message>
    <message>
      <source>Select the words that the annotation belongs to, then press Send again.</source>
      <translation>Notun ait olduğu sözcükleri seçin, sonra yeniden Gönder’e basın.</translation>
    </message>
    <message>
      <source>Select the words that the annotation is about first.</source>
      <translation>Önce notun ilgili olduğu sözcükleri seçin.</translation>
    </message>
    <message>
      <source>Selected words</source>
      <translation>Seçili sözcükler</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>Gönder</translation>
    </message>
    <message>
      <source>Send it before you close the window.</source>
      <translation>Pencereyi kapatmadan önce gönderin.</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Gönderildi</translation>
    </message>
    <message>
      <source>Set the name that annotations and versions are signed with</source>
      <translation>Not ve sürümlerin imzalandığı adı belirler</translation>
    </message>
    <message>
      <source>Set the section's own headings one level higher</source>
      <translation>Bölümün kendi başlıklarını bir düzey yukarı al</translation>
    </message>
    <message>
      <source>Set the section's own headings one level lower</source>
      <translation>Bölümün kendi başlıklarını bir düzey aşağı al</translation>
    </message>
    <message>
      <source>Setting page one in each style…</source>
      <translation>İlk sayfa her stilde diziliyor…</translation>
    </message>
    <message>
      <source>Setting pages</source>
      <translation>Sayfalar diziliyor</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <translation>Sayfalar diziliyor…</translation>
    </message>
    <message>
      <source>Settle suggestions</source>
      <translation>Önerileri sonuçlandır</translation>
    </message>
    <message>
      <source>Settle suggestions in the library…</source>
      <translation>Kütüphanedeki önerileri sonuçlandır…</translation>
    </message>
    <message>
      <source>Settle suggestions…</source>
      <translation>Önerileri sonuçlandır…</translation>
    </message>
    <message>
      <source>Settle the merge</source>
      <translation>Birleştirmeyi çöz</translation>
    </message>
    <message>
      <source>Settle them, or waive each by its name with a reason.</source>
      <translation>Bunları giderin ya da her birine adıyla ve gerekçeyle izin verin.</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <translation>Kısayollar</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Göster</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Hepsini göster</translation>
    </message>
    <message>
      <source>Show every briefing and edition that has the open text, and who received it</source>
      <translation>Açık metnin bulunduğu her brifingi ve baskıyı, kimlerin aldığını göster</translation>
    </message>
    <message>
      <source>Show every shortcut on one page</source>
      <translation>Bütün kısayolları bir sayfada gösterir</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Klasörde göster</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Göster</translation>
    </message>
    <message>
      <source>Show it there, or add it once more on purpose.</source>
      <translation>Orada gösterin ya da bilerek bir kez daha ekleyin.</translation>
    </message>
    <message>
      <source>Show only mine</source>
      <translation>Yalnız benimkileri göster</translation>
    </message>
    <message>
      <source>Show only one kind of annotation, or one author's</source>
      <translation>Yalnız bir tür notu ya da bir kişinin notlarını göster</translation>
    </message>
    <message>
      <source>Show only what I wrote or have to answer</source>
      <translation>Yalnızca yazdıklarımı ya da yanıtlayacaklarımı göster</translation>
    </message>
    <message>
      <source>Show only what I wrote or have to answer, or all</source>
      <translation>Yalnız yazdıklarımı ya da yanıtlayacaklarımı gösterir, ya da hepsini</translation>
    </message>
    <message>
      <source>Show open annotations</source>
      <translation>Açık notları göster</translation>
    </message>
    <message>
      <source>Show or hide title, status, marking, dates, owner and tags of the text</source>
      <translation>Metnin başlığını, durumunu, gizlilik derecesini, tarihlerini, sorumlusunu ve etiketlerini göster veya gizle</translation>
    </message>
    <message>
      <source>Show pages larger (Ctrl++)</source>
      <translation>Sayfaları büyüt (Ctrl++)</translation>
    </message>
    <message>
      <source>Show pages smaller (Ctrl+-)</source>
      <translation>Sayfaları küçült (Ctrl+-)</translation>
    </message>
    <message>
      <source>Show resolved annotations</source>
      <translation>Çözülmüş notları göster</translation>
    </message>
    <message>
      <source>Show resolved, accepted and rejected ones</source>
      <translation>Çözülen, kabul ve reddedilenleri göster</translation>
    </message>
    <message>
      <source>Show text or pages as large as at first</source>
      <translation>Metni ya da sayfaları ilk boyutunda gösterir</translation>
    </message>
    <message>
      <source>Show text or pages larger</source>
      <translation>Metni ya da sayfaları büyütür</translation>
    </message>
    <message>
      <source>Show text or pages smaller</source>
      <translation>Metni ya da sayfaları küçültür</translation>
    </message>
    <message>
      <source>Show the module selected in the library on the other side</source>
      <translation>Kütüphanede seçili modülü öbür yanda göster</translation>
    </message>
    <message>
      <source>Show the module's newest words</source>
      <translation>Modülün en yeni sözcüklerini göster</translation>
    </message>
    <message>
      <source>Show the newest approved text of the module</source>
      <translation>Modülün onaylı en yeni metnini gösterir</translation>
    </message>
    <message>
      <source>Show the older version and the newer one beside it</source>
      <translation>Eski sürümü ve yanında yenisini göster</translation>
    </message>
    <message>
      <source>Show the pages of the PDF as it would be exported</source>
      <translation>PDF’in sayfalarını dışa aktarılacağı gibi gösterir</translation>
    </message>
    <message>
      <source>Show the selected section on the other side</source>
      <translation>Seçili bölümü öbür yanda göster</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>Metni gösterir</translation>
    </message>
    <message>
      <source>Show the text on the other side too, to write in both</source>
      <translation>Metni öbür yanda da göster, ikisinde de yazmak için</translation>
    </message>
    <message>
      <source>Show the version and where the library is</source>
      <translation>Sürümü ve kütüphanenin yerini gösterir</translation>
    </message>
    <message>
      <source>Show what a reader of an edition has not seen, in another one or in the draft</source>
      <translation>Bir baskının okurunun görmediğini, başka baskıda ya da taslakta göster</translation>
    </message>
    <message>
      <source>Show what became of the words between two versions</source>
      <translation>İki sürüm arasında sözcüklere ne olduğunu gösterir</translation>
    </message>
    <message>
      <source>Show what is open beside the text, or not</source>
      <translation>Açık olanları metnin yanında gösterir ya da gizler</translation>
    </message>
    <message>
      <source>Show what is open in the whole library, whose it is and when it is due</source>
      <translation>Bütün kütüphanede açık olanları, kime ait ve ne zamana olduğunu göster</translation>
    </message>
    <message>
      <source>Show what was issued, export it again, hand out copies, withdraw it</source>
      <translation>Yayımlananı göster, yeniden dışa aktar, kopya dağıt, geri çek</translation>
    </message>
    <message>
      <source>Show what was resolved, accepted or rejected beside the text, or not</source>
      <translation>Çözülenleri, kabul ve reddedilenleri metnin yanında gösterir ya da gizler</translation>
    </message>
    <message>
      <source>Show which editions hold words, a module or a source, and who has them</source>
      <translation>Sözcükleri, bir modülü ya da kaynağı hangi baskıların içerdiğini ve kimde olduğunu göster</translation>
    </message>
    <message>
      <source>Show words taken out and put in within one text</source>
      <translation>Çıkarılan ve eklenen sözcükleri tek metinde gösterir</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Yan yana</translation>
    </message>
    <message>
      <source>Sign so</source>
      <translation>Böyle imzala</translation>
    </message>
    <message>
      <source>Signed as: {name}</source>
      <translation>İmza: {name}</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Tarih</translation>
    </message>
    <message>
      <source>Situation report</source>
      <translation>Durum raporu</translation>
    </message>
    <message>
      <source>Smaller heading</source>
      <translation>Daha küçük başlık</translation>
    </message>
    <message>
      <source>Smaller headings in the section</source>
      <translation>Bölümde daha küçük başlıklar</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Daha küçük metin</translation>
    </message>
    <message>
      <source>Smallest heading</source>
      <translation>En küçük başlık</translation>
    </message>
    <message>
      <source>Somebody wrote this, and only they can word it anew.</source>
      <translation>Bunu biri yazdı; yalnızca yazan yeniden yazabilir.</translation>
    </message>
    <message>
      <source>Something went wrong in Briefer</source>
      <translation>Briefer’da bir hata oldu</translation>
    </message>
    <message>
      <source>Something went wrong in Briefer. This is our mistake.</source>
      <translation>Briefer’da bir hata oldu. Kusur bizim.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Kaynak</translation>
    </message>
    <message>
      <source>Source summary</source>
      <translation>Kaynak özeti</translation>
    </message>
    <message>
      <source>Source {key}</source>
      <translation>Kaynak {key}</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Kaynaklar</translation>
    </message>
    <message>
      <source>Sources…</source>
      <translation>Kaynaklar…</translation>
    </message>
    <message>
      <source>Spelling is checked once the package “{name}” is installed beside Briefer.</source>
      <translation>Yazım, “{name}” paketi Briefer’ın yanına kurulunca denetlenir.</translation>
    </message>
    <message>
      <source>Split it into several modules.</source>
      <translation>Onu birkaç modüle bölün.</translation>
    </message>
    <message>
      <source>Split the file, or import the part that you need.</source>
      <translation>Dosyayı bölün ya da gereken bölümünü içe aktarın.</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Eskimiş</translation>
    </message>
    <message>
      <source>Stale module</source>
      <translation>Eskimiş modül</translation>
    </message>
    <message>
      <source>Stale since {day}.</source>
      <translation>{day} tarihinden beri eski.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Durum</translation>
    </message>
    <message>
      <source>Status Approved</source>
      <translation>Durum: Onaylandı</translation>
    </message>
    <message>
      <source>Status Draft</source>
      <translation>Durum: Taslak</translation>
    </message>
    <message>
      <source>Status In Review</source>
      <translation>Durum: İncelemede</translation>
    </message>
    <message>
      <source>Status Retired</source>
      <translation>Durum: Kullanımdan kalktı</translation>
    </message>
    <message>
      <source>Status: {status}</source>
      <translation>Durum: {status}</translation>
    </message>
    <message>
      <source>Still Valid</source>
      <translation>Hâlâ Geçerli</translation>
    </message>
    <message>
      <source>Still valid</source>
      <translation>Hâlâ geçerli</translation>
    </message>
    <message>
      <source>Still valid on {day}</source>
      <translation>{day} tarihinde hâlâ geçerli</translation>
    </message>
    <message>
      <source>Stress words</source>
      <translation>Sözcükleri vurgular</translation>
    </message>
    <message>
      <source>Strike words out</source>
      <translation>Sözcüklerin üstünü çizer</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>Kalın</translation>
    </message>
    <message>
      <source>Struck out</source>
      <translation>Üstü çizili</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Alt başlık</translation>
    </message>
    <message>
      <source>Suggest</source>
      <translation>Öner</translation>
    </message>
    <message>
      <source>Suggest other words</source>
      <translation>Başka sözcükler öner</translation>
    </message>
    <message>
      <source>Suggest this briefing's wording to the module that it was adapted from</source>
      <translation>Bu brifingin metnini uyarlandığı modüle öner</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>Öneri</translation>
    </message>
    <message>
      <source>Suggestion by somebody accepted</source>
      <translation>Birinin önerisi kabul edildi</translation>
    </message>
    <message>
      <source>Suggestion by {author} accepted</source>
      <translation>{author} önerisi kabul edildi</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tablo</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiketler</translation>
    </message>
    <message>
      <source>Tags: {names}</source>
      <translation>Etiketler: {names}</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Al</translation>
    </message>
    <message>
      <source>Take Back Annotation</source>
      <translation>Notu geri al</translation>
    </message>
    <message>
      <source>Take Newest Words</source>
      <translation>En yeni sözcükleri al</translation>
    </message>
    <message>
      <source>Take Section In</source>
      <translation>Bölümü al</translation>
    </message>
    <message>
      <source>Take articles in as modules: text, Markdown, HTML</source>
      <translation>Makaleleri modül olarak alır: metin, Markdown, HTML</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>Take in what a colleague marked; what is here already is not added again</source>
      <translation>Bir meslektaşın notlarını al; burada olanlar yeniden eklenmez</translation>
    </message>
    <message>
      <source>Take out the column of the table that the caret is in</source>
      <translation>Tablonun imlecin bulunduğu sütununu çıkar</translation>
    </message>
    <message>
      <source>Take out the row of the table that the caret is in</source>
      <translation>Tablonun imlecin bulunduğu satırını çıkar</translation>
    </message>
    <message>
      <source>Take out {hits}</source>
      <translation>{hits} çıkar</translation>
    </message>
    <message>
      <source>Take the last step back</source>
      <translation>Son adımı geri alır</translation>
    </message>
    <message>
      <source>Take the section out of the briefing; the module stays in the library</source>
      <translation>Bölümü brifingden çıkarır; modül kütüphanede kalır</translation>
    </message>
    <message>
      <source>Take the section's own words into the library, and follow them there</source>
      <translation>Bölümün kendi sözcüklerini kitaplığa al ve orada izle</translation>
    </message>
    <message>
      <source>Take the selected words out, onto the clipboard</source>
      <translation>Seçili sözcükleri çıkarıp panoya koy</translation>
    </message>
    <message>
      <source>Take this template of your own away; Ctrl+Z brings it back</source>
      <translation>Kendi şablonunuzu kaldırır; Ctrl+Z geri getirir</translation>
    </message>
    <message>
      <source>Taking {file} in…</source>
      <translation>{file} alınıyor…</translation>
    </message>
    <message>
      <source>Tell a reader of the last edition what is new</source>
      <translation>Son baskının okuruna neyin yeni olduğunu söyle</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Şablonlar</translation>
    </message>
    <message>
      <source>Terms of {name}. Likelihood is about the world, confidence about the sources.</source>
      <translation>{name} terimleri. Olasılık dünyaya, güven kaynaklara ilişkindir.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Metin</translation>
    </message>
    <message>
      <source>Text used before</source>
      <translation>Önceki metin</translation>
    </message>
    <message>
      <source>Text used longest ago</source>
      <translation>En uzun süredir kullanılmayan metin</translation>
    </message>
    <message>
      <source>The backup {name} cannot be written: {reason}.</source>
      <translation>{name} yedeği yazılamıyor: {reason}.</translation>
    </message>
    <message>
      <source>The backup {name} did not come out whole, so it was not kept.</source>
      <translation>{name} yedeği eksiksiz çıkmadı, bu yüzden saklanmadı.</translation>
    </message>
    <message>
      <source>The briefing is marked {marking}, above its highest part ({highest}), and no reason is given.</source>
      <translation>Brifingin derecesi {marking}; en yüksek parçasının ({highest}) üstünde ve gerekçesi yok.</translation>
    </message>
    <message>
      <source>The briefing is marked {marking}, but a part of it is {highest}.</source>
      <translation>Brifingin derecesi {marking}, oysa bir parçası {highest}.</translation>
    </message>
    <message>
      <source>The briefing is {reason}, the highest that this profile lets pass.</source>
      <translation>Brifing {reason}; bu profilin izin verdiği en yüksek derece budur.</translation>
    </message>
    <message>
      <source>The caption of {name}</source>
      <translation>{name} görselinin alt yazısı</translation>
    </message>
    <message>
      <source>The copy of {name} was locked with a passphrase, which is kept nowhere.</source>
      <translation>{name} için çıkarılan kopya, hiçbir yerde saklanmayan bir parola cümlesiyle kilitlendi.</translation>
    </message>
    <message>
      <source>The dictionary {name} in {folder} cannot be read.</source>
      <translation>{folder} içindeki {name} sözlüğü okunamıyor.</translation>
    </message>
    <message>
      <source>The disk failed while the library {name} was being read or written.</source>
      <translation>{name} kütüphanesi okunur ya da yazılırken disk hata verdi.</translation>
    </message>
    <message>
      <source>The disk is full, so the change to {name} was not saved.</source>
      <translation>Disk dolu olduğundan {name} değişikliği kaydedilmedi.</translation>
    </message>
    <message>
      <source>The edition itself is kept as it was issued; hand that over instead.</source>
      <translation>Baskının kendisi yayımlandığı gibi saklanıyor; onun yerine bunu verin.</translation>
    </message>
    <message>
      <source>The export ended before the file was written.</source>
      <translation>Dışa aktarma, dosya yazılmadan sona erdi.</translation>
    </message>
    <message>
      <source>The export was cancelled.</source>
      <translation>Dışa aktarma iptal edildi.</translation>
    </message>
    <message>
      <source>The exports of “{title}” use the profile “{name}”.</source>
      <translation>“{title}” brifinginin dışa aktarımları “{name}” profilini kullanıyor.</translation>
    </message>
    <message>
      <source>The figure “{name}”</source>
      <translation>“{name}” verisi</translation>
    </message>
    <message>
      <source>The figure “{name}” ({words}) names no source.</source>
      <translation>“{name}” verisi ({words}) hiçbir kaynak göstermiyor.</translation>
    </message>
    <message>
      <source>The file of this edition is no longer what was issued.</source>
      <translation>Bu baskının dosyası artık yayımlandığı gibi değil.</translation>
    </message>
    <message>
      <source>The file states no encoding; it was read as {encoding}.</source>
      <translation>Dosya kodlamasını belirtmiyor; {encoding} olarak okundu.</translation>
    </message>
    <message>
      <source>The file states no encoding; it was read as {encoding}. Check its special letters.</source>
      <translation>Dosya kodlamasını belirtmiyor; {encoding} olarak okundu. Özel harflerini denetleyin.</translation>
    </message>
    <message>
      <source>The folder {folder} for your libraries cannot be made: {reason}.</source>
      <translation>Kütüphaneleriniz için {folder} klasörü oluşturulamıyor: {reason}.</translation>
    </message>
    <message>
      <source>The heading of the new section.</source>
      <translation>Yeni bölümün başlığı.</translation>
    </message>
    <message>
      <source>The house style “{key}” cannot be read: {problem}</source>
      <translation>“{key}” kurum stili okunamıyor: {problem}</translation>
    </message>
    <message>
      <source>The house style “{key}” cannot be used: {problem}</source>
      <translation>“{key}” kurum stili kullanılamıyor: {problem}</translation>
    </message>
    <message>
      <source>The house style “{key}” has an unknown setting “{name}”.</source>
      <translation>“{key}” kurum stilinde bilinmeyen bir ayar var: “{name}”.</translation>
    </message>
    <message>
      <source>The house style's {name} is not a colour such as #1f3a5f.</source>
      <translation>Kurum stilinin “{name}” değeri #1f3a5f gibi bir renk değil.</translation>
    </message>
    <message>
      <source>The image is being read. It comes into the text by itself.</source>
      <translation>Görsel okunuyor. Metne kendiliğinden gelecek.</translation>
    </message>
    <message>
      <source>The image {name} has too many pixels.</source>
      <translation>{name} görselinde çok fazla piksel var.</translation>
    </message>
    <message>
      <source>The image {name} is damaged.</source>
      <translation>{name} görseli bozuk.</translation>
    </message>
    <message>
      <source>The image {name} is not beside the file.</source>
      <translation>{name} görseli dosyanın yanında değil.</translation>
    </message>
    <message>
      <source>The image {name} is outside the folder of the file.</source>
      <translation>{name} görseli dosyanın klasörü dışında.</translation>
    </message>
    <message>
      <source>The image {name} is {reason}.</source>
      <translation>{name} görseli {reason}.</translation>
    </message>
    <message>
      <source>The information cut-off needs a time zone.</source>
      <translation>Bilgi kesim tarihinin bir saat dilimi olmalı.</translation>
    </message>
    <message>
      <source>The library is empty.
Ctrl+N writes its first module.</source>
      <translation>Kütüphane boş.
Ctrl+N ilk modülünü yazar.</translation>
    </message>
    <message>
      <source>The library {name} cannot be made: {reason}.</source>
      <translation>{name} kütüphanesi oluşturulamıyor: {reason}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be opened.</source>
      <translation>{name} kütüphanesi açılamıyor.</translation>
    </message>
    <message>
      <source>The library {name} cannot be read: {reason}.</source>
      <translation>{name} kütüphanesi okunamıyor: {reason}.</translation>
    </message>
    <message>
      <source>The library {name} cannot be written to: the file or its folder is read-only.</source>
      <translation>{name} kütüphanesine yazılamıyor: dosya ya da klasörü salt okunur.</translation>
    </message>
    <message>
      <source>The library {name} is damaged.</source>
      <translation>{name} kütüphanesi bozulmuş.</translation>
    </message>
    <message>
      <source>The library {name} is in use by another part of the program.</source>
      <translation>{name} kütüphanesi programın başka bir parçasınca kullanılıyor.</translation>
    </message>
    <message>
      <source>The library {name} is in use by another program, which has not let go of it.</source>
      <translation>{name} kütüphanesi başka bir programca kullanılıyor ve bırakılmadı.</translation>
    </message>
    <message>
      <source>The library {name} is read-only.</source>
      <translation>{name} kütüphanesi salt okunur.</translation>
    </message>
    <message>
      <source>The library {name} may not be opened by you.</source>
      <translation>{name} kütüphanesini açma izniniz yok.</translation>
    </message>
    <message>
      <source>The library {name} was written by a newer Briefer; it was left untouched.</source>
      <translation>{name} kütüphanesini daha yeni bir Briefer yazmış; dokunulmadan bırakıldı.</translation>
    </message>
    <message>
      <source>The library {name} was written by an older Briefer and is read-only.</source>
      <translation>{name} kütüphanesini daha eski bir Briefer yazmış ve salt okunur.</translation>
    </message>
    <message>
      <source>The log is {file}.</source>
      <translation>Günlük: {file}.</translation>
    </message>
    <message>
      <source>The module now</source>
      <translation>Modül şimdi</translation>
    </message>
    <message>
      <source>The module says the same already: nothing to suggest.</source>
      <translation>Modül zaten aynısını söylüyor: önerilecek bir şey yok.</translation>
    </message>
    <message>
      <source>The outline of “{title}” was changed meanwhile.</source>
      <translation>“{title}” brifinginin ana hattı bu arada değişti.</translation>
    </message>
    <message>
      <source>The outline of “{title}”, its title block, style, profile and length; not its modules.</source>
      <translation>“{title}” brifinginin ana hattı, başlık bloğu, stili, profili ve uzunluğu; modülleri değil.</translation>
    </message>
    <message>
      <source>The page is nested too deeply; it was read as plain text.</source>
      <translation>Sayfa çok derin iç içe; düz metin olarak okundu.</translation>
    </message>
    <message>
      <source>The passphrase is too long.</source>
      <translation>Parola cümlesi çok uzun.</translation>
    </message>
    <message>
      <source>The program writes this section.
Ctrl+2 shows it.</source>
      <translation>Bu bölümü program yazar.
Ctrl+2 gösterir.</translation>
    </message>
    <message>
      <source>The source register is empty.</source>
      <translation>Kaynak kaydı boş.</translation>
    </message>
    <message>
      <source>The source “{title}” is {reason}.</source>
      <translation>“{title}” kaynağı {reason}.</translation>
    </message>
    <message>
      <source>The suggestion was accepted, and its words are in the text.</source>
      <translation>Öneri kabul edildi; sözcükleri metinde.</translation>
    </message>
    <message>
      <source>The template “{key}” cannot be read: {problem}</source>
      <translation>“{key}” şablonu okunamıyor: {problem}</translation>
    </message>
    <message>
      <source>The template “{template}” asks for “{title}”, which is empty or not there.</source>
      <translation>“{template}” şablonu “{title}” bölümünü istiyor; bölüm boş ya da yok.</translation>
    </message>
    <message>
      <source>The text as it will be</source>
      <translation>Olacağı hâliyle metin</translation>
    </message>
    <message>
      <source>The text as it will be; it can be changed here:</source>
      <translation>Olacağı hâliyle metin; burada değiştirilebilir:</translation>
    </message>
    <message>
      <source>The text could not be read as Markdown and is shown as it was written.</source>
      <translation>Metin Markdown olarak okunamadı; yazıldığı gibi gösteriliyor.</translation>
    </message>
    <message>
      <source>The text does not state its {details}; the source leaves that open.</source>
      <translation>Metinde belirtilmeyen: {details}; kaynakta açık bırakıldı.</translation>
    </message>
    <message>
      <source>The text has no title of its own; “{title}” comes from the file’s name.</source>
      <translation>Metnin kendi başlığı yok; “{title}” dosya adından alındı.</translation>
    </message>
    <message>
      <source>The text is longer than 2,000,000 characters and is shown as it was written.</source>
      <translation>Metin 2.000.000 karakterden uzun; yazıldığı gibi gösteriliyor.</translation>
    </message>
    <message>
      <source>The text is nested too deeply to be read as Markdown and is shown as it was written.</source>
      <translation>Metin, Markdown olarak okunamayacak kadar derin iç içe; yazıldığı gibi gösteriliyor.</translation>
    </message>
    <message>
      <source>The text is saved already; a named version is easy to find again.</source>
      <translation>Metin zaten kaydedildi; adlı bir sürüm kolay bulunur.</translation>
    </message>
    <message>
      <source>The text itself, kept beside what cites it; it is never exported.</source>
      <translation>Metnin kendisi, onu anan yazının yanında tutulur; hiçbir zaman dışa aktarılmaz.</translation>
    </message>
    <message>
      <source>The text takes too long to be read as Markdown and is shown as it was written.</source>
      <translation>Metni Markdown olarak okumak çok uzun sürüyor; yazıldığı gibi gösteriliyor.</translation>
    </message>
    <message>
      <source>The title block</source>
      <translation>Başlık bloğu</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>İki parola cümlesi farklı.</translation>
    </message>
    <message>
      <source>The word cannot be kept in {folder}: {reason}.</source>
      <translation>Sözcük {folder} içinde saklanamıyor: {reason}.</translation>
    </message>
    <message>
      <source>The words “{quote}” are no longer in the text.</source>
      <translation>“{quote}” sözcükleri artık metinde yok.</translation>
    </message>
    <message>
      <source>The words “{quote}” occur nowhere in “{title}”.</source>
      <translation>“{quote}” sözcükleri “{title}” içinde hiç geçmiyor.</translation>
    </message>
    <message>
      <source>The words “{quote}” occur {times} in “{title}”.</source>
      <translation>“{quote}” sözcükleri “{title}” içinde {times} geçiyor.</translation>
    </message>
    <message>
      <source>The words “{quote}” were changed since they were annotated; they now read “{words}”.</source>
      <translation>“{quote}” sözcükleri not eklendikten sonra değişti; şimdi “{words}” yazıyor.</translation>
    </message>
    <message>
      <source>The working text with every annotation on its words.</source>
      <translation>Her notu kendi sözleri üzerinde gösteren çalışma metni.</translation>
    </message>
    <message>
      <source>There are no annotations to export.</source>
      <translation>Dışa aktarılacak not yok.</translation>
    </message>
    <message>
      <source>There are no words at {start} to {end} of this text, which has {characters}.</source>
      <translation>Bu metinde {start} ile {end} arasında sözcük yok; metinde {characters} var.</translation>
    </message>
    <message>
      <source>There are no words in “{name}” to make a module of.</source>
      <translation>“{name}” içinde modül yapılacak sözcük yok.</translation>
    </message>
    <message>
      <source>There is a fact “{name}” already.</source>
      <translation>“{name}” adlı bir olgu zaten var.</translation>
    </message>
    <message>
      <source>There is a file {name} already.</source>
      <translation>{name} adlı bir dosya zaten var.</translation>
    </message>
    <message>
      <source>There is a file {name} already; it was left as it is.</source>
      <translation>{name} adlı bir dosya zaten var; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
      <source>There is a source “{key}” already.</source>
      <translation>“{key}” anahtarlı bir kaynak zaten var.</translation>
    </message>
    <message>
      <source>There is no annotation “{name}”.</source>
      <translation>“{name}” diye bir not yok.</translation>
    </message>
    <message>
      <source>There is no briefing “{name}”.</source>
      <translation>“{name}” adlı bir brifing yok.</translation>
    </message>
    <message>
      <source>There is no briefing “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir brifing yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no dictionary for {language}. Put its .aff and .dic files, as LibreOffice and Firefox use them, into {folder}</source>
      <translation>{language} için sözlük yok. LibreOffice ile Firefox’un kullandığı .aff ve .dic dosyalarını şuraya koyun: {folder}</translation>
    </message>
    <message>
      <source>There is no edition with the text “{name}”.</source>
      <translation>“{name}” metnini içeren bir baskı yok.</translation>
    </message>
    <message>
      <source>There is no edition “{name}”.</source>
      <translation>“{name}” diye bir baskı yok.</translation>
    </message>
    <message>
      <source>There is no error to waive “{name}”.</source>
      <translation>İzin verilecek “{name}” diye bir hata yok.</translation>
    </message>
    <message>
      <source>There is no error to waive “{name}”; did you mean “{near}”?</source>
      <translation>İzin verilecek “{name}” diye bir hata yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no fact “{name}”.</source>
      <translation>“{name}” adlı bir olgu yok.</translation>
    </message>
    <message>
      <source>There is no fact “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir olgu yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no finding with a fix “{name}”.</source>
      <translation>“{name}” diye, hazır düzeltmesi olan bir bulgu yok.</translation>
    </message>
    <message>
      <source>There is no finding with a fix “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” diye, hazır düzeltmesi olan bir bulgu yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no format “{name}”.</source>
      <translation>“{name}” adlı bir biçim yok.</translation>
    </message>
    <message>
      <source>There is no format “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir biçim yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no image in this line.</source>
      <translation>Bu satırda görsel yok.</translation>
    </message>
    <message>
      <source>There is no image “{name}”.</source>
      <translation>“{name}” adlı bir görsel yok.</translation>
    </message>
    <message>
      <source>There is no image “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir görsel yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no library at {path}.</source>
      <translation>Şurada kütüphane yok: {path}.</translation>
    </message>
    <message>
      <source>There is no marking “{name}”.</source>
      <translation>“{name}” adlı bir gizlilik derecesi yok.</translation>
    </message>
    <message>
      <source>There is no marking “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir gizlilik derecesi yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no module or briefing “{name}”.</source>
      <translation>“{name}” adlı bir modül ya da brifing yok.</translation>
    </message>
    <message>
      <source>There is no module or briefing “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir modül ya da brifing yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no module “{name}”.</source>
      <translation>“{name}” adlı bir modül yok.</translation>
    </message>
    <message>
      <source>There is no module “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir modül yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no open suggestion in the library.</source>
      <translation>Kütüphanede açık öneri yok.</translation>
    </message>
    <message>
      <source>There is no open suggestion on this text.</source>
      <translation>Bu metinde açık öneri yok.</translation>
    </message>
    <message>
      <source>There is no profile “{name}”.</source>
      <translation>“{name}” adlı bir profil yok.</translation>
    </message>
    <message>
      <source>There is no profile “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir profil yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no recipient “{name}”.</source>
      <translation>“{name}” adlı bir alıcı yok.</translation>
    </message>
    <message>
      <source>There is no recipient “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir alıcı yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no revision “{name}”.</source>
      <translation>{name}. sürüm yok.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”.</source>
      <translation>“{name}” adlı bir kayıtlı arama yok.</translation>
    </message>
    <message>
      <source>There is no saved search “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir kayıtlı arama yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no section “{name}”.</source>
      <translation>“{name}” diye bir bölüm yok.</translation>
    </message>
    <message>
      <source>There is no section “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” diye bir bölüm yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no source “{name}”.</source>
      <translation>“{name}” adlı bir kaynak yok.</translation>
    </message>
    <message>
      <source>There is no source “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir kaynak yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no style “{name}”.</source>
      <translation>“{name}” adlı bir stil yok.</translation>
    </message>
    <message>
      <source>There is no style “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir stil yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no such reply.</source>
      <translation>Böyle bir yanıt yok.</translation>
    </message>
    <message>
      <source>There is no template “{name}”.</source>
      <translation>“{name}” adlı bir şablon yok.</translation>
    </message>
    <message>
      <source>There is no template “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir şablon yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is no yardstick “{name}”.</source>
      <translation>“{name}” adlı bir ölçek yok.</translation>
    </message>
    <message>
      <source>There is no yardstick “{name}”; did you mean “{near}”?</source>
      <translation>“{name}” adlı bir ölçek yok; şunu mu demek istediniz: “{near}”?</translation>
    </message>
    <message>
      <source>There is nothing of a table here that could be changed so.</source>
      <translation>Burada bir tablonun böyle değiştirilebilecek bir yeri yok.</translation>
    </message>
    <message>
      <source>There is nothing to save.</source>
      <translation>Kaydedilecek bir şey yok.</translation>
    </message>
    <message>
      <source>There is {formats}.</source>
      <translation>Var olanlar: {formats}.</translation>
    </message>
    <message>
      <source>There was not enough memory to work on the library {name}.</source>
      <translation>{name} kütüphanesi için yeterli bellek yok.</translation>
    </message>
    <message>
      <source>These annotations are about a text that is not in this library.</source>
      <translation>Bu notlar bu kütüphanede olmayan bir metinle ilgili.</translation>
    </message>
    <message>
      <source>These pages could not be set. The bar below says why.</source>
      <translation>Bu sayfalar dizilemedi. Alttaki çubuk nedenini söyler.</translation>
    </message>
    <message>
      <source>These suggestions are about several texts.</source>
      <translation>Bu öneriler birden çok metinle ilgili.</translation>
    </message>
    <message>
      <source>These words</source>
      <translation>Bu sözcükler</translation>
    </message>
    <message>
      <source>These words are gone. Select others, then send.</source>
      <translation>Bu sözcükler artık yok. Başkalarını seçin, sonra gönderin.</translation>
    </message>
    <message>
      <source>These words were changed since; accept it by hand.</source>
      <translation>Bu sözcükler o zamandan beri değişti; elle kabul edin.</translation>
    </message>
    <message>
      <source>This Briefer writes the copy of {name} otherwise than it was written then.</source>
      <translation>Bu Briefer, {name} için çıkarılan kopyayı o zamankinden başka türlü yazıyor.</translation>
    </message>
    <message>
      <source>This annotation is accepted already.</source>
      <translation>Bu not zaten kabul edildi.</translation>
    </message>
    <message>
      <source>This annotation is open already.</source>
      <translation>Bu not zaten açık.</translation>
    </message>
    <message>
      <source>This annotation is rejected already.</source>
      <translation>Bu not zaten reddedildi.</translation>
    </message>
    <message>
      <source>This annotation is resolved already.</source>
      <translation>Bu not zaten çözüldü.</translation>
    </message>
    <message>
      <source>This annotation is withdrawn already.</source>
      <translation>Bu not zaten geri çekildi.</translation>
    </message>
    <message>
      <source>This briefing</source>
      <translation>Bu brifing</translation>
    </message>
    <message>
      <source>This briefing's own text</source>
      <translation>Bu brifingin kendi metni</translation>
    </message>
    <message>
      <source>This briefing’s own texts</source>
      <translation>Bu brifingin kendi metinleri</translation>
    </message>
    <message>
      <source>This edition is no longer what was issued: the library is damaged.</source>
      <translation>Bu baskı artık yayımlandığı gibi değil: kütüphane bozulmuş.</translation>
    </message>
    <message>
      <source>This edition was issued by a newer Briefer.</source>
      <translation>Bu baskı daha yeni bir Briefer ile yayımlandı.</translation>
    </message>
    <message>
      <source>This file does not hold web annotations that can be read.</source>
      <translation>Bu dosyada okunabilen web notları yok.</translation>
    </message>
    <message>
      <source>This file is none that was issued from this library, or it was changed since.</source>
      <translation>Bu dosya bu kütüphaneden yayımlanmamış ya da sonradan değiştirilmiş.</translation>
    </message>
    <message>
      <source>This is the first version; nothing has changed yet.
Ctrl+S gives it a name, so that it is easy to find again.</source>
      <translation>Bu ilk sürüm; henüz bir şey değişmedi.
Ctrl+S ona kolay bulunsun diye ad verir.</translation>
    </message>
    <message>
      <source>This is {what}, issued on {day} by {author}</source>
      <translation>Bu dosya: {what}; {day} günü {author} yayımladı</translation>
    </message>
    <message>
      <source>This section is no longer in the outline.</source>
      <translation>Bu bölüm artık ana hatta yok.</translation>
    </message>
    <message>
      <source>This section stands in the outline already.</source>
      <translation>Bu bölüm ana hatta zaten var.</translation>
    </message>
    <message>
      <source>This suggestion proposes no wording.</source>
      <translation>Bu öneri bir ifade getirmiyor.</translation>
    </message>
    <message>
      <source>This text</source>
      <translation>Bu metin</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>At</translation>
    </message>
    <message>
      <source>Tick what is to be changed; the rest stays as it is</source>
      <translation>Değişecek olanı işaretleyin; gerisi olduğu gibi kalır</translation>
    </message>
    <message>
      <source>Tick what is to be changed; the rest stays as it is.</source>
      <translation>Değişecek olanı işaretleyin; gerisi olduğu gibi kalır.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Başlık</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>Başlık bloğu</translation>
    </message>
    <message>
      <source>Title of the new briefing</source>
      <translation>Yeni brifingin başlığı</translation>
    </message>
    <message>
      <source>Title, audience, marking and cut-off of the briefing</source>
      <translation>Brifingin başlığı, hedef kitlesi, gizliliği ve bilgi kesimi</translation>
    </message>
    <message>
      <source>Title: {words}</source>
      <translation>Başlık: {words}</translation>
    </message>
    <message>
      <source>Titles too</source>
      <translation>Başlıklar da</translation>
    </message>
    <message>
      <source>Took revision {number} of “{title}”</source>
      <translation>“{title}” modülünün {number}. sürümü alındı</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Araçlar</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Konu</translation>
    </message>
    <message>
      <source>Topic: {name}</source>
      <translation>Konu: {name}</translation>
    </message>
    <message>
      <source>True as of</source>
      <translation>Geçerlilik tarihi</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Yeniden dene</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>Türkçe</translation>
    </message>
    <message>
      <source>Type a search first.</source>
      <translation>Önce bir arama yazın.</translation>
    </message>
    <message>
      <source>Type what you look for.
Every hit is shown before it is replaced.</source>
      <translation>Aradığınızı yazın.
Her sonuç değiştirilmeden önce gösterilir.</translation>
    </message>
    <message>
      <source>Typing</source>
      <translation>Yazma</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>Ukraynaca</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>Undo the acceptance, or choose an earlier text under Changes.</source>
      <translation>Kabulü geri alın ya da Değişiklikler altında önceki bir metni seçin.</translation>
    </message>
    <message>
      <source>Undo {step}</source>
      <translation>Geri al: {step}</translation>
    </message>
    <message>
      <source>Unexplained change</source>
      <translation>Açıklanmamış değişiklik</translation>
    </message>
    <message>
      <source>Unknown citation</source>
      <translation>Bilinmeyen atıf</translation>
    </message>
    <message>
      <source>Unknown fact</source>
      <translation>Bilinmeyen veri</translation>
    </message>
    <message>
      <source>Unmarked</source>
      <translation>Derecesiz</translation>
    </message>
    <message>
      <source>Unnest</source>
      <translation>Dışa al</translation>
    </message>
    <message>
      <source>Unreadable text</source>
      <translation>Okunamayan metin</translation>
    </message>
    <message>
      <source>Unsourced fact</source>
      <translation>Kaynaksız veri</translation>
    </message>
    <message>
      <source>Unsourced judgement</source>
      <translation>Kaynaksız değerlendirme</translation>
    </message>
    <message>
      <source>Update Briefer on this machine, then open it again.</source>
      <translation>Bu bilgisayardaki Briefer’ı güncelleyin, sonra yeniden açın.</translation>
    </message>
    <message>
      <source>Use Profile</source>
      <translation>Profili kullan</translation>
    </message>
    <message>
      <source>Use Short Variant</source>
      <translation>Kısa biçimi kullan</translation>
    </message>
    <message>
      <source>Use for this briefing</source>
      <translation>Bu brifing için kullan</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Kullan</translation>
    </message>
    <message>
      <source>Use letters, digits and _ . - without spaces, such as refugees-turkey.</source>
      <translation>Boşluk bırakmadan harf, rakam ve _ . - kullanın; örneğin refugees-turkey.</translation>
    </message>
    <message>
      <source>Use letters, digits and _ . : - without spaces, such as yilmaz-2024.</source>
      <translation>Boşluk bırakmadan harf, rakam ve _ . : - kullanın; örneğin yilmaz-2024.</translation>
    </message>
    <message>
      <source>Use the short variant “{variant}”</source>
      <translation>“{variant}” kısa sürümünü kullan</translation>
    </message>
    <message>
      <source>Use what is there, or import it anyway.</source>
      <translation>Var olanı kullanın ya da yine de içe aktarın.</translation>
    </message>
    <message>
      <source>Used in {where}: {titles}</source>
      <translation>{where} içinde kullanılıyor: {titles}</translation>
    </message>
    <message>
      <source>Verify a file</source>
      <translation>Dosya doğrula</translation>
    </message>
    <message>
      <source>Verify a file…</source>
      <translation>Bir dosyayı doğrula…</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Sürüm</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>Sürüm {version}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Sürümler</translation>
    </message>
    <message>
      <source>Versions, the newest first</source>
      <translation>Sürümler, en yenisi başta</translation>
    </message>
    <message>
      <source>Views of the briefing</source>
      <translation>Brifingin görünümleri</translation>
    </message>
    <message>
      <source>Wait a moment and try again, or close the other program.</source>
      <translation>Biraz bekleyip yeniden deneyin ya da öteki programı kapatın.</translation>
    </message>
    <message>
      <source>Wait a moment and try again.</source>
      <translation>Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
      <source>Waiving {code} needs a reason.</source>
      <translation>{code} için izin vermek gerekçe ister.</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Uyarı</translation>
    </message>
    <message>
      <source>Watermark</source>
      <translation>Filigran</translation>
    </message>
    <message>
      <source>Web annotations (*.json *.jsonld);;All files (*)</source>
      <translation>Web notları (*.json *.jsonld);;Bütün dosyalar (*)</translation>
    </message>
    <message>
      <source>Web annotations (*.json);;All files (*)</source>
      <translation>Web notları (*.json);;Bütün dosyalar (*)</translation>
    </message>
    <message>
      <source>What an official needs to understand a subject, with sources and terms.</source>
      <translation>Bir görevlinin konuyu anlaması için gerekenler, kaynaklar ve terimlerle.</translation>
    </message>
    <message>
      <source>What changed in the module</source>
      <translation>Modülde ne değişti</translation>
    </message>
    <message>
      <source>What do you want to know?</source>
      <translation>Ne öğrenmek istiyorsunuz?</translation>
    </message>
    <message>
      <source>What do you want to say?</source>
      <translation>Ne söylemek istiyorsunuz?</translation>
    </message>
    <message>
      <source>What does the image show?</source>
      <translation>Görsel ne gösteriyor?</translation>
    </message>
    <message>
      <source>What does {name} show?</source>
      <translation>{name} ne gösteriyor?</translation>
    </message>
    <message>
      <source>What has to be checked?</source>
      <translation>Ne denetlenmeli?</translation>
    </message>
    <message>
      <source>What is read</source>
      <translation>Okunan söz</translation>
    </message>
    <message>
      <source>What it shows</source>
      <translation>Gösterdiği</translation>
    </message>
    <message>
      <source>What it shows is read aloud to whoever cannot see the image.</source>
      <translation>Gösterdiği, görseli göremeyenlere sesli okunur.</translation>
    </message>
    <message>
      <source>What moved on</source>
      <translation>İlerleyenler</translation>
    </message>
    <message>
      <source>What moved on…</source>
      <translation>Neler ilerledi…</translation>
    </message>
    <message>
      <source>What readers outside the desk get: no annotations, no internal notes.</source>
      <translation>Masa dışındaki okurların aldığı: düzeltme notu da iç not da yok.</translation>
    </message>
    <message>
      <source>What stands there instead; empty takes words out</source>
      <translation>Yerine gelecek; boşsa sözcükler çıkarılır</translation>
    </message>
    <message>
      <source>What the image shows…</source>
      <translation>Görselin gösterdiği…</translation>
    </message>
    <message>
      <source>What the last check found; F7 lists it</source>
      <translation>Son denetimin bulduğu; F7 listeler</translation>
    </message>
    <message>
      <source>What the record says about this edition</source>
      <translation>Kaydın bu baskı hakkında söylediği</translation>
    </message>
    <message>
      <source>What was issued</source>
      <translation>Yayımlanan</translation>
    </message>
    <message>
      <source>What was issued cannot be read: the library is damaged.</source>
      <translation>Yayımlananlar okunamıyor: kütüphane bozulmuş.</translation>
    </message>
    <message>
      <source>What was read</source>
      <translation>Okunan metin</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Söylenenler</translation>
    </message>
    <message>
      <source>What was saved before is kept; check the disk and its free space, then try again.</source>
      <translation>Önce kaydedilenler duruyor; diski ve boş yerini denetleyip yeniden deneyin.</translation>
    </message>
    <message>
      <source>What was written on “{words}” is put away.</source>
      <translation>“{words}” için yazılanlar kaldırıldı.</translation>
    </message>
    <message>
      <source>What you are writing in the margin could not be kept: {reason}.</source>
      <translation>Kenarda yazdıklarınız saklanamadı: {reason}.</translation>
    </message>
    <message>
      <source>What you saved is safe, and the text in the editor is still there: go on, or copy it and start Briefer again. Please send the report to whoever looks after it.</source>
      <translation>Kaydettikleriniz güvende, düzenleyicideki metin de yerinde: sürdürün ya da metni kopyalayıp Briefer’ı yeniden başlatın. Lütfen raporu programdan sorumlu kişiye gönderin.</translation>
    </message>
    <message>
      <source>Where it is used…</source>
      <translation>Nerede kullanılıyor…</translation>
    </message>
    <message>
      <source>Where this text is used</source>
      <translation>Bu metin nerede kullanılıyor</translation>
    </message>
    <message>
      <source>Where used</source>
      <translation>Kullanıldığı yerler</translation>
    </message>
    <message>
      <source>Where used…</source>
      <translation>Nerede kullanılıyor…</translation>
    </message>
    <message>
      <source>Who answers for it</source>
      <translation>Kim sorumlu</translation>
    </message>
    <message>
      <source>Who gets a copy with their name, one in a line</source>
      <translation>Adıyla kopya alacaklar, her satırda biri</translation>
    </message>
    <message>
      <source>Who has it</source>
      <translation>Kimde var</translation>
    </message>
    <message>
      <source>Who has to act?</source>
      <translation>Kim ilgilenecek?</translation>
    </message>
    <message>
      <source>Who received it</source>
      <translation>Kim aldı</translation>
    </message>
    <message>
      <source>Who received it…</source>
      <translation>Kim aldı…</translation>
    </message>
    <message>
      <source>Whole briefing</source>
      <translation>Tüm brifing</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Tam sözcükler</translation>
    </message>
    <message>
      <source>Why is it judged otherwise now? The basis tells the reader.</source>
      <translation>Neden şimdi başka değerlendiriliyor? Dayanak bunu okura söyler.</translation>
    </message>
    <message>
      <source>Why this edition is taken back</source>
      <translation>Bu baskı neden geri çekiliyor</translation>
    </message>
    <message>
      <source>Why? (may be left empty)</source>
      <translation>Neden? (boş bırakılabilir)</translation>
    </message>
    <message>
      <source>Windows-1251 (Cyrillic)</source>
      <translation>Windows-1251 (Kiril)</translation>
    </message>
    <message>
      <source>Windows-1252 (Western)</source>
      <translation>Windows-1252 (Batı)</translation>
    </message>
    <message>
      <source>Windows-1254 (Turkish)</source>
      <translation>Windows-1254 (Türkçe)</translation>
    </message>
    <message>
      <source>Windows-1256 (Arabic)</source>
      <translation>Windows-1256 (Arapça)</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Geri çek</translation>
    </message>
    <message>
      <source>Withdraw your annotation</source>
      <translation>Kendi notunuzu geri çekin</translation>
    </message>
    <message>
      <source>Withdrawing an edition needs a reason.</source>
      <translation>Bir baskıyı geri çekmek gerekçe ister.</translation>
    </message>
    <message>
      <source>Withdrawn by {name}: {reason}</source>
      <translation>{name} geri çekti: {reason}</translation>
    </message>
    <message>
      <source>Withdrawn: {reason}</source>
      <translation>Geri çekildi: {reason}</translation>
    </message>
    <message>
      <source>Without a name nobody is asked any more.</source>
      <translation>Ad yazılmazsa artık kimseden beklenmez.</translation>
    </message>
    <message>
      <source>Word your annotation anew</source>
      <translation>Kendi notunuzu yeniden yazın</translation>
    </message>
    <message>
      <source>Word your reply anew, or take it back</source>
      <translation>Yanıtınızı yeniden yazın ya da geri alın</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Sözcükler</translation>
    </message>
    <message>
      <source>Words for likelihood</source>
      <translation>Olasılık terimleri</translation>
    </message>
    <message>
      <source>Words that stood together, in any case</source>
      <translation>Bir arada duran sözcükler, büyük küçük fark etmez</translation>
    </message>
    <message>
      <source>Words to find; I'm finds I’m</source>
      <translation>Aranan sözcükler; I'm, I’m sözcüğünü bulur</translation>
    </message>
    <message>
      <source>Words, or status:approved  tag:turkey  stale:yes  owner:me  has:question  region:levant  topic:talks; Tab completes</source>
      <translation>Sözcükler veya status:approved  tag:turkey  stale:yes  owner:me  has:question  region:levant  topic:talks; Tab tamamlar</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Yaz</translation>
    </message>
    <message>
      <source>Write a key judgement with its likelihood and confidence, or change it</source>
      <translation>Olasılığı ve güveniyle bir temel değerlendirme yaz ya da değiştir</translation>
    </message>
    <message>
      <source>Write a new module for the library</source>
      <translation>Kütüphane için yeni bir modül yazar</translation>
    </message>
    <message>
      <source>Write a reply.</source>
      <translation>Bir yanıt yazın.</translation>
    </message>
    <message>
      <source>Write a section that belongs to this briefing only</source>
      <translation>Yalnızca bu brifinge ait bir bölüm yazar</translation>
    </message>
    <message>
      <source>Write copies again…</source>
      <translation>Nüshaları yeniden yaz…</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>Yaz</translation>
    </message>
    <message>
      <source>Write it anew by hand.</source>
      <translation>Elle yeniden yazın.</translation>
    </message>
    <message>
      <source>Write it like 2024-08-05, August 2024 or 2024.</source>
      <translation>2024-08-05, Ağustos 2024 ya da 2024 gibi yazın.</translation>
    </message>
    <message>
      <source>Write it like 2026-11-22 12:00+01:00.</source>
      <translation>2026-11-22 12:00+01:00 gibi yazın.</translation>
    </message>
    <message>
      <source>Write it like 2026-12-03, 3 Dec 2026 or +6m.</source>
      <translation>2026-12-03, 3 Ara 2026 veya +6m gibi yazın.</translation>
    </message>
    <message>
      <source>Write the annotations of all its texts as W3C Web Annotation JSON</source>
      <translation>Bütün metinlerinin notlarını W3C Web Annotation JSON olarak yaz</translation>
    </message>
    <message>
      <source>Write the briefing as a Markdown file with its images beside it</source>
      <translation>Brifingi, görselleri yanında bir Markdown dosyası olarak yazar</translation>
    </message>
    <message>
      <source>Write the briefing as a PDF</source>
      <translation>Brifingi PDF olarak yazar</translation>
    </message>
    <message>
      <source>Write the briefing as a PDF with its annotations as comments</source>
      <translation>Brifingi, notları yorum olarak, PDF yazar</translation>
    </message>
    <message>
      <source>Write the chosen copies, or all, as they were handed over: the same bytes or none</source>
      <translation>Seçili nüshaları ya da hepsini verildikleri gibi yaz: aynı baytlar ya da hiçbiri</translation>
    </message>
    <message>
      <source>Write the files…</source>
      <translation>Dosyaları yaz…</translation>
    </message>
    <message>
      <source>Write the module itself.</source>
      <translation>Modülün kendisini yazın.</translation>
    </message>
    <message>
      <source>Write them as W3C Web Annotation JSON, for a colleague</source>
      <translation>Bir meslektaş için W3C Web Annotation JSON olarak yaz</translation>
    </message>
    <message>
      <source>Write this briefing's own wording over the module</source>
      <translation>Modül üzerine bu brifingin kendi ifadesini yazar</translation>
    </message>
    <message>
      <source>Write under the chosen annotation</source>
      <translation>Seçili notun altına yazar</translation>
    </message>
    <message>
      <source>Write what changed as PDF, Markdown or HTML</source>
      <translation>Değişenleri PDF, Markdown ya da HTML olarak yaz</translation>
    </message>
    <message>
      <source>Write who received what, of every edition, for a spreadsheet</source>
      <translation>Her baskı için kimin ne aldığını bir hesap tablosuna yaz</translation>
    </message>
    <message>
      <source>Writes {files}.</source>
      <translation>Yazılacak: {files}.</translation>
    </message>
    <message>
      <source>Writing copies again…</source>
      <translation>Nüshalar yeniden yazılıyor…</translation>
    </message>
    <message>
      <source>Writing {file}…</source>
      <translation>{file} yazılıyor…</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Yazılıyor…</translation>
    </message>
    <message>
      <source>Written by the program</source>
      <translation>Programca yazılır</translation>
    </message>
    <message>
      <source>Yardstick</source>
      <translation>Ölçek</translation>
    </message>
    <message>
      <source>Your annotation on “{quote}”</source>
      <translation>“{quote}” için notunuz</translation>
    </message>
    <message>
      <source>Your preferences cannot be kept in {folder}: {reason}.</source>
      <translation>Tercihleriniz {folder} içinde saklanamıyor: {reason}.</translation>
    </message>
    <message>
      <source>Your reply is not sent yet</source>
      <translation>Yanıtınız henüz gönderilmedi</translation>
    </message>
    <message>
      <source>Your text is still here: save it over the newer one, which stays as a version.</source>
      <translation>Metniniz hâlâ burada: yenisinin üzerine kaydedin; o da sürüm olarak kalır.</translation>
    </message>
    <message>
      <source>a file beside {edition}</source>
      <translation>{edition} yanındaki bir dosya</translation>
    </message>
    <message>
      <source>a section has no “{name}”</source>
      <translation>bir bölümde “{name}” yoktur</translation>
    </message>
    <message>
      <source>a template has no “{name}”</source>
      <translation>bir şablonda “{name}” yoktur</translation>
    </message>
    <message>
      <source>abbreviations</source>
      <translation>kısaltmalar</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>kabul edildi</translation>
    </message>
    <message>
      <source>adapted</source>
      <translation>uyarlanmış</translation>
    </message>
    <message>
      <source>adapted from v{number}</source>
      <translation>v{number} sürümünden uyarlandı</translation>
    </message>
    <message>
      <source>an internal note</source>
      <translation>bir iç not</translation>
    </message>
    <message>
      <source>annotated for the editor</source>
      <translation>editör için notlu</translation>
    </message>
    <message>
      <source>annotations</source>
      <translation>notlar</translation>
    </message>
    <message>
      <source>any version</source>
      <translation>her sürüm</translation>
    </message>
    <message>
      <source>approved</source>
      <translation>onaylandı</translation>
    </message>
    <message>
      <source>as of</source>
      <translation>geçerlilik tarihi</translation>
    </message>
    <message>
      <source>as of {day}</source>
      <translation>{day} tarihinde geçerli</translation>
    </message>
    <message>
      <source>as-of</source>
      <translation>geçerlik tarihi</translation>
    </message>
    <message>
      <source>author</source>
      <translation>yazar</translation>
    </message>
    <message>
      <source>back to the text</source>
      <translation>metne dön</translation>
    </message>
    <message>
      <source>below a withheld one</source>
      <translation>alıkonan bir bölümün altında</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>değişenler</translation>
    </message>
    <message>
      <source>clean for distribution</source>
      <translation>dağıtım için temiz</translation>
    </message>
    <message>
      <source>confidence {level}</source>
      <translation>güven {level}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>tarih</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>taslak</translation>
    </message>
    <message>
      <source>edition {number}</source>
      <translation>{number}. baskı</translation>
    </message>
    <message>
      <source>edition {n} of “{title}” ({slug})</source>
      <translation>“{title}” ({slug}), {n}. baskı</translation>
    </message>
    <message>
      <source>follows the newest text</source>
      <translation>en yeni metni izler</translation>
    </message>
    <message>
      <source>full internal</source>
      <translation>tam, kurum içi</translation>
    </message>
    <message>
      <source>in no briefing</source>
      <translation>hiçbir brifingde değil</translation>
    </message>
    <message>
      <source>in review</source>
      <translation>incelemede</translation>
    </message>
    <message numerus="yes">
      <source>in {n} briefings</source>
      <translation>
        <numerusform>{n} brifingde</numerusform>
      </translation>
    </message>
    <message>
      <source>key judgements</source>
      <translation>ana yargılar</translation>
    </message>
    <message>
      <source>kind of a new annotation</source>
      <translation>yeni notun türü</translation>
    </message>
    <message>
      <source>language</source>
      <translation>dil</translation>
    </message>
    <message>
      <source>made from author and year when left empty</source>
      <translation>boş bırakılırsa yazar ve yıldan yapılır</translation>
    </message>
    <message>
      <source>marked {marking}, above {ceiling}</source>
      <translation>{marking} dereceli, {ceiling} derecesinin üstünde</translation>
    </message>
    <message>
      <source>marked {marking}, which cannot be compared with {ceiling}</source>
      <translation>{marking} dereceli; bu, {ceiling} ile karşılaştırılamaz</translation>
    </message>
    <message>
      <source>marking</source>
      <translation>gizlilik derecesi</translation>
    </message>
    <message>
      <source>next cell of a table</source>
      <translation>tablonun sonraki hücresi</translation>
    </message>
    <message>
      <source>next item of a list</source>
      <translation>listenin sonraki maddesi</translation>
    </message>
    <message>
      <source>no copy on record</source>
      <translation>kayıtlı kopya yok</translation>
    </message>
    <message>
      <source>no likelihood</source>
      <translation>olasılık yok</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>kaynak yok</translation>
    </message>
    <message>
      <source>no tags</source>
      <translation>etiket yok</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>hiç kimse</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>belirtilmedi</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>hiçbir şey</translation>
    </message>
    <message>
      <source>one word for all that rest on the same account</source>
      <translation>aynı anlatıma dayananların hepsi için bir sözcük</translation>
    </message>
    <message>
      <source>one, another</source>
      <translation>biri, bir başkası</translation>
    </message>
    <message>
      <source>open</source>
      <translation>açık</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>sorumlu</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>sabitlenmiş</translation>
    </message>
    <message>
      <source>pinned to v{number}</source>
      <translation>v{number} sürümüne sabitlendi</translation>
    </message>
    <message>
      <source>publisher</source>
      <translation>yayımcı</translation>
    </message>
    <message>
      <source>region</source>
      <translation>bölge</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>reddedildi</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>çözüldü</translation>
    </message>
    <message>
      <source>retired</source>
      <translation>kullanımdan kalktı</translation>
    </message>
    <message>
      <source>review by</source>
      <translation>gözden geçirme</translation>
    </message>
    <message>
      <source>review by {day}</source>
      <translation>gözden geçirme {day}</translation>
    </message>
    <message>
      <source>review-by</source>
      <translation>gözden geçirme tarihi</translation>
    </message>
    <message>
      <source>send what is written in a card</source>
      <translation>karta yazılanı gönder</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>biri</translation>
    </message>
    <message>
      <source>source summary</source>
      <translation>kaynak özeti</translation>
    </message>
    <message>
      <source>sources</source>
      <translation>kaynaklar</translation>
    </message>
    <message>
      <source>status</source>
      <translation>durum</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>etiketler</translation>
    </message>
    <message>
      <source>the day of the export</source>
      <translation>dışa aktarma günü</translation>
    </message>
    <message>
      <source>the draft</source>
      <translation>taslak</translation>
    </message>
    <message>
      <source>the usual one</source>
      <translation>olağan olan</translation>
    </message>
    <message>
      <source>the whole section</source>
      <translation>bölümün tamamı</translation>
    </message>
    <message>
      <source>this briefing’s</source>
      <translation>bu brifinginki</translation>
    </message>
    <message>
      <source>title</source>
      <translation>başlık</translation>
    </message>
    <message>
      <source>to</source>
      <translation>ile</translation>
    </message>
    <message>
      <source>topic</source>
      <translation>konu</translation>
    </message>
    <message>
      <source>two rounds of talks failed</source>
      <translation>iki tur görüşme başarısız oldu</translation>
    </message>
    <message>
      <source>unmarked</source>
      <translation>derecesiz</translation>
    </message>
    <message>
      <source>v{head}, followed</source>
      <translation>s{head}, izleniyor</translation>
    </message>
    <message>
      <source>v{number} shown, v{head} is newer</source>
      <translation>s{number} gösteriliyor, s{head} daha yeni</translation>
    </message>
    <message>
      <source>where it is above the highest part</source>
      <translation>en yüksek bölümün üzerindeyse</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>geri çekildi</translation>
    </message>
    <message>
      <source>withdrawn: {reason}</source>
      <translation>geri çekildi: {reason}</translation>
    </message>
    <message>
      <source>yardstick</source>
      <translation>ölçek</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>dün</translation>
    </message>
    <message>
      <source>your modules</source>
      <translation>modülleriniz</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>sizinki</translation>
    </message>
    <message>
      <source>{added} words added, {removed} removed by {author}.</source>
      <translation>{author}: {added} sözcük eklendi, {removed} çıkarıldı.</translation>
    </message>
    <message>
      <source>{code} let pass: {reason}</source>
      <translation>{code} izin verildi: {reason}</translation>
    </message>
    <message>
      <source>{files} will be replaced.</source>
      <translation>{files} değiştirilecek.</translation>
    </message>
    <message>
      <source>{file} can be read and exported here, but not changed: the file or its folder is read-only.</source>
      <translation>{file} burada okunabilir ve dışa aktarılabilir, ama değiştirilemez: dosya ya da klasörü salt okunur.</translation>
    </message>
    <message>
      <source>{file} could not be read: {reason}.</source>
      <translation>{file} okunamadı: {reason}.</translation>
    </message>
    <message>
      <source>{file} holds no annotations.</source>
      <translation>{file} hiç not içermiyor.</translation>
    </message>
    <message numerus="yes">
      <source>{file} is here as {n} modules. {warning}</source>
      <translation>
        <numerusform>{file} {n} modül olarak burada. {warning}</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is larger than 50 MB.</source>
      <translation>{file} 50 MB’den büyük.</translation>
    </message>
    <message>
      <source>{file} is no PNG, JPEG or WebP image.</source>
      <translation>{file} bir PNG, JPEG ya da WebP görseli değil.</translation>
    </message>
    <message>
      <source>{file} says much the same as “{title}”, which is here already.</source>
      <translation>{file}, burada bulunan “{title}” ile hemen hemen aynı.</translation>
    </message>
    <message>
      <source>{folder} cannot be made: {reason}.</source>
      <translation>{folder} oluşturulamıyor: {reason}.</translation>
    </message>
    <message>
      <source>{format}, locked</source>
      <translation>{format}, kilitli</translation>
    </message>
    <message>
      <source>{found}; there are more</source>
      <translation>{found}; daha fazlası var</translation>
    </message>
    <message>
      <source>{hits} replaced in {texts}. Undo takes all of it back.</source>
      <translation>{texts} içinde {hits} değiştirildi. Geri al hepsini geri getirir.</translation>
    </message>
    <message>
      <source>{how}, left out</source>
      <translation>{how}, dışarıda bırakıldı</translation>
    </message>
    <message>
      <source>{kind} by {name}, {state}, detached, was on “{quote}”: {text}</source>
      <translation>{kind}, {name}, {state}, kopmuş, eski yeri “{quote}”: {text}</translation>
    </message>
    <message>
      <source>{kind} by {name}, {state}, on “{quote}”: {text}</source>
      <translation>{kind}, {name}, {state}, “{quote}” üzerinde: {text}</translation>
    </message>
    <message>
      <source>{kind} {code}: press to go there</source>
      <translation>{kind} {code}: oraya gitmek için basın</translation>
    </message>
    <message>
      <source>{listed} and {n} more</source>
      <translation>{listed} ve {n} tane daha</translation>
    </message>
    <message>
      <source>{name} belongs to another program, not to Briefer.</source>
      <translation>{name} Briefer’a değil, başka bir programa ait.</translation>
    </message>
    <message>
      <source>{name} is a folder, not a library.</source>
      <translation>{name} bir kütüphane değil, klasör.</translation>
    </message>
    <message>
      <source>{name} is not a Briefer library, or it is damaged at its very start.</source>
      <translation>{name} bir Briefer kitaplığı değil ya da daha başından hasarlı.</translation>
    </message>
    <message>
      <source>{name} is not a Briefer library.</source>
      <translation>{name} bir Briefer kütüphanesi değil.</translation>
    </message>
    <message>
      <source>{name} is not a PNG, JPEG or WebP image.</source>
      <translation>{name} bir PNG, JPEG ya da WebP görseli değil.</translation>
    </message>
    <message>
      <source>{name} set to {new}</source>
      <translation>{name}: {new}</translation>
    </message>
    <message>
      <source>{name} wrote this, and only they can word it anew.</source>
      <translation>Bunu {name} yazdı; yalnızca yazan yeniden yazabilir.</translation>
    </message>
    <message>
      <source>{name} {old} removed</source>
      <translation>{name} {old} kaldırıldı</translation>
    </message>
    <message>
      <source>{number} of {hits} in {texts}</source>
      <translation>{texts} içinde {hits}, seçili {number}</translation>
    </message>
    <message>
      <source>{number} of {modules} will change, in one step.</source>
      <translation>{modules} içinden {number} tanesi tek adımda değişecek.</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} / {total}</translation>
    </message>
    <message>
      <source>{number}. It said: {words}</source>
      <translation>{number}. Şöyleydi: {words}</translation>
    </message>
    <message numerus="yes">
      <source>{n} Modules</source>
      <translation>
        <numerusform>{n} Modül</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations</source>
      <translation>
        <numerusform>{n} not</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations are not shown</source>
      <translation>
        <numerusform>{n} not gösterilmiyor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations exported to {file}</source>
      <translation>
        <numerusform>{n} not dışa aktarıldı: {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} annotations of {file} are here.</source>
      <translation>
        <numerusform>{file} dosyasından {n} not burada.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} are on words that are not found; they wait among the detached ones.</source>
      <translation>
        <numerusform>{n} tanesi bulunamayan sözcüklere ait; kopmuş notlar arasında bekliyor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} briefings follow this text.</source>
      <translation>
        <numerusform>{n} brifing bu metni izliyor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes</source>
      <translation>
        <numerusform>{n} değişiklik</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters</source>
      <translation>
        <numerusform>{n} karakter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} characters could not be read and stand as �</source>
      <translation>
        <numerusform>{n} karakter okunamadı ve � olarak duruyor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} detached annotations</source>
      <translation>
        <numerusform>{n} kopmuş not</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} drafts</source>
      <translation>
        <numerusform>{n} taslak</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions</source>
      <translation>
        <numerusform>{n} baskı</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} editions hold it</source>
      <translation>
        <numerusform>{n} baskıda var</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} errors</source>
      <translation>
        <numerusform>{n} hata</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits</source>
      <translation>
        <numerusform>{n} bulgu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hits replaced</source>
      <translation>
        <numerusform>{n} bulgu değiştirildi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} images are named in what was left out</source>
      <translation>
        <numerusform>Dışarıda bırakılanlar arasında {n} görsel var</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} in all</source>
      <translation>toplam {n}</translation>
    </message>
    <message>
      <source>{n} in all of {budget}</source>
      <translation>toplam {n} / {budget}</translation>
    </message>
    <message numerus="yes">
      <source>{n} min</source>
      <translation>
        <numerusform>{n} dk</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules</source>
      <translation>
        <numerusform>{n} modül</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} modules have moved on: look…</source>
      <translation>
        <numerusform>{n} modül ilerledi: bak…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more edits lie close together: read the sentence.</source>
      <translation>
        <numerusform>{n} değişiklik daha birbirine yakın: cümleyi okuyun.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} notes</source>
      <translation>
        <numerusform>{n} not</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} of {budget} words</source>
      <translation>{budget} sözcükten {n}</translation>
    </message>
    <message numerus="yes">
      <source>{n} open annotations</source>
      <translation>
        <numerusform>{n} açık not</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} sayfa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pages are</source>
      <translation>
        <numerusform>{n} sayfaya</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} paragraphs unchanged</source>
      <translation>
        <numerusform>{n} paragraf değişmedi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} yer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers</source>
      <translation>
        <numerusform>{n} okur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} readers have it</source>
      <translation>
        <numerusform>{n} okurda var</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} replies</source>
      <translation>
        <numerusform>{n} yanıt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sections</source>
      <translation>
        <numerusform>{n} bölüm</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sources</source>
      <translation>
        <numerusform>{n} kaynak</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were accepted elsewhere, but their old words stand here.</source>
      <translation>
        <numerusform>{n} öneri başka yerde kabul edilmiş, ama eski sözcükler burada duruyor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} suggestions were made to “{title}”.</source>
      <translation>
        <numerusform>“{title}” için {n} öneri yapıldı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} texts</source>
      <translation>
        <numerusform>{n} metin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} things are left out</source>
      <translation>
        <numerusform>{n} şey dışarıda bırakıldı</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n} kez</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} versions</source>
      <translation>
        <numerusform>{n} sürüm</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} warnings</source>
      <translation>
        <numerusform>{n} uyarı</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} were here already.</source>
      <translation>
        <numerusform>{n} tanesi zaten buradaydı.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words</source>
      <translation>
        <numerusform>{n} sözcük</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} words in this text</source>
      <translation>
        <numerusform>bu metinde {n} sözcük</numerusform>
      </translation>
    </message>
    <message>
      <source>{n}% of the words allowed</source>
      <translation>İzin verilen sözcüklerin %{n}’i</translation>
    </message>
    <message>
      <source>{pages} where {allowed} allowed; the longest sections are {sections}.</source>
      <translation>{pages}, oysa {allowed} izin var; en uzun bölümler: {sections}.</translation>
    </message>
    <message>
      <source>{place} ({n})</source>
      <translation>{place} ({n})</translation>
    </message>
    <message>
      <source>{place} cites “{key}”, which is not in the source register.</source>
      <translation>{place}: atıf yapılan “{key}” kaynak kaydında yok.</translation>
    </message>
    <message>
      <source>{place} holds {characters}, which no font of the PDF can draw; a sign for an unknown character is printed instead.</source>
      <translation>{place}: {characters} PDF’nin hiçbir yazı tipiyle çizilemiyor; yerine bilinmeyen karakter işareti basılır.</translation>
    </message>
    <message>
      <source>{place} is marked {marking}, which cannot be compared with the briefing’s {banner}.</source>
      <translation>{place}: {marking} derecesi, brifinginkiyle ({banner}) karşılaştırılamaz.</translation>
    </message>
    <message>
      <source>{place} is true as of {then}, and cites “{key}” of {day}.</source>
      <translation>{place}: bilgiler {then} tarihli, atıf yapılan “{key}” ise {day} tarihli.</translation>
    </message>
    <message>
      <source>{place} of {total}</source>
      <translation>{place} / {total}</translation>
    </message>
    <message>
      <source>{place} shows a module that was retired.</source>
      <translation>{place}: gösterilen modül kullanımdan kalktı.</translation>
    </message>
    <message>
      <source>{place} still holds the template’s prompt.</source>
      <translation>{place}: şablonun yönlendirmesi hâlâ duruyor.</translation>
    </message>
    <message>
      <source>{place} uses the figure “{name}”, which nobody registered.</source>
      <translation>{place}: kullanılan “{name}” verisini kimse kaydetmemiş.</translation>
    </message>
    <message>
      <source>{place} was to be reviewed by {day}.</source>
      <translation>{place}: son gözden geçirme günü {day} idi.</translation>
    </message>
    <message>
      <source>{place}: a comment is open on “{quote}” ({author})</source>
      <translation>{place}: “{quote}” üzerinde açık bir yorum var ({author})</translation>
    </message>
    <message>
      <source>{place}: a fact is to be checked on “{quote}” ({author})</source>
      <translation>{place}: “{quote}” içinde doğrulanacak bir bilgi var ({author})</translation>
    </message>
    <message>
      <source>{place}: a judgement is {now}, was {was} in the last edition, and its basis does not say why.</source>
      <translation>{place}: bir değerlendirme şimdi {now}, son baskıda {was} idi; dayanağı nedenini söylemiyor.</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no confidence (high, moderate or low).</source>
      <translation>{place}: bir temel değerlendirme güven düzeyi (yüksek, orta ya da düşük) vermiyor.</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no likelihood and no confidence (high, moderate or low).</source>
      <translation>{place}: bir temel değerlendirme ne olasılık ne de güven düzeyi (yüksek, orta ya da düşük) veriyor.</translation>
    </message>
    <message>
      <source>{place}: a key judgement gives no likelihood.</source>
      <translation>{place}: bir temel değerlendirme olasılık vermiyor.</translation>
    </message>
    <message>
      <source>{place}: a question is open on “{quote}” ({author})</source>
      <translation>{place}: “{quote}” üzerinde açık bir soru var ({author})</translation>
    </message>
    <message>
      <source>{place}: a suggestion is pending on “{quote}” ({author})</source>
      <translation>{place}: “{quote}” üzerinde bekleyen bir öneri var ({author})</translation>
    </message>
    <message>
      <source>{place}: likelihood and confidence stand in one sentence: “{words}”</source>
      <translation>{place}: olasılık ile güven aynı cümlede: “{words}”</translation>
    </message>
    <message>
      <source>{place}: the image {image} has no words for those who cannot see it.</source>
      <translation>{place}: {image} görselinin, onu göremeyenler için bir açıklaması yok.</translation>
    </message>
    <message>
      <source>{place}: the image {image} is missing.</source>
      <translation>{place}: {image} görseli eksik.</translation>
    </message>
    <message>
      <source>{place}: the image {image} stands elsewhere and is not fetched.</source>
      <translation>{place}: {image} görseli başka yerde duruyor ve getirilmiyor.</translation>
    </message>
    <message>
      <source>{place}: the judgement “{words}” cites no source.</source>
      <translation>{place}: “{words}” değerlendirmesi hiçbir kaynağa atıf yapmıyor.</translation>
    </message>
    <message>
      <source>{place}: {problem}</source>
      <translation>{place}: {problem}</translation>
    </message>
    <message>
      <source>{place}: “{words}” is no term of {yardstick}, which has {terms}.</source>
      <translation>{place}: “{words}”, {yardstick} terimlerinden değil; terimleri: {terms}.</translation>
    </message>
    <message>
      <source>{said}: {words}</source>
      <translation>{said}: {words}</translation>
    </message>
    <message>
      <source>{sections} of “{title}” go by “{name}”.</source>
      <translation>“{title}” içinde {sections} “{name}” adını taşıyor.</translation>
    </message>
    <message>
      <source>{sources}, newest {day}</source>
      <translation>{sources}, en yenisi {day}</translation>
    </message>
    <message>
      <source>{titles} stand in this briefing already.</source>
      <translation>{titles} bu brifingde zaten var.</translation>
    </message>
    <message>
      <source>{titles} stands in this briefing already.</source>
      <translation>{titles} bu brifingde zaten var.</translation>
    </message>
    <message>
      <source>{title} — Briefer</source>
      <translation>{title} — Briefer</translation>
    </message>
    <message>
      <source>{title} — edition {number}</source>
      <translation>{title} — {number}. baskı</translation>
    </message>
    <message>
      <source>{title}, by “{profile}” in {style}</source>
      <translation>{title}, “{profile}” profiliyle, {style} stilinde</translation>
    </message>
    <message>
      <source>{title}, not saved</source>
      <translation>{title}, kaydedilmedi</translation>
    </message>
    <message>
      <source>{title}, this briefing’s own text: {hits}</source>
      <translation>{title}, bu brifingin kendi metni: {hits}</translation>
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
      <translation>{told}; baskı geri çekildi: {reason}</translation>
    </message>
    <message>
      <source>{told}; nothing was fetched.</source>
      <translation>{told}; hiçbir şey getirilmedi.</translation>
    </message>
    <message>
      <source>{told}; the copy of {names}</source>
      <translation>{told}; alıcısı: {names}</translation>
    </message>
    <message>
      <source>{words} added, {removed} taken out</source>
      <translation>{words} eklendi, {removed} çıkarıldı</translation>
    </message>
    <message>
      <source>{words} selected</source>
      <translation>{words} seçili</translation>
    </message>
    <message>
      <source>{words}, {over} over the {budget} allowed; the longest sections are {sections}.</source>
      <translation>{words}; izin verilen {budget} sınırının {over} üstünde; en uzun bölümler: {sections}.</translation>
    </message>
    <message>
      <source>“{field}” cannot be left empty.</source>
      <translation>“{field}” boş bırakılamaz.</translation>
    </message>
    <message>
      <source>“{heading}”</source>
      <translation>“{heading}”</translation>
    </message>
    <message>
      <source>“{heading}” ({words})</source>
      <translation>“{heading}” ({words})</translation>
    </message>
    <message>
      <source>“{key}” cannot be a source's key.</source>
      <translation>“{key}” bir kaynağın anahtarı olamaz.</translation>
    </message>
    <message>
      <source>“{name}” cannot be a fact's name.</source>
      <translation>“{name}” bir olgunun adı olamaz.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read: {reason}.</source>
      <translation>“{name}” okunamıyor: {reason}.</translation>
    </message>
    <message>
      <source>“{name}” cannot be {value}</source>
      <translation>“{name}” değeri {value} olamaz</translation>
    </message>
    <message>
      <source>“{name}” is a PDF, not a text.</source>
      <translation>“{name}” bir metin değil, PDF.</translation>
    </message>
    <message>
      <source>“{name}” is a Rich Text document, not a text.</source>
      <translation>“{name}” düz metin değil, Rich Text belgesi.</translation>
    </message>
    <message>
      <source>“{name}” is a Word document or another archive, not a text.</source>
      <translation>“{name}” bir metin değil, Word belgesi ya da başka bir arşiv.</translation>
    </message>
    <message>
      <source>“{name}” is a database, not a text.</source>
      <translation>“{name}” bir metin değil, veritabanı.</translation>
    </message>
    <message>
      <source>“{name}” is a picture, not a text.</source>
      <translation>“{name}” bir metin değil, görsel.</translation>
    </message>
    <message>
      <source>“{name}” is among the templates now; Ctrl+Alt+N begins with it.</source>
      <translation>“{name}” artık şablonlar arasında; Ctrl+Alt+N onunla başlar.</translation>
    </message>
    <message>
      <source>“{name}” is an old Office document, not a text.</source>
      <translation>“{name}” bir metin değil, eski bir Office belgesi.</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>“{name}” boş.</translation>
    </message>
    <message>
      <source>“{name}” is not a file of web annotations.</source>
      <translation>“{name}” bir web notları dosyası değil.</translation>
    </message>
    <message>
      <source>“{name}” is not a text.</source>
      <translation>“{name}” bir metin değil.</translation>
    </message>
    <message>
      <source>“{name}” is there already; choose another.</source>
      <translation>“{name}” zaten var; başka bir ad seçin.</translation>
    </message>
    <message>
      <source>“{name}” is too large: an article may have up to {n} MB.</source>
      <translation>“{name}” çok büyük: bir makale en çok {n} MB olabilir.</translation>
    </message>
    <message>
      <source>“{path}” could not be read: {reason}.</source>
      <translation>“{path}” okunamadı: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: {reason}.</source>
      <translation>“{path}” yazılamadı: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” is the name of a library; it was left as it is.</source>
      <translation>“{path}” bir kitaplığın adı; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
      <source>“{proposed}” says much the same as “{title}”, which is in the library.</source>
      <translation>“{proposed}”, kütüphanede bulunan “{title}” ile hemen hemen aynı.</translation>
    </message>
    <message>
      <source>“{step}” is under way. Wait for it to end, or cancel it.</source>
      <translation>“{step}” sürüyor. Bitmesini bekleyin veya iptal edin.</translation>
    </message>
    <message>
      <source>“{step}” was cancelled; nothing was changed.</source>
      <translation>“{step}” iptal edildi; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
      <source>“{titles}” stood in this briefing already; Ctrl+Z undoes it.</source>
      <translation>“{titles}” bu brifingde zaten vardı; Ctrl+Z geri alır.</translation>
    </message>
    <message>
      <source>“{title}” cannot be issued: {errors} ({codes}).</source>
      <translation>“{title}” yayımlanamıyor: {errors} ({codes}).</translation>
    </message>
    <message>
      <source>“{title}” has a section for {generated} already.</source>
      <translation>“{title}” içinde “{generated}” bölümü zaten var.</translation>
    </message>
    <message>
      <source>“{title}” has no edition {n}.</source>
      <translation>“{title}” brifinginin {n}. baskısı yok.</translation>
    </message>
    <message>
      <source>“{title}” has no words to suggest others for.</source>
      <translation>“{title}” içinde yerine başkası önerilecek sözcük yok.</translation>
    </message>
    <message>
      <source>“{title}” has not moved on.</source>
      <translation>“{title}” metninde yenilik yok.</translation>
    </message>
    <message>
      <source>“{title}” is a briefing's own text, not a module of the library.</source>
      <translation>“{title}” bir brifingin kendi metni, kütüphanenin modülü değil.</translation>
    </message>
    <message>
      <source>“{title}” is too long: a module may have up to 4,000,000 characters.</source>
      <translation>“{title}” çok uzun: bir modül en çok 4.000.000 karakter olabilir.</translation>
    </message>
    <message>
      <source>“{title}” is used nowhere yet.</source>
      <translation>“{title}” henüz hiçbir yerde kullanılmıyor.</translation>
    </message>
    <message>
      <source>“{title}” moved on again meanwhile.</source>
      <translation>“{title}” bu arada yeniden değişti.</translation>
    </message>
    <message>
      <source>“{title}” stands in {places}.</source>
      <translation>“{title}” şurada: {places}.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the annotation was attached.</source>
      <translation>“{title}” not bağlandıktan sonra değiştirildi.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the suggestion was accepted.</source>
      <translation>“{title}” öneri kabul edildikten sonra değiştirildi.</translation>
    </message>
    <message>
      <source>“{title}” was changed after the suggestions were accepted.</source>
      <translation>“{title}” öneriler kabul edildikten sonra değiştirildi.</translation>
    </message>
    <message>
      <source>“{title}” was changed at {time} and could not be saved then.</source>
      <translation>“{title}”, {time} değiştirildi ve o sırada kaydedilemedi.</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by somebody (revision {number}).</source>
      <translation>“{title}” bu arada biri tarafından değiştirildi ({number}. sürüm).</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by {name} (revision {number}).</source>
      <translation>“{title}” bu arada {name} tarafından değiştirildi ({number}. sürüm).</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile by {name}.</source>
      <translation>“{title}” bu arada {name} tarafından değiştirildi.</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile.</source>
      <translation>“{title}” bu arada değişti.</translation>
    </message>
    <message>
      <source>“{title}” was changed since it was searched.</source>
      <translation>“{title}” aramadan sonra değiştirildi.</translation>
    </message>
    <message>
      <source>“{title}” was changed since.</source>
      <translation>“{title}” sonradan değiştirildi.</translation>
    </message>
    <message>
      <source>“{title}” was changed while it was being issued.</source>
      <translation>“{title}” yayımlanırken değişti.</translation>
    </message>
    <message>
      <source>“{title}” was issued as edition {number}, {hash}.</source>
      <translation>“{title}” {number}. baskı olarak yayımlandı, {hash}.</translation>
    </message>
    <message>
      <source>“{title}” was not issued yet.</source>
      <translation>“{title}” henüz yayımlanmadı.</translation>
    </message>
    <message>
      <source>“{title}” was not issued yet.
Ctrl+Alt+I issues it.</source>
      <translation>“{title}” henüz yayımlanmadı.
Ctrl+Alt+I yayımlar.</translation>
    </message>
    <message>
      <source>“{typed}” is not a day.</source>
      <translation>“{typed}” bir tarih değil.</translation>
    </message>
    <message>
      <source>“{words}” holds a character that no file can keep.</source>
      <translation>“{words}” hiçbir dosyanın saklayamayacağı bir karakter içeriyor.</translation>
    </message>
    <message>
      <source>“{words}” is not a day with a time and a zone.</source>
      <translation>“{words}” saat ve dilimiyle bir gün değil.</translation>
    </message>
    <message>
      <source>“{words}” is not a day, a month or a year.</source>
      <translation>“{words}” bir gün, ay ya da yıl değil.</translation>
    </message>
    <message>
      <source>“{words}” is not known here.</source>
      <translation>“{words}” burada bilinmiyor.</translation>
    </message>
    <message>
      <source>→ delete</source>
      <translation>→ sil</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Shift</translation>
    </message>
  </context>
</TS>
