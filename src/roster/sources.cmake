room(roster called.c cells.c find.c folding.c header.c headings.c known.c people.c problems.c ranks.c read.c roles.c rows.c same.c section.c slip.c title.c write.c)
