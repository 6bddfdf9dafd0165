"""Goals, what is ticked of each, what others asked, and goals gone over again."""
