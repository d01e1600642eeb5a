<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>Nie udało się otworzyć %Ln folderu: {folder}.</numerusform>
            <numerusform>Nie udało się otworzyć %Ln folderów, na przykład {folder}.</numerusform>
            <numerusform>Nie udało się otworzyć %Ln folderów, na przykład {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Nazwa miejsca</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Obiektyw</translation>
    </message>
    <message>
        <source>Camera&apos;s serial number</source>
        <translation>Numer seryjny aparatu</translation>
    </message>
    <message>
        <source>Lens&apos;s serial number</source>
        <translation>Numer seryjny obiektywu</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Jak je zrobiono</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Twarze</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Prawa autorskie</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edycje</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Inne notatki</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is such a thing</comment>
        <translation>tak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln krok</numerusform>
            <numerusform>%Ln kroki</numerusform>
            <numerusform>%Ln kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>strefa czasowa {zone}</translation>
    </message>
    <message>
        <source>{fraction} of the second</source>
        <translation>{fraction} sekundy</translation>
    </message>
    <message>
        <source>with flash</source>
        <translation>z lampą błyskową</translation>
    </message>
    <message>
        <source>without flash</source>
        <translation>bez lampy błyskowej</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m nad poziomem morza</translation>
    </message>
    <message>
        <source>looking towards {degrees}°</source>
        <translation>kierunek {degrees}°</translation>
    </message>
    <message>
        <source>humidity {percent}</source>
        <translation>wilgotność {percent}</translation>
    </message>
    <message>
        <source>{metres} m under water</source>
        <translation>{metres} m pod wodą</translation>
    </message>
    <message>
        <source>with its RAW</source>
        <translation>ze swoim RAW</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>ze swoim filmem</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>z dźwiękiem</translation>
    </message>
    <message>
        <source>with HDR data</source>
        <translation>z danymi HDR</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>z edycjami</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln gwiazdka</numerusform>
            <numerusform>%Ln gwiazdki</numerusform>
            <numerusform>%Ln gwiazdek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%Ln folder innego programu pozostawiono w spokoju, {folder}: {what}</numerusform>
            <numerusform>%Ln foldery innych programów pozostawiono w spokoju, na przykład {folder}: {what}</numerusform>
            <numerusform>%Ln folderów innych programów pozostawiono w spokoju, na przykład {folder}: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln zdjęcie jest tylko w chmurze i nie zostało pobrane.</numerusform>
            <numerusform>%Ln zdjęcia są tylko w chmurze i nie zostały pobrane.</numerusform>
            <numerusform>%Ln zdjęć jest tylko w chmurze i nie zostało pobranych.</numerusform>
        </translation>
    </message>
    <message>
        <source>an Apple photo library. Export its photos to compare them, or use its album Duplicates.</source>
        <translation>biblioteka zdjęć Apple. Wyeksportuj zdjęcia, by je porównać, albo użyj jej albumu Duplikaty.</translation>
    </message>
    <message>
        <source>a store of Lightroom. Export its photos to compare them.</source>
        <translation>magazyn Lightrooma. Wyeksportuj zdjęcia, by je porównać.</translation>
    </message>
    <message>
        <source>a store of Capture One. Export its photos to compare them.</source>
        <translation>magazyn Capture One. Wyeksportuj zdjęcia, by je porównać.</translation>
    </message>
    <message>
        <source>a store of Immich. Use Immich&apos;s own search for duplicates.</source>
        <translation>magazyn Immich. Użyj wyszukiwania duplikatów w Immich.</translation>
    </message>
    <message>
        <source>PhotoPrism&apos;s own storage. Look in its originals instead.</source>
        <translation>własny magazyn PhotoPrism. Zajrzyj raczej do oryginałów.</translation>
    </message>
    <message>
        <source>the store of a Nextcloud server. Look in a synchronised folder instead.</source>
        <translation>magazyn serwera Nextcloud. Zajrzyj raczej do folderu synchronizowanego.</translation>
    </message>
    <message>
        <source>the originals that Picasa kept of edited photos.</source>
        <translation>oryginały zdjęć po edycji, które zachowała Picasa.</translation>
    </message>
    <message>
        <source>a cache of small pictures that its program makes again.</source>
        <translation>pamięć podręczna małych obrazów, którą program odtworzy.</translation>
    </message>
    <message>
        <source>a backup. Let the backup program thin it out.</source>
        <translation>kopia zapasowa. Niech odchudzi ją jej program.</translation>
    </message>
    <message>
        <source>managed by Lightroom, which will miss what is removed here.</source>
        <translation>zarządzany przez Lightroom, któremu zabraknie tego, co tu usuniesz.</translation>
    </message>
    <message>
        <source>a session of Capture One, which will miss what is removed here.</source>
        <translation>sesja Capture One, któremu zabraknie tego, co tu usuniesz.</translation>
    </message>
    <message>
        <source>managed by digiKam. Let it scan for changes afterwards.</source>
        <translation>zarządzany przez digiKam. Niech potem poszuka zmian.</translation>
    </message>
    <message>
        <source>managed by darktable, which will miss what is removed here.</source>
        <translation>zarządzany przez darktable, któremu zabraknie tego, co tu usuniesz.</translation>
    </message>
    <message>
        <source>only in the cloud.</source>
        <translation>tylko w chmurze.</translation>
    </message>
    <message>
        <source>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</source>
        <translation>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</translation>
    </message>
    <message>
        <source>photo.xmp beside a RAW: Lightroom</source>
        <translation>photo.xmp obok RAW: Lightroom</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Wklejony obraz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Wymiary</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Data pliku</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Saved with</source>
        <translation>Zapisano z</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ostrość</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of this kind is known</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>{field}, by all sources</source>
        <translation>{field}, według wszystkich źródeł</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Razem z nim</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lepsze</translation>
    </message>
    <message>
        <source>Changed or gone</source>
        <translation>Zmienione lub zniknęło</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation>Zostawić?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Usunąć?</translation>
    </message>
    <message>
        <source>you decide: Enter keeps both</source>
        <translation>decydujesz ty: Enter zostawia oba</translation>
    </message>
    <message>
        <source>you decide: Enter keeps all</source>
        <translation>decydujesz ty: Enter zostawia wszystkie</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} do zwolnienia</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>wszystkie zostają</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>trwa sprawdzanie</translation>
    </message>
    <message>
        <source>there is no such address, or no connection</source>
        <translation>nie ma takiego adresu lub brak połączenia</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nie ma go</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>brak uprawnień</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>dysk jest tylko do odczytu</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>dysk zawiódł</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>to jest folder</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>część ścieżki nie jest folderem</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>nazwa jest za długa</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>połączenie odrzucone</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>połączenie przerwane</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>brak odpowiedzi na czas</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>pliku nie da się otworzyć</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>inny program używa tego pliku</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>plik jest uszkodzony</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation>Plik kończy się za wcześnie. Skopiuj go jeszcze raz ze źródła.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>To nie jest obraz, cokolwiek mówi nazwa.</translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation>Tego rodzaju obrazu nie można tu otworzyć.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation>Obraz jest za duży, by go bezpiecznie otworzyć.</translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation>Otwieranie trwało za długo. Daj więcej czasu w opcjach zaawansowanych.</translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation>Otwarcie się nie udało; plik jest pewnie uszkodzony.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation>Zabrakło pamięci, by go otworzyć. Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation>Nie możesz czytać tego pliku. Zmień jego uprawnienia i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Pliku już nie ma.</translation>
    </message>
    <message>
        <source>The file has changed since it was found. Look for copies again.</source>
        <translation>Plik zmienił się, odkąd go znaleziono. Poszukaj kopii jeszcze raz.</translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation>Dysk nie zdołał go odczytać. Sprawdź dysk i kabel.</translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation>To zdjęcie nie ma tu kopii, więc zostaje.</translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation>W tym folderze zostaje wszystko. Zmienisz to na pierwszej stronie.</translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation>To zdjęcie zniknęło lub nie da się go otworzyć. Poszukaj kopii jeszcze raz.</translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation>Zdjęcie, które miało zostać, zniknęło. Poszukaj kopii jeszcze raz.</translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation>Zdjęcia, które miało zostać, nie da się otworzyć. Zostaw to.</translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation>Ostatnie zdjęcie grupy zostaje. Najpierw zostaw inne.</translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation>Obie nazwy należą do jednego pliku; usunięcie go oznaczałoby utratę zdjęcia.</translation>
    </message>
    <message>
        <source>Its RAW, film, edit or HDR data would be lost with it, so it stays.</source>
        <translation>Razem z nim przepadłyby jego RAW, film, edycja lub dane HDR, więc zostaje.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>już go nie ma</translation>
    </message>
    <message>
        <source>changed since the search; look for copies again before removing it</source>
        <translation>zmienione od czasu wyszukiwania; poszukaj kopii jeszcze raz przed usunięciem</translation>
    </message>
    <message>
        <source>the copy that would stay is gone; look for copies again</source>
        <translation>kopia, która miała zostać, zniknęła; poszukaj kopii jeszcze raz</translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look for copies again</source>
        <translation>kopia, która miała zostać, zmieniła się; poszukaj kopii jeszcze raz</translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened; keep this one</source>
        <translation>kopii, która miała zostać, nie da się otworzyć; zostaw to zdjęcie</translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation>wszystkie jego kopie też miały być usunięte</translation>
    </message>
    <message>
        <source>its RAW, film, edit or HDR data would be lost with it</source>
        <translation>razem z nim przepadłyby jego RAW, film, edycja lub dane HDR</translation>
    </message>
    <message>
        <source>the copy that would stay is in the trash itself</source>
        <translation>kopia, która miała zostać, sama jest w koszu</translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation>to ten sam plik co ten, który miał zostać</translation>
    </message>
    <message>
        <source>it is not a photo, whatever its name says</source>
        <translation>to nie jest zdjęcie, cokolwiek mówi nazwa</translation>
    </message>
    <message>
        <source>it is less like the copy that would stay than the report says</source>
        <translation>jest mniej podobne do kopii, która miała zostać, niż mówi raport</translation>
    </message>
    <message>
        <source>it may show what the copy that would stay does not hold</source>
        <translation>może pokazywać coś, czego nie ma w kopii, która miała zostać</translation>
    </message>
    <message>
        <source>it has something that the copy that would stay lacks</source>
        <translation>ma coś, czego brak kopii, która miała zostać</translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look for copies again</source>
        <translation>nie jest już identyczne z kopią, która miała zostać; poszukaj kopii jeszcze raz</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation>nie da się go odczytać; sprawdź dysk</translation>
    </message>
    <message>
        <source>you may not move it; allow changes to it and its folder, then try again</source>
        <translation>nie możesz go przenieść; zezwól na zmiany w nim i w jego folderze i spróbuj ponownie</translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation>ten dysk nie ma kosza</translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation>folder sieciowy nie ma kosza</translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation>wybrany folder jest na innym dysku</translation>
    </message>
    <message>
        <source>what only it knows could not be written beside the photo that stays</source>
        <translation>tego, co wie tylko ono, nie dało się zapisać obok zdjęcia, które zostaje</translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation>pliku, który do niego należy, nie dało się przenieść, więc zostało w całości</translation>
    </message>
    <message>
        <source>the system refused; close other programs that use it, then try again</source>
        <translation>system odmówił; zamknij inne programy, które go używają, i spróbuj ponownie</translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation>zatrzymano, zanim przyszła jego kolej</translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation>program się zakończył, zanim przyszła jego kolej</translation>
    </message>
    <message>
        <source>it is no longer where it was put: the trash or the folder was emptied</source>
        <translation>nie ma go już tam, gdzie trafiło: kosz lub folder opróżniono</translation>
    </message>
    <message>
        <source>the disk it was on is not there; plug it in and try again</source>
        <translation>dysku, na którym było, nie ma; podłącz go i spróbuj ponownie</translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation>inny plik leży tam, gdzie trafiło</translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation>inny plik zajmuje teraz jego dawne miejsce; najpierw przenieś tamten</translation>
    </message>
    <message>
        <source>you may not change its old folder; allow that, then try again</source>
        <translation>nie możesz zmieniać jego dawnego folderu; zezwól na to i spróbuj ponownie</translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation>jest w koszu systemu; przywróć je stamtąd</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>system odmówił</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Poruszanie się</translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation>następna i poprzednia grupa</translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation>następne i poprzednie zdjęcie grupy</translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation>ekran grup</translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation>pierwsza i ostatnia grupa</translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation>szukaj według nazwy lub folderu</translation>
    </message>
    <message>
        <source>show all groups again</source>
        <translation>pokaż znów wszystkie grupy</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decydowanie</translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation>przyjmij propozycję i idź dalej</translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation>zostaw to zdjęcie, usuń pozostałe</translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation>zostaw też to zdjęcie</translation>
    </message>
    <message>
        <source>keep only the chosen photo</source>
        <translation>zostaw tylko wybrane zdjęcie</translation>
    </message>
    <message>
        <source>keep only those marked Keep</source>
        <translation>zostaw tylko oznaczone „Zostaw”</translation>
    </message>
    <message>
        <source>keep all of the group</source>
        <translation>zostaw wszystkie z grupy</translation>
    </message>
    <message>
        <source>keep all groups shown</source>
        <translation>zostaw wszystkie pokazane grupy</translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation>usuń lub zostaw wybrane zdjęcie</translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation>to nie są duplikaty</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>cofnij</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ponów</translation>
    </message>
    <message>
        <source>suggestions for all groups</source>
        <translation>propozycje dla wszystkich grup</translation>
    </message>
    <message>
        <source>clean up</source>
        <translation>posprzątaj</translation>
    </message>
    <message>
        <source>look up the copied photo</source>
        <translation>wyszukaj skopiowane zdjęcie</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation>przełączaj między zdjęciami</translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation>przesuwaj od jednego do drugiego</translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation>pokaż różnicę</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation>powiększ, pomniejsz, dopasuj</translation>
    </message>
    <message>
        <source>the whole screen, and back by Esc</source>
        <translation>cały ekran, powrót przez Esc</translation>
    </message>
    <message>
        <source>open the photo in its program</source>
        <translation>otwórz zdjęcie w jego programie</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>ten arkusz</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Bez decyzji</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>kilka sekund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekunda</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln godzina</numerusform>
            <numerusform>%Ln godziny</numerusform>
            <numerusform>%Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {films}</source>
        <translation>{photos} i {films}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupa</numerusform>
            <numerusform>%Ln grupy</numerusform>
            <numerusform>%Ln grup</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} i jeszcze %Ln</numerusform>
            <numerusform>{names} i jeszcze %Ln</numerusform>
            <numerusform>{names} i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Identyczne pliki</translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation>Ten sam obraz, inny plik</translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation>To samo zdjęcie, zapisane ponownie</translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation>Wersje po edycji</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Podobne ujęcia</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>dwa razy ten sam plik</translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation>różnią się tylko notatki w pliku</translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation>mniejsze, zapisane ponownie, inny format, obrócone</translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation>przycięte, w ramce, przebarwione</translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation>inna chwila, nigdy nie wybierane za ciebie</translation>
    </message>
    <message>
        <source>Identical files to look at</source>
        <translation>Identyczne pliki do obejrzenia</translation>
    </message>
    <message>
        <source>The same picture, to look at</source>
        <translation>Ten sam obraz, do obejrzenia</translation>
    </message>
    <message>
        <source>Copies to look at</source>
        <translation>Kopie do obejrzenia</translation>
    </message>
    <message>
        <source>may know more than the photo that stays</source>
        <translation>mogą wiedzieć więcej niż zdjęcie, które zostaje</translation>
    </message>
    <message>
        <source>may show or know more than the photo that stays</source>
        <translation>mogą pokazywać lub wiedzieć więcej niż zdjęcie, które zostaje</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identyczne</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>ten sam obraz</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>zapisane ponownie</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>po edycji</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>podobne</translation>
    </message>
    <message numerus="yes">
        <source>Series of %Ln shots</source>
        <translation>
            <numerusform>Seria: %Ln ujęcie</numerusform>
            <numerusform>Seria: %Ln ujęcia</numerusform>
            <numerusform>Seria: %Ln ujęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln wersja</numerusform>
            <numerusform>%Ln wersje</numerusform>
            <numerusform>%Ln wersji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln kopia</numerusform>
            <numerusform>%Ln kopie</numerusform>
            <numerusform>%Ln kopii</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some} i {others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>%Ln podobne ujęcie</numerusform>
            <numerusform>%Ln podobne ujęcia</numerusform>
            <numerusform>%Ln podobnych ujęć</numerusform>
        </translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>odbite</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>obrócone</translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation>odbite i obrócone</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>do góry nogami</translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation>obrócone o ćwierć obrotu</translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation>przycięte do {percent} %</translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation>przechylone o {degrees}°</translation>
    </message>
    <message>
        <source>cut: from {time}</source>
        <translation>fragment: od {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>end of a cut</comment>
        <translation>do {time}</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>prędkość ×{times}</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>dokładnie ten sam plik</translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation>ten sam obraz, punkt po punkcie</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>inne wymiary</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>inny format</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>inne kolory</translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation>jaśniejsze lub ciemniejsze</translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation>zmienione na czarno-białe</translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation>wyostrzone lub rozmyte</translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation>część zmieniono</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>przycięte</translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation>w ramce</translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation>z podpisem</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>z pasami</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>przechylone</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>ściśnięte</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>inna chwila</translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation>inna ekspozycja</translation>
    </message>
    <message>
        <source>another camera</source>
        <translation>inny aparat</translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>różnią się szczegóły</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>wygląda podobnie</translation>
    </message>
    <message>
        <source>text too small to compare</source>
        <translation>tekst za mały do porównania</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>one without sound</source>
        <translation>jeden bez dźwięku</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>inny dźwięk</translation>
    </message>
    <message>
        <source>other speed</source>
        <translation>inna prędkość</translation>
    </message>
    <message>
        <source>the photo&apos;s own film</source>
        <translation>film należący do zdjęcia</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>mniej niż sekunda różnicy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>%Ln sekunda różnicy</numerusform>
            <numerusform>%Ln sekundy różnicy</numerusform>
            <numerusform>%Ln sekund różnicy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>%Ln minuta różnicy</numerusform>
            <numerusform>%Ln minuty różnicy</numerusform>
            <numerusform>%Ln minut różnicy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours apart</source>
        <translation>
            <numerusform>%Ln godzina różnicy</numerusform>
            <numerusform>%Ln godziny różnicy</numerusform>
            <numerusform>%Ln godzin różnicy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days apart</source>
        <translation>
            <numerusform>%Ln dzień różnicy</numerusform>
            <numerusform>%Ln dni różnicy</numerusform>
            <numerusform>%Ln dni różnicy</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet which one shows more.</source>
        <translation>Jeszcze nie sprawdzono, które pokazuje więcej.</translation>
    </message>
    <message>
        <source>Which one shows more could not be told.</source>
        <translation>Nie dało się stwierdzić, które pokazuje więcej.</translation>
    </message>
    <message>
        <source>They differ in the marked place.</source>
        <translation>Różnią się w zaznaczonym miejscu.</translation>
    </message>
    <message>
        <source>It was made from the kept one, and changed.</source>
        <translation>Powstało z zostającego i zostało zmienione.</translation>
    </message>
    <message>
        <source>The kept one was made from it, and changed.</source>
        <translation>Zostające powstało z niego i zostało zmienione.</translation>
    </message>
    <message>
        <source>Neither could be made from the other alone.</source>
        <translation>Żadne nie mogło powstać z samego drugiego.</translation>
    </message>
    <message>
        <source>One was cut out of the other, and changed.</source>
        <translation>Jedno wycięto z drugiego i zmieniono.</translation>
    </message>
    <message>
        <source>It was cut out of the kept one and shows nothing else.</source>
        <translation>Wycięto je z zachowywanego i nie pokazuje nic więcej.</translation>
    </message>
    <message>
        <source>The kept one was cut out of it and shows nothing else.</source>
        <translation>Zachowywane wycięto z tego i nie pokazuje nic więcej.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Oba pokazują to samo.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows, and has more detail.</source>
        <translation>Zostające zawiera wszystko, co pokazuje to, i ma więcej szczegółów.</translation>
    </message>
    <message>
        <source>It holds all that the kept one shows, and has more detail.</source>
        <translation>Zawiera wszystko, co pokazuje zostające, i ma więcej szczegółów.</translation>
    </message>
    <message>
        <source>Each shows something that the other does not.</source>
        <translation>Każde pokazuje coś, czego drugie nie pokazuje.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows.</source>
        <translation>Zostające zawiera wszystko, co pokazuje to.</translation>
    </message>
    <message>
        <source>It shows something that the kept one does not.</source>
        <translation>Pokazuje coś, czego zostające nie pokazuje.</translation>
    </message>
    <message>
        <source>The kept one was made from it.</source>
        <translation>Zostające powstało z tego.</translation>
    </message>
    <message>
        <source>It was made from the kept one: enlarged {factor} times, shows nothing more.</source>
        <translation>Powstało z zostającego: powiększone {factor} razy, nie pokazuje nic więcej.</translation>
    </message>
    <message>
        <source>It was made from the kept one.</source>
        <translation>Powstało z zostającego.</translation>
    </message>
    <message>
        <source>The same at a glance, and crops. For copies alone click their kind above.</source>
        <translation>Na pierwszy rzut oka takie same, oraz wycinki. Same kopie: kliknij ich rodzaj powyżej.</translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation>Dokładnie ten sam plik, bajt po bajcie.</translation>
    </message>
    <message>
        <source>The same picture, point for point; only what else the file holds differs.</source>
        <translation>Ten sam obraz, punkt po punkcie; różni się tylko reszta pliku.</translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation>To samo zdjęcie, zapisane ponownie.</translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation>Zrobione z tego samego zdjęcia, potem zmienione.</translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation>Inne ujęcie tego samego. Obejrzyj, zanim zdecydujesz.</translation>
    </message>
    <message>
        <source>Looks the same, but the text is too small to compare. Look before you decide.</source>
        <translation>Wygląda tak samo, ale tekst jest za mały do porównania. Obejrzyj, zanim zdecydujesz.</translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation>Co się różni: {findings}.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Jeszcze nic nie wybrano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>Wybrano %Ln zdjęcie</numerusform>
            <numerusform>Wybrano %Ln zdjęcia</numerusform>
            <numerusform>Wybrano %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} chosen</source>
        <translation>Wybór: {photos}</translation>
    </message>
    <message>
        <source>The very same file, byte for byte: nothing differs.</source>
        <translation>Dokładnie ten sam plik, bajt po bajcie: nie ma różnic.</translation>
    </message>
    <message>
        <source>The same picture, point for point: nothing differs.</source>
        <translation>Ten sam obraz, punkt po punkcie: nie ma różnic.</translation>
    </message>
    <message>
        <source>in a protected folder</source>
        <translation>w folderze chronionym</translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation>w folderze ulubionym</translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation>w mniej ulubionym folderze</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>największe</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>mniejsze</translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation>prosto z aparatu</translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation>bez danych aparatu</translation>
    </message>
    <message>
        <source>preferred format</source>
        <translation>preferowany format</translation>
    </message>
    <message>
        <source>less preferred format</source>
        <translation>mniej preferowany format</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>ostrzejsze</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>mniej ostre</translation>
    </message>
    <message>
        <source>better quality</source>
        <translation>lepsza jakość</translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation>niższa jakość</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>większy plik</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>mniejszy plik</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>starszy plik</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>nowszy plik</translation>
    </message>
    <message>
        <source>has its RAW, film or HDR data</source>
        <translation>ma swój RAW, film lub dane HDR</translation>
    </message>
    <message>
        <source>no RAW, film or HDR data</source>
        <translation>bez RAW, filmu i danych HDR</translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation>nazwane jak kopia</translation>
    </message>
    <message>
        <source>plain name</source>
        <translation>prosta nazwa</translation>
    </message>
    <message>
        <source>in a named folder</source>
        <translation>w nazwanym folderze</translation>
    </message>
    <message>
        <source>in no named folder</source>
        <translation>nie w nazwanym folderze</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>krótsza ścieżka</translation>
    </message>
    <message>
        <source>longer path</source>
        <translation>dłuższa ścieżka</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>pierwsze według nazwy</translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation>takie samo pod każdym względem</translation>
    </message>
    <message>
        <source>has keywords or edits</source>
        <translation>ma słowa kluczowe lub edycje</translation>
    </message>
    <message>
        <source>fewer keywords or edits</source>
        <translation>mniej słów kluczowych lub edycji</translation>
    </message>
    <message>
        <source>shows most</source>
        <translation>pokazuje najwięcej</translation>
    </message>
    <message>
        <source>the kept one has more detail</source>
        <translation>zostające ma więcej szczegółów</translation>
    </message>
    <message>
        <source>the others were made from it</source>
        <translation>pozostałe powstały z niego</translation>
    </message>
    <message>
        <source>made from another photo</source>
        <translation>powstało z innego zdjęcia</translation>
    </message>
    <message>
        <source>shows nothing more</source>
        <translation>nie pokazuje nic więcej</translation>
    </message>
    <message>
        <source>another photo here shows all of it</source>
        <translation>inne zdjęcie tutaj pokazuje wszystko z niego</translation>
    </message>
    <message>
        <source>but shows what the kept one does not</source>
        <translation>ale pokazuje to, czego zostające nie pokazuje</translation>
    </message>
    <message>
        <source>but differs from the kept one</source>
        <translation>ale różni się od zostającego</translation>
    </message>
    <message>
        <source>but the kept one was made from it</source>
        <translation>ale zostające powstało z niego</translation>
    </message>
    <message>
        <source>but it may be the original</source>
        <translation>ale może być oryginałem</translation>
    </message>
    <message>
        <source>but not checked whole</source>
        <translation>ale niesprawdzone w całości</translation>
    </message>
    <message>
        <source>but with its date</source>
        <translation>ale ze swoją datą</translation>
    </message>
    <message>
        <source>but with its place</source>
        <translation>ale ze swoim miejscem</translation>
    </message>
    <message>
        <source>but with edits</source>
        <translation>ale z edycjami</translation>
    </message>
    <message>
        <source>but with HDR data</source>
        <translation>ale z danymi HDR</translation>
    </message>
    <message>
        <source>but with depth data</source>
        <translation>ale z danymi głębi</translation>
    </message>
    <message>
        <source>but with further pictures</source>
        <translation>ale z dalszymi obrazami</translation>
    </message>
    <message>
        <source>but with transparency</source>
        <translation>ale z przezroczystością</translation>
    </message>
    <message>
        <source>but with finer colours</source>
        <translation>ale z dokładniejszymi kolorami</translation>
    </message>
    <message>
        <source>but of another date</source>
        <translation>ale z innej daty</translation>
    </message>
    <message>
        <source>but of another place</source>
        <translation>ale z innego miejsca</translation>
    </message>
    <message>
        <source>but with the name of its place</source>
        <translation>ale z nazwą miejsca</translation>
    </message>
    <message>
        <source>but with its camera</source>
        <translation>ale ze swoim aparatem</translation>
    </message>
    <message>
        <source>but rated</source>
        <translation>ale z oceną</translation>
    </message>
    <message>
        <source>but labelled</source>
        <translation>ale z etykietą</translation>
    </message>
    <message>
        <source>but with a title or caption</source>
        <translation>ale z tytułem lub podpisem</translation>
    </message>
    <message>
        <source>but with another title or caption</source>
        <translation>ale z innym tytułem lub podpisem</translation>
    </message>
    <message>
        <source>but with keywords</source>
        <translation>ale ze słowami kluczowymi</translation>
    </message>
    <message>
        <source>but with people&apos;s names</source>
        <translation>ale z imionami osób</translation>
    </message>
    <message>
        <source>but with marked faces</source>
        <translation>ale z oznaczonymi twarzami</translation>
    </message>
    <message>
        <source>but with author or copyright</source>
        <translation>ale z autorem lub prawami</translation>
    </message>
    <message>
        <source>but with other notes</source>
        <translation>ale z innymi notatkami</translation>
    </message>
    <message>
        <source>{photo} shows all of it</source>
        <translation>{photo} pokazuje wszystko z niego</translation>
    </message>
    <message>
        <source>made from the kept one</source>
        <translation>powstało z zostającego</translation>
    </message>
    <message>
        <source>the other one was made from it</source>
        <translation>drugie powstało z niego</translation>
    </message>
    <message>
        <source>any would do, shorter path</source>
        <translation>wszystko jedno, krótsza ścieżka</translation>
    </message>
    <message>
        <source>the same file, longer path</source>
        <translation>ten sam plik, dłuższa ścieżka</translation>
    </message>
    <message>
        <source>{decided} of {groups} decided</source>
        <translation>{groups}, z decyzją: {decided}</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>pierwsze</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>najostrzejsze</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>inne ujęcie</translation>
    </message>
    <message>
        <source>less than a second later</source>
        <translation>mniej niż sekundę później</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln sekundę później</numerusform>
            <numerusform>%Ln sekundy później</numerusform>
            <numerusform>%Ln sekund później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln minutę później</numerusform>
            <numerusform>%Ln minuty później</numerusform>
            <numerusform>%Ln minut później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln godzinę później</numerusform>
            <numerusform>%Ln godziny później</numerusform>
            <numerusform>%Ln godzin później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln dzień później</numerusform>
            <numerusform>%Ln dni później</numerusform>
            <numerusform>%Ln dni później</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the decision about one photo</source>
        <translation>Wycofaj decyzję o jednym zdjęciu</translation>
    </message>
    <message>
        <source>Take back the choice in this group</source>
        <translation>Wycofaj wybór w tej grupie</translation>
    </message>
    <message>
        <source>Take back that all groups shown were kept whole</source>
        <translation>Wycofaj pozostawienie wszystkich pokazanych grup w całości</translation>
    </message>
    <message>
        <source>Take back the accepted suggestion</source>
        <translation>Wycofaj przyjętą propozycję</translation>
    </message>
    <message>
        <source>Take back all suggestions that were chosen at once</source>
        <translation>Wycofaj wszystkie propozycje wybrane naraz</translation>
    </message>
    <message>
        <source>Bring back the decisions that were taken back</source>
        <translation>Przywróć wycofane decyzje</translation>
    </message>
    <message>
        <source>the original before what was made from it</source>
        <translation>oryginał przed tym, co z niego zrobiono</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>więcej pikseli</translation>
    </message>
    <message>
        <source>with its RAW, film or HDR data</source>
        <translation>ze swoim RAW, filmem lub danymi HDR</translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation>z aparatem, datą i miejscem</translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation>bez zmian przed edytowanym</translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation>RAW i HEIC przed JPEG</translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation>JPEG przed HEIC i RAW</translation>
    </message>
    <message>
        <source>visibly sharper</source>
        <translation>widocznie ostrzejsze</translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation>lepsza jakość zapisu</translation>
    </message>
    <message>
        <source>with stars, keywords, words or edits</source>
        <translation>z gwiazdkami, słowami kluczowymi, tekstami lub edycjami</translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation>w wyższym folderze</translation>
    </message>
    <message>
        <source>in the higher folder, even a version before its original</source>
        <translation>w wyższym folderze, nawet wersja przed oryginałem</translation>
    </message>
    <message>
        <source>in a folder that somebody named (“Summer 2019”, not “DCIM”)</source>
        <translation>w folderze, który ktoś nazwał („Lato 2019”, nie „DCIM”)</translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation>nazwa bez „kopia” lub „(1)”</translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation>w większej liczbie folderów</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Szukanie zdjęć</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Czytanie zdjęć</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Porównywanie zdjęć</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>Sprawdzanie kopii</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>Tworzenie grup</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>a film inside the file</source>
        <translation>film wewnątrz pliku</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>jeszcze %Ln obraz wewnątrz pliku</numerusform>
            <numerusform>jeszcze %Ln obrazy wewnątrz pliku</numerusform>
            <numerusform>jeszcze %Ln obrazów wewnątrz pliku</numerusform>
        </translation>
    </message>
    <message>
        <source>the picture for the other eye</source>
        <translation>obraz dla drugiego oka</translation>
    </message>
    <message>
        <source>the RAW it was made from</source>
        <translation>RAW, z którego powstało</translation>
    </message>
    <message>
        <source>HDR data inside the file</source>
        <translation>dane HDR wewnątrz pliku</translation>
    </message>
    <message>
        <source>depth data inside the file</source>
        <translation>dane głębi wewnątrz pliku</translation>
    </message>
    <message>
        <source>mattes for portrait light</source>
        <translation>maski do oświetlenia portretowego</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, jakość {quality}</translation>
    </message>
    <message>
        <source>{kind}, but named .{suffix}</source>
        <translation>{kind}, ale nazwane .{suffix}</translation>
    </message>
    <message>
        <source>looks nearly the same</source>
        <translation>wygląda prawie tak samo</translation>
    </message>
    <message>
        <source>looks much alike</source>
        <translation>wygląda bardzo podobnie</translation>
    </message>
    <message>
        <source>looks somewhat alike</source>
        <translation>wygląda nieco podobnie</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepodłączone</translation>
    </message>
    <message>
        <source>Nearly the same: copies saved again.</source>
        <translation>Prawie takie same: kopie zapisane ponownie.</translation>
    </message>
    <message>
        <source>Much alike: copies and light edits.</source>
        <translation>Bardzo podobne: kopie i lekkie edycje.</translation>
    </message>
    <message>
        <source>Alike on the whole: stronger edits too. Look before you remove.</source>
        <translation>Podobne w całości: także mocniejsze edycje. Obejrzyj przed usunięciem.</translation>
    </message>
    <message>
        <source>Somewhat alike: other shots too. Compare each group.</source>
        <translation>Nieco podobne: także inne ujęcia. Porównaj każdą grupę.</translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation>Dowolne kolory, także czarno-białe.</translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation>Tylko te same kolory.</translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation>Prawie te same kolory.</translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation>Kolory mogą się nieco różnić.</translation>
    </message>
    <message>
        <source>An archive in a folder needs chdb, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;; for Windows there is none, there an archive is on a server.</source>
        <translation>Archiwum w folderze wymaga chdb, które nie jest zainstalowane ({why}). Zainstaluj je poleceniem: pip install &quot;dedupe-gui[archive]&quot;; w Windows go nie ma, tam archiwum jest na serwerze.</translation>
    </message>
    <message>
        <source>An archive is in a folder or at clickhouse://host/database; other addresses are not understood.</source>
        <translation>Archiwum jest w folderze albo pod clickhouse://host/database; inne adresy nie są rozumiane.</translation>
    </message>
    <message>
        <source>An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;</source>
        <translation>Archiwum na serwerze wymaga clickhouse-driver, który nie jest zainstalowany ({why}). Zainstaluj go poleceniem: pip install &quot;dedupe-gui[archive]&quot;</translation>
    </message>
    <message>
        <source>Another clean-up is running in another window. Wait until it has finished, then try again.</source>
        <translation>Trwa inne sprzątanie w innym oknie. Poczekaj, aż się skończy, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.</source>
        <translation>Więcej niż {most} zdjęć z archiwum jest aż tak podobnych. Zapytaj o mniejszą odległość albo inny hash.</translation>
    </message>
    <message>
        <source>No photo of the archive has a {hash}: they were added from scans that made none. Add them again with --all-hashes.</source>
        <translation>Żadne zdjęcie w archiwum nie ma {hash}: dodano je z wyszukiwań, które go nie obliczały. Dodaj je jeszcze raz z --all-hashes.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed. Install it with: pip install &quot;dedupe-gui[parquet]&quot;</source>
        <translation>Parquet wymaga pyarrow, które nie jest zainstalowane. Zainstaluj je poleceniem: pip install &quot;dedupe-gui[parquet]&quot;</translation>
    </message>
    <message>
        <source>The archive has no library {name}. See: archive libraries</source>
        <translation>Archiwum nie ma zbioru {name}. Zobacz: archive libraries</translation>
    </message>
    <message>
        <source>The archive {place} cannot be opened: {why}. Choose another place.</source>
        <translation>Archiwum {place} nie da się otworzyć: {why}. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.</source>
        <translation>Archiwum {place} nie może pracować dalej: {why}. To, co dodano wcześniej, jest w nim; to samo polecenie zacznie od tego miejsca.</translation>
    </message>
    <message>
        <source>The archive {place} is in use by another program. Try again when that has ended.</source>
        <translation>Archiwum {place} jest używane przez inny program. Spróbuj ponownie, gdy skończy.</translation>
    </message>
    <message>
        <source>The archive {place} is of another version of this program. Update it.</source>
        <translation>Archiwum {place} pochodzi z innej wersji tego programu. Zaktualizuj go.</translation>
    </message>
    <message>
        <source>The archive&apos;s address is not understood. It is written clickhouse://host/database or clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; the password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>Adres archiwum jest niezrozumiały. Pisze się clickhouse://host/database albo clickhouse://user@host:9000/database?cluster=NAME, z literami, cyframi i _ w nazwach; hasło może być w zmiennej CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The archive&apos;s server {place} is away, or does not answer any more ({why}). What was added before is in it; when the server is there again, the same command goes on.</source>
        <translation>Serwera {place} z archiwum nie ma albo już nie odpowiada ({why}). To, co dodano wcześniej, jest w archiwum; gdy serwer wróci, to samo polecenie będzie kontynuować.</translation>
    </message>
    <message>
        <source>The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are read once more, nothing else is lost.</source>
        <translation>Katalog jest uszkodzony wewnątrz ({why}). Zapomnij wszystko albo podaj inny plik: wtedy zdjęcia są czytane jeszcze raz, nic innego nie przepada.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written ({why}). This scan goes on, but what it reads is not remembered for the next one. Free some space, or name a file in another folder.</source>
        <translation>Katalogu {path} nie da się zapisać ({why}). To wyszukiwanie trwa dalej, ale tego, co czyta, nie zapamięta na następne. Zwolnij miejsce albo podaj plik w innym folderze.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written, so that it forgets nothing. See who may write there, or move the file away.</source>
        <translation>Katalogu {path} nie da się zapisać, więc niczego nie zapomina. Sprawdź, kto może tam zapisywać, albo przenieś plik.</translation>
    </message>
    <message>
        <source>The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read once more, nothing else is lost. The old file is of no more use.</source>
        <translation>Katalog {path} był uszkodzony ({why}). Odłożono go jako {aside} i zaczęto od nowa: zdjęcia są czytane jeszcze raz, nic innego nie przepadło. Stary plik nie jest już potrzebny.</translation>
    </message>
    <message>
        <source>The list of folders {path} can&apos;t be written: {why}. See who may write there.</source>
        <translation>Nie można zapisać listy folderów {path}: {why}. Sprawdź, kto może tam zapisywać.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. Move the file away to begin a new list; what was removed is still in the trash.</source>
        <translation>Listy poprzednich sprzątań {path} nie da się odczytać ({why}), a bez niej nic nie jest usuwane. Przenieś plik, by zacząć nową listę; to, co usunięto, jest nadal w koszu.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. Check the folder&apos;s permissions and free space; a damaged file can be moved away.</source>
        <translation>Listy poprzednich sprzątań {path} nie da się zapisać ({why}), a bez niej nic nie jest usuwane. Sprawdź uprawnienia folderu i wolne miejsce; uszkodzony plik można przenieść.</translation>
    </message>
    <message>
        <source>The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.</source>
        <translation>Wzorzec wykluczenia jest niepoprawny: {why}. Zapisz go jak w pliku .gitignore.</translation>
    </message>
    <message>
        <source>The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.</source>
        <translation>Obraz pod {url} ma ponad {limit_mb} MB. Zapisz go i upuść plik.</translation>
    </message>
    <message>
        <source>The processes that read photos do not start. Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}</source>
        <translation>Procesy czytające zdjęcia nie startują. Uruchom `dedupe-gui --self-test`, by zobaczyć, czego brakuje, albo zainstaluj program ponownie.{why}</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {why}. Check its name.</source>
        <translation>Raportu {path} nie da się odczytać: {why}. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>The report {path} is incomplete ({why}). Scan again to get a whole one.</source>
        <translation>Raport {path} jest niepełny ({why}). Wyszukaj ponownie, by mieć cały.</translation>
    </message>
    <message>
        <source>The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.</source>
        <translation>Serwer {place} nie pozwala na to użytkownikowi {user} ({why}). Poproś administratora o to uprawnienie.</translation>
    </message>
    <message>
        <source>The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.</source>
        <translation>Serwer {place} nie ma funkcji liczącej bity, więc nie może porównywać hashy. Zaktualizuj ClickHouse.</translation>
    </message>
    <message>
        <source>The server of {place} has no room for more ({why}). What was added before is in it; make room, and the same command goes on.</source>
        <translation>Serwer {place} nie ma już miejsca ({why}). To, co dodano wcześniej, jest w archiwum; zrób miejsce, a to samo polecenie będzie kontynuować.</translation>
    </message>
    <message>
        <source>The server of {place} knows no such cluster. Its remote_servers name those that it knows.</source>
        <translation>Serwer {place} nie zna takiego klastra. Jego remote_servers wymieniają te, które zna.</translation>
    </message>
    <message>
        <source>The server of {place} refuses the user or the password. The password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>Serwer {place} odrzuca użytkownika lub hasło. Hasło może być w zmiennej CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The server of {place} says: {why}.</source>
        <translation>Serwer {place} zgłasza: {why}.</translation>
    </message>
    <message>
        <source>The table photos of {place} is no archive of this version of the program. Name another database.</source>
        <translation>Tabela photos w {place} nie jest archiwum tej wersji programu. Podaj inną bazę danych.</translation>
    </message>
    <message>
        <source>There is no archive at {place}. Check the address.</source>
        <translation>Pod {place} nie ma archiwum. Sprawdź adres.</translation>
    </message>
    <message>
        <source>There is no archive in {place}. Check its name.</source>
        <translation>W {place} nie ma archiwum. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>There is no clean-up number {run}. `dedupe-gui history` lists them.</source>
        <translation>Nie ma sprzątania numer {run}. `dedupe-gui history` je wymienia.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Nie ma sprzątania do cofnięcia.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo: what was removed was emptied from the trash or the folder since.</source>
        <translation>Nie ma sprzątania do cofnięcia: tego, co usunięto, nie ma już w koszu ani w folderze.</translation>
    </message>
    <message>
        <source>There is no file {path}, or it cannot be looked at. Check its name.</source>
        <translation>Nie ma pliku {path} albo nie da się do niego zajrzeć. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>There is no room to work in ({why}). Free some space on the disk of the temporary folder.</source>
        <translation>Nie ma miejsca do pracy ({why}). Zwolnij miejsce na dysku folderu tymczasowego.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Choose a folder on another disk.</source>
        <translation>W {folder} jest za mało miejsca. Wybierz folder na innym dysku.</translation>
    </message>
    <message>
        <source>This session is damaged ({why}). Scan the folders again.</source>
        <translation>Ta sesja jest uszkodzona ({why}). Przeszukaj foldery jeszcze raz.</translation>
    </message>
    <message>
        <source>This session is gone. Scan the folders again.</source>
        <translation>Tej sesji już nie ma. Przeszukaj foldery jeszcze raz.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of the program. Update the program.</source>
        <translation>Tę sesję zapisała nowsza wersja programu. Zaktualizuj program.</translation>
    </message>
    <message>
        <source>Two reports would go to {path}. Name a file for each.</source>
        <translation>Dwa raporty trafiłyby do {path}. Podaj plik dla każdego.</translation>
    </message>
    <message>
        <source>What was known of {path} is gone from the catalogue. Scan the folders again.</source>
        <translation>Tego, co wiadomo było o {path}, nie ma już w katalogu. Przeszukaj foldery jeszcze raz.</translation>
    </message>
    <message>
        <source>{film} is a film and {photo} is not. Compare two of a kind.</source>
        <translation>{film} to film, a {photo} nie. Porównaj dwa pliki tego samego rodzaju.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {why}.</source>
        <translation>Nie można otworzyć {folder}: {why}.</translation>
    </message>
    <message>
        <source>{folder} is on the card itself. Choose a folder elsewhere.</source>
        <translation>{folder} jest na samej karcie. Wybierz folder gdzie indziej.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}). Check the address and the connection.</source>
        <translation>Nie można połączyć się z {host} ({why}). Sprawdź adres i połączenie.</translation>
    </message>
    <message>
        <source>{host} is inside your own network, and the address was not typed by you. Save the picture and drop the file.</source>
        <translation>{host} jest w twojej własnej sieci, a adresu nie wpisano ręcznie. Zapisz obraz i upuść plik.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). Free some space, or see who may write there.</source>
        <translation>Nie da się użyć {path} ({why}). Zwolnij miejsce albo sprawdź, kto może tam zapisywać.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). See who may write there.</source>
        <translation>Nie da się użyć {path} ({why}). Sprawdź, kto może tam zapisywać.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Check its name.</source>
        <translation>Nie da się otworzyć {path}: {why}. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a film: {why}</source>
        <translation>Nie da się odczytać {path} jako filmu: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a photo: {why}</source>
        <translation>Nie da się odczytać {path} jako zdjęcia: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}. Remove it yourself.</source>
        <translation>Nie da się usunąć {path}: {why}. Usuń ten plik samodzielnie.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place for the report.</source>
        <translation>Nie da się zapisać {path}: {why}. Wybierz inne miejsce na raport.</translation>
    </message>
    <message>
        <source>{path} could not be opened. Try again.</source>
        <translation>Nie udało się otworzyć {path}. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} holds what this program never writes ({why}). Move the file away to begin anew.</source>
        <translation>{path} zawiera coś, czego ten program nigdy nie zapisuje ({why}). Przenieś plik, by zacząć od nowa.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Name another file.</source>
        <translation>{path} to baza danych innego programu. Podaj inny plik.</translation>
    </message>
    <message>
        <source>{path} is a film or belongs to a photo, and no report replaces it. Choose another name.</source>
        <translation>{path} to film lub należy do zdjęcia i żaden raport go nie zastąpi. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} is a film. Look up a photo instead.</source>
        <translation>{path} to film. Wyszukaj zamiast tego zdjęcie.</translation>
    </message>
    <message>
        <source>{path} is a picture, which no report replaces. Choose another name.</source>
        <translation>{path} to obraz, którego żaden raport nie zastąpi. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Move the file away to begin anew.</source>
        <translation>{path} jest uszkodzony ({why}). Przenieś plik, by zacząć od nowa.</translation>
    </message>
    <message>
        <source>{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.</source>
        <translation>{path} nie jest wyeksportowanym archiwum ({why}). Podaj plik zapisany przez „archive export”.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file written by --json.</source>
        <translation>{path} nie jest plikiem. Wybierz plik zapisany przez --json.</translation>
    </message>
    <message>
        <source>{path} is not a catalogue of this program. Name another file.</source>
        <translation>{path} nie jest katalogiem tego programu. Podaj inny plik.</translation>
    </message>
    <message>
        <source>{path} is not a report of the format {format}. Choose a file written by --json.</source>
        <translation>{path} nie jest raportem w formacie {format}. Wybierz plik zapisany przez --json.</translation>
    </message>
    <message>
        <source>{path} is not a report: it is not JSON. Choose a file written by --json.</source>
        <translation>{path} nie jest raportem: to nie JSON. Wybierz plik zapisany przez --json.</translation>
    </message>
    <message>
        <source>{path} is there already and is no report of this program. Choose another name, or add --overwrite.</source>
        <translation>{path} już istnieje i nie jest raportem tego programu. Wybierz inną nazwę albo dodaj --overwrite.</translation>
    </message>
    <message>
        <source>{path} is too large for a report. Choose a file written by --json.</source>
        <translation>{path} jest za duży na raport. Wybierz plik zapisany przez --json.</translation>
    </message>
    <message>
        <source>{path} was damaged ({why}). It was set aside as {aside} and begun anew.</source>
        <translation>{path} był uszkodzony ({why}). Odłożono go jako {aside} i zaczęto od nowa.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program, or name another file.</source>
        <translation>{path} zapisała nowsza wersja tego programu. Zaktualizuj program albo podaj inny plik.</translation>
    </message>
    <message>
        <source>{place} is no archive, and there is something in it. Name a new or an empty folder.</source>
        <translation>{place} nie jest archiwum, a coś w nim jest. Podaj nowy lub pusty folder.</translation>
    </message>
    <message>
        <source>{url} answered “{answer}”. Check the address.</source>
        <translation>{url} odpowiedział „{answer}”. Sprawdź adres.</translation>
    </message>
    <message>
        <source>{url} broke off before the picture was whole. Try again.</source>
        <translation>{url} przerwał, zanim obraz był cały. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{url} did not answer ({why}). Check the address and the connection.</source>
        <translation>{url} nie odpowiedział ({why}). Sprawdź adres i połączenie.</translation>
    </message>
    <message>
        <source>{url} is not a picture but {kind}. Use the address of the picture itself.</source>
        <translation>{url} to nie obraz, lecz {kind}. Użyj adresu samego obrazu.</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be fetched. Use one with http or https.</source>
        <translation>{url} nie jest adresem, który da się pobrać. Użyj adresu z http lub https.</translation>
    </message>
    <message>
        <source>{url} leads from one address to the next without end. Save the picture and drop the file.</source>
        <translation>{url} prowadzi bez końca od adresu do adresu. Zapisz obraz i upuść plik.</translation>
    </message>
    <message>
        <source>{url} takes longer than {limit_s} s. Save the picture and drop the file.</source>
        <translation>{url} trwa dłużej niż {limit_s} s. Zapisz obraz i upuść plik.</translation>
    </message>
    <message>
        <source>{pictures} fps, {megabits} Mbit/s</source>
        <translation>{pictures} kl./s, {megabits} Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>%Ln z nich to film, {size}.</numerusform>
            <numerusform>%Ln z nich to filmy, {size}.</numerusform>
            <numerusform>%Ln z nich to filmy, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln filmy</numerusform>
            <numerusform>%Ln filmów</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sound</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Wyszukiwanie zatrzymano</translation>
    </message>
    <message>
        <source>No copies were found until then. What was read is remembered, so searching again is quicker.</source>
        <translation>Do tego czasu nie znaleziono kopii. To, co przeczytano, jest zapamiętane, więc ponowne szukanie będzie szybsze.</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. Plug in its disk, then search again.</source>
        <translation>{folder} jest teraz niedostępny. Podłącz dysk i szukaj ponownie.</translation>
    </message>
    <message>
        <source>No photos were found</source>
        <translation>Nie znaleziono zdjęć</translation>
    </message>
    <message>
        <source>There are no photos in these folders that can be opened. Add another folder.</source>
        <translation>W tych folderach nie ma zdjęć, które da się otworzyć. Dodaj inny folder.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dedupe</source>
        <translation>O programie Dedupe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencje…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Strona domowa</translation>
    </message>
    <message>
        <source>The guide on the web</source>
        <translation>Przewodnik w sieci</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Zgłoś błąd</translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation>Dedupe {version}</translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation>Znajduje kopie wśród twoich zdjęć, mówi dlaczego i nigdy żadnego nie gubi.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg.</source>
        <translation>Dedupe opiera się na pracy wielu innych, przede wszystkim Qt, Pillow, NumPy i FFmpeg.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation>Według kształtu: najlepsze do zdjęć (pHash)</translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation>Według gradientów (dHash)</translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation>Według falek: wiele fałszywych trafień (wHash)</translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation>Według jasności: wiele fałszywych trafień (aHash)</translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation>Według jasności i koloru (aHash + colorhash)</translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation>Według kształtu i koloru (pHash + colorhash)</translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation>Znajduj też kopie obrócone i odbite</translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation>Znajduj też przycięcia, ramki, podpisy i przechylenia</translation>
    </message>
    <message>
        <source>Only copies in another folder of the list than the kept photo</source>
        <translation>Tylko kopie w innym folderze listy niż zostające zdjęcie</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How photos are compared</source>
        <translation>Jak porównywane są zdjęcia</translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation>Dozwolone na początku różnice, z 64</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Najmniejsza grupa</translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation>Pomiń pliki i foldery</translation>
    </message>
    <message>
        <source>Look even in these stores of other programs</source>
        <translation>Zaglądaj nawet do tych magazynów innych programów</translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation>Rdzenie procesora do użycia</translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation>Zrezygnuj z jednego zdjęcia po</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation>Wzorce jak w pliku .gitignore, po jednym w wierszu. Do ukrytych folderów i koszy program nigdy nie wchodzi.</translation>
    </message>
    <message>
        <source>Whole paths, one a line. What is removed there is missing in its program, which may break its library.</source>
        <translation>Pełne ścieżki, po jednej w wierszu. Tego, co tam usuniesz, zabraknie programowi, co może zepsuć jego bibliotekę.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Użyj tych</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>a folder, or clickhouse://host/database</source>
        <translation>folder albo clickhouse://host/database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>An archive knows what the photos of many libraries look like, also of disks that are not connected. When a picture is looked up, it is asked as well. It is made and filled on the command line, with “dedupe-gui archive add”. Leave the line empty to ask none.</source>
        <translation>Archiwum wie, jak wyglądają zdjęcia z wielu zbiorów, także z dysków, które nie są podłączone. Gdy wyszukujesz obraz, ono też jest pytane. Tworzy się je i wypełnia w wierszu poleceń, przez „dedupe-gui archive add”. Zostaw wiersz pusty, by nie pytać żadnego.</translation>
    </message>
    <message>
        <source>Where the archive is</source>
        <translation>Gdzie jest archiwum</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Wybierz folder archiwum</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Leave the password out of the address: it would stand in the settings for everybody to read. Put it into the variable CLICKHOUSE_PASSWORD before the program is started.</source>
        <translation>Nie podawaj hasła w adresie: byłoby w ustawieniach, czytelne dla każdego. Umieść je w zmiennej CLICKHOUSE_PASSWORD przed uruchomieniem programu.</translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message>
        <source>held by {folder}</source>
        <translation>zawarte w {folder}</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>photos</comment>
        <translation>różnią się</translation>
    </message>
    <message>
        <source>only in {folder}</source>
        <translation>tylko w {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>W {giver}: {photos}. %Ln z nich jest też w {holder}.</numerusform>
            <numerusform>W {giver}: {photos}. %Ln z nich są też w {holder}.</numerusform>
            <numerusform>W {giver}: {photos}. %Ln z nich jest też w {holder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>held by another photo</source>
        <translation>zawarte w innym zdjęciu</translation>
    </message>
    <message>
        <source>without a copy</source>
        <translation>bez kopii</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>W {giver}: {photos}. %Ln z nich ma kopię, która zostaje, w tym folderze lub innym.</numerusform>
            <numerusform>W {giver}: {photos}. %Ln z nich mają kopię, która zostaje, w tym folderze lub innym.</numerusform>
            <numerusform>W {giver}: {photos}. %Ln z nich ma kopię, która zostaje, w tym folderze lub innym.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that differ and those without a copy stay. You see the list before anything moves.</source>
        <translation>To, co się różni, i to, co nie ma kopii, zostaje. Zobaczysz listę, zanim cokolwiek zostanie przeniesione.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>%Ln zdjęcie też jest zawarte, ale zostawiasz je lub jego folder.</numerusform>
            <numerusform>%Ln zdjęcia też są zawarte, ale zostawiasz je lub ich folder.</numerusform>
            <numerusform>%Ln zdjęć też jest zawartych, ale zostawiasz je lub ich folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Odchodzi</translation>
    </message>
    <message>
        <source>Remove what is also in {folder} ({photos})</source>
        <translation>Usuń to, co jest też w {folder} ({photos})</translation>
    </message>
    <message>
        <source>stay for those</source>
        <comment>photos</comment>
        <translation>zostają za nie</translation>
    </message>
    <message>
        <source>Remove all copies in this folder ({photos})</source>
        <translation>Usuń wszystkie kopie w tym folderze ({photos})</translation>
    </message>
    <message>
        <source>{photos}: held entirely by one that stays</source>
        <translation>{photos}: w całości w tym, co zostaje</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Zostaje</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Druga wersja</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Podobieństwo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Wymiary</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Zwalnia</translation>
    </message>
    <message>
        <source>Nothing here can go without a loss.</source>
        <translation>Tu nic nie może odejść bez straty.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date</comment>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message>
        <source>Other way round</source>
        <translation>Odwrotnie</translation>
    </message>
    <message>
        <source>Compare with all folders</source>
        <translation>Porównaj ze wszystkimi folderami</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Zdjęcia folderu</translation>
    </message>
    <message>
        <source>Remove only these</source>
        <translation>Usuń tylko te</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Zostaw te</translation>
    </message>
    <message>
        <source>Click a folder, then a second one with Ctrl (or press C on it) to see what both hold.</source>
        <translation>Kliknij folder, potem drugi z Ctrl (lub naciśnij na nim C), by zobaczyć, co mają oba.</translation>
    </message>
    <message>
        <source>How much of each folder is in another one too</source>
        <translation>Ile z każdego folderu jest też w innym</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Według folderów</translation>
    </message>
    <message>
        <source>Counting what each folder has…</source>
        <translation>Liczenie zawartości każdego folderu…</translation>
    </message>
    <message>
        <source>Choose a folder at the left.</source>
        <translation>Wybierz folder po lewej.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>Wybrano %Ln wiersz</numerusform>
            <numerusform>Wybrano %Ln wiersze</numerusform>
            <numerusform>Wybrano %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the review</source>
        <translation>Obejrzyj w przeglądzie</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photos compared</source>
        <translation>Porównywane zdjęcia</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation>To, co się różni, rozjaśnione. Czarne jest takie samo.</translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>Ostatnie sprzątanie skończyło się nagle. %Ln zdjęcie było przeniesione w połowie, teraz jest w porządku.</numerusform>
            <numerusform>Ostatnie sprzątanie skończyło się nagle. %Ln zdjęcia były przeniesione w połowie, teraz są w porządku.</numerusform>
            <numerusform>Ostatnie sprzątanie skończyło się nagle. %Ln zdjęć było przeniesionych w połowie, teraz są w porządku.</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows what became of each, and can put them back.</source>
        <translation>Historia pokazuje, co stało się z każdym, i może je przywrócić.</translation>
    </message>
    <message>
        <source>The trash could not be opened. You find it in your file manager.</source>
        <translation>Nie udało się otworzyć kosza. Znajdziesz go w menedżerze plików.</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Nieprzywrócone</translation>
    </message>
    <message>
        <source>All of them were left alone, for these reasons.</source>
        <translation>Wszystkie pozostawiono w spokoju, z tych powodów.</translation>
    </message>
    <message>
        <source>of copies are out of your library</source>
        <translation>kopii nie ma już wśród twoich zdjęć</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>{photos}: przeniesiono {moved}, %Ln zostało.</numerusform>
            <numerusform>{photos}: przeniesiono {moved}, %Ln zostały.</numerusform>
            <numerusform>{photos}: przeniesiono {moved}, %Ln zostało.</numerusform>
        </translation>
    </message>
    <message>
        <source>The space is free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>Miejsce zwolni się, gdy opróżnisz kosz i wyrzucisz folder „Removed photos”.</translation>
    </message>
    <message>
        <source>The space is free once you throw away the folder “Removed photos”.</source>
        <translation>Miejsce zwolni się, gdy wyrzucisz folder „Removed photos”.</translation>
    </message>
    <message>
        <source>The space is free once the trash is emptied.</source>
        <translation>Miejsce zwolni się po opróżnieniu kosza.</translation>
    </message>
    <message>
        <source>Once what stands in the way is gone, try again from History.</source>
        <translation>Gdy zniknie to, co przeszkadza, spróbuj ponownie z historii.</translation>
    </message>
    <message>
        <source>Those that are in a group are in the review again.</source>
        <translation>Te, które są w grupie, są znów w przeglądzie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>{photos}: %Ln z nich jest z powrotem na miejscu</numerusform>
            <numerusform>{photos}: %Ln z nich są z powrotem na miejscu</numerusform>
            <numerusform>{photos}: %Ln z nich jest z powrotem na miejscu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>%Ln plik, który do nich należy, idzie razem</numerusform>
            <numerusform>%Ln pliki, które do nich należą, idą razem</numerusform>
            <numerusform>%Ln plików, które do nich należą, idzie razem</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: {kept}</source>
        <translation>zostaje: {kept}</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Niczego nie przeniesiono</translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>Przeniesiono {photos}.</numerusform>
            <numerusform>Przeniesiono {photos}.</numerusform>
            <numerusform>Przeniesiono {photos}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Niczego nie przywrócono</translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>Z powrotem na miejscu: {photos}</numerusform>
            <numerusform>Z powrotem na miejscu: {photos}</numerusform>
            <numerusform>Z powrotem na miejscu: {photos}</numerusform>
        </translation>
    </message>
    <message>
        <source>To be moved: {photos}</source>
        <translation>Do przeniesienia: {photos}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>tu zostaje wszystko</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation>do kosza systemu</translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation>do {folder}, bo {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>Przenieś %Ln zdjęcie z {disk} do tamtejszego folderu „Removed photos”</numerusform>
            <numerusform>Przenieś %Ln zdjęcia z {disk} do tamtejszego folderu „Removed photos”</numerusform>
            <numerusform>Przenieś %Ln zdjęć z {disk} do tamtejszego folderu „Removed photos”</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} become free once the trash is emptied.</source>
        <translation>{size} zwolni się po opróżnieniu kosza.</translation>
    </message>
    <message>
        <source>{size} become free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>{size} zwolni się, gdy opróżnisz kosz i wyrzucisz folder „Removed photos”.</translation>
    </message>
    <message>
        <source>{size} become free once you throw away the folder “Removed photos”.</source>
        <translation>{size} zwolni się, gdy wyrzucisz folder „Removed photos”.</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>Show all of them…</source>
        <translation>Pokaż wszystkie…</translation>
    </message>
    <message>
        <source>Write what only they know to XMP files beside the photos that stay</source>
        <translation>Zapisz to, co wiedzą tylko one, w plikach XMP obok zdjęć, które zostają</translation>
    </message>
    <message>
        <source>Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.</source>
        <translation>Daty, miejsca, gwiazdki, teksty, słowa kluczowe i osoby. Przywrócenie zdjęć znów to usuwa.</translation>
    </message>
    <message>
        <source>How new XMP files are called</source>
        <translation>Jak nazywają się nowe pliki XMP</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation>Sprawdzanie, zanim cokolwiek się przeniesie…</translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation>Czy każde zdjęcie jest nadal takie, jak było, i czy jego kopia nadal jest?</translation>
    </message>
    <message>
        <source>Move {photos} to the trash?</source>
        <translation>Przenieść {photos} do kosza?</translation>
    </message>
    <message>
        <source>Move {photos}?</source>
        <translation>Przenieść {photos}?</translation>
    </message>
    <message>
        <source>Move {photos}</source>
        <translation>Przenieś {photos}</translation>
    </message>
    <message>
        <source>Nothing can be moved</source>
        <translation>Nic nie da się przenieść</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln grupa zachowuje co najmniej jedno zdjęcie.</numerusform>
            <numerusform>%Ln grupy zachowują co najmniej po jednym zdjęciu.</numerusform>
            <numerusform>%Ln grup zachowuje co najmniej po jednym zdjęciu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keeps} {size} Until then you can put everything back, from History or by hand, next week too.</source>
        <translation>{keeps} {size} Do tego czasu możesz wszystko przywrócić, z historii lub ręcznie, także za tydzień.</translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation>Żadnego z wybranych zdjęć nie da się przenieść.</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>Zostają na miejscu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>%Ln z nich wie coś, czego nie wiedzą zdjęcia, które zostają. Odejdzie to razem z nim.</numerusform>
            <numerusform>%Ln z nich wiedzą coś, czego nie wiedzą zdjęcia, które zostają. Odejdzie to razem z nimi.</numerusform>
            <numerusform>%Ln z nich wie coś, czego nie wiedzą zdjęcia, które zostają. Odejdzie to razem z nimi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>%Ln z nich wie coś, czego nie wiedzą zdjęcia, które zostają.</numerusform>
            <numerusform>%Ln z nich wiedzą coś, czego nie wiedzą zdjęcia, które zostają.</numerusform>
            <numerusform>%Ln z nich wie coś, czego nie wiedzą zdjęcia, które zostają.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them knows anything that the photos that stay do not know.</source>
        <translation>Żadne z nich nie wie nic, czego nie wiedzą zdjęcia, które zostają.</translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation>Przywracanie zdjęć…</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>Przenoszenie zdjęć…</translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation>Możesz zatrzymać w każdej chwili; to, co przeniesiono, jest w historii.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>jeszcze {time}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare below the list</source>
        <translation>Porównaj pod listą</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pełny ekran (F11)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Przesuwanie</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Przełączanie</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Jak porównywać</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation>Dopasuj zdjęcia do widoku</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Jeden piksel zdjęcia na jednym ekranu</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pełny ekran (F11)</translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation>Wybierz grupę, by porównać jej zdjęcia.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Pokaż %Ln</numerusform>
            <numerusform>Pokaż wszystkie %Ln</numerusform>
            <numerusform>Pokaż wszystkie %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>Pokaż {shown} z {count}</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Bez decyzji</translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message>
        <source>Remove as well</source>
        <translation>Usuń także</translation>
    </message>
    <message>
        <source>Remove the empty folders as well</source>
        <translation>Usuń także puste foldery</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln folder jest teraz pusty.</numerusform>
            <numerusform>%Ln foldery są teraz puste.</numerusform>
            <numerusform>%Ln folderów jest teraz pustych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>Usunięto %Ln pusty folder.</numerusform>
            <numerusform>Usunięto %Ln puste foldery.</numerusform>
            <numerusform>Usunięto %Ln pustych folderów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>Zostają na miejscu: {names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation>Przeglądanie twoich zdjęć</translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation>Grupy pojawiają się tu w miarę znajdowania.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Jeszcze nic do przejrzenia</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Najpierw dodaj foldery i poszukaj kopii.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>All groups are decided</source>
        <translation>O wszystkich grupach zdecydowano</translation>
    </message>
    <message>
        <source>Clean up at the bottom right moves what you chose to the trash, after one more look.</source>
        <translation>„Posprzątaj” na dole po prawej przenosi wybrane do kosza, po jeszcze jednym spojrzeniu.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Pokaż wszystkie grupy</translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation>Żadna grupa nie przechodzi przez filtry</translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation>Pokaż znów wszystkie rodzaje albo wyczyść to, co wpisano w polu szukania.</translation>
    </message>
    <message>
        <source>No copies are left</source>
        <translation>Nie ma już kopii</translation>
    </message>
    <message>
        <source>What was moved can be put back from History. Add another folder to search on.</source>
        <translation>To, co przeniesiono, można przywrócić z historii. Dodaj kolejny folder, by szukać dalej.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>{photos}: brak kopii</translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation>Przesuń suwak po lewej ku „luźno”, by zobaczyć też podobne, albo dodaj inny folder.</translation>
    </message>
</context>
<context>
    <name>ExamplePairs</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Przykłady: {names}</translation>
    </message>
    <message>
        <source>✓ stays</source>
        <translation>✓ zostaje</translation>
    </message>
    <message>
        <source>✕ goes</source>
        <translation>✕ odchodzi</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation>Co wiadomo o zdjęciach</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Moment of the films</source>
        <translation>Moment w filmach</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>Zdjęcia grupy</translation>
    </message>
    <message>
        <source>group {number} ›</source>
        <translation>grupa {number} ›</translation>
    </message>
    <message>
        <source>‹ group {number}</source>
        <translation>‹ grupa {number}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Keep all shown…</source>
        <translation>Zostaw wszystkie pokazane…</translation>
    </message>
    <message>
        <source>Keep all photos of all groups that are shown (Shift+A)</source>
        <translation>Zostaw wszystkie zdjęcia wszystkich pokazanych grup (Shift+A)</translation>
    </message>
    <message>
        <source>Show again what this hides: {filter}</source>
        <translation>Pokaż znów to, co to ukrywa: {filter}</translation>
    </message>
    <message>
        <source>only what needs your eye</source>
        <translation>tylko to, co wymaga twojego spojrzenia</translation>
    </message>
    <message>
        <source>only {kinds}</source>
        <translation>tylko {kinds}</translation>
    </message>
    <message>
        <source>only films</source>
        <translation>tylko filmy</translation>
    </message>
    <message>
        <source>only “{text}”</source>
        <translation>tylko „{text}”</translation>
    </message>
    <message>
        <source>only {folder}</source>
        <translation>tylko {folder}</translation>
    </message>
    <message>
        <source>only one disk</source>
        <translation>tylko jeden dysk</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln photos or more</source>
        <translation>
            <numerusform>tylko %Ln zdjęcie lub więcej</numerusform>
            <numerusform>tylko %Ln zdjęcia lub więcej</numerusform>
            <numerusform>tylko %Ln zdjęć lub więcej</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is undecided</source>
        <translation>tylko bez decyzji</translation>
    </message>
    <message>
        <source>only copies with something more</source>
        <translation>tylko kopie, które mają coś więcej</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation>Jeszcze do decyzji</translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation>ukryj gotowe grupy</translation>
    </message>
    <message>
        <source>stars, words, a date or HDR data that the kept one lacks</source>
        <translation>gwiazdki, teksty, data lub dane HDR, których zostające nie ma</translation>
    </message>
    <message>
        <source>Copies with something more</source>
        <translation>Kopie, które mają coś więcej</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Jak bardzo mają być podobne?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>dokładnie</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>luźno</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>same colours</source>
        <translation>te same kolory</translation>
    </message>
    <message>
        <source>any colours</source>
        <translation>dowolne kolory</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Najpierw najpewniejsze</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Najpierw najwięcej miejsca</translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation>Najpierw największe grupy</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najpierw najnowsze</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Według folderów</translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation>Wielkość grupy</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Grupy dowolnej wielkości</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>%Ln zdjęcie lub więcej</numerusform>
            <numerusform>%Ln zdjęcia lub więcej</numerusform>
            <numerusform>%Ln zdjęć lub więcej</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>photos</source>
        <comment>heading of a column of numbers</comment>
        <translation>zdjęcia</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>Wszystkie dyski</translation>
    </message>
    <message>
        <source>The disk of {folder}</source>
        <translation>Dysk folderu {folder}</translation>
    </message>
    <message>
        <source>{number}, all found</source>
        <translation>{number}, wszystkie znalezione</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>{number} do tej pory</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>tu zostaje wszystko</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>✓ all of them moved</source>
        <translation>✓ przeniesiono wszystkie</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Spróbuj ponownie z pozostałymi</translation>
    </message>
    <message>
        <source>Add more folders</source>
        <translation>Dodaj więcej folderów</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Put back what was moved</source>
        <translation>Przywróć to, co przeniesiono</translation>
    </message>
    <message>
        <source>or only some of them…</source>
        <translation>albo tylko niektóre…</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Otwórz kosz</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>Zmiana zdania?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>Nie przeniesiono %Ln zdjęcia</numerusform>
            <numerusform>Nie przeniesiono %Ln zdjęć</numerusform>
            <numerusform>Nie przeniesiono %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be put back until you empty the trash.</source>
        <translation>Wszystko można przywrócić, dopóki nie opróżnisz kosza.</translation>
    </message>
    <message>
        <source>Everything can be put back until you throw that folder away.</source>
        <translation>Wszystko można przywrócić, dopóki nie wyrzucisz tego folderu.</translation>
    </message>
    <message>
        <source>Everything that was moved</source>
        <translation>Wszystko, co przeniesiono</translation>
    </message>
    <message>
        <source>In the trash: {photos}</source>
        <translation>W koszu: {photos}</translation>
    </message>
    <message>
        <source>In “Removed photos”: {photos}</source>
        <translation>W „Removed photos”: {photos}</translation>
    </message>
    <message>
        <source>Counting what is left…</source>
        <translation>Liczenie tego, co zostało…</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %Ln groups</source>
        <translation>
            <numerusform>Do decyzji: %Ln grupa</numerusform>
            <numerusform>Do decyzji: %Ln grupy</numerusform>
            <numerusform>Do decyzji: %Ln grup</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Nie ma już nic do decyzji</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>do {size}</translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>Zobacz, co zostało (%Ln grupa)</numerusform>
            <numerusform>Zobacz, co zostało (%Ln grupy)</numerusform>
            <numerusform>Zobacz, co zostało (%Ln grup)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Przejrzyj resztę (%Ln grupa)</numerusform>
            <numerusform>Przejrzyj resztę (%Ln grupy)</numerusform>
            <numerusform>Przejrzyj resztę (%Ln grup)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library now: {photos}</source>
        <translation>Twoje zdjęcia teraz: {photos}</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>przedtem: {count}</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>1. Find</source>
        <translation>1. Znajdź</translation>
    </message>
    <message>
        <source>All photos are compared. Nothing changes on your disk.</source>
        <translation>Wszystkie zdjęcia są porównywane. Na dysku nic się nie zmienia.</translation>
    </message>
    <message>
        <source>2. Look</source>
        <translation>2. Obejrzyj</translation>
    </message>
    <message>
        <source>You see what stays and what may go, and why. You decide.</source>
        <translation>Widzisz, co zostaje, co może odejść i dlaczego. Decydujesz ty.</translation>
    </message>
    <message>
        <source>3. Clean up</source>
        <translation>3. Posprzątaj</translation>
    </message>
    <message>
        <source>What goes is moved to the trash, and can be put back.</source>
        <translation>To, co odchodzi, trafia do kosza i można to przywrócić.</translation>
    </message>
    <message>
        <source>Your folder {folder}: counting the photos…</source>
        <translation>Twój folder {folder}: liczenie zdjęć…</translation>
    </message>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>W twoim folderze {folder} jest %Ln zdjęcie.</numerusform>
            <numerusform>W twoim folderze {folder} są %Ln zdjęcia.</numerusform>
            <numerusform>W twoim folderze {folder} jest %Ln zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder {folder} has no photos. Add another one below.</source>
        <translation>W twoim folderze {folder} nie ma zdjęć. Dodaj inny poniżej.</translation>
    </message>
    <message>
        <source>Find copies in {folder}</source>
        <translation>Znajdź kopie w {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder} · teraz niedostępny</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>Wolno sprzątać</translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>Zostaw tu wszystko</translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation>Co wolno w {folder}</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Zdejmij {folder} z listy</translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation>Foldery, ulubiony najpierw</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders, and how much of each is in another one too</source>
        <translation>Foldery i ile z każdego jest też w innym</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>{photos}: %Ln z nich jest też w innym folderze</numerusform>
            <numerusform>{photos}: %Ln z nich są też w innym folderze</numerusform>
            <numerusform>{photos}: %Ln z nich jest też w innym folderze</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with this folder</source>
        <translation>Porównaj z tym folderem</translation>
    </message>
</context>
<context>
    <name>FoldersZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation>Upuść tu foldery ze zdjęciami</translation>
    </message>
    <message>
        <source>All of them are searched together, with the folders inside them.</source>
        <translation>Są przeszukiwane razem, z folderami w środku.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Check a memory card…</source>
        <translation>Sprawdź kartę pamięci…</translation>
    </message>
    <message>
        <source>See which of its photos you don&apos;t have yet</source>
        <translation>Zobacz, których jej zdjęć jeszcze nie masz</translation>
    </message>
    <message>
        <source>Add the folders with your photos first</source>
        <translation>Najpierw dodaj foldery ze swoimi zdjęciami</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them anew. No photo is touched. What is in the trash stays in the history, so that it can be put back.</source>
        <translation>Miniatury, przeglądy i decyzje o tych zdjęciach są kasowane, a następne wyszukiwanie czyta je od nowa. Żadne zdjęcie nie jest ruszane. To, co jest w koszu, zostaje w historii, by można je było przywrócić.</translation>
    </message>
    <message>
        <source>What to forget</source>
        <translation>Co zapomnieć</translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message>
        <source>Forgotten: what was known of {photos}.</source>
        <translation>Zapomniano, co było wiadomo ({photos}).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%Ln usunięty plik można jeszcze przywrócić i zostaje w historii.</numerusform>
            <numerusform>%Ln usunięte pliki można jeszcze przywrócić i zostają w historii.</numerusform>
            <numerusform>%Ln usuniętych plików można jeszcze przywrócić i zostają w historii.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Dedupe, full screen</source>
        <translation>Dedupe, pełny ekran</translation>
    </message>
    <message>
        <source>Photos of the group on the whole screen</source>
        <translation>Zdjęcia grupy na całym ekranie</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Przesuwanie</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Przełączanie</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Jak porównywać</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Wyjdź z pełnego ekranu</translation>
    </message>
    <message>
        <source>keep that one</source>
        <translation>zostaw to</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>zostaw lub usuń</translation>
    </message>
    <message>
        <source>other photo</source>
        <translation>inne zdjęcie</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>przełącz</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>różnica</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>przyjmij, dalej</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wstecz</translation>
    </message>
    <message>
        <source>group {number} of {count}</source>
        <translation>grupa {number} z {count}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>Przeciągnij, by zmienić kolejność, albo naciśnij Alt+strzałka w górę lub w dół</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation>Grupy kopii</translation>
    </message>
    <message>
        <source>Photo {position} of {count}: {photo}</source>
        <translation>Zdjęcie {position} z {count}: {photo}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Według folderów</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Sprzątanie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation>Wyszukaj zdjęcie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>No browser opens {address}. Copy it from here.</source>
        <translation>Żadna przeglądarka nie otwiera {address}. Skopiuj adres stąd.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Szukaj w przewodniku</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>Przewodnik jest po angielsku.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation>Co posprzątano</translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied and no folder “Removed photos” is thrown away.</source>
        <translation>Zdjęcia wracają dokładnie tam, gdzie były, dopóki kosz nie zostanie opróżniony ani żaden folder „Removed photos” wyrzucony.</translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation>Jeszcze nic nie posprzątano. Wszystko, co usuniesz, jest tu wymienione i można to przywrócić.</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Pokaż zdjęcia</translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation>Pokaż zdjęcia tego sprzątania</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Put back {sentence}</source>
        <translation>Przywróć {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos removed</source>
        <translation>
            <numerusform>usunięto %Ln zdjęcie</numerusform>
            <numerusform>usunięto %Ln zdjęcia</numerusform>
            <numerusform>usunięto %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: {photos}</source>
        <translation>usunięto: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos put back</source>
        <translation>
            <numerusform>przywrócono %Ln zdjęcie</numerusform>
            <numerusform>przywrócono %Ln zdjęcia</numerusform>
            <numerusform>przywrócono %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>put back: {photos}</source>
        <translation>przywrócono: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos emptied from the trash</source>
        <translation>
            <numerusform>%Ln zdjęcia nie ma już w koszu</numerusform>
            <numerusform>%Ln zdjęć nie ma już w koszu</numerusform>
            <numerusform>%Ln zdjęć nie ma już w koszu</numerusform>
        </translation>
    </message>
    <message>
        <source>emptied from the trash: {photos}</source>
        <translation>już nie w koszu: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>zostało %Ln zdjęcie</numerusform>
            <numerusform>zostały %Ln zdjęcia</numerusform>
            <numerusform>zostało %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>stayed: {photos}</source>
        <translation>na miejscu: {photos}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>zakończone wcześniej</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>nic nie przeniesiono</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>all found</source>
        <translation>wszystkie znalezione</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>do tej pory</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The work of others that comes along with Dedupe, and under which terms.</source>
        <translation>Praca innych, która towarzyszy Dedupe, i na jakich warunkach.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>{percent} % · {title}</source>
        <translation>{percent} % · {title}</translation>
    </message>
    <message numerus="yes">
        <source>The search has ended: %Ln copies and similar photos were found.</source>
        <translation>
            <numerusform>Wyszukiwanie zakończone: znaleziono %Ln kopię lub podobne zdjęcie.</numerusform>
            <numerusform>Wyszukiwanie zakończone: znaleziono %Ln kopie i podobne zdjęcia.</numerusform>
            <numerusform>Wyszukiwanie zakończone: znaleziono %Ln kopii i podobnych zdjęć.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search has ended: no copies were found.</source>
        <translation>Wyszukiwanie zakończone: nie znaleziono kopii.</translation>
    </message>
    <message>
        <source>The photos are back where they were.</source>
        <translation>Zdjęcia są z powrotem na miejscu.</translation>
    </message>
    <message>
        <source>The clean-up has ended.</source>
        <translation>Sprzątanie zakończone.</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Pasted picture</source>
        <translation>Wklejony obraz</translation>
    </message>
    <message>
        <source>Choose a folder or memory card to look up</source>
        <translation>Wybierz folder lub kartę pamięci do sprawdzenia</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>W schowku nie ma obrazu. Najpierw skopiuj obraz, potem wklej go tutaj.</translation>
    </message>
    <message>
        <source>Photos are being copied. Look up another one when that is done or stopped.</source>
        <translation>Trwa kopiowanie zdjęć. Wyszukaj następne, gdy się skończy lub zostanie zatrzymane.</translation>
    </message>
    <message>
        <source>Choose a picture to look up</source>
        <translation>Wybierz obraz do wyszukania</translation>
    </message>
    <message>
        <source>Choose the folder to copy the photos into</source>
        <translation>Wybierz folder, do którego skopiować zdjęcia</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The picture that is looked up</source>
        <translation>Wyszukiwany obraz</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Those that are new or of which you have only another version, with what belongs to them. Nothing is written over, and each is read again after it was written.</source>
        <translation>Te, które są nowe lub które masz tylko w innej wersji, z tym, co do nich należy. Nic nie zostanie nadpisane, a każde po zapisaniu jest odczytywane ponownie.</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Jak bardzo mają być podobne?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>dokładnie</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>luźno</translation>
    </message>
    <message>
        <source>all within</source>
        <translation>wszystkie do</translation>
    </message>
    <message>
        <source>{count} nearest</source>
        <translation>{count} najbliższych</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>To samo zdjęcie</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Podobne ujęcia</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>inna chwila</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Wygląda podobnie</translation>
    </message>
    <message>
        <source>probably another photo</source>
        <translation>prawdopodobnie inne zdjęcie</translation>
    </message>
    <message>
        <source>New: you don&apos;t have these</source>
        <translation>Nowe: tych nie masz</translation>
    </message>
    <message>
        <source>You have another version of these</source>
        <translation>Masz inną wersję tych zdjęć</translation>
    </message>
    <message>
        <source>it lacks something</source>
        <translation>czegoś jej brakuje</translation>
    </message>
    <message>
        <source>You have these already</source>
        <translation>Te już masz</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>W archiwum</translation>
    </message>
    <message>
        <source>Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest.</source>
        <translation>Nic nie jest aż tak podobne. Przesuń suwak ku „luźno” albo pokaż najbliższe.</translation>
    </message>
    <message>
        <source>Do I already have this photo?</source>
        <translation>Czy mam już to zdjęcie?</translation>
    </message>
    <message>
        <source>Drop a picture here from a folder, a browser or a message, choose a file, or paste one.</source>
        <translation>Upuść tu obraz z folderu, przeglądarki lub wiadomości, wybierz plik albo wklej obraz.</translation>
    </message>
    <message>
        <source>Drop a folder or a memory card here to see which of its photos are new.</source>
        <translation>Upuść tu folder lub kartę pamięci, by zobaczyć, które zdjęcia są nowe.</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>Adres obrazu w sieci</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Szukanie…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>%Ln zdjęcie masz tylko w innej wersji.</numerusform>
            <numerusform>%Ln zdjęcia masz tylko w innej wersji.</numerusform>
            <numerusform>%Ln zdjęć masz tylko w innej wersji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln pliku; może być tylko tutaj.</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików; mogą być tylko tutaj.</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików; mogą być tylko tutaj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>Nie sprawdzono %Ln filmu; wyszukaj go osobno.</numerusform>
            <numerusform>Nie sprawdzono %Ln filmów; wyszukaj je po kolei.</numerusform>
            <numerusform>Nie sprawdzono %Ln filmów; wyszukaj je po kolei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln zdjęcie jest nowe</numerusform>
            <numerusform>%Ln zdjęcia są nowe</numerusform>
            <numerusform>%Ln zdjęć jest nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>Drugie (%Ln) już masz.</numerusform>
            <numerusform>Pozostałe %Ln już masz.</numerusform>
            <numerusform>Pozostałe %Ln już masz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>Nic nowego</translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>To %Ln zdjęcie już masz.</numerusform>
            <numerusform>Wszystkie %Ln zdjęcia już masz.</numerusform>
            <numerusform>Wszystkie %Ln zdjęć już masz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Nie wszystko dało się sprawdzić</translation>
    </message>
    <message>
        <source>There are no photos here</source>
        <translation>Tu nie ma zdjęć</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>Kopiuj %Ln zdjęcie do…</numerusform>
            <numerusform>Kopiuj %Ln zdjęcia do…</numerusform>
            <numerusform>Kopiuj %Ln zdjęć do…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {photos}…</source>
        <translation>Kopiowanie: {done} / {photos}…</translation>
    </message>
    <message>
        <source>Each was read again: byte for byte the same as on the card.</source>
        <translation>Każde odczytano ponownie: bajt po bajcie takie samo jak na karcie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>%Ln z nich już tam było.</numerusform>
            <numerusform>%Ln z nich już tam były.</numerusform>
            <numerusform>%Ln z nich już tam było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>Dla %Ln jest tam inny plik o tej samej nazwie. Wybierz inny folder.</numerusform>
            <numerusform>Dla %Ln są tam inne pliki o tej samej nazwie. Wybierz inny folder.</numerusform>
            <numerusform>Dla %Ln są tam inne pliki o tej samej nazwie. Wybierz inny folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>Nie udało się skopiować %Ln: {why}.</numerusform>
            <numerusform>Nie udało się skopiować %Ln: {why}.</numerusform>
            <numerusform>Nie udało się skopiować %Ln: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln zdjęcie jest teraz w {folder}</numerusform>
            <numerusform>%Ln zdjęcia są teraz w {folder}</numerusform>
            <numerusform>%Ln zdjęć jest teraz w {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln zdjęcie jest już w {folder}</numerusform>
            <numerusform>%Ln zdjęcia są już w {folder}</numerusform>
            <numerusform>%Ln zdjęć jest już w {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Nic nie skopiowano</translation>
    </message>
    <message>
        <source>Copied just now</source>
        <translation>Skopiowane przed chwilą</translation>
    </message>
    <message>
        <source>Copied before</source>
        <translation>Skopiowane wcześniej</translation>
    </message>
    <message>
        <source>Not copied along, though it may say something of these photos: {files}.</source>
        <translation>Nie skopiowano razem z nimi, choć może mówić coś o tych zdjęciach: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>%Ln zdjęcie jest tam bez etykiet, gwiazdek lub komentarzy pulpitu.</numerusform>
            <numerusform>%Ln zdjęcia są tam bez etykiet, gwiazdek lub komentarzy pulpitu.</numerusform>
            <numerusform>%Ln zdjęć jest tam bez etykiet, gwiazdek lub komentarzy pulpitu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Pytam archiwum…</translation>
    </message>
    <message>
        <source>Your archive has this photo.</source>
        <translation>Twoje archiwum ma to zdjęcie.</translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>Archiwum ma coś podobnego do %Ln z nich.</numerusform>
            <numerusform>Archiwum ma coś podobnego do %Ln z nich.</numerusform>
            <numerusform>Archiwum ma coś podobnego do %Ln z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive has nothing like these.</source>
        <translation>Archiwum nie ma nic podobnego.</translation>
    </message>
    <message>
        <source>The archive has it: {where}.</source>
        <translation>Archiwum je ma: {where}.</translation>
    </message>
    <message>
        <source>The archive may have it: {where}, not connected.</source>
        <translation>Archiwum może je mieć: {where}, niepodłączone.</translation>
    </message>
    <message>
        <source>The archive does not have it.</source>
        <translation>Archiwum go nie ma.</translation>
    </message>
    <message>
        <source>Add folders on the first page.</source>
        <translation>Dodaj foldery na pierwszej stronie.</translation>
    </message>
    <message>
        <source>There is nothing to look through</source>
        <translation>Nie ma czego przeszukać</translation>
    </message>
    <message>
        <source>You have this photo.</source>
        <translation>Masz to zdjęcie.</translation>
    </message>
    <message>
        <source>You have this film.</source>
        <translation>Masz ten film.</translation>
    </message>
    <message>
        <source>You don&apos;t have this photo,</source>
        <translation>Nie masz tego zdjęcia,</translation>
    </message>
    <message>
        <source>You don&apos;t have this film,</source>
        <translation>Nie masz tego filmu,</translation>
    </message>
    <message>
        <source>but similar shots of the same thing.</source>
        <translation>ale masz podobne ujęcia tego samego.</translation>
    </message>
    <message>
        <source>The same film</source>
        <translation>Ten sam film</translation>
    </message>
    <message>
        <source>Nothing among {photos} is the same.</source>
        <translation>Przeszukano {photos}: nic nie jest takie samo.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>Z %Ln jest tam tylko część. Zachowaj kartę, aż będzie wszystko.</numerusform>
            <numerusform>Z %Ln jest tam tylko część. Zachowaj kartę, aż będzie wszystko.</numerusform>
            <numerusform>Z %Ln jest tam tylko część. Zachowaj kartę, aż będzie wszystko.</numerusform>
        </translation>
    </message>
    <message>
        <source>You don&apos;t have this photo.</source>
        <translation>Nie masz tego zdjęcia.</translation>
    </message>
    <message>
        <source>You don&apos;t have this film.</source>
        <translation>Nie masz tego filmu.</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} w {folder}</translation>
    </message>
    <message>
        <source>{where}, {times} times larger.</source>
        <translation>{where}, {times} razy większe.</translation>
    </message>
    <message>
        <source>{where}, smaller than this one.</source>
        <translation>{where}, mniejsze od tego.</translation>
    </message>
</context>
<context>
    <name>MediaChoice</name>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Zdjęcia i filmy</translation>
    </message>
    <message>
        <source>Films are read last; photos never wait for them.</source>
        <translation>Filmy są czytane na końcu; zdjęcia nigdy na nie nie czekają.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. No photo is lost.</source>
        <translation>Coś poszło źle w samym programie. Żadne zdjęcie nie przepadło.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Nie duplikaty…</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Wycofaj wszystkie decyzje</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Otwórz raport…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiwum…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Zapomnij…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation>O programie Dedupe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Photos of your library</source>
        <translation>Zdjęcia twojego zbioru</translation>
    </message>
</context>
<context>
    <name>NotDuplicatesDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Nie duplikaty</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>These photos are not shown together. What you take back comes again with the next search.</source>
        <translation>Tych zdjęć nie pokazuje się razem. To, co wycofasz, wróci przy następnym wyszukiwaniu.</translation>
    </message>
    <message>
        <source>Nothing yet. Press N in the review when photos of a group are no copies of each other.</source>
        <translation>Jeszcze nic. Naciśnij N w przeglądzie, gdy zdjęcia grupy nie są swoimi kopiami.</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Keep</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>{verdict}?</source>
        <translation>{verdict}?</translation>
    </message>
    <message>
        <source>{verdict} {name}</source>
        <translation>{verdict} {name}</translation>
    </message>
</context>
<context>
    <name>PhotosDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Dodaj folder ze zdjęciami</translation>
    </message>
    <message>
        <source>The language changes as soon as the search, the clean-up or the copying has ended.</source>
        <translation>Język zmieni się, gdy tylko skończy się wyszukiwanie, sprzątanie lub kopiowanie.</translation>
    </message>
</context>
<context>
    <name>RejectFlow</name>
    <message>
        <source>These files are the same, byte for byte. To keep both, press 1 and then Shift+2.</source>
        <translation>Te pliki są takie same, bajt po bajcie. By zostawić oba, naciśnij 1, a potem Shift+2.</translation>
    </message>
    <message>
        <source>Remembered: not duplicates. Undo takes it back.</source>
        <translation>Zapamiętano: nie duplikaty. „Cofnij” to odwołuje.</translation>
    </message>
    <message>
        <source>Remembered: this photo is none of the others. Undo takes it back.</source>
        <translation>Zapamiętano: to zdjęcie nie jest żadnym z pozostałych. „Cofnij” to odwołuje.</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>There is nothing to save yet. Find copies first.</source>
        <translation>Nie ma jeszcze czego zapisać. Najpierw poszukaj kopii.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Strona z obrazami (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Table with one row a pair (*.pairs.csv)</source>
        <translation>Tabela z jednym wierszem na parę (*.pairs.csv)</translation>
    </message>
    <message>
        <source>Table of the photos without a copy (*.without-copy.csv)</source>
        <translation>Tabela zdjęć bez kopii (*.without-copy.csv)</translation>
    </message>
    <message>
        <source>Report to open again (*.json)</source>
        <translation>Raport do ponownego otwarcia (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Otwórz raport</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Raporty (*.json)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Search again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filmy</translation>
    </message>
    <message>
        <source>Look through the films alone</source>
        <translation>Przejrzyj same filmy</translation>
    </message>
    <message>
        <source>You can stop at any time and go on another day.</source>
        <translation>Możesz przerwać w każdej chwili i dokończyć innego dnia.</translation>
    </message>
    <message>
        <source>Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost.</source>
        <translation>Bezpieczne znaczy: każde jest zawarte w zdjęciu, które zostaje. Nic, co pokazuje lub wie, nie przepada.</translation>
    </message>
    <message>
        <source>Clean the safe ones</source>
        <translation>Posprzątaj to, co bezpieczne</translation>
    </message>
    <message>
        <source>You see the list once more before anything moves, and everything can be put back.</source>
        <translation>Zobaczysz listę jeszcze raz, zanim cokolwiek zostanie przeniesione, i wszystko można przywrócić.</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Przejrzyj resztę</translation>
    </message>
    <message>
        <source>Clean by folder…</source>
        <translation>Sprzątaj według folderów…</translation>
    </message>
    <message>
        <source>What of one folder is in another one, and all copies in a folder</source>
        <translation>Co z jednego folderu jest w innym i wszystkie kopie w folderze</translation>
    </message>
    <message>
        <source>How much of each folder is safe to clean</source>
        <translation>Ile z każdego folderu można bezpiecznie posprzątać</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Add another folder</source>
        <translation>Dodaj kolejny folder</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Counting what can be freed…</source>
        <translation>Liczenie, ile można zwolnić…</translation>
    </message>
    <message>
        <source>Safe to clean · {size}</source>
        <translation>Bezpieczne do posprzątania · {size}</translation>
    </message>
    <message>
        <source>Yours to decide · up to {size}</source>
        <translation>Do twojej decyzji · do {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln pliku</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>can be freed, and no picture is lost</source>
        <translation>można zwolnić, nie tracąc żadnego obrazu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>{photos}: %Ln z nich ma kopię, która zostaje.</numerusform>
            <numerusform>{photos}: %Ln z nich mają kopię, która zostaje.</numerusform>
            <numerusform>{photos}: %Ln z nich ma kopię, która zostaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is there twice.</source>
        <translation>Nic się nie powtarza.</translation>
    </message>
    <message>
        <source>Clean the safe ones ({photos}, {size})</source>
        <translation>Posprzątaj to, co bezpieczne ({photos}, {size})</translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>grupa wymaga twojego spojrzenia</numerusform>
            <numerusform>grupy wymagają twojego spojrzenia</numerusform>
            <numerusform>grup wymaga twojego spojrzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Left untouched.</source>
        <translation>Bez żadnych zmian.</translation>
    </message>
    <message>
        <source>Nothing among {photos} can be cleaned without a look.</source>
        <translation>{photos}: niczego z nich nie da się posprzątać bez spojrzenia.</translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Przeglądanie twoich zdjęć</translation>
    </message>
    <message>
        <source>What is found appears here as it is found.</source>
        <translation>To, co się znajdzie, pojawia się tu na bieżąco.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Jeszcze nic do zobaczenia</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Najpierw dodaj foldery i poszukaj kopii.</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Nie ma już nic do decyzji</translation>
    </message>
    <message>
        <source>What was moved can be put back from History.</source>
        <translation>To, co przeniesiono, można przywrócić z historii.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>{photos}: brak kopii</translation>
    </message>
    <message>
        <source>{headline}, so far</source>
        <translation>{headline}, jak dotąd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>Trwa jeszcze sprawdzanie %Ln zdjęcia, które wygląda na kopię.</numerusform>
            <numerusform>Trwa jeszcze sprawdzanie %Ln zdjęć, które wyglądają na kopie.</numerusform>
            <numerusform>Trwa jeszcze sprawdzanie %Ln zdjęć, które wyglądają na kopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln foldery</numerusform>
            <numerusform>%Ln folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>searched in {time}</source>
        <translation>przeszukano w {time}</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Zobacz %Ln</numerusform>
            <numerusform>Zobacz wszystkie %Ln</numerusform>
            <numerusform>Zobacz wszystkie %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Przejrzyj resztę (%Ln grupa)</numerusform>
            <numerusform>Przejrzyj resztę (%Ln grupy)</numerusform>
            <numerusform>Przejrzyj resztę (%Ln grup)</numerusform>
        </translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Gdy wyszukiwanie się skończy lub zostanie anulowane</translation>
    </message>
    <message>
        <source>Possible once the search is done, or cancelled.</source>
        <translation>Możliwe, gdy wyszukiwanie się skończy lub zostanie anulowane.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln grupa wymaga twojego spojrzenia. Nic nie jest wybrane za ciebie.</numerusform>
            <numerusform>%Ln grupy wymagają twojego spojrzenia. Nic nie jest wybrane za ciebie.</numerusform>
            <numerusform>%Ln grup wymaga twojego spojrzenia. Nic nie jest wybrane za ciebie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>i jeszcze %Ln folder</numerusform>
            <numerusform>i jeszcze %Ln foldery</numerusform>
            <numerusform>i jeszcze %Ln folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>tu zostaje wszystko</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>All groups that are shown are decided.</source>
        <translation>O wszystkich pokazanych grupach zdecydowano.</translation>
    </message>
    <message>
        <source>{photos} stay. Undo takes it all back in one step.</source>
        <translation>Zostają: {photos}. „Cofnij” odwołuje wszystko naraz.</translation>
    </message>
    <message>
        <source>Groups of which you chose a photo to remove stay as they are.</source>
        <translation>Grupy, w których wybrano zdjęcie do usunięcia, zostają, jak są.</translation>
    </message>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>Zostawić wszystkie zdjęcia %Ln grupy?</numerusform>
            <numerusform>Zostawić wszystkie zdjęcia %Ln grup?</numerusform>
            <numerusform>Zostawić wszystkie zdjęcia %Ln grup?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Zostaw wszystkie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln grupa zostaje w całości. „Cofnij” to odwołuje.</numerusform>
            <numerusform>%Ln grupy zostają w całości. „Cofnij” to odwołuje.</numerusform>
            <numerusform>%Ln grup zostaje w całości. „Cofnij” to odwołuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation>Żaden program nie otwiera {name}. Wybierz jakiś w menedżerze plików.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation>Szukaj według nazwy lub folderu</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>Wielkość zdjęć</translation>
    </message>
    <message>
        <source>Size of the photos, also by Ctrl and the mouse wheel</source>
        <translation>Wielkość zdjęć, także przez Ctrl i kółko myszy</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln zdjęcie od tego czasu zmieniło się lub zniknęło. Zostaje, jak jest.</numerusform>
            <numerusform>%Ln zdjęcia od tego czasu zmieniły się lub zniknęły. Zostają, jak są.</numerusform>
            <numerusform>%Ln zdjęć od tego czasu zmieniło się lub zniknęło. Zostają, jak są.</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>dalej</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>przyjmij</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>zostaw lub usuń</translation>
    </message>
    <message>
        <source>large</source>
        <translation>duże</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>klawisze</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Choose for me…</source>
        <translation>Wybierz za mnie…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Posprzątaj…</translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation>O wszystkich grupach zdecydowano.</translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation>Zostaw tylko to zdjęcie</translation>
    </message>
    <message>
        <source>Remove the others, keep what is marked Keep</source>
        <translation>Usuń pozostałe, zostaw oznaczone „Zostaw”</translation>
    </message>
    <message>
        <source>Keep all photos of the group</source>
        <translation>Zostaw wszystkie zdjęcia grupy</translation>
    </message>
    <message>
        <source>Keep all groups shown…</source>
        <translation>Zostaw wszystkie pokazane grupy…</translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation>Zostaw też to zdjęcie</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Usuń to zdjęcie</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Przyjmij propozycję</translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation>Wycofaj decyzje o tej grupie</translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation>To nie są duplikaty</translation>
    </message>
    <message>
        <source>This one is none of the others</source>
        <translation>To nie jest żadne z pozostałych</translation>
    </message>
    <message>
        <source>All groups are shown. Undo (Z) brings the filters back.</source>
        <translation>Widać wszystkie grupy. Cofnij (Z) przywraca filtry.</translation>
    </message>
    <message>
        <source>{shown} of {photos} shown</source>
        <translation>{photos}, pokazano {shown}</translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation>można zwolnić {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>Nie udało się odczytać %Ln pliku</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików</numerusform>
            <numerusform>Nie udało się odczytać %Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the groups again as before</source>
        <translation>Znów filtruj grupy jak przedtem</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Nie ma czego wycofać</translation>
    </message>
    <message>
        <source>Take back that these are not duplicates</source>
        <translation>Wycofaj, że to nie są duplikaty</translation>
    </message>
    <message>
        <source>shown: {progress}</source>
        <translation>pokazane: {progress}</translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation>każda grupa zachowuje co najmniej jedno</translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation>nic nie zostanie usunięte bez twojej zgody</translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Gdy wyszukiwanie się skończy lub zostanie anulowane</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Zdjęcia tego sprzątania</translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation>Przywróć wybrane</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation>Wybierz zdjęcia, by przywrócić tylko je.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>przywrócone</translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation>zostało: {reason}</translation>
    </message>
    <message>
        <source>neither here nor where it was to go</source>
        <translation>ani tu, ani tam, dokąd miało trafić</translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation>program się zakończył podczas przenoszenia</translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation>program się zakończył podczas przywracania</translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation>w koszu; jego kopia to {kept}</translation>
    </message>
    <message>
        <source>in {folder}; its copy is {kept}</source>
        <translation>w {folder}; jego kopia to {kept}</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>The search was stopped: not all photos were compared.</source>
        <translation>Wyszukiwanie zatrzymano: nie wszystkie zdjęcia porównano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>%Ln z twoich wcześniejszych decyzji nadal obowiązuje: zdjęcia się nie zmieniły.</numerusform>
            <numerusform>%Ln z twoich wcześniejszych decyzji nadal obowiązują: zdjęcia się nie zmieniły.</numerusform>
            <numerusform>%Ln z twoich wcześniejszych decyzji nadal obowiązuje: zdjęcia się nie zmieniły.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation>Postęp wyszukiwania</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation>Zatrzymaj tutaj; to, co znaleziono, zostaje</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Start…</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>łącznie jeszcze {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln już znane</numerusform>
            <numerusform>%Ln już znane</numerusform>
            <numerusform>%Ln już znanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos a second</source>
        <translation>
            <numerusform>%Ln zdjęcie na sekundę</numerusform>
            <numerusform>%Ln zdjęcia na sekundę</numerusform>
            <numerusform>%Ln zdjęć na sekundę</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation>to, co znaleziono, można w tym czasie przeglądać</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Of equal copies, the one in the higher folder is kept. Drag to change the order.</source>
        <translation>Z równych kopii zostaje ta w wyższym folderze. Przeciągnij, by zmienić kolejność.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Dokładne kopie</translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation>Ten sam plik lub ten sam obraz dwa razy.</translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation>Także zapisane ponownie i po edycji</translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation>Mniejsze, inny format, obrócone, przycięte.</translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation>Także podobne ujęcia</translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation>Serie i drugie próby, wybierasz ty.</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Zaawansowane…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Znajdź kopie</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>Zobacz, co znaleziono</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Wcześniejsze przeglądy</translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation>Znajdź kopie wśród swoich zdjęć</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>Co ma zostać znalezione?</translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation>Nic nie zostanie usunięte bez twojej zgody i wszystko można przywrócić.</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Przeszukane wcześniej</translation>
    </message>
    <message>
        <source>Go on with the review of {review}</source>
        <translation>Kontynuuj przegląd {review}</translation>
    </message>
    <message>
        <source>See the search that runs</source>
        <translation>Zobacz trwające wyszukiwanie</translation>
    </message>
    <message>
        <source>{folder} is on the list already.</source>
        <translation>{folder} jest już na liście.</translation>
    </message>
    <message>
        <source>{folder} is inside {other}, which is on the list: it is searched with it.</source>
        <translation>{folder} jest wewnątrz {other}, który jest na liście: jest przeszukiwany razem z nim.</translation>
    </message>
    <message>
        <source>A search is running; go to Review to see it or to stop it</source>
        <translation>Trwa wyszukiwanie; przejdź do przeglądu, by je zobaczyć lub zatrzymać</translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation>Najpierw dodaj folder</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose copies for me</source>
        <translation>Wybierz kopie za mnie</translation>
    </message>
    <message>
        <source>Best photo first</source>
        <translation>Najpierw najlepsze zdjęcie</translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation>Najpierw moje foldery</translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation>Otwiera się wszędzie</translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation>Już posortowane</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Moja własna kolejność</translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation>Reguły, najważniejsza najpierw</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Przesuń regułę w górę</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Przesuń regułę w dół</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>Zmień reguły…</translation>
    </message>
    <message>
        <source>Also those that only know more than the one to keep</source>
        <translation>Także te, które tylko wiedzą więcej niż zostające</translation>
    </message>
    <message>
        <source>These would be chosen, for example</source>
        <translation>Na przykład te zostałyby wybrane</translation>
    </message>
    <message>
        <source>Keep this order, choose nothing</source>
        <translation>Zachowaj tę kolejność, nic nie wybieraj</translation>
    </message>
    <message>
        <source>Suggest by these rules from now on, and choose nothing yet</source>
        <translation>Proponuj odtąd według tych reguł i jeszcze nic nie wybieraj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation>Które zdjęcie ma zostać?</translation>
    </message>
    <message>
        <source>Choose {photos}</source>
        <translation>Wybierz: {photos}</translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation>Decyduje pierwsza reguła, która odróżnia dwa zdjęcia.</translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation>Wybierz kopie tych rodzajów</translation>
    </message>
    <message>
        <source>Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out.</source>
        <translation>Daty, miejsca, gwiazdki, teksty i osoby trafiają do pliku XMP obok. Przywrócenie je wyjmuje.</translation>
    </message>
    <message>
        <source>Never chosen for you: similar shots, and what has something that the one to keep lacks.</source>
        <translation>Nigdy nie wybierane za ciebie: podobne ujęcia i to, co ma coś, czego brak zostającemu.</translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation>Co zostałoby wybrane</translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation>Grupy, o których decyzja jest twoja, zostają, jak są. „Cofnij” odwołuje wszystko.</translation>
    </message>
    <message>
        <source>First {first}, then {second}, then {third} …</source>
        <translation>Najpierw {first}, potem {second}, potem {third}…</translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation>{photos}, {groups}, {size}</translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation>Nic: wszystkie są rozstrzygnięte, chronione lub innych rodzajów.</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Przykłady: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Pliki, których nie udało się odczytać</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation>Pozostawiono je w spokoju i niczego z nimi nie porównano.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation>Trwa przenoszenie zdjęć. To, co przeniesiono, zostaje w historii.</translation>
    </message>
    <message>
        <source>Photos are being copied. Those that are there are whole; the others are not copied.</source>
        <translation>Trwa kopiowanie zdjęć. Te, które już tam są, są kompletne; pozostałe nie zostaną skopiowane.</translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation>To, co przeczytano, jest zapamiętane, więc następne wyszukiwanie będzie szybsze.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Zatrzymać i zamknąć?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Zatrzymaj i zamknij</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation>Dlaczego są razem?</translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation>Gdzie zdjęcia się różnią: jasne części najbardziej</translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation>jasne części różnią się najbardziej</translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation>różni się {distance} z {bits} bitów</translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation>najsłabsza część</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>średnia różnica</translation>
    </message>
    <message>
        <source>kept one beyond the other</source>
        <translation>co zostające ma więcej</translation>
    </message>
    <message>
        <source>other beyond the kept one</source>
        <translation>co drugie ma więcej</translation>
    </message>
    <message>
        <source>{share} %, at worst {greys} greys</source>
        <translation>{share} %, najwyżej {greys} odcieni szarości</translation>
    </message>
    <message>
        <source>shared points</source>
        <translation>wspólne punkty</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} razy</translation>
    </message>
    <message>
        <source>size of the other, along an edge</source>
        <translation>rozmiar drugiego, wzdłuż boku</translation>
    </message>
    <message>
        <source>{greys} greys apart</source>
        <translation>{greys} odcieni szarości różnicy</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>tony</translation>
    </message>
    <message>
        <source>edges of the other, in strength</source>
        <translation>krawędzie drugiego, siła</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>Dokładne oglądanie…</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Photos by year: {years}</source>
        <translation>Zdjęcia według lat: {years}</translation>
    </message>
</context>
</TS>
