"""Bringing in what was asked elsewhere: files of Google Forms, KoboToolbox and spreadsheets, mapped, checked, stored."""
