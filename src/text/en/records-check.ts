// What verifying Records finds, and what that proves; said in the sidebar and in the message box of the menu.
export const recordsCheck = {
  title: 'Verify records',
  intact: 'Records: {count}. All of them are as they were written, and none is missing.',
  fingerprint: 'Fingerprint of record {count}, to note down elsewhere: {fingerprint}',
  none: 'There are no records. If there have been some, the sheet was emptied or replaced: the version history of the file (File → Version history) shows when and by whom.',
  changed: 'Record {id} is not as it was written.',
  gone: 'Record {id} is gone.',
  twice: 'Record {id} is there twice.',
  broken:
    'Nothing can be said about the records after it. The version history of the file (File → Version history) shows who changed what, and when.',
  proves:
    'What this proves: careless edits, deleted and inserted records show; sorting does no harm. Somebody who may edit the file and rewrites all records, or cuts off the last ones, is only caught by a fingerprint kept elsewhere, for example on the signed print: the record with that number must still have the same fingerprint in the last column of Records.',
} as const;
