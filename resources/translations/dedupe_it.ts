<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%Ln cartella non si è potuta aprire: {folder}.</numerusform>
            <numerusform>%Ln cartelle non si sono potute aprire, come {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Scattata</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Nome del luogo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Camera&apos;s serial number</source>
        <translation>Numero di serie della fotocamera</translation>
    </message>
    <message>
        <source>Lens&apos;s serial number</source>
        <translation>Numero di serie dell’obiettivo</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Come è stata scattata</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferita</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Parole chiave</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Volti</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Diritti d’autore</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Altre note</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is such a thing</comment>
        <translation>sì</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln passo</numerusform>
            <numerusform>%Ln passi</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>fuso orario {zone}</translation>
    </message>
    <message>
        <source>{fraction} of the second</source>
        <translation>{fraction} del secondo</translation>
    </message>
    <message>
        <source>with flash</source>
        <translation>con flash</translation>
    </message>
    <message>
        <source>without flash</source>
        <translation>senza flash</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m sul mare</translation>
    </message>
    <message>
        <source>looking towards {degrees}°</source>
        <translation>verso {degrees}°</translation>
    </message>
    <message>
        <source>humidity {percent}</source>
        <translation>umidità {percent}</translation>
    </message>
    <message>
        <source>{metres} m under water</source>
        <translation>{metres} m sott’acqua</translation>
    </message>
    <message>
        <source>with its RAW</source>
        <translation>con il suo RAW</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>con il suo filmato</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>con audio</translation>
    </message>
    <message>
        <source>with HDR data</source>
        <translation>con dati HDR</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>con modifiche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%Ln cartella di un altro programma è stata lasciata stare, {folder}: {what}</numerusform>
            <numerusform>%Ln cartelle di altri programmi sono state lasciate stare, come {folder}: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln foto è solo nel cloud e non è stata scaricata.</numerusform>
            <numerusform>%Ln foto sono solo nel cloud e non sono state scaricate.</numerusform>
        </translation>
    </message>
    <message>
        <source>an Apple photo library. Export its photos to compare them, or use its album Duplicates.</source>
        <translation>una libreria Foto di Apple. Esporta le sue foto per confrontarle, o usa il suo album Duplicati.</translation>
    </message>
    <message>
        <source>a store of Lightroom. Export its photos to compare them.</source>
        <translation>un archivio di Lightroom. Esporta le sue foto per confrontarle.</translation>
    </message>
    <message>
        <source>a store of Capture One. Export its photos to compare them.</source>
        <translation>un archivio di Capture One. Esporta le sue foto per confrontarle.</translation>
    </message>
    <message>
        <source>a store of Immich. Use Immich&apos;s own search for duplicates.</source>
        <translation>un archivio di Immich. Usa la ricerca dei doppioni di Immich.</translation>
    </message>
    <message>
        <source>PhotoPrism&apos;s own storage. Look in its originals instead.</source>
        <translation>l’archivio di PhotoPrism. Guarda piuttosto nei suoi originali.</translation>
    </message>
    <message>
        <source>the store of a Nextcloud server. Look in a synchronised folder instead.</source>
        <translation>l’archivio di un server Nextcloud. Guarda piuttosto in una cartella sincronizzata.</translation>
    </message>
    <message>
        <source>the originals that Picasa kept of edited photos.</source>
        <translation>gli originali che Picasa ha conservato delle foto modificate.</translation>
    </message>
    <message>
        <source>a cache of small pictures that its program makes again.</source>
        <translation>una cache di immagini piccole che il suo programma rifà.</translation>
    </message>
    <message>
        <source>a backup. Let the backup program thin it out.</source>
        <translation>un backup. Lascia che sia il suo programma a sfoltirlo.</translation>
    </message>
    <message>
        <source>managed by Lightroom, which will miss what is removed here.</source>
        <translation>gestita da Lightroom, a cui mancherà ciò che si toglie qui.</translation>
    </message>
    <message>
        <source>a session of Capture One, which will miss what is removed here.</source>
        <translation>una sessione di Capture One, a cui mancherà ciò che si toglie qui.</translation>
    </message>
    <message>
        <source>managed by digiKam. Let it scan for changes afterwards.</source>
        <translation>gestita da digiKam. Fagli cercare i cambiamenti dopo.</translation>
    </message>
    <message>
        <source>managed by darktable, which will miss what is removed here.</source>
        <translation>gestita da darktable, a cui mancherà ciò che si toglie qui.</translation>
    </message>
    <message>
        <source>only in the cloud.</source>
        <translation>solo nel cloud.</translation>
    </message>
    <message>
        <source>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</source>
        <translation>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</translation>
    </message>
    <message>
        <source>photo.xmp beside a RAW: Lightroom</source>
        <translation>photo.xmp accanto a un RAW: Lightroom</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>L’immagine incollata</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Data del file</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Saved with</source>
        <translation>Salvato con</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non registrato</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of this kind is known</comment>
        <translation>nessun dato</translation>
    </message>
    <message>
        <source>{field}, by all sources</source>
        <translation>{field}, secondo tutte le fonti</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation>niente</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Con lei</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meglio</translation>
    </message>
    <message>
        <source>Changed or gone</source>
        <translation>Cambiata o sparita</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation>Tieni?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Togli?</translation>
    </message>
    <message>
        <source>you decide: Enter keeps both</source>
        <translation>decidi tu: Enter le tiene entrambe</translation>
    </message>
    <message>
        <source>you decide: Enter keeps all</source>
        <translation>decidi tu: Enter le tiene tutte</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} da liberare</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>tutte tenute</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>verifica in corso</translation>
    </message>
    <message>
        <source>there is no such address, or no connection</source>
        <translation>l’indirizzo non esiste, o manca la connessione</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>non c’è</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>nessun permesso</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>il disco è di sola lettura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>il disco ha avuto un guasto</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>una parte del percorso non è una cartella</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>il nome è troppo lungo</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>nessuna connessione</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connessione rifiutata</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>connessione interrotta</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>il file non si può aprire</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>un altro programma sta usando il file</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>il file è danneggiato</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation>Il file finisce troppo presto. Copialo di nuovo dall’origine.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Il file è danneggiato.</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>Questa non è un’immagine, qualunque cosa dica il nome.</translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation>Questo tipo di immagine non si può aprire qui.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation>L’immagine è troppo grande per aprirla senza rischi.</translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation>Aprirla ha richiesto troppo tempo. Concedi più tempo in Avanzate.</translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation>Apertura fallita; il file è probabilmente danneggiato.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation>Non c’era abbastanza memoria per aprirla. Chiudi altri programmi e riprova.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation>Non puoi leggere questo file. Cambia i suoi permessi e riprova.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Il file non c’è più.</translation>
    </message>
    <message>
        <source>The file has changed since it was found. Look for copies again.</source>
        <translation>Il file è cambiato da quando è stato trovato. Cerca di nuovo le copie.</translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation>Il disco non è riuscito a leggerlo. Controlla il disco e il suo cavo.</translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation>Questa foto non ha copie qui, quindi resta.</translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation>Questa cartella tiene tutto. Puoi cambiarlo nella prima pagina.</translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation>Questa foto è sparita o non si può aprire. Cerca di nuovo le copie.</translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation>La foto che resterebbe è sparita. Cerca di nuovo le copie.</translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation>La foto che resterebbe non si può aprire. Tieni questa.</translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation>L’ultima foto di un gruppo resta. Tienine prima un’altra.</translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation>I due nomi sono di un solo file; togliendolo si perderebbe la foto.</translation>
    </message>
    <message>
        <source>Its RAW, film, edit or HDR data would be lost with it, so it stays.</source>
        <translation>Il suo RAW, filmato, modifica o dati HDR andrebbero persi con lei, quindi resta.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>changed since the search; look for copies again before removing it</source>
        <translation>cambiata dopo la ricerca; cerca di nuovo le copie prima di toglierla</translation>
    </message>
    <message>
        <source>the copy that would stay is gone; look for copies again</source>
        <translation>la copia che resterebbe è sparita; cerca di nuovo le copie</translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look for copies again</source>
        <translation>la copia che resterebbe è cambiata; cerca di nuovo le copie</translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened; keep this one</source>
        <translation>la copia che resterebbe non si può aprire; tieni questa</translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation>anche tutte le sue copie erano da togliere</translation>
    </message>
    <message>
        <source>its RAW, film, edit or HDR data would be lost with it</source>
        <translation>il suo RAW, filmato, modifica o dati HDR andrebbero persi con lei</translation>
    </message>
    <message>
        <source>the copy that would stay is in the trash itself</source>
        <translation>la copia che resterebbe è essa stessa nel cestino</translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation>è lo stesso file di quello che resterebbe</translation>
    </message>
    <message>
        <source>it is not a photo, whatever its name says</source>
        <translation>non è una foto, qualunque cosa dica il nome</translation>
    </message>
    <message>
        <source>it is less like the copy that would stay than the report says</source>
        <translation>somiglia alla copia che resterebbe meno di quanto dica il rapporto</translation>
    </message>
    <message>
        <source>it may show what the copy that would stay does not hold</source>
        <translation>potrebbe mostrare ciò che la copia che resterebbe non contiene</translation>
    </message>
    <message>
        <source>it has something that the copy that would stay lacks</source>
        <translation>ha qualcosa che manca alla copia che resterebbe</translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look for copies again</source>
        <translation>non è più identica alla copia che resterebbe; cerca di nuovo le copie</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation>non si può leggere; controlla il disco</translation>
    </message>
    <message>
        <source>you may not move it; allow changes to it and its folder, then try again</source>
        <translation>non puoi spostarla; consenti modifiche a lei e alla sua cartella, poi riprova</translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation>questo disco non ha cestino</translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation>una cartella di rete non ha cestino</translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation>la cartella scelta è su un altro disco</translation>
    </message>
    <message>
        <source>what only it knows could not be written beside the photo that stays</source>
        <translation>ciò che solo lei sa non si è potuto scrivere accanto alla foto che resta</translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation>un file che le appartiene non si è potuto spostare, quindi è rimasta intera</translation>
    </message>
    <message>
        <source>the system refused; close other programs that use it, then try again</source>
        <translation>il sistema ha rifiutato; chiudi altri programmi che la usano, poi riprova</translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation>hai fermato prima del suo turno</translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation>il programma è terminato prima del suo turno</translation>
    </message>
    <message>
        <source>it is no longer where it was put: the trash or the folder was emptied</source>
        <translation>non è più dove era stata messa: il cestino o la cartella sono stati svuotati</translation>
    </message>
    <message>
        <source>the disk it was on is not there; plug it in and try again</source>
        <translation>il disco su cui stava non c’è; collegalo e riprova</translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation>c’è un altro file dove era stata messa</translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation>un altro file occupa ora il suo vecchio posto; sposta prima quello</translation>
    </message>
    <message>
        <source>you may not change its old folder; allow that, then try again</source>
        <translation>non puoi cambiare la sua vecchia cartella; consentilo, poi riprova</translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation>è nel cestino del sistema; ripristinala da lì</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>il sistema ha rifiutato</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Muoversi</translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation>gruppo successivo e precedente</translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation>foto successiva e precedente del gruppo</translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation>una schermata di gruppi</translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation>primo e ultimo gruppo</translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation>cerca per nome o cartella</translation>
    </message>
    <message>
        <source>show all groups again</source>
        <translation>mostra di nuovo tutti i gruppi</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decidere</translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation>accetta la proposta e prosegui</translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation>tieni quella foto, togli le altre</translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation>tieni anche quella foto</translation>
    </message>
    <message>
        <source>keep only the chosen photo</source>
        <translation>tieni solo la foto scelta</translation>
    </message>
    <message>
        <source>keep only those marked Keep</source>
        <translation>tieni solo quelle segnate Tieni</translation>
    </message>
    <message>
        <source>keep all of the group</source>
        <translation>tieni tutte quelle del gruppo</translation>
    </message>
    <message>
        <source>keep all groups shown</source>
        <translation>tieni tutti i gruppi mostrati</translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation>togli o tieni la foto scelta</translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation>non sono doppioni</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulla</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ripeti</translation>
    </message>
    <message>
        <source>suggestions for all groups</source>
        <translation>proposte per tutti i gruppi</translation>
    </message>
    <message>
        <source>clean up</source>
        <translation>fai pulizia</translation>
    </message>
    <message>
        <source>look up the copied photo</source>
        <translation>cerca la foto copiata</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confrontare</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation>alterna tra le foto</translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation>passa dall’una all’altra con una tendina</translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation>mostra la differenza</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation>ingrandisci, riduci, adatta</translation>
    </message>
    <message>
        <source>the whole screen, and back by Esc</source>
        <translation>schermo intero, e indietro con Esc</translation>
    </message>
    <message>
        <source>open the photo in its program</source>
        <translation>apri la foto nel suo programma</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>questo foglio</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non deciso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia il percorso</translation>
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
        <translation>pochi secondi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {films}</source>
        <translation>{photos} e {films}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} e %Ln altro</numerusform>
            <numerusform>{names} e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>File identici</translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation>Stessa immagine, altro file</translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation>Stessa foto, risalvata</translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation>Versioni modificate</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Scatti simili</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>lo stesso file due volte</translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation>differiscono solo le note nel file</translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation>più piccola, risalvata, altro formato, girata</translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation>ritagliata, incorniciata, ricolorata</translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation>un altro momento, mai scelto per te</translation>
    </message>
    <message>
        <source>Identical files to look at</source>
        <translation>File identici da guardare</translation>
    </message>
    <message>
        <source>The same picture, to look at</source>
        <translation>La stessa immagine, da guardare</translation>
    </message>
    <message>
        <source>Copies to look at</source>
        <translation>Copie da guardare</translation>
    </message>
    <message>
        <source>may know more than the photo that stays</source>
        <translation>forse sanno più della foto che resta</translation>
    </message>
    <message>
        <source>may show or know more than the photo that stays</source>
        <translation>forse mostrano o sanno più della foto che resta</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identica</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>stessa immagine</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>risalvata</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificata</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>simile</translation>
    </message>
    <message numerus="yes">
        <source>Series of %Ln shots</source>
        <translation>
            <numerusform>Serie di %Ln scatto</numerusform>
            <numerusform>Serie di %Ln scatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln versione</numerusform>
            <numerusform>%Ln versioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copie</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some} e {others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>%Ln scatto simile</numerusform>
            <numerusform>%Ln scatti simili</numerusform>
        </translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>specchiata</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>girata</translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation>specchiata e girata</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>capovolta</translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation>girata di un quarto</translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation>ritagliata al {percent} %</translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation>inclinata di {degrees}°</translation>
    </message>
    <message>
        <source>cut: from {time}</source>
        <translation>spezzone: da {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>end of a cut</comment>
        <translation>fino a {time}</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>{times} volte la velocità</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>esattamente lo stesso file</translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation>la stessa immagine, punto per punto</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>altre dimensioni</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>altro formato</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>altri colori</translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation>più chiara o più scura</translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation>resa in bianco e nero</translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation>resa più nitida o più sfocata</translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation>una parte è stata cambiata</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>ritagliata</translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation>con una cornice</translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation>con una didascalia</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>con bande</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>inclinata</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>deformata</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>un altro momento</translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation>un’altra esposizione</translation>
    </message>
    <message>
        <source>another camera</source>
        <translation>un’altra fotocamera</translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>differiscono dei dettagli</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>somiglia</translation>
    </message>
    <message>
        <source>text too small to compare</source>
        <translation>testo troppo piccolo per il confronto</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>spezzone</translation>
    </message>
    <message>
        <source>one without sound</source>
        <translation>uno senza audio</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>altro audio</translation>
    </message>
    <message>
        <source>other speed</source>
        <translation>altra velocità</translation>
    </message>
    <message>
        <source>the photo&apos;s own film</source>
        <translation>il filmato della foto</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>a meno di un secondo di distanza</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>a %Ln secondo di distanza</numerusform>
            <numerusform>a %Ln secondi di distanza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>a %Ln minuto di distanza</numerusform>
            <numerusform>a %Ln minuti di distanza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours apart</source>
        <translation>
            <numerusform>a %Ln ora di distanza</numerusform>
            <numerusform>a %Ln ore di distanza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days apart</source>
        <translation>
            <numerusform>a %Ln giorno di distanza</numerusform>
            <numerusform>a %Ln giorni di distanza</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet which one shows more.</source>
        <translation>Non si è ancora verificato quale mostra di più.</translation>
    </message>
    <message>
        <source>Which one shows more could not be told.</source>
        <translation>Non si è potuto dire quale mostra di più.</translation>
    </message>
    <message>
        <source>They differ in the marked place.</source>
        <translation>Differiscono nel punto segnato.</translation>
    </message>
    <message>
        <source>It was made from the kept one, and changed.</source>
        <translation>È stata fatta da quella tenuta, poi cambiata.</translation>
    </message>
    <message>
        <source>The kept one was made from it, and changed.</source>
        <translation>Quella tenuta è stata fatta da questa, poi cambiata.</translation>
    </message>
    <message>
        <source>Neither could be made from the other alone.</source>
        <translation>Nessuna si sarebbe potuta fare dalla sola altra.</translation>
    </message>
    <message>
        <source>One was cut out of the other, and changed.</source>
        <translation>Una è stata ritagliata dall’altra e modificata.</translation>
    </message>
    <message>
        <source>It was cut out of the kept one and shows nothing else.</source>
        <translation>È stata ritagliata da quella che resta e non mostra altro.</translation>
    </message>
    <message>
        <source>The kept one was cut out of it and shows nothing else.</source>
        <translation>Quella che resta è stata ritagliata da questa e non mostra altro.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Entrambe mostrano lo stesso.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows, and has more detail.</source>
        <translation>Quella tenuta contiene tutto ciò che questa mostra, con più dettaglio.</translation>
    </message>
    <message>
        <source>It holds all that the kept one shows, and has more detail.</source>
        <translation>Contiene tutto ciò che mostra quella tenuta, con più dettaglio.</translation>
    </message>
    <message>
        <source>Each shows something that the other does not.</source>
        <translation>Ognuna mostra qualcosa che l’altra non mostra.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows.</source>
        <translation>Quella tenuta contiene tutto ciò che questa mostra.</translation>
    </message>
    <message>
        <source>It shows something that the kept one does not.</source>
        <translation>Mostra qualcosa che quella tenuta non mostra.</translation>
    </message>
    <message>
        <source>The kept one was made from it.</source>
        <translation>Quella tenuta è stata fatta da questa.</translation>
    </message>
    <message>
        <source>It was made from the kept one: enlarged {factor} times, shows nothing more.</source>
        <translation>È stata fatta da quella tenuta: ingrandita {factor} volte, non mostra nulla di più.</translation>
    </message>
    <message>
        <source>It was made from the kept one.</source>
        <translation>È stata fatta da quella tenuta.</translation>
    </message>
    <message>
        <source>The same at a glance, and crops. For copies alone click their kind above.</source>
        <translation>Uguali a prima vista, e ritagli. Per le sole copie fai clic sul loro tipo in alto.</translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation>Esattamente lo stesso file, byte per byte.</translation>
    </message>
    <message>
        <source>The same picture, point for point; only what else the file holds differs.</source>
        <translation>La stessa immagine, punto per punto; differisce solo il resto del file.</translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation>La stessa foto, risalvata.</translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation>Fatta dalla stessa foto, poi cambiata.</translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation>Un altro scatto della stessa cosa. Guarda prima di decidere.</translation>
    </message>
    <message>
        <source>Looks the same, but the text is too small to compare. Look before you decide.</source>
        <translation>Sembra uguale, ma il testo è troppo piccolo per il confronto. Guarda prima di decidere.</translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation>Che cosa differisce: {findings}.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Ancora niente scelto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>%Ln foto scelta</numerusform>
            <numerusform>%Ln foto scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} chosen</source>
        <translation>Scelto: {photos}</translation>
    </message>
    <message>
        <source>The very same file, byte for byte: nothing differs.</source>
        <translation>Esattamente lo stesso file, byte per byte: nessuna differenza.</translation>
    </message>
    <message>
        <source>The same picture, point for point: nothing differs.</source>
        <translation>La stessa immagine, punto per punto: nessuna differenza.</translation>
    </message>
    <message>
        <source>in a protected folder</source>
        <translation>in una cartella protetta</translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation>nella cartella preferita</translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation>in una cartella meno preferita</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>la più grande</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>più piccola</translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation>direttamente dalla fotocamera</translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation>senza dati della fotocamera</translation>
    </message>
    <message>
        <source>preferred format</source>
        <translation>formato preferito</translation>
    </message>
    <message>
        <source>less preferred format</source>
        <translation>formato meno preferito</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>non ritoccata</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>più nitida</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>meno nitida</translation>
    </message>
    <message>
        <source>better quality</source>
        <translation>qualità migliore</translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation>qualità inferiore</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>file più grande</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>file più piccolo</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>file più vecchio</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>file più recente</translation>
    </message>
    <message>
        <source>has its RAW, film or HDR data</source>
        <translation>ha il suo RAW, filmato o dati HDR</translation>
    </message>
    <message>
        <source>no RAW, film or HDR data</source>
        <translation>senza RAW, filmato o dati HDR</translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation>nome da copia</translation>
    </message>
    <message>
        <source>plain name</source>
        <translation>nome semplice</translation>
    </message>
    <message>
        <source>in a named folder</source>
        <translation>in una cartella con un nome</translation>
    </message>
    <message>
        <source>in no named folder</source>
        <translation>in una cartella senza un nome</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>percorso più corto</translation>
    </message>
    <message>
        <source>longer path</source>
        <translation>percorso più lungo</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>prima per nome</translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation>uguale in tutto</translation>
    </message>
    <message>
        <source>has keywords or edits</source>
        <translation>ha parole chiave o modifiche</translation>
    </message>
    <message>
        <source>fewer keywords or edits</source>
        <translation>meno parole chiave o modifiche</translation>
    </message>
    <message>
        <source>shows most</source>
        <translation>mostra più di tutte</translation>
    </message>
    <message>
        <source>the kept one has more detail</source>
        <translation>quella tenuta ha più dettaglio</translation>
    </message>
    <message>
        <source>the others were made from it</source>
        <translation>le altre sono state fatte da questa</translation>
    </message>
    <message>
        <source>made from another photo</source>
        <translation>fatta da un’altra foto</translation>
    </message>
    <message>
        <source>shows nothing more</source>
        <translation>non mostra nulla di più</translation>
    </message>
    <message>
        <source>another photo here shows all of it</source>
        <translation>un’altra foto qui mostra tutto ciò che mostra questa</translation>
    </message>
    <message>
        <source>but shows what the kept one does not</source>
        <translation>ma mostra ciò che quella tenuta non mostra</translation>
    </message>
    <message>
        <source>but differs from the kept one</source>
        <translation>ma differisce da quella tenuta</translation>
    </message>
    <message>
        <source>but the kept one was made from it</source>
        <translation>ma quella tenuta è stata fatta da questa</translation>
    </message>
    <message>
        <source>but it may be the original</source>
        <translation>ma potrebbe essere l’originale</translation>
    </message>
    <message>
        <source>but not checked whole</source>
        <translation>ma non verificata per intero</translation>
    </message>
    <message>
        <source>but with its date</source>
        <translation>ma con la sua data</translation>
    </message>
    <message>
        <source>but with its place</source>
        <translation>ma con il suo luogo</translation>
    </message>
    <message>
        <source>but with edits</source>
        <translation>ma con modifiche</translation>
    </message>
    <message>
        <source>but with HDR data</source>
        <translation>ma con dati HDR</translation>
    </message>
    <message>
        <source>but with depth data</source>
        <translation>ma con dati di profondità</translation>
    </message>
    <message>
        <source>but with further pictures</source>
        <translation>ma con altre immagini</translation>
    </message>
    <message>
        <source>but with transparency</source>
        <translation>ma con trasparenza</translation>
    </message>
    <message>
        <source>but with finer colours</source>
        <translation>ma con colori più fini</translation>
    </message>
    <message>
        <source>but of another date</source>
        <translation>ma di un’altra data</translation>
    </message>
    <message>
        <source>but of another place</source>
        <translation>ma di un altro luogo</translation>
    </message>
    <message>
        <source>but with the name of its place</source>
        <translation>ma con il nome del suo luogo</translation>
    </message>
    <message>
        <source>but with its camera</source>
        <translation>ma con la sua fotocamera</translation>
    </message>
    <message>
        <source>but rated</source>
        <translation>ma con valutazione</translation>
    </message>
    <message>
        <source>but labelled</source>
        <translation>ma con etichetta</translation>
    </message>
    <message>
        <source>but with a title or caption</source>
        <translation>ma con titolo o didascalia</translation>
    </message>
    <message>
        <source>but with another title or caption</source>
        <translation>ma con un altro titolo o un’altra didascalia</translation>
    </message>
    <message>
        <source>but with keywords</source>
        <translation>ma con parole chiave</translation>
    </message>
    <message>
        <source>but with people&apos;s names</source>
        <translation>ma con nomi di persone</translation>
    </message>
    <message>
        <source>but with marked faces</source>
        <translation>ma con volti segnati</translation>
    </message>
    <message>
        <source>but with author or copyright</source>
        <translation>ma con autore o diritti</translation>
    </message>
    <message>
        <source>but with other notes</source>
        <translation>ma con altre note</translation>
    </message>
    <message>
        <source>{photo} shows all of it</source>
        <translation>{photo} mostra tutto ciò che mostra questa</translation>
    </message>
    <message>
        <source>made from the kept one</source>
        <translation>fatta da quella tenuta</translation>
    </message>
    <message>
        <source>the other one was made from it</source>
        <translation>l’altra è stata fatta da questa</translation>
    </message>
    <message>
        <source>any would do, shorter path</source>
        <translation>uno vale l’altro, percorso più corto</translation>
    </message>
    <message>
        <source>the same file, longer path</source>
        <translation>lo stesso file, percorso più lungo</translation>
    </message>
    <message>
        <source>{decided} of {groups} decided</source>
        <translation>{decided} di {groups} decisi</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la prima</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>la più nitida</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>un altro scatto</translation>
    </message>
    <message>
        <source>less than a second later</source>
        <translation>meno di un secondo dopo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln secondo dopo</numerusform>
            <numerusform>%Ln secondi dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln minuto dopo</numerusform>
            <numerusform>%Ln minuti dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln ora dopo</numerusform>
            <numerusform>%Ln ore dopo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln giorno dopo</numerusform>
            <numerusform>%Ln giorni dopo</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the decision about one photo</source>
        <translation>Ritira la decisione su una foto</translation>
    </message>
    <message>
        <source>Take back the choice in this group</source>
        <translation>Ritira la scelta in questo gruppo</translation>
    </message>
    <message>
        <source>Take back that all groups shown were kept whole</source>
        <translation>Ritira che tutti i gruppi mostrati siano tenuti interi</translation>
    </message>
    <message>
        <source>Take back the accepted suggestion</source>
        <translation>Ritira la proposta accettata</translation>
    </message>
    <message>
        <source>Take back all suggestions that were chosen at once</source>
        <translation>Ritira tutte le proposte scelte in una volta</translation>
    </message>
    <message>
        <source>Bring back the decisions that were taken back</source>
        <translation>Riporta le decisioni ritirate</translation>
    </message>
    <message>
        <source>the original before what was made from it</source>
        <translation>l’originale prima di ciò che ne è stato fatto</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>più pixel</translation>
    </message>
    <message>
        <source>with its RAW, film or HDR data</source>
        <translation>con il suo RAW, filmato o dati HDR</translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation>con fotocamera, data e luogo</translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation>non ritoccata prima di modificata</translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation>RAW e HEIC prima di JPEG</translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation>JPEG prima di HEIC e RAW</translation>
    </message>
    <message>
        <source>visibly sharper</source>
        <translation>visibilmente più nitida</translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation>qualità di salvataggio migliore</translation>
    </message>
    <message>
        <source>with stars, keywords, words or edits</source>
        <translation>con stelle, parole chiave, testi o modifiche</translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation>nella cartella più in alto</translation>
    </message>
    <message>
        <source>in the higher folder, even a version before its original</source>
        <translation>nella cartella più in alto, anche una versione prima del suo originale</translation>
    </message>
    <message>
        <source>in a folder that somebody named (“Summer 2019”, not “DCIM”)</source>
        <translation>in una cartella a cui qualcuno ha dato un nome («Estate 2019», non «DCIM»)</translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation>nome senza “copia” o “(1)”</translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation>in più cartelle</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Ricerca delle foto</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Lettura delle foto</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Confronto delle foto</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>Verifica delle copie</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>Formazione dei gruppi</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>a film inside the file</source>
        <translation>un filmato dentro il file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>%Ln altra immagine dentro il file</numerusform>
            <numerusform>%Ln altre immagini dentro il file</numerusform>
        </translation>
    </message>
    <message>
        <source>the picture for the other eye</source>
        <translation>l’immagine per l’altro occhio</translation>
    </message>
    <message>
        <source>the RAW it was made from</source>
        <translation>il RAW da cui è stata fatta</translation>
    </message>
    <message>
        <source>HDR data inside the file</source>
        <translation>dati HDR dentro il file</translation>
    </message>
    <message>
        <source>depth data inside the file</source>
        <translation>dati di profondità dentro il file</translation>
    </message>
    <message>
        <source>mattes for portrait light</source>
        <translation>maschere per la luce da ritratto</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, qualità {quality}</translation>
    </message>
    <message>
        <source>{kind}, but named .{suffix}</source>
        <translation>{kind}, ma col nome .{suffix}</translation>
    </message>
    <message>
        <source>looks nearly the same</source>
        <translation>sembra quasi uguale</translation>
    </message>
    <message>
        <source>looks much alike</source>
        <translation>somiglia molto</translation>
    </message>
    <message>
        <source>looks somewhat alike</source>
        <translation>somiglia un poco</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>disco non collegato</translation>
    </message>
    <message>
        <source>Nearly the same: copies saved again.</source>
        <translation>Quasi uguale: copie risalvate.</translation>
    </message>
    <message>
        <source>Much alike: copies and light edits.</source>
        <translation>Molto simile: copie e modifiche leggere.</translation>
    </message>
    <message>
        <source>Alike on the whole: stronger edits too. Look before you remove.</source>
        <translation>Simile nell’insieme: anche modifiche maggiori. Guarda prima di togliere.</translation>
    </message>
    <message>
        <source>Somewhat alike: other shots too. Compare each group.</source>
        <translation>Un po’ simile: anche altri scatti. Confronta ogni gruppo.</translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation>Qualsiasi colore, anche bianco e nero.</translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation>Solo gli stessi colori.</translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation>Quasi gli stessi colori.</translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation>I colori possono differire un poco.</translation>
    </message>
    <message>
        <source>An archive in a folder needs chdb, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;; for Windows there is none, there an archive is on a server.</source>
        <translation>Un archivio in una cartella ha bisogno di chdb, che non è installato ({why}). Installalo con: pip install &quot;dedupe-gui[archive]&quot;; per Windows non c’è, lì un archivio sta su un server.</translation>
    </message>
    <message>
        <source>An archive is in a folder or at clickhouse://host/database; other addresses are not understood.</source>
        <translation>Un archivio sta in una cartella o a clickhouse://host/database; altri indirizzi non si capiscono.</translation>
    </message>
    <message>
        <source>An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;</source>
        <translation>Un archivio su un server ha bisogno di clickhouse-driver, che non è installato ({why}). Installalo con: pip install &quot;dedupe-gui[archive]&quot;</translation>
    </message>
    <message>
        <source>Another clean-up is running in another window. Wait until it has finished, then try again.</source>
        <translation>È in corso un’altra pulizia in un’altra finestra. Aspetta che finisca, poi riprova.</translation>
    </message>
    <message>
        <source>More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.</source>
        <translation>Più di {most} foto dell’archivio sono così vicine. Chiedi una distanza minore o un altro hash.</translation>
    </message>
    <message>
        <source>No photo of the archive has a {hash}: they were added from scans that made none. Add them again with --all-hashes.</source>
        <translation>Nessuna foto dell’archivio ha un {hash}: sono state aggiunte da ricerche che non ne hanno calcolati. Aggiungile di nuovo con --all-hashes.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed. Install it with: pip install &quot;dedupe-gui[parquet]&quot;</source>
        <translation>Parquet ha bisogno di pyarrow, che non è installato. Installalo con: pip install &quot;dedupe-gui[parquet]&quot;</translation>
    </message>
    <message>
        <source>The archive has no library {name}. See: archive libraries</source>
        <translation>L’archivio non ha una raccolta {name}. Vedi: archive libraries</translation>
    </message>
    <message>
        <source>The archive {place} cannot be opened: {why}. Choose another place.</source>
        <translation>L’archivio {place} non si può aprire: {why}. Scegli un altro posto.</translation>
    </message>
    <message>
        <source>The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.</source>
        <translation>L’archivio {place} non può proseguire: {why}. Ciò che è stato aggiunto prima c’è; lo stesso comando riprende da lì.</translation>
    </message>
    <message>
        <source>The archive {place} is in use by another program. Try again when that has ended.</source>
        <translation>L’archivio {place} è usato da un altro programma. Riprova quando ha finito.</translation>
    </message>
    <message>
        <source>The archive {place} is of another version of this program. Update it.</source>
        <translation>L’archivio {place} è di un’altra versione di questo programma. Aggiornalo.</translation>
    </message>
    <message>
        <source>The archive&apos;s address is not understood. It is written clickhouse://host/database or clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; the password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>L’indirizzo dell’archivio non si capisce. Si scrive clickhouse://host/database o clickhouse://user@host:9000/database?cluster=NAME, con lettere, cifre e _ nei nomi; la password può stare nella variabile CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The archive&apos;s server {place} is away, or does not answer any more ({why}). What was added before is in it; when the server is there again, the same command goes on.</source>
        <translation>Il server {place} dell’archivio non c’è o non risponde più ({why}). Ciò che è stato aggiunto prima c’è; quando il server torna, lo stesso comando riprende.</translation>
    </message>
    <message>
        <source>The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are read once more, nothing else is lost.</source>
        <translation>Il catalogo è danneggiato all’interno ({why}). Dimentica tutto, o indica un altro file: allora le foto si leggono ancora una volta, nient’altro è perso.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written ({why}). This scan goes on, but what it reads is not remembered for the next one. Free some space, or name a file in another folder.</source>
        <translation>Il catalogo {path} non si può scrivere ({why}). Questa ricerca prosegue, ma ciò che legge non sarà ricordato per la prossima. Libera spazio, o indica un file in un’altra cartella.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written, so that it forgets nothing. See who may write there, or move the file away.</source>
        <translation>Il catalogo {path} non si può scrivere, quindi non dimentica nulla. Guarda chi può scriverci, o sposta il file.</translation>
    </message>
    <message>
        <source>The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read once more, nothing else is lost. The old file is of no more use.</source>
        <translation>Il catalogo {path} era danneggiato ({why}). È stato messo da parte come {aside} e ricominciato: le foto si leggono ancora una volta, nient’altro è perso. Il vecchio file non serve più.</translation>
    </message>
    <message>
        <source>The list of folders {path} can&apos;t be written: {why}. See who may write there.</source>
        <translation>L’elenco delle cartelle {path} non si può scrivere: {why}. Guarda chi può scriverci.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. Move the file away to begin a new list; what was removed is still in the trash.</source>
        <translation>L’elenco delle pulizie passate {path} non si può leggere ({why}), e senza di esso non si toglie nulla. Sposta il file per iniziare un nuovo elenco; ciò che è stato tolto è ancora nel cestino.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. Check the folder&apos;s permissions and free space; a damaged file can be moved away.</source>
        <translation>L’elenco delle pulizie passate {path} non si può scrivere ({why}), e senza di esso non si toglie nulla. Controlla i permessi della cartella e lo spazio libero; un file danneggiato si può spostare altrove.</translation>
    </message>
    <message>
        <source>The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.</source>
        <translation>Il modello da escludere non è valido: {why}. Scrivilo come in un file .gitignore.</translation>
    </message>
    <message>
        <source>The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.</source>
        <translation>L’immagine a {url} supera {limit_mb} MB. Salvala e trascina il file.</translation>
    </message>
    <message>
        <source>The processes that read photos do not start. Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}</source>
        <translation>I processi che leggono le foto non partono. Esegui `dedupe-gui --self-test` per vedere che cosa manca, o reinstalla il programma.{why}</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {why}. Check its name.</source>
        <translation>Il rapporto {path} non si può leggere: {why}. Controlla il nome.</translation>
    </message>
    <message>
        <source>The report {path} is incomplete ({why}). Scan again to get a whole one.</source>
        <translation>Il rapporto {path} è incompleto ({why}). Ripeti la ricerca per averne uno intero.</translation>
    </message>
    <message>
        <source>The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.</source>
        <translation>Il server di {place} non lascia che {user} lo faccia ({why}). Chiedi il permesso a chi lo gestisce.</translation>
    </message>
    <message>
        <source>The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.</source>
        <translation>Il server di {place} non ha una funzione che conti i bit, quindi non può confrontare gli hash. Aggiorna ClickHouse.</translation>
    </message>
    <message>
        <source>The server of {place} has no room for more ({why}). What was added before is in it; make room, and the same command goes on.</source>
        <translation>Il server di {place} non ha più spazio ({why}). Ciò che è stato aggiunto prima c’è; fai spazio, e lo stesso comando riprende.</translation>
    </message>
    <message>
        <source>The server of {place} knows no such cluster. Its remote_servers name those that it knows.</source>
        <translation>Il server di {place} non conosce un tale cluster. I suoi remote_servers nominano quelli che conosce.</translation>
    </message>
    <message>
        <source>The server of {place} refuses the user or the password. The password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>Il server di {place} rifiuta l’utente o la password. La password può stare nella variabile CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The server of {place} says: {why}.</source>
        <translation>Il server di {place} dice: {why}.</translation>
    </message>
    <message>
        <source>The table photos of {place} is no archive of this version of the program. Name another database.</source>
        <translation>La tabella photos di {place} non è un archivio di questa versione del programma. Indica un altro database.</translation>
    </message>
    <message>
        <source>There is no archive at {place}. Check the address.</source>
        <translation>Non c’è un archivio a {place}. Controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>There is no archive in {place}. Check its name.</source>
        <translation>Non c’è un archivio in {place}. Controlla il nome.</translation>
    </message>
    <message>
        <source>There is no clean-up number {run}. `dedupe-gui history` lists them.</source>
        <translation>Non c’è una pulizia numero {run}. `dedupe-gui history` le elenca.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Non c’è nessuna pulizia da annullare.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo: what was removed was emptied from the trash or the folder since.</source>
        <translation>Non c’è nessuna pulizia da annullare: ciò che era stato tolto non è più nel cestino né nella cartella.</translation>
    </message>
    <message>
        <source>There is no file {path}, or it cannot be looked at. Check its name.</source>
        <translation>Il file {path} non c’è, o non si può guardare. Controlla il nome.</translation>
    </message>
    <message>
        <source>There is no room to work in ({why}). Free some space on the disk of the temporary folder.</source>
        <translation>Non c’è spazio per lavorare ({why}). Libera spazio sul disco della cartella temporanea.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Choose a folder on another disk.</source>
        <translation>In {folder} non c’è abbastanza spazio. Scegli una cartella su un altro disco.</translation>
    </message>
    <message>
        <source>This session is damaged ({why}). Scan the folders again.</source>
        <translation>Questa sessione è danneggiata ({why}). Cerca di nuovo nelle cartelle.</translation>
    </message>
    <message>
        <source>This session is gone. Scan the folders again.</source>
        <translation>Questa sessione non c’è più. Cerca di nuovo nelle cartelle.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of the program. Update the program.</source>
        <translation>Questa sessione è stata salvata da una versione più nuova del programma. Aggiorna il programma.</translation>
    </message>
    <message>
        <source>Two reports would go to {path}. Name a file for each.</source>
        <translation>Due rapporti andrebbero in {path}. Indica un file per ciascuno.</translation>
    </message>
    <message>
        <source>What was known of {path} is gone from the catalogue. Scan the folders again.</source>
        <translation>Ciò che si sapeva di {path} non è più nel catalogo. Cerca di nuovo nelle cartelle.</translation>
    </message>
    <message>
        <source>{film} is a film and {photo} is not. Compare two of a kind.</source>
        <translation>{film} è un filmato e {photo} no. Confronta due dello stesso tipo.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {why}.</source>
        <translation>Impossibile aprire {folder}: {why}.</translation>
    </message>
    <message>
        <source>{folder} is on the card itself. Choose a folder elsewhere.</source>
        <translation>{folder} è sulla scheda stessa. Scegli una cartella altrove.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}). Check the address and the connection.</source>
        <translation>{host} non è raggiungibile ({why}). Controlla l’indirizzo e la connessione.</translation>
    </message>
    <message>
        <source>{host} is inside your own network, and the address was not typed by you. Save the picture and drop the file.</source>
        <translation>{host} è dentro la tua rete, e l’indirizzo non l’hai scritto tu. Salva l’immagine e trascina il file.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). Free some space, or see who may write there.</source>
        <translation>{path} non si può usare ({why}). Libera spazio, o guarda chi può scriverci.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). See who may write there.</source>
        <translation>{path} non si può usare ({why}). Guarda chi può scriverci.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Check its name.</source>
        <translation>{path} non si può aprire: {why}. Controlla il nome.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a film: {why}</source>
        <translation>{path} non si può leggere come filmato: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a photo: {why}</source>
        <translation>{path} non si può leggere come foto: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}. Remove it yourself.</source>
        <translation>{path} non si può rimuovere: {why}. Rimuovilo tu.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place for the report.</source>
        <translation>{path} non si può scrivere: {why}. Scegli un altro posto per il rapporto.</translation>
    </message>
    <message>
        <source>{path} could not be opened. Try again.</source>
        <translation>{path} non si è potuto aprire. Riprova.</translation>
    </message>
    <message>
        <source>{path} holds what this program never writes ({why}). Move the file away to begin anew.</source>
        <translation>{path} contiene ciò che questo programma non scrive mai ({why}). Sposta il file per ricominciare.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Name another file.</source>
        <translation>{path} è un database di un altro programma. Indica un altro file.</translation>
    </message>
    <message>
        <source>{path} is a film or belongs to a photo, and no report replaces it. Choose another name.</source>
        <translation>{path} è un filmato o appartiene a una foto, e nessun rapporto lo sostituisce. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} is a film. Look up a photo instead.</source>
        <translation>{path} è un filmato. Cerca piuttosto una foto.</translation>
    </message>
    <message>
        <source>{path} is a picture, which no report replaces. Choose another name.</source>
        <translation>{path} è un’immagine, che nessun rapporto sostituisce. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Move the file away to begin anew.</source>
        <translation>{path} è danneggiato ({why}). Sposta il file per ricominciare.</translation>
    </message>
    <message>
        <source>{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.</source>
        <translation>{path} non è un archivio esportato ({why}). Indica un file scritto da “archive export”.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file written by --json.</source>
        <translation>{path} non è un file. Scegli un file scritto con --json.</translation>
    </message>
    <message>
        <source>{path} is not a catalogue of this program. Name another file.</source>
        <translation>{path} non è un catalogo di questo programma. Indica un altro file.</translation>
    </message>
    <message>
        <source>{path} is not a report of the format {format}. Choose a file written by --json.</source>
        <translation>{path} non è un rapporto nel formato {format}. Scegli un file scritto con --json.</translation>
    </message>
    <message>
        <source>{path} is not a report: it is not JSON. Choose a file written by --json.</source>
        <translation>{path} non è un rapporto: non è JSON. Scegli un file scritto con --json.</translation>
    </message>
    <message>
        <source>{path} is there already and is no report of this program. Choose another name, or add --overwrite.</source>
        <translation>{path} c’è già e non è un rapporto di questo programma. Scegli un altro nome, o aggiungi --overwrite.</translation>
    </message>
    <message>
        <source>{path} is too large for a report. Choose a file written by --json.</source>
        <translation>{path} è troppo grande per un rapporto. Scegli un file scritto con --json.</translation>
    </message>
    <message>
        <source>{path} was damaged ({why}). It was set aside as {aside} and begun anew.</source>
        <translation>{path} era danneggiato ({why}). È stato messo da parte come {aside} e ricominciato.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program, or name another file.</source>
        <translation>{path} è stato scritto da una versione più nuova di questo programma. Aggiorna il programma, o indica un altro file.</translation>
    </message>
    <message>
        <source>{place} is no archive, and there is something in it. Name a new or an empty folder.</source>
        <translation>{place} non è un archivio, e contiene qualcosa. Indica una cartella nuova o vuota.</translation>
    </message>
    <message>
        <source>{url} answered “{answer}”. Check the address.</source>
        <translation>{url} ha risposto “{answer}”. Controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>{url} broke off before the picture was whole. Try again.</source>
        <translation>{url} si è interrotto prima che l’immagine fosse intera. Riprova.</translation>
    </message>
    <message>
        <source>{url} did not answer ({why}). Check the address and the connection.</source>
        <translation>{url} non ha risposto ({why}). Controlla l’indirizzo e la connessione.</translation>
    </message>
    <message>
        <source>{url} is not a picture but {kind}. Use the address of the picture itself.</source>
        <translation>{url} non è un’immagine ma {kind}. Usa l’indirizzo dell’immagine stessa.</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be fetched. Use one with http or https.</source>
        <translation>{url} non è un indirizzo web leggibile. Usane uno con http o https.</translation>
    </message>
    <message>
        <source>{url} leads from one address to the next without end. Save the picture and drop the file.</source>
        <translation>{url} porta da un indirizzo all’altro senza fine. Salva l’immagine e trascina il file.</translation>
    </message>
    <message>
        <source>{url} takes longer than {limit_s} s. Save the picture and drop the file.</source>
        <translation>{url} richiede più di {limit_s} s. Salva l’immagine e trascina il file.</translation>
    </message>
    <message>
        <source>{pictures} fps, {megabits} Mbit/s</source>
        <translation>{pictures} fps, {megabits} Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>%Ln di esse è un filmato, {size}.</numerusform>
            <numerusform>%Ln di esse sono filmati, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln filmato</numerusform>
            <numerusform>%Ln filmati</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sound</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>La ricerca è stata fermata</translation>
    </message>
    <message>
        <source>No copies were found until then. What was read is remembered, so searching again is quicker.</source>
        <translation>Fino ad allora non si sono trovate copie. Ciò che è stato letto è ricordato, quindi cercare di nuovo è più veloce.</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. Plug in its disk, then search again.</source>
        <translation>{folder} non c’è in questo momento. Collega il suo disco, poi cerca di nuovo.</translation>
    </message>
    <message>
        <source>No photos were found</source>
        <translation>Nessuna foto trovata</translation>
    </message>
    <message>
        <source>There are no photos in these folders that can be opened. Add another folder.</source>
        <translation>In queste cartelle non ci sono foto che si possano aprire. Aggiungi un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dedupe</source>
        <translation>Informazioni su Dedupe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenze…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Pagina iniziale</translation>
    </message>
    <message>
        <source>The guide on the web</source>
        <translation>La guida sul web</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Segnala un errore</translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation>Dedupe {version}</translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation>Trova le copie tra le tue foto, dice perché, e non ne perde mai una.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg.</source>
        <translation>Dedupe si basa sul lavoro di molti altri, soprattutto Qt, Pillow, NumPy e FFmpeg.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation>Per forma: il meglio per le foto (pHash)</translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation>Per gradienti (dHash)</translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation>Per wavelet: molti falsi risultati (wHash)</translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation>Per luminosità: molti falsi risultati (aHash)</translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation>Per luminosità e colore (aHash + colorhash)</translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation>Per forma e colore (pHash + colorhash)</translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation>Trova anche copie girate e specchiate</translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation>Trova anche ritagli, cornici, didascalie e inclinazioni</translation>
    </message>
    <message>
        <source>Only copies in another folder of the list than the kept photo</source>
        <translation>Solo copie in un’altra cartella dell’elenco rispetto alla foto tenuta</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How photos are compared</source>
        <translation>Come si confrontano le foto</translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation>Differenze ammesse all’inizio, su 64</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Gruppo più piccolo</translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation>Lascia fuori file e cartelle</translation>
    </message>
    <message>
        <source>Look even in these stores of other programs</source>
        <translation>Guarda anche in questi archivi di altri programmi</translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation>Core del processore da usare</translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation>Rinuncia a una foto dopo</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation>Modelli come in un file .gitignore, uno per riga. Nelle cartelle nascoste e nei cestini non si entra mai.</translation>
    </message>
    <message>
        <source>Whole paths, one a line. What is removed there is missing in its program, which may break its library.</source>
        <translation>Percorsi interi, uno per riga. Ciò che si toglie lì manca nel suo programma, e la sua libreria può rompersi.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usa questi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>a folder, or clickhouse://host/database</source>
        <translation>una cartella, o clickhouse://host/database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>An archive knows what the photos of many libraries look like, also of disks that are not connected. When a picture is looked up, it is asked as well. It is made and filled on the command line, with “dedupe-gui archive add”. Leave the line empty to ask none.</source>
        <translation>Un archivio sa come sono le foto di molte raccolte, anche di dischi che non sono collegati. Quando si cerca un’immagine, si chiede anche a lui. Si crea e si riempie dalla riga di comando, con “dedupe-gui archive add”. Lascia vuota la riga per non chiedere a nessuno.</translation>
    </message>
    <message>
        <source>Where the archive is</source>
        <translation>Dove sta l’archivio</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Scegli la cartella di un archivio</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Leave the password out of the address: it would stand in the settings for everybody to read. Put it into the variable CLICKHOUSE_PASSWORD before the program is started.</source>
        <translation>Non mettere la password nell’indirizzo: resterebbe nelle impostazioni, leggibile da tutti. Mettila nella variabile CLICKHOUSE_PASSWORD prima di avviare il programma.</translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message>
        <source>held by {folder}</source>
        <translation>contenute in {folder}</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>photos</comment>
        <translation>differiscono</translation>
    </message>
    <message>
        <source>only in {folder}</source>
        <translation>solo in {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>%Ln di {photos} in {giver} è anche in {holder}.</numerusform>
            <numerusform>%Ln di {photos} in {giver} sono anche in {holder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>held by another photo</source>
        <translation>contenute in un’altra foto</translation>
    </message>
    <message>
        <source>without a copy</source>
        <translation>senza copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>%Ln di {photos} in {giver} ha una copia che resta, in questa cartella o in un’altra.</numerusform>
            <numerusform>%Ln di {photos} in {giver} hanno una copia che resta, in questa cartella o in un’altra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that differ and those without a copy stay. You see the list before anything moves.</source>
        <translation>Quelle che differiscono e quelle senza copia restano. Vedi l’elenco prima che si sposti qualcosa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>%Ln foto è contenuta anch’essa, ma la tieni, lei o la sua cartella.</numerusform>
            <numerusform>%Ln foto sono contenute anch’esse, ma le tieni, loro o la loro cartella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Va via</translation>
    </message>
    <message>
        <source>Remove what is also in {folder} ({photos})</source>
        <translation>Rimuovi ciò che è anche in {folder} ({photos})</translation>
    </message>
    <message>
        <source>stay for those</source>
        <comment>photos</comment>
        <translation>restano al loro posto</translation>
    </message>
    <message>
        <source>Remove all copies in this folder ({photos})</source>
        <translation>Rimuovi tutte le copie in questa cartella ({photos})</translation>
    </message>
    <message>
        <source>{photos}: held entirely by one that stays</source>
        <translation>{photos}: contenuti per intero in ciò che resta</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’altra versione</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Somiglianza</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Scattata</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Nothing here can go without a loss.</source>
        <translation>Qui nulla può andare via senza perdita.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date</comment>
        <translation>nessuna</translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message>
        <source>Other way round</source>
        <translation>Al contrario</translation>
    </message>
    <message>
        <source>Compare with all folders</source>
        <translation>Confronta con tutte le cartelle</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Foto della cartella</translation>
    </message>
    <message>
        <source>Remove only these</source>
        <translation>Togli solo queste</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Tieni queste</translation>
    </message>
    <message>
        <source>Click a folder, then a second one with Ctrl (or press C on it) to see what both hold.</source>
        <translation>Fai clic su una cartella, poi su una seconda con Ctrl (o premi C su di essa) per vedere che cosa hanno entrambe.</translation>
    </message>
    <message>
        <source>How much of each folder is in another one too</source>
        <translation>Quanto di ogni cartella è anche in un’altra</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Per cartelle</translation>
    </message>
    <message>
        <source>Counting what each folder has…</source>
        <translation>Si conta ciò che ha ogni cartella…</translation>
    </message>
    <message>
        <source>Choose a folder at the left.</source>
        <translation>Scegli una cartella a sinistra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>%Ln riga scelta</numerusform>
            <numerusform>%Ln righe scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the review</source>
        <translation>Guardala nella revisione</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photos compared</source>
        <translation>Foto a confronto</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation>Ciò che differisce, schiarito. Il nero è uguale.</translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>L’ultima pulizia è finita all’improvviso. %Ln foto era spostata a metà, ora è a posto.</numerusform>
            <numerusform>L’ultima pulizia è finita all’improvviso. %Ln foto erano spostate a metà, ora sono a posto.</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows what became of each, and can put them back.</source>
        <translation>La cronologia mostra che ne è stato di ciascuna, e può rimetterle a posto.</translation>
    </message>
    <message>
        <source>The trash could not be opened. You find it in your file manager.</source>
        <translation>Il cestino non si è potuto aprire. Lo trovi nel tuo gestore di file.</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Non rimesse a posto</translation>
    </message>
    <message>
        <source>All of them were left alone, for these reasons.</source>
        <translation>Tutte sono rimaste com’erano, per questi motivi.</translation>
    </message>
    <message>
        <source>of copies are out of your library</source>
        <translation>di copie tolti dalle tue foto</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>Spostamento riuscito: {moved} di {photos}; %Ln resta dov’era.</numerusform>
            <numerusform>Spostamento riuscito: {moved} di {photos}; %Ln restano dov’erano.</numerusform>
        </translation>
    </message>
    <message>
        <source>The space is free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>Lo spazio è libero una volta svuotato il cestino e gettata la cartella “Removed photos”.</translation>
    </message>
    <message>
        <source>The space is free once you throw away the folder “Removed photos”.</source>
        <translation>Lo spazio è libero una volta gettata la cartella “Removed photos”.</translation>
    </message>
    <message>
        <source>The space is free once the trash is emptied.</source>
        <translation>Lo spazio è libero una volta svuotato il cestino.</translation>
    </message>
    <message>
        <source>Once what stands in the way is gone, try again from History.</source>
        <translation>Quando ciò che è d’ostacolo non c’è più, riprova dalla cronologia.</translation>
    </message>
    <message>
        <source>Those that are in a group are in the review again.</source>
        <translation>Quelle che stanno in un gruppo sono di nuovo nella revisione.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>%Ln di {photos} è di nuovo dov’era</numerusform>
            <numerusform>%Ln di {photos} sono di nuovo dov’erano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>%Ln file che appartiene a loro va insieme</numerusform>
            <numerusform>%Ln file che appartengono a loro vanno insieme</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: {kept}</source>
        <translation>resta: {kept}</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Niente è stato spostato</translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>Spostamento riuscito: {photos}.</numerusform>
            <numerusform>Spostamento riuscito: {photos}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Niente è stato rimesso a posto</translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>{photos} è di nuovo dov’era</numerusform>
            <numerusform>{photos} sono di nuovo dov’erano</numerusform>
        </translation>
    </message>
    <message>
        <source>To be moved: {photos}</source>
        <translation>Da spostare: {photos}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>qui si tiene tutto</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation>nel cestino del sistema</translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation>in {folder}, perché {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>Sposta la foto su {disk} nella cartella “Removed photos” lì (%Ln)</numerusform>
            <numerusform>Sposta le %Ln foto su {disk} nella cartella “Removed photos” lì</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} become free once the trash is emptied.</source>
        <translation>{size} saranno liberi una volta svuotato il cestino.</translation>
    </message>
    <message>
        <source>{size} become free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>{size} saranno liberi una volta svuotato il cestino e gettata la cartella “Removed photos”.</translation>
    </message>
    <message>
        <source>{size} become free once you throw away the folder “Removed photos”.</source>
        <translation>{size} saranno liberi una volta gettata la cartella “Removed photos”.</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>Show all of them…</source>
        <translation>Mostrale tutte…</translation>
    </message>
    <message>
        <source>Write what only they know to XMP files beside the photos that stay</source>
        <translation>Scrivi ciò che solo esse sanno in file XMP accanto alle foto che restano</translation>
    </message>
    <message>
        <source>Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.</source>
        <translation>Date, luoghi, stelle, testi, parole chiave e persone. Rimettendo a posto le foto si toglie di nuovo.</translation>
    </message>
    <message>
        <source>How new XMP files are called</source>
        <translation>Nome dei nuovi file XMP</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation>Verifica prima che si sposti qualcosa…</translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation>Ogni foto è ancora com’era, e la sua copia c’è ancora?</translation>
    </message>
    <message>
        <source>Move {photos} to the trash?</source>
        <translation>Spostare {photos} nel cestino?</translation>
    </message>
    <message>
        <source>Move {photos}?</source>
        <translation>Spostare {photos}?</translation>
    </message>
    <message>
        <source>Move {photos}</source>
        <translation>Sposta {photos}</translation>
    </message>
    <message>
        <source>Nothing can be moved</source>
        <translation>Non si può spostare nulla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln gruppo tiene almeno una foto.</numerusform>
            <numerusform>%Ln gruppi tengono almeno una foto ciascuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keeps} {size} Until then you can put everything back, from History or by hand, next week too.</source>
        <translation>{keeps} {size} Fino ad allora puoi rimettere tutto a posto, dalla cronologia o a mano, anche la settimana prossima.</translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation>Nessuna delle foto scelte si può spostare.</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>Lasciate dove sono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>%Ln di esse sa qualcosa che le foto che restano non sanno. Va via con lei.</numerusform>
            <numerusform>%Ln di esse sanno qualcosa che le foto che restano non sanno. Va via con loro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>%Ln di esse sa qualcosa che le foto che restano non sanno.</numerusform>
            <numerusform>%Ln di esse sanno qualcosa che le foto che restano non sanno.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them knows anything that the photos that stay do not know.</source>
        <translation>Nessuna sa qualcosa che le foto che restano non sappiano.</translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation>Le foto tornano a posto…</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>Spostamento delle foto…</translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation>Puoi fermare in ogni momento; ciò che è stato spostato è nella cronologia.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ancora {time}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare below the list</source>
        <translation>Confronta sotto l’elenco</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Schermo intero (F11)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Fianco a fianco</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Tendina</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alterna</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Come confrontare</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutte</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation>Adatta le foto alla vista</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Un pixel della foto su uno dello schermo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Schermo intero (F11)</translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation>Scegli un gruppo per confrontare le sue foto.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Mostra la foto (%Ln)</numerusform>
            <numerusform>Mostra tutte e %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>Mostra {shown} di {count}</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non deciso</translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message>
        <source>Remove as well</source>
        <translation>Togli anche</translation>
    </message>
    <message>
        <source>Remove the empty folders as well</source>
        <translation>Togli anche le cartelle vuote</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln cartella è vuota ora.</numerusform>
            <numerusform>%Ln cartelle sono vuote ora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln cartella vuota è stata tolta.</numerusform>
            <numerusform>%Ln cartelle vuote sono state tolte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>Lasciate dove sono: {names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation>Si guardano le tue foto</translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation>I gruppi appaiono qui man mano che si trovano.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Ancora nulla da rivedere</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Aggiungi prima delle cartelle e cerca le copie.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>All groups are decided</source>
        <translation>Tutti i gruppi sono decisi</translation>
    </message>
    <message>
        <source>Clean up at the bottom right moves what you chose to the trash, after one more look.</source>
        <translation>Fai pulizia, in basso a destra, sposta nel cestino ciò che hai scelto, dopo un ultimo sguardo.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostra tutti i gruppi</translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation>Nessun gruppo passa i filtri</translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation>Mostra di nuovo tutti i tipi, o cancella ciò che hai scritto nella ricerca.</translation>
    </message>
    <message>
        <source>No copies are left</source>
        <translation>Non restano copie</translation>
    </message>
    <message>
        <source>What was moved can be put back from History. Add another folder to search on.</source>
        <translation>Ciò che è stato spostato si può rimettere a posto dalla cronologia. Aggiungi un’altra cartella per continuare.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>Nessuna copia in {photos}</translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation>Sposta il cursore a sinistra verso “largamente” per vedere anche le somiglianze, o aggiungi un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>ExamplePairs</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Esempi: {names}</translation>
    </message>
    <message>
        <source>✓ stays</source>
        <translation>✓ resta</translation>
    </message>
    <message>
        <source>✕ goes</source>
        <translation>✕ va via</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation>Che cosa si sa delle foto</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Moment of the films</source>
        <translation>Momento dei filmati</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>Foto del gruppo</translation>
    </message>
    <message>
        <source>group {number} ›</source>
        <translation>gruppo {number} ›</translation>
    </message>
    <message>
        <source>‹ group {number}</source>
        <translation>‹ gruppo {number}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Keep all shown…</source>
        <translation>Tieni tutto ciò che è mostrato…</translation>
    </message>
    <message>
        <source>Keep all photos of all groups that are shown (Shift+A)</source>
        <translation>Tieni tutte le foto di tutti i gruppi mostrati (Maiusc+A)</translation>
    </message>
    <message>
        <source>Show again what this hides: {filter}</source>
        <translation>Mostra di nuovo ciò che questo nasconde: {filter}</translation>
    </message>
    <message>
        <source>only what needs your eye</source>
        <translation>solo ciò che richiede il tuo sguardo</translation>
    </message>
    <message>
        <source>only {kinds}</source>
        <translation>solo {kinds}</translation>
    </message>
    <message>
        <source>only films</source>
        <translation>solo filmati</translation>
    </message>
    <message>
        <source>only “{text}”</source>
        <translation>solo “{text}”</translation>
    </message>
    <message>
        <source>only {folder}</source>
        <translation>solo {folder}</translation>
    </message>
    <message>
        <source>only one disk</source>
        <translation>solo un disco</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln photos or more</source>
        <translation>
            <numerusform>solo %Ln foto o più</numerusform>
            <numerusform>solo %Ln foto o più</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is undecided</source>
        <translation>solo ciò che non è deciso</translation>
    </message>
    <message>
        <source>only copies with something more</source>
        <translation>solo copie con qualcosa in più</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation>Ancora da decidere</translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation>nascondi i gruppi finiti</translation>
    </message>
    <message>
        <source>stars, words, a date or HDR data that the kept one lacks</source>
        <translation>stelle, testi, una data o dati HDR che mancano a quella tenuta</translation>
    </message>
    <message>
        <source>Copies with something more</source>
        <translation>Copie con qualcosa in più</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Quanto devono somigliarsi?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>esattamente</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>largamente</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>same colours</source>
        <translation>stessi colori</translation>
    </message>
    <message>
        <source>any colours</source>
        <translation>qualsiasi colore</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Prima i più sicuri</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Prima più spazio</translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation>Prima i gruppi più grandi</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Per cartelle</translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation>Grandezza del gruppo</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Gruppi di ogni grandezza</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>%Ln foto o più</numerusform>
            <numerusform>%Ln foto o più</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>photos</source>
        <comment>heading of a column of numbers</comment>
        <translation>foto</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>Tutti i dischi</translation>
    </message>
    <message>
        <source>The disk of {folder}</source>
        <translation>Il disco di {folder}</translation>
    </message>
    <message>
        <source>{number}, all found</source>
        <translation>{number}, tutte trovate</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>{number} finora</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>qui si tiene tutto</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>✓ all of them moved</source>
        <translation>✓ tutte spostate</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Riprova con le altre</translation>
    </message>
    <message>
        <source>Add more folders</source>
        <translation>Aggiungi altre cartelle</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti a posto</translation>
    </message>
    <message>
        <source>Put back what was moved</source>
        <translation>Rimetti a posto ciò che è stato spostato</translation>
    </message>
    <message>
        <source>or only some of them…</source>
        <translation>o solo alcune…</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Apri il cestino</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>Hai cambiato idea?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>%Ln foto non è stata spostata</numerusform>
            <numerusform>%Ln foto non sono state spostate</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be put back until you empty the trash.</source>
        <translation>Tutto si può rimettere a posto finché non svuoti il cestino.</translation>
    </message>
    <message>
        <source>Everything can be put back until you throw that folder away.</source>
        <translation>Tutto si può rimettere a posto finché non getti quella cartella.</translation>
    </message>
    <message>
        <source>Everything that was moved</source>
        <translation>Tutto ciò che è stato spostato</translation>
    </message>
    <message>
        <source>In the trash: {photos}</source>
        <translation>Nel cestino: {photos}</translation>
    </message>
    <message>
        <source>In “Removed photos”: {photos}</source>
        <translation>In “Removed photos”: {photos}</translation>
    </message>
    <message>
        <source>Counting what is left…</source>
        <translation>Si conta ciò che resta…</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %Ln groups</source>
        <translation>
            <numerusform>Da decidere: %Ln gruppo</numerusform>
            <numerusform>Da decidere: %Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Non resta nulla da decidere</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>fino a {size}</translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>Vedi che cosa resta (%Ln gruppo)</numerusform>
            <numerusform>Vedi che cosa resta (%Ln gruppi)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Guarda il resto (%Ln gruppo)</numerusform>
            <numerusform>Guarda il resto (%Ln gruppi)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library now: {photos}</source>
        <translation>Le tue foto ora: {photos}</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>prima: {count}</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>1. Find</source>
        <translation>1. Trovare</translation>
    </message>
    <message>
        <source>All photos are compared. Nothing changes on your disk.</source>
        <translation>Si confrontano tutte le foto. Sul tuo disco non cambia nulla.</translation>
    </message>
    <message>
        <source>2. Look</source>
        <translation>2. Guardare</translation>
    </message>
    <message>
        <source>You see what stays and what may go, and why. You decide.</source>
        <translation>Vedi che cosa resta, che cosa può andare via e perché. Decidi tu.</translation>
    </message>
    <message>
        <source>3. Clean up</source>
        <translation>3. Fare pulizia</translation>
    </message>
    <message>
        <source>What goes is moved to the trash, and can be put back.</source>
        <translation>Ciò che va via finisce nel cestino e si può rimettere a posto.</translation>
    </message>
    <message>
        <source>Your folder {folder}: counting the photos…</source>
        <translation>La tua cartella {folder}: si contano le foto…</translation>
    </message>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>La tua cartella {folder} ha %Ln foto.</numerusform>
            <numerusform>La tua cartella {folder} ha %Ln foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder {folder} has no photos. Add another one below.</source>
        <translation>La tua cartella {folder} non ha foto. Aggiungine un’altra qui sotto.</translation>
    </message>
    <message>
        <source>Find copies in {folder}</source>
        <translation>Cerca le copie in {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder} · non c’è in questo momento</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>Si può pulire</translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>Tieni tutto qui</translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation>Che cosa può succedere in {folder}</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Togli {folder} dall’elenco</translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation>Cartelle, la preferita per prima</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders, and how much of each is in another one too</source>
        <translation>Cartelle, e quanto di ognuna è anche in un’altra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>%Ln di {photos} è anche in un’altra cartella</numerusform>
            <numerusform>%Ln di {photos} sono anche in un’altra cartella</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with this folder</source>
        <translation>Confronta con questa cartella</translation>
    </message>
</context>
<context>
    <name>FoldersZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation>Trascina qui le tue cartelle di foto</translation>
    </message>
    <message>
        <source>All of them are searched together, with the folders inside them.</source>
        <translation>Si guardano tutte insieme, con le cartelle che contengono.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Check a memory card…</source>
        <translation>Controlla una scheda di memoria…</translation>
    </message>
    <message>
        <source>See which of its photos you don&apos;t have yet</source>
        <translation>Vedi quali delle sue foto non hai ancora</translation>
    </message>
    <message>
        <source>Add the folders with your photos first</source>
        <translation>Aggiungi prima le cartelle con le tue foto</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them anew. No photo is touched. What is in the trash stays in the history, so that it can be put back.</source>
        <translation>Miniature, revisioni e decisioni su queste foto si cancellano, e la prossima ricerca le legge di nuovo. Nessuna foto viene toccata. Ciò che è nel cestino resta nella cronologia, così si può rimettere a posto.</translation>
    </message>
    <message>
        <source>What to forget</source>
        <translation>Che cosa dimenticare</translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message>
        <source>Forgotten: what was known of {photos}.</source>
        <translation>Dimenticato: ciò che si sapeva di {photos}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%Ln file tolto si può ancora rimettere a posto e resta nella cronologia.</numerusform>
            <numerusform>%Ln file tolti si possono ancora rimettere a posto e restano nella cronologia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Dedupe, full screen</source>
        <translation>Dedupe, schermo intero</translation>
    </message>
    <message>
        <source>Photos of the group on the whole screen</source>
        <translation>Foto del gruppo a schermo intero</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Fianco a fianco</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Tendina</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alterna</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Come confrontare</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Esci dallo schermo intero</translation>
    </message>
    <message>
        <source>keep that one</source>
        <translation>tieni quella</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>tieni o togli</translation>
    </message>
    <message>
        <source>other photo</source>
        <translation>altra foto</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>alterna</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>differenza</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>accetta, avanti</translation>
    </message>
    <message>
        <source>back</source>
        <translation>indietro</translation>
    </message>
    <message>
        <source>group {number} of {count}</source>
        <translation>gruppo {number} di {count}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>Trascina per cambiare l’ordine, o premi Alt+Su e Alt+Giù</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation>Gruppi di copie</translation>
    </message>
    <message>
        <source>Photo {position} of {count}: {photo}</source>
        <translation>Foto {position} di {count}: {photo}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Per cartelle</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti a posto</translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation>Cerca una foto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>No browser opens {address}. Copy it from here.</source>
        <translation>Nessun browser apre {address}. Copia l’indirizzo da qui.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guida</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>La guida è in inglese.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation>Che cosa è stato ripulito</translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied and no folder “Removed photos” is thrown away.</source>
        <translation>Le foto tornano esattamente dov’erano, finché il cestino non viene svuotato e nessuna cartella “Removed photos” viene gettata.</translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation>Ancora nessuna pulizia. Tutto ciò che togli è elencato qui e si può rimettere a posto.</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostra le foto</translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation>Mostra le foto di questa pulizia</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti a posto</translation>
    </message>
    <message>
        <source>Put back {sentence}</source>
        <translation>Rimetti a posto {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos removed</source>
        <translation>
            <numerusform>%Ln foto tolta</numerusform>
            <numerusform>%Ln foto tolte</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: {photos}</source>
        <translation>tolto: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos put back</source>
        <translation>
            <numerusform>%Ln foto rimessa a posto</numerusform>
            <numerusform>%Ln foto rimesse a posto</numerusform>
        </translation>
    </message>
    <message>
        <source>put back: {photos}</source>
        <translation>rimesso a posto: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos emptied from the trash</source>
        <translation>
            <numerusform>%Ln foto non è più nel cestino</numerusform>
            <numerusform>%Ln foto non sono più nel cestino</numerusform>
        </translation>
    </message>
    <message>
        <source>emptied from the trash: {photos}</source>
        <translation>non più nel cestino: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>%Ln foto rimasta</numerusform>
            <numerusform>%Ln foto rimaste</numerusform>
        </translation>
    </message>
    <message>
        <source>stayed: {photos}</source>
        <translation>rimasto: {photos}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>finita prima</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>niente spostato</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>all found</source>
        <translation>tutte trovate</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>finora</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The work of others that comes along with Dedupe, and under which terms.</source>
        <translation>Il lavoro di altri che accompagna Dedupe e a quali condizioni.</translation>
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
            <numerusform>La ricerca è finita: trovata %Ln copia o foto simile.</numerusform>
            <numerusform>La ricerca è finita: trovate %Ln copie e foto simili.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search has ended: no copies were found.</source>
        <translation>La ricerca è finita: nessuna copia trovata.</translation>
    </message>
    <message>
        <source>The photos are back where they were.</source>
        <translation>Le foto sono di nuovo dov’erano.</translation>
    </message>
    <message>
        <source>The clean-up has ended.</source>
        <translation>La pulizia è finita.</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Pasted picture</source>
        <translation>Immagine incollata</translation>
    </message>
    <message>
        <source>Choose a folder or memory card to look up</source>
        <translation>Scegli una cartella o una scheda di memoria da controllare</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>Negli appunti non c’è un’immagine. Copiane una, poi incollala qui.</translation>
    </message>
    <message>
        <source>Photos are being copied. Look up another one when that is done or stopped.</source>
        <translation>Si stanno copiando delle foto. Cercane un’altra quando è finito o fermato.</translation>
    </message>
    <message>
        <source>Choose a picture to look up</source>
        <translation>Scegli un’immagine da cercare</translation>
    </message>
    <message>
        <source>Choose the folder to copy the photos into</source>
        <translation>Scegli la cartella in cui copiare le foto</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The picture that is looked up</source>
        <translation>L’immagine che si cerca</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Those that are new or of which you have only another version, with what belongs to them. Nothing is written over, and each is read again after it was written.</source>
        <translation>Quelle nuove o di cui hai solo un’altra versione, con ciò che le accompagna. Nulla viene sovrascritto, e ognuna viene riletta dopo la scrittura.</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Quanto devono somigliarsi?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>esattamente</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>largamente</translation>
    </message>
    <message>
        <source>all within</source>
        <translation>tutte entro</translation>
    </message>
    <message>
        <source>{count} nearest</source>
        <translation>le {count} più vicine</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>La stessa foto</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Scatti simili</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>un altro momento</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Somigliano</translation>
    </message>
    <message>
        <source>probably another photo</source>
        <translation>probabilmente un’altra foto</translation>
    </message>
    <message>
        <source>New: you don&apos;t have these</source>
        <translation>Nuove: non le hai</translation>
    </message>
    <message>
        <source>You have another version of these</source>
        <translation>Di queste hai un’altra versione</translation>
    </message>
    <message>
        <source>it lacks something</source>
        <translation>le manca qualcosa</translation>
    </message>
    <message>
        <source>You have these already</source>
        <translation>Queste le hai già</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Nell’archivio</translation>
    </message>
    <message>
        <source>Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest.</source>
        <translation>Nulla somiglia così tanto. Sposta il cursore verso “largamente”, o mostra le più vicine.</translation>
    </message>
    <message>
        <source>Do I already have this photo?</source>
        <translation>Ho già questa foto?</translation>
    </message>
    <message>
        <source>Drop a picture here from a folder, a browser or a message, choose a file, or paste one.</source>
        <translation>Trascina qui un’immagine da una cartella, un browser o un messaggio, scegli un file, o incollane una.</translation>
    </message>
    <message>
        <source>Drop a folder or a memory card here to see which of its photos are new.</source>
        <translation>Trascina qui una cartella o una scheda di memoria per vedere quali delle sue foto sono nuove.</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>Indirizzo web di un’immagine</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>Di una foto (%Ln) hai solo un’altra versione.</numerusform>
            <numerusform>Di %Ln hai solo un’altra versione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>%Ln file non si è potuto leggere e forse è solo qui.</numerusform>
            <numerusform>%Ln file non si sono potuti leggere e forse sono solo qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>%Ln filmato non è stato controllato; cercalo da solo.</numerusform>
            <numerusform>%Ln filmati non sono stati controllati; cercali uno per uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln foto è nuova</numerusform>
            <numerusform>%Ln foto sono nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>L’altra (%Ln) la hai già.</numerusform>
            <numerusform>Le altre %Ln le hai già.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>Niente di nuovo qui</translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>La foto (%Ln) la hai già.</numerusform>
            <numerusform>Le %Ln foto le hai già tutte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Non si è potuto controllare tutto</translation>
    </message>
    <message>
        <source>There are no photos here</source>
        <translation>Qui non ci sono foto</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>Copia %Ln foto in…</numerusform>
            <numerusform>Copia %Ln foto in…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {photos}…</source>
        <translation>Copia: {done} di {photos}…</translation>
    </message>
    <message>
        <source>Each was read again: byte for byte the same as on the card.</source>
        <translation>Ognuna è stata riletta: uguale, byte per byte, a quella sulla scheda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>%Ln di esse c’era già.</numerusform>
            <numerusform>%Ln di esse c’erano già.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>Per %Ln c’è già un altro file con lo stesso nome. Scegli un’altra cartella.</numerusform>
            <numerusform>Per %Ln ci sono già altri file con lo stesso nome. Scegli un’altra cartella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>%Ln non si è potuta copiare: {why}.</numerusform>
            <numerusform>%Ln non si sono potute copiare: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln foto è ora in {folder}</numerusform>
            <numerusform>%Ln foto sono ora in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln foto è già in {folder}</numerusform>
            <numerusform>%Ln foto sono già in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Non è stato copiato nulla</translation>
    </message>
    <message>
        <source>Copied just now</source>
        <translation>Copiate adesso</translation>
    </message>
    <message>
        <source>Copied before</source>
        <translation>Copiate prima</translation>
    </message>
    <message>
        <source>Not copied along, though it may say something of these photos: {files}.</source>
        <translation>Non copiato insieme, anche se può dire qualcosa di queste foto: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>%Ln foto è lì senza le etichette, le stelle o i commenti del desktop.</numerusform>
            <numerusform>%Ln foto sono lì senza le etichette, le stelle o i commenti del desktop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Sto chiedendo all’archivio…</translation>
    </message>
    <message>
        <source>Your archive has this photo.</source>
        <translation>Il tuo archivio ha questa foto.</translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>L’archivio ha qualcosa di simile a %Ln di esse.</numerusform>
            <numerusform>L’archivio ha qualcosa di simile a %Ln di esse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive has nothing like these.</source>
        <translation>L’archivio non ha nulla di simile.</translation>
    </message>
    <message>
        <source>The archive has it: {where}.</source>
        <translation>L’archivio ce l’ha: {where}.</translation>
    </message>
    <message>
        <source>The archive may have it: {where}, not connected.</source>
        <translation>L’archivio forse ce l’ha: {where}, disco non collegato.</translation>
    </message>
    <message>
        <source>The archive does not have it.</source>
        <translation>L’archivio non ce l’ha.</translation>
    </message>
    <message>
        <source>Add folders on the first page.</source>
        <translation>Aggiungi cartelle nella prima pagina.</translation>
    </message>
    <message>
        <source>There is nothing to look through</source>
        <translation>Non c’è nulla da guardare</translation>
    </message>
    <message>
        <source>You have this photo.</source>
        <translation>Hai questa foto.</translation>
    </message>
    <message>
        <source>You have this film.</source>
        <translation>Hai questo filmato.</translation>
    </message>
    <message>
        <source>You don&apos;t have this photo,</source>
        <translation>Non hai questa foto,</translation>
    </message>
    <message>
        <source>You don&apos;t have this film,</source>
        <translation>Non hai questo filmato,</translation>
    </message>
    <message>
        <source>but similar shots of the same thing.</source>
        <translation>ma scatti simili della stessa cosa.</translation>
    </message>
    <message>
        <source>The same film</source>
        <translation>Lo stesso filmato</translation>
    </message>
    <message>
        <source>Nothing among {photos} is the same.</source>
        <translation>Nulla in {photos} è uguale.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>Di %Ln c’è solo una parte. Conserva la scheda finché non c’è tutto.</numerusform>
            <numerusform>Di %Ln c’è solo una parte. Conserva la scheda finché non c’è tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>You don&apos;t have this photo.</source>
        <translation>Non hai questa foto.</translation>
    </message>
    <message>
        <source>You don&apos;t have this film.</source>
        <translation>Non hai questo filmato.</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <source>{where}, {times} times larger.</source>
        <translation>{where}, {times} volte più grande.</translation>
    </message>
    <message>
        <source>{where}, smaller than this one.</source>
        <translation>{where}, più piccola di questa.</translation>
    </message>
</context>
<context>
    <name>MediaChoice</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Foto e filmati</translation>
    </message>
    <message>
        <source>Films are read last; photos never wait for them.</source>
        <translation>I filmati si leggono per ultimi; le foto non li aspettano mai.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. No photo is lost.</source>
        <translation>Qualcosa è andato storto nel programma stesso. Nessuna foto è persa.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Non doppioni…</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Ritira tutte le decisioni</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Apri un rapporto…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Salva un rapporto…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivio…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Dimentica…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation>Informazioni su Dedupe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Photos of your library</source>
        <translation>Foto della tua raccolta</translation>
    </message>
</context>
<context>
    <name>NotDuplicatesDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Non doppioni</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>These photos are not shown together. What you take back comes again with the next search.</source>
        <translation>Queste foto non si mostrano insieme. Ciò che ritiri torna con la prossima ricerca.</translation>
    </message>
    <message>
        <source>Nothing yet. Press N in the review when photos of a group are no copies of each other.</source>
        <translation>Ancora nulla. Premi N nella revisione quando le foto di un gruppo non sono copie l’una dell’altra.</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
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
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Aggiungi una cartella di foto</translation>
    </message>
    <message>
        <source>The language changes as soon as the search, the clean-up or the copying has ended.</source>
        <translation>La lingua cambia appena la ricerca, la pulizia o la copia è finita.</translation>
    </message>
</context>
<context>
    <name>RejectFlow</name>
    <message>
        <source>These files are the same, byte for byte. To keep both, press 1 and then Shift+2.</source>
        <translation>Questi file sono uguali, byte per byte. Per tenerli entrambi, premi 1 e poi Maiusc+2.</translation>
    </message>
    <message>
        <source>Remembered: not duplicates. Undo takes it back.</source>
        <translation>Ricordato: non sono doppioni. Annulla lo ritira.</translation>
    </message>
    <message>
        <source>Remembered: this photo is none of the others. Undo takes it back.</source>
        <translation>Ricordato: questa foto non è nessuna delle altre. Annulla lo ritira.</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>There is nothing to save yet. Find copies first.</source>
        <translation>Ancora nulla da salvare. Cerca prima le copie.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Salva un rapporto</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Pagina con immagini (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Table with one row a pair (*.pairs.csv)</source>
        <translation>Tabella con una riga per coppia (*.pairs.csv)</translation>
    </message>
    <message>
        <source>Table of the photos without a copy (*.without-copy.csv)</source>
        <translation>Tabella delle foto senza copia (*.without-copy.csv)</translation>
    </message>
    <message>
        <source>Report to open again (*.json)</source>
        <translation>Rapporto da riaprire (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Apri un rapporto</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapporti (*.json)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvato come {name}.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Search again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filmati</translation>
    </message>
    <message>
        <source>Look through the films alone</source>
        <translation>Esamina solo i filmati</translation>
    </message>
    <message>
        <source>You can stop at any time and go on another day.</source>
        <translation>Puoi fermarti in ogni momento e continuare un altro giorno.</translation>
    </message>
    <message>
        <source>Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost.</source>
        <translation>Sicuro significa: ognuna è contenuta in una foto che resta. Nulla di ciò che mostra o sa va perso.</translation>
    </message>
    <message>
        <source>Clean the safe ones</source>
        <translation>Pulisci ciò che è sicuro</translation>
    </message>
    <message>
        <source>You see the list once more before anything moves, and everything can be put back.</source>
        <translation>Vedi l’elenco ancora una volta prima che si sposti qualcosa, e tutto si può rimettere a posto.</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Guarda il resto</translation>
    </message>
    <message>
        <source>Clean by folder…</source>
        <translation>Pulisci per cartelle…</translation>
    </message>
    <message>
        <source>What of one folder is in another one, and all copies in a folder</source>
        <translation>Che cosa di una cartella è in un’altra, e tutte le copie di una cartella</translation>
    </message>
    <message>
        <source>How much of each folder is safe to clean</source>
        <translation>Quanto di ogni cartella si può pulire senza rischi</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Add another folder</source>
        <translation>Aggiungi un’altra cartella</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>Counting what can be freed…</source>
        <translation>Si conta ciò che si può liberare…</translation>
    </message>
    <message>
        <source>Safe to clean · {size}</source>
        <translation>Sicuro da pulire · {size}</translation>
    </message>
    <message>
        <source>Yours to decide · up to {size}</source>
        <translation>Da decidere tu · fino a {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file non si è potuto leggere</numerusform>
            <numerusform>%Ln file non si sono potuti leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>can be freed, and no picture is lost</source>
        <translation>si possono liberare senza perdere un’immagine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>%Ln di {photos} ha una copia che resta.</numerusform>
            <numerusform>%Ln di {photos} hanno una copia che resta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is there twice.</source>
        <translation>Non c’è niente di doppio.</translation>
    </message>
    <message>
        <source>Clean the safe ones ({photos}, {size})</source>
        <translation>Pulisci ciò che è sicuro ({photos}, {size})</translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>gruppo richiede il tuo sguardo</numerusform>
            <numerusform>gruppi richiedono il tuo sguardo</numerusform>
        </translation>
    </message>
    <message>
        <source>Left untouched.</source>
        <translation>Nulla viene toccato.</translation>
    </message>
    <message>
        <source>Nothing among {photos} can be cleaned without a look.</source>
        <translation>Nulla in {photos} si può pulire senza guardare.</translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Si guardano le tue foto</translation>
    </message>
    <message>
        <source>What is found appears here as it is found.</source>
        <translation>Ciò che si trova appare qui man mano.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Ancora nulla da vedere</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Aggiungi prima delle cartelle e cerca le copie.</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Non resta nulla da decidere</translation>
    </message>
    <message>
        <source>What was moved can be put back from History.</source>
        <translation>Ciò che è stato spostato si può rimettere a posto dalla cronologia.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>Nessuna copia in {photos}</translation>
    </message>
    <message>
        <source>{headline}, so far</source>
        <translation>{headline}, finora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>%Ln foto che sembra una copia è ancora in verifica.</numerusform>
            <numerusform>%Ln foto che sembrano copie sono ancora in verifica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln cartella</numerusform>
            <numerusform>%Ln cartelle</numerusform>
        </translation>
    </message>
    <message>
        <source>searched in {time}</source>
        <translation>ricerca in {time}</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Vedi la foto (%Ln)</numerusform>
            <numerusform>Vedi tutte e %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Guarda il resto (%Ln gruppo)</numerusform>
            <numerusform>Guarda il resto (%Ln gruppi)</numerusform>
        </translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Quando la ricerca è finita, o annullata</translation>
    </message>
    <message>
        <source>Possible once the search is done, or cancelled.</source>
        <translation>Possibile quando la ricerca è finita, o annullata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln gruppo richiede il tuo sguardo. Niente è scelto per te.</numerusform>
            <numerusform>%Ln gruppi richiedono il tuo sguardo. Niente è scelto per te.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>e un’altra cartella (%Ln)</numerusform>
            <numerusform>e altre %Ln cartelle</numerusform>
        </translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>qui si tiene tutto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>All groups that are shown are decided.</source>
        <translation>Tutti i gruppi mostrati sono decisi.</translation>
    </message>
    <message>
        <source>{photos} stay. Undo takes it all back in one step.</source>
        <translation>Restano: {photos}. Annulla ritira tutto in una volta.</translation>
    </message>
    <message>
        <source>Groups of which you chose a photo to remove stay as they are.</source>
        <translation>I gruppi in cui hai scelto una foto da togliere restano come sono.</translation>
    </message>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>Tenere tutte le foto di %Ln gruppo?</numerusform>
            <numerusform>Tenere tutte le foto di %Ln gruppi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Tieni tutte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln gruppo è tenuto intero. Annulla lo ritira.</numerusform>
            <numerusform>%Ln gruppi sono tenuti interi. Annulla lo ritira.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation>Nessun programma apre {name}. Scegline uno nel tuo gestore di file.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation>Cerca per nome o cartella</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>Grandezza delle foto</translation>
    </message>
    <message>
        <source>Size of the photos, also by Ctrl and the mouse wheel</source>
        <translation>Grandezza delle foto, anche con Ctrl e la rotella del mouse</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln foto è cambiata o sparita da allora. Resta com’è.</numerusform>
            <numerusform>%Ln foto sono cambiate o sparite da allora. Restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>avanti</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accetta</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>tieni o togli</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>tasti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Choose for me…</source>
        <translation>Scegli per me…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Fai pulizia…</translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation>Tutti i gruppi sono decisi.</translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation>Tieni solo questa foto</translation>
    </message>
    <message>
        <source>Remove the others, keep what is marked Keep</source>
        <translation>Togli le altre, tieni ciò che è segnato Tieni</translation>
    </message>
    <message>
        <source>Keep all photos of the group</source>
        <translation>Tieni tutte le foto del gruppo</translation>
    </message>
    <message>
        <source>Keep all groups shown…</source>
        <translation>Tieni tutti i gruppi mostrati…</translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation>Tieni anche questa foto</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Togli questa foto</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accetta la proposta</translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation>Ritira le decisioni di questo gruppo</translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation>Non sono doppioni</translation>
    </message>
    <message>
        <source>This one is none of the others</source>
        <translation>Questa non è nessuna delle altre</translation>
    </message>
    <message>
        <source>All groups are shown. Undo (Z) brings the filters back.</source>
        <translation>Si vedono tutti i gruppi. Annulla (Z) ripristina i filtri.</translation>
    </message>
    <message>
        <source>{shown} of {photos} shown</source>
        <translation>{shown} di {photos} mostrate</translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation>si potrebbero liberare {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file non si è potuto leggere</numerusform>
            <numerusform>%Ln file non si sono potuti leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the groups again as before</source>
        <translation>Filtra di nuovo i gruppi come prima</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Non c’è nulla da ritirare</translation>
    </message>
    <message>
        <source>Take back that these are not duplicates</source>
        <translation>Ritira che non sono doppioni</translation>
    </message>
    <message>
        <source>shown: {progress}</source>
        <translation>mostrato: {progress}</translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation>ogni gruppo ne tiene almeno una</translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation>niente si toglie senza il tuo consenso</translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Quando la ricerca è finita, o annullata</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Foto di questa pulizia</translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation>Rimetti a posto quelle scelte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation>Scegli delle foto per rimettere a posto solo quelle.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>rimessa a posto</translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation>rimasta: {reason}</translation>
    </message>
    <message>
        <source>neither here nor where it was to go</source>
        <translation>né qui né dove doveva andare</translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation>il programma è terminato mentre la spostava</translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation>il programma è terminato mentre la rimetteva a posto</translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation>nel cestino; la sua copia è {kept}</translation>
    </message>
    <message>
        <source>in {folder}; its copy is {kept}</source>
        <translation>in {folder}; la sua copia è {kept}</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>The search was stopped: not all photos were compared.</source>
        <translation>La ricerca è stata fermata: non tutte le foto sono state confrontate.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>%Ln delle tue decisioni precedenti vale ancora: le sue foto non sono cambiate.</numerusform>
            <numerusform>%Ln delle tue decisioni precedenti valgono ancora: le loro foto non sono cambiate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation>A che punto è la ricerca</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation>Ferma qui; ciò che si è trovato resta</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>ancora {time} in tutto</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln già nota</numerusform>
            <numerusform>%Ln già note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos a second</source>
        <translation>
            <numerusform>%Ln foto al secondo</numerusform>
            <numerusform>%Ln foto al secondo</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Si ferma…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation>ciò che si è trovato si può rivedere nel frattempo</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Of equal copies, the one in the higher folder is kept. Drag to change the order.</source>
        <translation>Di copie uguali si tiene quella nella cartella più in alto. Trascina per cambiare l’ordine.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copie esatte</translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation>Lo stesso file o la stessa immagine due volte.</translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation>Anche risalvate e modificate</translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation>Più piccole, altro formato, girate, ritagliate.</translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation>Anche scatti simili</translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation>Raffiche e secondi tentativi, scegli tu.</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Avanzate…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Cerca le copie</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>Vedi che cosa si è trovato</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Revisioni precedenti</translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation>Trova le copie tra le tue foto</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>Che cosa trovare?</translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation>Niente si toglie senza il tuo consenso, e tutto si può rimettere a posto.</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Cercato in precedenza</translation>
    </message>
    <message>
        <source>Go on with the review of {review}</source>
        <translation>Continua la revisione di {review}</translation>
    </message>
    <message>
        <source>See the search that runs</source>
        <translation>Vedi la ricerca in corso</translation>
    </message>
    <message>
        <source>{folder} is on the list already.</source>
        <translation>{folder} è già nell’elenco.</translation>
    </message>
    <message>
        <source>{folder} is inside {other}, which is on the list: it is searched with it.</source>
        <translation>{folder} è dentro {other}, che è nell’elenco: si cerca insieme.</translation>
    </message>
    <message>
        <source>A search is running; go to Review to see it or to stop it</source>
        <translation>È in corso una ricerca; vai alla revisione per vederla o fermarla</translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation>Aggiungi prima una cartella</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose copies for me</source>
        <translation>Scegli le copie per me</translation>
    </message>
    <message>
        <source>Best photo first</source>
        <translation>Prima la foto migliore</translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation>Prima le mie cartelle</translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation>Si apre ovunque</translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation>Già ordinate</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Il mio ordine</translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation>Regole, la più importante per prima</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Sposta la regola in su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Sposta la regola in giù</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>Cambia le regole…</translation>
    </message>
    <message>
        <source>Also those that only know more than the one to keep</source>
        <translation>Anche quelle che soltanto sanno più di quella da tenere</translation>
    </message>
    <message>
        <source>These would be chosen, for example</source>
        <translation>Si sceglierebbero queste, per esempio</translation>
    </message>
    <message>
        <source>Keep this order, choose nothing</source>
        <translation>Tieni quest’ordine, non scegliere nulla</translation>
    </message>
    <message>
        <source>Suggest by these rules from now on, and choose nothing yet</source>
        <translation>Proponi d’ora in poi secondo queste regole, e non scegliere ancora nulla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation>Quale foto deve restare?</translation>
    </message>
    <message>
        <source>Choose {photos}</source>
        <translation>Scegli {photos}</translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation>Decide la prima regola che distingue due foto.</translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation>Scegli copie di questi tipi</translation>
    </message>
    <message>
        <source>Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out.</source>
        <translation>Date, luoghi, stelle, testi e persone vanno in un file XMP accanto. Rimettendo a posto si tolgono.</translation>
    </message>
    <message>
        <source>Never chosen for you: similar shots, and what has something that the one to keep lacks.</source>
        <translation>Mai scelti per te: scatti simili, e ciò che ha qualcosa che manca a quella da tenere.</translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation>Che cosa si sceglierebbe</translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation>I gruppi decisi da te restano come sono. Annulla ritira tutto.</translation>
    </message>
    <message>
        <source>First {first}, then {second}, then {third} …</source>
        <translation>Prima {first}, poi {second}, poi {third}…</translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation>{photos} in {groups}, {size}</translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation>Niente: tutti sono decisi, protetti o di altri tipi.</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Esempi: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>File che non si sono potuti leggere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation>Sono stati lasciati stare, e nulla è stato confrontato con loro.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation>Si stanno spostando foto. Ciò che è stato spostato resta nella cronologia.</translation>
    </message>
    <message>
        <source>Photos are being copied. Those that are there are whole; the others are not copied.</source>
        <translation>Si stanno copiando delle foto. Quelle già copiate sono complete; le altre non verranno copiate.</translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation>Ciò che è stato letto è ricordato, quindi la prossima ricerca è più veloce.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Fermare e chiudere?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Ferma e chiudi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation>Perché stanno insieme?</translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation>Dove differiscono le foto: le parti chiare differiscono di più</translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation>le parti chiare differiscono di più</translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation>differiscono {distance} bit su {bits}</translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation>parte più debole</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>differenza media</translation>
    </message>
    <message>
        <source>kept one beyond the other</source>
        <translation>ciò che quella tenuta ha in più</translation>
    </message>
    <message>
        <source>other beyond the kept one</source>
        <translation>ciò che l’altra ha in più</translation>
    </message>
    <message>
        <source>{share} %, at worst {greys} greys</source>
        <translation>{share} %, al peggio {greys} grigi</translation>
    </message>
    <message>
        <source>shared points</source>
        <translation>punti in comune</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} volte</translation>
    </message>
    <message>
        <source>size of the other, along an edge</source>
        <translation>dimensione dell’altra, per lato</translation>
    </message>
    <message>
        <source>{greys} greys apart</source>
        <translation>{greys} grigi di differenza</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>toni</translation>
    </message>
    <message>
        <source>edges of the other, in strength</source>
        <translation>contorni dell’altra, in forza</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>Si guarda da vicino…</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Photos by year: {years}</source>
        <translation>Foto per anno: {years}</translation>
    </message>
</context>
</TS>
