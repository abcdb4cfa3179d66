room(table csv.c csv_write.c encoding.c grid.c problems.c read.c workbook.c)
