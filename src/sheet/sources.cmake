room(sheet marks.c paper.c problems.c stock.c stocks.c)
