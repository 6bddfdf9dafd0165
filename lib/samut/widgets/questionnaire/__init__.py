"""Questionnaires that people or groups fill in, and what the board shows of them."""
