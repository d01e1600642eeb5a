<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%Ln dossier n’a pas pu être ouvert : {folder}.</numerusform>
            <numerusform>%Ln dossiers n’ont pas pu être ouverts, comme {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Camera&apos;s serial number</source>
        <translation>Numéro de série de l’appareil</translation>
    </message>
    <message>
        <source>Lens&apos;s serial number</source>
        <translation>Numéro de série de l’objectif</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Comment elle a été prise</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droits d’auteur</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Retouches</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Autres notes</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is such a thing</comment>
        <translation>oui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>fuseau horaire {zone}</translation>
    </message>
    <message>
        <source>{fraction} of the second</source>
        <translation>{fraction} de la seconde</translation>
    </message>
    <message>
        <source>with flash</source>
        <translation>avec flash</translation>
    </message>
    <message>
        <source>without flash</source>
        <translation>sans flash</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m au-dessus de la mer</translation>
    </message>
    <message>
        <source>looking towards {degrees}°</source>
        <translation>vers {degrees}°</translation>
    </message>
    <message>
        <source>humidity {percent}</source>
        <translation>humidité {percent}</translation>
    </message>
    <message>
        <source>{metres} m under water</source>
        <translation>{metres} m sous l’eau</translation>
    </message>
    <message>
        <source>with its RAW</source>
        <translation>avec son RAW</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>avec son film</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>avec du son</translation>
    </message>
    <message>
        <source>with HDR data</source>
        <translation>avec des données HDR</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>avec des retouches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%Ln dossier d’un autre programme a été laissé de côté, {folder} : {what}</numerusform>
            <numerusform>%Ln dossiers d’autres programmes ont été laissés de côté, comme {folder} : {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln photo n’est que dans le nuage et n’a pas été téléchargée.</numerusform>
            <numerusform>%Ln photos ne sont que dans le nuage et n’ont pas été téléchargées.</numerusform>
        </translation>
    </message>
    <message>
        <source>an Apple photo library. Export its photos to compare them, or use its album Duplicates.</source>
        <translation>une photothèque Apple. Exportez ses photos pour les comparer, ou utilisez son album Doublons.</translation>
    </message>
    <message>
        <source>a store of Lightroom. Export its photos to compare them.</source>
        <translation>un stock de Lightroom. Exportez ses photos pour les comparer.</translation>
    </message>
    <message>
        <source>a store of Capture One. Export its photos to compare them.</source>
        <translation>un stock de Capture One. Exportez ses photos pour les comparer.</translation>
    </message>
    <message>
        <source>a store of Immich. Use Immich&apos;s own search for duplicates.</source>
        <translation>un stock d’Immich. Utilisez la recherche de doublons d’Immich.</translation>
    </message>
    <message>
        <source>PhotoPrism&apos;s own storage. Look in its originals instead.</source>
        <translation>le stockage propre de PhotoPrism. Cherchez plutôt dans ses originaux.</translation>
    </message>
    <message>
        <source>the store of a Nextcloud server. Look in a synchronised folder instead.</source>
        <translation>le stock d’un serveur Nextcloud. Cherchez plutôt dans un dossier synchronisé.</translation>
    </message>
    <message>
        <source>the originals that Picasa kept of edited photos.</source>
        <translation>les originaux que Picasa a gardés des photos retouchées.</translation>
    </message>
    <message>
        <source>a cache of small pictures that its program makes again.</source>
        <translation>un cache de petites images que son programme refait.</translation>
    </message>
    <message>
        <source>a backup. Let the backup program thin it out.</source>
        <translation>une sauvegarde. Laissez le programme de sauvegarde l’alléger.</translation>
    </message>
    <message>
        <source>managed by Lightroom, which will miss what is removed here.</source>
        <translation>géré par Lightroom, à qui manquera ce qui est retiré ici.</translation>
    </message>
    <message>
        <source>a session of Capture One, which will miss what is removed here.</source>
        <translation>une session de Capture One, à qui manquera ce qui est retiré ici.</translation>
    </message>
    <message>
        <source>managed by digiKam. Let it scan for changes afterwards.</source>
        <translation>géré par digiKam. Faites-lui ensuite chercher les changements.</translation>
    </message>
    <message>
        <source>managed by darktable, which will miss what is removed here.</source>
        <translation>géré par darktable, à qui manquera ce qui est retiré ici.</translation>
    </message>
    <message>
        <source>only in the cloud.</source>
        <translation>seulement dans le nuage.</translation>
    </message>
    <message>
        <source>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</source>
        <translation>photo.jpg.xmp : digiKam, darktable, Immich, PhotoPrism</translation>
    </message>
    <message>
        <source>photo.xmp beside a RAW: Lightroom</source>
        <translation>photo.xmp à côté d’un RAW : Lightroom</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>L’image collée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Date du fichier</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Saved with</source>
        <translation>Enregistré avec</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of this kind is known</comment>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>{field}, by all sources</source>
        <translation>{field}, selon toutes les sources</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Avec elle</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>Changed or gone</source>
        <translation>Modifiée ou disparue</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation>Garder ?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Retirer ?</translation>
    </message>
    <message>
        <source>you decide: Enter keeps both</source>
        <translation>à vous de décider : Enter garde les deux</translation>
    </message>
    <message>
        <source>you decide: Enter keeps all</source>
        <translation>à vous de décider : Enter les garde toutes</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} à libérer</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>toutes gardées</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>there is no such address, or no connection</source>
        <translation>cette adresse n’existe pas, ou il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>le disque a échoué</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>connexion interrompue</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation>Le fichier se termine trop tôt. Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>Ce n’est pas une image, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation>Ce type d’image ne peut pas être ouvert ici.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation>L’image est trop grande pour être ouverte sans risque.</translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation>L’ouverture a pris trop de temps. Accordez plus de temps dans Avancé.</translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation>L’ouverture a échoué ; le fichier est sans doute endommagé.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation>Il n’y avait pas assez de mémoire pour l’ouvrir. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier. Changez ses droits et réessayez.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file has changed since it was found. Look for copies again.</source>
        <translation>Le fichier a changé depuis qu’il a été trouvé. Relancez la recherche.</translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation>Le disque n’a pas pu le lire. Vérifiez le disque et son câble.</translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation>Cette photo n’a pas de copie ici, elle reste donc.</translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation>Ce dossier garde tout. Vous pouvez le changer sur la première page.</translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation>Cette photo a disparu ou ne peut pas être ouverte. Relancez la recherche.</translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation>La photo qui resterait a disparu. Relancez la recherche.</translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation>La photo qui resterait ne peut pas être ouverte. Gardez celle-ci.</translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation>La dernière photo d’un groupe reste. Gardez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation>Les deux noms désignent un même fichier ; le retirer ferait perdre la photo.</translation>
    </message>
    <message>
        <source>Its RAW, film, edit or HDR data would be lost with it, so it stays.</source>
        <translation>Son RAW, son film, sa retouche ou ses données HDR seraient perdus avec elle, elle reste donc.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>elle n’est plus là</translation>
    </message>
    <message>
        <source>changed since the search; look for copies again before removing it</source>
        <translation>modifiée depuis la recherche ; relancez la recherche avant de la retirer</translation>
    </message>
    <message>
        <source>the copy that would stay is gone; look for copies again</source>
        <translation>la copie qui resterait a disparu ; relancez la recherche</translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look for copies again</source>
        <translation>la copie qui resterait a changé ; relancez la recherche</translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened; keep this one</source>
        <translation>la copie qui resterait ne peut pas être ouverte ; gardez celle-ci</translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation>toutes ses copies devaient aussi être retirées</translation>
    </message>
    <message>
        <source>its RAW, film, edit or HDR data would be lost with it</source>
        <translation>son RAW, son film, sa retouche ou ses données HDR seraient perdus avec elle</translation>
    </message>
    <message>
        <source>the copy that would stay is in the trash itself</source>
        <translation>la copie qui resterait est elle-même dans la corbeille</translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation>c’est le même fichier que celui qui resterait</translation>
    </message>
    <message>
        <source>it is not a photo, whatever its name says</source>
        <translation>ce n’est pas une photo, quoi qu’en dise son nom</translation>
    </message>
    <message>
        <source>it is less like the copy that would stay than the report says</source>
        <translation>elle ressemble moins à la copie qui resterait que ne le dit le rapport</translation>
    </message>
    <message>
        <source>it may show what the copy that would stay does not hold</source>
        <translation>elle montre peut-être ce que la copie qui resterait ne contient pas</translation>
    </message>
    <message>
        <source>it has something that the copy that would stay lacks</source>
        <translation>elle a quelque chose qui manque à la copie qui resterait</translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look for copies again</source>
        <translation>elle n’est plus identique à la copie qui resterait ; relancez la recherche</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation>elle ne peut pas être lue ; vérifiez le disque</translation>
    </message>
    <message>
        <source>you may not move it; allow changes to it and its folder, then try again</source>
        <translation>vous n’avez pas le droit de la déplacer ; autorisez les changements sur elle et son dossier, puis réessayez</translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation>ce disque n’a pas de corbeille</translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation>un dossier réseau n’a pas de corbeille</translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation>le dossier choisi est sur un autre disque</translation>
    </message>
    <message>
        <source>what only it knows could not be written beside the photo that stays</source>
        <translation>ce qu’elle seule sait n’a pas pu être écrit à côté de la photo qui reste</translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation>un fichier qui lui appartient n’a pas pu être déplacé, elle est donc restée entière</translation>
    </message>
    <message>
        <source>the system refused; close other programs that use it, then try again</source>
        <translation>le système a refusé ; fermez les autres programmes qui l’utilisent, puis réessayez</translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation>vous avez arrêté avant son tour</translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation>le programme s’est terminé avant son tour</translation>
    </message>
    <message>
        <source>it is no longer where it was put: the trash or the folder was emptied</source>
        <translation>elle n’est plus là où elle avait été mise : la corbeille ou le dossier a été vidé</translation>
    </message>
    <message>
        <source>the disk it was on is not there; plug it in and try again</source>
        <translation>le disque où elle était n’est pas là ; branchez-le et réessayez</translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation>un autre fichier se trouve là où elle avait été mise</translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation>un autre fichier occupe maintenant son ancienne place ; déplacez-le d’abord</translation>
    </message>
    <message>
        <source>you may not change its old folder; allow that, then try again</source>
        <translation>vous n’avez pas le droit de modifier son ancien dossier ; autorisez-le, puis réessayez</translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation>elle est dans la corbeille du système ; remettez-la en place depuis celle-ci</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation>groupe suivant et précédent</translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation>photo suivante et précédente du groupe</translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation>un écran de groupes</translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation>premier et dernier groupe</translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation>chercher par nom ou dossier</translation>
    </message>
    <message>
        <source>show all groups again</source>
        <translation>montrer à nouveau tous les groupes</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation>accepter la proposition et continuer</translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation>garder cette photo, retirer les autres</translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation>garder aussi cette photo</translation>
    </message>
    <message>
        <source>keep only the chosen photo</source>
        <translation>garder seulement la photo choisie</translation>
    </message>
    <message>
        <source>keep only those marked Keep</source>
        <translation>garder seulement celles marquées Garder</translation>
    </message>
    <message>
        <source>keep all of the group</source>
        <translation>garder toutes celles du groupe</translation>
    </message>
    <message>
        <source>keep all groups shown</source>
        <translation>garder tous les groupes montrés</translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation>retirer ou garder la photo choisie</translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation>ce ne sont pas des doublons</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>suggestions for all groups</source>
        <translation>propositions pour tous les groupes</translation>
    </message>
    <message>
        <source>clean up</source>
        <translation>nettoyer</translation>
    </message>
    <message>
        <source>look up the copied photo</source>
        <translation>chercher la photo copiée</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation>alterner entre les photos</translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation>passer de l’une à l’autre par un volet</translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation>montrer la différence</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation>agrandir, réduire, ajuster</translation>
    </message>
    <message>
        <source>the whole screen, and back by Esc</source>
        <translation>tout l’écran, retour par Échap</translation>
    </message>
    <message>
        <source>open the photo in its program</source>
        <translation>ouvrir la photo dans son programme</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>cette feuille</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
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
        <translation>quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {films}</source>
        <translation>{photos} et {films}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name} : {said}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} et %Ln autre</numerusform>
            <numerusform>{names} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Fichiers identiques</translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation>Même image, autre fichier</translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation>Même photo, réenregistrée</translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation>Versions retouchées</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Prises semblables</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>deux fois le même fichier</translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation>seules les notes du fichier diffèrent</translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation>plus petite, réenregistrée, autre format, tournée</translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation>recadrée, encadrée, recolorée</translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation>un autre instant, jamais choisi pour vous</translation>
    </message>
    <message>
        <source>Identical files to look at</source>
        <translation>Fichiers identiques à regarder</translation>
    </message>
    <message>
        <source>The same picture, to look at</source>
        <translation>La même image, à regarder</translation>
    </message>
    <message>
        <source>Copies to look at</source>
        <translation>Copies à regarder</translation>
    </message>
    <message>
        <source>may know more than the photo that stays</source>
        <translation>savent peut-être plus que la photo qui reste</translation>
    </message>
    <message>
        <source>may show or know more than the photo that stays</source>
        <translation>montrent ou savent peut-être plus que la photo qui reste</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>même image</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>réenregistrée</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>retouchée</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>semblable</translation>
    </message>
    <message numerus="yes">
        <source>Series of %Ln shots</source>
        <translation>
            <numerusform>Série de %Ln prise</numerusform>
            <numerusform>Série de %Ln prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some} et {others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>%Ln prise semblable</numerusform>
            <numerusform>%Ln prises semblables</numerusform>
        </translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>tournée</translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation>en miroir et tournée</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>à l’envers</translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation>tournée d’un quart</translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation>recadrée à {percent} %</translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation>inclinée de {degrees}°</translation>
    </message>
    <message>
        <source>cut: from {time}</source>
        <translation>extrait : à partir de {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>end of a cut</comment>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>{times} fois la vitesse</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>exactement le même fichier</translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation>la même image, point par point</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>autre taille</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>autre format</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>autres couleurs</translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation>plus claire ou plus sombre</translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation>passée en noir et blanc</translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation>rendue plus nette ou plus floue</translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation>une partie a été changée</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recadrée</translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation>avec un cadre</translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation>avec une légende</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>avec des bandes</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>inclinée</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>déformée</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>un autre instant</translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation>une autre exposition</translation>
    </message>
    <message>
        <source>another camera</source>
        <translation>un autre appareil</translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>des détails diffèrent</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>se ressemble</translation>
    </message>
    <message>
        <source>text too small to compare</source>
        <translation>texte trop petit pour être comparé</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>extrait</translation>
    </message>
    <message>
        <source>one without sound</source>
        <translation>l’un sans son</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>autre son</translation>
    </message>
    <message>
        <source>other speed</source>
        <translation>autre vitesse</translation>
    </message>
    <message>
        <source>the photo&apos;s own film</source>
        <translation>le film de la photo</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>à moins d’une seconde d’écart</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>à %Ln seconde d’écart</numerusform>
            <numerusform>à %Ln secondes d’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>à %Ln minute d’écart</numerusform>
            <numerusform>à %Ln minutes d’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours apart</source>
        <translation>
            <numerusform>à %Ln heure d’écart</numerusform>
            <numerusform>à %Ln heures d’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days apart</source>
        <translation>
            <numerusform>à %Ln jour d’écart</numerusform>
            <numerusform>à %Ln jours d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet which one shows more.</source>
        <translation>On n’a pas encore vérifié laquelle montre le plus.</translation>
    </message>
    <message>
        <source>Which one shows more could not be told.</source>
        <translation>On n’a pas pu dire laquelle montre le plus.</translation>
    </message>
    <message>
        <source>They differ in the marked place.</source>
        <translation>Elles diffèrent à l’endroit marqué.</translation>
    </message>
    <message>
        <source>It was made from the kept one, and changed.</source>
        <translation>Elle a été faite à partir de celle qui est gardée, puis modifiée.</translation>
    </message>
    <message>
        <source>The kept one was made from it, and changed.</source>
        <translation>Celle qui est gardée a été faite à partir d’elle, puis modifiée.</translation>
    </message>
    <message>
        <source>Neither could be made from the other alone.</source>
        <translation>Aucune n’a pu être faite à partir de l’autre seule.</translation>
    </message>
    <message>
        <source>One was cut out of the other, and changed.</source>
        <translation>L’une a été découpée dans l’autre, puis modifiée.</translation>
    </message>
    <message>
        <source>It was cut out of the kept one and shows nothing else.</source>
        <translation>Elle a été découpée dans celle qui reste et ne montre rien d’autre.</translation>
    </message>
    <message>
        <source>The kept one was cut out of it and shows nothing else.</source>
        <translation>Celle qui reste a été découpée dans celle-ci et ne montre rien d’autre.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Les deux montrent la même chose.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows, and has more detail.</source>
        <translation>Celle qui est gardée contient tout ce que montre celle-ci, avec plus de détails.</translation>
    </message>
    <message>
        <source>It holds all that the kept one shows, and has more detail.</source>
        <translation>Elle contient tout ce que montre celle qui est gardée, avec plus de détails.</translation>
    </message>
    <message>
        <source>Each shows something that the other does not.</source>
        <translation>Chacune montre quelque chose que l’autre ne montre pas.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows.</source>
        <translation>Celle qui est gardée contient tout ce que montre celle-ci.</translation>
    </message>
    <message>
        <source>It shows something that the kept one does not.</source>
        <translation>Elle montre quelque chose que celle qui est gardée ne montre pas.</translation>
    </message>
    <message>
        <source>The kept one was made from it.</source>
        <translation>Celle qui est gardée a été faite à partir d’elle.</translation>
    </message>
    <message>
        <source>It was made from the kept one: enlarged {factor} times, shows nothing more.</source>
        <translation>Elle a été faite à partir de celle qui est gardée : agrandie {factor} fois, elle ne montre rien de plus.</translation>
    </message>
    <message>
        <source>It was made from the kept one.</source>
        <translation>Elle a été faite à partir de celle qui est gardée.</translation>
    </message>
    <message>
        <source>The same at a glance, and crops. For copies alone click their kind above.</source>
        <translation>Pareilles au premier coup d’œil, et recadrages. Pour les copies seules, cliquez sur leur genre en haut.</translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation>Exactement le même fichier, octet par octet.</translation>
    </message>
    <message>
        <source>The same picture, point for point; only what else the file holds differs.</source>
        <translation>La même image, point par point ; seul le reste du fichier diffère.</translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation>La même photo, réenregistrée.</translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation>Faite à partir de la même photo, puis modifiée.</translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation>Une autre prise du même sujet. Regardez avant de décider.</translation>
    </message>
    <message>
        <source>Looks the same, but the text is too small to compare. Look before you decide.</source>
        <translation>Elle paraît identique, mais le texte est trop petit pour être comparé. Regardez avant de décider.</translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation>Ce qui diffère : {findings}.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Rien de choisi pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>%Ln photo choisie</numerusform>
            <numerusform>%Ln photos choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} chosen</source>
        <translation>Choisi : {photos}</translation>
    </message>
    <message>
        <source>The very same file, byte for byte: nothing differs.</source>
        <translation>Exactement le même fichier, octet par octet : aucune différence.</translation>
    </message>
    <message>
        <source>The same picture, point for point: nothing differs.</source>
        <translation>La même image, point par point : aucune différence.</translation>
    </message>
    <message>
        <source>in a protected folder</source>
        <translation>dans un dossier protégé</translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation>dans le dossier préféré</translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation>dans un dossier moins préféré</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>la plus grande</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>plus petite</translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation>vient droit de l’appareil</translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation>pas de données d’appareil</translation>
    </message>
    <message>
        <source>preferred format</source>
        <translation>format préféré</translation>
    </message>
    <message>
        <source>less preferred format</source>
        <translation>format moins préféré</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>non retouchée</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>plus nette</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>moins nette</translation>
    </message>
    <message>
        <source>better quality</source>
        <translation>meilleure qualité</translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation>qualité plus basse</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>fichier plus gros</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>fichier plus petit</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>fichier plus ancien</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>fichier plus récent</translation>
    </message>
    <message>
        <source>has its RAW, film or HDR data</source>
        <translation>a son RAW, son film ou ses données HDR</translation>
    </message>
    <message>
        <source>no RAW, film or HDR data</source>
        <translation>ni RAW, ni film, ni données HDR</translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation>nommée comme une copie</translation>
    </message>
    <message>
        <source>plain name</source>
        <translation>nom simple</translation>
    </message>
    <message>
        <source>in a named folder</source>
        <translation>dans un dossier nommé</translation>
    </message>
    <message>
        <source>in no named folder</source>
        <translation>pas dans un dossier nommé</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>chemin plus court</translation>
    </message>
    <message>
        <source>longer path</source>
        <translation>chemin plus long</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>première par le nom</translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation>la même en tout point</translation>
    </message>
    <message>
        <source>has keywords or edits</source>
        <translation>a des mots-clés ou des retouches</translation>
    </message>
    <message>
        <source>fewer keywords or edits</source>
        <translation>moins de mots-clés ou de retouches</translation>
    </message>
    <message>
        <source>shows most</source>
        <translation>montre le plus</translation>
    </message>
    <message>
        <source>the kept one has more detail</source>
        <translation>celle qui est gardée a plus de détails</translation>
    </message>
    <message>
        <source>the others were made from it</source>
        <translation>les autres ont été faites à partir d’elle</translation>
    </message>
    <message>
        <source>made from another photo</source>
        <translation>faite à partir d’une autre photo</translation>
    </message>
    <message>
        <source>shows nothing more</source>
        <translation>ne montre rien de plus</translation>
    </message>
    <message>
        <source>another photo here shows all of it</source>
        <translation>une autre photo d’ici montre tout ce que montre celle-ci</translation>
    </message>
    <message>
        <source>but shows what the kept one does not</source>
        <translation>mais montre ce que celle qui est gardée ne montre pas</translation>
    </message>
    <message>
        <source>but differs from the kept one</source>
        <translation>mais diffère de celle qui est gardée</translation>
    </message>
    <message>
        <source>but the kept one was made from it</source>
        <translation>mais celle qui est gardée a été faite à partir d’elle</translation>
    </message>
    <message>
        <source>but it may be the original</source>
        <translation>mais c’est peut-être l’originale</translation>
    </message>
    <message>
        <source>but not checked whole</source>
        <translation>mais pas vérifiée en entier</translation>
    </message>
    <message>
        <source>but with its date</source>
        <translation>mais avec sa date</translation>
    </message>
    <message>
        <source>but with its place</source>
        <translation>mais avec son lieu</translation>
    </message>
    <message>
        <source>but with edits</source>
        <translation>mais avec des retouches</translation>
    </message>
    <message>
        <source>but with HDR data</source>
        <translation>mais avec des données HDR</translation>
    </message>
    <message>
        <source>but with depth data</source>
        <translation>mais avec des données de profondeur</translation>
    </message>
    <message>
        <source>but with further pictures</source>
        <translation>mais avec d’autres images</translation>
    </message>
    <message>
        <source>but with transparency</source>
        <translation>mais avec de la transparence</translation>
    </message>
    <message>
        <source>but with finer colours</source>
        <translation>mais avec des couleurs plus fines</translation>
    </message>
    <message>
        <source>but of another date</source>
        <translation>mais d’une autre date</translation>
    </message>
    <message>
        <source>but of another place</source>
        <translation>mais d’un autre lieu</translation>
    </message>
    <message>
        <source>but with the name of its place</source>
        <translation>mais avec le nom de son lieu</translation>
    </message>
    <message>
        <source>but with its camera</source>
        <translation>mais avec son appareil</translation>
    </message>
    <message>
        <source>but rated</source>
        <translation>mais notée</translation>
    </message>
    <message>
        <source>but labelled</source>
        <translation>mais étiquetée</translation>
    </message>
    <message>
        <source>but with a title or caption</source>
        <translation>mais avec un titre ou une légende</translation>
    </message>
    <message>
        <source>but with another title or caption</source>
        <translation>mais avec un autre titre ou une autre légende</translation>
    </message>
    <message>
        <source>but with keywords</source>
        <translation>mais avec des mots-clés</translation>
    </message>
    <message>
        <source>but with people&apos;s names</source>
        <translation>mais avec des noms de personnes</translation>
    </message>
    <message>
        <source>but with marked faces</source>
        <translation>mais avec des visages marqués</translation>
    </message>
    <message>
        <source>but with author or copyright</source>
        <translation>mais avec auteur ou droits d’auteur</translation>
    </message>
    <message>
        <source>but with other notes</source>
        <translation>mais avec d’autres notes</translation>
    </message>
    <message>
        <source>{photo} shows all of it</source>
        <translation>{photo} montre tout ce que montre celle-ci</translation>
    </message>
    <message>
        <source>made from the kept one</source>
        <translation>faite à partir de celle qui est gardée</translation>
    </message>
    <message>
        <source>the other one was made from it</source>
        <translation>l’autre a été faite à partir d’elle</translation>
    </message>
    <message>
        <source>any would do, shorter path</source>
        <translation>tous se valent, chemin plus court</translation>
    </message>
    <message>
        <source>the same file, longer path</source>
        <translation>le même fichier, chemin plus long</translation>
    </message>
    <message>
        <source>{decided} of {groups} decided</source>
        <translation>{decided} sur {groups} décidés</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la première</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>la plus nette</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>une autre prise</translation>
    </message>
    <message>
        <source>less than a second later</source>
        <translation>moins d’une seconde après</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln seconde après</numerusform>
            <numerusform>%Ln secondes après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln minute après</numerusform>
            <numerusform>%Ln minutes après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln heure après</numerusform>
            <numerusform>%Ln heures après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln jour après</numerusform>
            <numerusform>%Ln jours après</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the decision about one photo</source>
        <translation>Revenir sur la décision pour une photo</translation>
    </message>
    <message>
        <source>Take back the choice in this group</source>
        <translation>Revenir sur le choix dans ce groupe</translation>
    </message>
    <message>
        <source>Take back that all groups shown were kept whole</source>
        <translation>Revenir sur le choix de garder entiers tous les groupes montrés</translation>
    </message>
    <message>
        <source>Take back the accepted suggestion</source>
        <translation>Revenir sur la proposition acceptée</translation>
    </message>
    <message>
        <source>Take back all suggestions that were chosen at once</source>
        <translation>Revenir sur toutes les propositions choisies d’un coup</translation>
    </message>
    <message>
        <source>Bring back the decisions that were taken back</source>
        <translation>Rétablir les décisions annulées</translation>
    </message>
    <message>
        <source>the original before what was made from it</source>
        <translation>l’originale avant ce qui en a été fait</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>plus de pixels</translation>
    </message>
    <message>
        <source>with its RAW, film or HDR data</source>
        <translation>avec son RAW, son film ou ses données HDR</translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation>avec appareil, date et lieu</translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation>non retouchée avant retouchée</translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation>RAW et HEIC avant JPEG</translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation>JPEG avant HEIC et RAW</translation>
    </message>
    <message>
        <source>visibly sharper</source>
        <translation>visiblement plus nette</translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation>meilleure qualité d’enregistrement</translation>
    </message>
    <message>
        <source>with stars, keywords, words or edits</source>
        <translation>avec étoiles, mots-clés, textes ou retouches</translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation>dans le dossier le plus haut</translation>
    </message>
    <message>
        <source>in the higher folder, even a version before its original</source>
        <translation>dans le dossier le plus haut, même une version avant son originale</translation>
    </message>
    <message>
        <source>in a folder that somebody named (“Summer 2019”, not “DCIM”)</source>
        <translation>dans un dossier que quelqu’un a nommé (« Été 2019 », pas « DCIM »)</translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation>nom sans « copie » ni « (1) »</translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation>dans plus de dossiers</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Recherche des photos</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Lecture des photos</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Comparaison des photos</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>Vérification des copies</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>Formation des groupes</translation>
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
        <translation>un film dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>%Ln autre image dans le fichier</numerusform>
            <numerusform>%Ln autres images dans le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>the picture for the other eye</source>
        <translation>l’image pour l’autre œil</translation>
    </message>
    <message>
        <source>the RAW it was made from</source>
        <translation>le RAW dont elle vient</translation>
    </message>
    <message>
        <source>HDR data inside the file</source>
        <translation>des données HDR dans le fichier</translation>
    </message>
    <message>
        <source>depth data inside the file</source>
        <translation>des données de profondeur dans le fichier</translation>
    </message>
    <message>
        <source>mattes for portrait light</source>
        <translation>des masques pour l’éclairage de portrait</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, qualité {quality}</translation>
    </message>
    <message>
        <source>{kind}, but named .{suffix}</source>
        <translation>{kind}, mais nommé .{suffix}</translation>
    </message>
    <message>
        <source>looks nearly the same</source>
        <translation>paraît presque identique</translation>
    </message>
    <message>
        <source>looks much alike</source>
        <translation>ressemble beaucoup</translation>
    </message>
    <message>
        <source>looks somewhat alike</source>
        <translation>ressemble un peu</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>disque non branché</translation>
    </message>
    <message>
        <source>Nearly the same: copies saved again.</source>
        <translation>Presque pareil : copies réenregistrées.</translation>
    </message>
    <message>
        <source>Much alike: copies and light edits.</source>
        <translation>Très ressemblant : copies et retouches légères.</translation>
    </message>
    <message>
        <source>Alike on the whole: stronger edits too. Look before you remove.</source>
        <translation>Ressemblant dans l’ensemble : retouches plus fortes aussi. Regardez avant de retirer.</translation>
    </message>
    <message>
        <source>Somewhat alike: other shots too. Compare each group.</source>
        <translation>Un peu ressemblant : d’autres prises aussi. Comparez chaque groupe.</translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation>Toutes les couleurs, noir et blanc aussi.</translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation>Les mêmes couleurs seulement.</translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation>Presque les mêmes couleurs.</translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation>Les couleurs peuvent un peu différer.</translation>
    </message>
    <message>
        <source>An archive in a folder needs chdb, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;; for Windows there is none, there an archive is on a server.</source>
        <translation>Une archive dans un dossier a besoin de chdb, qui n’est pas installé ({why}). Installez-le avec : pip install &quot;dedupe-gui[archive]&quot; ; il n’y en a pas pour Windows, où une archive est sur un serveur.</translation>
    </message>
    <message>
        <source>An archive is in a folder or at clickhouse://host/database; other addresses are not understood.</source>
        <translation>Une archive est dans un dossier ou à clickhouse://host/database ; les autres adresses ne sont pas comprises.</translation>
    </message>
    <message>
        <source>An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;</source>
        <translation>Une archive sur un serveur a besoin de clickhouse-driver, qui n’est pas installé ({why}). Installez-le avec : pip install &quot;dedupe-gui[archive]&quot;</translation>
    </message>
    <message>
        <source>Another clean-up is running in another window. Wait until it has finished, then try again.</source>
        <translation>Un autre nettoyage est en cours dans une autre fenêtre. Attendez qu’il soit fini, puis réessayez.</translation>
    </message>
    <message>
        <source>More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.</source>
        <translation>Plus de {most} photos de l’archive sont aussi proches. Demandez une distance plus petite ou un autre hash.</translation>
    </message>
    <message>
        <source>No photo of the archive has a {hash}: they were added from scans that made none. Add them again with --all-hashes.</source>
        <translation>Aucune photo de l’archive n’a de {hash} : elles viennent de recherches qui n’en ont pas calculé. Ajoutez-les à nouveau avec --all-hashes.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed. Install it with: pip install &quot;dedupe-gui[parquet]&quot;</source>
        <translation>Parquet a besoin de pyarrow, qui n’est pas installé. Installez-le avec : pip install &quot;dedupe-gui[parquet]&quot;</translation>
    </message>
    <message>
        <source>The archive has no library {name}. See: archive libraries</source>
        <translation>L’archive n’a pas de collection {name}. Voir : archive libraries</translation>
    </message>
    <message>
        <source>The archive {place} cannot be opened: {why}. Choose another place.</source>
        <translation>L’archive {place} ne peut pas être ouverte : {why}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.</source>
        <translation>L’archive {place} ne peut pas continuer : {why}. Ce qui a été ajouté avant s’y trouve ; la même commande reprend là.</translation>
    </message>
    <message>
        <source>The archive {place} is in use by another program. Try again when that has ended.</source>
        <translation>L’archive {place} est utilisée par un autre programme. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>The archive {place} is of another version of this program. Update it.</source>
        <translation>L’archive {place} est d’une autre version de ce programme. Mettez-le à jour.</translation>
    </message>
    <message>
        <source>The archive&apos;s address is not understood. It is written clickhouse://host/database or clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; the password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>L’adresse de l’archive n’est pas comprise. Elle s’écrit clickhouse://host/database ou clickhouse://user@host:9000/database?cluster=NAME, avec des lettres, des chiffres et _ dans les noms ; le mot de passe peut être dans la variable CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The archive&apos;s server {place} is away, or does not answer any more ({why}). What was added before is in it; when the server is there again, the same command goes on.</source>
        <translation>Le serveur {place} de l’archive n’est pas là ou ne répond plus ({why}). Ce qui a été ajouté avant s’y trouve ; quand le serveur sera de retour, la même commande reprendra.</translation>
    </message>
    <message>
        <source>The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are read once more, nothing else is lost.</source>
        <translation>Le catalogue est endommagé ({why}). Oubliez tout, ou nommez un autre fichier : les photos sont alors lues une fois de plus, rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written ({why}). This scan goes on, but what it reads is not remembered for the next one. Free some space, or name a file in another folder.</source>
        <translation>Le catalogue {path} ne peut pas être écrit ({why}). Cette recherche continue, mais ce qu’elle lit ne sera pas retenu pour la suivante. Libérez de l’espace, ou nommez un fichier dans un autre dossier.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written, so that it forgets nothing. See who may write there, or move the file away.</source>
        <translation>Le catalogue {path} ne peut pas être écrit, il n’oublie donc rien. Voyez qui peut y écrire, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read once more, nothing else is lost. The old file is of no more use.</source>
        <translation>Le catalogue {path} était endommagé ({why}). Il a été mis de côté sous {aside} et recommencé : les photos sont lues une fois de plus, rien d’autre n’est perdu. L’ancien fichier ne sert plus à rien.</translation>
    </message>
    <message>
        <source>The list of folders {path} can&apos;t be written: {why}. See who may write there.</source>
        <translation>La liste des dossiers {path} ne peut pas être écrite : {why}. Vérifiez qui peut y écrire.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. Move the file away to begin a new list; what was removed is still in the trash.</source>
        <translation>La liste des nettoyages passés {path} ne peut pas être lue ({why}), et sans elle rien n’est retiré. Déplacez le fichier pour commencer une nouvelle liste ; ce qui a été retiré est encore dans la corbeille.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. Check the folder&apos;s permissions and free space; a damaged file can be moved away.</source>
        <translation>La liste des nettoyages passés {path} ne peut pas être écrite ({why}), et sans elle rien n’est retiré. Vérifiez les droits du dossier et l’espace libre ; un fichier endommagé peut être déplacé ailleurs.</translation>
    </message>
    <message>
        <source>The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.</source>
        <translation>Le motif à exclure n’est pas valable : {why}. Écrivez-le comme dans un fichier .gitignore.</translation>
    </message>
    <message>
        <source>The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.</source>
        <translation>L’image à {url} dépasse {limit_mb} Mo. Enregistrez-la et déposez le fichier.</translation>
    </message>
    <message>
        <source>The processes that read photos do not start. Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}</source>
        <translation>Les processus qui lisent les photos ne démarrent pas. Lancez `dedupe-gui --self-test` pour voir ce qui manque, ou réinstallez le programme.{why}</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {why}. Check its name.</source>
        <translation>Le rapport {path} ne peut pas être lu : {why}. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>The report {path} is incomplete ({why}). Scan again to get a whole one.</source>
        <translation>Le rapport {path} est incomplet ({why}). Refaites la recherche pour en obtenir un entier.</translation>
    </message>
    <message>
        <source>The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.</source>
        <translation>Le serveur de {place} ne laisse pas {user} faire cela ({why}). Demandez-en le droit à qui l’administre.</translation>
    </message>
    <message>
        <source>The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.</source>
        <translation>Le serveur de {place} n’a pas de fonction qui compte les bits et ne peut donc pas comparer les hash. Mettez ClickHouse à jour.</translation>
    </message>
    <message>
        <source>The server of {place} has no room for more ({why}). What was added before is in it; make room, and the same command goes on.</source>
        <translation>Le serveur de {place} n’a plus de place ({why}). Ce qui a été ajouté avant s’y trouve ; faites de la place, et la même commande reprendra.</translation>
    </message>
    <message>
        <source>The server of {place} knows no such cluster. Its remote_servers name those that it knows.</source>
        <translation>Le serveur de {place} ne connaît pas ce cluster. Ses remote_servers nomment ceux qu’il connaît.</translation>
    </message>
    <message>
        <source>The server of {place} refuses the user or the password. The password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>Le serveur de {place} refuse l’utilisateur ou le mot de passe. Le mot de passe peut être dans la variable CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The server of {place} says: {why}.</source>
        <translation>Le serveur de {place} dit : {why}.</translation>
    </message>
    <message>
        <source>The table photos of {place} is no archive of this version of the program. Name another database.</source>
        <translation>La table photos de {place} n’est pas une archive de cette version du programme. Nommez une autre base de données.</translation>
    </message>
    <message>
        <source>There is no archive at {place}. Check the address.</source>
        <translation>Il n’y a pas d’archive à {place}. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>There is no archive in {place}. Check its name.</source>
        <translation>Il n’y a pas d’archive dans {place}. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is no clean-up number {run}. `dedupe-gui history` lists them.</source>
        <translation>Il n’y a pas de nettoyage numéro {run}. `dedupe-gui history` les énumère.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Il n’y a pas de nettoyage à annuler.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo: what was removed was emptied from the trash or the folder since.</source>
        <translation>Il n’y a pas de nettoyage à annuler : ce qui avait été retiré n’est plus dans la corbeille ni dans le dossier.</translation>
    </message>
    <message>
        <source>There is no file {path}, or it cannot be looked at. Check its name.</source>
        <translation>Il n’y a pas de fichier {path}, ou il n’est pas accessible. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is no room to work in ({why}). Free some space on the disk of the temporary folder.</source>
        <translation>Il n’y a pas de place pour travailler ({why}). Libérez de l’espace sur le disque du dossier temporaire.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Choose a folder on another disk.</source>
        <translation>Il n’y a pas assez de place dans {folder}. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>This session is damaged ({why}). Scan the folders again.</source>
        <translation>Cette session est endommagée ({why}). Relancez la recherche dans les dossiers.</translation>
    </message>
    <message>
        <source>This session is gone. Scan the folders again.</source>
        <translation>Cette session n’existe plus. Relancez la recherche dans les dossiers.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of the program. Update the program.</source>
        <translation>Cette session a été enregistrée par une version plus récente du programme. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Two reports would go to {path}. Name a file for each.</source>
        <translation>Deux rapports iraient dans {path}. Nommez un fichier pour chacun.</translation>
    </message>
    <message>
        <source>What was known of {path} is gone from the catalogue. Scan the folders again.</source>
        <translation>Ce qu’on savait de {path} n’est plus dans le catalogue. Relancez la recherche dans les dossiers.</translation>
    </message>
    <message>
        <source>{film} is a film and {photo} is not. Compare two of a kind.</source>
        <translation>{film} est un film et {photo} ne l’est pas. Comparez deux fichiers du même genre.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {why}.</source>
        <translation>Impossible d’ouvrir {folder} : {why}.</translation>
    </message>
    <message>
        <source>{folder} is on the card itself. Choose a folder elsewhere.</source>
        <translation>{folder} est sur la carte elle-même. Choisissez un dossier ailleurs.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}). Check the address and the connection.</source>
        <translation>{host} est injoignable ({why}). Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>{host} is inside your own network, and the address was not typed by you. Save the picture and drop the file.</source>
        <translation>{host} est dans votre propre réseau, et l’adresse n’a pas été tapée par vous. Enregistrez l’image et déposez le fichier.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). Free some space, or see who may write there.</source>
        <translation>{path} est inutilisable ({why}). Libérez de l’espace, ou voyez qui peut y écrire.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). See who may write there.</source>
        <translation>{path} est inutilisable ({why}). Voyez qui peut y écrire.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Check its name.</source>
        <translation>{path} ne peut pas être ouvert : {why}. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a film: {why}</source>
        <translation>{path} ne peut pas être lu comme film : {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a photo: {why}</source>
        <translation>{path} ne peut pas être lu comme photo : {why}</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}. Remove it yourself.</source>
        <translation>{path} ne peut pas être retiré : {why}. Retirez-le vous-même.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place for the report.</source>
        <translation>{path} ne peut pas être écrit : {why}. Choisissez un autre endroit pour le rapport.</translation>
    </message>
    <message>
        <source>{path} could not be opened. Try again.</source>
        <translation>{path} n’a pas pu être ouvert. Réessayez.</translation>
    </message>
    <message>
        <source>{path} holds what this program never writes ({why}). Move the file away to begin anew.</source>
        <translation>{path} contient ce que ce programme n’écrit jamais ({why}). Déplacez le fichier pour recommencer.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Name another file.</source>
        <translation>{path} est une base de données d’un autre programme. Nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is a film or belongs to a photo, and no report replaces it. Choose another name.</source>
        <translation>{path} est un film ou appartient à une photo, et aucun rapport ne le remplace. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a film. Look up a photo instead.</source>
        <translation>{path} est un film. Cherchez plutôt une photo.</translation>
    </message>
    <message>
        <source>{path} is a picture, which no report replaces. Choose another name.</source>
        <translation>{path} est une image, qu’aucun rapport ne remplace. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Move the file away to begin anew.</source>
        <translation>{path} est endommagé ({why}). Déplacez le fichier pour recommencer.</translation>
    </message>
    <message>
        <source>{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.</source>
        <translation>{path} n’est pas une archive exportée ({why}). Nommez un fichier écrit par « archive export ».</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file written by --json.</source>
        <translation>{path} n’est pas un fichier. Choisissez un fichier écrit par --json.</translation>
    </message>
    <message>
        <source>{path} is not a catalogue of this program. Name another file.</source>
        <translation>{path} n’est pas un catalogue de ce programme. Nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is not a report of the format {format}. Choose a file written by --json.</source>
        <translation>{path} n’est pas un rapport au format {format}. Choisissez un fichier écrit par --json.</translation>
    </message>
    <message>
        <source>{path} is not a report: it is not JSON. Choose a file written by --json.</source>
        <translation>{path} n’est pas un rapport : ce n’est pas du JSON. Choisissez un fichier écrit par --json.</translation>
    </message>
    <message>
        <source>{path} is there already and is no report of this program. Choose another name, or add --overwrite.</source>
        <translation>{path} existe déjà et n’est pas un rapport de ce programme. Choisissez un autre nom, ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <source>{path} is too large for a report. Choose a file written by --json.</source>
        <translation>{path} est trop gros pour un rapport. Choisissez un fichier écrit par --json.</translation>
    </message>
    <message>
        <source>{path} was damaged ({why}). It was set aside as {aside} and begun anew.</source>
        <translation>{path} était endommagé ({why}). Il a été mis de côté sous {aside} et recommencé.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program, or name another file.</source>
        <translation>{path} a été écrit par une version plus récente de ce programme. Mettez le programme à jour, ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{place} is no archive, and there is something in it. Name a new or an empty folder.</source>
        <translation>{place} n’est pas une archive, et il y a quelque chose dedans. Nommez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{url} answered “{answer}”. Check the address.</source>
        <translation>{url} a répondu « {answer} ». Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{url} broke off before the picture was whole. Try again.</source>
        <translation>{url} s’est interrompu avant que l’image soit entière. Réessayez.</translation>
    </message>
    <message>
        <source>{url} did not answer ({why}). Check the address and the connection.</source>
        <translation>{url} n’a pas répondu ({why}). Vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>{url} is not a picture but {kind}. Use the address of the picture itself.</source>
        <translation>{url} n’est pas une image mais {kind}. Utilisez l’adresse de l’image elle-même.</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be fetched. Use one with http or https.</source>
        <translation>{url} n’est pas une adresse web qui puisse être lue. Utilisez-en une avec http ou https.</translation>
    </message>
    <message>
        <source>{url} leads from one address to the next without end. Save the picture and drop the file.</source>
        <translation>{url} renvoie sans fin d’une adresse à l’autre. Enregistrez l’image et déposez le fichier.</translation>
    </message>
    <message>
        <source>{url} takes longer than {limit_s} s. Save the picture and drop the file.</source>
        <translation>{url} prend plus de {limit_s} s. Enregistrez l’image et déposez le fichier.</translation>
    </message>
    <message>
        <source>{pictures} fps, {megabits} Mbit/s</source>
        <translation>{pictures} i/s, {megabits} Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>%Ln d’entre elles est un film, {size}.</numerusform>
            <numerusform>%Ln d’entre elles sont des films, {size}.</numerusform>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>No copies were found until then. What was read is remembered, so searching again is quicker.</source>
        <translation>Aucune copie n’a été trouvée jusque-là. Ce qui a été lu est retenu, chercher à nouveau ira plus vite.</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. Plug in its disk, then search again.</source>
        <translation>{folder} n’est pas là en ce moment. Branchez son disque, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>No photos were found</source>
        <translation>Aucune photo trouvée</translation>
    </message>
    <message>
        <source>There are no photos in these folders that can be opened. Add another folder.</source>
        <translation>Il n’y a dans ces dossiers aucune photo qui puisse être ouverte. Ajoutez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dedupe</source>
        <translation>À propos de Dedupe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>The guide on the web</source>
        <translation>Le guide sur le web</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Signaler un défaut</translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation>Dedupe {version}</translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation>Trouve les copies parmi vos photos, dit pourquoi, et n’en perd jamais une.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg.</source>
        <translation>Dedupe repose sur le travail de beaucoup d’autres, avant tout Qt, Pillow, NumPy et FFmpeg.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation>Par la forme : le mieux pour les photos (pHash)</translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation>Par les dégradés (dHash)</translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation>Par ondelettes : beaucoup d’erreurs (wHash)</translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation>Par la luminosité : beaucoup d’erreurs (aHash)</translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation>Par la luminosité et la couleur (aHash + colorhash)</translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation>Par la forme et la couleur (pHash + colorhash)</translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation>Trouver aussi les copies tournées et en miroir</translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation>Trouver aussi recadrages, cadres, légendes et inclinaisons</translation>
    </message>
    <message>
        <source>Only copies in another folder of the list than the kept photo</source>
        <translation>Seulement les copies dans un autre dossier de la liste que la photo gardée</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How photos are compared</source>
        <translation>Comment les photos sont comparées</translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation>Différences permises au départ, sur 64</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Plus petit groupe</translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation>Laisser de côté fichiers et dossiers</translation>
    </message>
    <message>
        <source>Look even in these stores of other programs</source>
        <translation>Regarder même dans ces stocks d’autres programmes</translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation>Cœurs du processeur à utiliser</translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation>Abandonner une photo après</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation>Motifs comme dans un fichier .gitignore, un par ligne. On n’entre jamais dans les dossiers cachés ni les corbeilles.</translation>
    </message>
    <message>
        <source>Whole paths, one a line. What is removed there is missing in its program, which may break its library.</source>
        <translation>Chemins entiers, un par ligne. Ce qui y est retiré manque à son programme, ce qui peut casser sa bibliothèque.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>a folder, or clickhouse://host/database</source>
        <translation>un dossier, ou clickhouse://host/database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An archive knows what the photos of many libraries look like, also of disks that are not connected. When a picture is looked up, it is asked as well. It is made and filled on the command line, with “dedupe-gui archive add”. Leave the line empty to ask none.</source>
        <translation>Une archive sait à quoi ressemblent les photos de nombreuses collections, même celles de disques qui ne sont pas branchés. Quand on cherche une image, elle est interrogée aussi. On la crée et on la remplit en ligne de commande, avec « dedupe-gui archive add ». Laissez la ligne vide pour n’en interroger aucune.</translation>
    </message>
    <message>
        <source>Where the archive is</source>
        <translation>Où se trouve l’archive</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Choisissez le dossier d’une archive</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Leave the password out of the address: it would stand in the settings for everybody to read. Put it into the variable CLICKHOUSE_PASSWORD before the program is started.</source>
        <translation>N’écrivez pas le mot de passe dans l’adresse : il serait dans les réglages, lisible par tous. Mettez-le dans la variable CLICKHOUSE_PASSWORD avant de lancer le programme.</translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message>
        <source>held by {folder}</source>
        <translation>dans {folder}, en entier</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>photos</comment>
        <translation>diffèrent</translation>
    </message>
    <message>
        <source>only in {folder}</source>
        <translation>seulement dans {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>%Ln sur {photos} de {giver} est aussi dans {holder}.</numerusform>
            <numerusform>%Ln sur {photos} de {giver} sont aussi dans {holder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>held by another photo</source>
        <translation>dans une autre photo, en entier</translation>
    </message>
    <message>
        <source>without a copy</source>
        <translation>sans copie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>%Ln sur {photos} de {giver} a une copie qui reste, dans ce dossier ou un autre.</numerusform>
            <numerusform>%Ln sur {photos} de {giver} ont une copie qui reste, dans ce dossier ou un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that differ and those without a copy stay. You see the list before anything moves.</source>
        <translation>Celles qui diffèrent et celles sans copie restent. Vous voyez la liste avant tout déplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>%Ln photo est contenue aussi, mais vous la gardez, elle ou son dossier.</numerusform>
            <numerusform>%Ln photos sont contenues aussi, mais vous les gardez, elles ou leur dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Remove what is also in {folder} ({photos})</source>
        <translation>Retirer ce qui est aussi dans {folder} ({photos})</translation>
    </message>
    <message>
        <source>stay for those</source>
        <comment>photos</comment>
        <translation>restent à leur place</translation>
    </message>
    <message>
        <source>Remove all copies in this folder ({photos})</source>
        <translation>Retirer toutes les copies de ce dossier ({photos})</translation>
    </message>
    <message>
        <source>{photos}: held entirely by one that stays</source>
        <translation>{photos} : en entier dans ce qui reste</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>Nothing here can go without a loss.</source>
        <translation>Rien ici ne peut partir sans perte.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message>
        <source>Other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>Compare with all folders</source>
        <translation>Comparer avec tous les dossiers</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Photos du dossier</translation>
    </message>
    <message>
        <source>Remove only these</source>
        <translation>Retirer seulement celles-ci</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Garder celles-ci</translation>
    </message>
    <message>
        <source>Click a folder, then a second one with Ctrl (or press C on it) to see what both hold.</source>
        <translation>Cliquez sur un dossier, puis sur un second avec Ctrl (ou appuyez sur C) pour voir ce que les deux contiennent.</translation>
    </message>
    <message>
        <source>How much of each folder is in another one too</source>
        <translation>Part de chaque dossier qui est aussi dans un autre</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>Counting what each folder has…</source>
        <translation>Comptage du contenu de chaque dossier…</translation>
    </message>
    <message>
        <source>Choose a folder at the left.</source>
        <translation>Choisissez un dossier à gauche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>%Ln ligne choisie</numerusform>
            <numerusform>%Ln lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the review</source>
        <translation>La regarder dans la revue</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photos compared</source>
        <translation>Photos comparées</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation>Ce qui diffère, éclairci. Le noir est identique.</translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>Le dernier nettoyage s’est terminé brusquement. %Ln photo était à moitié déplacée ; c’est réglé.</numerusform>
            <numerusform>Le dernier nettoyage s’est terminé brusquement. %Ln photos étaient à moitié déplacées ; c’est réglé.</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows what became of each, and can put them back.</source>
        <translation>L’historique montre ce que chacune est devenue, et peut les remettre en place.</translation>
    </message>
    <message>
        <source>The trash could not be opened. You find it in your file manager.</source>
        <translation>La corbeille n’a pas pu être ouverte. Vous la trouvez dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Non remises en place</translation>
    </message>
    <message>
        <source>All of them were left alone, for these reasons.</source>
        <translation>Toutes ont été laissées telles quelles, pour ces raisons.</translation>
    </message>
    <message>
        <source>of copies are out of your library</source>
        <translation>de copies ne sont plus parmi vos photos</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>Déplacement de {moved} sur {photos} ; %Ln n’a pas bougé.</numerusform>
            <numerusform>Déplacement de {moved} sur {photos} ; %Ln n’ont pas bougé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The space is free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>L’espace est libre une fois la corbeille vidée et le dossier « Removed photos » jeté.</translation>
    </message>
    <message>
        <source>The space is free once you throw away the folder “Removed photos”.</source>
        <translation>L’espace est libre une fois le dossier « Removed photos » jeté.</translation>
    </message>
    <message>
        <source>The space is free once the trash is emptied.</source>
        <translation>L’espace est libre une fois la corbeille vidée.</translation>
    </message>
    <message>
        <source>Once what stands in the way is gone, try again from History.</source>
        <translation>Une fois l’obstacle levé, réessayez depuis l’historique.</translation>
    </message>
    <message>
        <source>Those that are in a group are in the review again.</source>
        <translation>Celles qui sont dans un groupe sont de nouveau dans la revue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>%Ln sur {photos} est de nouveau à sa place</numerusform>
            <numerusform>%Ln sur {photos} sont de nouveau à leur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>%Ln fichier qui leur appartient part avec elles</numerusform>
            <numerusform>%Ln fichiers qui leur appartiennent partent avec elles</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: {kept}</source>
        <translation>reste : {kept}</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Rien n’a été déplacé</translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>Déplacement effectué : {photos}.</numerusform>
            <numerusform>Déplacement effectué : {photos}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Rien n’a été remis en place</translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>{photos} est de nouveau à sa place</numerusform>
            <numerusform>{photos} sont de nouveau à leur place</numerusform>
        </translation>
    </message>
    <message>
        <source>To be moved: {photos}</source>
        <translation>À déplacer : {photos}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>tout est gardé ici</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation>dans la corbeille du système</translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation>dans {folder}, car {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>Déplacer la photo de {disk} dans le dossier « Removed photos » qui s’y trouve (%Ln)</numerusform>
            <numerusform>Déplacer les %Ln photos de {disk} dans le dossier « Removed photos » qui s’y trouve</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} become free once the trash is emptied.</source>
        <translation>{size} seront libres une fois la corbeille vidée.</translation>
    </message>
    <message>
        <source>{size} become free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>{size} seront libres une fois la corbeille vidée et le dossier « Removed photos » jeté.</translation>
    </message>
    <message>
        <source>{size} become free once you throw away the folder “Removed photos”.</source>
        <translation>{size} seront libres une fois le dossier « Removed photos » jeté.</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>Show all of them…</source>
        <translation>Les montrer toutes…</translation>
    </message>
    <message>
        <source>Write what only they know to XMP files beside the photos that stay</source>
        <translation>Écrire ce qu’elles seules savent dans des fichiers XMP à côté des photos qui restent</translation>
    </message>
    <message>
        <source>Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.</source>
        <translation>Dates, lieux, étoiles, textes, mots-clés et personnes. Remettre les photos en place l’enlève à nouveau.</translation>
    </message>
    <message>
        <source>How new XMP files are called</source>
        <translation>Nom des nouveaux fichiers XMP</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation>Vérification avant tout déplacement…</translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation>Chaque photo est-elle encore telle quelle, et sa copie est-elle encore là ?</translation>
    </message>
    <message>
        <source>Move {photos} to the trash?</source>
        <translation>Mettre {photos} à la corbeille ?</translation>
    </message>
    <message>
        <source>Move {photos}?</source>
        <translation>Déplacer {photos} ?</translation>
    </message>
    <message>
        <source>Move {photos}</source>
        <translation>Déplacer {photos}</translation>
    </message>
    <message>
        <source>Nothing can be moved</source>
        <translation>Rien ne peut être déplacé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln groupe garde au moins une photo.</numerusform>
            <numerusform>%Ln groupes gardent au moins une photo chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keeps} {size} Until then you can put everything back, from History or by hand, next week too.</source>
        <translation>{keeps} {size} D’ici là vous pouvez tout remettre en place, depuis l’historique ou à la main, la semaine prochaine aussi.</translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation>Aucune des photos choisies ne peut être déplacée.</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>Laissées à leur place</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>%Ln d’entre elles sait quelque chose que les photos qui restent ne savent pas. Cela part avec elle.</numerusform>
            <numerusform>%Ln d’entre elles savent quelque chose que les photos qui restent ne savent pas. Cela part avec elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>%Ln d’entre elles sait quelque chose que les photos qui restent ne savent pas.</numerusform>
            <numerusform>%Ln d’entre elles savent quelque chose que les photos qui restent ne savent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them knows anything that the photos that stay do not know.</source>
        <translation>Aucune ne sait quelque chose que les photos qui restent ne savent pas.</translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation>Remise en place des photos…</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>Déplacement des photos…</translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation>Vous pouvez arrêter à tout moment ; ce qui a été déplacé est dans l’historique.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare below the list</source>
        <translation>Comparer sous la liste</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Façon de comparer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation>Ajuster les photos à la vue</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Un pixel de la photo sur un de l’écran</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation>Choisissez un groupe pour comparer ses photos.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Montrer la photo (%Ln)</numerusform>
            <numerusform>Montrer les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>Montrer {shown} sur {count}</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message>
        <source>Remove as well</source>
        <translation>Retirer aussi</translation>
    </message>
    <message>
        <source>Remove the empty folders as well</source>
        <translation>Retirer aussi les dossiers vides</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln dossier est vide maintenant.</numerusform>
            <numerusform>%Ln dossiers sont vides maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln dossier vide a été retiré.</numerusform>
            <numerusform>%Ln dossiers vides ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>Laissés à leur place : {names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation>Parcours de vos photos</translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation>Les groupes apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Rien à passer en revue pour l’instant</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Ajoutez d’abord des dossiers et cherchez des copies.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>All groups are decided</source>
        <translation>Tous les groupes sont décidés</translation>
    </message>
    <message>
        <source>Clean up at the bottom right moves what you chose to the trash, after one more look.</source>
        <translation>Nettoyer, en bas à droite, met à la corbeille ce que vous avez choisi, après un dernier regard.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Montrer tous les groupes</translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation>Aucun groupe ne passe les filtres</translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation>Montrez de nouveau tous les genres, ou effacez ce que vous avez tapé dans la recherche.</translation>
    </message>
    <message>
        <source>No copies are left</source>
        <translation>Il ne reste aucune copie</translation>
    </message>
    <message>
        <source>What was moved can be put back from History. Add another folder to search on.</source>
        <translation>Ce qui a été déplacé peut être remis en place depuis l’historique. Ajoutez un autre dossier pour continuer.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>Aucune copie parmi {photos}</translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation>Poussez le curseur de gauche vers « largement » pour voir aussi ce qui se ressemble, ou ajoutez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ExamplePairs</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Exemples : {names}</translation>
    </message>
    <message>
        <source>✓ stays</source>
        <translation>✓ reste</translation>
    </message>
    <message>
        <source>✕ goes</source>
        <translation>✕ part</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation>Ce qu’on sait des photos</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Moment of the films</source>
        <translation>Moment des films</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>Photos du groupe</translation>
    </message>
    <message>
        <source>group {number} ›</source>
        <translation>groupe {number} ›</translation>
    </message>
    <message>
        <source>‹ group {number}</source>
        <translation>‹ groupe {number}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Keep all shown…</source>
        <translation>Garder tout ce qui est montré…</translation>
    </message>
    <message>
        <source>Keep all photos of all groups that are shown (Shift+A)</source>
        <translation>Garder toutes les photos de tous les groupes montrés (Maj+A)</translation>
    </message>
    <message>
        <source>Show again what this hides: {filter}</source>
        <translation>Montrer de nouveau ce que ceci cache : {filter}</translation>
    </message>
    <message>
        <source>only what needs your eye</source>
        <translation>seulement ce qui demande votre regard</translation>
    </message>
    <message>
        <source>only {kinds}</source>
        <translation>seulement {kinds}</translation>
    </message>
    <message>
        <source>only films</source>
        <translation>seulement les films</translation>
    </message>
    <message>
        <source>only “{text}”</source>
        <translation>seulement « {text} »</translation>
    </message>
    <message>
        <source>only {folder}</source>
        <translation>seulement {folder}</translation>
    </message>
    <message>
        <source>only one disk</source>
        <translation>un seul disque</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln photos or more</source>
        <translation>
            <numerusform>seulement %Ln photo ou plus</numerusform>
            <numerusform>seulement %Ln photos ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is undecided</source>
        <translation>seulement ce qui n’est pas décidé</translation>
    </message>
    <message>
        <source>only copies with something more</source>
        <translation>seulement les copies qui ont plus</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation>Reste à décider</translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation>cacher les groupes terminés</translation>
    </message>
    <message>
        <source>stars, words, a date or HDR data that the kept one lacks</source>
        <translation>étoiles, textes, une date ou des données HDR qui manquent à celle qui est gardée</translation>
    </message>
    <message>
        <source>Copies with something more</source>
        <translation>Copies qui ont plus</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Quelle ressemblance faut-il ?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>largement</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>same colours</source>
        <translation>mêmes couleurs</translation>
    </message>
    <message>
        <source>any colours</source>
        <translation>toutes couleurs</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Les plus sûrs d’abord</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Le plus d’espace d’abord</translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation>Les plus grands groupes d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation>Taille du groupe</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Groupes de toute taille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>%Ln photo ou plus</numerusform>
            <numerusform>%Ln photos ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>photos</source>
        <comment>heading of a column of numbers</comment>
        <translation>photos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>Tous les disques</translation>
    </message>
    <message>
        <source>The disk of {folder}</source>
        <translation>Le disque de {folder}</translation>
    </message>
    <message>
        <source>{number}, all found</source>
        <translation>{number}, toutes trouvées</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>{number} pour l’instant</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>tout est gardé ici</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>✓ all of them moved</source>
        <translation>✓ toutes déplacées</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Réessayer avec les autres</translation>
    </message>
    <message>
        <source>Add more folders</source>
        <translation>Ajouter d’autres dossiers</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Put back what was moved</source>
        <translation>Remettre en place ce qui a été déplacé</translation>
    </message>
    <message>
        <source>or only some of them…</source>
        <translation>ou seulement certaines…</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Ouvrir la corbeille</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>Vous avez changé d’avis ?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>%Ln photo n’a pas été déplacée</numerusform>
            <numerusform>%Ln photos n’ont pas été déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be put back until you empty the trash.</source>
        <translation>Tout peut être remis en place tant que vous ne videz pas la corbeille.</translation>
    </message>
    <message>
        <source>Everything can be put back until you throw that folder away.</source>
        <translation>Tout peut être remis en place tant que vous ne jetez pas ce dossier.</translation>
    </message>
    <message>
        <source>Everything that was moved</source>
        <translation>Tout ce qui a été déplacé</translation>
    </message>
    <message>
        <source>In the trash: {photos}</source>
        <translation>Dans la corbeille : {photos}</translation>
    </message>
    <message>
        <source>In “Removed photos”: {photos}</source>
        <translation>Dans « Removed photos » : {photos}</translation>
    </message>
    <message>
        <source>Counting what is left…</source>
        <translation>Comptage de ce qui reste…</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %Ln groups</source>
        <translation>
            <numerusform>Reste à décider : %Ln groupe</numerusform>
            <numerusform>Reste à décider : %Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Il ne reste rien à décider</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>jusqu’à {size}</translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>Voir ce qui reste (%Ln groupe)</numerusform>
            <numerusform>Voir ce qui reste (%Ln groupes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Parcourir le reste (%Ln groupe)</numerusform>
            <numerusform>Parcourir le reste (%Ln groupes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library now: {photos}</source>
        <translation>Vos photos maintenant : {photos}</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>avant : {count}</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>1. Find</source>
        <translation>1. Trouver</translation>
    </message>
    <message>
        <source>All photos are compared. Nothing changes on your disk.</source>
        <translation>Toutes les photos sont comparées. Rien ne change sur votre disque.</translation>
    </message>
    <message>
        <source>2. Look</source>
        <translation>2. Regarder</translation>
    </message>
    <message>
        <source>You see what stays and what may go, and why. You decide.</source>
        <translation>Vous voyez ce qui reste, ce qui peut partir, et pourquoi. Vous décidez.</translation>
    </message>
    <message>
        <source>3. Clean up</source>
        <translation>3. Nettoyer</translation>
    </message>
    <message>
        <source>What goes is moved to the trash, and can be put back.</source>
        <translation>Ce qui part va à la corbeille et peut être remis en place.</translation>
    </message>
    <message>
        <source>Your folder {folder}: counting the photos…</source>
        <translation>Votre dossier {folder} : comptage des photos…</translation>
    </message>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>Votre dossier {folder} contient %Ln photo.</numerusform>
            <numerusform>Votre dossier {folder} contient %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder {folder} has no photos. Add another one below.</source>
        <translation>Votre dossier {folder} ne contient pas de photos. Ajoutez-en un autre ci-dessous.</translation>
    </message>
    <message>
        <source>Find copies in {folder}</source>
        <translation>Trouver les copies dans {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder} · pas là en ce moment</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>Peut être nettoyé</translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>Tout garder ici</translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation>Ce qui peut arriver dans {folder}</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Ôter {folder} de la liste</translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation>Dossiers, le préféré d’abord</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders, and how much of each is in another one too</source>
        <translation>Dossiers, et la part de chacun qui est aussi dans un autre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>%Ln sur {photos} est aussi dans un autre dossier</numerusform>
            <numerusform>%Ln sur {photos} sont aussi dans un autre dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with this folder</source>
        <translation>Comparer avec ce dossier</translation>
    </message>
</context>
<context>
    <name>FoldersZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation>Déposez vos dossiers de photos ici</translation>
    </message>
    <message>
        <source>All of them are searched together, with the folders inside them.</source>
        <translation>Ils sont parcourus ensemble, avec les dossiers qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Check a memory card…</source>
        <translation>Vérifier une carte mémoire…</translation>
    </message>
    <message>
        <source>See which of its photos you don&apos;t have yet</source>
        <translation>Voir lesquelles de ses photos vous n’avez pas encore</translation>
    </message>
    <message>
        <source>Add the folders with your photos first</source>
        <translation>Ajoutez d’abord les dossiers avec vos photos</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them anew. No photo is touched. What is in the trash stays in the history, so that it can be put back.</source>
        <translation>Miniatures, revues et décisions concernant ces photos sont effacées, et la prochaine recherche les relit. Aucune photo n’est touchée. Ce qui est dans la corbeille reste dans l’historique, pour pouvoir être remis en place.</translation>
    </message>
    <message>
        <source>What to forget</source>
        <translation>Que faut-il oublier</translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message>
        <source>Forgotten: what was known of {photos}.</source>
        <translation>Oublié : ce qu’on savait de {photos}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%Ln fichier retiré peut encore être remis en place et reste dans l’historique.</numerusform>
            <numerusform>%Ln fichiers retirés peuvent encore être remis en place et restent dans l’historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Dedupe, full screen</source>
        <translation>Dedupe, plein écran</translation>
    </message>
    <message>
        <source>Photos of the group on the whole screen</source>
        <translation>Photos du groupe en plein écran</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alterner</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Façon de comparer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>keep that one</source>
        <translation>garder celle-là</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>garder ou retirer</translation>
    </message>
    <message>
        <source>other photo</source>
        <translation>autre photo</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>alterner</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>accepter, suivant</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>group {number} of {count}</source>
        <translation>groupe {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>Faites glisser pour changer l’ordre, ou appuyez sur Alt+Haut et Alt+Bas</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation>Groupes de copies</translation>
    </message>
    <message>
        <source>Photo {position} of {count}: {photo}</source>
        <translation>Photo {position} sur {count} : {photo}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation>Chercher une photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>No browser opens {address}. Copy it from here.</source>
        <translation>Aucun navigateur n’ouvre {address}. Copiez l’adresse d’ici.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>Le guide est en anglais.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation>Ce qui a été nettoyé</translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied and no folder “Removed photos” is thrown away.</source>
        <translation>Les photos reviennent exactement à leur place, tant que la corbeille n’est pas vidée et qu’aucun dossier « Removed photos » n’est jeté.</translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation>Rien n’a encore été nettoyé. Tout ce que vous retirez est inscrit ici et peut être remis en place.</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Montrer les photos</translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation>Montrer les photos de ce nettoyage</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Put back {sentence}</source>
        <translation>Remettre en place {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos removed</source>
        <translation>
            <numerusform>%Ln photo retirée</numerusform>
            <numerusform>%Ln photos retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: {photos}</source>
        <translation>retiré : {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos put back</source>
        <translation>
            <numerusform>%Ln photo remise en place</numerusform>
            <numerusform>%Ln photos remises en place</numerusform>
        </translation>
    </message>
    <message>
        <source>put back: {photos}</source>
        <translation>remis en place : {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos emptied from the trash</source>
        <translation>
            <numerusform>%Ln photo n’est plus dans la corbeille</numerusform>
            <numerusform>%Ln photos ne sont plus dans la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>emptied from the trash: {photos}</source>
        <translation>plus dans la corbeille : {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>%Ln photo restée</numerusform>
            <numerusform>%Ln photos restées</numerusform>
        </translation>
    </message>
    <message>
        <source>stayed: {photos}</source>
        <translation>resté en place : {photos}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminé avant la fin</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>rien déplacé</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>all found</source>
        <translation>toutes trouvées</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>pour l’instant</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The work of others that comes along with Dedupe, and under which terms.</source>
        <translation>Le travail d’autrui qui accompagne Dedupe, et à quelles conditions.</translation>
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
            <numerusform>La recherche est terminée : %Ln copie ou photo semblable a été trouvée.</numerusform>
            <numerusform>La recherche est terminée : %Ln copies et photos semblables ont été trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search has ended: no copies were found.</source>
        <translation>La recherche est terminée : aucune copie n’a été trouvée.</translation>
    </message>
    <message>
        <source>The photos are back where they were.</source>
        <translation>Les photos sont de nouveau à leur place.</translation>
    </message>
    <message>
        <source>The clean-up has ended.</source>
        <translation>Le nettoyage est terminé.</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Choose a folder or memory card to look up</source>
        <translation>Choisissez un dossier ou une carte mémoire à vérifier</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers. Copiez-en d’abord une, puis collez-la ici.</translation>
    </message>
    <message>
        <source>Photos are being copied. Look up another one when that is done or stopped.</source>
        <translation>Des photos sont en cours de copie. Recherchez-en une autre quand ce sera fini ou arrêté.</translation>
    </message>
    <message>
        <source>Choose a picture to look up</source>
        <translation>Choisissez une image à chercher</translation>
    </message>
    <message>
        <source>Choose the folder to copy the photos into</source>
        <translation>Choisir le dossier où copier les photos</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The picture that is looked up</source>
        <translation>L’image que l’on cherche</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Those that are new or of which you have only another version, with what belongs to them. Nothing is written over, and each is read again after it was written.</source>
        <translation>Celles qui sont nouvelles ou dont vous n’avez qu’une autre version, avec ce qui va avec. Rien n’est écrasé, et chacune est relue après l’écriture.</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Quelle ressemblance faut-il ?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>largement</translation>
    </message>
    <message>
        <source>all within</source>
        <translation>toutes jusqu’à</translation>
    </message>
    <message>
        <source>{count} nearest</source>
        <translation>les {count} plus proches</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>La même photo</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Prises semblables</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>un autre instant</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Se ressemblent</translation>
    </message>
    <message>
        <source>probably another photo</source>
        <translation>sans doute une autre photo</translation>
    </message>
    <message>
        <source>New: you don&apos;t have these</source>
        <translation>Nouvelles : vous ne les avez pas</translation>
    </message>
    <message>
        <source>You have another version of these</source>
        <translation>Vous avez une autre version de celles-ci</translation>
    </message>
    <message>
        <source>it lacks something</source>
        <translation>il lui manque quelque chose</translation>
    </message>
    <message>
        <source>You have these already</source>
        <translation>Vous les avez déjà</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Dans l’archive</translation>
    </message>
    <message>
        <source>Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest.</source>
        <translation>Rien n’est aussi ressemblant. Poussez le curseur vers « largement », ou montrez les plus proches.</translation>
    </message>
    <message>
        <source>Do I already have this photo?</source>
        <translation>Est-ce que j’ai déjà cette photo ?</translation>
    </message>
    <message>
        <source>Drop a picture here from a folder, a browser or a message, choose a file, or paste one.</source>
        <translation>Déposez ici une image d’un dossier, d’un navigateur ou d’un message, choisissez un fichier, ou collez-en une.</translation>
    </message>
    <message>
        <source>Drop a folder or a memory card here to see which of its photos are new.</source>
        <translation>Déposez ici un dossier ou une carte mémoire pour voir lesquelles de ses photos sont nouvelles.</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>Adresse web d’une image</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>D’une photo (%Ln), vous n’avez qu’une autre version.</numerusform>
            <numerusform>De %Ln photos, vous n’avez qu’une autre version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu et n’est peut-être qu’ici.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus et ne sont peut-être qu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>%Ln film n’a pas été vérifié ; recherchez-le à part.</numerusform>
            <numerusform>%Ln films n’ont pas été vérifiés ; recherchez-les un par un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln photo est nouvelle</numerusform>
            <numerusform>%Ln photos sont nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>Vous avez déjà l’autre (%Ln).</numerusform>
            <numerusform>Vous avez déjà les %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>Rien de nouveau ici</translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>Vous avez déjà la photo (%Ln).</numerusform>
            <numerusform>Vous avez déjà les %Ln photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Tout n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>There are no photos here</source>
        <translation>Il n’y a pas de photos ici</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>Copier %Ln photo vers…</numerusform>
            <numerusform>Copier %Ln photos vers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {photos}…</source>
        <translation>Copie : {done} sur {photos}…</translation>
    </message>
    <message>
        <source>Each was read again: byte for byte the same as on the card.</source>
        <translation>Chacune a été relue : identique, octet par octet, à celle de la carte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>%Ln d’entre elles y était déjà.</numerusform>
            <numerusform>%Ln d’entre elles y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>Pour %Ln, il y a là un autre fichier du même nom. Choisissez un autre dossier.</numerusform>
            <numerusform>Pour %Ln, il y a là d’autres fichiers du même nom. Choisissez un autre dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être copiée : {why}.</numerusform>
            <numerusform>%Ln n’ont pas pu être copiées : {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln photo est maintenant dans {folder}</numerusform>
            <numerusform>%Ln photos sont maintenant dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln photo est déjà dans {folder}</numerusform>
            <numerusform>%Ln photos sont déjà dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Rien n’a été copié</translation>
    </message>
    <message>
        <source>Copied just now</source>
        <translation>Copiées à l’instant</translation>
    </message>
    <message>
        <source>Copied before</source>
        <translation>Copiées auparavant</translation>
    </message>
    <message>
        <source>Not copied along, though it may say something of these photos: {files}.</source>
        <translation>Pas copié avec elles, mais peut dire quelque chose de ces photos : {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>%Ln photo est là sans ses étiquettes, étoiles ou commentaires du bureau.</numerusform>
            <numerusform>%Ln photos sont là sans leurs étiquettes, étoiles ou commentaires du bureau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>L’archive est interrogée…</translation>
    </message>
    <message>
        <source>Your archive has this photo.</source>
        <translation>Votre archive a cette photo.</translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>L’archive a quelque chose de semblable à %Ln d’entre elles.</numerusform>
            <numerusform>L’archive a quelque chose de semblable à %Ln d’entre elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive has nothing like these.</source>
        <translation>L’archive n’a rien de semblable.</translation>
    </message>
    <message>
        <source>The archive has it: {where}.</source>
        <translation>L’archive l’a : {where}.</translation>
    </message>
    <message>
        <source>The archive may have it: {where}, not connected.</source>
        <translation>L’archive l’a peut-être : {where}, disque non branché.</translation>
    </message>
    <message>
        <source>The archive does not have it.</source>
        <translation>L’archive ne l’a pas.</translation>
    </message>
    <message>
        <source>Add folders on the first page.</source>
        <translation>Ajoutez des dossiers sur la première page.</translation>
    </message>
    <message>
        <source>There is nothing to look through</source>
        <translation>Il n’y a rien à parcourir</translation>
    </message>
    <message>
        <source>You have this photo.</source>
        <translation>Vous avez cette photo.</translation>
    </message>
    <message>
        <source>You have this film.</source>
        <translation>Vous avez ce film.</translation>
    </message>
    <message>
        <source>You don&apos;t have this photo,</source>
        <translation>Vous n’avez pas cette photo,</translation>
    </message>
    <message>
        <source>You don&apos;t have this film,</source>
        <translation>Vous n’avez pas ce film,</translation>
    </message>
    <message>
        <source>but similar shots of the same thing.</source>
        <translation>mais des prises semblables du même sujet.</translation>
    </message>
    <message>
        <source>The same film</source>
        <translation>Le même film</translation>
    </message>
    <message>
        <source>Nothing among {photos} is the same.</source>
        <translation>Rien parmi {photos} n’est identique.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>De %Ln, seule une partie est là. Gardez la carte jusqu’à ce que tout y soit.</numerusform>
            <numerusform>De %Ln, seule une partie est là. Gardez la carte jusqu’à ce que tout y soit.</numerusform>
        </translation>
    </message>
    <message>
        <source>You don&apos;t have this photo.</source>
        <translation>Vous n’avez pas cette photo.</translation>
    </message>
    <message>
        <source>You don&apos;t have this film.</source>
        <translation>Vous n’avez pas ce film.</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} dans {folder}</translation>
    </message>
    <message>
        <source>{where}, {times} times larger.</source>
        <translation>{where}, {times} fois plus grande.</translation>
    </message>
    <message>
        <source>{where}, smaller than this one.</source>
        <translation>{where}, plus petite que celle-ci.</translation>
    </message>
</context>
<context>
    <name>MediaChoice</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Photos et films</translation>
    </message>
    <message>
        <source>Films are read last; photos never wait for them.</source>
        <translation>Les films sont lus en dernier ; les photos ne les attendent jamais.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. No photo is lost.</source>
        <translation>Une erreur s’est produite dans le programme lui-même. Aucune photo n’est perdue.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Pas des doublons…</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Revenir sur toutes les décisions</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Ouvrir un rapport…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archive…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation>À propos de Dedupe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Photos of your library</source>
        <translation>Photos de votre collection</translation>
    </message>
</context>
<context>
    <name>NotDuplicatesDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Pas des doublons</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>These photos are not shown together. What you take back comes again with the next search.</source>
        <translation>Ces photos ne sont pas montrées ensemble. Ce sur quoi vous revenez réapparaît à la prochaine recherche.</translation>
    </message>
    <message>
        <source>Nothing yet. Press N in the review when photos of a group are no copies of each other.</source>
        <translation>Rien pour l’instant. Appuyez sur N dans la revue quand les photos d’un groupe ne sont pas des copies l’une de l’autre.</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{verdict}?</source>
        <translation>{verdict} ?</translation>
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
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Ajouter un dossier de photos</translation>
    </message>
    <message>
        <source>The language changes as soon as the search, the clean-up or the copying has ended.</source>
        <translation>La langue change dès que la recherche, le nettoyage ou la copie est terminé.</translation>
    </message>
</context>
<context>
    <name>RejectFlow</name>
    <message>
        <source>These files are the same, byte for byte. To keep both, press 1 and then Shift+2.</source>
        <translation>Ces fichiers sont les mêmes, octet par octet. Pour garder les deux, appuyez sur 1 puis sur Maj+2.</translation>
    </message>
    <message>
        <source>Remembered: not duplicates. Undo takes it back.</source>
        <translation>Retenu : pas des doublons. Annuler permet d’y revenir.</translation>
    </message>
    <message>
        <source>Remembered: this photo is none of the others. Undo takes it back.</source>
        <translation>Retenu : cette photo n’est aucune des autres. Annuler permet d’y revenir.</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>There is nothing to save yet. Find copies first.</source>
        <translation>Il n’y a encore rien à enregistrer. Cherchez d’abord des copies.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Page avec images (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Table with one row a pair (*.pairs.csv)</source>
        <translation>Tableau avec une ligne par paire (*.pairs.csv)</translation>
    </message>
    <message>
        <source>Table of the photos without a copy (*.without-copy.csv)</source>
        <translation>Tableau des photos sans copie (*.without-copy.csv)</translation>
    </message>
    <message>
        <source>Report to open again (*.json)</source>
        <translation>Rapport à rouvrir (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Rapports (*.json)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Look through the films alone</source>
        <translation>Passer en revue les films seuls</translation>
    </message>
    <message>
        <source>You can stop at any time and go on another day.</source>
        <translation>Vous pouvez arrêter à tout moment et continuer un autre jour.</translation>
    </message>
    <message>
        <source>Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost.</source>
        <translation>Sûr veut dire : chacune est contenue dans une photo qui reste. Rien de ce qu’elle montre ou sait n’est perdu.</translation>
    </message>
    <message>
        <source>Clean the safe ones</source>
        <translation>Nettoyer ce qui est sûr</translation>
    </message>
    <message>
        <source>You see the list once more before anything moves, and everything can be put back.</source>
        <translation>Vous voyez la liste une fois de plus avant tout déplacement, et tout peut être remis en place.</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Parcourir le reste</translation>
    </message>
    <message>
        <source>Clean by folder…</source>
        <translation>Nettoyer par dossier…</translation>
    </message>
    <message>
        <source>What of one folder is in another one, and all copies in a folder</source>
        <translation>Ce qui d’un dossier est dans un autre, et toutes les copies d’un dossier</translation>
    </message>
    <message>
        <source>How much of each folder is safe to clean</source>
        <translation>Part de chaque dossier qu’on peut nettoyer sans risque</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Add another folder</source>
        <translation>Ajouter un autre dossier</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Counting what can be freed…</source>
        <translation>Comptage de ce qui peut être libéré…</translation>
    </message>
    <message>
        <source>Safe to clean · {size}</source>
        <translation>Sûr à nettoyer · {size}</translation>
    </message>
    <message>
        <source>Yours to decide · up to {size}</source>
        <translation>À vous de décider · jusqu’à {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>can be freed, and no picture is lost</source>
        <translation>peuvent être libérés, sans perdre une image</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>%Ln sur {photos} a une copie qui reste.</numerusform>
            <numerusform>%Ln sur {photos} ont une copie qui reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is there twice.</source>
        <translation>Rien n’est en double.</translation>
    </message>
    <message>
        <source>Clean the safe ones ({photos}, {size})</source>
        <translation>Nettoyer ce qui est sûr ({photos}, {size})</translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>groupe demande votre regard</numerusform>
            <numerusform>groupes demandent votre regard</numerusform>
        </translation>
    </message>
    <message>
        <source>Left untouched.</source>
        <translation>Rien n’y est changé.</translation>
    </message>
    <message>
        <source>Nothing among {photos} can be cleaned without a look.</source>
        <translation>Rien parmi {photos} ne peut être nettoyé sans regarder.</translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Parcours de vos photos</translation>
    </message>
    <message>
        <source>What is found appears here as it is found.</source>
        <translation>Ce qui est trouvé apparaît ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Rien à voir pour l’instant</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Ajoutez d’abord des dossiers et cherchez des copies.</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Il ne reste rien à décider</translation>
    </message>
    <message>
        <source>What was moved can be put back from History.</source>
        <translation>Ce qui a été déplacé peut être remis en place depuis l’historique.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>Aucune copie parmi {photos}</translation>
    </message>
    <message>
        <source>{headline}, so far</source>
        <translation>{headline}, jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>%Ln photo qui ressemble à une copie est encore en cours de vérification.</numerusform>
            <numerusform>%Ln photos qui ressemblent à des copies sont encore en cours de vérification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>searched in {time}</source>
        <translation>recherche en {time}</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>La voir (%Ln)</numerusform>
            <numerusform>Voir les %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Parcourir le reste (%Ln groupe)</numerusform>
            <numerusform>Parcourir le reste (%Ln groupes)</numerusform>
        </translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Quand la recherche est finie, ou annulée</translation>
    </message>
    <message>
        <source>Possible once the search is done, or cancelled.</source>
        <translation>Possible quand la recherche sera finie, ou annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln groupe demande votre regard. Rien n’est choisi pour vous.</numerusform>
            <numerusform>%Ln groupes demandent votre regard. Rien n’est choisi pour vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>et %Ln autre dossier</numerusform>
            <numerusform>et %Ln autres dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>tout est gardé ici</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>All groups that are shown are decided.</source>
        <translation>Tous les groupes montrés sont décidés.</translation>
    </message>
    <message>
        <source>{photos} stay. Undo takes it all back in one step.</source>
        <translation>Restent : {photos}. Annuler revient sur tout d’un coup.</translation>
    </message>
    <message>
        <source>Groups of which you chose a photo to remove stay as they are.</source>
        <translation>Les groupes où vous avez choisi une photo à retirer restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>Garder toutes les photos de %Ln groupe ?</numerusform>
            <numerusform>Garder toutes les photos de %Ln groupes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Toutes les garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln groupe est gardé entier. Annuler permet d’y revenir.</numerusform>
            <numerusform>%Ln groupes sont gardés entiers. Annuler permet d’y revenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation>Aucun programme n’ouvre {name}. Choisissez-en un dans votre gestionnaire de fichiers.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation>Chercher par nom ou dossier</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>Taille des photos</translation>
    </message>
    <message>
        <source>Size of the photos, also by Ctrl and the mouse wheel</source>
        <translation>Taille des photos, aussi par Ctrl et la molette de la souris</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln photo a changé ou disparu depuis. Elle reste telle quelle.</numerusform>
            <numerusform>%Ln photos ont changé ou disparu depuis. Elles restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>garder ou retirer</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grand</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Choose for me…</source>
        <translation>Choisir pour moi…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation>Tous les groupes sont décidés.</translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation>Garder seulement cette photo</translation>
    </message>
    <message>
        <source>Remove the others, keep what is marked Keep</source>
        <translation>Retirer les autres, garder ce qui est marqué Garder</translation>
    </message>
    <message>
        <source>Keep all photos of the group</source>
        <translation>Garder toutes les photos du groupe</translation>
    </message>
    <message>
        <source>Keep all groups shown…</source>
        <translation>Garder tous les groupes montrés…</translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation>Garder aussi cette photo</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Retirer cette photo</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation>Revenir sur les décisions de ce groupe</translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation>Ce ne sont pas des doublons</translation>
    </message>
    <message>
        <source>This one is none of the others</source>
        <translation>Celle-ci n’est aucune des autres</translation>
    </message>
    <message>
        <source>All groups are shown. Undo (Z) brings the filters back.</source>
        <translation>Tous les groupes sont montrés. Annuler (Z) ramène les filtres.</translation>
    </message>
    <message>
        <source>{shown} of {photos} shown</source>
        <translation>{shown} sur {photos} montrées</translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation>{size} pourraient être libérés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the groups again as before</source>
        <translation>Filtrer à nouveau les groupes comme avant</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Il n’y a rien sur quoi revenir</translation>
    </message>
    <message>
        <source>Take back that these are not duplicates</source>
        <translation>Revenir sur « pas des doublons »</translation>
    </message>
    <message>
        <source>shown: {progress}</source>
        <translation>montré : {progress}</translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation>chaque groupe en garde au moins une</translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation>rien n’est retiré sans votre accord</translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Quand la recherche est finie, ou annulée</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Photos de ce nettoyage</translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation>Remettre en place celles choisies</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation>Choisissez des photos pour ne remettre que celles-là en place.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remise en place</translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation>restée : {reason}</translation>
    </message>
    <message>
        <source>neither here nor where it was to go</source>
        <translation>ni ici ni là où elle devait aller</translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation>le programme s’est terminé pendant son déplacement</translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation>le programme s’est terminé pendant sa remise en place</translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation>dans la corbeille ; sa copie est {kept}</translation>
    </message>
    <message>
        <source>in {folder}; its copy is {kept}</source>
        <translation>dans {folder} ; sa copie est {kept}</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>The search was stopped: not all photos were compared.</source>
        <translation>La recherche a été arrêtée : toutes les photos n’ont pas été comparées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>%Ln de vos décisions passées tient toujours : ses photos n’ont pas changé.</numerusform>
            <numerusform>%Ln de vos décisions passées tiennent toujours : leurs photos n’ont pas changé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation>Arrêter ici ; ce qui a été trouvé reste</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>encore {time} en tout</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln déjà connue</numerusform>
            <numerusform>%Ln déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos a second</source>
        <translation>
            <numerusform>%Ln photo par seconde</numerusform>
            <numerusform>%Ln photos par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation>ce qui a été trouvé peut être passé en revue entre-temps</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Of equal copies, the one in the higher folder is kept. Drag to change the order.</source>
        <translation>De copies égales, on garde celle du dossier le plus haut. Faites glisser pour changer l’ordre.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copies exactes</translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation>Deux fois le même fichier ou la même image.</translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation>Aussi réenregistrées et retouchées</translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation>Plus petites, autre format, tournées, recadrées.</translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation>Aussi les prises semblables</translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation>Rafales et deuxièmes essais, à vous de choisir.</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Avancé…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Chercher les copies</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>Voir ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Revues précédentes</translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation>Trouvez les copies parmi vos photos</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>Que faut-il trouver ?</translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation>Rien n’est retiré sans votre accord, et tout peut être remis en place.</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Recherches précédentes</translation>
    </message>
    <message>
        <source>Go on with the review of {review}</source>
        <translation>Continuer la revue de {review}</translation>
    </message>
    <message>
        <source>See the search that runs</source>
        <translation>Voir la recherche en cours</translation>
    </message>
    <message>
        <source>{folder} is on the list already.</source>
        <translation>{folder} est déjà dans la liste.</translation>
    </message>
    <message>
        <source>{folder} is inside {other}, which is on the list: it is searched with it.</source>
        <translation>{folder} est dans {other}, qui est dans la liste : il est parcouru avec lui.</translation>
    </message>
    <message>
        <source>A search is running; go to Review to see it or to stop it</source>
        <translation>Une recherche est en cours ; allez à la revue pour la voir ou l’arrêter</translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation>Ajoutez d’abord un dossier</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose copies for me</source>
        <translation>Choisir les copies pour moi</translation>
    </message>
    <message>
        <source>Best photo first</source>
        <translation>La meilleure photo d’abord</translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation>Mes dossiers d’abord</translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation>S’ouvre partout</translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation>Déjà triées</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mon propre ordre</translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation>Règles, la plus importante d’abord</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Descendre la règle</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>Changer les règles…</translation>
    </message>
    <message>
        <source>Also those that only know more than the one to keep</source>
        <translation>Aussi celles qui savent seulement plus que celle qui est gardée</translation>
    </message>
    <message>
        <source>These would be chosen, for example</source>
        <translation>Celles-ci seraient choisies, par exemple</translation>
    </message>
    <message>
        <source>Keep this order, choose nothing</source>
        <translation>Garder cet ordre, ne rien choisir</translation>
    </message>
    <message>
        <source>Suggest by these rules from now on, and choose nothing yet</source>
        <translation>Proposer désormais selon ces règles, et ne rien choisir encore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation>Quelle photo doit rester ?</translation>
    </message>
    <message>
        <source>Choose {photos}</source>
        <translation>Choisir {photos}</translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation>La première règle qui distingue deux photos décide.</translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation>Choisir les copies de ces genres</translation>
    </message>
    <message>
        <source>Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out.</source>
        <translation>Dates, lieux, étoiles, textes et personnes vont dans un fichier XMP à côté. Remettre en place les enlève.</translation>
    </message>
    <message>
        <source>Never chosen for you: similar shots, and what has something that the one to keep lacks.</source>
        <translation>Jamais choisies pour vous : les prises semblables, et ce qui a quelque chose qui manque à celle qui est gardée.</translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation>Ce qui serait choisi</translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation>Les groupes que vous avez décidés vous-même restent tels quels. Annuler revient sur tout.</translation>
    </message>
    <message>
        <source>First {first}, then {second}, then {third} …</source>
        <translation>D’abord {first}, puis {second}, puis {third}…</translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation>{photos} dans {groups}, {size}</translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation>Rien : tous sont décidés, protégés ou d’autres genres.</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Exemples : {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation>Ils ont été laissés tels quels, et rien n’a été comparé avec eux.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation>Des photos sont en cours de déplacement. Ce qui a été déplacé reste dans l’historique.</translation>
    </message>
    <message>
        <source>Photos are being copied. Those that are there are whole; the others are not copied.</source>
        <translation>Des photos sont en cours de copie. Celles qui sont déjà là sont complètes ; les autres ne seront pas copiées.</translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation>Ce qui a été lu est retenu, la prochaine recherche ira plus vite.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Arrêter et fermer ?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation>Pourquoi sont-elles ensemble ?</translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation>Où les photos diffèrent : le clair diffère le plus</translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation>le clair diffère le plus</translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation>{distance} bits sur {bits} diffèrent</translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation>partie la plus faible</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>différence moyenne</translation>
    </message>
    <message>
        <source>kept one beyond the other</source>
        <translation>ce que la gardée a de plus que l’autre</translation>
    </message>
    <message>
        <source>other beyond the kept one</source>
        <translation>ce que l’autre a de plus que la gardée</translation>
    </message>
    <message>
        <source>{share} %, at worst {greys} greys</source>
        <translation>{share} %, au pire {greys} gris</translation>
    </message>
    <message>
        <source>shared points</source>
        <translation>points communs</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} fois</translation>
    </message>
    <message>
        <source>size of the other, along an edge</source>
        <translation>taille de l’autre, par côté</translation>
    </message>
    <message>
        <source>{greys} greys apart</source>
        <translation>{greys} gris d’écart</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>tons</translation>
    </message>
    <message>
        <source>edges of the other, in strength</source>
        <translation>contours de l’autre, en force</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>Examen attentif…</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Photos by year: {years}</source>
        <translation>Photos par année : {years}</translation>
    </message>
</context>
</TS>
