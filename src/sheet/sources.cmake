room(sheet correction.c grid.c marks.c paper.c printers.c problems.c ruler.c slug.c stock.c stock_size.c stocks.c)
