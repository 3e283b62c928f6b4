### The first run.

welcome-languages =
    .label = Language
welcome-title = Welcome to Comptoir
welcome-lead = All your customers’ messages in one window, kept on this computer.
welcome-mailbox-title = Connect your mailbox
welcome-mailbox-text = We find the servers. Nothing is moved or deleted there.
welcome-mailbox-time = about 3 min
welcome-import-title = Bring your mail along
welcome-import-text = An mbox file, a Maildir folder or a single .eml message.
welcome-import-choose = Choose
welcome-import-go-on = Open the inbox
welcome-sample-title = Look around first: the sample shop
welcome-sample-text = A month of customer mail in ten languages. One click removes it.
welcome-sample-open = Open
welcome-sample-working = Reading a month of mail. This takes a few seconds.
welcome-sample-stopped = Stopped. Nothing of the sample shop was kept.
welcome-time = Under ten minutes. Each step can wait.
welcome-later = Go to the inbox
welcome-private = No account, no server, works offline. Your data stays on this disk, encrypted.
welcome-ready-title = The desk is ready
welcome-ready-lead = One last thing, so that your mail is never lost.
welcome-recovery-title = Recovery code
welcome-recovery-text = Keep it somewhere other than on this computer, on paper or in a password manager.
