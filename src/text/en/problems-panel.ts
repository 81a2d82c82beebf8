// What the server answers when a problem is to be mended or shown.
export const problemsPanel = {
  gone: 'This problem is no longer there: the cells have been changed meanwhile. Nothing was written.',
  notYours: 'Only HR and the manager of the person may change this. Nothing was written.',
  otherwise:
    'The cells have been changed meanwhile, so something else would be written now. Look at the list again; nothing was written.',
  nothingToUndo: 'There is nothing to take back: the cells say something else by now, or it was taken back already.',
  rowGone: 'The row is no longer there. Check again.',
} as const;
