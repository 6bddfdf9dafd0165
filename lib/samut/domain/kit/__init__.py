"""The kit as frozen data: activities, phases, questions, forms, instruments."""
