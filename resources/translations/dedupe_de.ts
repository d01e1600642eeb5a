<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%Ln Ordner ließ sich nicht öffnen: {folder}.</numerusform>
            <numerusform>%Ln Ordner ließen sich nicht öffnen, etwa {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Dateidatum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Saved with</source>
        <translation>Gespeichert mit</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>Changed or gone</source>
        <translation>Geändert oder weg</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation>Behalten?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Entfernen?</translation>
    </message>
    <message>
        <source>you decide: Enter keeps both</source>
        <translation>du entscheidest: Enter behält beide</translation>
    </message>
    <message>
        <source>you decide: Enter keeps all</source>
        <translation>du entscheidest: Enter behält alle</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} werden frei</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>alle behalten</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation>Die Datei endet zu früh. Kopiere sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>Das ist kein Bild, auch wenn es so heißt.</translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation>Diese Art von Bild lässt sich hier nicht öffnen.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation>Das Bild ist zu groß, um es sicher zu öffnen.</translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation>Das Öffnen dauerte zu lange. Gib unter „Erweitert“ mehr Zeit.</translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation>Beim Öffnen ging etwas schief; die Datei ist wohl beschädigt.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation>Der Speicher reichte nicht, um es zu öffnen. Schließe andere Programme und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation>Du darfst diese Datei nicht lesen. Ändere ihre Rechte und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation>Der Datenträger konnte sie nicht lesen. Prüfe ihn und sein Kabel.</translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation>Dieses Foto hat hier keine Kopie, also bleibt es.</translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation>In diesem Ordner bleibt alles. Ändere das auf der ersten Seite.</translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation>Dieses Foto ist weg oder lässt sich nicht öffnen. Suche noch einmal nach Kopien.</translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation>Das Foto, das bliebe, ist weg. Suche noch einmal nach Kopien.</translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation>Das Foto, das bliebe, lässt sich nicht öffnen. Behalte dieses.</translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation>Das letzte Foto einer Gruppe bleibt. Behalte erst ein anderes.</translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation>Beide Namen gehören zu einer Datei; mit ihr ginge das Foto verloren.</translation>
    </message>
    <message>
        <source>Its RAW, film, edit or HDR data would be lost with it, so it stays.</source>
        <translation>Sein RAW, Film, seine Bearbeitung oder HDR-Daten gingen mit verloren, also bleibt es.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation>alle seine Kopien sollten auch entfernt werden</translation>
    </message>
    <message>
        <source>its RAW, film, edit or HDR data would be lost with it</source>
        <translation>sein RAW, Film, seine Bearbeitung oder HDR-Daten gingen mit verloren</translation>
    </message>
    <message>
        <source>the copy that would stay is in the trash itself</source>
        <translation>die Kopie, die bliebe, liegt selbst im Papierkorb</translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation>es ist dieselbe Datei wie die, die bliebe</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation>es lässt sich nicht lesen; prüfe den Datenträger</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation>dieser Datenträger hat keinen Papierkorb</translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation>ein Netzwerkordner hat keinen Papierkorb</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>there is no such address, or no connection</source>
        <translation>diese Adresse gibt es nicht, oder es fehlt die Verbindung</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>Fehler des Datenträgers</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der erlaubten Zeit</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>ein anderes Programm benutzt die Datei gerade</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The file has changed since it was found. Look for copies again.</source>
        <translation>Die Datei hat sich geändert, seit sie gefunden wurde. Suche noch einmal nach Kopien.</translation>
    </message>
    <message>
        <source>changed since the search; look for copies again before removing it</source>
        <translation>seit der Suche geändert; suche noch einmal nach Kopien, bevor du es entfernst</translation>
    </message>
    <message>
        <source>the copy that would stay is gone; look for copies again</source>
        <translation>die Kopie, die bliebe, ist weg; suche noch einmal nach Kopien</translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look for copies again</source>
        <translation>die Kopie, die bliebe, hat sich geändert; suche noch einmal nach Kopien</translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened; keep this one</source>
        <translation>die Kopie, die bliebe, lässt sich nicht öffnen; behalte dieses</translation>
    </message>
    <message>
        <source>it may show what the copy that would stay does not hold</source>
        <translation>es zeigt vielleicht etwas, das der Kopie, die bliebe, fehlt</translation>
    </message>
    <message>
        <source>it has something that the copy that would stay lacks</source>
        <translation>es hat etwas, das der Kopie fehlt, die bliebe</translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look for copies again</source>
        <translation>nicht mehr dieselbe Datei wie die Kopie, die bliebe; suche noch einmal nach Kopien</translation>
    </message>
    <message>
        <source>you may not move it; allow changes to it and its folder, then try again</source>
        <translation>du darfst es nicht verschieben; erlaube Änderungen daran und an seinem Ordner und versuche es noch einmal</translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation>der gewählte Ordner liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation>eine Datei, die dazugehört, ließ sich nicht verschieben, also blieb alles beisammen</translation>
    </message>
    <message>
        <source>the system refused; close other programs that use it, then try again</source>
        <translation>das System hat es verweigert; schließe andere Programme, die es benutzen, und versuche es noch einmal</translation>
    </message>
    <message>
        <source>it is no longer where it was put: the trash or the folder was emptied</source>
        <translation>es ist nicht mehr dort, wohin es verschoben wurde: der Papierkorb oder der Ordner wurde geleert</translation>
    </message>
    <message>
        <source>you may not change its old folder; allow that, then try again</source>
        <translation>du darfst seinen alten Ordner nicht ändern; erlaube es und versuche es noch einmal</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>das System hat abgelehnt</translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation>du hast angehalten, bevor es an der Reihe war</translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation>das Programm endete, bevor es an der Reihe war</translation>
    </message>
    <message>
        <source>the disk it was on is not there; plug it in and try again</source>
        <translation>der Datenträger ist nicht da; stecke ihn ein und versuche es noch einmal</translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation>wo es lag, liegt jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation>an seinem alten Platz ist jetzt eine andere Datei; verschiebe erst diese</translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation>es liegt im Papierkorb des Systems; lege es von dort zurück</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation>nächste und vorige Gruppe</translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation>nächstes und voriges Foto der Gruppe</translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation>einen Bildschirm voll Gruppen weiter</translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation>erste und letzte Gruppe</translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation>nach Name oder Ordner suchen</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation>Vorschlag annehmen und weiter</translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation>dieses Foto behalten, die anderen entfernen</translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation>dieses Foto auch behalten</translation>
    </message>
    <message>
        <source>keep all groups shown</source>
        <translation>alle gezeigten Gruppen behalten</translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation>das gewählte Foto entfernen oder behalten</translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation>das sind keine Kopien voneinander</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>suggestions for all groups</source>
        <translation>Vorschläge für alle Gruppen</translation>
    </message>
    <message>
        <source>clean up</source>
        <translation>aufräumen</translation>
    </message>
    <message>
        <source>look up the copied photo</source>
        <translation>das kopierte Foto nachschlagen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation>zwischen den Fotos hin und her schalten</translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation>eines über das andere schieben</translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation>den Unterschied zeigen</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation>vergrößern, verkleinern, einpassen</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>diese Übersicht</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>format of a date</comment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>wenige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {films}</source>
        <translation>{photos} und {films}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Gleiche Dateien</translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation>Gleiches Bild, andere Datei</translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation>Gleiches Foto, neu gespeichert</translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation>Bearbeitete Fassungen</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>dieselbe Datei zweimal</translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation>nur die Angaben in der Datei sind anders</translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation>kleiner, neu gespeichert, anderes Format, gedreht</translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation>beschnitten, gerahmt, umgefärbt</translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation>ein anderer Moment, nie für dich gewählt</translation>
    </message>
    <message>
        <source>may know more than the photo that stays</source>
        <translation>wissen vielleicht mehr als das Foto, das bleibt</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>gleiches Bild</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>neu gespeichert</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln Fassung</numerusform>
            <numerusform>%Ln Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>%Ln ähnliche Aufnahme</numerusform>
            <numerusform>%Ln ähnliche Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} und %Ln weiteres</numerusform>
            <numerusform>{names} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Series of %Ln shots</source>
        <translation>
            <numerusform>Serie von %Ln Aufnahme</numerusform>
            <numerusform>Serie von %Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some} und {others}</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>gedreht</translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation>gespiegelt und gedreht</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>auf dem Kopf</translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation>eine Vierteldrehung</translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation>auf {percent} % beschnitten</translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation>um {degrees}° geneigt</translation>
    </message>
    <message>
        <source>cut: from {time}</source>
        <translation>Ausschnitt: von {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>end of a cut</comment>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>{times}-mal so schnell</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>genau dieselbe Datei</translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation>dasselbe Bild, Punkt für Punkt</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>andere Größe</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>anderes Format</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>andere Farben</translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation>heller oder dunkler</translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation>schwarzweiß gemacht</translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation>geschärft oder weicher</translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation>eine Stelle wurde geändert</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>beschnitten</translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation>mit Rahmen</translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation>mit Beschriftung</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>mit Balken</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>geneigt</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>gestaucht</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>ein anderer Moment</translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation>andere Belichtung</translation>
    </message>
    <message>
        <source>another camera</source>
        <translation>andere Kamera</translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>Einzelheiten sind anders</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>sieht ähnlich aus</translation>
    </message>
    <message>
        <source>text too small to compare</source>
        <translation>Schrift zu klein zum Vergleichen</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>one without sound</source>
        <translation>einer ohne Ton</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>anderer Ton</translation>
    </message>
    <message>
        <source>other speed</source>
        <translation>anderes Tempo</translation>
    </message>
    <message>
        <source>the photo&apos;s own film</source>
        <translation>der eigene Film des Fotos</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>weniger als eine Sekunde auseinander</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>%Ln Sekunde auseinander</numerusform>
            <numerusform>%Ln Sekunden auseinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>%Ln Minute auseinander</numerusform>
            <numerusform>%Ln Minuten auseinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours apart</source>
        <translation>
            <numerusform>%Ln Stunde auseinander</numerusform>
            <numerusform>%Ln Stunden auseinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days apart</source>
        <translation>
            <numerusform>%Ln Tag auseinander</numerusform>
            <numerusform>%Ln Tage auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet which one shows more.</source>
        <translation>Noch nicht geprüft, welches mehr zeigt.</translation>
    </message>
    <message>
        <source>Which one shows more could not be told.</source>
        <translation>Welches mehr zeigt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>They differ in the marked place.</source>
        <translation>Sie unterscheiden sich an der markierten Stelle.</translation>
    </message>
    <message>
        <source>It was made from the kept one, and changed.</source>
        <translation>Es wurde aus dem behaltenen gemacht und verändert.</translation>
    </message>
    <message>
        <source>The kept one was made from it, and changed.</source>
        <translation>Das behaltene wurde daraus gemacht und verändert.</translation>
    </message>
    <message>
        <source>Neither could be made from the other alone.</source>
        <translation>Keines kann allein aus dem anderen entstanden sein.</translation>
    </message>
    <message>
        <source>One was cut out of the other, and changed.</source>
        <translation>Eines wurde aus dem anderen ausgeschnitten und verändert.</translation>
    </message>
    <message>
        <source>It was cut out of the kept one and shows nothing else.</source>
        <translation>Es wurde aus dem behaltenen ausgeschnitten und zeigt sonst nichts.</translation>
    </message>
    <message>
        <source>The kept one was cut out of it and shows nothing else.</source>
        <translation>Das behaltene wurde aus ihm ausgeschnitten und zeigt sonst nichts.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Beide zeigen dasselbe.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows, and has more detail.</source>
        <translation>Das behaltene zeigt alles, was dieses zeigt, und mehr Einzelheiten.</translation>
    </message>
    <message>
        <source>It holds all that the kept one shows, and has more detail.</source>
        <translation>Es zeigt alles, was das behaltene zeigt, und mehr Einzelheiten.</translation>
    </message>
    <message>
        <source>Each shows something that the other does not.</source>
        <translation>Jedes zeigt etwas, das dem anderen fehlt.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows.</source>
        <translation>Das behaltene zeigt alles, was dieses zeigt.</translation>
    </message>
    <message>
        <source>It shows something that the kept one does not.</source>
        <translation>Es zeigt etwas, das dem behaltenen fehlt.</translation>
    </message>
    <message>
        <source>The kept one was made from it.</source>
        <translation>Das behaltene wurde daraus gemacht.</translation>
    </message>
    <message>
        <source>It was made from the kept one: enlarged {factor} times, shows nothing more.</source>
        <translation>Es wurde aus dem behaltenen gemacht: {factor}-fach vergrößert, zeigt nicht mehr.</translation>
    </message>
    <message>
        <source>It was made from the kept one.</source>
        <translation>Es wurde aus dem behaltenen gemacht.</translation>
    </message>
    <message>
        <source>The same at a glance, and crops. For copies alone click their kind above.</source>
        <translation>Auf den ersten Blick gleich, dazu Ausschnitte. Kopien allein zeigt ein Klick auf ihre Art oben.</translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation>Genau dieselbe Datei, Byte für Byte.</translation>
    </message>
    <message>
        <source>The same picture, point for point; only what else the file holds differs.</source>
        <translation>Dasselbe Bild, Punkt für Punkt; nur was die Datei sonst enthält, ist anders.</translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation>Dasselbe Foto, neu gespeichert.</translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation>Aus demselben Foto gemacht, dann geändert.</translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation>Eine andere Aufnahme derselben Sache. Sieh hin, bevor du entscheidest.</translation>
    </message>
    <message>
        <source>Looks the same, but the text is too small to compare. Look before you decide.</source>
        <translation>Sieht gleich aus, aber die Schrift ist zu klein zum Vergleichen. Erst ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation>Was anders ist: {findings}.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>%Ln Foto gewählt</numerusform>
            <numerusform>%Ln Fotos gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} chosen</source>
        <translation>Gewählt: {photos}</translation>
    </message>
    <message>
        <source>The very same file, byte for byte: nothing differs.</source>
        <translation>Genau dieselbe Datei, Byte für Byte: Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>The same picture, point for point: nothing differs.</source>
        <translation>Dasselbe Bild, Punkt für Punkt: Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>in a protected folder</source>
        <translation>in einem geschützten Ordner</translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation>im bevorzugten Ordner</translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation>in einem weniger bevorzugten Ordner</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>am größten</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation>direkt aus der Kamera</translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation>ohne Kameradaten</translation>
    </message>
    <message>
        <source>preferred format</source>
        <translation>bevorzugtes Format</translation>
    </message>
    <message>
        <source>less preferred format</source>
        <translation>weniger bevorzugtes Format</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>schärfer</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>weniger scharf</translation>
    </message>
    <message>
        <source>better quality</source>
        <translation>bessere Qualität</translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation>geringere Qualität</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>größere Datei</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>kleinere Datei</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>ältere Datei</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>neuere Datei</translation>
    </message>
    <message>
        <source>has its RAW, film or HDR data</source>
        <translation>mit RAW, Film oder HDR-Daten</translation>
    </message>
    <message>
        <source>no RAW, film or HDR data</source>
        <translation>ohne RAW, Film oder HDR-Daten</translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation>heißt wie eine Kopie</translation>
    </message>
    <message>
        <source>plain name</source>
        <translation>schlichter Name</translation>
    </message>
    <message>
        <source>in a named folder</source>
        <translation>in einem benannten Ordner</translation>
    </message>
    <message>
        <source>in no named folder</source>
        <translation>in keinem benannten Ordner</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>kürzerer Pfad</translation>
    </message>
    <message>
        <source>longer path</source>
        <translation>längerer Pfad</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>dem Namen nach das erste</translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation>in allem gleich</translation>
    </message>
    <message>
        <source>shows most</source>
        <translation>zeigt am meisten</translation>
    </message>
    <message>
        <source>the kept one has more detail</source>
        <translation>das behaltene zeigt mehr Einzelheiten</translation>
    </message>
    <message>
        <source>the others were made from it</source>
        <translation>die anderen wurden daraus gemacht</translation>
    </message>
    <message>
        <source>made from another photo</source>
        <translation>aus einem anderen Foto entstanden</translation>
    </message>
    <message>
        <source>shows nothing more</source>
        <translation>zeigt nicht mehr</translation>
    </message>
    <message>
        <source>another photo here shows all of it</source>
        <translation>ein anderes Foto hier zeigt alles davon</translation>
    </message>
    <message>
        <source>but shows what the kept one does not</source>
        <translation>zeigt aber, was dem behaltenen fehlt</translation>
    </message>
    <message>
        <source>but differs from the kept one</source>
        <translation>aber anders als das behaltene</translation>
    </message>
    <message>
        <source>but the kept one was made from it</source>
        <translation>aber das behaltene wurde daraus gemacht</translation>
    </message>
    <message>
        <source>but it may be the original</source>
        <translation>aber es kann das Original sein</translation>
    </message>
    <message>
        <source>but not checked whole</source>
        <translation>aber nicht ganz geprüft</translation>
    </message>
    <message>
        <source>but with its date</source>
        <translation>aber mit Datum</translation>
    </message>
    <message>
        <source>but with its place</source>
        <translation>aber mit Ort</translation>
    </message>
    <message>
        <source>but with edits</source>
        <translation>aber mit Bearbeitung</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>die erste</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>am schärfsten</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>eine andere Aufnahme</translation>
    </message>
    <message>
        <source>less than a second later</source>
        <translation>weniger als eine Sekunde später</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln Sekunde später</numerusform>
            <numerusform>%Ln Sekunden später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln Minute später</numerusform>
            <numerusform>%Ln Minuten später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln Stunde später</numerusform>
            <numerusform>%Ln Stunden später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln Tag später</numerusform>
            <numerusform>%Ln Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the decision about one photo</source>
        <translation>Die Entscheidung über ein Foto zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the choice in this group</source>
        <translation>Die Wahl in dieser Gruppe zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the accepted suggestion</source>
        <translation>Den angenommenen Vorschlag zurücknehmen</translation>
    </message>
    <message>
        <source>Take back all suggestions that were chosen at once</source>
        <translation>Alle auf einmal gewählten Vorschläge zurücknehmen</translation>
    </message>
    <message>
        <source>Bring back the decisions that were taken back</source>
        <translation>Die zurückgenommenen Entscheidungen wiederherstellen</translation>
    </message>
    <message>
        <source>the original before what was made from it</source>
        <translation>das Original vor dem, was daraus gemacht wurde</translation>
    </message>
    <message>
        <source>with its RAW, film or HDR data</source>
        <translation>mit RAW, Film oder HDR-Daten</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>Nearly the same: copies saved again.</source>
        <translation>Fast gleich: neu gespeicherte Kopien.</translation>
    </message>
    <message>
        <source>Much alike: copies and light edits.</source>
        <translation>Sehr ähnlich: Kopien und leichte Bearbeitungen.</translation>
    </message>
    <message>
        <source>Alike on the whole: stronger edits too. Look before you remove.</source>
        <translation>Im Ganzen ähnlich: auch stärkere Bearbeitungen. Sieh hin, bevor du entfernst.</translation>
    </message>
    <message>
        <source>Somewhat alike: other shots too. Compare each group.</source>
        <translation>Entfernt ähnlich: auch andere Aufnahmen. Vergleiche jede Gruppe.</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>mehr Bildpunkte</translation>
    </message>
    <message>
        <source>Identical files to look at</source>
        <translation>Gleiche Dateien zum Ansehen</translation>
    </message>
    <message>
        <source>The same picture, to look at</source>
        <translation>Dasselbe Bild, zum Ansehen</translation>
    </message>
    <message>
        <source>Copies to look at</source>
        <translation>Kopien zum Ansehen</translation>
    </message>
    <message>
        <source>may show or know more than the photo that stays</source>
        <translation>zeigen oder wissen vielleicht mehr als das Foto, das bleibt</translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation>mit Kamera, Datum und Ort</translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation>unverändert vor bearbeitet</translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation>RAW und HEIC vor JPEG</translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation>JPEG vor HEIC und RAW</translation>
    </message>
    <message>
        <source>visibly sharper</source>
        <translation>sichtbar schärfer</translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation>in besserer Qualität gespeichert</translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation>im höher stehenden Ordner</translation>
    </message>
    <message>
        <source>in the higher folder, even a version before its original</source>
        <translation>im höheren Ordner, auch eine Fassung vor ihrem Original</translation>
    </message>
    <message>
        <source>in a folder that somebody named (“Summer 2019”, not “DCIM”)</source>
        <translation>in einem Ordner, den jemand benannt hat („Sommer 2019“, nicht „DCIM“)</translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation>Name ohne „Kopie“ oder „(1)“</translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation>tiefer einsortiert</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Fotos werden gesucht</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Fotos werden gelesen</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Fotos werden verglichen</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>Kopien werden geprüft</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>Gruppen werden gebildet</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>a film inside the file</source>
        <translation>ein Film in der Datei</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, Qualität {quality}</translation>
    </message>
    <message>
        <source>{kind}, but named .{suffix}</source>
        <translation>{kind}, heißt aber .{suffix}</translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation>Beliebige Farben, auch schwarzweiß.</translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation>Nur die gleichen Farben.</translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation>Fast die gleichen Farben.</translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation>Farben dürfen etwas abweichen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>An archive in a folder needs chdb, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;; for Windows there is none, there an archive is on a server.</source>
        <translation>Ein Archiv in einem Ordner braucht chdb, das nicht installiert ist ({why}). Installiere es mit: pip install &quot;dedupe-gui[archive]&quot;; für Windows gibt es keines, dort liegt ein Archiv auf einem Server.</translation>
    </message>
    <message>
        <source>An archive is in a folder or at clickhouse://host/database; other addresses are not understood.</source>
        <translation>Ein Archiv liegt in einem Ordner oder unter clickhouse://host/database; andere Adressen werden nicht verstanden.</translation>
    </message>
    <message>
        <source>An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;</source>
        <translation>Ein Archiv auf einem Server braucht clickhouse-driver, das nicht installiert ist ({why}). Installiere es mit: pip install &quot;dedupe-gui[archive]&quot;</translation>
    </message>
    <message>
        <source>Another clean-up is running in another window. Wait until it has finished, then try again.</source>
        <translation>In einem anderen Fenster wird gerade aufgeräumt. Warte, bis das fertig ist, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.</source>
        <translation>Mehr als {most} Fotos des Archivs sind so ähnlich. Frage nach einem kleineren Abstand oder einem anderen Hash.</translation>
    </message>
    <message>
        <source>No photo of the archive has a {hash}: they were added from scans that made none. Add them again with --all-hashes.</source>
        <translation>Kein Foto des Archivs hat einen {hash}: Sie wurden aus Suchen übernommen, die keinen machen. Füge sie mit --all-hashes noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed. Install it with: pip install &quot;dedupe-gui[parquet]&quot;</source>
        <translation>Parquet braucht pyarrow, das nicht installiert ist. Installiere es mit: pip install &quot;dedupe-gui[parquet]&quot;</translation>
    </message>
    <message>
        <source>The archive has no library {name}. See: archive libraries</source>
        <translation>Das Archiv hat keine Sammlung {name}. Siehe: archive libraries</translation>
    </message>
    <message>
        <source>The archive {place} cannot be opened: {why}. Choose another place.</source>
        <translation>Das Archiv {place} kann nicht geöffnet werden: {why}. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.</source>
        <translation>Das Archiv {place} kann nicht weitermachen: {why}. Was vorher hinzugefügt wurde, ist darin; derselbe Befehl macht dort weiter.</translation>
    </message>
    <message>
        <source>The archive {place} is in use by another program. Try again when that has ended.</source>
        <translation>Das Archiv {place} wird von einem anderen Programm benutzt. Versuche es wieder, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>The archive {place} is of another version of this program. Update it.</source>
        <translation>Das Archiv {place} gehört zu einer anderen Version dieses Programms. Aktualisiere es.</translation>
    </message>
    <message>
        <source>The archive&apos;s address is not understood. It is written clickhouse://host/database or clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; the password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>Die Adresse des Archivs wird nicht verstanden. Man schreibt clickhouse://host/database oder clickhouse://user@host:9000/database?cluster=NAME, mit Buchstaben, Ziffern und _ in den Namen; das Passwort darf in der Variablen CLICKHOUSE_PASSWORD stehen.</translation>
    </message>
    <message>
        <source>The archive&apos;s server {place} is away, or does not answer any more ({why}). What was added before is in it; when the server is there again, the same command goes on.</source>
        <translation>Der Server {place} des Archivs ist nicht da oder antwortet nicht mehr ({why}). Was vorher hinzugefügt wurde, ist darin; sobald der Server wieder da ist, macht derselbe Befehl weiter.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written ({why}). This scan goes on, but what it reads is not remembered for the next one. Free some space, or name a file in another folder.</source>
        <translation>Der Katalog {path} kann nicht geschrieben werden ({why}). Diese Suche geht weiter, aber was sie liest, bleibt nicht für die nächste gemerkt. Schaffe Platz, oder nenne eine Datei in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written, so that it forgets nothing. See who may write there, or move the file away.</source>
        <translation>Der Katalog {path} kann nicht geschrieben werden und vergisst darum nichts. Prüfe, wer dort schreiben darf, oder verschiebe die Datei.</translation>
    </message>
    <message>
        <source>The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read once more, nothing else is lost. The old file is of no more use.</source>
        <translation>Der Katalog {path} war beschädigt ({why}). Er wurde als {aside} beiseitegelegt und neu begonnen: Fotos werden noch einmal gelesen, sonst ist nichts verloren. Die alte Datei wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>The list of folders {path} can&apos;t be written: {why}. See who may write there.</source>
        <translation>Die Liste der Ordner {path} kann nicht geschrieben werden: {why}. Prüfe, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. Move the file away to begin a new list; what was removed is still in the trash.</source>
        <translation>Die Liste der früheren Aufräumarbeiten {path} kann nicht gelesen werden ({why}), und ohne sie wird nichts entfernt. Verschiebe die Datei, um eine neue Liste zu beginnen; was entfernt wurde, liegt weiter im Papierkorb.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. Check the folder&apos;s permissions and free space; a damaged file can be moved away.</source>
        <translation>Die Liste der früheren Aufräumarbeiten {path} kann nicht geschrieben werden ({why}), und ohne sie wird nichts entfernt. Prüfe die Rechte am Ordner und den freien Platz; eine beschädigte Datei kannst du in einen anderen Ordner verschieben.</translation>
    </message>
    <message>
        <source>The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.</source>
        <translation>Das Muster für Auszulassendes ist ungültig: {why}. Schreibe es wie in einer .gitignore-Datei.</translation>
    </message>
    <message>
        <source>The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.</source>
        <translation>Das Bild unter {url} ist größer als {limit_mb} MB. Speichere es, und zieh die Datei hierher.</translation>
    </message>
    <message>
        <source>The processes that read photos do not start. Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}</source>
        <translation>Die Prozesse, die Fotos lesen, starten nicht. Der Befehl „dedupe-gui --self-test“ zeigt, was fehlt; sonst installiere das Programm neu.{why}</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {why}. Check its name.</source>
        <translation>Der Bericht {path} lässt sich nicht lesen: {why}. Prüfe seinen Namen.</translation>
    </message>
    <message>
        <source>The report {path} is incomplete ({why}). Scan again to get a whole one.</source>
        <translation>Der Bericht {path} ist unvollständig ({why}). Suche noch einmal, um einen vollständigen zu bekommen.</translation>
    </message>
    <message>
        <source>The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.</source>
        <translation>Der Server von {place} lässt {user} das nicht tun ({why}). Bitte den Betreiber um das Recht dazu.</translation>
    </message>
    <message>
        <source>The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.</source>
        <translation>Der Server von {place} hat keine Funktion, die Bits zählt, und kann deshalb keine Hashes vergleichen. Aktualisiere ClickHouse.</translation>
    </message>
    <message>
        <source>The server of {place} has no room for more ({why}). What was added before is in it; make room, and the same command goes on.</source>
        <translation>Der Server von {place} hat keinen Platz mehr ({why}). Was vorher hinzugefügt wurde, ist darin; schaffe Platz, dann macht derselbe Befehl weiter.</translation>
    </message>
    <message>
        <source>The server of {place} knows no such cluster. Its remote_servers name those that it knows.</source>
        <translation>Der Server von {place} kennt keinen solchen Verbund. Seine remote_servers nennen die, die er kennt.</translation>
    </message>
    <message>
        <source>The server of {place} refuses the user or the password. The password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>Der Server von {place} weist den Benutzer oder das Passwort zurück. Das Passwort darf in der Variablen CLICKHOUSE_PASSWORD stehen.</translation>
    </message>
    <message>
        <source>The server of {place} says: {why}.</source>
        <translation>Der Server von {place} sagt: {why}.</translation>
    </message>
    <message>
        <source>The table photos of {place} is no archive of this version of the program. Name another database.</source>
        <translation>Die Tabelle photos von {place} ist kein Archiv dieser Version des Programms. Nenne eine andere Datenbank.</translation>
    </message>
    <message>
        <source>There is no archive at {place}. Check the address.</source>
        <translation>Unter {place} ist kein Archiv. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>There is no archive in {place}. Check its name.</source>
        <translation>In {place} ist kein Archiv. Prüfe den Namen.</translation>
    </message>
    <message>
        <source>There is no clean-up number {run}. `dedupe-gui history` lists them.</source>
        <translation>Ein Aufräumen mit der Nummer {run} gibt es nicht. Der Verlauf zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Es gibt kein Aufräumen, das zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>There is no file {path}, or it cannot be looked at. Check its name.</source>
        <translation>Die Datei {path} gibt es nicht, oder sie ist nicht zugänglich. Prüfe ihren Namen.</translation>
    </message>
    <message>
        <source>There is no room to work in ({why}). Free some space on the disk of the temporary folder.</source>
        <translation>Es fehlt Platz zum Arbeiten ({why}). Schaffe Platz auf dem Datenträger mit dem Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Choose a folder on another disk.</source>
        <translation>In {folder} ist nicht genug Platz. Wähle einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>This session is damaged ({why}). Scan the folders again.</source>
        <translation>Diese Durchsicht ist beschädigt ({why}). Durchsuche die Ordner noch einmal.</translation>
    </message>
    <message>
        <source>This session is gone. Scan the folders again.</source>
        <translation>Diese Durchsicht ist nicht mehr da. Durchsuche die Ordner noch einmal.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of the program. Update the program.</source>
        <translation>Diese Durchsicht hat eine neuere Version des Programms gespeichert. Aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>Two reports would go to {path}. Name a file for each.</source>
        <translation>Zwei Berichte gingen nach {path}. Nenne für jeden eine andere Datei.</translation>
    </message>
    <message>
        <source>What was known of {path} is gone from the catalogue. Scan the folders again.</source>
        <translation>Was über {path} bekannt war, steht nicht mehr im Katalog. Durchsuche die Ordner noch einmal.</translation>
    </message>
    <message>
        <source>{film} is a film and {photo} is not. Compare two of a kind.</source>
        <translation>{film} ist ein Film und {photo} nicht. Vergleiche zwei von einer Art.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {why}.</source>
        <translation>{folder} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>{folder} is on the card itself. Choose a folder elsewhere.</source>
        <translation>{folder} liegt auf der Karte selbst. Wähle einen Ordner woanders.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}). Check the address and the connection.</source>
        <translation>{host} ist nicht erreichbar ({why}). Prüfe die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>{host} is inside your own network, and the address was not typed by you. Save the picture and drop the file.</source>
        <translation>{host} liegt in deinem eigenen Netz, und die Adresse hast nicht du eingetippt. Speichere das Bild, und zieh die Datei hierher.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). Free some space, or see who may write there.</source>
        <translation>{path} kann nicht benutzt werden ({why}). Schaffe Platz, oder sieh nach, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). See who may write there.</source>
        <translation>{path} kann nicht benutzt werden ({why}). Sieh nach, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Check its name.</source>
        <translation>{path} lässt sich nicht öffnen: {why}. Prüfe den Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a film: {why}</source>
        <translation>{path} lässt sich nicht als Film lesen: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a photo: {why}</source>
        <translation>{path} lässt sich nicht als Foto lesen: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}. Remove it yourself.</source>
        <translation>{path} lässt sich nicht entfernen: {why}. Entferne die Datei selbst.</translation>
    </message>
    <message>
        <source>{path} could not be opened. Try again.</source>
        <translation>{path} ließ sich nicht öffnen. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Name another file.</source>
        <translation>{path} ist die Datenbank eines anderen Programms. Nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is a film or belongs to a photo, and no report replaces it. Choose another name.</source>
        <translation>{path} ist ein Film oder gehört zu einem Foto, und kein Bericht ersetzt das. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a film. Look up a photo instead.</source>
        <translation>{path} ist ein Film. Schlage stattdessen ein Foto nach.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Move the file away to begin anew.</source>
        <translation>{path} ist beschädigt ({why}). Verschiebe die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.</source>
        <translation>{path} ist kein exportiertes Archiv ({why}). Nenne eine Datei, die „archive export“ geschrieben hat.</translation>
    </message>
    <message>
        <source>{path} is not a catalogue of this program. Name another file.</source>
        <translation>{path} ist kein Katalog dieses Programms. Nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is not a report of the format {format}. Choose a file written by --json.</source>
        <translation>{path} ist kein Bericht im Format {format}. Wähle einen Bericht, den Dedupe zum Wiederöffnen (JSON) gespeichert hat.</translation>
    </message>
    <message>
        <source>{path} is not a report: it is not JSON. Choose a file written by --json.</source>
        <translation>{path} ist kein Bericht: Es ist kein JSON. Wähle einen Bericht, den Dedupe zum Wiederöffnen (JSON) gespeichert hat.</translation>
    </message>
    <message>
        <source>{path} was damaged ({why}). It was set aside as {aside} and begun anew.</source>
        <translation>{path} war beschädigt ({why}). Die Datei wurde als {aside} beiseitegelegt und neu begonnen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program, or name another file.</source>
        <translation>{path} hat eine neuere Version dieses Programms geschrieben. Aktualisiere das Programm, oder nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>{place} is no archive, and there is something in it. Name a new or an empty folder.</source>
        <translation>{place} ist kein Archiv, und es liegt etwas darin. Nenne einen neuen oder einen leeren Ordner.</translation>
    </message>
    <message>
        <source>{url} answered “{answer}”. Check the address.</source>
        <translation>{url} antwortet „{answer}“. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>{url} broke off before the picture was whole. Try again.</source>
        <translation>{url} brach ab, bevor das Bild vollständig war. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{url} did not answer ({why}). Check the address and the connection.</source>
        <translation>{url} hat nicht geantwortet ({why}). Prüfe die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>{url} is not a picture but {kind}. Use the address of the picture itself.</source>
        <translation>{url} ist kein Bild, sondern {kind}. Nimm die Adresse des Bildes selbst.</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be fetched. Use one with http or https.</source>
        <translation>{url} ist keine Webadresse, von der sich etwas holen lässt. Nimm eine mit http oder https.</translation>
    </message>
    <message>
        <source>{url} leads from one address to the next without end. Save the picture and drop the file.</source>
        <translation>{url} führt endlos von einer Adresse zur nächsten. Speichere das Bild, und zieh die Datei hierher.</translation>
    </message>
    <message>
        <source>{url} takes longer than {limit_s} s. Save the picture and drop the file.</source>
        <translation>{url} braucht länger als {limit_s} s. Speichere das Bild, und zieh die Datei hierher.</translation>
    </message>
    <message>
        <source>it is not a photo, whatever its name says</source>
        <translation>es ist kein Foto, auch wenn es so heißt</translation>
    </message>
    <message>
        <source>it is less like the copy that would stay than the report says</source>
        <translation>es gleicht der Kopie, die bliebe, weniger, als der Bericht sagt</translation>
    </message>
    <message>
        <source>The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are read once more, nothing else is lost.</source>
        <translation>Der Katalog ist innen beschädigt ({why}). Vergiss alles oder nenne eine andere Datei: Dann werden die Fotos noch einmal gelesen, sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo: what was removed was emptied from the trash or the folder since.</source>
        <translation>Es gibt kein Aufräumen, das sich rückgängig machen lässt: Was entfernt wurde, ist seither aus dem Papierkorb oder dem Ordner verschwunden.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place for the report.</source>
        <translation>{path} lässt sich nicht schreiben: {why}. Wähle einen anderen Ort für den Bericht.</translation>
    </message>
    <message>
        <source>{path} holds what this program never writes ({why}). Move the file away to begin anew.</source>
        <translation>{path} enthält, was dieses Programm nie schreibt ({why}). Verschiebe die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>{path} is a picture, which no report replaces. Choose another name.</source>
        <translation>{path} ist ein Bild, das kein Bericht ersetzt. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file written by --json.</source>
        <translation>{path} ist keine Datei. Wähle einen Bericht, den Dedupe zum Wiederöffnen (JSON) gespeichert hat.</translation>
    </message>
    <message>
        <source>{path} is there already and is no report of this program. Choose another name, or add --overwrite.</source>
        <translation>{path} gibt es schon, und es ist kein Bericht dieses Programms. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is too large for a report. Choose a file written by --json.</source>
        <translation>{path} ist zu groß für einen Bericht. Wähle einen Bericht, den Dedupe zum Wiederöffnen (JSON) gespeichert hat.</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Ortsname</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Camera&apos;s serial number</source>
        <translation>Seriennummer der Kamera</translation>
    </message>
    <message>
        <source>Lens&apos;s serial number</source>
        <translation>Seriennummer des Objektivs</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Wie es aufgenommen wurde</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Andere Notizen</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is such a thing</comment>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>Zeitzone {zone}</translation>
    </message>
    <message>
        <source>{fraction} of the second</source>
        <translation>{fraction} der Sekunde</translation>
    </message>
    <message>
        <source>with flash</source>
        <translation>mit Blitz</translation>
    </message>
    <message>
        <source>without flash</source>
        <translation>ohne Blitz</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m über dem Meer</translation>
    </message>
    <message>
        <source>looking towards {degrees}°</source>
        <translation>Blickrichtung {degrees}°</translation>
    </message>
    <message>
        <source>humidity {percent}</source>
        <translation>Luftfeuchte {percent}</translation>
    </message>
    <message>
        <source>{metres} m under water</source>
        <translation>{metres} m unter Wasser</translation>
    </message>
    <message>
        <source>with its RAW</source>
        <translation>mit seinem RAW</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>mit seinem Film</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>mit Ton</translation>
    </message>
    <message>
        <source>with HDR data</source>
        <translation>mit HDR-Daten</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>mit Bearbeitungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%Ln Ordner eines anderen Programms wurde in Ruhe gelassen, {folder}: {what}</numerusform>
            <numerusform>%Ln Ordner anderer Programme wurden in Ruhe gelassen, etwa {folder}: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln Foto liegt nur in der Cloud und wurde nicht heruntergeladen.</numerusform>
            <numerusform>%Ln Fotos liegen nur in der Cloud und wurden nicht heruntergeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>an Apple photo library. Export its photos to compare them, or use its album Duplicates.</source>
        <translation>eine Apple-Fotomediathek. Exportiere ihre Fotos, um sie zu vergleichen, oder nimm ihr Album Duplikate.</translation>
    </message>
    <message>
        <source>a store of Lightroom. Export its photos to compare them.</source>
        <translation>ein Speicher von Lightroom. Exportiere seine Fotos, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>a store of Capture One. Export its photos to compare them.</source>
        <translation>ein Speicher von Capture One. Exportiere seine Fotos, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>a store of Immich. Use Immich&apos;s own search for duplicates.</source>
        <translation>ein Speicher von Immich. Nimm Immichs eigene Suche nach Duplikaten.</translation>
    </message>
    <message>
        <source>PhotoPrism&apos;s own storage. Look in its originals instead.</source>
        <translation>PhotoPrisms eigener Speicher. Suche stattdessen in seinen Originalen.</translation>
    </message>
    <message>
        <source>the store of a Nextcloud server. Look in a synchronised folder instead.</source>
        <translation>der Speicher eines Nextcloud-Servers. Suche stattdessen in einem synchronisierten Ordner.</translation>
    </message>
    <message>
        <source>the originals that Picasa kept of edited photos.</source>
        <translation>die Originale, die Picasa von bearbeiteten Fotos behalten hat.</translation>
    </message>
    <message>
        <source>a cache of small pictures that its program makes again.</source>
        <translation>ein Zwischenspeicher kleiner Bilder, die ihr Programm neu macht.</translation>
    </message>
    <message>
        <source>a backup. Let the backup program thin it out.</source>
        <translation>eine Datensicherung. Lass das Sicherungsprogramm sie ausdünnen.</translation>
    </message>
    <message>
        <source>managed by Lightroom, which will miss what is removed here.</source>
        <translation>von Lightroom verwaltet, dem fehlt, was hier entfernt wird.</translation>
    </message>
    <message>
        <source>a session of Capture One, which will miss what is removed here.</source>
        <translation>eine Sitzung von Capture One, der fehlt, was hier entfernt wird.</translation>
    </message>
    <message>
        <source>managed by digiKam. Let it scan for changes afterwards.</source>
        <translation>von digiKam verwaltet. Lass es danach nach Änderungen suchen.</translation>
    </message>
    <message>
        <source>managed by darktable, which will miss what is removed here.</source>
        <translation>von darktable verwaltet, dem fehlt, was hier entfernt wird.</translation>
    </message>
    <message>
        <source>only in the cloud.</source>
        <translation>nur in der Cloud.</translation>
    </message>
    <message>
        <source>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</source>
        <translation>foto.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</translation>
    </message>
    <message>
        <source>photo.xmp beside a RAW: Lightroom</source>
        <translation>foto.xmp neben einem RAW: Lightroom</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of this kind is known</comment>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>{field}, by all sources</source>
        <translation>{field}, nach allen Quellen</translation>
    </message>
    <message>
        <source>what only it knows could not be written beside the photo that stays</source>
        <translation>was nur es weiß, konnte nicht neben das Foto geschrieben werden, das bleibt</translation>
    </message>
    <message>
        <source>has keywords or edits</source>
        <translation>hat Stichwörter oder Bearbeitungen</translation>
    </message>
    <message>
        <source>fewer keywords or edits</source>
        <translation>weniger Stichwörter oder Bearbeitungen</translation>
    </message>
    <message>
        <source>but with HDR data</source>
        <translation>aber mit HDR-Daten</translation>
    </message>
    <message>
        <source>but with depth data</source>
        <translation>aber mit Tiefendaten</translation>
    </message>
    <message>
        <source>but with further pictures</source>
        <translation>aber mit weiteren Bildern</translation>
    </message>
    <message>
        <source>but with transparency</source>
        <translation>aber mit Transparenz</translation>
    </message>
    <message>
        <source>but with finer colours</source>
        <translation>aber mit feineren Farben</translation>
    </message>
    <message>
        <source>but of another date</source>
        <translation>aber mit anderem Datum</translation>
    </message>
    <message>
        <source>but of another place</source>
        <translation>aber mit anderem Ort</translation>
    </message>
    <message>
        <source>but with the name of its place</source>
        <translation>aber mit Ortsnamen</translation>
    </message>
    <message>
        <source>but with its camera</source>
        <translation>aber mit seiner Kamera</translation>
    </message>
    <message>
        <source>but rated</source>
        <translation>aber bewertet</translation>
    </message>
    <message>
        <source>but labelled</source>
        <translation>aber markiert</translation>
    </message>
    <message>
        <source>but with a title or caption</source>
        <translation>aber mit Titel oder Beschreibung</translation>
    </message>
    <message>
        <source>but with another title or caption</source>
        <translation>aber mit anderem Titel oder anderer Beschreibung</translation>
    </message>
    <message>
        <source>but with keywords</source>
        <translation>aber mit Stichwörtern</translation>
    </message>
    <message>
        <source>but with people&apos;s names</source>
        <translation>aber mit Namen von Personen</translation>
    </message>
    <message>
        <source>but with marked faces</source>
        <translation>aber mit markierten Gesichtern</translation>
    </message>
    <message>
        <source>but with author or copyright</source>
        <translation>aber mit Urheber oder Copyright</translation>
    </message>
    <message>
        <source>but with other notes</source>
        <translation>aber mit anderen Notizen</translation>
    </message>
    <message>
        <source>{photo} shows all of it</source>
        <translation>{photo} zeigt alles davon</translation>
    </message>
    <message>
        <source>made from the kept one</source>
        <translation>aus dem behaltenen entstanden</translation>
    </message>
    <message>
        <source>the other one was made from it</source>
        <translation>das andere wurde daraus gemacht</translation>
    </message>
    <message>
        <source>any would do, shorter path</source>
        <translation>jedes täte es, kürzerer Pfad</translation>
    </message>
    <message>
        <source>the same file, longer path</source>
        <translation>dieselbe Datei, längerer Pfad</translation>
    </message>
    <message>
        <source>{decided} of {groups} decided</source>
        <translation>{decided} von {groups} entschieden</translation>
    </message>
    <message>
        <source>Take back that all groups shown were kept whole</source>
        <translation>Zurücknehmen, dass alle gezeigten Gruppen ganz bleiben</translation>
    </message>
    <message>
        <source>with stars, keywords, words or edits</source>
        <translation>mit Sternen, Stichwörtern, Worten oder Bearbeitungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>%Ln weiteres Bild in der Datei</numerusform>
            <numerusform>%Ln weitere Bilder in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>the picture for the other eye</source>
        <translation>das Bild für das andere Auge</translation>
    </message>
    <message>
        <source>the RAW it was made from</source>
        <translation>das RAW, aus dem es entstand</translation>
    </message>
    <message>
        <source>HDR data inside the file</source>
        <translation>HDR-Daten in der Datei</translation>
    </message>
    <message>
        <source>depth data inside the file</source>
        <translation>Tiefendaten in der Datei</translation>
    </message>
    <message>
        <source>mattes for portrait light</source>
        <translation>Masken für Porträtlicht</translation>
    </message>
    <message>
        <source>show all groups again</source>
        <translation>wieder alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>keep only the chosen photo</source>
        <translation>nur das gewählte Foto behalten</translation>
    </message>
    <message>
        <source>keep only those marked Keep</source>
        <translation>nur die mit „Behalten“ behalten</translation>
    </message>
    <message>
        <source>keep all of the group</source>
        <translation>alle der Gruppe behalten</translation>
    </message>
    <message>
        <source>the whole screen, and back by Esc</source>
        <translation>der ganze Bildschirm, und zurück mit Esc</translation>
    </message>
    <message>
        <source>open the photo in its program</source>
        <translation>das Foto in seinem Programm öffnen</translation>
    </message>
    <message>
        <source>looks nearly the same</source>
        <translation>sieht fast gleich aus</translation>
    </message>
    <message>
        <source>looks much alike</source>
        <translation>sieht sehr ähnlich aus</translation>
    </message>
    <message>
        <source>looks somewhat alike</source>
        <translation>sieht etwas ähnlich aus</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>{pictures} fps, {megabits} Mbit/s</source>
        <translation>{pictures} B/s, {megabits} Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>Davon ist einer ein Film, {size}.</numerusform>
            <numerusform>Davon sind %Ln Filme, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln Film</numerusform>
            <numerusform>%Ln Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sound</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>No copies were found until then. What was read is remembered, so searching again is quicker.</source>
        <translation>Bis dahin wurden keine Kopien gefunden. Was gelesen wurde, ist gemerkt; die nächste Suche geht also schneller.</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. Plug in its disk, then search again.</source>
        <translation>{folder} ist gerade nicht da. Schließe den Datenträger an und suche dann noch einmal.</translation>
    </message>
    <message>
        <source>No photos were found</source>
        <translation>Keine Fotos gefunden</translation>
    </message>
    <message>
        <source>There are no photos in these folders that can be opened. Add another folder.</source>
        <translation>In diesen Ordnern gibt es keine Fotos, die sich öffnen lassen. Füge einen anderen Ordner hinzu.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dedupe</source>
        <translation>Über Dedupe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>The guide on the web</source>
        <translation>Die Anleitung im Netz</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Einen Fehler melden</translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation>Dedupe {version}</translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation>Findet die Kopien in deinen Fotos, sagt warum, und verliert keines.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg.</source>
        <translation>Dedupe beruht auf der Arbeit vieler anderer, vor allem auf Qt, Pillow, NumPy und FFmpeg.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation>Nach Formen: am besten für Fotos (pHash)</translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation>Nach Verläufen (dHash)</translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation>Nach Wavelets: viele Fehlfunde (wHash)</translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation>Nach Helligkeit: viele Fehlfunde (aHash)</translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation>Nach Helligkeit und Farbe (aHash + colorhash)</translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation>Nach Formen und Farbe (pHash + colorhash)</translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation>Auch gedrehte und gespiegelte Kopien finden</translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation>Auch Ausschnitte, Rahmen, Beschriftungen und Neigungen finden</translation>
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
        <translation>Wie Fotos verglichen werden</translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation>Zunächst erlaubte Unterschiede, von 64</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Kleinste Gruppe</translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation>Dateien und Ordner auslassen</translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation>Genutzte Prozessorkerne</translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation>Ein Foto aufgeben nach</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation>Muster wie in einer .gitignore-Datei, eines je Zeile. Versteckte Ordner und Papierkörbe werden nie betreten.</translation>
    </message>
    <message>
        <source>Only copies in another folder of the list than the kept photo</source>
        <translation>Nur Kopien, die in einem anderen Ordner der Liste liegen als das behaltene Foto</translation>
    </message>
    <message>
        <source>Look even in these stores of other programs</source>
        <translation>Auch in diesen Speichern anderer Programme suchen</translation>
    </message>
    <message>
        <source>Whole paths, one a line. What is removed there is missing in its program, which may break its library.</source>
        <translation>Ganze Pfade, einer je Zeile. Was dort entfernt wird, fehlt seinem Programm; das kann dessen Mediathek beschädigen.</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>a folder, or clickhouse://host/database</source>
        <translation>ein Ordner oder clickhouse://host/database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An archive knows what the photos of many libraries look like, also of disks that are not connected. When a picture is looked up, it is asked as well. It is made and filled on the command line, with “dedupe-gui archive add”. Leave the line empty to ask none.</source>
        <translation>Ein Archiv weiß, wie die Fotos vieler Sammlungen aussehen, auch die von Festplatten, die nicht angeschlossen sind. Wird ein Bild nachgeschlagen, wird es mitgefragt. Angelegt und gefüllt wird es auf der Befehlszeile, mit „dedupe-gui archive add“. Lass die Zeile leer, um keines zu fragen.</translation>
    </message>
    <message>
        <source>Where the archive is</source>
        <translation>Wo das Archiv ist</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Ordner eines Archivs wählen</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Leave the password out of the address: it would stand in the settings for everybody to read. Put it into the variable CLICKHOUSE_PASSWORD before the program is started.</source>
        <translation>Lass das Passwort aus der Adresse weg: Es stünde für jeden lesbar in den Einstellungen. Schreibe es in die Variable CLICKHOUSE_PASSWORD, bevor das Programm gestartet wird.</translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message>
        <source>held by {folder}</source>
        <translation>in {folder} ganz enthalten</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>photos</comment>
        <translation>anders</translation>
    </message>
    <message>
        <source>only in {folder}</source>
        <translation>nur in {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>{photos} in {giver}: %Ln davon ist auch in {holder}.</numerusform>
            <numerusform>{photos} in {giver}: %Ln davon sind auch in {holder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>held by another photo</source>
        <translation>in einem anderen Foto enthalten</translation>
    </message>
    <message>
        <source>without a copy</source>
        <translation>ohne Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>{photos} in {giver}: %Ln davon hat eine Kopie, die bleibt, in diesem Ordner oder einem anderen.</numerusform>
            <numerusform>{photos} in {giver}: %Ln davon haben eine Kopie, die bleibt, in diesem Ordner oder einem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that differ and those without a copy stay. You see the list before anything moves.</source>
        <translation>Was anders ist und was keine Kopie hat, bleibt. Du siehst die Liste, bevor etwas verschoben wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>%Ln Foto wäre auch enthalten, aber du behältst es oder seinen Ordner.</numerusform>
            <numerusform>%Ln Fotos wären auch enthalten, aber du behältst sie oder ihren Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Remove what is also in {folder} ({photos})</source>
        <translation>Entfernen, was auch in {folder} ist ({photos})</translation>
    </message>
    <message>
        <source>stay for those</source>
        <comment>photos</comment>
        <translation>bleiben dafür</translation>
    </message>
    <message>
        <source>Remove all copies in this folder ({photos})</source>
        <translation>Alle Kopien in diesem Ordner entfernen ({photos})</translation>
    </message>
    <message>
        <source>{photos}: held entirely by one that stays</source>
        <translation>{photos}: ganz in dem enthalten, was bleibt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Wie ähnlich</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Wird frei</translation>
    </message>
    <message>
        <source>Nothing here can go without a loss.</source>
        <translation>Hier kann nichts ohne Verlust weg.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date</comment>
        <translation>keins</translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message>
        <source>Other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Compare with all folders</source>
        <translation>Mit allen Ordnern vergleichen</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Fotos des Ordners</translation>
    </message>
    <message>
        <source>Remove only these</source>
        <translation>Nur diese entfernen</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Click a folder, then a second one with Ctrl (or press C on it) to see what both hold.</source>
        <translation>Klicke auf einen Ordner, dann mit Strg auf einen zweiten (oder drücke dort C), um zu sehen, was beide haben.</translation>
    </message>
    <message>
        <source>How much of each folder is in another one too</source>
        <translation>Wie viel von jedem Ordner auch in einem anderen ist</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordnern</translation>
    </message>
    <message>
        <source>Counting what each folder has…</source>
        <translation>Zählt, was jeder Ordner hat …</translation>
    </message>
    <message>
        <source>Choose a folder at the left.</source>
        <translation>Wähle links einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>%Ln Zeile gewählt</numerusform>
            <numerusform>%Ln Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the review</source>
        <translation>In der Durchsicht ansehen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photos compared</source>
        <translation>Fotos im Vergleich</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation>Was anders ist, aufgehellt. Schwarz ist gleich.</translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>Das letzte Aufräumen endete plötzlich. %Ln Foto war halb verschoben und ist jetzt geklärt.</numerusform>
            <numerusform>Das letzte Aufräumen endete plötzlich. %Ln Fotos waren halb verschoben und sind jetzt geklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows what became of each, and can put them back.</source>
        <translation>Der Verlauf zeigt, was aus jedem wurde, und kann sie zurücklegen.</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Nicht zurückgelegt</translation>
    </message>
    <message>
        <source>All of them were left alone, for these reasons.</source>
        <translation>Alle blieben unangetastet, aus diesen Gründen.</translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>{photos} verschoben.</numerusform>
            <numerusform>{photos} verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once what stands in the way is gone, try again from History.</source>
        <translation>Wenn das Hindernis behoben ist, versuche es noch einmal aus dem Verlauf.</translation>
    </message>
    <message>
        <source>Those that are in a group are in the review again.</source>
        <translation>Was in einer Gruppe ist, steht wieder in der Durchsicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>{photos}: %Ln davon ist wieder an seinem Platz</numerusform>
            <numerusform>{photos}: %Ln davon sind wieder an ihrem Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>%Ln Datei, die dazugehört, geht mit</numerusform>
            <numerusform>%Ln Dateien, die dazugehören, gehen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: {kept}</source>
        <translation>es bleibt: {kept}</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Nichts wurde zurückgelegt</translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>{photos} ist wieder an seinem Platz</numerusform>
            <numerusform>{photos} sind wieder an ihrem Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>To be moved: {photos}</source>
        <translation>Zu verschieben: {photos}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>hier bleibt alles</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation>in den Papierkorb des Systems</translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation>nach {folder}, denn {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>Das Foto auf {disk} in den Ordner „Removed photos“ dort verschieben</numerusform>
            <numerusform>Die %Ln Fotos auf {disk} in den Ordner „Removed photos“ dort verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} become free once the trash is emptied.</source>
        <translation>{size} werden frei, sobald der Papierkorb geleert ist.</translation>
    </message>
    <message>
        <source>{size} become free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>{size} werden frei, sobald du den Papierkorb leerst und den Ordner „Removed photos“ wegwirfst.</translation>
    </message>
    <message>
        <source>{size} become free once you throw away the folder “Removed photos”.</source>
        <translation>{size} werden frei, sobald du den Ordner „Removed photos“ wegwirfst.</translation>
    </message>
    <message>
        <source>The trash could not be opened. You find it in your file manager.</source>
        <translation>Der Papierkorb ließ sich nicht öffnen. Du findest ihn in deinem Dateimanager.</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Nichts wurde verschoben</translation>
    </message>
    <message>
        <source>of copies are out of your library</source>
        <translation>an Kopien sind aus deiner Sammlung entfernt</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>{photos}: {moved} davon verschoben, %Ln blieb da.</numerusform>
            <numerusform>{photos}: {moved} davon verschoben, %Ln blieben da.</numerusform>
        </translation>
    </message>
    <message>
        <source>The space is free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>Der Platz wird frei, wenn du den Papierkorb leerst und den Ordner „Removed photos“ wegwirfst.</translation>
    </message>
    <message>
        <source>The space is free once you throw away the folder “Removed photos”.</source>
        <translation>Der Platz wird frei, wenn du den Ordner „Removed photos“ wegwirfst.</translation>
    </message>
    <message>
        <source>The space is free once the trash is emptied.</source>
        <translation>Der Platz wird frei, wenn der Papierkorb geleert wird.</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation>Prüfung, bevor etwas verschoben wird …</translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation>Ist jedes Foto noch, wie es war, und ist seine Kopie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln Gruppe behält mindestens ein Foto.</numerusform>
            <numerusform>%Ln Gruppen behalten je mindestens ein Foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them…</source>
        <translation>Alle zeigen …</translation>
    </message>
    <message>
        <source>Nothing can be moved</source>
        <translation>Nichts kann verschoben werden</translation>
    </message>
    <message>
        <source>{keeps} {size} Until then you can put everything back, from History or by hand, next week too.</source>
        <translation>{keeps} {size} Bis dahin kannst du alles zurücklegen, aus dem Verlauf oder von Hand, auch nächste Woche.</translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation>Keines der gewählten Fotos lässt sich verschieben.</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>Bleiben, wo sie sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>%Ln davon weiß etwas, das die Fotos, die bleiben, nicht wissen. Es geht mit ihm verloren.</numerusform>
            <numerusform>%Ln davon wissen etwas, das die Fotos, die bleiben, nicht wissen. Es geht mit ihnen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation>Fotos werden zurückgelegt …</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>Fotos werden verschoben …</translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation>Du kannst jederzeit anhalten; was verschoben wurde, steht im Verlauf.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>Write what only they know to XMP files beside the photos that stay</source>
        <translation>Was nur sie wissen, in XMP-Dateien neben die Fotos schreiben, die bleiben</translation>
    </message>
    <message>
        <source>Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.</source>
        <translation>Daten, Orte, Sterne, Worte, Stichwörter und Personen. Werden die Fotos zurückgelegt, kommt es wieder heraus.</translation>
    </message>
    <message>
        <source>How new XMP files are called</source>
        <translation>Wie neue XMP-Dateien heißen</translation>
    </message>
    <message>
        <source>Move {photos} to the trash?</source>
        <translation>{photos} in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>Move {photos}?</source>
        <translation>{photos} verschieben?</translation>
    </message>
    <message>
        <source>Move {photos}</source>
        <translation>{photos} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>%Ln davon weiß etwas, das die Fotos, die bleiben, nicht wissen.</numerusform>
            <numerusform>%Ln davon wissen etwas, das die Fotos, die bleiben, nicht wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them knows anything that the photos that stay do not know.</source>
        <translation>Keines davon weiß etwas, das die Fotos, die bleiben, nicht wissen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare below the list</source>
        <translation>Unter der Liste vergleichen</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Ganzer Bildschirm (F11)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Schieben</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation>Die Fotos in die Ansicht einpassen</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Ein Bildpunkt des Fotos auf einem des Bildschirms</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation>Wähle eine Gruppe, um ihre Fotos zu vergleichen.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Ganzer Bildschirm (F11)</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>{shown} von {count} zeigen</translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message>
        <source>Remove as well</source>
        <translation>Auch entfernen</translation>
    </message>
    <message>
        <source>Remove the empty folders as well</source>
        <translation>Die leeren Ordner auch entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln Ordner ist jetzt leer.</numerusform>
            <numerusform>%Ln Ordner sind jetzt leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln leerer Ordner wurde entfernt.</numerusform>
            <numerusform>%Ln leere Ordner wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>Liegen geblieben: {names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation>Deine Fotos werden durchgesehen</translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation>Gruppen erscheinen hier, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts durchzusehen</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Füge zuerst Ordner hinzu und suche nach Kopien.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All groups are decided</source>
        <translation>Alle Gruppen sind entschieden</translation>
    </message>
    <message>
        <source>Clean up at the bottom right moves what you chose to the trash, after one more look.</source>
        <translation>„Aufräumen“ unten rechts verschiebt das Gewählte nach einem letzten Blick in den Papierkorb.</translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation>Keine Gruppe passt zu den Filtern</translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation>Zeige wieder alle Arten, oder leere das Suchfeld.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>No copies are left</source>
        <translation>Keine Kopien mehr übrig</translation>
    </message>
    <message>
        <source>What was moved can be put back from History. Add another folder to search on.</source>
        <translation>Was verschoben wurde, legt der Verlauf zurück. Um weiter zu suchen, füge einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>{photos} verglichen, keine Kopien</translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation>Schiebe den Regler links in Richtung „ungefähr“, um auch Ähnliches zu sehen, oder füge einen weiteren Ordner hinzu.</translation>
    </message>
</context>
<context>
    <name>ExamplePairs</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Beispiele: {names}</translation>
    </message>
    <message>
        <source>✓ stays</source>
        <translation>✓ bleibt</translation>
    </message>
    <message>
        <source>✕ goes</source>
        <translation>✕ geht</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation>Was über die Fotos bekannt ist</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Moment of the films</source>
        <translation>Zeitpunkt der Filme</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos der Gruppe</translation>
    </message>
    <message>
        <source>group {number} ›</source>
        <translation>Gruppe {number} ›</translation>
    </message>
    <message>
        <source>‹ group {number}</source>
        <translation>‹ Gruppe {number}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Keep all shown…</source>
        <translation>Alle gezeigten behalten …</translation>
    </message>
    <message>
        <source>Keep all photos of all groups that are shown (Shift+A)</source>
        <translation>Alle Fotos aller gezeigten Gruppen behalten (Umschalt+A)</translation>
    </message>
    <message>
        <source>Show again what this hides: {filter}</source>
        <translation>Wieder zeigen, was dies ausblendet: {filter}</translation>
    </message>
    <message>
        <source>only what needs your eye</source>
        <translation>nur was deinen Blick braucht</translation>
    </message>
    <message>
        <source>only {kinds}</source>
        <translation>nur {kinds}</translation>
    </message>
    <message>
        <source>only films</source>
        <translation>nur Filme</translation>
    </message>
    <message>
        <source>only “{text}”</source>
        <translation>nur „{text}“</translation>
    </message>
    <message>
        <source>only {folder}</source>
        <translation>nur {folder}</translation>
    </message>
    <message>
        <source>only one disk</source>
        <translation>nur ein Datenträger</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln photos or more</source>
        <translation>
            <numerusform>nur ab %Ln Foto</numerusform>
            <numerusform>nur ab %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is undecided</source>
        <translation>nur was nicht entschieden ist</translation>
    </message>
    <message>
        <source>only copies with something more</source>
        <translation>nur Kopien mit etwas mehr</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation>Noch zu entscheiden</translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation>erledigte Gruppen ausblenden</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Wie ähnlich müssen sie sein?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>same colours</source>
        <translation>gleiche Farben</translation>
    </message>
    <message>
        <source>any colours</source>
        <translation>beliebige Farben</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Copies with something more</source>
        <translation>Kopien mit etwas mehr</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Am meisten Platz zuerst</translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation>Größte Gruppen zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordnern</translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation>Größe der Gruppe</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Gruppen jeder Größe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>ab %Ln Foto</numerusform>
            <numerusform>ab %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>Alle Datenträger</translation>
    </message>
    <message>
        <source>The disk of {folder}</source>
        <translation>Datenträger von {folder}</translation>
    </message>
    <message>
        <source>{number}, all found</source>
        <translation>{number}, alle gefunden</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>{number} bisher</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>hier bleibt alles</translation>
    </message>
    <message>
        <source>stars, words, a date or HDR data that the kept one lacks</source>
        <translation>Sterne, Worte, Datum oder HDR-Daten, die dem behaltenen fehlen</translation>
    </message>
    <message>
        <source>photos</source>
        <comment>heading of a column of numbers</comment>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>✓ all of them moved</source>
        <translation>✓ alle verschoben</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Die anderen noch einmal versuchen</translation>
    </message>
    <message>
        <source>Add more folders</source>
        <translation>Weitere Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put back what was moved</source>
        <translation>Verschobenes zurücklegen</translation>
    </message>
    <message>
        <source>or only some of them…</source>
        <translation>oder nur einige davon …</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Papierkorb öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>Doch anders überlegt?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>%Ln Foto wurde nicht verschoben</numerusform>
            <numerusform>%Ln Fotos wurden nicht verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be put back until you empty the trash.</source>
        <translation>Alles lässt sich zurücklegen, bis du den Papierkorb leerst.</translation>
    </message>
    <message>
        <source>Everything can be put back until you throw that folder away.</source>
        <translation>Alles lässt sich zurücklegen, bis du diesen Ordner wegwirfst.</translation>
    </message>
    <message>
        <source>Everything that was moved</source>
        <translation>Alles, was verschoben wurde</translation>
    </message>
    <message>
        <source>In the trash: {photos}</source>
        <translation>Im Papierkorb: {photos}</translation>
    </message>
    <message>
        <source>In “Removed photos”: {photos}</source>
        <translation>In „Removed photos“: {photos}</translation>
    </message>
    <message>
        <source>Counting what is left…</source>
        <translation>Zählt, was übrig ist …</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %Ln groups</source>
        <translation>
            <numerusform>Noch zu entscheiden: %Ln Gruppe</numerusform>
            <numerusform>Noch zu entscheiden: %Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Es ist nichts mehr zu entscheiden</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>bis zu {size}</translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>Ansehen, was übrig ist (%Ln Gruppe)</numerusform>
            <numerusform>Ansehen, was übrig ist (%Ln Gruppen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Den Rest durchsehen (%Ln Gruppe)</numerusform>
            <numerusform>Den Rest durchsehen (%Ln Gruppen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library now: {photos}</source>
        <translation>Deine Sammlung jetzt: {photos}</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>vorher: {count}</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>1. Find</source>
        <translation>1. Finden</translation>
    </message>
    <message>
        <source>All photos are compared. Nothing changes on your disk.</source>
        <translation>Alle Fotos werden verglichen. Auf der Platte ändert sich nichts.</translation>
    </message>
    <message>
        <source>2. Look</source>
        <translation>2. Ansehen</translation>
    </message>
    <message>
        <source>You see what stays and what may go, and why. You decide.</source>
        <translation>Du siehst, was bleibt und was gehen kann, und warum. Du entscheidest.</translation>
    </message>
    <message>
        <source>3. Clean up</source>
        <translation>3. Aufräumen</translation>
    </message>
    <message>
        <source>What goes is moved to the trash, and can be put back.</source>
        <translation>Was geht, kommt in den Papierkorb und lässt sich zurücklegen.</translation>
    </message>
    <message>
        <source>Your folder {folder}: counting the photos…</source>
        <translation>Dein Ordner {folder}: zählt die Fotos …</translation>
    </message>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>In deinem Ordner {folder} ist %Ln Foto.</numerusform>
            <numerusform>In deinem Ordner {folder} sind %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder {folder} has no photos. Add another one below.</source>
        <translation>In deinem Ordner {folder} sind keine Fotos. Füge unten einen anderen hinzu.</translation>
    </message>
    <message>
        <source>Find copies in {folder}</source>
        <translation>Kopien in {folder} finden</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder} · zur Zeit nicht da</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>Darf aufgeräumt werden</translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>Hier alles behalten</translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation>Was in {folder} geschehen darf</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>{folder} von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation>Ordner, der bevorzugte zuerst</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders, and how much of each is in another one too</source>
        <translation>Ordner, und wie viel von jedem auch in einem anderen ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>{photos}: %Ln davon ist auch in einem anderen Ordner</numerusform>
            <numerusform>{photos}: %Ln davon sind auch in einem anderen Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with this folder</source>
        <translation>Mit diesem Ordner vergleichen</translation>
    </message>
</context>
<context>
    <name>FoldersZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation>Ziehe deine Fotoordner hierher</translation>
    </message>
    <message>
        <source>All of them are searched together, with the folders inside them.</source>
        <translation>Alle werden zusammen durchsucht, auch die Ordner darin.</translation>
    </message>
    <message>
        <source>Check a memory card…</source>
        <translation>Speicherkarte prüfen …</translation>
    </message>
    <message>
        <source>See which of its photos you don&apos;t have yet</source>
        <translation>Zeigt, welche ihrer Fotos noch fehlen</translation>
    </message>
    <message>
        <source>Add the folders with your photos first</source>
        <translation>Füge erst die Ordner mit deinen Fotos hinzu</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them anew. No photo is touched. What is in the trash stays in the history, so that it can be put back.</source>
        <translation>Vorschaubilder, Durchsichten und Entscheidungen zu diesen Fotos werden vergessen, und die nächste Suche liest sie neu. Kein Foto wird angerührt. Was im Papierkorb liegt, bleibt im Verlauf, damit es zurückgelegt werden kann.</translation>
    </message>
    <message>
        <source>What to forget</source>
        <translation>Was vergessen werden soll</translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%Ln entfernte Datei kann noch zurückgelegt werden und bleibt im Verlauf.</numerusform>
            <numerusform>%Ln entfernte Dateien können noch zurückgelegt werden und bleiben im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: what was known of {photos}.</source>
        <translation>Vergessen: was über {photos} bekannt war.</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Dedupe, full screen</source>
        <translation>Dedupe, ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Photos of the group on the whole screen</source>
        <translation>Fotos der Gruppe auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Schieben</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Ganzen Bildschirm verlassen</translation>
    </message>
    <message>
        <source>keep that one</source>
        <translation>dieses behalten</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>behalten oder entfernen</translation>
    </message>
    <message>
        <source>other photo</source>
        <translation>anderes Foto</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>wechseln</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>annehmen, weiter</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>group {number} of {count}</source>
        <translation>Gruppe {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>Ziehen ändert die Reihenfolge, ebenso Alt+Auf und Alt+Ab</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation>Gruppen von Kopien</translation>
    </message>
    <message>
        <source>Photo {position} of {count}: {photo}</source>
        <translation>Foto {position} von {count}: {photo}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordnern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation>Foto nachschlagen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>No browser opens {address}. Copy it from here.</source>
        <translation>Kein Browser öffnet {address}. Kopiere die Adresse von hier.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>Die Anleitung ist auf Englisch.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation>Was aufgeräumt wurde</translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied and no folder “Removed photos” is thrown away.</source>
        <translation>Fotos kommen genau dorthin zurück, wo sie waren, solange der Papierkorb nicht geleert und kein Ordner „Removed photos“ weggeworfen ist.</translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation>Noch wurde nichts aufgeräumt. Was du entfernst, steht dann hier und lässt sich zurücklegen.</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation>Die Fotos dieses Aufräumens zeigen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put back {sentence}</source>
        <translation>Zurücklegen: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos removed</source>
        <translation>
            <numerusform>%Ln Foto entfernt</numerusform>
            <numerusform>%Ln Fotos entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: {photos}</source>
        <translation>entfernt: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos put back</source>
        <translation>
            <numerusform>%Ln Foto zurückgelegt</numerusform>
            <numerusform>%Ln Fotos zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>put back: {photos}</source>
        <translation>zurückgelegt: {photos}</translation>
    </message>
    <message>
        <source>emptied from the trash: {photos}</source>
        <translation>nicht mehr im Papierkorb: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>%Ln Foto blieb</numerusform>
            <numerusform>%Ln Fotos blieben</numerusform>
        </translation>
    </message>
    <message>
        <source>stayed: {photos}</source>
        <translation>geblieben: {photos}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>nichts verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos emptied from the trash</source>
        <translation>
            <numerusform>%Ln Foto nicht mehr im Papierkorb</numerusform>
            <numerusform>%Ln Fotos nicht mehr im Papierkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>all found</source>
        <translation>alle gefunden</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The work of others that comes along with Dedupe, and under which terms.</source>
        <translation>Die Arbeit anderer, die Dedupe mitbringt, und zu welchen Bedingungen.</translation>
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
            <numerusform>Die Suche ist zu Ende: %Ln Kopie oder ähnliches Foto gefunden.</numerusform>
            <numerusform>Die Suche ist zu Ende: %Ln Kopien und ähnliche Fotos gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search has ended: no copies were found.</source>
        <translation>Die Suche ist zu Ende: keine Kopien gefunden.</translation>
    </message>
    <message>
        <source>The photos are back where they were.</source>
        <translation>Die Fotos sind wieder da, wo sie waren.</translation>
    </message>
    <message>
        <source>The clean-up has ended.</source>
        <translation>Das Aufräumen ist zu Ende.</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>In der Zwischenablage ist kein Bild. Kopiere erst eines, dann füge es hier ein.</translation>
    </message>
    <message>
        <source>Photos are being copied. Look up another one when that is done or stopped.</source>
        <translation>Es werden gerade Fotos kopiert. Schlage das nächste nach, wenn das fertig oder angehalten ist.</translation>
    </message>
    <message>
        <source>Choose a picture to look up</source>
        <translation>Ein Bild zum Nachschlagen wählen</translation>
    </message>
    <message>
        <source>Choose the folder to copy the photos into</source>
        <translation>Ordner wählen, in den die Fotos kopiert werden</translation>
    </message>
    <message>
        <source>Choose a folder or memory card to look up</source>
        <translation>Einen Ordner oder eine Speicherkarte zum Nachschlagen wählen</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The picture that is looked up</source>
        <translation>Das Bild, das nachgeschlagen wird</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Those that are new or of which you have only another version, with what belongs to them. Nothing is written over, and each is read again after it was written.</source>
        <translation>Die neuen und die, von denen du nur eine andere Fassung hast, mit allem, was dazugehört. Nichts wird überschrieben, und jedes wird nach dem Schreiben noch einmal gelesen.</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Wie ähnlich müssen sie sein?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>all within</source>
        <translation>alle bis dahin</translation>
    </message>
    <message>
        <source>{count} nearest</source>
        <translation>die {count} nächsten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>Dasselbe Foto</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>ein anderer Moment</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Sieht ähnlich aus</translation>
    </message>
    <message>
        <source>probably another photo</source>
        <translation>wohl ein anderes Foto</translation>
    </message>
    <message>
        <source>New: you don&apos;t have these</source>
        <translation>Neu: diese hast du nicht</translation>
    </message>
    <message>
        <source>You have another version of these</source>
        <translation>Von diesen hast du eine andere Fassung</translation>
    </message>
    <message>
        <source>it lacks something</source>
        <translation>ihr fehlt etwas</translation>
    </message>
    <message>
        <source>You have these already</source>
        <translation>Diese hast du schon</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest.</source>
        <translation>So ähnlich ist nichts. Schiebe den Regler in Richtung „ungefähr“, oder zeige die nächsten.</translation>
    </message>
    <message>
        <source>Do I already have this photo?</source>
        <translation>Habe ich dieses Foto schon?</translation>
    </message>
    <message>
        <source>Drop a picture here from a folder, a browser or a message, choose a file, or paste one.</source>
        <translation>Ziehe ein Bild aus einem Ordner, dem Browser oder einer Nachricht hierher, wähle eine Datei, oder füge eines ein.</translation>
    </message>
    <message>
        <source>Drop a folder or a memory card here to see which of its photos are new.</source>
        <translation>Ziehe einen Ordner oder eine Speicherkarte hierher, um zu sehen, welche Fotos darauf neu sind.</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>Webadresse eines Bildes</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>Von einem Foto hast du nur eine andere Fassung.</numerusform>
            <numerusform>Von %Ln hast du nur eine andere Fassung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen, vielleicht gibt es sie nur hier.</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen, vielleicht gibt es sie nur hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>%Ln Film wurde nicht geprüft; schlage ihn einzeln nach.</numerusform>
            <numerusform>%Ln Filme wurden nicht geprüft; schlage sie einzeln nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln Foto ist neu</numerusform>
            <numerusform>%Ln Fotos sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>Das andere hast du schon.</numerusform>
            <numerusform>Die anderen %Ln hast du schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>Hier ist nichts neu</translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>Du hast das Foto schon.</numerusform>
            <numerusform>Du hast alle %Ln Fotos schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Nicht alles ließ sich prüfen</translation>
    </message>
    <message>
        <source>There are no photos here</source>
        <translation>Hier sind keine Fotos</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>%Ln Foto kopieren nach…</numerusform>
            <numerusform>%Ln Fotos kopieren nach…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {photos}…</source>
        <translation>Kopieren: {done} / {photos}…</translation>
    </message>
    <message>
        <source>Each was read again: byte for byte the same as on the card.</source>
        <translation>Jedes wurde noch einmal gelesen: Byte für Byte wie auf der Karte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>%Ln davon war schon da.</numerusform>
            <numerusform>%Ln davon waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>Von %Ln gibt es dort eine andere Datei gleichen Namens. Wähle einen anderen Ordner.</numerusform>
            <numerusform>Von %Ln gibt es dort andere Dateien gleichen Namens. Wähle einen anderen Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>%Ln ließ sich nicht kopieren: {why}.</numerusform>
            <numerusform>%Ln ließen sich nicht kopieren: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln Foto liegt jetzt in {folder}</numerusform>
            <numerusform>%Ln Fotos liegen jetzt in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln Foto liegt schon in {folder}</numerusform>
            <numerusform>%Ln Fotos liegen schon in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Nichts wurde kopiert</translation>
    </message>
    <message>
        <source>Copied just now</source>
        <translation>Gerade kopiert</translation>
    </message>
    <message>
        <source>Copied before</source>
        <translation>Früher kopiert</translation>
    </message>
    <message>
        <source>Not copied along, though it may say something of these photos: {files}.</source>
        <translation>Nicht mitkopiert, obwohl darin etwas über diese Fotos stehen kann: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>%Ln Foto ist ohne Schlagwörter, Sterne oder Kommentare des Desktops dort.</numerusform>
            <numerusform>%Ln Fotos sind ohne Schlagwörter, Sterne oder Kommentare des Desktops dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Das Archiv wird gefragt …</translation>
    </message>
    <message>
        <source>Your archive has this photo.</source>
        <translation>Dein Archiv hat dieses Foto.</translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>Das Archiv hat etwas Ähnliches wie eines davon.</numerusform>
            <numerusform>Das Archiv hat etwas Ähnliches wie %Ln davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive has nothing like these.</source>
        <translation>Das Archiv hat nichts Ähnliches.</translation>
    </message>
    <message>
        <source>The archive has it: {where}.</source>
        <translation>Das Archiv hat es: {where}.</translation>
    </message>
    <message>
        <source>The archive may have it: {where}, not connected.</source>
        <translation>Das Archiv hat es vielleicht: {where}, nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The archive does not have it.</source>
        <translation>Das Archiv hat es nicht.</translation>
    </message>
    <message>
        <source>Add folders on the first page.</source>
        <translation>Füge auf der ersten Seite Ordner hinzu.</translation>
    </message>
    <message>
        <source>There is nothing to look through</source>
        <translation>Es gibt nichts zu durchsuchen</translation>
    </message>
    <message>
        <source>You have this photo.</source>
        <translation>Du hast dieses Foto.</translation>
    </message>
    <message>
        <source>You have this film.</source>
        <translation>Du hast diesen Film.</translation>
    </message>
    <message>
        <source>You don&apos;t have this photo,</source>
        <translation>Du hast dieses Foto nicht,</translation>
    </message>
    <message>
        <source>You don&apos;t have this film,</source>
        <translation>Du hast diesen Film nicht,</translation>
    </message>
    <message>
        <source>but similar shots of the same thing.</source>
        <translation>aber ähnliche Aufnahmen derselben Sache.</translation>
    </message>
    <message>
        <source>The same film</source>
        <translation>Derselbe Film</translation>
    </message>
    <message>
        <source>Nothing among {photos} is the same.</source>
        <translation>{photos} durchsucht: Nichts ist gleich.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>Von %Ln ist erst ein Teil da. Behalte die Karte, bis alles da ist.</numerusform>
            <numerusform>Von %Ln ist jeweils erst ein Teil da. Behalte die Karte, bis alles da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>You don&apos;t have this photo.</source>
        <translation>Du hast dieses Foto nicht.</translation>
    </message>
    <message>
        <source>You don&apos;t have this film.</source>
        <translation>Du hast diesen Film nicht.</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <source>{where}, {times} times larger.</source>
        <translation>{where}, {times}-mal so groß.</translation>
    </message>
    <message>
        <source>{where}, smaller than this one.</source>
        <translation>{where}, kleiner als dieses.</translation>
    </message>
</context>
<context>
    <name>MediaChoice</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Fotos und Filme</translation>
    </message>
    <message>
        <source>Films are read last; photos never wait for them.</source>
        <translation>Filme werden zuletzt gelesen; Fotos warten nie auf sie.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. No photo is lost.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen. Kein Foto ist verloren.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Keine Kopien voneinander …</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Alle Entscheidungen zurücknehmen</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Bericht öffnen …</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiv …</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation>Über Dedupe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen …</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Photos of your library</source>
        <translation>Fotos aus deiner Sammlung</translation>
    </message>
</context>
<context>
    <name>NotDuplicatesDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Kopien</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>These photos are not shown together. What you take back comes again with the next search.</source>
        <translation>Diese Fotos werden nicht zusammen gezeigt. Was du zurücknimmst, kommt bei der nächsten Suche wieder.</translation>
    </message>
    <message>
        <source>Nothing yet. Press N in the review when photos of a group are no copies of each other.</source>
        <translation>Noch nichts. Drücke in der Durchsicht N, wenn die Fotos einer Gruppe keine Kopien voneinander sind.</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{verdict}?</source>
        <translation>{verdict}?</translation>
    </message>
    <message>
        <source>{verdict} {name}</source>
        <translation>{verdict}: {name}</translation>
    </message>
</context>
<context>
    <name>PhotosDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Einen Ordner mit Fotos hinzufügen</translation>
    </message>
    <message>
        <source>The language changes as soon as the search, the clean-up or the copying has ended.</source>
        <translation>Die Sprache wechselt, sobald die Suche, das Aufräumen oder das Kopieren zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>RejectFlow</name>
    <message>
        <source>These files are the same, byte for byte. To keep both, press 1 and then Shift+2.</source>
        <translation>Diese Dateien sind Byte für Byte gleich. Um beide zu behalten, drücke 1 und dann Umschalt+2.</translation>
    </message>
    <message>
        <source>Remembered: not duplicates. Undo takes it back.</source>
        <translation>Gemerkt: keine Kopien. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Remembered: this photo is none of the others. Undo takes it back.</source>
        <translation>Gemerkt: Dieses Foto ist keines der anderen. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>There is nothing to save yet. Find copies first.</source>
        <translation>Es gibt noch nichts zu speichern. Finde erst Kopien.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Seite mit Bildern (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Report to open again (*.json)</source>
        <translation>Bericht zum Wiederöffnen (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Table with one row a pair (*.pairs.csv)</source>
        <translation>Tabelle mit einer Zeile je Paar (*.pairs.csv)</translation>
    </message>
    <message>
        <source>Table of the photos without a copy (*.without-copy.csv)</source>
        <translation>Tabelle der Fotos ohne Kopie (*.without-copy.csv)</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Look through the films alone</source>
        <translation>Nur die Filme durchsehen</translation>
    </message>
    <message>
        <source>You can stop at any time and go on another day.</source>
        <translation>Du kannst jederzeit aufhören und an einem anderen Tag weitermachen.</translation>
    </message>
    <message>
        <source>Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost.</source>
        <translation>Sicher heißt: Ein Foto, das bleibt, enthält alles davon. Nichts, was es zeigt oder weiß, geht verloren.</translation>
    </message>
    <message>
        <source>Clean the safe ones</source>
        <translation>Die sicheren aufräumen</translation>
    </message>
    <message>
        <source>You see the list once more before anything moves, and everything can be put back.</source>
        <translation>Du siehst die Liste noch einmal, bevor etwas verschoben wird, und alles lässt sich zurücklegen.</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Den Rest durchsehen</translation>
    </message>
    <message>
        <source>Clean by folder…</source>
        <translation>Nach Ordnern aufräumen …</translation>
    </message>
    <message>
        <source>What of one folder is in another one, and all copies in a folder</source>
        <translation>Was von einem Ordner in einem anderen ist, und alle Kopien in einem Ordner</translation>
    </message>
    <message>
        <source>How much of each folder is safe to clean</source>
        <translation>Wie viel von jedem Ordner sich sicher aufräumen lässt</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Add another folder</source>
        <translation>Weiteren Ordner hinzufügen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Counting what can be freed…</source>
        <translation>Es wird gezählt, was frei werden kann …</translation>
    </message>
    <message>
        <source>Safe to clean · {size}</source>
        <translation>Sicher aufzuräumen · {size}</translation>
    </message>
    <message>
        <source>Yours to decide · up to {size}</source>
        <translation>Das entscheidest du · bis zu {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>can be freed, and no picture is lost</source>
        <translation>können frei werden, ohne dass ein Bild verloren geht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>{photos}: %Ln davon hat eine Kopie, die bleibt.</numerusform>
            <numerusform>{photos}: %Ln davon haben eine Kopie, die bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is there twice.</source>
        <translation>Nichts ist doppelt da.</translation>
    </message>
    <message>
        <source>Clean the safe ones ({photos}, {size})</source>
        <translation>Die sicheren aufräumen ({photos}, {size})</translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>Gruppe braucht deinen Blick</numerusform>
            <numerusform>Gruppen brauchen deinen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>Left untouched.</source>
        <translation>Unberührt gelassen.</translation>
    </message>
    <message>
        <source>Nothing among {photos} can be cleaned without a look.</source>
        <translation>{photos}: Nichts davon lässt sich ungesehen aufräumen.</translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Deine Fotos werden durchgesehen</translation>
    </message>
    <message>
        <source>What is found appears here as it is found.</source>
        <translation>Was gefunden wird, erscheint gleich hier.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Füge zuerst Ordner hinzu und suche nach Kopien.</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Es ist nichts mehr zu entscheiden</translation>
    </message>
    <message>
        <source>What was moved can be put back from History.</source>
        <translation>Verschobenes lässt sich im Verlauf zurücklegen.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>{photos} verglichen, keine Kopien</translation>
    </message>
    <message>
        <source>{headline}, so far</source>
        <translation>{headline}, bis jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>%Ln Foto, das wie eine Kopie aussieht, wird noch geprüft.</numerusform>
            <numerusform>%Ln Fotos, die wie Kopien aussehen, werden noch geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>searched in {time}</source>
        <translation>Dauer der Suche: {time}</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Ansehen</numerusform>
            <numerusform>Alle %Ln ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Den Rest durchsehen (%Ln Gruppe)</numerusform>
            <numerusform>Den Rest durchsehen (%Ln Gruppen)</numerusform>
        </translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Wenn die Suche fertig oder abgebrochen ist</translation>
    </message>
    <message>
        <source>Possible once the search is done, or cancelled.</source>
        <translation>Möglich, sobald die Suche fertig oder abgebrochen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln Gruppe braucht deinen Blick. Nichts ist für dich ausgewählt.</numerusform>
            <numerusform>%Ln Gruppen brauchen deinen Blick. Nichts ist für dich ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>und %Ln weiterer Ordner</numerusform>
            <numerusform>und %Ln weitere Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>hier bleibt alles</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>All groups that are shown are decided.</source>
        <translation>Alle gezeigten Gruppen sind entschieden.</translation>
    </message>
    <message>
        <source>{photos} stay. Undo takes it all back in one step.</source>
        <translation>Es bleiben: {photos}. „Rückgängig“ nimmt alles in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>Groups of which you chose a photo to remove stay as they are.</source>
        <translation>Gruppen, aus denen du ein Foto zum Entfernen gewählt hast, bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>Alle Fotos von %Ln Gruppe behalten?</numerusform>
            <numerusform>Alle Fotos von %Ln Gruppen behalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln Gruppe bleibt ganz. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%Ln Gruppen bleiben ganz. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation>Kein Programm öffnet {name}. Wähle eines in deinem Dateimanager.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation>Nach Name oder Ordner suchen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln Foto hat sich seither geändert oder ist weg. Es bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Fotos haben sich seither geändert oder sind weg. Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Aufräumen …</translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation>Alle Gruppen sind entschieden.</translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation>Nur dieses Foto behalten</translation>
    </message>
    <message>
        <source>Remove the others, keep what is marked Keep</source>
        <translation>Die anderen entfernen, behalten, was mit „Behalten“ markiert ist</translation>
    </message>
    <message>
        <source>Keep all photos of the group</source>
        <translation>Alle Fotos der Gruppe behalten</translation>
    </message>
    <message>
        <source>Keep all groups shown…</source>
        <translation>Alle gezeigten Gruppen behalten …</translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation>Dieses Foto auch behalten</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Dieses Foto entfernen</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation>Die Entscheidungen dieser Gruppe zurücknehmen</translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation>Das sind keine Kopien voneinander</translation>
    </message>
    <message>
        <source>This one is none of the others</source>
        <translation>Dieses ist keines der anderen</translation>
    </message>
    <message>
        <source>All groups are shown. Undo (Z) brings the filters back.</source>
        <translation>Alle Gruppen sind zu sehen. Rückgängig (Z) holt die Filter zurück.</translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation>{size} könnten frei werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the groups again as before</source>
        <translation>Die Gruppen wieder filtern wie zuvor</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Take back that these are not duplicates</source>
        <translation>Zurücknehmen, dass dies keine Kopien sind</translation>
    </message>
    <message>
        <source>shown: {progress}</source>
        <translation>gezeigt: {progress}</translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation>jede Gruppe behält mindestens eines</translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation>nichts wird ohne dein Wort entfernt</translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Wenn die Suche fertig oder abgebrochen ist</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>Größe der Fotos</translation>
    </message>
    <message>
        <source>Size of the photos, also by Ctrl and the mouse wheel</source>
        <translation>Größe der Fotos, auch mit Strg und dem Mausrad</translation>
    </message>
    <message>
        <source>Choose for me…</source>
        <translation>Für mich auswählen …</translation>
    </message>
    <message>
        <source>{shown} of {photos} shown</source>
        <translation>{photos}, {shown} davon gezeigt</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>behalten oder entfernen</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Fotos dieses Aufräumens</translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation>Die gewählten zurücklegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation>Wähle Fotos, um nur diese zurückzulegen.</translation>
    </message>
    <message>
        <source>neither here nor where it was to go</source>
        <translation>weder hier noch dort, wohin es sollte</translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation>im Papierkorb; seine Kopie ist {kept}</translation>
    </message>
    <message>
        <source>in {folder}; its copy is {kept}</source>
        <translation>in {folder}; seine Kopie ist {kept}</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation>blieb: {reason}</translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation>das Programm endete beim Verschieben</translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation>das Programm endete beim Zurücklegen</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>The search was stopped: not all photos were compared.</source>
        <translation>Die Suche wurde abgebrochen: Nicht alle Fotos wurden verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>%Ln deiner früheren Entscheidungen gilt weiter: Das Foto ist unverändert.</numerusform>
            <numerusform>%Ln deiner früheren Entscheidungen gelten weiter: Die Fotos sind unverändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation>Wie weit die Suche ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation>Hier abbrechen; was gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los …</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>noch {time} insgesamt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos a second</source>
        <translation>
            <numerusform>%Ln Foto je Sekunde</numerusform>
            <numerusform>%Ln Fotos je Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation>was gefunden wurde, kannst du schon durchsehen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Of equal copies, the one in the higher folder is kept. Drag to change the order.</source>
        <translation>Von gleichen Kopien bleibt die im höher stehenden Ordner. Ziehen ändert die Reihenfolge.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Genaue Kopien</translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation>Dieselbe Datei oder dasselbe Bild zweimal.</translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation>Auch neu gespeichert, bearbeitet</translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation>Kleiner, anderes Format, gedreht, beschnitten.</translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation>Auch ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation>Serien und zweite Versuche, zum Auswählen.</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Erweitert …</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Kopien finden</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Frühere Durchsichten</translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation>Finde die Kopien in deinen Fotos</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>Was soll gefunden werden?</translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation>Nichts wird ohne dein Wort entfernt, und alles lässt sich zurücklegen.</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Früher durchsucht</translation>
    </message>
    <message>
        <source>Go on with the review of {review}</source>
        <translation>Weiter mit der Durchsicht von {review}</translation>
    </message>
    <message>
        <source>A search is running; go to Review to see it or to stop it</source>
        <translation>Eine Suche läuft; unter Durchsicht siehst du sie und kannst sie abbrechen</translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation>Füge erst einen Ordner hinzu</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>Ansehen, was gefunden wurde</translation>
    </message>
    <message>
        <source>See the search that runs</source>
        <translation>Zur laufenden Suche</translation>
    </message>
    <message>
        <source>{folder} is on the list already.</source>
        <translation>{folder} steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>{folder} is inside {other}, which is on the list: it is searched with it.</source>
        <translation>{folder} liegt in {other}, das auf der Liste steht, und wird mit durchsucht.</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Best photo first</source>
        <translation>Bestes Foto zuerst</translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation>Meine Ordner zuerst</translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation>Lässt sich überall öffnen</translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation>Schon einsortiert</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation>Regeln, die wichtigste zuerst</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel nach unten</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>Regeln ändern …</translation>
    </message>
    <message>
        <source>These would be chosen, for example</source>
        <translation>Diese würden zum Beispiel gewählt</translation>
    </message>
    <message>
        <source>Suggest by these rules from now on, and choose nothing yet</source>
        <translation>Von jetzt an nach diesen Regeln vorschlagen und noch nichts wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation>Welches Foto soll bleiben?</translation>
    </message>
    <message>
        <source>Choose {photos}</source>
        <translation>{photos} wählen</translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation>Die erste Regel, die zwei Fotos unterscheidet, entscheidet.</translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation>Kopien dieser Arten wählen</translation>
    </message>
    <message>
        <source>Never chosen for you: similar shots, and what has something that the one to keep lacks.</source>
        <translation>Nie für dich gewählt: ähnliche Aufnahmen, und was etwas hat, das dem zu behaltenden Foto fehlt.</translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation>Was gewählt würde</translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation>Gruppen, die du selbst entschieden hast, bleiben so. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>First {first}, then {second}, then {third} …</source>
        <translation>Zuerst {first}, dann {second}, dann {third} …</translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation>{photos} in {groups}, {size}</translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation>Nichts: Alle sind entschieden, geschützt oder von anderer Art.</translation>
    </message>
    <message>
        <source>Also those that only know more than the one to keep</source>
        <translation>Auch die, die nur mehr wissen als das zu behaltende</translation>
    </message>
    <message>
        <source>Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out.</source>
        <translation>Daten, Orte, Sterne, Worte und Personen kommen in eine XMP-Datei daneben. Zurücklegen nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Choose copies for me</source>
        <translation>Kopien für mich auswählen</translation>
    </message>
    <message>
        <source>Keep this order, choose nothing</source>
        <translation>Diese Reihenfolge merken, nichts auswählen</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Beispiele: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die sich nicht lesen ließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation>Sie blieben unberührt, und nichts wurde mit ihnen verglichen.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation>Fotos werden gerade verschoben. Was verschoben wurde, steht im Verlauf.</translation>
    </message>
    <message>
        <source>Photos are being copied. Those that are there are whole; the others are not copied.</source>
        <translation>Es werden gerade Fotos kopiert. Was schon dort ist, ist vollständig; der Rest wird nicht kopiert.</translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation>Was gelesen wurde, ist gemerkt, also geht die nächste Suche schneller.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation>Warum sind diese beisammen?</translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation>Wo sich die Fotos unterscheiden: helle Stellen am meisten</translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation>helle Stellen unterscheiden sich am meisten</translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation>{distance} von {bits} Bits sind anders</translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation>schwächste Stelle</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>mittlerer Unterschied</translation>
    </message>
    <message>
        <source>kept one beyond the other</source>
        <translation>behaltenes über das andere hinaus</translation>
    </message>
    <message>
        <source>other beyond the kept one</source>
        <translation>anderes über das behaltene hinaus</translation>
    </message>
    <message>
        <source>{share} %, at worst {greys} greys</source>
        <translation>{share} %, höchstens {greys} Graustufen</translation>
    </message>
    <message>
        <source>shared points</source>
        <translation>gemeinsame Punkte</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor}-mal</translation>
    </message>
    <message>
        <source>size of the other, along an edge</source>
        <translation>Größe des anderen, je Kante</translation>
    </message>
    <message>
        <source>{greys} greys apart</source>
        <translation>{greys} Graustufen auseinander</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>edges of the other, in strength</source>
        <translation>Stärke der Kanten des anderen</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>Wird genau betrachtet …</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Photos by year: {years}</source>
        <translation>Fotos nach Jahren: {years}</translation>
    </message>
</context>
</TS>
