room(xml data.c decode.c gb18030.c malformed.c problems.c read.c scan.c schema.c shapes.c tree.c)
