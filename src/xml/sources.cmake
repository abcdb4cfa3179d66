room(xml data.c decode.c gb18030.c length.c malformed.c problems.c read.c scan.c schema.c shapes.c transform.c tree.c)
