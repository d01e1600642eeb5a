<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%Ln pasta não pôde ser aberta: {folder}.</numerusform>
            <numerusform>%Ln pastas não puderam ser abertas, como {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tirada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Nome do lugar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Camera&apos;s serial number</source>
        <translation>Número de série da câmera</translation>
    </message>
    <message>
        <source>Lens&apos;s serial number</source>
        <translation>Número de série da lente</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>Como foi tirada</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
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
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostos</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Direitos autorais</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Outras notas</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is such a thing</comment>
        <translation>sim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln passo</numerusform>
            <numerusform>%Ln passos</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>fuso horário {zone}</translation>
    </message>
    <message>
        <source>{fraction} of the second</source>
        <translation>{fraction} do segundo</translation>
    </message>
    <message>
        <source>with flash</source>
        <translation>com flash</translation>
    </message>
    <message>
        <source>without flash</source>
        <translation>sem flash</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>{metres} m acima do mar</translation>
    </message>
    <message>
        <source>looking towards {degrees}°</source>
        <translation>na direção de {degrees}°</translation>
    </message>
    <message>
        <source>humidity {percent}</source>
        <translation>umidade {percent}</translation>
    </message>
    <message>
        <source>{metres} m under water</source>
        <translation>{metres} m debaixo d’água</translation>
    </message>
    <message>
        <source>with its RAW</source>
        <translation>com seu RAW</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>com seu vídeo</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>com som</translation>
    </message>
    <message>
        <source>with HDR data</source>
        <translation>com dados HDR</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>com edições</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%Ln pasta de outro programa foi deixada em paz, {folder}: {what}</numerusform>
            <numerusform>%Ln pastas de outros programas foram deixadas em paz, como {folder}: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln foto está só na nuvem e não foi baixada.</numerusform>
            <numerusform>%Ln fotos estão só na nuvem e não foram baixadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>an Apple photo library. Export its photos to compare them, or use its album Duplicates.</source>
        <translation>uma fototeca da Apple. Exporte as fotos para compará-las, ou use o álbum Duplicatas.</translation>
    </message>
    <message>
        <source>a store of Lightroom. Export its photos to compare them.</source>
        <translation>um acervo do Lightroom. Exporte as fotos para compará-las.</translation>
    </message>
    <message>
        <source>a store of Capture One. Export its photos to compare them.</source>
        <translation>um acervo do Capture One. Exporte as fotos para compará-las.</translation>
    </message>
    <message>
        <source>a store of Immich. Use Immich&apos;s own search for duplicates.</source>
        <translation>um acervo do Immich. Use a busca de duplicatas do Immich.</translation>
    </message>
    <message>
        <source>PhotoPrism&apos;s own storage. Look in its originals instead.</source>
        <translation>o acervo próprio do PhotoPrism. Procure antes nos originais.</translation>
    </message>
    <message>
        <source>the store of a Nextcloud server. Look in a synchronised folder instead.</source>
        <translation>o acervo de um servidor Nextcloud. Procure antes em uma pasta sincronizada.</translation>
    </message>
    <message>
        <source>the originals that Picasa kept of edited photos.</source>
        <translation>os originais que o Picasa guardou de fotos editadas.</translation>
    </message>
    <message>
        <source>a cache of small pictures that its program makes again.</source>
        <translation>um cache de imagens pequenas que o programa refaz.</translation>
    </message>
    <message>
        <source>a backup. Let the backup program thin it out.</source>
        <translation>um backup. Deixe o programa de backup reduzi-lo.</translation>
    </message>
    <message>
        <source>managed by Lightroom, which will miss what is removed here.</source>
        <translation>gerida pelo Lightroom, que sentirá falta do que for removido aqui.</translation>
    </message>
    <message>
        <source>a session of Capture One, which will miss what is removed here.</source>
        <translation>uma sessão do Capture One, que sentirá falta do que for removido aqui.</translation>
    </message>
    <message>
        <source>managed by digiKam. Let it scan for changes afterwards.</source>
        <translation>gerida pelo digiKam. Faça-o procurar mudanças depois.</translation>
    </message>
    <message>
        <source>managed by darktable, which will miss what is removed here.</source>
        <translation>gerida pelo darktable, que sentirá falta do que for removido aqui.</translation>
    </message>
    <message>
        <source>only in the cloud.</source>
        <translation>só na nuvem.</translation>
    </message>
    <message>
        <source>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</source>
        <translation>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</translation>
    </message>
    <message>
        <source>photo.xmp beside a RAW: Lightroom</source>
        <translation>photo.xmp ao lado de um RAW: Lightroom</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>A imagem colada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>Data do arquivo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Saved with</source>
        <translation>Salvo com</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>não registrado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of this kind is known</comment>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>{field}, by all sources</source>
        <translation>{field}, segundo todas as fontes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Junto dela</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>Changed or gone</source>
        <translation>Mudou ou sumiu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation>Manter?</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>Remover?</translation>
    </message>
    <message>
        <source>you decide: Enter keeps both</source>
        <translation>você decide: Enter mantém ambas</translation>
    </message>
    <message>
        <source>you decide: Enter keeps all</source>
        <translation>você decide: Enter mantém todas</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} a liberar</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>todas mantidas</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>em verificação</translation>
    </message>
    <message>
        <source>there is no such address, or no connection</source>
        <translation>esse endereço não existe, ou não há conexão</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sem permissão</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>o disco só permite leitura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>o disco falhou</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>uma parte do caminho não é uma pasta</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexão recusada</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>conexão interrompida</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>o arquivo não pode ser aberto</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>outro programa está usando o arquivo</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>o arquivo está danificado</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation>O arquivo termina cedo demais. Copie-o de novo da origem.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>O arquivo está danificado.</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>Isto não é uma imagem, diga o nome o que disser.</translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation>Este tipo de imagem não pode ser aberto aqui.</translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation>A imagem é grande demais para abrir com segurança.</translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation>Abrir demorou demais. Dê mais tempo em Avançado.</translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation>Não foi possível abrir; o arquivo provavelmente está danificado.</translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation>Não havia memória suficiente para abrir. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation>Você não pode ler este arquivo. Mude as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>O arquivo não está mais lá.</translation>
    </message>
    <message>
        <source>The file has changed since it was found. Look for copies again.</source>
        <translation>O arquivo mudou desde que foi encontrado. Procure cópias de novo.</translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation>O disco não conseguiu lê-lo. Verifique o disco e o cabo.</translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation>Esta foto não tem cópia aqui, por isso fica.</translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation>Esta pasta mantém tudo. Mude isso na primeira página.</translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation>Esta foto sumiu ou não pode ser aberta. Procure cópias de novo.</translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation>A foto que ficaria sumiu. Procure cópias de novo.</translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation>A foto que ficaria não pode ser aberta. Mantenha esta.</translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation>A última foto de um grupo fica. Mantenha outra antes.</translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation>Os dois nomes são de um mesmo arquivo; removê-lo faria perder a foto.</translation>
    </message>
    <message>
        <source>Its RAW, film, edit or HDR data would be lost with it, so it stays.</source>
        <translation>O RAW, vídeo, edição ou dados HDR dela se perderiam junto, por isso fica.</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>changed since the search; look for copies again before removing it</source>
        <translation>mudou desde a busca; procure cópias de novo antes de removê-la</translation>
    </message>
    <message>
        <source>the copy that would stay is gone; look for copies again</source>
        <translation>a cópia que ficaria sumiu; procure cópias de novo</translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look for copies again</source>
        <translation>a cópia que ficaria mudou; procure cópias de novo</translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened; keep this one</source>
        <translation>a cópia que ficaria não pode ser aberta; mantenha esta</translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation>todas as cópias dela também seriam removidas</translation>
    </message>
    <message>
        <source>its RAW, film, edit or HDR data would be lost with it</source>
        <translation>o RAW, vídeo, edição ou dados HDR dela se perderiam junto</translation>
    </message>
    <message>
        <source>the copy that would stay is in the trash itself</source>
        <translation>a própria cópia que ficaria está na lixeira</translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation>é o mesmo arquivo que o que ficaria</translation>
    </message>
    <message>
        <source>it is not a photo, whatever its name says</source>
        <translation>não é uma foto, diga o nome o que disser</translation>
    </message>
    <message>
        <source>it is less like the copy that would stay than the report says</source>
        <translation>parece menos com a cópia que ficaria do que diz o relatório</translation>
    </message>
    <message>
        <source>it may show what the copy that would stay does not hold</source>
        <translation>pode mostrar o que a cópia que ficaria não contém</translation>
    </message>
    <message>
        <source>it has something that the copy that would stay lacks</source>
        <translation>ela tem algo que falta à cópia que ficaria</translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look for copies again</source>
        <translation>não é mais idêntica à cópia que ficaria; procure cópias de novo</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation>não pode ser lida; verifique o disco</translation>
    </message>
    <message>
        <source>you may not move it; allow changes to it and its folder, then try again</source>
        <translation>você não pode movê-la; permita mudanças nela e na pasta dela e tente de novo</translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation>este disco não tem lixeira</translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation>uma pasta de rede não tem lixeira</translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation>a pasta escolhida está em outro disco</translation>
    </message>
    <message>
        <source>what only it knows could not be written beside the photo that stays</source>
        <translation>o que só ela sabe não pôde ser gravado ao lado da foto que fica</translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation>um arquivo que pertence a ela não pôde ser movido, por isso ficou inteira</translation>
    </message>
    <message>
        <source>the system refused; close other programs that use it, then try again</source>
        <translation>o sistema recusou; feche outros programas que a usem e tente de novo</translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation>você parou antes da vez dela</translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation>o programa terminou antes da vez dela</translation>
    </message>
    <message>
        <source>it is no longer where it was put: the trash or the folder was emptied</source>
        <translation>não está mais onde foi posta: a lixeira ou a pasta foi esvaziada</translation>
    </message>
    <message>
        <source>the disk it was on is not there; plug it in and try again</source>
        <translation>o disco em que estava não está aí; conecte-o e tente de novo</translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation>há outro arquivo onde ela foi posta</translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation>outro arquivo ocupa agora o lugar antigo dela; mova esse antes</translation>
    </message>
    <message>
        <source>you may not change its old folder; allow that, then try again</source>
        <translation>você não pode mudar a pasta antiga dela; permita isso e tente de novo</translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation>está na lixeira do sistema; restaure-a de lá</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>o sistema recusou</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Mover-se</translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation>grupo seguinte e anterior</translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation>foto seguinte e anterior do grupo</translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation>uma tela de grupos</translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation>primeiro e último grupo</translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation>buscar por nome ou pasta</translation>
    </message>
    <message>
        <source>show all groups again</source>
        <translation>mostrar todos os grupos de novo</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation>aceitar a sugestão e continuar</translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation>manter essa foto, remover as outras</translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation>manter essa foto também</translation>
    </message>
    <message>
        <source>keep only the chosen photo</source>
        <translation>manter só a foto escolhida</translation>
    </message>
    <message>
        <source>keep only those marked Keep</source>
        <translation>manter só as marcadas Manter</translation>
    </message>
    <message>
        <source>keep all of the group</source>
        <translation>manter todas do grupo</translation>
    </message>
    <message>
        <source>keep all groups shown</source>
        <translation>manter todos os grupos mostrados</translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation>remover ou manter a foto escolhida</translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation>não são duplicatas</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>refazer</translation>
    </message>
    <message>
        <source>suggestions for all groups</source>
        <translation>sugestões para todos os grupos</translation>
    </message>
    <message>
        <source>clean up</source>
        <translation>limpar</translation>
    </message>
    <message>
        <source>look up the copied photo</source>
        <translation>procurar a foto copiada</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation>alternar entre as fotos</translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation>passar de uma à outra com cortina</translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation>mostrar a diferença</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation>ampliar, reduzir, ajustar</translation>
    </message>
    <message>
        <source>the whole screen, and back by Esc</source>
        <translation>tela cheia, e volta com Esc</translation>
    </message>
    <message>
        <source>open the photo in its program</source>
        <translation>abrir a foto no programa dela</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>esta folha</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Não decidido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
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
        <translation>alguns segundos</translation>
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
        <translation>{photos} e {films}</translation>
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
            <numerusform>{names} e mais %Ln</numerusform>
            <numerusform>{names} e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>Arquivos idênticos</translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation>Mesma imagem, outro arquivo</translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation>Mesma foto, salva de novo</translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation>Versões editadas</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Tomadas parecidas</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>o mesmo arquivo duas vezes</translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation>só diferem as notas no arquivo</translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation>menor, salva de novo, outro formato, girada</translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation>recortada, com moldura, recolorida</translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation>outro momento, nunca escolhido por você</translation>
    </message>
    <message>
        <source>Identical files to look at</source>
        <translation>Arquivos idênticos para olhar</translation>
    </message>
    <message>
        <source>The same picture, to look at</source>
        <translation>A mesma imagem, para olhar</translation>
    </message>
    <message>
        <source>Copies to look at</source>
        <translation>Cópias para olhar</translation>
    </message>
    <message>
        <source>may know more than the photo that stays</source>
        <translation>talvez saibam mais que a foto que fica</translation>
    </message>
    <message>
        <source>may show or know more than the photo that stays</source>
        <translation>talvez mostrem ou saibam mais que a foto que fica</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idêntica</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>mesma imagem</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>salva de novo</translation>
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
            <numerusform>Série de %Ln tomada</numerusform>
            <numerusform>Série de %Ln tomadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln versão</numerusform>
            <numerusform>%Ln versões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln cópia</numerusform>
            <numerusform>%Ln cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some} e {others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>%Ln tomada parecida</numerusform>
            <numerusform>%Ln tomadas parecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhada</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>girada</translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation>espelhada e girada</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>de cabeça para baixo</translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation>girada um quarto</translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation>recortada a {percent} %</translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation>inclinada {degrees}°</translation>
    </message>
    <message>
        <source>cut: from {time}</source>
        <translation>trecho: de {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>end of a cut</comment>
        <translation>até {time}</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>{times} vezes a velocidade</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>exatamente o mesmo arquivo</translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation>a mesma imagem, ponto por ponto</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>outro tamanho</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>outro formato</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>outras cores</translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation>mais clara ou mais escura</translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation>passada a preto e branco</translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation>com mais ou menos nitidez</translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation>uma parte foi mudada</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recortada</translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation>com moldura</translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation>com legenda</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>com barras</translation>
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
        <translation>outro momento</translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation>outra exposição</translation>
    </message>
    <message>
        <source>another camera</source>
        <translation>outra câmera</translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>detalhes diferem</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>parece</translation>
    </message>
    <message>
        <source>text too small to compare</source>
        <translation>texto pequeno demais para comparar</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>trecho</translation>
    </message>
    <message>
        <source>one without sound</source>
        <translation>um sem som</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>outro som</translation>
    </message>
    <message>
        <source>other speed</source>
        <translation>outra velocidade</translation>
    </message>
    <message>
        <source>the photo&apos;s own film</source>
        <translation>o vídeo da foto</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>a menos de um segundo</translation>
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
            <numerusform>a %Ln dia</numerusform>
            <numerusform>a %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet which one shows more.</source>
        <translation>Ainda não se verificou qual mostra mais.</translation>
    </message>
    <message>
        <source>Which one shows more could not be told.</source>
        <translation>Não foi possível dizer qual mostra mais.</translation>
    </message>
    <message>
        <source>They differ in the marked place.</source>
        <translation>Elas diferem no lugar marcado.</translation>
    </message>
    <message>
        <source>It was made from the kept one, and changed.</source>
        <translation>Foi feita a partir da mantida, e alterada.</translation>
    </message>
    <message>
        <source>The kept one was made from it, and changed.</source>
        <translation>A mantida foi feita a partir dela, e alterada.</translation>
    </message>
    <message>
        <source>Neither could be made from the other alone.</source>
        <translation>Nenhuma pôde ser feita só a partir da outra.</translation>
    </message>
    <message>
        <source>One was cut out of the other, and changed.</source>
        <translation>Uma foi recortada da outra e alterada.</translation>
    </message>
    <message>
        <source>It was cut out of the kept one and shows nothing else.</source>
        <translation>Foi recortada da que fica e não mostra mais nada.</translation>
    </message>
    <message>
        <source>The kept one was cut out of it and shows nothing else.</source>
        <translation>A que fica foi recortada desta e não mostra mais nada.</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>As duas mostram o mesmo.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows, and has more detail.</source>
        <translation>A mantida contém tudo o que esta mostra, com mais detalhe.</translation>
    </message>
    <message>
        <source>It holds all that the kept one shows, and has more detail.</source>
        <translation>Esta contém tudo o que a mantida mostra, com mais detalhe.</translation>
    </message>
    <message>
        <source>Each shows something that the other does not.</source>
        <translation>Cada uma mostra algo que a outra não mostra.</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows.</source>
        <translation>A mantida contém tudo o que esta mostra.</translation>
    </message>
    <message>
        <source>It shows something that the kept one does not.</source>
        <translation>Esta mostra algo que a mantida não mostra.</translation>
    </message>
    <message>
        <source>The kept one was made from it.</source>
        <translation>A mantida foi feita a partir desta.</translation>
    </message>
    <message>
        <source>It was made from the kept one: enlarged {factor} times, shows nothing more.</source>
        <translation>Foi feita a partir da mantida: ampliada {factor} vezes, não mostra nada mais.</translation>
    </message>
    <message>
        <source>It was made from the kept one.</source>
        <translation>Foi feita a partir da mantida.</translation>
    </message>
    <message>
        <source>The same at a glance, and crops. For copies alone click their kind above.</source>
        <translation>Iguais à primeira vista, e recortes. Para ver só cópias, clique no tipo delas acima.</translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation>Exatamente o mesmo arquivo, byte por byte.</translation>
    </message>
    <message>
        <source>The same picture, point for point; only what else the file holds differs.</source>
        <translation>A mesma imagem, ponto por ponto; só difere o resto do arquivo.</translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation>A mesma foto, salva de novo.</translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation>Feita a partir da mesma foto e depois mudada.</translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation>Outra tomada da mesma coisa. Olhe antes de decidir.</translation>
    </message>
    <message>
        <source>Looks the same, but the text is too small to compare. Look before you decide.</source>
        <translation>Parece igual, mas o texto é pequeno demais para comparar. Olhe antes de decidir.</translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation>O que difere: {findings}.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nada escolhido ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>%Ln foto escolhida</numerusform>
            <numerusform>%Ln fotos escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} chosen</source>
        <translation>Escolhido: {photos}</translation>
    </message>
    <message>
        <source>The very same file, byte for byte: nothing differs.</source>
        <translation>Exatamente o mesmo arquivo, byte por byte: não há diferença.</translation>
    </message>
    <message>
        <source>The same picture, point for point: nothing differs.</source>
        <translation>A mesma imagem, ponto por ponto: não há diferença.</translation>
    </message>
    <message>
        <source>in a protected folder</source>
        <translation>em pasta protegida</translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation>na pasta preferida</translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation>em pasta menos preferida</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>a maior</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation>direto da câmera</translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation>sem dados da câmera</translation>
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
        <translation>intocada</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>mais nítida</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>menos nítida</translation>
    </message>
    <message>
        <source>better quality</source>
        <translation>melhor qualidade</translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation>qualidade menor</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>arquivo maior</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>arquivo menor</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>arquivo mais antigo</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>arquivo mais novo</translation>
    </message>
    <message>
        <source>has its RAW, film or HDR data</source>
        <translation>tem seu RAW, vídeo ou dados HDR</translation>
    </message>
    <message>
        <source>no RAW, film or HDR data</source>
        <translation>sem RAW, vídeo nem dados HDR</translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation>com nome de cópia</translation>
    </message>
    <message>
        <source>plain name</source>
        <translation>nome simples</translation>
    </message>
    <message>
        <source>in a named folder</source>
        <translation>em uma pasta com nome</translation>
    </message>
    <message>
        <source>in no named folder</source>
        <translation>em uma pasta sem nome</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>caminho mais curto</translation>
    </message>
    <message>
        <source>longer path</source>
        <translation>caminho mais longo</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>primeira por nome</translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation>igual em tudo</translation>
    </message>
    <message>
        <source>has keywords or edits</source>
        <translation>tem palavras-chave ou edições</translation>
    </message>
    <message>
        <source>fewer keywords or edits</source>
        <translation>menos palavras-chave ou edições</translation>
    </message>
    <message>
        <source>shows most</source>
        <translation>mostra mais que todas</translation>
    </message>
    <message>
        <source>the kept one has more detail</source>
        <translation>a mantida tem mais detalhe</translation>
    </message>
    <message>
        <source>the others were made from it</source>
        <translation>as outras foram feitas a partir dela</translation>
    </message>
    <message>
        <source>made from another photo</source>
        <translation>feita a partir de outra foto</translation>
    </message>
    <message>
        <source>shows nothing more</source>
        <translation>não mostra nada mais</translation>
    </message>
    <message>
        <source>another photo here shows all of it</source>
        <translation>outra foto daqui mostra tudo o que esta mostra</translation>
    </message>
    <message>
        <source>but shows what the kept one does not</source>
        <translation>mas mostra o que a mantida não mostra</translation>
    </message>
    <message>
        <source>but differs from the kept one</source>
        <translation>mas difere da mantida</translation>
    </message>
    <message>
        <source>but the kept one was made from it</source>
        <translation>mas a mantida foi feita a partir dela</translation>
    </message>
    <message>
        <source>but it may be the original</source>
        <translation>mas pode ser a original</translation>
    </message>
    <message>
        <source>but not checked whole</source>
        <translation>mas não verificada por inteiro</translation>
    </message>
    <message>
        <source>but with its date</source>
        <translation>mas com a data</translation>
    </message>
    <message>
        <source>but with its place</source>
        <translation>mas com o lugar</translation>
    </message>
    <message>
        <source>but with edits</source>
        <translation>mas com edições</translation>
    </message>
    <message>
        <source>but with HDR data</source>
        <translation>mas com dados HDR</translation>
    </message>
    <message>
        <source>but with depth data</source>
        <translation>mas com dados de profundidade</translation>
    </message>
    <message>
        <source>but with further pictures</source>
        <translation>mas com mais imagens</translation>
    </message>
    <message>
        <source>but with transparency</source>
        <translation>mas com transparência</translation>
    </message>
    <message>
        <source>but with finer colours</source>
        <translation>mas com cores mais finas</translation>
    </message>
    <message>
        <source>but of another date</source>
        <translation>mas de outra data</translation>
    </message>
    <message>
        <source>but of another place</source>
        <translation>mas de outro lugar</translation>
    </message>
    <message>
        <source>but with the name of its place</source>
        <translation>mas com o nome do lugar</translation>
    </message>
    <message>
        <source>but with its camera</source>
        <translation>mas com a câmera</translation>
    </message>
    <message>
        <source>but rated</source>
        <translation>mas avaliada</translation>
    </message>
    <message>
        <source>but labelled</source>
        <translation>mas etiquetada</translation>
    </message>
    <message>
        <source>but with a title or caption</source>
        <translation>mas com título ou legenda</translation>
    </message>
    <message>
        <source>but with another title or caption</source>
        <translation>mas com outro título ou outra legenda</translation>
    </message>
    <message>
        <source>but with keywords</source>
        <translation>mas com palavras-chave</translation>
    </message>
    <message>
        <source>but with people&apos;s names</source>
        <translation>mas com nomes de pessoas</translation>
    </message>
    <message>
        <source>but with marked faces</source>
        <translation>mas com rostos marcados</translation>
    </message>
    <message>
        <source>but with author or copyright</source>
        <translation>mas com autor ou direitos</translation>
    </message>
    <message>
        <source>but with other notes</source>
        <translation>mas com outras notas</translation>
    </message>
    <message>
        <source>{photo} shows all of it</source>
        <translation>{photo} mostra tudo o que esta mostra</translation>
    </message>
    <message>
        <source>made from the kept one</source>
        <translation>feita a partir da mantida</translation>
    </message>
    <message>
        <source>the other one was made from it</source>
        <translation>a outra foi feita a partir dela</translation>
    </message>
    <message>
        <source>any would do, shorter path</source>
        <translation>qualquer um serve, caminho mais curto</translation>
    </message>
    <message>
        <source>the same file, longer path</source>
        <translation>o mesmo arquivo, caminho mais longo</translation>
    </message>
    <message>
        <source>{decided} of {groups} decided</source>
        <translation>{decided} de {groups} decididos</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>a primeira</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>a mais nítida</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>outra tomada</translation>
    </message>
    <message>
        <source>less than a second later</source>
        <translation>menos de um segundo depois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln segundo depois</numerusform>
            <numerusform>%Ln segundos depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln minuto depois</numerusform>
            <numerusform>%Ln minutos depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln hora depois</numerusform>
            <numerusform>%Ln horas depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln dia depois</numerusform>
            <numerusform>%Ln dias depois</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the decision about one photo</source>
        <translation>Anular a decisão sobre uma foto</translation>
    </message>
    <message>
        <source>Take back the choice in this group</source>
        <translation>Anular a escolha neste grupo</translation>
    </message>
    <message>
        <source>Take back that all groups shown were kept whole</source>
        <translation>Anular que todos os grupos mostrados sejam mantidos inteiros</translation>
    </message>
    <message>
        <source>Take back the accepted suggestion</source>
        <translation>Anular a sugestão aceita</translation>
    </message>
    <message>
        <source>Take back all suggestions that were chosen at once</source>
        <translation>Anular todas as sugestões escolhidas de uma vez</translation>
    </message>
    <message>
        <source>Bring back the decisions that were taken back</source>
        <translation>Trazer de volta as decisões anuladas</translation>
    </message>
    <message>
        <source>the original before what was made from it</source>
        <translation>a original antes do que foi feito dela</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>mais pixels</translation>
    </message>
    <message>
        <source>with its RAW, film or HDR data</source>
        <translation>com seu RAW, vídeo ou dados HDR</translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation>com câmera, data e lugar</translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation>intocada antes de editada</translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation>RAW e HEIC antes de JPEG</translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation>JPEG antes de HEIC e RAW</translation>
    </message>
    <message>
        <source>visibly sharper</source>
        <translation>visivelmente mais nítida</translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation>melhor qualidade ao salvar</translation>
    </message>
    <message>
        <source>with stars, keywords, words or edits</source>
        <translation>com estrelas, palavras-chave, textos ou edições</translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation>na pasta mais acima</translation>
    </message>
    <message>
        <source>in the higher folder, even a version before its original</source>
        <translation>na pasta mais acima, até uma versão antes da original</translation>
    </message>
    <message>
        <source>in a folder that somebody named (“Summer 2019”, not “DCIM”)</source>
        <translation>em uma pasta a que alguém deu nome (“Verão 2019”, não “DCIM”)</translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation>nome sem “cópia” ou “(1)”</translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation>em mais pastas</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Procurando fotos</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Lendo fotos</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>Comparando fotos</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>Verificando as cópias</translation>
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
        <translation>L</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>a film inside the file</source>
        <translation>um vídeo dentro do arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>mais %Ln imagem dentro do arquivo</numerusform>
            <numerusform>mais %Ln imagens dentro do arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>the picture for the other eye</source>
        <translation>a imagem para o outro olho</translation>
    </message>
    <message>
        <source>the RAW it was made from</source>
        <translation>o RAW do qual foi feita</translation>
    </message>
    <message>
        <source>HDR data inside the file</source>
        <translation>dados HDR dentro do arquivo</translation>
    </message>
    <message>
        <source>depth data inside the file</source>
        <translation>dados de profundidade dentro do arquivo</translation>
    </message>
    <message>
        <source>mattes for portrait light</source>
        <translation>máscaras para luz de retrato</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}, qualidade {quality}</translation>
    </message>
    <message>
        <source>{kind}, but named .{suffix}</source>
        <translation>{kind}, mas com nome .{suffix}</translation>
    </message>
    <message>
        <source>looks nearly the same</source>
        <translation>parece quase igual</translation>
    </message>
    <message>
        <source>looks much alike</source>
        <translation>parece muito</translation>
    </message>
    <message>
        <source>looks somewhat alike</source>
        <translation>parece um pouco</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>disco não conectado</translation>
    </message>
    <message>
        <source>Nearly the same: copies saved again.</source>
        <translation>Quase igual: cópias salvas de novo.</translation>
    </message>
    <message>
        <source>Much alike: copies and light edits.</source>
        <translation>Muito parecido: cópias e edições leves.</translation>
    </message>
    <message>
        <source>Alike on the whole: stronger edits too. Look before you remove.</source>
        <translation>Parecido no conjunto: também edições maiores. Olhe antes de remover.</translation>
    </message>
    <message>
        <source>Somewhat alike: other shots too. Compare each group.</source>
        <translation>Um pouco parecido: também outras tomadas. Compare cada grupo.</translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation>Qualquer cor, também preto e branco.</translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation>Só as mesmas cores.</translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation>Quase as mesmas cores.</translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation>As cores podem diferir um pouco.</translation>
    </message>
    <message>
        <source>An archive in a folder needs chdb, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;; for Windows there is none, there an archive is on a server.</source>
        <translation>Um acervo em uma pasta precisa do chdb, que não está instalado ({why}). Instale-o com: pip install &quot;dedupe-gui[archive]&quot;; para Windows não existe, lá um acervo fica em um servidor.</translation>
    </message>
    <message>
        <source>An archive is in a folder or at clickhouse://host/database; other addresses are not understood.</source>
        <translation>Um acervo fica em uma pasta ou em clickhouse://host/database; outros endereços não são entendidos.</translation>
    </message>
    <message>
        <source>An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;</source>
        <translation>Um acervo em um servidor precisa do clickhouse-driver, que não está instalado ({why}). Instale-o com: pip install &quot;dedupe-gui[archive]&quot;</translation>
    </message>
    <message>
        <source>Another clean-up is running in another window. Wait until it has finished, then try again.</source>
        <translation>Há outra limpeza em andamento em outra janela. Espere terminar e tente de novo.</translation>
    </message>
    <message>
        <source>More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.</source>
        <translation>Mais de {most} fotos do acervo são tão próximas assim. Peça uma distância menor ou outro hash.</translation>
    </message>
    <message>
        <source>No photo of the archive has a {hash}: they were added from scans that made none. Add them again with --all-hashes.</source>
        <translation>Nenhuma foto do acervo tem um {hash}: elas vieram de buscas que não o calcularam. Adicione-as de novo com --all-hashes.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed. Install it with: pip install &quot;dedupe-gui[parquet]&quot;</source>
        <translation>Parquet precisa do pyarrow, que não está instalado. Instale-o com: pip install &quot;dedupe-gui[parquet]&quot;</translation>
    </message>
    <message>
        <source>The archive has no library {name}. See: archive libraries</source>
        <translation>O acervo não tem nenhuma coleção {name}. Veja: archive libraries</translation>
    </message>
    <message>
        <source>The archive {place} cannot be opened: {why}. Choose another place.</source>
        <translation>O acervo {place} não pode ser aberto: {why}. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.</source>
        <translation>O acervo {place} não pode continuar: {why}. O que foi adicionado antes está nele; o mesmo comando continua dali.</translation>
    </message>
    <message>
        <source>The archive {place} is in use by another program. Try again when that has ended.</source>
        <translation>O acervo {place} está em uso por outro programa. Tente de novo quando ele terminar.</translation>
    </message>
    <message>
        <source>The archive {place} is of another version of this program. Update it.</source>
        <translation>O acervo {place} é de outra versão deste programa. Atualize-o.</translation>
    </message>
    <message>
        <source>The archive&apos;s address is not understood. It is written clickhouse://host/database or clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; the password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>O endereço do acervo não é entendido. Escreve-se clickhouse://host/database ou clickhouse://user@host:9000/database?cluster=NAME, com letras, algarismos e _ nos nomes; a senha pode estar na variável CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The archive&apos;s server {place} is away, or does not answer any more ({why}). What was added before is in it; when the server is there again, the same command goes on.</source>
        <translation>O servidor {place} do acervo não está lá ou não responde mais ({why}). O que foi adicionado antes está nele; quando o servidor voltar, o mesmo comando continua.</translation>
    </message>
    <message>
        <source>The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are read once more, nothing else is lost.</source>
        <translation>O catálogo está danificado por dentro ({why}). Esqueça tudo, ou indique outro arquivo: então as fotos são lidas mais uma vez, nada mais se perde.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written ({why}). This scan goes on, but what it reads is not remembered for the next one. Free some space, or name a file in another folder.</source>
        <translation>O catálogo {path} não pode ser gravado ({why}). Esta busca continua, mas o que lê não será lembrado para a próxima. Libere espaço, ou indique um arquivo em outra pasta.</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written, so that it forgets nothing. See who may write there, or move the file away.</source>
        <translation>O catálogo {path} não pode ser gravado, então não esquece nada. Veja quem pode gravar ali, ou mova o arquivo.</translation>
    </message>
    <message>
        <source>The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read once more, nothing else is lost. The old file is of no more use.</source>
        <translation>O catálogo {path} estava danificado ({why}). Foi posto de lado como {aside} e recomeçado: as fotos são lidas mais uma vez, nada mais se perde. O arquivo antigo não serve mais.</translation>
    </message>
    <message>
        <source>The list of folders {path} can&apos;t be written: {why}. See who may write there.</source>
        <translation>A lista de pastas {path} não pode ser gravada: {why}. Veja quem pode gravar ali.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. Move the file away to begin a new list; what was removed is still in the trash.</source>
        <translation>A lista de limpezas anteriores {path} não pode ser lida ({why}), e sem ela nada é removido. Mova o arquivo para começar uma lista nova; o que foi removido ainda está na lixeira.</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. Check the folder&apos;s permissions and free space; a damaged file can be moved away.</source>
        <translation>A lista de limpezas anteriores {path} não pode ser gravada ({why}), e sem ela nada é removido. Verifique as permissões da pasta e o espaço livre; um arquivo danificado pode ser movido.</translation>
    </message>
    <message>
        <source>The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.</source>
        <translation>O padrão a excluir não é válido: {why}. Escreva-o como em um arquivo .gitignore.</translation>
    </message>
    <message>
        <source>The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.</source>
        <translation>A imagem em {url} passa de {limit_mb} MB. Salve-a e solte o arquivo.</translation>
    </message>
    <message>
        <source>The processes that read photos do not start. Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}</source>
        <translation>Os processos que leem fotos não iniciam. Execute `dedupe-gui --self-test` para ver o que falta, ou instale o programa de novo.{why}</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {why}. Check its name.</source>
        <translation>O relatório {path} não pode ser lido: {why}. Verifique o nome.</translation>
    </message>
    <message>
        <source>The report {path} is incomplete ({why}). Scan again to get a whole one.</source>
        <translation>O relatório {path} está incompleto ({why}). Busque de novo para obter um inteiro.</translation>
    </message>
    <message>
        <source>The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.</source>
        <translation>O servidor de {place} não deixa {user} fazer isso ({why}). Peça essa permissão a quem o administra.</translation>
    </message>
    <message>
        <source>The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.</source>
        <translation>O servidor de {place} não tem nenhuma função que conte bits, por isso não pode comparar hashes. Atualize o ClickHouse.</translation>
    </message>
    <message>
        <source>The server of {place} has no room for more ({why}). What was added before is in it; make room, and the same command goes on.</source>
        <translation>O servidor de {place} não tem mais espaço ({why}). O que foi adicionado antes está nele; abra espaço, e o mesmo comando continua.</translation>
    </message>
    <message>
        <source>The server of {place} knows no such cluster. Its remote_servers name those that it knows.</source>
        <translation>O servidor de {place} não conhece esse cluster. Os remote_servers dele indicam os que ele conhece.</translation>
    </message>
    <message>
        <source>The server of {place} refuses the user or the password. The password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>O servidor de {place} recusa o usuário ou a senha. A senha pode estar na variável CLICKHOUSE_PASSWORD.</translation>
    </message>
    <message>
        <source>The server of {place} says: {why}.</source>
        <translation>O servidor de {place} diz: {why}.</translation>
    </message>
    <message>
        <source>The table photos of {place} is no archive of this version of the program. Name another database.</source>
        <translation>A tabela photos de {place} não é um acervo desta versão do programa. Indique outro banco de dados.</translation>
    </message>
    <message>
        <source>There is no archive at {place}. Check the address.</source>
        <translation>Não há nenhum acervo em {place}. Verifique o endereço.</translation>
    </message>
    <message>
        <source>There is no archive in {place}. Check its name.</source>
        <translation>Não há nenhum acervo em {place}. Verifique o nome.</translation>
    </message>
    <message>
        <source>There is no clean-up number {run}. `dedupe-gui history` lists them.</source>
        <translation>Não há limpeza número {run}. `dedupe-gui history` lista todas.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Não há limpeza para desfazer.</translation>
    </message>
    <message>
        <source>There is no clean-up to undo: what was removed was emptied from the trash or the folder since.</source>
        <translation>Não há limpeza para desfazer: o que foi removido não está mais na lixeira nem na pasta.</translation>
    </message>
    <message>
        <source>There is no file {path}, or it cannot be looked at. Check its name.</source>
        <translation>Não há arquivo {path}, ou ele não pode ser visto. Verifique o nome.</translation>
    </message>
    <message>
        <source>There is no room to work in ({why}). Free some space on the disk of the temporary folder.</source>
        <translation>Não há espaço para trabalhar ({why}). Libere espaço no disco da pasta temporária.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Choose a folder on another disk.</source>
        <translation>Não há espaço suficiente em {folder}. Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>This session is damaged ({why}). Scan the folders again.</source>
        <translation>Esta sessão está danificada ({why}). Busque nas pastas de novo.</translation>
    </message>
    <message>
        <source>This session is gone. Scan the folders again.</source>
        <translation>Esta sessão não existe mais. Busque nas pastas de novo.</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of the program. Update the program.</source>
        <translation>Esta sessão foi salva por uma versão mais nova do programa. Atualize o programa.</translation>
    </message>
    <message>
        <source>Two reports would go to {path}. Name a file for each.</source>
        <translation>Dois relatórios iriam para {path}. Indique um arquivo para cada um.</translation>
    </message>
    <message>
        <source>What was known of {path} is gone from the catalogue. Scan the folders again.</source>
        <translation>O que se sabia de {path} não está mais no catálogo. Busque nas pastas de novo.</translation>
    </message>
    <message>
        <source>{film} is a film and {photo} is not. Compare two of a kind.</source>
        <translation>{film} é um vídeo e {photo} não. Compare dois do mesmo tipo.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {why}.</source>
        <translation>Não é possível abrir {folder}: {why}.</translation>
    </message>
    <message>
        <source>{folder} is on the card itself. Choose a folder elsewhere.</source>
        <translation>{folder} está no próprio cartão. Escolha uma pasta em outro lugar.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}). Check the address and the connection.</source>
        <translation>{host} não pode ser alcançado ({why}). Verifique o endereço e a conexão.</translation>
    </message>
    <message>
        <source>{host} is inside your own network, and the address was not typed by you. Save the picture and drop the file.</source>
        <translation>{host} está na sua própria rede, e o endereço não foi digitado por você. Salve a imagem e solte o arquivo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). Free some space, or see who may write there.</source>
        <translation>{path} não pode ser usado ({why}). Libere espaço, ou veja quem pode gravar ali.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). See who may write there.</source>
        <translation>{path} não pode ser usado ({why}). Veja quem pode gravar ali.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Check its name.</source>
        <translation>{path} não pode ser aberto: {why}. Verifique o nome.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a film: {why}</source>
        <translation>{path} não pode ser lido como vídeo: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a photo: {why}</source>
        <translation>{path} não pode ser lido como foto: {why}</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}. Remove it yourself.</source>
        <translation>{path} não pode ser removido: {why}. Remova-o você mesmo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place for the report.</source>
        <translation>{path} não pode ser gravado: {why}. Escolha outro lugar para o relatório.</translation>
    </message>
    <message>
        <source>{path} could not be opened. Try again.</source>
        <translation>{path} não pôde ser aberto. Tente de novo.</translation>
    </message>
    <message>
        <source>{path} holds what this program never writes ({why}). Move the file away to begin anew.</source>
        <translation>{path} contém o que este programa nunca grava ({why}). Mova o arquivo para recomeçar.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Name another file.</source>
        <translation>{path} é um banco de dados de outro programa. Indique outro arquivo.</translation>
    </message>
    <message>
        <source>{path} is a film or belongs to a photo, and no report replaces it. Choose another name.</source>
        <translation>{path} é um vídeo ou pertence a uma foto, e nenhum relatório o substitui. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} is a film. Look up a photo instead.</source>
        <translation>{path} é um vídeo. Procure uma foto em vez disso.</translation>
    </message>
    <message>
        <source>{path} is a picture, which no report replaces. Choose another name.</source>
        <translation>{path} é uma imagem, que nenhum relatório substitui. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Move the file away to begin anew.</source>
        <translation>{path} está danificado ({why}). Mova o arquivo para recomeçar.</translation>
    </message>
    <message>
        <source>{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.</source>
        <translation>{path} não é um acervo exportado ({why}). Indique um arquivo gravado por “archive export”.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file written by --json.</source>
        <translation>{path} não é um arquivo. Escolha um arquivo gravado com --json.</translation>
    </message>
    <message>
        <source>{path} is not a catalogue of this program. Name another file.</source>
        <translation>{path} não é um catálogo deste programa. Indique outro arquivo.</translation>
    </message>
    <message>
        <source>{path} is not a report of the format {format}. Choose a file written by --json.</source>
        <translation>{path} não é um relatório no formato {format}. Escolha um arquivo gravado com --json.</translation>
    </message>
    <message>
        <source>{path} is not a report: it is not JSON. Choose a file written by --json.</source>
        <translation>{path} não é um relatório: não é JSON. Escolha um arquivo gravado com --json.</translation>
    </message>
    <message>
        <source>{path} is there already and is no report of this program. Choose another name, or add --overwrite.</source>
        <translation>{path} já existe e não é um relatório deste programa. Escolha outro nome, ou acrescente --overwrite.</translation>
    </message>
    <message>
        <source>{path} is too large for a report. Choose a file written by --json.</source>
        <translation>{path} é grande demais para um relatório. Escolha um arquivo gravado com --json.</translation>
    </message>
    <message>
        <source>{path} was damaged ({why}). It was set aside as {aside} and begun anew.</source>
        <translation>{path} estava danificado ({why}). Foi posto de lado como {aside} e recomeçado.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program, or name another file.</source>
        <translation>{path} foi gravado por uma versão mais nova deste programa. Atualize o programa, ou indique outro arquivo.</translation>
    </message>
    <message>
        <source>{place} is no archive, and there is something in it. Name a new or an empty folder.</source>
        <translation>{place} não é um acervo, e há algo dentro. Indique uma pasta nova ou vazia.</translation>
    </message>
    <message>
        <source>{url} answered “{answer}”. Check the address.</source>
        <translation>{url} respondeu “{answer}”. Verifique o endereço.</translation>
    </message>
    <message>
        <source>{url} broke off before the picture was whole. Try again.</source>
        <translation>{url} parou antes de a imagem estar inteira. Tente de novo.</translation>
    </message>
    <message>
        <source>{url} did not answer ({why}). Check the address and the connection.</source>
        <translation>{url} não respondeu ({why}). Verifique o endereço e a conexão.</translation>
    </message>
    <message>
        <source>{url} is not a picture but {kind}. Use the address of the picture itself.</source>
        <translation>{url} não é uma imagem, e sim {kind}. Use o endereço da própria imagem.</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be fetched. Use one with http or https.</source>
        <translation>{url} não é um endereço da web que possa ser lido. Use um com http ou https.</translation>
    </message>
    <message>
        <source>{url} leads from one address to the next without end. Save the picture and drop the file.</source>
        <translation>{url} leva de um endereço a outro sem fim. Salve a imagem e solte o arquivo.</translation>
    </message>
    <message>
        <source>{url} takes longer than {limit_s} s. Save the picture and drop the file.</source>
        <translation>{url} demora mais de {limit_s} s. Salve a imagem e solte o arquivo.</translation>
    </message>
    <message>
        <source>{pictures} fps, {megabits} Mbit/s</source>
        <translation>{pictures} fps, {megabits} Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>%Ln delas é um vídeo, {size}.</numerusform>
            <numerusform>%Ln delas são vídeos, {size}.</numerusform>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>A busca foi parada</translation>
    </message>
    <message>
        <source>No copies were found until then. What was read is remembered, so searching again is quicker.</source>
        <translation>Até então não foram encontradas cópias. O que foi lido é lembrado, então buscar de novo é mais rápido.</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. Plug in its disk, then search again.</source>
        <translation>{folder} não está aí no momento. Conecte o disco e busque de novo.</translation>
    </message>
    <message>
        <source>No photos were found</source>
        <translation>Nenhuma foto encontrada</translation>
    </message>
    <message>
        <source>There are no photos in these folders that can be opened. Add another folder.</source>
        <translation>Nestas pastas não há fotos que possam ser abertas. Adicione outra pasta.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dedupe</source>
        <translation>Sobre o Dedupe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenças…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>The guide on the web</source>
        <translation>O guia na web</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Relatar uma falha</translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation>Dedupe {version}</translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation>Encontra as cópias nas suas fotos, diz por quê, e nunca perde uma.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg.</source>
        <translation>O Dedupe se apoia no trabalho de muitos outros, sobretudo Qt, Pillow, NumPy e FFmpeg.</translation>
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
        <translation>Avançado</translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation>Pela forma: o melhor para fotos (pHash)</translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation>Por gradientes (dHash)</translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation>Por wavelets: muitos achados falsos (wHash)</translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation>Pelo brilho: muitos achados falsos (aHash)</translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation>Por brilho e cor (aHash + colorhash)</translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation>Por forma e cor (pHash + colorhash)</translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation>Encontrar também cópias giradas e espelhadas</translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation>Encontrar também recortes, molduras, legendas e inclinações</translation>
    </message>
    <message>
        <source>Only copies in another folder of the list than the kept photo</source>
        <translation>Só cópias em outra pasta da lista que não a da foto mantida</translation>
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
        <translation>Como as fotos são comparadas</translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation>Diferenças permitidas no início, de 64</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>Menor grupo</translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation>Deixar de fora arquivos e pastas</translation>
    </message>
    <message>
        <source>Look even in these stores of other programs</source>
        <translation>Olhar mesmo nestes acervos de outros programas</translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation>Núcleos do processador a usar</translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation>Desistir de uma foto depois de</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation>Padrões como em um arquivo .gitignore, um por linha. Nunca se entra em pastas ocultas nem em lixeiras.</translation>
    </message>
    <message>
        <source>Whole paths, one a line. What is removed there is missing in its program, which may break its library.</source>
        <translation>Caminhos inteiros, um por linha. O que for removido ali falta no programa, e isso pode quebrar a biblioteca.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estes</translation>
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
        <translation>Acervo</translation>
    </message>
    <message>
        <source>a folder, or clickhouse://host/database</source>
        <translation>uma pasta, ou clickhouse://host/database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
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
        <translation>Um acervo sabe como são as fotos de muitas coleções, também de discos que não estão conectados. Quando se procura uma imagem, ele também é consultado. É criado e preenchido na linha de comando, com “dedupe-gui archive add”. Deixe a linha vazia para não consultar nenhum.</translation>
    </message>
    <message>
        <source>Where the archive is</source>
        <translation>Onde está o acervo</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Escolha a pasta de um acervo</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Leave the password out of the address: it would stand in the settings for everybody to read. Put it into the variable CLICKHOUSE_PASSWORD before the program is started.</source>
        <translation>Deixe a senha fora do endereço: ela ficaria nas configurações, para qualquer um ler. Coloque-a na variável CLICKHOUSE_PASSWORD antes de iniciar o programa.</translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message>
        <source>held by {folder}</source>
        <translation>contidas em {folder}</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>photos</comment>
        <translation>diferem</translation>
    </message>
    <message>
        <source>only in {folder}</source>
        <translation>só em {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>%Ln de {photos} em {giver} também está em {holder}.</numerusform>
            <numerusform>%Ln de {photos} em {giver} também estão em {holder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>held by another photo</source>
        <translation>contidas em outra foto</translation>
    </message>
    <message>
        <source>without a copy</source>
        <translation>sem cópia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>%Ln de {photos} em {giver} tem uma cópia que fica, nesta pasta ou em outra.</numerusform>
            <numerusform>%Ln de {photos} em {giver} têm uma cópia que fica, nesta pasta ou em outra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that differ and those without a copy stay. You see the list before anything moves.</source>
        <translation>As que diferem e as que não têm cópia ficam. Você vê a lista antes que algo seja movido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>%Ln foto também está contida, mas você mantém ela ou a pasta dela.</numerusform>
            <numerusform>%Ln fotos também estão contidas, mas você mantém elas ou a pasta delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Remove what is also in {folder} ({photos})</source>
        <translation>Remover o que também está em {folder} ({photos})</translation>
    </message>
    <message>
        <source>stay for those</source>
        <comment>photos</comment>
        <translation>ficam no lugar delas</translation>
    </message>
    <message>
        <source>Remove all copies in this folder ({photos})</source>
        <translation>Remover todas as cópias desta pasta ({photos})</translation>
    </message>
    <message>
        <source>{photos}: held entirely by one that stays</source>
        <translation>{photos}: contidos por inteiro no que fica</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>A outra versão</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tirada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Nothing here can go without a loss.</source>
        <translation>Nada aqui pode sair sem perda.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date</comment>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message>
        <source>Other way round</source>
        <translation>Ao contrário</translation>
    </message>
    <message>
        <source>Compare with all folders</source>
        <translation>Comparar com todas as pastas</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>Fotos da pasta</translation>
    </message>
    <message>
        <source>Remove only these</source>
        <translation>Remover só estas</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Manter estas</translation>
    </message>
    <message>
        <source>Click a folder, then a second one with Ctrl (or press C on it) to see what both hold.</source>
        <translation>Clique em uma pasta e depois em outra com Ctrl (ou pressione C nela) para ver o que as duas têm.</translation>
    </message>
    <message>
        <source>How much of each folder is in another one too</source>
        <translation>Quanto de cada pasta também está em outra</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por pasta</translation>
    </message>
    <message>
        <source>Counting what each folder has…</source>
        <translation>Contando o que cada pasta tem…</translation>
    </message>
    <message>
        <source>Choose a folder at the left.</source>
        <translation>Escolha uma pasta à esquerda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>%Ln linha escolhida</numerusform>
            <numerusform>%Ln linhas escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the review</source>
        <translation>Olhar na revisão</translation>
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
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation>O que difere, clareado. Preto é igual.</translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>A última limpeza terminou de repente. %Ln foto ficou movida pela metade e já está resolvida.</numerusform>
            <numerusform>A última limpeza terminou de repente. %Ln fotos ficaram movidas pela metade e já estão resolvidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows what became of each, and can put them back.</source>
        <translation>O histórico mostra o que houve com cada uma, e pode restaurá-las.</translation>
    </message>
    <message>
        <source>The trash could not be opened. You find it in your file manager.</source>
        <translation>Não foi possível abrir a lixeira. Você a encontra no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>Não restauradas</translation>
    </message>
    <message>
        <source>All of them were left alone, for these reasons.</source>
        <translation>Todas foram deixadas como estavam, por estes motivos.</translation>
    </message>
    <message>
        <source>of copies are out of your library</source>
        <translation>de cópias não estão mais entre as suas fotos</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>Parte movida: {moved} de {photos}; %Ln ficou.</numerusform>
            <numerusform>Parte movida: {moved} de {photos}; %Ln ficaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>The space is free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>O espaço fica livre quando você esvaziar a lixeira e jogar fora a pasta “Removed photos”.</translation>
    </message>
    <message>
        <source>The space is free once you throw away the folder “Removed photos”.</source>
        <translation>O espaço fica livre quando você jogar fora a pasta “Removed photos”.</translation>
    </message>
    <message>
        <source>The space is free once the trash is emptied.</source>
        <translation>O espaço fica livre quando a lixeira for esvaziada.</translation>
    </message>
    <message>
        <source>Once what stands in the way is gone, try again from History.</source>
        <translation>Quando o que atrapalha sumir, tente de novo pelo histórico.</translation>
    </message>
    <message>
        <source>Those that are in a group are in the review again.</source>
        <translation>As que estão em um grupo estão de novo na revisão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>%Ln de {photos} está de volta onde estava</numerusform>
            <numerusform>%Ln de {photos} estão de volta onde estavam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>%Ln arquivo que pertence a elas vai junto</numerusform>
            <numerusform>%Ln arquivos que pertencem a elas vão junto</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: {kept}</source>
        <translation>fica: {kept}</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Nada foi movido</translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>Movido: {photos}.</numerusform>
            <numerusform>Movidos: {photos}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Nada foi restaurado</translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>{photos} está de volta onde estava</numerusform>
            <numerusform>{photos} estão de volta onde estavam</numerusform>
        </translation>
    </message>
    <message>
        <source>To be moved: {photos}</source>
        <translation>A mover: {photos}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>aqui tudo é mantido</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation>para a lixeira do sistema</translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation>para {folder}, porque {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>Mover a foto em {disk} para a pasta “Removed photos” de lá (%Ln)</numerusform>
            <numerusform>Mover as %Ln fotos em {disk} para a pasta “Removed photos” de lá</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} become free once the trash is emptied.</source>
        <translation>{size} ficam livres quando a lixeira for esvaziada.</translation>
    </message>
    <message>
        <source>{size} become free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>{size} ficam livres quando você esvaziar a lixeira e jogar fora a pasta “Removed photos”.</translation>
    </message>
    <message>
        <source>{size} become free once you throw away the folder “Removed photos”.</source>
        <translation>{size} ficam livres quando você jogar fora a pasta “Removed photos”.</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>Show all of them…</source>
        <translation>Mostrar todas…</translation>
    </message>
    <message>
        <source>Write what only they know to XMP files beside the photos that stay</source>
        <translation>Gravar o que só elas sabem em arquivos XMP ao lado das fotos que ficam</translation>
    </message>
    <message>
        <source>Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.</source>
        <translation>Datas, lugares, estrelas, textos, palavras-chave e pessoas. Ao restaurar as fotos, isso é retirado de novo.</translation>
    </message>
    <message>
        <source>How new XMP files are called</source>
        <translation>Nome dos novos arquivos XMP</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Quanto já foi feito</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation>Verificando antes de mover qualquer coisa…</translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation>Cada foto ainda está como estava, e a cópia dela ainda está lá?</translation>
    </message>
    <message>
        <source>Move {photos} to the trash?</source>
        <translation>Mover {photos} para a lixeira?</translation>
    </message>
    <message>
        <source>Move {photos}?</source>
        <translation>Mover {photos}?</translation>
    </message>
    <message>
        <source>Move {photos}</source>
        <translation>Mover {photos}</translation>
    </message>
    <message>
        <source>Nothing can be moved</source>
        <translation>Nada pode ser movido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln grupo mantém pelo menos uma foto.</numerusform>
            <numerusform>%Ln grupos mantêm pelo menos uma foto cada.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keeps} {size} Until then you can put everything back, from History or by hand, next week too.</source>
        <translation>{keeps} {size} Até lá você pode restaurar tudo, pelo histórico ou à mão, também na semana que vem.</translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation>Nenhuma das fotos escolhidas pode ser movida.</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>Ficam onde estão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>%Ln delas sabe algo que as fotos que ficam não sabem. Isso vai embora com ela.</numerusform>
            <numerusform>%Ln delas sabem algo que as fotos que ficam não sabem. Isso vai embora com elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>%Ln delas sabe algo que as fotos que ficam não sabem.</numerusform>
            <numerusform>%Ln delas sabem algo que as fotos que ficam não sabem.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them knows anything that the photos that stay do not know.</source>
        <translation>Nenhuma sabe algo que as fotos que ficam não saibam.</translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation>Restaurando fotos…</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>Movendo fotos…</translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation>Você pode parar a qualquer momento; o que foi movido está no histórico.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
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
        <translation>Comparar abaixo da lista</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Tela cheia (F11)</translation>
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
        <translation>Diferença</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Como comparar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation>Ajustar as fotos à visão</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>Um pixel da foto em um da tela</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Tela cheia (F11)</translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation>Escolha um grupo para comparar as fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Mostrar (%Ln)</numerusform>
            <numerusform>Mostrar as %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>Mostrar {shown} de {count}</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Não decidido</translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message>
        <source>Remove as well</source>
        <translation>Remover também</translation>
    </message>
    <message>
        <source>Remove the empty folders as well</source>
        <translation>Remover também as pastas vazias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln pasta está vazia agora.</numerusform>
            <numerusform>%Ln pastas estão vazias agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln pasta vazia foi removida.</numerusform>
            <numerusform>%Ln pastas vazias foram removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>Ficam onde estão: {names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation>Olhando as suas fotos</translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation>Os grupos aparecem aqui conforme são encontrados.</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Nada para revisar ainda</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Adicione pastas e procure cópias antes.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>All groups are decided</source>
        <translation>Todos os grupos estão decididos</translation>
    </message>
    <message>
        <source>Clean up at the bottom right moves what you chose to the trash, after one more look.</source>
        <translation>Limpar, embaixo à direita, move o que você escolheu para a lixeira, depois de mais uma olhada.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos os grupos</translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation>Nenhum grupo passa pelos filtros</translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation>Mostre todos os tipos de novo, ou apague o que digitou na busca.</translation>
    </message>
    <message>
        <source>No copies are left</source>
        <translation>Não restam cópias</translation>
    </message>
    <message>
        <source>What was moved can be put back from History. Add another folder to search on.</source>
        <translation>O que foi movido pode ser restaurado pelo histórico. Adicione outra pasta para continuar.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>Nenhuma cópia em {photos}</translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation>Mova o controle à esquerda para “amplamente” para ver também o que é parecido, ou adicione outra pasta.</translation>
    </message>
</context>
<context>
    <name>ExamplePairs</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Exemplos: {names}</translation>
    </message>
    <message>
        <source>✓ stays</source>
        <translation>✓ fica</translation>
    </message>
    <message>
        <source>✕ goes</source>
        <translation>✕ sai</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation>O que se sabe das fotos</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Moment of the films</source>
        <translation>Momento dos vídeos</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>Fotos do grupo</translation>
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
        <translation>Manter tudo o que é mostrado…</translation>
    </message>
    <message>
        <source>Keep all photos of all groups that are shown (Shift+A)</source>
        <translation>Manter todas as fotos de todos os grupos mostrados (Shift+A)</translation>
    </message>
    <message>
        <source>Show again what this hides: {filter}</source>
        <translation>Mostrar de novo o que isto esconde: {filter}</translation>
    </message>
    <message>
        <source>only what needs your eye</source>
        <translation>só o que precisa do seu olhar</translation>
    </message>
    <message>
        <source>only {kinds}</source>
        <translation>só {kinds}</translation>
    </message>
    <message>
        <source>only films</source>
        <translation>só vídeos</translation>
    </message>
    <message>
        <source>only “{text}”</source>
        <translation>só “{text}”</translation>
    </message>
    <message>
        <source>only {folder}</source>
        <translation>só {folder}</translation>
    </message>
    <message>
        <source>only one disk</source>
        <translation>só um disco</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln photos or more</source>
        <translation>
            <numerusform>só %Ln foto ou mais</numerusform>
            <numerusform>só %Ln fotos ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is undecided</source>
        <translation>só o que não está decidido</translation>
    </message>
    <message>
        <source>only copies with something more</source>
        <translation>só cópias com algo a mais</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation>Ainda por decidir</translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation>esconder os grupos prontos</translation>
    </message>
    <message>
        <source>stars, words, a date or HDR data that the kept one lacks</source>
        <translation>estrelas, textos, data ou dados HDR que faltam à mantida</translation>
    </message>
    <message>
        <source>Copies with something more</source>
        <translation>Cópias com algo a mais</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Quanto devem ser parecidas?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exatamente</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>amplamente</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>same colours</source>
        <translation>mesmas cores</translation>
    </message>
    <message>
        <source>any colours</source>
        <translation>quaisquer cores</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Mais seguros primeiro</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Mais espaço primeiro</translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation>Grupos maiores primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novos primeiro</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por pasta</translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation>Tamanho do grupo</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>Grupos de qualquer tamanho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>%Ln foto ou mais</numerusform>
            <numerusform>%Ln fotos ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>photos</source>
        <comment>heading of a column of numbers</comment>
        <translation>fotos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>Todos os discos</translation>
    </message>
    <message>
        <source>The disk of {folder}</source>
        <translation>O disco de {folder}</translation>
    </message>
    <message>
        <source>{number}, all found</source>
        <translation>{number}, todas encontradas</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>{number} até agora</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>aqui tudo é mantido</translation>
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
        <translation>Tentar as outras de novo</translation>
    </message>
    <message>
        <source>Add more folders</source>
        <translation>Adicionar mais pastas</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put back what was moved</source>
        <translation>Restaurar o que foi movido</translation>
    </message>
    <message>
        <source>or only some of them…</source>
        <translation>ou só algumas…</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Abrir a lixeira</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>Mudou de ideia?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>%Ln foto não foi movida</numerusform>
            <numerusform>%Ln fotos não foram movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be put back until you empty the trash.</source>
        <translation>Tudo pode ser restaurado até você esvaziar a lixeira.</translation>
    </message>
    <message>
        <source>Everything can be put back until you throw that folder away.</source>
        <translation>Tudo pode ser restaurado até você jogar fora essa pasta.</translation>
    </message>
    <message>
        <source>Everything that was moved</source>
        <translation>Tudo o que foi movido</translation>
    </message>
    <message>
        <source>In the trash: {photos}</source>
        <translation>Na lixeira: {photos}</translation>
    </message>
    <message>
        <source>In “Removed photos”: {photos}</source>
        <translation>Em “Removed photos”: {photos}</translation>
    </message>
    <message>
        <source>Counting what is left…</source>
        <translation>Contando o que resta…</translation>
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
        <translation>Não resta nada por decidir</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>até {size}</translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>Ver o que resta (%Ln grupo)</numerusform>
            <numerusform>Ver o que resta (%Ln grupos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Olhar o resto (%Ln grupo)</numerusform>
            <numerusform>Olhar o resto (%Ln grupos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library now: {photos}</source>
        <translation>Suas fotos agora: {photos}</translation>
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
        <translation>Todas as fotos são comparadas. Nada muda no seu disco.</translation>
    </message>
    <message>
        <source>2. Look</source>
        <translation>2. Olhar</translation>
    </message>
    <message>
        <source>You see what stays and what may go, and why. You decide.</source>
        <translation>Você vê o que fica, o que pode sair e por quê. Você decide.</translation>
    </message>
    <message>
        <source>3. Clean up</source>
        <translation>3. Limpar</translation>
    </message>
    <message>
        <source>What goes is moved to the trash, and can be put back.</source>
        <translation>O que sai vai para a lixeira e pode ser restaurado.</translation>
    </message>
    <message>
        <source>Your folder {folder}: counting the photos…</source>
        <translation>Sua pasta {folder}: contando as fotos…</translation>
    </message>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>Sua pasta {folder} tem %Ln foto.</numerusform>
            <numerusform>Sua pasta {folder} tem %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder {folder} has no photos. Add another one below.</source>
        <translation>Sua pasta {folder} não tem fotos. Adicione outra abaixo.</translation>
    </message>
    <message>
        <source>Find copies in {folder}</source>
        <translation>Procurar cópias em {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder} · não está aí no momento</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>Pode ser limpa</translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>Manter tudo aqui</translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation>O que pode acontecer em {folder}</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>Tirar {folder} da lista</translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation>Pastas, a preferida primeiro</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders, and how much of each is in another one too</source>
        <translation>Pastas, e quanto de cada uma também está em outra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>%Ln de {photos} também está em outra pasta</numerusform>
            <numerusform>%Ln de {photos} também estão em outra pasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with this folder</source>
        <translation>Comparar com esta pasta</translation>
    </message>
</context>
<context>
    <name>FoldersZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation>Solte aqui as suas pastas de fotos</translation>
    </message>
    <message>
        <source>All of them are searched together, with the folders inside them.</source>
        <translation>Todas são vistas juntas, com as pastas dentro delas.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Check a memory card…</source>
        <translation>Verificar um cartão de memória…</translation>
    </message>
    <message>
        <source>See which of its photos you don&apos;t have yet</source>
        <translation>Ver quais fotos dele você ainda não tem</translation>
    </message>
    <message>
        <source>Add the folders with your photos first</source>
        <translation>Adicione antes as pastas com as suas fotos</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them anew. No photo is touched. What is in the trash stays in the history, so that it can be put back.</source>
        <translation>Miniaturas, revisões e decisões sobre estas fotos são apagadas, e a próxima busca as lê de novo. Nenhuma foto é tocada. O que está na lixeira fica no histórico, para poder ser restaurado.</translation>
    </message>
    <message>
        <source>What to forget</source>
        <translation>O que esquecer</translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message>
        <source>Forgotten: what was known of {photos}.</source>
        <translation>Esquecido: o que se sabia de {photos}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%Ln arquivo removido ainda pode ser restaurado e fica no histórico.</numerusform>
            <numerusform>%Ln arquivos removidos ainda podem ser restaurados e ficam no histórico.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Dedupe, full screen</source>
        <translation>Dedupe, tela cheia</translation>
    </message>
    <message>
        <source>Photos of the group on the whole screen</source>
        <translation>Fotos do grupo em tela cheia</translation>
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
        <translation>Diferença</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Como comparar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
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
        <translation>Sair da tela cheia</translation>
    </message>
    <message>
        <source>keep that one</source>
        <translation>manter essa</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>manter ou remover</translation>
    </message>
    <message>
        <source>other photo</source>
        <translation>outra foto</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>alternar</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>aceitar, próximo</translation>
    </message>
    <message>
        <source>back</source>
        <translation>voltar</translation>
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
        <translation>Arraste para mudar a ordem, ou pressione Alt+Acima e Alt+Abaixo</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation>Grupos de cópias</translation>
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
        <translation>Pastas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por pasta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation>Procurar uma foto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>No browser opens {address}. Copy it from here.</source>
        <translation>Nenhum navegador abre {address}. Copie o endereço daqui.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>O guia</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Procurar no guia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>O guia está em inglês.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation>O que foi limpo</translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied and no folder “Removed photos” is thrown away.</source>
        <translation>As fotos voltam exatamente para onde estavam, enquanto a lixeira não for esvaziada e nenhuma pasta “Removed photos” for jogada fora.</translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation>Nada foi limpo ainda. Tudo o que você remover aparece aqui e pode ser restaurado.</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar fotos</translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation>Mostrar as fotos desta limpeza</translation>
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
            <numerusform>%Ln foto removida</numerusform>
            <numerusform>%Ln fotos removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: {photos}</source>
        <translation>removido: {photos}</translation>
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
            <numerusform>%Ln foto não está mais na lixeira</numerusform>
            <numerusform>%Ln fotos não estão mais na lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>emptied from the trash: {photos}</source>
        <translation>não mais na lixeira: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>%Ln foto ficou</numerusform>
            <numerusform>%Ln fotos ficaram</numerusform>
        </translation>
    </message>
    <message>
        <source>stayed: {photos}</source>
        <translation>sem mover: {photos}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminou antes</translation>
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
        <translation>Fechar</translation>
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
        <translation>até agora</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The work of others that comes along with Dedupe, and under which terms.</source>
        <translation>O trabalho de outros que acompanha o Dedupe, e sob quais condições.</translation>
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
            <numerusform>A busca terminou: foi encontrada %Ln cópia ou foto parecida.</numerusform>
            <numerusform>A busca terminou: foram encontradas %Ln cópias e fotos parecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search has ended: no copies were found.</source>
        <translation>A busca terminou: nenhuma cópia foi encontrada.</translation>
    </message>
    <message>
        <source>The photos are back where they were.</source>
        <translation>As fotos estão de volta onde estavam.</translation>
    </message>
    <message>
        <source>The clean-up has ended.</source>
        <translation>A limpeza terminou.</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Choose a folder or memory card to look up</source>
        <translation>Escolha uma pasta ou cartão de memória para verificar</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>Não há imagem na área de transferência. Copie uma e cole-a aqui.</translation>
    </message>
    <message>
        <source>Photos are being copied. Look up another one when that is done or stopped.</source>
        <translation>Há fotos sendo copiadas. Procure outra quando isso terminar ou for parado.</translation>
    </message>
    <message>
        <source>Choose a picture to look up</source>
        <translation>Escolha uma imagem para procurar</translation>
    </message>
    <message>
        <source>Choose the folder to copy the photos into</source>
        <translation>Escolha a pasta para onde copiar as fotos</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The picture that is looked up</source>
        <translation>A imagem que é procurada</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Those that are new or of which you have only another version, with what belongs to them. Nothing is written over, and each is read again after it was written.</source>
        <translation>As que são novas ou das quais você só tem outra versão, com o que pertence a elas. Nada é sobrescrito, e cada uma é lida de novo depois de gravada.</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>Quanto devem ser parecidas?</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exatamente</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>amplamente</translation>
    </message>
    <message>
        <source>all within</source>
        <translation>todas até</translation>
    </message>
    <message>
        <source>{count} nearest</source>
        <translation>as {count} mais próximas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Quanto já foi feito</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>A mesma foto</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Tomadas parecidas</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>outro momento</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Parecem</translation>
    </message>
    <message>
        <source>probably another photo</source>
        <translation>provavelmente outra foto</translation>
    </message>
    <message>
        <source>New: you don&apos;t have these</source>
        <translation>Novas: você não tem estas</translation>
    </message>
    <message>
        <source>You have another version of these</source>
        <translation>Destas você tem outra versão</translation>
    </message>
    <message>
        <source>it lacks something</source>
        <translation>falta algo nela</translation>
    </message>
    <message>
        <source>You have these already</source>
        <translation>Estas você já tem</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>No acervo</translation>
    </message>
    <message>
        <source>Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest.</source>
        <translation>Nada é tão parecido. Mova o controle para “amplamente”, ou mostre as mais próximas.</translation>
    </message>
    <message>
        <source>Do I already have this photo?</source>
        <translation>Já tenho esta foto?</translation>
    </message>
    <message>
        <source>Drop a picture here from a folder, a browser or a message, choose a file, or paste one.</source>
        <translation>Solte aqui uma imagem de uma pasta, navegador ou mensagem, escolha um arquivo, ou cole uma.</translation>
    </message>
    <message>
        <source>Drop a folder or a memory card here to see which of its photos are new.</source>
        <translation>Solte aqui uma pasta ou cartão de memória para ver quais fotos são novas.</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>Endereço web de uma imagem</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>De uma foto (%Ln) você só tem outra versão.</numerusform>
            <numerusform>De %Ln você só tem outra versão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser lido e talvez só exista aqui.</numerusform>
            <numerusform>%Ln arquivos não puderam ser lidos e talvez só existam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>%Ln vídeo não foi verificado; procure-o à parte.</numerusform>
            <numerusform>%Ln vídeos não foram verificados; procure um por um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln foto é nova</numerusform>
            <numerusform>%Ln fotos são novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>A outra (%Ln) você já tem.</numerusform>
            <numerusform>As outras %Ln você já tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>Nada de novo aqui</translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>A foto (%Ln) você já tem.</numerusform>
            <numerusform>As %Ln fotos você já tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Nem tudo pôde ser verificado</translation>
    </message>
    <message>
        <source>There are no photos here</source>
        <translation>Não há fotos aqui</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>Copiar %Ln foto para…</numerusform>
            <numerusform>Copiar %Ln fotos para…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {photos}…</source>
        <translation>Copiando: {done} de {photos}…</translation>
    </message>
    <message>
        <source>Each was read again: byte for byte the same as on the card.</source>
        <translation>Cada uma foi lida de novo: igual, byte por byte, à do cartão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>%Ln delas já estava lá.</numerusform>
            <numerusform>%Ln delas já estavam lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>De %Ln há lá outro arquivo com o mesmo nome. Escolha outra pasta.</numerusform>
            <numerusform>De %Ln há lá outros arquivos com o mesmo nome. Escolha outra pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>%Ln não pôde ser copiada: {why}.</numerusform>
            <numerusform>%Ln não puderam ser copiadas: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln foto está agora em {folder}</numerusform>
            <numerusform>%Ln fotos estão agora em {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln foto já está em {folder}</numerusform>
            <numerusform>%Ln fotos já estão em {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Nada foi copiado</translation>
    </message>
    <message>
        <source>Copied just now</source>
        <translation>Copiadas agora mesmo</translation>
    </message>
    <message>
        <source>Copied before</source>
        <translation>Copiadas antes</translation>
    </message>
    <message>
        <source>Not copied along, though it may say something of these photos: {files}.</source>
        <translation>Não copiado junto, embora possa dizer algo sobre estas fotos: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>%Ln foto está lá sem suas etiquetas, estrelas ou comentários da área de trabalho.</numerusform>
            <numerusform>%Ln fotos estão lá sem suas etiquetas, estrelas ou comentários da área de trabalho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>Consultando o acervo…</translation>
    </message>
    <message>
        <source>Your archive has this photo.</source>
        <translation>Seu acervo tem esta foto.</translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>O acervo tem algo parecido com %Ln delas.</numerusform>
            <numerusform>O acervo tem algo parecido com %Ln delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive has nothing like these.</source>
        <translation>O acervo não tem nada parecido.</translation>
    </message>
    <message>
        <source>The archive has it: {where}.</source>
        <translation>O acervo tem esta foto: {where}.</translation>
    </message>
    <message>
        <source>The archive may have it: {where}, not connected.</source>
        <translation>O acervo talvez tenha esta foto: {where}, disco não conectado.</translation>
    </message>
    <message>
        <source>The archive does not have it.</source>
        <translation>O acervo não tem esta foto.</translation>
    </message>
    <message>
        <source>Add folders on the first page.</source>
        <translation>Adicione pastas na primeira página.</translation>
    </message>
    <message>
        <source>There is nothing to look through</source>
        <translation>Não há onde procurar</translation>
    </message>
    <message>
        <source>You have this photo.</source>
        <translation>Você tem esta foto.</translation>
    </message>
    <message>
        <source>You have this film.</source>
        <translation>Você tem este vídeo.</translation>
    </message>
    <message>
        <source>You don&apos;t have this photo,</source>
        <translation>Você não tem esta foto,</translation>
    </message>
    <message>
        <source>You don&apos;t have this film,</source>
        <translation>Você não tem este vídeo,</translation>
    </message>
    <message>
        <source>but similar shots of the same thing.</source>
        <translation>mas tem tomadas parecidas da mesma coisa.</translation>
    </message>
    <message>
        <source>The same film</source>
        <translation>O mesmo vídeo</translation>
    </message>
    <message>
        <source>Nothing among {photos} is the same.</source>
        <translation>Nada em {photos} é igual.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>De %Ln só há lá uma parte. Guarde o cartão até que tudo esteja lá.</numerusform>
            <numerusform>De %Ln só há lá uma parte. Guarde o cartão até que tudo esteja lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>You don&apos;t have this photo.</source>
        <translation>Você não tem esta foto.</translation>
    </message>
    <message>
        <source>You don&apos;t have this film.</source>
        <translation>Você não tem este vídeo.</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} em {folder}</translation>
    </message>
    <message>
        <source>{where}, {times} times larger.</source>
        <translation>{where}, {times} vezes maior.</translation>
    </message>
    <message>
        <source>{where}, smaller than this one.</source>
        <translation>{where}, menor que esta.</translation>
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
        <translation>Fotos e vídeos</translation>
    </message>
    <message>
        <source>Films are read last; photos never wait for them.</source>
        <translation>Os vídeos são lidos por último; as fotos nunca esperam por eles.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. No photo is lost.</source>
        <translation>Algo deu errado no próprio programa. Nenhuma foto foi perdida.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>Não duplicatas…</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>Anular todas as decisões</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Abrir um relatório…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Salvar um relatório…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Acervo…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation>Sobre o Dedupe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Fotos da sua coleção</translation>
    </message>
</context>
<context>
    <name>NotDuplicatesDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>Não duplicatas</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>These photos are not shown together. What you take back comes again with the next search.</source>
        <translation>Estas fotos não são mostradas juntas. O que você anular volta na próxima busca.</translation>
    </message>
    <message>
        <source>Nothing yet. Press N in the review when photos of a group are no copies of each other.</source>
        <translation>Nada ainda. Pressione N na revisão quando as fotos de um grupo não forem cópias umas das outras.</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>Adicionar uma pasta de fotos</translation>
    </message>
    <message>
        <source>The language changes as soon as the search, the clean-up or the copying has ended.</source>
        <translation>O idioma muda assim que a busca, a limpeza ou a cópia terminar.</translation>
    </message>
</context>
<context>
    <name>RejectFlow</name>
    <message>
        <source>These files are the same, byte for byte. To keep both, press 1 and then Shift+2.</source>
        <translation>Estes arquivos são iguais, byte por byte. Para manter os dois, pressione 1 e depois Shift+2.</translation>
    </message>
    <message>
        <source>Remembered: not duplicates. Undo takes it back.</source>
        <translation>Lembrado: não são duplicatas. “Desfazer” anula isso.</translation>
    </message>
    <message>
        <source>Remembered: this photo is none of the others. Undo takes it back.</source>
        <translation>Lembrado: esta foto não é nenhuma das outras. “Desfazer” anula isso.</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>There is nothing to save yet. Find copies first.</source>
        <translation>Não há nada para salvar ainda. Procure cópias antes.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Salvar um relatório</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>Página com imagens (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Table with one row a pair (*.pairs.csv)</source>
        <translation>Tabela com uma linha por par (*.pairs.csv)</translation>
    </message>
    <message>
        <source>Table of the photos without a copy (*.without-copy.csv)</source>
        <translation>Tabela das fotos sem cópia (*.without-copy.csv)</translation>
    </message>
    <message>
        <source>Report to open again (*.json)</source>
        <translation>Relatório para abrir de novo (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Abrir um relatório</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Relatórios (*.json)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Search again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Look through the films alone</source>
        <translation>Revisar apenas os vídeos</translation>
    </message>
    <message>
        <source>You can stop at any time and go on another day.</source>
        <translation>Você pode parar a qualquer momento e continuar outro dia.</translation>
    </message>
    <message>
        <source>Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost.</source>
        <translation>Seguro quer dizer: cada uma está contida em uma foto que fica. Nada do que ela mostra ou sabe se perde.</translation>
    </message>
    <message>
        <source>Clean the safe ones</source>
        <translation>Limpar o que é seguro</translation>
    </message>
    <message>
        <source>You see the list once more before anything moves, and everything can be put back.</source>
        <translation>Você vê a lista mais uma vez antes que algo seja movido, e tudo pode ser restaurado.</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>Olhar o resto</translation>
    </message>
    <message>
        <source>Clean by folder…</source>
        <translation>Limpar por pasta…</translation>
    </message>
    <message>
        <source>What of one folder is in another one, and all copies in a folder</source>
        <translation>O que de uma pasta está em outra, e todas as cópias em uma pasta</translation>
    </message>
    <message>
        <source>How much of each folder is safe to clean</source>
        <translation>Quanto de cada pasta é seguro limpar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Add another folder</source>
        <translation>Adicionar outra pasta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Counting what can be freed…</source>
        <translation>Contando o que pode ser liberado…</translation>
    </message>
    <message>
        <source>Safe to clean · {size}</source>
        <translation>Seguro de limpar · {size}</translation>
    </message>
    <message>
        <source>Yours to decide · up to {size}</source>
        <translation>Para você decidir · até {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser lido</numerusform>
            <numerusform>%Ln arquivos não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>can be freed, and no picture is lost</source>
        <translation>podem ser liberados sem perder nenhuma imagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>%Ln de {photos} tem uma cópia que fica.</numerusform>
            <numerusform>%Ln de {photos} têm uma cópia que fica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is there twice.</source>
        <translation>Nada está repetido.</translation>
    </message>
    <message>
        <source>Clean the safe ones ({photos}, {size})</source>
        <translation>Limpar o que é seguro ({photos}, {size})</translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>grupo precisa do seu olhar</numerusform>
            <numerusform>grupos precisam do seu olhar</numerusform>
        </translation>
    </message>
    <message>
        <source>Left untouched.</source>
        <translation>Nada foi tocado.</translation>
    </message>
    <message>
        <source>Nothing among {photos} can be cleaned without a look.</source>
        <translation>Nada em {photos} pode ser limpo sem olhar.</translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Olhando as suas fotos</translation>
    </message>
    <message>
        <source>What is found appears here as it is found.</source>
        <translation>O que é encontrado aparece aqui conforme é encontrado.</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Nada para ver ainda</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>Adicione pastas e procure cópias antes.</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Não resta nada por decidir</translation>
    </message>
    <message>
        <source>What was moved can be put back from History.</source>
        <translation>O que foi movido pode ser restaurado pelo histórico.</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>Nenhuma cópia em {photos}</translation>
    </message>
    <message>
        <source>{headline}, so far</source>
        <translation>{headline}, até agora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>%Ln foto que parece uma cópia ainda está em verificação.</numerusform>
            <numerusform>%Ln fotos que parecem cópias ainda estão em verificação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln pasta</numerusform>
            <numerusform>%Ln pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>searched in {time}</source>
        <translation>buscado em {time}</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Ver (%Ln)</numerusform>
            <numerusform>Ver todas as %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Olhar o resto (%Ln grupo)</numerusform>
            <numerusform>Olhar o resto (%Ln grupos)</numerusform>
        </translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Quando a busca terminar, ou for cancelada</translation>
    </message>
    <message>
        <source>Possible once the search is done, or cancelled.</source>
        <translation>Possível quando a busca terminar, ou for cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln grupo precisa do seu olhar. Nada é escolhido por você.</numerusform>
            <numerusform>%Ln grupos precisam do seu olhar. Nada é escolhido por você.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>e mais %Ln pasta</numerusform>
            <numerusform>e mais %Ln pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>aqui tudo é mantido</translation>
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
        <translation>Todos os grupos mostrados estão decididos.</translation>
    </message>
    <message>
        <source>{photos} stay. Undo takes it all back in one step.</source>
        <translation>Ficam: {photos}. “Desfazer” anula tudo de uma vez.</translation>
    </message>
    <message>
        <source>Groups of which you chose a photo to remove stay as they are.</source>
        <translation>Grupos em que você escolheu uma foto para remover ficam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>Manter todas as fotos de %Ln grupo?</numerusform>
            <numerusform>Manter todas as fotos de %Ln grupos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Manter todas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln grupo é mantido inteiro. “Desfazer” anula isso.</numerusform>
            <numerusform>%Ln grupos são mantidos inteiros. “Desfazer” anula isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation>Nenhum programa abre {name}. Escolha um no gerenciador de arquivos.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation>Buscar por nome ou pasta</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>Tamanho das fotos</translation>
    </message>
    <message>
        <source>Size of the photos, also by Ctrl and the mouse wheel</source>
        <translation>Tamanho das fotos, também com Ctrl e a roda do mouse</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln foto mudou ou sumiu desde então. Fica como está.</numerusform>
            <numerusform>%Ln fotos mudaram ou sumiram desde então. Ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceitar</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>manter ou remover</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Choose for me…</source>
        <translation>Escolher por mim…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpar…</translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation>Todos os grupos estão decididos.</translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation>Manter só esta foto</translation>
    </message>
    <message>
        <source>Remove the others, keep what is marked Keep</source>
        <translation>Remover as outras, manter o que está marcado Manter</translation>
    </message>
    <message>
        <source>Keep all photos of the group</source>
        <translation>Manter todas as fotos do grupo</translation>
    </message>
    <message>
        <source>Keep all groups shown…</source>
        <translation>Manter todos os grupos mostrados…</translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation>Manter esta foto também</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>Remover esta foto</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceitar a sugestão</translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation>Anular as decisões deste grupo</translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation>Não são duplicatas</translation>
    </message>
    <message>
        <source>This one is none of the others</source>
        <translation>Esta não é nenhuma das outras</translation>
    </message>
    <message>
        <source>All groups are shown. Undo (Z) brings the filters back.</source>
        <translation>Todos os grupos são mostrados. Desfazer (Z) traz os filtros de volta.</translation>
    </message>
    <message>
        <source>{shown} of {photos} shown</source>
        <translation>{shown} de {photos} mostradas</translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation>{size} poderiam ser liberados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln arquivo não pôde ser lido</numerusform>
            <numerusform>%Ln arquivos não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the groups again as before</source>
        <translation>Filtrar os grupos de novo como antes</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Não há nada para anular</translation>
    </message>
    <message>
        <source>Take back that these are not duplicates</source>
        <translation>Anular que não são duplicatas</translation>
    </message>
    <message>
        <source>shown: {progress}</source>
        <translation>mostrado: {progress}</translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation>cada grupo mantém pelo menos uma</translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation>nada é removido sem a sua permissão</translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>Quando a busca terminar, ou for cancelada</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Fotos desta limpeza</translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation>Restaurar as escolhidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation>Escolha fotos para restaurar só essas.</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>restaurada</translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation>ficou: {reason}</translation>
    </message>
    <message>
        <source>neither here nor where it was to go</source>
        <translation>nem aqui nem onde devia ir</translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation>o programa terminou enquanto a movia</translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation>o programa terminou enquanto a restaurava</translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation>na lixeira; a cópia dela é {kept}</translation>
    </message>
    <message>
        <source>in {folder}; its copy is {kept}</source>
        <translation>em {folder}; a cópia dela é {kept}</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>The search was stopped: not all photos were compared.</source>
        <translation>A busca foi parada: nem todas as fotos foram comparadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>%Ln das suas decisões anteriores continua valendo: as fotos não mudaram.</numerusform>
            <numerusform>%Ln das suas decisões anteriores continuam valendo: as fotos não mudaram.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation>Quanto da busca já foi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation>Parar aqui; o que foi encontrado fica</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Começando…</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>faltam {time} ao todo</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln já conhecida</numerusform>
            <numerusform>%Ln já conhecidas</numerusform>
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
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation>o que foi encontrado pode ser revisado enquanto isso</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Of equal copies, the one in the higher folder is kept. Drag to change the order.</source>
        <translation>De cópias iguais, fica a da pasta mais acima. Arraste para mudar a ordem.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Cópias exatas</translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation>O mesmo arquivo ou a mesma imagem duas vezes.</translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation>Também salvas de novo e editadas</translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation>Menores, outro formato, giradas, recortadas.</translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation>Também tomadas parecidas</translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation>Rajadas e segundas tentativas, para você escolher.</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>Avançado…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Procurar cópias</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>Ver o que foi encontrado</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Revisões anteriores</translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation>Encontre as cópias nas suas fotos</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>O que deve ser encontrado?</translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation>Nada é removido sem a sua permissão, e tudo pode ser restaurado.</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>Buscado antes</translation>
    </message>
    <message>
        <source>Go on with the review of {review}</source>
        <translation>Continuar a revisão de {review}</translation>
    </message>
    <message>
        <source>See the search that runs</source>
        <translation>Ver a busca em andamento</translation>
    </message>
    <message>
        <source>{folder} is on the list already.</source>
        <translation>{folder} já está na lista.</translation>
    </message>
    <message>
        <source>{folder} is inside {other}, which is on the list: it is searched with it.</source>
        <translation>{folder} está dentro de {other}, que está na lista: é vista junto.</translation>
    </message>
    <message>
        <source>A search is running; go to Review to see it or to stop it</source>
        <translation>Há uma busca em andamento; vá à revisão para vê-la ou pará-la</translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation>Adicione uma pasta antes</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose copies for me</source>
        <translation>Escolher cópias por mim</translation>
    </message>
    <message>
        <source>Best photo first</source>
        <translation>Melhor foto primeiro</translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation>Minhas pastas primeiro</translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation>Abre em todo lugar</translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation>Já organizadas</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Minha própria ordem</translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation>Regras, a de maior peso primeiro</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Subir a regra</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Descer a regra</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>Mudar as regras…</translation>
    </message>
    <message>
        <source>Also those that only know more than the one to keep</source>
        <translation>Também as que só sabem mais que a mantida</translation>
    </message>
    <message>
        <source>These would be chosen, for example</source>
        <translation>Estas seriam escolhidas, por exemplo</translation>
    </message>
    <message>
        <source>Keep this order, choose nothing</source>
        <translation>Manter esta ordem, não escolher nada</translation>
    </message>
    <message>
        <source>Suggest by these rules from now on, and choose nothing yet</source>
        <translation>Sugerir por estas regras de agora em diante, e não escolher nada ainda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation>Qual foto deve ficar?</translation>
    </message>
    <message>
        <source>Choose {photos}</source>
        <translation>Escolher {photos}</translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation>Decide a primeira regra que distingue duas fotos.</translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation>Escolher cópias destes tipos</translation>
    </message>
    <message>
        <source>Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out.</source>
        <translation>Datas, lugares, estrelas, textos e pessoas vão para um arquivo XMP ao lado. Restaurar os retira.</translation>
    </message>
    <message>
        <source>Never chosen for you: similar shots, and what has something that the one to keep lacks.</source>
        <translation>Nunca escolhidas por você: tomadas parecidas, e o que tem algo que falta à que fica.</translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation>O que seria escolhido</translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation>Grupos que você mesmo decidiu ficam como estão. “Desfazer” anula tudo.</translation>
    </message>
    <message>
        <source>First {first}, then {second}, then {third} …</source>
        <translation>Primeiro {first}, depois {second}, depois {third}…</translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation>{photos} em {groups}, {size}</translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation>Nada: todos estão decididos, protegidos ou são de outros tipos.</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation>Exemplos: {names}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation>Foram deixados em paz, e nada foi comparado com eles.</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation>Fotos estão sendo movidas. O que foi movido fica no histórico.</translation>
    </message>
    <message>
        <source>Photos are being copied. Those that are there are whole; the others are not copied.</source>
        <translation>Há fotos sendo copiadas. As que já estão lá estão completas; as outras não serão copiadas.</translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation>O que foi lido é lembrado, então a próxima busca é mais rápida.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Parar e fechar?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation>Por que estão juntas?</translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation>Onde as fotos diferem: partes claras diferem mais</translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation>partes claras diferem mais</translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation>{distance} de {bits} bits diferem</translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation>parte mais fraca</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>diferença média</translation>
    </message>
    <message>
        <source>kept one beyond the other</source>
        <translation>o que a mantida tem a mais</translation>
    </message>
    <message>
        <source>other beyond the kept one</source>
        <translation>o que a outra tem a mais</translation>
    </message>
    <message>
        <source>{share} %, at worst {greys} greys</source>
        <translation>{share} %, no pior caso {greys} cinzas</translation>
    </message>
    <message>
        <source>shared points</source>
        <translation>pontos em comum</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} vezes</translation>
    </message>
    <message>
        <source>size of the other, along an edge</source>
        <translation>tamanho da outra, por lado</translation>
    </message>
    <message>
        <source>{greys} greys apart</source>
        <translation>{greys} cinzas de diferença</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>tons</translation>
    </message>
    <message>
        <source>edges of the other, in strength</source>
        <translation>bordas da outra, em força</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>Olhando de perto…</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Photos by year: {years}</source>
        <translation>Fotos por ano: {years}</translation>
    </message>
</context>
</TS>
