"""This room turns articles (plain text, Markdown, saved web pages) into proposed modules."""
