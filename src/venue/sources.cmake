room(venue aisles.c block_shape.c blocks.c box.c chair_notes.c chair_numbers.c chairs.c check_problems.c doors.c fields.c furnishings.c geo.c geo_read.c
  hall.c labels.c numbering.c outline.c place.c problems.c raise.c read.c rows.c sizes.c specs.c venue.c walls.c)
