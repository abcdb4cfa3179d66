room(scene copy.c outlined.c record.c read.c)
