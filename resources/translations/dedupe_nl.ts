<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%Ln map kon niet worden geopend: {folder}.</numerusform>
            <numerusform>%Ln mappen konden niet worden geopend, zoals {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genomen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Plaatsnaam</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectief</translation>
    </message>
    <message>
        <source>Camera&apos;s serial number</source>
        <translation>Serienummer van de camera</translation>
    </message>
    <message>
        <source>Lens&apos;s serial number</source>
        <translation>Serienummer van het objectief</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Hoe ze is gemaakt</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gezichten</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Auteursrecht</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bewerkingen</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Andere notities</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgekeurd</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is such a thing</comment>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln stap</numerusform>
            <numerusform>%Ln stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>tijdzone {zone}</translation>
    </message>
    <message>
        <source>{fraction} of the second</source>
        <translation>{fraction} van de seconde</translation>
    </message>
    <message>
        <source>with flash</source>
        <translation>met flits</translation>
    </message>
    <message>
        <source>without flash</source>
        <translation>zonder flits</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m boven zee</translation>
    </message>
    <message>
        <source>looking towards {degrees}°</source>
        <translation>kijkrichting {degrees}°</translation>
    </message>
    <message>
        <source>humidity {percent}</source>
        <translation>luchtvochtigheid {percent}</translation>
    </message>
    <message>
        <source>{metres} m under water</source>
        <translation>{metres} m onder water</translation>
    </message>
    <message>
        <source>with its RAW</source>
        <translation>met zijn RAW</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>met zijn film</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>met geluid</translation>
    </message>
    <message>
        <source>with HDR data</source>
        <translation>met HDR-gegevens</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>met bewerkingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln ster</numerusform>
            <numerusform>%Ln sterren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%Ln map van een ander programma is met rust gelaten, {folder}: {what}</numerusform>
            <numerusform>%Ln mappen van andere programma’s zijn met rust gelaten, zoals {folder}: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln foto staat alleen in de cloud en is niet gedownload.</numerusform>
            <numerusform>%Ln foto’s staan alleen in de cloud en zijn niet gedownload.</numerusform>
        </translation>
    </message>
    <message>
        <source>an Apple photo library. Export its photos to compare them, or use its album Duplicates.</source>
        <translation>een fotobibliotheek van Apple. Exporteer de foto’s om ze te vergelijken, of gebruik het album Duplicaten.</translation>
    </message>
    <message>
        <source>a store of Lightroom. Export its photos to compare them.</source>
        <translation>een opslag van Lightroom. Exporteer de foto’s om ze te vergelijken.</translation>
    </message>
    <message>
        <source>a store of Capture One. Export its photos to compare them.</source>
        <translation>een opslag van Capture One. Exporteer de foto’s om ze te vergelijken.</translation>
    </message>
    <message>
        <source>a store of Immich. Use Immich&apos;s own search for duplicates.</source>
        <translation>een opslag van Immich. Gebruik Immich’ eigen zoekfunctie voor duplicaten.</translation>
    </message>
    <message>
        <source>PhotoPrism&apos;s own storage. Look in its originals instead.</source>
        <translation>de eigen opslag van PhotoPrism. Kijk liever in de originelen.</translation>
    </message>
    <message>
        <source>the store of a Nextcloud server. Look in a synchronised folder instead.</source>
        <translation>de opslag van een Nextcloud-server. Kijk liever in een gesynchroniseerde map.</translation>
    </message>
    <message>
        <source>the originals that Picasa kept of edited photos.</source>
        <translation>de originelen die Picasa van bewerkte foto’s bewaarde.</translation>
    </message>
    <message>
        <source>a cache of small pictures that its program makes again.</source>
        <translation>een cache van kleine afbeeldingen die het programma weer maakt.</translation>
    </message>
    <message>
        <source>a backup. Let the backup program thin it out.</source>
        <translation>een back-up. Laat het back-upprogramma hem uitdunnen.</translation>
    </message>
    <message>
        <source>managed by Lightroom, which will miss what is removed here.</source>
        <translation>beheerd door Lightroom, dat zal missen wat hier wordt verwijderd.</translation>
    </message>
    <message>
        <source>a session of Capture One, which will miss what is removed here.</source>
        <translation>een sessie van Capture One, dat zal missen wat hier wordt verwijderd.</translation>
    </message>
    <message>
        <source>managed by digiKam. Let it scan for changes afterwards.</source>
        <translation>beheerd door digiKam. Laat het daarna naar wijzigingen zoeken.</translation>
    </message>
    <message>
        <source>managed by darktable, which will miss what is removed here.</source>
        <translation>beheerd door darktable, dat zal missen wat hier wordt verwijderd.</translation>
    </message>
    <message>
        <source>only in the cloud.</source>
        <translation>alleen in de cloud.</translation>
    </message>
    <message>
        <source>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</source>
        <translation>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</translation>
    </message>
    <message>
        <source>photo.xmp beside a RAW: Lightroom</source>
        <translation>photo.xmp naast een RAW: Lightroom</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>De geplakte afbeelding</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Bestandsdatum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Saved with</source>
        <translation>Opgeslagen met</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Scherpte</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of this kind is known</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>{field}, by all sources</source>
        <translation>{field}, volgens alle bronnen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation>niets</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Hoort erbij</translation>
    </message>
    <message>
        <source>better</source>
        <translation>beter</translation>
    </message>
    <message>
        <source>Changed or gone</source>
        <translation>Veranderd of weg</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation>Behouden?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Verwijderen?</translation>
    </message>
    <message>
        <source>you decide: Enter keeps both</source>
        <translation>jij beslist: Enter behoudt beide</translation>
    </message>
    <message>
        <source>you decide: Enter keeps all</source>
        <translation>jij beslist: Enter behoudt alle</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} vrij te maken</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>alles behouden</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wordt gecontroleerd</translation>
    </message>
    <message>
        <source>there is no such address, or no connection</source>
        <translation>dat adres bestaat niet, of er is geen verbinding</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>het is er niet</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>geen toestemming</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>de schijf kan alleen worden gelezen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>de schijf faalde</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>een deel van het pad is geen map</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>de naam is te lang</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>geen verbinding</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>verbinding geweigerd</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>verbinding verbroken</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>geen antwoord op tijd</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>het bestand kan niet worden geopend</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>een ander programma gebruikt het bestand</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>het bestand is beschadigd</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation>Het bestand eindigt te vroeg. Kopieer het opnieuw van waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>Dit is geen afbeelding, wat de naam ook zegt.</translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation>Dit soort afbeelding kan hier niet worden geopend.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation>De afbeelding is te groot om veilig te openen.</translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation>Openen duurde te lang. Geef meer tijd onder Geavanceerd.</translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation>Openen mislukte; het bestand is waarschijnlijk beschadigd.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation>Er was te weinig geheugen om het te openen. Sluit andere programma’s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation>Je mag dit bestand niet lezen. Wijzig de rechten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Het bestand is er niet meer.</translation>
    </message>
    <message>
        <source>The file has changed since it was found. Look for copies again.</source>
        <translation>Het bestand is veranderd sinds het werd gevonden. Zoek opnieuw naar kopieën.</translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation>De schijf kon het niet lezen. Controleer de schijf en de kabel.</translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation>Deze foto heeft hier geen kopie, dus hij blijft.</translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation>Deze map behoudt alles. Dat wijzig je op de eerste pagina.</translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation>Deze foto is weg of kan niet worden geopend. Zoek opnieuw naar kopieën.</translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation>De foto die zou blijven is weg. Zoek opnieuw naar kopieën.</translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation>De foto die zou blijven kan niet worden geopend. Behoud deze.</translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation>De laatste foto van een groep blijft. Behoud eerst een andere.</translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation>Beide namen horen bij één bestand; verwijderen zou de foto verliezen.</translation>
    </message>
    <message>
        <source>Its RAW, film, edit or HDR data would be lost with it, so it stays.</source>
        <translation>Zijn RAW, film, bewerking of HDR-gegevens zouden ermee verloren gaan, dus hij blijft.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>hij is er niet meer</translation>
    </message>
    <message>
        <source>changed since the search; look for copies again before removing it</source>
        <translation>veranderd sinds het zoeken; zoek opnieuw naar kopieën voor je hem verwijdert</translation>
    </message>
    <message>
        <source>the copy that would stay is gone; look for copies again</source>
        <translation>de kopie die zou blijven is weg; zoek opnieuw naar kopieën</translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look for copies again</source>
        <translation>de kopie die zou blijven is veranderd; zoek opnieuw naar kopieën</translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened; keep this one</source>
        <translation>de kopie die zou blijven kan niet worden geopend; behoud deze</translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation>al zijn kopieën zouden ook worden verwijderd</translation>
    </message>
    <message>
        <source>its RAW, film, edit or HDR data would be lost with it</source>
        <translation>zijn RAW, film, bewerking of HDR-gegevens zouden ermee verloren gaan</translation>
    </message>
    <message>
        <source>the copy that would stay is in the trash itself</source>
        <translation>de kopie die zou blijven ligt zelf in de prullenbak</translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation>het is hetzelfde bestand als dat wat zou blijven</translation>
    </message>
    <message>
        <source>it is not a photo, whatever its name says</source>
        <translation>het is geen foto, wat de naam ook zegt</translation>
    </message>
    <message>
        <source>it is less like the copy that would stay than the report says</source>
        <translation>hij lijkt minder op de kopie die zou blijven dan het rapport zegt</translation>
    </message>
    <message>
        <source>it may show what the copy that would stay does not hold</source>
        <translation>hij toont misschien iets dat de kopie die zou blijven niet bevat</translation>
    </message>
    <message>
        <source>it has something that the copy that would stay lacks</source>
        <translation>hij heeft iets dat de kopie die zou blijven mist</translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look for copies again</source>
        <translation>niet meer gelijk aan de kopie die zou blijven; zoek opnieuw naar kopieën</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation>hij kan niet worden gelezen; controleer de schijf</translation>
    </message>
    <message>
        <source>you may not move it; allow changes to it and its folder, then try again</source>
        <translation>je mag hem niet verplaatsen; sta wijzigingen aan hem en zijn map toe en probeer het opnieuw</translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation>deze schijf heeft geen prullenbak</translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation>een netwerkmap heeft geen prullenbak</translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation>de gekozen map staat op een andere schijf</translation>
    </message>
    <message>
        <source>what only it knows could not be written beside the photo that stays</source>
        <translation>wat alleen hij weet kon niet naast de foto die blijft worden geschreven</translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation>een bestand dat erbij hoort kon niet worden verplaatst, dus hij bleef heel</translation>
    </message>
    <message>
        <source>the system refused; close other programs that use it, then try again</source>
        <translation>het systeem weigerde; sluit andere programma’s die hem gebruiken en probeer het opnieuw</translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation>je stopte voor hij aan de beurt was</translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation>het programma eindigde voor hij aan de beurt was</translation>
    </message>
    <message>
        <source>it is no longer where it was put: the trash or the folder was emptied</source>
        <translation>hij is niet meer waar hij was neergelegd: de prullenbak of de map is geleegd</translation>
    </message>
    <message>
        <source>the disk it was on is not there; plug it in and try again</source>
        <translation>de schijf waarop hij stond is er niet; sluit hem aan en probeer het opnieuw</translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation>er ligt een ander bestand waar hij was neergelegd</translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation>een ander bestand heeft nu zijn oude plek; verplaats dat eerst</translation>
    </message>
    <message>
        <source>you may not change its old folder; allow that, then try again</source>
        <translation>je mag zijn oude map niet wijzigen; sta dat toe en probeer het opnieuw</translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation>hij ligt in de prullenbak van het systeem; zet hem daar terug</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>het systeem weigerde</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation>volgende en vorige groep</translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation>volgende en vorige foto van de groep</translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation>een scherm vol groepen</translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation>eerste en laatste groep</translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation>zoeken op naam of map</translation>
    </message>
    <message>
        <source>show all groups again</source>
        <translation>alle groepen weer tonen</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation>het voorstel aannemen en verdergaan</translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation>die foto behouden, de andere verwijderen</translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation>die foto ook behouden</translation>
    </message>
    <message>
        <source>keep only the chosen photo</source>
        <translation>alleen de gekozen foto behouden</translation>
    </message>
    <message>
        <source>keep only those marked Keep</source>
        <translation>alleen wat ‘Behouden’ is behouden</translation>
    </message>
    <message>
        <source>keep all of the group</source>
        <translation>alles van de groep behouden</translation>
    </message>
    <message>
        <source>keep all groups shown</source>
        <translation>alle getoonde groepen behouden</translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation>de gekozen foto verwijderen of behouden</translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation>dit zijn geen duplicaten</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>opnieuw</translation>
    </message>
    <message>
        <source>suggestions for all groups</source>
        <translation>voorstellen voor alle groepen</translation>
    </message>
    <message>
        <source>clean up</source>
        <translation>opruimen</translation>
    </message>
    <message>
        <source>look up the copied photo</source>
        <translation>de gekopieerde foto opzoeken</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation>wisselen tussen de foto’s</translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation>van de ene naar de andere schuiven</translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation>het verschil tonen</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation>inzoomen, uitzoomen, passend</translation>
    </message>
    <message>
        <source>the whole screen, and back by Esc</source>
        <translation>het hele scherm, terug met Esc</translation>
    </message>
    <message>
        <source>open the photo in its program</source>
        <translation>de foto in zijn programma openen</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>dit blad</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Niet beslist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
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
        <translation>een paar seconden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln uur</numerusform>
            <numerusform>%Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {films}</source>
        <translation>{photos} en {films}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groep</numerusform>
            <numerusform>%Ln groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} en nog %Ln</numerusform>
            <numerusform>{names} en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Gelijke bestanden</translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation>Zelfde beeld, ander bestand</translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation>Zelfde foto, opnieuw opgeslagen</translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation>Bewerkte versies</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Soortgelijke opnamen</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>tweemaal hetzelfde bestand</translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation>alleen de notities in het bestand verschillen</translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation>kleiner, opnieuw opgeslagen, ander formaat, gedraaid</translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation>bijgesneden, ingelijst, anders gekleurd</translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation>een ander moment, nooit voor je gekozen</translation>
    </message>
    <message>
        <source>Identical files to look at</source>
        <translation>Gelijke bestanden om te bekijken</translation>
    </message>
    <message>
        <source>The same picture, to look at</source>
        <translation>Hetzelfde beeld, om te bekijken</translation>
    </message>
    <message>
        <source>Copies to look at</source>
        <translation>Kopieën om te bekijken</translation>
    </message>
    <message>
        <source>may know more than the photo that stays</source>
        <translation>weten misschien meer dan de foto die blijft</translation>
    </message>
    <message>
        <source>may show or know more than the photo that stays</source>
        <translation>tonen of weten misschien meer dan de foto die blijft</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>zelfde beeld</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>opnieuw opgeslagen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bewerkt</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>soortgelijk</translation>
    </message>
    <message numerus="yes">
        <source>Series of %Ln shots</source>
        <translation>
            <numerusform>Serie van %Ln opname</numerusform>
            <numerusform>Serie van %Ln opnamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln versie</numerusform>
            <numerusform>%Ln versies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln kopie</numerusform>
            <numerusform>%Ln kopieën</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some} en {others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>%Ln soortgelijke opname</numerusform>
            <numerusform>%Ln soortgelijke opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegeld</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>gedraaid</translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation>gespiegeld en gedraaid</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>ondersteboven</translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation>een kwart gedraaid</translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation>bijgesneden tot {percent} %</translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation>{degrees}° gekanteld</translation>
    </message>
    <message>
        <source>cut: from {time}</source>
        <translation>fragment: vanaf {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>end of a cut</comment>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>{times} keer zo snel</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>precies hetzelfde bestand</translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation>hetzelfde beeld, punt voor punt</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>andere grootte</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>ander formaat</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>andere kleuren</translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation>lichter of donkerder</translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation>zwart-wit gemaakt</translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation>verscherpt of vervaagd</translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation>een deel is veranderd</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>bijgesneden</translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation>met een lijst</translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation>met een bijschrift</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>met balken</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>gekanteld</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>samengedrukt</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>een ander moment</translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation>een andere belichting</translation>
    </message>
    <message>
        <source>another camera</source>
        <translation>een andere camera</translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>details verschillen</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>lijkt erop</translation>
    </message>
    <message>
        <source>text too small to compare</source>
        <translation>tekst te klein om te vergelijken</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>one without sound</source>
        <translation>één zonder geluid</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>ander geluid</translation>
    </message>
    <message>
        <source>other speed</source>
        <translation>andere snelheid</translation>
    </message>
    <message>
        <source>the photo&apos;s own film</source>
        <translation>de film van de foto</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>minder dan een seconde ertussen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>%Ln seconde ertussen</numerusform>
            <numerusform>%Ln seconden ertussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>%Ln minuut ertussen</numerusform>
            <numerusform>%Ln minuten ertussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours apart</source>
        <translation>
            <numerusform>%Ln uur ertussen</numerusform>
            <numerusform>%Ln uur ertussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days apart</source>
        <translation>
            <numerusform>%Ln dag ertussen</numerusform>
            <numerusform>%Ln dagen ertussen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet which one shows more.</source>
        <translation>Nog niet gecontroleerd welke meer toont.</translation>
    </message>
    <message>
        <source>Which one shows more could not be told.</source>
        <translation>Er was niet te zeggen welke meer toont.</translation>
    </message>
    <message>
        <source>They differ in the marked place.</source>
        <translation>Ze verschillen op de gemarkeerde plek.</translation>
    </message>
    <message>
        <source>It was made from the kept one, and changed.</source>
        <translation>Gemaakt uit de blijvende, en veranderd.</translation>
    </message>
    <message>
        <source>The kept one was made from it, and changed.</source>
        <translation>De blijvende is hieruit gemaakt, en veranderd.</translation>
    </message>
    <message>
        <source>Neither could be made from the other alone.</source>
        <translation>Geen van beide kan alleen uit de andere zijn gemaakt.</translation>
    </message>
    <message>
        <source>One was cut out of the other, and changed.</source>
        <translation>De ene is uit de andere gesneden en veranderd.</translation>
    </message>
    <message>
        <source>It was cut out of the kept one and shows nothing else.</source>
        <translation>Deze is uit de bewaarde gesneden en toont verder niets.</translation>
    </message>
    <message>
        <source>The kept one was cut out of it and shows nothing else.</source>
        <translation>De bewaarde is hieruit gesneden en toont verder niets.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Beide tonen hetzelfde.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows, and has more detail.</source>
        <translation>Wat blijft bevat alles wat deze toont, met meer detail.</translation>
    </message>
    <message>
        <source>It holds all that the kept one shows, and has more detail.</source>
        <translation>Deze bevat alles wat de blijvende toont, met meer detail.</translation>
    </message>
    <message>
        <source>Each shows something that the other does not.</source>
        <translation>Elk toont iets dat de andere niet toont.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows.</source>
        <translation>Wat blijft bevat alles wat deze toont.</translation>
    </message>
    <message>
        <source>It shows something that the kept one does not.</source>
        <translation>Deze toont iets dat de blijvende niet toont.</translation>
    </message>
    <message>
        <source>The kept one was made from it.</source>
        <translation>De blijvende is hieruit gemaakt.</translation>
    </message>
    <message>
        <source>It was made from the kept one: enlarged {factor} times, shows nothing more.</source>
        <translation>Gemaakt uit de blijvende: {factor} keer vergroot, toont niets meer.</translation>
    </message>
    <message>
        <source>It was made from the kept one.</source>
        <translation>Gemaakt uit de blijvende.</translation>
    </message>
    <message>
        <source>The same at a glance, and crops. For copies alone click their kind above.</source>
        <translation>Op het eerste gezicht gelijk, en uitsneden. Voor alleen kopieën klik je hierboven op hun soort.</translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation>Precies hetzelfde bestand, byte voor byte.</translation>
    </message>
    <message>
        <source>The same picture, point for point; only what else the file holds differs.</source>
        <translation>Hetzelfde beeld, punt voor punt; alleen wat het bestand verder bevat verschilt.</translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation>Dezelfde foto, opnieuw opgeslagen.</translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation>Gemaakt van dezelfde foto en daarna veranderd.</translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation>Een andere opname van hetzelfde. Kijk voor je beslist.</translation>
    </message>
    <message>
        <source>Looks the same, but the text is too small to compare. Look before you decide.</source>
        <translation>Ziet er hetzelfde uit, maar de tekst is te klein om te vergelijken. Kijk voor je beslist.</translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation>Wat verschilt: {findings}.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nog niets gekozen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>%Ln foto gekozen</numerusform>
            <numerusform>%Ln foto’s gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} chosen</source>
        <translation>Gekozen: {photos}</translation>
    </message>
    <message>
        <source>The very same file, byte for byte: nothing differs.</source>
        <translation>Precies hetzelfde bestand, byte voor byte: er is geen verschil.</translation>
    </message>
    <message>
        <source>The same picture, point for point: nothing differs.</source>
        <translation>Hetzelfde beeld, punt voor punt: er is geen verschil.</translation>
    </message>
    <message>
        <source>in a protected folder</source>
        <translation>in een beschermde map</translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation>in de voorkeursmap</translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation>in een minder geliefde map</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>grootste</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation>rechtstreeks van de camera</translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation>geen cameragegevens</translation>
    </message>
    <message>
        <source>preferred format</source>
        <translation>voorkeursformaat</translation>
    </message>
    <message>
        <source>less preferred format</source>
        <translation>minder geliefd formaat</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>onbewerkt</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>scherper</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>minder scherp</translation>
    </message>
    <message>
        <source>better quality</source>
        <translation>betere kwaliteit</translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation>lagere kwaliteit</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>groter bestand</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>kleiner bestand</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>ouder bestand</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>nieuwer bestand</translation>
    </message>
    <message>
        <source>has its RAW, film or HDR data</source>
        <translation>heeft zijn RAW, film of HDR-gegevens</translation>
    </message>
    <message>
        <source>no RAW, film or HDR data</source>
        <translation>geen RAW, film of HDR-gegevens</translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation>heet als een kopie</translation>
    </message>
    <message>
        <source>plain name</source>
        <translation>gewone naam</translation>
    </message>
    <message>
        <source>in a named folder</source>
        <translation>in een map met een naam</translation>
    </message>
    <message>
        <source>in no named folder</source>
        <translation>in een map zonder naam</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>korter pad</translation>
    </message>
    <message>
        <source>longer path</source>
        <translation>langer pad</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>eerste op naam</translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation>in alles gelijk</translation>
    </message>
    <message>
        <source>has keywords or edits</source>
        <translation>heeft trefwoorden of bewerkingen</translation>
    </message>
    <message>
        <source>fewer keywords or edits</source>
        <translation>minder trefwoorden of bewerkingen</translation>
    </message>
    <message>
        <source>shows most</source>
        <translation>toont het meest</translation>
    </message>
    <message>
        <source>the kept one has more detail</source>
        <translation>de blijvende heeft meer detail</translation>
    </message>
    <message>
        <source>the others were made from it</source>
        <translation>de andere zijn hieruit gemaakt</translation>
    </message>
    <message>
        <source>made from another photo</source>
        <translation>gemaakt uit een andere foto</translation>
    </message>
    <message>
        <source>shows nothing more</source>
        <translation>toont niets meer</translation>
    </message>
    <message>
        <source>another photo here shows all of it</source>
        <translation>een andere foto hier toont er alles van</translation>
    </message>
    <message>
        <source>but shows what the kept one does not</source>
        <translation>maar toont wat de blijvende niet toont</translation>
    </message>
    <message>
        <source>but differs from the kept one</source>
        <translation>maar verschilt van de blijvende</translation>
    </message>
    <message>
        <source>but the kept one was made from it</source>
        <translation>maar de blijvende is hieruit gemaakt</translation>
    </message>
    <message>
        <source>but it may be the original</source>
        <translation>maar het kan het origineel zijn</translation>
    </message>
    <message>
        <source>but not checked whole</source>
        <translation>maar niet helemaal gecontroleerd</translation>
    </message>
    <message>
        <source>but with its date</source>
        <translation>maar met zijn datum</translation>
    </message>
    <message>
        <source>but with its place</source>
        <translation>maar met zijn plaats</translation>
    </message>
    <message>
        <source>but with edits</source>
        <translation>maar met bewerkingen</translation>
    </message>
    <message>
        <source>but with HDR data</source>
        <translation>maar met HDR-gegevens</translation>
    </message>
    <message>
        <source>but with depth data</source>
        <translation>maar met dieptegegevens</translation>
    </message>
    <message>
        <source>but with further pictures</source>
        <translation>maar met meer afbeeldingen</translation>
    </message>
    <message>
        <source>but with transparency</source>
        <translation>maar met doorzichtigheid</translation>
    </message>
    <message>
        <source>but with finer colours</source>
        <translation>maar met fijnere kleuren</translation>
    </message>
    <message>
        <source>but of another date</source>
        <translation>maar van een andere datum</translation>
    </message>
    <message>
        <source>but of another place</source>
        <translation>maar van een andere plaats</translation>
    </message>
    <message>
        <source>but with the name of its place</source>
        <translation>maar met de naam van zijn plaats</translation>
    </message>
    <message>
        <source>but with its camera</source>
        <translation>maar met zijn camera</translation>
    </message>
    <message>
        <source>but rated</source>
        <translation>maar gewaardeerd</translation>
    </message>
    <message>
        <source>but labelled</source>
        <translation>maar gelabeld</translation>
    </message>
    <message>
        <source>but with a title or caption</source>
        <translation>maar met titel of bijschrift</translation>
    </message>
    <message>
        <source>but with another title or caption</source>
        <translation>maar met een andere titel of een ander bijschrift</translation>
    </message>
    <message>
        <source>but with keywords</source>
        <translation>maar met trefwoorden</translation>
    </message>
    <message>
        <source>but with people&apos;s names</source>
        <translation>maar met namen van personen</translation>
    </message>
    <message>
        <source>but with marked faces</source>
        <translation>maar met gemarkeerde gezichten</translation>
    </message>
    <message>
        <source>but with author or copyright</source>
        <translation>maar met auteur of auteursrecht</translation>
    </message>
    <message>
        <source>but with other notes</source>
        <translation>maar met andere notities</translation>
    </message>
    <message>
        <source>{photo} shows all of it</source>
        <translation>{photo} toont er alles van</translation>
    </message>
    <message>
        <source>made from the kept one</source>
        <translation>gemaakt uit de blijvende</translation>
    </message>
    <message>
        <source>the other one was made from it</source>
        <translation>de andere is hieruit gemaakt</translation>
    </message>
    <message>
        <source>any would do, shorter path</source>
        <translation>maakt niet uit, korter pad</translation>
    </message>
    <message>
        <source>the same file, longer path</source>
        <translation>hetzelfde bestand, langer pad</translation>
    </message>
    <message>
        <source>{decided} of {groups} decided</source>
        <translation>{decided} van {groups} beslist</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>de eerste</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>scherpste</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>een andere opname</translation>
    </message>
    <message>
        <source>less than a second later</source>
        <translation>minder dan een seconde later</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln seconde later</numerusform>
            <numerusform>%Ln seconden later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln minuut later</numerusform>
            <numerusform>%Ln minuten later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln uur later</numerusform>
            <numerusform>%Ln uur later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln dag later</numerusform>
            <numerusform>%Ln dagen later</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the decision about one photo</source>
        <translation>De beslissing over één foto terugnemen</translation>
    </message>
    <message>
        <source>Take back the choice in this group</source>
        <translation>De keuze in deze groep terugnemen</translation>
    </message>
    <message>
        <source>Take back that all groups shown were kept whole</source>
        <translation>Terugnemen dat alle getoonde groepen heel blijven</translation>
    </message>
    <message>
        <source>Take back the accepted suggestion</source>
        <translation>Het aangenomen voorstel terugnemen</translation>
    </message>
    <message>
        <source>Take back all suggestions that were chosen at once</source>
        <translation>Alle in één keer gekozen voorstellen terugnemen</translation>
    </message>
    <message>
        <source>Bring back the decisions that were taken back</source>
        <translation>De teruggenomen beslissingen herstellen</translation>
    </message>
    <message>
        <source>the original before what was made from it</source>
        <translation>het origineel vóór wat eruit gemaakt is</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>meer pixels</translation>
    </message>
    <message>
        <source>with its RAW, film or HDR data</source>
        <translation>met zijn RAW, film of HDR-gegevens</translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation>met camera, datum en plaats</translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation>onbewerkt vóór bewerkt</translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation>RAW en HEIC vóór JPEG</translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation>JPEG vóór HEIC en RAW</translation>
    </message>
    <message>
        <source>visibly sharper</source>
        <translation>zichtbaar scherper</translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation>betere opslagkwaliteit</translation>
    </message>
    <message>
        <source>with stars, keywords, words or edits</source>
        <translation>met sterren, trefwoorden, teksten of bewerkingen</translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation>in de hogere map</translation>
    </message>
    <message>
        <source>in the higher folder, even a version before its original</source>
        <translation>in de hogere map, zelfs een versie vóór haar origineel</translation>
    </message>
    <message>
        <source>in a folder that somebody named (“Summer 2019”, not “DCIM”)</source>
        <translation>in een map die iemand een naam gaf (‘Zomer 2019’, niet ‘DCIM’)</translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation>naam zonder ‘kopie’ of ‘(1)’</translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation>in meer mappen</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Foto’s zoeken</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Foto’s lezen</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Foto’s vergelijken</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>Kopieën controleren</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>Groepen vormen</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>a film inside the file</source>
        <translation>een film in het bestand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>nog %Ln afbeelding in het bestand</numerusform>
            <numerusform>nog %Ln afbeeldingen in het bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>the picture for the other eye</source>
        <translation>het beeld voor het andere oog</translation>
    </message>
    <message>
        <source>the RAW it was made from</source>
        <translation>de RAW waaruit het gemaakt is</translation>
    </message>
    <message>
        <source>HDR data inside the file</source>
        <translation>HDR-gegevens in het bestand</translation>
    </message>
    <message>
        <source>depth data inside the file</source>
        <translation>dieptegegevens in het bestand</translation>
    </message>
    <message>
        <source>mattes for portrait light</source>
        <translation>maskers voor portretlicht</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, kwaliteit {quality}</translation>
    </message>
    <message>
        <source>{kind}, but named .{suffix}</source>
        <translation>{kind}, maar heet .{suffix}</translation>
    </message>
    <message>
        <source>looks nearly the same</source>
        <translation>ziet er bijna hetzelfde uit</translation>
    </message>
    <message>
        <source>looks much alike</source>
        <translation>lijkt er sterk op</translation>
    </message>
    <message>
        <source>looks somewhat alike</source>
        <translation>lijkt er wat op</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet aangesloten</translation>
    </message>
    <message>
        <source>Nearly the same: copies saved again.</source>
        <translation>Bijna gelijk: opnieuw opgeslagen kopieën.</translation>
    </message>
    <message>
        <source>Much alike: copies and light edits.</source>
        <translation>Lijkt er sterk op: kopieën en lichte bewerkingen.</translation>
    </message>
    <message>
        <source>Alike on the whole: stronger edits too. Look before you remove.</source>
        <translation>Lijkt in het geheel: ook sterkere bewerkingen. Kijk voor je verwijdert.</translation>
    </message>
    <message>
        <source>Somewhat alike: other shots too. Compare each group.</source>
        <translation>Lijkt er wat op: ook andere opnamen. Vergelijk elke groep.</translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation>Alle kleuren, ook zwart-wit.</translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation>Alleen dezelfde kleuren.</translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation>Bijna dezelfde kleuren.</translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation>Kleuren mogen wat verschillen.</translation>
    </message>
    <message>
        <source>An archive in a folder needs chdb, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;; for Windows there is none, there an archive is on a server.</source>
        <translation>Een archief in een map heeft chdb nodig, dat niet is geïnstalleerd ({why}). Installeer het met: pip install &quot;dedupe-gui[archive]&quot;; voor Windows is er geen, daar staat een archief op een server.</translation>
    </message>
    <message>
        <source>An archive is in a folder or at clickhouse://host/database; other addresses are not understood.</source>
        <translation>Een archief staat in een map of op clickhouse://host/database; andere adressen worden niet begrepen.</translation>
    </message>
    <message>
        <source>An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;</source>
        <translation>Een archief op een server heeft clickhouse-driver nodig, dat niet is geïnstalleerd ({why}). Installeer het met: pip install &quot;dedupe-gui[archive]&quot;</translation>
    </message>
    <message>
        <source>Another clean-up is running in another window. Wait until it has finished, then try again.</source>
        <translation>Er loopt een andere opruiming in een ander venster. Wacht tot die klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.</source>
        <translation>Meer dan {most} foto’s van het archief lijken er zo op. Vraag een kleinere afstand of een andere hash.</translation>
    </message>
    <message>
        <source>No photo of the archive has a {hash}: they were added from scans that made none. Add them again with --all-hashes.</source>
        <translation>Geen foto van het archief heeft een {hash}: ze zijn toegevoegd uit zoekacties die er geen maakten. Voeg ze opnieuw toe met --all-hashes.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed. Install it with: pip install &quot;dedupe-gui[parquet]&quot;</source>
        <translation>Parquet heeft pyarrow nodig, dat niet is geïnstalleerd. Installeer het met: pip install &quot;dedupe-gui[parquet]&quot;</translation>
    </message>
    <message>
        <source>The archive has no library {name}. See: archive libraries</source>
        <translation>Het archief heeft geen verzameling {name}. Zie: archive libraries</translation>
    </message>
    <message>
        <source>The archive {place} cannot be opened: {why}. Choose another place.</source>
        <translation>Het archief {place} kan niet worden geopend: {why}. Kies een andere plek.</translation>
    </message>
    <message>
        <source>The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.</source>
        <translation>Het archief {place} kan niet verdergaan: {why}. Wat eerder is toegevoegd staat erin; dezelfde opdracht gaat daar verder.</translation>
    </message>
    <message>
        <source>The archive {place} is in use by another program. Try again when that has ended.</source>
        <translation>Het archief {place} wordt door een ander programma gebruikt. Probeer het opnieuw als dat klaar is.</translation>
    </message>
    <message>
        <source>The archive {place} is of another version of this program. Update it.</source>
        <translation>Het archief {place} is van een andere versie van dit programma. Werk het bij.</translation>
    </message>
    <message>
        <source>The archive&apos;s address is not understood. It is written clickhouse://host/database or clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; the password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>Het adres van het archief wordt niet begrepen. Het wordt geschreven als clickhouse://host/database of clickhouse://user@host:9000/database?cluster=NAME, met letters, cijfers en _ in de namen; het wachtwoord mag in de variabele CLICKHOUSE_PASSWORD staan.</translation>
    </message>
    <message>
        <source>The archive&apos;s server {place} is away, or does not answer any more ({why}). What was added before is in it; when the server is there again, the same command goes on.</source>
        <translation>De server {place} van het archief is er niet of antwoordt niet meer ({why}). Wat eerder is toegevoegd staat erin; zodra de server er weer is, gaat dezelfde opdracht verder.</translation>
    </message>
    <message>
        <source>The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are read once more, nothing else is lost.</source>
        <translation>De catalogus is van binnen beschadigd ({why}). Vergeet alles, of noem een ander bestand: dan worden foto’s nog eens gelezen, verder gaat niets verloren.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written ({why}). This scan goes on, but what it reads is not remembered for the next one. Free some space, or name a file in another folder.</source>
        <translation>De catalogus {path} kan niet worden geschreven ({why}). Dit zoeken gaat door, maar wat het leest wordt niet onthouden voor de volgende keer. Maak ruimte vrij, of noem een bestand in een andere map.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written, so that it forgets nothing. See who may write there, or move the file away.</source>
        <translation>De catalogus {path} kan niet worden geschreven en vergeet dus niets. Kijk wie er mag schrijven, of verplaats het bestand.</translation>
    </message>
    <message>
        <source>The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read once more, nothing else is lost. The old file is of no more use.</source>
        <translation>De catalogus {path} was beschadigd ({why}). Hij is opzijgezet als {aside} en opnieuw begonnen: foto’s worden nog eens gelezen, verder gaat niets verloren. Het oude bestand heeft geen nut meer.</translation>
    </message>
    <message>
        <source>The list of folders {path} can&apos;t be written: {why}. See who may write there.</source>
        <translation>De lijst van mappen {path} kan niet worden geschreven: {why}. Kijk wie daar mag schrijven.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. Move the file away to begin a new list; what was removed is still in the trash.</source>
        <translation>De lijst van eerdere opruimingen {path} kan niet worden gelezen ({why}), en zonder haar wordt niets verwijderd. Verplaats het bestand om een nieuwe lijst te beginnen; wat verwijderd werd ligt nog in de prullenbak.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. Check the folder&apos;s permissions and free space; a damaged file can be moved away.</source>
        <translation>De lijst van eerdere opruimingen {path} kan niet worden geschreven ({why}), en zonder haar wordt niets verwijderd. Controleer de rechten van de map en de vrije ruimte; een beschadigd bestand kun je verplaatsen.</translation>
    </message>
    <message>
        <source>The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.</source>
        <translation>Het uit te sluiten patroon is ongeldig: {why}. Schrijf het zoals in een .gitignore-bestand.</translation>
    </message>
    <message>
        <source>The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.</source>
        <translation>De afbeelding op {url} is groter dan {limit_mb} MB. Sla haar op en sleep het bestand hierheen.</translation>
    </message>
    <message>
        <source>The processes that read photos do not start. Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}</source>
        <translation>De processen die foto’s lezen starten niet. Voer `dedupe-gui --self-test` uit om te zien wat ontbreekt, of installeer het programma opnieuw.{why}</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {why}. Check its name.</source>
        <translation>Het rapport {path} kan niet worden gelezen: {why}. Controleer de naam.</translation>
    </message>
    <message>
        <source>The report {path} is incomplete ({why}). Scan again to get a whole one.</source>
        <translation>Het rapport {path} is onvolledig ({why}). Zoek opnieuw voor een heel rapport.</translation>
    </message>
    <message>
        <source>The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.</source>
        <translation>De server van {place} laat {user} dat niet doen ({why}). Vraag de beheerder om het recht daartoe.</translation>
    </message>
    <message>
        <source>The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.</source>
        <translation>De server van {place} heeft geen functie die bits telt en kan dus geen hashes vergelijken. Werk ClickHouse bij.</translation>
    </message>
    <message>
        <source>The server of {place} has no room for more ({why}). What was added before is in it; make room, and the same command goes on.</source>
        <translation>De server van {place} heeft geen ruimte meer ({why}). Wat eerder is toegevoegd staat erin; maak ruimte, dan gaat dezelfde opdracht verder.</translation>
    </message>
    <message>
        <source>The server of {place} knows no such cluster. Its remote_servers name those that it knows.</source>
        <translation>De server van {place} kent zo’n cluster niet. Zijn remote_servers noemen de clusters die hij kent.</translation>
    </message>
    <message>
        <source>The server of {place} refuses the user or the password. The password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>De server van {place} weigert de gebruiker of het wachtwoord. Het wachtwoord mag in de variabele CLICKHOUSE_PASSWORD staan.</translation>
    </message>
    <message>
        <source>The server of {place} says: {why}.</source>
        <translation>De server van {place} zegt: {why}.</translation>
    </message>
    <message>
        <source>The table photos of {place} is no archive of this version of the program. Name another database.</source>
        <translation>De tabel photos van {place} is geen archief van deze versie van het programma. Noem een andere database.</translation>
    </message>
    <message>
        <source>There is no archive at {place}. Check the address.</source>
        <translation>Er is geen archief op {place}. Controleer het adres.</translation>
    </message>
    <message>
        <source>There is no archive in {place}. Check its name.</source>
        <translation>Er is geen archief in {place}. Controleer de naam.</translation>
    </message>
    <message>
        <source>There is no clean-up number {run}. `dedupe-gui history` lists them.</source>
        <translation>Er is geen opruiming met nummer {run}. `dedupe-gui history` somt ze op.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Er is geen opruiming om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo: what was removed was emptied from the trash or the folder since.</source>
        <translation>Er is geen opruiming om ongedaan te maken: wat verwijderd werd ligt niet meer in de prullenbak of de map.</translation>
    </message>
    <message>
        <source>There is no file {path}, or it cannot be looked at. Check its name.</source>
        <translation>Het bestand {path} is er niet, of kan niet worden bekeken. Controleer de naam.</translation>
    </message>
    <message>
        <source>There is no room to work in ({why}). Free some space on the disk of the temporary folder.</source>
        <translation>Er is geen ruimte om te werken ({why}). Maak ruimte vrij op de schijf van de tijdelijke map.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Choose a folder on another disk.</source>
        <translation>In {folder} is niet genoeg ruimte. Kies een map op een andere schijf.</translation>
    </message>
    <message>
        <source>This session is damaged ({why}). Scan the folders again.</source>
        <translation>Deze sessie is beschadigd ({why}). Doorzoek de mappen opnieuw.</translation>
    </message>
    <message>
        <source>This session is gone. Scan the folders again.</source>
        <translation>Deze sessie is weg. Doorzoek de mappen opnieuw.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of the program. Update the program.</source>
        <translation>Deze sessie is opgeslagen door een nieuwere versie van het programma. Werk het programma bij.</translation>
    </message>
    <message>
        <source>Two reports would go to {path}. Name a file for each.</source>
        <translation>Twee rapporten zouden naar {path} gaan. Noem voor elk een bestand.</translation>
    </message>
    <message>
        <source>What was known of {path} is gone from the catalogue. Scan the folders again.</source>
        <translation>Wat van {path} bekend was staat niet meer in de catalogus. Doorzoek de mappen opnieuw.</translation>
    </message>
    <message>
        <source>{film} is a film and {photo} is not. Compare two of a kind.</source>
        <translation>{film} is een film en {photo} niet. Vergelijk er twee van dezelfde soort.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {why}.</source>
        <translation>{folder} kan niet worden geopend: {why}.</translation>
    </message>
    <message>
        <source>{folder} is on the card itself. Choose a folder elsewhere.</source>
        <translation>{folder} staat op de kaart zelf. Kies een map ergens anders.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}). Check the address and the connection.</source>
        <translation>{host} is niet bereikbaar ({why}). Controleer het adres en de verbinding.</translation>
    </message>
    <message>
        <source>{host} is inside your own network, and the address was not typed by you. Save the picture and drop the file.</source>
        <translation>{host} ligt in je eigen netwerk, en het adres is niet door jou getypt. Sla de afbeelding op en sleep het bestand hierheen.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). Free some space, or see who may write there.</source>
        <translation>{path} is niet bruikbaar ({why}). Maak ruimte vrij, of kijk wie er mag schrijven.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). See who may write there.</source>
        <translation>{path} is niet bruikbaar ({why}). Kijk wie er mag schrijven.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Check its name.</source>
        <translation>{path} kan niet worden geopend: {why}. Controleer de naam.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a film: {why}</source>
        <translation>{path} kan niet als film worden gelezen: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a photo: {why}</source>
        <translation>{path} kan niet als foto worden gelezen: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}. Remove it yourself.</source>
        <translation>{path} kan niet worden weggehaald: {why}. Haal het zelf weg.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place for the report.</source>
        <translation>{path} kan niet worden geschreven: {why}. Kies een andere plek voor het rapport.</translation>
    </message>
    <message>
        <source>{path} could not be opened. Try again.</source>
        <translation>{path} kon niet worden geopend. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{path} holds what this program never writes ({why}). Move the file away to begin anew.</source>
        <translation>{path} bevat wat dit programma nooit schrijft ({why}). Verplaats het bestand om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Name another file.</source>
        <translation>{path} is een database van een ander programma. Noem een ander bestand.</translation>
    </message>
    <message>
        <source>{path} is a film or belongs to a photo, and no report replaces it. Choose another name.</source>
        <translation>{path} is een film of hoort bij een foto, en geen rapport vervangt het. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{path} is a film. Look up a photo instead.</source>
        <translation>{path} is een film. Zoek in plaats daarvan een foto op.</translation>
    </message>
    <message>
        <source>{path} is a picture, which no report replaces. Choose another name.</source>
        <translation>{path} is een afbeelding, die geen rapport vervangt. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Move the file away to begin anew.</source>
        <translation>{path} is beschadigd ({why}). Verplaats het bestand om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.</source>
        <translation>{path} is geen geëxporteerd archief ({why}). Noem een bestand dat ‘archive export’ heeft geschreven.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file written by --json.</source>
        <translation>{path} is geen bestand. Kies een bestand dat met --json is geschreven.</translation>
    </message>
    <message>
        <source>{path} is not a catalogue of this program. Name another file.</source>
        <translation>{path} is geen catalogus van dit programma. Noem een ander bestand.</translation>
    </message>
    <message>
        <source>{path} is not a report of the format {format}. Choose a file written by --json.</source>
        <translation>{path} is geen rapport in het formaat {format}. Kies een bestand dat met --json is geschreven.</translation>
    </message>
    <message>
        <source>{path} is not a report: it is not JSON. Choose a file written by --json.</source>
        <translation>{path} is geen rapport: het is geen JSON. Kies een bestand dat met --json is geschreven.</translation>
    </message>
    <message>
        <source>{path} is there already and is no report of this program. Choose another name, or add --overwrite.</source>
        <translation>{path} bestaat al en is geen rapport van dit programma. Kies een andere naam, of voeg --overwrite toe.</translation>
    </message>
    <message>
        <source>{path} is too large for a report. Choose a file written by --json.</source>
        <translation>{path} is te groot voor een rapport. Kies een bestand dat met --json is geschreven.</translation>
    </message>
    <message>
        <source>{path} was damaged ({why}). It was set aside as {aside} and begun anew.</source>
        <translation>{path} was beschadigd ({why}). Het is opzijgezet als {aside} en opnieuw begonnen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program, or name another file.</source>
        <translation>{path} is geschreven door een nieuwere versie van dit programma. Werk het programma bij, of noem een ander bestand.</translation>
    </message>
    <message>
        <source>{place} is no archive, and there is something in it. Name a new or an empty folder.</source>
        <translation>{place} is geen archief, en er staat iets in. Noem een nieuwe of lege map.</translation>
    </message>
    <message>
        <source>{url} answered “{answer}”. Check the address.</source>
        <translation>{url} antwoordde ‘{answer}’. Controleer het adres.</translation>
    </message>
    <message>
        <source>{url} broke off before the picture was whole. Try again.</source>
        <translation>{url} brak af voor de afbeelding compleet was. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{url} did not answer ({why}). Check the address and the connection.</source>
        <translation>{url} antwoordde niet ({why}). Controleer het adres en de verbinding.</translation>
    </message>
    <message>
        <source>{url} is not a picture but {kind}. Use the address of the picture itself.</source>
        <translation>{url} is geen afbeelding maar {kind}. Gebruik het adres van de afbeelding zelf.</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be fetched. Use one with http or https.</source>
        <translation>{url} is geen webadres dat kan worden opgehaald. Gebruik er een met http of https.</translation>
    </message>
    <message>
        <source>{url} leads from one address to the next without end. Save the picture and drop the file.</source>
        <translation>{url} leidt eindeloos van het ene adres naar het andere. Sla de afbeelding op en sleep het bestand hierheen.</translation>
    </message>
    <message>
        <source>{url} takes longer than {limit_s} s. Save the picture and drop the file.</source>
        <translation>{url} duurt langer dan {limit_s} s. Sla de afbeelding op en sleep het bestand hierheen.</translation>
    </message>
    <message>
        <source>{pictures} fps, {megabits} Mbit/s</source>
        <translation>{pictures} fps, {megabits} Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>%Ln ervan is een film, {size}.</numerusform>
            <numerusform>%Ln ervan zijn films, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln films</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sound</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Het zoeken is gestopt</translation>
    </message>
    <message>
        <source>No copies were found until then. What was read is remembered, so searching again is quicker.</source>
        <translation>Tot dan zijn geen kopieën gevonden. Wat gelezen is wordt onthouden, dus opnieuw zoeken gaat sneller.</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. Plug in its disk, then search again.</source>
        <translation>{folder} is er op dit moment niet. Sluit de schijf aan en zoek opnieuw.</translation>
    </message>
    <message>
        <source>No photos were found</source>
        <translation>Geen foto’s gevonden</translation>
    </message>
    <message>
        <source>There are no photos in these folders that can be opened. Add another folder.</source>
        <translation>In deze mappen zijn geen foto’s die geopend kunnen worden. Voeg een andere map toe.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dedupe</source>
        <translation>Over Dedupe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenties…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>The guide on the web</source>
        <translation>De handleiding op het web</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Een fout melden</translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation>Dedupe {version}</translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation>Vindt de kopieën in je foto’s, zegt waarom, en verliest er nooit een.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg.</source>
        <translation>Dedupe steunt op het werk van vele anderen, vooral Qt, Pillow, NumPy en FFmpeg.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation>Op vorm: het beste voor foto’s (pHash)</translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation>Op verloop (dHash)</translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation>Op wavelets: veel valse vondsten (wHash)</translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation>Op helderheid: veel valse vondsten (aHash)</translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation>Op helderheid en kleur (aHash + colorhash)</translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation>Op vorm en kleur (pHash + colorhash)</translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation>Ook gedraaide en gespiegelde kopieën vinden</translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation>Ook uitsneden, lijsten, bijschriften en kantelingen vinden</translation>
    </message>
    <message>
        <source>Only copies in another folder of the list than the kept photo</source>
        <translation>Alleen kopieën in een andere map van de lijst dan de behouden foto</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How photos are compared</source>
        <translation>Hoe foto’s worden vergeleken</translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation>Toegestane verschillen om te beginnen, van 64</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Kleinste groep</translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation>Bestanden en mappen overslaan</translation>
    </message>
    <message>
        <source>Look even in these stores of other programs</source>
        <translation>Zelfs in deze opslag van andere programma’s kijken</translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation>Te gebruiken processorkernen</translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation>Eén foto opgeven na</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation>Patronen zoals in een .gitignore-bestand, één per regel. Verborgen mappen en prullenbakken worden nooit bezocht.</translation>
    </message>
    <message>
        <source>Whole paths, one a line. What is removed there is missing in its program, which may break its library.</source>
        <translation>Hele paden, één per regel. Wat daar wordt verwijderd ontbreekt in zijn programma, wat de bibliotheek kan beschadigen.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>a folder, or clickhouse://host/database</source>
        <translation>een map, of clickhouse://host/database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>An archive knows what the photos of many libraries look like, also of disks that are not connected. When a picture is looked up, it is asked as well. It is made and filled on the command line, with “dedupe-gui archive add”. Leave the line empty to ask none.</source>
        <translation>Een archief weet hoe de foto’s van veel verzamelingen eruitzien, ook die op schijven die niet zijn aangesloten. Als je een afbeelding opzoekt, wordt het ook gevraagd. Het wordt gemaakt en gevuld op de opdrachtregel, met ‘dedupe-gui archive add’. Laat de regel leeg om er geen te vragen.</translation>
    </message>
    <message>
        <source>Where the archive is</source>
        <translation>Waar het archief staat</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Kies de map van een archief</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Leave the password out of the address: it would stand in the settings for everybody to read. Put it into the variable CLICKHOUSE_PASSWORD before the program is started.</source>
        <translation>Laat het wachtwoord weg uit het adres: het zou voor iedereen leesbaar in de instellingen staan. Zet het in de variabele CLICKHOUSE_PASSWORD voordat het programma wordt gestart.</translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message>
        <source>held by {folder}</source>
        <translation>ook heel in {folder}</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>photos</comment>
        <translation>verschillen</translation>
    </message>
    <message>
        <source>only in {folder}</source>
        <translation>alleen in {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>%Ln van {photos} in {giver} staat ook in {holder}.</numerusform>
            <numerusform>%Ln van {photos} in {giver} staan ook in {holder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>held by another photo</source>
        <translation>heel in een andere foto</translation>
    </message>
    <message>
        <source>without a copy</source>
        <translation>zonder kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>%Ln van {photos} in {giver} heeft een kopie die blijft, in deze map of een andere.</numerusform>
            <numerusform>%Ln van {photos} in {giver} hebben een kopie die blijft, in deze map of een andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that differ and those without a copy stay. You see the list before anything moves.</source>
        <translation>Wat verschilt en wat geen kopie heeft blijft. Je ziet de lijst voor er iets wordt verplaatst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>%Ln foto staat ook elders, maar je behoudt die of zijn map.</numerusform>
            <numerusform>%Ln foto’s staan ook elders, maar je behoudt die of hun map.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Gaat</translation>
    </message>
    <message>
        <source>Remove what is also in {folder} ({photos})</source>
        <translation>Verwijderen wat ook in {folder} staat ({photos})</translation>
    </message>
    <message>
        <source>stay for those</source>
        <comment>photos</comment>
        <translation>blijven daarvoor</translation>
    </message>
    <message>
        <source>Remove all copies in this folder ({photos})</source>
        <translation>Alle kopieën in deze map verwijderen ({photos})</translation>
    </message>
    <message>
        <source>{photos}: held entirely by one that stays</source>
        <translation>{photos}: helemaal aanwezig in wat blijft</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>De andere versie</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Gelijkenis</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Genomen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Maakt vrij</translation>
    </message>
    <message>
        <source>Nothing here can go without a loss.</source>
        <translation>Hier kan niets zonder verlies weg.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date</comment>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message>
        <source>Other way round</source>
        <translation>Andersom</translation>
    </message>
    <message>
        <source>Compare with all folders</source>
        <translation>Met alle mappen vergelijken</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Foto’s van de map</translation>
    </message>
    <message>
        <source>Remove only these</source>
        <translation>Alleen deze verwijderen</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Deze behouden</translation>
    </message>
    <message>
        <source>Click a folder, then a second one with Ctrl (or press C on it) to see what both hold.</source>
        <translation>Klik op een map, dan met Ctrl op een tweede (of druk daar op C) om te zien wat beide hebben.</translation>
    </message>
    <message>
        <source>How much of each folder is in another one too</source>
        <translation>Hoeveel van elke map ook in een andere staat</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Per map</translation>
    </message>
    <message>
        <source>Counting what each folder has…</source>
        <translation>Tellen wat elke map heeft…</translation>
    </message>
    <message>
        <source>Choose a folder at the left.</source>
        <translation>Kies links een map.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>%Ln rij gekozen</numerusform>
            <numerusform>%Ln rijen gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the review</source>
        <translation>In het overzicht bekijken</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photos compared</source>
        <translation>Vergeleken foto’s</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation>Wat verschilt, verhelderd. Zwart is gelijk.</translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>De laatste opruiming eindigde plotseling. %Ln foto was half verplaatst en is nu in orde.</numerusform>
            <numerusform>De laatste opruiming eindigde plotseling. %Ln foto’s waren half verplaatst en zijn nu in orde.</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows what became of each, and can put them back.</source>
        <translation>De geschiedenis toont wat er van elk geworden is, en kan ze terugzetten.</translation>
    </message>
    <message>
        <source>The trash could not be opened. You find it in your file manager.</source>
        <translation>De prullenbak kon niet worden geopend. Je vindt hem in je bestandsbeheer.</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Niet teruggezet</translation>
    </message>
    <message>
        <source>All of them were left alone, for these reasons.</source>
        <translation>Ze zijn allemaal met rust gelaten, om deze redenen.</translation>
    </message>
    <message>
        <source>of copies are out of your library</source>
        <translation>aan kopieën is uit je foto’s weg</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>{moved} van {photos} verplaatst, %Ln bleef.</numerusform>
            <numerusform>{moved} van {photos} verplaatst, %Ln bleven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The space is free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>De ruimte komt vrij zodra je de prullenbak leegt en de map ‘Removed photos’ weggooit.</translation>
    </message>
    <message>
        <source>The space is free once you throw away the folder “Removed photos”.</source>
        <translation>De ruimte komt vrij zodra je de map ‘Removed photos’ weggooit.</translation>
    </message>
    <message>
        <source>The space is free once the trash is emptied.</source>
        <translation>De ruimte komt vrij zodra de prullenbak is geleegd.</translation>
    </message>
    <message>
        <source>Once what stands in the way is gone, try again from History.</source>
        <translation>Als weg is wat in de weg staat, probeer het opnieuw vanuit de geschiedenis.</translation>
    </message>
    <message>
        <source>Those that are in a group are in the review again.</source>
        <translation>Wat in een groep zit staat weer in het overzicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>%Ln van {photos} staat weer waar hij was</numerusform>
            <numerusform>%Ln van {photos} staan weer waar ze waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>%Ln bestand dat erbij hoort gaat mee</numerusform>
            <numerusform>%Ln bestanden die erbij horen gaan mee</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: {kept}</source>
        <translation>blijft: {kept}</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Er is niets verplaatst</translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>{photos} verplaatst.</numerusform>
            <numerusform>{photos} verplaatst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Er is niets teruggezet</translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>{photos} staat weer op zijn plaats</numerusform>
            <numerusform>{photos} staan weer op hun plaats</numerusform>
        </translation>
    </message>
    <message>
        <source>To be moved: {photos}</source>
        <translation>Te verplaatsen: {photos}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>hier blijft alles</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation>naar de prullenbak van het systeem</translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation>naar {folder}, want {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>De %Ln foto op {disk} naar de map ‘Removed photos’ daar verplaatsen</numerusform>
            <numerusform>De %Ln foto’s op {disk} naar de map ‘Removed photos’ daar verplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} become free once the trash is emptied.</source>
        <translation>{size} komt vrij zodra de prullenbak is geleegd.</translation>
    </message>
    <message>
        <source>{size} become free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>{size} komt vrij zodra je de prullenbak leegt en de map ‘Removed photos’ weggooit.</translation>
    </message>
    <message>
        <source>{size} become free once you throw away the folder “Removed photos”.</source>
        <translation>{size} komt vrij zodra je de map ‘Removed photos’ weggooit.</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>Show all of them…</source>
        <translation>Allemaal tonen…</translation>
    </message>
    <message>
        <source>Write what only they know to XMP files beside the photos that stay</source>
        <translation>Wat alleen zij weten in XMP-bestanden naast de blijvende foto’s schrijven</translation>
    </message>
    <message>
        <source>Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.</source>
        <translation>Datums, plaatsen, sterren, teksten, trefwoorden en personen. Terugzetten van de foto’s haalt het er weer uit.</translation>
    </message>
    <message>
        <source>How new XMP files are called</source>
        <translation>Hoe nieuwe XMP-bestanden heten</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation>Controleren voor er iets wordt verplaatst…</translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation>Is elke foto nog zoals hij was, en is zijn kopie er nog?</translation>
    </message>
    <message>
        <source>Move {photos} to the trash?</source>
        <translation>{photos} naar de prullenbak verplaatsen?</translation>
    </message>
    <message>
        <source>Move {photos}?</source>
        <translation>{photos} verplaatsen?</translation>
    </message>
    <message>
        <source>Move {photos}</source>
        <translation>{photos} verplaatsen</translation>
    </message>
    <message>
        <source>Nothing can be moved</source>
        <translation>Er kan niets worden verplaatst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln groep behoudt minstens één foto.</numerusform>
            <numerusform>%Ln groepen behouden elk minstens één foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keeps} {size} Until then you can put everything back, from History or by hand, next week too.</source>
        <translation>{keeps} {size} Tot dan kun je alles terugzetten, vanuit de geschiedenis of met de hand, ook volgende week.</translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation>Geen van de gekozen foto’s kan worden verplaatst.</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>Blijven waar ze zijn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>%Ln ervan weet iets dat de foto’s die blijven niet weten. Dat gaat mee weg.</numerusform>
            <numerusform>%Ln ervan weten iets dat de foto’s die blijven niet weten. Dat gaat mee weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>%Ln ervan weet iets dat de foto’s die blijven niet weten.</numerusform>
            <numerusform>%Ln ervan weten iets dat de foto’s die blijven niet weten.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them knows anything that the photos that stay do not know.</source>
        <translation>Geen ervan weet iets dat de foto’s die blijven niet weten.</translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation>Foto’s terugzetten…</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>Foto’s verplaatsen…</translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation>Je kunt op elk moment stoppen; wat verplaatst is staat in de geschiedenis.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare below the list</source>
        <translation>Onder de lijst vergelijken</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Volledig scherm (F11)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Schuiven</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Hoe vergelijken</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation>De foto’s passend maken</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Eén pixel van de foto op één van het scherm</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Volledig scherm (F11)</translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation>Kies een groep om haar foto’s te vergelijken.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Tonen (%Ln)</numerusform>
            <numerusform>Alle %Ln tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>{shown} van {count} tonen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Niet beslist</translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message>
        <source>Remove as well</source>
        <translation>Ook verwijderen</translation>
    </message>
    <message>
        <source>Remove the empty folders as well</source>
        <translation>Ook de lege mappen verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln map is nu leeg.</numerusform>
            <numerusform>%Ln mappen zijn nu leeg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln lege map is verwijderd.</numerusform>
            <numerusform>%Ln lege mappen zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>Blijven waar ze zijn: {names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation>Je foto’s doorzoeken</translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation>Groepen verschijnen hier zodra ze gevonden zijn.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Nog niets om door te nemen</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Voeg eerst mappen toe en zoek kopieën.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>All groups are decided</source>
        <translation>Alle groepen zijn beslist</translation>
    </message>
    <message>
        <source>Clean up at the bottom right moves what you chose to the trash, after one more look.</source>
        <translation>Opruimen, rechtsonder, verplaatst wat je koos naar de prullenbak, na nog één blik.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle groepen tonen</translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation>Geen groep past bij de filters</translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation>Toon alle soorten weer, of wis wat je in het zoekveld typte.</translation>
    </message>
    <message>
        <source>No copies are left</source>
        <translation>Er zijn geen kopieën over</translation>
    </message>
    <message>
        <source>What was moved can be put back from History. Add another folder to search on.</source>
        <translation>Wat verplaatst is kan vanuit de geschiedenis terug. Voeg een andere map toe om verder te zoeken.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>Geen kopieën in {photos}</translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation>Schuif links naar ‘ruim’ om ook te zien wat erop lijkt, of voeg een andere map toe.</translation>
    </message>
</context>
<context>
    <name>ExamplePairs</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Voorbeelden: {names}</translation>
    </message>
    <message>
        <source>✓ stays</source>
        <translation>✓ blijft</translation>
    </message>
    <message>
        <source>✕ goes</source>
        <translation>✕ gaat</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation>Wat van de foto’s bekend is</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Moment of the films</source>
        <translation>Moment in de films</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>Foto’s van de groep</translation>
    </message>
    <message>
        <source>group {number} ›</source>
        <translation>groep {number} ›</translation>
    </message>
    <message>
        <source>‹ group {number}</source>
        <translation>‹ groep {number}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Keep all shown…</source>
        <translation>Alle getoonde behouden…</translation>
    </message>
    <message>
        <source>Keep all photos of all groups that are shown (Shift+A)</source>
        <translation>Alle foto’s van alle getoonde groepen behouden (Shift+A)</translation>
    </message>
    <message>
        <source>Show again what this hides: {filter}</source>
        <translation>Weer tonen wat dit verbergt: {filter}</translation>
    </message>
    <message>
        <source>only what needs your eye</source>
        <translation>alleen wat je blik nodig heeft</translation>
    </message>
    <message>
        <source>only {kinds}</source>
        <translation>alleen {kinds}</translation>
    </message>
    <message>
        <source>only films</source>
        <translation>alleen films</translation>
    </message>
    <message>
        <source>only “{text}”</source>
        <translation>alleen ‘{text}’</translation>
    </message>
    <message>
        <source>only {folder}</source>
        <translation>alleen {folder}</translation>
    </message>
    <message>
        <source>only one disk</source>
        <translation>alleen één schijf</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln photos or more</source>
        <translation>
            <numerusform>alleen %Ln foto of meer</numerusform>
            <numerusform>alleen %Ln foto’s of meer</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is undecided</source>
        <translation>alleen wat niet beslist is</translation>
    </message>
    <message>
        <source>only copies with something more</source>
        <translation>alleen kopieën met iets meer</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation>Nog te beslissen</translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation>groepen verbergen die klaar zijn</translation>
    </message>
    <message>
        <source>stars, words, a date or HDR data that the kept one lacks</source>
        <translation>sterren, teksten, een datum of HDR-gegevens die de blijvende mist</translation>
    </message>
    <message>
        <source>Copies with something more</source>
        <translation>Kopieën met iets meer</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Hoeveel moeten ze lijken?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>precies</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>same colours</source>
        <translation>zelfde kleuren</translation>
    </message>
    <message>
        <source>any colours</source>
        <translation>alle kleuren</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Zekerste eerst</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Meeste ruimte eerst</translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation>Grootste groepen eerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Per map</translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation>Grootte van de groep</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Groepen van elke grootte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>%Ln foto of meer</numerusform>
            <numerusform>%Ln foto’s of meer</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>photos</source>
        <comment>heading of a column of numbers</comment>
        <translation>foto’s</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>Alle schijven</translation>
    </message>
    <message>
        <source>The disk of {folder}</source>
        <translation>De schijf van {folder}</translation>
    </message>
    <message>
        <source>{number}, all found</source>
        <translation>{number}, alle gevonden</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>{number} tot nu toe</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>hier blijft alles</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>✓ all of them moved</source>
        <translation>✓ alles verplaatst</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>De andere opnieuw proberen</translation>
    </message>
    <message>
        <source>Add more folders</source>
        <translation>Meer mappen toevoegen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back what was moved</source>
        <translation>Terugzetten wat verplaatst is</translation>
    </message>
    <message>
        <source>or only some of them…</source>
        <translation>of slechts enkele…</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>De prullenbak openen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>Van gedachten veranderd?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>%Ln foto is niet verplaatst</numerusform>
            <numerusform>%Ln foto’s zijn niet verplaatst</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be put back until you empty the trash.</source>
        <translation>Alles kan terug tot je de prullenbak leegt.</translation>
    </message>
    <message>
        <source>Everything can be put back until you throw that folder away.</source>
        <translation>Alles kan terug tot je die map weggooit.</translation>
    </message>
    <message>
        <source>Everything that was moved</source>
        <translation>Alles wat is verplaatst</translation>
    </message>
    <message>
        <source>In the trash: {photos}</source>
        <translation>In de prullenbak: {photos}</translation>
    </message>
    <message>
        <source>In “Removed photos”: {photos}</source>
        <translation>In ‘Removed photos’: {photos}</translation>
    </message>
    <message>
        <source>Counting what is left…</source>
        <translation>Tellen wat over is…</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %Ln groups</source>
        <translation>
            <numerusform>Nog te beslissen: %Ln groep</numerusform>
            <numerusform>Nog te beslissen: %Ln groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Er is niets meer te beslissen</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>tot {size}</translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>Zien wat over is (%Ln groep)</numerusform>
            <numerusform>Zien wat over is (%Ln groepen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>De rest doorkijken (%Ln groep)</numerusform>
            <numerusform>De rest doorkijken (%Ln groepen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library now: {photos}</source>
        <translation>Je foto’s nu: {photos}</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>eerst: {count}</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>1. Find</source>
        <translation>1. Vinden</translation>
    </message>
    <message>
        <source>All photos are compared. Nothing changes on your disk.</source>
        <translation>Alle foto’s worden vergeleken. Op je schijf verandert niets.</translation>
    </message>
    <message>
        <source>2. Look</source>
        <translation>2. Kijken</translation>
    </message>
    <message>
        <source>You see what stays and what may go, and why. You decide.</source>
        <translation>Je ziet wat blijft, wat weg kan en waarom. Jij beslist.</translation>
    </message>
    <message>
        <source>3. Clean up</source>
        <translation>3. Opruimen</translation>
    </message>
    <message>
        <source>What goes is moved to the trash, and can be put back.</source>
        <translation>Wat gaat komt in de prullenbak en kan terug.</translation>
    </message>
    <message>
        <source>Your folder {folder}: counting the photos…</source>
        <translation>Je map {folder}: de foto’s tellen…</translation>
    </message>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>In je map {folder} staat %Ln foto.</numerusform>
            <numerusform>In je map {folder} staan %Ln foto’s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder {folder} has no photos. Add another one below.</source>
        <translation>In je map {folder} staan geen foto’s. Voeg hieronder een andere toe.</translation>
    </message>
    <message>
        <source>Find copies in {folder}</source>
        <translation>Kopieën zoeken in {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder} · er nu niet</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>Mag opgeruimd</translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>Hier alles behouden</translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation>Wat er in {folder} mag gebeuren</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>{folder} van de lijst halen</translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation>Mappen, de liefste eerst</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders, and how much of each is in another one too</source>
        <translation>Mappen, en hoeveel van elk ook in een andere staat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>%Ln van {photos} staat ook in een andere map</numerusform>
            <numerusform>%Ln van {photos} staan ook in een andere map</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with this folder</source>
        <translation>Met deze map vergelijken</translation>
    </message>
</context>
<context>
    <name>FoldersZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation>Sleep je fotomappen hierheen</translation>
    </message>
    <message>
        <source>All of them are searched together, with the folders inside them.</source>
        <translation>Ze worden samen doorzocht, met de mappen erin.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Check a memory card…</source>
        <translation>Een geheugenkaart controleren…</translation>
    </message>
    <message>
        <source>See which of its photos you don&apos;t have yet</source>
        <translation>Zien welke van haar foto’s je nog niet hebt</translation>
    </message>
    <message>
        <source>Add the folders with your photos first</source>
        <translation>Voeg eerst de mappen met je foto’s toe</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them anew. No photo is touched. What is in the trash stays in the history, so that it can be put back.</source>
        <translation>Miniaturen, overzichten en beslissingen over deze foto’s worden gewist, en het volgende zoeken leest ze opnieuw. Geen foto wordt aangeraakt. Wat in de prullenbak ligt blijft in de geschiedenis, zodat het terug kan.</translation>
    </message>
    <message>
        <source>What to forget</source>
        <translation>Wat te vergeten</translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message>
        <source>Forgotten: what was known of {photos}.</source>
        <translation>Vergeten: wat van {photos} bekend was.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%Ln verwijderd bestand kan nog terug en blijft in de geschiedenis.</numerusform>
            <numerusform>%Ln verwijderde bestanden kunnen nog terug en blijven in de geschiedenis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Dedupe, full screen</source>
        <translation>Dedupe, volledig scherm</translation>
    </message>
    <message>
        <source>Photos of the group on the whole screen</source>
        <translation>Foto’s van de groep op het hele scherm</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Schuiven</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Hoe vergelijken</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Volledig scherm verlaten</translation>
    </message>
    <message>
        <source>keep that one</source>
        <translation>die behouden</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>behouden of verwijderen</translation>
    </message>
    <message>
        <source>other photo</source>
        <translation>andere foto</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>wisselen</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>aannemen, volgende</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>group {number} of {count}</source>
        <translation>groep {number} van {count}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>Sleep om de volgorde te wijzigen, of druk op Alt+Omhoog en Alt+Omlaag</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation>Groepen kopieën</translation>
    </message>
    <message>
        <source>Photo {position} of {count}: {photo}</source>
        <translation>Foto {position} van {count}: {photo}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Per map</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Opruimen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation>Een foto opzoeken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>No browser opens {address}. Copy it from here.</source>
        <translation>Geen browser opent {address}. Kopieer het adres hier.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>De handleiding</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>De handleiding is in het Engels.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation>Wat opgeruimd is</translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied and no folder “Removed photos” is thrown away.</source>
        <translation>Foto’s komen precies terug waar ze waren, zolang de prullenbak niet geleegd is en geen map ‘Removed photos’ weggegooid is.</translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation>Er is nog niets opgeruimd. Alles wat je verwijdert staat hier en kan terug.</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Foto’s tonen</translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation>De foto’s van deze opruiming tonen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back {sentence}</source>
        <translation>{sentence} terugzetten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos removed</source>
        <translation>
            <numerusform>%Ln foto verwijderd</numerusform>
            <numerusform>%Ln foto’s verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: {photos}</source>
        <translation>verwijderd: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos put back</source>
        <translation>
            <numerusform>%Ln foto teruggezet</numerusform>
            <numerusform>%Ln foto’s teruggezet</numerusform>
        </translation>
    </message>
    <message>
        <source>put back: {photos}</source>
        <translation>teruggezet: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos emptied from the trash</source>
        <translation>
            <numerusform>%Ln foto niet meer in de prullenbak</numerusform>
            <numerusform>%Ln foto’s niet meer in de prullenbak</numerusform>
        </translation>
    </message>
    <message>
        <source>emptied from the trash: {photos}</source>
        <translation>niet meer in de prullenbak: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>%Ln foto bleef</numerusform>
            <numerusform>%Ln foto’s bleven</numerusform>
        </translation>
    </message>
    <message>
        <source>stayed: {photos}</source>
        <translation>gebleven: {photos}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>eerder geëindigd</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>niets verplaatst</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>all found</source>
        <translation>alle gevonden</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>tot nu toe</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The work of others that comes along with Dedupe, and under which terms.</source>
        <translation>Het werk van anderen dat met Dedupe meekomt, en onder welke voorwaarden.</translation>
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
            <numerusform>Het zoeken is klaar: %Ln kopie of soortgelijke foto gevonden.</numerusform>
            <numerusform>Het zoeken is klaar: %Ln kopieën en soortgelijke foto’s gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search has ended: no copies were found.</source>
        <translation>Het zoeken is klaar: er zijn geen kopieën gevonden.</translation>
    </message>
    <message>
        <source>The photos are back where they were.</source>
        <translation>De foto’s staan weer waar ze waren.</translation>
    </message>
    <message>
        <source>The clean-up has ended.</source>
        <translation>De opruiming is klaar.</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Pasted picture</source>
        <translation>Geplakte afbeelding</translation>
    </message>
    <message>
        <source>Choose a folder or memory card to look up</source>
        <translation>Kies een map of geheugenkaart om te controleren</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>Er staat geen afbeelding op het klembord. Kopieer er eerst een en plak haar hier.</translation>
    </message>
    <message>
        <source>Photos are being copied. Look up another one when that is done or stopped.</source>
        <translation>Er worden foto’s gekopieerd. Zoek een andere op als dat klaar of gestopt is.</translation>
    </message>
    <message>
        <source>Choose a picture to look up</source>
        <translation>Kies een afbeelding om op te zoeken</translation>
    </message>
    <message>
        <source>Choose the folder to copy the photos into</source>
        <translation>Kies de map om de foto’s naartoe te kopiëren</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The picture that is looked up</source>
        <translation>De afbeelding die wordt opgezocht</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Ze tonen</translation>
    </message>
    <message>
        <source>Those that are new or of which you have only another version, with what belongs to them. Nothing is written over, and each is read again after it was written.</source>
        <translation>Die nieuw zijn of waarvan je alleen een andere versie hebt, met wat erbij hoort. Er wordt niets overschreven, en elke wordt na het schrijven opnieuw gelezen.</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Hoeveel moeten ze lijken?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>precies</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>all within</source>
        <translation>alles binnen</translation>
    </message>
    <message>
        <source>{count} nearest</source>
        <translation>de {count} dichtste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>Dezelfde foto</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Soortgelijke opnamen</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>een ander moment</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Lijkt erop</translation>
    </message>
    <message>
        <source>probably another photo</source>
        <translation>waarschijnlijk een andere foto</translation>
    </message>
    <message>
        <source>New: you don&apos;t have these</source>
        <translation>Nieuw: deze heb je niet</translation>
    </message>
    <message>
        <source>You have another version of these</source>
        <translation>Hiervan heb je een andere versie</translation>
    </message>
    <message>
        <source>it lacks something</source>
        <translation>er ontbreekt iets aan</translation>
    </message>
    <message>
        <source>You have these already</source>
        <translation>Deze heb je al</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>In het archief</translation>
    </message>
    <message>
        <source>Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest.</source>
        <translation>Niets lijkt er zo op. Schuif naar ‘ruim’, of toon de dichtste.</translation>
    </message>
    <message>
        <source>Do I already have this photo?</source>
        <translation>Heb ik deze foto al?</translation>
    </message>
    <message>
        <source>Drop a picture here from a folder, a browser or a message, choose a file, or paste one.</source>
        <translation>Sleep een afbeelding uit een map, browser of bericht hierheen, kies een bestand, of plak er een.</translation>
    </message>
    <message>
        <source>Drop a folder or a memory card here to see which of its photos are new.</source>
        <translation>Sleep een map of geheugenkaart hierheen om te zien welke foto’s nieuw zijn.</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>Webadres van een afbeelding</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>Van één foto (%Ln) heb je alleen een andere versie.</numerusform>
            <numerusform>Van %Ln heb je alleen een andere versie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>%Ln bestand kon niet worden gelezen en staat misschien alleen hier.</numerusform>
            <numerusform>%Ln bestanden konden niet worden gelezen en staan misschien alleen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>%Ln film is niet gecontroleerd; zoek hem apart op.</numerusform>
            <numerusform>%Ln films zijn niet gecontroleerd; zoek ze een voor een op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln foto is nieuw</numerusform>
            <numerusform>%Ln foto’s zijn nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>De andere (%Ln) heb je al.</numerusform>
            <numerusform>De andere %Ln heb je al.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>Hier is niets nieuws</translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>De foto (%Ln) heb je al.</numerusform>
            <numerusform>Alle %Ln foto’s heb je al.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Niet alles kon worden gecontroleerd</translation>
    </message>
    <message>
        <source>There are no photos here</source>
        <translation>Hier zijn geen foto’s</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>%Ln foto kopiëren naar…</numerusform>
            <numerusform>%Ln foto’s kopiëren naar…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {photos}…</source>
        <translation>Kopiëren: {done} van {photos}…</translation>
    </message>
    <message>
        <source>Each was read again: byte for byte the same as on the card.</source>
        <translation>Elke is opnieuw gelezen: byte voor byte hetzelfde als op de kaart.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>%Ln daarvan stond er al.</numerusform>
            <numerusform>%Ln daarvan stonden er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>Van %Ln staat daar een ander bestand met dezelfde naam. Kies een andere map.</numerusform>
            <numerusform>Van %Ln staan daar andere bestanden met dezelfde naam. Kies een andere map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>%Ln kon niet worden gekopieerd: {why}.</numerusform>
            <numerusform>%Ln konden niet worden gekopieerd: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln foto staat nu in {folder}</numerusform>
            <numerusform>%Ln foto’s staan nu in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln foto staat al in {folder}</numerusform>
            <numerusform>%Ln foto’s staan al in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Er is niets gekopieerd</translation>
    </message>
    <message>
        <source>Copied just now</source>
        <translation>Zojuist gekopieerd</translation>
    </message>
    <message>
        <source>Copied before</source>
        <translation>Eerder gekopieerd</translation>
    </message>
    <message>
        <source>Not copied along, though it may say something of these photos: {files}.</source>
        <translation>Niet meegekopieerd, hoewel er iets over deze foto’s in kan staan: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>%Ln foto staat daar zonder de labels, sterren of opmerkingen van het bureaublad.</numerusform>
            <numerusform>%Ln foto’s staan daar zonder de labels, sterren of opmerkingen van het bureaublad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Het archief wordt gevraagd…</translation>
    </message>
    <message>
        <source>Your archive has this photo.</source>
        <translation>Je archief heeft deze foto.</translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>Het archief heeft iets dat lijkt op %Ln ervan.</numerusform>
            <numerusform>Het archief heeft iets dat lijkt op %Ln ervan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive has nothing like these.</source>
        <translation>Het archief heeft niets dat hierop lijkt.</translation>
    </message>
    <message>
        <source>The archive has it: {where}.</source>
        <translation>Het archief heeft hem: {where}.</translation>
    </message>
    <message>
        <source>The archive may have it: {where}, not connected.</source>
        <translation>Het archief heeft hem misschien: {where}, niet aangesloten.</translation>
    </message>
    <message>
        <source>The archive does not have it.</source>
        <translation>Het archief heeft hem niet.</translation>
    </message>
    <message>
        <source>Add folders on the first page.</source>
        <translation>Voeg mappen toe op de eerste pagina.</translation>
    </message>
    <message>
        <source>There is nothing to look through</source>
        <translation>Er is niets om te doorzoeken</translation>
    </message>
    <message>
        <source>You have this photo.</source>
        <translation>Je hebt deze foto.</translation>
    </message>
    <message>
        <source>You have this film.</source>
        <translation>Je hebt deze film.</translation>
    </message>
    <message>
        <source>You don&apos;t have this photo,</source>
        <translation>Je hebt deze foto niet,</translation>
    </message>
    <message>
        <source>You don&apos;t have this film,</source>
        <translation>Je hebt deze film niet,</translation>
    </message>
    <message>
        <source>but similar shots of the same thing.</source>
        <translation>maar wel soortgelijke opnamen van hetzelfde.</translation>
    </message>
    <message>
        <source>The same film</source>
        <translation>Dezelfde film</translation>
    </message>
    <message>
        <source>Nothing among {photos} is the same.</source>
        <translation>Niets in {photos} is hetzelfde.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>Van %Ln staat er pas een deel. Bewaar de kaart tot alles er staat.</numerusform>
            <numerusform>Van %Ln staat er telkens pas een deel. Bewaar de kaart tot alles er staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>You don&apos;t have this photo.</source>
        <translation>Je hebt deze foto niet.</translation>
    </message>
    <message>
        <source>You don&apos;t have this film.</source>
        <translation>Je hebt deze film niet.</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <source>{where}, {times} times larger.</source>
        <translation>{where}, {times} keer groter.</translation>
    </message>
    <message>
        <source>{where}, smaller than this one.</source>
        <translation>{where}, kleiner dan deze.</translation>
    </message>
</context>
<context>
    <name>MediaChoice</name>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Foto’s en films</translation>
    </message>
    <message>
        <source>Films are read last; photos never wait for them.</source>
        <translation>Films worden als laatste gelezen; foto’s wachten er nooit op.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. No photo is lost.</source>
        <translation>Er ging iets mis in het programma zelf. Er is geen foto verloren.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Geen duplicaten…</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Alle beslissingen terugnemen</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Een rapport openen…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Een rapport opslaan…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archief…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergeten…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation>Over Dedupe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Photos of your library</source>
        <translation>Foto’s van je verzameling</translation>
    </message>
</context>
<context>
    <name>NotDuplicatesDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Geen duplicaten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>These photos are not shown together. What you take back comes again with the next search.</source>
        <translation>Deze foto’s worden niet samen getoond. Wat je terugneemt komt bij het volgende zoeken weer.</translation>
    </message>
    <message>
        <source>Nothing yet. Press N in the review when photos of a group are no copies of each other.</source>
        <translation>Nog niets. Druk in het overzicht op N als foto’s van een groep geen kopieën van elkaar zijn.</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
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
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Een map met foto’s toevoegen</translation>
    </message>
    <message>
        <source>The language changes as soon as the search, the clean-up or the copying has ended.</source>
        <translation>De taal verandert zodra het zoeken, opruimen of kopiëren klaar is.</translation>
    </message>
</context>
<context>
    <name>RejectFlow</name>
    <message>
        <source>These files are the same, byte for byte. To keep both, press 1 and then Shift+2.</source>
        <translation>Deze bestanden zijn gelijk, byte voor byte. Druk op 1 en dan Shift+2 om beide te behouden.</translation>
    </message>
    <message>
        <source>Remembered: not duplicates. Undo takes it back.</source>
        <translation>Onthouden: geen duplicaten. Ongedaan maken neemt het terug.</translation>
    </message>
    <message>
        <source>Remembered: this photo is none of the others. Undo takes it back.</source>
        <translation>Onthouden: deze foto is geen van de andere. Ongedaan maken neemt het terug.</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>There is nothing to save yet. Find copies first.</source>
        <translation>Er is nog niets om op te slaan. Zoek eerst kopieën.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Een rapport opslaan</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Pagina met afbeeldingen (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Table with one row a pair (*.pairs.csv)</source>
        <translation>Tabel met één rij per paar (*.pairs.csv)</translation>
    </message>
    <message>
        <source>Table of the photos without a copy (*.without-copy.csv)</source>
        <translation>Tabel van foto’s zonder kopie (*.without-copy.csv)</translation>
    </message>
    <message>
        <source>Report to open again (*.json)</source>
        <translation>Rapport om weer te openen (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Een rapport openen</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapporten (*.json)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Opgeslagen als {name}.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Look through the films alone</source>
        <translation>Alleen de films bekijken</translation>
    </message>
    <message>
        <source>You can stop at any time and go on another day.</source>
        <translation>Je kunt altijd stoppen en een andere dag verdergaan.</translation>
    </message>
    <message>
        <source>Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost.</source>
        <translation>Veilig wil zeggen: elk zit in een foto die blijft. Niets wat hij toont of weet gaat verloren.</translation>
    </message>
    <message>
        <source>Clean the safe ones</source>
        <translation>Het veilige opruimen</translation>
    </message>
    <message>
        <source>You see the list once more before anything moves, and everything can be put back.</source>
        <translation>Je ziet de lijst nog eens voor er iets wordt verplaatst, en alles kan terug.</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>De rest doorkijken</translation>
    </message>
    <message>
        <source>Clean by folder…</source>
        <translation>Per map opruimen…</translation>
    </message>
    <message>
        <source>What of one folder is in another one, and all copies in a folder</source>
        <translation>Wat van de ene map in een andere staat, en alle kopieën in een map</translation>
    </message>
    <message>
        <source>How much of each folder is safe to clean</source>
        <translation>Hoeveel van elke map veilig op te ruimen is</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Ze tonen</translation>
    </message>
    <message>
        <source>Add another folder</source>
        <translation>Nog een map toevoegen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
    <message>
        <source>Counting what can be freed…</source>
        <translation>Tellen wat vrij kan komen…</translation>
    </message>
    <message>
        <source>Safe to clean · {size}</source>
        <translation>Veilig op te ruimen · {size}</translation>
    </message>
    <message>
        <source>Yours to decide · up to {size}</source>
        <translation>Aan jou · tot {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln bestand kon niet worden gelezen</numerusform>
            <numerusform>%Ln bestanden konden niet worden gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>can be freed, and no picture is lost</source>
        <translation>kan vrijkomen, en geen beeld gaat verloren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>%Ln van je {photos} heeft een kopie die blijft.</numerusform>
            <numerusform>%Ln van je {photos} hebben een kopie die blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is there twice.</source>
        <translation>Niets is dubbel.</translation>
    </message>
    <message>
        <source>Clean the safe ones ({photos}, {size})</source>
        <translation>Het veilige opruimen ({photos}, {size})</translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>groep heeft je blik nodig</numerusform>
            <numerusform>groepen hebben je blik nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Left untouched.</source>
        <translation>Onaangeroerd gelaten.</translation>
    </message>
    <message>
        <source>Nothing among {photos} can be cleaned without a look.</source>
        <translation>Niets in {photos} kan zonder kijken worden opgeruimd.</translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Je foto’s doorzoeken</translation>
    </message>
    <message>
        <source>What is found appears here as it is found.</source>
        <translation>Wat gevonden wordt verschijnt hier meteen.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Nog niets te zien</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Voeg eerst mappen toe en zoek kopieën.</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Er is niets meer te beslissen</translation>
    </message>
    <message>
        <source>What was moved can be put back from History.</source>
        <translation>Wat verplaatst is kan vanuit de geschiedenis terug.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>Geen kopieën in {photos}</translation>
    </message>
    <message>
        <source>{headline}, so far</source>
        <translation>{headline}, tot nu toe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>%Ln foto die op een kopie lijkt, wordt nog gecontroleerd.</numerusform>
            <numerusform>%Ln foto’s die op kopieën lijken, worden nog gecontroleerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln map</numerusform>
            <numerusform>%Ln mappen</numerusform>
        </translation>
    </message>
    <message>
        <source>searched in {time}</source>
        <translation>doorzocht in {time}</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Zien (%Ln)</numerusform>
            <numerusform>Alle %Ln zien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>De rest doorkijken (%Ln groep)</numerusform>
            <numerusform>De rest doorkijken (%Ln groepen)</numerusform>
        </translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Als het zoeken klaar is, of geannuleerd</translation>
    </message>
    <message>
        <source>Possible once the search is done, or cancelled.</source>
        <translation>Mogelijk als het zoeken klaar is, of geannuleerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln groep heeft je blik nodig. Niets is voor je gekozen.</numerusform>
            <numerusform>%Ln groepen hebben je blik nodig. Niets is voor je gekozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>en nog %Ln map</numerusform>
            <numerusform>en nog %Ln mappen</numerusform>
        </translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>hier blijft alles</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>All groups that are shown are decided.</source>
        <translation>Alle getoonde groepen zijn beslist.</translation>
    </message>
    <message>
        <source>{photos} stay. Undo takes it all back in one step.</source>
        <translation>{photos} blijven. Ongedaan maken neemt alles in één keer terug.</translation>
    </message>
    <message>
        <source>Groups of which you chose a photo to remove stay as they are.</source>
        <translation>Groepen waarin je een foto koos om te verwijderen blijven zoals ze zijn.</translation>
    </message>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>Alle foto’s van %Ln groep behouden?</numerusform>
            <numerusform>Alle foto’s van %Ln groepen behouden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Alle behouden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln groep blijft heel. Ongedaan maken neemt het terug.</numerusform>
            <numerusform>%Ln groepen blijven heel. Ongedaan maken neemt het terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation>Geen programma opent {name}. Kies er een in je bestandsbeheer.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation>Zoeken op naam of map</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>Grootte van de foto’s</translation>
    </message>
    <message>
        <source>Size of the photos, also by Ctrl and the mouse wheel</source>
        <translation>Grootte van de foto’s, ook met Ctrl en het muiswiel</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Overzicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln foto is sindsdien veranderd of weg. Hij blijft zoals hij is.</numerusform>
            <numerusform>%Ln foto’s zijn sindsdien veranderd of weg. Ze blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aannemen</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>behouden of verwijderen</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groot</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>toetsen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Choose for me…</source>
        <translation>Kies voor mij…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Opruimen…</translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation>Alle groepen zijn beslist.</translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation>Alleen deze foto behouden</translation>
    </message>
    <message>
        <source>Remove the others, keep what is marked Keep</source>
        <translation>De andere verwijderen, behouden wat ‘Behouden’ is</translation>
    </message>
    <message>
        <source>Keep all photos of the group</source>
        <translation>Alle foto’s van de groep behouden</translation>
    </message>
    <message>
        <source>Keep all groups shown…</source>
        <translation>Alle getoonde groepen behouden…</translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation>Deze foto ook behouden</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Deze foto verwijderen</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Het voorstel aannemen</translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation>De beslissingen van deze groep terugnemen</translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation>Dit zijn geen duplicaten</translation>
    </message>
    <message>
        <source>This one is none of the others</source>
        <translation>Deze is geen van de andere</translation>
    </message>
    <message>
        <source>All groups are shown. Undo (Z) brings the filters back.</source>
        <translation>Alle groepen zijn te zien. Ongedaan maken (Z) haalt de filters terug.</translation>
    </message>
    <message>
        <source>{shown} of {photos} shown</source>
        <translation>{shown} van {photos} getoond</translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation>{size} kan vrijkomen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln bestand kon niet worden gelezen</numerusform>
            <numerusform>%Ln bestanden konden niet worden gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the groups again as before</source>
        <translation>De groepen weer filteren zoals daarvoor</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Er is niets terug te nemen</translation>
    </message>
    <message>
        <source>Take back that these are not duplicates</source>
        <translation>Terugnemen dat dit geen duplicaten zijn</translation>
    </message>
    <message>
        <source>shown: {progress}</source>
        <translation>getoond: {progress}</translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation>elke groep behoudt er minstens één</translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation>niets wordt verwijderd zonder jouw toestemming</translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Als het zoeken klaar is, of geannuleerd</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Foto’s van deze opruiming</translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation>De gekozen terugzetten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation>Kies foto’s om alleen die terug te zetten.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation>bleef: {reason}</translation>
    </message>
    <message>
        <source>neither here nor where it was to go</source>
        <translation>noch hier noch waar hij heen moest</translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation>het programma eindigde tijdens het verplaatsen</translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation>het programma eindigde tijdens het terugzetten</translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation>in de prullenbak; zijn kopie is {kept}</translation>
    </message>
    <message>
        <source>in {folder}; its copy is {kept}</source>
        <translation>in {folder}; zijn kopie is {kept}</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>The search was stopped: not all photos were compared.</source>
        <translation>Het zoeken is gestopt: niet alle foto’s zijn vergeleken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>%Ln van je eerdere beslissingen geldt nog: de foto’s zijn niet veranderd.</numerusform>
            <numerusform>%Ln van je eerdere beslissingen gelden nog: de foto’s zijn niet veranderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation>Hoe ver het zoeken is</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation>Hier stoppen; wat gevonden is blijft</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>nog {time} in totaal</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln al bekend</numerusform>
            <numerusform>%Ln al bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos a second</source>
        <translation>
            <numerusform>%Ln foto per seconde</numerusform>
            <numerusform>%Ln foto’s per seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation>wat gevonden is kun je ondertussen doornemen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Of equal copies, the one in the higher folder is kept. Drag to change the order.</source>
        <translation>Van gelijke kopieën blijft die in de hogere map. Sleep om de volgorde te wijzigen.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Precieze kopieën</translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation>Tweemaal hetzelfde bestand of beeld.</translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation>Ook opnieuw opgeslagen en bewerkt</translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation>Kleiner, ander formaat, gedraaid, bijgesneden.</translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation>Ook soortgelijke opnamen</translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation>Reeksen en tweede pogingen, aan jou de keus.</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Geavanceerd…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Kopieën zoeken</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>Zien wat gevonden is</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Eerdere overzichten</translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation>Vind de kopieën in je foto’s</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>Wat moet worden gevonden?</translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation>Niets wordt verwijderd zonder jouw toestemming, en alles kan terug.</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Eerder doorzocht</translation>
    </message>
    <message>
        <source>Go on with the review of {review}</source>
        <translation>Verdergaan met het overzicht van {review}</translation>
    </message>
    <message>
        <source>See the search that runs</source>
        <translation>Het lopende zoeken zien</translation>
    </message>
    <message>
        <source>{folder} is on the list already.</source>
        <translation>{folder} staat al op de lijst.</translation>
    </message>
    <message>
        <source>{folder} is inside {other}, which is on the list: it is searched with it.</source>
        <translation>{folder} ligt in {other}, die op de lijst staat: hij wordt mee doorzocht.</translation>
    </message>
    <message>
        <source>A search is running; go to Review to see it or to stop it</source>
        <translation>Er wordt gezocht; ga naar het overzicht om het te zien of te stoppen</translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation>Voeg eerst een map toe</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose copies for me</source>
        <translation>Kopieën voor mij kiezen</translation>
    </message>
    <message>
        <source>Best photo first</source>
        <translation>Beste foto eerst</translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation>Mijn mappen eerst</translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation>Opent overal</translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation>Al gesorteerd</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mijn eigen volgorde</translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation>Regels, de zwaarste eerst</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>De regel omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>De regel omlaag</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>Regels wijzigen…</translation>
    </message>
    <message>
        <source>Also those that only know more than the one to keep</source>
        <translation>Ook die alleen meer weten dan de blijvende</translation>
    </message>
    <message>
        <source>These would be chosen, for example</source>
        <translation>Deze zouden worden gekozen, bijvoorbeeld</translation>
    </message>
    <message>
        <source>Keep this order, choose nothing</source>
        <translation>Deze volgorde behouden, niets kiezen</translation>
    </message>
    <message>
        <source>Suggest by these rules from now on, and choose nothing yet</source>
        <translation>Voortaan volgens deze regels voorstellen, en nog niets kiezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation>Welke foto moet blijven?</translation>
    </message>
    <message>
        <source>Choose {photos}</source>
        <translation>{photos} kiezen</translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation>De eerste regel die twee foto’s onderscheidt beslist.</translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation>Kopieën van deze soorten kiezen</translation>
    </message>
    <message>
        <source>Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out.</source>
        <translation>Datums, plaatsen, sterren, teksten en personen gaan in een XMP-bestand ernaast. Terugzetten haalt ze eruit.</translation>
    </message>
    <message>
        <source>Never chosen for you: similar shots, and what has something that the one to keep lacks.</source>
        <translation>Nooit voor je gekozen: soortgelijke opnamen, en wat iets heeft dat de blijvende mist.</translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation>Wat gekozen zou worden</translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation>Groepen die je zelf besliste blijven zoals ze zijn. Ongedaan maken neemt alles terug.</translation>
    </message>
    <message>
        <source>First {first}, then {second}, then {third} …</source>
        <translation>Eerst {first}, dan {second}, dan {third} …</translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation>{photos} in {groups}, {size}</translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation>Niets: alles is beslist, beschermd of van een andere soort.</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Voorbeelden: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Bestanden die niet konden worden gelezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation>Ze zijn met rust gelaten, en er is niets mee vergeleken.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation>Er worden foto’s verplaatst. Wat verplaatst is blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>Photos are being copied. Those that are there are whole; the others are not copied.</source>
        <translation>Er worden foto’s gekopieerd. Wat er al staat, is compleet; de andere worden niet gekopieerd.</translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation>Wat gelezen is wordt onthouden, dus het volgende zoeken gaat sneller.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Stoppen en sluiten?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation>Waarom horen deze bij elkaar?</translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation>Waar de foto’s verschillen: lichte delen het meest</translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation>lichte delen verschillen het meest</translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation>{distance} van {bits} bits verschillen</translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation>zwakste deel</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>gemiddeld verschil</translation>
    </message>
    <message>
        <source>kept one beyond the other</source>
        <translation>wat de blijvende meer heeft</translation>
    </message>
    <message>
        <source>other beyond the kept one</source>
        <translation>wat de andere meer heeft</translation>
    </message>
    <message>
        <source>{share} %, at worst {greys} greys</source>
        <translation>{share} %, hoogstens {greys} grijswaarden</translation>
    </message>
    <message>
        <source>shared points</source>
        <translation>gedeelde punten</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} keer</translation>
    </message>
    <message>
        <source>size of the other, along an edge</source>
        <translation>grootte van de andere, per zijde</translation>
    </message>
    <message>
        <source>{greys} greys apart</source>
        <translation>{greys} grijswaarden verschil</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>tinten</translation>
    </message>
    <message>
        <source>edges of the other, in strength</source>
        <translation>randen van de andere, in sterkte</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>Goed aan het kijken…</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Photos by year: {years}</source>
        <translation>Foto’s per jaar: {years}</translation>
    </message>
</context>
</TS>
