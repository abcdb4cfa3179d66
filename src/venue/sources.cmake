room(venue aisles.c block_shape.c blocks.c box.c chair_notes.c chair_numbers.c chairs.c doors.c fields.c furnishings.c hall.c labels.c numbering.c outline.c place.c problems.c raise.c read.c rows.c sizes.c specs.c
  venue.c walls.c)
