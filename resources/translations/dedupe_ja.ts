<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%Ln 個のフォルダーを開けませんでした（{folder} など）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State</source>
        <translation>都道府県・州</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Camera&apos;s serial number</source>
        <translation>カメラのシリアル番号</translation>
    </message>
    <message>
        <source>Lens&apos;s serial number</source>
        <translation>レンズのシリアル番号</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>撮影の条件</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>その他のメモ</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is such a thing</comment>
        <translation>はい</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln 段階</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>時間帯 {zone}</translation>
    </message>
    <message>
        <source>{fraction} of the second</source>
        <translation>秒の {fraction}</translation>
    </message>
    <message>
        <source>with flash</source>
        <translation>フラッシュあり</translation>
    </message>
    <message>
        <source>without flash</source>
        <translation>フラッシュなし</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>海抜 {metres} m</translation>
    </message>
    <message>
        <source>looking towards {degrees}°</source>
        <translation>方角 {degrees}°</translation>
    </message>
    <message>
        <source>humidity {percent}</source>
        <translation>湿度 {percent}</translation>
    </message>
    <message>
        <source>{metres} m under water</source>
        <translation>水深 {metres} m</translation>
    </message>
    <message>
        <source>with its RAW</source>
        <translation>RAW 付き</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>動画付き</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>音声付き</translation>
    </message>
    <message>
        <source>with HDR data</source>
        <translation>HDR データ付き</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>編集付き</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>星 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>他のプログラムのフォルダー %Ln 個には触れませんでした（{folder} など）：{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln 枚はクラウドにだけあり、ダウンロードしませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>an Apple photo library. Export its photos to compare them, or use its album Duplicates.</source>
        <translation>Apple の写真ライブラリです。写真を書き出して比べるか、「重複項目」アルバムを使ってください。</translation>
    </message>
    <message>
        <source>a store of Lightroom. Export its photos to compare them.</source>
        <translation>Lightroom の保管場所です。写真を書き出して比べてください。</translation>
    </message>
    <message>
        <source>a store of Capture One. Export its photos to compare them.</source>
        <translation>Capture One の保管場所です。写真を書き出して比べてください。</translation>
    </message>
    <message>
        <source>a store of Immich. Use Immich&apos;s own search for duplicates.</source>
        <translation>Immich の保管場所です。Immich の重複検索を使ってください。</translation>
    </message>
    <message>
        <source>PhotoPrism&apos;s own storage. Look in its originals instead.</source>
        <translation>PhotoPrism 自身の保管場所です。代わりに originals を見てください。</translation>
    </message>
    <message>
        <source>the store of a Nextcloud server. Look in a synchronised folder instead.</source>
        <translation>Nextcloud サーバーの保管場所です。代わりに同期フォルダーを見てください。</translation>
    </message>
    <message>
        <source>the originals that Picasa kept of edited photos.</source>
        <translation>Picasa が残した編集前の写真です。</translation>
    </message>
    <message>
        <source>a cache of small pictures that its program makes again.</source>
        <translation>プログラムが作り直す小さな画像のキャッシュです。</translation>
    </message>
    <message>
        <source>a backup. Let the backup program thin it out.</source>
        <translation>バックアップです。間引きはバックアッププログラムに任せてください。</translation>
    </message>
    <message>
        <source>managed by Lightroom, which will miss what is removed here.</source>
        <translation>Lightroom が管理しています。ここで取り除くと見つからなくなります。</translation>
    </message>
    <message>
        <source>a session of Capture One, which will miss what is removed here.</source>
        <translation>Capture One のセッションです。ここで取り除くと見つからなくなります。</translation>
    </message>
    <message>
        <source>managed by digiKam. Let it scan for changes afterwards.</source>
        <translation>digiKam が管理しています。後で変更を調べさせてください。</translation>
    </message>
    <message>
        <source>managed by darktable, which will miss what is removed here.</source>
        <translation>darktable が管理しています。ここで取り除くと見つからなくなります。</translation>
    </message>
    <message>
        <source>only in the cloud.</source>
        <translation>クラウドにだけあります。</translation>
    </message>
    <message>
        <source>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</source>
        <translation>photo.jpg.xmp：digiKam、darktable、Immich、PhotoPrism</translation>
    </message>
    <message>
        <source>photo.xmp beside a RAW: Lightroom</source>
        <translation>RAW の横の photo.xmp：Lightroom</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>ファイルの日付</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Saved with</source>
        <translation>保存の設定</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>鮮明さ</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of this kind is known</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{field}, by all sources</source>
        <translation>{field}（すべての情報源）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>better</source>
        <translation>より良い</translation>
    </message>
    <message>
        <source>Changed or gone</source>
        <translation>変更または消失</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation>残す？</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>取り除く？</translation>
    </message>
    <message>
        <source>you decide: Enter keeps both</source>
        <translation>あなたが決めます：Enter で両方を残す</translation>
    </message>
    <message>
        <source>you decide: Enter keeps all</source>
        <translation>あなたが決めます：Enter ですべて残す</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>{size} を空けられます</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>there is no such address, or no connection</source>
        <translation>そのアドレスがないか、接続がありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>ディスクの故障です</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>パスの一部がフォルダーではありません</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>ファイルが開けません</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>他のプログラムがファイルを使っています</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation>ファイルが途中で終わっています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが壊れています。</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>名前にかかわらず、これは画像ではありません。</translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation>この種類の画像はここでは開けません。</translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation>画像が大きすぎて安全に開けません。</translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation>開くのに時間がかかりすぎました。「詳細設定」で時間を延ばしてください。</translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation>開けませんでした。ファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation>開くためのメモリーが足りませんでした。他のプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation>このファイルを読む権限がありません。権限を変えてもう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>The file has changed since it was found. Look for copies again.</source>
        <translation>見つけた後にファイルが変わりました。もう一度コピーを探してください。</translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation>ディスクが読み取れませんでした。ディスクとケーブルを確認してください。</translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation>この写真にはここにコピーがないので、残ります。</translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation>このフォルダーはすべて残す設定です。最初のページで変えられます。</translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation>この写真は消えたか、開けません。もう一度コピーを探してください。</translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation>残るはずの写真が消えています。もう一度コピーを探してください。</translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation>残るはずの写真が開けません。こちらを残してください。</translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation>グループの最後の写真は残ります。先に別の写真を残してください。</translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation>両方の名前は同じ一つのファイルです。取り除くと写真が失われます。</translation>
    </message>
    <message>
        <source>Its RAW, film, edit or HDR data would be lost with it, so it stays.</source>
        <translation>RAW、動画、編集、HDR データが一緒に失われるため、残ります。</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>changed since the search; look for copies again before removing it</source>
        <translation>検索の後に変わりました。取り除く前にもう一度コピーを探してください</translation>
    </message>
    <message>
        <source>the copy that would stay is gone; look for copies again</source>
        <translation>残るはずのコピーが消えています。もう一度コピーを探してください</translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look for copies again</source>
        <translation>残るはずのコピーが変わりました。もう一度コピーを探してください</translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened; keep this one</source>
        <translation>残るはずのコピーが開けません。こちらを残してください</translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation>コピーもすべて取り除かれるところでした</translation>
    </message>
    <message>
        <source>its RAW, film, edit or HDR data would be lost with it</source>
        <translation>RAW、動画、編集、HDR データが一緒に失われます</translation>
    </message>
    <message>
        <source>the copy that would stay is in the trash itself</source>
        <translation>残るはずのコピー自体がごみ箱にあります</translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation>残るはずのものと同じファイルです</translation>
    </message>
    <message>
        <source>it is not a photo, whatever its name says</source>
        <translation>名前にかかわらず、写真ではありません</translation>
    </message>
    <message>
        <source>it is less like the copy that would stay than the report says</source>
        <translation>レポートの記載ほど、残るはずのコピーに似ていません</translation>
    </message>
    <message>
        <source>it may show what the copy that would stay does not hold</source>
        <translation>残るはずのコピーにないものが写っているかもしれません</translation>
    </message>
    <message>
        <source>it has something that the copy that would stay lacks</source>
        <translation>残るはずのコピーにないものを持っています</translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look for copies again</source>
        <translation>残るはずのコピーともう同一ではありません。もう一度コピーを探してください</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation>読めません。ディスクを確認してください</translation>
    </message>
    <message>
        <source>you may not move it; allow changes to it and its folder, then try again</source>
        <translation>移動する権限がありません。写真とフォルダーの変更を許可して、もう一度お試しください</translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation>このディスクにはごみ箱がありません</translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation>ネットワークフォルダーにはごみ箱がありません</translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation>選んだフォルダーは別のディスクにあります</translation>
    </message>
    <message>
        <source>what only it knows could not be written beside the photo that stays</source>
        <translation>この写真だけが持つ情報を、残る写真の横に書けませんでした</translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation>付属するファイルを移動できなかったため、まとめてそのままにしました</translation>
    </message>
    <message>
        <source>the system refused; close other programs that use it, then try again</source>
        <translation>システムが拒否しました。使っている他のプログラムを閉じて、もう一度お試しください</translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation>順番が来る前に停止されました</translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation>順番が来る前にプログラムが終了しました</translation>
    </message>
    <message>
        <source>it is no longer where it was put: the trash or the folder was emptied</source>
        <translation>置いた場所にもうありません。ごみ箱またはフォルダーが空にされました</translation>
    </message>
    <message>
        <source>the disk it was on is not there; plug it in and try again</source>
        <translation>置かれていたディスクがありません。接続してもう一度お試しください</translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation>置いた場所に別のファイルがあります</translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation>元の場所に別のファイルがあります。先にそれを移動してください</translation>
    </message>
    <message>
        <source>you may not change its old folder; allow that, then try again</source>
        <translation>元のフォルダーを変える権限がありません。許可して、もう一度お試しください</translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation>システムのごみ箱にあります。そこから元に戻してください</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>システムが拒否しました</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation>次と前のグループ</translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation>グループの次と前の写真</translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation>1 画面分のグループ</translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation>最初と最後のグループ</translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation>名前またはフォルダーで探す</translation>
    </message>
    <message>
        <source>show all groups again</source>
        <translation>すべてのグループをまた表示</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation>提案を受け入れて次へ</translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation>その写真を残し、他を取り除く</translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation>その写真も残す</translation>
    </message>
    <message>
        <source>keep only the chosen photo</source>
        <translation>選んだ写真だけを残す</translation>
    </message>
    <message>
        <source>keep only those marked Keep</source>
        <translation>「残す」の写真だけを残す</translation>
    </message>
    <message>
        <source>keep all of the group</source>
        <translation>グループのすべてを残す</translation>
    </message>
    <message>
        <source>keep all groups shown</source>
        <translation>表示中のグループをすべて残す</translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation>選んだ写真を取り除く、または残す</translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>suggestions for all groups</source>
        <translation>すべてのグループへの提案</translation>
    </message>
    <message>
        <source>clean up</source>
        <translation>整理する</translation>
    </message>
    <message>
        <source>look up the copied photo</source>
        <translation>コピーした写真を探す</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation>写真を交互に表示</translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation>ワイプで切り替え</translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation>違いを表示</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation>拡大、縮小、全体表示</translation>
    </message>
    <message>
        <source>the whole screen, and back by Esc</source>
        <translation>全画面（Esc で戻る）</translation>
    </message>
    <message>
        <source>open the photo in its program</source>
        <translation>写真をそのプログラムで開く</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>format of a date</comment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>数秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {films}</source>
        <translation>{photos}と{films}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}：{said}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} ほか %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>同一のファイル</translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation>同じ画像、別のファイル</translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation>同じ写真の再保存</translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation>編集版</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>似たショット</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>同じファイルが 2 つ</translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation>ファイル内のメモだけが違う</translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation>縮小、再保存、別形式、回転</translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation>切り抜き、枠、色変え</translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation>別の瞬間。自動では選びません</translation>
    </message>
    <message>
        <source>Identical files to look at</source>
        <translation>見て確かめる同一ファイル</translation>
    </message>
    <message>
        <source>The same picture, to look at</source>
        <translation>見て確かめる同じ画像</translation>
    </message>
    <message>
        <source>Copies to look at</source>
        <translation>見て確かめるコピー</translation>
    </message>
    <message>
        <source>may know more than the photo that stays</source>
        <translation>残る写真より多くの情報を持つかもしれません</translation>
    </message>
    <message>
        <source>may show or know more than the photo that stays</source>
        <translation>残る写真より多く写るか、多くの情報を持つかもしれません</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>同じ画像</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>再保存</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>類似</translation>
    </message>
    <message numerus="yes">
        <source>Series of %Ln shots</source>
        <translation>
            <numerusform>%Ln 枚の連続ショット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln 個の版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>コピー %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some}と{others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>似たショット %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation>左右反転と回転</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>上下逆さま</translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation>90 度回転</translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation>{percent} % に切り抜き</translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation>{degrees}° の傾き</translation>
    </message>
    <message>
        <source>cut: from {time}</source>
        <translation>抜粋：{time} から</translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>end of a cut</comment>
        <translation>{time} まで</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>{times} 倍の速さ</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>まったく同じファイル</translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation>1 点ずつ同じ画像</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>別のサイズ</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>別の形式</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>別の色</translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation>明るい、または暗い</translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation>白黒化</translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation>鮮明化またはぼかし</translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation>一部が変更</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation>枠付き</translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation>文字入り</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>帯付き</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>縦横比の変更</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>別の瞬間</translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation>別の露出</translation>
    </message>
    <message>
        <source>another camera</source>
        <translation>別のカメラ</translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>細部が違う</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>似ている</translation>
    </message>
    <message>
        <source>text too small to compare</source>
        <translation>文字が小さすぎて比べられない</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>抜粋</translation>
    </message>
    <message>
        <source>one without sound</source>
        <translation>一方は音声なし</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>別の音声</translation>
    </message>
    <message>
        <source>other speed</source>
        <translation>別の速さ</translation>
    </message>
    <message>
        <source>the photo&apos;s own film</source>
        <translation>写真に付いている動画</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>1 秒未満の差</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>%Ln 秒の差</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>%Ln 分の差</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours apart</source>
        <translation>
            <numerusform>%Ln 時間の差</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days apart</source>
        <translation>
            <numerusform>%Ln 日の差</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet which one shows more.</source>
        <translation>どちらに多く写っているかは未確認です。</translation>
    </message>
    <message>
        <source>Which one shows more could not be told.</source>
        <translation>どちらに多く写っているかは分かりませんでした。</translation>
    </message>
    <message>
        <source>They differ in the marked place.</source>
        <translation>印の場所で違います。</translation>
    </message>
    <message>
        <source>It was made from the kept one, and changed.</source>
        <translation>残す方から作られ、変更されています。</translation>
    </message>
    <message>
        <source>The kept one was made from it, and changed.</source>
        <translation>残す方はこれから作られ、変更されています。</translation>
    </message>
    <message>
        <source>Neither could be made from the other alone.</source>
        <translation>どちらも、もう一方だけからは作れません。</translation>
    </message>
    <message>
        <source>One was cut out of the other, and changed.</source>
        <translation>一方はもう一方から切り抜かれ、変更されています。</translation>
    </message>
    <message>
        <source>It was cut out of the kept one and shows nothing else.</source>
        <translation>残す写真から切り抜かれたもので、ほかには何も写っていません。</translation>
    </message>
    <message>
        <source>The kept one was cut out of it and shows nothing else.</source>
        <translation>残す写真はこの写真から切り抜かれたもので、ほかには何も写っていません。</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>両方に同じものが写っています。</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows, and has more detail.</source>
        <translation>残す方は、これに写るすべてを含み、より細かく写っています。</translation>
    </message>
    <message>
        <source>It holds all that the kept one shows, and has more detail.</source>
        <translation>これは残す方に写るすべてを含み、より細かく写っています。</translation>
    </message>
    <message>
        <source>Each shows something that the other does not.</source>
        <translation>それぞれ、もう一方にないものが写っています。</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows.</source>
        <translation>残す方は、これに写るすべてを含みます。</translation>
    </message>
    <message>
        <source>It shows something that the kept one does not.</source>
        <translation>残す方にないものが写っています。</translation>
    </message>
    <message>
        <source>The kept one was made from it.</source>
        <translation>残す方はこれから作られました。</translation>
    </message>
    <message>
        <source>It was made from the kept one: enlarged {factor} times, shows nothing more.</source>
        <translation>残す方から作られました。{factor} 倍に拡大しただけで、それ以上は写っていません。</translation>
    </message>
    <message>
        <source>It was made from the kept one.</source>
        <translation>残す方から作られました。</translation>
    </message>
    <message>
        <source>The same at a glance, and crops. For copies alone click their kind above.</source>
        <translation>一見同じもの、および切り抜き。コピーだけ見るには上の種類をクリック。</translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation>1 バイトずつまったく同じファイルです。</translation>
    </message>
    <message>
        <source>The same picture, point for point; only what else the file holds differs.</source>
        <translation>1 点ずつ同じ画像です。ファイルの他の中身だけが違います。</translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation>同じ写真を再保存したものです。</translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation>同じ写真から作り、後で変えたものです。</translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation>同じものの別のショットです。見てから決めてください。</translation>
    </message>
    <message>
        <source>Looks the same, but the text is too small to compare. Look before you decide.</source>
        <translation>同じに見えますが、文字が小さすぎて比べられません。見てから決めてください。</translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation>違い：{findings}。</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>まだ何も選んでいません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>%Ln 枚を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} chosen</source>
        <translation>選択：{photos}</translation>
    </message>
    <message>
        <source>The very same file, byte for byte: nothing differs.</source>
        <translation>1 バイトずつまったく同じファイルです。違いはありません。</translation>
    </message>
    <message>
        <source>The same picture, point for point: nothing differs.</source>
        <translation>1 点ずつ同じ画像です。違いはありません。</translation>
    </message>
    <message>
        <source>in a protected folder</source>
        <translation>保護されたフォルダーにある</translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation>優先フォルダーにある</translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation>優先度の低いフォルダーにある</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation>カメラから直接</translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation>カメラの情報なし</translation>
    </message>
    <message>
        <source>preferred format</source>
        <translation>優先形式</translation>
    </message>
    <message>
        <source>less preferred format</source>
        <translation>優先度の低い形式</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>未編集</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>より鮮明</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>鮮明さが劣る</translation>
    </message>
    <message>
        <source>better quality</source>
        <translation>より高画質</translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation>画質が劣る</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>より大きいファイル</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>より小さいファイル</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>より古いファイル</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>より新しいファイル</translation>
    </message>
    <message>
        <source>has its RAW, film or HDR data</source>
        <translation>RAW、動画、HDR データあり</translation>
    </message>
    <message>
        <source>no RAW, film or HDR data</source>
        <translation>RAW、動画、HDR データなし</translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation>コピーのような名前</translation>
    </message>
    <message>
        <source>plain name</source>
        <translation>普通の名前</translation>
    </message>
    <message>
        <source>in a named folder</source>
        <translation>名前の付いたフォルダーにある</translation>
    </message>
    <message>
        <source>in no named folder</source>
        <translation>名前の付いたフォルダーにない</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>より短いパス</translation>
    </message>
    <message>
        <source>longer path</source>
        <translation>より長いパス</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>名前順で最初</translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation>すべてにおいて同じ</translation>
    </message>
    <message>
        <source>has keywords or edits</source>
        <translation>キーワードまたは編集あり</translation>
    </message>
    <message>
        <source>fewer keywords or edits</source>
        <translation>キーワードや編集が少ない</translation>
    </message>
    <message>
        <source>shows most</source>
        <translation>最も多く写っている</translation>
    </message>
    <message>
        <source>the kept one has more detail</source>
        <translation>残す方がより細かい</translation>
    </message>
    <message>
        <source>the others were made from it</source>
        <translation>他はこれから作られた</translation>
    </message>
    <message>
        <source>made from another photo</source>
        <translation>別の写真から作られた</translation>
    </message>
    <message>
        <source>shows nothing more</source>
        <translation>それ以上は写っていない</translation>
    </message>
    <message>
        <source>another photo here shows all of it</source>
        <translation>ここの別の写真がこれの内容をすべて含む</translation>
    </message>
    <message>
        <source>but shows what the kept one does not</source>
        <translation>ただし残す方にないものが写る</translation>
    </message>
    <message>
        <source>but differs from the kept one</source>
        <translation>ただし残す方と違う</translation>
    </message>
    <message>
        <source>but the kept one was made from it</source>
        <translation>ただし残す方はこれから作られた</translation>
    </message>
    <message>
        <source>but it may be the original</source>
        <translation>ただし元の写真かもしれない</translation>
    </message>
    <message>
        <source>but not checked whole</source>
        <translation>ただし全体は未確認</translation>
    </message>
    <message>
        <source>but with its date</source>
        <translation>ただし日付あり</translation>
    </message>
    <message>
        <source>but with its place</source>
        <translation>ただし場所あり</translation>
    </message>
    <message>
        <source>but with edits</source>
        <translation>ただし編集あり</translation>
    </message>
    <message>
        <source>but with HDR data</source>
        <translation>ただし HDR データあり</translation>
    </message>
    <message>
        <source>but with depth data</source>
        <translation>ただし深度データあり</translation>
    </message>
    <message>
        <source>but with further pictures</source>
        <translation>ただし他の画像あり</translation>
    </message>
    <message>
        <source>but with transparency</source>
        <translation>ただし透明部分あり</translation>
    </message>
    <message>
        <source>but with finer colours</source>
        <translation>ただし色が細かい</translation>
    </message>
    <message>
        <source>but of another date</source>
        <translation>ただし日付が違う</translation>
    </message>
    <message>
        <source>but of another place</source>
        <translation>ただし場所が違う</translation>
    </message>
    <message>
        <source>but with the name of its place</source>
        <translation>ただし地名あり</translation>
    </message>
    <message>
        <source>but with its camera</source>
        <translation>ただしカメラ名あり</translation>
    </message>
    <message>
        <source>but rated</source>
        <translation>ただし評価あり</translation>
    </message>
    <message>
        <source>but labelled</source>
        <translation>ただしラベルあり</translation>
    </message>
    <message>
        <source>but with a title or caption</source>
        <translation>ただしタイトルや説明あり</translation>
    </message>
    <message>
        <source>but with another title or caption</source>
        <translation>ただしタイトルや説明が違う</translation>
    </message>
    <message>
        <source>but with keywords</source>
        <translation>ただしキーワードあり</translation>
    </message>
    <message>
        <source>but with people&apos;s names</source>
        <translation>ただし人名あり</translation>
    </message>
    <message>
        <source>but with marked faces</source>
        <translation>ただし顔の印あり</translation>
    </message>
    <message>
        <source>but with author or copyright</source>
        <translation>ただし作者や著作権あり</translation>
    </message>
    <message>
        <source>but with other notes</source>
        <translation>ただし他のメモあり</translation>
    </message>
    <message>
        <source>{photo} shows all of it</source>
        <translation>{photo} がこれの内容をすべて含む</translation>
    </message>
    <message>
        <source>made from the kept one</source>
        <translation>残す方から作られた</translation>
    </message>
    <message>
        <source>the other one was made from it</source>
        <translation>もう一方はこれから作られた</translation>
    </message>
    <message>
        <source>any would do, shorter path</source>
        <translation>どれでも同じ、より短いパス</translation>
    </message>
    <message>
        <source>the same file, longer path</source>
        <translation>同じファイル、より長いパス</translation>
    </message>
    <message>
        <source>{decided} of {groups} decided</source>
        <translation>{groups}のうち {decided} 決定</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>最初の 1 枚</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>最も鮮明</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>別のショット</translation>
    </message>
    <message>
        <source>less than a second later</source>
        <translation>1 秒足らず後</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln 秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the decision about one photo</source>
        <translation>1 枚の写真についての決定を取り消す</translation>
    </message>
    <message>
        <source>Take back the choice in this group</source>
        <translation>このグループでの選択を取り消す</translation>
    </message>
    <message>
        <source>Take back that all groups shown were kept whole</source>
        <translation>表示中のグループをすべて残すことを取り消す</translation>
    </message>
    <message>
        <source>Take back the accepted suggestion</source>
        <translation>受け入れた提案を取り消す</translation>
    </message>
    <message>
        <source>Take back all suggestions that were chosen at once</source>
        <translation>まとめて選んだ提案をすべて取り消す</translation>
    </message>
    <message>
        <source>Bring back the decisions that were taken back</source>
        <translation>取り消した決定をやり直す</translation>
    </message>
    <message>
        <source>the original before what was made from it</source>
        <translation>作られたものより元の写真</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>画素数が多い</translation>
    </message>
    <message>
        <source>with its RAW, film or HDR data</source>
        <translation>RAW、動画、HDR データ付き</translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation>カメラ、日付、場所あり</translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation>編集版より未編集</translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation>JPEG より RAW と HEIC</translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation>HEIC と RAW より JPEG</translation>
    </message>
    <message>
        <source>visibly sharper</source>
        <translation>見て分かるほど鮮明</translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation>保存時の画質が良い</translation>
    </message>
    <message>
        <source>with stars, keywords, words or edits</source>
        <translation>星、キーワード、文、編集あり</translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation>上のフォルダーにある</translation>
    </message>
    <message>
        <source>in the higher folder, even a version before its original</source>
        <translation>上のフォルダーにある（元の写真より版を優先しても）</translation>
    </message>
    <message>
        <source>in a folder that somebody named (“Summer 2019”, not “DCIM”)</source>
        <translation>誰かが名前を付けたフォルダーにある（「2019年夏」、「DCIM」ではない）</translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation>名前に「コピー」や「(1)」がない</translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation>より深いフォルダーにある</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>写真を探しています</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>写真を読んでいます</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>写真を比べています</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>コピーを確認しています</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>グループを作っています</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>北</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>南</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>東</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>西</translation>
    </message>
    <message>
        <source>a film inside the file</source>
        <translation>ファイル内に動画</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>ファイル内に他の画像 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>the picture for the other eye</source>
        <translation>もう一方の目の画像</translation>
    </message>
    <message>
        <source>the RAW it was made from</source>
        <translation>元になった RAW</translation>
    </message>
    <message>
        <source>HDR data inside the file</source>
        <translation>ファイル内に HDR データ</translation>
    </message>
    <message>
        <source>depth data inside the file</source>
        <translation>ファイル内に深度データ</translation>
    </message>
    <message>
        <source>mattes for portrait light</source>
        <translation>ポートレート照明用のマスク</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}、品質 {quality}</translation>
    </message>
    <message>
        <source>{kind}, but named .{suffix}</source>
        <translation>{kind}（名前は .{suffix}）</translation>
    </message>
    <message>
        <source>looks nearly the same</source>
        <translation>ほぼ同じに見える</translation>
    </message>
    <message>
        <source>looks much alike</source>
        <translation>よく似ている</translation>
    </message>
    <message>
        <source>looks somewhat alike</source>
        <translation>いくらか似ている</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Nearly the same: copies saved again.</source>
        <translation>ほぼ同じ：再保存したコピー。</translation>
    </message>
    <message>
        <source>Much alike: copies and light edits.</source>
        <translation>よく似ている：コピーと軽い編集。</translation>
    </message>
    <message>
        <source>Alike on the whole: stronger edits too. Look before you remove.</source>
        <translation>全体が似ている：強い編集も。取り除く前に見てください。</translation>
    </message>
    <message>
        <source>Somewhat alike: other shots too. Compare each group.</source>
        <translation>いくらか似ている：別のショットも。グループごとに比べてください。</translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation>どの色でも。白黒も。</translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation>同じ色だけ。</translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation>ほぼ同じ色。</translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation>色は多少違ってもよい。</translation>
    </message>
    <message>
        <source>An archive in a folder needs chdb, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;; for Windows there is none, there an archive is on a server.</source>
        <translation>フォルダーのアーカイブには chdb が必要ですが、インストールされていません（{why}）。次のコマンドでインストールしてください：pip install &quot;dedupe-gui[archive]&quot;。Windows 用はなく、アーカイブはサーバーに置きます。</translation>
    </message>
    <message>
        <source>An archive is in a folder or at clickhouse://host/database; other addresses are not understood.</source>
        <translation>アーカイブの場所はフォルダーか clickhouse://host/database です。他のアドレスは使えません。</translation>
    </message>
    <message>
        <source>An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;</source>
        <translation>サーバーのアーカイブには clickhouse-driver が必要ですが、インストールされていません（{why}）。次のコマンドでインストールしてください：pip install &quot;dedupe-gui[archive]&quot;</translation>
    </message>
    <message>
        <source>Another clean-up is running in another window. Wait until it has finished, then try again.</source>
        <translation>別のウィンドウで整理が進行中です。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.</source>
        <translation>アーカイブには、これほど近い写真が {most} 枚より多くあります。距離を小さくするか、別のハッシュを指定してください。</translation>
    </message>
    <message>
        <source>No photo of the archive has a {hash}: they were added from scans that made none. Add them again with --all-hashes.</source>
        <translation>アーカイブの写真に {hash} はありません。計算しない検索から追加されたためです。--all-hashes を付けて追加し直してください。</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed. Install it with: pip install &quot;dedupe-gui[parquet]&quot;</source>
        <translation>Parquet には pyarrow が必要ですが、インストールされていません。次のコマンドでインストールしてください：pip install &quot;dedupe-gui[parquet]&quot;</translation>
    </message>
    <message>
        <source>The archive has no library {name}. See: archive libraries</source>
        <translation>アーカイブにコレクション {name} はありません。参照：archive libraries</translation>
    </message>
    <message>
        <source>The archive {place} cannot be opened: {why}. Choose another place.</source>
        <translation>アーカイブ {place} を開けません：{why}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.</source>
        <translation>アーカイブ {place} は続けられません：{why}。それまでに追加したものは入っています。同じコマンドで続きから始まります。</translation>
    </message>
    <message>
        <source>The archive {place} is in use by another program. Try again when that has ended.</source>
        <translation>アーカイブ {place} は他のプログラムが使っています。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The archive {place} is of another version of this program. Update it.</source>
        <translation>アーカイブ {place} は別の版のプログラムのものです。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>The archive&apos;s address is not understood. It is written clickhouse://host/database or clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; the password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>アーカイブのアドレスが分かりません。clickhouse://host/database または clickhouse://user@host:9000/database?cluster=NAME と書き、名前には英字、数字、_ を使います。パスワードは変数 CLICKHOUSE_PASSWORD に入れられます。</translation>
    </message>
    <message>
        <source>The archive&apos;s server {place} is away, or does not answer any more ({why}). What was added before is in it; when the server is there again, the same command goes on.</source>
        <translation>アーカイブのサーバー {place} が見つからないか、応答しなくなりました（{why}）。それまでに追加したものは入っています。サーバーが戻れば、同じコマンドで続けられます。</translation>
    </message>
    <message>
        <source>The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are read once more, nothing else is lost.</source>
        <translation>カタログの中身が壊れています（{why}）。すべて忘れるか、別のファイルを指定してください。写真をもう一度読みますが、他に失われるものはありません。</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written ({why}). This scan goes on, but what it reads is not remembered for the next one. Free some space, or name a file in another folder.</source>
        <translation>カタログ {path} に書き込めません（{why}）。この検索は続きますが、読んだ内容は次回のために記憶されません。空きを作るか、別のフォルダーのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written, so that it forgets nothing. See who may write there, or move the file away.</source>
        <translation>カタログ {path} に書き込めないため、何も忘れません。書き込み権限を確認するか、ファイルをよけてください。</translation>
    </message>
    <message>
        <source>The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read once more, nothing else is lost. The old file is of no more use.</source>
        <translation>カタログ {path} が壊れていました（{why}）。{aside} としてよけ、新しく始めました。写真をもう一度読みますが、他に失われたものはありません。古いファイルはもう使いません。</translation>
    </message>
    <message>
        <source>The list of folders {path} can&apos;t be written: {why}. See who may write there.</source>
        <translation>フォルダーの一覧 {path} に書き込めません：{why}。そこに書き込む権限を確認してください。</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. Move the file away to begin a new list; what was removed is still in the trash.</source>
        <translation>これまでの整理の一覧 {path} が読めません（{why}）。これがないと何も取り除きません。ファイルをよけて新しい一覧を始めてください。取り除いたものはまだごみ箱にあります。</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. Check the folder&apos;s permissions and free space; a damaged file can be moved away.</source>
        <translation>これまでの整理の一覧 {path} に書き込めません（{why}）。これがないと何も取り除きません。フォルダーの権限と空きを確認してください。壊れたファイルはよけられます。</translation>
    </message>
    <message>
        <source>The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.</source>
        <translation>除外パターンが正しくありません：{why}。.gitignore ファイルの書き方で書いてください。</translation>
    </message>
    <message>
        <source>The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.</source>
        <translation>{url} の画像は {limit_mb} MB を超えています。保存してファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>The processes that read photos do not start. Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}</source>
        <translation>写真を読むプロセスが始まりません。`dedupe-gui --self-test` を実行して不足を調べるか、プログラムを入れ直してください。{why}</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {why}. Check its name.</source>
        <translation>レポート {path} が読めません：{why}。名前を確認してください。</translation>
    </message>
    <message>
        <source>The report {path} is incomplete ({why}). Scan again to get a whole one.</source>
        <translation>レポート {path} は不完全です（{why}）。もう一度検索して完全なものを作ってください。</translation>
    </message>
    <message>
        <source>The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.</source>
        <translation>{place} のサーバーは {user} にそれを許可していません（{why}）。管理者に権限を頼んでください。</translation>
    </message>
    <message>
        <source>The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.</source>
        <translation>{place} のサーバーにはビットを数える関数がなく、ハッシュを比べられません。ClickHouse を更新してください。</translation>
    </message>
    <message>
        <source>The server of {place} has no room for more ({why}). What was added before is in it; make room, and the same command goes on.</source>
        <translation>{place} のサーバーに空きがありません（{why}）。それまでに追加したものは入っています。空きを作れば、同じコマンドで続けられます。</translation>
    </message>
    <message>
        <source>The server of {place} knows no such cluster. Its remote_servers name those that it knows.</source>
        <translation>{place} のサーバーにそのクラスターはありません。使えるものは remote_servers に書かれています。</translation>
    </message>
    <message>
        <source>The server of {place} refuses the user or the password. The password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>{place} のサーバーがユーザーかパスワードを拒否しました。パスワードは変数 CLICKHOUSE_PASSWORD に入れられます。</translation>
    </message>
    <message>
        <source>The server of {place} says: {why}.</source>
        <translation>{place} のサーバーからの応答：{why}。</translation>
    </message>
    <message>
        <source>The table photos of {place} is no archive of this version of the program. Name another database.</source>
        <translation>{place} のテーブル photos は、この版のプログラムのアーカイブではありません。別のデータベースを指定してください。</translation>
    </message>
    <message>
        <source>There is no archive at {place}. Check the address.</source>
        <translation>{place} にアーカイブはありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>There is no archive in {place}. Check its name.</source>
        <translation>{place} の中にアーカイブはありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no clean-up number {run}. `dedupe-gui history` lists them.</source>
        <translation>番号 {run} の整理はありません。`dedupe-gui history` で一覧できます。</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>元に戻せる整理がありません。</translation>
    </message>
    <message>
        <source>There is no clean-up to undo: what was removed was emptied from the trash or the folder since.</source>
        <translation>元に戻せる整理がありません。取り除いたものは、その後ごみ箱またはフォルダーから消されました。</translation>
    </message>
    <message>
        <source>There is no file {path}, or it cannot be looked at. Check its name.</source>
        <translation>ファイル {path} がないか、見られません。名前を確認してください。</translation>
    </message>
    <message>
        <source>There is no room to work in ({why}). Free some space on the disk of the temporary folder.</source>
        <translation>作業する空きがありません（{why}）。一時フォルダーのディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Choose a folder on another disk.</source>
        <translation>{folder} には十分な空きがありません。別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This session is damaged ({why}). Scan the folders again.</source>
        <translation>このセッションは壊れています（{why}）。フォルダーをもう一度検索してください。</translation>
    </message>
    <message>
        <source>This session is gone. Scan the folders again.</source>
        <translation>このセッションはもうありません。フォルダーをもう一度検索してください。</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of the program. Update the program.</source>
        <translation>このセッションは新しい版のプログラムで保存されました。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>Two reports would go to {path}. Name a file for each.</source>
        <translation>2 つのレポートが {path} に書かれます。それぞれ別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>What was known of {path} is gone from the catalogue. Scan the folders again.</source>
        <translation>{path} の情報はカタログにもうありません。フォルダーをもう一度検索してください。</translation>
    </message>
    <message>
        <source>{film} is a film and {photo} is not. Compare two of a kind.</source>
        <translation>{film} は動画ですが、{photo} は違います。同じ種類のものを 2 つ比べてください。</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {why}.</source>
        <translation>{folder} を開けません：{why}。</translation>
    </message>
    <message>
        <source>{folder} is on the card itself. Choose a folder elsewhere.</source>
        <translation>{folder} はカードの中にあります。ほかの場所のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}). Check the address and the connection.</source>
        <translation>{host} に接続できません（{why}）。アドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>{host} is inside your own network, and the address was not typed by you. Save the picture and drop the file.</source>
        <translation>{host} は自分のネットワーク内にあり、アドレスはあなたが入力したものではありません。画像を保存してファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). Free some space, or see who may write there.</source>
        <translation>{path} は使えません（{why}）。空きを作るか、書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). See who may write there.</source>
        <translation>{path} は使えません（{why}）。書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Check its name.</source>
        <translation>{path} が開けません：{why}。名前を確認してください。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a film: {why}</source>
        <translation>{path} は動画として読めません：{why}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a photo: {why}</source>
        <translation>{path} は写真として読めません：{why}</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}. Remove it yourself.</source>
        <translation>{path} を取り除けません：{why}。ご自身で取り除いてください。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place for the report.</source>
        <translation>{path} に書き込めません：{why}。レポートの別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{path} could not be opened. Try again.</source>
        <translation>{path} を開けませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>{path} holds what this program never writes ({why}). Move the file away to begin anew.</source>
        <translation>{path} にはこのプログラムが書かないものが入っています（{why}）。ファイルをよけて新しく始めてください。</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Name another file.</source>
        <translation>{path} は別のプログラムのデータベースです。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is a film or belongs to a photo, and no report replaces it. Choose another name.</source>
        <translation>{path} は動画か写真の付属ファイルです。レポートで置き換えることはありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is a film. Look up a photo instead.</source>
        <translation>{path} は動画です。代わりに写真を探してください。</translation>
    </message>
    <message>
        <source>{path} is a picture, which no report replaces. Choose another name.</source>
        <translation>{path} は画像です。レポートで置き換えることはありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Move the file away to begin anew.</source>
        <translation>{path} は壊れています（{why}）。ファイルをよけて新しく始めてください。</translation>
    </message>
    <message>
        <source>{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.</source>
        <translation>{path} は書き出されたアーカイブではありません（{why}）。「archive export」で書き出したファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file written by --json.</source>
        <translation>{path} はファイルではありません。--json で書いたファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a catalogue of this program. Name another file.</source>
        <translation>{path} はこのプログラムのカタログではありません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is not a report of the format {format}. Choose a file written by --json.</source>
        <translation>{path} は {format} 形式のレポートではありません。--json で書いたファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a report: it is not JSON. Choose a file written by --json.</source>
        <translation>{path} はレポートではありません（JSON ではありません）。--json で書いたファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is there already and is no report of this program. Choose another name, or add --overwrite.</source>
        <translation>{path} は既にあり、このプログラムのレポートではありません。別の名前を選ぶか、--overwrite を付けてください。</translation>
    </message>
    <message>
        <source>{path} is too large for a report. Choose a file written by --json.</source>
        <translation>{path} はレポートとしては大きすぎます。--json で書いたファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} was damaged ({why}). It was set aside as {aside} and begun anew.</source>
        <translation>{path} が壊れていました（{why}）。{aside} としてよけ、新しく始めました。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program, or name another file.</source>
        <translation>{path} は新しい版のプログラムで書かれました。プログラムを更新するか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{place} is no archive, and there is something in it. Name a new or an empty folder.</source>
        <translation>{place} はアーカイブではなく、中に何かあります。新しいフォルダーか空のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{url} answered “{answer}”. Check the address.</source>
        <translation>{url} の応答は「{answer}」でした。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>{url} broke off before the picture was whole. Try again.</source>
        <translation>{url} は画像の途中で切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>{url} did not answer ({why}). Check the address and the connection.</source>
        <translation>{url} から応答がありません（{why}）。アドレスと接続を確認してください。</translation>
    </message>
    <message>
        <source>{url} is not a picture but {kind}. Use the address of the picture itself.</source>
        <translation>{url} は画像ではなく {kind} です。画像自体のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be fetched. Use one with http or https.</source>
        <translation>{url} は取得できるアドレスではありません。http または https のものを使ってください。</translation>
    </message>
    <message>
        <source>{url} leads from one address to the next without end. Save the picture and drop the file.</source>
        <translation>{url} は転送が終わりません。画像を保存してファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>{url} takes longer than {limit_s} s. Save the picture and drop the file.</source>
        <translation>{url} は {limit_s} 秒を超えました。画像を保存してファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>{pictures} fps, {megabits} Mbit/s</source>
        <translation>{pictures} fps、{megabits} Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>そのうち %Ln 本は動画で、{size} です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln 本の動画</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sound</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>検索は停止されました</translation>
    </message>
    <message>
        <source>No copies were found until then. What was read is remembered, so searching again is quicker.</source>
        <translation>それまでにコピーは見つかりませんでした。読んだ内容は記憶したので、次はもっと速く検索できます。</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. Plug in its disk, then search again.</source>
        <translation>{folder} は今ありません。ディスクを接続してもう一度検索してください。</translation>
    </message>
    <message>
        <source>No photos were found</source>
        <translation>写真が見つかりません</translation>
    </message>
    <message>
        <source>There are no photos in these folders that can be opened. Add another folder.</source>
        <translation>これらのフォルダーには開ける写真がありません。別のフォルダーを追加してください。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dedupe</source>
        <translation>Dedupe について</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>The guide on the web</source>
        <translation>ウェブ上のガイド</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>不具合を報告</translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation>Dedupe {version}</translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation>写真の中のコピーを見つけ、理由を示し、決して失いません。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg.</source>
        <translation>Dedupe は多くの人々の成果、とりわけ Qt、Pillow、NumPy、FFmpeg に支えられています。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation>形で：写真に最適（pHash）</translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation>濃淡の変化で（dHash）</translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation>ウェーブレットで：誤検出が多い（wHash）</translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation>明るさで：誤検出が多い（aHash）</translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation>明るさと色で（aHash + colorhash）</translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation>形と色で（pHash + colorhash）</translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation>回転や反転したコピーも探す</translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation>切り抜き、枠、文字入り、傾きも探す</translation>
    </message>
    <message>
        <source>Only copies in another folder of the list than the kept photo</source>
        <translation>残す写真とは別の、一覧のフォルダーにあるコピーだけ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How photos are compared</source>
        <translation>写真の比べ方</translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation>最初に許す違い（64 のうち）</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>最小のグループ</translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation>ファイルとフォルダーを除く</translation>
    </message>
    <message>
        <source>Look even in these stores of other programs</source>
        <translation>他のプログラムの次の保管場所も見る</translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation>使うプロセッサーコア数</translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation>1 枚の写真をあきらめるまで</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation>.gitignore ファイルの書き方で 1 行に 1 つ。隠しフォルダーとごみ箱には入りません。</translation>
    </message>
    <message>
        <source>Whole paths, one a line. What is removed there is missing in its program, which may break its library.</source>
        <translation>完全なパスを 1 行に 1 つ。そこで取り除くとプログラムで見つからなくなり、ライブラリが壊れることがあります。</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>a folder, or clickhouse://host/database</source>
        <translation>フォルダー、または clickhouse://host/database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>An archive knows what the photos of many libraries look like, also of disks that are not connected. When a picture is looked up, it is asked as well. It is made and filled on the command line, with “dedupe-gui archive add”. Leave the line empty to ask none.</source>
        <translation>アーカイブは、多くのコレクションの写真がどう見えるかを、接続していないディスクのものも含めて覚えています。画像を探すときには、アーカイブも調べます。作成と追加は、コマンドラインの「dedupe-gui archive add」で行います。調べない場合は、欄を空にしてください。</translation>
    </message>
    <message>
        <source>Where the archive is</source>
        <translation>アーカイブの場所</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>アーカイブのフォルダーを選ぶ</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Leave the password out of the address: it would stand in the settings for everybody to read. Put it into the variable CLICKHOUSE_PASSWORD before the program is started.</source>
        <translation>パスワードはアドレスに書かないでください。設定に残り、誰でも読めてしまいます。プログラムを起動する前に、変数 CLICKHOUSE_PASSWORD に入れてください。</translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message>
        <source>held by {folder}</source>
        <translation>{folder} に含まれる</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>photos</comment>
        <translation>違う</translation>
    </message>
    <message>
        <source>only in {folder}</source>
        <translation>{folder} だけにある</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>{giver} の {photos}のうち %Ln 枚は {holder} にもあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>held by another photo</source>
        <translation>別の写真に含まれる</translation>
    </message>
    <message>
        <source>without a copy</source>
        <translation>コピーなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>{giver} の {photos}のうち %Ln 枚には、このフォルダーか別の場所に残るコピーがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that differ and those without a copy stay. You see the list before anything moves.</source>
        <translation>違うものとコピーのないものは残ります。移動の前に一覧を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>他に %Ln 枚も含まれますが、その写真またはフォルダーを残す設定です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>取り除く方</translation>
    </message>
    <message>
        <source>Remove what is also in {folder} ({photos})</source>
        <translation>{folder} にもあるものを取り除く（{photos}）</translation>
    </message>
    <message>
        <source>stay for those</source>
        <comment>photos</comment>
        <translation>その代わりに残る</translation>
    </message>
    <message>
        <source>Remove all copies in this folder ({photos})</source>
        <translation>このフォルダーのコピーをすべて取り除く（{photos}）</translation>
    </message>
    <message>
        <source>{photos}: held entirely by one that stays</source>
        <translation>{photos}：残るものに完全に含まれます</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残る方</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>もう一方の版</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>似方</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Nothing here can go without a loss.</source>
        <translation>ここには失わずに取り除けるものがありません。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message>
        <source>Other way round</source>
        <translation>逆にする</translation>
    </message>
    <message>
        <source>Compare with all folders</source>
        <translation>すべてのフォルダーと比べる</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>フォルダーの写真</translation>
    </message>
    <message>
        <source>Remove only these</source>
        <translation>これだけを取り除く</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>これを残す</translation>
    </message>
    <message>
        <source>Click a folder, then a second one with Ctrl (or press C on it) to see what both hold.</source>
        <translation>フォルダーをクリックし、次に別のフォルダーを Ctrl を押しながらクリック（または C キー）すると、両方にあるものが分かります。</translation>
    </message>
    <message>
        <source>How much of each folder is in another one too</source>
        <translation>各フォルダーのうち別のフォルダーにもある割合</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
    <message>
        <source>Counting what each folder has…</source>
        <translation>各フォルダーの中身を数えています…</translation>
    </message>
    <message>
        <source>Choose a folder at the left.</source>
        <translation>左でフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>%Ln 行を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the review</source>
        <translation>確認画面で見る</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photos compared</source>
        <translation>比べる写真</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation>違いを明るく表示。黒は同じ部分です。</translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>前回の整理は突然終わりました。途中だった %Ln 枚は片付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows what became of each, and can put them back.</source>
        <translation>履歴でそれぞれの結果が分かり、元に戻せます。</translation>
    </message>
    <message>
        <source>The trash could not be opened. You find it in your file manager.</source>
        <translation>ごみ箱を開けませんでした。ファイルマネージャーから開いてください。</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>戻せなかったもの</translation>
    </message>
    <message>
        <source>All of them were left alone, for these reasons.</source>
        <translation>次の理由で、すべてそのままにしました。</translation>
    </message>
    <message>
        <source>of copies are out of your library</source>
        <translation>分のコピーを写真から取り除きました</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>{photos}のうち {moved} 件を移動し、%Ln 件が残りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The space is free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>ごみ箱を空にし「Removed photos」フォルダーを捨てると空きができます。</translation>
    </message>
    <message>
        <source>The space is free once you throw away the folder “Removed photos”.</source>
        <translation>「Removed photos」フォルダーを捨てると空きができます。</translation>
    </message>
    <message>
        <source>The space is free once the trash is emptied.</source>
        <translation>ごみ箱を空にすると空きができます。</translation>
    </message>
    <message>
        <source>Once what stands in the way is gone, try again from History.</source>
        <translation>妨げがなくなったら、履歴からもう一度お試しください。</translation>
    </message>
    <message>
        <source>Those that are in a group are in the review again.</source>
        <translation>グループにある写真は、また確認画面に出ます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>{photos}のうち %Ln 件を元の場所に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>付属する %Ln 個のファイルも一緒に移動します</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: {kept}</source>
        <translation>残る方：{kept}</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>何も移動されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>{photos}を移動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>何も戻されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>{photos}を元の場所に戻しました</numerusform>
        </translation>
    </message>
    <message>
        <source>To be moved: {photos}</source>
        <translation>移動するもの：{photos}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>ここはすべて残します</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation>システムのごみ箱へ</translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation>{folder} へ（{reason}）</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>{disk} の %Ln 枚を、そこの「Removed photos」フォルダーに移す</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} become free once the trash is emptied.</source>
        <translation>ごみ箱を空にすると {size} が空きます。</translation>
    </message>
    <message>
        <source>{size} become free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>ごみ箱を空にし「Removed photos」フォルダーを捨てると {size} が空きます。</translation>
    </message>
    <message>
        <source>{size} become free once you throw away the folder “Removed photos”.</source>
        <translation>「Removed photos」フォルダーを捨てると {size} が空きます。</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>Show all of them…</source>
        <translation>すべて表示…</translation>
    </message>
    <message>
        <source>Write what only they know to XMP files beside the photos that stay</source>
        <translation>この写真だけが持つ情報を、残る写真の横の XMP ファイルに書く</translation>
    </message>
    <message>
        <source>Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.</source>
        <translation>日付、場所、星、文、キーワード、人物。写真を元に戻すと取り除かれます。</translation>
    </message>
    <message>
        <source>How new XMP files are called</source>
        <translation>新しい XMP ファイルの名前</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation>移動の前に確認しています…</translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation>写真は元のままか、コピーはまだあるかを調べます。</translation>
    </message>
    <message>
        <source>Move {photos} to the trash?</source>
        <translation>{photos}をごみ箱に移しますか？</translation>
    </message>
    <message>
        <source>Move {photos}?</source>
        <translation>{photos}を移動しますか？</translation>
    </message>
    <message>
        <source>Move {photos}</source>
        <translation>{photos}を移動</translation>
    </message>
    <message>
        <source>Nothing can be moved</source>
        <translation>移動できるものがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln グループは、それぞれ少なくとも 1 枚を残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{keeps} {size} Until then you can put everything back, from History or by hand, next week too.</source>
        <translation>{keeps} {size} それまでは履歴からも手動でも、来週でも、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation>選んだ写真はどれも移動できません。</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>そのままにするもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>そのうち %Ln 枚は、残る写真にない情報を持っています。それも一緒に失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>そのうち %Ln 枚は、残る写真にない情報を持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them knows anything that the photos that stay do not know.</source>
        <translation>残る写真にない情報を持つものはありません。</translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation>写真を戻しています…</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>写真を移動しています…</translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation>いつでも停止できます。移動したものは履歴にあります。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Compare below the list</source>
        <translation>一覧の下で比べる</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全画面（F11）</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>並べて</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation>写真を全体表示にする</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>写真の 1 画素を画面の 1 画素に</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全画面（F11）</translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation>グループを選ぶと写真を比べられます。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 枚すべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>{count} のうち {shown} を表示</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message>
        <source>Remove as well</source>
        <translation>これも取り除く</translation>
    </message>
    <message>
        <source>Remove the empty folders as well</source>
        <translation>空のフォルダーも取り除く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln 個のフォルダーが空になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>空のフォルダー %Ln 個を取り除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>そのままにしたもの：{names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation>写真を調べています</translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation>見つかり次第、グループがここに出ます。</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>確認するものはまだありません</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>先にフォルダーを追加してコピーを探してください。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>All groups are decided</source>
        <translation>すべてのグループが決まりました</translation>
    </message>
    <message>
        <source>Clean up at the bottom right moves what you chose to the trash, after one more look.</source>
        <translation>右下の「整理する」で、もう一度確かめてから、選んだものをごみ箱に移します。</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>すべてのグループを表示</translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation>フィルターに合うグループがありません</translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation>すべての種類をまた表示するか、検索欄に入力した文字を消してください。</translation>
    </message>
    <message>
        <source>No copies are left</source>
        <translation>コピーはもうありません</translation>
    </message>
    <message>
        <source>What was moved can be put back from History. Add another folder to search on.</source>
        <translation>移動したものは履歴から戻せます。続けるには別のフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>{photos}の中にコピーはありません</translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation>似たものも見るには、左のスライダーを「ゆるく」の方へ動かすか、別のフォルダーを追加してください。</translation>
    </message>
</context>
<context>
    <name>ExamplePairs</name>
    <message>
        <source>Examples: {names}</source>
        <translation>例：{names}</translation>
    </message>
    <message>
        <source>✓ stays</source>
        <translation>✓ 残る</translation>
    </message>
    <message>
        <source>✕ goes</source>
        <translation>✕ 取り除く</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation>写真について分かっていること</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Moment of the films</source>
        <translation>動画の時点</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>グループの写真</translation>
    </message>
    <message>
        <source>group {number} ›</source>
        <translation>グループ {number} ›</translation>
    </message>
    <message>
        <source>‹ group {number}</source>
        <translation>‹ グループ {number}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Keep all shown…</source>
        <translation>表示中をすべて残す…</translation>
    </message>
    <message>
        <source>Keep all photos of all groups that are shown (Shift+A)</source>
        <translation>表示中のすべてのグループの写真をすべて残す（Shift+A）</translation>
    </message>
    <message>
        <source>Show again what this hides: {filter}</source>
        <translation>隠れているものをまた表示：{filter}</translation>
    </message>
    <message>
        <source>only what needs your eye</source>
        <translation>見て決めるものだけ</translation>
    </message>
    <message>
        <source>only {kinds}</source>
        <translation>{kinds}だけ</translation>
    </message>
    <message>
        <source>only films</source>
        <translation>動画のみ</translation>
    </message>
    <message>
        <source>only “{text}”</source>
        <translation>「{text}」だけ</translation>
    </message>
    <message>
        <source>only {folder}</source>
        <translation>{folder} だけ</translation>
    </message>
    <message>
        <source>only one disk</source>
        <translation>1 つのディスクだけ</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln photos or more</source>
        <translation>
            <numerusform>%Ln 枚以上だけ</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is undecided</source>
        <translation>未決定だけ</translation>
    </message>
    <message>
        <source>only copies with something more</source>
        <translation>何かを余分に持つコピーのみ</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation>済んだグループを隠す</translation>
    </message>
    <message>
        <source>stars, words, a date or HDR data that the kept one lacks</source>
        <translation>残す方にない星、文、日付、HDR データ</translation>
    </message>
    <message>
        <source>Copies with something more</source>
        <translation>何かを余分に持つコピー</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>どれくらい似ていれば？</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>厳密に</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>ゆるく</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>same colours</source>
        <translation>同じ色</translation>
    </message>
    <message>
        <source>any colours</source>
        <translation>どの色でも</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>確実なものから</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>空きが多いものから</translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation>大きいグループから</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しいものから</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation>グループの大きさ</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>すべての大きさのグループ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>%Ln 枚以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>photos</source>
        <comment>heading of a column of numbers</comment>
        <translation>枚</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>すべてのディスク</translation>
    </message>
    <message>
        <source>The disk of {folder}</source>
        <translation>{folder} のディスク</translation>
    </message>
    <message>
        <source>{number}, all found</source>
        <translation>{number}（すべて検出）</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>{number}（途中）</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>ここはすべて残します</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>✓ all of them moved</source>
        <translation>✓ すべて移動しました</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>残りをもう一度試す</translation>
    </message>
    <message>
        <source>Add more folders</source>
        <translation>フォルダーをさらに追加</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put back what was moved</source>
        <translation>移動したものを元に戻す</translation>
    </message>
    <message>
        <source>or only some of them…</source>
        <translation>または一部だけ…</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>ごみ箱を開く</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>気が変わりましたか？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>%Ln 枚は移動されませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be put back until you empty the trash.</source>
        <translation>ごみ箱を空にするまで、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Everything can be put back until you throw that folder away.</source>
        <translation>そのフォルダーを捨てるまで、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Everything that was moved</source>
        <translation>移動したものすべて</translation>
    </message>
    <message>
        <source>In the trash: {photos}</source>
        <translation>ごみ箱に {photos}</translation>
    </message>
    <message>
        <source>In “Removed photos”: {photos}</source>
        <translation>「Removed photos」に {photos}</translation>
    </message>
    <message>
        <source>Counting what is left…</source>
        <translation>残りを数えています…</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %Ln groups</source>
        <translation>
            <numerusform>未決定：%Ln グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>決めるものはもうありません</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>最大 {size}</translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>残りを見る（%Ln グループ）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>残りを見ていく（%Ln グループ）</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library now: {photos}</source>
        <translation>今の写真：{photos}</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>以前：{count}</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>1. Find</source>
        <translation>1. 探す</translation>
    </message>
    <message>
        <source>All photos are compared. Nothing changes on your disk.</source>
        <translation>すべての写真を比べます。ディスクの中身は変わりません。</translation>
    </message>
    <message>
        <source>2. Look</source>
        <translation>2. 見る</translation>
    </message>
    <message>
        <source>You see what stays and what may go, and why. You decide.</source>
        <translation>何が残り、何を取り除くか、理由とともに見られます。決めるのはあなたです。</translation>
    </message>
    <message>
        <source>3. Clean up</source>
        <translation>3. 整理する</translation>
    </message>
    <message>
        <source>What goes is moved to the trash, and can be put back.</source>
        <translation>取り除くものはごみ箱に移り、元に戻せます。</translation>
    </message>
    <message>
        <source>Your folder {folder}: counting the photos…</source>
        <translation>フォルダー {folder}：写真を数えています…</translation>
    </message>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>フォルダー {folder} には %Ln 枚の写真があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder {folder} has no photos. Add another one below.</source>
        <translation>フォルダー {folder} に写真はありません。下で別のフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Find copies in {folder}</source>
        <translation>{folder} のコピーを探す</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder}・今はありません</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>整理してよい</translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>ここはすべて残す</translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation>{folder} でしてよいこと</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>{folder} を一覧から外す</translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation>フォルダー（優先順）</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders, and how much of each is in another one too</source>
        <translation>フォルダーと、別のフォルダーにもある割合</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>{photos}のうち %Ln 枚は別のフォルダーにもあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with this folder</source>
        <translation>このフォルダーと比べる</translation>
    </message>
</context>
<context>
    <name>FoldersZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation>写真のフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>All of them are searched together, with the folders inside them.</source>
        <translation>中のフォルダーも含め、まとめて検索します。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Check a memory card…</source>
        <translation>メモリーカードを調べる…</translation>
    </message>
    <message>
        <source>See which of its photos you don&apos;t have yet</source>
        <translation>まだ持っていない写真を調べます</translation>
    </message>
    <message>
        <source>Add the folders with your photos first</source>
        <translation>先に写真のフォルダーを追加してください</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them anew. No photo is touched. What is in the trash stays in the history, so that it can be put back.</source>
        <translation>これらの写真のサムネイル、確認、決定を消し、次の検索で読み直します。写真には触れません。ごみ箱のものは元に戻せるよう履歴に残ります。</translation>
    </message>
    <message>
        <source>What to forget</source>
        <translation>忘れるもの</translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message>
        <source>Forgotten: what was known of {photos}.</source>
        <translation>{photos}についての記憶を消しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>取り除いた %Ln 個のファイルはまだ元に戻せるため、履歴に残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Dedupe, full screen</source>
        <translation>Dedupe 全画面</translation>
    </message>
    <message>
        <source>Photos of the group on the whole screen</source>
        <translation>グループの写真を全画面で</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>全画面を終える</translation>
    </message>
    <message>
        <source>keep that one</source>
        <translation>それを残す</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>残す／取り除く</translation>
    </message>
    <message>
        <source>other photo</source>
        <translation>別の写真</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>交互</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>受け入れて次へ</translation>
    </message>
    <message>
        <source>back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>group {number} of {count}</source>
        <translation>グループ {number} / {count}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>ドラッグするか、Alt+↑ と Alt+↓ で順序を変えます</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation>コピーのグループ</translation>
    </message>
    <message>
        <source>Photo {position} of {count}: {photo}</source>
        <translation>写真 {position} / {count}：{photo}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>フォルダー別</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation>写真を探す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>No browser opens {address}. Copy it from here.</source>
        <translation>{address} を開くブラウザーがありません。ここからコピーしてください。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>ガイドは英語です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation>整理したもの</translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied and no folder “Removed photos” is thrown away.</source>
        <translation>ごみ箱を空にせず「Removed photos」フォルダーを捨てない限り、写真は元の場所に正確に戻ります。</translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation>まだ何も整理していません。取り除いたものはここに並び、元に戻せます。</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>写真を表示</translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation>この整理の写真を表示</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put back {sentence}</source>
        <translation>{sentence}を元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos removed</source>
        <translation>
            <numerusform>%Ln 枚を取り除いた</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: {photos}</source>
        <translation>取り除いた：{photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos put back</source>
        <translation>
            <numerusform>%Ln 枚を元に戻した</numerusform>
        </translation>
    </message>
    <message>
        <source>put back: {photos}</source>
        <translation>元に戻した：{photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos emptied from the trash</source>
        <translation>
            <numerusform>%Ln 枚がごみ箱から消えた</numerusform>
        </translation>
    </message>
    <message>
        <source>emptied from the trash: {photos}</source>
        <translation>ごみ箱から消えた：{photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>%Ln 枚が残った</numerusform>
        </translation>
    </message>
    <message>
        <source>stayed: {photos}</source>
        <translation>残った：{photos}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>移動なし</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>all found</source>
        <translation>すべて検出</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>途中</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The work of others that comes along with Dedupe, and under which terms.</source>
        <translation>Dedupe に付属する他の方々の成果と、その利用条件です。</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>{percent} % · {title}</source>
        <translation>{percent} %・{title}</translation>
    </message>
    <message numerus="yes">
        <source>The search has ended: %Ln copies and similar photos were found.</source>
        <translation>
            <numerusform>検索が終わりました。コピーと似た写真が %Ln 枚見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search has ended: no copies were found.</source>
        <translation>検索が終わりました。コピーは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The photos are back where they were.</source>
        <translation>写真は元の場所に戻りました。</translation>
    </message>
    <message>
        <source>The clean-up has ended.</source>
        <translation>整理が終わりました。</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Choose a folder or memory card to look up</source>
        <translation>調べるフォルダーかメモリーカードを選ぶ</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>クリップボードに画像がありません。先に画像をコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Photos are being copied. Look up another one when that is done or stopped.</source>
        <translation>写真をコピーしています。終わるか止めてから次を探してください。</translation>
    </message>
    <message>
        <source>Choose a picture to look up</source>
        <translation>探す画像を選ぶ</translation>
    </message>
    <message>
        <source>Choose the folder to copy the photos into</source>
        <translation>写真をコピーするフォルダーを選ぶ</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The picture that is looked up</source>
        <translation>探している画像</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Those that are new or of which you have only another version, with what belongs to them. Nothing is written over, and each is read again after it was written.</source>
        <translation>新しいものと、別の版しか持っていないものを、付属するファイルとともにコピーします。上書きはせず、書いた後にもう一度読んで確かめます。</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>どれくらい似ていれば？</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>厳密に</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>ゆるく</translation>
    </message>
    <message>
        <source>all within</source>
        <translation>次の範囲内すべて</translation>
    </message>
    <message>
        <source>{count} nearest</source>
        <translation>近い {count} 枚</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>同じ写真</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>似たショット</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>別の瞬間</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>似ている</translation>
    </message>
    <message>
        <source>probably another photo</source>
        <translation>おそらく別の写真</translation>
    </message>
    <message>
        <source>New: you don&apos;t have these</source>
        <translation>新しい：持っていません</translation>
    </message>
    <message>
        <source>You have another version of these</source>
        <translation>これらは別の版を持っています</translation>
    </message>
    <message>
        <source>it lacks something</source>
        <translation>何かが欠けています</translation>
    </message>
    <message>
        <source>You have these already</source>
        <translation>もう持っています</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>アーカイブ内</translation>
    </message>
    <message>
        <source>Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest.</source>
        <translation>そこまで似たものはありません。スライダーを「ゆるく」の方へ動かすか、近いものを表示してください。</translation>
    </message>
    <message>
        <source>Do I already have this photo?</source>
        <translation>この写真はもう持っている？</translation>
    </message>
    <message>
        <source>Drop a picture here from a folder, a browser or a message, choose a file, or paste one.</source>
        <translation>フォルダー、ブラウザー、メッセージから画像をドロップするか、ファイルを選ぶか、貼り付けてください。</translation>
    </message>
    <message>
        <source>Drop a folder or a memory card here to see which of its photos are new.</source>
        <translation>フォルダーやメモリーカードをドロップすると、新しい写真が分かります。</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>画像のウェブアドレス</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>%Ln 枚は別の版だけを持っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>%Ln 個のファイルが読めませんでした。ここにしかないかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>%Ln 本の動画は調べていません。1 本ずつ探してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln 枚が新しい写真です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>ほかの %Ln 枚はもう持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>新しいものはありません</translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>%Ln 枚すべてもう持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>すべては調べられませんでした</translation>
    </message>
    <message>
        <source>There are no photos here</source>
        <translation>ここに写真はありません</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>%Ln 枚の写真をコピー…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {photos}…</source>
        <translation>コピー中：{done} / {photos}…</translation>
    </message>
    <message>
        <source>Each was read again: byte for byte the same as on the card.</source>
        <translation>それぞれ読み直しました：カードのものと 1 バイトずつ同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>うち %Ln 枚はすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>%Ln 枚は同じ名前の別のファイルがあります。別のフォルダーを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>%Ln 枚はコピーできませんでした：{why}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln 枚の写真が {folder} にあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln 枚の写真はすでに {folder} にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>何もコピーされませんでした</translation>
    </message>
    <message>
        <source>Copied just now</source>
        <translation>今コピーしたもの</translation>
    </message>
    <message>
        <source>Copied before</source>
        <translation>以前にコピーしたもの</translation>
    </message>
    <message>
        <source>Not copied along, though it may say something of these photos: {files}.</source>
        <translation>一緒にコピーされていませんが、これらの写真について書かれている可能性があります：{files}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>%Ln 枚の写真は、デスクトップのタグ、星、コメントなしでそこにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>アーカイブに問い合わせています…</translation>
    </message>
    <message>
        <source>Your archive has this photo.</source>
        <translation>この写真はアーカイブにあります。</translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>そのうち %Ln 枚に似たものがアーカイブにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive has nothing like these.</source>
        <translation>アーカイブに似たものはありません。</translation>
    </message>
    <message>
        <source>The archive has it: {where}.</source>
        <translation>アーカイブにあります：{where}。</translation>
    </message>
    <message>
        <source>The archive may have it: {where}, not connected.</source>
        <translation>アーカイブにあるかもしれません：{where}、未接続。</translation>
    </message>
    <message>
        <source>The archive does not have it.</source>
        <translation>アーカイブにはありません。</translation>
    </message>
    <message>
        <source>Add folders on the first page.</source>
        <translation>最初のページでフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>There is nothing to look through</source>
        <translation>探す場所がありません</translation>
    </message>
    <message>
        <source>You have this photo.</source>
        <translation>この写真を持っています。</translation>
    </message>
    <message>
        <source>You have this film.</source>
        <translation>この動画を持っています。</translation>
    </message>
    <message>
        <source>You don&apos;t have this photo,</source>
        <translation>この写真は持っていませんが、</translation>
    </message>
    <message>
        <source>You don&apos;t have this film,</source>
        <translation>この動画は持っていませんが、</translation>
    </message>
    <message>
        <source>but similar shots of the same thing.</source>
        <translation>同じものの似たショットがあります。</translation>
    </message>
    <message>
        <source>The same film</source>
        <translation>同じ動画</translation>
    </message>
    <message>
        <source>Nothing among {photos} is the same.</source>
        <translation>{photos}の中に同じものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>%Ln 枚は一部しかありません。すべてそろうまでカードを残してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>You don&apos;t have this photo.</source>
        <translation>この写真は持っていません。</translation>
    </message>
    <message>
        <source>You don&apos;t have this film.</source>
        <translation>この動画は持っていません。</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{folder} の {name}</translation>
    </message>
    <message>
        <source>{where}, {times} times larger.</source>
        <translation>{where}、{times} 倍大きい。</translation>
    </message>
    <message>
        <source>{where}, smaller than this one.</source>
        <translation>{where}、これより小さい。</translation>
    </message>
</context>
<context>
    <name>MediaChoice</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>写真と動画</translation>
    </message>
    <message>
        <source>Films are read last; photos never wait for them.</source>
        <translation>動画は最後に読みます。写真が動画を待つことはありません。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. No photo is lost.</source>
        <translation>プログラム自体で問題が起きました。写真は失われていません。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>重複ではないもの…</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>すべての決定を取り消す</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>レポートを開く…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘れる…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation>Dedupe について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Photos of your library</source>
        <translation>手持ちの写真</translation>
    </message>
</context>
<context>
    <name>NotDuplicatesDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>重複ではないもの</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>These photos are not shown together. What you take back comes again with the next search.</source>
        <translation>これらの写真は一緒に表示されません。取り消したものは次の検索でまた出ます。</translation>
    </message>
    <message>
        <source>Nothing yet. Press N in the review when photos of a group are no copies of each other.</source>
        <translation>まだありません。グループの写真が互いのコピーでないときは、確認画面で N を押してください。</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>{verdict}?</source>
        <translation>{verdict}？</translation>
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
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>写真のフォルダーを追加</translation>
    </message>
    <message>
        <source>The language changes as soon as the search, the clean-up or the copying has ended.</source>
        <translation>検索、整理、またはコピーが終わると、すぐに言語が変わります。</translation>
    </message>
</context>
<context>
    <name>RejectFlow</name>
    <message>
        <source>These files are the same, byte for byte. To keep both, press 1 and then Shift+2.</source>
        <translation>これらのファイルは 1 バイトずつ同じです。両方残すには 1 を押し、次に Shift+2 を押してください。</translation>
    </message>
    <message>
        <source>Remembered: not duplicates. Undo takes it back.</source>
        <translation>記憶しました：重複ではない。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Remembered: this photo is none of the others. Undo takes it back.</source>
        <translation>記憶しました：この写真は他のどれでもない。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>There is nothing to save yet. Find copies first.</source>
        <translation>保存するものはまだありません。先にコピーを探してください。</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>画像付きページ (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Table with one row a pair (*.pairs.csv)</source>
        <translation>1 組 1 行の表 (*.pairs.csv)</translation>
    </message>
    <message>
        <source>Table of the photos without a copy (*.without-copy.csv)</source>
        <translation>コピーのない写真の表 (*.without-copy.csv)</translation>
    </message>
    <message>
        <source>Report to open again (*.json)</source>
        <translation>また開けるレポート (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>レポート (*.json)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Search again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Look through the films alone</source>
        <translation>動画だけを確認する</translation>
    </message>
    <message>
        <source>You can stop at any time and go on another day.</source>
        <translation>いつでもやめて、別の日に続けられます。</translation>
    </message>
    <message>
        <source>Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost.</source>
        <translation>「安全」とは、どの写真も残る写真に含まれること。写っているものも情報も失われません。</translation>
    </message>
    <message>
        <source>Clean the safe ones</source>
        <translation>安全なものを整理</translation>
    </message>
    <message>
        <source>You see the list once more before anything moves, and everything can be put back.</source>
        <translation>移動の前にもう一度一覧を表示し、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>残りを見ていく</translation>
    </message>
    <message>
        <source>Clean by folder…</source>
        <translation>フォルダー別に整理…</translation>
    </message>
    <message>
        <source>What of one folder is in another one, and all copies in a folder</source>
        <translation>あるフォルダーのうち別のフォルダーにもあるものと、フォルダー内のすべてのコピー</translation>
    </message>
    <message>
        <source>How much of each folder is safe to clean</source>
        <translation>各フォルダーのうち安全に整理できる割合</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Add another folder</source>
        <translation>別のフォルダーを追加</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Counting what can be freed…</source>
        <translation>空けられる量を数えています…</translation>
    </message>
    <message>
        <source>Safe to clean · {size}</source>
        <translation>安全に整理できる・{size}</translation>
    </message>
    <message>
        <source>Yours to decide · up to {size}</source>
        <translation>あなたが決める・最大 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln 個のファイルが読めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>can be freed, and no picture is lost</source>
        <translation>を、1 枚も失わずに空けられます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>{photos}のうち %Ln 件には、残るコピーがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is there twice.</source>
        <translation>重複しているものはありません。</translation>
    </message>
    <message>
        <source>Clean the safe ones ({photos}, {size})</source>
        <translation>安全なものを整理（{photos}、{size}）</translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>グループを見て決めてください</numerusform>
        </translation>
    </message>
    <message>
        <source>Left untouched.</source>
        <translation>そのままにしてあります。</translation>
    </message>
    <message>
        <source>Nothing among {photos} can be cleaned without a look.</source>
        <translation>{photos}の中に、見ずに整理できるものはありません。</translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>写真を調べています</translation>
    </message>
    <message>
        <source>What is found appears here as it is found.</source>
        <translation>見つかったものから、ここに出ます。</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>見るものはまだありません</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>先にフォルダーを追加してコピーを探してください。</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>決めるものはもうありません</translation>
    </message>
    <message>
        <source>What was moved can be put back from History.</source>
        <translation>移動したものは履歴から元に戻せます。</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>{photos}の中にコピーはありません</translation>
    </message>
    <message>
        <source>{headline}, so far</source>
        <translation>{headline}（これまで）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>コピーに見える %Ln 枚をまだ確認中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln 個のフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>searched in {time}</source>
        <translation>検索時間 {time}</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 枚すべて見る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>残りを見ていく（%Ln グループ）</numerusform>
        </translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>検索が終わるか、中止されてから</translation>
    </message>
    <message>
        <source>Possible once the search is done, or cancelled.</source>
        <translation>検索が終わるか、中止されると押せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln グループを見て決めてください。自動では何も選びません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>ほか %Ln 個のフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>ここはすべて残します</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>All groups that are shown are decided.</source>
        <translation>表示中のグループはすべて決まりました。</translation>
    </message>
    <message>
        <source>{photos} stay. Undo takes it all back in one step.</source>
        <translation>{photos}が残ります。「元に戻す」でまとめて取り消せます。</translation>
    </message>
    <message>
        <source>Groups of which you chose a photo to remove stay as they are.</source>
        <translation>取り除く写真を選んだグループはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>%Ln グループの写真をすべて残しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln グループをすべて残します。「元に戻す」で取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation>{name} を開くプログラムがありません。ファイルマネージャーで選んでください。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation>名前またはフォルダーで探す</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>写真の大きさ</translation>
    </message>
    <message>
        <source>Size of the photos, also by Ctrl and the mouse wheel</source>
        <translation>写真の大きさ（Ctrl とマウスホイールでも）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln 枚がその後変わったか消えました。そのままにします。</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>残す／取り除く</translation>
    </message>
    <message>
        <source>large</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Choose for me…</source>
        <translation>選んでもらう…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>整理する…</translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation>すべてのグループが決まりました。</translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation>この写真だけを残す</translation>
    </message>
    <message>
        <source>Remove the others, keep what is marked Keep</source>
        <translation>「残す」以外を取り除く</translation>
    </message>
    <message>
        <source>Keep all photos of the group</source>
        <translation>グループの写真をすべて残す</translation>
    </message>
    <message>
        <source>Keep all groups shown…</source>
        <translation>表示中のグループをすべて残す…</translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation>この写真も残す</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>この写真を取り除く</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>提案を受け入れる</translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation>このグループの決定を取り消す</translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>This one is none of the others</source>
        <translation>これは他のどれでもない</translation>
    </message>
    <message>
        <source>All groups are shown. Undo (Z) brings the filters back.</source>
        <translation>すべてのグループを表示しています。元に戻す（Z）で絞り込みに戻ります。</translation>
    </message>
    <message>
        <source>{shown} of {photos} shown</source>
        <translation>{photos}のうち {shown} を表示</translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation>{size} を空けられます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln 個のファイルが読めませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the groups again as before</source>
        <translation>前のようにグループを絞り込む</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>取り消すものはありません</translation>
    </message>
    <message>
        <source>Take back that these are not duplicates</source>
        <translation>「重複ではない」を取り消す</translation>
    </message>
    <message>
        <source>shown: {progress}</source>
        <translation>表示中：{progress}</translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation>どのグループも少なくとも 1 枚を残します</translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation>あなたの同意なしに何も取り除きません</translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>検索が終わるか、中止されてから</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation>この整理の写真</translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation>選んだものを元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation>一部だけ戻すには写真を選んでください。</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation>残りました：{reason}</translation>
    </message>
    <message>
        <source>neither here nor where it was to go</source>
        <translation>ここにも移動先にもありません</translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation>移動中にプログラムが終了しました</translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation>元に戻す途中でプログラムが終了しました</translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation>ごみ箱にあります。コピーは {kept}</translation>
    </message>
    <message>
        <source>in {folder}; its copy is {kept}</source>
        <translation>{folder} にあります。コピーは {kept}</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>The search was stopped: not all photos were compared.</source>
        <translation>検索は停止されました。すべての写真を比べてはいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>以前の決定のうち %Ln 件は今も有効です。写真は変わっていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation>検索の進み具合</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation>ここで止める。見つかったものは残ります</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>全体で残り {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 枚は既知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos a second</source>
        <translation>
            <numerusform>毎秒 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation>見つかったものはその間に確認できます</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Of equal copies, the one in the higher folder is kept. Drag to change the order.</source>
        <translation>同じコピーなら、上のフォルダーのものを残します。ドラッグで順序を変えられます。</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>完全なコピー</translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation>同じファイル、または同じ画像が 2 つ。</translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation>再保存と編集も</translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation>縮小、別形式、回転、切り抜き。</translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation>似たショットも</translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation>連写や撮り直し。選ぶのはあなた。</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>詳細設定…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>コピーを探す</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>見つかったものを見る</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>以前の確認</translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation>写真の中のコピーを探します</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>何を探しますか？</translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation>あなたの同意なしに何も取り除かず、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>以前に検索</translation>
    </message>
    <message>
        <source>Go on with the review of {review}</source>
        <translation>{review} の確認を続ける</translation>
    </message>
    <message>
        <source>See the search that runs</source>
        <translation>進行中の検索を見る</translation>
    </message>
    <message>
        <source>{folder} is on the list already.</source>
        <translation>{folder} はもう一覧にあります。</translation>
    </message>
    <message>
        <source>{folder} is inside {other}, which is on the list: it is searched with it.</source>
        <translation>{folder} は一覧の {other} の中にあり、一緒に検索します。</translation>
    </message>
    <message>
        <source>A search is running; go to Review to see it or to stop it</source>
        <translation>検索中です。確認画面で見るか停止できます</translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation>先にフォルダーを追加してください</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose copies for me</source>
        <translation>コピーを選んでもらう</translation>
    </message>
    <message>
        <source>Best photo first</source>
        <translation>良い写真を優先</translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation>自分のフォルダーを優先</translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation>どこでも開ける形式を優先</translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation>整理済みを優先</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自分の順序</translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation>規則（重要な順）</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>規則を上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>規則を下へ</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>ルールを変更…</translation>
    </message>
    <message>
        <source>Also those that only know more than the one to keep</source>
        <translation>残す方より情報が多いだけのものも</translation>
    </message>
    <message>
        <source>These would be chosen, for example</source>
        <translation>例えば次が選ばれます</translation>
    </message>
    <message>
        <source>Keep this order, choose nothing</source>
        <translation>この順序にして何も選ばない</translation>
    </message>
    <message>
        <source>Suggest by these rules from now on, and choose nothing yet</source>
        <translation>今後はこの規則で提案し、まだ何も選ばない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation>どの写真を残しますか？</translation>
    </message>
    <message>
        <source>Choose {photos}</source>
        <translation>{photos}を選ぶ</translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation>2 枚の写真を区別する最初の規則で決まります。</translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation>次の種類のコピーを選ぶ</translation>
    </message>
    <message>
        <source>Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out.</source>
        <translation>日付、場所、星、文、人物は横の XMP ファイルに入ります。元に戻すと取り除かれます。</translation>
    </message>
    <message>
        <source>Never chosen for you: similar shots, and what has something that the one to keep lacks.</source>
        <translation>自動では選ばないもの：似たショットと、残す方にないものを持つもの。</translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation>選ばれるもの</translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation>自分で決めたグループはそのままです。「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message>
        <source>First {first}, then {second}, then {third} …</source>
        <translation>まず{first}、次に{second}、その次に{third}…</translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation>{groups}の {photos}、{size}</translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation>なし：すべて決定済み、保護、または別の種類です。</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation>例：{names}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>読めなかったファイル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation>そのままにし、何とも比べませんでした。</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation>写真を移動中です。移動したものは履歴に残ります。</translation>
    </message>
    <message>
        <source>Photos are being copied. Those that are there are whole; the others are not copied.</source>
        <translation>写真をコピーしています。すでにコピーした写真は完全です。残りはコピーされません。</translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation>読んだ内容は記憶したので、次の検索は速くなります。</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>停止して閉じますか？</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation>なぜ一緒なのか？</translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation>写真の違い：明るい部分ほど違います</translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation>明るい部分ほど違います</translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation>{bits} ビット中 {distance} ビットが違う</translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation>最も弱い部分</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>平均の違い</translation>
    </message>
    <message>
        <source>kept one beyond the other</source>
        <translation>残す方にだけある量</translation>
    </message>
    <message>
        <source>other beyond the kept one</source>
        <translation>もう一方にだけある量</translation>
    </message>
    <message>
        <source>{share} %, at worst {greys} greys</source>
        <translation>{share} %、最大 {greys} 階調</translation>
    </message>
    <message>
        <source>shared points</source>
        <translation>共通の点</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} 倍</translation>
    </message>
    <message>
        <source>size of the other, along an edge</source>
        <translation>もう一方の辺の長さ</translation>
    </message>
    <message>
        <source>{greys} greys apart</source>
        <translation>{greys} 階調の差</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>階調</translation>
    </message>
    <message>
        <source>edges of the other, in strength</source>
        <translation>もう一方の輪郭の強さ</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>詳しく見ています…</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Photos by year: {years}</source>
        <translation>年別の写真：{years}</translation>
    </message>
</context>
</TS>
