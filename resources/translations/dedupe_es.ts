<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%Ln carpeta no se pudo abrir: {folder}.</numerusform>
            <numerusform>%Ln carpetas no se pudieron abrir, como {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Camera&apos;s serial number</source>
        <translation>Número de serie de la cámara</translation>
    </message>
    <message>
        <source>Lens&apos;s serial number</source>
        <translation>Número de serie del objetivo</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Cómo se tomó</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Derechos de autor</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Otras notas</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is such a thing</comment>
        <translation>sí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>zona horaria {zone}</translation>
    </message>
    <message>
        <source>{fraction} of the second</source>
        <translation>{fraction} de segundo</translation>
    </message>
    <message>
        <source>with flash</source>
        <translation>con flash</translation>
    </message>
    <message>
        <source>without flash</source>
        <translation>sin flash</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m sobre el mar</translation>
    </message>
    <message>
        <source>looking towards {degrees}°</source>
        <translation>mirando hacia {degrees}°</translation>
    </message>
    <message>
        <source>humidity {percent}</source>
        <translation>humedad {percent}</translation>
    </message>
    <message>
        <source>{metres} m under water</source>
        <translation>{metres} m bajo el agua</translation>
    </message>
    <message>
        <source>with its RAW</source>
        <translation>con su RAW</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>con su vídeo</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>con sonido</translation>
    </message>
    <message>
        <source>with HDR data</source>
        <translation>con datos HDR</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>con ediciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%Ln carpeta de otro programa se dejó en paz, {folder}: {what}</numerusform>
            <numerusform>%Ln carpetas de otros programas se dejaron en paz, como {folder}: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln foto está solo en la nube y no se descargó.</numerusform>
            <numerusform>%Ln fotos están solo en la nube y no se descargaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>an Apple photo library. Export its photos to compare them, or use its album Duplicates.</source>
        <translation>una fototeca de Apple. Exporta sus fotos para compararlas, o usa su álbum Duplicados.</translation>
    </message>
    <message>
        <source>a store of Lightroom. Export its photos to compare them.</source>
        <translation>un almacén de Lightroom. Exporta sus fotos para compararlas.</translation>
    </message>
    <message>
        <source>a store of Capture One. Export its photos to compare them.</source>
        <translation>un almacén de Capture One. Exporta sus fotos para compararlas.</translation>
    </message>
    <message>
        <source>a store of Immich. Use Immich&apos;s own search for duplicates.</source>
        <translation>un almacén de Immich. Usa la búsqueda de duplicados de Immich.</translation>
    </message>
    <message>
        <source>PhotoPrism&apos;s own storage. Look in its originals instead.</source>
        <translation>el almacén propio de PhotoPrism. Busca mejor en sus originales.</translation>
    </message>
    <message>
        <source>the store of a Nextcloud server. Look in a synchronised folder instead.</source>
        <translation>el almacén de un servidor Nextcloud. Busca mejor en una carpeta sincronizada.</translation>
    </message>
    <message>
        <source>the originals that Picasa kept of edited photos.</source>
        <translation>los originales que Picasa guardó de fotos editadas.</translation>
    </message>
    <message>
        <source>a cache of small pictures that its program makes again.</source>
        <translation>una caché de imágenes pequeñas que su programa vuelve a hacer.</translation>
    </message>
    <message>
        <source>a backup. Let the backup program thin it out.</source>
        <translation>una copia de seguridad. Deja que su programa la aligere.</translation>
    </message>
    <message>
        <source>managed by Lightroom, which will miss what is removed here.</source>
        <translation>la gestiona Lightroom, que echará en falta lo que se quite aquí.</translation>
    </message>
    <message>
        <source>a session of Capture One, which will miss what is removed here.</source>
        <translation>una sesión de Capture One, que echará en falta lo que se quite aquí.</translation>
    </message>
    <message>
        <source>managed by digiKam. Let it scan for changes afterwards.</source>
        <translation>la gestiona digiKam. Haz que busque cambios después.</translation>
    </message>
    <message>
        <source>managed by darktable, which will miss what is removed here.</source>
        <translation>la gestiona darktable, que echará en falta lo que se quite aquí.</translation>
    </message>
    <message>
        <source>only in the cloud.</source>
        <translation>solo en la nube.</translation>
    </message>
    <message>
        <source>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</source>
        <translation>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</translation>
    </message>
    <message>
        <source>photo.xmp beside a RAW: Lightroom</source>
        <translation>photo.xmp junto a un RAW: Lightroom</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>La imagen pegada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Fecha del archivo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Saved with</source>
        <translation>Guardado con</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of this kind is known</comment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>{field}, by all sources</source>
        <translation>{field}, según todas las fuentes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Con ella</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>Changed or gone</source>
        <translation>Cambiada o desaparecida</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation>¿Conservar?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>¿Quitar?</translation>
    </message>
    <message>
        <source>you decide: Enter keeps both</source>
        <translation>tú decides: Enter conserva ambas</translation>
    </message>
    <message>
        <source>you decide: Enter keeps all</source>
        <translation>tú decides: Enter conserva todas</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} por liberar</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>todas conservadas</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>se está comprobando</translation>
    </message>
    <message>
        <source>there is no such address, or no connection</source>
        <translation>no existe esa dirección, o no hay conexión</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>el disco falló</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>una parte de su ruta no es una carpeta</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>conexión interrumpida</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>el archivo no se puede abrir</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation>El archivo termina antes de tiempo. Cópialo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>Esto no es una imagen, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation>Este tipo de imagen no se puede abrir aquí.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation>La imagen es demasiado grande para abrirla con seguridad.</translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation>Abrirla tardó demasiado. Da más tiempo en Avanzado.</translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation>No se pudo abrir; el archivo probablemente está dañado.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation>No había memoria suficiente para abrirla. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation>No puedes leer este archivo. Cambia sus permisos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file has changed since it was found. Look for copies again.</source>
        <translation>El archivo ha cambiado desde que se encontró. Busca copias de nuevo.</translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation>El disco no pudo leerlo. Comprueba el disco y su cable.</translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation>Esta foto no tiene copia aquí, así que se queda.</translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation>Esta carpeta lo conserva todo. Cámbialo en la primera página.</translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation>Esta foto ha desaparecido o no se puede abrir. Busca copias de nuevo.</translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation>La foto que se quedaría ha desaparecido. Busca copias de nuevo.</translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation>La foto que se quedaría no se puede abrir. Conserva esta.</translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation>La última foto de un grupo se queda. Conserva antes otra.</translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation>Ambos nombres son de un mismo archivo; quitarlo haría perder la foto.</translation>
    </message>
    <message>
        <source>Its RAW, film, edit or HDR data would be lost with it, so it stays.</source>
        <translation>Su RAW, vídeo, edición o datos HDR se perderían con ella, así que se queda.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>changed since the search; look for copies again before removing it</source>
        <translation>cambió desde la búsqueda; busca copias de nuevo antes de quitarla</translation>
    </message>
    <message>
        <source>the copy that would stay is gone; look for copies again</source>
        <translation>la copia que se quedaría ha desaparecido; busca copias de nuevo</translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look for copies again</source>
        <translation>la copia que se quedaría ha cambiado; busca copias de nuevo</translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened; keep this one</source>
        <translation>la copia que se quedaría no se puede abrir; conserva esta</translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation>todas sus copias también se iban a quitar</translation>
    </message>
    <message>
        <source>its RAW, film, edit or HDR data would be lost with it</source>
        <translation>su RAW, vídeo, edición o datos HDR se perderían con ella</translation>
    </message>
    <message>
        <source>the copy that would stay is in the trash itself</source>
        <translation>la copia que se quedaría está ella misma en la papelera</translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation>es el mismo archivo que el que se quedaría</translation>
    </message>
    <message>
        <source>it is not a photo, whatever its name says</source>
        <translation>no es una foto, diga lo que diga su nombre</translation>
    </message>
    <message>
        <source>it is less like the copy that would stay than the report says</source>
        <translation>se parece menos a la copia que se quedaría de lo que dice el informe</translation>
    </message>
    <message>
        <source>it may show what the copy that would stay does not hold</source>
        <translation>puede mostrar algo que la copia que se quedaría no contiene</translation>
    </message>
    <message>
        <source>it has something that the copy that would stay lacks</source>
        <translation>tiene algo que a la copia que se quedaría le falta</translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look for copies again</source>
        <translation>ya no es idéntica a la copia que se quedaría; busca copias de nuevo</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation>no se puede leer; comprueba el disco</translation>
    </message>
    <message>
        <source>you may not move it; allow changes to it and its folder, then try again</source>
        <translation>no puedes moverla; permite cambios en ella y en su carpeta e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation>este disco no tiene papelera</translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation>una carpeta de red no tiene papelera</translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation>la carpeta elegida está en otro disco</translation>
    </message>
    <message>
        <source>what only it knows could not be written beside the photo that stays</source>
        <translation>lo que solo ella sabe no se pudo escribir junto a la foto que se queda</translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation>un archivo que le pertenece no se pudo mover, así que se dejó entera</translation>
    </message>
    <message>
        <source>the system refused; close other programs that use it, then try again</source>
        <translation>el sistema se negó; cierra otros programas que la usen e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation>paraste antes de que le tocara</translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation>el programa terminó antes de que le tocara</translation>
    </message>
    <message>
        <source>it is no longer where it was put: the trash or the folder was emptied</source>
        <translation>ya no está donde se puso: la papelera o la carpeta se vació</translation>
    </message>
    <message>
        <source>the disk it was on is not there; plug it in and try again</source>
        <translation>el disco en el que estaba no está; conéctalo e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation>hay otro archivo donde se puso</translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation>otro archivo ocupa ahora su lugar anterior; mueve antes ese</translation>
    </message>
    <message>
        <source>you may not change its old folder; allow that, then try again</source>
        <translation>no puedes cambiar su carpeta anterior; permítelo e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation>está en la papelera del sistema; restáurala desde allí</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>el sistema se negó</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation>grupo siguiente y anterior</translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation>foto siguiente y anterior del grupo</translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation>una pantalla de grupos</translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation>primer y último grupo</translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation>buscar por nombre o carpeta</translation>
    </message>
    <message>
        <source>show all groups again</source>
        <translation>mostrar de nuevo todos los grupos</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation>aceptar la sugerencia y seguir</translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation>conservar esa foto, quitar las demás</translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation>conservar también esa foto</translation>
    </message>
    <message>
        <source>keep only the chosen photo</source>
        <translation>conservar solo la foto elegida</translation>
    </message>
    <message>
        <source>keep only those marked Keep</source>
        <translation>conservar solo las marcadas Conservar</translation>
    </message>
    <message>
        <source>keep all of the group</source>
        <translation>conservar todas las del grupo</translation>
    </message>
    <message>
        <source>keep all groups shown</source>
        <translation>conservar todos los grupos mostrados</translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation>quitar o conservar la foto elegida</translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation>no son duplicados</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>suggestions for all groups</source>
        <translation>sugerencias para todos los grupos</translation>
    </message>
    <message>
        <source>clean up</source>
        <translation>limpiar</translation>
    </message>
    <message>
        <source>look up the copied photo</source>
        <translation>buscar la foto copiada</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation>alternar entre las fotos</translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation>pasar de una a otra con una cortina</translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation>mostrar la diferencia</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation>ampliar, reducir, ajustar</translation>
    </message>
    <message>
        <source>the whole screen, and back by Esc</source>
        <translation>pantalla completa, y vuelta con Esc</translation>
    </message>
    <message>
        <source>open the photo in its program</source>
        <translation>abrir la foto en su programa</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta hoja</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
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
        <translation>unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {films}</source>
        <translation>{photos} y {films}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} y %Ln más</numerusform>
            <numerusform>{names} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Archivos idénticos</translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation>Misma imagen, otro archivo</translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation>Misma foto, guardada de nuevo</translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation>Versiones editadas</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Tomas parecidas</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>el mismo archivo dos veces</translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation>solo difieren las notas del archivo</translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation>más pequeña, guardada de nuevo, otro formato, girada</translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation>recortada, con marco, recoloreada</translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation>otro momento, nunca se elige por ti</translation>
    </message>
    <message>
        <source>Identical files to look at</source>
        <translation>Archivos idénticos por mirar</translation>
    </message>
    <message>
        <source>The same picture, to look at</source>
        <translation>La misma imagen, por mirar</translation>
    </message>
    <message>
        <source>Copies to look at</source>
        <translation>Copias por mirar</translation>
    </message>
    <message>
        <source>may know more than the photo that stays</source>
        <translation>quizá saben más que la foto que se queda</translation>
    </message>
    <message>
        <source>may show or know more than the photo that stays</source>
        <translation>quizá muestran o saben más que la foto que se queda</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idéntica</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>misma imagen</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>guardada de nuevo</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>parecida</translation>
    </message>
    <message numerus="yes">
        <source>Series of %Ln shots</source>
        <translation>
            <numerusform>Serie de %Ln toma</numerusform>
            <numerusform>Serie de %Ln tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some} y {others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>%Ln toma parecida</numerusform>
            <numerusform>%Ln tomas parecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>girada</translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation>reflejada y girada</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>cabeza abajo</translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation>girada un cuarto</translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation>recortada al {percent} %</translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation>inclinada {degrees}°</translation>
    </message>
    <message>
        <source>cut: from {time}</source>
        <translation>fragmento: desde {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>end of a cut</comment>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>{times} veces la velocidad</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>exactamente el mismo archivo</translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation>la misma imagen, punto por punto</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>otro tamaño</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>otro formato</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>otros colores</translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation>más clara o más oscura</translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation>pasada a blanco y negro</translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation>con más o menos nitidez</translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation>se cambió una parte</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recortada</translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation>con marco</translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation>con leyenda</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>con bandas</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>inclinada</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>deformada</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>otro momento</translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation>otra exposición</translation>
    </message>
    <message>
        <source>another camera</source>
        <translation>otra cámara</translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>difieren detalles</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>se parece</translation>
    </message>
    <message>
        <source>text too small to compare</source>
        <translation>texto demasiado pequeño para comparar</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>fragmento</translation>
    </message>
    <message>
        <source>one without sound</source>
        <translation>uno sin sonido</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>otro sonido</translation>
    </message>
    <message>
        <source>other speed</source>
        <translation>otra velocidad</translation>
    </message>
    <message>
        <source>the photo&apos;s own film</source>
        <translation>el vídeo de la foto</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>a menos de un segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>a %Ln segundo</numerusform>
            <numerusform>a %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>a %Ln minuto</numerusform>
            <numerusform>a %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours apart</source>
        <translation>
            <numerusform>a %Ln hora</numerusform>
            <numerusform>a %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days apart</source>
        <translation>
            <numerusform>a %Ln día</numerusform>
            <numerusform>a %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet which one shows more.</source>
        <translation>Aún no se ha comprobado cuál muestra más.</translation>
    </message>
    <message>
        <source>Which one shows more could not be told.</source>
        <translation>No se pudo saber cuál muestra más.</translation>
    </message>
    <message>
        <source>They differ in the marked place.</source>
        <translation>Difieren en el lugar marcado.</translation>
    </message>
    <message>
        <source>It was made from the kept one, and changed.</source>
        <translation>Se hizo a partir de la que se conserva, con cambios.</translation>
    </message>
    <message>
        <source>The kept one was made from it, and changed.</source>
        <translation>La que se conserva se hizo a partir de ella, con cambios.</translation>
    </message>
    <message>
        <source>Neither could be made from the other alone.</source>
        <translation>Ninguna pudo hacerse solo a partir de la otra.</translation>
    </message>
    <message>
        <source>One was cut out of the other, and changed.</source>
        <translation>Una se recortó de la otra y se modificó.</translation>
    </message>
    <message>
        <source>It was cut out of the kept one and shows nothing else.</source>
        <translation>Se recortó de la que se conserva y no muestra nada más.</translation>
    </message>
    <message>
        <source>The kept one was cut out of it and shows nothing else.</source>
        <translation>La que se conserva se recortó de esta y no muestra nada más.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>Ambas muestran lo mismo.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows, and has more detail.</source>
        <translation>La que se conserva contiene todo lo que esta muestra, con más detalle.</translation>
    </message>
    <message>
        <source>It holds all that the kept one shows, and has more detail.</source>
        <translation>Contiene todo lo que muestra la que se conserva, con más detalle.</translation>
    </message>
    <message>
        <source>Each shows something that the other does not.</source>
        <translation>Cada una muestra algo que la otra no.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows.</source>
        <translation>La que se conserva contiene todo lo que esta muestra.</translation>
    </message>
    <message>
        <source>It shows something that the kept one does not.</source>
        <translation>Muestra algo que la que se conserva no muestra.</translation>
    </message>
    <message>
        <source>The kept one was made from it.</source>
        <translation>La que se conserva se hizo a partir de esta.</translation>
    </message>
    <message>
        <source>It was made from the kept one: enlarged {factor} times, shows nothing more.</source>
        <translation>Se hizo a partir de la que se conserva: ampliada {factor} veces, no muestra nada más.</translation>
    </message>
    <message>
        <source>It was made from the kept one.</source>
        <translation>Se hizo a partir de la que se conserva.</translation>
    </message>
    <message>
        <source>The same at a glance, and crops. For copies alone click their kind above.</source>
        <translation>Iguales a primera vista, y recortes. Para ver solo copias, haz clic arriba en su tipo.</translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation>Exactamente el mismo archivo, byte a byte.</translation>
    </message>
    <message>
        <source>The same picture, point for point; only what else the file holds differs.</source>
        <translation>La misma imagen, punto por punto; solo difiere lo demás que contiene el archivo.</translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation>La misma foto, guardada de nuevo.</translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation>Hecha a partir de la misma foto y cambiada después.</translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation>Otra toma de lo mismo. Mira antes de decidir.</translation>
    </message>
    <message>
        <source>Looks the same, but the text is too small to compare. Look before you decide.</source>
        <translation>Parece igual, pero el texto es demasiado pequeño para comparar. Mira antes de decidir.</translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation>Qué difiere: {findings}.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nada elegido aún</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>%Ln foto elegida</numerusform>
            <numerusform>%Ln fotos elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} chosen</source>
        <translation>Elegido: {photos}</translation>
    </message>
    <message>
        <source>The very same file, byte for byte: nothing differs.</source>
        <translation>Exactamente el mismo archivo, byte a byte: no hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>The same picture, point for point: nothing differs.</source>
        <translation>La misma imagen, punto por punto: no hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>in a protected folder</source>
        <translation>en una carpeta protegida</translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation>en la carpeta preferida</translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation>en una carpeta menos preferida</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>la más grande</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>más pequeña</translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation>directa de la cámara</translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation>sin datos de cámara</translation>
    </message>
    <message>
        <source>preferred format</source>
        <translation>formato preferido</translation>
    </message>
    <message>
        <source>less preferred format</source>
        <translation>formato menos preferido</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>más nítida</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>menos nítida</translation>
    </message>
    <message>
        <source>better quality</source>
        <translation>mejor calidad</translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation>menor calidad</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>archivo más grande</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>archivo más pequeño</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>archivo más antiguo</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>archivo más reciente</translation>
    </message>
    <message>
        <source>has its RAW, film or HDR data</source>
        <translation>tiene su RAW, vídeo o datos HDR</translation>
    </message>
    <message>
        <source>no RAW, film or HDR data</source>
        <translation>sin RAW, vídeo ni datos HDR</translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation>con nombre de copia</translation>
    </message>
    <message>
        <source>plain name</source>
        <translation>nombre sencillo</translation>
    </message>
    <message>
        <source>in a named folder</source>
        <translation>en una carpeta con nombre propio</translation>
    </message>
    <message>
        <source>in no named folder</source>
        <translation>en una carpeta sin nombre propio</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>ruta más corta</translation>
    </message>
    <message>
        <source>longer path</source>
        <translation>ruta más larga</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>primera por nombre</translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation>igual en todo</translation>
    </message>
    <message>
        <source>has keywords or edits</source>
        <translation>tiene palabras clave o ediciones</translation>
    </message>
    <message>
        <source>fewer keywords or edits</source>
        <translation>menos palabras clave o ediciones</translation>
    </message>
    <message>
        <source>shows most</source>
        <translation>muestra más que ninguna</translation>
    </message>
    <message>
        <source>the kept one has more detail</source>
        <translation>la que se conserva tiene más detalle</translation>
    </message>
    <message>
        <source>the others were made from it</source>
        <translation>las demás se hicieron a partir de ella</translation>
    </message>
    <message>
        <source>made from another photo</source>
        <translation>hecha a partir de otra foto</translation>
    </message>
    <message>
        <source>shows nothing more</source>
        <translation>no muestra nada más</translation>
    </message>
    <message>
        <source>another photo here shows all of it</source>
        <translation>otra foto de aquí muestra todo lo que muestra esta</translation>
    </message>
    <message>
        <source>but shows what the kept one does not</source>
        <translation>pero muestra lo que la que se conserva no muestra</translation>
    </message>
    <message>
        <source>but differs from the kept one</source>
        <translation>pero difiere de la que se conserva</translation>
    </message>
    <message>
        <source>but the kept one was made from it</source>
        <translation>pero la que se conserva se hizo a partir de ella</translation>
    </message>
    <message>
        <source>but it may be the original</source>
        <translation>pero puede ser la original</translation>
    </message>
    <message>
        <source>but not checked whole</source>
        <translation>pero sin comprobar entera</translation>
    </message>
    <message>
        <source>but with its date</source>
        <translation>pero con su fecha</translation>
    </message>
    <message>
        <source>but with its place</source>
        <translation>pero con su lugar</translation>
    </message>
    <message>
        <source>but with edits</source>
        <translation>pero con ediciones</translation>
    </message>
    <message>
        <source>but with HDR data</source>
        <translation>pero con datos HDR</translation>
    </message>
    <message>
        <source>but with depth data</source>
        <translation>pero con datos de profundidad</translation>
    </message>
    <message>
        <source>but with further pictures</source>
        <translation>pero con más imágenes</translation>
    </message>
    <message>
        <source>but with transparency</source>
        <translation>pero con transparencia</translation>
    </message>
    <message>
        <source>but with finer colours</source>
        <translation>pero con colores más finos</translation>
    </message>
    <message>
        <source>but of another date</source>
        <translation>pero de otra fecha</translation>
    </message>
    <message>
        <source>but of another place</source>
        <translation>pero de otro lugar</translation>
    </message>
    <message>
        <source>but with the name of its place</source>
        <translation>pero con el nombre de su lugar</translation>
    </message>
    <message>
        <source>but with its camera</source>
        <translation>pero con su cámara</translation>
    </message>
    <message>
        <source>but rated</source>
        <translation>pero valorada</translation>
    </message>
    <message>
        <source>but labelled</source>
        <translation>pero etiquetada</translation>
    </message>
    <message>
        <source>but with a title or caption</source>
        <translation>pero con título o leyenda</translation>
    </message>
    <message>
        <source>but with another title or caption</source>
        <translation>pero con otro título o leyenda</translation>
    </message>
    <message>
        <source>but with keywords</source>
        <translation>pero con palabras clave</translation>
    </message>
    <message>
        <source>but with people&apos;s names</source>
        <translation>pero con nombres de personas</translation>
    </message>
    <message>
        <source>but with marked faces</source>
        <translation>pero con caras marcadas</translation>
    </message>
    <message>
        <source>but with author or copyright</source>
        <translation>pero con autor o derechos</translation>
    </message>
    <message>
        <source>but with other notes</source>
        <translation>pero con otras notas</translation>
    </message>
    <message>
        <source>{photo} shows all of it</source>
        <translation>{photo} muestra todo lo que muestra esta</translation>
    </message>
    <message>
        <source>made from the kept one</source>
        <translation>hecha a partir de la que se conserva</translation>
    </message>
    <message>
        <source>the other one was made from it</source>
        <translation>la otra se hizo a partir de ella</translation>
    </message>
    <message>
        <source>any would do, shorter path</source>
        <translation>valdría cualquiera, ruta más corta</translation>
    </message>
    <message>
        <source>the same file, longer path</source>
        <translation>el mismo archivo, ruta más larga</translation>
    </message>
    <message>
        <source>{decided} of {groups} decided</source>
        <translation>{decided} de {groups} decididos</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>la más nítida</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>otra toma</translation>
    </message>
    <message>
        <source>less than a second later</source>
        <translation>menos de un segundo después</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln segundo después</numerusform>
            <numerusform>%Ln segundos después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln minuto después</numerusform>
            <numerusform>%Ln minutos después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln hora después</numerusform>
            <numerusform>%Ln horas después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln día después</numerusform>
            <numerusform>%Ln días después</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the decision about one photo</source>
        <translation>Anular la decisión sobre una foto</translation>
    </message>
    <message>
        <source>Take back the choice in this group</source>
        <translation>Anular la elección en este grupo</translation>
    </message>
    <message>
        <source>Take back that all groups shown were kept whole</source>
        <translation>Anular que se conserven enteros todos los grupos mostrados</translation>
    </message>
    <message>
        <source>Take back the accepted suggestion</source>
        <translation>Anular la sugerencia aceptada</translation>
    </message>
    <message>
        <source>Take back all suggestions that were chosen at once</source>
        <translation>Anular todas las sugerencias elegidas de una vez</translation>
    </message>
    <message>
        <source>Bring back the decisions that were taken back</source>
        <translation>Recuperar las decisiones anuladas</translation>
    </message>
    <message>
        <source>the original before what was made from it</source>
        <translation>la original antes de lo que se hizo con ella</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>más píxeles</translation>
    </message>
    <message>
        <source>with its RAW, film or HDR data</source>
        <translation>con su RAW, vídeo o datos HDR</translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation>con cámara, fecha y lugar</translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation>sin tocar antes que editada</translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation>RAW y HEIC antes que JPEG</translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation>JPEG antes que HEIC y RAW</translation>
    </message>
    <message>
        <source>visibly sharper</source>
        <translation>visiblemente más nítida</translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation>mejor calidad al guardar</translation>
    </message>
    <message>
        <source>with stars, keywords, words or edits</source>
        <translation>con estrellas, palabras clave, textos o ediciones</translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation>en la carpeta más alta</translation>
    </message>
    <message>
        <source>in the higher folder, even a version before its original</source>
        <translation>en la carpeta más alta, incluso una versión antes que su original</translation>
    </message>
    <message>
        <source>in a folder that somebody named (“Summer 2019”, not “DCIM”)</source>
        <translation>en una carpeta a la que alguien puso nombre («Verano 2019», no «DCIM»)</translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation>nombre sin «copia» ni «(1)»</translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation>en más carpetas</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Buscando fotos</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Leyendo fotos</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Comparando fotos</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>Comprobando las copias</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>Formando grupos</translation>
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
        <translation>un vídeo dentro del archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>%Ln imagen más dentro del archivo</numerusform>
            <numerusform>%Ln imágenes más dentro del archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>the picture for the other eye</source>
        <translation>la imagen para el otro ojo</translation>
    </message>
    <message>
        <source>the RAW it was made from</source>
        <translation>el RAW del que se hizo</translation>
    </message>
    <message>
        <source>HDR data inside the file</source>
        <translation>datos HDR dentro del archivo</translation>
    </message>
    <message>
        <source>depth data inside the file</source>
        <translation>datos de profundidad dentro del archivo</translation>
    </message>
    <message>
        <source>mattes for portrait light</source>
        <translation>máscaras para la luz de retrato</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, calidad {quality}</translation>
    </message>
    <message>
        <source>{kind}, but named .{suffix}</source>
        <translation>{kind}, pero con nombre .{suffix}</translation>
    </message>
    <message>
        <source>looks nearly the same</source>
        <translation>parece casi igual</translation>
    </message>
    <message>
        <source>looks much alike</source>
        <translation>se parece mucho</translation>
    </message>
    <message>
        <source>looks somewhat alike</source>
        <translation>se parece algo</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>disco no conectado</translation>
    </message>
    <message>
        <source>Nearly the same: copies saved again.</source>
        <translation>Casi igual: copias guardadas de nuevo.</translation>
    </message>
    <message>
        <source>Much alike: copies and light edits.</source>
        <translation>Muy parecido: copias y ediciones ligeras.</translation>
    </message>
    <message>
        <source>Alike on the whole: stronger edits too. Look before you remove.</source>
        <translation>Parecido en conjunto: también ediciones mayores. Mira antes de quitar.</translation>
    </message>
    <message>
        <source>Somewhat alike: other shots too. Compare each group.</source>
        <translation>Algo parecido: también otras tomas. Compara cada grupo.</translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation>Cualquier color, también blanco y negro.</translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation>Solo los mismos colores.</translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation>Casi los mismos colores.</translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation>Los colores pueden diferir algo.</translation>
    </message>
    <message>
        <source>An archive in a folder needs chdb, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;; for Windows there is none, there an archive is on a server.</source>
        <translation>Un archivo fotográfico en una carpeta necesita chdb, que no está instalado ({why}). Instálalo con: pip install &quot;dedupe-gui[archive]&quot;; para Windows no lo hay, allí un archivo fotográfico está en un servidor.</translation>
    </message>
    <message>
        <source>An archive is in a folder or at clickhouse://host/database; other addresses are not understood.</source>
        <translation>Un archivo fotográfico está en una carpeta o en clickhouse://host/database; otras direcciones no se entienden.</translation>
    </message>
    <message>
        <source>An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;</source>
        <translation>Un archivo fotográfico en un servidor necesita clickhouse-driver, que no está instalado ({why}). Instálalo con: pip install &quot;dedupe-gui[archive]&quot;</translation>
    </message>
    <message>
        <source>Another clean-up is running in another window. Wait until it has finished, then try again.</source>
        <translation>Hay otra limpieza en marcha en otra ventana. Espera a que termine e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.</source>
        <translation>Más de {most} fotos del archivo fotográfico son así de parecidas. Pide una distancia menor u otro hash.</translation>
    </message>
    <message>
        <source>No photo of the archive has a {hash}: they were added from scans that made none. Add them again with --all-hashes.</source>
        <translation>Ninguna foto del archivo fotográfico tiene un {hash}: se añadieron de búsquedas que no lo calcularon. Añádelas de nuevo con --all-hashes.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed. Install it with: pip install &quot;dedupe-gui[parquet]&quot;</source>
        <translation>Parquet necesita pyarrow, que no está instalado. Instálalo con: pip install &quot;dedupe-gui[parquet]&quot;</translation>
    </message>
    <message>
        <source>The archive has no library {name}. See: archive libraries</source>
        <translation>El archivo fotográfico no tiene ninguna colección {name}. Véase: archive libraries</translation>
    </message>
    <message>
        <source>The archive {place} cannot be opened: {why}. Choose another place.</source>
        <translation>El archivo fotográfico {place} no se puede abrir: {why}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.</source>
        <translation>El archivo fotográfico {place} no puede seguir: {why}. Lo que se añadió antes está en él; la misma orden sigue desde ahí.</translation>
    </message>
    <message>
        <source>The archive {place} is in use by another program. Try again when that has ended.</source>
        <translation>Otro programa está usando el archivo fotográfico {place}. Inténtalo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The archive {place} is of another version of this program. Update it.</source>
        <translation>El archivo fotográfico {place} es de otra versión de este programa. Actualízalo.</translation>
    </message>
    <message>
        <source>The archive&apos;s address is not understood. It is written clickhouse://host/database or clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; the password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>La dirección del archivo fotográfico no se entiende. Se escribe clickhouse://host/database o clickhouse://user@host:9000/database?cluster=NAME, con letras, cifras y _ en los nombres; la contraseña puede estar en la variable CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The archive&apos;s server {place} is away, or does not answer any more ({why}). What was added before is in it; when the server is there again, the same command goes on.</source>
        <translation>El servidor {place} del archivo fotográfico no está o ya no responde ({why}). Lo que se añadió antes está en él; cuando el servidor vuelva, la misma orden sigue.</translation>
    </message>
    <message>
        <source>The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are read once more, nothing else is lost.</source>
        <translation>El catálogo está dañado por dentro ({why}). Olvídalo todo o indica otro archivo: las fotos se leen una vez más, no se pierde nada más.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written ({why}). This scan goes on, but what it reads is not remembered for the next one. Free some space, or name a file in another folder.</source>
        <translation>El catálogo {path} no se puede escribir ({why}). Esta búsqueda sigue, pero lo que lee no se recordará para la próxima. Libera espacio o indica un archivo en otra carpeta.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written, so that it forgets nothing. See who may write there, or move the file away.</source>
        <translation>El catálogo {path} no se puede escribir, así que no olvida nada. Mira quién puede escribir ahí, o aparta el archivo.</translation>
    </message>
    <message>
        <source>The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read once more, nothing else is lost. The old file is of no more use.</source>
        <translation>El catálogo {path} estaba dañado ({why}). Se apartó como {aside} y se empezó de nuevo: las fotos se leen una vez más, no se pierde nada más. El archivo antiguo ya no sirve.</translation>
    </message>
    <message>
        <source>The list of folders {path} can&apos;t be written: {why}. See who may write there.</source>
        <translation>No se puede escribir la lista de carpetas {path}: {why}. Mira quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. Move the file away to begin a new list; what was removed is still in the trash.</source>
        <translation>La lista de limpiezas anteriores {path} no se puede leer ({why}), y sin ella no se quita nada. Aparta el archivo para empezar una lista nueva; lo que se quitó sigue en la papelera.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. Check the folder&apos;s permissions and free space; a damaged file can be moved away.</source>
        <translation>La lista de limpiezas anteriores {path} no se puede escribir ({why}), y sin ella no se quita nada. Comprueba los permisos de la carpeta y el espacio libre; un archivo dañado se puede apartar.</translation>
    </message>
    <message>
        <source>The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.</source>
        <translation>El patrón que se excluye no es válido: {why}. Escríbelo como en un archivo .gitignore.</translation>
    </message>
    <message>
        <source>The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.</source>
        <translation>La imagen de {url} pasa de {limit_mb} MB. Guárdala y suelta el archivo.</translation>
    </message>
    <message>
        <source>The processes that read photos do not start. Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}</source>
        <translation>Los procesos que leen las fotos no arrancan. Ejecuta `dedupe-gui --self-test` para ver qué falta, o instala el programa de nuevo.{why}</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {why}. Check its name.</source>
        <translation>El informe {path} no se puede leer: {why}. Comprueba su nombre.</translation>
    </message>
    <message>
        <source>The report {path} is incomplete ({why}). Scan again to get a whole one.</source>
        <translation>El informe {path} está incompleto ({why}). Busca de nuevo para obtener uno entero.</translation>
    </message>
    <message>
        <source>The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.</source>
        <translation>El servidor de {place} no deja que {user} haga eso ({why}). Pide el permiso a quien lo administra.</translation>
    </message>
    <message>
        <source>The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.</source>
        <translation>El servidor de {place} no tiene ninguna función que cuente bits, así que no puede comparar hashes. Actualiza ClickHouse.</translation>
    </message>
    <message>
        <source>The server of {place} has no room for more ({why}). What was added before is in it; make room, and the same command goes on.</source>
        <translation>El servidor de {place} no tiene más espacio ({why}). Lo que se añadió antes está en él; haz sitio y la misma orden sigue.</translation>
    </message>
    <message>
        <source>The server of {place} knows no such cluster. Its remote_servers name those that it knows.</source>
        <translation>El servidor de {place} no conoce ese clúster. Sus remote_servers nombran los que conoce.</translation>
    </message>
    <message>
        <source>The server of {place} refuses the user or the password. The password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>El servidor de {place} rechaza el usuario o la contraseña. La contraseña puede estar en la variable CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The server of {place} says: {why}.</source>
        <translation>El servidor de {place} dice: {why}.</translation>
    </message>
    <message>
        <source>The table photos of {place} is no archive of this version of the program. Name another database.</source>
        <translation>La tabla photos de {place} no es un archivo fotográfico de esta versión del programa. Indica otra base de datos.</translation>
    </message>
    <message>
        <source>There is no archive at {place}. Check the address.</source>
        <translation>No hay ningún archivo fotográfico en {place}. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>There is no archive in {place}. Check its name.</source>
        <translation>No hay ningún archivo fotográfico en {place}. Comprueba el nombre.</translation>
    </message>
    <message>
        <source>There is no clean-up number {run}. `dedupe-gui history` lists them.</source>
        <translation>No hay limpieza número {run}. `dedupe-gui history` las enumera.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>No hay limpieza que deshacer.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo: what was removed was emptied from the trash or the folder since.</source>
        <translation>No hay limpieza que deshacer: lo que se quitó ya no está en la papelera ni en la carpeta.</translation>
    </message>
    <message>
        <source>There is no file {path}, or it cannot be looked at. Check its name.</source>
        <translation>No existe el archivo {path}, o no se puede mirar. Comprueba su nombre.</translation>
    </message>
    <message>
        <source>There is no room to work in ({why}). Free some space on the disk of the temporary folder.</source>
        <translation>No hay sitio para trabajar ({why}). Libera espacio en el disco de la carpeta temporal.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Choose a folder on another disk.</source>
        <translation>No hay sitio suficiente en {folder}. Elige una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>This session is damaged ({why}). Scan the folders again.</source>
        <translation>Esta sesión está dañada ({why}). Busca de nuevo en las carpetas.</translation>
    </message>
    <message>
        <source>This session is gone. Scan the folders again.</source>
        <translation>Esta sesión ya no existe. Busca de nuevo en las carpetas.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of the program. Update the program.</source>
        <translation>Esta sesión la guardó una versión más nueva del programa. Actualiza el programa.</translation>
    </message>
    <message>
        <source>Two reports would go to {path}. Name a file for each.</source>
        <translation>Dos informes irían a {path}. Indica un archivo para cada uno.</translation>
    </message>
    <message>
        <source>What was known of {path} is gone from the catalogue. Scan the folders again.</source>
        <translation>Lo que se sabía de {path} ya no está en el catálogo. Busca de nuevo en las carpetas.</translation>
    </message>
    <message>
        <source>{film} is a film and {photo} is not. Compare two of a kind.</source>
        <translation>{film} es un vídeo y {photo} no. Compara dos del mismo tipo.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {why}.</source>
        <translation>No se puede abrir {folder}: {why}.</translation>
    </message>
    <message>
        <source>{folder} is on the card itself. Choose a folder elsewhere.</source>
        <translation>{folder} está en la propia tarjeta. Elige una carpeta en otro sitio.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}). Check the address and the connection.</source>
        <translation>No se llega a {host} ({why}). Comprueba la dirección y la conexión.</translation>
    </message>
    <message>
        <source>{host} is inside your own network, and the address was not typed by you. Save the picture and drop the file.</source>
        <translation>{host} está dentro de tu propia red, y la dirección no la escribiste tú. Guarda la imagen y suelta el archivo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). Free some space, or see who may write there.</source>
        <translation>{path} no se puede usar ({why}). Libera espacio o mira quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). See who may write there.</source>
        <translation>{path} no se puede usar ({why}). Mira quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Check its name.</source>
        <translation>{path} no se puede abrir: {why}. Comprueba su nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a film: {why}</source>
        <translation>{path} no se puede leer como vídeo: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a photo: {why}</source>
        <translation>{path} no se puede leer como foto: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}. Remove it yourself.</source>
        <translation>{path} no se puede quitar: {why}. Quítalo tú mismo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place for the report.</source>
        <translation>{path} no se puede escribir: {why}. Elige otro lugar para el informe.</translation>
    </message>
    <message>
        <source>{path} could not be opened. Try again.</source>
        <translation>{path} no se pudo abrir. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} holds what this program never writes ({why}). Move the file away to begin anew.</source>
        <translation>{path} contiene algo que este programa nunca escribe ({why}). Aparta el archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Name another file.</source>
        <translation>{path} es una base de datos de otro programa. Indica otro archivo.</translation>
    </message>
    <message>
        <source>{path} is a film or belongs to a photo, and no report replaces it. Choose another name.</source>
        <translation>{path} es un vídeo o pertenece a una foto, y ningún informe lo sustituye. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a film. Look up a photo instead.</source>
        <translation>{path} es un vídeo. Busca mejor una foto.</translation>
    </message>
    <message>
        <source>{path} is a picture, which no report replaces. Choose another name.</source>
        <translation>{path} es una imagen, que ningún informe sustituye. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Move the file away to begin anew.</source>
        <translation>{path} está dañado ({why}). Aparta el archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.</source>
        <translation>{path} no es un archivo fotográfico exportado ({why}). Indica un archivo que haya escrito «archive export».</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file written by --json.</source>
        <translation>{path} no es un archivo. Elige un archivo escrito con --json.</translation>
    </message>
    <message>
        <source>{path} is not a catalogue of this program. Name another file.</source>
        <translation>{path} no es un catálogo de este programa. Indica otro archivo.</translation>
    </message>
    <message>
        <source>{path} is not a report of the format {format}. Choose a file written by --json.</source>
        <translation>{path} no es un informe con el formato {format}. Elige un archivo escrito con --json.</translation>
    </message>
    <message>
        <source>{path} is not a report: it is not JSON. Choose a file written by --json.</source>
        <translation>{path} no es un informe: no es JSON. Elige un archivo escrito con --json.</translation>
    </message>
    <message>
        <source>{path} is there already and is no report of this program. Choose another name, or add --overwrite.</source>
        <translation>{path} ya existe y no es un informe de este programa. Elige otro nombre o añade --overwrite.</translation>
    </message>
    <message>
        <source>{path} is too large for a report. Choose a file written by --json.</source>
        <translation>{path} es demasiado grande para un informe. Elige un archivo escrito con --json.</translation>
    </message>
    <message>
        <source>{path} was damaged ({why}). It was set aside as {aside} and begun anew.</source>
        <translation>{path} estaba dañado ({why}). Se apartó como {aside} y se empezó de nuevo.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program, or name another file.</source>
        <translation>{path} lo escribió una versión más nueva de este programa. Actualiza el programa o indica otro archivo.</translation>
    </message>
    <message>
        <source>{place} is no archive, and there is something in it. Name a new or an empty folder.</source>
        <translation>{place} no es un archivo fotográfico, y hay algo dentro. Indica una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{url} answered “{answer}”. Check the address.</source>
        <translation>{url} respondió «{answer}». Comprueba la dirección.</translation>
    </message>
    <message>
        <source>{url} broke off before the picture was whole. Try again.</source>
        <translation>{url} se cortó antes de que la imagen estuviera entera. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{url} did not answer ({why}). Check the address and the connection.</source>
        <translation>{url} no respondió ({why}). Comprueba la dirección y la conexión.</translation>
    </message>
    <message>
        <source>{url} is not a picture but {kind}. Use the address of the picture itself.</source>
        <translation>{url} no es una imagen sino {kind}. Usa la dirección de la propia imagen.</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be fetched. Use one with http or https.</source>
        <translation>{url} no es una dirección web que se pueda leer. Usa una con http o https.</translation>
    </message>
    <message>
        <source>{url} leads from one address to the next without end. Save the picture and drop the file.</source>
        <translation>{url} lleva de una dirección a otra sin fin. Guarda la imagen y suelta el archivo.</translation>
    </message>
    <message>
        <source>{url} takes longer than {limit_s} s. Save the picture and drop the file.</source>
        <translation>{url} tarda más de {limit_s} s. Guarda la imagen y suelta el archivo.</translation>
    </message>
    <message>
        <source>{pictures} fps, {megabits} Mbit/s</source>
        <translation>{pictures} fps, {megabits} Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>%Ln de ellas es un vídeo, {size}.</numerusform>
            <numerusform>%Ln de ellas son vídeos, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln vídeo</numerusform>
            <numerusform>%Ln vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sound</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Se paró la búsqueda</translation>
    </message>
    <message>
        <source>No copies were found until then. What was read is remembered, so searching again is quicker.</source>
        <translation>Hasta entonces no se encontraron copias. Lo leído se recuerda, así que buscar de nuevo será más rápido.</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. Plug in its disk, then search again.</source>
        <translation>{folder} no está en este momento. Conecta su disco y busca de nuevo.</translation>
    </message>
    <message>
        <source>No photos were found</source>
        <translation>No se encontraron fotos</translation>
    </message>
    <message>
        <source>There are no photos in these folders that can be opened. Add another folder.</source>
        <translation>En estas carpetas no hay fotos que se puedan abrir. Añade otra carpeta.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dedupe</source>
        <translation>Acerca de Dedupe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Página principal</translation>
    </message>
    <message>
        <source>The guide on the web</source>
        <translation>La guía en la web</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Informar de un fallo</translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation>Dedupe {version}</translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation>Encuentra las copias entre tus fotos, dice por qué y nunca pierde una.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg.</source>
        <translation>Dedupe se apoya en el trabajo de muchos otros, sobre todo Qt, Pillow, NumPy y FFmpeg.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation>Por la forma: lo mejor para fotos (pHash)</translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation>Por degradados (dHash)</translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation>Por ondículas: muchos hallazgos falsos (wHash)</translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation>Por el brillo: muchos hallazgos falsos (aHash)</translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation>Por brillo y color (aHash + colorhash)</translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation>Por forma y color (pHash + colorhash)</translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation>Encontrar también copias giradas y reflejadas</translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation>Encontrar también recortes, marcos, leyendas e inclinaciones</translation>
    </message>
    <message>
        <source>Only copies in another folder of the list than the kept photo</source>
        <translation>Solo copias en otra carpeta de la lista que la foto conservada</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How photos are compared</source>
        <translation>Cómo se comparan las fotos</translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation>Diferencias permitidas al principio, de 64</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Grupo más pequeño</translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation>Dejar fuera archivos y carpetas</translation>
    </message>
    <message>
        <source>Look even in these stores of other programs</source>
        <translation>Mirar incluso en estos almacenes de otros programas</translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation>Núcleos del procesador que se usan</translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation>Abandonar una foto después de</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation>Patrones como en un archivo .gitignore, uno por línea. Nunca se entra en carpetas ocultas ni en papeleras.</translation>
    </message>
    <message>
        <source>Whole paths, one a line. What is removed there is missing in its program, which may break its library.</source>
        <translation>Rutas completas, una por línea. Lo que se quite allí falta en su programa, lo que puede romper su biblioteca.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>Archivo fotográfico</translation>
    </message>
    <message>
        <source>a folder, or clickhouse://host/database</source>
        <translation>una carpeta, o clickhouse://host/database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An archive knows what the photos of many libraries look like, also of disks that are not connected. When a picture is looked up, it is asked as well. It is made and filled on the command line, with “dedupe-gui archive add”. Leave the line empty to ask none.</source>
        <translation>Un archivo fotográfico sabe cómo son las fotos de muchas colecciones, también las de discos que no están conectados. Cuando se busca una imagen, se le pregunta también. Se crea y se llena en la línea de órdenes, con «dedupe-gui archive add». Deja la línea vacía para no preguntar a ninguno.</translation>
    </message>
    <message>
        <source>Where the archive is</source>
        <translation>Dónde está el archivo fotográfico</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Elige la carpeta de un archivo fotográfico</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Leave the password out of the address: it would stand in the settings for everybody to read. Put it into the variable CLICKHOUSE_PASSWORD before the program is started.</source>
        <translation>No pongas la contraseña en la dirección: quedaría en los ajustes, a la vista de todos. Ponla en la variable CLICKHOUSE_PASSWORD antes de iniciar el programa.</translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message>
        <source>held by {folder}</source>
        <translation>contenidas en {folder}</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>photos</comment>
        <translation>difieren</translation>
    </message>
    <message>
        <source>only in {folder}</source>
        <translation>solo en {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>%Ln de {photos} de {giver} también está en {holder}.</numerusform>
            <numerusform>%Ln de {photos} de {giver} también están en {holder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>held by another photo</source>
        <translation>contenidas en otra foto</translation>
    </message>
    <message>
        <source>without a copy</source>
        <translation>sin copia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>%Ln de {photos} de {giver} tiene una copia que se queda, en esta carpeta o en otra.</numerusform>
            <numerusform>%Ln de {photos} de {giver} tienen una copia que se queda, en esta carpeta o en otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that differ and those without a copy stay. You see the list before anything moves.</source>
        <translation>Las que difieren y las que no tienen copia se quedan. Ves la lista antes de que se mueva nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>%Ln foto también está contenida, pero la conservas, a ella o a su carpeta.</numerusform>
            <numerusform>%Ln fotos también están contenidas, pero las conservas, a ellas o a su carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>Remove what is also in {folder} ({photos})</source>
        <translation>Quitar lo que también está en {folder} ({photos})</translation>
    </message>
    <message>
        <source>stay for those</source>
        <comment>photos</comment>
        <translation>se quedan por ellas</translation>
    </message>
    <message>
        <source>Remove all copies in this folder ({photos})</source>
        <translation>Quitar todas las copias de esta carpeta ({photos})</translation>
    </message>
    <message>
        <source>{photos}: held entirely by one that stays</source>
        <translation>{photos}: contenidos enteros en uno que se queda</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Nothing here can go without a loss.</source>
        <translation>Aquí nada puede irse sin pérdida.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date</comment>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message>
        <source>Other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Compare with all folders</source>
        <translation>Comparar con todas las carpetas</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Fotos de la carpeta</translation>
    </message>
    <message>
        <source>Remove only these</source>
        <translation>Quitar solo estas</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Conservar estas</translation>
    </message>
    <message>
        <source>Click a folder, then a second one with Ctrl (or press C on it) to see what both hold.</source>
        <translation>Haz clic en una carpeta y luego en otra con Ctrl (o pulsa C en ella) para ver qué tienen ambas.</translation>
    </message>
    <message>
        <source>How much of each folder is in another one too</source>
        <translation>Cuánto de cada carpeta está también en otra</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpetas</translation>
    </message>
    <message>
        <source>Counting what each folder has…</source>
        <translation>Contando lo que tiene cada carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder at the left.</source>
        <translation>Elige una carpeta a la izquierda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>%Ln fila elegida</numerusform>
            <numerusform>%Ln filas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the review</source>
        <translation>Mirarla en la revisión</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photos compared</source>
        <translation>Fotos comparadas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation>Lo que difiere, aclarado. Negro es igual.</translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>La última limpieza terminó de repente. %Ln foto quedó a medio mover y ya está resuelto.</numerusform>
            <numerusform>La última limpieza terminó de repente. %Ln fotos quedaron a medio mover y ya está resuelto.</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows what became of each, and can put them back.</source>
        <translation>El historial muestra qué fue de cada una, y puede restaurarlas.</translation>
    </message>
    <message>
        <source>The trash could not be opened. You find it in your file manager.</source>
        <translation>No se pudo abrir la papelera. La encuentras en tu gestor de archivos.</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Sin restaurar</translation>
    </message>
    <message>
        <source>All of them were left alone, for these reasons.</source>
        <translation>Todas se dejaron como estaban, por estas razones.</translation>
    </message>
    <message>
        <source>of copies are out of your library</source>
        <translation>de copias ya no están entre tus fotos</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>Parte movida: {moved} de {photos}; %Ln se quedó.</numerusform>
            <numerusform>Parte movida: {moved} de {photos}; %Ln se quedaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The space is free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>El espacio queda libre al vaciar la papelera y tirar la carpeta «Removed photos».</translation>
    </message>
    <message>
        <source>The space is free once you throw away the folder “Removed photos”.</source>
        <translation>El espacio queda libre al tirar la carpeta «Removed photos».</translation>
    </message>
    <message>
        <source>The space is free once the trash is emptied.</source>
        <translation>El espacio queda libre al vaciar la papelera.</translation>
    </message>
    <message>
        <source>Once what stands in the way is gone, try again from History.</source>
        <translation>Cuando desaparezca lo que estorba, inténtalo de nuevo desde el historial.</translation>
    </message>
    <message>
        <source>Those that are in a group are in the review again.</source>
        <translation>Las que están en un grupo están de nuevo en la revisión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>%Ln de {photos} está de nuevo donde estaba</numerusform>
            <numerusform>%Ln de {photos} están de nuevo donde estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>%Ln archivo que les pertenece va con ellas</numerusform>
            <numerusform>%Ln archivos que les pertenecen van con ellas</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: {kept}</source>
        <translation>se queda: {kept}</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>No se movió nada</translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>Se movió: {photos}.</numerusform>
            <numerusform>Se movieron: {photos}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>No se restauró nada</translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>{photos} está de nuevo donde estaba</numerusform>
            <numerusform>{photos} están de nuevo donde estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>To be moved: {photos}</source>
        <translation>Por mover: {photos}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>aquí se conserva todo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation>a la papelera del sistema</translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation>a {folder}, porque {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>Mover la foto de {disk} a la carpeta «Removed photos» de allí (%Ln)</numerusform>
            <numerusform>Mover las %Ln fotos de {disk} a la carpeta «Removed photos» de allí</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} become free once the trash is emptied.</source>
        <translation>{size} quedarán libres al vaciar la papelera.</translation>
    </message>
    <message>
        <source>{size} become free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>{size} quedarán libres al vaciar la papelera y tirar la carpeta «Removed photos».</translation>
    </message>
    <message>
        <source>{size} become free once you throw away the folder “Removed photos”.</source>
        <translation>{size} quedarán libres al tirar la carpeta «Removed photos».</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>Show all of them…</source>
        <translation>Mostrarlas todas…</translation>
    </message>
    <message>
        <source>Write what only they know to XMP files beside the photos that stay</source>
        <translation>Escribir lo que solo ellas saben en archivos XMP junto a las fotos que se quedan</translation>
    </message>
    <message>
        <source>Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.</source>
        <translation>Fechas, lugares, estrellas, textos, palabras clave y personas. Al restaurar las fotos se quita otra vez.</translation>
    </message>
    <message>
        <source>How new XMP files are called</source>
        <translation>Nombre de los archivos XMP nuevos</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation>Comprobando antes de mover nada…</translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation>¿Sigue cada foto como estaba, y sigue ahí su copia?</translation>
    </message>
    <message>
        <source>Move {photos} to the trash?</source>
        <translation>¿Mover {photos} a la papelera?</translation>
    </message>
    <message>
        <source>Move {photos}?</source>
        <translation>¿Mover {photos}?</translation>
    </message>
    <message>
        <source>Move {photos}</source>
        <translation>Mover {photos}</translation>
    </message>
    <message>
        <source>Nothing can be moved</source>
        <translation>No se puede mover nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln grupo conserva al menos una foto.</numerusform>
            <numerusform>%Ln grupos conservan al menos una foto cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keeps} {size} Until then you can put everything back, from History or by hand, next week too.</source>
        <translation>{keeps} {size} Hasta entonces puedes restaurarlo todo, desde el historial o a mano, también la semana que viene.</translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation>Ninguna de las fotos elegidas se puede mover.</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>Se dejan donde están</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>%Ln de ellas sabe algo que las fotos que se quedan no saben. Se va con ella.</numerusform>
            <numerusform>%Ln de ellas saben algo que las fotos que se quedan no saben. Se va con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>%Ln de ellas sabe algo que las fotos que se quedan no saben.</numerusform>
            <numerusform>%Ln de ellas saben algo que las fotos que se quedan no saben.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them knows anything that the photos that stay do not know.</source>
        <translation>Ninguna sabe nada que las fotos que se quedan no sepan.</translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation>Restaurando fotos…</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>Moviendo fotos…</translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation>Puedes parar en cualquier momento; lo que se movió está en el historial.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare below the list</source>
        <translation>Comparar debajo de la lista</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation>Ajustar las fotos a la vista</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Un píxel de la foto en uno de la pantalla</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation>Elige un grupo para comparar sus fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Mostrar (%Ln)</numerusform>
            <numerusform>Mostrar las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>Mostrar {shown} de {count}</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message>
        <source>Remove as well</source>
        <translation>Quitar también</translation>
    </message>
    <message>
        <source>Remove the empty folders as well</source>
        <translation>Quitar también las carpetas vacías</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln carpeta está vacía ahora.</numerusform>
            <numerusform>%Ln carpetas están vacías ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>Se quitó %Ln carpeta vacía.</numerusform>
            <numerusform>Se quitaron %Ln carpetas vacías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>Se dejan donde están: {names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation>Mirando tus fotos</translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation>Los grupos aparecen aquí según se encuentran.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Aún no hay nada que revisar</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Añade primero carpetas y busca copias.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>All groups are decided</source>
        <translation>Todos los grupos están decididos</translation>
    </message>
    <message>
        <source>Clean up at the bottom right moves what you chose to the trash, after one more look.</source>
        <translation>Limpiar, abajo a la derecha, lleva a la papelera lo que elegiste, tras mirarlo una vez más.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos los grupos</translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation>Ningún grupo pasa los filtros</translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation>Muestra de nuevo todos los tipos, o borra lo que escribiste en la búsqueda.</translation>
    </message>
    <message>
        <source>No copies are left</source>
        <translation>No quedan copias</translation>
    </message>
    <message>
        <source>What was moved can be put back from History. Add another folder to search on.</source>
        <translation>Lo que se movió se puede restaurar desde el historial. Añade otra carpeta para seguir buscando.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>No hay copias en {photos}</translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation>Lleva el control de la izquierda hacia «con holgura» para ver también lo parecido, o añade otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ExamplePairs</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Ejemplos: {names}</translation>
    </message>
    <message>
        <source>✓ stays</source>
        <translation>✓ se queda</translation>
    </message>
    <message>
        <source>✕ goes</source>
        <translation>✕ se va</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation>Qué se sabe de las fotos</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Moment of the films</source>
        <translation>Momento de los vídeos</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos del grupo</translation>
    </message>
    <message>
        <source>group {number} ›</source>
        <translation>grupo {number} ›</translation>
    </message>
    <message>
        <source>‹ group {number}</source>
        <translation>‹ grupo {number}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Keep all shown…</source>
        <translation>Conservar todo lo mostrado…</translation>
    </message>
    <message>
        <source>Keep all photos of all groups that are shown (Shift+A)</source>
        <translation>Conservar todas las fotos de todos los grupos mostrados (Mayús+A)</translation>
    </message>
    <message>
        <source>Show again what this hides: {filter}</source>
        <translation>Mostrar de nuevo lo que oculta esto: {filter}</translation>
    </message>
    <message>
        <source>only what needs your eye</source>
        <translation>solo lo que necesita tu mirada</translation>
    </message>
    <message>
        <source>only {kinds}</source>
        <translation>solo {kinds}</translation>
    </message>
    <message>
        <source>only films</source>
        <translation>solo vídeos</translation>
    </message>
    <message>
        <source>only “{text}”</source>
        <translation>solo «{text}»</translation>
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
            <numerusform>solo %Ln foto o más</numerusform>
            <numerusform>solo %Ln fotos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is undecided</source>
        <translation>solo lo no decidido</translation>
    </message>
    <message>
        <source>only copies with something more</source>
        <translation>solo copias con algo más</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation>Aún por decidir</translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation>ocultar los grupos terminados</translation>
    </message>
    <message>
        <source>stars, words, a date or HDR data that the kept one lacks</source>
        <translation>estrellas, textos, una fecha o datos HDR que a la conservada le faltan</translation>
    </message>
    <message>
        <source>Copies with something more</source>
        <translation>Copias con algo más</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>¿Cuánto deben parecerse?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>con holgura</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>same colours</source>
        <translation>mismos colores</translation>
    </message>
    <message>
        <source>any colours</source>
        <translation>cualquier color</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Lo más seguro primero</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Más espacio primero</translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation>Grupos mayores primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpetas</translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation>Tamaño del grupo</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Grupos de cualquier tamaño</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>%Ln foto o más</numerusform>
            <numerusform>%Ln fotos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>photos</source>
        <comment>heading of a column of numbers</comment>
        <translation>fotos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>Todos los discos</translation>
    </message>
    <message>
        <source>The disk of {folder}</source>
        <translation>El disco de {folder}</translation>
    </message>
    <message>
        <source>{number}, all found</source>
        <translation>{number}, todas encontradas</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>{number} hasta ahora</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>aquí se conserva todo</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>✓ all of them moved</source>
        <translation>✓ todas movidas</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>Intentar otra vez con las demás</translation>
    </message>
    <message>
        <source>Add more folders</source>
        <translation>Añadir más carpetas</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put back what was moved</source>
        <translation>Restaurar lo que se movió</translation>
    </message>
    <message>
        <source>or only some of them…</source>
        <translation>o solo algunas…</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Abrir la papelera</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>¿Cambiaste de idea?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>%Ln foto no se movió</numerusform>
            <numerusform>%Ln fotos no se movieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be put back until you empty the trash.</source>
        <translation>Todo se puede restaurar hasta que vacíes la papelera.</translation>
    </message>
    <message>
        <source>Everything can be put back until you throw that folder away.</source>
        <translation>Todo se puede restaurar hasta que tires esa carpeta.</translation>
    </message>
    <message>
        <source>Everything that was moved</source>
        <translation>Todo lo que se movió</translation>
    </message>
    <message>
        <source>In the trash: {photos}</source>
        <translation>En la papelera: {photos}</translation>
    </message>
    <message>
        <source>In “Removed photos”: {photos}</source>
        <translation>En «Removed photos»: {photos}</translation>
    </message>
    <message>
        <source>Counting what is left…</source>
        <translation>Contando lo que queda…</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %Ln groups</source>
        <translation>
            <numerusform>Por decidir: %Ln grupo</numerusform>
            <numerusform>Por decidir: %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>No queda nada por decidir</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>hasta {size}</translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>Ver lo que queda (%Ln grupo)</numerusform>
            <numerusform>Ver lo que queda (%Ln grupos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Mirar el resto (%Ln grupo)</numerusform>
            <numerusform>Mirar el resto (%Ln grupos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library now: {photos}</source>
        <translation>Tus fotos ahora: {photos}</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>antes: {count}</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>1. Find</source>
        <translation>1. Encontrar</translation>
    </message>
    <message>
        <source>All photos are compared. Nothing changes on your disk.</source>
        <translation>Se comparan todas las fotos. Nada cambia en tu disco.</translation>
    </message>
    <message>
        <source>2. Look</source>
        <translation>2. Mirar</translation>
    </message>
    <message>
        <source>You see what stays and what may go, and why. You decide.</source>
        <translation>Ves qué se queda, qué puede irse y por qué. Tú decides.</translation>
    </message>
    <message>
        <source>3. Clean up</source>
        <translation>3. Limpiar</translation>
    </message>
    <message>
        <source>What goes is moved to the trash, and can be put back.</source>
        <translation>Lo que se va pasa a la papelera y se puede restaurar.</translation>
    </message>
    <message>
        <source>Your folder {folder}: counting the photos…</source>
        <translation>Tu carpeta {folder}: contando las fotos…</translation>
    </message>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>Tu carpeta {folder} tiene %Ln foto.</numerusform>
            <numerusform>Tu carpeta {folder} tiene %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder {folder} has no photos. Add another one below.</source>
        <translation>Tu carpeta {folder} no tiene fotos. Añade otra abajo.</translation>
    </message>
    <message>
        <source>Find copies in {folder}</source>
        <translation>Buscar copias en {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder} · no está en este momento</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>Se puede limpiar</translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>Conservar todo aquí</translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation>Qué puede pasar en {folder}</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Sacar {folder} de la lista</translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation>Carpetas, la preferida primero</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders, and how much of each is in another one too</source>
        <translation>Carpetas, y cuánto de cada una está también en otra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>%Ln de {photos} también está en otra carpeta</numerusform>
            <numerusform>%Ln de {photos} también están en otra carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with this folder</source>
        <translation>Comparar con esta carpeta</translation>
    </message>
</context>
<context>
    <name>FoldersZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation>Suelta aquí tus carpetas de fotos</translation>
    </message>
    <message>
        <source>All of them are searched together, with the folders inside them.</source>
        <translation>Se miran todas juntas, con las carpetas que contienen.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Check a memory card…</source>
        <translation>Comprobar una tarjeta de memoria…</translation>
    </message>
    <message>
        <source>See which of its photos you don&apos;t have yet</source>
        <translation>Ver qué fotos suyas aún no tienes</translation>
    </message>
    <message>
        <source>Add the folders with your photos first</source>
        <translation>Añade primero las carpetas con tus fotos</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them anew. No photo is touched. What is in the trash stays in the history, so that it can be put back.</source>
        <translation>Se borran miniaturas, revisiones y decisiones sobre estas fotos, y la próxima búsqueda las lee de nuevo. No se toca ninguna foto. Lo que está en la papelera sigue en el historial, para poder restaurarlo.</translation>
    </message>
    <message>
        <source>What to forget</source>
        <translation>Qué olvidar</translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message>
        <source>Forgotten: what was known of {photos}.</source>
        <translation>Olvidado: lo que se sabía de {photos}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%Ln archivo quitado aún se puede restaurar y sigue en el historial.</numerusform>
            <numerusform>%Ln archivos quitados aún se pueden restaurar y siguen en el historial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Dedupe, full screen</source>
        <translation>Dedupe, pantalla completa</translation>
    </message>
    <message>
        <source>Photos of the group on the whole screen</source>
        <translation>Fotos del grupo a pantalla completa</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Salir de la pantalla completa</translation>
    </message>
    <message>
        <source>keep that one</source>
        <translation>conservar esa</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>conservar o quitar</translation>
    </message>
    <message>
        <source>other photo</source>
        <translation>otra foto</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>alternar</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>aceptar, siguiente</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>group {number} of {count}</source>
        <translation>grupo {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>Arrastra para cambiar el orden, o pulsa Alt+Arriba y Alt+Abajo</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation>Grupos de copias</translation>
    </message>
    <message>
        <source>Photo {position} of {count}: {photo}</source>
        <translation>Foto {position} de {count}: {photo}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpetas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation>Buscar una foto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>No browser opens {address}. Copy it from here.</source>
        <translation>Ningún navegador abre {address}. Cópiala de aquí.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>La guía está en inglés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation>Lo que se limpió</translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied and no folder “Removed photos” is thrown away.</source>
        <translation>Las fotos vuelven exactamente a donde estaban, mientras no se vacíe la papelera ni se tire ninguna carpeta «Removed photos».</translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation>Aún no se ha limpiado nada. Todo lo que quites aparece aquí y se puede restaurar.</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar fotos</translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation>Mostrar las fotos de esta limpieza</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put back {sentence}</source>
        <translation>Restaurar {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos removed</source>
        <translation>
            <numerusform>%Ln foto quitada</numerusform>
            <numerusform>%Ln fotos quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: {photos}</source>
        <translation>quitado: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos put back</source>
        <translation>
            <numerusform>%Ln foto restaurada</numerusform>
            <numerusform>%Ln fotos restauradas</numerusform>
        </translation>
    </message>
    <message>
        <source>put back: {photos}</source>
        <translation>restaurado: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos emptied from the trash</source>
        <translation>
            <numerusform>%Ln foto ya no está en la papelera</numerusform>
            <numerusform>%Ln fotos ya no están en la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>emptied from the trash: {photos}</source>
        <translation>ya no en la papelera: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>%Ln foto se quedó</numerusform>
            <numerusform>%Ln fotos se quedaron</numerusform>
        </translation>
    </message>
    <message>
        <source>stayed: {photos}</source>
        <translation>sin mover: {photos}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminó antes</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>nada movido</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>all found</source>
        <translation>todas encontradas</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The work of others that comes along with Dedupe, and under which terms.</source>
        <translation>El trabajo de otros que acompaña a Dedupe y en qué condiciones.</translation>
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
            <numerusform>La búsqueda ha terminado: se encontró %Ln copia o foto parecida.</numerusform>
            <numerusform>La búsqueda ha terminado: se encontraron %Ln copias y fotos parecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search has ended: no copies were found.</source>
        <translation>La búsqueda ha terminado: no se encontraron copias.</translation>
    </message>
    <message>
        <source>The photos are back where they were.</source>
        <translation>Las fotos están de nuevo donde estaban.</translation>
    </message>
    <message>
        <source>The clean-up has ended.</source>
        <translation>La limpieza ha terminado.</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Choose a folder or memory card to look up</source>
        <translation>Elige una carpeta o tarjeta de memoria que comprobar</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>No hay ninguna imagen en el portapapeles. Copia una y pégala aquí.</translation>
    </message>
    <message>
        <source>Photos are being copied. Look up another one when that is done or stopped.</source>
        <translation>Se están copiando fotos. Busca otra cuando eso termine o se detenga.</translation>
    </message>
    <message>
        <source>Choose a picture to look up</source>
        <translation>Elige una imagen que buscar</translation>
    </message>
    <message>
        <source>Choose the folder to copy the photos into</source>
        <translation>Elige la carpeta a la que copiar las fotos</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The picture that is looked up</source>
        <translation>La imagen que se busca</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Those that are new or of which you have only another version, with what belongs to them. Nothing is written over, and each is read again after it was written.</source>
        <translation>Las que son nuevas o de las que solo tienes otra versión, con lo que les pertenece. No se sobrescribe nada, y cada una se vuelve a leer después de escribirla.</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>¿Cuánto deben parecerse?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>con holgura</translation>
    </message>
    <message>
        <source>all within</source>
        <translation>todas hasta</translation>
    </message>
    <message>
        <source>{count} nearest</source>
        <translation>las {count} más cercanas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>La misma foto</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Tomas parecidas</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>otro momento</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Se parecen</translation>
    </message>
    <message>
        <source>probably another photo</source>
        <translation>probablemente otra foto</translation>
    </message>
    <message>
        <source>New: you don&apos;t have these</source>
        <translation>Nuevas: no las tienes</translation>
    </message>
    <message>
        <source>You have another version of these</source>
        <translation>De estas tienes otra versión</translation>
    </message>
    <message>
        <source>it lacks something</source>
        <translation>le falta algo</translation>
    </message>
    <message>
        <source>You have these already</source>
        <translation>Estas ya las tienes</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>En el archivo fotográfico</translation>
    </message>
    <message>
        <source>Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest.</source>
        <translation>Nada se parece tanto. Lleva el control hacia «con holgura», o muestra las más cercanas.</translation>
    </message>
    <message>
        <source>Do I already have this photo?</source>
        <translation>¿Tengo ya esta foto?</translation>
    </message>
    <message>
        <source>Drop a picture here from a folder, a browser or a message, choose a file, or paste one.</source>
        <translation>Suelta aquí una imagen de una carpeta, un navegador o un mensaje, elige un archivo o pega una.</translation>
    </message>
    <message>
        <source>Drop a folder or a memory card here to see which of its photos are new.</source>
        <translation>Suelta aquí una carpeta o tarjeta de memoria para ver qué fotos suyas son nuevas.</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>Dirección web de una imagen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>De una foto (%Ln) solo tienes otra versión.</numerusform>
            <numerusform>De %Ln solo tienes otra versión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer y quizá solo está aquí.</numerusform>
            <numerusform>%Ln archivos no se pudieron leer y quizá solo están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>%Ln vídeo no se comprobó; búscalo por separado.</numerusform>
            <numerusform>%Ln vídeos no se comprobaron; búscalos uno por uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln foto es nueva</numerusform>
            <numerusform>%Ln fotos son nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>La otra (%Ln) ya la tienes.</numerusform>
            <numerusform>Las otras %Ln ya las tienes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>Nada nuevo aquí</translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>La foto (%Ln) ya la tienes.</numerusform>
            <numerusform>Las %Ln fotos ya las tienes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>No se pudo comprobar todo</translation>
    </message>
    <message>
        <source>There are no photos here</source>
        <translation>Aquí no hay fotos</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>Copiar %Ln foto a…</numerusform>
            <numerusform>Copiar %Ln fotos a…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {photos}…</source>
        <translation>Copiando: {done} de {photos}…</translation>
    </message>
    <message>
        <source>Each was read again: byte for byte the same as on the card.</source>
        <translation>Cada una se volvió a leer: igual, byte a byte, que en la tarjeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>%Ln de ellas ya estaba allí.</numerusform>
            <numerusform>%Ln de ellas ya estaban allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>De %Ln hay allí otro archivo con el mismo nombre. Elige otra carpeta.</numerusform>
            <numerusform>De %Ln hay allí otros archivos con el mismo nombre. Elige otra carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>%Ln no se pudo copiar: {why}.</numerusform>
            <numerusform>%Ln no se pudieron copiar: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln foto está ahora en {folder}</numerusform>
            <numerusform>%Ln fotos están ahora en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln foto ya está en {folder}</numerusform>
            <numerusform>%Ln fotos ya están en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>No se copió nada</translation>
    </message>
    <message>
        <source>Copied just now</source>
        <translation>Copiadas ahora mismo</translation>
    </message>
    <message>
        <source>Copied before</source>
        <translation>Copiadas antes</translation>
    </message>
    <message>
        <source>Not copied along, though it may say something of these photos: {files}.</source>
        <translation>No se ha copiado, aunque puede decir algo de estas fotos: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>%Ln foto está allí sin sus etiquetas, estrellas o comentarios del escritorio.</numerusform>
            <numerusform>%Ln fotos están allí sin sus etiquetas, estrellas o comentarios del escritorio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Preguntando al archivo fotográfico…</translation>
    </message>
    <message>
        <source>Your archive has this photo.</source>
        <translation>Tu archivo fotográfico tiene esta foto.</translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>El archivo fotográfico tiene algo parecido a %Ln de ellas.</numerusform>
            <numerusform>El archivo fotográfico tiene algo parecido a %Ln de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive has nothing like these.</source>
        <translation>El archivo fotográfico no tiene nada parecido.</translation>
    </message>
    <message>
        <source>The archive has it: {where}.</source>
        <translation>El archivo fotográfico la tiene: {where}.</translation>
    </message>
    <message>
        <source>The archive may have it: {where}, not connected.</source>
        <translation>El archivo fotográfico quizá la tenga: {where}, disco no conectado.</translation>
    </message>
    <message>
        <source>The archive does not have it.</source>
        <translation>El archivo fotográfico no la tiene.</translation>
    </message>
    <message>
        <source>Add folders on the first page.</source>
        <translation>Añade carpetas en la primera página.</translation>
    </message>
    <message>
        <source>There is nothing to look through</source>
        <translation>No hay nada que mirar</translation>
    </message>
    <message>
        <source>You have this photo.</source>
        <translation>Tienes esta foto.</translation>
    </message>
    <message>
        <source>You have this film.</source>
        <translation>Tienes este vídeo.</translation>
    </message>
    <message>
        <source>You don&apos;t have this photo,</source>
        <translation>No tienes esta foto,</translation>
    </message>
    <message>
        <source>You don&apos;t have this film,</source>
        <translation>No tienes este vídeo,</translation>
    </message>
    <message>
        <source>but similar shots of the same thing.</source>
        <translation>pero sí tomas parecidas de lo mismo.</translation>
    </message>
    <message>
        <source>The same film</source>
        <translation>El mismo vídeo</translation>
    </message>
    <message>
        <source>Nothing among {photos} is the same.</source>
        <translation>Nada en {photos} es igual.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>De %Ln solo hay allí una parte. Conserva la tarjeta hasta que esté todo.</numerusform>
            <numerusform>De %Ln solo hay allí una parte. Conserva la tarjeta hasta que esté todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>You don&apos;t have this photo.</source>
        <translation>No tienes esta foto.</translation>
    </message>
    <message>
        <source>You don&apos;t have this film.</source>
        <translation>No tienes este vídeo.</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} en {folder}</translation>
    </message>
    <message>
        <source>{where}, {times} times larger.</source>
        <translation>{where}, {times} veces mayor.</translation>
    </message>
    <message>
        <source>{where}, smaller than this one.</source>
        <translation>{where}, más pequeña que esta.</translation>
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
        <translation>Fotos y vídeos</translation>
    </message>
    <message>
        <source>Films are read last; photos never wait for them.</source>
        <translation>Los vídeos se leen al final; las fotos nunca los esperan.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. No photo is lost.</source>
        <translation>Algo falló en el propio programa. No se ha perdido ninguna foto.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>No duplicados…</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Anular todas las decisiones</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Abrir un informe…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivo fotográfico…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation>Acerca de Dedupe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Photos of your library</source>
        <translation>Fotos de tu colección</translation>
    </message>
</context>
<context>
    <name>NotDuplicatesDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>No duplicados</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>These photos are not shown together. What you take back comes again with the next search.</source>
        <translation>Estas fotos no se muestran juntas. Lo que anules vuelve en la próxima búsqueda.</translation>
    </message>
    <message>
        <source>Nothing yet. Press N in the review when photos of a group are no copies of each other.</source>
        <translation>Nada aún. Pulsa N en la revisión cuando las fotos de un grupo no sean copias unas de otras.</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{verdict}?</source>
        <translation>¿{verdict}?</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Añadir una carpeta de fotos</translation>
    </message>
    <message>
        <source>The language changes as soon as the search, the clean-up or the copying has ended.</source>
        <translation>El idioma cambia en cuanto termine la búsqueda, la limpieza o la copia.</translation>
    </message>
</context>
<context>
    <name>RejectFlow</name>
    <message>
        <source>These files are the same, byte for byte. To keep both, press 1 and then Shift+2.</source>
        <translation>Estos archivos son iguales, byte a byte. Para conservar ambos, pulsa 1 y luego Mayús+2.</translation>
    </message>
    <message>
        <source>Remembered: not duplicates. Undo takes it back.</source>
        <translation>Recordado: no son duplicados. «Deshacer» lo anula.</translation>
    </message>
    <message>
        <source>Remembered: this photo is none of the others. Undo takes it back.</source>
        <translation>Recordado: esta foto no es ninguna de las otras. «Deshacer» lo anula.</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>There is nothing to save yet. Find copies first.</source>
        <translation>Aún no hay nada que guardar. Busca copias primero.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Guardar un informe</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Página con imágenes (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Table with one row a pair (*.pairs.csv)</source>
        <translation>Tabla con una fila por pareja (*.pairs.csv)</translation>
    </message>
    <message>
        <source>Table of the photos without a copy (*.without-copy.csv)</source>
        <translation>Tabla de las fotos sin copia (*.without-copy.csv)</translation>
    </message>
    <message>
        <source>Report to open again (*.json)</source>
        <translation>Informe para volver a abrir (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Informes (*.json)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Search again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Look through the films alone</source>
        <translation>Revisar solo los vídeos</translation>
    </message>
    <message>
        <source>You can stop at any time and go on another day.</source>
        <translation>Puedes parar en cualquier momento y seguir otro día.</translation>
    </message>
    <message>
        <source>Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost.</source>
        <translation>Seguro significa: cada una está contenida en una foto que se queda. No se pierde nada de lo que muestra o sabe.</translation>
    </message>
    <message>
        <source>Clean the safe ones</source>
        <translation>Limpiar lo seguro</translation>
    </message>
    <message>
        <source>You see the list once more before anything moves, and everything can be put back.</source>
        <translation>Ves la lista una vez más antes de que se mueva nada, y todo se puede restaurar.</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Mirar el resto</translation>
    </message>
    <message>
        <source>Clean by folder…</source>
        <translation>Limpiar por carpetas…</translation>
    </message>
    <message>
        <source>What of one folder is in another one, and all copies in a folder</source>
        <translation>Qué de una carpeta está en otra, y todas las copias de una carpeta</translation>
    </message>
    <message>
        <source>How much of each folder is safe to clean</source>
        <translation>Cuánto de cada carpeta se puede limpiar sin riesgo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Add another folder</source>
        <translation>Añadir otra carpeta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Counting what can be freed…</source>
        <translation>Contando lo que se puede liberar…</translation>
    </message>
    <message>
        <source>Safe to clean · {size}</source>
        <translation>Seguro de limpiar · {size}</translation>
    </message>
    <message>
        <source>Yours to decide · up to {size}</source>
        <translation>Para que decidas tú · hasta {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer</numerusform>
            <numerusform>%Ln archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>can be freed, and no picture is lost</source>
        <translation>se pueden liberar sin perder ninguna imagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>%Ln de {photos} tiene una copia que se queda.</numerusform>
            <numerusform>%Ln de {photos} tienen una copia que se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is there twice.</source>
        <translation>No hay nada repetido.</translation>
    </message>
    <message>
        <source>Clean the safe ones ({photos}, {size})</source>
        <translation>Limpiar lo seguro ({photos}, {size})</translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>grupo necesita tu mirada</numerusform>
            <numerusform>grupos necesitan tu mirada</numerusform>
        </translation>
    </message>
    <message>
        <source>Left untouched.</source>
        <translation>Sin tocar.</translation>
    </message>
    <message>
        <source>Nothing among {photos} can be cleaned without a look.</source>
        <translation>Nada en {photos} se puede limpiar sin mirar.</translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Mirando tus fotos</translation>
    </message>
    <message>
        <source>What is found appears here as it is found.</source>
        <translation>Lo que se encuentra aparece aquí según se encuentra.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Aún no hay nada que ver</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Añade primero carpetas y busca copias.</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>No queda nada por decidir</translation>
    </message>
    <message>
        <source>What was moved can be put back from History.</source>
        <translation>Lo que se movió se puede restaurar desde el historial.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>No hay copias en {photos}</translation>
    </message>
    <message>
        <source>{headline}, so far</source>
        <translation>{headline}, hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>Aún se está comprobando %Ln foto que parece una copia.</numerusform>
            <numerusform>Aún se están comprobando %Ln fotos que parecen copias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>searched in {time}</source>
        <translation>buscado en {time}</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Ver (%Ln)</numerusform>
            <numerusform>Ver las %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Mirar el resto (%Ln grupo)</numerusform>
            <numerusform>Mirar el resto (%Ln grupos)</numerusform>
        </translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Cuando la búsqueda termine o se cancele</translation>
    </message>
    <message>
        <source>Possible once the search is done, or cancelled.</source>
        <translation>Será posible cuando la búsqueda termine o se cancele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln grupo necesita tu mirada. Nada se elige por ti.</numerusform>
            <numerusform>%Ln grupos necesitan tu mirada. Nada se elige por ti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>y %Ln carpeta más</numerusform>
            <numerusform>y %Ln carpetas más</numerusform>
        </translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>aquí se conserva todo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>All groups that are shown are decided.</source>
        <translation>Todos los grupos mostrados están decididos.</translation>
    </message>
    <message>
        <source>{photos} stay. Undo takes it all back in one step.</source>
        <translation>Se quedan: {photos}. «Deshacer» lo anula todo de una vez.</translation>
    </message>
    <message>
        <source>Groups of which you chose a photo to remove stay as they are.</source>
        <translation>Los grupos en los que elegiste una foto para quitar se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>¿Conservar todas las fotos de %Ln grupo?</numerusform>
            <numerusform>¿Conservar todas las fotos de %Ln grupos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln grupo se conserva entero. «Deshacer» lo anula.</numerusform>
            <numerusform>%Ln grupos se conservan enteros. «Deshacer» lo anula.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation>Ningún programa abre {name}. Elige uno en tu gestor de archivos.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation>Buscar por nombre o carpeta</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>Tamaño de las fotos</translation>
    </message>
    <message>
        <source>Size of the photos, also by Ctrl and the mouse wheel</source>
        <translation>Tamaño de las fotos, también con Ctrl y la rueda del ratón</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln foto cambió o desapareció desde entonces. Se queda como está.</numerusform>
            <numerusform>%Ln fotos cambiaron o desaparecieron desde entonces. Se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>conservar o quitar</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Choose for me…</source>
        <translation>Elegir por mí…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation>Todos los grupos están decididos.</translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation>Conservar solo esta foto</translation>
    </message>
    <message>
        <source>Remove the others, keep what is marked Keep</source>
        <translation>Quitar las demás, conservar lo marcado Conservar</translation>
    </message>
    <message>
        <source>Keep all photos of the group</source>
        <translation>Conservar todas las fotos del grupo</translation>
    </message>
    <message>
        <source>Keep all groups shown…</source>
        <translation>Conservar todos los grupos mostrados…</translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation>Conservar también esta foto</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Quitar esta foto</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation>Anular las decisiones de este grupo</translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>This one is none of the others</source>
        <translation>Esta no es ninguna de las otras</translation>
    </message>
    <message>
        <source>All groups are shown. Undo (Z) brings the filters back.</source>
        <translation>Se muestran todos los grupos. Deshacer (Z) recupera los filtros.</translation>
    </message>
    <message>
        <source>{shown} of {photos} shown</source>
        <translation>{shown} de {photos} mostradas</translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation>se podrían liberar {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln archivo no se pudo leer</numerusform>
            <numerusform>%Ln archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the groups again as before</source>
        <translation>Volver a filtrar los grupos como antes</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que anular</translation>
    </message>
    <message>
        <source>Take back that these are not duplicates</source>
        <translation>Anular que no son duplicados</translation>
    </message>
    <message>
        <source>shown: {progress}</source>
        <translation>mostrado: {progress}</translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation>cada grupo conserva al menos una</translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation>nada se quita sin tu permiso</translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Cuando la búsqueda termine o se cancele</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Fotos de esta limpieza</translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation>Restaurar las elegidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation>Elige fotos para restaurar solo esas.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation>se quedó: {reason}</translation>
    </message>
    <message>
        <source>neither here nor where it was to go</source>
        <translation>ni aquí ni donde debía ir</translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation>el programa terminó mientras la movía</translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation>el programa terminó mientras la restauraba</translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation>en la papelera; su copia es {kept}</translation>
    </message>
    <message>
        <source>in {folder}; its copy is {kept}</source>
        <translation>en {folder}; su copia es {kept}</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>The search was stopped: not all photos were compared.</source>
        <translation>Se paró la búsqueda: no se compararon todas las fotos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>%Ln de tus decisiones anteriores sigue en pie: sus fotos no han cambiado.</numerusform>
            <numerusform>%Ln de tus decisiones anteriores siguen en pie: sus fotos no han cambiado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation>Cuánto lleva la búsqueda</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation>Parar aquí; lo encontrado se queda</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>quedan {time} en total</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln ya conocida</numerusform>
            <numerusform>%Ln ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos a second</source>
        <translation>
            <numerusform>%Ln foto por segundo</numerusform>
            <numerusform>%Ln fotos por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation>lo encontrado se puede revisar mientras tanto</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Of equal copies, the one in the higher folder is kept. Drag to change the order.</source>
        <translation>De copias iguales se conserva la de la carpeta más alta. Arrastra para cambiar el orden.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copias exactas</translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation>El mismo archivo o la misma imagen dos veces.</translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation>También guardadas de nuevo y editadas</translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation>Más pequeñas, otro formato, giradas, recortadas.</translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation>También tomas parecidas</translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation>Ráfagas y segundos intentos, para que elijas tú.</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Avanzado…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>Ver lo encontrado</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation>Encuentra las copias entre tus fotos</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>¿Qué hay que encontrar?</translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation>Nada se quita sin tu permiso, y todo se puede restaurar.</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Buscado antes</translation>
    </message>
    <message>
        <source>Go on with the review of {review}</source>
        <translation>Seguir con la revisión de {review}</translation>
    </message>
    <message>
        <source>See the search that runs</source>
        <translation>Ver la búsqueda en marcha</translation>
    </message>
    <message>
        <source>{folder} is on the list already.</source>
        <translation>{folder} ya está en la lista.</translation>
    </message>
    <message>
        <source>{folder} is inside {other}, which is on the list: it is searched with it.</source>
        <translation>{folder} está dentro de {other}, que está en la lista: se mira con ella.</translation>
    </message>
    <message>
        <source>A search is running; go to Review to see it or to stop it</source>
        <translation>Hay una búsqueda en marcha; ve a la revisión para verla o pararla</translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation>Añade primero una carpeta</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose copies for me</source>
        <translation>Elegir copias por mí</translation>
    </message>
    <message>
        <source>Best photo first</source>
        <translation>La mejor foto primero</translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation>Mis carpetas primero</translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation>Se abre en todas partes</translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation>Ya ordenadas</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mi propio orden</translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation>Reglas, la de más peso primero</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Subir la regla</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Bajar la regla</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>Cambiar las reglas…</translation>
    </message>
    <message>
        <source>Also those that only know more than the one to keep</source>
        <translation>También las que solo saben más que la conservada</translation>
    </message>
    <message>
        <source>These would be chosen, for example</source>
        <translation>Se elegirían estas, por ejemplo</translation>
    </message>
    <message>
        <source>Keep this order, choose nothing</source>
        <translation>Guardar este orden, no elegir nada</translation>
    </message>
    <message>
        <source>Suggest by these rules from now on, and choose nothing yet</source>
        <translation>Sugerir desde ahora según estas reglas, y no elegir nada aún</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation>¿Qué foto debe quedarse?</translation>
    </message>
    <message>
        <source>Choose {photos}</source>
        <translation>Elegir {photos}</translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation>Decide la primera regla que distingue dos fotos.</translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation>Elegir copias de estos tipos</translation>
    </message>
    <message>
        <source>Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out.</source>
        <translation>Fechas, lugares, estrellas, textos y personas van a un archivo XMP al lado. Al restaurar se quitan.</translation>
    </message>
    <message>
        <source>Never chosen for you: similar shots, and what has something that the one to keep lacks.</source>
        <translation>Nunca se eligen por ti: tomas parecidas, y lo que tiene algo que a la conservada le falta.</translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation>Qué se elegiría</translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation>Los grupos que decidiste tú se quedan como están. «Deshacer» lo anula todo.</translation>
    </message>
    <message>
        <source>First {first}, then {second}, then {third} …</source>
        <translation>Primero {first}, luego {second}, luego {third}…</translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation>{photos} en {groups}, {size}</translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation>Nada: todos están decididos, protegidos o son de otros tipos.</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Ejemplos: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation>Se dejaron en paz, y nada se comparó con ellos.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation>Se están moviendo fotos. Lo que se movió queda en el historial.</translation>
    </message>
    <message>
        <source>Photos are being copied. Those that are there are whole; the others are not copied.</source>
        <translation>Se están copiando fotos. Las que ya están allí están completas; las demás no se copiarán.</translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation>Lo leído se recuerda, así que la próxima búsqueda será más rápida.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>¿Parar y cerrar?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation>¿Por qué están juntas?</translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation>Dónde difieren las fotos: lo claro difiere más</translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation>lo claro difiere más</translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation>difieren {distance} de {bits} bits</translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation>parte más débil</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>diferencia media</translation>
    </message>
    <message>
        <source>kept one beyond the other</source>
        <translation>lo que la conservada tiene de más</translation>
    </message>
    <message>
        <source>other beyond the kept one</source>
        <translation>lo que la otra tiene de más</translation>
    </message>
    <message>
        <source>{share} %, at worst {greys} greys</source>
        <translation>{share} %, como mucho {greys} grises</translation>
    </message>
    <message>
        <source>shared points</source>
        <translation>puntos comunes</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} veces</translation>
    </message>
    <message>
        <source>size of the other, along an edge</source>
        <translation>tamaño de la otra, por lado</translation>
    </message>
    <message>
        <source>{greys} greys apart</source>
        <translation>{greys} grises de diferencia</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>tonos</translation>
    </message>
    <message>
        <source>edges of the other, in strength</source>
        <translation>bordes de la otra, en intensidad</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>Mirando de cerca…</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Photos by year: {years}</source>
        <translation>Fotos por año: {years}</translation>
    </message>
</context>
</TS>
