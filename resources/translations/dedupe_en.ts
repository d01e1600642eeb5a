<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%Ln folder could not be opened: {folder}.</numerusform>
            <numerusform>%Ln folders could not be opened, such as {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
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
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
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
        <source>%Ln similar shots</source>
        <translation>
            <numerusform>%Ln similar shot</numerusform>
            <numerusform>%Ln similar shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Series of %Ln shots</source>
        <translation>
            <numerusform>Series of %Ln shots</numerusform>
            <numerusform>Series of %Ln shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds apart</source>
        <translation>
            <numerusform>%Ln second apart</numerusform>
            <numerusform>%Ln seconds apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes apart</source>
        <translation>
            <numerusform>%Ln minute apart</numerusform>
            <numerusform>%Ln minutes apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours apart</source>
        <translation>
            <numerusform>%Ln hour apart</numerusform>
            <numerusform>%Ln hours apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days apart</source>
        <translation>
            <numerusform>%Ln day apart</numerusform>
            <numerusform>%Ln days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds later</source>
        <translation>
            <numerusform>%Ln second later</numerusform>
            <numerusform>%Ln seconds later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes later</source>
        <translation>
            <numerusform>%Ln minute later</numerusform>
            <numerusform>%Ln minutes later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours later</source>
        <translation>
            <numerusform>%Ln hour later</numerusform>
            <numerusform>%Ln hours later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures inside the file</source>
        <translation>
            <numerusform>%Ln further picture inside the file</numerusform>
            <numerusform>%Ln further pictures inside the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%Ln folder of another program was left alone, {folder}: {what}</numerusform>
            <numerusform>%Ln folders of other programs were left alone, such as {folder}: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%Ln photo is only in the cloud and was not downloaded.</numerusform>
            <numerusform>%Ln photos are only in the cloud and were not downloaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are films, {size}.</source>
        <translation>
            <numerusform>One of them is a film, {size}.</numerusform>
            <numerusform>%Ln of them are films, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>%Ln photo chosen</numerusform>
            <numerusform>%Ln photos chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} are also in {holder}.</source>
        <translation>
            <numerusform>%Ln of {photos} in {giver} is also in {holder}.</numerusform>
            <numerusform>%Ln of {photos} in {giver} are also in {holder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</source>
        <translation>
            <numerusform>%Ln of {photos} in {giver} has a copy that stays, in this folder or another.</numerusform>
            <numerusform>%Ln of {photos} in {giver} have a copy that stays, in this folder or another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>%Ln photo is held too, but you keep it or its folder.</numerusform>
            <numerusform>%Ln photos are held too, but you keep them or their folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message numerus="yes">
        <source>%Ln rows chosen</source>
        <translation>
            <numerusform>%Ln row chosen</numerusform>
            <numerusform>%Ln rows chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</source>
        <translation>
            <numerusform>The last clean-up ended suddenly. %Ln photo was half moved and is settled now.</numerusform>
            <numerusform>The last clean-up ended suddenly. %Ln photos were half moved and are settled now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} moved.</source>
        <translation>
            <numerusform>{photos} moved.</numerusform>
            <numerusform>{photos} moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} are back where they were</source>
        <translation>
            <numerusform>{photos} is back where it was</numerusform>
            <numerusform>{photos} are back where they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {photos} are back where they were</source>
        <translation>
            <numerusform>%Ln of {photos} is back where it was</numerusform>
            <numerusform>%Ln of {photos} are back where they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that belong to them go along</source>
        <translation>
            <numerusform>%Ln file that belongs to them goes along</numerusform>
            <numerusform>%Ln files that belong to them go along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>Move the photo on {disk} to the folder “Removed photos” there</numerusform>
            <numerusform>Move the %Ln photos on {disk} to the folder “Removed photos” there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %Ln stayed.</source>
        <translation>
            <numerusform>{moved} of {photos} moved, %Ln stayed.</numerusform>
            <numerusform>{moved} of {photos} moved, %Ln stayed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message numerus="yes">
        <source>%Ln groups keep at least one photo each.</source>
        <translation>
            <numerusform>%Ln group keeps at least one photo.</numerusform>
            <numerusform>%Ln groups keep at least one photo each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>%Ln of them knows something that the photos that stay do not. It goes with them.</numerusform>
            <numerusform>%Ln of them know something that the photos that stay do not. It goes with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>%Ln of them knows something that the photos that stay do not.</numerusform>
            <numerusform>%Ln of them know something that the photos that stay do not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message numerus="yes">
        <source>%Ln folders are empty now.</source>
        <translation>
            <numerusform>%Ln folder is empty now.</numerusform>
            <numerusform>%Ln folders are empty now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln empty folder was removed.</numerusform>
            <numerusform>%Ln empty folders were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>only %Ln photos or more</source>
        <translation>
            <numerusform>only %Ln photo or more</numerusform>
            <numerusform>only %Ln photos or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%Ln photos or more</source>
        <translation>
            <numerusform>%Ln photo or more</numerusform>
            <numerusform>%Ln photos or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message numerus="yes">
        <source>%Ln photos were not moved</source>
        <translation>
            <numerusform>%Ln photo was not moved</numerusform>
            <numerusform>%Ln photos were not moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %Ln groups</source>
        <translation>
            <numerusform>Left to decide: %Ln group</numerusform>
            <numerusform>Left to decide: %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%Ln groups)</source>
        <translation>
            <numerusform>See what is left (%Ln group)</numerusform>
            <numerusform>See what is left (%Ln groups)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Look through the rest (%Ln group)</numerusform>
            <numerusform>Look through the rest (%Ln groups)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message numerus="yes">
        <source>Your folder {folder} has %Ln photos.</source>
        <translation>
            <numerusform>Your folder {folder} has %Ln photo.</numerusform>
            <numerusform>Your folder {folder} has %Ln photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message numerus="yes">
        <source>%Ln of {photos} are in another folder too</source>
        <translation>
            <numerusform>%Ln of {photos} is in another folder too</numerusform>
            <numerusform>%Ln of {photos} are in another folder too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message numerus="yes">
        <source>%Ln removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%Ln removed file can still be put back and stays in the history.</numerusform>
            <numerusform>%Ln removed files can still be put back and stay in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%Ln photos removed</source>
        <translation>
            <numerusform>%Ln photo removed</numerusform>
            <numerusform>%Ln photos removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos put back</source>
        <translation>
            <numerusform>%Ln photo put back</numerusform>
            <numerusform>%Ln photos put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stayed</source>
        <translation>
            <numerusform>%Ln photo stayed</numerusform>
            <numerusform>%Ln photos stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos emptied from the trash</source>
        <translation>
            <numerusform>%Ln photo emptied from the trash</numerusform>
            <numerusform>%Ln photos emptied from the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message numerus="yes">
        <source>The search has ended: %Ln copies and similar photos were found.</source>
        <translation>
            <numerusform>The search has ended: %Ln copy or similar photo was found.</numerusform>
            <numerusform>The search has ended: %Ln copies and similar photos were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message numerus="yes">
        <source>%Ln photos are new</source>
        <translation>
            <numerusform>%Ln photo is new</numerusform>
            <numerusform>%Ln photos are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %Ln already.</source>
        <translation>
            <numerusform>You have the other one already.</numerusform>
            <numerusform>You have the other %Ln already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln you have only another version.</source>
        <translation>
            <numerusform>Of one photo you have only another version.</numerusform>
            <numerusform>Of %Ln photos you have only another version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read and may be only here.</source>
        <translation>
            <numerusform>%Ln file could not be read and may be only here.</numerusform>
            <numerusform>%Ln files could not be read and may be only here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln films were not checked; look them up one by one.</source>
        <translation>
            <numerusform>%Ln film was not checked; look it up by itself.</numerusform>
            <numerusform>%Ln films were not checked; look them up one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have all %Ln photos already.</source>
        <translation>
            <numerusform>You have the photo already.</numerusform>
            <numerusform>You have all %Ln photos already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to…</source>
        <translation>
            <numerusform>Copy %Ln photo to…</numerusform>
            <numerusform>Copy %Ln photos to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} already</source>
        <translation>
            <numerusform>%Ln photo is in {folder} already</numerusform>
            <numerusform>%Ln photos are in {folder} already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were there already.</source>
        <translation>
            <numerusform>%Ln of them was there already.</numerusform>
            <numerusform>%Ln of them were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln there is another file of the same name. Choose another folder.</source>
        <translation>
            <numerusform>Of %Ln there is another file of the same name. Choose another folder.</numerusform>
            <numerusform>Of %Ln there are other files of the same names. Choose another folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be copied: {why}.</source>
        <translation>
            <numerusform>%Ln could not be copied: {why}.</numerusform>
            <numerusform>%Ln could not be copied: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln only a part is there. Keep the card until all of it is.</source>
        <translation>
            <numerusform>Of %Ln only a part is there. Keep the card until all of it is.</numerusform>
            <numerusform>Of %Ln only a part is there. Keep the card until all of it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in {folder} now</source>
        <translation>
            <numerusform>%Ln photo is in {folder} now</numerusform>
            <numerusform>%Ln photos are in {folder} now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are there without their tags, stars or comments of the desktop.</source>
        <translation>
            <numerusform>%Ln photo is there without its tags, stars or comments of the desktop.</numerusform>
            <numerusform>%Ln photos are there without their tags, stars or comments of the desktop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %Ln of them.</source>
        <translation>
            <numerusform>The archive has something like one of them.</numerusform>
            <numerusform>The archive has something like %Ln of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>group needs your eye</numerusform>
            <numerusform>groups need your eye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your {photos} have a copy that stays.</source>
        <translation>
            <numerusform>%Ln of your {photos} has a copy that stays.</numerusform>
            <numerusform>%Ln of your {photos} have a copy that stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos that look like copies are still being checked.</source>
        <translation>
            <numerusform>%Ln photo that looks like a copy is still being checked.</numerusform>
            <numerusform>%Ln photos that look like copies are still being checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %Ln</source>
        <comment>photos</comment>
        <translation>
            <numerusform>See it</numerusform>
            <numerusform>See all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%Ln groups)</source>
        <translation>
            <numerusform>Look through the rest (%Ln group)</numerusform>
            <numerusform>Look through the rest (%Ln groups)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%Ln group needs your eye. Nothing is chosen for you.</numerusform>
            <numerusform>%Ln groups need your eye. Nothing is chosen for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more folders</source>
        <translation>
            <numerusform>and %Ln more folder</numerusform>
            <numerusform>and %Ln more folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message numerus="yes">
        <source>Keep all photos of %Ln groups?</source>
        <translation>
            <numerusform>Keep all photos of %Ln group?</numerusform>
            <numerusform>Keep all photos of %Ln groups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are kept whole. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln group is kept whole. Undo takes it back.</numerusform>
            <numerusform>%Ln groups are kept whole. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%Ln photo changed or vanished since. It stays as it is.</numerusform>
            <numerusform>%Ln photos changed or vanished since. They stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message numerus="yes">
        <source>%Ln of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>%Ln of your earlier decisions holds: its photo has not changed.</numerusform>
            <numerusform>%Ln of your earlier decisions hold: their photos have not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message numerus="yes">
        <source>%Ln already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%Ln already known</numerusform>
            <numerusform>%Ln already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos a second</source>
        <translation>
            <numerusform>%Ln photo a second</numerusform>
            <numerusform>%Ln photos a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
