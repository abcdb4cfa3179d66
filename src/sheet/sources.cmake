room(sheet correction.c grid.c marks.c paper.c printers.c problems.c ruler.c seams.c slug.c stock.c stock_size.c stocks.c
  tiles.c tiles_draw.c tiles_head.c tiles_sketch.c)
