<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%Ln 个文件夹无法打开，例如 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>State</source>
        <translation>省/州</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Camera&apos;s serial number</source>
        <translation>相机序列号</translation>
    </message>
    <message>
        <source>Lens&apos;s serial number</source>
        <translation>镜头序列号</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>拍摄参数</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>其他备注</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>there is such a thing</comment>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>时区 {zone}</translation>
    </message>
    <message>
        <source>{fraction} of the second</source>
        <translation>秒的 {fraction}</translation>
    </message>
    <message>
        <source>with flash</source>
        <translation>使用闪光灯</translation>
    </message>
    <message>
        <source>without flash</source>
        <translation>未使用闪光灯</translation>
    </message>
    <message>
        <source>{metres} m above the sea</source>
        <translation>海拔 {metres} m</translation>
    </message>
    <message>
        <source>looking towards {degrees}°</source>
        <translation>朝向 {degrees}°</translation>
    </message>
    <message>
        <source>humidity {percent}</source>
        <translation>湿度 {percent}</translation>
    </message>
    <message>
        <source>{metres} m under water</source>
        <translation>水下 {metres} m</translation>
    </message>
    <message>
        <source>with its RAW</source>
        <translation>带 RAW</translation>
    </message>
    <message>
        <source>with its film</source>
        <translation>带影片</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>带声音</translation>
    </message>
    <message>
        <source>with HDR data</source>
        <translation>带 HDR 数据</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>带编辑</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln 星</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%Ln 个其他程序的文件夹未动，例如 {folder}：{what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln 张照片只在云端，未下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>an Apple photo library. Export its photos to compare them, or use its album Duplicates.</source>
        <translation>Apple 照片图库。请导出照片来比较，或使用其“重复项目”相簿。</translation>
    </message>
    <message>
        <source>a store of Lightroom. Export its photos to compare them.</source>
        <translation>Lightroom 的存储。请导出照片来比较。</translation>
    </message>
    <message>
        <source>a store of Capture One. Export its photos to compare them.</source>
        <translation>Capture One 的存储。请导出照片来比较。</translation>
    </message>
    <message>
        <source>a store of Immich. Use Immich&apos;s own search for duplicates.</source>
        <translation>Immich 的存储。请使用 Immich 自己的重复搜索。</translation>
    </message>
    <message>
        <source>PhotoPrism&apos;s own storage. Look in its originals instead.</source>
        <translation>PhotoPrism 自己的存储。请改看它的 originals。</translation>
    </message>
    <message>
        <source>the store of a Nextcloud server. Look in a synchronised folder instead.</source>
        <translation>Nextcloud 服务器的存储。请改看同步文件夹。</translation>
    </message>
    <message>
        <source>the originals that Picasa kept of edited photos.</source>
        <translation>Picasa 为编辑过的照片保留的原片。</translation>
    </message>
    <message>
        <source>a cache of small pictures that its program makes again.</source>
        <translation>小图缓存，其程序会重新生成。</translation>
    </message>
    <message>
        <source>a backup. Let the backup program thin it out.</source>
        <translation>备份。请让备份程序精简它。</translation>
    </message>
    <message>
        <source>managed by Lightroom, which will miss what is removed here.</source>
        <translation>由 Lightroom 管理，在此移除的内容它会找不到。</translation>
    </message>
    <message>
        <source>a session of Capture One, which will miss what is removed here.</source>
        <translation>Capture One 会话，在此移除的内容它会找不到。</translation>
    </message>
    <message>
        <source>managed by digiKam. Let it scan for changes afterwards.</source>
        <translation>由 digiKam 管理。请之后让它扫描更改。</translation>
    </message>
    <message>
        <source>managed by darktable, which will miss what is removed here.</source>
        <translation>由 darktable 管理，在此移除的内容它会找不到。</translation>
    </message>
    <message>
        <source>only in the cloud.</source>
        <translation>只在云端。</translation>
    </message>
    <message>
        <source>photo.jpg.xmp: digiKam, darktable, Immich, PhotoPrism</source>
        <translation>photo.jpg.xmp：digiKam、darktable、Immich、PhotoPrism</translation>
    </message>
    <message>
        <source>photo.xmp beside a RAW: Lightroom</source>
        <translation>RAW 旁的 photo.xmp：Lightroom</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Saved with</source>
        <translation>保存参数</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of this kind is known</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{field}, by all sources</source>
        <translation>{field}（所有来源）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>附带</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>Changed or gone</source>
        <translation>已更改或消失</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation>保留？</translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation>移除？</translation>
    </message>
    <message>
        <source>you decide: Enter keeps both</source>
        <translation>由你决定：Enter 保留两张</translation>
    </message>
    <message>
        <source>you decide: Enter keeps all</source>
        <translation>由你决定：Enter 全部保留</translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation>可释放 {size}</translation>
    </message>
    <message>
        <source>all kept</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>there is no such address, or no connection</source>
        <translation>没有这个地址，或没有连接</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>磁盘出错</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>路径的一部分不是文件夹</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>connection broken</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened</source>
        <translation>文件无法打开</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>另一个程序正在使用该文件</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation>文件提前结束。请从来源重新复制。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>无论名称如何，这不是图片。</translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation>这种图片在此无法打开。</translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation>图片太大，无法安全打开。</translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation>打开耗时过长。请在“高级”中延长时间。</translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation>打开失败，文件可能已损坏。</translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation>内存不足，无法打开。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation>你无权读取此文件。请更改其权限后重试。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file has changed since it was found. Look for copies again.</source>
        <translation>找到后文件已更改。请重新查找副本。</translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation>磁盘无法读取它。请检查磁盘和连接线。</translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation>这张照片在此没有副本，因此保留。</translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation>此文件夹保留一切。可在第一页更改。</translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation>这张照片已消失或无法打开。请重新查找副本。</translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation>本应保留的照片已消失。请重新查找副本。</translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation>本应保留的照片无法打开。请保留这一张。</translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation>组里的最后一张照片会保留。请先保留另一张。</translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation>两个名称属于同一个文件，移除它会丢失照片。</translation>
    </message>
    <message>
        <source>Its RAW, film, edit or HDR data would be lost with it, so it stays.</source>
        <translation>它的 RAW、影片、编辑或 HDR 数据会随之丢失，因此保留。</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>changed since the search; look for copies again before removing it</source>
        <translation>搜索后已更改；移除前请重新查找副本</translation>
    </message>
    <message>
        <source>the copy that would stay is gone; look for copies again</source>
        <translation>本应保留的副本已消失；请重新查找副本</translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look for copies again</source>
        <translation>本应保留的副本已更改；请重新查找副本</translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened; keep this one</source>
        <translation>本应保留的副本无法打开；请保留这一张</translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation>它的所有副本也将被移除</translation>
    </message>
    <message>
        <source>its RAW, film, edit or HDR data would be lost with it</source>
        <translation>它的 RAW、影片、编辑或 HDR 数据会随之丢失</translation>
    </message>
    <message>
        <source>the copy that would stay is in the trash itself</source>
        <translation>本应保留的副本自己在回收站里</translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation>它与本应保留的是同一个文件</translation>
    </message>
    <message>
        <source>it is not a photo, whatever its name says</source>
        <translation>无论名称如何，它不是照片</translation>
    </message>
    <message>
        <source>it is less like the copy that would stay than the report says</source>
        <translation>它与本应保留的副本没有报告所说的那么相似</translation>
    </message>
    <message>
        <source>it may show what the copy that would stay does not hold</source>
        <translation>它可能显示本应保留的副本所没有的内容</translation>
    </message>
    <message>
        <source>it has something that the copy that would stay lacks</source>
        <translation>它有本应保留的副本所没有的内容</translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look for copies again</source>
        <translation>与本应保留的副本不再相同；请重新查找副本</translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation>无法读取，请检查磁盘</translation>
    </message>
    <message>
        <source>you may not move it; allow changes to it and its folder, then try again</source>
        <translation>你无权移动它；请允许更改它及其文件夹后重试</translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation>此磁盘没有回收站</translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation>网络文件夹没有回收站</translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation>所选文件夹在另一个磁盘上</translation>
    </message>
    <message>
        <source>what only it knows could not be written beside the photo that stays</source>
        <translation>只有它才有的信息无法写到保留的照片旁</translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation>属于它的一个文件无法移动，因此整体未动</translation>
    </message>
    <message>
        <source>the system refused; close other programs that use it, then try again</source>
        <translation>系统拒绝了；请关闭使用它的其他程序后重试</translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation>轮到它之前你已停止</translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation>轮到它之前程序已结束</translation>
    </message>
    <message>
        <source>it is no longer where it was put: the trash or the folder was emptied</source>
        <translation>它已不在放置之处：回收站或文件夹已清空</translation>
    </message>
    <message>
        <source>the disk it was on is not there; plug it in and try again</source>
        <translation>它所在的磁盘不在；请接上后重试</translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation>放置之处有另一个文件</translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation>原来的位置现在有另一个文件；请先移走那个</translation>
    </message>
    <message>
        <source>you may not change its old folder; allow that, then try again</source>
        <translation>你无权更改它原来的文件夹；请允许后重试</translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation>它在系统回收站里；请从那里还原</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>系统拒绝了</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation>下一组和上一组</translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation>组里的下一张和上一张照片</translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation>一屏的组</translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation>第一组和最后一组</translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation>按名称或文件夹查找</translation>
    </message>
    <message>
        <source>show all groups again</source>
        <translation>重新显示所有组</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation>接受建议并继续</translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation>保留那张照片，移除其他</translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation>也保留那张照片</translation>
    </message>
    <message>
        <source>keep only the chosen photo</source>
        <translation>只保留所选照片</translation>
    </message>
    <message>
        <source>keep only those marked Keep</source>
        <translation>只保留标为“保留”的</translation>
    </message>
    <message>
        <source>keep all of the group</source>
        <translation>保留组里的全部</translation>
    </message>
    <message>
        <source>keep all groups shown</source>
        <translation>保留显示的所有组</translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation>移除或保留所选照片</translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation>这些不是重复照片</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>suggestions for all groups</source>
        <translation>为所有组提建议</translation>
    </message>
    <message>
        <source>clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>look up the copied photo</source>
        <translation>查询复制的照片</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation>在照片间交替显示</translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation>从一张擦到另一张</translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation>放大、缩小、适合</translation>
    </message>
    <message>
        <source>the whole screen, and back by Esc</source>
        <translation>全屏，按 Esc 返回</translation>
    </message>
    <message>
        <source>open the photo in its program</source>
        <translation>用其程序打开照片</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>此表</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
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
        <translation>几秒</translation>
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
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} and {films}</source>
        <translation>{photos}和{films}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln 组</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}：{said}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} 等另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>相同的文件</translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation>图像相同，文件不同</translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation>同一照片，重新保存</translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation>编辑过的版本</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>相似的照片</translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation>同一个文件两份</translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation>只有文件里的备注不同</translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation>更小、重新保存、其他格式、旋转</translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation>裁剪、加框、改色</translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation>另一时刻，绝不替你选择</translation>
    </message>
    <message>
        <source>Identical files to look at</source>
        <translation>待查看的相同文件</translation>
    </message>
    <message>
        <source>The same picture, to look at</source>
        <translation>待查看的相同图像</translation>
    </message>
    <message>
        <source>Copies to look at</source>
        <translation>待查看的副本</translation>
    </message>
    <message>
        <source>may know more than the photo that stays</source>
        <translation>可能比保留的照片有更多信息</translation>
    </message>
    <message>
        <source>may show or know more than the photo that stays</source>
        <translation>可能比保留的照片有更多内容或信息</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>图像相同</translation>
    </message>
    <message>
        <source>saved again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>编辑过</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>相似</translation>
    </message>
    <message numerus="yes">
        <source>Series of %Ln shots</source>
        <translation>
            <numerusform>%Ln 张连拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some}和{others}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>%Ln 张相似的照片</numerusform>
        </translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation>镜像并旋转</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>上下颠倒</translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation>旋转 90 度</translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation>裁剪至 {percent} %</translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation>倾斜 {degrees}°</translation>
    </message>
    <message>
        <source>cut: from {time}</source>
        <translation>片段：从 {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <comment>end of a cut</comment>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>{times} times as fast</source>
        <translation>{times} 倍速度</translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation>完全相同的文件</translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation>逐点相同的图像</translation>
    </message>
    <message>
        <source>other size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>其他格式</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation>更亮或更暗</translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation>改为黑白</translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation>锐化或模糊</translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation>一部分被更改</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation>带边框</translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation>带文字</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>带黑边</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>变形</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>另一时刻</translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation>另一曝光</translation>
    </message>
    <message>
        <source>another camera</source>
        <translation>另一相机</translation>
    </message>
    <message>
        <source>details differ</source>
        <translation>细节不同</translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation>看起来相似</translation>
    </message>
    <message>
        <source>text too small to compare</source>
        <translation>文字太小，无法比较</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>one without sound</source>
        <translation>其中一个没有声音</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>其他声音</translation>
    </message>
    <message>
        <source>other speed</source>
        <translation>其他速度</translation>
    </message>
    <message>
        <source>the photo&apos;s own film</source>
        <translation>照片自带的影片</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>相隔不到 1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>相隔 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>相隔 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours apart</source>
        <translation>
            <numerusform>相隔 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days apart</source>
        <translation>
            <numerusform>相隔 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet which one shows more.</source>
        <translation>尚未检查哪一张内容更多。</translation>
    </message>
    <message>
        <source>Which one shows more could not be told.</source>
        <translation>无法判断哪一张内容更多。</translation>
    </message>
    <message>
        <source>They differ in the marked place.</source>
        <translation>它们在标出的位置不同。</translation>
    </message>
    <message>
        <source>It was made from the kept one, and changed.</source>
        <translation>它由保留的那张做成，并有改动。</translation>
    </message>
    <message>
        <source>The kept one was made from it, and changed.</source>
        <translation>保留的那张由它做成，并有改动。</translation>
    </message>
    <message>
        <source>Neither could be made from the other alone.</source>
        <translation>任何一张都不能只由另一张做出。</translation>
    </message>
    <message>
        <source>One was cut out of the other, and changed.</source>
        <translation>其中一张从另一张裁出，并有改动。</translation>
    </message>
    <message>
        <source>It was cut out of the kept one and shows nothing else.</source>
        <translation>它从保留的那张裁出，没有别的内容。</translation>
    </message>
    <message>
        <source>The kept one was cut out of it and shows nothing else.</source>
        <translation>保留的那张从它裁出，没有别的内容。</translation>
    </message>
    <message>
        <source>Both show the same.</source>
        <translation>两张内容相同。</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows, and has more detail.</source>
        <translation>保留的那张包含它的全部内容，且细节更多。</translation>
    </message>
    <message>
        <source>It holds all that the kept one shows, and has more detail.</source>
        <translation>它包含保留的那张的全部内容，且细节更多。</translation>
    </message>
    <message>
        <source>Each shows something that the other does not.</source>
        <translation>每张都有另一张没有的内容。</translation>
    </message>
    <message>
        <source>The kept one holds all that it shows.</source>
        <translation>保留的那张包含它的全部内容。</translation>
    </message>
    <message>
        <source>It shows something that the kept one does not.</source>
        <translation>它有保留的那张所没有的内容。</translation>
    </message>
    <message>
        <source>The kept one was made from it.</source>
        <translation>保留的那张由它做成。</translation>
    </message>
    <message>
        <source>It was made from the kept one: enlarged {factor} times, shows nothing more.</source>
        <translation>它由保留的那张做成：放大 {factor} 倍，没有更多内容。</translation>
    </message>
    <message>
        <source>It was made from the kept one.</source>
        <translation>它由保留的那张做成。</translation>
    </message>
    <message>
        <source>The same at a glance, and crops. For copies alone click their kind above.</source>
        <translation>乍看相同的照片，以及裁剪。只看副本请点击上方的种类。</translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation>逐字节完全相同的文件。</translation>
    </message>
    <message>
        <source>The same picture, point for point; only what else the file holds differs.</source>
        <translation>逐点相同的图像，只是文件的其他内容不同。</translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation>同一张照片，重新保存。</translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation>由同一张照片做成，之后更改过。</translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation>同一事物的另一张照片。请先看再决定。</translation>
    </message>
    <message>
        <source>Looks the same, but the text is too small to compare. Look before you decide.</source>
        <translation>看起来相同，但文字太小无法比较。请先看再决定。</translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation>不同之处：{findings}。</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>已选 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{photos} chosen</source>
        <translation>已选：{photos}</translation>
    </message>
    <message>
        <source>The very same file, byte for byte: nothing differs.</source>
        <translation>逐字节完全相同的文件，没有任何差异。</translation>
    </message>
    <message>
        <source>The same picture, point for point: nothing differs.</source>
        <translation>逐点相同的图像，没有任何差异。</translation>
    </message>
    <message>
        <source>in a protected folder</source>
        <translation>在受保护的文件夹</translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation>在首选文件夹</translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation>在次选文件夹</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation>直接来自相机</translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation>没有相机数据</translation>
    </message>
    <message>
        <source>preferred format</source>
        <translation>首选格式</translation>
    </message>
    <message>
        <source>less preferred format</source>
        <translation>次选格式</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>sharper</source>
        <translation>更清晰</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>不够清晰</translation>
    </message>
    <message>
        <source>better quality</source>
        <translation>质量更好</translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation>质量更低</translation>
    </message>
    <message>
        <source>larger file</source>
        <translation>文件更大</translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation>文件更小</translation>
    </message>
    <message>
        <source>older file</source>
        <translation>文件更旧</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>文件更新</translation>
    </message>
    <message>
        <source>has its RAW, film or HDR data</source>
        <translation>有 RAW、影片或 HDR 数据</translation>
    </message>
    <message>
        <source>no RAW, film or HDR data</source>
        <translation>没有 RAW、影片或 HDR 数据</translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation>名称像副本</translation>
    </message>
    <message>
        <source>plain name</source>
        <translation>名称普通</translation>
    </message>
    <message>
        <source>in a named folder</source>
        <translation>在有名称的文件夹中</translation>
    </message>
    <message>
        <source>in no named folder</source>
        <translation>不在有名称的文件夹中</translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation>路径更短</translation>
    </message>
    <message>
        <source>longer path</source>
        <translation>路径更长</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>按名称排第一</translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation>各方面都相同</translation>
    </message>
    <message>
        <source>has keywords or edits</source>
        <translation>有关键词或编辑</translation>
    </message>
    <message>
        <source>fewer keywords or edits</source>
        <translation>关键词或编辑较少</translation>
    </message>
    <message>
        <source>shows most</source>
        <translation>内容最多</translation>
    </message>
    <message>
        <source>the kept one has more detail</source>
        <translation>保留的那张细节更多</translation>
    </message>
    <message>
        <source>the others were made from it</source>
        <translation>其他由它做成</translation>
    </message>
    <message>
        <source>made from another photo</source>
        <translation>由另一张照片做成</translation>
    </message>
    <message>
        <source>shows nothing more</source>
        <translation>没有更多内容</translation>
    </message>
    <message>
        <source>another photo here shows all of it</source>
        <translation>这里的另一张照片包含它的全部内容</translation>
    </message>
    <message>
        <source>but shows what the kept one does not</source>
        <translation>但有保留的那张所没有的内容</translation>
    </message>
    <message>
        <source>but differs from the kept one</source>
        <translation>但与保留的那张不同</translation>
    </message>
    <message>
        <source>but the kept one was made from it</source>
        <translation>但保留的那张由它做成</translation>
    </message>
    <message>
        <source>but it may be the original</source>
        <translation>但它可能是原片</translation>
    </message>
    <message>
        <source>but not checked whole</source>
        <translation>但未完整检查</translation>
    </message>
    <message>
        <source>but with its date</source>
        <translation>但有日期</translation>
    </message>
    <message>
        <source>but with its place</source>
        <translation>但有地点</translation>
    </message>
    <message>
        <source>but with edits</source>
        <translation>但有编辑</translation>
    </message>
    <message>
        <source>but with HDR data</source>
        <translation>但有 HDR 数据</translation>
    </message>
    <message>
        <source>but with depth data</source>
        <translation>但有景深数据</translation>
    </message>
    <message>
        <source>but with further pictures</source>
        <translation>但有更多图片</translation>
    </message>
    <message>
        <source>but with transparency</source>
        <translation>但有透明部分</translation>
    </message>
    <message>
        <source>but with finer colours</source>
        <translation>但颜色更细</translation>
    </message>
    <message>
        <source>but of another date</source>
        <translation>但日期不同</translation>
    </message>
    <message>
        <source>but of another place</source>
        <translation>但地点不同</translation>
    </message>
    <message>
        <source>but with the name of its place</source>
        <translation>但有地名</translation>
    </message>
    <message>
        <source>but with its camera</source>
        <translation>但有相机信息</translation>
    </message>
    <message>
        <source>but rated</source>
        <translation>但有评分</translation>
    </message>
    <message>
        <source>but labelled</source>
        <translation>但有标签</translation>
    </message>
    <message>
        <source>but with a title or caption</source>
        <translation>但有标题或说明</translation>
    </message>
    <message>
        <source>but with another title or caption</source>
        <translation>但标题或说明不同</translation>
    </message>
    <message>
        <source>but with keywords</source>
        <translation>但有关键词</translation>
    </message>
    <message>
        <source>but with people&apos;s names</source>
        <translation>但有人名</translation>
    </message>
    <message>
        <source>but with marked faces</source>
        <translation>但标有人脸</translation>
    </message>
    <message>
        <source>but with author or copyright</source>
        <translation>但有作者或版权</translation>
    </message>
    <message>
        <source>but with other notes</source>
        <translation>但有其他备注</translation>
    </message>
    <message>
        <source>{photo} shows all of it</source>
        <translation>{photo} 包含它的全部内容</translation>
    </message>
    <message>
        <source>made from the kept one</source>
        <translation>由保留的那张做成</translation>
    </message>
    <message>
        <source>the other one was made from it</source>
        <translation>另一张由它做成</translation>
    </message>
    <message>
        <source>any would do, shorter path</source>
        <translation>哪个都行，路径更短</translation>
    </message>
    <message>
        <source>the same file, longer path</source>
        <translation>同一文件，路径更长</translation>
    </message>
    <message>
        <source>{decided} of {groups} decided</source>
        <translation>{groups}中已决定 {decided}</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>第一张</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>最清晰</translation>
    </message>
    <message>
        <source>another shot</source>
        <translation>另一张</translation>
    </message>
    <message>
        <source>less than a second later</source>
        <translation>不到 1 秒后</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln 秒后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the decision about one photo</source>
        <translation>收回对一张照片的决定</translation>
    </message>
    <message>
        <source>Take back the choice in this group</source>
        <translation>收回此组中的选择</translation>
    </message>
    <message>
        <source>Take back that all groups shown were kept whole</source>
        <translation>收回“完整保留显示的所有组”</translation>
    </message>
    <message>
        <source>Take back the accepted suggestion</source>
        <translation>收回已接受的建议</translation>
    </message>
    <message>
        <source>Take back all suggestions that were chosen at once</source>
        <translation>收回一次选择的所有建议</translation>
    </message>
    <message>
        <source>Bring back the decisions that were taken back</source>
        <translation>恢复已收回的决定</translation>
    </message>
    <message>
        <source>the original before what was made from it</source>
        <translation>原片先于由它做成的</translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation>像素更多</translation>
    </message>
    <message>
        <source>with its RAW, film or HDR data</source>
        <translation>带 RAW、影片或 HDR 数据</translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation>有相机、日期和地点</translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation>未改动先于编辑过</translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation>RAW 和 HEIC 先于 JPEG</translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation>JPEG 先于 HEIC 和 RAW</translation>
    </message>
    <message>
        <source>visibly sharper</source>
        <translation>明显更清晰</translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation>保存质量更好</translation>
    </message>
    <message>
        <source>with stars, keywords, words or edits</source>
        <translation>带星级、关键词、文字或编辑</translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation>在更靠上的文件夹</translation>
    </message>
    <message>
        <source>in the higher folder, even a version before its original</source>
        <translation>在更靠上的文件夹，即使版本先于其原片</translation>
    </message>
    <message>
        <source>in a folder that somebody named (“Summer 2019”, not “DCIM”)</source>
        <translation>在有人命名的文件夹中（“2019年夏”，而非“DCIM”）</translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation>名称不含“副本”或“(1)”</translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation>在更多层文件夹里</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>正在查找照片</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation>正在比较照片</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>正在检查副本</translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation>正在组成分组</translation>
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
        <translation>东</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>西</translation>
    </message>
    <message>
        <source>a film inside the file</source>
        <translation>文件内有影片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>文件内另有 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>the picture for the other eye</source>
        <translation>另一只眼的图像</translation>
    </message>
    <message>
        <source>the RAW it was made from</source>
        <translation>它所来自的 RAW</translation>
    </message>
    <message>
        <source>HDR data inside the file</source>
        <translation>文件内有 HDR 数据</translation>
    </message>
    <message>
        <source>depth data inside the file</source>
        <translation>文件内有景深数据</translation>
    </message>
    <message>
        <source>mattes for portrait light</source>
        <translation>人像光效遮罩</translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation>{format}，质量 {quality}</translation>
    </message>
    <message>
        <source>{kind}, but named .{suffix}</source>
        <translation>{kind}，但名称为 .{suffix}</translation>
    </message>
    <message>
        <source>looks nearly the same</source>
        <translation>看起来几乎相同</translation>
    </message>
    <message>
        <source>looks much alike</source>
        <translation>看起来非常相似</translation>
    </message>
    <message>
        <source>looks somewhat alike</source>
        <translation>看起来有些相似</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Nearly the same: copies saved again.</source>
        <translation>几乎相同：重新保存的副本。</translation>
    </message>
    <message>
        <source>Much alike: copies and light edits.</source>
        <translation>非常相似：副本和轻微编辑。</translation>
    </message>
    <message>
        <source>Alike on the whole: stronger edits too. Look before you remove.</source>
        <translation>整体相似：也有较大的编辑。移除前请先看。</translation>
    </message>
    <message>
        <source>Somewhat alike: other shots too. Compare each group.</source>
        <translation>有些相似：也有其他照片。请逐组比较。</translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation>任何颜色，包括黑白。</translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation>只限相同颜色。</translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation>颜色几乎相同。</translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation>颜色可略有不同。</translation>
    </message>
    <message>
        <source>An archive in a folder needs chdb, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;; for Windows there is none, there an archive is on a server.</source>
        <translation>文件夹中的档案库需要 chdb，但尚未安装（{why}）。请用此命令安装：pip install &quot;dedupe-gui[archive]&quot;；它没有 Windows 版，在 Windows 上档案库放在服务器上。</translation>
    </message>
    <message>
        <source>An archive is in a folder or at clickhouse://host/database; other addresses are not understood.</source>
        <translation>档案库位于文件夹中或 clickhouse://host/database；无法识别其他地址。</translation>
    </message>
    <message>
        <source>An archive on a server needs clickhouse-driver, which is not installed ({why}). Install it with: pip install &quot;dedupe-gui[archive]&quot;</source>
        <translation>服务器上的档案库需要 clickhouse-driver，但尚未安装（{why}）。请用此命令安装：pip install &quot;dedupe-gui[archive]&quot;</translation>
    </message>
    <message>
        <source>Another clean-up is running in another window. Wait until it has finished, then try again.</source>
        <translation>另一个窗口正在清理。请等它完成后重试。</translation>
    </message>
    <message>
        <source>More than {most} photos of the archive are as near as that. Ask for a smaller distance or another hash.</source>
        <translation>档案库中这么相近的照片超过 {most} 张。请指定更小的距离或其他哈希。</translation>
    </message>
    <message>
        <source>No photo of the archive has a {hash}: they were added from scans that made none. Add them again with --all-hashes.</source>
        <translation>档案库中没有照片带 {hash}：它们来自未计算它的搜索。请用 --all-hashes 重新添加。</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed. Install it with: pip install &quot;dedupe-gui[parquet]&quot;</source>
        <translation>Parquet 需要 pyarrow，但尚未安装。请用此命令安装：pip install &quot;dedupe-gui[parquet]&quot;</translation>
    </message>
    <message>
        <source>The archive has no library {name}. See: archive libraries</source>
        <translation>档案库中没有图库 {name}。参见：archive libraries</translation>
    </message>
    <message>
        <source>The archive {place} cannot be opened: {why}. Choose another place.</source>
        <translation>档案库 {place} 无法打开：{why}。请选择其他位置。</translation>
    </message>
    <message>
        <source>The archive {place} cannot go on: {why}. What was added before is in it; the same command goes on there.</source>
        <translation>档案库 {place} 无法继续：{why}。之前添加的内容已在其中；用同一命令即可接着进行。</translation>
    </message>
    <message>
        <source>The archive {place} is in use by another program. Try again when that has ended.</source>
        <translation>另一个程序正在使用档案库 {place}。请等它结束后重试。</translation>
    </message>
    <message>
        <source>The archive {place} is of another version of this program. Update it.</source>
        <translation>档案库 {place} 属于本程序的另一个版本。请更新程序。</translation>
    </message>
    <message>
        <source>The archive&apos;s address is not understood. It is written clickhouse://host/database or clickhouse://user@host:9000/database?cluster=NAME, with letters, digits and _ in the names; the password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>无法识别档案库的地址。应写成 clickhouse://host/database 或 clickhouse://user@host:9000/database?cluster=NAME，名称中可用字母、数字和 _；密码可放在变量 CLICKHOUSE_PASSWORD 中。</translation>
    </message>
    <message>
        <source>The archive&apos;s server {place} is away, or does not answer any more ({why}). What was added before is in it; when the server is there again, the same command goes on.</source>
        <translation>档案库的服务器 {place} 不在或不再应答（{why}）。之前添加的内容已在其中；服务器恢复后，用同一命令即可继续。</translation>
    </message>
    <message>
        <source>The catalogue is damaged inside ({why}). Forget everything, or name another file: then photos are read once more, nothing else is lost.</source>
        <translation>目录内部已损坏（{why}）。请忘记全部，或指定其他文件：照片会再读一次，其他不会丢失。</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written ({why}). This scan goes on, but what it reads is not remembered for the next one. Free some space, or name a file in another folder.</source>
        <translation>目录 {path} 无法写入（{why}）。此次搜索会继续，但读取的内容不会留给下次。请腾出空间，或指定其他文件夹里的文件。</translation>
    </message>
    <message>
        <source>The catalogue {path} can&apos;t be written, so that it forgets nothing. See who may write there, or move the file away.</source>
        <translation>目录 {path} 无法写入，因此不会忘记任何内容。请查看谁可写入，或移走该文件。</translation>
    </message>
    <message>
        <source>The catalogue {path} was damaged ({why}). It was set aside as {aside} and begun anew: photos are read once more, nothing else is lost. The old file is of no more use.</source>
        <translation>目录 {path} 已损坏（{why}）。已另存为 {aside} 并重新开始：照片会再读一次，其他没有丢失。旧文件已无用处。</translation>
    </message>
    <message>
        <source>The list of folders {path} can&apos;t be written: {why}. See who may write there.</source>
        <translation>无法写入文件夹列表 {path}：{why}。请检查谁有权写入该位置。</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be read ({why}), and without it nothing is removed. Move the file away to begin a new list; what was removed is still in the trash.</source>
        <translation>过往清理的列表 {path} 无法读取（{why}），没有它就不移除任何东西。请移走该文件以开始新列表；移除的内容仍在回收站。</translation>
    </message>
    <message>
        <source>The list of past clean-ups {path} cannot be written ({why}), and without it nothing is removed. Check the folder&apos;s permissions and free space; a damaged file can be moved away.</source>
        <translation>过往清理的列表 {path} 无法写入（{why}），没有它就不移除任何东西。请检查文件夹权限和可用空间；损坏的文件可以移走。</translation>
    </message>
    <message>
        <source>The pattern to exclude is not valid: {why}. Write it as in a .gitignore file.</source>
        <translation>排除规则无效：{why}。请按 .gitignore 文件的写法书写。</translation>
    </message>
    <message>
        <source>The picture at {url} is larger than {limit_mb} MB. Save it and drop the file.</source>
        <translation>{url} 的图片超过 {limit_mb} MB。请保存后拖放该文件。</translation>
    </message>
    <message>
        <source>The processes that read photos do not start. Run `dedupe-gui --self-test` to see what is missing, or install the program again.{why}</source>
        <translation>读取照片的进程无法启动。运行 `dedupe-gui --self-test` 查看缺少什么，或重新安装程序。{why}</translation>
    </message>
    <message>
        <source>The report {path} cannot be read: {why}. Check its name.</source>
        <translation>报告 {path} 无法读取：{why}。请检查名称。</translation>
    </message>
    <message>
        <source>The report {path} is incomplete ({why}). Scan again to get a whole one.</source>
        <translation>报告 {path} 不完整（{why}）。请重新搜索以得到完整报告。</translation>
    </message>
    <message>
        <source>The server of {place} does not let {user} do that ({why}). Ask who runs it for the right.</source>
        <translation>{place} 的服务器不允许 {user} 这样做（{why}）。请向其管理者申请权限。</translation>
    </message>
    <message>
        <source>The server of {place} has no function that counts bits, so it cannot compare hashes. Update ClickHouse.</source>
        <translation>{place} 的服务器没有计算位数的函数，因此无法比较哈希。请更新 ClickHouse。</translation>
    </message>
    <message>
        <source>The server of {place} has no room for more ({why}). What was added before is in it; make room, and the same command goes on.</source>
        <translation>{place} 的服务器没有更多空间（{why}）。之前添加的内容已在其中；腾出空间后，用同一命令即可继续。</translation>
    </message>
    <message>
        <source>The server of {place} knows no such cluster. Its remote_servers name those that it knows.</source>
        <translation>{place} 的服务器没有这个集群。它所知的集群列在其 remote_servers 中。</translation>
    </message>
    <message>
        <source>The server of {place} refuses the user or the password. The password may be in the variable CLICKHOUSE_PASSWORD.</source>
        <translation>{place} 的服务器拒绝了用户或密码。密码可放在变量 CLICKHOUSE_PASSWORD 中。</translation>
    </message>
    <message>
        <source>The server of {place} says: {why}.</source>
        <translation>{place} 的服务器提示：{why}。</translation>
    </message>
    <message>
        <source>The table photos of {place} is no archive of this version of the program. Name another database.</source>
        <translation>{place} 的表 photos 不是本程序此版本的档案库。请指定其他数据库。</translation>
    </message>
    <message>
        <source>There is no archive at {place}. Check the address.</source>
        <translation>{place} 没有档案库。请检查地址。</translation>
    </message>
    <message>
        <source>There is no archive in {place}. Check its name.</source>
        <translation>{place} 中没有档案库。请检查名称。</translation>
    </message>
    <message>
        <source>There is no clean-up number {run}. `dedupe-gui history` lists them.</source>
        <translation>没有编号为 {run} 的清理。`dedupe-gui history` 会列出它们。</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>没有可撤销的清理。</translation>
    </message>
    <message>
        <source>There is no clean-up to undo: what was removed was emptied from the trash or the folder since.</source>
        <translation>没有可撤销的清理：移除的内容已不在回收站或文件夹中。</translation>
    </message>
    <message>
        <source>There is no file {path}, or it cannot be looked at. Check its name.</source>
        <translation>没有文件 {path}，或无法查看。请检查名称。</translation>
    </message>
    <message>
        <source>There is no room to work in ({why}). Free some space on the disk of the temporary folder.</source>
        <translation>没有工作空间（{why}）。请在临时文件夹所在磁盘腾出空间。</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}. Choose a folder on another disk.</source>
        <translation>{folder} 中空间不足。请选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>This session is damaged ({why}). Scan the folders again.</source>
        <translation>此会话已损坏（{why}）。请重新搜索文件夹。</translation>
    </message>
    <message>
        <source>This session is gone. Scan the folders again.</source>
        <translation>此会话已不存在。请重新搜索文件夹。</translation>
    </message>
    <message>
        <source>This session was saved by a newer version of the program. Update the program.</source>
        <translation>此会话由更新版本的程序保存。请更新程序。</translation>
    </message>
    <message>
        <source>Two reports would go to {path}. Name a file for each.</source>
        <translation>两份报告都会写入 {path}。请各指定一个文件。</translation>
    </message>
    <message>
        <source>What was known of {path} is gone from the catalogue. Scan the folders again.</source>
        <translation>{path} 的信息已不在目录中。请重新搜索文件夹。</translation>
    </message>
    <message>
        <source>{film} is a film and {photo} is not. Compare two of a kind.</source>
        <translation>{film} 是影片，而 {photo} 不是。请比较两个同类的文件。</translation>
    </message>
    <message>
        <source>{folder} cannot be opened: {why}.</source>
        <translation>无法打开 {folder}：{why}。</translation>
    </message>
    <message>
        <source>{folder} is on the card itself. Choose a folder elsewhere.</source>
        <translation>{folder} 就在存储卡上。请选择别处的文件夹。</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}). Check the address and the connection.</source>
        <translation>无法连接 {host}（{why}）。请检查地址和连接。</translation>
    </message>
    <message>
        <source>{host} is inside your own network, and the address was not typed by you. Save the picture and drop the file.</source>
        <translation>{host} 在你自己的网络内，且地址不是你输入的。请保存图片后拖放该文件。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). Free some space, or see who may write there.</source>
        <translation>{path} 无法使用（{why}）。请腾出空间，或查看谁可写入。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be used ({why}). See who may write there.</source>
        <translation>{path} 无法使用（{why}）。请查看谁可写入。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {why}. Check its name.</source>
        <translation>{path} 无法打开：{why}。请检查名称。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a film: {why}</source>
        <translation>{path} 无法作为影片读取：{why}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a photo: {why}</source>
        <translation>{path} 无法作为照片读取：{why}</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}. Remove it yourself.</source>
        <translation>无法移除 {path}：{why}。请自行移除。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. Choose another place for the report.</source>
        <translation>{path} 无法写入：{why}。请为报告选择其他位置。</translation>
    </message>
    <message>
        <source>{path} could not be opened. Try again.</source>
        <translation>{path} 未能打开。请重试。</translation>
    </message>
    <message>
        <source>{path} holds what this program never writes ({why}). Move the file away to begin anew.</source>
        <translation>{path} 含有本程序从不写入的内容（{why}）。请移走该文件以重新开始。</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Name another file.</source>
        <translation>{path} 是另一个程序的数据库。请指定其他文件。</translation>
    </message>
    <message>
        <source>{path} is a film or belongs to a photo, and no report replaces it. Choose another name.</source>
        <translation>{path} 是影片或属于某张照片，报告不会替换它。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is a film. Look up a photo instead.</source>
        <translation>{path} 是影片。请改为查询照片。</translation>
    </message>
    <message>
        <source>{path} is a picture, which no report replaces. Choose another name.</source>
        <translation>{path} 是图片，报告不会替换它。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}). Move the file away to begin anew.</source>
        <translation>{path} 已损坏（{why}）。请移走该文件以重新开始。</translation>
    </message>
    <message>
        <source>{path} is no archive that was exported ({why}). Name a file that `archive export` wrote.</source>
        <translation>{path} 不是导出的档案库（{why}）。请指定由“archive export”写出的文件。</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file written by --json.</source>
        <translation>{path} 不是文件。请选择用 --json 写出的文件。</translation>
    </message>
    <message>
        <source>{path} is not a catalogue of this program. Name another file.</source>
        <translation>{path} 不是本程序的目录。请指定其他文件。</translation>
    </message>
    <message>
        <source>{path} is not a report of the format {format}. Choose a file written by --json.</source>
        <translation>{path} 不是 {format} 格式的报告。请选择用 --json 写出的文件。</translation>
    </message>
    <message>
        <source>{path} is not a report: it is not JSON. Choose a file written by --json.</source>
        <translation>{path} 不是报告：它不是 JSON。请选择用 --json 写出的文件。</translation>
    </message>
    <message>
        <source>{path} is there already and is no report of this program. Choose another name, or add --overwrite.</source>
        <translation>{path} 已存在，且不是本程序的报告。请选择其他名称，或加上 --overwrite。</translation>
    </message>
    <message>
        <source>{path} is too large for a report. Choose a file written by --json.</source>
        <translation>{path} 作为报告太大。请选择用 --json 写出的文件。</translation>
    </message>
    <message>
        <source>{path} was damaged ({why}). It was set aside as {aside} and begun anew.</source>
        <translation>{path} 已损坏（{why}）。已另存为 {aside} 并重新开始。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Update the program, or name another file.</source>
        <translation>{path} 由更新版本的本程序写出。请更新程序，或指定其他文件。</translation>
    </message>
    <message>
        <source>{place} is no archive, and there is something in it. Name a new or an empty folder.</source>
        <translation>{place} 不是档案库，且里面有内容。请指定新的或空的文件夹。</translation>
    </message>
    <message>
        <source>{url} answered “{answer}”. Check the address.</source>
        <translation>{url} 应答“{answer}”。请检查地址。</translation>
    </message>
    <message>
        <source>{url} broke off before the picture was whole. Try again.</source>
        <translation>{url} 在图片完整之前中断。请重试。</translation>
    </message>
    <message>
        <source>{url} did not answer ({why}). Check the address and the connection.</source>
        <translation>{url} 没有应答（{why}）。请检查地址和连接。</translation>
    </message>
    <message>
        <source>{url} is not a picture but {kind}. Use the address of the picture itself.</source>
        <translation>{url} 不是图片而是 {kind}。请使用图片本身的地址。</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be fetched. Use one with http or https.</source>
        <translation>{url} 不是可读取的网址。请使用 http 或 https 网址。</translation>
    </message>
    <message>
        <source>{url} leads from one address to the next without end. Save the picture and drop the file.</source>
        <translation>{url} 不断转到其他地址。请保存图片后拖放该文件。</translation>
    </message>
    <message>
        <source>{url} takes longer than {limit_s} s. Save the picture and drop the file.</source>
        <translation>{url} 超过 {limit_s} 秒。请保存图片后拖放该文件。</translation>
    </message>
    <message>
        <source>{pictures} fps, {megabits} Mbit/s</source>
        <translation>{pictures} 帧/秒，{megabits} Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>其中 %Ln 个是影片，{size}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln 部影片</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no sound</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>搜索已停止</translation>
    </message>
    <message>
        <source>No copies were found until then. What was read is remembered, so searching again is quicker.</source>
        <translation>到那时为止没有找到副本。已读取的内容会记住，再次搜索会更快。</translation>
    </message>
    <message>
        <source>{folder} is not there at the moment. Plug in its disk, then search again.</source>
        <translation>{folder} 目前不在。请接上其磁盘后重新搜索。</translation>
    </message>
    <message>
        <source>No photos were found</source>
        <translation>没有找到照片</translation>
    </message>
    <message>
        <source>There are no photos in these folders that can be opened. Add another folder.</source>
        <translation>这些文件夹中没有可打开的照片。请添加其他文件夹。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dedupe</source>
        <translation>关于 Dedupe</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>The guide on the web</source>
        <translation>网上指南</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>报告故障</translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation>Dedupe {version}</translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation>找出照片中的副本，说明原因，绝不丢失一张。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Dedupe rests on the work of many others, above all Qt, Pillow, NumPy and FFmpeg.</source>
        <translation>Dedupe 建立在许多人的工作之上，尤其是 Qt、Pillow、NumPy 和 FFmpeg。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation>按形状：最适合照片 (pHash)</translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation>按渐变 (dHash)</translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation>按小波：误报多 (wHash)</translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation>按亮度：误报多 (aHash)</translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation>按亮度和颜色 (aHash + colorhash)</translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation>按形状和颜色 (pHash + colorhash)</translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation>也查找旋转和镜像的副本</translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation>也查找裁剪、边框、文字和倾斜</translation>
    </message>
    <message>
        <source>Only copies in another folder of the list than the kept photo</source>
        <translation>只要与保留照片不在同一列表文件夹中的副本</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How photos are compared</source>
        <translation>如何比较照片</translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation>起初允许的差异（共 64）</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>最小的组</translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation>排除文件和文件夹</translation>
    </message>
    <message>
        <source>Look even in these stores of other programs</source>
        <translation>即使在其他程序的这些存储中也查找</translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation>使用的处理器核心</translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation>放弃一张照片的时限</translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation>按 .gitignore 文件的写法，每行一条。从不进入隐藏文件夹和回收站。</translation>
    </message>
    <message>
        <source>Whole paths, one a line. What is removed there is missing in its program, which may break its library.</source>
        <translation>完整路径，每行一个。在那里移除的内容其程序会找不到，可能损坏其图库。</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>a folder, or clickhouse://host/database</source>
        <translation>文件夹，或 clickhouse://host/database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>An archive knows what the photos of many libraries look like, also of disks that are not connected. When a picture is looked up, it is asked as well. It is made and filled on the command line, with “dedupe-gui archive add”. Leave the line empty to ask none.</source>
        <translation>档案库知道许多图库的照片是什么样子，包括未连接的磁盘上的照片。查询图片时也会查询它。它在命令行中用“dedupe-gui archive add”建立和填充。把此行留空则不查询。</translation>
    </message>
    <message>
        <source>Where the archive is</source>
        <translation>档案库的位置</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>选择档案库的文件夹</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Leave the password out of the address: it would stand in the settings for everybody to read. Put it into the variable CLICKHOUSE_PASSWORD before the program is started.</source>
        <translation>请不要在地址中写密码：它会留在设置里，人人可读。请在启动程序前把它放入变量 CLICKHOUSE_PASSWORD。</translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message>
        <source>held by {folder}</source>
        <translation>{folder} 已包含</translation>
    </message>
    <message>
        <source>differ</source>
        <comment>photos</comment>
        <translation>不同</translation>
    </message>
    <message>
        <source>only in {folder}</source>
        <translation>只在 {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>{giver} 的 {photos}中有 %Ln 张也在 {holder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>held by another photo</source>
        <translation>另一张照片已包含</translation>
    </message>
    <message>
        <source>without a copy</source>
        <translation>没有副本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>{giver} 的 {photos}中有 %Ln 张在此文件夹或其他文件夹有会保留的副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that differ and those without a copy stay. You see the list before anything moves.</source>
        <translation>不同的和没有副本的会保留。移动前你会看到列表。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>另有 %Ln 张也已包含，但你保留它们或其文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>移走</translation>
    </message>
    <message>
        <source>Remove what is also in {folder} ({photos})</source>
        <translation>移除 {folder} 中也有的内容（{photos}）</translation>
    </message>
    <message>
        <source>stay for those</source>
        <comment>photos</comment>
        <translation>代其保留</translation>
    </message>
    <message>
        <source>Remove all copies in this folder ({photos})</source>
        <translation>移除此文件夹中的所有副本（{photos}）</translation>
    </message>
    <message>
        <source>{photos}: held entirely by one that stays</source>
        <translation>{photos}：完整包含在保留的内容中</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>另一个版本</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>相似程度</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Nothing here can go without a loss.</source>
        <translation>这里没有可以无损移走的。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no date</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message>
        <source>Other way round</source>
        <translation>反过来</translation>
    </message>
    <message>
        <source>Compare with all folders</source>
        <translation>与所有文件夹比较</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>文件夹的照片</translation>
    </message>
    <message>
        <source>Remove only these</source>
        <translation>只移除这些</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>保留这些</translation>
    </message>
    <message>
        <source>Click a folder, then a second one with Ctrl (or press C on it) to see what both hold.</source>
        <translation>单击一个文件夹，再按住 Ctrl 单击另一个（或在其上按 C），即可看到两者共有的内容。</translation>
    </message>
    <message>
        <source>How much of each folder is in another one too</source>
        <translation>每个文件夹有多少也在其他文件夹</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Counting what each folder has…</source>
        <translation>正在统计每个文件夹的内容…</translation>
    </message>
    <message>
        <source>Choose a folder at the left.</source>
        <translation>请在左侧选择文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>已选 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it in the review</source>
        <translation>在审阅中查看</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photos compared</source>
        <translation>比较的照片</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation>差异已加亮。黑色为相同。</translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>上次清理突然结束。%Ln 张移动到一半的照片现已处理好。</numerusform>
        </translation>
    </message>
    <message>
        <source>History shows what became of each, and can put them back.</source>
        <translation>历史显示每张的去向，并可放回。</translation>
    </message>
    <message>
        <source>The trash could not be opened. You find it in your file manager.</source>
        <translation>无法打开回收站。你可以在文件管理器中找到它。</translation>
    </message>
    <message>
        <source>Not put back</source>
        <translation>未放回</translation>
    </message>
    <message>
        <source>All of them were left alone, for these reasons.</source>
        <translation>由于以下原因，全部未动。</translation>
    </message>
    <message>
        <source>of copies are out of your library</source>
        <translation>的副本已移出你的照片</translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>{photos}中已移动 {moved} 个，%Ln 个未动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The space is free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>清空回收站并丢弃“Removed photos”文件夹后空间即可释放。</translation>
    </message>
    <message>
        <source>The space is free once you throw away the folder “Removed photos”.</source>
        <translation>丢弃“Removed photos”文件夹后空间即可释放。</translation>
    </message>
    <message>
        <source>The space is free once the trash is emptied.</source>
        <translation>清空回收站后空间即可释放。</translation>
    </message>
    <message>
        <source>Once what stands in the way is gone, try again from History.</source>
        <translation>障碍消除后，请从历史中重试。</translation>
    </message>
    <message>
        <source>Those that are in a group are in the review again.</source>
        <translation>属于某组的照片又在审阅中了。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>{photos}中有 %Ln 个已回到原处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>属于它们的 %Ln 个文件一同移动</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: {kept}</source>
        <translation>保留：{kept}</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>没有移动任何内容</translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>已移动 {photos}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>没有放回任何内容</translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>{photos}已回到原处</numerusform>
        </translation>
    </message>
    <message>
        <source>To be moved: {photos}</source>
        <translation>将移动：{photos}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>这里全部保留</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation>到系统回收站</translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation>到 {folder}，因为{reason}</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>把 {disk} 上的 %Ln 张照片移到那里的“Removed photos”文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} become free once the trash is emptied.</source>
        <translation>清空回收站后可释放 {size}。</translation>
    </message>
    <message>
        <source>{size} become free once you empty the trash and throw away the folder “Removed photos”.</source>
        <translation>清空回收站并丢弃“Removed photos”文件夹后可释放 {size}。</translation>
    </message>
    <message>
        <source>{size} become free once you throw away the folder “Removed photos”.</source>
        <translation>丢弃“Removed photos”文件夹后可释放 {size}。</translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>Show all of them…</source>
        <translation>全部显示…</translation>
    </message>
    <message>
        <source>Write what only they know to XMP files beside the photos that stay</source>
        <translation>把只有它们才有的信息写入保留照片旁的 XMP 文件</translation>
    </message>
    <message>
        <source>Dates, places, stars, words, keywords and people. Putting the photos back takes it out again.</source>
        <translation>日期、地点、星级、文字、关键词和人物。放回照片时会再取出。</translation>
    </message>
    <message>
        <source>How new XMP files are called</source>
        <translation>新 XMP 文件的名称</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation>移动前正在检查…</translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation>每张照片是否仍如原样，其副本是否还在？</translation>
    </message>
    <message>
        <source>Move {photos} to the trash?</source>
        <translation>将 {photos}移到回收站？</translation>
    </message>
    <message>
        <source>Move {photos}?</source>
        <translation>移动 {photos}？</translation>
    </message>
    <message>
        <source>Move {photos}</source>
        <translation>移动 {photos}</translation>
    </message>
    <message>
        <source>Nothing can be moved</source>
        <translation>没有可移动的</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln 组各至少保留一张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>{keeps} {size} Until then you can put everything back, from History or by hand, next week too.</source>
        <translation>{keeps}{size}在此之前，你可从历史或手动放回一切，下周也行。</translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation>所选照片都无法移动。</translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation>留在原处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>其中 %Ln 张有保留的照片所没有的信息，会随之消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>其中 %Ln 张有保留的照片所没有的信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them knows anything that the photos that stay do not know.</source>
        <translation>其中没有保留的照片所没有的信息。</translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation>正在放回照片…</translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation>正在移动照片…</translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation>你可随时停止；已移动的在历史中。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
</context>
<context>
    <name>CompareLine</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare below the list</source>
        <translation>在列表下方比较</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>交替</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation>使照片适合视图</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation>照片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation>选择一组以比较其照片。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>显示全部 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {shown} of {count}</source>
        <translation>显示 {count} 张中的 {shown} 张</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message>
        <source>Remove as well</source>
        <translation>也移除</translation>
    </message>
    <message>
        <source>Remove the empty folders as well</source>
        <translation>也移除空文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln 个文件夹现在是空的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>已移除 %Ln 个空文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left where they are: {names}</source>
        <translation>留在原处：{names}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation>正在查看你的照片</translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation>找到的组会随时出现在这里。</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>还没有可审阅的</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>请先添加文件夹并查找副本。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>All groups are decided</source>
        <translation>所有组都已决定</translation>
    </message>
    <message>
        <source>Clean up at the bottom right moves what you chose to the trash, after one more look.</source>
        <translation>右下角的“清理”会再让你看一次，然后把所选照片移到回收站。</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>显示所有组</translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation>没有组符合筛选</translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation>重新显示所有类型，或清除查找框中的文字。</translation>
    </message>
    <message>
        <source>No copies are left</source>
        <translation>没有副本了</translation>
    </message>
    <message>
        <source>What was moved can be put back from History. Add another folder to search on.</source>
        <translation>已移动的可从历史放回。添加其他文件夹以继续搜索。</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>{photos}中没有副本</translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation>把左侧滑块移向“宽松”可看到相似的照片，或添加其他文件夹。</translation>
    </message>
</context>
<context>
    <name>ExamplePairs</name>
    <message>
        <source>Examples: {names}</source>
        <translation>例如：{names}</translation>
    </message>
    <message>
        <source>✓ stays</source>
        <translation>✓ 保留</translation>
    </message>
    <message>
        <source>✕ goes</source>
        <translation>✕ 移走</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation>照片的已知信息</translation>
    </message>
</context>
<context>
    <name>FilmSlider</name>
    <message>
        <source>Moment of the films</source>
        <translation>影片的时间点</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the group</source>
        <translation>组里的照片</translation>
    </message>
    <message>
        <source>group {number} ›</source>
        <translation>第 {number} 组 ›</translation>
    </message>
    <message>
        <source>‹ group {number}</source>
        <translation>‹ 第 {number} 组</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Keep all shown…</source>
        <translation>保留显示的全部…</translation>
    </message>
    <message>
        <source>Keep all photos of all groups that are shown (Shift+A)</source>
        <translation>保留显示的所有组里的所有照片（Shift+A）</translation>
    </message>
    <message>
        <source>Show again what this hides: {filter}</source>
        <translation>重新显示被隐藏的：{filter}</translation>
    </message>
    <message>
        <source>only what needs your eye</source>
        <translation>只看需要你过目的</translation>
    </message>
    <message>
        <source>only {kinds}</source>
        <translation>只看{kinds}</translation>
    </message>
    <message>
        <source>only films</source>
        <translation>仅影片</translation>
    </message>
    <message>
        <source>only “{text}”</source>
        <translation>只看“{text}”</translation>
    </message>
    <message>
        <source>only {folder}</source>
        <translation>只看 {folder}</translation>
    </message>
    <message>
        <source>only one disk</source>
        <translation>只看一个磁盘</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln photos or more</source>
        <translation>
            <numerusform>只看 %Ln 张或更多</numerusform>
        </translation>
    </message>
    <message>
        <source>only what is undecided</source>
        <translation>只看未决定的</translation>
    </message>
    <message>
        <source>only copies with something more</source>
        <translation>仅带有更多内容的副本</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation>尚待决定</translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation>隐藏已完成的组</translation>
    </message>
    <message>
        <source>stars, words, a date or HDR data that the kept one lacks</source>
        <translation>保留的那张所没有的星级、文字、日期或 HDR 数据</translation>
    </message>
    <message>
        <source>Copies with something more</source>
        <translation>带有更多内容的副本</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>要有多相似？</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>same colours</source>
        <translation>相同颜色</translation>
    </message>
    <message>
        <source>any colours</source>
        <translation>任何颜色</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>最确定的在前</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>空间最多的在前</translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation>最大的组在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation>组的大小</translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation>任意大小的组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>%Ln 张或更多</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>photos</source>
        <comment>heading of a column of numbers</comment>
        <translation>张</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>All disks</source>
        <translation>所有磁盘</translation>
    </message>
    <message>
        <source>The disk of {folder}</source>
        <translation>{folder} 的磁盘</translation>
    </message>
    <message>
        <source>{number}, all found</source>
        <translation>{number}，已全部找到</translation>
    </message>
    <message>
        <source>{number} so far</source>
        <translation>目前 {number}</translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>这里全部保留</translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>✓ all of them moved</source>
        <translation>✓ 全部已移动</translation>
    </message>
    <message>
        <source>Try the others again</source>
        <translation>重试其余的</translation>
    </message>
    <message>
        <source>Add more folders</source>
        <translation>添加更多文件夹</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put back what was moved</source>
        <translation>放回已移动的照片</translation>
    </message>
    <message>
        <source>or only some of them…</source>
        <translation>或只放回一部分…</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>打开回收站</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Changed your mind?</source>
        <translation>改变主意了？</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>%Ln 张照片未移动</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything can be put back until you empty the trash.</source>
        <translation>清空回收站之前，一切都可放回。</translation>
    </message>
    <message>
        <source>Everything can be put back until you throw that folder away.</source>
        <translation>丢弃那个文件夹之前，一切都可放回。</translation>
    </message>
    <message>
        <source>Everything that was moved</source>
        <translation>已移动的全部内容</translation>
    </message>
    <message>
        <source>In the trash: {photos}</source>
        <translation>回收站中：{photos}</translation>
    </message>
    <message>
        <source>In “Removed photos”: {photos}</source>
        <translation>“Removed photos”中：{photos}</translation>
    </message>
    <message>
        <source>Counting what is left…</source>
        <translation>正在统计剩余的…</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %Ln groups</source>
        <translation>
            <numerusform>尚待决定：%Ln 组</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>没有待决定的了</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>最多 {size}</translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>查看剩余的（%Ln 组）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>浏览其余的（%Ln 组）</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library now: {photos}</source>
        <translation>你现在的照片：{photos}</translation>
    </message>
    <message>
        <source>before: {count}</source>
        <translation>之前：{count}</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>1. Find</source>
        <translation>1. 查找</translation>
    </message>
    <message>
        <source>All photos are compared. Nothing changes on your disk.</source>
        <translation>比较所有照片。磁盘上不会有任何改变。</translation>
    </message>
    <message>
        <source>2. Look</source>
        <translation>2. 查看</translation>
    </message>
    <message>
        <source>You see what stays and what may go, and why. You decide.</source>
        <translation>你会看到什么保留、什么可以移走以及原因。由你决定。</translation>
    </message>
    <message>
        <source>3. Clean up</source>
        <translation>3. 清理</translation>
    </message>
    <message>
        <source>What goes is moved to the trash, and can be put back.</source>
        <translation>移走的照片进入回收站，可以放回。</translation>
    </message>
    <message>
        <source>Your folder {folder}: counting the photos…</source>
        <translation>你的文件夹 {folder}：正在统计照片…</translation>
    </message>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>你的文件夹 {folder} 有 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your folder {folder} has no photos. Add another one below.</source>
        <translation>你的文件夹 {folder} 没有照片。请在下面添加其他文件夹。</translation>
    </message>
    <message>
        <source>Find copies in {folder}</source>
        <translation>查找 {folder} 中的副本</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder} · 目前不在</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>可以清理</translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation>在 {folder} 中可以做什么</translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation>从列表中去掉 {folder}</translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation>文件夹，最首选的在前</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Folders, and how much of each is in another one too</source>
        <translation>文件夹，以及每个有多少也在其他文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>{photos}中有 %Ln 张也在其他文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with this folder</source>
        <translation>与此文件夹比较</translation>
    </message>
</context>
<context>
    <name>FoldersZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation>把照片文件夹拖放到这里</translation>
    </message>
    <message>
        <source>All of them are searched together, with the folders inside them.</source>
        <translation>它们连同其中的文件夹一起搜索。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Check a memory card…</source>
        <translation>检查存储卡…</translation>
    </message>
    <message>
        <source>See which of its photos you don&apos;t have yet</source>
        <translation>查看其中哪些照片你还没有</translation>
    </message>
    <message>
        <source>Add the folders with your photos first</source>
        <translation>请先添加存放照片的文件夹</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Thumbnails, reviews and decisions about these photos are dropped, and the next search reads them anew. No photo is touched. What is in the trash stays in the history, so that it can be put back.</source>
        <translation>这些照片的缩略图、审阅和决定会被清除，下次搜索重新读取。不会动任何照片。回收站中的内容留在历史里，以便放回。</translation>
    </message>
    <message>
        <source>What to forget</source>
        <translation>忘记什么</translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message>
        <source>Forgotten: what was known of {photos}.</source>
        <translation>已忘记{photos}的信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%Ln 个已移除的文件仍可放回，并留在历史中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Dedupe, full screen</source>
        <translation>Dedupe，全屏</translation>
    </message>
    <message>
        <source>Photos of the group on the whole screen</source>
        <translation>全屏显示组里的照片</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>交替</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>keep that one</source>
        <translation>保留那张</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>保留或移除</translation>
    </message>
    <message>
        <source>other photo</source>
        <translation>另一张照片</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>交替</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>接受，下一组</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>group {number} of {count}</source>
        <translation>第 {number} 组，共 {count} 组</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>拖动以改变顺序，或按 Alt+上 和 Alt+下</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation>副本组</translation>
    </message>
    <message>
        <source>Photo {position} of {count}: {photo}</source>
        <translation>照片 {position} / {count}：{photo}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation>查询照片</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>No browser opens {address}. Copy it from here.</source>
        <translation>没有浏览器能打开 {address}。请从这里复制。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The guide is in English.</source>
        <translation>指南为英文。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation>清理过的内容</translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied and no folder “Removed photos” is thrown away.</source>
        <translation>只要回收站未清空，且没有丢弃“Removed photos”文件夹，照片就能回到原处。</translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation>还没有清理过。你移除的一切都会列在这里，并可放回。</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation>显示此次清理的照片</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put back {sentence}</source>
        <translation>放回{sentence}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos removed</source>
        <translation>
            <numerusform>移除了 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: {photos}</source>
        <translation>移除：{photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos put back</source>
        <translation>
            <numerusform>放回了 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>put back: {photos}</source>
        <translation>放回：{photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos emptied from the trash</source>
        <translation>
            <numerusform>%Ln 张照片已不在回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>emptied from the trash: {photos}</source>
        <translation>已不在回收站：{photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>%Ln 张照片未动</numerusform>
        </translation>
    </message>
    <message>
        <source>stayed: {photos}</source>
        <translation>未动：{photos}</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation>没有移动</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>all found</source>
        <translation>已全部找到</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>目前</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The work of others that comes along with Dedupe, and under which terms.</source>
        <translation>随 Dedupe 附带的他人成果及其使用条款。</translation>
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
            <numerusform>搜索已结束：找到 %Ln 张副本和相似照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search has ended: no copies were found.</source>
        <translation>搜索已结束：没有找到副本。</translation>
    </message>
    <message>
        <source>The photos are back where they were.</source>
        <translation>照片已回到原处。</translation>
    </message>
    <message>
        <source>The clean-up has ended.</source>
        <translation>清理已结束。</translation>
    </message>
</context>
<context>
    <name>LookUpFlow</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Choose a folder or memory card to look up</source>
        <translation>选择要查询的文件夹或存储卡</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, then paste it here.</source>
        <translation>剪贴板中没有图片。请先复制一张，再粘贴到这里。</translation>
    </message>
    <message>
        <source>Photos are being copied. Look up another one when that is done or stopped.</source>
        <translation>正在复制照片。完成或停止后再查找另一张。</translation>
    </message>
    <message>
        <source>Choose a picture to look up</source>
        <translation>选择要查询的图片</translation>
    </message>
    <message>
        <source>Choose the folder to copy the photos into</source>
        <translation>选择要把照片复制到的文件夹</translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message>
        <source>The picture that is looked up</source>
        <translation>要查询的图片</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Those that are new or of which you have only another version, with what belongs to them. Nothing is written over, and each is read again after it was written.</source>
        <translation>新的照片和您只有另一个版本的照片，连同附属文件。不会覆盖任何文件，每个文件写入后都会重新读取。</translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation>要有多相似？</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>all within</source>
        <translation>范围内全部</translation>
    </message>
    <message>
        <source>{count} nearest</source>
        <translation>最近的 {count} 张</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>同一张照片</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>相似的照片</translation>
    </message>
    <message>
        <source>another moment</source>
        <translation>另一时刻</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>看起来相似</translation>
    </message>
    <message>
        <source>probably another photo</source>
        <translation>可能是另一张照片</translation>
    </message>
    <message>
        <source>New: you don&apos;t have these</source>
        <translation>新的：你还没有</translation>
    </message>
    <message>
        <source>You have another version of these</source>
        <translation>这些您有另一个版本</translation>
    </message>
    <message>
        <source>it lacks something</source>
        <translation>缺少一些内容</translation>
    </message>
    <message>
        <source>You have these already</source>
        <translation>你已经有了</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>在档案库中</translation>
    </message>
    <message>
        <source>Nothing is as alike as that. Move the slider towards “loosely”, or show the nearest.</source>
        <translation>没有这么相似的。请把滑块移向“宽松”，或显示最近的。</translation>
    </message>
    <message>
        <source>Do I already have this photo?</source>
        <translation>我已经有这张照片了吗？</translation>
    </message>
    <message>
        <source>Drop a picture here from a folder, a browser or a message, choose a file, or paste one.</source>
        <translation>把文件夹、浏览器或消息中的图片拖放到这里，选择文件，或粘贴。</translation>
    </message>
    <message>
        <source>Drop a folder or a memory card here to see which of its photos are new.</source>
        <translation>把文件夹或存储卡拖放到这里，查看哪些照片是新的。</translation>
    </message>
    <message>
        <source>Web address of a picture</source>
        <translation>图片的网址</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>有 %Ln 张您只有另一个版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>%Ln 个文件无法读取，可能只有这里才有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>%Ln 部影片未检查；请逐个查找。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln 张照片是新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>其余 %Ln 张你已经有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new here</source>
        <translation>没有新照片</translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>全部 %Ln 张你已经有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>未能全部检查</translation>
    </message>
    <message>
        <source>There are no photos here</source>
        <translation>这里没有照片</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>将 %Ln 张照片复制到…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying {done} of {photos}…</source>
        <translation>正在复制：{done} / {photos}…</translation>
    </message>
    <message>
        <source>Each was read again: byte for byte the same as on the card.</source>
        <translation>每张都已重新读取：与存储卡上逐字节相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>其中 %Ln 张已在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>有 %Ln 张在那里有同名的其他文件。请选择另一个文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>有 %Ln 张无法复制：{why}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln 张照片现在位于 {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln 张照片已在 {folder} 中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>没有复制任何内容</translation>
    </message>
    <message>
        <source>Copied just now</source>
        <translation>刚刚复制的</translation>
    </message>
    <message>
        <source>Copied before</source>
        <translation>之前已复制</translation>
    </message>
    <message>
        <source>Not copied along, though it may say something of these photos: {files}.</source>
        <translation>未一并复制，但其中可能有关于这些照片的信息：{files}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>有 %Ln 张照片在那里没有桌面的标签、星级或注释。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the archive…</source>
        <translation>正在查询档案库…</translation>
    </message>
    <message>
        <source>Your archive has this photo.</source>
        <translation>你的档案库中有这张照片。</translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>其中 %Ln 张在档案库中有相似的。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive has nothing like these.</source>
        <translation>档案库中没有与这些相似的。</translation>
    </message>
    <message>
        <source>The archive has it: {where}.</source>
        <translation>档案库中有：{where}。</translation>
    </message>
    <message>
        <source>The archive may have it: {where}, not connected.</source>
        <translation>档案库中可能有：{where}，未连接。</translation>
    </message>
    <message>
        <source>The archive does not have it.</source>
        <translation>档案库中没有。</translation>
    </message>
    <message>
        <source>Add folders on the first page.</source>
        <translation>请在第一页添加文件夹。</translation>
    </message>
    <message>
        <source>There is nothing to look through</source>
        <translation>没有可查找的地方</translation>
    </message>
    <message>
        <source>You have this photo.</source>
        <translation>你有这张照片。</translation>
    </message>
    <message>
        <source>You have this film.</source>
        <translation>你有这部影片。</translation>
    </message>
    <message>
        <source>You don&apos;t have this photo,</source>
        <translation>你没有这张照片，</translation>
    </message>
    <message>
        <source>You don&apos;t have this film,</source>
        <translation>你没有这部影片，</translation>
    </message>
    <message>
        <source>but similar shots of the same thing.</source>
        <translation>但有同一事物的相似照片。</translation>
    </message>
    <message>
        <source>The same film</source>
        <translation>同一部影片</translation>
    </message>
    <message>
        <source>Nothing among {photos} is the same.</source>
        <translation>{photos}中没有相同的。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>有 %Ln 张只复制了一部分。请保留存储卡，直到全部复制完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>You don&apos;t have this photo.</source>
        <translation>你没有这张照片。</translation>
    </message>
    <message>
        <source>You don&apos;t have this film.</source>
        <translation>你没有这部影片。</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{folder} 中的 {name}</translation>
    </message>
    <message>
        <source>{where}, {times} times larger.</source>
        <translation>{where}，大 {times} 倍。</translation>
    </message>
    <message>
        <source>{where}, smaller than this one.</source>
        <translation>{where}，比这张小。</translation>
    </message>
</context>
<context>
    <name>MediaChoice</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>照片和影片</translation>
    </message>
    <message>
        <source>Films are read last; photos never wait for them.</source>
        <translation>影片最后读取；照片从不等待影片。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. No photo is lost.</source>
        <translation>程序本身出了问题。没有丢失照片。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation>非重复照片…</translation>
    </message>
    <message>
        <source>Take back all decisions</source>
        <translation>收回所有决定</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>打开报告…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>档案库…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation>关于 Dedupe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message>
        <source>Photos of your library</source>
        <translation>你的照片</translation>
    </message>
</context>
<context>
    <name>NotDuplicatesDialog</name>
    <message>
        <source>Not duplicates</source>
        <translation>非重复照片</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>These photos are not shown together. What you take back comes again with the next search.</source>
        <translation>这些照片不会一起显示。收回后，下次搜索会再出现。</translation>
    </message>
    <message>
        <source>Nothing yet. Press N in the review when photos of a group are no copies of each other.</source>
        <translation>还没有。当组里的照片并非互为副本时，请在审阅中按 N。</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
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
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>添加照片文件夹</translation>
    </message>
    <message>
        <source>The language changes as soon as the search, the clean-up or the copying has ended.</source>
        <translation>搜索、清理或复制一结束，语言就会改变。</translation>
    </message>
</context>
<context>
    <name>RejectFlow</name>
    <message>
        <source>These files are the same, byte for byte. To keep both, press 1 and then Shift+2.</source>
        <translation>这些文件逐字节相同。要两个都保留，请按 1，再按 Shift+2。</translation>
    </message>
    <message>
        <source>Remembered: not duplicates. Undo takes it back.</source>
        <translation>已记住：不是重复照片。“撤销”可收回。</translation>
    </message>
    <message>
        <source>Remembered: this photo is none of the others. Undo takes it back.</source>
        <translation>已记住：这张不是其他任何一张。“撤销”可收回。</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>There is nothing to save yet. Find copies first.</source>
        <translation>还没有可保存的。请先查找副本。</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Page with pictures (*.html)</source>
        <translation>带图片的网页 (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Table with one row a pair (*.pairs.csv)</source>
        <translation>每对一行的表格 (*.pairs.csv)</translation>
    </message>
    <message>
        <source>Table of the photos without a copy (*.without-copy.csv)</source>
        <translation>没有副本的照片表格 (*.without-copy.csv)</translation>
    </message>
    <message>
        <source>Report to open again (*.json)</source>
        <translation>可再次打开的报告 (*.json)</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>报告 (*.json)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Look through the films alone</source>
        <translation>只查看影片</translation>
    </message>
    <message>
        <source>You can stop at any time and go on another day.</source>
        <translation>你可随时停下，改天继续。</translation>
    </message>
    <message>
        <source>Safe means: each is held by a photo that stays. Nothing that it shows or knows is lost.</source>
        <translation>“安全”是指：每张都包含在会保留的照片中。其内容和信息都不会丢失。</translation>
    </message>
    <message>
        <source>Clean the safe ones</source>
        <translation>清理安全的照片</translation>
    </message>
    <message>
        <source>You see the list once more before anything moves, and everything can be put back.</source>
        <translation>移动前你会再看一次列表，一切都可放回。</translation>
    </message>
    <message>
        <source>Look through the rest</source>
        <translation>浏览其余的</translation>
    </message>
    <message>
        <source>Clean by folder…</source>
        <translation>按文件夹清理…</translation>
    </message>
    <message>
        <source>What of one folder is in another one, and all copies in a folder</source>
        <translation>一个文件夹中哪些也在另一个里，以及文件夹中的所有副本</translation>
    </message>
    <message>
        <source>How much of each folder is safe to clean</source>
        <translation>每个文件夹有多少可安全清理</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Add another folder</source>
        <translation>添加其他文件夹</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Counting what can be freed…</source>
        <translation>正在统计可释放的空间…</translation>
    </message>
    <message>
        <source>Safe to clean · {size}</source>
        <translation>可安全清理 · {size}</translation>
    </message>
    <message>
        <source>Yours to decide · up to {size}</source>
        <translation>由你决定 · 最多 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>can be freed, and no picture is lost</source>
        <translation>可以释放，且不丢失任何图像</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>{photos}中有 %Ln 个有会保留的副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is there twice.</source>
        <translation>没有重复的内容。</translation>
    </message>
    <message>
        <source>Clean the safe ones ({photos}, {size})</source>
        <translation>清理安全的（{photos}，{size}）</translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>组需要你过目</numerusform>
        </translation>
    </message>
    <message>
        <source>Left untouched.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>Nothing among {photos} can be cleaned without a look.</source>
        <translation>{photos}中没有不看就能清理的。</translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>正在查看你的照片</translation>
    </message>
    <message>
        <source>What is found appears here as it is found.</source>
        <translation>找到的内容会随时出现在这里。</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>还没有可看的</translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation>请先添加文件夹并查找副本。</translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>没有待决定的了</translation>
    </message>
    <message>
        <source>What was moved can be put back from History.</source>
        <translation>已移动的可从历史放回。</translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation>{photos}中没有副本</translation>
    </message>
    <message>
        <source>{headline}, so far</source>
        <translation>{headline}（到目前为止）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>还有 %Ln 张看起来像副本的照片正在检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>searched in {time}</source>
        <translation>搜索用时 {time}</translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>查看全部 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>浏览其余的（%Ln 组）</numerusform>
        </translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>搜索完成或取消后</translation>
    </message>
    <message>
        <source>Possible once the search is done, or cancelled.</source>
        <translation>搜索完成或取消后即可进行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln 组需要你过目。不会替你选择。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>还有 %Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation>这里全部保留</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>All groups that are shown are decided.</source>
        <translation>显示的组都已决定。</translation>
    </message>
    <message>
        <source>{photos} stay. Undo takes it all back in one step.</source>
        <translation>{photos}会保留。“撤销”可一次全部收回。</translation>
    </message>
    <message>
        <source>Groups of which you chose a photo to remove stay as they are.</source>
        <translation>你已选照片要移除的组保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>保留 %Ln 组的所有照片吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln 组全部保留。“撤销”可收回。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation>没有程序可打开 {name}。请在文件管理器中选择一个。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation>按名称或文件夹查找</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>照片大小</translation>
    </message>
    <message>
        <source>Size of the photos, also by Ctrl and the mouse wheel</source>
        <translation>照片大小，也可用 Ctrl 和鼠标滚轮</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln 张照片之后已更改或消失。它们保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一组</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>keep or remove</source>
        <translation>保留或移除</translation>
    </message>
    <message>
        <source>large</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Choose for me…</source>
        <translation>替我选择…</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation>所有组都已决定。</translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation>只保留这张照片</translation>
    </message>
    <message>
        <source>Remove the others, keep what is marked Keep</source>
        <translation>移除其他，保留标为“保留”的</translation>
    </message>
    <message>
        <source>Keep all photos of the group</source>
        <translation>保留组里的所有照片</translation>
    </message>
    <message>
        <source>Keep all groups shown…</source>
        <translation>保留显示的所有组…</translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation>也保留这张照片</translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation>移除这张照片</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>接受建议</translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation>收回此组的决定</translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation>这些不是重复照片</translation>
    </message>
    <message>
        <source>This one is none of the others</source>
        <translation>这张不是其他任何一张</translation>
    </message>
    <message>
        <source>All groups are shown. Undo (Z) brings the filters back.</source>
        <translation>已显示所有组。撤销（Z）可恢复筛选。</translation>
    </message>
    <message>
        <source>{shown} of {photos} shown</source>
        <translation>显示 {photos}中的 {shown}</translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation>可释放 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the groups again as before</source>
        <translation>像之前一样筛选组</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>没有可收回的</translation>
    </message>
    <message>
        <source>Take back that these are not duplicates</source>
        <translation>收回“不是重复照片”</translation>
    </message>
    <message>
        <source>shown: {progress}</source>
        <translation>显示的：{progress}</translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation>每组至少保留一张</translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation>未经你同意不移除任何东西</translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation>搜索完成或取消后</translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation>此次清理的照片</translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation>放回所选的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation>选择照片，只放回这些。</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>已放回</translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation>未动：{reason}</translation>
    </message>
    <message>
        <source>neither here nor where it was to go</source>
        <translation>既不在这里，也不在应去之处</translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation>移动时程序已结束</translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation>放回时程序已结束</translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation>在回收站；其副本是 {kept}</translation>
    </message>
    <message>
        <source>in {folder}; its copy is {kept}</source>
        <translation>在 {folder}；其副本是 {kept}</translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message>
        <source>The search was stopped: not all photos were compared.</source>
        <translation>搜索已停止：并非所有照片都已比较。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>你之前的 %Ln 个决定仍有效：照片没有更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation>在此停止；已找到的会保留</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>{time} left in all</source>
        <translation>总共还剩 {time}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln 张已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos a second</source>
        <translation>
            <numerusform>每秒 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation>期间可审阅已找到的内容</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Of equal copies, the one in the higher folder is kept. Drag to change the order.</source>
        <translation>相同的副本中，保留更靠上的文件夹里的。拖动以改变顺序。</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>完全相同的副本</translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation>同一个文件或同一图像两份。</translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation>也包括重新保存和编辑过的</translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation>更小、其他格式、旋转、裁剪。</translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation>也包括相似的照片</translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation>连拍和补拍，由你选择。</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation>高级…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>查找副本</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>之前的审阅</translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation>找出照片中的副本</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>要查找什么？</translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation>未经你同意不移除任何东西，一切都可放回。</translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation>之前搜索过</translation>
    </message>
    <message>
        <source>Go on with the review of {review}</source>
        <translation>继续审阅 {review}</translation>
    </message>
    <message>
        <source>See the search that runs</source>
        <translation>查看正在进行的搜索</translation>
    </message>
    <message>
        <source>{folder} is on the list already.</source>
        <translation>{folder} 已在列表中。</translation>
    </message>
    <message>
        <source>{folder} is inside {other}, which is on the list: it is searched with it.</source>
        <translation>{folder} 在列表中的 {other} 里，会一起搜索。</translation>
    </message>
    <message>
        <source>A search is running; go to Review to see it or to stop it</source>
        <translation>正在搜索；可到审阅中查看或停止</translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation>请先添加文件夹</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Choose copies for me</source>
        <translation>替我选择副本</translation>
    </message>
    <message>
        <source>Best photo first</source>
        <translation>最好的照片优先</translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation>我的文件夹优先</translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation>到处都能打开</translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation>已整理的优先</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>我自己的顺序</translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation>规则，最重要的在前</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>上移规则</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>下移规则</translation>
    </message>
    <message>
        <source>Change the rules…</source>
        <translation>更改规则…</translation>
    </message>
    <message>
        <source>Also those that only know more than the one to keep</source>
        <translation>也包括仅信息比保留的那张多的</translation>
    </message>
    <message>
        <source>These would be chosen, for example</source>
        <translation>例如会选择这些</translation>
    </message>
    <message>
        <source>Keep this order, choose nothing</source>
        <translation>保留此顺序，不选择</translation>
    </message>
    <message>
        <source>Suggest by these rules from now on, and choose nothing yet</source>
        <translation>今后按这些规则建议，暂不选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation>哪张照片应保留？</translation>
    </message>
    <message>
        <source>Choose {photos}</source>
        <translation>选择 {photos}</translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation>由能区分两张照片的第一条规则决定。</translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation>选择这些类型的副本</translation>
    </message>
    <message>
        <source>Dates, places, stars, words and people go to an XMP file beside it. Putting back takes them out.</source>
        <translation>日期、地点、星级、文字和人物会写入旁边的 XMP 文件。放回时取出。</translation>
    </message>
    <message>
        <source>Never chosen for you: similar shots, and what has something that the one to keep lacks.</source>
        <translation>绝不替你选择：相似的照片，以及有保留的那张所没有的内容的照片。</translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation>会选择的</translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation>你自己决定的组保持不变。“撤销”可全部收回。</translation>
    </message>
    <message>
        <source>First {first}, then {second}, then {third} …</source>
        <translation>首先{first}，然后{second}，再{third}……</translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation>{groups}中的 {photos}，{size}</translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation>无：全部已决定、受保护或属于其他类型。</translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation>例如：{names}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation>它们未被动过，也没有与任何内容比较。</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation>正在移动照片。已移动的留在历史中。</translation>
    </message>
    <message>
        <source>Photos are being copied. Those that are there are whole; the others are not copied.</source>
        <translation>正在复制照片。已复制的照片是完整的，其余的不会复制。</translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation>已读取的内容会记住，下次搜索更快。</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>停止并关闭？</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation>为什么它们在一起？</translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation>照片的不同之处：越亮差异越大</translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation>越亮差异越大</translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation>{bits} 位中有 {distance} 位不同</translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation>最弱的部分</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>平均差异</translation>
    </message>
    <message>
        <source>kept one beyond the other</source>
        <translation>保留的那张多出的</translation>
    </message>
    <message>
        <source>other beyond the kept one</source>
        <translation>另一张多出的</translation>
    </message>
    <message>
        <source>{share} %, at worst {greys} greys</source>
        <translation>{share} %，最多 {greys} 级灰度</translation>
    </message>
    <message>
        <source>shared points</source>
        <translation>共同的点</translation>
    </message>
    <message>
        <source>{factor} times</source>
        <translation>{factor} 倍</translation>
    </message>
    <message>
        <source>size of the other, along an edge</source>
        <translation>另一张的边长</translation>
    </message>
    <message>
        <source>{greys} greys apart</source>
        <translation>相差 {greys} 级灰度</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>edges of the other, in strength</source>
        <translation>另一张的边缘强度</translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation>正在仔细查看…</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Photos by year: {years}</source>
        <translation>按年份的照片：{years}</translation>
    </message>
</context>
</TS>
