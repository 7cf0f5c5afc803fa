"""Programs that each make the same long document with another engine.

python -m tests.bench.pdf_engines.ENGINE VOCABULARY CHAPTERS OUT
"""
