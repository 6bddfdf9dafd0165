"""What people can do in each kind of activity, and what each of them sees. No widgets here."""
