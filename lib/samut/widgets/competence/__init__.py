"""Form 1: how able people say they are, as numbers of many."""
