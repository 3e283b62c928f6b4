# The slip of a return: a sheet that the customer prints and puts into the parcel, up to “slip-page”.
slip-title = Return slip
# Below the address.
slip-cut = Cut out this address and stick it on the parcel.
slip-number = Return number
slip-order = Order
# Above the customer’s name.
slip-customer = Customer
# Above the day on which the return was registered.
slip-opened = Registered
# Above the last day for sending it.
slip-send-by = Send by
# Above the numbered steps.
slip-steps = What to do now
# $formality (String): formal, informal or neutral
slip-step-pack =
    { $formality ->
        [formal] Please pack the articles well, in their original packaging if you still have it.
       *[neutral] Pack everything well, in the original packaging if you still have it.
    }
# $formality (String): formal, informal or neutral
# $number (String): of the return
slip-step-enclose =
    { $formality ->
        [formal] Please put the rest of this sheet into the parcel: it carries your return number { $number }.
       *[neutral] Put the rest of this sheet into the parcel: it carries your return number { $number }.
    }
# $formality (String): formal, informal or neutral
slip-step-address =
    { $formality ->
        [formal] Please cut out the address above and stick it on the parcel. If you have a shipping label from us, please use that instead.
       *[neutral] Cut out the address above and stick it on the parcel. If you have a shipping label from us, use that instead.
    }
# $formality (String): formal, informal or neutral
# $date (String): the last day, already formatted
slip-step-send-by =
    { $formality ->
        [formal] Please send the parcel by { $date } and keep the receipt.
       *[neutral] Send the parcel by { $date } and keep the receipt.
    }
# $formality (String): formal, informal or neutral
slip-step-send =
    { $formality ->
        [formal] Please send the parcel and keep the receipt.
       *[neutral] Send the parcel and keep the receipt.
    }
# $formality (String): formal, informal or neutral
slip-step-wait =
    { $formality ->
        [formal] We will write to you as soon as the parcel has arrived and been checked.
       *[neutral] We’ll write to you as soon as the parcel has arrived and been checked.
    }
# Head of a narrow column.
slip-quantity = Qty
slip-piece = Article
slip-reason = Reason
# Head of the column that says what the customer asks for: refund, exchange for another size.
slip-outcome = Requested
# $page (String): already formatted
# $pages (String): already formatted
slip-page = Page { $page } of { $pages }
# The sheet for whoever opens the parcel and ticks what they see.
slip-copy-title = Inspection sheet
# Above the grades and their boxes.
slip-found = What we see
slip-notes = Notes
# In the window.
slip-heading = Return slip
slip-about = A sheet for the parcel: your address, the number as text, barcode and QR code, what comes back and what to do.
slip-language = Language of the slip
# The first choice of a list of languages.
slip-language-own = Customer’s language
slip-save = Save as PDF
slip-attach = Put into the answer
slip-copy = Inspection sheet
# $name (String): of the file
slip-told-saved = { $name } is in your downloads
# $characters (String): without spaces between them
slip-missing = These characters are in none of our fonts and stand on the slip as 〓: { $characters }. Please write them in by hand.
slip-none-conversation = No conversation belongs to this return: save the slip and send it on.
# Deeds of the command palette.
slip-command-save = Save the return slip as PDF
slip-command-attach = Put the return slip into the answer
slip-command-copy = Save the inspection sheet as PDF
