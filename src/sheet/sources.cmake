room(sheet correction.c marks.c paper.c printers.c problems.c ruler.c stock.c stocks.c)
