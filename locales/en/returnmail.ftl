### What of returns comes and goes by mail: withdrawals that are found, letters at each state, files.

returnmail-found-title = The desk found this withdrawal in a letter and prepared the return.
returnmail-found-no-order = Nobody knows yet which order it is about. The deadlines run all the same.
returnmail-found-choose = Choose the order
returnmail-found-take-back = This is no withdrawal
# $number (String): the return, as people say it
returnmail-found-taken-back = { $number } taken back: no withdrawal
# Beside a conversation whose customer has withdrawn and has heard nothing since.
returnmail-mark-today = Withdrawal · acknowledge today
# The same on a later day than that of the letter.
returnmail-mark-late = Withdrawal · acknowledge now
# $number (String): the return, as people say it
returnmail-mark-open =
    .label = Open { $number }
returnmail-setting-title = Withdrawals in letters
returnmail-setting-finds = Prepare a return when a letter declares a withdrawal
returnmail-setting-finds-about = Only what declares it plainly counts, in any of the ten languages. The return waits for you, with both deadlines, and one click takes it back.
