"""`kiosk translate`: files for translators, and what comes back from them."""
