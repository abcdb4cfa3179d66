room(scene record.c read.c)
